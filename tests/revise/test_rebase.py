"""The laws of carrying over."""

from __future__ import annotations

from collections import Counter

from hypothesis import event, given, settings, strategies as st

from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import Clauses
from motion_editor.core.normal import alike
from motion_editor.core.text import ADDED
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.revise import rebase as rebasing, weave
from motion_editor.revise.rebase import Rebased, carried as carried_over, ground, rebase
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import amendments_of, bases, ids

WORDS_ONLY = ("replace", "type", "strike", "enter")


def carried(text: str, onto: str) -> Rebased:
    return rebase(notation.read(text), notation.read(onto), ids("z"))


@given(st.data())
def test_the_new_text_is_the_base_of_the_result(data: st.DataObject) -> None:
    base = data.draw(bases())
    mine = data.draw(amendments_of(base, "m"))
    theirs = data.draw(amendments_of(base, "t"))
    result = rebase(mine, theirs, ids("z"))
    event("clash" if result.clashes else "flag" if result.flags else "apart")
    assert original(result.clauses) == proposed(theirs), told(mine, theirs, result)
    check_sound(result.clauses)


@given(st.data())
def test_what_was_kept_of_a_text_carried_before_makes_no_difference(data: st.DataObject) -> None:
    base = data.draw(bases())
    mine = data.draw(amendments_of(base, "m"))
    onto = data.draw(amendments_of(base, "t"))
    other = data.draw(amendments_of(base, "u"))
    first = rebase(mine, onto, ids("z"))
    rebase(mine, other, ids("y"))
    again = rebase(mine, onto, ids("z"))
    for kept in (rebasing._read, weave._kept, weave._known):
        kept.cache_clear()
    assert first == again == rebase(mine, onto, ids("z"))


def told(mine: Clauses, theirs: Clauses, result: Rebased) -> str:
    """The whole case in notation."""
    parts = (mine, theirs, result.clauses)
    return "\n\n".join(map(notation.show, parts)) + f"\n{result.clashes} {result.flags}"


@given(st.data())
def test_one_ground_serves_for_any_number_of_amendments(data: st.DataObject) -> None:
    base = data.draw(bases())
    theirs = data.draw(amendments_of(base, "t"))
    onto = ground(theirs)
    for name in "mno":
        mine = data.draw(amendments_of(base, name))
        assert carried_over(mine, onto, ids("z")) == rebase(mine, theirs, ids("z"))


@given(st.data())
def test_over_nothing_nothing_changes(data: st.DataObject) -> None:
    base = data.draw(bases())
    mine = data.draw(amendments_of(base, "m"))
    result = rebase(mine, base, ids("z"))
    assert not result.clashes
    assert alike(result.clauses, mine), notation.show(result.clauses)


@given(st.data())
def test_over_itself_nothing_is_left(data: st.DataObject) -> None:
    base = data.draw(bases())
    mine = data.draw(amendments_of(base, "m"))
    result = rebase(mine, mine, ids("z"))
    assert not result.clashes
    assert not has_changes(result.clauses), notation.show(result.clauses)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Clauses, Clauses]:
    """Two amendments of one motion of some length, each with something in it."""
    base = draw(bases(4, 8, empty=False))
    mine = draw(amendments_of(base, "m", 3, *WORDS_ONLY, least_edits=1))
    return mine, draw(amendments_of(base, "t", 3, *WORDS_ONLY, least_edits=1))


def meeting(one: Rebased, two: Rebased) -> str:
    """What sort of case two carryings over are."""
    if one.clashes or two.clashes:
        return "clash"
    loud = any(flag.kind is not FlagKind.NOW_UNDER for flag in (*one.flags, *two.flags))
    return "meet" if loud else "apart"


@given(pairs())
def test_carrying_over_one_way_and_the_other_agree_when_nothing_meets(
    both: tuple[Clauses, Clauses],
) -> None:
    mine, theirs = both
    one, two = rebase(mine, theirs, ids("z")), rebase(theirs, mine, ids("y"))
    assert bool(one.clashes) == bool(two.clashes)
    event(meeting(one, two))
    if meeting(one, two) == "apart":
        assert notation.words(proposed(one.clauses)) == notation.words(proposed(two.clauses))


def test_the_pairs_drawn_are_interesting() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=60, derandomize=True, database=None)
    @given(pairs())
    def count(both: tuple[Clauses, Clauses]) -> None:
        mine, theirs = both
        if has_changes(mine) and has_changes(theirs):
            seen[meeting(rebase(mine, theirs, ids("z")), rebase(theirs, mine, ids("y")))] += 1

    count()
    assert min(seen[kind] for kind in ("apart", "meet", "clash")) >= 6, seen


@given(pairs())
def test_no_word_is_lost_and_none_invented(both: tuple[Clauses, Clauses]) -> None:
    mine, theirs = both
    result = rebase(mine, theirs, ids("z"))
    if any(flag.kind is FlagKind.SATISFIED for flag in result.flags):
        return
    mine_added, there = _added(mine), _added(result.clauses)
    assert there <= mine_added, notation.show(result.clauses)
    held = Counter("".join(clash.amendment for clash in result.clashes))
    missing = mine_added - there
    assert missing <= held, result.clashes
    assert result.clashes or not missing


def _added(clauses: Clauses) -> Counter[str]:
    runs = (run for item in clauses for run in item.runs if run.state is ADDED)
    return Counter("".join(run.text for run in runs))
