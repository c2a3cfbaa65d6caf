"""Two people have one agenda open: what either does is noticed, merged, and nowhere lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from motion_editor.core.agenda import Agenda
from motion_editor.core.motion import Details, Motion
from motion_editor.core.people import NOBODY, Person
from motion_editor.store import agendas, backup, motions, recovery
from motion_editor.tasks.agenda.make import add_text, moved
from motion_editor.tasks.agenda.merge.copies import AgendaCopy, joined_agendas
from motion_editor.ui.agenda import opening
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.dialogs.merge import MergeDialog
from motion_editor.ui.outside_bar import OutsideBar
from tests.strategies import ids
from tests.tasks.agenda.drawn import item, made
from tests.ui import driving
from tests.ui.agenda.test_window import Desk, titles
from tests.ui.test_everybody import nameless

BEGUN = Agenda("a", items=(item(1), item(2)), place="Town Hall")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An agenda on the disk."""
    made = tmp_path / "council.agenda"
    agendas.save(made, BEGUN)
    return made


@pytest.fixture
def window(desk: Desk, path: Path) -> AgendaWindow:
    """The agenda of that file, open."""
    memory = desk(Agenda("b")).memory
    for one in opening.windows():
        one.close()
    made = opening.open_agenda(memory, path, QPushButton())
    assert made is not None
    return made


def change(path: Path, deed: Callable[[Agenda], Agenda]) -> None:
    """Save a change in the file, as somebody else would."""
    loaded = agendas.load(path)
    agendas.save(path, deed(loaded.agenda), expected=loaded.digest)


def added(agenda: Agenda) -> Agenda:
    return replace(add_text(agenda, ids("t"), "Apologies")[0], time="19:00")


def come_back(window: AgendaWindow, qtbot: QtBot) -> OutsideBar | None:
    """Bring the window to the front; the bar, if it is there then."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: not window.outside.busy)
    bars = [it for it in window.findChildren(OutsideBar) if it.isVisible()]
    return bars[0] if bars else None


def bar_of(window: AgendaWindow, qtbot: QtBot) -> OutsideBar:
    bar = come_back(window, qtbot)
    assert bar is not None
    return bar


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def keys(
    window: AgendaWindow, key: Qt.Key, *held: Qt.KeyboardModifier, plain: bool = False
) -> None:
    """Press a shortcut in the window, which is in front for it."""
    # Offscreen, a dialog that is closed stays the active window until it is gone.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    modifier = Qt.KeyboardModifier
    together = modifier.NoModifier if plain else modifier.ControlModifier
    for one in held:
        together |= one
    QTest.keyClick(window.list, key, together)


def type_place(window: AgendaWindow, words: str) -> None:
    """Write another place of the meeting, with the keys of a clerk."""

    def write(dialog: QDialog) -> None:
        field = driving.line(dialog, "Place")
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)

    driving.with_dialog(lambda: keys(window, Qt.Key.Key_H), write)


def test_what_somebody_saved_meanwhile_is_merged_by_mouse_and_keys(
    window: AgendaWindow, path: Path, qtbot: QtBot
) -> None:
    assert come_back(window, qtbot) is None
    type_place(window, "Old Hall")
    change(path, lambda it: replace(added(it), place="Guildhall"))
    bar = bar_of(window, qtbot)
    assert "“council.agenda” was changed by somebody else" in bar.words.text()
    seen: list[str] = []

    def choose(dialog: QDialog) -> None:
        seen.extend(it.text() for it in dialog.findChildren(QLabel))
        theirs = next(it for it in dialog.findChildren(QRadioButton) if it.text() == "&The other")
        theirs.setFocus()
        QTest.keyClick(theirs, Qt.Key.Key_Space)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    driving.with_dialog(lambda: press(bar.merge), choose)
    assert "council.agenda and yours have changed one thing" in seen[0]
    saved = agendas.load(path).agenda
    assert saved == window.session.agenda
    assert (saved.place, saved.time) == ("Guildhall", "19:00")
    assert titles(window) == ["Bridge 1", "Bridge 2", "Apologies"]
    assert not window.session.dirty and not bar.isVisible()
    keys(window, Qt.Key.Key_Z)
    assert window.session.agenda.place == "Old Hall"


def test_the_window_of_a_motion_has_what_was_merged_into_it(
    window: AgendaWindow, path: Path, qtbot: QtBot
) -> None:
    inside = window.editors.open(window.session.agenda.item("i1"))
    assert inside is not None and inside.session is not None
    change(path, lambda it: it.with_item(replace(it.item("i1"), motion=titled("Canal"))))
    bar = bar_of(window, qtbot)
    assert nameless(window) == []
    driving.with_dialog(lambda: press(bar.merge), lambda box: driving.click(box, "Merge"))
    assert inside.session.motion.details.title == "Canal"
    assert agendas.load(path).agenda == window.session.agenda


def test_the_file_is_read_anew_and_what_was_here_is_a_step_of_undo_away(
    window: AgendaWindow, path: Path, qtbot: QtBot
) -> None:
    change(path, added)
    press(bar_of(window, qtbot).reload)
    assert titles(window)[-1] == "Apologies" and not window.session.dirty
    assert come_back(window, qtbot) is None
    window.session.undo()
    assert titles(window) == ["Bridge 1", "Bridge 2"] and window.session.dirty


def test_keep_mine_keeps_theirs_beside_it_and_saving_first_says_so(
    window: AgendaWindow, path: Path, qtbot: QtBot
) -> None:
    window.session.become(moved(window.session.agenda, "i1", 1), "move")
    change(path, added)
    theirs = path.read_bytes()
    driving.with_dialog(window.filing.save, lambda box: driving.click(box, "Cancel"))
    assert path.read_bytes() == theirs
    qtbot.waitUntil(lambda: any(it.isVisible() for it in window.findChildren(OutsideBar)))
    bar = bar_of_shown(window)
    driving.with_dialog(lambda: press(bar.mine), lambda box: driving.click(box, "Keep mine"))
    assert agendas.load(path).agenda == window.session.agenda
    (copy,) = path.parent.glob("council (their copy *).agenda")
    assert copy.read_bytes() == theirs


def bar_of_shown(window: AgendaWindow) -> OutsideBar:
    return next(it for it in window.findChildren(OutsideBar) if it.isVisible())


def test_a_conflicted_copy_beside_it_is_offered_and_merged(
    desk: Desk, path: Path, qtbot: QtBot
) -> None:
    copy = path.with_name("council (Odile's conflicted copy 2026-12-01).agenda")
    shutil.copy(path, copy)
    change(copy, added)
    change(path, lambda it: replace(it, kind="Ordinary meeting"))
    window = opening.open_agenda(desk(Agenda("b")).memory, path, QPushButton())
    assert window is not None
    qtbot.waitUntil(lambda: any(it.isVisible() for it in window.findChildren(OutsideBar)))
    bar = bar_of(window, qtbot)
    assert "another copy of this agenda" in bar.words.text()
    driving.with_dialog(lambda: press(bar.merge), lambda box: driving.click(box, "Merge"))
    assert titles(window) == ["Bridge 1", "Bridge 2", "Apologies"]
    assert (window.session.agenda.kind, window.session.dirty) == ("Ordinary meeting", True)
    assert window.filing.save() and not bar.isVisible()


def test_another_copy_is_asked_for_and_merged_and_the_copy_from_before_is_opened(
    window: AgendaWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = path.with_name("sent back.agenda")
    shutil.copy(path, copy)
    change(copy, added)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    monkeypatch.setattr(backup, "_written", set())  # as if another process had written it
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    driving.with_dialog(
        lambda: keys(window, Qt.Key.Key_G, alt), lambda box: driving.click(box, "Merge")
    )
    assert titles(window)[-1] == "Apologies"
    assert window.filing.save()
    keys(window, Qt.Key.Key_R, alt, shift)
    other = opening.windows()[-1]
    assert other is not window
    assert other.session.agenda == BEGUN and other.session.dirty and other.session.path is None


def test_a_motion_changed_here_and_in_its_file_is_merged_or_the_files_is_taken(
    window: AgendaWindow, path: Path
) -> None:
    file = path.with_name("bridge.motion")
    digest = motions.save(file, made(1))
    known = replace(item(1), origin=agendas.origin_of(file.name, made(1)))
    ours = titled("Bridge 1", "Odile")
    changed = window.session.agenda.with_item(replace(known, motion=ours))
    window.session.become(changed, "change")
    motions.save(file, titled("Canal"), expected=digest)
    before = file.read_bytes()

    def update(words: str) -> None:
        driving.with_dialog(
            lambda: keys(window, Qt.Key.Key_F5, plain=True),
            lambda box: driving.click(box, words),
            QMessageBox,
        )

    update("Cancel")
    assert details(window) == ours.details
    driving.with_dialog(
        lambda: update("Merge…"), lambda box: driving.click(box, "Merge"), MergeDialog
    )
    assert details(window) == titled("Canal", "Odile").details
    window.session.undo()
    update("Take the file’s")
    assert details(window) == titled("Canal").details
    window.session.undo()
    driving.with_dialog(
        lambda: window.doing.taking.take_in([file]),
        lambda box: driving.click(box, "Take the file’s"),
        QMessageBox,
    )
    assert details(window) == titled("Canal").details
    assert file.read_bytes() == before


def details(window: AgendaWindow) -> Details:
    motion = window.session.agenda.item("i1").motion
    assert motion is not None
    return motion.details


def titled(title: str, mover: str = "") -> Motion:
    about = replace(made(1).details, title=title, mover=Person(mover) if mover else NOBODY)
    return replace(made(1), details=about)


def there_again(window: AgendaWindow, path: Path) -> Path:
    path.unlink()
    window.outside._keep_mine()
    return path


def as_before_when_gone(window: AgendaWindow, path: Path) -> Path:
    path.unlink()
    assert window.filing.save_as()
    return path


def recovered_when_gone(window: AgendaWindow, path: Path) -> Path:
    """The program ends without being asked, and goes on from its copy."""
    path.unlink()
    assert window.keeper.keep_now()
    (file,) = recovery.folder().iterdir()
    # As of another process: what is undone here takes back the copy of this one.
    found = recovery._look(file.rename(recovery.new_file(file.suffix)))
    assert found is not None
    window.session.undo()
    again = opening.recovered(window.memory, found)
    again.outside._keep_mine()
    return path


@pytest.mark.parametrize("act", [there_again, as_before_when_gone, recovered_when_gone])
def test_a_copy_of_an_earlier_state_is_merged_without_a_question_though_the_file_was_gone(
    window: AgendaWindow,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[AgendaWindow, Path], Path],
) -> None:
    copy = path.with_name("copy.agenda")
    agendas.save(copy, added(BEGUN), after=[path.read_bytes()])
    window.session.become(replace(BEGUN, place="Old Hall"), "place")
    assert window.filing.save()
    window.session.become(replace(window.session.agenda, kind="Extraordinary"), "kind")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    act(window, path)
    now = agendas.load(path).agenda
    made, (found,) = joined_agendas(now, path.read_bytes(), [AgendaCopy.of(copy)], ids("n"))
    assert found.known and not found.clashes
    assert (made.place, made.kind, made.time) == ("Old Hall", "Extraordinary", "19:00")
