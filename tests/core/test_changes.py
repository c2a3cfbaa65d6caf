"""The list of changes, and taking or refusing one of them."""

from __future__ import annotations

from motion_editor.core.changes import (
    Change,
    ChangeKind,
    accept_change,
    accept_clause,
    changes,
    reject_change,
    reject_clause,
)
from motion_editor.core.tracked import original, proposed
from tests import notation

TEXT = notation.read("""
    l # This Council {--demands--}{++asks++}:
    a - One {--two--} three{++ four++}.
    b - {--Gone--}{--¶--}
    n - {++New++}{++¶++}
    c --(-) Deeper
    d - Split {++¶++}
    m - here
    e - Join{--¶--}
    f - ed
""")


def test_each_change_has_its_kind_and_words() -> None:
    found = [(it.kind, it.clause, it.struck, it.added) for it in changes(TEXT)]
    assert found == [
        (ChangeKind.REWORD, "l", "demands", "asks"),
        (ChangeKind.REWORD, "a", "two", ""),
        (ChangeKind.REWORD, "a", "", " four"),
        (ChangeKind.LEAVE_OUT, "b", "Gone", ""),
        (ChangeKind.INSERT, "n", "", "New"),
        (ChangeKind.RESTYLE, "c", "", ""),
        (ChangeKind.SPLIT, "d", "", ""),
        (ChangeKind.JOIN, "e", "", ""),
    ]


def test_a_move_with_an_edit_inside_is_two_changes() -> None:
    text = notation.read("a - {--One two--}{--¶--}\nb - Three\nx>a - One {--two--}{++2++}")
    assert [it.kind for it in changes(text)] == [ChangeKind.MOVE, ChangeKind.REWORD]
    back = reject_change(text, changes(text)[0])
    assert notation.show(back) == "a - One {--two--}{++2++}\nb - Three"


def test_refusing_one_change_leaves_the_others() -> None:
    left = reject_change(TEXT, changes(TEXT)[1])
    assert [(it.struck, it.added) for it in changes(left)][:2] == [
        ("demands", "asks"),
        ("", " four"),
    ]
    assert original(left) == original(TEXT)


def test_a_clause_is_taken_or_refused_with_all_its_changes() -> None:
    taken = accept_clause(TEXT, "a")
    assert notation.show(taken[1:2]) == "a - One  three four."
    assert proposed(taken) == proposed(TEXT)
    refused = reject_clause(TEXT, "a")
    assert notation.show(refused[1:2]) == "a - One two three."
    assert original(refused) == original(TEXT)


def test_a_text_without_changes_lists_none() -> None:
    empty: tuple[Change, ...] = ()
    assert changes(original(TEXT)) == empty


def test_refusing_what_was_put_in_where_all_else_is_struck_leaves_a_clause() -> None:
    text = notation.read("a # {--All--}{--¶--}\nn - {++New++}{++¶++}")
    back = reject_change(text, changes(text)[1])
    assert notation.show(back) == "a # {--All--}"
    assert notation.show(proposed(back)) == "a #"


def test_taking_a_leaving_out_where_all_else_is_put_in_leaves_a_base() -> None:
    text = notation.read("a # {--All--}{--¶--}\nn - {++New++}{++¶++}")
    taken = accept_change(text, changes(text)[0])
    assert notation.show(original(taken)) == "n -"
    assert proposed(taken) == proposed(text)


def test_a_role_taken_in_a_moved_clause_is_its_role_in_the_base_too() -> None:
    text = notation.read("a # {--One--}{--¶--}\nb - Two\nx>a -(#) One")
    taken = accept_change(text, changes(text)[1])
    assert notation.show(taken) == "a - {--One--}{--¶--}\nb - Two\nx>a - One"


def test_a_clause_taken_in_amid_a_split_one_takes_the_split_with_it() -> None:
    text = notation.read("a - One {++¶++}\nn - {++New++}{++¶++}\nm - two")
    taken = accept_change(text, changes(text)[1])
    assert notation.show(taken) == "a - One \nn - New\nm - two"
    text = notation.read("a - One {++¶++}\nx>b - Two\nm - three\nb - {--Two--}{--¶--}")
    taken = accept_change(text, changes(text)[1])
    assert notation.show(taken) == "a - One \nb - Two\nm - three"


def test_a_clause_given_back_amid_two_that_are_joined_parts_them() -> None:
    text = notation.read("a - One{--¶--}\nb - {--Two--}{--¶--}\nc - three")
    back = reject_change(text, next(it for it in changes(text) if it.struck))
    assert notation.show(back) == "a - One\nb - Two\nc - three"


def test_words_taken_in_a_moved_clause_are_taken_at_its_old_place_too() -> None:
    text = notation.read("a - {--One two--}{--¶--}\nb - Three\nx>a - One {--two--}{++2++}")
    taken = accept_change(text, changes(text)[1])
    assert notation.show(taken) == "a - {--One 2--}{--¶--}\nb - Three\nx>a - One 2"


def test_a_split_around_a_moved_clause_is_refused_past_it() -> None:
    text = notation.read("a - One {++¶++}\nx>b - Two\nm - three\nb - {--Two--}{--¶--}")
    back = reject_change(text, changes(text)[0])
    assert notation.show(back) == "a - One three\nx>b - Two\nb - {--Two--}{--¶--}"
