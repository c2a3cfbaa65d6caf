"""What somebody works on who is going to be killed, and how far in it a file is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.text import ADDED, Run
from motion_editor.core.tracked import proposed
from tests import notation

OTHERS = 8
"""Amendments that can be carried, one after the other."""

POINTS = 12
DRAFT = "draft"
STARTS = "typed:"


class Far(NamedTuple):
    """How far somebody got: the last number typed, and how many amendments were carried."""

    typed: int = 0
    carried: int = 0


def motion() -> Motion:
    """A motion, a draft in which is typed, and others that each add a point at its end."""
    points = [f"c{at} - point {at} of long standing" for at in range(POINTS)]
    base = notation.read("\n".join(("a # This Council notes:", f"b - {STARTS}", *points)))
    made = Motion("m", Details(title="Trees"), (Version("v", VersionKind.NOTICE, base),))
    draft = AmendmentText(TextKind.NOTIFIED, Base("v"), base)
    made = made.with_amendment(Amendment(DRAFT, "D", (draft,)))
    for at in range(OTHERS):
        changed = list(base)
        point = changed[2 + at]
        changed[2 + at] = replace(point, runs=(*point.runs, Run(" and carried", ADDED)))
        text = AmendmentText(TextKind.NOTIFIED, Base("v"), tuple(changed))
        made = made.with_amendment(Amendment(f"x{at}", str(at + 1), (text,)))
    return made


def agenda() -> Agenda:
    """An agenda with an item in whose title is typed, and a motion."""
    items = (Item("t", Sort.TEXT, title=STARTS), Item("i", Sort.MOTION, motion=motion()))
    return Agenda("g", items=items)


def far(of: Motion | Agenda) -> Far:
    """How far it is; AssertionError where it says anything but what was typed and carried."""
    if isinstance(of, Agenda):
        assert of.items[1].motion == motion()
        return Far(_numbers(of.items[0].title))
    (draft,) = (it for it in of.amendments if it.id == DRAFT)
    texts = {it.id: it.text for it in proposed(draft.text.clauses)}
    carried = len(of.versions) - 1
    assert texts["a"] == "This Council notes:"
    for at in range(POINTS):
        more = " and carried" if at < carried else ""
        assert texts[f"c{at}"] == f"point {at} of long standing{more}"
    return Far(_numbers(texts["b"]), carried)


def _numbers(text: str) -> int:
    """The last of the numbers in a text, which must be all of them, in a row."""
    words = text.removeprefix(STARTS).split()
    last = len(words)
    assert text.startswith(STARTS), text
    assert words == [str(at) for at in range(1, last + 1)], text
    return last


def save(path: Path) -> None:
    """The file that is opened."""
    from motion_editor.store import agendas, motions

    if path.suffix == agendas.SUFFIX:
        agendas.save(path, agenda())
    else:
        motions.save(path, motion())


def read(path: Path) -> Far:
    """How far a file is; MotionError or AssertionError where it is not whole."""
    from motion_editor.store import agendas, motions

    if path.suffix == agendas.SUFFIX:
        found = agendas.load(path)
        assert not found.remarks
        return far(found.agenda)
    loaded = motions.load(path)
    assert not loaded.remarks
    return far(loaded.motion)
