"""Agendas of motions of invented councils, small and quick to make."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from motion_editor.core.agenda import Agenda, Exemption, Item, Registration, Sort, Standing
from motion_editor.core.clause import Role, clause
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import NOBODY, Person

GROUPS = ("Green", "Labour", "Independent", "")
TIMES = ("", "2026-12-01", "2026-12-01T09:00", "2026-12-02T11:20", "soon")


def made(number: int, group: str = "", received: str = "", mover: str = "") -> Motion:
    """A motion of one point."""
    words = clause(f"c{number}", f"Mend the bridge number {number}.", Role.POINT)
    who = Person(mover, "Councillor") if mover else NOBODY
    details = Details(f"Bridge {number}", who, group=group, received=received)
    return Motion(f"m{number}", details, (Version(f"v{number}", VersionKind.NOTICE, (words,)),))


def item(number: int, group: str = "", received: str = "", mover: str = "") -> Item:
    """The item of such a motion."""
    motion = made(number, group, received, mover)
    return Item(f"i{number}", Sort.MOTION, motion=motion)


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """An agenda of such motions, with other items between, exempt and rejected ones."""
    items = []
    for at in range(draw(st.integers(0, 7))):
        one = item(at, draw(st.sampled_from(GROUPS)), draw(st.sampled_from(TIMES)))
        if draw(st.integers(0, 4)) == 0:
            one = Item(f"i{at}", Sort.TEXT, f"Item {at}")
        rejected = Registration(standing=Standing.REJECTED)
        items.append(
            replace(
                one,
                placed=draw(st.integers(0, 3)) == 0,
                exempt=draw(st.sampled_from((None, None, None, Exemption(3)))),
                registration=draw(st.sampled_from((one.registration, rejected))),
            )
        )
    return Agenda("a", items=tuple(items))
