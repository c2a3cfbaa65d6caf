"""Side by side: each column is its text, word for word, and what is one clause stands abreast."""

from __future__ import annotations

from hypothesis import given

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.abreast import (
    DIVIDED,
    JOINED,
    MOVED_AWAY,
    MOVED_HERE,
    back,
    plain,
    rows,
    where,
)
from tests import notation, strategies


def drawn(text: Clauses) -> list[tuple[str, str]]:
    return [
        (row.left.clause.text if row.left else "", row.right.clause.text if row.right else "")
        for row in rows(text)
    ]


@given(strategies.tracked_texts() | strategies.any_tracked())
def test_each_column_is_its_text(text: Clauses) -> None:
    found = rows(text)
    left = [row.left for row in found if row.left]
    right = [row.right for row in found if row.right]
    assert tuple(map(plain, left)) == original(text)
    assert tuple(map(plain, right)) == proposed(text)
    assert [side.number for side in left] == list(range(len(left)))
    assert [side.number for side in right] == list(range(len(right)))
    assert {run.state for side in left for run in side.clause.runs} <= {KEPT, STRUCK}
    assert {run.state for side in right for run in side.clause.runs} <= {KEPT, ADDED}


@given(strategies.tracked_texts())
def test_what_is_not_changed_stands_abreast_of_itself(text: Clauses) -> None:
    found = rows(text)
    for at, item in enumerate(text):
        if item.changed or (at and text[at - 1].changed):
            continue
        (row,) = (it for it in found if it.left and it.left.clause.id == item.id)
        assert row.left is not None
        assert row.right is not None
        assert row.right.clause.runs == item.runs
        # What stood above may be gone, and with it what it was nested under.
        assert not row.changed or row.left.clause.level != row.right.clause.level


@given(strategies.tracked_texts())
def test_every_place_is_found_on_the_row_of_its_words(text: Clauses) -> None:
    found = rows(text)
    for at, item in enumerate(text):
        for offset in {0, item.length}:
            left, right = where(found, text, Place(at, offset))
            for place, side in (
                (left, found[left.clause].left),
                (right, found[right.clause].right),
            ):
                assert 0 <= place.offset <= (side.clause.length if side else 0)


def test_each_kind_of_change_stands_where_it_is_looked_for() -> None:
    text = notation.read(
        """
        a # We note:
        b - fallen {--by half--}{++to 16++}
        c - {--gone--}{--¶--}
        d - {++new++}{++¶++}
        e - one{++¶++}
        n - two
        f - three{--¶--}
        g - four
        h - {--goes--}{--¶--}
        i - stays
        k>h - goes{++ far++}
        """
    )
    assert drawn(text) == [
        ("We note:", "We note:"),
        ("fallen by half", "fallen to 16"),
        ("gone", ""),
        ("", "new"),
        ("onetwo", "one"),
        ("", "two"),
        ("three", "threefour"),
        ("four", ""),
        ("goes", ""),
        ("stays", "stays"),
        ("", "goes far"),
    ]
    found = rows(text)
    sides = [side for row in found for side in (row.left, row.right) if side is not None]
    notes = {note for side in sides for note in side.notes}
    assert notes == {DIVIDED, JOINED, MOVED_AWAY, MOVED_HERE}
    assert where(found, text, Place(1, 14)) == (Place(1, 14), Place(1, 7))
    assert where(found, text, Place(2, 2)) == (Place(2, 2), Place(2, 0))
    assert where(found, text, Place(3, 2)) == (Place(3, 0), Place(3, 2))


@strategies.few
@given(strategies.tracked_texts())
def test_a_place_is_the_same_there_and_back(text: Clauses) -> None:
    for row in rows(text):
        for side, base in ((row.left, True), (row.right, False)):
            for offset in range(side.clause.length if side else 0):
                assert side is not None
                # The end of one run is the beginning of the next: between words there may be more.
                place = back(side, text, offset, base=base)
                there = where(rows(text), text, place)[0 if base else 1]
                assert there.offset == offset
                assert (found := rows(text)[there.clause])
                assert side in (found.left, found.right)
