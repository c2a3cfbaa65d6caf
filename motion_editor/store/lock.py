"""Lock files: who has a motion open, in words, beside the motion itself.

A lock keeps nobody from saving: what was opened is compared with what is on the disk in any
case. It is there so that the second person hears of the first. Where the folder can't be
written to there is no lock, and none is needed.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from motion_editor.core.days import day_in_words
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import legible, say
from motion_editor.store import disk
from motion_editor.store.owner import Life, Owner, read_owner, this

_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock of ours on a file; `token` tells it from everybody else's."""

    file: Path
    token: str


@dataclass(frozen=True, slots=True)
class Held:
    """A lock that is there: whose, since when, in words; no owner where it can't be read."""

    name: str
    owner: Owner | None
    since: datetime | None
    token: str

    @property
    def stale(self) -> bool:
        """Whether its process, on this computer, has ended."""
        return self.owner is not None and self.owner.life is Life.ENDED

    @property
    def words(self) -> str:
        """Who has the file open: "Marisol Penhale on CLERK-3 has “a.motion” open since 11.20"."""
        who = (
            say("{user} on {computer}", user=self.owner.user, computer=self.owner.host)
            if self.owner
            else say("Somebody")
        )
        if self.since is None:
            return legible(say("{who} has “{name}” open", who=who, name=self.name))
        since = clock(self.since)
        said = say("{who} has “{name}” open since {time}", who=who, name=self.name, time=since)
        return legible(said)


def clock(when: datetime) -> str:
    """The hour of today, else the day and the hour."""
    today = when.date() == datetime.now().astimezone().date()
    hour = f"{when:%H.%M}"
    return hour if today else say("{hour} on {day}", hour=hour, day=day_in_words(when))


def lock_file(path: Path) -> Path:
    """The lock file of a motion: beside the file itself, where a link leads to it."""
    real = Path(os.path.realpath(path))
    return real.with_name(f".~lock.{real.name}#")


def look(path: Path) -> Held | None:
    """The lock on a motion; None where nobody, or this very process, has it open."""
    held = _read(path)
    return None if held is None or held.owner == this() else held


def take(path: Path, *, over: bool = False) -> Lock | Held | None:
    """Lock a motion; `Held` where somebody else has it, None where no lock can be written.

    A lock that this process holds already, or a stale one, is taken over; with `over` any.
    """
    there = _read(path)
    if there is not None:
        if not over and there.owner != this() and not there.stale:
            return there
        release(Lock(lock_file(path), there.token))
    lock, since = Lock(lock_file(path), secrets.token_hex(8)), datetime.now().astimezone()
    data = {
        "words": f"{Held(path.name, this(), since, lock.token).words}.",
        "since": since.isoformat(timespec="seconds"),
        "token": lock.token,
        **this().written(),
    }
    try:
        _create(lock.file, json.dumps(data, indent=2, ensure_ascii=False).encode())
    except FileExistsError:
        # Somebody came between looking and writing.
        return look(path)
    except OSError:
        return None
    return lock


def release(lock: Lock) -> None:
    """Take a lock away, if it is still this one."""
    there = _read_file(lock.file, lock.file.name)
    if there is not None and there.token == lock.token:
        with contextlib.suppress(OSError):
            lock.file.unlink()


def _create(file: Path, data: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        os.write(handle, data)
    except OSError:
        with contextlib.suppress(OSError):
            file.unlink()
        raise
    finally:
        os.close(handle)


def _read(path: Path) -> Held | None:
    return _read_file(lock_file(path), path.name)


def _read_file(file: Path, name: str) -> Held | None:
    """What a lock file says; None where there is none, no owner where it says nothing."""
    try:
        raw = json.loads(disk.read(file, _MAX_BYTES))
    except MotionError:
        return None
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        return Held(name, None, None, "")
    words = {key: it for key, it in raw.items() if isinstance(it, str)}
    since = None
    with contextlib.suppress(ValueError):
        since = datetime.fromisoformat(words.get("since", "")).astimezone()
    return Held(name, read_owner(raw), since, words.get("token", ""))
