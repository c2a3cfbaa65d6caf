"""Sections: putting in a lead-in, wording it, and what goes along when clauses move."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.sections import (
    extent,
    governing,
    may_stand,
    opens,
    put_lead_in,
    reword,
    section,
)
from motion_editor.core.structure import move
from motion_editor.core.tracked import original, proposed
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import bases, ids, tracked_texts

PARTS = st.floats(0, 0.999)
BELIEVES = "This Council believes:"
BASE = notation.read(
    """
    l # This Council notes:
    a - One
    b - Two
    c -- Three
    m # This Council resolves to:
    d - Four
    """
)


def under(text: Clauses) -> dict[str, str]:
    """The words each clause stands under: those of its lead-in, then those of its parents."""
    out: dict[str, str] = {}
    above: list[str] = []
    head = ""
    for item in text:
        if item.role is Role.LEAD_IN and item.level == 0:
            head, above = item.text, []
            continue
        del above[item.level :]
        above += [""] * (item.level - len(above))
        out[item.id] = "/".join((head, *above))
        above.append(item.id)
    return out


@given(tracked_texts(), PARTS)
def test_putting_in_a_lead_in_alters_no_base(text: Clauses, part: float) -> None:
    at = int(part * len(text))
    done = put_lead_in(text, at, BELIEVES, tracked=True, new_id=ids("m"))
    assert original(done.clauses) == original(text), notation.show(done.clauses)
    check_sound(done.clauses)
    before, after = proposed(text), proposed(done.clauses)
    added = [it for it in after if it.id not in {old.id for old in before}]
    assert BELIEVES in [it.text for it in after]
    assert all(it.text in ("", BELIEVES) for it in added)


@given(bases(), PARTS)
def test_a_lead_in_put_in_past_its_section_governs_nothing_else(base: Clauses, part: float) -> None:
    at = int(part * len(base))
    assume(base[at].runs)
    done = put_lead_in(base, at, BELIEVES, tracked=False, new_id=ids("m")).clauses
    before, after = under(base), under(done)
    assert {id: after[id] for id in before if base_level(base, id)} == {
        id: before[id] for id in before if base_level(base, id)
    }


def base_level(base: Clauses, id: str) -> bool:
    return any(it.id == id and it.role is not Role.LEAD_IN for it in base)


WORDINGS = st.sampled_from((BELIEVES, "notes", "the Council notes that", "x"))


@given(tracked_texts(), PARTS, WORDINGS)
def test_rewording_alters_no_base_and_reads_as_asked(
    text: Clauses, part: float, words: str
) -> None:
    at = int(part * len(text))
    assume(not text[at].wholly_struck)
    done = reword(text, at, words, tracked=True).clauses
    assert original(done) == original(text)
    check_sound(done)
    assert done[at].proposed_text == words
    back = reword(done, at, text[at].text, tracked=True).clauses
    assert original(back) == original(text)


@given(bases(), PARTS, st.sampled_from((BELIEVES, "notes", "")))
def test_rewording_a_draft(base: Clauses, part: float, words: str) -> None:
    at = int(part * len(base))
    done = reword(base, at, words, tracked=False).clauses
    assert done[at].text == words
    assert done[at].id == base[at].id
    assert not done[at].changed


def test_only_the_words_that_differ_are_marked() -> None:
    done = reword(BASE, 0, "This Council welcomes:", tracked=True).clauses
    assert notation.show(done[:1]) == "l # This Council {--notes--}{++welcomes++}:"
    again = reword(done, 0, "This Council regrets:", tracked=True).clauses
    assert notation.show(again[:1]) == "l # This Council {--notes--}{++regrets++}:"
    assert reword(again, 0, "This Council notes:", tracked=True).clauses == BASE


def test_a_lead_in_stands_past_the_section_with_a_point_under_it() -> None:
    done = put_lead_in(BASE, 1, BELIEVES, tracked=False, new_id=ids())
    assert notation.show(done.clauses[3:7]) == (
        "c -- Three\nn1 # This Council believes:\nn2 - \nm # This Council resolves to:"
    ).replace("- \n", "-\n")
    assert done.caret == (5, 0)


def test_an_empty_point_becomes_the_lead_in() -> None:
    base = notation.read("l # Notes:\na - One\ne -\nb - Two")
    done = put_lead_in(base, 2, BELIEVES, tracked=True, new_id=ids())
    assert notation.show(done.clauses) == (
        "l # Notes:\na - One\ne #(-) {++This Council believes:++}\nb - Two"
    )
    assert done.caret == (3, 0)


@pytest.mark.parametrize(
    ("first", "last", "past"), [(1, 1, 2), (2, 2, 4), (1, 2, 4), (0, 0, 4), (3, 4, 6)]
)
def test_what_goes_along(first: int, last: int, past: int) -> None:
    assert extent(BASE, first, last) == past


def test_a_section_is_left_only_where_another_begins() -> None:
    assert (section(BASE, 1), governing(BASE, 3), governing(BASE, 4)) == (4, 0, 4)
    assert [at for at in range(7) if may_stand(BASE, 0, 4, at)] == [6]
    assert [at for at in range(7) if may_stand(BASE, 1, 2, at)] == [0, 4, 5, 6]
    assert [at for at in range(7) if may_stand(BASE, 3, 4, at)] == [1, 2, 5, 6]
    assert [at for at in range(7) if may_stand(BASE, 4, 6, at)] == [0]


@given(bases(), PARTS, PARTS)
def test_a_move_brings_nothing_else_under_another_lead_in_or_parent(
    base: Clauses, one: float, two: float
) -> None:
    first, last = sorted((int(one * len(base)), int(two * len(base))))
    past = extent(base, first, last)
    for before in range(len(base) + 1):
        if may_stand(base, first, past, before):
            done = move(base, first, past - 1, before, tracked=False, new_id=ids()).clauses
            check_moved(base, done, first, past)


def check_moved(base: Clauses, done: Clauses, first: int, past: int) -> None:
    moved = {it.id for it in base[first:past]}
    kept = [it for it in base if it.id not in moved]
    assert [it for it in done if it.id not in moved] == kept
    old, new = under(base), under(done)
    assert {it.id: new.get(it.id) for it in kept} == {it.id: old.get(it.id) for it in kept}
    assert sorted(it.text for it in done) == sorted(it.text for it in base)
    assert [opens(it) for it in done if it.id not in moved] == [opens(it) for it in kept]


@given(tracked_texts(), PARTS, PARTS)
def test_a_tracked_move_loses_and_invents_no_letter(text: Clauses, one: float, two: float) -> None:
    first, last = sorted((int(one * len(text)), int(two * len(text))))
    past = extent(text, first, last)
    for before in range(len(text) + 1):
        if may_stand(text, first, past, before):
            done = move(text, first, past - 1, before, tracked=True, new_id=ids("m")).clauses
            assert original(done) == original(text)
            check_sound(done)
            assert letters(done) == letters(text), f"{notation.show(text)}\n\n{notation.show(done)}"


def letters(text: Clauses) -> list[str]:
    return sorted("".join(it.text for it in proposed(text)))


def test_what_is_moved_past_words_joined_to_nothing_stays_a_clause() -> None:
    text = notation.read("a - One\nb - Two{--¶--}\nc - {--Three--}{--¶--}")
    done = move(text, 0, 0, 3, tracked=True, new_id=ids()).clauses
    assert notation.words(proposed(done)) == ["Two", "One"]
    assert original(done) == original(text)
