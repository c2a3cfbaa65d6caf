"""Several amendments over one text."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import event, given, settings, strategies as st

from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import Clauses
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original
from motion_editor.revise.overlay import Overlay, Owned, alone, overlay
from motion_editor.revise.rebase import rebase
from tests import notation
from tests.strategies import amendments_of, bases, ids

MEET = frozenset(FlagKind) - {FlagKind.NOW_UNDER}


@st.composite
def several(draw: st.DrawFn) -> tuple[Clauses, list[Owned]]:
    """A text and up to four amendments of it."""
    base = draw(bases(1, 8))
    count = draw(st.integers(0, 4))
    made = [draw(amendments_of(base, f"m{at}-", 3, least_edits=1)) for at in range(count)]
    return base, [(str(at), text) for at, text in enumerate(made)]


def over(base: Clauses, texts: list[Owned]) -> Overlay:
    return overlay(base, texts, ids("z"))


@given(several())
def test_each_amendment_alone_is_what_it_was(drawn: tuple[Clauses, list[Owned]]) -> None:
    base, texts = drawn
    found = over(base, texts)
    for owner, text in texts:
        assert notation.show(alone(found, owner)) == notation.show(normal(text))
        assert alone(found, owner) == normal(text)


@given(several())
def test_without_owners_it_is_the_base(drawn: tuple[Clauses, list[Owned]]) -> None:
    base, texts = drawn
    assert alone(over(base, texts), "") == base


@given(several())
def test_whoever_changes_a_row_is_named_there(drawn: tuple[Clauses, list[Owned]]) -> None:
    base, texts = drawn
    found = over(base, texts)
    named = {owner for row in found.rows for owner in row.owners}
    assert named == {owner for owner, text in texts if any(it.changed for it in normal(text))}


@given(several())
def test_they_clash_where_carrying_one_over_the_other_does(
    drawn: tuple[Clauses, list[Owned]],
) -> None:
    base, texts = drawn
    found = over(base, texts)
    said = {(it.one, it.two) for it in found.meetings if it.meet.clash}
    event(f"clashing pairs: {len(said)}")
    for one, mine in texts:
        for two, theirs in texts:
            if one < two:
                done = rebase(mine, theirs, ids("y"))
                assert ((one, two) in said) is bool(done.clashes)
                met = tuple(it.meet for it in found.meetings if (it.one, it.two) == (one, two))
                assert met == rebase(normal(mine), normal(theirs), ids("y")).meets


@given(several())
def test_a_meeting_is_at_words_that_are_there(drawn: tuple[Clauses, list[Owned]]) -> None:
    base, texts = drawn
    found = over(base, texts)
    sizes = {item.id: len(item.text) for item in base}
    known = {"", *sizes, *(it.id for _, text in texts for it in text)}
    for it in found.meetings:
        assert it.meet.clause in known
        if it.meet.clause in sizes:
            assert it.meet.start <= sizes[it.meet.clause]
            assert it.meet.end <= sizes[it.meet.last or it.meet.clause]


def test_the_cases_drawn_are_interesting() -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=120, derandomize=True, database=None)
    @given(several())
    def count(drawn: tuple[Clauses, list[Owned]]) -> None:
        found = over(*drawn)
        seen["clash"] += any(it.meet.clash for it in found.meetings)
        seen["meet"] += any(it.meet.kind in MEET for it in found.meetings)
        seen["apart"] += len(found.owners) > 1 and not found.meetings

    count()
    assert min(seen[kind] for kind in ("clash", "meet", "apart")) >= 8, seen


def read(*texts: str) -> Overlay:
    tracked: list[Owned] = [(str(at), notation.read(text)) for at, text in enumerate(texts, 1)]
    return over(original(tracked[0][1]), tracked)


def test_words_struck_by_two_name_both_and_insertions_stand_in_order() -> None:
    found = read(
        "a - We ask the {--Cabinet--}{++Mayor++} to act",
        "a - We ask the {--Cabinet to act--}{++Board to rest++}",
    )
    shown = [(it.run.text, it.struck, it.added) for it in found.rows[0].pieces]
    assert shown == [
        ("We ask the ", (), ""),
        ("Cabinet", ("1", "2"), ""),
        ("Mayor", (), "1"),
        (" to act", ("2",), ""),
        ("Board to rest", (), "2"),
    ]
    (meeting,) = found.meetings
    assert (meeting.one, meeting.two, meeting.meet.clash) == ("1", "2", True)
    assert meeting.meet.clause == "a"


def test_whole_clauses_put_in_stand_above_what_begins_the_next() -> None:
    found = read("a - One\nb - {++Not ++}two", "a - One\nn - {++New++}{++¶++}\nb - two")
    assert [row.text for row in found.rows] == ["One", "New", "Not two"]
    assert [row.owners for row in found.rows] == [(), ("2",), ("1",)]


def test_a_text_over_another_base_is_refused() -> None:
    base = notation.read("a - One")
    with pytest.raises(ValueError, match="another base"):
        over(base, [("1", notation.read("a - Two"))])
