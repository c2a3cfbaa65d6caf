"""The window as a whole: what is named, where the focus goes, what folds, what is told."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Role, Was
from motion_editor.core.place import Place, Span, caret
from motion_editor.store.ids import new_id
from motion_editor.ui.acts import Act
from motion_editor.ui.files import sample_motion
from motion_editor.ui.panels.changes import CardFrame
from motion_editor.ui.paper import VIEWS
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import Look
from motion_editor.ui.window import Window
from tests.ui import driving


@pytest.fixture
def opened(window: Window) -> Window:
    """The window on the sample's first amendment."""
    motion = sample_motion()
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))
    QApplication.processEvents()
    return window


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(top: QWidget) -> list[str]:
    """Every control that can have the focus and says nothing to those who hear it."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisibleTo(top) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            inner = widget.objectName().startswith("qt_")
            if not inner and not named(widget).strip() and widget is not top:
                found.append(repr(widget))
    return found


def test_every_control_has_a_name(window: Window) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("tab", [0, 1])
def test_every_control_of_an_open_motion_has_a_name(opened: Window, tab: int) -> None:
    assert opened.workspace is not None
    opened.workspace.right.tabs.setCurrentIndex(tab)
    assert nameless(opened) == []


def test_the_lint_finds_a_control_without_a_name(opened: Window) -> None:
    from PySide6.QtWidgets import QLineEdit

    planted = QLineEdit(opened)
    planted.show()
    assert nameless(opened) == [repr(planted)]


def test_the_sample_is_shown_in_order(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    assert opened.windowTitle().startswith("Walking to school in safety")
    assert space.right.tabs.currentIndex() == 1
    assert space.right.tabs.tabText(1) == "Changes 4"
    rows = space.left.life.model()
    titles = [rows.data(rows.index(at, 0)).split(",")[0] for at in range(rows.rowCount())]
    assert titles == ["Notice", "Amendment 1", "Amendment 2", "Substantive motion"]
    (tabs,) = space.paper.findChildren(QTabBar)
    views = [tabs.tabText(at) for at in range(tabs.count())]
    assert views == ["Marked", "If carried", "Original", "Side by side"]


def test_views_change_the_text_and_nothing_else(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    place = space.edit.geometry()
    for name in ("view.carried", "view.original", "view.marked"):
        opened.commands[name].trigger()
        assert opened.commands[name].isChecked()
        assert space.edit.geometry() == place
    assert opened.session is not None
    assert opened.session.shown.view is View.MARKED


def test_undo_is_named_everywhere(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "so ")
    assert opened.commands["edit.undo"].text() == "&Undo typing in note 1"
    assert opened.top.undo.text() == "Undo typing"
    assert opened.isWindowModified()
    opened.say("Added Amendment 9.")
    space.act(Act.UNDO)
    assert not opened.isWindowModified()
    assert not opened.commands["edit.undo"].isEnabled()
    assert not opened.status.currentMessage()


def test_a_card_goes_to_its_words_and_reverts_them(opened: Window) -> None:
    space, session = opened.workspace, opened.session
    assert space is not None
    assert session is not None
    space.work_out()
    cards = [(card, card.change) for card in space.right.changes._cards if card.change]
    card, change = next(it for it in cards if it[1].struck and it[1].added)
    space.right.changes.go_to.emit(card)
    at = space.edit.span().end.clause
    assert space.edit.textCursor().selectedText() == change.struck + change.added
    before = session.clauses
    space.right.changes.revert.emit(card)
    assert not session.clauses[at].changed
    session.undo()
    assert session.clauses is before


def test_the_outline_follows_and_jumps(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(6, 2))
    assert space.left.outline.currentIndex().row() == 6
    space.left.outline.chosen.emit(9)
    assert space.edit.span() == caret(9, 0)


def test_details_are_checked_kept_and_undone(opened: Window) -> None:
    space, session = opened.workspace, opened.session
    assert space is not None
    assert session is not None
    session.show(Shown(version=session.motion.current.id))
    panel = space.right.details
    meeting = driving.line(panel, "Meeting")
    meeting.setText("the day after")
    meeting.editingFinished.emit()
    assert session.motion.details.meeting == "2027-01-14"
    meeting.setText("20 January 2027")
    meeting.editingFinished.emit()
    assert session.motion.details.meeting == "2027-01-20"
    assert session.undo_label == "change of meeting"
    title = driving.line(panel, "Title")
    title.setText("Safer ways to school")
    title.editingFinished.emit()
    assert opened.windowTitle().startswith("Safer ways to school")
    session.undo()
    assert title.text() == "Walking to school in safety"


def test_the_sides_fold_as_the_window_narrows(opened: Window, qtbot: QtBot) -> None:
    space = opened.workspace
    assert space is not None
    for width, left, right in ((1440, True, True), (1000, True, False), (700, False, False)):
        opened.resize(width, 700)
        QApplication.processEvents()
        assert (space.left.isVisible(), space.right.isVisible()) == (left, right)
        assert space.edit.horizontalScrollBar().maximum() == 0
    opened.commands["view.right"].trigger()
    assert space.right.isVisible()
    assert opened.commands["view.right"].isChecked()


def test_the_top_bar_always_fits(opened: Window) -> None:
    for width in (1440, 1100, 900, 700, 520):
        opened.resize(width, 700)
        QApplication.processEvents()
        for button in opened.top.findChildren(QToolButton):
            if button.isVisible():
                right = button.mapTo(opened, button.rect().topRight()).x()
                assert right <= opened.width(), (width, button.text())


def test_f6_goes_round_and_tab_stays_in_the_text(opened: Window, qtbot: QtBot) -> None:
    space = opened.workspace
    assert space is not None
    opened.activateWindow()
    space.edit.setFocus()
    seen = []
    for _ in range(6):
        opened.commands["view.next"].trigger()
        seen.append(QApplication.focusWidget())
    assert seen[-1] is space.edit
    assert len(set(map(id, seen))) == 6
    back = []
    for _ in range(6):
        opened.commands["view.previous"].trigger()
        back.append(QApplication.focusWidget())
    assert back == [*reversed(seen[:-1]), space.edit]


def test_light_and_dark_can_be_chosen(opened: Window, qapp: QApplication) -> None:
    space = opened.workspace
    assert space is not None
    opened.looks.choose(Look.DARK)
    assert space.edit.formats.colours.dark
    assert qapp.palette().base().color().name().upper() == space.edit.formats.colours.paper
    assert opened.commands["theme.dark"].isChecked()
    opened.looks.choose(Look.LIGHT)
    assert not space.edit.formats.colours.dark


def test_the_text_can_be_made_larger(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    for _ in range(3):
        opened.commands["view.larger"].trigger()
    assert space.edit.formats.pixels == 24
    assert space.edit.document().firstBlock().layout().lineAt(0).height() > 24
    opened.commands["view.usual"].trigger()
    assert space.edit.formats.pixels == 16


@pytest.mark.parametrize("view", [View.MARKED, View.CARRIED])
def test_ctrl_and_the_wheel_make_the_text_larger(opened: Window, view: View) -> None:
    space = opened.workspace
    assert space is not None
    space.view(view)
    space.edit.verticalScrollBar().setValue(0)
    sizes = []
    for turned in (60, 60, 120, -120, -120):
        event = QWheelEvent(
            QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, turned),
            Qt.MouseButton.NoButton, driving.CTRL, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(space.edit.viewport(), event)
        assert space.edit.font().pixelSize() == space.edit.formats.pixels
        sizes.append(opened.memory.settings.zoom)
    assert sizes == [100, 110, 125, 110, 100]


def test_what_cannot_be_typed_is_said_quietly(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    opened.commands["view.original"].trigger()
    acts: list[Callable[[], object]] = [
        lambda: driving.type_text(space.edit, "x"),
        lambda: driving.press(space.edit, Qt.Key.Key_V, driving.CTRL),
        opened.commands["edit.paste"].trigger,
    ]
    for act in acts:
        opened.status.clearMessage()
        act()
        assert "for reading" in opened.status.currentMessage()


def test_the_status_bar_says_where_how_long_and_how(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    session = opened.session
    assert session is not None
    at = next(at for at, it in enumerate(session.clauses) if it.changed and it.runs[0].in_original)
    space.edit.select(caret(at, 1))
    space.work_out()
    said = [label.text() for label in opened.status.findChildren(type(opened.status._where))]
    assert any(", amended: " in text for text in said)
    assert "Tracked as Amendment 1" in said
    assert "Not saved yet" in said
    assert any(text.endswith(" words") for text in said)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_painting_keeps_every_reference_to_none(opened: Window) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one a call and aborts after some thousands."""
    space = opened.workspace
    assert space is not None
    space.edit.repaint()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(100):
        space.edit.viewport().repaint()
        space.left.outline.viewport().repaint()
    gc.collect()
    assert sys.getrefcount(None) - before > -50


def test_a_selection_over_clauses_is_struck_at_one_go(opened: Window) -> None:
    space, session = opened.workspace, opened.session
    assert space is not None
    assert session is not None
    space.edit.select(Span(Place(1, 0), Place(3, session.clauses[3].length)))
    driving.press(space.edit, Qt.Key.Key_Delete)
    assert all(item.wholly_struck for item in session.clauses[1:4])
    session.undo()
    assert not session.clauses[1].changed


def through(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = driving.NONE) -> None:
    """A key as the system sends it: to the window, shortcuts first."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    QApplication.processEvents()


def test_keys_reach_the_window_or_the_text_and_only_one_of_them(
    opened: Window, qtbot: QtBot
) -> None:
    space, session = opened.workspace, opened.session
    assert space is not None
    assert session is not None
    with qtbot.waitActive(opened):
        opened.activateWindow()
    space.edit.setFocus()
    before = session.clauses

    def now() -> tuple[bool, Was]:
        return session.clauses[1] is before[1], session.clauses[2].kind

    space.edit.select(caret(1, 0))
    through(opened, Qt.Key.Key_X)
    space.edit.select(caret(2, 0))
    through(opened, Qt.Key.Key_Tab)
    assert now() == (False, Was(Role.POINT, 1))
    through(opened, Qt.Key.Key_1, driving.CTRL)
    assert now() == (False, Was(Role.LEAD_IN, 1))
    through(opened, Qt.Key.Key_Z, driving.CTRL)
    assert now() == (False, Was(Role.POINT, 1))
    through(opened, Qt.Key.Key_Z, driving.CTRL)
    assert now() == (False, Was(Role.POINT, 0))
    through(opened, Qt.Key.Key_Z, driving.CTRL | driving.SHIFT)
    assert now() == (False, Was(Role.POINT, 1))
    through(opened, Qt.Key.Key_0, driving.CTRL)
    through(opened, Qt.Key.Key_2, driving.CTRL | driving.ALT)
    assert session.shown.view is View.CARRIED


def test_keys_in_a_field_are_the_fields_own(opened: Window, qtbot: QtBot) -> None:
    space, session = opened.workspace, opened.session
    assert space is not None
    assert session is not None
    with qtbot.waitActive(opened):
        opened.activateWindow()
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "so ")
    typed = session.clauses
    space.right.tabs.setCurrentIndex(0)
    field = driving.line(space.right.details, "Subject")
    before = field.text()
    field.setFocus()
    through(opened, Qt.Key.Key_A)
    assert field.text() == f"a{before}"
    through(opened, Qt.Key.Key_Z, driving.CTRL)
    assert field.text() == before
    assert session.clauses is typed
    through(opened, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is driving.line(space.right.details, "Reason")
    opened.commands["edit.all"].trigger()
    assert not space.edit.textCursor().hasSelection()


@pytest.mark.parametrize("view", [view for view, _ in VIEWS])
def test_every_card_goes_to_its_words_in_every_view(opened: Window, view: View) -> None:
    space = opened.workspace
    assert space is not None
    for number in range(len(space.right.changes.cards)):
        space.view(view)
        space.work_out()
        card = space.right.changes.cards[number]
        space.right.changes.go_to.emit(card)
        assert space.session.clauses[space.edit.span().end.clause].id == card.clause


def test_a_tab_is_as_wide_chosen_as_not(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    (tabs,) = space.paper.findChildren(QTabBar)
    widths = []
    for view, _ in VIEWS:
        space.view(view)
        QApplication.processEvents()
        widths.append([tabs.tabRect(at).width() for at in range(tabs.count())])
        assert tabs.width() >= sum(widths[-1])
    for some in zip(*widths, strict=True):
        assert max(some) - min(some) <= 1


def test_a_card_that_says_something_else_shows_its_links_once(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "so ")
    space.work_out()
    QApplication.processEvents()
    for frame in space.right.changes.findChildren(CardFrame):
        links = [it.text() for it in frame.findChildren(QPushButton) if it.isVisibleTo(frame)]
        assert links == ["Go to", "Revert"]
