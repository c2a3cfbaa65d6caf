"""Large motions and agendas of an invented council, to be opened and worked with."""

from __future__ import annotations

from random import Random

from motion_editor.compare.tracked import marked
from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.text import Run
from tests.compare.scripts import edited, sentence

CHANGED = 3
"""Clauses that an amendment changes: a motion is seldom amended in more places."""


def motion(clauses: int, amendments: int, name: str = "m") -> Motion:
    """A motion with so many clauses and so many open amendments, some of which touch."""
    draw = Random(f"{name} {clauses} {amendments}")
    base = tuple(
        Clause(f"{name}c{at}", (Run(sentence(draw)),), Role.POINT if at % 10 else Role.LEAD_IN)
        for at in range(clauses)
    )
    notice = Version(f"{name}v", VersionKind.NOTICE, base)
    made = tuple(_amendment(draw, notice, f"{name}a{at}", at) for at in range(amendments))
    details = Details(f"Motion {name}", Person("Fenwick Oakes"), Person("Maud Pennyfeather"))
    return Motion(name, details, (notice,), made)


def _amendment(draw: Random, notice: Version, id: str, at: int) -> Amendment:
    text = AmendmentText(TextKind.NOTIFIED, Base(notice.id), _amended(draw, notice.clauses))
    mover, seconder = Person(f"Odile Quill{at}"), Person(f"Tamsin Oakes{at}")
    return Amendment(id, str(at + 1), (text,), mover, seconder)


def _amended(draw: Random, base: Clauses) -> Clauses:
    now = list(base)
    for at in draw.sample(range(len(base)), min(CHANGED, len(base))):
        now[at] = base[at].with_runs(
            marked(base[at].runs, (Run(edited(draw, base[at].text, 0.2)),))
        )
    return tuple(now)


def agenda(motions: int, amendments: int, clauses: int = 15) -> Agenda:
    """An agenda with so many motions, each with so many amendments."""
    items = tuple(
        Item(f"i{at}", Sort.MOTION, motion=motion(clauses, amendments, f"m{at}"))
        for at in range(motions)
    )
    return Agenda("a", meeting="2027-03-18", time="19:00", kind="Ordinary meeting", items=items)
