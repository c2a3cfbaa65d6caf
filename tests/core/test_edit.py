"""Typing under tracking, case by case: what a mover's keys do to the marks and to the ids."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.edit import Edited, emphasise, join, replace, split
from motion_editor.core.normal import normal
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Emphasis
from motion_editor.core.tracked import original, proposed
from tests import notation
from tests.strategies import ids

BASE = """
    l # This Council notes:
    a - Four in ten pupils walk.
    b - Patrols have halved.
"""


def at(clauses: Clauses, words: str, *, end: bool = False) -> Place:
    """The place just before (or after) the first occurrence of some words of the marked text."""
    for index, item in enumerate(clauses):
        found = item.text.find(words)
        if found >= 0:
            return Place(index, found + (len(words) if end else 0))
    raise AssertionError(words)


def span(clauses: Clauses, first: str, last: str = "") -> Span:
    """The stretch from the beginning of some words to their end, or to the end of others."""
    return Span(at(clauses, first), at(clauses, last or first, end=True))


def typed(notated: str, words: str, new: str, *, backspace: bool = False) -> Edited:
    """Select some words and type; the base is checked."""
    before = notation.read(notated)
    done = replace(
        before, span(before, words), new, tracked=True, new_id=ids(), backspace=backspace
    )
    assert original(done.clauses) == original(before)
    return done


def entered(notated: str, clause: int, offset: int) -> Edited:
    """Press Enter; the base is checked."""
    before = notation.read(notated)
    done = split(before, Place(clause, offset), tracked=True, new_id=ids())
    assert original(done.clauses) == original(before)
    return done


def test_a_replacement_puts_the_new_words_after_the_struck_ones() -> None:
    done = typed("a - Patrols have halved.", "halved", "fallen")
    assert notation.show(done.clauses) == "a - Patrols have {--halved--}{++fallen++}."
    assert done.caret == Place(0, len("Patrols have halvedfallen"))


def test_after_backspace_the_caret_is_left_and_after_delete_right_of_what_was_struck() -> None:
    assert typed("a - One two", "two", "", backspace=True).caret == Place(0, 4)
    assert typed("a - One two", "two", "").caret == Place(0, 7)


def test_ones_own_words_go_altogether_and_struck_words_stay() -> None:
    done = typed("a - One {--two--}{++three++} four", "two", "")
    assert notation.show(done.clauses) == "a - One {--two--}{++three++} four"
    done = typed("a - One {--two--}{++three++} four", "three", "")
    assert notation.show(done.clauses) == "a - One {--two--} four"


def test_typing_inside_struck_words_puts_the_new_ones_there() -> None:
    before = notation.read("a - One {--two three--} four")
    where = at(before, " three")
    done = replace(before, Span(where, where), " and", tracked=True, new_id=ids())
    assert notation.show(done.clauses) == "a - One {--two--}{++ and++}{-- three--} four"
    assert notation.show(normal(done.clauses)) == "a - One {--two three--}{++ and++} four"


def test_insertion_at_the_very_start_and_end() -> None:
    before = notation.read(BASE)
    first, last = Place(0, 0), Place(2, before[2].length)
    done = replace(before, Span(first, first), "That ", tracked=True, new_id=ids()).clauses
    done = replace(done, Span(last, last), " Sadly.", tracked=True, new_id=ids()).clauses
    assert notation.show(done[:1]) == "l # {++That ++}This Council notes:"
    assert notation.show(done[2:]) == "b - Patrols have halved.{++ Sadly.++}"
    assert original(done) == before


def test_enter_at_the_start_of_a_clause_gives_the_new_id_to_the_empty_part_above() -> None:
    done = entered("l # Notes:\na - One", 1, 0)
    assert notation.show(done.clauses) == "l # Notes:\nn1 - {++¶++}\na - One"
    assert done.caret == Place(2, 0)


def test_enter_in_the_middle_keeps_the_id_with_the_first_words() -> None:
    done = entered("a - One two", 0, 4)
    assert notation.show(done.clauses) == "a - One {++¶++}\nn1 - two"
    assert done.caret == Place(1, 0)


def test_enter_at_the_end_begins_a_new_clause_and_leaves_the_old_mark() -> None:
    done = entered("a - One\nb - Two", 0, 3)
    assert notation.show(done.clauses) == "a - One\nn1 - {++¶++}\nb - Two"
    back = join(done.clauses, 0, tracked=True, new_id=ids("m"))
    assert notation.show(back.clauses) == "a - One\nb - Two"


def test_enter_after_a_lead_in_makes_its_first_point() -> None:
    assert notation.show(entered("l # Notes:", 0, 6).clauses) == "l # Notes:\nn1 - {++¶++}"


def test_a_lead_in_whose_replacement_becomes_a_point() -> None:
    lead = "l # Therefore, we demand that the Council:\na - Act."
    done = typed(lead, "demand that the Council", "")
    where = at(done.clauses, ":")
    done = replace(done.clauses, Span(where, where), "\nAsk the Mayor", tracked=True, new_id=ids())
    after = proposed(done.clauses)
    assert original(done.clauses) == notation.read(lead)
    assert notation.show(after) == "l # Therefore, we \nn1 - Ask the Mayor:\na - Act."


def test_a_wholly_struck_lead_in_leaves_its_points_to_the_one_above() -> None:
    before = notation.read("k # Notes:\na - One\nl # Believes:\nb - Two")
    whole = Span(Place(2, 0), Place(3, 0))
    done = replace(before, whole, "", tracked=True, new_id=ids())
    assert notation.show(done.clauses) == "k # Notes:\na - One\nl # {--Believes:--}{--¶--}\nb - Two"
    assert notation.show(proposed(done.clauses)) == "k # Notes:\na - One\nb - Two"


def test_typing_in_a_wholly_struck_clause_rewords_it() -> None:
    before = notation.read("a - One\nl # {--Believes:--}{--¶--}\nb - Two")
    where = Place(1, 9)
    done = replace(before, Span(where, where), "Holds:", tracked=True, new_id=ids())
    assert notation.show(done.clauses) == "a - One\nl # {--Believes:--}{++Holds:++}\nb - Two"


def test_split_and_join_with_text_moved_across() -> None:
    """The end of one point is cut and becomes the beginning of the next."""
    before = notation.read("a - One two\nb - Three")
    cut = replace(before, span(before, " two"), "", tracked=True, new_id=ids())
    start = Place(1, 0)
    done = replace(cut.clauses, Span(start, start), "two ", tracked=True, new_id=ids())
    assert notation.show(done.clauses) == "a - One{-- two--}\nb - {++two ++}Three"
    joined = join(done.clauses, 0, tracked=True, new_id=ids())
    assert notation.show(joined.clauses) == "a - One{-- two--}{--¶--}\nb - {++two ++}Three"
    assert notation.show(proposed(joined.clauses)) == "a - Onetwo Three"
    again = split(joined.clauses, Place(1, 0), tracked=True, new_id=ids())
    assert notation.show(again.clauses) == "a - One{-- two--}\nb - {++two ++}Three"
    assert original(joined.clauses) == before


def test_everything_struck_leaves_one_empty_clause() -> None:
    before = notation.read("a - One\nb - Two")
    done = replace(
        before, Span(Place(0, 0), Place(1, 3)), "", tracked=True, new_id=ids(), backspace=True
    )
    assert notation.show(done.clauses) == "a - {--One--}{--¶--}\nb - {--Two--}"
    assert notation.show(proposed(done.clauses)) == "b -"
    assert done.caret == Place(0, 0)


def test_emoji_and_combining_marks_count_as_the_code_points_they_are() -> None:
    woman = "👩\u200d🏫"
    done = typed(f"a - Ask {woman} cafe\u0301s", woman, "e\u0301lan")
    assert notation.show(done.clauses) == f"a - Ask {{--{woman}--}}{{++e\u0301lan++}} cafe\u0301s"
    assert done.caret == Place(0, 4 + len(woman) + 5)


def test_several_lines_pasted_become_clauses_and_a_soft_break_does_not() -> None:
    done = typed("a - One", "One", "1\n2\u2028two\n3")
    assert notation.words(proposed(done.clauses)) == ["1", "2\u2028two", "3"]


def test_the_same_insertion_typed_two_ways_has_one_normal_form() -> None:
    base = notation.read("a - One\nb - Two")
    end = split(base, Place(0, 3), tracked=True, new_id=ids())
    one = replace(end.clauses, Span(end.caret, end.caret), "New", tracked=True, new_id=ids("m"))
    start = Place(1, 0)
    two = replace(base, Span(start, start), "New\n", tracked=True, new_id=ids())
    assert normal(one.clauses) == normal(two.clauses)


def test_the_same_clause_left_out_from_either_end_has_one_normal_form() -> None:
    base = notation.read("a - One\nb - Two\nc - Three")
    above = replace(base, Span(Place(0, 3), Place(1, 3)), "", tracked=True, new_id=ids())
    below = replace(base, Span(Place(1, 0), Place(2, 0)), "", tracked=True, new_id=ids())
    assert normal(above.clauses) == normal(below.clauses)
    assert notation.show(normal(above.clauses)) == "a - One\nb - {--Two--}{--¶--}\nc - Three"


def test_the_rest_of_a_clause_struck_after_enter_is_only_struck() -> None:
    done = entered("a - One two", 0, 3)
    rest = Span(done.caret, Place(1, 4))
    cut = replace(done.clauses, rest, "", tracked=True, new_id=ids("m"))
    assert notation.show(cut.clauses) == "a - One{++¶++}\nn1 - {-- two--}"
    end = notation.read("a - One{++¶++}\nn1 - {-- two--}{--¶--}\nb - Four")
    assert notation.show(normal(end)) == "a - One{-- two--}\nb - Four"
    added = notation.read("a - One{--¶--}\nn - {++ two++}{++¶++}\nb - Four")
    assert notation.show(normal(added)) == "a - One{++ two++}\nb - Four"


def test_what_is_left_out_stands_before_what_is_put_in_however_it_was_typed() -> None:
    above = notation.read("a - One\nn - {++New++}{++¶++}\nb - {--Two--}{--¶--}\nc - Three")
    below = notation.read("a - One\nb - {--Two--}{--¶--}\nn - {++New++}{++¶++}\nc - Three")
    assert normal(above) == normal(below) == below


def test_typing_in_a_struck_clause_that_words_above_run_into_keeps_them_joined() -> None:
    before = notation.read("a - One {--¶--}\nb - {--two--}{--¶--}\nc - three")
    where = Place(1, 3)
    done = replace(before, Span(where, where), "2 ", tracked=True, new_id=ids())
    assert notation.words(proposed(done.clauses)) == ["One 2 three"]
    assert original(done.clauses) == original(before)


def test_words_joined_onto_a_moved_clause_turn_the_move_into_leave_out_and_insert() -> None:
    before = notation.read("a - One\nx>c - Three\nb - Two\nc - {--Three--}{--¶--}")
    done = join(before, 0, tracked=True, new_id=ids())
    assert original(done.clauses) == original(before)
    assert notation.words(proposed(done.clauses)) == ["OneThree", "Two"]
    assert not any(item.moved_from for item in done.clauses)
    above = notation.read("a - One\nb - {--Two--}{--¶--}\nx>c - Three\nc - {--Three--}{--¶--}")
    done = replace(above, Span(Place(0, 3), Place(1, 0)), "", tracked=True, new_id=ids())
    assert original(done.clauses) == original(above)
    assert not any(item.moved_from for item in done.clauses)


def test_words_typed_after_a_link_are_no_part_of_it() -> None:
    before = notation.read("a - One {++two++}")
    link = Emphasis(bold=True, link="https://example.org")
    linked = emphasise(before, Span(Place(0, 4), Place(0, 7)), link, tracked=True).clauses
    done = replace(linked, Span(Place(0, 7), Place(0, 7)), "!", tracked=True, new_id=ids())
    assert done.clauses[0].runs[-1].emphasis == Emphasis(bold=True)


@pytest.mark.parametrize("tracked", [True, False])
def test_only_clauses_that_changed_are_new_objects(tracked: bool) -> None:
    before = notation.read(BASE)
    where = Place(1, 4)
    done = replace(before, Span(where, where), "x", tracked=tracked, new_id=ids())
    assert done.changed == {"a"}
    assert done.clauses[0] is before[0]
    assert done.clauses[2] is before[2]


def test_emphasis_under_tracking_acts_on_ones_own_words_only() -> None:
    before = notation.read("a - One {++two++}")
    bold = Emphasis(bold=True)
    done = emphasise(before, Span(Place(0, 0), Place(0, 7)), bold, tracked=True)
    assert [run.emphasis.bold for run in done.clauses[0].runs] == [False, True]
    assert original(done.clauses) == original(before)
    plain = emphasise(original(before), Span(Place(0, 0), Place(0, 3)), bold, tracked=False)
    assert [run.emphasis.bold for run in plain.clauses[0].runs] == [True, False]
