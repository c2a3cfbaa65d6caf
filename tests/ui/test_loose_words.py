"""What is typed in a dialog while no motion is open is kept, and shown at the next start."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from motion_editor.store import recovery, words_recovery
from motion_editor.store.typed import Typed
from motion_editor.ui import copies as kept_copies, loose_words
from motion_editor.ui.councils import Councils
from motion_editor.ui.dialogs.council import CouncilDialog
from motion_editor.ui.dialogs.new import NewDialog
from motion_editor.ui.dialogs.typed import TypedDialog
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.test_kept_words import answered, copies, crashed


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_copies, "SOON", 5)


def test_a_council_that_is_being_written_is_kept_and_shown(window: Window, qtbot: QtBot) -> None:
    left = []

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, CouncilDialog)
        dialog.roll.put_in([("Ann Ferris", "", "Civic Group", "North", "", "")])
        driving.type_text(dialog.answers[next(iter(dialog.answers))].boxes["name"], "Upper Moor")
        left.append(crashed(qtbot))
        dialog.accept()

    answered(Councils(window).new, (CouncilDialog, type_it))
    qtbot.waitUntil(lambda: copies() == left)  # Left in order, nothing else is kept.
    assert window.keeping.rescue() is False
    (found,) = words_recovery.left_behind()
    assert found.title == "Council"
    assert recovery.left_behind() == ()

    def look(dialog: QDialog) -> None:
        said = dialog.findChildren(ReadPane)[0].toPlainText()
        assert said == (
            "Roll of members:\nAnn Ferris\t\tCivic Group\tNorth\t\t\n\n"
            "Name of the council: Upper Moor"
        )
        assert copies() == left
        driving.click(dialog, "Copy")
        driving.click(dialog, "Close")

    answered(window.commands["file.recover"].trigger, (TypedDialog, look))
    assert copies() == []


def test_of_one_that_is_damaged_it_is_said_where_it_is(window: Window) -> None:
    file = words_recovery.new_file()
    words_recovery.write(file, [Typed("New motion", "Title", "Trees")])
    file.write_bytes(b"{" + file.read_bytes())
    loose_words.offer(window)
    assert str(file) in window.status.currentMessage()
    assert file.exists()


def test_the_title_of_a_new_motion_is_kept_until_it_is_begun(window: Window) -> None:
    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, NewDialog)
        driving.type_text(driving.line(dialog, "Title"), "Trees")
        driving.click(dialog, "Begin")

    driving.with_dialog(window.files.new, type_it)
    assert window.session is not None
    assert window.session.motion.details.title == "Trees"
    assert window.session.words == window.keeping.loose.held.words == ()


def test_words_that_are_done_with_while_they_are_being_written_do_not_stay(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, write = threading.Event(), words_recovery.write

    def late(file: Path, typed: Sequence[Typed]) -> None:
        gate.wait(30)
        write(file, typed)

    monkeypatch.setattr(words_recovery, "write", late)
    loose = window.keeping.loose
    loose.held.keep_words("New motion", (Typed("New motion", "Title", "Trees"),))
    qtbot.waitUntil(lambda: loose._worker.busy)
    loose.held.keep_words("New motion", ())
    gate.set()
    window.keeping.end()
    assert copies() == []
