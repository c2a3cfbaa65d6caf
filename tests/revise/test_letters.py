"""Carrying over, letter by letter: none occurs twice, so each can be asked what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random

from hypothesis import assume, event, given, strategies as st

from motion_editor.core.amendment import AmendmentText, Base, Choice, Clash, Settlement, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.text import ADDED
from motion_editor.core.tracked import copies, original, proposed
from motion_editor.revise.clash import settle
from motion_editor.revise.rebase import Rebased, rebase
from tests import notation
from tests.core.test_laws import check_sound
from tests.revise.test_rebase import told
from tests.strategies import ids, lettered_bases, lettered_over, letters_of

STAYING = ("replace", "type", "enter", "join", "strike", "nest", "unnest", "role")


@st.composite
def both(draw: st.DrawFn, *names: str) -> tuple[Clauses, Clauses]:
    """Two tracked texts over one base."""
    base = draw(lettered_bases())
    mine = draw(lettered_over(base, "m", "怀", 4, *names))
    return mine, draw(lettered_over(base, "t", "瀀", 4, *names))


def struck(text: Clauses) -> set[str]:
    return set(letters_of(original(text))) - set(letters_of(proposed(text)))


def added(text: Clauses) -> set[str]:
    return set(letters_of(proposed(text))) - set(letters_of(original(text)))


def said(clashes: Sequence[Clash], *readings: str) -> set[str]:
    """The letters of some readings of the clashes."""
    return {char for it in clashes for name in readings for char in getattr(it, name)}


@given(both())
def test_each_letter_is_where_it_should_be_or_in_dispute(pair: tuple[Clauses, Clauses]) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    event("clash" if result.clashes else "flag" if result.flags else "apart")
    check_letters(mine, theirs, result)
    assert original(result.clauses) == proposed(theirs), told(mine, theirs, result)
    check_sound(result.clauses)


def check_letters(mine: Clauses, theirs: Clauses, result: Rebased) -> None:
    """What the amendment put in and struck is put in and struck, or a clash says so."""
    case = told(mine, theirs, result)
    here = letters_of(proposed(result.clauses))
    assert len(here) == len(set(here)), case
    assert added(result.clauses) <= added(mine), case
    assert added(mine) - added(result.clauses) <= said(result.clashes, "amendment"), case
    assert struck(result.clauses) <= struck(mine), case
    left = struck(mine) & set(letters_of(proposed(theirs))) - struck(result.clauses)
    assert left <= said(result.clashes, "old", "base"), case
    if struck(mine) & struck(theirs):
        assert result.clashes or result.flags, case


@given(both(*STAYING))
def test_letters_keep_the_order_that_either_text_gives_them(pair: tuple[Clauses, Clauses]) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    here = letters_of(proposed(result.clauses))
    for text in pair:
        order = letters_of(proposed(text))
        mutual = set(order) & set(here)
        case = told(mine, theirs, result)
        assert [it for it in here if it in mutual] == [it for it in order if it in mutual], case


@given(both(*STAYING))
def test_what_is_put_in_amid_what_the_other_struck_is_a_clash(
    pair: tuple[Clauses, Clauses],
) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    inside = _amid(mine, theirs) or _amid(theirs, mine)
    event(f"inside: {inside}")
    if inside:
        assert result.clashes, told(mine, theirs, result)


def _amid(one: Clauses, two: Clauses) -> bool:
    """Whether `one` puts letters in between two of one clause of the base that `two` strikes."""
    gone, home = struck(two), _homes(original(one))
    runs = [run for item in one for run in item.runs]
    marked = [(char, run.state is ADDED) for run in runs for char in run.text if char.isalnum()]
    based = [at for at, (_, new) in enumerate(marked) if not new]
    return any(
        before + 1 < after
        and {marked[before][0], marked[after][0]} <= gone
        and home[marked[before][0]] == home[marked[after][0]]
        for before, after in pairwise(based)
    )


def _homes(clauses: Clauses) -> dict[str, int]:
    return {char: at for at, item in enumerate(clauses) for char in item.text}


@given(both(*STAYING))
def test_neighbours_are_parted_or_joined_as_either_text_has_them(
    pair: tuple[Clauses, Clauses],
) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    assume(not result.clashes)
    base = original(mine)
    texts = (base, proposed(mine), proposed(theirs), proposed(result.clauses))
    homes = [_homes(text) for text in texts]
    for one, two in pairwise("\n".join(item.text for item in base).replace("\n", "")):
        if one.isalnum() and two.isalnum() and all(one in it and two in it for it in homes):
            was, me, they, now = (it[one] == it[two] for it in homes)
            assert now == (they if me == was else me), told(mine, theirs, result)


@given(both(*STAYING))
def test_a_role_that_one_text_changes_is_changed(pair: tuple[Clauses, Clauses]) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    assume(not result.clashes)
    texts = (original(mine), proposed(mine), proposed(theirs), proposed(result.clauses))
    was, me, they, now = ({item.id: item for item in text} for text in texts)
    for id in was.keys() & me.keys() & they.keys() & now.keys():
        if was[id].text and now[id].text:
            kept = me[id].role is was[id].role
            assert now[id].role is (they if kept else me)[id].role, told(mine, theirs, result)


@given(both())
def test_a_clash_stands_where_the_new_base_has_its_words(pair: tuple[Clauses, Clauses]) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    base = proposed(theirs)
    at = {item.id: index for index, item in enumerate(base)}
    for clash in (it for it in result.clashes if not it.gone):
        first, last = at[clash.clause], at[clash.last or clash.clause]
        there = [item.text for item in base[first : last + 1]]
        there[-1] = there[-1][: clash.end]
        there[0] = there[0][clash.start :]
        assert "\n".join(there) == clash.base, told(mine, theirs, result)


@given(both(*STAYING), st.sampled_from(Choice), st.randoms(use_true_random=False))
def test_settling_puts_in_the_reading_chosen_and_touches_nothing_else(
    pair: tuple[Clauses, Clauses], choice: Choice, random: Random
) -> None:
    mine, theirs = pair
    result = rebase(mine, theirs, ids("z"))
    event(f"clashes: {min(len(result.clashes), 3)}")
    text = AmendmentText(TextKind.CARRIED_OVER, Base("v2"), result.clauses, result.clashes)
    new_id = ids("y")
    clashes = list(result.clashes)
    random.shuffle(clashes)
    for at, clash in enumerate(clashes):
        own = chr(0xAC00 + at)
        before = set(letters_of(proposed(text.clauses)))
        text = settle(text, clash.name, Settlement(choice, own), new_id)
        here = letters_of(proposed(text.clauses))
        wanted = {Choice.BASE: clash.base, Choice.AMENDMENT: clash.amendment, Choice.OWN: own}
        case = f"{clash}\n{told(mine, theirs, result)}\n\n{notation.show(text.clauses)}"
        assert original(text.clauses) == proposed(theirs), case
        check_sound(text.clauses)
        assert len(here) == len(set(here)), case
        assert before - set(here) <= set(clash.base), case
        asked = {char for char in wanted[choice] if char.isalnum()}
        assert asked <= set(here), case
        assert not (set(clash.base) - asked) & set(here) - set(" \n"), case
    if choice is Choice.AMENDMENT:
        here = letters_of(proposed(text.clauses))
        assert added(mine) <= set(here)
        assert not struck(mine) & set(here)


@given(lettered_bases(2), st.data())
def test_nothing_is_lost_on_a_long_way(base: Clauses, data: st.DataObject) -> None:
    mine = data.draw(lettered_over(base, "m", "怀"))
    wanted, clashes = (added(mine), struck(mine)), list[Clash]()
    for turn in range(data.draw(st.integers(2, 4))):
        theirs = data.draw(lettered_over(base, f"t{turn}-", chr(0x7000 + 0x200 * turn), 2))
        result = rebase(mine, theirs, ids(f"z{turn}-"))
        case = told(mine, theirs, result)
        mine, base = result.clauses, proposed(theirs)
        assert original(mine) == base, case
        check_sound(mine)
        clashes += result.clashes
        assert added(mine) <= wanted[0], case
        assert wanted[0] - added(mine) <= said(clashes, "amendment"), case
        left = wanted[1] & set(letters_of(base)) - struck(mine)
        assert left <= said(clashes, "old", "base"), case
    event(f"moved: {bool(copies(mine))}")
