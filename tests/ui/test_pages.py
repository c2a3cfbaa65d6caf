"""The pages beside the text: what Export would write, made anew while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from motion_editor.core.place import caret
from motion_editor.ui import pages, sheets
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.pages import PagesDialog
from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.test_procedure import begin, propose


def opened(window: Window, qtbot: QtBot) -> PagesDialog:
    window.commands["file.pages"].trigger()
    assert window.workspace is not None
    found = window.workspace.findChild(PagesDialog)
    assert isinstance(found, PagesDialog)
    qtbot.waitUntil(lambda: found.settled and bool(found.pages))
    return found


def heard(dialog: PagesDialog) -> str:
    return dialog.area.accessibleDescription()


def test_the_pages_follow_what_is_typed_and_what_is_shown(window: Window, qtbot: QtBot) -> None:
    session, space = begin(window)
    dialog = opened(window, qtbot)
    assert dialog.paper.currentText() == "Notice of motion"
    first = dialog.pages[0].pixmap().toImage()
    assert first.width() > 200 and not first.isNull()
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "Once more ")
    assert not dialog.settled
    qtbot.waitUntil(lambda: dialog.settled)
    assert "Once more " in heard(dialog)
    assert dialog.pages[0].pixmap().toImage() != first
    propose(window, "Cllr Idris Thackeray")
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.paper.currentText() == "Amendment 1"
    assert "Idris Thackeray" in heard(dialog)
    assert session.motion.amendments


def test_a_paper_that_is_chosen_stays(window: Window, qtbot: QtBot) -> None:
    begin(window)
    propose(window, "Cllr Idris Thackeray")
    dialog = opened(window, qtbot)
    box: QComboBox = dialog.paper
    box.setCurrentIndex(box.findText("List of amendments"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: dialog.settled)
    assert "1. Amendment 1, to the notice of motion" in heard(dialog)
    window.commands["view.carried"].trigger()
    qtbot.waitUntil(lambda: dialog.settled)
    assert box.currentText() == "List of amendments"
    assert dialog.area.accessibleName() == "1 page"


def test_pages_can_be_larger_and_there_is_one_preview(window: Window, qtbot: QtBot) -> None:
    begin(window)
    dialog = opened(window, qtbot)
    before = dialog.pages[0].pixmap().width()
    dialog.enlarge(1)
    qtbot.waitUntil(lambda: dialog.settled)
    assert dialog.pages[0].pixmap().width() > before
    assert opened(window, qtbot) is dialog


def test_what_can_not_be_printed_is_said(window: Window, qtbot: QtBot) -> None:
    _, space = begin(window)
    dialog = opened(window, qtbot)
    space.edit.select(caret(1, 0))
    space.session.replace(caret(1, 0), "\u0378 ")
    qtbot.waitUntil(lambda: dialog.settled)
    assert "“U+0378” can't be printed" in dialog.says.text()


def test_it_goes_with_its_motion(window: Window, qtbot: QtBot) -> None:
    begin(window)
    opened(window, qtbot)
    first = window.workspace
    begin(window)
    assert window.workspace is not first
    assert window.workspace is not None and window.workspace.findChild(PagesDialog) is None


def test_its_job_touches_no_window(window: Window) -> None:
    session, _ = begin(window)
    wanted = Export(papers_of(session.motion)[0], None, ".pdf")
    made = sheets._made(partial(pages._paper, session.motion, wanted), 40.0)
    assert made.pages[0].startswith(b"\x89PNG") and "This Council notes:" in made.words
