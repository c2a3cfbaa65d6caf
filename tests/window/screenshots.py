"""The README's pictures: `python -m tests.window.screenshots`.

The real window on the bundled sample, driven by real keys. Without a display it starts itself
again under xvfb-run (Debian: apt-get install xvfb xauth). Settings of the person who runs it are
neither read nor written.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.window import scenes

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

HERE = Path(__file__).resolve().parents[2]
PICTURES = HERE / "resources" / "screenshots"
SCREEN = "-screen 0 1440x900x24"


def main() -> int:
    """Make all pictures, or those named."""
    parser = argparse.ArgumentParser(description="Make the pictures of the README.")
    parser.add_argument("--out", type=Path, default=PICTURES, help="the folder they go to")
    parser.add_argument("names", nargs="*", help="pictures to make, all where none is named")
    options = parser.parse_args()
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return _under_xvfb()
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
            os.environ[name] = str(Path(home) / name.lower())
        os.environ["HOME"] = home
        _make(options.out, options.names, Path(home))
    return 0


def _under_xvfb() -> int:
    if shutil.which("xvfb-run") is None:
        sys.stderr.write("There is no display. Run: apt-get install -y xvfb xauth\n")
        return 2
    command = ["xvfb-run", "-a", "-s", SCREEN, sys.executable, "-m", "tests.window.screenshots"]
    return subprocess.run([*command, *sys.argv[1:]], cwd=HERE, check=False).returncode


def _make(out: Path, names: list[str], home: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from motion_editor.ui.app import application
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.window import Window

    app = application()
    QApplication.setCursorFlashTime(0)
    out.mkdir(parents=True, exist_ok=True)
    for name, (size, act) in PAGES.items():
        if names and name not in names:
            continue
        window = Window(Memory())
        window.files.may_leave = lambda: True  # type: ignore[method-assign]
        window.resize(*size)
        window.show()
        act(window, home)
        for _ in range(5):
            app.processEvents()
        window.grab().save(str(out / f"{name}.png"))
        sys.stdout.write(f"{out / name}.png\n")
        window.close()
        window.leave()
        window.deleteLater()
        app.processEvents()


def _draft(window: Window, home: Path) -> None:
    """A draft in the making, saved."""
    from motion_editor.core.place import caret
    from motion_editor.store import motions
    from motion_editor.store.ids import new_id
    from motion_editor.ui.files import sample_motion
    from motion_editor.ui.session import Session
    from motion_editor.ui.theme import Look
    from tests.ui import driving

    whole = sample_motion()
    notice = replace(whole.notice, labels=())
    motion = replace(whole, versions=(notice,), amendments=())
    path = home / "safer-ways-to-school.motion"
    session = Session(motion, new_id)
    window.looks.choose(Look.LIGHT)
    window.show_session(session)
    space = window.workspace
    assert space is not None
    space.edit.select(caret(2, session.clauses[2].length))
    window.commands["edit.footnote"].trigger()
    driving.type_text(space.edit, "Road Safety Report 2026, table 4")
    session.saved(path, motions.save(path, session.motion, force=True))
    space.edit.select(caret(4, session.clauses[4].length))
    space.work_out()


def _amendment(window: Window, dark: bool, number: int = 0) -> None:
    """An amendment in the making, the last words just typed."""
    from PySide6.QtCore import Qt

    from motion_editor.core.place import caret
    from motion_editor.store.ids import new_id
    from motion_editor.ui.files import sample_motion
    from motion_editor.ui.session import Session
    from motion_editor.ui.state import Shown
    from motion_editor.ui.theme import Look
    from tests.ui import driving

    window.looks.choose(Look.DARK if dark else Look.LIGHT)
    motion = sample_motion()
    session = Session(motion, new_id, shown=Shown(amendment=motion.amendments[number].id))
    window.show_session(session)
    space = window.workspace
    assert space is not None
    last = len(session.clauses) - 1
    space.edit.select(caret(last, session.clauses[last].length))
    driving.press(space.edit, Qt.Key.Key_Return, text="\r")
    driving.type_text(space.edit, "Publish the cost of each scheme before work on it begins.")
    space.work_out()
    space.edit.verticalScrollBar().setValue(0)


def _start(window: Window, home: Path) -> None:
    """The start page, with a file that was open before."""
    from motion_editor.store import recent
    from motion_editor.ui.theme import Look

    for name in ("trees-in-market-square.motion", "safer-ways-to-school.motion"):
        path = home / "Motions" / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
        recent.remember(path)
    window.looks.choose(Look.LIGHT)
    window.recently.show()


def _all(window: Window, home: Path) -> None:
    """Three amendments over one text, two of which clash."""
    from PySide6.QtWidgets import QApplication

    from motion_editor.core.amendment import AmendmentText, Base, TextKind
    from motion_editor.core.edit import replace as put
    from motion_editor.core.place import Place, Span
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.propose import propose
    from motion_editor.tasks.wish import Wish
    from motion_editor.ui.files import sample_motion
    from motion_editor.ui.session import Session
    from motion_editor.ui.state import Shown, View
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    wish = Wish(mover="Councillor Fenwick Oakes", label="3")
    motion, third = propose(sample_motion(), new_id, wish)
    clauses = motion.current.clauses
    for at, item in reversed(list(enumerate(clauses))):
        start = item.text.find("the summer")
        if start >= 0:
            span = Span(Place(at, start), Place(at, start + len("the summer")))
            clauses = put(clauses, span, "Whitsun", tracked=True, new_id=new_id).clauses
    text = AmendmentText(TextKind.NOTIFIED, Base(motion.current.id), clauses)
    motion = motion.with_amendment(replace(third, texts=(text,)))
    window.show_session(Session(motion, new_id, shown=Shown(version=motion.current.id)))
    space = window.workspace
    assert space is not None
    space.view(View.ALL)
    QApplication.processEvents()
    page = space.paper.overlaid
    assert page is not None
    page.list.setCurrentRow(4)


def _clash(window: Window, home: Path) -> None:
    """A clash before a person."""
    from motion_editor.ui.theme import Look
    from tests.ui.states import clashes

    window.looks.choose(Look.LIGHT)
    scenes.over(window, clashes(window))


def _reading(window: Window, home: Path) -> None:
    """An amendment as it came, beside what it becomes."""
    from motion_editor.ui.theme import Look
    from tests.ui.states import arrange, reading

    window.looks.choose(Look.LIGHT)
    arrange(window, "motion")
    desk = reading(window)
    scenes.over(window, desk)
    desk.parts.setCurrentRow(2)


def _what_if(window: Window, home: Path) -> None:
    """The text that stands beside the text if one amendment is carried."""
    from PySide6.QtTest import QTest

    from motion_editor.ui.dialogs.foresee import ForeseeDialog
    from motion_editor.ui.theme import Look
    from tests.ui import driving

    window.looks.choose(Look.LIGHT)
    _all(window, home)
    space = window.workspace
    assert space is not None
    motion = space.session.motion
    dialog = ForeseeDialog(space.session, space.edit.formats, window)
    scenes.over(window, dialog)
    wanted = {motion.amendment(it).id for it in ("1", "3")}
    ticks = dialog.right
    driving.tick(ticks, (at for at, id in enumerate(ticks._ids) if id in wanted))
    while not dialog.settled:
        QTest.qWait(5)


def _pages(window: Window, home: Path) -> None:
    """The pages of an amendment as they would be exported."""
    from PySide6.QtTest import QTest

    from motion_editor.ui.pages import PagesDialog

    _amendment(window, dark=False)
    space = window.workspace
    assert space is not None
    dialog = PagesDialog(window, space)
    scenes.over(window, dialog)
    while not (dialog.settled and dialog.pages):
        QTest.qWait(5)


WIDE, SMALL = (1440, 900), (720, 640)
Act = Callable[["Window", Path], None]
PAGES: dict[str, tuple[tuple[int, int], Act]] = {
    "draft-light": (WIDE, _draft),
    "amendment-light": (WIDE, lambda window, _: _amendment(window, dark=False)),
    "amendment-dark": (WIDE, lambda window, _: _amendment(window, dark=True)),
    "small": (SMALL, lambda window, _: _amendment(window, dark=False)),
    "start": (WIDE, _start),
    "all-amendments": (WIDE, _all),
    "clash": ((680, 640), _clash),
    "reading": ((1080, 700), _reading),
    "pages": ((700, 900), _pages),
    "what-if": ((1080, 700), _what_if),
    "meeting": ((1080, 700), scenes.meeting),
    "chair": ((1280, 720), scenes.chair),
    "vote": ((720, 700), scenes.vote),
    "checks": (WIDE, scenes.checks),
    "agenda": ((1080, 700), scenes.agenda),
    "snapshots": ((900, 640), scenes.snapshots),
    "merge": ((720, 560), scenes.merging),
    "damaged": ((720, 460), scenes.damaged),
}

if __name__ == "__main__":
    sys.exit(main())
