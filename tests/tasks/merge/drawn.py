"""What somebody does to a motion, as hypothesis draws it: on one copy, then on another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from hypothesis import strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Note
from motion_editor.core.people import Person
from motion_editor.core.proceedings import ADJOURNED, MOVED, Event
from motion_editor.core.votes import Cast, Total, Votes
from motion_editor.tasks.alter import alter
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import in_draft
from motion_editor.tasks.notice import is_draft
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import NO_WISH
from tests.strategies import Step, ids, several_steps
from tests.tasks import sample
from tests.tasks.crossings import crossings

_STEPS = several_steps(1, 3)


@dataclass(frozen=True)
class Deed:
    """One thing that is done; where it can't be done nothing is."""

    kind: str
    at: int
    steps: tuple[Step, ...]
    word: str

    def __call__(self, motion: Motion, new_id: NewId) -> Motion:
        try:
            return _DEEDS[self.kind](self, motion, new_id)
        except (MotionError, ZeroDivisionError):  # or no amendment is there
            return motion


def _written(deed: Deed, clauses: Clauses, new_id: NewId, *, tracked: bool) -> Clauses:
    for step in deed.steps:
        clauses = step(clauses, new_id, tracked=tracked).clauses
    return clauses


def _title(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    return replace(motion, details=replace(motion.details, title=deed.word))


def _mover(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    return replace(motion, details=replace(motion.details, mover=Person(deed.word)))


def _draft(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    if not in_draft(motion):
        return motion
    clauses = _written(deed, motion.current.clauses, new_id, tracked=False)
    if not clauses:
        return motion
    return replace(motion, versions=(replace(motion.current, clauses=clauses),))


def _propose(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    motion, made = propose(motion, new_id, NO_WISH)
    clauses = _written(deed, made.text.clauses, new_id, tracked=True)
    return motion.with_amendment(replace(made, texts=(replace(made.text, clauses=clauses),)))


def _amend(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    item = motion.amendments[deed.at % len(motion.amendments)]
    if not is_draft(motion, item) or item.text.open_clashes:
        return motion
    clauses = _written(deed, item.text.clauses, new_id, tracked=True)
    return motion.with_amendment(
        replace(item, texts=(*item.texts[:-1], replace(item.text, clauses=clauses)))
    )


def _people(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    item = motion.amendments[deed.at % len(motion.amendments)]
    return motion.with_amendment(replace(item, mover=Person(deed.word)))


def _decide(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    item = motion.amendments[deed.at % len(motion.amendments)]
    outcome = (Outcome.CARRIED, Outcome.LOST, Outcome.WITHDRAWN)[deed.at % 3]
    votes = Votes(totals=(Total(Cast.FOR, 9), Total(Cast.AGAINST, 3)))
    return decide(motion, item.label, outcome, new_id, votes)[0]


def _alter(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    clauses = _written(deed, motion.current.clauses, new_id, tracked=False)
    return alter(motion, clauses, new_id)[0]


def _remove(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    item = motion.amendments[deed.at % len(motion.amendments)]
    if not is_draft(motion, item) or any(
        text.base.amendment == item.id for it in motion.amendments for text in it.texts
    ):
        return motion
    left = tuple(it for it in motion.amendments if it.id != item.id)
    return replace(motion, amendments=left)


def _note(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    clauses = motion.current.clauses
    note = Note(clauses[deed.at % len(clauses)].id, "source", deed.word)
    return replace(motion, notes=(*motion.notes, note))


def _happen(deed: Deed, motion: Motion, new_id: NewId) -> Motion:
    event = Event((MOVED, ADJOURNED)[deed.at % 2], motion.id, by=(deed.word,))
    return replace(motion, proceedings=(*motion.proceedings, event))


_DEEDS: dict[str, Callable[[Deed, Motion, NewId], Motion]] = {
    "title": _title,
    "mover": _mover,
    "draft": _draft,
    "propose": _propose,
    "amend": _amend,
    "people": _people,
    "decide": _decide,
    "alter": _alter,
    "remove": _remove,
    "note": _note,
    "happen": _happen,
}


def deeds(*kinds: str) -> st.SearchStrategy[list[Deed]]:
    """A few things that somebody does to a motion."""
    one = st.builds(
        Deed,
        st.sampled_from(kinds or sorted(_DEEDS)),
        st.integers(0, 8),
        _STEPS.map(tuple),
        st.sampled_from(("Marisol", "Fenwick", "Odile", "Safer streets", "A bus to the mill")),
    )
    return st.lists(one, max_size=4)


def after(motion: Motion, done: list[Deed], new_id: NewId) -> Motion:
    """The motion once all this was done to it."""
    for deed in done:
        motion = deed(motion, new_id)
    return motion


@cache
def _begun() -> tuple[Motion, ...]:
    drafts = sample.motion(new_id=ids("d"))
    amended, _ = propose(drafts, ids("e"), NO_WISH)
    return drafts, amended, crossings()


def begun() -> st.SearchStrategy[Motion]:
    """A motion in draft, one with a draft amendment, one with many amendments."""
    return st.sampled_from((0, 1, 2)).map(lambda at: _begun()[at])
