"""Somebody at the program with a real keyboard and mouse, on a screen of their own."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SCREEN = "1280x800x24"
PATIENCE = 30.0
"""Seconds after which what was waited for will not come."""


class Person:
    """Types, presses keys and clicks, and looks at what the screen says."""

    def __init__(self, program: subprocess.Popen[str], display: str) -> None:
        self._program = program
        self._environ = {**os.environ, "DISPLAY": display}

    def _ask(self, *question: object) -> Any:  # noqa: ANN401 – whatever the answer is
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps(question) + "\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        assert line, "the program has ended"
        return json.loads(line)

    def sees(self) -> dict[str, Any]:
        """What is on the screen."""
        found: dict[str, Any] = self._ask("screen")
        return found

    def until(self, what: str, holds: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """Wait until something is to be seen, and say what is on the screen then."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            seen = self.sees()
            if holds(seen):
                return seen
            time.sleep(0.03)
        raise AssertionError(f"waited in vain for {what}; there is {self.sees()}")

    def front(self, title: str) -> None:
        """Wait for a window or dialog of this title."""
        self.until(f"“{title}”", lambda seen: title in seen["front"])

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environ, check=True, timeout=60)

    def order(self, *keys: str) -> None:
        """Press keys of the window, once it is in front again."""
        self.come_back()
        self.press(*keys)

    def come_back(self) -> None:
        """Wait for the window; where nothing has the focus, as when one dialog follows another too
        fast for openbox, click on the window as anybody would."""
        end = time.monotonic() + 2
        while time.monotonic() < end:
            if "Motion Editor" in self.sees()["front"]:
                return
            time.sleep(0.03)
        self.click("Number of words")
        self.front("Motion Editor")

    def leave(self, keys: str) -> int:
        """End the program by these keys, and say with which code it ended."""
        self.come_back()
        self._do("key", keys)
        return self._program.wait(timeout=PATIENCE)

    def kill(self) -> None:
        """End the program as a power cut does."""
        self._program.kill()
        self._program.wait(timeout=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys one after another, as in "ctrl+n"."""
        if keys:
            self._do("key", "--clearmodifiers", "--delay", "12", *keys)
            self.sees()

    def type(self, words: str) -> None:
        """Type words."""
        self._do("type", "--clearmodifiers", "--delay", "5", words)
        self.sees()

    def click(self, name: str, times: int = 1) -> None:
        """Click on the control, tab or row of this name, once it is there."""
        found: list[list[int]] = []

        def there(_seen: object) -> bool:
            spot = self._ask("where", name)
            found[:] = [spot] if spot else []
            return bool(spot)

        self.until(f"something called “{name}”", there)
        self._at(found[0], times)

    def click_in_text(self, clause: int, offset: int, times: int = 1) -> None:
        """Click on a place of the text; twice selects the word there."""
        spot = self._ask("in_text", clause, offset)
        assert spot, "it is not in sight"
        self._at(spot, times)

    def _at(self, spot: list[int], times: int) -> None:
        self._do("mousemove", *map(str, spot))
        self._do("click", "--repeat", str(times), "--delay", "60", "1")
        self.sees()


@contextlib.contextmanager
def at_work(home: Path, arguments: tuple[str, ...] = ()) -> Iterator[Person]:
    """A person before the freshly started program, whose settings are in `home`."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with contextlib.ExitStack() as stack:
        stack.callback(_end, screen)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        assert display != ":", "Xvfb did not start"
        environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environ[name] = str(home / name.lower())
        manager = subprocess.Popen(
            ["openbox"], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        stack.callback(_end, manager)
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.window.watched", *arguments],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        stack.callback(_end, program)
        yield Person(program, display)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
