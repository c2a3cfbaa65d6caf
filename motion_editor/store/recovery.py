"""Recovery files: the text as it was a moment ago, should the program not end in order.

One for each open motion and process, in a folder of the user's own. The first line says, as
JSON, whose it is, and what was being typed in a dialog; below it stands an ordinary .motion file.
Nothing here is deleted unasked, but for a text that the motion's own file holds to the last byte.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import mark, phrase, say
from motion_editor.store import atomic, codec, disk, motions, past, seal, temps, typed as typing
from motion_editor.store.folders import state_folder
from motion_editor.store.owner import Life, Owner, read_owner, this
from motion_editor.store.schema import Past
from motion_editor.store.typed import Typed

SUFFIX = ".recovery"
ALTERED = mark("The file was altered after it was written: look whether all is there.")
_FORMAT = "motion-editor recovery"
_MAX_HEAD = disk.MAX_BYTES

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an open motion came from: its file and that file's digest; no file, never saved."""

    path: Path | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A recovery file. `wrong` is a sentence where its first line can't be read.

    `typed` is what was being typed in a dialog, and is no part of the motion.
    """

    file: Path
    when: datetime
    title: str = ""
    origin: Origin = Origin()
    owner: Owner | None = None
    sum: str = ""
    wrong: str = ""
    typed: tuple[Typed, ...] = ()

    @property
    def elsewhere(self) -> bool:
        """Whether it was written on another computer, where the motion may still be open."""
        return self.owner is not None and self.owner.life is Life.ELSEWHERE


@dataclass(frozen=True, slots=True)
class Recovered:
    """The motion of a recovery file; `doubt` is a sentence where it is not as it was written.

    `saved` is the motion as its file had it when it was written on, where that is known, and
    `whole` that file, with the states before.
    """

    motion: Motion
    doubt: str = ""
    saved: Motion | None = None
    whole: bytes = b""


class Began(Generic[S]):
    """Packs what was saved last, once for all the copies of what is written on from there.

    Without it, and the states before, a text that is recovered, and meets what somebody else has
    saved meanwhile, could only be merged by choosing for every difference.
    """

    def __init__(self, encode: Callable[[S], bytes]) -> None:
        self._encode = encode
        self._packed: tuple[S, tuple[Past, ...]] | None = None

    def of(self, saved: S, whole: bytes = b"") -> tuple[Past, ...]:
        """What a copy says of the state that was saved last, and of those before it.

        `whole` is the file in which it was saved, where that is known.
        """
        if self._packed is None or self._packed[0] is not saved:
            found = past.lineage(whole or self._encode(saved))
            self._packed = (saved, () if found is None else found.all)
        return self._packed[1]


def folder() -> Path:
    """Where recovery files are."""
    return state_folder() / "recovery"


def new_file(suffix: str = SUFFIX) -> Path:
    """A name for the recovery file of a motion that is now open in this process."""
    return folder() / f"{os.getpid()}-{secrets.token_hex(6)}{suffix}"


def write(
    file: Path,
    motion: Motion,
    origin: Origin,
    began: Sequence[Past] = (),
    typed: Sequence[Typed] = (),
) -> None:
    """Write or replace a recovery file, whole or not at all; MotionError where it can't be.

    `began` are the states before, that which was saved last at the end, see `Began`; `typed` see
    `Found`.
    """
    write_bytes(file, codec.encode(motion, began), motion.details.title, origin, typed)


def write_bytes(
    file: Path, data: bytes, title: str, origin: Origin, typed: Sequence[Typed] = ()
) -> None:
    """The same of any file of ours, whose bytes these are."""
    head: dict[str, object] = {
        "format": _FORMAT,
        "title": title,
        "path": str(origin.path) if origin.path else None,
        "digest": origin.digest,
        "sum": hashlib.sha256(data).hexdigest(),
        "time": datetime.now().astimezone().isoformat(timespec="seconds"),
        **this().written(),
    }
    if typed:
        head["typed"] = typing.written(typed)
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise disk.problem(error, file.parent, writing=True) from error
    atomic.write(file, json.dumps(head).encode() + b"\n" + data, force=True)


def drop(file: Path) -> bool:
    """Delete a recovery file that is not needed any more; whether it is gone."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def left_behind(suffix: str = SUFFIX) -> tuple[Found, ...]:
    """What can be recovered, the latest first: files whose process has ended.

    One from another computer is named too, for its process can't be asked. A damaged one is
    named with what is wrong. A text that its motion's own file holds is dropped.
    """
    temps.sweep(folder())
    out = []
    for file in _files(suffix):
        found = _look(file)
        if found is None or (found.owner is not None and found.owner.life is Life.RUNS):
            continue
        if found.sum and not found.typed and _is_saved(found):
            drop(file)
            continue
        out.append(found)
    return tuple(sorted(out, key=lambda it: it.when, reverse=True))


def recover(found: Found) -> Recovered:
    """The motion in a recovery file; MotionError where it is damaged or gone."""
    whole, same = kept_bytes(found)
    decoded = codec.decode(whole, found.file.name)
    if decoded.read_only:
        raise MotionError(
            say("“{name}” was written by a newer Motion Editor.", name=found.file.name),
            say("Install the newest Motion Editor to open it."),
        )
    saved = past.last_before(whole, past.state)
    there = found.origin
    before = past.written_on(whole) or motions.still_there(there.path, there.digest)
    return Recovered(decoded.motion, "" if same else phrase(ALTERED), saved, before)


def kept_bytes(found: Found) -> tuple[bytes, bool]:
    """The bytes of the file that is kept there, and whether they are as they were written."""
    head, _, body = disk.read(found.file).partition(b"\n")
    # Where the first line is the damaged part, the text may yet be whole.
    whole = body if body.strip() else head
    return whole, hashlib.sha256(whole).hexdigest() == found.sum


def _files(suffix: str) -> list[Path]:
    try:
        with os.scandir(folder()) as entries:
            return [Path(it.path) for it in entries if it.name.endswith(suffix) and it.is_file()]
    except OSError:
        return []


def _look(file: Path) -> Found | None:
    """What the first line says; None where the file has gone meanwhile."""
    try:
        when = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
        with file.open("rb") as stream:
            line = stream.readline(_MAX_HEAD)
    except (FileNotFoundError, OverflowError):
        return None
    except OSError as error:
        return Found(file, datetime.now().astimezone(), wrong=disk.problem(error, file).whole)
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict) or raw.get("format") != _FORMAT:
        damaged = say("Its first line, which says whose it is, is damaged.")
        return Found(file, when, wrong=damaged)
    return _found(file, when, raw)


def _found(file: Path, when: datetime, raw: Mapping[str, object]) -> Found:
    words = {key: it for key, it in raw.items() if isinstance(it, str)}
    with contextlib.suppress(ValueError):
        when = datetime.fromisoformat(words.get("time", "")).astimezone()
    path = words.get("path")
    # A path with a NUL in it names nothing.
    origin = Origin(Path(path) if path and "\0" not in path else None, words.get("digest"))
    return Found(
        file,
        when,
        words.get("title", ""),
        origin,
        read_owner(raw),
        words.get("sum", ""),
        typed=typing.read(raw.get("typed")),
    )


def _is_saved(found: Found) -> bool:
    """Whether the motion's own file holds the same, whatever it says of earlier states."""
    if found.origin.path is None:
        return False
    try:
        saved, (kept, whole) = disk.read(found.origin.path), kept_bytes(found)
    except MotionError:
        return False
    if not whole:
        return False
    if seal.bare(saved) == kept:
        return True
    return bool(past.mark(saved)) and past.mark(saved) == past.mark(kept)
