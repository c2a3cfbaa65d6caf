"""Killed while somebody types in a dialog: `python3 -m tests.killing.words` prints what is left.

Each time the program is started, something is typed in a dialog, and the process is killed 1.2
seconds later. The next start has to offer the words, and where it can, go on with them.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)

from motion_editor import start
from motion_editor.store import agendas, motions
from motion_editor.tasks.meet import roll_under_way
from motion_editor.ui import app
from motion_editor.ui.agenda import opening
from motion_editor.ui.councils import Councils
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.dialogs.recorded import RecordedVoteDialog
from motion_editor.ui.dialogs.recover import RecoverDialog
from motion_editor.ui.dialogs.typed import TypedDialog
from motion_editor.ui.memory import Memory
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.typed_fields import name_of
from motion_editor.ui.window import Window
from tests.killing import killer, scenes
from tests.killing.person import say
from tests.ui import driving

AFTER: Final = 1.2
"""Seconds from the last key to the kill: what is older than one is kept."""

PATIENCE: Final = 20.0


class Scene(NamedTuple):
    """The file that is open, what opens the dialog, what is typed in it, and what is to be left.

    `again` is the field that has the words when the dialog is gone on with, "" for none.
    """

    suffix: str
    opens: Callable[[Window], object]
    types: Callable[[QDialog], object]
    wanted: tuple[str, ...]
    again: str = ""


def _in(field: str, words: str) -> Callable[[QDialog], None]:
    return lambda dialog: driving.type_text(driving.line(dialog, field), words)


def _command(name: str) -> Callable[[Window], None]:
    def do(_window: Window) -> None:
        agenda = opening.windows()[0]
        agenda.list.choose("i")
        agenda.actions_by_name[name].trigger()

    return do


def _decide_there(_window: Window) -> None:
    agenda = opening.windows()[0]
    editor = agenda.editors.open(agenda.session.agenda.item("i"))
    assert editor is not None
    editor.procedure.decide()


def _item(dialog: QDialog) -> None:
    _in("Title", "Minutes")(dialog)
    driving.type_text(dialog.findChildren(QPlainTextEdit)[0], "To approve them")


def _council(dialog: QDialog) -> None:
    _in("Name of the council", "Upper Moor")(dialog)
    dialog.roll.put_in([("Ann Ferris", "", "Civic Group", "North", "", "")])  # type: ignore[attr-defined]


def _roll(dialog: QDialog) -> None:
    """A vote by name that has been taken, and is not recorded yet."""

    def take(roll: QDialog) -> None:
        assert isinstance(roll, RecordedVoteDialog)
        for key in (Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_F):
            driving.press(roll.list, key)
        roll.accept()

    driving.with_dialog(lambda: driving.click(dialog, "By name…"), take, RecordedVoteDialog)


SCENES: Final = {
    "a registration": Scene(
        ".agenda", _command("item.register"), _in("Reason", "Not of the county"),
        ("Reason: Not of the county",), "Reason",
    ),
    "a plain item": Scene(
        ".agenda", _command("item.text"), _item,
        ("Title: Minutes", "What it says: To approve them"), "Title",
    ),
    "votes on a motion of an agenda": Scene(
        ".agenda", _decide_there, _in("Votes for", "23"), ("Votes for: 23",), "Votes for"
    ),
    "votes": Scene(
        ".motion", lambda window: window.procedure.decide(), _in("Votes for", "23"),
        ("Votes for: 23",), "Votes for",
    ),
    "a vote by name": Scene(
        ".motion", lambda window: window.procedure.decide(), _roll, ("3 by name",)
    ),
    "a note in the meeting": Scene(
        ".motion", lambda window: window.commands["meeting.enter"].trigger(),
        _in("Note", "nobody objected"), ("Note: nobody objected",), "Note",
    ),
    "a council": Scene(
        "", lambda window: Councils(window).new(), _council,
        ("Name of the council: Upper Moor", "Ann Ferris\t\tCivic Group\tNorth"),
    ),
    "a new motion": Scene("", lambda window: window.files.new(), _in("Title", "Trees"), ("Trees",)),
}  # fmt: skip


def _open(kinds: type[QDialog] | tuple[type[QDialog], ...]) -> QDialog | None:
    """The dialog that is shown now, if it is one of these."""
    top = QApplication.activeModalWidget()
    if isinstance(top, kinds):
        return top
    shown = [it for it in QApplication.topLevelWidgets() if isinstance(it, MeetingDialog)]
    return next((it for it in shown if it.isVisible() and isinstance(it, kinds)), None)


def type_there(path: Path | None, scene: Scene) -> None:
    """Start the program, and type in the dialog."""

    class Watched(Window):
        def __init__(self, memory: Memory) -> None:
            super().__init__(memory)
            memory.set_started()  # Without a file it is the start page then.
            QTimer.singleShot(200, self.sit_down)

        def sit_down(self) -> None:
            if path is not None and self.session is None and not opening.windows():
                QTimer.singleShot(50, self.sit_down)
                return
            QTimer.singleShot(100, self.type)
            scene.opens(self)

        def type(self) -> None:
            dialog = _open(QDialog)
            assert dialog is not None
            scene.types(dialog)
            say("typed")

    patch.object(app, "Window", Watched).start()
    start.start([str(path)] if path else [])


def look_again(scene: Scene) -> None:
    """Start the program again, take up what it offers, and say what that is."""

    class Watched(Window):
        def __init__(self, memory: Memory) -> None:
            super().__init__(memory)
            memory.set_started()  # Without a file it is the start page then.
            self.said = False
            self.ticks = QTimer(self)
            self.ticks.timeout.connect(self.look)
            self.ticks.start(50)

        def look(self) -> None:
            dialog = _open(QDialog)
            if isinstance(dialog, RecoverDialog):
                driving.click(dialog, "Open recovered")
            elif isinstance(dialog, QMessageBox):
                driving.click(dialog, "Open it")
            elif isinstance(dialog, TypedDialog):
                self.read(dialog)
            elif dialog is not None and scene.again:
                fields = dialog.findChildren(QLineEdit)
                (field,) = (it for it in fields if name_of(it) == scene.again)
                end("again", field.text())
            elif scene.types is _roll and self.session is not None:
                motion = self.session.motion
                votes = [roll_under_way(motion, it.id) for it in motion.amendments]
                end("offered", f"{max(len(it.ballots) for it in votes)} by name")

        def read(self, dialog: TypedDialog) -> None:
            words = dialog.findChildren(ReadPane)[0].toPlainText()
            say("offered", words.encode().hex())
            on = [it for it in dialog.findChildren(QPushButton) if it.text().startswith("Go on")]
            if not on:
                os._exit(0)
            on[0].click()

    def end(what: str, words: str) -> None:
        say(what, words.encode().hex())
        os._exit(0)

    patch.object(app, "Window", Watched).start()
    start.start([])


def left(scene: Scene, folder: Path) -> dict[str, str]:
    """What the next start offers, and has in the dialog that is gone on with."""
    path = folder / f"work{scene.suffix}" if scene.suffix else None
    if path is not None:
        made = scenes.motion()
        if scene.suffix == agendas.SUFFIX:
            scenes.save(path)
        else:
            motions.save(path, replace(made, details=replace(made.details, council="aldermoor")))
    said = _ran(lambda: type_there(path, scene), ends=1, kill=True)
    assert said, "nothing was typed"
    return dict(_ran(lambda: look_again(scene), ends=2 if scene.again else 1, kill=False))


def _ran(do: Callable[[], object], *, ends: int, kill: bool) -> list[tuple[str, str]]:
    """What a process of its own says in so many lines; then it is killed, or ends."""
    pid, lines = killer._forked(do)
    said: list[tuple[str, str]] = []
    while len(said) < ends and (line := lines.next(PATIENCE)) is not None:
        words = bytes.fromhex(line.words[1]).decode() if len(line.words) > 1 else ""
        said.append((line.act, words))
    if kill:
        time.sleep(AFTER)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    lines.close()
    return said


def main() -> int:
    """Kill once over every dialog, and print what was left; 1 where words were lost."""
    lost = 0
    for name, scene in SCENES.items():
        folder = Path(tempfile.mkdtemp(prefix="killing-"))
        with killer._home(folder):
            found = left(scene, folder)
        whole = all(it in found.get("offered", "") for it in scene.wanted)
        again = not scene.again or found.get("again", "") in scene.wanted[0].partition(": ")[2]
        lost += not (whole and again)
        print(f"{name}: {'kept' if whole and again else 'LOST'} {found}", flush=True)
        killer.clear(folder)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
