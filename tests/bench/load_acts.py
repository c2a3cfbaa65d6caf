"""What is done in the window while its turns are measured; `tests.bench.load` starts this."""

from __future__ import annotations

import gc
import json
import resource
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QPushButton, QWidget

from motion_editor.core.place import Span, caret
from motion_editor.start import start
from motion_editor.store import agendas, motions
from motion_editor.ui.app import application
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests.bench import large
from tests.bench.hand import Act, Hand
from tests.bench.turns import Watch
from tests.ui import driving

WORDS = "and that this be reported to the next meeting. "
SETTLED = 8_000
"""Milliseconds after the start in which what is wanted later is loaded (motion_editor.ui.ready)."""
KEY = 0.06
"""Seconds from one key to the next: a quick typist."""


def main(arguments: list[str]) -> int:
    """Do what is named in a window of its own, and print the turns as JSON."""
    folder, what = Path(arguments[0]), arguments[1]
    acts = ACTS[what](folder, *map(int, arguments[2:]))
    app = application()
    watch = Watch()
    hand = Hand(watch, acts, lambda: _end(app))
    QTimer.singleShot(0, watch, watch.start)
    QTimer.singleShot(SETTLED, hand, hand.start)
    code = start([])
    turns = [it for it in watch.longest.values() if it.act not in ("start", "end")]
    print(json.dumps({"turns": turns, "figures": FIGURES}))
    return code


FIGURES: dict[str, float] = {}


def _end(app: QApplication) -> None:
    FIGURES["most memory, MB"] = memory()
    for top in app.topLevelWidgets():
        if isinstance(top, Window):
            top.files.may_leave = lambda: True  # type: ignore[method-assign]
    QTimer.singleShot(0, app, app.quit)


def memory() -> float:
    """The most memory that this process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def the_window() -> Window:
    """The window that is open."""
    return next(it for it in QApplication.topLevelWidgets() if isinstance(it, Window))


def session() -> Session:
    """What is open in it."""
    found = the_window().session
    assert found is not None
    return found


def edit() -> MotionEdit:
    """Where it is typed."""
    space = the_window().workspace
    assert space is not None
    return space.edit


def dialog() -> QDialog:
    """The dialog that waits."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog), found
    return found


def press(words: str, where: QWidget | None = None) -> None:
    """Press a button of the dialog that waits, or of a widget."""
    buttons = (where or dialog()).findChildren(QPushButton)
    found = [it for it in buttons if it.text().replace("&", "").startswith(words)]
    assert found, [it.text() for it in buttons]
    found[0].click()


def leave() -> None:
    """Leave a dialog, if one waits."""
    found = QApplication.activeModalWidget()
    if isinstance(found, QDialog):
        found.reject()


def command(name: str) -> Act:
    """A command of the window."""
    return Act(name, lambda: the_window().commands[name].trigger())


def typing(name: str, words: str = WORDS) -> Iterator[Act]:
    """A clause's end written, key by key."""
    yield Act(name, lambda: edit().setFocus(), 0.1)
    for letter in words:
        yield Act("", partial(key, letter), KEY)
    yield Act("", lambda: None)


def key(letter: str) -> None:
    """A key in the text."""
    driving.type_text(edit(), letter)


def show(shown: Shown) -> None:
    """Choose a text of the motion."""
    session().show(shown)


def to_file(path: Path) -> None:
    """Whoever is asked for a file from now on names this one."""
    QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (str(path), ""))  # type: ignore
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: str(path.parent))  # type: ignore


def motion_acts(folder: Path, clauses: int, amendments: int) -> Iterator[Act]:
    """A draft written, then a motion with all its amendments gone through to its vote."""
    draft, path = folder / "draft.motion", folder / "large.motion"
    motions.save(draft, large.motion(clauses, 0, "d"))
    motions.save(path, large.motion(clauses, amendments))
    return _motion_acts(folder, draft, path, clauses, amendments)


def _motion_acts(
    folder: Path, draft: Path, path: Path, clauses: int, amendments: int
) -> Iterator[Act]:
    yield Act("open a draft", lambda: the_window().files.open_path(draft))
    yield Act("", lambda: edit().select(caret(clauses // 2, 5)))
    yield from typing("type in a draft")
    yield Act("Enter in a draft", lambda: driving.press(edit(), Qt.Key.Key_Return, text="\r"))
    yield command("file.save")
    yield Act("open the motion", lambda: the_window().files.open_path(path))
    yield Act("show an amendment", lambda: show(Shown(amendment=f"ma{amendments // 2}")))
    yield Act("", lambda: edit().select(caret(clauses // 2, 5)))
    yield from typing("type in an amendment")
    yield Act("Enter in an amendment", lambda: driving.press(edit(), Qt.Key.Key_Return, text="\r"))
    yield command("edit.undo")
    yield command("edit.redo")
    yield Act("show another amendment", lambda: show(Shown(amendment="ma0")))
    for view in ("carried", "original", "side", "all", "marked"):
        yield command(f"view.{view}")
    yield Act("show the motion", lambda: show(Shown(version="mv")))
    yield Act("find", lambda: the_window().commands["edit.find"].trigger())
    yield from propose()
    yield from decide()
    yield command("file.save")
    yield from papers(folder)
    yield from foreseen()
    yield from meeting()
    yield command("file.save")


def propose() -> Iterator[Act]:
    """Another amendment."""
    yield command("motion.propose")
    yield Act("propose: taken", lambda: press("Propose"))
    yield from typing("type in the new one", WORDS[:20])


def decide() -> Iterator[Act]:
    """An amendment carried; undone and done again."""
    yield Act("show the first amendment", lambda: show(Shown(amendment="ma0")))
    yield command("motion.decide")
    yield Act("decide: recorded", lambda: record("Carried"))
    yield Act("decide: read", lambda: dialog().accept())
    yield Act("undo of the decision", lambda: the_window().commands["edit.undo"].trigger())
    yield Act("redo of the decision", lambda: the_window().commands["edit.redo"].trigger())


def all_papers(folder: Path) -> None:
    """Have all papers written into a folder."""
    to_file(folder / "x")
    press("Choose a folder")


def record(words: str) -> None:
    """Say what became of it."""
    found = next(it for it in dialog().findChildren(QComboBox) if it.accessibleName() == "Outcome")
    found.setCurrentText(words)
    press("Record")


def papers(folder: Path) -> Iterator[Act]:
    """A paper in every format, then all of them, then the pages."""
    for suffix in ("docx", "pdf", "html"):
        yield Act(f"export: asked for {suffix}", lambda: the_window().procedure.export())
        yield Act(f"export: {suffix} written", partial(export, folder / f"paper.{suffix}"))
    yield command("file.pages")
    yield command("file.export_all")
    yield Act("export all", lambda: all_papers(folder), 0.1)
    for _ in range(80):
        yield Act("", lambda: None, 0.1)
    yield Act("export all: stopped", lambda: dialog().reject())
    yield Act("", lambda: dialog().reject())


FORMATS = {".docx": "Word", ".pdf": "PDF", ".html": "Web page"}


def export(path: Path) -> None:
    """Say that the list of all amendments, the longest of the papers, goes to a file."""
    to_file(path)
    paper, kind = driving.choice(dialog(), "Paper"), driving.choice(dialog(), "Format")
    names = [paper.itemText(at) for at in range(paper.count())]
    paper.setCurrentText(next(it for it in names if "ist of" in it or "All " in it))
    kind.setCurrentIndex(kind.findText(FORMATS[path.suffix], Qt.MatchFlag.MatchContains))
    press("Export")


def foreseen() -> Iterator[Act]:
    """What is still to come."""
    for name in ("motion.order", "motion.foresee"):
        yield command(name)
        yield Act(f"{name}: left", lambda: dialog().reject())


def meeting() -> Iterator[Act]:
    """The meeting to its first votes, with the chair's view beside it."""
    from motion_editor.ui.dialogs.meeting import MeetingDialog

    def there() -> MeetingDialog:
        return the_window().findChildren(MeetingDialog)[0]

    def take(words: str) -> None:
        buttons = there().likely.buttons
        found = [it for it in buttons if words in it.text()]
        (found or buttons)[0].click()

    yield command("meeting.enter")
    yield command("meeting.chair")
    for at, words in enumerate(("moved", "seconded", "moved", "seconded", "put", "is carried")):
        yield Act(f"meeting: {at + 1}, {words}", partial(take, words))
    yield Act("meeting: taken back", lambda: press("Take back", there()))
    yield Act("meeting: done again", lambda: there()._redo())
    yield from typing("type beside the meeting", WORDS[:20])
    yield Act("meeting: closed", lambda: there().close())


def agenda_acts(folder: Path, _clauses: int, _amendments: int) -> Iterator[Act]:
    """An agenda of a hundred motions and three hundred amendments."""
    before = folder / "before"
    before.mkdir()
    for at in range(150):
        motions.save(before / f"{at}.motion", large.motion(15, 0, f"p{at}"))
    path = folder / "large.agenda"
    agendas.save(path, large.agenda(100, 3))
    return _agenda_acts(folder, path, before)


def _agenda_acts(folder: Path, path: Path, before: Path) -> Iterator[Act]:
    from motion_editor.ui.agenda.opening import windows
    from motion_editor.ui.agenda.window import AgendaWindow

    base = memory()

    def there() -> AgendaWindow:
        return windows()[0]

    def does(name: str, said: str = "") -> Act:
        return Act(said or name, lambda: there().actions_by_name[name].trigger())

    yield Act("open", lambda: the_window().files.open_path(path))
    FIGURES["memory without it, MB"] = base
    yield Act("", lambda: FIGURES.update({"most memory until it is open, MB": memory()}))
    yield Act("with motions of before", lambda: the_window().memory.set_past(before))
    yield Act("", lambda: there().refresh())
    yield Act("choose an item", lambda: there().list.choose("i50"))
    yield does("item.down")
    yield does("edit.undo", "undo")
    yield does("item.motion", "edit its motion")
    yield from typing("type in its motion")
    yield does("file.save")
    yield does("file.export", "export: asked")
    for suffix in ("docx", "pdf", "html"):
        paper = folder / f"agenda.{suffix}"
        yield Act(f"export: {suffix} written", partial(export_agenda, paper))
        yield does("file.export", "export: asked")
    yield Act("", lambda: dialog().reject())
    yield does("agenda.received", "order by receipt")
    yield Act("", leave)
    yield does("item.meeting", "meeting")


def export_agenda(path: Path) -> None:
    """Say that all amendments go to a file."""
    to_file(path)
    driving.choice(dialog(), "Paper").setCurrentIndex(1)
    kind = driving.choice(dialog(), "Format")
    kind.setCurrentIndex(kind.findText(FORMATS[path.suffix], Qt.MatchFlag.MatchContains))
    press("Export")


KEYS = 20_000
"""Keys of a quick typist in an hour."""

AT_A_TIME = 10
"""Keys from one place in the text to the next, half of them letters and half taking them back."""


def hour_acts(folder: Path, clauses: int, amendments: int) -> Iterator[Act]:
    """An hour of typing in an amendment, a key as soon as the one before is painted."""
    path = folder / "hour.motion"
    motions.save(path, large.motion(clauses, amendments))
    return _hour_acts(path, clauses)


def _hour_acts(path: Path, clauses: int) -> Iterator[Act]:
    yield Act("open", lambda: the_window().files.open_path(path))
    yield Act("show an amendment", lambda: show(Shown(amendment="ma0")))
    if not the_window().memory.settings.spelling:
        yield command("edit.spelling")
    draw, done = Random(1), 0
    for part in range(5):
        yield Act("what is kept", partial(weigh, part * KEYS // 4))
        while done < (part + 1) * KEYS // 4 and part < 4:
            done += AT_A_TIME
            where = caret(draw.randrange(clauses), 0)
            yield Act("type for an hour", partial(place, where), 0)
            for letter in "some "[: AT_A_TIME // 2]:
                yield Act("", partial(key, letter), 0)
            for _ in range(AT_A_TIME // 2):
                yield Act("", take_back, 0)


def place(where: Span) -> None:
    """Put the caret elsewhere."""
    edit().select(where)


def take_back() -> None:
    """A letter deleted."""
    driving.press(edit(), Qt.Key.Key_Backspace, text="\b")


def weigh(keys: int) -> None:
    """Keep how much memory there is in use now, and how many objects."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    FIGURES[f"memory after {keys} keys, MB"] = pages * resource.getpagesize() / 2**20
    FIGURES[f"objects after {keys} keys"] = len(gc.get_objects())


ACTS: dict[str, Callable[[Path, int, int], Iterator[Act]]] = {
    "motion": motion_acts,
    "agenda": agenda_acts,
    "hour": hour_acts,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
