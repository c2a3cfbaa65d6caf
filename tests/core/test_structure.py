"""Whole clauses: nesting, moving, leaving out, changing what they are."""

from __future__ import annotations

from motion_editor.core.clause import Role
from motion_editor.core.edit import replace
from motion_editor.core.place import Place, Span
from motion_editor.core.structure import change_role, move, nest, strike_clauses, unnest
from motion_editor.core.tracked import original, proposed
from tests import notation
from tests.strategies import ids

BASE = notation.read("l # Notes:\na - One\nb - Two red buses\nc - Three")


def test_nesting_under_tracking_remembers_the_level_in_the_base() -> None:
    done = nest(BASE, 2, 2, tracked=True).clauses
    assert notation.show(done[2:3]) == "b --(-) Two red buses"
    assert original(done) == BASE
    assert unnest(done, 2, 2, tracked=True).clauses == BASE


def test_children_go_with_their_parent() -> None:
    base = notation.read("a - One\nb - Two\nc -- Three\nd - Four")
    done = nest(base, 1, 1, tracked=False).clauses
    assert [item.level for item in done] == [0, 1, 2, 0]


def test_the_first_clause_of_all_is_not_nested() -> None:
    assert nest(BASE, 0, 0, tracked=False).clauses == BASE


def test_a_move_keeps_the_id_and_a_word_struck_inside_is_seen() -> None:
    done = move(BASE, 2, 2, 4, tracked=True, new_id=ids()).clauses
    assert notation.show(done) == (
        "l # Notes:\na - One\nb - {--Two red buses--}{--¶--}\nc - Three\nn1>b - Two red buses"
    )
    red = Span(Place(4, 4), Place(4, 8))
    done = replace(done, red, "", tracked=True, new_id=ids("m")).clauses
    assert notation.show(done[4:]) == "n1>b - Two {--red --}buses"
    assert notation.show(proposed(done)) == "l # Notes:\na - One\nc - Three\nb - Two buses"
    assert original(done) == BASE


def test_a_word_struck_before_the_move_goes_along() -> None:
    red = Span(Place(2, 4), Place(2, 8))
    done = replace(BASE, red, "", tracked=True, new_id=ids()).clauses
    done = move(done, 2, 2, 1, tracked=True, new_id=ids()).clauses
    assert notation.show(done[1:2]) == "n1>b - Two {--red --}buses"
    assert original(done) == BASE


def test_moving_back_beside_the_old_place_undoes_the_move() -> None:
    done = move(BASE, 2, 2, 4, tracked=True, new_id=ids()).clauses
    assert move(done, 4, 4, 3, tracked=True, new_id=ids()).clauses == BASE


def test_what_is_typed_into_the_remains_of_a_moved_clause_is_a_clause_of_its_own() -> None:
    done = move(BASE, 2, 2, 4, tracked=True, new_id=ids()).clauses
    where = Span(Place(2, 3), Place(2, 3))
    done = replace(done, where, "New", tracked=True, new_id=ids("m")).clauses
    assert notation.show(done[3:4]) == "m1 - {++New++}{++¶++}"
    assert original(done) == BASE


def test_splitting_a_moved_clause_turns_the_move_into_leave_out_and_insert() -> None:
    done = move(BASE, 2, 2, 4, tracked=True, new_id=ids()).clauses
    where = Span(Place(4, 4), Place(4, 4))
    done = replace(done, where, "\n", tracked=True, new_id=ids("m")).clauses
    assert notation.show(done[4:]) == "n1 - {++Two ++}{++¶++}\nm1 - {++red buses++}{++¶++}"
    assert original(done) == BASE


def test_leaving_out_whole_clauses_and_ones_own() -> None:
    done = strike_clauses(BASE, 1, 2, tracked=True).clauses
    assert notation.show(done[1:3]) == "a - {--One--}{--¶--}\nb - {--Two red buses--}{--¶--}"
    own = notation.read("a - One\nn1 - {++New++}{++¶++}")
    assert notation.show(strike_clauses(own, 1, 1, tracked=True).clauses) == "a - One"


def test_a_change_of_role_is_remembered_and_can_go_back() -> None:
    done = change_role(BASE, 0, 0, Role.POINT, tracked=True).clauses
    assert notation.show(done[:1]) == "l -(#) Notes:"
    assert change_role(done, 0, 0, Role.LEAD_IN, tracked=True).clauses == BASE


def test_plain_moving_reorders_and_keeps_levels_legal() -> None:
    base = notation.read("a - One\nb -- Two\nc - Three")
    done = move(base, 1, 1, 0, tracked=False, new_id=ids()).clauses
    assert notation.show(done) == "b - Two\na - One\nc - Three"


def test_a_part_split_off_a_nested_clause_is_no_change_of_level() -> None:
    done = nest(BASE, 2, 2, tracked=True).clauses
    where = Span(Place(2, 4), Place(2, 4))
    done = replace(done, where, "\n", tracked=True, new_id=ids()).clauses
    assert notation.show(done[2:4]) == "b --(-) Two {++¶++}\nn1 -- red buses"


def test_a_clause_moved_amid_what_is_joined_stands_after_it() -> None:
    text = notation.read("a - One{--¶--}\nb - Two\nc - Three\nd - Four")
    done = move(text, 3, 3, 1, tracked=True, new_id=ids()).clauses
    assert notation.words(proposed(done)) == ["OneTwo", "Four", "Three"]
    assert original(done) == original(text)


def test_what_is_left_out_or_moved_away_takes_no_other_role() -> None:
    text = notation.read(
        "a - One\nb - {--Two--}{--¶--}\nx>d - Four\nc - Three\nd - {--Four--}{--¶--}"
    )
    done = change_role(text, 0, 4, Role.TEXT, tracked=True).clauses
    assert notation.show(done) == (
        "a =(-) One\nb - {--Two--}{--¶--}\nx>d =(-) Four\nc =(-) Three\nd - {--Four--}{--¶--}"
    )


def test_a_clause_is_nested_one_below_the_one_above_at_most() -> None:
    base = notation.read("a - One\nb -- Two")
    for tracked in (True, False):
        assert nest(base, 1, 1, tracked=tracked).clauses == base


def test_leaving_out_the_first_part_of_a_split_clause_beside_a_moved_one() -> None:
    text = notation.read("a - One {++¶++}\nx>b - Two\nm - three\nb - {--Two--}{--¶--}")
    done = strike_clauses(text, 0, 0, tracked=True).clauses
    assert original(done) == original(text)
    assert notation.words(proposed(done)) == ["Two", "three"]
