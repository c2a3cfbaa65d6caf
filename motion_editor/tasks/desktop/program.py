"""Which program a menu is to start: the one that opens the window, of this very installation."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say

_PASSING = {".cache", "cache", "caches"}
"""Folders, by their small letters, whose programs are gone again: `pipx run`, `uvx`."""


def window_program(beside: Sequence[Path] | None = None, system: str = sys.platform) -> Path:
    """The program without a terminal; MotionError where there is none that stays.

    `beside` are the folders that it may lie in, the likeliest first.
    """
    name = "motion-editor-gui.exe" if system == "win32" else "motion-editor-gui"
    folders = _folders() if beside is None else beside
    found = next((it / name for it in folders if (it / name).is_file()), None)
    if found is None:
        raise MotionError(
            say("Motion Editor is not installed for this Python: there is no {name}.", name=name),
            say("Install it first, as the README says under “Installing otherwise”."),
        )
    if _PASSING & {part.lower() for part in found.parts}:
        raise MotionError(
            say("This copy of Motion Editor is in a cache, and gone again soon ({path}).",
                path=found),
            say("Install it to stay, with “pipx install” or “uv tool install”, then do this."),
        )  # fmt: skip
    return found


def _folders() -> tuple[Path, ...]:
    """Where this installation's programs may lie.

    The link that a virtual environment has for its Python is not followed: it leads elsewhere.
    """
    user = sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user"))
    return (
        Path(os.path.abspath(sys.executable)).parent,  # noqa: PTH100 (resolve follows the link)
        Path(sysconfig.get_path("scripts")),
        Path(user),
    )
