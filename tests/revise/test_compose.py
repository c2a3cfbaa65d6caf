"""The laws of an amendment on an amendment as one amendment."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import assume, event, given, settings, strategies as st

from motion_editor.core.amendment import FlagKind
from motion_editor.core.changes import changes, reject_change
from motion_editor.core.clause import Clause, Clauses, Was
from motion_editor.core.normal import alike, normal
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, in_state, sorted_spots
from motion_editor.core.tracked import copies, has_changes, original, proposed
from motion_editor.revise.compose import compose
from motion_editor.revise.rebase import Rebased, rebase
from tests import notation
from tests.core.test_laws import check_sound
from tests.revise.test_letters import STAYING
from tests.revise.test_rebase import WORDS_ONLY
from tests.strategies import (
    amendments_of,
    bases,
    ids,
    lettered_bases,
    lettered_over,
    letters_of,
    several_steps,
)

Layers = tuple[Clauses, Clauses]
_OTHER = {KEPT: KEPT, STRUCK: ADDED, ADDED: STRUCK}

SOME_PLACES = st.lists(st.floats(0, 1, exclude_max=True), max_size=3)


@st.composite
def layers(draw: st.DrawFn, least: int = 0) -> Layers:
    """An amendment and one on top of it."""
    below = draw(amendments_of(draw(bases()), "a", least_edits=least))
    if draw(st.booleans()):
        return below, draw(undoing(below))
    return below, draw(amendments_of(proposed(below), "u", least_edits=least))


@st.composite
def undoing(draw: st.DrawFn, below: Clauses, most_edits: int = 2) -> Clauses:
    """One on top that takes some of the changes back, and makes others."""
    text, new_id = inverse(below), ids("u")
    for part in draw(SOME_PLACES):
        found = changes(text)
        text = reject_change(text, found[int(part * len(found))]) if found else text
    for step in draw(several_steps(0, most_edits)):
        text = step(text, new_id, tracked=True).clauses
    return text


@st.composite
def lettered_layers(draw: st.DrawFn, *names: str) -> Layers:
    """The same, in a text in which no letter occurs twice."""
    below = draw(lettered_over(draw(lettered_bases()), "a", "怀", 4, *names))
    return below, draw(lettered_over(proposed(below), "u", "瀀", 4, *names))


def told(*texts: Clauses) -> str:
    """The whole case in notation."""
    return "\n\n".join(map(notation.show, texts))


def inverse(text: Clauses) -> Clauses:
    """The tracked text over what this one proposes that undoes it mark by mark."""
    now = normal(text)
    copied = copies(now)
    return tuple(_undone(item, now, copied) for item in now)


def _undone(item: Clause, now: Clauses, copied: dict[str, int]) -> Clause:
    if item.moved_from:
        runs = (run for run in item.runs if run.state is not STRUCK)
        return Clause(item.moved_from, in_state(runs, STRUCK), *item.kind, end=STRUCK)
    if item.id in copied:
        copy = now[copied[item.id]]
        was = None if copy.was is None else copy.kind
        return Clause(f"back-{item.id}", _swapped(copy), *copy.base_kind, KEPT, was, item.id)
    was = None if item.was is None else item.kind
    kind = item.base_kind
    return Clause(item.id, _swapped(item), kind.role, kind.level, _OTHER[item.end], was)


def _swapped(item: Clause) -> tuple[Run, ...]:
    return sorted_spots(run.with_state(_OTHER[run.state]) for run in item.runs)


@given(layers())
def test_the_base_is_the_lower_ones_and_the_proposal_the_upper_ones(both: Layers) -> None:
    below, above = both
    made = compose(below, above, ids("z"))
    case = told(below, above, made)
    event(f"changes: {has_changes(below) + has_changes(above)}, moves: {len(copies(made))}")
    assert original(made) == original(below), case
    assert _plain(proposed(made)) == _plain(proposed(above)), case
    assert normal(made) == made, case
    check_sound(made)


def _plain(clauses: Clauses) -> list[Clause]:
    return [replace(item, id="") for item in clauses]


@given(layers())
def test_ids_are_those_proposed_or_the_base_has_its_own_back(both: Layers) -> None:
    below, above = both
    made = compose(below, above, ids("z"))
    base = {item.id for item in original(below)}
    for now, wanted in zip(proposed(made), proposed(above), strict=True):
        assert now.id == wanted.id or {now.id, wanted.id} & base, told(below, above, made)


@given(st.data())
def test_nothing_on_top_or_below_changes_nothing(data: st.DataObject) -> None:
    base = data.draw(bases())
    text = data.draw(amendments_of(base, "a"))
    for made in (compose(text, proposed(text), ids("z")), compose(base, text, ids("z"))):
        assert alike(made, text), told(text, made)


@given(st.data())
def test_an_amendment_undone_on_top_leaves_nothing(data: st.DataObject) -> None:
    text = data.draw(amendments_of(data.draw(bases()), "a"))
    back = inverse(text)
    assert original(back) == proposed(text), told(text, back)
    made = compose(text, back, ids("z"))
    event(f"changes: {has_changes(text)}, moves: {bool(copies(text))}")
    assert not has_changes(made), told(text, back, made)


@given(st.data())
def test_some_changes_taken_back_leave_marks_of_the_others_alone(data: st.DataObject) -> None:
    below = data.draw(amendments_of(data.draw(bases()), "a", 4, "type", "strike", "role"))
    above = data.draw(undoing(below, 0))
    made = compose(below, above, ids("z"))
    for state in (ADDED, STRUCK):
        assert _count(made, state) <= _count(below, state), told(below, above, made)


def _count(clauses: Clauses, state: State) -> Counter[str]:
    runs = (run for item in clauses for run in item.runs if run.state is state)
    return Counter("".join(run.text for run in runs))


@given(lettered_layers())
def test_each_letter_is_marked_as_one_of_the_two_marks_it(both: Layers) -> None:
    below, above = both
    made = compose(below, above, ids("z"))
    case = told(below, above, made)
    # A moved clause that is joined to another or split is left out and put in again.
    moved = {char for it in (*below, *above) if it.moved_from for char in letters_of((it,))}
    for state in (ADDED, STRUCK):
        assert _in(made, state) - moved <= _in(below, state) | _in(above, state), case


def _in(clauses: Clauses, state: State) -> set[str]:
    runs = (run for item in clauses for run in item.runs)
    return {char for run in runs if run.state is state for char in run.text if char.isalnum()}


@given(lettered_layers(*STAYING), st.data())
def test_three_layers_are_one_whichever_two_come_first(both: Layers, data: st.DataObject) -> None:
    one, two = both
    three = data.draw(lettered_over(proposed(two), "w", "紀", 4, *STAYING))
    lower = compose(one, two, ids("y"))
    assume(proposed(lower) == proposed(two))  # else the third is not on top of the two
    left = compose(lower, three, ids("z"))
    right = compose(one, compose(two, three, ids("y")), ids("z"))
    case = told(one, two, three, left, right)
    assert _plain(proposed(left)) == _plain(proposed(right)), case
    for state in State:
        assert _in(left, state) == _in(right, state), case


@st.composite
def apart(draw: st.DrawFn) -> tuple[Clauses, Clauses]:
    """Two amendments of one motion of some length; levels would have to fit what is above."""
    base = tuple(replace(item, level=0) for item in draw(bases(4, 8, empty=False)))
    mine = draw(amendments_of(base, "m", 3, *WORDS_ONLY, least_edits=1))
    return mine, draw(amendments_of(base, "t", 3, *WORDS_ONLY, least_edits=1))


def quiet(*results: Rebased) -> bool:
    """Whether nothing met in any of these."""
    return not any(
        it.clashes or any(flag.kind is not FlagKind.NOW_UNDER for flag in it.flags)
        for it in results
    )


@given(apart())
def test_one_after_the_other_is_the_other_after_the_one(both: tuple[Clauses, Clauses]) -> None:
    mine, theirs = both
    one, two = rebase(mine, theirs, ids("z")), rebase(theirs, mine, ids("y"))
    event(f"apart: {quiet(one, two)}")
    if quiet(one, two):
        # Where nothing is left, one end mark must stay all the same, and any may be that.
        texts = (proposed(mine), proposed(theirs), proposed(one.clauses))
        assume(all(any(item.text for item in text) for text in texts))
        left = compose(theirs, one.clauses, ids("w"))
        right = compose(mine, two.clauses, ids("v"))
        assert original(left) == original(right)
        assert read_as(left) == read_as(right), told(mine, theirs, left, right)
        # Where among words left out an empty paragraph is put in, nobody can tell; and what is put
        # in may be what the other leaves out, which then comes back.
        vague = any(map(bare, (*mine, *theirs)))
        vague |= not said(mine, ADDED).isdisjoint(said(theirs, STRUCK))
        vague |= not said(theirs, ADDED).isdisjoint(said(mine, STRUCK))
        event(f"vague: {vague}")
        assert vague or alike(left, right), told(mine, theirs, left, right)


def said(clauses: Clauses, state: State) -> set[str]:
    """The words of a text in one state."""
    runs = (run for item in clauses for run in item.runs if run.state is state)
    return {word for run in runs for word in run.text.split()}


def bare(item: Clause) -> bool:
    """Whether a clause is put in that has no words."""
    return not item.in_original and not item.proposed_text.strip()


def read_as(clauses: Clauses) -> list[tuple[str, Was]]:
    """What a text reads if carried, whatever its clauses are called."""
    return [(item.text, item.kind) for item in proposed(clauses)]


@given(apart(), st.data())
def test_carried_over_two_steps_is_carried_over_the_two_as_one(
    both: tuple[Clauses, Clauses], data: st.DataObject
) -> None:
    mine, first = both
    second = data.draw(amendments_of(proposed(first), "u", 2, *WORDS_ONLY, least_edits=1))
    whole = compose(first, second, ids("y"))
    assume(proposed(whole) == proposed(second))  # else a clause has its own name back
    one = rebase(mine, first, ids("z"))
    two = rebase(one.clauses, second, ids("w"))
    direct = rebase(mine, whole, ids("v"))
    event(f"apart: {quiet(one, two, direct)}")
    if quiet(one, two, direct):
        assert alike(two.clauses, direct.clauses), told(mine, first, second, two.clauses)


@given(apart())
def test_carried_over_a_text_and_back_again_it_is_as_it_was(
    both: tuple[Clauses, Clauses],
) -> None:
    mine, theirs = both
    # What is put in between two clauses that go has no place to come back to.
    assume(not any(item.wholly_struck for item in normal(theirs)))
    there = rebase(mine, theirs, ids("z"))
    back = rebase(there.clauses, inverse(theirs), ids("y"))
    event(f"apart: {quiet(there, back)}")
    if quiet(there, back):
        assert alike(back.clauses, mine), told(mine, theirs, back.clauses)


def test_what_is_drawn_is_worth_drawing() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=150, derandomize=True, database=None)
    @given(layers(1))
    def count(both: Layers) -> None:
        below, above = both
        made = compose(below, above, ids("z"))
        seen["two"] += has_changes(below) and has_changes(above)
        seen["moved"] += bool(copies(made))
        seen["put back"] += bool(_in(below, STRUCK) & _in(above, ADDED) & _in(made, KEPT))

    @settings(max_examples=50, derandomize=True, database=None)
    @given(apart())
    def count_apart(pair: tuple[Clauses, Clauses]) -> None:
        seen["apart"] += quiet(rebase(*pair, ids("z")), rebase(*pair[::-1], ids("y")))

    count()
    count_apart()
    assert seen["two"] >= 60, seen
    assert min(seen[it] for it in ("moved", "put back", "apart")) >= 5, seen
