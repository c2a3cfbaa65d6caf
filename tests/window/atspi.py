"""The program and its reader on a bus of their own: `python -m tests.window.atspi`.

Runs itself again under dbus-run-session and xvfb-run, shows the sample's first amendment, and
prints as JSON what tests/window/atspi_reader.py finds there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
OWN = ("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
WORDS = "Bring every school crossing patrol"


def launcher() -> str:
    """What starts the bus of assistive technologies; "" where it is not installed."""
    return next((it for it in LAUNCHERS if Path(it).exists()), "")


def show() -> int:
    """The program on the sample's first amendment, as a person would see it."""
    from motion_editor.store.ids import new_id
    from motion_editor.ui.app import application
    from motion_editor.ui.files import sample_motion
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.session import Session
    from motion_editor.ui.state import Shown
    from motion_editor.ui.window import Window

    app = application()
    window, motion = Window(Memory()), sample_motion()
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))
    window.show()
    return app.exec()


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
    """Bus, program and reader; what the reader prints is all that is printed."""
    quiet = subprocess.DEVNULL
    bus = subprocess.Popen([launcher(), "--launch-immediately"], stdout=quiet, stderr=quiet)
    time.sleep(1)
    program = subprocess.Popen(
        [sys.executable, "-m", __spec__.name, "show"], cwd=HERE, stdout=quiet, stderr=quiet
    )
    try:
        reader = [SYSTEM_PYTHON, str(READER), WORDS]
        return subprocess.run(reader, check=False, timeout=120).returncode
    finally:
        for one in (program, bus):
            one.terminate()
            one.wait(10)


if __name__ == "__main__":
    sys.exit(
        {"outside": outside, "inside": inside, "show": show}[(sys.argv[1:] or ["outside"])[0]]()
    )
