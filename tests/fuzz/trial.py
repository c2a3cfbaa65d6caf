"""One input put to one reader, within limits of time and memory, and what is wrong if anything is.

Anything but a value or a MotionError is a finding; so is one that takes too long or too much.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Final

from motion_editor.core.errors import MotionError

LONGEST: Final = 3_000
"""Characters that what is said of a file may have: it quotes words of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What went wrong: `key` tells one fault from another, `told` is the whole of it."""

    key: str
    told: str


class TooSlowError(BaseException):
    """The time of an input is over; no handler of ours may catch it."""


def tried(read: Callable[[bytes], None], data: bytes, seconds: float) -> Finding | None:
    """What is wrong with how a reader takes these bytes; None for nothing.

    `seconds` are of this process's own work, so that a busy machine makes nothing slow.
    """
    try:
        _within(read, data, seconds)
    except MotionError as error:
        return _unclear(error)
    except TooSlowError as error:
        return _finding(error, "too slow")
    except MemoryError as error:
        found = _finding(error, "too much memory")
        gc.collect()
        return found
    except Exception as error:  # noqa: BLE001 (whatever it is, it is what is looked for)
        return _finding(error, type(error).__name__)
    return None


def limit_memory(megabytes: int) -> None:
    """Let this process take that much more than it has now, and no more."""
    with Path("/proc/self/statm").open("rb") as file:
        now = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    most = now + megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))


def clear(error: MotionError) -> None:
    """Raise AssertionError for a refusal that is not a plain sentence with advice."""
    for words in (str(error.message), str(error.advice)):
        assert words.strip(), "a refusal says nothing"
        assert len(words) <= LONGEST, "a refusal is as long as the file"
        plain(words)


def plain(words: str) -> None:
    """Raise AssertionError for words that a terminal or a window can't show as they are."""
    odd = [sign for sign in words if sign < " " and sign not in "\n\t"]
    assert not odd, f"control characters are shown: {odd!r}"
    words.encode()


@cache
def folder() -> Path:
    """A folder for what a reader wants as a file."""
    return Path(tempfile.mkdtemp(prefix="motion-editor-fuzz-"))


def _within(read: Callable[[bytes], None], data: bytes, seconds: float) -> None:
    before = signal.signal(signal.SIGPROF, _over)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        read(data)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _over(number: int, frame: FrameType | None) -> None:
    raise TooSlowError


def _unclear(error: MotionError) -> Finding | None:
    try:
        clear(error)
    except (AssertionError, UnicodeEncodeError) as fault:
        return Finding(
            _key(error, f"unclear {fault}"), f"{fault}\n{error.message!r}\n{_told(error)}"
        )
    return None


def _finding(error: BaseException, kind: str) -> Finding:
    said = f" {error}"[:60] if isinstance(error, AssertionError) else ""
    return Finding(_key(error, kind + said), _told(error))


def _told(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))[-6_000:]


def _key(error: BaseException, kind: str) -> str:
    """The kind and the place of ours where it went wrong: of what is slow, the function alone."""
    ours = [
        it
        for it in traceback.extract_tb(error.__traceback__)
        if "motion_editor" in Path(it.filename).parts
    ]
    if not ours:
        return kind
    last = ours[min(3, len(ours) - 1)] if kind == "too slow" else ours[-1]
    where = f"{Path(last.filename).stem}.{last.name}"
    return f"{kind} in {where}" if kind.startswith("too") else f"{kind} in {where}:{last.lineno}"
