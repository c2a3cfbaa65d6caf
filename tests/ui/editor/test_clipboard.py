"""Copying, pasting and dropping, as a person does them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.text import ADDED, Emphasis
from motion_editor.core.tracked import original
from motion_editor.formats.clip_in import STRUCK_THERE
from motion_editor.formats.clip_own import PUT_IN_ANEW
from motion_editor.ui.abreast.page import AbreastPage
from motion_editor.ui.acts import Act
from motion_editor.ui.editor.clipboard import OWN
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.reading import incoming
from motion_editor.ui.state import Shown, View
from motion_editor.ui.window import Window
from tests import notation
from tests.formats import clips
from tests.ui import driving
from tests.ui.driving import CTRL, SHIFT

BASE = notation.read(
    """
    a # This Council notes:
    b - crossing patrols have fallen
    c -- parents worry
    """
)
Make = Callable[..., MotionEdit]


@pytest.fixture
def editor(shown: Make) -> Make:
    def make(*, tracked: bool = True) -> MotionEdit:
        return shown(BASE, tracked=tracked)

    return make


def select(edit: MotionEdit, clause: int, start: int, last: int, end: int) -> None:
    edit.select(Span(Place(clause, start), Place(last, end)))


def copy(edit: MotionEdit) -> QMimeData:
    driving.press(edit, Qt.Key.Key_C, CTRL)
    return QGuiApplication.clipboard().mimeData()


def test_a_motion_pasted_from_word_into_an_amendment(editor: Make, qtbot: QtBot) -> None:
    edit = editor()
    edit.select(caret(2, 13))
    with qtbot.waitSignal(edit.told) as told:
        driving.paste_page(edit, clips.WORD, "not this")
    assert told.args == [STRUCK_THERE]
    driving.check(edit, BASE)
    found = edit.session.clauses[3:]
    assert all(it.wholly_added for it in found)
    assert [f"{it.role.value} {it.level} {it.text}" for it in found] == [
        "lead-in 0 This Council notes:",
        "point 0 that fares rose by £1.50 in one\u00a0year;",
        "point 1 in Marsh Lane, see the table.",
        "lead-in 0 This Council [DELETE:] demands [TO HERE] asks that:",
        "point 0 buses run.\u2028And trams.",
    ]
    assert original(edit.session.clauses) == BASE
    assert edit.session.undo_label == "paste of 5 clauses"
    edit.session.undo()
    assert edit.session.clauses is BASE


def test_words_pasted_among_words_stay_there_and_keep_their_look(editor: Make) -> None:
    edit = editor()
    select(edit, 1, 9, 1, 16)
    driving.paste_page(edit, "<meta charset=utf-8><b>points</b>")
    assert driving.said(edit)[1] == "b - crossing {--patrols--}{++points++} have fallen"
    assert edit.session.clauses[1].runs[2].emphasis == Emphasis(bold=True)
    assert edit.session.undo_label == "paste in the note"
    assert edit.span() == caret(1, 22)


def test_what_is_copied_here_comes_back_with_all_it_is(editor: Make) -> None:
    edit = editor(tracked=False)
    select(edit, 2, 0, 2, 7)
    edit.perform(driving_act("edit.bold"))
    select(edit, 0, 0, 2, 13)
    data = copy(edit)
    assert data.hasFormat(OWN)
    assert data.text() == "This Council notes:\n• crossing patrols have fallen\n  ◦ parents worry"
    edit.select(caret(2, 13))
    driving.press(edit, Qt.Key.Key_V, CTRL)
    assert driving.said(edit)[3:] == [
        "n1 # This Council notes:",
        "n2 - crossing patrols have fallen",
        "n3 -- parents worry",
    ]
    assert edit.session.clauses[5].runs[0].emphasis.bold


def driving_act(name: str) -> Act:
    return Act(name)


def test_cut_and_pasted_back_a_draft_is_as_it_was(editor: Make) -> None:
    edit = editor(tracked=False)
    select(edit, 1, 0, 2, 13)
    driving.press(edit, Qt.Key.Key_X, CTRL)
    driving.press(edit, Qt.Key.Key_V, CTRL)
    assert [line.partition(" ")[2] for line in driving.said(edit)] == [
        line.partition(" ")[2] for line in notation.show(BASE).splitlines()
    ]


def test_struck_words_do_not_come_back(editor: Make, qtbot: QtBot) -> None:
    edit = editor()
    select(edit, 1, 9, 1, 16)
    driving.type_text(edit, "points")
    select(edit, 1, 0, 1, 38)
    data = copy(edit)
    assert data.text().startswith("crossing [DELETE:] patrols [TO HERE][INSERT:] points [TO HERE]")
    assert "<del>patrols</del><ins>points</ins>" in data.html()
    edit.select(caret(2, 13))
    driving.press(edit, Qt.Key.Key_V, CTRL)
    assert driving.said(edit)[2] == "c -- parents worry{++crossing points have fallen++}"
    # Words left out that are taken by themselves are put in anew, and that is said.
    select(edit, 1, 9, 1, 16)
    copy(edit)
    edit.select(caret(2, 0))
    with qtbot.waitSignal(edit.told) as told:
        driving.press(edit, Qt.Key.Key_V, CTRL)
    assert told.args == [PUT_IN_ANEW]
    assert driving.said(edit)[2].startswith("c -- {++patrols++}parents")


def test_dragged_words_leave_behind_what_is_struck(editor: Make) -> None:
    edit = editor()
    select(edit, 1, 0, 1, 4)
    driving.press(edit, Qt.Key.Key_Delete)
    select(edit, 1, 0, 1, 9)
    edit.carry(Place(2, 0))
    assert driving.said(edit)[1:] == [
        "b - {--crossing --}patrols have fallen",
        "c -- {++sing ++}parents worry",
    ]


def test_copy_as_carried(window: Window) -> None:
    edit = opened(window, amended=True)
    select(edit, 1, 0, 1, 8)
    driving.type_text(edit, "safe")
    select(edit, 0, 0, 1, 36)
    window.commands["edit.copy_carried"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "This Council notes:\n• safe patrols have fallen"
    assert "<del>" not in data.html()
    assert data.hasFormat(OWN)


def test_copied_as_carried_points_have_the_numbers_that_they_would_have(window: Window) -> None:
    edit = opened(window, amended=True)
    session = edit.session
    details = replace(session.motion.details, numbering=NumberingStyle(Series.NUMBERS))
    session.become(replace(session.motion, details=details), "numbers")
    edit.select(caret(1, 0))
    driving.paste_page(edit, "<ul><li>new</li><li>newer</li></ul>")
    select(edit, 2, 0, 4, 13)
    edit.copy_carried()
    text = QGuiApplication.clipboard().text()
    assert text == "2. newer\n3. crossing patrols have fallen\n  (a) parents worry"


def test_words_left_out_are_not_copied_as_carried(window: Window) -> None:
    edit = opened(window, amended=True)
    QGuiApplication.clipboard().setText("before")
    select(edit, 1, 0, 1, 8)
    driving.press(edit, Qt.Key.Key_Delete)
    select(edit, 1, 2, 1, 6)
    window.commands["edit.copy_carried"].trigger()
    assert "none of them stands" in window.status.currentMessage()
    assert QGuiApplication.clipboard().text() == "before"


def test_paste_as_plain_text(window: Window) -> None:
    edit = opened(window)
    edit.select(caret(2, 13))
    data = QMimeData()
    data.setHtml(clips.GOOGLE)
    data.setText("This Council notes:\n• first point")
    QGuiApplication.clipboard().setMimeData(data)
    window.commands["edit.paste_plain"].trigger()
    found = edit.session.clauses[2:]
    assert [it.text for it in found] == ["parents worryThis Council notes:", "first point"]
    assert all(run.emphasis == Emphasis() for it in found for run in it.runs)
    assert found[1].kind == found[0].kind


def opened(window: Window, *, amended: bool = False) -> MotionEdit:
    window.show_session(driving.session_of(BASE, tracked=amended))
    assert window.workspace is not None
    return window.workspace.edit


def test_nothing_is_pasted_where_the_text_is_for_reading(window: Window) -> None:
    edit = opened(window, amended=True)
    edit.session.show(Shown(amendment="x", view=View.CARRIED))
    QGuiApplication.clipboard().setText("x")
    for name in ("edit.paste", "edit.paste_plain"):
        window.status.clearMessage()
        window.commands[name].trigger()
        assert "reading" in window.status.currentMessage()
    assert edit.session.motion.amendments[0].text.clauses == BASE


def test_what_an_unknown_version_copied_is_refused_and_plain_text_serves(
    editor: Make, qtbot: QtBot
) -> None:
    edit = editor(tracked=False)
    data = QMimeData()
    data.setData(OWN, b"{}")
    data.setText("x")
    QGuiApplication.clipboard().setMimeData(data)
    with qtbot.waitSignal(edit.refused):
        driving.press(edit, Qt.Key.Key_V, CTRL)
    assert edit.session.clauses is BASE
    edit.select(caret(0, 0))
    edit.paste_plain()
    assert edit.session.clauses[0].text == "xThis Council notes:"


def test_a_picture_alone_is_said_to_have_no_words(editor: Make, qtbot: QtBot) -> None:
    edit = editor()
    with qtbot.waitSignal(edit.told) as told:
        driving.paste_page(edit, "<img src='https://aldermoor.example/crest.png'>")
    assert "no words" in told.args[0]
    assert edit.session.clauses is BASE


def test_text_dropped_from_elsewhere_is_put_in_where_it_fell(editor: Make) -> None:
    edit = editor()
    edit.select(caret(0, 3))
    driving.drop(edit, "so\n• one", Place(2, 13))
    assert driving.said(edit)[2:] == [
        "c -- parents worry",
        "n1 = {++so++}{++¶++}",
        "n2 - {++one++}{++¶++}",
    ]
    assert edit.session.undo_label == "paste of 2 clauses"


@pytest.mark.parametrize("name", ["a.motion", "a.docx", "a.txt"])
def test_a_file_dropped_on_the_text_is_opened(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    edit = opened(window)
    asked: list[Path] = []
    monkeypatch.setattr(window.files, "open_path", asked.append)
    monkeypatch.setattr(incoming, "choice", lambda *_, **__: incoming.OPEN)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    drag(edit, data)
    QApplication.processEvents()
    assert asked == [tmp_path / name]
    assert edit.session.clauses is BASE


def drag(edit: MotionEdit, data: QMimeData) -> None:
    """Drag something over the text and let it go there, through Qt's own dispatch."""
    view, left, either = edit.viewport(), Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    point = view.rect().center()
    enter = driving.entering(point, data)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(point), either, data, left, driving.NONE)
    QApplication.sendEvent(view, drop)


def test_a_web_address_dropped_on_the_window_is_no_file(window: Window) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://aldermoor.example/notice.docx")])
    at = window.rect().center()
    event = driving.entering(at, data)
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_keys_of_both_commands(window: Window, qtbot: QtBot) -> None:
    edit = opened(window, amended=True)
    window.activateWindow()
    edit.setFocus()
    select(edit, 1, 0, 1, 8)
    driving.press(edit, Qt.Key.Key_C, CTRL)
    edit.select(caret(2, 0))
    driving.press(edit, Qt.Key.Key_V, CTRL | SHIFT)
    assert all(run.state is ADDED for run in edit.session.clauses[2].runs[:1])


def test_side_by_side_the_words_are_copied_too(window: Window) -> None:
    edit = opened(window, amended=True)
    select(edit, 1, 0, 1, 8)
    driving.type_text(edit, "safe")
    edit.session.show(Shown(amendment="x", view=View.SIDE))
    QApplication.processEvents()
    assert window.workspace is not None
    page = window.workspace.findChild(AbreastPage)
    assert page is not None
    page.right.selectAll()
    driving.press(page.right, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == [
        "This Council notes:",
        "• [INSERT:] safe [TO HERE] patrols have fallen",
        "  ◦ parents worry",
    ]
    assert "<li><ins>safe</ins> patrols have fallen" in data.html()


def test_a_clipboard_that_another_program_holds_is_told(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    class Held:
        def mimeData(self) -> None:
            return None

    edit = driving.editor_of(driving.session_of(notation.read("a - one"), tracked=False))
    said: list[str] = []
    edit.told.connect(said.append)
    monkeypatch.setattr(QGuiApplication, "clipboard", Held)
    edit.paste_plain()
    assert said == ["The clipboard can’t be read just now: copy the words again."]
    assert notation.show(edit.session.clauses) == "a - one"
