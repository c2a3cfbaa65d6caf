"""What was not saved is shown beside its file, opened on a word, and discarded on two."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.core.motion import Motion
from motion_editor.core.text import Emphasis, Run
from motion_editor.store import codec, motions, recovery
from motion_editor.store.ids import new_id
from motion_editor.tasks.apart import what_differs
from motion_editor.ui.dialogs.recover import MOST, apart_html
from motion_editor.ui.held import HeldMotion
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import chosen
from motion_editor.ui.tongue import speak_by
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


def motion(words: str) -> Motion:
    return driving.motion_of(notation.read(f"a # This Council notes:\nb - {words}"))


def left(path: Path | None, words: str, digest: str = "", **head: object) -> Path:
    """A recovery file of a process that has ended."""
    file = recovery.new_file()
    began = recovery.Began(codec.encode).of(motions.load(path).motion) if path and digest else ()
    recovery.write(file, motion(words), recovery.Origin(path, digest or None), began)
    first, _, body = file.read_bytes().partition(b"\n")
    head = {**json.loads(first), "pid": 2**22 + 1, **head}
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "trees.motion"


@pytest.fixture
def crashed(path: Path) -> Path:
    """A recovery file that differs from its saved file."""
    return left(path, "old and new trees", motions.save(path, motion("old trees")))


def shown(dialog: QDialog) -> str:
    """All that the dialog says."""
    (texts,), (items,) = dialog.findChildren(ReadPane), dialog.findChildren(QListWidget)
    rows = [items.item(at).text() for at in range(items.count())]
    notes = [it.text() for it in dialog.findChildren(QLabel) if not it.isHidden()]
    return "\n".join((*notes, *rows, texts.toPlainText()))


def offered(window: Window, *clicks: str) -> str:
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        said.append(shown(dialog))
        for words in clicks:
            driving.click(dialog, words)

    driving.with_dialog(lambda: window.keeping.offer(unasked=True), answer)
    return said[0]


def test_both_texts_are_shown_and_the_recovered_one_opened_unsaved(
    window: Window, path: Path, crashed: Path, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    said = offered(window, "Open recovered")
    assert "“Trees”" in said
    assert str(path) in said
    assert "old trees" in said
    assert "old and new trees" in said
    session = window.session
    assert session is not None
    assert session.clauses[1].text == "old and new trees"
    assert (session.path, session.dirty) == (path, True)
    qtbot.waitUntil(lambda: not window.keeping.autosave.pending)
    assert path.read_bytes() == before
    # Another copy, of this process, has taken the place of the one it came from.
    assert not crashed.exists()
    assert len(list(recovery.folder().iterdir())) == 1
    assert window.files.save()
    assert motions.load(path).motion.current.clauses[1].text == "old and new trees"
    qtbot.waitUntil(lambda: not window.keeping.autosave.pending)
    assert list(recovery.folder().iterdir()) == []


def test_what_somebody_saved_meanwhile_is_merged_into_it(window: Window, path: Path) -> None:
    digest = motions.save(path, motion("old trees"))
    left(path, "very old trees", digest)
    motions.save(path, motion("old trees and hedges"), expected=digest)
    offered(window, "Open recovered")
    held = HeldMotion(window)
    made, brought = held.joined(held.state, held.opened(), held.copy_in(path), {})
    assert not brought.clashes
    assert made.current.clauses[1].text == "very old trees and hedges"


def test_what_is_kept_for_later_is_offered_again(window: Window, crashed: Path) -> None:
    before = crashed.read_bytes()
    first = offered(window, "Keep for later")
    assert offered(window, "Keep for later") == first
    assert window.session is None
    assert crashed.read_bytes() == before


@pytest.mark.parametrize(("button", "gone"), [("Cancel", False), ("Discard", True)])
def test_nothing_is_discarded_without_a_word(
    window: Window, crashed: Path, button: str, gone: bool
) -> None:
    def answer(dialog: QDialog) -> None:
        def agree(box: QDialog) -> None:
            assert isinstance(box, QMessageBox)
            assert box.informativeText().endswith("The saved file stays as it is.")
            driving.click(box, button)

        discard = next(it for it in dialog.findChildren(QPushButton) if it.text() == "Discard…")
        driving.with_dialog(discard.click, agree)
        if not gone:
            dialog.reject()

    driving.with_dialog(lambda: window.keeping.offer(unasked=True), answer)
    assert crashed.exists() is not gone


def test_of_a_file_that_is_gone_the_recovered_text_is_called_the_only_copy(
    window: Window, crashed: Path, tmp_path: Path
) -> None:
    for file in tmp_path.rglob("*.motion"):
        file.unlink()

    def answer(dialog: QDialog) -> None:
        def look(box: QDialog) -> None:
            assert isinstance(box, QMessageBox)
            assert "this may be the only copy" in box.informativeText()
            assert "stays as it is" not in box.informativeText()
            driving.click(box, "Cancel")

        discard = next(it for it in dialog.findChildren(QPushButton) if it.text() == "Discard…")
        driving.with_dialog(discard.click, look)
        dialog.reject()

    driving.with_dialog(lambda: window.keeping.offer(unasked=True), answer)
    assert crashed.exists()


def test_what_was_never_saved_is_recovered_too(window: Window) -> None:
    left(None, "new trees")
    names: list[str] = []

    def answer(dialog: QDialog) -> None:
        (texts,) = dialog.findChildren(ReadPane)
        names.append(texts.accessibleName())
        dialog.reject()

    driving.with_dialog(lambda: window.keeping.offer(unasked=True), answer)
    assert names == ["The recovered text"]
    assert "Never saved" in offered(window, "Open recovered")
    assert window.session is not None
    assert window.session.path is None
    assert window.session.dirty


def test_a_file_changed_since_is_named_and_not_overwritten(window: Window, path: Path) -> None:
    left(path, "my trees", motions.save(path, motion("old trees")))
    motions.save(path, motion("their trees"), force=True)
    theirs = path.read_bytes()
    assert "changed after this text was begun" in offered(window, "Open recovered")
    driving.with_dialog(window.files.save, lambda box: driving.click(box, "Cancel"))
    assert path.read_bytes() == theirs


def test_a_damaged_one_is_named_and_kept(window: Window) -> None:
    file = left(None, "new trees")
    file.write_bytes(file.read_bytes()[:-40])
    said = offered(window, "Keep for later")
    assert "can’t be opened" in said
    assert str(file) in said
    assert file.exists()


def test_one_from_another_computer_stays_when_it_is_opened(window: Window, qtbot: QtBot) -> None:
    file = left(None, "new trees", host="elsewhere.invalid")
    assert "another computer" in offered(window, "Open recovered")
    qtbot.waitUntil(lambda: not window.keeping.autosave.pending)
    assert file.exists()


def test_details_that_differ_are_shown(window: Window, path: Path) -> None:
    old = motion("old trees")
    digest = motions.save(path, old)
    file = recovery.new_file()
    titled = replace(
        old, details=replace(old.details, title="Hedges & <trees>", council="aldermoor")
    )
    recovery.write(file, titled, recovery.Origin(path, digest))
    file.write_bytes(file.read_bytes().replace(b'"host": "', b'"host": "not-', 1))
    said = offered(window, "Keep for later")
    assert "Title: Hedges & <trees>" in said
    assert "Council: Aldermoor Borough Council" in said


def test_where_there_is_nothing_only_who_asks_is_told(window: Window) -> None:
    window.keeping.offer(unasked=True)
    assert window.status.currentMessage() == ""
    window.commands["file.recover"].trigger()
    assert "nothing to recover" in window.status.currentMessage()


def test_of_a_long_text_as_much_is_shown_as_can_be_laid_out_at_once(window: Window) -> None:
    long = driving.motion_of(notation.read("\n".join(f"c{at} - point {at}" for at in range(2000))))
    parts = what_differs(None, long, new_id)
    html = apart_html(parts, chosen(window.memory.look), saved=False)
    assert html.count("<tr>") < MOST + 5
    assert re.search(r"1,7\d\d more lines are there, too", html)


def test_where_a_link_alone_differs_both_are_named(window: Window, path: Path) -> None:
    one, two = "https://one.example/", "https://two.example/"

    def linked(to: str) -> Motion:
        made = motion("old trees")
        first, last = made.current.clauses
        last = last.with_runs((Run("old trees", emphasis=Emphasis(link=to)),))
        version = replace(made.current, clauses=(first, last))
        return replace(made, versions=(version,))

    digest = motions.save(path, linked(one))
    file = recovery.new_file()
    recovery.write(file, linked(two), recovery.Origin(path, digest))
    head, _, body = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps({**json.loads(head), "pid": 2**22 + 1}).encode() + b"\n" + body)
    said = offered(window, "Keep for later")
    assert f"“old trees”: a link to {one}, now a link to {two}" in said


def test_the_details_are_told_in_the_language_of_the_window(window: Window) -> None:
    left(None, "old trees")
    speak_by(lambda pattern, one, number: f"‹{pattern}›")
    try:
        said = offered(window, "‹Keep for later›")
    finally:
        speak_by(None)
    assert "‹Details›" in said
    assert "‹Title: Trees›" in said
