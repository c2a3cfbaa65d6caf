"""Recovery files of words alone: typed in a dialog while neither motion nor agenda was open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from motion_editor.store import recovery
from motion_editor.store.recovery import Found, Origin
from motion_editor.store.typed import Typed

SUFFIX: Final = ".words-recovery"


def new_file() -> Path:
    """A name for the recovery file of the words that are typed in this process."""
    return recovery.new_file(SUFFIX)


def write(file: Path, typed: Sequence[Typed]) -> None:
    """Write or replace a recovery file, whole or not at all; MotionError where it can't be."""
    recovery.write_bytes(file, b"", typed[0].dialog, Origin(), typed)


def left_behind() -> tuple[Found, ...]:
    """The words that can be recovered, the latest first."""
    return recovery.left_behind(SUFFIX)
