"""Evidence in the window: beside the clause of the caret, each note one step of undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from motion_editor.core.motion import Note
from motion_editor.core.place import caret
from motion_editor.ui.notes import Notes
from motion_editor.ui.panels.evidence import EvidencePanel
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests import notation, strategies
from tests.ui import driving

BASE = notation.read("a # We note:\nb - that patrols have fallen\nc - that parents worry")


@pytest.fixture
def panel(window: Window) -> EvidencePanel:
    window.show_session(Session(driving.motion_of(BASE), strategies.ids()))
    space = window.workspace
    assert space is not None
    space.work_out()
    space.edit.select(caret(1, 3))
    return space.notes.panel


def said(panel: EvidencePanel) -> list[str]:
    labels = panel.findChildren(QLabel)
    return [it.text() for it in labels if not it.isHidden() and it.text()]


def press(panel: EvidencePanel, name: str) -> None:
    buttons = panel.findChildren(QPushButton)
    next(it for it in buttons if name in (it.text(), it.accessibleName())).click()


def write(panel: EvidencePanel, words: str) -> None:
    panel._text.setFocus()
    driving.type_text(panel._text, words)
    driving.press(panel._text, Qt.Key.Key_Return, driving.CTRL)


def session_of(window: Window) -> Session:
    assert window.session is not None
    return window.session


def test_a_note_is_added_changed_and_removed_in_a_step_each(
    window: Window, panel: EvidencePanel
) -> None:
    session = session_of(window)
    window.commands["clause.note"].trigger()
    write(panel, "The register, page 3")
    (made,) = session.motion.notes
    assert made == Note("b", "source", "The register, page 3")
    assert said(panel)[0] == "Evidence for note, “that patrols have fallen”"
    assert "The register, page 3" in said(panel)
    assert window.workspace is not None
    assert window.workspace.right.tabs.tabText(2) == "Evidence 1"
    press(panel, "Edit: Source")
    panel._kind.setCurrentIndex(2)
    panel._text.selectAll()
    write(panel, "Posts only")
    assert [(it.kind, it.text) for it in session.motion.notes] == [("officer", "Posts only")]
    press(panel, "Remove: Officer comment")
    assert not session.motion.notes
    counts = []
    for _ in range(3):
        session.undo()
        counts.append([it.text for it in session.motion.notes])
    assert counts == [["Posts only"], ["The register, page 3"], []]
    assert session.clauses == BASE


def test_the_panel_follows_the_caret_but_not_away_from_a_note_begun(
    window: Window, panel: EvidencePanel
) -> None:
    space = window.workspace
    assert space is not None
    space.edit.select(caret(2, 0))
    assert "parents worry" in said(panel)[0]
    driving.type_text(panel._text, "Letters to ")
    space.edit.select(caret(1, 0))
    assert "parents worry" in said(panel)[0]
    window.commands["edit.copy"].trigger()
    assert session_of(window).motion.notes == (Note("c", "source", "Letters to "[:-1]),)
    assert "patrols" in said(panel)[0]


def test_typing_does_not_touch_notes_and_the_status_bar_counts_them(
    window: Window, panel: EvidencePanel
) -> None:
    write(panel, "The register")
    space = window.workspace
    assert space is not None
    driving.type_text(space.edit, "all ")
    assert session_of(window).motion.notes[0].clause == "b"
    assert window.status._where.text().endswith(", 1 evidence note")


def test_notes_on_clauses_that_are_gone_stay_listed(window: Window, panel: EvidencePanel) -> None:
    session = session_of(window)
    session.become(replace(session.motion, notes=(Note("z", "own", "Of old"),)), "note")
    assert said(panel)[-3:] == ["Clauses no longer in the text", "Own", "Of old"]


def test_a_file_for_reading_only_shows_its_notes(window: Window) -> None:
    motion = replace(driving.motion_of(BASE), notes=(Note("a", "source", "Page 1"),))
    session = Session(motion, strategies.ids())
    session.read_only = True
    window.show_session(session)
    space = window.workspace
    assert space is not None
    space.work_out()
    assert "Page 1" in said(space.notes.panel)
    assert not any(it.text() == "Remove" for it in space.notes.panel.findChildren(QPushButton))
    assert space.notes.panel._box.isHidden()


def test_the_mark_is_painted_beside_clauses_with_notes_only(
    window: Window, panel: EvidencePanel
) -> None:
    space = window.workspace
    assert space is not None
    assert isinstance(space.notes, Notes)
    space.edit.clearFocus()
    before = space.edit.grab().toImage()
    session = session_of(window)
    session.become(replace(session.motion, notes=(Note("b", "source", "x"),)), "note")
    after = space.edit.grab().toImage()
    differ = [
        (x, y)
        for y in range(after.height())
        for x in range(after.width())
        if after.pixel(x, y) != before.pixel(x, y)
    ]
    left = space.edit._column.left
    assert differ
    assert all(left - 16 <= x <= left for x, _ in differ)
    assert max(y for _, y in differ) - min(y for _, y in differ) < 14


def test_a_paper_is_exported_with_its_notes_if_that_is_chosen(
    window: Window, panel: EvidencePanel, tmp_path: Path
) -> None:
    write(panel, "The register, page 3")
    told = []
    for name, chosen in (("a.txt", "Not printed"), ("b.txt", "After the text")):
        path = tmp_path / name

        def answer(dialog: QDialog, chosen: str = chosen) -> None:
            driving.choice(dialog, "Format").setCurrentText("Plain text")
            driving.choice(dialog, "Evidence").setCurrentText(chosen)
            driving.click(dialog, "Export…")

        with pytest.MonkeyPatch.context() as patch:
            where = (str(path), "")
            patch.setattr(QFileDialog, "getSaveFileName", lambda *_, where=where: where)
            driving.with_dialog(window.procedure.export, answer)
        assert window.procedure.exports.finish()
        told.append("The register, page 3" in path.read_text("utf-8"))
    assert told == [False, True]


def test_a_note_that_is_being_written_is_kept_against_a_crash(
    window: Window, panel: EvidencePanel
) -> None:
    space, told = window.workspace, list[None]()
    assert space is not None
    space.typed.connect(lambda: told.append(None))
    assert space.typed_detail() is None
    panel.findChildren(QPlainTextEdit)[0].setPlainText("Survey, table 3")
    motion = space.typed_detail()
    assert told and motion is not None
    assert [(it.clause, it.text) for it in motion.notes] == [("b", "Survey, table 3")]
    assert not space.session.motion.notes
    panel.commit()
    assert space.typed_detail() is None and space.session.motion.notes == motion.notes
