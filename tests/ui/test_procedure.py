"""From draft to papers in the window, as a clerk does it, dialogs and all."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
)

from motion_editor.core.amendment import Choice, Outcome
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original
from motion_editor.ui.abreast.page import AbreastPage
from motion_editor.ui.dialogs.export import papers_of
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.clash_marks import ClashMarks
from motion_editor.ui.panels.card import CardKind
from motion_editor.ui.panels.rows import LifeRow, life_rows
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.state import Shown, View
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests import notation, strategies
from tests.ui import driving
from tests.ui.reading.desks import accept

BASE = notation.read(
    """
    a # This Council notes:
    b - that patrols have fallen by half
    c - that parents worry
    """
)


def begin(window: Window) -> tuple[Session, Workspace]:
    window.show_session(Session(driving.motion_of(BASE), strategies.ids()))
    assert window.session is not None
    assert window.workspace is not None
    return window.session, window.workspace


def propose(window: Window, mover: str) -> None:
    def answer(dialog: QDialog) -> None:
        driving.line(dialog, "Mover").setText(mover)
        driving.line(dialog, "Seconder").setText("Cllr Odile Brackenbury")
        driving.click(dialog, "Propose amendment")

    driving.with_dialog(window.procedure.propose, answer)


def decide(window: Window, outcome: str, subject: int = 0) -> list[str]:
    """Decide; what was then told."""
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "What was decided").setCurrentIndex(subject)
        driving.choice(dialog, "Outcome").setCurrentText(outcome)
        driving.click(dialog, "Record")

    window.tell_report = lambda title, report: told.append(report.done)  # type: ignore[method-assign]
    driving.with_dialog(window.procedure.decide, answer)
    return told


def export(window: Window, paper: str, form: str, path: Path) -> None:
    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "Paper").setCurrentText(paper)
        driving.choice(dialog, "Format").setCurrentText(form)
        driving.click(dialog, "Export…")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        driving.with_dialog(window.procedure.export, answer)
    assert window.procedure.exports.finish()


def test_the_whole_way(window: Window, tmp_path: Path) -> None:
    session, space = begin(window)
    propose(window, "Councillor Idris Thackeray")
    first = session.motion.amendments[0]
    assert first.mover.full == "Councillor Idris Thackeray"
    assert session.shown == Shown(amendment=first.id)
    assert session.motion.current.labels == ("", "•", "•")
    space.edit.select(Span(Place(1, 25), Place(1, 32)))
    driving.type_text(space.edit, "from 31 to 16")
    propose(window, "Councillor Marisol Penhale")
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    assert [it.label for it in session.motion.amendments] == ["1", "2"]

    assert decide(window, "Carried") == [
        "Amendment 1: carried. It made version 2, substantive motion."
    ]
    assert session.shown == Shown(version=session.motion.current.id)
    assert [it.text for it in session.clauses] == [
        "This Council notes:",
        "that patrols have fallen from 31 to 16",
        "that parents worry",
    ]
    second = session.motion.amendments[1]
    assert second.text.base.version == session.motion.current.id
    assert original(second.text.clauses) == session.clauses
    for paper, form, name in (
        ("Notice of motion", "Plain text", "notice.txt"),
        ("Amendment 1", "Word", "amendment.docx"),
        ("Substantive motion", "Web page", "substantive.html"),
    ):
        export(window, paper, form, tmp_path / name)
        assert (tmp_path / name).stat().st_size > 100
    assert "from 31 to 16" in (tmp_path / "substantive.html").read_text("utf-8")
    assert "by half" in (tmp_path / "notice.txt").read_text("utf-8")
    session.undo()
    assert session.motion.amendments[0].outcome is None
    assert len(session.motion.versions) == 1


def test_a_clash_is_listed_and_settled(window: Window) -> None:
    session, space = begin(window)
    for words in ("from 31 to 16", "by more than half"):
        propose(window, "")
        space.edit.select(Span(Place(1, 25), Place(1, 32)))
        driving.type_text(space.edit, words)
    decide(window, "Carried")
    second = session.motion.amendments[1]
    assert len(second.text.open_clashes) == 1
    session.show(Shown(amendment=second.id))
    assert not session.editable
    (card,) = [it for it in space.right.changes._cards if it.kind is CardKind.CLASH]
    assert "from 31 to 16" in card.spoken
    assert "by more than half" in card.spoken
    space.right.changes.settle.emit(card, Choice.AMENDMENT)
    settled = session.motion.amendments[1]
    assert not settled.text.open_clashes
    assert settled.text.clauses[1].proposed_text.endswith("by more than half")
    assert session.editable


def test_a_clash_is_marked_where_it_stands_and_leads_to_its_card(window: Window) -> None:
    session, space = begin(window)
    for words in ("from 31 to 16", "by more than half"):
        propose(window, "")
        space.edit.select(Span(Place(1, 25), Place(1, 32)))
        driving.type_text(space.edit, words)
    space.edit.select(Span(Place(2, 0), Place(2, 4)))
    driving.type_text(space.edit, "some")
    decide(window, "Carried", 1)  # the second reaches further, and is taken first
    session.show(Shown(amendment=session.motion.amendments[1].id))
    space.work_out()
    assert space.right.changes_head._count.text() == "1 clash, 1 change"
    heads = []
    for _ in range(2):
        window.commands["motion.next_change"].trigger()
        heads.append((space.edit.span().end.clause, window.status.currentMessage()))
    assert heads == [(1, "1 of 2: Clash 1"), (2, "Change 2 of 2: Note 2")]
    assert clause_words(session, 1).endswith(", clash 1 here")
    assert "clash" not in clause_words(session, 2)
    window.commands["view.right"].trigger()
    for view in (View.MARKED, View.SIDE):
        space.view(view)
        QApplication.processEvents()
        page = space.paper.findChild(AbreastPage)
        text = space.edit if view is View.MARKED else page.right if page else space.edit
        text.viewport().repaint()
        (mark,) = [it for it in text.children() if isinstance(it, ClashMarks)]
        rows = list(gutter.rows(text, 0, text.viewport().height()))
        label, names = mark._beside(1)
        assert names == ("1",)
        assert mark._beside(2)[1] == ()
        box, _ = mark._boxes(rows[1], label, names)
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert space.sides[1]
        (frame,) = [it for it in space.right.changes._frames if it.property("current")]
        assert "Clash 1" in [it.text() for it in frame.findChildren(QLabel)]
    (card,) = [it for it in space.right.changes._cards if it.clash]
    space.right.changes.settle.emit(card, Choice.BASE)
    assert "clash" not in clause_words(session, 1)


def test_what_cannot_be_decided_is_said_in_the_dialog(window: Window) -> None:
    session, _ = begin(window)
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "Outcome").setCurrentText("Accepted by the mover")
        driving.click(dialog, "Record")
        said.append(dialog._wrong.text())  # type: ignore[attr-defined]
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.procedure.decide, answer)
    assert "carried" in said[0]
    assert session.motion.outcome is None


def test_votes_are_recorded_as_they_were_counted(window: Window) -> None:
    session, _ = begin(window)
    propose(window, "")
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "Outcome").setCurrentText("Lost")
        driving.line(dialog, "Votes for").setText("twelve")
        driving.click(dialog, "Record")
        said.append(dialog._wrong.text())  # type: ignore[attr-defined]
        driving.line(dialog, "Votes for").setText("12")
        driving.line(dialog, "Votes against").setText("31")
        driving.click(dialog, "Record")

    window.tell_report = lambda title, report: said.append(report.done)  # type: ignore[method-assign]
    driving.with_dialog(window.procedure.decide, answer)
    assert "not a number" in said[0]
    lost = session.motion.amendments[0]
    assert lost.outcome is Outcome.LOST
    assert [(it.cast.value, it.count) for it in lost.votes.totals] == [("for", 12), ("against", 31)]


def test_a_label_that_is_taken_is_refused(window: Window) -> None:
    session, _ = begin(window)
    propose(window, "")
    said: list[str] = []

    def answer(dialog: QDialog) -> None:
        driving.line(dialog, "Amendment").setText("1")
        driving.click(dialog, "Propose amendment")
        said.append(dialog._wrong.text())  # type: ignore[attr-defined]
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.procedure.propose, answer)
    assert "already" in said[0]
    assert len(session.motion.amendments) == 1


def rows_of(session: Session) -> tuple[LifeRow, ...]:
    return life_rows(session.motion, session.shown)


def test_who_moves_it_can_be_changed(window: Window) -> None:
    session, _ = begin(window)
    propose(window, "")

    def answer(dialog: QDialog) -> None:
        driving.line(dialog, "Mover").setText("Councillor Fenwick Oakes")
        driving.click(dialog, "Keep")

    driving.with_dialog(window.procedure.amendment, answer)
    assert session.motion.amendments[0].mover.name == "Fenwick Oakes"
    assert session.undo_label == "details of Amendment 1"


def test_a_draft_becomes_notified_and_its_text_stays_printable(
    window: Window, tmp_path: Path
) -> None:
    session, space = begin(window)
    space.left.life.setFocus()
    propose(window, "Cllr Idris Thackeray")
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    names = [it.name for it in papers_of(session.motion)]
    assert names == ["Notice of motion", "Amendment 1", "List of amendments"]
    window.commands["motion.notice"].trigger()
    assert not window.commands["motion.notice"].isEnabled()
    assert window.workspace is not None
    life = window.workspace.left.life.model()
    said = [str(life.index(at, 0).data()) for at in range(life.rowCount())]
    assert not any("draft" in row for row in said if row.startswith("Amendment")), said
    driving.type_text(space.edit, " so")
    names = [it.name for it in papers_of(session.motion)]
    assert names[:3] == ["Notice of motion", "Amendment 1", "Amendment 1 as notified"]
    for name, wanted in (("Amendment 1", " rightly so"), ("Amendment 1 as notified", " rightly")):
        export(window, name, "Plain text", tmp_path / "paper.txt")
        assert f"that parents worry{wanted}\n" in (tmp_path / "paper.txt").read_text("utf-8")


def test_the_motion_is_decided(window: Window) -> None:
    session, _ = begin(window)
    decide(window, "Lost")
    assert session.motion.outcome is Outcome.LOST
    assert not session.editable
    assert not window.commands["motion.propose"].isEnabled()


def test_a_paper_with_an_amendment_is_taken_in(window: Window, tmp_path: Path) -> None:
    session, _ = begin(window)
    paper = tmp_path / "amendment.txt"
    paper.write_text(
        "This Council notes:\n• that patrols have fallen [DELETE:] by half [TO HERE]"
        "[INSERT:] from 31 to 16 [TO HERE]\n• that parents worry\n",
        "utf-8",
    )
    told: list[str] = []
    window.say = lambda words: told.append(words)  # type: ignore[method-assign]
    driving.with_dialog(lambda: window.procedure.take_paper(session, paper), accept)
    assert told == ["Added Amendment 1, against version 1 (notice)."]
    assert session.clauses[1].proposed_text == "that patrols have fallen from 31 to 16"


def test_a_report_is_shown_whole(window: Window) -> None:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.report import Report

    begin(window)
    report = Report("Done.", remarks=(Remark("Look <here>.", 3, guess=True), Remark("And there.")))
    said: list[str] = []

    def read(dialog: QDialog) -> None:
        (pane,) = dialog.findChildren(ReadPane)
        said.append(pane.toPlainText())
        driving.click(dialog, "Close")

    driving.with_dialog(lambda: Window.tell_report(window, "Decide", report), read)
    assert "Line 3: Look <here>." in said[0]
    assert "And there." in said[0]


def test_views_are_those_of_the_amendment(window: Window) -> None:
    session, space = begin(window)
    propose(window, "")
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    window.commands["view.carried"].trigger()
    assert session.shown.view is View.CARRIED
    assert session.clauses[2].text == "that parents worry rightly"
    assert space.findChildren(QComboBox)


def test_one_like_this_is_a_draft_of_its_own(window: Window) -> None:
    session, space = begin(window)
    propose(window, "Councillor Idris Thackeray")
    space.edit.select(Span(Place(1, 25), Place(1, 32)))
    driving.type_text(space.edit, "from 31 to 16")
    before = session.motion

    def answer(dialog: QDialog) -> None:
        assert driving.line(dialog, "Mover").text() == ""
        driving.line(dialog, "Mover").setText("Councillor Tamsin Wexcombe")
        driving.click(dialog, "Propose amendment")

    driving.with_dialog(window.procedure.propose_like, answer)
    first, made = session.motion.amendments
    assert session.shown == Shown(amendment=made.id)
    assert made.text.clauses == first.text.clauses
    assert (made.label, made.mover.full) == ("2", "Councillor Tamsin Wexcombe")
    assert session.editable
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    assert session.motion.amendments[0] == first
    session.undo()
    session.undo()
    assert session.motion is before


def test_what_was_looked_at_goes_in_one_step_of_undo(window: Window) -> None:
    session, space = begin(window)
    for at, words in ((2, "to learn"), (0, "This Council observes:")):
        propose(window, "")
        end = session.clauses[at].length
        space.edit.select(Span(Place(at, 0 if at == 0 else 5), Place(at, end)))
        driving.type_text(space.edit, words)
    decide(window, "Carried", 0)
    session.show(Shown(amendment=session.motion.amendments[0].id))
    space.work_out()
    (card,) = [it for it in space.right.changes.cards if it.kind is CardKind.FLAG]
    assert card.spoken.endswith("The change now stands under “This Council observes:”.")
    space.right.changes.looked_at.emit(card)
    assert not session.motion.amendments[0].text.flags
    session.undo()
    assert session.motion.amendments[0].text.flags == (card.flag,)
