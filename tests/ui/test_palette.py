"""The command search: what it offers, what typing leaves, what Enter does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from motion_editor.core.place import caret
from motion_editor.ui.palette import ENTRY, HEIGHT, Entry, PaletteDialog, entries, fitting
from motion_editor.ui.theme import chosen
from motion_editor.ui.themes import theme
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.test_window import nameless

BASE = notation.read("a # This Council notes:\nb - that patrols have fallen")


@pytest.fixture
def drafting(window: Window) -> Window:
    """The window on a draft."""
    window.show_session(driving.session_of(BASE, tracked=False))
    QApplication.processEvents()
    return window


def offered(dialog: PaletteDialog) -> list[str]:
    return [dialog.list.item(at).data(ENTRY).name for at in range(dialog.list.count())]


def names(found: list[Entry]) -> list[str]:
    return [it.name for it in found]


def palette(dialog: QDialog) -> PaletteDialog:
    assert isinstance(dialog, PaletteDialog)
    return dialog


def test_only_what_is_possible_now_is_offered(window: Window) -> None:
    at_start = {it.name for it in entries(window.commands)}
    assert "file.new" in at_start
    assert not {"edit.undo", "clause.nest", "motion.decide", "help.search"} & at_start
    session = driving.session_of(BASE, tracked=False)
    window.show_session(session)
    session.replace(caret(1, 0), "so ")
    now = {it.name: it for it in entries(window.commands)}
    assert now["edit.undo"].title == "Undo typing in the note"
    assert now["clause.nest"].key == "Tab"
    assert now["clause.nest"].beside == "Clause · Tab"
    assert "view.carried" not in now


def test_words_match_in_any_order_and_titles_come_first(drafting: Window) -> None:
    every = entries(drafting.commands)
    assert names(fitting(every, "amend prop")) == names(fitting(every, "PROP amend"))
    assert fitting(every, "amend prop")[0].name == "motion.propose"
    assert fitting(every, "ctrl+e")[0].name == "file.export"
    assert names(fitting(every, "theme-nothing")) == []
    assert fitting(every, "") == list(every)
    assert fitting(every, "up")[0].name == "clause.up"
    for said in ("light on dark", "dark on light"):
        assert said in fitting(every, said)[0].title


def test_enter_runs_what_was_found(drafting: Window) -> None:
    assert drafting.workspace is not None
    drafting.workspace.edit.select(caret(1, 0))

    def answer(dialog: QDialog) -> None:
        assert nameless(dialog) == []
        driving.type_text(palette(dialog).field, "lead")
        assert offered(palette(dialog))[0] == "clause.lead_in"
        driving.press(palette(dialog).field, Qt.Key.Key_Return, text="\r")

    driving.with_dialog(drafting.commands["help.search"].trigger, answer)
    assert drafting.session is not None
    assert drafting.session.undo_label == "lead-in from the note"


def test_arrows_choose_and_esc_does_nothing(drafting: Window) -> None:
    def answer(dialog: QDialog) -> None:
        field = palette(dialog).field
        driving.type_text(field, "move")
        assert offered(palette(dialog))[:2] == ["clause.up", "clause.down"]
        driving.press(field, Qt.Key.Key_Down)
        assert palette(dialog).list.currentRow() == 1
        assert palette(dialog).list.currentItem().data(
            Qt.ItemDataRole.AccessibleTextRole
        ).startswith("Move down, Clause, ")  # fmt: skip
        driving.press(field, Qt.Key.Key_Escape)

    driving.with_dialog(drafting.commands["help.search"].trigger, answer)
    assert drafting.session is not None
    assert drafting.session.clauses is BASE


def test_where_nothing_fits_that_is_said_and_enter_waits(drafting: Window) -> None:
    dialog = PaletteDialog(entries(drafting.commands), theme("light"), drafting)
    dialog.show()
    driving.type_text(dialog.field, "zebra")
    assert dialog.none.isVisible()
    assert not dialog.list.isVisible()
    driving.press(dialog.field, Qt.Key.Key_Return, text="\r")
    assert dialog.isVisible()
    dialog.close()
    dialog.deleteLater()


def test_ctrl_k_opens_it_from_text_and_from_a_field(drafting: Window, qtbot: QtBot) -> None:
    assert drafting.workspace is not None
    space = drafting.workspace
    space.paper.finder.open(replacing=False)
    for where in (space.edit, space.paper.finder.bar.words):
        drafting.activateWindow()
        where.setFocus()
        qtbot.waitUntil(where.hasFocus)
        driving.with_dialog(
            lambda it=where: QTest.keyClick(it, Qt.Key.Key_K, driving.CTRL),  # type: ignore[misc]
            lambda dialog: palette(dialog).reject(),
        )


def test_the_bar_on_top_offers_it_where_there_is_room(drafting: Window) -> None:
    drafting.resize(1900, 900)
    QApplication.processEvents()
    assert drafting.top.search.isVisible()
    assert "Ctrl+K" in drafting.top.search.text()
    drafting.resize(900, 700)
    QApplication.processEvents()
    assert not drafting.top.search.isVisible()


def test_it_is_no_higher_than_what_it_offers(drafting: Window) -> None:
    dialog = PaletteDialog(entries(drafting.commands), chosen(drafting.memory.look), drafting)
    all_of_them = dialog.height()
    dialog.field.setText("about")
    assert dialog.list.count() == 1
    assert dialog.list.height() < 2 * HEIGHT
    assert dialog.height() < all_of_them - 5 * HEIGHT
    dialog.field.setText("")
    assert dialog.height() == all_of_them
    dialog.deleteLater()
