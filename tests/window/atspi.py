"""The program and its reader on a bus of their own: `python -m tests.window.atspi`.

Runs itself again under dbus-run-session and xvfb-run, shows the sample's first amendment and then
each scene of SCENES, and prints as JSON what tests/window/atspi_reader.py finds there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

HERE = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
OWN = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
WORDS = "Bring every school crossing patrol"
TEXT = "text"
SCENES = {
    "reading": ("choose:Parts of the amendment:2", "press:Confirm", "press:Accept"),
    "clashes": ("press:Take all as it stands now", "press:Next clash"),
    "all amendments": ("choose:Changes, clashes and touches:4", "tick:Amendments shown:1"),
    "order": ("choose:Amendments in order:1", "press:Move up"),
    "what if": ("tick:Carried, for the text on the right:1",),
}
"""What is shown, and what the reader does to it: the act, the name, and of a list the row."""


def launcher() -> str:
    """What starts the bus of assistive technologies; "" where it is not installed."""
    return next((it for it in LAUNCHERS if Path(it).exists()), "")


def show(scene: str) -> int:
    """The program on the sample's first amendment, or on a scene, as a person would see it."""
    from motion_editor.ui.app import application
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.window import Window

    app = application()
    window = Window(Memory())
    window.resize(1280, 800)
    window.show()
    if scene == TEXT:
        _amendment(window)
    else:
        _set(window, scene)
    return app.exec()


def _amendment(window: Window) -> None:
    from motion_editor.store.ids import new_id
    from motion_editor.ui.files import sample_motion
    from motion_editor.ui.session import Session
    from motion_editor.ui.state import Shown

    motion = sample_motion()
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))


def _set(window: Window, scene: str) -> None:
    from tests.ui import states

    states.arrange(window, "all amendments")
    if scene not in states.STATES:
        states.dialogs_of_amendments(window)[scene]().show()


def outside() -> int:
    """Go on inside, with settings and a bus that belong to nobody."""
    with tempfile.TemporaryDirectory() as home:
        own = dict.fromkeys(OWN, home)
        env = {**os.environ, **own, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        env |= {"QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "0"}
        command = ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, "-m", __spec__.name]
        done = subprocess.run([*command, "inside"], cwd=HERE, env=env, check=False)
        return done.returncode


def inside() -> int:
    """Bus, programs and readers; what the readers print is all that is printed."""
    quiet = subprocess.DEVNULL
    bus = subprocess.Popen([launcher(), "--launch-immediately"], stdout=quiet, stderr=quiet)
    time.sleep(1)
    try:
        asked = {TEXT: (WORDS,), **SCENES}
        found = {scene: _read(scene, acts) for scene, acts in asked.items()}
    finally:
        bus.terminate()
        bus.wait(10)
    sys.stdout.write(json.dumps(found))
    return 0


def _read(scene: str, acts: tuple[str, ...]) -> object:
    """What the reader finds in a program of its own."""
    program = subprocess.Popen(
        [sys.executable, "-m", __spec__.name, "show", scene], cwd=HERE, stdout=subprocess.DEVNULL
    )
    try:
        reader = [SYSTEM_PYTHON, str(READER), scene, *acts]
        done = subprocess.run(reader, check=True, timeout=120, stdout=subprocess.PIPE)
        return json.loads(done.stdout)
    finally:
        program.terminate()
        program.wait(10)


def main(arguments: list[str]) -> int:
    """Run the part that is asked for."""
    match arguments:
        case ["show", scene]:
            return show(scene)
        case ["inside"]:
            return inside()
        case _:
            return outside()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
