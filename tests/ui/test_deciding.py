"""Some of what is before the council decided by itself, in the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from motion_editor.core.amendment import Outcome
from motion_editor.core.place import caret
from motion_editor.core.votes import Votes
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide as decide_task
from motion_editor.tasks.report import Report
from motion_editor.ui import compositing, deciding
from motion_editor.ui.dialogs.decide import Decision
from motion_editor.ui.dialogs.held import HeldForm
from motion_editor.ui.dialogs.parts import PartsList
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.state import Shown, headline
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks import sample
from tests.ui import driving
from tests.ui.gates import Gate
from tests.ui.test_procedure import BASE, begin, decide, propose, rows_of

NEW_ID = ids()


def test_an_amendment_on_top_of_an_amendment(window: Window) -> None:
    session, space = begin(window)
    propose(window, "")
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    first = session.motion.amendments[0]

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "Amends").setCurrentText("Amendment 1")
        driving.click(dialog, "Propose amendment")

    driving.with_dialog(window.procedure.propose, answer)
    second = session.motion.amendments[1]
    assert second.text.base.amendment == first.id
    assert session.clauses[2].text == "that parents worry rightly"
    assert not session.clauses[2].changed
    space.edit.select(caret(2, 26))
    driving.type_text(space.edit, " and often")
    assert second.label == "2"
    session.show(Shown(amendment=first.id))
    assert not session.editable
    told = decide(window, "Carried")
    assert told == ["Amendment 2: carried. Amendment 1 now reads as amended by it."]
    assert session.shown.amendment == first.id
    assert session.clauses[2].proposed_text == "that parents worry rightly and often"
    assert "as amended by Amendment 2" in headline(session.state)
    assert any("as amended by Amendment 2" in row.under for row in rows_of(session))
    session.undo()
    assert session.motion.amendments[1].outcome is None
    assert session.motion.amendments[0] == first


def test_some_changes_of_an_amendment_are_decided_and_the_others_stay(window: Window) -> None:
    session, space = begin(window)
    propose(window, "")
    space.edit.select(caret(1, 4))
    driving.type_text(space.edit, " all")
    space.edit.select(caret(2, 18))
    driving.type_text(space.edit, " rightly")
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        (parts,) = dialog.findChildren(PartsList)
        assert parts.accessibleName() == "Changes decided"
        seen.extend(parts.item(at).text() for at in range(parts.count()))
        driving.choice(dialog, "Outcome").setCurrentText("Carried")
        for ticked, wrong in ((0, True), (1, False)):
            parts.item(0).setCheckState(Qt.CheckState.Unchecked)
            parts.item(1).setCheckState(
                Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            )
            driving.click(dialog, "Record")
            assert bool(dialog.result()) != wrong

    window.tell_report = lambda *_: None  # type: ignore[method-assign]
    before = session.motion
    driving.with_dialog(window.procedure.decide, answer)
    assert [words[:2] for words in seen] == ["1.", "2."]
    assert session.motion.current.clauses[2].text == "that parents worry rightly"
    assert session.motion.current.clauses[1].text == BASE[1].text
    assert session.motion.amendments[0].open
    assert "as amended by parts of Amendment 1" in headline(session.state)
    assert any(row.under == "Amendment 1 carried in part" for row in rows_of(session))
    session.undo()
    assert session.motion == before


def test_a_paragraph_is_voted_on_separately(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = begin(window)
    before = session.motion
    told: list[str] = []

    def answer(dialog: QDialog) -> None:
        subject = driving.choice(dialog, "What was decided")
        assert not voted(dialog).isVisible()
        subject.setCurrentText("Paragraphs of the motion, by a separate vote")
        tick(dialog)
        driving.click(dialog, "Record")
        assert "No paragraph is ticked. Tick those that were voted on together." in seen(dialog)
        tick(dialog, 1)
        driving.choice(dialog, "Outcome").setCurrentText("Withdrawn")
        driving.click(dialog, "Record")
        assert session.motion == before
        driving.choice(dialog, "Outcome").setCurrentText("Lost")
        driving.click(dialog, "Record")

    def tell(_title: str, report: Report) -> None:
        assert QApplication.activeModalWidget() is None  # Not over the question.
        told.append(report.done)

    monkeypatch.setattr(window, "tell_report", tell)
    driving.with_dialog(window.procedure.decide, answer)
    assert told == ["Note 2: lost. Version 2, substantive motion, is without it."]
    assert [item.text for item in session.clauses] == [item.text for item in BASE[:2]]
    assert any(row.under == "note 2 not carried" for row in rows_of(session))
    assert headline(session.state) == "Substantive motion · note 2 not carried"
    window.say(told[0])
    window.commands["edit.undo"].trigger()
    assert session.motion == before
    assert window.status.currentMessage() == ""


def test_several_amendments_become_one(window: Window) -> None:
    session, space = begin(window)
    for clause, offset, words in ((1, 4, " all"), (2, 18, " rightly"), (2, 4, " some")):
        propose(window, "Cllr Idris Thackeray")
        space.edit.select(caret(clause, offset))
        driving.type_text(space.edit, words)
    before = session.motion

    def answer(dialog: QDialog) -> None:
        (items,) = dialog.findChildren(TickedList)
        assert items.accessibleName() == "Amendments"
        assert items.count() == 3
        assert not items.ticked()
        go = next(it for it in dialog.findChildren(QPushButton) if it.text() == "Make a composite")
        for name in ("Amendment 1", "Amendment 2"):
            assert not go.isEnabled()
            (row,) = (at for at in range(3) if items.item(at).text() == name)
            items.item(row).setCheckState(Qt.CheckState.Checked)
        driving.click(dialog, "Make a composite")

    window.tell_report = lambda *_: None  # type: ignore[method-assign]
    driving.with_dialog(window.commands["motion.composite"].trigger, answer)
    assert "made of Amendment 1 and Amendment 2" in headline(session.state)
    assert session.clauses[2].proposed_text == "that parents worry rightly"
    assert session.motion.amendments[2].open
    session.undo()
    assert session.motion == before


def two_amendments(window: Window) -> None:
    for clause, words in ((1, " all"), (2, " some")):
        propose(window, "Cllr Idris Thackeray")
        assert window.workspace is not None
        window.workspace.edit.select(caret(clause, 4))
        driving.type_text(window.workspace.edit, words)


def voted(dialog: QDialog) -> TickedList:
    """The paragraphs of a separate vote."""
    return next(
        it for it in dialog.findChildren(TickedList) if it.accessibleName() == "Paragraphs voted on"
    )


def tick(dialog: QDialog, *rows: int) -> None:
    """Tick these paragraphs and no others."""
    items = voted(dialog)
    assert items.isVisible()
    for row in range(items.count()):
        items.item(row).setCheckState(
            Qt.CheckState.Checked if row in rows else Qt.CheckState.Unchecked
        )


def test_several_paragraphs_are_voted_on_at_once(window: Window) -> None:
    session, _ = begin(window)
    before = session.motion
    names: list[str] = []

    def answer(dialog: QDialog) -> None:
        subject = driving.choice(dialog, "What was decided")
        subject.setCurrentIndex(subject.count() - 1)
        names.extend(voted(dialog).item(row).text() for row in range(voted(dialog).count()))
        tick(dialog, 0, 1)
        driving.choice(dialog, "Outcome").setCurrentText("Lost")
        driving.click(dialog, "Record")

    window.tell_report = lambda *_: None  # type: ignore[method-assign]
    driving.with_dialog(window.procedure.decide, answer)
    assert [name.split(":")[0] for name in names] == ["note 1", "note 2"]
    assert [item.text for item in session.clauses] == [BASE[0].text]
    assert headline(session.state) == "Substantive motion · note 1 and note 2 not carried"
    assert "note 1 and note 2" in window.commands["edit.undo"].text()
    session.undo()
    assert session.motion == before


def press(dialog: QDialog, words: str) -> HeldForm:
    """Press a button, and do not wait for what it does."""
    assert isinstance(dialog, HeldForm)
    for items in dialog.findChildren(TickedList):
        for row in range(items.count() if items.isVisible() else 0):
            items.item(row).setCheckState(Qt.CheckState.Checked)
    next(it for it in dialog.findChildren(QPushButton) if it.text() == words).click()
    return dialog


def seen(dialog: QDialog) -> list[str]:
    return [it.text() for it in dialog.findChildren(QLabel) if it.isVisible()]


CASES = [
    (deciding, "decide", "motion.decide", "Record", "What was decided", "Recording the decision…"),
    (compositing, "composite", "motion.composite", "Make a composite", "", "Making the composite…"),
]
CASE = pytest.mark.parametrize(
    ("room", "task", "command", "verb", "field", "says"), CASES, ids=["decide", "composite"]
)


@CASE
def test_the_window_is_live_while_it_is_done(
    window: Window, monkeypatch: pytest.MonkeyPatch,
    room: object, task: str, command: str, verb: str, field: str, says: str,
) -> None:  # fmt: skip
    session, _ = begin(window)
    two_amendments(window)
    gate, before = Gate(), session.motion
    monkeypatch.setattr(room, task, gate.hold(getattr(room, task)))
    monkeypatch.setattr(window, "tell_report", lambda *_: None)

    def answer(dialog: QDialog) -> None:
        form = press(dialog, verb)
        assert form.busy
        assert session.motion is before
        assert says in seen(dialog)
        assert form.cancel.isEnabled()
        assert not form.go.isEnabled()
        assert not field or not driving.choice(dialog, field).isEnabled()
        form.try_it()  # Once is enough.
        driving.until_done(dialog)
        assert dialog.result() == QDialog.DialogCode.Accepted

    driving.with_dialog(window.commands[command].trigger, answer)
    assert gate.ticks >= 1
    assert session.motion is not before
    session.undo()
    assert session.motion is before


@CASE
def test_it_can_be_left_meanwhile_and_then_nothing_was_done(
    window: Window, monkeypatch: pytest.MonkeyPatch,
    room: object, task: str, command: str, verb: str, field: str, says: str,
) -> None:  # fmt: skip
    session, _ = begin(window)
    two_amendments(window)
    gate, before, told = Gate(opens=False), session.motion, list[object]()
    monkeypatch.setattr(room, task, gate.hold(getattr(room, task)))
    monkeypatch.setattr(window, "tell_report", lambda *it: told.append(it))

    def answer(dialog: QDialog) -> None:
        form = press(dialog, verb)
        form.cancel.click()
        gate.open()
        assert form._worker.wait(30)
        QApplication.processEvents()

    driving.with_dialog(window.commands[command].trigger, answer)
    assert session.motion is before
    assert not told


def test_a_motion_that_was_changed_meanwhile_is_not_overwritten(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = begin(window)
    two_amendments(window)
    gate, before = Gate(opens=False), session.motion
    monkeypatch.setattr(deciding, "decide", gate.hold(decide_task))

    def answer(dialog: QDialog) -> None:
        form = press(dialog, "Record")
        session.undo()
        gate.open()
        driving.until_done(dialog)
        said = "The motion was changed meanwhile. Nothing was done. Do it again."
        assert said in seen(dialog)
        assert form.go.isEnabled()
        assert "Recording the decision…" not in seen(dialog)
        form.cancel.click()

    driving.with_dialog(window.procedure.decide, answer)
    session.redo()
    assert session.motion is before


def test_of_two_amendments_with_one_label_the_one_that_was_chosen_is_decided() -> None:
    motion = sample.motion(new_id=NEW_ID)
    for text in (sample.YEARLY, sample.NOTICE.replace("by September", "by May")):
        motion, _ = amend(motion, sample.source(text), NEW_ID)
    one, two = motion.amendments
    motion = motion.with_amendment(replace(two, label=one.label))
    agenda = deciding.agenda_of(motion)
    for item in motion.amendments:
        said = Decision(agenda.place(item.id), Outcome.LOST, Votes())
        decided, _ = agenda.decided(motion, said, NEW_ID)
        assert [it.id for it in decided.amendments if not it.open] == [item.id]
