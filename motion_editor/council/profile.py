"""A council's house style and standing orders, as they are used; read and written as TOML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.wording import mark
from motion_editor.council.members import Member
from motion_editor.council.phrases import USUAL, Phrases
from motion_editor.council.rules import Closed, Exempt, Fixed, Nation, Rules


class Marks(Enum):
    """How a paper shows an amendment: as tracked changes, in bracketed words, or both."""

    TRACKED = "tracked"
    BRACKETS = "brackets"
    BOTH = "both"


class Counted(Enum):
    """What a council counts where it limits the length of a motion."""

    TEXT = "text"
    TITLED = "text and title"
    POINTS = "text without lead-ins"


class VoteLayout(Enum):
    """How minutes print a recorded vote; each is real text that a screen reader reads in order."""

    AFTER = mark("names, then how many")
    BEFORE = mark("how many, then names")
    NAMES = mark("names alone")
    YES_NO = mark("yes and no")
    TABLE = mark("table")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a council asks of its papers' words and form.

    `id` is the name of its file, by which motions and commands call it. `lead_ins` are offered
    in this order. `mover`, `seconder` and `signatories` are the words before the names; `form`
    is the form of address of a member who has no other. `template` is a Word template's name.
    `limit` is how many words a motion may have, 0 for any number, and `counted` which of them
    count towards it. `words` are known to the spelling: names of wards and streets, what the
    council calls things. `members` is the roll, `groups` those that rotate, in that order; `rules`
    are the standing orders, each set with the date from which it holds. `closed` are days on which
    the offices are closed, `fixed` the dates set for single meetings. `heading` stands above the
    motions on an agenda, `first` is the number of its first motion. `second` has the fixed words
    of papers in a second language, by the English ones; `reviewed` says whether a speaker has read
    them over. `minutes` are the phrases of minutes and decision lists.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    form: str = "Councillor"
    forms: tuple[str, ...] = ("Councillor",)
    chair: str = "Chair"
    mover: str = "Mover:"
    seconder: str = "Seconder:"
    signatories: str = "Supported by:"
    lead_ins: tuple[str, ...] = (
        "This Council notes:",
        "This Council further notes:",
        "This Council believes:",
        "This Council welcomes:",
        "This Council regrets:",
        "This Council resolves to:",
        "This Council calls on the Cabinet to:",
        "This Council calls on the Government to:",
        "This Council demands that the Government:",
    )
    numbering: NumberingStyle = NumberingStyle()
    template: str = "standard"
    marks: Marks = Marks.TRACKED
    limit: int = 0
    counted: Counted = Counted.TEXT
    words: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    groups: tuple[str, ...] = ()
    rules: tuple[Rules, ...] = ()
    nation: Nation = Nation.ENGLAND_AND_WALES
    closed: tuple[Closed, ...] = ()
    fixed: tuple[Fixed, ...] = ()
    exempt: Exempt = Exempt.ENGLAND
    votes: VoteLayout = VoteLayout.AFTER
    heading: str = "Notices of motion"
    first: str = "Motion 1"
    second: tuple[tuple[str, str], ...] = ()
    reviewed: bool = False
    minutes: Phrases = USUAL


PLAIN: Final = Profile(name=mark("No council in particular"))
"""The style of a motion that names no council."""
