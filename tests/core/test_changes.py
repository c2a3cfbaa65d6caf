"""The list of changes, and taking or refusing one of them."""

from __future__ import annotations

from motion_editor.core.changes import (
    Change,
    ChangeKind,
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
