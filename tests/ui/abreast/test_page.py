"""The view side by side in a real window: clause beside clause, and nothing can be typed."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.abreast import Row, rows
from motion_editor.ui.abreast.column import ColumnText
from motion_editor.ui.abreast.lines import Column
from motion_editor.ui.abreast.page import AbreastPage
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.themes import theme
from motion_editor.ui.window import Window
from tests import notation, strategies
from tests.ui import driving

MORE = ", which is fewer by far than any parent would like, and fewer than there were in 2016"

TEXT = notation.read(
    f"""
    a # We note:
    b - that patrols have fallen {{--by half--}}{{++to 16{MORE}++}}
    c - {{--that nobody knows why--}}{{--¶--}}
    d - {{++that the Cabinet was told++}}{{++¶++}}
    e - that parents worry
    f # We ask:
    g - for more patrols
    """
)


def amended(text: Clauses) -> Session:
    motion = driving.motion_of(original(text), amended=True)
    session = Session(motion, strategies.ids(), shown=Shown(amendment="x"))
    session.become(session.state.with_clauses(text).motion, "typing")
    return session


@pytest.fixture
def page(window: Window) -> AbreastPage:
    window.show_session(amended(TEXT))
    space = window.workspace
    assert space is not None
    driving.press(space.edit, Qt.Key.Key_4, driving.CTRL | driving.ALT)
    window.commands["view.side"].trigger()
    found = space.paper.findChild(AbreastPage)
    assert isinstance(found, AbreastPage)
    return found


def tops(text: ColumnText) -> list[float]:
    """Where each block begins on the screen."""
    return [row.top for row in gutter.rows(text, -1e6, 1e6)]


def heights_agree(page: AbreastPage) -> None:
    assert page.left.isVisible()
    assert tops(page.left) == tops(page.right)


def test_clauses_of_a_row_begin_at_one_height(page: AbreastPage, window: Window) -> None:
    assert page.isVisible()
    assert not page.narrow
    left, right = (it.toPlainText().split("\n") for it in (page.left, page.right))
    assert left[2:4] == ["that nobody knows why", ""]
    assert right[2:4] == ["", "that the Cabinet was told"]
    for width in (1440, 1300, 1260, 1440):
        window.resize(width, 700)
        QApplication.processEvents()
        heights_agree(page)
    window.looks.zoom(1)
    QApplication.processEvents()
    heights_agree(page)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=strategies.tracked_texts())
def test_any_text_stands_in_two_columns_and_in_one(text: Clauses, qtbot: QtBot) -> None:
    session = amended(text)
    session.show(Shown(amendment="x", view=View.SIDE))
    page = AbreastPage(session, Formats(theme("light")))
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    page.take()
    QApplication.processEvents()
    heights_agree(page)
    wide = (page.left, page.right)
    for column, whole in zip(wide, (original(text), proposed(text)), strict=True):
        words = column.toPlainText().replace("\u00a0", " ")
        at = 0
        for item in whole:
            at = words.index(item.text.replace("\u2028", "\n").replace("\u00a0", " "), at)
    page.resize(420, 500)
    QApplication.processEvents()
    assert page.narrow
    for at, item in enumerate(text):
        page.reveal(Span(Place(at, 0), Place(at, item.length)))


def test_in_a_narrow_window_the_two_stand_one_below_the_other(
    page: AbreastPage, window: Window
) -> None:
    window.resize(600, 640)
    QApplication.processEvents()
    assert page.narrow
    assert not page.left.isVisible()
    assert page.right.toPlainText().split("\n")[:4] == [
        "We note:",
        "Original",
        "that patrols have fallen by half",
        "If carried",
    ]
    assert page.right.document().size().width() <= page.right.viewport().width()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert page.left.isVisible()
    heights_agree(page)


def test_it_is_worked_out_once_at_the_width_it_has(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_out: list[Clauses] = []
    written: list[int] = []
    shows = ColumnText.show_column

    def count(text: Clauses) -> tuple[Row, ...]:
        worked_out.append(text)
        return rows(text)

    def show(text: ColumnText, column: Column, below: Sequence[float]) -> None:
        written.append(text.width())
        shows(text, column, below)

    monkeypatch.setattr("motion_editor.ui.abreast.page.rows", count)
    monkeypatch.setattr(ColumnText, "show_column", show)
    window.show_session(amended(TEXT))
    for _ in range(3):
        window.commands["view.side"].trigger()
        QApplication.processEvents()
        window.commands["view.marked"].trigger()
    assert len(worked_out) == 1
    assert len(written) == 2
    assert min(written) > 300


def test_a_long_text_keeps_its_rows_abreast_to_its_end(window: Window) -> None:
    lines = "\n".join(
        f"p{at} - {at} {'words ' * 40}{'{--old--}{++new ' + 'words ' * 30 + '++}' * (at % 9 == 4)}"
        for at in range(300)
    )
    window.show_session(amended(notation.read(f"a # We note:\n{lines}")))
    window.commands["view.side"].trigger()
    page = window.findChild(AbreastPage)
    assert isinstance(page, AbreastPage)
    bar = page.right.verticalScrollBar()
    for _ in range(20):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert page.left.verticalScrollBar().value() == bar.value() == bar.maximum()
    heights_agree(page)


def test_the_columns_scroll_together(page: AbreastPage, window: Window) -> None:
    window.resize(1300, 400)
    QApplication.processEvents()
    for one, other in ((page.left, page.right), (page.right, page.left)):
        one.verticalScrollBar().setValue(one.verticalScrollBar().maximum())
        assert other.verticalScrollBar().value() == one.verticalScrollBar().value() > 0
        one.verticalScrollBar().setValue(0)
        assert other.verticalScrollBar().value() == 0


def test_nothing_can_be_typed_and_that_is_said(page: AbreastPage, window: Window) -> None:
    session = window.session
    assert session is not None
    before = session.motion
    for text in (page.left, page.right):
        driving.type_text(text, "x")
        driving.press(text, Qt.Key.Key_Backspace)
        driving.press(text, Qt.Key.Key_Return)
    assert session.motion is before
    assert "for reading" in window.status.currentMessage()


def test_carets_cards_and_outline_keep_together(page: AbreastPage, window: Window) -> None:
    space = window.workspace
    assert space is not None
    space.work_out()
    page.left.select(Place(2, 4), Place(2, 4))
    assert space.edit.span() == caret(2, 4)
    page.right.select(Place(3, 4), Place(3, 4))
    assert space.edit.span() == caret(3, 4)
    space.edit.select(Span(Place(1, 25), Place(1, 32)))
    assert page.left.textCursor().selectedText() == "by half"
    window.commands["motion.next_change"].trigger()
    assert page.left.textCursor().selectedText() == "that nobody knows why"
    assert page.right.span() == caret(2, 0)


def test_undo_and_redo_are_seen_side_by_side(window: Window) -> None:
    session = amended(TEXT)
    window.show_session(session)
    space = window.workspace
    assert space is not None
    space.edit.select(caret(4, 0))
    driving.type_text(space.edit, "x")
    typed = session.motion
    space.view(View.SIDE)
    page = window.findChild(AbreastPage)
    assert isinstance(page, AbreastPage)
    for command, there in (("edit.undo", False), ("edit.redo", True), ("edit.undo", False)):
        window.commands[command].trigger()
        QApplication.processEvents()
        assert session.shown == Shown(amendment="x", view=View.SIDE)
        assert page.isVisible()
        assert ("xthat parents" in page.right.toPlainText()) is there
        assert (session.motion == typed) is there
    space.view(View.MARKED)
    window.commands["edit.redo"].trigger()
    assert session.shown.view is View.MARKED


def test_a_view_keeps_the_place_of_the_one_before(window: Window) -> None:
    window.show_session(amended(TEXT))
    space = window.workspace
    assert space is not None
    space.edit.select(caret(4, 5))
    for view, place in (
        (View.SIDE, Place(4, 5)),
        (View.CARRIED, Place(3, 5)),
        (View.ORIGINAL, Place(3, 5)),
        (View.MARKED, Place(4, 5)),
    ):
        space.view(view)
        assert space.edit.span() == Span(place, place)


def test_the_focus_stays_in_the_text(window: Window, qtbot: QtBot) -> None:
    window.show_session(amended(TEXT))
    space = window.workspace
    assert space is not None
    window.activateWindow()
    space.edit.setFocus()
    qtbot.waitUntil(space.edit.hasFocus)
    space.view(View.SIDE)
    page = space.paper.findChild(AbreastPage)
    assert isinstance(page, AbreastPage)
    assert page.right.hasFocus()
    space.view(View.MARKED)
    assert space.edit.hasFocus()
    assert not page.isVisible()


def test_another_text_is_seen_there_at_once(page: AbreastPage, window: Window) -> None:
    session = window.session
    assert session is not None
    assert "to 16" in page.right.toPlainText()
    session.become(session.state.with_clauses(original(TEXT)).motion, "revert")
    assert "to 16" not in page.right.toPlainText()
    assert page.left.toPlainText() == page.right.toPlainText()


def test_the_caret_stays_in_sight_as_the_window_gets_narrow_and_wide(window: Window) -> None:
    rows = "\n".join(f"p{at} - {at} {{--{'old words ' * 6}--}}{{++new++}}" for at in range(40))
    window.resize(1440, 700)
    window.show_session(amended(notation.read(f"a # We note:\n{rows}")))
    space = window.workspace
    assert space is not None
    space.edit.select(caret(4, 0))
    window.commands["view.side"].trigger()
    page = space.paper.findChild(AbreastPage)
    assert isinstance(page, AbreastPage)
    for width in (640, 1440, 560):
        window.resize(width, 700)
        for _ in range(5):
            QApplication.processEvents()
        assert page.narrow is (width < 1000)
        assert page.right.viewport().rect().contains(page.right.cursorRect().center())
