"""What a paper tells a template by name: the values for the closed list in blocks.py."""

from __future__ import annotations

from typing import Final

from motion_editor.core.motion import Details
from motion_editor.core.people import NOT_NAMED, Person
from motion_editor.council.profile import Profile
from motion_editor.papers import common, wording
from motion_editor.papers.blocks import Ways

TITLE_ALONE: Final[Ways] = (("title",), ("motion_title",))
TITLE_AND_PAPER: Final[Ways] = (("title",), ("motion_title", "paper"))
"""How a template may say a paper's title, whether the paper's name is a part of that or not."""

Fields = tuple[tuple[str, str], ...]


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
        *_people(people, () if amendment else about.signatories),
        ("written", wording.date(when[:10])),
    )


def _people(people: tuple[Person, Person] | None, others: tuple[Person, ...]) -> Fields:
    """The values of those who sign a paper; a list of amendments is signed by nobody."""
    if people is None:
        return (("mover", ""), ("seconder", ""), ("signatories", ""))
    mover, seconder = (it.full or NOT_NAMED for it in people)
    return (("mover", mover), ("seconder", seconder), ("signatories", wording.people(others)))
