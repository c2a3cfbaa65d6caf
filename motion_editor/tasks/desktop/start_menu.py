"""Windows' start menu: a link there can be written by Windows' own programs alone."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from motion_editor.core.wording import mark, say
from motion_editor.places import resource
from motion_editor.tasks.desktop.kinds import NAME
from motion_editor.tasks.desktop.shelf import Fate, Step, Want

MENU: Final = mark("start menu")
PLACE: Final = "Software\\Motion Editor|menu"
"""Where it is kept that the link is ours."""

SCRIPT: Final = (
    "$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:MOTION_EDITOR_LINK);"
    "$link.TargetPath = $env:MOTION_EDITOR_PROGRAM;"
    "$link.IconLocation = $env:MOTION_EDITOR_ICON;"
    "$link.Save()"
)

Run = Callable[[Sequence[str], Mapping[str, str]], bool]
"""Runs a command with these variables more; whether it did what it should."""


def link(environ: Mapping[str, str] = os.environ) -> Path:
    """The link in the person's own part of the start menu."""
    folder = Path(environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    return folder / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{NAME}.lnk"


def want(path: Path) -> Want:
    """That the link is there, and ours."""
    return Want(MENU, PLACE, str(path).encode())


def make(path: Path, program: Path, steps: Sequence[Step], run: Run) -> tuple[str, ...]:
    """Make the link, unless it is there; what is to be said where it can't be made."""
    fates = {step.place: step.fate for step in steps}
    if fates.get(PLACE) is Fate.TAKEN or path.exists():
        return ()
    variables = {
        "MOTION_EDITOR_LINK": str(path),
        "MOTION_EDITOR_PROGRAM": str(program),
        "MOTION_EDITOR_ICON": str(resource("icons", "app", "motion-editor.ico")),
    }
    if run(("powershell", "-NoProfile", "-NonInteractive", "-Command", SCRIPT), variables):
        return ()
    return (
        say("Windows did not let an entry be put into the start menu; {program} starts it.",
            program=program),
    )  # fmt: skip


def unmake(path: Path, steps: Sequence[Step]) -> tuple[str, ...]:
    """Take the link away if it was ours; what is to be said where it can't be taken away."""
    if Fate.REMOVED not in [step.fate for step in steps if step.place == PLACE]:
        return ()
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return (say("{path} can't be removed: take it away by hand.", path=path),)
    return ()


def run(command: Sequence[str], variables: Mapping[str, str]) -> bool:
    """Run a command, showing nothing of it."""
    try:
        done = subprocess.run(
            command, env={**os.environ, **variables}, capture_output=True, timeout=60, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
