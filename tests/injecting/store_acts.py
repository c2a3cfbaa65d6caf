"""Saving and keeping, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import agendas, atomic, motions, recovery
from motion_editor.store.recovery import Origin
from tests.injecting.acts import UNSURE, caught
from tests.store.agenda_golden import expected_agenda
from tests.store.golden import expected

_numbers = count(1)


def titled() -> Motion:
    """A motion with a title that no other has."""
    found = expected()
    return replace(found, details=replace(found.details, title=f"Motion {next(_numbers)}"))


class Saving:
    """Over the file that was opened, or a new one."""

    def __init__(self, folder: Path, *, new: bool) -> None:
        self.name = "save a new motion" if new else "save a motion"
        self.folder, self._new = folder, new
        self._path = folder / "a.motion"
        self._now = self._before = titled()
        self._digest: str | None = None

    def begin(self) -> None:
        self._before, self._now = titled(), titled()
        self._path.unlink(missing_ok=True)
        self._digest = None if self._new else motions.save(self._path, self._before)

    def do(self) -> MotionError | None:
        def save() -> None:
            self._digest = motions.save(
                self._path, self._now, expected=self._digest, force=self._digest is None
            )

        return caught(save)

    def held(self, told: MotionError | None) -> None:
        if told is not None and UNSURE not in told.message:
            if self._new:
                assert not self._path.exists()
            else:
                assert motions.load(self._path).motion == self._before
            return
        assert motions.load(self._path).motion == self._now
        assert motions.load(self._path).remarks == ()
        self._digest = motions.load(self._path).digest


class SavingAgenda:
    """An agenda over its file."""

    name = "save an agenda"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / "a.agenda"
        self._before = self._now = expected_agenda()
        self._digest = ""

    def begin(self) -> None:
        self._now = replace(self._before, place=f"Room {next(_numbers)}")
        self._digest = agendas.save(self._path, self._before, force=True)

    def do(self) -> MotionError | None:
        return caught(lambda: agendas.save(self._path, self._now, expected=self._digest))

    def held(self, told: MotionError | None) -> None:
        loaded = agendas.load(self._path)
        fine = told is None or UNSURE in told.message
        assert loaded.agenda == (self._now if fine else self._before)
        self._digest = loaded.digest


class Keeping:
    """A recovery copy, over the one before."""

    name = "keep a recovery copy"

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "recovery"
        self._file = self.folder / "1-abc.recovery"
        self._before = self._now = titled()

    def begin(self) -> None:
        self._before, self._now = titled(), titled()
        recovery.write(self._file, self._before, Origin())

    def do(self) -> MotionError | None:
        return caught(lambda: recovery.write(self._file, self._now, Origin()))

    def held(self, told: MotionError | None) -> None:
        fine = told is None or UNSURE in told.message
        whole, _ = recovery.kept_bytes(recovery.Found(self._file, datetime.now().astimezone()))
        title = (self._now if fine else self._before).details.title
        assert f'"{title}"'.encode() in whole


class Papers:
    """Several papers at once: all are there, or none but those that are named."""

    name = "write papers"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._paths = [folder / name for name in ("a.txt", "b.html")]
        self._new = b""

    def begin(self) -> None:
        self._new = f"new {next(_numbers)}".encode()
        for path in self._paths:
            path.write_bytes(b"old")

    def do(self) -> MotionError | None:
        files = [(path, self._new) for path in self._paths]
        return caught(lambda: atomic.write_many(files, force=True))

    def held(self, told: MotionError | None) -> None:
        there = [path.read_bytes() for path in self._paths]
        assert set(there) <= {b"old", self._new}
        if told is None or UNSURE in told.message:
            assert there == [self._new] * 2
        elif self._new in there:
            assert "Already written, and whole: “a.txt”" in told.advice
        else:
            assert "Nothing was changed." in told.advice
