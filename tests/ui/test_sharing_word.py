"""A Word copy that is sent from the window, and what comes of it when it is back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from motion_editor.store import motions
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.report import Report
from motion_editor.tasks.send_word import word_copy
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.reading import incoming
from motion_editor.ui.window import Window
from tests.cli.test_share import struck
from tests.formats.word.making import patched
from tests.strategies import ids
from tests.tasks.sample import motion
from tests.ui import driving
from tests.ui.test_sharing import BOTH, HERE, boxes, open_motion, told as told


def test_a_word_copy_goes_out_and_comes_in_again(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_motion(window, tmp_path, drafted(BOTH, BOTH.amendment("B")))
    session = window.session
    assert session is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "w"), ""))

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "As").setCurrentText("A Word copy to be amended")
        assert not boxes(dialog)
        driving.choice(dialog, "What").setCurrentText("The motion as it now reads")
        driving.click(dialog, "Send…")

    driving.with_dialog(window.commands["file.send"].trigger, answer)
    assert told[0].done == "A Word copy to be amended was written to w.docx."
    back = tmp_path / "renamed.docx"
    back.write_bytes(struck((tmp_path / "w.docx").read_bytes(), " within six months"))
    unseen = tmp_path / "unseen.docx"
    unseen.write_bytes(
        patched((tmp_path / "w.docx").read_bytes(), lambda xml: xml.replace("six", "ten"))
    )
    came: list[Path] = [back]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(it) for it in came], ""))
    window.commands["file.receive"].trigger()
    assert told[1].done == "Added Amendment 1, against version 1 (notice)."
    assert session.motion.amendments[-1].mover.name == "O B"
    before, came[0] = session.motion, unseen
    asked: list[str] = []

    def no(dialog: QDialog) -> None:
        asked.extend(it.text() for it in dialog.findChildren(QLabel))
        asked.extend(it.toPlainText() for it in dialog.findChildren(ReadPane))
        driving.click(dialog, "Cancel")

    receiving = window.commands["file.receive"].trigger
    driving.with_dialog(receiving, no)
    assert asked == [
        "In unseen.docx the text was changed without being tracked. Take these changes in?",
        "unseen.docx\nIn resolution 2, leave out “six” and insert “ten”.",
    ]
    assert session.motion is before
    driving.with_dialog(receiving, lambda it: driving.click(it, "Take in all changes"))
    assert len(session.motion.amendments) == 4
    session.undo()
    assert session.motion == before


def test_who_seconds_by_a_word_copy_is_asked_about(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_motion(window, tmp_path)
    session = window.session
    assert session is not None
    path = tmp_path / "back.docx"
    sent = word_copy(session.motion).data
    path.write_bytes(patched(sent, lambda xml: xml.replace("Marisol P", "Tamsin P")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    asked: list[str] = []

    def yes(dialog: QDialog) -> None:
        asked.extend(it.text() for it in dialog.findChildren(QLabel))
        driving.click(dialog, "Take in all changes")

    before = session.motion
    driving.with_dialog(window.commands["file.receive"].trigger, yes)
    assert asked == ["In back.docx who moves or seconds was changed. Take these changes in?"]
    assert session.motion.details.seconder.name == "Tamsin Penhale"
    assert "becomes the seconder of the motion" in told[0].remarks[0].text
    assert session.undo_label == "receipt of who moves and seconds"
    session.undo()
    assert session.motion == before


def test_a_word_file_finds_its_motion(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    other = motion("Bins\n\nThis Council resolves to:\n- Empty every bin each week.\n", ids("o"))
    motions.save(tmp_path / "crossings.motion", HERE)
    open_motion(window, tmp_path, other, "bins")
    path = tmp_path / "odd name.docx"
    path.write_bytes(struck(word_copy(HERE).data, " within six months"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    window.commands["file.receive"].trigger()
    assert window.session is not None
    assert window.session.motion.id == HERE.id
    assert told[0].remarks[-1].text == "The motion was found in crossings.motion, and was opened."


def test_a_copy_that_is_dropped_is_offered_to_be_received(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_motion(window, tmp_path)
    path = tmp_path / "odd name.docx"
    path.write_bytes(struck(word_copy(HERE).data, " within six months"))
    asked: list[tuple[str, ...]] = []

    def first(_: object, __: str, ___: str, verbs: tuple[str, ...], **____: object) -> str:
        asked.append(verbs)
        return verbs[0]

    monkeypatch.setattr(incoming, "choice", first)
    window.files.open_dropped([path])
    assert asked == [("Receive", "Read as an amendment", "Open as a motion")]
    assert told[0].done == "Added Amendment 1, against version 1 (notice)."
