"""What hypothesis draws: base texts, tracked texts over them, and edits as people make them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import count

from hypothesis import settings, strategies as st

from motion_editor.core import edit, structure
from motion_editor.core.clause import Clause, Clauses, NewId, Role, fitted
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, Run, State, joined

WORDS = (
    "the Council",
    "notes",
    "crossing",
    "patrols",
    "£1.5m",
    "that",
    "shall",
    "école",
    "👩‍🏫",
    "e\u0301",
    "rate⟦Defra, 2024⟧",
)

few = settings(max_examples=max(settings().max_examples // 3, 10))
"""For a law of which one example takes long: a third of the usual number."""

# To make a strategy takes longer than to draw from it: what is drawn often is made once.
ROLES = st.sampled_from((Role.POINT, Role.POINT, Role.POINT, Role.LEAD_IN, Role.TEXT))
LEVELS = st.integers(0, 2)
STATES = st.sampled_from(tuple(State))


def ids(prefix: str = "n") -> NewId:
    """A fresh source of ids, the same in every run."""
    numbers = count(1)
    return lambda: f"{prefix}{next(numbers)}"


@cache
def phrases(least: int = 0, most: int = 6) -> st.SearchStrategy[str]:
    """A few words of a motion, with an accent, an emoji and a combining mark among them."""
    return st.lists(st.sampled_from(WORDS), min_size=least, max_size=most).map(" ".join)


@cache
def bases(least: int = 1, most: int = 6, empty: bool = True) -> st.SearchStrategy[Clauses]:
    """A plain text as a version holds it, ids b0, b1, …"""
    return _bases(least, most, empty)


@st.composite
def _bases(draw: st.DrawFn, least: int, most: int, empty: bool) -> Clauses:
    size = draw(st.integers(least, most))
    words = phrases(0 if empty else 1)
    items = [
        Clause(f"b{at}", joined([Run(draw(words))]), draw(ROLES), draw(LEVELS))
        for at in range(size)
    ]
    return fitted(items)


@dataclass(frozen=True)
class Step:
    """One edit, with places as fractions so that it fits any text."""

    name: str
    one: float
    two: float
    text: str
    backspace: bool

    def __call__(self, clauses: Clauses, new_id: NewId, *, tracked: bool) -> edit.Edited:
        """Make the edit."""
        return _EDITS[self.name](self, clauses, new_id, tracked)

    def place(self, clauses: Clauses, part: float) -> Place:
        """The place at a fraction of the text, by clause and then by character."""
        at = min(int(part * len(clauses)), len(clauses) - 1)
        inner = part * len(clauses) - at
        return Place(at, round(inner * clauses[at].length))


def _replace(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    near = step.one + (step.two - step.one) * (0.2 if step.backspace else 1)
    one, two = sorted((step.place(clauses, step.one), step.place(clauses, near)))
    return edit.replace(
        clauses,
        Span(one, two),
        step.text,
        tracked=tracked,
        new_id=new_id,
        backspace=step.backspace,
    )


def _type(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    at = step.place(clauses, step.one)
    return edit.replace(clauses, Span(at, at), step.text or "new", tracked=tracked, new_id=new_id)


def _enter(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    return edit.split(clauses, step.place(clauses, step.one), tracked=tracked, new_id=new_id)


def _join(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    first = step.place(clauses, step.one).clause
    if first + 1 >= len(clauses):
        return edit.edited(clauses, clauses, Place(first, 0))
    return edit.join(clauses, first, tracked=tracked, new_id=new_id)


def _range(step: Step, clauses: Clauses) -> tuple[int, int]:
    one, two = step.place(clauses, step.one).clause, step.place(clauses, step.two).clause
    return (min(one, two), max(one, two)) if step.backspace else (one, one)


def _strike(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    return structure.strike_clauses(clauses, *_range(step, clauses), tracked=tracked)


def _nest(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    return structure.nest(clauses, *_range(step, clauses), tracked=tracked)


def _unnest(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    return structure.unnest(clauses, *_range(step, clauses), tracked=tracked)


def _role(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    role = list(Role)[int(step.two * 3) % 3]
    return structure.change_role(clauses, *_range(step, clauses), role, tracked=tracked)


def _move(step: Step, clauses: Clauses, new_id: NewId, tracked: bool) -> edit.Edited:
    first = step.place(clauses, step.one).clause
    last = min(first + int(step.backspace), len(clauses) - 1)
    before = round(step.two * len(clauses))
    return structure.move(clauses, first, last, before, tracked=tracked, new_id=new_id)


_EDITS: dict[str, Callable[[Step, Clauses, NewId, bool], edit.Edited]] = {
    "replace": _replace,
    "type": _type,
    "enter": _enter,
    "join": _join,
    "strike": _strike,
    "nest": _nest,
    "unnest": _unnest,
    "role": _role,
    "move": _move,
}


@cache
def steps(*names: str) -> st.SearchStrategy[Step]:
    """An edit of one of these kinds, of any kind where none is named."""
    return st.builds(
        Step,
        st.sampled_from(names or tuple(_EDITS)),
        st.floats(0, 1),
        st.floats(0, 1),
        st.one_of(phrases(0, 2), st.sampled_from(("\n", "one\ntwo", "a\u2028b", ""))),
        st.booleans(),
    )


@cache
def several_steps(least: int, most: int, *names: str) -> st.SearchStrategy[list[Step]]:
    """So many edits."""
    return st.lists(steps(*names), min_size=least, max_size=most)


@st.composite
def tracked_texts(draw: st.DrawFn, most_edits: int = 6, *names: str) -> Clauses:
    """A tracked text as typing makes it."""
    text = draw(bases())
    new_id = ids()
    for step in draw(several_steps(0, most_edits, *names)):
        text = step(text, new_id, tracked=True).clauses
    return text


@st.composite
def amendments_of(
    draw: st.DrawFn,
    base: Clauses,
    prefix: str,
    most_edits: int = 4,
    *names: str,
    least_edits: int = 0,
) -> Clauses:
    """A tracked text over a given base, its new ids beginning with `prefix`."""
    text = base
    new_id = ids(prefix)
    for step in draw(several_steps(least_edits, most_edits, *names)):
        text = step(text, new_id, tracked=True).clauses
    return text


class Letters:
    """Puts for each letter and digit one that occurs nowhere else, so that none is mistaken."""

    def __init__(self, first: str) -> None:
        self._next = ord(first)

    def __call__(self, text: str) -> str:
        """The text in letters of its own; blanks and marks stay."""
        return "".join(self._fresh() if char.isalnum() else char for char in text)

    def _fresh(self) -> str:
        self._next += 1
        return chr(self._next)


def letters_of(clauses: Clauses) -> list[str]:
    """The letters of a plain text in order."""
    return [char for item in clauses for char in item.text if char.isalnum()]


@st.composite
def lettered_bases(draw: st.DrawFn, least: int = 1, most: int = 6) -> Clauses:
    """A plain text in which no letter occurs twice."""
    own = Letters("一")
    return tuple(
        item.with_runs(run.with_text(own(run.text)) for run in item.runs)
        for item in draw(bases(least, most))
    )


@st.composite
def lettered_over(
    draw: st.DrawFn, base: Clauses, prefix: str, first: str, most_edits: int = 4, *names: str
) -> Clauses:
    """A tracked text over a base, the letters it puts in from `first` on.

    It puts in none that the base has: what cannot be moved whole is not put in anew.
    """
    own, new_id = Letters(first), ids(prefix)
    text = base
    known = set(letters_of(base))
    for step in draw(several_steps(1, most_edits, *names)):
        words = step.text or ("new" if step.name == "type" else "")
        after = replace(step, text=own(words))(text, new_id, tracked=True).clauses
        runs = (run for item in after for run in item.runs if run.state is ADDED)
        if known.isdisjoint("".join(run.text for run in runs)):
            text = after
    return text


_SOME_PHRASES = st.lists(phrases(1, 2), max_size=4)


@st.composite
def any_tracked(draw: st.DrawFn) -> Clauses:
    """A tracked text with states at random, as a foreign file may have it; no moves."""
    out = []
    for at in range(draw(st.integers(1, 6))):
        runs = [Run(text, draw(STATES)) for text in draw(_SOME_PHRASES)]
        out.append(Clause(f"b{at}", joined(runs), draw(ROLES), 0, draw(STATES)))
    return tuple(out)
