"""A session: what may be typed in, what undo gives back, what is saved."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtWidgets import QApplication

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import clause
from motion_editor.core.errors import MotionError
from motion_editor.core.pasting import Pasted
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.text import Run
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.notice import drafted, notified
from motion_editor.ui.command import Need
from motion_editor.ui.session import Session
from motion_editor.ui.state import Change, Shown, View
from tests import notation, strategies
from tests.ui import driving

BASE = notation.read(
    """
    a # This Council notes:
    b - that patrols have fallen by half
    c - that parents worry
    """
)

pytestmark = pytest.mark.usefixtures("qapp")


def heard(session: Session) -> list[Change]:
    changes: list[Change] = []
    session.changed.connect(changes.append)
    return changes


def test_a_draft_is_typed_in_plainly() -> None:
    session = driving.session_of(BASE, tracked=False)
    changes = heard(session)
    assert session.editable
    assert not session.tracked
    session.replace(caret(1, 4), " crossing")
    assert session.clauses[1].text == "that crossing patrols have fallen by half"
    assert session.motion.current.clauses is session.clauses
    assert session.undo_label == "typing in the note"
    assert len(changes) == 1
    assert not changes[0].elsewhere


def test_an_amendment_is_tracked_and_its_base_stays() -> None:
    session = driving.session_of(BASE, tracked=True)
    session.replace(Span(Place(1, 25), Place(1, 32)), "from 31 to 16")
    assert notation.show(session.clauses).splitlines()[1] == (
        "b - that patrols have fallen {--by half--}{++from 31 to 16++}"
    )
    assert original(session.clauses) == BASE
    assert session.motion.current.clauses is BASE


def test_deleting_the_words_of_a_whole_point_leaves_it_out() -> None:
    session = driving.session_of(BASE, tracked=True)
    place = session.replace(Span(Place(2, 0), Place(2, 18)), "")
    assert session.clauses[2].wholly_struck
    assert [label.struck for label in session.labels] == [False, False, True]
    assert place == Place(2, 18)
    assert proposed(session.clauses) == BASE[:2]


def test_with_backspace_the_caret_stays_left_of_what_is_left_out() -> None:
    session = driving.session_of(BASE, tracked=True)
    assert session.replace(Span(Place(2, 0), Place(2, 18)), "", backspace=True) == Place(2, 0)


@pytest.mark.parametrize("view", [View.CARRIED, View.ORIGINAL])
def test_the_other_views_are_for_reading(view: View) -> None:
    session = driving.session_of(BASE, tracked=True)
    session.replace(Span(Place(1, 0), Place(1, 5)), "")
    session.show(Shown(amendment="x", view=view))
    assert not session.editable
    wanted = proposed if view is View.CARRIED else original
    assert session.clauses == wanted(session.motion.amendment("x").text.clauses)
    with pytest.raises(MotionError, match="for reading"):
        session.replace(caret(0, 0), "no")


def test_a_motion_that_is_amended_stands_fixed() -> None:
    session = driving.session_of(BASE, tracked=True)
    session.show(Shown(version="v"))
    assert not session.editable
    with pytest.raises(MotionError, match="stands fixed"):
        session.replace(caret(0, 0), "no")
    assert session.motion.current.clauses is BASE


def test_a_decided_amendment_stands_as_it_was() -> None:
    session = driving.session_of(BASE, tracked=True)
    lost = replace(session.motion.amendment("x"), outcome=Outcome.LOST)
    session.become(session.motion.with_amendment(lost), "decision")
    assert not session.editable
    with pytest.raises(MotionError, match="has been decided"):
        session.replace(caret(0, 0), "no")


def test_what_a_decided_motion_left_open_stands_as_it_was() -> None:
    session = driving.session_of(BASE, tracked=True)
    known = []
    for outcome in (Outcome.DEFERRED, Outcome.CARRIED):
        session.become(replace(session.motion, outcome=outcome), "decision")
        known.append((session.editable, session.settles, Need.VERSION in session.allows))
    assert known == [(True, True, True), (False, False, False)]
    assert "not decided" in session.headline
    with pytest.raises(MotionError, match="motion itself has been decided"):
        session.replace(caret(0, 0), "no")


def test_a_file_of_a_newer_program_is_only_read() -> None:
    session = driving.session_of(BASE, tracked=False)
    session.read_only = True
    assert not session.editable
    assert Need.VERSION not in session.allows
    with pytest.raises(MotionError, match="for reading only"):
        session.replace(caret(0, 0), "no")


def test_undo_goes_back_to_where_it_was_done() -> None:
    session = driving.session_of(BASE, tracked=True)
    changes = heard(session)
    session.replace(caret(1, 0), "so ", selection=caret(1, 0))
    session.show(Shown(version="v"))
    session.undo()
    assert session.shown == Shown(amendment="x")
    assert session.clauses is BASE
    assert changes[-1].selection == caret(1, 0)
    assert changes[-1].elsewhere
    session.redo()
    assert session.motion.amendment("x").text.clauses[1].text.startswith("so ")


def test_typing_on_is_one_step() -> None:
    session = Session(driving.motion_of(BASE), strategies.ids(), clock=lambda: 0.0)
    place = Place(1, 0)
    for char in "well ":
        place = session.replace(Span(place, place), char, selection=Span(place, place))
    assert session.clauses[1].text.startswith("well that")
    session.undo()
    assert session.clauses is BASE
    assert not session.undo_label


def test_it_knows_what_is_saved(tmp_path: Path) -> None:
    session = driving.session_of(BASE, tracked=False)
    known = [session.dirty]
    for act in (
        lambda: session.replace(caret(1, 0), "x"),
        lambda: session.saved(tmp_path / "a.motion", "digest"),
        session.undo,
        session.redo,
    ):
        act()
        known.append(session.dirty)
    assert known == [False, True, False, True, False]


def test_what_the_program_made_of_an_amendment_is_never_overwritten() -> None:
    session = driving.session_of(BASE, tracked=True)
    shown = session.motion.amendment("x")
    over = replace(shown, texts=(replace(shown.text, kind=TextKind.CARRIED_OVER),))
    session.become(session.motion.with_amendment(over), "carrying over")
    session.replace(caret(1, 0), "so ")
    session.replace(caret(1, 0), "and ")
    kinds = [text.kind for text in session.motion.amendment("x").texts]
    assert kinds == [TextKind.CARRIED_OVER, TextKind.REVISED]
    assert session.motion.amendment("x").texts[0].clauses is BASE


def test_an_amendment_that_another_stands_on_is_fixed() -> None:
    session = driving.session_of(BASE, tracked=True)
    top = Amendment("y", "2", (AmendmentText(TextKind.NOTIFIED, Base(amendment="x"), BASE),))
    session.become(session.motion.with_amendment(top), "proposal")
    assert not session.editable
    session.show(Shown(amendment="y"))
    assert session.editable


@settings(max_examples=40)
@given(strategies.bases(), st.data())
def test_labels_follow_every_edit(base: tuple[object, ...], data: st.DataObject) -> None:
    tracked = data.draw(st.booleans())
    session = driving.session_of(base, tracked=tracked)  # type: ignore[arg-type]
    for step in data.draw(st.lists(strategies.steps(), max_size=6)):
        session.edit(
            "step",
            lambda now, on, it=step: it(now, session.new_id, tracked=on),  # type: ignore[misc]
            caret(0, 0),
        )
        fresh = Session(session.motion, session.new_id, shown=session.shown)
        assert session.labels == fresh.labels
        assert session.clauses is fresh.clauses


def test_labels_are_those_that_were_printed() -> None:
    session = driving.session_of((*BASE, clause("d", "fourth")), tracked=True)
    numbered = replace(session.motion.current, labels=("", "7.", "8.", "9."))
    session.become(replace(session.motion, versions=(numbered,)), "issue")
    session.replace(caret(1, 32), "\nand more", selection=caret(1, 32))
    assert [it.text for it in session.labels] == ["", "7.", "new", "8.", "9."]


def test_moving_words_is_one_step() -> None:
    session = driving.session_of(BASE, tracked=True)
    session.carry(Span(Place(1, 5), Place(1, 12)), [Pasted((Run("patrols"),))], Place(2, 0))
    assert notation.show(session.clauses).splitlines()[1:] == [
        "b - that {--patrols--} have fallen by half",
        "c - {++patrols++}that parents worry",
    ]
    session.undo()
    assert session.clauses is BASE


def test_qt_is_there() -> None:
    assert QApplication.instance() is not None


def test_what_notice_was_given_of_stays_beside_the_revision() -> None:
    session = driving.session_of(BASE, tracked=True)
    start = session.motion.amendments[0].texts
    session.replace(caret(1, 0), "so ")
    session.replace(caret(1, 3), "now ")
    kept, revised = session.motion.amendments[0].texts
    assert (kept,) == start
    assert revised.kind is TextKind.REVISED
    assert revised.clauses[1].proposed_text.startswith("so now ")
    assert "revised" in session.headline
    session.undo()
    session.undo()
    assert session.motion.amendments[0].texts == start
    assert "as notified" in session.headline


def test_a_draft_is_written_over_until_notice_is_recorded() -> None:
    session = driving.session_of(BASE, tracked=True)
    session.become(drafted(session.motion, session.motion.amendments[0]), "proposal")
    assert "draft" in session.headline
    assert Need.DRAFT in session.allows
    session.replace(caret(1, 0), "so ")
    (only,) = session.motion.amendments[0].texts
    assert only.kind is TextKind.NOTIFIED
    session.become(notified(session.motion, session.motion.amendments[0]), "notice")
    assert Need.DRAFT not in session.allows
    session.replace(caret(1, 3), "now ")
    assert session.motion.amendments[0].texts[0] == only


def test_what_a_decided_amendment_stood_on_is_never_overwritten() -> None:
    session = driving.session_of(BASE, tracked=True)
    first = session.motion.amendments[0]
    session.become(drafted(session.motion, first), "proposal")
    text = AmendmentText(TextKind.NOTIFIED, Base(amendment=first.id), BASE)
    top = Amendment("top", "2", (text,), outcome=Outcome.LOST)
    session.become(session.motion.with_amendment(top), "decision")
    session.replace(caret(1, 0), "so ")
    assert base_clauses(session.motion, text.base) == original(text.clauses)
