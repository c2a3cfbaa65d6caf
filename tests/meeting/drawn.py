"""Motions with open amendments on one text and on each other, as hypothesis draws them."""

from __future__ import annotations

from hypothesis import strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.tracked import has_changes, proposed
from tests.strategies import amendments_of, bases


def motion_of(base: Clauses, *texts: Clauses) -> Motion:
    """A motion with these tracked texts as its amendments 1, 2, …"""
    motion = Motion("m", Details(), (Version("v0", VersionKind.NOTICE, base),))
    for at, text in enumerate(texts, 1):
        motion = motion.with_amendment(amendment(str(at), Base("v0"), text))
    return motion


def amendment(label: str, base: Base, clauses: Clauses) -> Amendment:
    """An open amendment, its id made of its label."""
    return Amendment(f"a{label}", label, (AmendmentText(TextKind.NOTIFIED, base, clauses),))


@st.composite
def amended(draw: st.DrawFn, *, least: int = 1, nested: bool = True) -> Motion:
    """A motion with up to four open amendments, some to others, none that leaves nothing."""
    base = draw(bases(least=3, most=9))
    motion = motion_of(base)
    for at in range(1, draw(st.integers(least, 4)) + 1):
        under = [""]
        if nested:
            under += [it.id for it in motion.amendments]
        parent = draw(st.sampled_from(under))
        on = proposed(motion.amendment(parent).text.clauses) if parent else base
        text = draw(amendments_of(on, f"n{at}.", 3, least_edits=1))
        if proposed(text):
            target = Base(amendment=parent) if parent else Base("v0")
            motion = motion.with_amendment(amendment(str(at), target, text))
    return motion


def changed(motion: Motion) -> bool:
    """Whether every amendment changes something."""
    return all(has_changes(item.text.clauses) for item in motion.amendments)
