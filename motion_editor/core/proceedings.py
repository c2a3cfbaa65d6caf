"""What happened to a motion, in order, as data."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.votes import Votes


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: `kind` is its name ("amendment decided"), `subject` an id.

    `outcome` is the word used on the command line ("carried"), `version` the id of the version
    that stood afterwards, `when` an ISO time or empty.
    """

    kind: str
    subject: str = ""
    outcome: str = ""
    version: str = ""
    when: str = ""
    why: str = ""
    votes: Votes = Votes()
