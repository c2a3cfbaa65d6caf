"""Checking a template in the window, and putting it among one's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton

from motion_editor.tasks.templates import installed, own_folder
from motion_editor.ui import templating
from motion_editor.ui.dialogs.export import ExportDialog
from motion_editor.ui.dialogs.template import TemplateDialog
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.window import Window
from tests import clerks_template
from tests.formats.word.making import patched, unzipped
from tests.ui import driving
from tests.ui.states import arrange


@pytest.fixture
def letter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clerk's template, which is what is chosen when a file is asked for."""
    path = tmp_path / "letter.docx"
    path.write_bytes(clerks_template.build())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    return path


def told(dialog: QDialog) -> str:
    return dialog.findChildren(ReadPane)[0].toPlainText()


def buttons(dialog: QDialog) -> list[str]:
    return [it.text().replace("&", "") for it in dialog.findChildren(QPushButton)]


def test_what_it_has_lacks_and_fills_is_told_and_it_is_put_among_ones_own(
    window: Window, letter: Path
) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, TemplateDialog)
        said = told(dialog)
        assert "Styles that it lacks: papers use the standard ones" in said
        assert "{{meeting_date}}, the day of the meeting (table 1, row 2, cell 2)" in said
        assert "{{seconder}}, who seconds it" in said
        driving.click(dialog, "Put among my templates")

    driving.with_dialog(window.commands["file.template"].trigger, answer)
    assert (own_folder() / "letter.docx").read_bytes() == letter.read_bytes()
    assert "letter" in [it.name for it in installed() if it.own]
    assert "“letter” is among your templates" in window.status.currentMessage()


def test_what_is_misspelt_is_told_first_and_it_can_not_be_taken(
    window: Window, letter: Path
) -> None:
    wrong = patched(letter.read_bytes(), lambda it: it.replace("{{group}}", "{{grupe}}"))
    letter.write_bytes(wrong)

    def answer(dialog: QDialog) -> None:
        lines = [it.strip() for it in told(dialog).splitlines() if it.strip()]
        assert lines[0] == "To be mended in Word"
        assert "paragraph 6: {{grupe}} is no placeholder: did you mean {{group}}?" in lines[1]
        assert buttons(dialog) == ["Close"]
        dialog.reject()

    driving.with_dialog(window.commands["file.template"].trigger, answer)


def test_one_of_the_same_name_is_replaced_only_if_that_is_wanted(
    window: Window, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folder().mkdir(parents=True)
    old = own_folder() / "letter.dotx"
    old.write_bytes(b"old")
    asked: list[str] = []

    def sure(*words: object) -> bool:
        asked.append(str(words[1]))
        return len(asked) > 1

    monkeypatch.setattr(templating, "sure", sure)
    for wanted in (False, True):
        driving.with_dialog(
            window.commands["file.template"].trigger,
            lambda dialog: driving.click(dialog, "Put among my templates"),
        )
        assert (own_folder() / "letter.docx").exists() == wanted
        assert old.exists() != wanted
    assert asked[0] == "You have a template called “letter” already. Replace it?"


def test_what_is_no_word_file_is_told(
    window: Window, letter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter.write_bytes(b"%PDF-1.7")
    said: list[str] = []
    monkeypatch.setattr(window, "tell", lambda error: said.append(str(error)))
    window.commands["file.template"].trigger()
    assert said and "This is a PDF" in said[0]


def test_a_paper_is_exported_in_the_template_chosen(
    window: Window, letter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folder().mkdir(parents=True)
    (own_folder() / "letter.docx").write_bytes(letter.read_bytes())
    arrange(window, "motion")
    path = tmp_path / "notice.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        boxes = {it.accessibleName(): it for it in dialog.findChildren(QComboBox)}
        boxes["Format"].setCurrentIndex(1)
        assert not boxes["Template"].isEnabled()
        boxes["Format"].setCurrentIndex(0)
        boxes["Template"].setCurrentText("letter")
        dialog.accept()

    driving.with_dialog(window.commands["file.export"].trigger, answer)
    assert window.procedure.exports.finish()
    assert "Proper Officer: R. Ashdown" in unzipped(path.read_bytes())["word/document.xml"]
