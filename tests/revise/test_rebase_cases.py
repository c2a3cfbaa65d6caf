"""Carrying over by hand: the cases that councils meet."""

from __future__ import annotations

from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import Role, Was
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.revise.rebase import rebase
from tests import notation
from tests.revise.test_rebase import carried
from tests.strategies import ids


def test_edits_in_different_words_merge_in_silence() -> None:
    result = carried(
        "a - The {--new--}{++old++} bridge shall close at noon",
        "a - The new bridge shall close at {--noon--}{++dusk++}",
    )
    assert notation.show(result.clauses) == "a - The {--new--}{++old++} bridge shall close at dusk"
    assert (result.clashes, result.flags) == ((), ())


def test_an_edit_inside_what_the_other_struck_is_a_clash() -> None:
    result = carried(
        "a - {--One two, three--}{--¶--}\nb - Four", "a - One two{--,--} three\nb - Four"
    )
    assert notation.show(result.clauses) == "a - One two three\nb - Four"
    (clash,) = result.clashes
    assert (clash.clause, clash.old, clash.base, clash.amendment) == (
        "a",
        "One two, three",
        "One two three",
        "",
    )
    assert clash.whole


def test_an_edit_to_a_clause_that_is_gone_is_a_clash_that_keeps_the_reading() -> None:
    result = carried(
        "a - One\nb - Two {--trees--}{++oaks++}", "a - One\nb - {--Two trees--}{--¶--}"
    )
    assert notation.show(result.clauses) == "a - One"
    (clash,) = result.clashes
    assert (clash.clause, clash.gone, clash.base, clash.amendment) == ("a", True, "", "Two oaks")


def test_overlapping_words_are_one_clash_with_both_readings() -> None:
    result = carried(
        "a - We ask the {--Cabinet to act--}{++Mayor to resign++} now",
        "a - We ask the Cabinet to {--act--}{++report++} now",
    )
    assert notation.show(result.clauses) == "a - We ask the Cabinet to report now"
    (clash,) = result.clashes
    assert clash.amendment == "Mayor to resign"
    assert "report" in clash.base
    text = result.clauses[0].text
    assert text[clash.start : clash.end] == clash.base


def test_clauses_put_in_at_one_place_are_both_kept_and_flagged() -> None:
    result = carried(
        "a - One\nm - {++Mine++}{++¶++}\nb - Two", "a - One\nt - {++Theirs++}{++¶++}\nb - Two"
    )
    assert notation.show(result.clauses) == "a - One\nt - Theirs\nm - {++Mine++}{++¶++}\nb - Two"
    assert [flag.kind for flag in result.flags] == [FlagKind.SAME_PLACE]


def test_a_deeper_clause_put_in_at_the_same_place_stays_with_its_parent() -> None:
    result = carried(
        "a - One\nm -- {++Mine++}{++¶++}\nb - Two", "a - One\nt - {++Theirs++}{++¶++}\nb - Two"
    )
    assert notation.show(result.clauses) == "a - One\nm -- {++Mine++}{++¶++}\nt - Theirs\nb - Two"


def test_a_clause_put_in_where_two_are_joined_stands_after_them() -> None:
    result = carried(
        "a - One\nm - {++Mine++}{++¶++}\nb - Two\nc - Three",
        "a - One{--¶--}\nb - {++ and ++}Two\nc - Three",
    )
    assert original(result.clauses) == notation.read("a - One and Two\nc - Three")
    assert "Mine" in notation.show(result.clauses) or result.clashes


def test_a_word_struck_in_a_clause_that_moves_is_struck_at_its_new_place() -> None:
    result = carried(
        "a - One {--red--} bus\nb - Two",
        "b2>a - One red bus\na - {--One red bus--}{--¶--}\nb - Two".replace(
            "b2>a - One red bus\n", ""
        )
        + "\nx>a - One red bus",
    )
    assert notation.show(result.clauses) == "b - Two\na - One {--red--} bus"
    assert not result.clashes


def test_a_move_is_carried_over_an_edit_of_the_moved_words() -> None:
    result = carried(
        "a - {--One red bus--}{--¶--}\nb - Two\nx>a - One red bus",
        "a - One red {--bus--}{++tram++}\nb - Two",
    )
    assert (
        notation.show(result.clauses)
        == "a - {--One red tram--}{--¶--}\nb - Two\nx>a - One red tram"
    )


def test_the_lead_in_changed_over_a_changed_point_is_flagged() -> None:
    result = carried(
        "a # This Council notes:\nb - Two {--trees--}{++oaks++}",
        "a # This Council {--notes--}{++demands++}:\nb - Two trees",
    )
    assert [(flag.kind, flag.clause) for flag in result.flags] == [(FlagKind.NOW_UNDER, "b")]
    assert "demands" in result.flags[0].words


def test_a_clause_put_in_where_both_joins_meet_is_a_clash() -> None:
    """The first mark goes with all words of its clause, the next joins what stands there now."""
    text = "a - {++New++}{--One--}{--¶--}\nb - {--¶--}\nc - Three"
    other = "a - One\nb -\nt - {++Theirs++}{++¶++}\nc - Three"
    assert carried(text, other).clashes
    assert carried(other, text).clashes


def test_a_clause_left_out_that_the_other_joined_to_the_one_above_is_a_clash() -> None:
    text = "a - One\nb - {--Two--}{--¶--}\nc - Three"
    other = "a - One{--¶--}\nb - Two\nc - Three"
    assert notation.words(proposed(carried(text, other).clauses)) == ["OneTwo", "Three"]
    assert carried(text, other).clashes
    assert carried(other, text).clashes


def test_words_changed_where_the_other_left_them_out_of_a_clause_stay_in_that_clause() -> None:
    result = carried("a - One\nb - Act {--now--}{++soon++} here", "a - One\nb - Act{-- now--} here")
    (clash,) = result.clashes
    assert (clash.clause, clash.gone, clash.base, clash.amendment) == ("b", False, "", " soon")


def test_words_put_in_before_a_split_stay_before_what_follows_it() -> None:
    result = carried(
        "a - One\nb - Two {++new++}{++¶++}\nm - three", "a - One{--¶--}\nb - {--Two --}three"
    )
    said = "".join(notation.words(proposed(result.clauses)))
    assert said.index("new") < said.index("three")


def test_a_move_into_the_middle_of_what_was_joined_goes_on_after_it() -> None:
    result = carried(
        "a - One\nm>c - Three\nb - Two\nc - {--Three--}{--¶--}\nd - Four",
        "a - One{--¶--}\nb - Two\nc - Three\nd - Four",
    )
    assert notation.words(proposed(result.clauses)) == ["OneTwo", "Three", "Four"]
    assert FlagKind.MOVE_CLASH in {flag.kind for flag in result.flags}


def test_a_join_around_a_clause_that_was_moved_there_gives_way() -> None:
    result = carried(
        "a - One{--¶--}\nb - Two\nc - Three",
        "a - One\nt>c - Three\nb - Two\nc - {--Three--}{--¶--}",
    )
    assert notation.words(proposed(result.clauses)) == ["One", "Three", "Two"]
    assert FlagKind.MOVE_CLASH in {flag.kind for flag in result.flags}


def test_a_role_and_a_level_changed_apart_are_both_changed() -> None:
    result = carried("a - One\nb #(-) Two", "a - One\nb --(-) Two")
    assert notation.show(result.clauses) == "a - One\nb ##(--) Two"
    assert FlagKind.TOUCHES not in {flag.kind for flag in result.flags}


def test_two_roles_for_one_clause_are_seen() -> None:
    result = carried("a - One\nb #(-) Two", "a - One\nb =(-) Two")
    assert notation.show(result.clauses) == "a - One\nb #(=) Two"
    assert FlagKind.TOUCHES in {flag.kind for flag in result.flags}
    same = carried("a - One\nb #(-) Two", "a - One\nb #(-) Two{++ too++}")
    assert notation.show(same.clauses) == "a - One\nb # Two too"
    assert [flag.kind for flag in same.flags] == [FlagKind.SATISFIED]


def test_a_part_split_off_as_another_kind_keeps_it() -> None:
    result = carried("a =(#) One two", "a # One {++¶++}\nt - two")
    assert notation.show(result.clauses) == "a =(#) One \nt - two"


def test_a_level_that_no_longer_fits_does_not_come_back() -> None:
    first = carried(
        "a - One\nb -- Two\nc --- Three{++ now++}", "a - One\nb -- {--Two--}{--¶--}\nc --- Three"
    )
    then = notation.read("a - One\nt -- {++New++}{++¶++}\nc -- Three")
    result = rebase(first.clauses, then, ids("y"))
    assert notation.show(result.clauses) == "a - One\nt -- New\nc -- Three{++ now++}"


def test_a_clash_around_a_clause_that_was_moved_there_holds_its_words_in_both_readings() -> None:
    (clash,) = carried(
        "a - One {--two and--}{++2++} three\nb - Four",
        "a - One two{++¶++}\nx>b - Four\nt -  and three\nb - {--Four--}{--¶--}",
    ).clashes
    assert "Four" in clash.base
    assert "Four" in clash.amendment


def test_words_changed_side_by_side_merge_with_a_flag() -> None:
    result = carried(
        "a - We shall {--open--}{++build++} pools now",
        "a - We shall open {--pools--}{++baths++} now",
    )
    assert notation.show(result.clauses) == "a - We shall {--open--}{++build++} baths now"
    assert [flag.kind for flag in result.flags] == [FlagKind.TOUCHES]


def test_words_put_in_at_one_place_are_both_kept_the_new_bases_first_and_flagged() -> None:
    result = carried("a - One{++ mine++} two", "a - One{++ theirs++} two")
    assert notation.show(result.clauses) == "a - One theirs{++ mine++} two"
    assert [flag.kind for flag in result.flags] == [FlagKind.SAME_PLACE]
    assert not result.clashes


def test_words_left_out_of_what_the_other_leaves_out_are_flagged() -> None:
    wide, narrow = "a - One {--two three four--} five", "a - One two {--three--} four five"
    result = carried(wide, narrow)
    assert notation.show(result.clauses) == "a - One {--two  four--} five"
    assert [flag.kind for flag in result.flags] == [FlagKind.BOTH_STRUCK]
    assert not has_changes(carried(narrow, wide).clauses)


def test_words_of_which_each_leaves_out_a_part_are_in_dispute() -> None:
    one, two = "a - One {--two three--} four five", "a - One two {--three four--} five"
    result = carried(one, two)
    assert notation.show(result.clauses) == "a - One two  five"
    assert [(it.base, it.amendment) for it in result.clashes] == [("two ", " four")]
    assert [(it.base, it.amendment) for it in carried(two, one).clashes] == [(" four", "two ")]


def test_an_adjective_before_a_noun_that_goes_is_in_dispute() -> None:
    one, two = "a - a{++ new++} bridge here", "a - a{-- bridge--} here"
    assert [it.amendment for it in carried(one, two).clashes] == [" new bridge"]
    assert [it.amendment for it in carried(two, one).clashes] == [""]


def test_a_sentence_before_one_that_goes_is_flagged() -> None:
    result = carried("a - {++It is dear. ++}It is old. Go.", "a - {--It is old. --}Go.")
    assert notation.show(result.clauses) == "a - {++It is dear. ++}Go."
    assert [flag.kind for flag in result.flags] == [FlagKind.TOUCHES]


def test_words_put_in_after_words_replaced_stand_after_what_replaces_them() -> None:
    put_in = "a - the old bridge{++ and quay++} here"
    replaced = "a - the {--old bridge--}{++ford++} here"
    for result in (carried(put_in, replaced), carried(replaced, put_in)):
        assert notation.words(proposed(result.clauses)) == ["the ford and quay here"]


def test_a_clause_put_in_at_the_end_is_not_joined_to_what_is_left_above() -> None:
    text = "a - One{--¶--}\nb - {--Two--}{--¶--}"
    result = carried(text, "a - One\nb - Two\nt - {++New++}{++¶++}")
    assert notation.words(proposed(result.clauses)) == ["One", "New"]
    assert not result.clashes


def test_words_at_the_edge_of_a_clause_that_is_gone_are_in_dispute() -> None:
    gone = "a - One\nb - {--Two--}{--¶--}\nc - Three"
    for words in ("{++New ++}Two", "Two{++ new++}"):
        (clash,) = carried(f"a - One\nb - {words}\nc - Three", gone).clashes
        assert clash.gone
        assert "ew" in clash.amendment


def test_what_is_struck_beside_a_clash_that_reaches_it_is_part_of_it() -> None:
    result = carried(
        "a - {--one two--} three four {--five--}{++5++} six",
        "a - one {--two three four five--} six",
    )
    (clash,) = result.clashes
    assert clash.old == "one two three four five"
    assert clash.amendment.split() == ["three", "four", "5"]


def test_words_in_dispute_between_two_clashes_are_said_once() -> None:
    result = carried(
        "a - One.{-- two three,--}{--¶--}\nb -- {++new++}\nc - Four",
        "a - {--One. two three,--}{--¶--}\nb -- {--¶--}\nc - Four",
    )
    assert "".join(clash.amendment for clash in result.clashes).count("new") == 1


def test_edits_on_either_side_of_an_end_mark_do_not_touch() -> None:
    result = carried(
        "a - One {--two--}\nb - Three\nc - Four",
        "a - One two\nb - {--Three--}{++3++}\nc - Four",
    )
    assert notation.show(result.clauses) == "a - One {--two--}\nb - 3\nc - Four"
    assert (result.clashes, result.flags) == ((), ())
    gone = carried(
        "a - {--One--}{--¶--}\nb - Two\nc - Three", "a - One\nb - {--Two--}{++2++}\nc - Three"
    )
    assert notation.show(gone.clauses) == "a - {--One--}{--¶--}\nb - 2\nc - Three"
    assert (gone.clashes, gone.flags) == ((), ())


def test_an_edit_inside_a_phrase_that_the_other_rewords_is_a_clash() -> None:
    result = carried(
        "a - {--calls--}{++asks++} on {--Cabinet--}{++the Leader++} now",
        "a - calls {--on--}{++upon++} Cabinet now",
    )
    (clash,) = result.clashes
    assert (clash.old, clash.base) == ("calls on Cabinet", "calls upon Cabinet")
    assert clash.amendment == "asks on the Leader"


def test_what_the_new_base_puts_in_beside_a_clash_is_no_part_of_it() -> None:
    text = "a - {--One two--}{++1++}\nb - Three"
    for other in (
        "a - One {--two--}{++2++}\nt - {++New++}{++¶++}\nb - Three",
        "t - {++New++}{++¶++}\na - {--One--}{++1st++} two\nb - Three",
    ):
        (clash,) = carried(text, other).clashes
        assert (clash.clause, clash.last) == ("a", "")
        assert "New" not in clash.base
    text = "a - {--One two--}{++1++} three"
    (clash,) = carried(text, "a - {++So ++}One {++¶++}\nt - two{++ and++} three").clashes
    assert clash.base == "One \ntwo"
    assert (clash.clause, clash.start, clash.last, clash.end) == ("a", 3, "t", 3)


def test_a_part_split_off_keeps_its_id_and_what_it_is() -> None:
    result = carried("a # One {++¶++}\nm - two", "a # One two{++ three++}")
    assert notation.show(result.clauses) == "a # One {++¶++}\nm - two three"
    joined = carried("a - One {++¶++}\nm - two\nb # Three", "a - One two{--¶--}\nb # Three")
    parts = [(item.text, item.kind) for item in proposed(joined.clauses)]
    assert parts == [("One ", Was(Role.POINT, 0)), ("twoThree", Was(Role.POINT, 0))]
