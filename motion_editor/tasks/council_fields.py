"""The fields of a council's profile as a clerk fills them in: what each is called, and its kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.wording import mark
from motion_editor.council.phrases import usual_phrases
from motion_editor.council.profile import Counted, Marks, VoteLayout
from motion_editor.council.rules import Counting, Exempt, Nation, Ordering

NO_RULE: Final = "none"
"""The choice of having no such deadline."""


class Kind(Enum):
    """How a field is filled in."""

    WORDS = auto()
    COMMAS = auto()
    LINES = auto()
    NUMBER = auto()
    DAY = auto()
    TIME = auto()
    SHARE = auto()
    CHOICE = auto()
    SWITCH = auto()


class Page(Enum):
    """The pages of the editor, in order."""

    NAME = mark("Name and words")
    PEOPLE = mark("People")
    ORDERS = mark("Standing orders")
    CALENDAR = mark("Calendar")
    PAPERS = mark("Papers")
    MINUTES = mark("Minutes")


@dataclass(frozen=True, slots=True)
class Spec:
    """A field: its name in the profile's file, what it is called, a hint, what can be chosen.

    `choices` are pairs of what stands in the file and what is said for it; `of` is what a field is
    about whose title stands there more than once.
    """

    field: str
    title: str
    kind: Kind = Kind.WORDS
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    of: str = ""


def _choices(kind: type[Enum]) -> tuple[tuple[str, str], ...]:
    return tuple((it.value, it.value) for it in kind)


NUMBERINGS: Final = {
    "bullets": (NumberingStyle(), mark("Bullets")),
    "1.": (NumberingStyle(Series.NUMBERS), "1. 2. 3."),
    "1. on": (NumberingStyle(Series.NUMBERS, True), mark("1. 2. 3. through all lead-ins")),
    "(a)": (NumberingStyle(Series.LETTERS), "(a) (b) (c)"),
    "(a) on": (NumberingStyle(Series.LETTERS, True), mark("(a) (b) (c) through all lead-ins")),
    "(i)": (NumberingStyle(Series.ROMAN), "(i) (ii) (iii)"),
    "(i) on": (NumberingStyle(Series.ROMAN, True), mark("(i) (ii) (iii) through all lead-ins")),
}
_MARKS = (
    (Marks.TRACKED.value, mark("Tracked changes")),
    (Marks.BRACKETS.value, mark("Words in brackets")),
    (Marks.BOTH.value, mark("Both")),
)
_ORDERS = (
    (Ordering.RECEIVED.value, mark("As they came")),
    (Ordering.ROTATION.value, mark("By turns of the groups")),
    (Ordering.HAND.value, mark("As the chair has them")),
)

FIELDS: Final = {
    Page.NAME: (
        Spec("name", mark("Name of the council")),
        Spec("kind", mark("Kind of council"), hint=mark("As in county, borough, parish")),
        Spec("people.chair", mark("Who presides"), hint=mark("As in Mayor, Chair, Provost")),
        Spec("people.form", mark("Usual form of address")),
        Spec("people.forms", mark("All forms of address"), Kind.COMMAS, mark("Commas between")),
        Spec("people.mover", mark("Before the mover’s name")),
        Spec("people.seconder", mark("Before the seconder’s name")),
        Spec("people.signatories", mark("Before further names")),
        Spec("text.lead-ins", mark("Lead-ins, one a line"), Kind.LINES),
        Spec("spelling.words", mark("Words of its own"), Kind.COMMAS,
             mark("Wards, streets; commas between")),
    ),
    Page.PEOPLE: (
        Spec("people.groups", mark("Groups, in turn"), Kind.COMMAS, mark("Commas between")),
    ),
    Page.ORDERS: (),
    Page.CALENDAR: (
        Spec("calendar.nation", mark("Bank holidays of"), Kind.CHOICE, choices=_choices(Nation)),
    ),
    Page.PAPERS: (
        Spec("papers.template", mark("Word template")),
        Spec("papers.marks", mark("Amendments are marked by"), Kind.CHOICE, choices=_MARKS),
        Spec("text.numbering", mark("Numbering"), Kind.CHOICE,
             choices=tuple((key, said) for key, (_, said) in NUMBERINGS.items())),
        Spec("papers.votes", mark("Recorded votes"), Kind.CHOICE, choices=_choices(VoteLayout)),
        Spec("papers.heading", mark("Above the motions on an agenda")),
        Spec("papers.first-number", mark("Number of the first motion")),
        Spec("papers.exempt", mark("Law of exempt information"), Kind.CHOICE,
             choices=_choices(Exempt)),
        Spec("limits.words", mark("Word limit"), Kind.NUMBER, mark("Empty where there is none")),
        Spec("limits.counts", mark("What is counted"), Kind.CHOICE, choices=_choices(Counted)),
        Spec("second-language.reviewed", mark("A speaker has reviewed the second language"),
             Kind.SWITCH),
        Spec("second-language.words", mark("Fixed words in a second language"), Kind.LINES,
             mark("One a line: English = other")),
    ),
    Page.MINUTES: tuple(
        Spec(f"minutes.{name}", usual, hint=mark("Leave it empty to say it so"))
        for name, usual in usual_phrases()
    ),
}  # fmt: skip
"""The fields that a council has once, page by page; a phrase goes by what it usually is."""


def _deadline(field: str, title: str) -> tuple[Spec, ...]:
    counted = ((NO_RULE, mark("No deadline")), *_choices(Counting))
    return (
        Spec(f"{field}.counting", title, Kind.CHOICE, choices=counted),
        Spec(f"{field}.days", mark("How many days"), Kind.NUMBER, mark("0 is the day itself"),
             of=title),
        Spec(f"{field}.by", mark("By what time"), Kind.TIME, mark("As in 10.00am, noon, midnight"),
             of=title),
        Spec(f"{field}.without", mark("Days not counted"), Kind.COMMAS,
             mark("Of clear days: Sundays, bank holidays, closed days"), of=title),
    )  # fmt: skip


ORDER_FIELDS: Final = (
    Spec("from", mark("Hold from"), Kind.DAY, mark("As in 21 May 2024")),
    Spec("source", mark("Where they stand"), hint=mark("As in Council Procedure Rule 12")),
    *_deadline("motions", mark("Notice of motions")),
    *_deadline("amendments", mark("Notice of amendments")),
    *_deadline("minor", mark("Late minor amendments")),
    Spec("seconded", mark("A notice names a seconder"), Kind.SWITCH),
    Spec("signatures", mark("Signatures of a notice"), Kind.NUMBER,
         mark("Mover and seconder among them")),
    Spec("repeat-months", mark("Months without repeating"), Kind.NUMBER,
         mark("As in 6; empty for no rule")),
    Spec("repeat-signed-by", mark("Unless signed by"), Kind.SHARE,
         mark("As in 10, or a quarter of all members")),
    Spec("words", mark("Word limit"), Kind.NUMBER, mark("Empty where there is none")),
    Spec("motions-of-a-member", mark("Motions of a member"), Kind.NUMBER),
    Spec("motions-of-a-group", mark("Motions of a group"), Kind.NUMBER),
    Spec("motions-of-a-meeting", mark("Motions at a meeting"), Kind.NUMBER),
    Spec("minutes", mark("Minutes for all motions"), Kind.NUMBER),
    Spec("order", mark("Order of motions"), Kind.CHOICE, choices=_ORDERS),
    Spec("recorded-vote", mark("Recorded vote demanded by"), Kind.SHARE,
         mark("As in 5, or a quarter of those present")),
    Spec("budget-recorded", mark("Votes on the budget are always recorded"), Kind.SWITCH),
    Spec("executive", mark("A cabinet decides what is executive"), Kind.SWITCH),
    Spec("rivals", mark("Amendments are rival texts, as in Scotland"), Kind.SWITCH),
    Spec("casting-vote", mark("The chair has a casting vote"), Kind.SWITCH),
    Spec("scope", mark("What a motion must be about")),
)  # fmt: skip
"""The fields of each set of standing orders."""

DEADLINE_FIELDS: Final = {
    name: tuple(f"{name}.{field}" for field in ("days", "by", "without"))
    for name in ("motions", "amendments", "minor")
}
"""The fields that are filled in only where there is such a deadline."""

TABLES: Final = {
    "members": (
        ("name", mark("Name")), ("form", mark("Form of address")), ("group", mark("Group")),
        ("ward", mark("Ward")), ("initials", mark("Initials")), ("office", mark("Office")),
    ),
    "calendar.closed": (("from", mark("From")), ("to", mark("To")), ("name", mark("Name"))),
    "calendar.fixed": (
        ("meeting", mark("Meeting")), ("motions", mark("Motions by")),
        ("amendments", mark("Amendments by")), ("minor", mark("Minor amendments by")),
    ),
}  # fmt: skip
"""The tables, each with the names of its columns and what they are called."""
