"""A picture of the window on a real screen, where Xvfb gives one."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.install.trying import Failed, Place, opened


def pictured(place: Place, folder: Path, into: Path) -> str:
    """Open the demonstration's motion on a screen of its own and picture it; what was done."""
    if shutil.which("Xvfb") is None or shutil.which("import") is None:
        return "the window offscreen"
    (motion,) = (place.home / "papers").glob("*.motion")
    seen = place.inside / "papers" / motion.name
    program = folder / "motion-editor-gui"
    with _screen() as display, opened(place, program, seen, {"DISPLAY": display}):
        time.sleep(3)  # what stands left and right comes after the text
        line = ["import", "-display", display, "-window", "root", str(into)]
        subprocess.run(line, check=True, capture_output=True)
    return f"the window offscreen and under Xvfb, pictured in dist/{into.name}"


@contextmanager
def _screen() -> Iterator[str]:
    """The name of a screen that is nobody else's."""
    ready, told = os.pipe()
    line = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    running = subprocess.Popen(
        line, pass_fds=[told], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(told)
    try:
        with os.fdopen(ready) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("Xvfb did not start")
        yield f":{number}"
    finally:
        running.terminate()
        running.wait(30)
