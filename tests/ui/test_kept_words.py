"""Words that are being typed in a dialog are kept against a crash, and gone on with after it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from motion_editor.store import motions, recovery
from motion_editor.store.ids import new_id
from motion_editor.store.typed import Typed
from motion_editor.ui import autosave
from motion_editor.ui.dialogs.clash import ClashDialog
from motion_editor.ui.dialogs.recover import RecoverDialog
from motion_editor.ui.dialogs.typed import TypedDialog
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.dialogs.test_clash import clashing

Hands = Callable[[QDialog], object]

WORDS = "In note 1, leave out “trees”\nand insert “hedges”."


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for the second that a person is given."""
    monkeypatch.setattr(autosave, "SOON", 5)


@pytest.fixture
def path(tmp_path: Path, window: Window) -> Path:
    """A motion that is open, and saved."""
    QGuiApplication.clipboard().clear()
    made = tmp_path / "trees.motion"
    motions.save(made, driving.motion_of(notation.read("a # This Council notes:\nb - trees")))
    window.files.open_path(made)
    return made


def copies() -> list[Path]:
    return list(recovery.folder().iterdir()) if recovery.folder().exists() else []


def crashed(qtbot: QtBot) -> Path:
    """What would be left if the process were killed in a moment, as of one that has ended."""
    qtbot.waitUntil(lambda: len(copies()) == 1)
    first, _, body = copies()[0].read_bytes().partition(b"\n")
    file = recovery.new_file()
    file.write_bytes(json.dumps({**json.loads(first), "pid": 2**22 + 1}).encode() + b"\n" + body)
    return file


def answered(act: Callable[[], object], *hands: tuple[type[QDialog], Hands]) -> None:
    """Do what opens one dialog after the other, or in it, and answer each of them."""
    left = list(hands)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, left[0][0]):
            _, then = left.pop(0)
            if left:
                QTimer.singleShot(0, answer)
            then(dialog)
        else:
            QTimer.singleShot(5, answer)

    QTimer.singleShot(0, answer)
    act()
    assert not left


def test_what_is_typed_to_be_read_as_an_amendment_is_gone_on_with(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    left: list[Path] = []

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDesk)
        dialog.source.insertPlainText(WORDS)
        left.append(crashed(qtbot))
        dialog.reject()

    leave = (QMessageBox, lambda box: driving.click(box, "Leave"))
    answered(window.commands["motion.paste"].trigger, (ReadingDesk, type_it), leave)
    qtbot.waitUntil(lambda: copies() == left)  # Left in order, nothing else is kept.

    def again(dialog: QDialog) -> None:
        assert WORDS in dialog.findChildren(ReadPane)[0].toPlainText()
        driving.click(dialog, "Open recovered")

    def go_on(dialog: QDialog) -> None:
        said = dialog.findChildren(QLabel)[0].text()
        assert said == "You were typing this in “Read an amendment”:"
        qtbot.waitUntil(lambda: copies() != left and len(copies()) == 1)
        assert "hedges" in copies()[0].read_text()  # A second crash loses nothing either.
        driving.click(dialog, "Go on typing there")

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDesk)
        qtbot.waitUntil(lambda: dialog.draft is not None and not dialog.busy)
        assert dialog.source.words == WORDS
        driving.click(dialog, "Accept")

    seen = ((RecoverDialog, again), (TypedDialog, go_on), (ReadingDesk, read))
    answered(window.keeping.offer, *seen)
    session = window.session
    assert session is not None
    assert (len(session.motion.amendments), session.words) == (1, ())


def test_words_to_settle_a_clash_are_gone_on_with(window: Window, qtbot: QtBot) -> None:
    motion = clashing()
    amendment = motion.amendments[0].id
    window.show_session(Session(motion, new_id, shown=Shown(amendment=amendment)))
    kept: list[tuple[Typed, ...]] = []

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, ClashDialog)
        dialog.step(1)
        dialog.own.setFocus()
        dialog.own.selectAll()
        driving.type_text(dialog.own, "by Easter")
        session = window.session
        assert session is not None
        qtbot.waitUntil(lambda: session.words != ())
        kept.append(session.words)
        dialog.reject()

    leave = (QMessageBox, lambda box: driving.click(box, "Leave it"))
    answered(window.procedure.settle_clashes, (ClashDialog, type_it), leave)
    (words,) = kept[0]
    assert (words.words, words.again) == ("by Easter", f"settle/{amendment}/2")
    assert window.session is not None
    assert window.session.words == ()
    window.session.take_words((words,))

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, ClashDialog)
        assert (dialog.clash.name, dialog.own.toPlainText()) == ("2", "by Easter")
        dialog.reject()

    answered(lambda: window.procedure.typed_on(words.again), (ClashDialog, again), leave)
    assert not window.procedure.typed_on(f"settle/{amendment}/9")
    assert not window.procedure.typed_on("settle/x/2")


def test_words_that_were_not_copied_are_not_thrown_away_unasked(window: Window) -> None:
    dialog = TypedDialog([Typed("Council", "Lead-ins", "This Council"), Typed("", "", "asks")])
    dialog.show()
    answered(dialog.reject, (QMessageBox, lambda box: driving.click(box, "Cancel")))
    assert dialog.isVisible()
    driving.click(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == "This Council\n\nasks"
    driving.click(dialog, "Close")
    assert not dialog.isVisible()


def test_what_a_dialog_fills_in_itself_and_a_short_line_are_not_kept(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    assert session is not None
    dialog = QDialog(window)
    dialog.setWindowTitle("Reasons")
    lines, note = QLineEdit(dialog), QPlainTextEdit("filled in", dialog)

    def type_it(_dialog: QDialog) -> None:
        driving.type_text(lines, "Ivy")
        qtbot.wait(5)
        assert session.words == ()
        driving.type_text(lines, " asks why the trees are felled")
        driving.type_text(note, "was ")
        qtbot.waitUntil(lambda: len(session.words) == 2)
        dialog.accept()

    answered(lambda: window.ask(dialog), (QDialog, type_it))
    assert session.words == ()
