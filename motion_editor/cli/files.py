"""Files and streams named on the command line."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.formats.reading import Remark
    from motion_editor.formats.sniff import Source

STREAM = "-"
"""Stands for stdin or stdout."""

_LIMIT = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Opened:
    """A motion as opened: where from, None for stdin, and what of it could not be read."""

    motion: Motion
    path: Path | None
    digest: str = ""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a motion was saved, or its bytes where it goes to stdout."""

    name: str
    raw: bytes | None = None

    @property
    def saved(self) -> str:
        """The name of the file that was written; "" where none was."""
        return self.name if self.raw is None else ""


def read_stdin() -> bytes:
    """The bytes on stdin; MotionError past 64 MB, or where a person would have to type them."""
    if sys.stdin is None or sys.stdin.isatty():
        raise MotionError("Nothing comes in on stdin.", "Name a file, or pipe one in.")
    data = sys.stdin.buffer.read(_LIMIT + 1)
    if len(data) > _LIMIT:
        raise MotionError(
            f"More than {_LIMIT // 2**20} MB come in on stdin, more than any motion needs.",
            "Check that it is the right file.",
        )
    return data


def source(name: str) -> Source:
    """The source of this name; MotionError where it can't be read."""
    from motion_editor.formats.sniff import read_source

    return read_source(data=read_stdin()) if name == STREAM else read_source(Path(name))


def text_file(name: str, what: str) -> str:
    """A small text file such as that of a vote; MotionError where it is none."""
    from motion_editor.formats.decode import decode
    from motion_editor.store import disk

    data = read_stdin() if name == STREAM else disk.read(Path(name))
    decoded = decode(data) if data else ("", "")
    if decoded is None:
        raise MotionError(f"The file of {what} is not a text file.", "Save it as plain text.")
    return decoded[0]


def open_motion(name: str, *, to_change: bool = False) -> Opened:
    """The motion in a file; one that is going to be changed must not be of a newer schema."""
    from motion_editor.formats.reading import Remark
    from motion_editor.store import codec, motions

    if name == STREAM:
        found = codec.decode(read_stdin(), "stdin")
        if to_change and found.read_only:
            raise MotionError(
                "The motion was written by a newer Motion Editor and is not changed by this one.",
                "Install the newest Motion Editor.",
            )
        return Opened(found.motion, None, "", tuple(Remark(it) for it in found.remarks))
    path = Path(name)
    loaded = motions.load_to_change(path) if to_change else motions.load(path)
    return Opened(loaded.motion, path, loaded.digest, tuple(Remark(it) for it in loaded.remarks))


def keep_change(opened: Opened, motion: Motion, output: str | None, *, force: bool) -> Kept:
    """Save a changed motion: to OUT, else over the file it came from, else to stdout."""
    from motion_editor.store import motions

    if output is None and opened.path is not None:
        motions.save(opened.path, motion, expected=opened.digest)
        return Kept(str(opened.path))
    return keep_new(motion, output or STREAM, force=force)


def keep_new(motion: Motion, output: str, *, force: bool) -> Kept:
    """Save a motion under a name of its own, or hand it back for stdout."""
    from motion_editor.store import codec, motions

    if output == STREAM:
        return Kept("stdout", codec.encode(motion))
    motions.save(Path(output), motion, force=force)
    return Kept(output)


def keep_bytes(data: bytes, output: str, *, force: bool) -> Kept:
    """Save a paper atomically, or hand it back for stdout."""
    from motion_editor.store import atomic

    if output == STREAM:
        return Kept("stdout", data)
    atomic.write(Path(output), data, force=force)
    return Kept(output)
