"""The paragraphs of exempt information, in words, by the law that a council goes by.

Local Government Act 1972, Schedule 12A, Part 1 (England, paragraphs 1 to 7) and Part 4 (Wales,
paragraphs 12 to 18); Local Government (Scotland) Act 1973, Schedule 7A, Part 1 (paragraphs 1 to
15). The words say what each is about; they are not the law's own.
"""

from __future__ import annotations

from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, mark, phrase, say
from motion_editor.council.rules import Exempt

_AFFAIRS: Final = mark(
    "the financial or business affairs of a particular person, the authority itself among them"
)
_LABOUR: Final = mark("consultations or negotiations on a labour relations matter")
_PRIVILEGE: Final = mark("a claim to legal professional privilege")
_NOTICE: Final = mark("a notice, order or direction that the authority proposes to give or make")
_CRIME: Final = mark("the prevention, investigation or prosecution of crime")
_IDENTITY: Final = mark("what is likely to reveal the identity of an individual")

PARAGRAPHS: Final = {
    Exempt.ENGLAND: {
        1: mark("an individual"),
        2: _IDENTITY,
        3: _AFFAIRS,
        4: _LABOUR,
        5: _PRIVILEGE,
        6: _NOTICE,
        7: _CRIME,
    },
    Exempt.WALES: {
        12: mark("a particular individual"),
        13: _IDENTITY,
        14: _AFFAIRS,
        15: _LABOUR,
        16: _PRIVILEGE,
        17: _NOTICE,
        18: _CRIME,
    },
    Exempt.SCOTLAND: {
        1: mark("a particular employee or office-holder, past or to be"),
        2: mark("a particular occupier of the authority’s accommodation, past or to be"),
        3: mark("a particular person who has, had or wants a service of the authority"),
        4: mark("a particular person who has, had or wants financial assistance"),
        5: mark("the adoption, care, fostering or education of a particular child"),
        6: mark("the financial or business affairs of a particular person"),
        7: mark("what is done for a particular person under social work law"),
        8: mark("how much the authority proposes to spend under a particular contract"),
        9: mark("terms proposed in negotiations for a contract"),
        10: mark("that it is the authority which offers a particular tender"),
        11: _LABOUR,
        12: mark("instructions to counsel, counsel’s opinion, or advice on legal proceedings"),
        13: _NOTICE,
        14: _CRIME,
        15: mark("the identity of a protected informant"),
    },
}
"""What each paragraph is about."""

_LAWS: Final = {
    Exempt.ENGLAND: mark("Schedule 12A, Part 1, of the Local Government Act 1972"),
    Exempt.WALES: mark("Schedule 12A, Part 4, of the Local Government Act 1972"),
    Exempt.SCOTLAND: mark("Schedule 7A of the Local Government (Scotland) Act 1973"),
}


def law_name(law: Exempt) -> str:
    """What a file calls a law: "england", "wales" or "scotland"."""
    return law.name.lower()


def law_said(law: Exempt) -> Said:
    """A law in words."""
    return phrase(_LAWS[law])


def law_of(name: str, usual: Exempt) -> Exempt:
    """The law that a file calls so, the usual one where it names none."""
    return next((it for it in Exempt if law_name(it) == name), usual)


def same_matter(was: Exempt, number: int, now: Exempt) -> int:
    """The paragraph of a law about what that one of another law is about; 0 where there is none."""
    about = PARAGRAPHS[was].get(number)
    return next((at for at, it in PARAGRAPHS[now].items() if it == about), 0)


def paragraph_named(law: Exempt, number: int) -> Said:
    """A paragraph and what it is about, in words; one that the law does not have by its number."""
    about = PARAGRAPHS[law].get(number)
    schedule = phrase(_LAWS[law])
    if about is None:
        return say("paragraph {number} of {law}", number=number, law=schedule)
    return say(
        "paragraph {number} of {law} (information on {about})",
        number=number,
        law=schedule,
        about=phrase(about),
    )


def paragraph_offered(law: Exempt, number: int) -> Said:
    """A paragraph as one of those to choose from: what it is about comes first."""
    about = phrase(PARAGRAPHS[law][number])
    return say("{number}: {about} ({law})", number=number, about=about, law=phrase(law.value))


def paragraph(law: Exempt, written: str) -> int:
    """The paragraph as a person writes it ("3", "paragraph 3"); MotionError for one not there."""
    figures = written.lower().removeprefix("paragraph").strip()
    known = PARAGRAPHS[law]
    if figures.isascii() and figures.isdecimal() and len(figures) < 4 and int(figures) in known:
        return int(figures)
    raise MotionError(
        say("{law} has no paragraph “{written}”.", law=phrase(_LAWS[law]), written=written),
        say("Its paragraphs are {first} to {last}.", first=min(known), last=max(known)),
    )
