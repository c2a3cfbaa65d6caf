"""Opening and saving .motion files."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, disk, schema

if TYPE_CHECKING:
    from motion_editor.store import agenda_schema


class Loaded(NamedTuple):
    """A motion as opened.

    `digest` is the SHA-256 of the file's bytes, to be handed to `save`. A file of a newer schema
    is `read_only`, and `remarks` say what of it is not shown, or that a file is not as it was
    written. `whole` are the bytes themselves.
    """

    motion: Motion
    read_only: bool
    digest: str
    remarks: tuple[str, ...] = ()
    whole: bytes = b""


class Written(NamedTuple):
    """A file as it was written: its digest, as `save` has it, and what was written."""

    digest: str
    whole: bytes


def load(path: Path) -> Loaded:
    """Open a motion; MotionError where the file can't be read or is damaged."""
    data = disk.read(path)
    decoded = codec.decode(data, path.name)
    return Loaded(decoded.motion, decoded.read_only, digest_of(data), decoded.remarks, data)


def load_to_change(path: Path) -> Loaded:
    """Open a motion that is going to be changed; MotionError for a file of a newer schema too."""
    loaded = load(path)
    if loaded.read_only:
        raise of_newer(path)
    return loaded


def save(
    path: Path,
    motion: Motion,
    *,
    expected: str | None = None,
    force: bool = False,
    after: Sequence[bytes] = (),
    apart: bool = False,
    part_of: bytes = b"",
) -> str:
    """Save a motion atomically; the digest of what is now on the disk.

    `expected` is the digest of the file as it was opened: it is replaced only if it is still
    that. Without it an existing file is replaced only with `force`. A file of a newer schema is
    never replaced. MotionError, and nothing written, otherwise.

    `after` are files, whole, of which this motion comes: that it was opened from, or that were
    joined to it. So it does of the file as expected, unless that is `apart`, somebody else's.
    `part_of` is the file that it is a copy of with something left out, to be sent.
    """

    def data(there: bytes | None) -> bytes:
        comes_of = expected is not None and not apart and not force
        own = [there] if comes_of and there is not None else []
        return told_of(codec.checked(motion), [*after, *own], part_of)

    return save_bytes(path, data, _newer_motion, expected=expected, force=force)


def made(
    path: Path,
    motion: Motion,
    *,
    expected: str | None = None,
    force: bool = False,
    after: Sequence[bytes] = (),
    apart: bool = False,
) -> bytes:
    """The bytes that `save` would write; nothing is written. MotionError as there."""
    parents = parents_of(path, after, expected=None if apart else expected, force=force)
    return told_of(codec.checked(motion), parents)


def parents_of(
    path: Path, after: Sequence[bytes], *, expected: str | None, force: bool
) -> list[bytes]:
    """The files of which one that is about to be saved here comes, as `save` has it."""
    there = _there(path) if expected is not None and not force else None
    return [*after, *([there] if there is not None else [])]


def save_made(
    path: Path, data: bytes, *, expected: str | None = None, force: bool = False
) -> Written:
    """Save what was `made` for this file, as `save` does; MotionError where it is another now."""
    return Written(save_bytes(path, data, _newer_motion, expected=expected, force=force), data)


def told_of(
    file: schema.Motion | agenda_schema.Agenda, parents: Sequence[bytes], part_of: bytes = b""
) -> bytes:
    """The bytes of a motion or an agenda that comes of other files."""
    plain = codec.written(file)
    if not parents and not part_of:
        return plain
    from motion_editor.store import past  # which no start needs

    now = datetime.now().astimezone()
    known = past.sent(part_of, now) if part_of else past.following(plain, parents, now)
    if known:
        file.past = known
    return codec.written(file) if known else plain


def save_bytes(
    path: Path,
    data: bytes | Callable[[bytes | None], bytes],
    newer: Callable[[bytes], bool],
    *,
    expected: str | None = None,
    force: bool = False,
) -> str:
    """Save a file of ours, whatever it is, as `save` does; `newer` tells one that is newer.

    `data` may be made of what it is going to replace.
    """
    from motion_editor.store import atomic, backup, guard, seal  # which no start needs

    wanted = None if force else expected

    def look_again() -> None:
        there = _looked(path, newer, wanted)
        if there is not None and (force or expected is not None):
            backup.keep(path, there)

    with guard.alone(path):
        there = _looked(path, newer, wanted)
        whole = seal.sealed(data if isinstance(data, bytes) else data(there))
        digest = digest_of(whole)
        try:
            atomic.write(path, whole, force=force or expected is not None, first=look_again)
        except disk.UnconfirmedError as error:
            error.digest = digest
            raise
        finally:
            backup.wrote(path, digest)
    return digest


def _looked(path: Path, newer: Callable[[bytes], bool], expected: str | None) -> bytes | None:
    """What is on the disk now; MotionError where it must not be replaced."""
    there = _there(path)
    if there is not None and newer(there):
        raise of_newer(path)
    if expected is not None:
        _check(path, there, expected)
    return there


def as_opened(path: Path | None, digest: str | None, motion: Motion) -> bytes:
    """The bytes of a file of which nobody has kept them, `motion` being what it said.

    Where the file is no longer that, what it said of the states before is not known any more.
    """
    return still_there(path, digest) or codec.encode(motion)


def still_there(path: Path | None, digest: str | None) -> bytes:
    """The bytes of a file that still has this digest; none where it is another or gone."""
    try:
        data = disk.read(path) if path is not None else b""
    except MotionError:
        data = b""
    return data if digest_of(data) == digest else b""


def _newer_motion(there: bytes) -> bool:
    number = codec.schema_number(there)
    return number is not None and number > schema.SCHEMA


def _there(path: Path) -> bytes | None:
    """What is on the disk now; None for nothing."""
    return None if disk.absent(path) else disk.read(path)


def _check(path: Path, there: bytes | None, expected: str) -> None:
    if there is None and not os.path.isdir(path.parent):  # noqa: PTH112
        raise disk.problem(FileNotFoundError(errno.ENOENT, ""), path, writing=True)
    if there is None:
        raise MotionError(
            say("“{name}” is no longer where it was opened.", name=path.name),
            say("Save yours under another name, or put the file back and try again."),
        )
    if digest_of(there) != expected:
        raise ChangedError(
            say("“{name}” was changed by somebody else after it was opened.", name=path.name),
            say("Save yours under another name, then open both and compare them."),
        )


def of_newer(path: Path) -> MotionError:
    """That a file of a newer schema is not changed."""
    return MotionError(
        say(
            "“{name}” was written by a newer Motion Editor and is not changed by this one.",
            name=path.name,
        ),
        say("Install the newest Motion Editor, or save under another name."),
    )


class ChangedError(MotionError):
    """The file is there, but not as it was opened or saved last."""


def digest_of(data: bytes) -> str:
    """What tells the bytes of a file from all others, as `save` has it."""
    return hashlib.sha256(data).hexdigest()
