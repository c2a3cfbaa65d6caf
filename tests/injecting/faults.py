"""A disk that fails at the call that is wanted, with the error that is wanted."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final
from unittest.mock import patch

ERRORS: Final = (
    errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENAMETOOLONG, errno.EIO, errno.ESTALE,
    errno.ENOENT, errno.EDQUOT, errno.EINTR,
)  # fmt: skip

BY_NAME: Final = (
    "open", "stat", "lstat", "mkdir", "unlink", "replace", "rename", "link", "readlink", "scandir",
    "listdir", "listxattr", "getxattr", "setxattr", "access", "utime",
)  # fmt: skip
BY_HANDLE: Final = ("write", "fsync", "fstat", "fchmod", "fchown", "close")
LATE: Final = frozenset({"close"})
"""Calls that are done before they fail, as the system does them."""


class Faults:
    """While it lasts, the call of this number (from 1) under a folder fails, or is cut short.

    With `on` all later ones fail as well. `number` is the error, None for writes of one byte.
    """

    def __init__(self, folder: Path, at: int, number: int | None, *, on: bool = False) -> None:
        self._folder, self._at, self._number, self._on = str(folder), at, number, on
        self._handles: set[int] = set()
        self._stack = ExitStack()
        self.calls = 0
        self.fired: list[str] = []

    def __enter__(self) -> Faults:
        for name in (*BY_NAME, *BY_HANDLE):
            if hasattr(os, name):
                wrapped = self._wrapped(name, getattr(os, name))
                self._stack.enter_context(patch.object(os, name, wrapped))
        self._stack.enter_context(patch.object(io, "open", self._opened(io.open)))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def fails(self, name: str) -> bool:
        """Whether this call is one that fails; it is counted."""
        self.calls += 1
        failing = self.calls == self._at or (self._on and self.calls > self._at)
        if failing:
            self.fired.append(name)
        return failing

    def error(self) -> OSError:
        number = self._number or errno.EIO
        return OSError(number, os.strerror(number))

    def _ours(self, first: object) -> bool:
        if isinstance(first, int):
            return first in self._handles
        if isinstance(first, str | bytes | os.PathLike):
            return os.fsdecode(first).startswith(self._folder)
        return False

    def _wrapped(self, name: str, really: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if not given or not self._ours(given[0]):
                return really(*given, **named)
            failing = self.fails(name)
            if failing and self._number is None:
                return self._short(name, really, given, named)
            if failing and name not in LATE:
                raise self.error()
            got = really(*given, **named)
            self._follow(name, given[0], got)
            if failing:
                raise self.error()
            return got

        return call

    def _follow(self, name: str, first: object, got: object) -> None:
        if name == "open" and isinstance(got, int):
            self._handles.add(got)
        elif name == "close" and isinstance(first, int):
            self._handles.discard(first)

    def _short(
        self,
        name: str,
        really: Callable[..., object],
        given: tuple[object, ...],
        named: dict[str, object],
    ) -> object:
        """A write of one byte; other calls are as ever."""
        if name == "write":
            data = given[1]
            assert isinstance(data, bytes | memoryview)
            return really(given[0], bytes(data[:1]))
        got = really(*given, **named)
        self._follow(name, given[0], got)
        return got

    def _opened(self, really: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if not given or isinstance(given[0], int) or not self._ours(given[0]):
                return really(*given, **named)
            if self.fails("io.open") and self._number is not None:
                raise self.error()
            file = really(*given, **named)
            return _Reading(file, self) if isinstance(file, io.BufferedIOBase) else file

        return call


class _Reading:
    """A file whose reading may fail."""

    def __init__(self, file: io.BufferedIOBase, faults: Faults) -> None:
        self._file, self._faults = file, faults

    def __enter__(self) -> _Reading:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, *given: int) -> bytes:
        if self._faults.fails("read") and self._faults._number is not None:
            raise self._faults.error()
        return self._file.read(*given)

    def readline(self, *given: int) -> bytes:
        return self._file.readline(*given)
