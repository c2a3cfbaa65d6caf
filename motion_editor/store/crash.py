"""Reports of the program's sudden end: written by Python itself as native code breaks down.

Each process has a file in the state folder, which goes when the program ends in order. It names
places in the program, no words of a motion and no file of anybody's. Nothing is ever sent.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import platform
import re
from dataclasses import dataclass
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path

from motion_editor import __version__
from motion_editor.store.folders import state_folder
from motion_editor.store.owner import runs

_NAME = re.compile(r"crash-(\d{1,10})\.txt")
_END = "-----"
_MOST = 200_000

_watching: list[TextIOWrapper] = []


@dataclass(frozen=True, slots=True)
class Report:
    """What was written as the program ended: where it lies, when that was, and what it says."""

    file: Path
    when: datetime
    words: str


def folder() -> Path:
    """Where the reports are."""
    return state_folder() / "crash"


def watch() -> None:
    """From now on have a report written should native code break down.

    Where the folder can't be written to there is none: the program is as good without.
    """
    about = (
        f"Motion Editor {__version__}, Python {platform.python_version()}, {platform.platform()}"
    )
    with contextlib.suppress(OSError):
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        file = (folder() / f"crash-{os.getpid()}.txt").open("w", encoding="utf-8")
        file.write(f"{about}\n{_END}\n")
        file.flush()
        faulthandler.enable(file)
        _watching.append(file)


def end() -> None:
    """The program ends in order: no report is wanted."""
    while _watching:
        file = _watching.pop()
        faulthandler.disable()
        with contextlib.suppress(OSError):
            file.close()
            Path(file.name).unlink(missing_ok=True)


def reports() -> tuple[Report, ...]:
    """Those of processes that have ended, the latest first; empty ones are deleted.

    A process that was killed, or whose computer lost its power, leaves an empty one.
    """
    found: list[Report] = []
    for file, pid in _files():
        if runs(pid):
            continue
        try:
            words = file.read_text("utf-8", "replace")[:_MOST]
            when = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
        except (OSError, OverflowError):
            continue
        if words.partition(_END)[2].strip():
            found.append(Report(file, when, words))
        else:
            discard(file)
    return tuple(sorted(found, key=lambda it: it.when, reverse=True))


def discard(file: Path) -> bool:
    """Delete a report; whether it is gone."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _files() -> list[tuple[Path, int]]:
    try:
        names = os.listdir(folder())  # noqa: PTH208
    except OSError:
        return []
    numbers = ((name, _NAME.fullmatch(name)) for name in names)
    return [(folder() / name, int(it[1])) for name, it in numbers if it and int(it[1]) < 2**31]
