"""Two states of a motion side by side: each column is its own text, and nothing is passed over."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from hypothesis import given

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.proceedings import MOVED, PUT, Event
from motion_editor.core.tracked import proposed
from motion_editor.tasks.abreast import Side
from motion_editor.tasks.apart import what_differs
from motion_editor.tasks.votes import read_votes
from tests import notation, strategies
from tests.store import drawn


def words(side: Side | None) -> str:
    return side.clause.text if side is not None else ""


@strategies.few
@given(drawn.motions())
def test_beside_itself_nothing_is_shown_and_beside_nothing_all_of_it(motion: Motion) -> None:
    assert what_differs(motion, motion, lambda: "n") == ()
    numbers = count()
    parts = what_differs(None, motion, lambda: f"n{next(numbers)}")
    said = "".join(words(row.right) for part in parts for row in part.rows)
    for version in motion.versions:
        assert "".join(it.text for it in version.clauses) in said
    for item in motion.amendments:
        assert "".join(it.text for it in proposed(item.text.clauses)) in said


@strategies.few
@given(drawn.motions(), drawn.motions())
def test_every_word_that_differs_is_shown_on_its_side(old: Motion, new: Motion) -> None:
    numbers = count()
    parts = what_differs(old, new, lambda: f"n{next(numbers)}")
    rows = [row for part in parts for row in part.rows]
    said = {words(row.left) for row in rows} | {words(row.right) for row in rows}
    if old.details.title != new.details.title and old.details.title.strip():
        assert any(old.details.title in it for it in said)


def motion_of(text: Clauses) -> Motion:
    return Motion("m", Details(title="Trees"), (Version("v", VersionKind.NOTICE, text),))


def test_what_no_word_shows_is_said_beside_the_clause() -> None:
    old = notation.read("a # We note:\nb - one\nc - two")
    plain = (*old[:2], replace(old[2], role=Role.TEXT))
    (part,) = what_differs(motion_of(old), motion_of(plain), lambda: "n")
    assert [row.right.notes for row in part.rows if row.right and row.changed] == [
        ("now a plain paragraph",)
    ]


def test_what_was_entered_at_the_meeting_is_shown_and_a_vote_under_way_with_it() -> None:
    old = motion_of(notation.read("a # We note:\nb - one"))
    put = Event(PUT, "m", votes=read_votes("for Fenwick Oakes"))
    new = replace(old, proceedings=(Event(MOVED, "m", when="2027-01-14T19:05"), put))
    part, votes = what_differs(old, new, lambda: "n")
    assert [words(row.right) for row in votes.rows] == [
        "The motion was put to the vote: Fenwick Oakes: for"
    ]
    assert [words(row.right) for row in part.rows] == [
        "19:05 The motion was moved", "The motion was put to the vote (for 1, against 0)",
    ]  # fmt: skip
