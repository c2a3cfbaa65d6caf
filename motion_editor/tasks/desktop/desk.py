"""The desktop of this system: where values are put, which, and what is done after that."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.tasks.desktop import linux, start_menu, windows
from motion_editor.tasks.desktop.folders import Folders
from motion_editor.tasks.desktop.shelf import Shelf, Step, Want

Said = tuple[str, ...]
"""Sentences to be told."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A desktop: its shelf, what we want there, and what is done once it is there, or gone."""

    shelf: Shelf
    wants: Callable[[Path], tuple[Want, ...]]
    added: Callable[[Path, Sequence[Step]], Said]
    removed: Callable[[Sequence[Step]], Said]


def desk(system: str = sys.platform, *, frozen: bool = bool(getattr(sys, "frozen", False))) -> Desk:
    """The desktop of this system; MotionError where a program can't make itself known to it."""
    if system == "darwin":
        raise _apple(frozen=frozen)
    return _windows() if system == "win32" else _linux()


def _linux() -> Desk:
    folder = linux.home()

    def added(_program: Path, _steps: Sequence[Step]) -> Said:
        return linux.index(folder, linux.run)

    def removed(_steps: Sequence[Step]) -> Said:
        linux.index(folder, linux.run)  # without an indexer there is nothing to be taken back
        linux.sweep(folder)
        return ()

    return Desk(Folders(), lambda program: linux.wants(program, folder), added, removed)


def _windows() -> Desk:
    from motion_editor.tasks.desktop.registry import Registry

    link = start_menu.link()

    def added(program: Path, steps: Sequence[Step]) -> Said:
        _tell_windows()
        return start_menu.make(link, program, steps, start_menu.run)

    def removed(steps: Sequence[Step]) -> Said:
        _tell_windows()
        return start_menu.unmake(link, steps)

    return Desk(
        Registry(importlib.import_module("winreg")),
        lambda program: (start_menu.want(link), *windows.wants(program)),
        added,
        removed,
    )


def _tell_windows() -> None:
    """Have Windows look at what opens which files anew: SHCNE_ASSOCCHANGED."""
    import ctypes

    ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)  # type: ignore[attr-defined]


def _apple(*, frozen: bool) -> MotionError:
    if frozen:
        return MotionError(
            say("On macOS the app itself says which files it opens."),
            say("Move it to Applications and open it once; there is nothing else to do."),
        )
    return MotionError(
        say("On macOS only an app can be in the menu and open files, and this is none."),
        say("Use the app that PyInstaller makes (see README.md), or choose Open With for a file."),
    )
