"""Files and streams named on the command line."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
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
_OF_OTHERS = {".doc", ".docx", ".htm", ".html", ".md", ".odt", ".pdf", ".rtf", ".txt"}


@dataclass(frozen=True, slots=True)
class Opened:
    """A motion as opened: where from, None for stdin, and what of it could not be read.

    `whole` is the file that it was in.
    """

    motion: Motion
    path: Path | None
    digest: str = ""
    remarks: tuple[Remark, ...] = ()
    whole: bytes = b""


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a motion was saved, or its bytes where it goes to stdout.

    `written` is false where the file had it all already, and was left alone.
    """

    name: str
    raw: bytes | None = None
    written: bool = True

    @property
    def saved(self) -> str:
        """The name of the file that was written; "" where none was."""
        return self.name if self.raw is None and self.written else ""

    @property
    def said(self) -> str:
        """What became of the file, in a sentence."""
        if self.written:
            return f"Saved as {self.name}."
        return f"Nothing was changed; {self.name} is as it was."


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
        data = read_stdin()
        found = codec.decode(data, "stdin")
        if to_change and found.read_only:
            raise MotionError(
                "The motion was written by a newer Motion Editor and is not changed by this one.",
                "Install the newest Motion Editor.",
            )
        return Opened(found.motion, None, "", tuple(map(Remark, found.remarks)), data)
    path = Path(name)
    try:
        loaded = motions.load_to_change(path) if to_change else motions.load(path)
    except MotionError as error:
        raise _with_way_out(path, error) from error
    said = [*loaded.remarks, *(_held(path) if to_change else ())]
    return Opened(loaded.motion, path, loaded.digest, tuple(map(Remark, said)), loaded.whole)


def _with_way_out(path: Path, error: MotionError) -> MotionError:
    """Why a file can't be opened, and that something of it can be saved if that is so."""
    from motion_editor.store import salvage

    try:
        if salvage.is_whole(path):
            return error
        salvage.salvage(path)
    except MotionError:
        return error
    return MotionError(error.message, f"{error.advice} 'recover' says what can be saved of it.")


def _held(path: Path) -> list[str]:
    """Who has a file open, where that is somebody else; a lock of a program that has ended is none.

    It keeps nobody from changing the file: they hear of it, and are offered to merge it.
    """
    from motion_editor.store import lock

    held = lock.look(path)
    if held is None or held.stale:
        return []
    return [f"{held.words}, perhaps with changes that are not saved yet."]


def output_name(given: str | None, otherwise: str) -> str:
    """The name given with -o, else another; MotionError for an empty one."""
    if given is None:
        return otherwise
    if not given.strip():
        raise MotionError("The name after -o is empty.", "Give a file name, or - for stdout.")
    return given


def refuse_source(output: str, *sources: str) -> None:
    """Raise MotionError where what is to be written would take the place of what it is made of."""
    if output != STREAM and any(_same(output, name) for name in sources if name != STREAM):
        raise MotionError(
            f"“{Path(output).name}” is what this is made of, and would be lost.",
            "Choose another name.",
        )


def keep_change(
    opened: Opened,
    motion: Motion,
    output: str | None,
    *,
    force: bool,
    after: Sequence[bytes] = (),
    did: str = "Changed on the command line",
) -> Kept:
    """Save a changed motion: to OUT, else over the file it came from, else to stdout.

    The file it came from is left alone where nothing of it differs. `after` are files that were
    joined to it, `did` is what was done, for the motion's work log; with "" that gets no entry.
    """
    from motion_editor.store import motions

    own = "" if opened.path is None else str(opened.path)
    name = output_name(output, own or STREAM)
    if own and name != STREAM and (output is None or (force and _same(name, own))):
        if motion == opened.motion:
            return Kept(name, written=False)
        motions.save(Path(name), entered(motion, did), expected=opened.digest, after=after)
        return Kept(name)
    if motion != opened.motion:
        motion = entered(motion, did)
    return keep_new(motion, name, force=force, after=(*after, opened.whole))


def now() -> datetime:
    """The time of an entry in a work log."""
    return datetime.now().astimezone()


def entered(motion: Motion, did: str) -> Motion:
    """The motion with an entry in its work log, if there is to be one."""
    from motion_editor.store import settings
    from motion_editor.tasks import worklog

    chosen, _ = settings.load()
    if not did or not chosen.log:
        return motion
    return worklog.entered(motion, did, chosen.name, now())


def keep_new(
    motion: Motion,
    output: str,
    *,
    force: bool,
    after: Sequence[bytes] = (),
    part_of: bytes = b"",
) -> Kept:
    """Save a motion under a name of its own, or hand it back for stdout.

    `after` are the files that it comes of, `part_of` that which it is a part of, to be sent.
    """
    from motion_editor.store import codec, motions, seal

    if output == STREAM:
        data = motions.told_of(codec.checked(motion), after, part_of)
        return Kept("stdout", seal.sealed(data))
    if Path(output).suffix.lower() in _OF_OTHERS:
        raise MotionError(
            f"A motion can't be saved as “{Path(output).name}”: nobody could open it by that name.",
            "Choose one that ends in .motion; 'paper' writes .docx, .pdf, .html and .txt.",
        )
    motions.save(Path(output), motion, force=force, after=after, part_of=part_of)
    return Kept(output)


def keep_bytes(data: bytes, output: str, *, force: bool) -> Kept:
    """Save a paper atomically, or hand it back for stdout."""
    from motion_editor.store import atomic

    if output == STREAM:
        return Kept("stdout", data)
    atomic.write(Path(output), data, force=force)
    return Kept(output)


def _same(one: str, other: str) -> bool:
    """Whether two names lead to one file that is there."""
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False
