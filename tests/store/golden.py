"""What the golden files of schema 1 say: every key once at least."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Clash,
    Flag,
    FlagKind,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clause, Role
from motion_editor.core.kept import Entry, Kept
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.text import ADDED, STRUCK, Emphasis, Run
from motion_editor.core.tracked import proposed
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes

OAKES = Person("Fenwick Oakes", "Councillor")
PENHALE = Person("Marisol Penhale", "Councillor")
BRACKENBURY = Person("Odile Brackenbury", "Alderman")

LINK = Emphasis(True, True, "https://aldermoor.example/survey")
STEM = Clause("kh4n2x8s9tqa", (Run("This Council notes:"),), Role.LEAD_IN)
VISITS = Clause("b7m3c9w2rdye", (Run("Library visits have grown by a tenth – “at last”."),))
LOOKS = Clause(
    "p5t8v6k2hnzf",
    (Run("Read "), Run("the survey", emphasis=LINK), Run(" of 2026.\u2028It is long.")),
    Role.POINT,
    1,
)
LAST = Clause("z3x9q4m7cwbt", (Run("École visits 👩‍🏫 go on."),), Role.TEXT)
NOTICE = (STEM, VISITS, LOOKS, LAST)
CHANGED = (
    Run("Library visits have grown "),
    Run("by a tenth", STRUCK),
    Run("from 40 to 44", ADDED),
    Run(" – “at last”."),
)
CHANGE = (STEM, Clause(VISITS.id, CHANGED), LOOKS, LAST)
MOVED = proposed(CHANGE)
OVER = (
    STEM,
    Clause(VISITS.id, tuple(run.with_state(STRUCK) for run in MOVED[1].runs), end=STRUCK),
    Clause("new7r2k9x4ph", (Run("Insert me.", ADDED),), Role.POINT, 0, ADDED),
    Clause(LOOKS.id, LOOKS.runs, was=LOOKS.base_kind),
    Clause("copy8n3v5t6m", MOVED[1].runs, moved_from=VISITS.id),
    LAST,
)
AGAIN = (*OVER[:2], Clause("new7r2k9x4ph", (Run("Insert me too.", ADDED),), end=ADDED), *OVER[3:])
CLASH = Clash(
    "1", VISITS.id, 29, 42, "by a tenth", "from 40 to 44", "by a third", LAST.id, True, True,
    (Clause("rem2h7k4w9xc", (Run("by a third", ADDED),)),),
    Settlement(Choice.OWN, "by more than a tenth"),
)  # fmt: skip
VOTES = Votes(
    (Ballot("Fenwick Oakes", Cast.FOR), Ballot("Idris Thackeray", Cast.NOT_VOTING)),
    (Total(Cast.FOR, 31), Total(Cast.ABSENT, 2)),
)
FLAG = Flag(FlagKind.NOW_UNDER, VISITS.id, "This Council notes:")
ONE = Amendment(
    "am1q8w3e6r5t",
    "Amendment 1",
    (
        AmendmentText(TextKind.NOTIFIED, Base("v2t9k4n7x3ma"), OVER),
        AmendmentText(TextKind.CARRIED_OVER, Base("v2t9k4n7x3ma"), AGAIN, (CLASH,), (FLAG,)),
    ),
    PENHALE, OAKES, "Green", "visits", "They matter.", Outcome.LOST, VOTES,
)  # fmt: skip
TWO = Amendment(
    "am2y7u4i9o3p",
    "Amendment to amendment 1",
    (AmendmentText(TextKind.REVISED, Base(amendment=ONE.id, text=1), proposed(AGAIN)),),
)
DETAILS = Details(
    "Libraries for everybody", OAKES, PENHALE, (BRACKENBURY,), "Independent", "2027-01-14",
    "2026-12-21T11:20", "M/27/04", "aldermoor", NumberingStyle(Series.LETTERS, True),
)  # fmt: skip
WHEN = "2027-01-14T19:05"


LIMITED = replace(DETAILS, limit=300, words=("Aldermoor-on-Wyle", "parklet"))
"""The details with what came later than the first of them."""


def expected() -> Motion:
    """The motion in the golden file."""
    altered = VersionKind.ALTERED
    return Motion(
        "m9k3t7x2w8qn",
        DETAILS,
        (
            Version("v1h8m5c2r6zb", VersionKind.NOTICE, NOTICE, ("", "(a)", "(i)", "")),
            Version("v2t9k4n7x3ma", altered, MOVED, (), CHANGE, ONE.id, "With consent."),
        ),
        (ONE, TWO),
        (Event("altered", "m9k3t7x2w8qn", "carried", "v2t9k4n7x3ma", WHEN, "Agreed.", VOTES),),
        (Note(VISITS.id, "source", "Yearly returns, 2019 to 2026."),),
        Outcome.DEFERRED,
    )


def expected_limited() -> Motion:
    """The motion in the golden file that also has a limit and words of its own."""
    return replace(expected(), details=LIMITED)


def expected_ordered() -> Motion:
    """The motion in the golden file that also has an order set by the chair."""
    return replace(expected(), order=(TWO.id, ONE.id))


RIVALS = Votes(
    (Ballot("Odile Brackenbury", Cast.INTEREST), Ballot("Fenwick Oakes", Cast.FOR, ONE.id)),
    (Total(Cast.FOR, 12, ONE.id), Total(Cast.FOR, 12, "m9k3t7x2w8qn")),
    Taken.RECORDED,
    Ballot("Marisol Penhale", Cast.FOR, ONE.id),
    ("Idris Thackeray",),
)
MET = (
    Event("moved", "m9k3t7x2w8qn", when=WHEN, by=("Fenwick Oakes",)),
    Event("put", "m9k3t7x2w8qn", ONE.id, when=WHEN, votes=RIVALS),
)


def expected_met() -> Motion:
    """The motion in the golden file that also says what happened in a meeting, and who did it."""
    now = expected()
    details = replace(now.details, budget=True)
    return replace(now, details=details, proceedings=(*now.proceedings, *MET))


STATE = "eNqrVkrLL8pNLFGyUsrNL8nMz1PSUSpOzkjNTVSyMqwFAKHECiY="
"""A state as it is packed: that nothing can be made of it is found out when it is asked for."""


def expected_kept() -> Motion:
    """The motion in the golden file that also has snapshots and a work log."""
    day = "2027-01-12T09:30:00+00:00"
    kept = (
        Kept("For the group meeting", day, STATE, "Marisol"),
        Kept("Before “For the group meeting” was restored", day, STATE, unasked=True),
    )
    log = (Entry(day, "words changed in note 1"), Entry(day, "snapshot restored", "Marisol"))
    return replace(expected(), kept=kept, log=log)
