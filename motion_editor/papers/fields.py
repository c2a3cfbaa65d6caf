"""What a paper can tell a template by name: the closed list, and the values in a paper."""

from __future__ import annotations

from typing import Final

from motion_editor.core.motion import Details
from motion_editor.core.people import NOT_NAMED, Person
from motion_editor.core.wording import mark
from motion_editor.council.profile import Profile
from motion_editor.papers import common, wording
from motion_editor.papers.blocks import Paper, Ways

TEXT: Final = "clauses"
"""The mark in whose place the text of the paper stands; the other names are words in a line."""

NAMES: Final = {
    TEXT: mark("the text of the paper, with all that the template does not say itself"),
    "title": mark("the whole title of the paper"),
    "motion_title": mark("the title of the motion"),
    "paper": mark("which paper it is, as in “Notice of motion”"),
    "amendment": mark("which amendment, as in “Amendment 1”; empty in other papers"),
    "council": mark("the name of the council"),
    "meeting_date": mark("the day of the meeting"),
    "received": mark("when the motion was received"),
    "reference": mark("the reference of the motion"),
    "group": mark("the political group of the mover"),
    "mover": mark("who moves the motion, in an amendment paper the amendment"),
    "seconder": mark("who seconds it"),
    "signatories": mark("the further signatories"),
    "written": mark("the day on which the paper was written"),
}
"""All names that templates may use, and what stands there in a paper."""

TITLE_ALONE: Final[Ways] = (("title",), ("motion_title",))
TITLE_AND_PAPER: Final[Ways] = (("title",), ("motion_title", "paper"))
"""How a template may say a paper's title, whether the paper's name is a part of that or not."""

Fields = tuple[tuple[str, str], ...]


def values_of(paper: Paper) -> dict[str, str]:
    """The values of a paper for every name, "" for what it does not know."""
    return dict.fromkeys(NAMES, "") | dict(paper.fields)


def fields(
    paper: str,
    about: Details,
    profile: Profile,
    when: str,
    *,
    amendment: str = "",
    title: str = "",
    people: tuple[Person, Person] | None = None,
) -> Fields:
    """The values of a paper for every name but that of its text; "" for what it does not know.

    `title` is the whole title where it is more than the motion's. A motion without a title is
    called by its paper, which then is not said once more. `people` are mover and seconder.
    """
    named = about.title.strip()
    mover, seconder = (it.full or NOT_NAMED for it in people) if people else ("", "")
    shared = people == (about.mover, about.seconder) and not amendment
    return (
        ("title", title or named or paper),
        ("motion_title", named or paper),
        ("paper", paper if named else ""),
        ("amendment", amendment),
        ("council", common.council_named(profile)),
        ("meeting_date", wording.date(about.meeting)),
        ("received", wording.date(about.received)),
        ("reference", about.reference),
        ("group", about.group),
        ("mover", mover),
        ("seconder", seconder),
        ("signatories", wording.people(about.signatories) if shared else ""),
        ("written", wording.date(when[:10])),
    )
