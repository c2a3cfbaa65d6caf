"""The wiring of an agenda's window: the rules, the meeting, other windows of the same file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from motion_editor.core.agenda import Agenda, Exemption, Registration, Standing
from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.proceedings import MOVED, SECONDED
from motion_editor.store import agenda_recovery, agendas, lock, motions, recovery
from motion_editor.tasks.councils import council
from motion_editor.tasks.decide import decide
from motion_editor.tasks.roll import chamber_of
from motion_editor.ui import files
from motion_editor.ui.agenda import opening
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.chair import ChairView
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.meeting import entered
from motion_editor.ui.meeting_words import Asked
from motion_editor.ui.window import Window
from tests.tasks.agenda.drawn import item, made
from tests.ui import driving
from tests.ui.agenda.test_window import Desk, do, titles, wait


def test_registering_says_whether_it_came_in_time_as_the_date_is_typed(desk: Desk) -> None:
    window = desk(Agenda("a", "arwelfa", "2027-01-21", items=(item(1),)))

    def late(dialog: QWidget) -> None:
        assert dialog.minimumSizeHint().height() < 384  # a laptop's screen at 200 %
        (told,) = dialog.findChildren(QPlainTextEdit)
        assert told.isReadOnly() and "seconder" in told.toPlainText()
        received = driving.line(dialog, "Received")
        received.setText("20 January 2027, 9am")
        assert "too late" in told.toPlainText().splitlines()[0]
        received.setText("4 January 20")
        assert "too late" in told.toPlainText()
        received.setText("4 January 2027")
        assert "in time" in told.toPlainText().splitlines()[0]
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "item.register"), late)
    seen = [window.to_look_at.item(at).text() for at in range(window.to_look_at.count())]
    assert any("No seconder is named." in it for it in seen)


def test_what_is_entered_of_the_meeting_stands_on_the_agenda_step_by_step(desk: Desk) -> None:
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2))))
    window.list.setCurrentRow(0)
    do(window, "item.meeting")
    editor = window.editors.open(window.session.agenda.items[0])
    assert isinstance(editor, Window) and editor.session is not None
    shown = [it.text() for it in editor.statusBar().findChildren(QLabel)]
    assert "Stands on the agenda, and is saved with it" in shown and "Not saved yet" not in shown
    assert editor.findChildren(MeetingDialog) and not window.session.undo_label
    assert chamber_of(editor.session.motion).members
    for what in (MOVED, SECONDED):
        entered(editor.session, Asked(what, editor.session.motion.id, "Odile Brackenbury", ""))
    one = window.session.agenda.items[0].motion
    assert one is not None and [it.kind for it in one.proceedings] == [MOVED, SECONDED]
    assert (one.details.council, one.details.meeting) == ("aldermoor", "2027-01-21")
    assert "moved" in window.session.undo_label or "seconded" in window.session.undo_label
    do(window, "edit.undo")
    one = window.session.agenda.items[0].motion
    assert one is not None and [it.kind for it in one.proceedings] == [MOVED]
    assert [it.kind for it in editor.session.motion.proceedings] == [MOVED]
    do(window, "edit.undo")
    assert window.session.agenda.items[0].motion == made(1)
    assert not window.session.undo_label and window.session.redo_label
    do(window, "edit.redo")
    do(window, "edit.redo")
    assert [it.kind for it in editor.session.motion.proceedings] == [MOVED, SECONDED]
    assert window.editors.close_all()


def test_what_was_rejected_is_not_offered_at_the_meeting(desk: Desk) -> None:
    motion = files.sample_motion()
    motion = replace(motion, versions=motion.versions[:1], proceedings=(), outcome=None)
    waiting = tuple(replace(it, texts=it.texts[:1], outcome=None) for it in motion.amendments)
    motion = replace(motion, amendments=waiting)
    one = replace(item(1), motion=motion)
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(one,)))
    window.list.setCurrentRow(0)
    do(window, "item.meeting")
    editor = window.editors.open(window.session.agenda.items[0])
    assert editor is not None and editor.session is not None
    (dialog,) = editor.findChildren(MeetingDialog)
    for what in (MOVED, SECONDED):
        entered(editor.session, Asked(what, motion.id, "", ""))
    dialog.follow()
    (to_move,) = [it for it in dialog.findChildren(QPushButton) if "is moved" in it.text()]
    first = next(it for it in waiting if f"Amendment {it.label} is moved" in to_move.text())
    said = Registration(standing=Standing.REJECTED, why="out of scope")
    now = window.session.agenda.items[0].with_amendment(first.id, said)
    window.session.become(window.session.agenda.with_item(now), "rejected")
    dialog.follow()
    assert f"Amendment {first.label} is moved" not in to_move.text()
    odd = entered(editor.session, Asked(MOVED, first.id, "", ""))
    assert "was rejected when it was registered" in odd
    assert window.editors.close_all()


def test_the_chair_is_shown_one_motion_of_an_agenda_at_a_time(desk: Desk) -> None:
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2))))
    window.list.setCurrentRow(0)
    do(window, "item.chair")
    window.list.setCurrentRow(1)
    do(window, "item.chair")
    seen = [it for it in QApplication.topLevelWidgets()
            if isinstance(it, ChairView) and it.isVisible()]  # fmt: skip
    assert len(seen) == 1
    assert window.editors.close_all()


def test_an_agenda_dropped_on_another_is_opened_beside_it(desk: Desk, tmp_path: Path) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    agendas.save(tmp_path / "b.agenda", Agenda("b", items=(item(2),)))
    window.doing.taking.take_in([tmp_path / "b.agenda"])
    assert [titles(it) for it in opening.windows()] == [["Bridge 1"], ["Bridge 2"]]
    told: list[MotionError] = []
    window.tell = told.append  # type: ignore[method-assign,assignment]
    (tmp_path / "c.agenda").write_text("{")
    window.doing.taking.take_in([tmp_path / "c.agenda"])
    assert "damaged" in told[0].message or "not an agenda" in told[0].message


def test_what_is_recovered_goes_into_the_window_that_has_its_file(
    desk: Desk, tmp_path: Path
) -> None:
    desk(Agenda("other"))
    path = tmp_path / "x.agenda"
    agendas.save(path, Agenda("a", items=(item(1),)))
    window = opening.open_agenda(opening.windows()[0].memory, path, opening.windows()[0])
    assert window is not None
    file = tmp_path / f"1-x{agenda_recovery.SUFFIX}"
    origin = recovery.Origin(path, window.session.digest)
    agenda_recovery.write(file, Agenda("a", items=(item(1), item(2))), origin)
    found = recovery.Found(file, datetime.now(), "2027-01-21", origin)
    assert opening.recovered(window.memory, found) is window
    assert titles(window) == ["Bridge 1", "Bridge 2"] and window.isWindowModified()
    assert file.exists()
    window.keeper.keep_now()
    assert not file.exists()
    do(window, "edit.undo")
    assert titles(window) == ["Bridge 1"]


@pytest.mark.parametrize("words", ["Open a copy", "Read only", "Open all the same", "Cancel"])
def test_an_agenda_that_somebody_has_open_is_opened_as_a_person_wishes(
    desk: Desk, tmp_path: Path, words: str
) -> None:
    first = desk(Agenda("other"))
    path = tmp_path / "x.agenda"
    agendas.save(path, Agenda("a", items=(item(1),)))
    holder = {"user": "Odile Brackenbury", "host": "elsewhere", "pid": 7, "started": ""}
    lock.lock_file(path).write_text(json.dumps({**holder, "since": "2027-01-14T19:05:00+00:00"}))
    got: list[AgendaWindow | None] = []

    def answer(box: QDialog) -> None:
        driving.click(box, words)

    driving.with_dialog(lambda: got.append(opening.open_agenda(first.memory, path, first)), answer)
    (window,) = got
    if window is None:
        assert words == "Cancel"
        return
    assert titles(window) == ["Bridge 1"]
    copies = words == "Open a copy"
    assert (window.session.path is None, window.session.dirty) == (copies, copies)
    assert window.session.read_only is (words == "Read only")
    # Of a copy it is known what it came of, so that the two can be merged.
    assert window.session.comes_of()[0] == path.read_bytes()
    assert json.loads(lock.lock_file(path).read_text())["host"] == "elsewhere" or "same" in words


def test_of_dropped_files_the_good_come_in_at_one_step_and_the_bad_are_named(
    desk: Desk, tmp_path: Path
) -> None:
    window = desk(Agenda("a"))
    for number in (1, 2):
        motions.save(tmp_path / f"{number}.motion", made(number))
    (tmp_path / "bad.motion").write_text("{")
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04word/")
    names = ["1.motion", "bad.motion", "2.motion", "bad.docx"]
    said: list[str] = []

    def hear(dialog: QWidget) -> None:
        said.extend(it.text() for it in dialog.findChildren(QLabel))
        said.extend(it.toPlainText() for it in dialog.findChildren(QTextEdit))
        dialog.close()

    driving.with_dialog(lambda: window.doing.taking.take_in([tmp_path / it for it in names]), hear)
    assert titles(window) == ["Bridge 1", "Bridge 2"]
    assert "2 files were not added; the others are." in said
    assert all(f"{it} was not added" in "".join(said) for it in ("bad.motion", "bad.docx"))
    do(window, "edit.undo")
    assert titles(window) == [] and not window.session.undo_label


def test_a_council_of_another_law_is_agreed_to_and_the_paragraph_chosen_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    exempt = replace(item(1), exempt=Exemption(3, "A price."))
    window = desk(Agenda("a", "aldermoor", items=(exempt,)))
    asked: list[str] = []

    def agreed(_: object, question: str, more: str, __: str) -> bool:
        asked.append(f"{question} {more}")
        return len(asked) > 1

    monkeypatch.setattr("motion_editor.ui.agenda.doing.sure", agreed)

    def head(dialog: QWidget) -> None:
        driving.choice(dialog, "Council").setCurrentText(
            "Cyngor Sir Arwelfa / Arwelfa County Council"
        )
        driving.click(dialog, "Take")  # type: ignore[arg-type]
        assert dialog.isVisible() and window.session.agenda.council == "aldermoor"
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "agenda.head"), head)
    assert window.session.agenda.council == "arwelfa" and "paragraph 14" in asked[0]
    seen = [window.to_look_at.item(at).text() for at in range(window.to_look_at.count())]
    assert any("choose its paragraph again" in it for it in seen)
    window.list.setCurrentRow(1)

    def register(dialog: QWidget) -> None:
        box = driving.choice(dialog, "Exempt")
        assert box.currentText().startswith("To choose again: paragraph 3 of Schedule 12A, Part 1")
        box.setCurrentIndex(3)
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "item.register"), register)
    assert window.session.agenda.items[0].exempt == Exemption(14, "A price.", "wales")


def test_a_motion_decided_at_an_earlier_meeting_is_told_beside_the_list(
    desk: Desk, tmp_path: Path
) -> None:
    lost, _ = decide(made(1), "motion", Outcome.LOST, lambda: "x")
    october = Agenda("o", "aldermoor", "2026-10-22", items=(replace(item(1), motion=lost),))
    agendas.save(tmp_path / "october.agenda", october)
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2))))
    window.memory.set_past(tmp_path)
    window.refresh()
    wait(lambda: bool(window.past))
    aldermoor = council("aldermoor")
    checked = window._checked.of(window.session.agenda.items[0], window.session.agenda, aldermoor)
    assert any("of 22 October 2026, which was lost." in it.said for it in checked)
    seen = [window.to_look_at.item(at).text() for at in range(window.to_look_at.count())]
    assert any("“Bridge 1”" in it for it in seen)


def test_what_is_asked_is_written_at_once_for_the_first_field_has_the_focus(desk: Desk) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    first: dict[str, str] = {}

    def look(dialog: QWidget) -> None:
        focus = dialog.focusWidget()
        first[dialog.windowTitle()] = focus.accessibleName() if focus is not None else ""
        dialog.close()

    for name in ("item.text", "item.register", "agenda.head", "file.export"):
        driving.with_dialog(lambda name=name: do(window, name), look)  # type: ignore[misc]
    assert first == {
        "Plain item": "Title", "Register": "Received", "Meeting and numbers": "Council",
        "Export paper": "Paper",
    }  # fmt: skip
