"""Single acts in the editor, as a person does them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original
from motion_editor.ui.acts import Act
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.editor.utf16 import position_of
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.state import Shown, View
from tests import notation
from tests.ui import driving
from tests.ui.driving import ALT, CTRL, SHIFT

BASE = notation.read(
    """
    a # This Council notes:
    b - crossing patrols have fallen
    c - parents worry
    """
)
Make = Callable[..., MotionEdit]


@pytest.fixture
def editor(shown: Make) -> Make:
    def make(base: Clauses = BASE, *, tracked: bool = True) -> MotionEdit:
        return shown(base, tracked=tracked)

    return make


def at(edit: MotionEdit, clause: int, start: int, end: int | None = None) -> None:
    edit.select(Span(Place(clause, start), Place(clause, start if end is None else end)))


def test_words_typed_over_a_selection_are_read_as_typed(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 9, 16)
    driving.type_text(edit, "points")
    assert driving.said(edit)[1] == "b - crossing {--patrols--}{++points++} have fallen"


def test_backspace_stays_left_and_delete_goes_right(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 8)
    driving.press(edit, Qt.Key.Key_Backspace)
    driving.press(edit, Qt.Key.Key_Backspace)
    assert edit.span() == caret(1, 6)
    driving.press(edit, Qt.Key.Key_Delete)
    assert driving.said(edit)[1] == "b - crossi{--ng--} patrols have fallen"
    at(edit, 1, 9)
    driving.press(edit, Qt.Key.Key_Delete)
    assert edit.span() == caret(1, 10)
    assert driving.said(edit)[1] == "b - crossi{--ng--} {--p--}atrols have fallen"


def test_the_next_key_begins_where_the_last_one_ended(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 9, 16)
    before = [edit._selection]
    for char in "ab":
        driving.type_text(edit, char)
        before.append(edit._selection)
    # "patrols" stands struck before what is typed.
    assert before == [Span(Place(1, 9), Place(1, 16)), caret(1, 17), caret(1, 18)]
    assert edit.span() == caret(1, 18)


def test_enter_shift_enter_and_join(editor: Make) -> None:
    edit = editor(tracked=False)
    at(edit, 1, 8)
    driving.press(edit, Qt.Key.Key_Return, text="\r")
    assert driving.said(edit)[1:3] == ["b - crossing", "n1 -  patrols have fallen"]
    driving.press(edit, Qt.Key.Key_Backspace)
    assert driving.said(edit)[1] == "b - crossing patrols have fallen"
    driving.press(edit, Qt.Key.Key_Return, SHIFT, "\r")
    assert edit.session.clauses[1].text == "crossing\u2028 patrols have fallen"
    assert len(edit.session.clauses) == 3


def test_joining_under_tracking_keeps_both_clauses_in_sight(editor: Make) -> None:
    edit = editor()
    at(edit, 2, 0)
    driving.press(edit, Qt.Key.Key_Backspace)
    said = driving.said(edit)
    assert said[1:] == ["b - crossing patrols have fallen{--¶--}", "c - parents worry"]
    assert original(edit.session.clauses) == BASE


def test_tab_nests_and_alt_arrows_move(editor: Make) -> None:
    edit = editor(tracked=False)
    at(edit, 2, 3)
    driving.press(edit, Qt.Key.Key_Tab)
    assert driving.said(edit)[2] == "c -- parents worry"
    assert edit.span() == caret(2, 3)
    driving.press(edit, Qt.Key.Key_Backtab, SHIFT)
    driving.press(edit, Qt.Key.Key_Up, ALT)
    assert driving.said(edit) == [
        "a # This Council notes:",
        "c - parents worry",
        "b - crossing patrols have fallen",
    ]
    assert edit.span() == caret(1, 3)
    driving.press(edit, Qt.Key.Key_Down, ALT)
    assert edit.session.clauses == BASE


def test_roles_and_leaving_out(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 2)
    edit.perform(Act.LEAD_IN)
    assert edit.session.clauses[1].role is Role.LEAD_IN
    edit.perform(Act.POINT)
    assert edit.session.clauses == BASE
    edit.perform(Act.STRIKE)
    assert edit.session.clauses[1].wholly_struck
    assert edit.session.undo_label == "leaving out of the note"


def test_emphasis_of_the_motions_own_words_is_refused(editor: Make, qtbot: QtBot) -> None:
    edit = editor()
    at(edit, 1, 0, 8)
    with qtbot.waitSignal(edit.refused) as found:
        edit.perform(Act.BOLD)
    assert isinstance(found.args[0], MotionError)
    driving.type_text(edit, "new")
    at(edit, 1, 8, 11)
    edit.perform(Act.BOLD)
    assert edit.session.clauses[1].runs[1].emphasis.bold
    edit.perform(Act.BOLD)
    assert not edit.session.clauses[1].runs[1].emphasis.bold


def test_emphasis_keeps_links_and_other_emphasis(editor: Make) -> None:
    edit = editor(tracked=False)
    at(edit, 1, 0, 8)
    edit.perform(Act.ITALIC)
    at(edit, 1, 4, 12)
    edit.perform(Act.BOLD)
    looks = [(it.text, it.emphasis.bold, it.emphasis.italic) for it in edit.session.clauses[1].runs]
    assert looks == [
        ("cros", False, True),
        ("sing", True, True),
        (" pat", True, False),
        ("rols have fallen", False, False),
    ]


def test_pasted_lines_become_clauses(editor: Make) -> None:
    edit = editor(tracked=False)
    at(edit, 2, 13)
    driving.paste(edit, ":\n• first\r\n\r\n\tsecond – £5m\n")
    assert [it.text for it in edit.session.clauses[2:]] == [
        "parents worry:",
        "first",
        "second – £5m",
    ]


def test_copied_words_keep_spaces_and_breaks(editor: Make) -> None:
    edit = editor(notation.read("a - ten\u00a0pupils"), tracked=False)
    driving.press(edit, Qt.Key.Key_End)
    driving.press(edit, Qt.Key.Key_Return, SHIFT, "\r")
    driving.type_text(edit, "more")
    edit.selectAll()
    driving.press(edit, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "ten\u00a0pupils\nmore"
    driving.press(edit, Qt.Key.Key_End, CTRL)
    driving.press(edit, Qt.Key.Key_V, CTRL)
    assert edit.session.clauses[0].text == "ten\u00a0pupils\u2028more" * 2


def test_an_input_method_is_heard_when_it_commits(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0, 8)
    QApplication.sendEvent(edit, QInputMethodEvent("cr", []))
    assert edit.session.clauses is BASE
    driving.compose(edit, "cro", "safe")
    assert driving.said(edit)[1] == "b - {--crossing--}{++safe++} patrols have fallen"


def test_an_input_method_that_is_cancelled_changes_nothing_unseen(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0)
    driving.compose(edit, "cro", "")
    assert edit.session.clauses is BASE
    driving.check(edit, BASE)


def test_undo_while_an_input_method_is_at_work(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0)
    driving.type_text(edit, "so ")
    QApplication.sendEvent(edit, QInputMethodEvent("cr", []))
    edit.session.undo()
    driving.check(edit, BASE)


def test_a_change_by_assistive_technology_away_from_the_caret(editor: Make) -> None:
    edit = editor()
    at(edit, 2, 7)
    driving.assist(edit, Span(Place(1, 9), Place(1, 16)), "points")
    assert driving.said(edit)[1] == "b - crossing p{--atrol--}{++oint++}s have fallen"
    assert edit.span() == caret(2, 7)


class OwnDrop(QDropEvent):
    """A drop of what was dragged from the editor itself."""

    def __init__(self, edit: MotionEdit, place: Place) -> None:
        cursor = QTextCursor(edit.document())
        cursor.setPosition(position_of(edit.document(), place))
        self.edit = edit
        self.data = edit.createMimeDataFromSelection()
        point = QPointF(edit.cursorRect(cursor).center())
        either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
        super().__init__(point, either, self.data, Qt.MouseButton.LeftButton, driving.NONE)
        self.setDropAction(Qt.DropAction.MoveAction)

    def source(self) -> MotionEdit:
        return self.edit


def test_words_dragged_within_the_text_move(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0, 9)
    event = OwnDrop(edit, Place(2, 0))
    edit.dropEvent(event)
    assert driving.said(edit)[1:] == [
        "b - {--crossing --}patrols have fallen",
        "c - {++crossing ++}parents worry",
    ]
    assert event.dropAction() is Qt.DropAction.CopyAction
    assert edit.session.undo_label == "move of words"


def test_words_dropped_on_themselves_stay(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0, 9)
    edit.dropEvent(OwnDrop(edit, Place(1, 4)))
    assert edit.session.clauses is BASE


def test_typing_in_a_view_for_reading_says_why(editor: Make, qtbot: QtBot) -> None:
    edit = editor()
    edit.session.show(Shown(amendment="x", view=View.CARRIED))
    assert edit.isReadOnly()
    with qtbot.waitSignal(edit.refused) as found:
        driving.type_text(edit, "x")
    assert "for reading" in found.args[0].message
    edit.session.show(Shown(amendment="x"))
    assert not edit.isReadOnly()
    driving.check(edit, BASE)


def test_formats_lost_by_pasting_the_same_words_come_back(editor: Make) -> None:
    edit = editor()
    at(edit, 1, 0, 8)
    driving.type_text(edit, "safe")
    at(edit, 1, 8, 12)
    driving.paste(edit, "safe")
    assert driving.said(edit)[1] == "b - {--crossing--}{++safe++} patrols have fallen"


@pytest.mark.parametrize("seen", [True, False])
def test_what_was_in_sight_stays_so_however_wide_the_window(editor: Make, seen: bool) -> None:
    edit = editor(notation.read("\n".join(f"p{at} - {at} {'words ' * 30}" for at in range(60))))
    edit.resize(700, 500)
    edit.show()
    edit.select(caret(40, 60) if seen else caret(1, 0))
    QApplication.processEvents()
    if not seen:
        edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum() // 2)
        edit.viewport().repaint()
    top = next(gutter.rows(edit, 0, 500)).number
    for width in (420, 1000, 380, 700):
        edit.resize(width, 500)
        QApplication.processEvents()
        if seen:
            assert edit.viewport().rect().contains(edit.cursorRect().center())
        else:
            assert abs(next(gutter.rows(edit, 0, 500)).number - top) <= 1


def test_other_colours_and_sizes_keep_text_and_caret(editor: Make) -> None:
    from motion_editor.ui.editor.formats import Formats
    from motion_editor.ui.themes import theme

    edit = editor()
    at(edit, 1, 3)
    edit.set_formats(Formats(theme("dark"), 24))
    driving.check(edit, BASE)
    assert edit.span() == caret(1, 3)


def test_nothing_but_words_can_be_dropped(editor: Make) -> None:
    edit = editor()
    assert not edit.canInsertFromMimeData(QMimeData())
    file, link = QMimeData(), QMimeData()
    file.setUrls([QUrl.fromLocalFile("/tmp/notice.docx")])
    link.setUrls([QUrl("https://aldermoor.example/motions")])
    assert not edit.canInsertFromMimeData(file)
    assert edit.canInsertFromMimeData(link)


@pytest.mark.parametrize("many", [1, 2, 3])
def test_a_text_of_which_all_is_deleted_can_still_be_seen(editor: Make, many: int) -> None:
    edit = editor(BASE[:many], tracked=False)
    QApplication.processEvents()
    edit.selectAll()
    driving.press(edit, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert edit.session.empty
    # Qt left the one empty block without a line: no caret, no bullet, no hint.
    assert edit.document().firstBlock().layout().lineCount() == 1
    driving.type_text(edit, "x")
    assert not edit.session.empty


def test_a_page_without_plain_text_is_pasted_too(editor: Make) -> None:
    edit = editor(tracked=False)
    data = QMimeData()
    data.setHtml("<p>one <b>£2</b></p><p>two</p>")
    at(edit, 2, 13)
    edit.insertFromMimeData(data)
    assert driving.said(edit)[2:] == ["c - parents worryone £2", "n1 - two"]


def test_the_first_painting_of_a_long_text_has_its_labels(
    editor: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[str] = []

    def note(_beside: gutter.Beside, _row: gutter.Row, label: Label, *, changed: bool) -> None:
        assert not changed
        painted.append(label.text)

    monkeypatch.setattr(gutter.Beside, "paint", note)
    edit = editor(notation.read("a # Notes:\n" + "\n".join(f"b{n} - {n}" for n in range(300))))
    QApplication.processEvents()
    edit.refill()
    painted.clear()
    QApplication.processEvents()
    assert painted[:2] == ["", "•"]


def test_painting_beside_a_part_of_a_long_text_begins_there(
    editor: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = editor(notation.read("a # Notes:\n" + "\n".join(f"b{n} - {n}" for n in range(300))))
    edit.select(caret(200, 0))
    QApplication.processEvents()
    looked: list[int] = []
    row_of = gutter._row

    def note(block: QTextBlock, shift: float) -> gutter.Row | None:
        looked.append(block.blockNumber())
        return row_of(block, shift)

    monkeypatch.setattr(gutter, "_row", note)
    for top in range(0, edit.viewport().height(), 3):
        looked.clear()
        seen = [row.number for row in gutter.rows(edit, top, top + 1)]
        assert len(looked) <= 4, (top, looked)
        assert set(seen) <= set(looked)


def test_the_menu_is_about_the_clause_that_was_pointed_at(editor: Make) -> None:
    edit = editor()
    QApplication.processEvents()
    kept = Span(Place(1, 0), Place(1, 8))
    for selected, clause, wanted in ((caret(0, 0), 2, 2), (kept, 1, 1), (kept, 0, 0)):
        edit.select(selected)
        there = QTextCursor(edit.document().findBlockByNumber(clause))
        point = edit.cursorRect(there).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, edit.mapToGlobal(point))
        QApplication.sendEvent(edit.viewport(), event)
        assert edit.span().start.clause == wanted
        assert (edit.span() == selected) is (clause == 1)
