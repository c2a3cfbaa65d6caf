"""What happened to a motion, in order, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from motion_editor.core.votes import Votes

MOVED: Final = "moved"
SECONDED: Final = "seconded"
PUT: Final = "put"
DEMANDED: Final = "recorded vote demanded"
INTEREST: Final = "interest declared"
CLOSURE: Final = "closure"
GUILLOTINE: Final = "guillotine"
ADJOURNED: Final = "adjourned"
RESUMED: Final = "resumed"
REMARKED: Final = "remarked"
RIVALS_PUT: Final = "rivals put"
"""What happens in a meeting beside alterations and decisions, whose kinds stand with their tasks.

The subject of the first three is the motion or an amendment. Where rival texts were put it is the
one that won ("carried") or dropped out ("lost").
"""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `kind` is its name ("amendment decided"), `subject` an id.

    `outcome` is the word used on the command line ("carried"), `version` the id of the version
    that stood afterwards, `when` an ISO time or empty, `by` the members who did it.
    """

    kind: str
    subject: str = ""
    outcome: str = ""
    version: str = ""
    when: str = ""
    why: str = ""
    votes: Votes = Votes()
    by: tuple[str, ...] = ()
