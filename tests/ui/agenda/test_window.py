"""An agenda in its window: all that a clerk does there, and that nothing of it is lost."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from motion_editor.core.agenda import Agenda, Item, Sort, Standing
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.council.checks.finding import Rule
from motion_editor.store import agenda_recovery, agendas, lock, motions, recovery
from motion_editor.ui.agenda import commands, opening
from motion_editor.ui.agenda.export_all import ExportAgendaDialog
from motion_editor.ui.agenda.help import entries
from motion_editor.ui.agenda.pages import PagesDialog
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.window import Window
from tests.tasks.agenda import meeting
from tests.tasks.agenda.drawn import item, made
from tests.ui import driving
from tests.ui.states import settle
from tests.ui.test_everybody import nameless
from tests.ui.test_large import cut_off
from tests.ui.test_translation import abroad, left, translations

__all__ = ["abroad", "translations"]

Desk = Callable[[Agenda], AgendaWindow]


def titles(window: AgendaWindow) -> list[str]:
    return [it.called for it in window.session.agenda.items]


def do(window: AgendaWindow, name: str) -> None:
    assert window.actions_by_name[name].isEnabled(), name
    window.actions_by_name[name].trigger()


def wait(until: Callable[[], bool]) -> None:
    """Wait for what is done beside the window."""
    for _ in range(1000):
        if until():
            return
        QTest.qWait(10)
    raise AssertionError("it was not done")


def answering(monkeypatch: pytest.MonkeyPatch, *, opens: object = (), saves: object = "") -> None:
    """Answers every file dialog."""
    for name in ("getOpenFileNames", "getSaveFileName"):
        given = [str(it) for it in opens] if "Open" in name else str(saves)  # type: ignore[attr-defined]
        monkeypatch.setattr(QFileDialog, name, lambda *_, given=given, **__: (given, ""))


def test_every_command_is_bound_and_no_key_stands_twice(desk: Desk) -> None:
    names = [it.name for it in commands.COMMANDS]
    keys = Counter(key for it in commands.COMMANDS for key in it.keys)
    assert len(set(names)) == len(names)
    assert [key for key, times in keys.items() if times > 1] == []
    assert all(it.keys for it in commands.COMMANDS)
    assert commands.NEEDS.keys() <= set(names)
    window = desk(meeting.agenda())
    assert window.doing.doers().keys() == set(names) == window.actions_by_name.keys()
    offered = {it.name for it in entries(window)}
    assert "item.register" in offered and "edit.undo" not in offered


def test_items_are_moved_by_keys_ordered_and_undone(desk: Desk) -> None:
    items = (item(1, "Green", "2026-12-03"), item(2, "Labour", "2026-12-02"), item(3))
    window = desk(Agenda("a", items=items))
    window.list.setCurrentRow(0)
    do(window, "item.down")
    assert titles(window) == ["Bridge 2", "Bridge 1", "Bridge 3"]
    assert window.doing.item() is not None and window.list.id() == "i1"
    do(window, "agenda.free")
    do(window, "agenda.received")
    assert titles(window) == ["Bridge 2", "Bridge 1", "Bridge 3"]
    driving.with_dialog(
        lambda: do(window, "agenda.rotation"), lambda it: driving.click(it, "Order")
    )
    for _ in range(3):
        if window.session.undo_label:
            do(window, "edit.undo")
    assert titles(window)[0] in ("Bridge 1", "Bridge 2")
    while window.session.undo_label:
        do(window, "edit.undo")
    assert window.session.agenda == Agenda("a", items=items) and not window.session.dirty


def test_what_is_registered_is_shown_and_a_wrong_date_is_said_in_the_dialog(desk: Desk) -> None:
    window = desk(Agenda("a", items=(item(1), item(2))))
    window.list.setCurrentRow(0)

    def wrong(dialog: QWidget) -> None:
        driving.line(dialog, "Received").setText("31 June 2026")
        driving.click(dialog, "Take")  # type: ignore[arg-type]
        assert dialog.isVisible()
        driving.line(dialog, "Received").setText("1 June 2026, 9am")
        driving.choice(dialog, "Standing").setCurrentText("Rejected")
        driving.line(dialog, "Reason").setText("It came too late.")
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "item.register"), wrong)
    last = window.session.agenda.items[-1]
    assert (last.id, last.received) == ("i1", "2026-06-01T09:00")
    assert last.registration.standing is Standing.REJECTED
    texts = [window.list.item(at).text() for at in range(window.list.count())]
    assert "Not accepted" in texts and any("It came too late." in it for it in texts)


def test_an_amendment_is_registered_and_exempt_goes_into_part_2(desk: Desk) -> None:
    window = desk(meeting.agenda())
    window.list.setCurrentRow(1)

    def reject(dialog: QWidget) -> None:
        driving.choice(dialog, "Standing").setCurrentText("Accepted")
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: window.pane.register.emit("1"), reject)
    one = window.doing.item()
    assert one is not None and one.motion is not None
    first = one.motion.amendment("1")
    assert one.of_amendment(first.id).standing is Standing.ACCEPTED

    def hide(dialog: QWidget) -> None:
        driving.choice(dialog, "Exempt").setCurrentIndex(3)
        driving.line(dialog, "Why exempt").setText("A price.")
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "item.register"), hide)
    one = window.session.agenda.item(one.id)
    assert one.exempt is not None and one.exempt.paragraph == 3
    assert "paragraph 3" in window.pane.text.toPlainText()


def test_the_meeting_is_set_and_a_plain_item_added(desk: Desk) -> None:
    window = desk(Agenda("a"))

    def head(dialog: QWidget) -> None:
        driving.line(dialog, "Day").setText("14/1/2027")
        driving.line(dialog, "First motion’s number").setText("A")
        driving.click(dialog, "Take")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "agenda.head"), head)

    def apologies(dialog: QWidget) -> None:
        driving.line(dialog, "Title").setText("Apologies")
        driving.click(dialog, "Add")  # type: ignore[arg-type]

    driving.with_dialog(lambda: do(window, "item.text"), apologies)
    agenda = window.session.agenda
    assert (agenda.meeting, agenda.first) == ("2027-01-14", "A")
    assert titles(window) == ["Apologies"] and window.list.id() == agenda.items[0].id
    do(window, "item.remove")
    assert titles(window) == []
    do(window, "edit.undo")
    assert titles(window) == ["Apologies"]


def test_files_are_dropped_on_it_and_taken_out_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk(Agenda("a"))
    for number in (1, 2):
        motions.save(tmp_path / f"{number}.motion", made(number))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{it}.motion")) for it in (1, 2)])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip

    def drop() -> None:
        window.dropEvent(event)
        QTest.qWait(30)

    driving.with_dialog(drop, lambda it: it.close())
    assert titles(window) == ["Bridge 1", "Bridge 2"]
    answering(monkeypatch, saves=tmp_path / "out")
    window.list.setCurrentRow(1)
    do(window, "item.out")
    assert motions.load(tmp_path / "out.motion").motion == made(2)
    answering(monkeypatch, opens=[tmp_path / "none.motion"])
    told: list[MotionError] = []
    monkeypatch.setattr(window, "tell", told.append)
    do(window, "item.add")
    assert told and titles(window) == ["Bridge 1", "Bridge 2"]


def test_a_motion_is_edited_in_a_window_of_its_own_and_stands_on_the_agenda(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk(Agenda("a", items=(item(1), item(2))))
    window.list.setCurrentRow(0)
    do(window, "item.motion")
    editor = window.editors.open(window.session.agenda.items[0])
    assert isinstance(editor, Window) and editor.session is not None
    end = Place(0, editor.session.clauses[0].length)
    for letter in " Now.":
        editor.session.replace(Span(end, end), letter)
        end = Place(0, end.offset + 1)
    motion = window.session.agenda.items[0].motion
    assert motion is editor.session.motion
    assert motion.current.clauses[0].text == "Mend the bridge number 1. Now."
    wait(lambda: "Now." in window.pane.text.toPlainText())
    assert not editor.session.dirty and window.session.dirty
    answering(monkeypatch, saves=tmp_path / "x.agenda")
    assert editor.files.save()
    assert agendas.load(tmp_path / "x.agenda").agenda == window.session.agenda
    do(window, "edit.undo")
    assert editor.session.clauses[0].text == "Mend the bridge number 1."
    assert not window.session.undo_label
    do(window, "edit.redo")
    assert editor.session.clauses[0].text.endswith("Now.")
    assert window.editors.close_all()


def test_the_checks_of_a_motion_count_what_stands_on_its_agenda(desk: Desk) -> None:
    items = [item(at, mover="Idris Thackeray") for at in (1, 2)]
    window = desk(Agenda("a", council="aldermoor", meeting="2027-01-21", items=tuple(items)))
    editor = window.editors.open(window.session.agenda.items[0])
    assert editor is not None
    checks = editor.checks
    assert checks is not None
    checks.again()
    wait(lambda: not checks.busy)
    assert Rule.NUMBER in [it.rule for it in checks.panel._found]
    window.session.become(window.session.agenda.without("i2"), "x")
    assert checks.busy
    wait(lambda: not checks.busy)
    assert Rule.NUMBER not in [it.rule for it in checks.panel._found]
    assert window.editors.close_all()


def test_it_is_saved_locked_opened_again_and_exported(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk(meeting.agenda())
    window.session.unsaved()
    path = tmp_path / "x.agenda"
    answering(monkeypatch, saves=path)
    do(window, "file.save")
    assert not window.isWindowModified() and lock.lock_file(path).exists()
    assert opening.open_agenda(window.memory, path, window) is window
    other = replace(window.session.agenda, place="Elsewhere")
    agendas.save(path, other, force=True)
    told: list[MotionError] = []
    monkeypatch.setattr(window, "tell", told.append)
    do(window, "item.remove")
    said: list[str] = []

    def left(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        driving.click(box, "Cancel")

    driving.with_dialog(lambda: do(window, "file.save"), left, QMessageBox)
    assert "changed by somebody else" in said[0]
    assert agendas.load(path).agenda == other
    assert window.windowTitle().startswith("Ordinary meeting") and window.isWindowModified()
    answering(monkeypatch, saves=tmp_path / "paper")
    monkeypatch.setattr(window, "ask", lambda _: True)
    do(window, "file.export")
    assert (tmp_path / "paper.docx").exists() and not told


def test_what_is_not_saved_is_found_again_after_a_crash(desk: Desk, tmp_path: Path) -> None:
    window = desk(Agenda("a", kind="Special meeting", items=(item(1),)))
    window.list.setCurrentRow(0)
    do(window, "item.remove")
    assert window.keeper.keep_now()
    (file,) = (Path(it) for it in recovery.folder().iterdir())
    head, _, body = file.read_bytes().partition(b"\n")
    left_there = file.with_name(f"1-x{agenda_recovery.SUFFIX}")
    left_there.write_bytes(
        json.dumps(json.loads(head) | {"pid": 999_999_999}).encode() + b"\n" + body
    )
    (found,) = agenda_recovery.left_behind()
    again = opening.recovered(window.memory, found)
    assert titles(again) == [] and again.session.dirty
    # So that what somebody else saves meanwhile can be merged with it.
    assert again.session.as_saved == window.session.as_saved
    QTest.qWait(1)
    again.keeper.keep_now()
    assert not left_there.exists()


def test_an_agenda_that_was_not_saved_is_discarded_on_two_words(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk(Agenda("a", kind="Special meeting"))
    file = recovery.new_file(agenda_recovery.SUFFIX)
    agenda_recovery.write(file, Agenda("b"), recovery.Origin())
    monkeypatch.setattr(
        agenda_recovery, "left_behind", lambda: (recovery.Found(file, datetime.now()),)
    )
    monkeypatch.setattr(opening, "choice", lambda *_, **__: "Discard it")
    for certain in (False, True):
        monkeypatch.setattr(opening, "sure", lambda *_, it=certain: it)
        opening.offer(window.memory, window)
        assert file.exists() is not certain


def test_a_file_that_is_read_only_can_not_be_changed(desk: Desk) -> None:
    window = desk(meeting.agenda())
    window.session.read_only = True
    window.refresh()
    for name in ("item.add", "item.register", "item.up", "agenda.head", "item.motion"):
        assert not window.actions_by_name[name].isEnabled()
    window.doing.register()
    window.doing.head()
    assert not window.session.dirty
    assert window.windowTitle() == "Ordinary meeting of the Council (read only)[*] – Motion Editor"


def test_its_pages_follow_what_is_changed(desk: Desk) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    do(window, "file.pages")
    (pages,) = window.findChildren(PagesDialog)
    wait(lambda: pages.settled and bool(pages.pages))
    assert "Bridge 1" in pages.area.accessibleDescription()
    window.session.become(Agenda("a", items=(item(2),)), "other")
    wait(lambda: pages.settled)
    assert "Bridge 2" in pages.area.accessibleDescription()
    assert nameless(pages) == []
    pages.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_everybody_can_use_it_at_any_size(desk: Desk, percent: int) -> None:
    from motion_editor.ui.theme import chosen, wear

    window = desk(meeting.agenda())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    wear(app, chosen(window.memory.look), percent)
    window.resize(1280, 800)
    window.list.setCurrentRow(1)
    settle()
    assert nameless(window) == []
    assert cut_off(window) == []


def test_all_of_it_is_translated(abroad: None, desk: Desk) -> None:
    report = Item("71", Sort.REPORT, "81", "91")
    window = desk(Agenda("31", place="41", kind="51", first="61", items=(report,)))
    settle()
    assert left(window) == set()


def test_the_panes_are_gone_through_by_key(desk: Desk) -> None:
    window = desk(meeting.agenda())
    window.activateWindow()
    window.list.setFocus()
    do(window, "view.next")
    assert window.focusWidget() is window.pane.text
    do(window, "view.next")
    assert window.focusWidget() is window.to_look_at
    window.to_look_at.itemActivated.emit(window.to_look_at.item(0))
    assert window.focusWidget() is window.list


def test_every_paper_is_exported_at_once_for_whom_it_is_chosen(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk(meeting.agenda())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, ExportAgendaDialog)
        driving.choice(dialog, "For").setCurrentIndex(1)
        driving.tick(dialog.formats, [3])
        driving.click(dialog, "Choose a folder…")
        wait(lambda: dialog.written is not None)

    driving.with_dialog(lambda: do(window, "file.export_all"), answer)
    made = {it.name: it.read_text() for it in tmp_path.iterdir()}
    assert sorted(made) == ["agenda-2027-01-21-agenda.txt", "agenda-2027-01-21-amendments.txt"]
    assert meeting.SECRET in made["agenda-2027-01-21-agenda.txt"]
    assert window.statusBar().currentMessage() == "2 papers were written."
