"""What a verb has to say, and how it is said: results on stdout, remarks on stderr."""

from __future__ import annotations

import contextlib
import errno
import io
import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import visible

if TYPE_CHECKING:
    from motion_editor.formats.reading import Remark

NAME = "motion-editor"


class Code(IntEnum):
    """The exit codes."""

    DONE = 0
    FOUND = 1
    FAILED = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """A verb's answer: lines for people, the same facts for `--json`, remarks, the exit code.

    `raw` is a file that goes to stdout (`-o -`); the lines then go to stderr. `saved` names what
    the verb has written or changed.
    """

    lines: Sequence[str] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    code: Code = Code.DONE
    raw: bytes | None = None
    saved: str = ""


def prepare_streams() -> None:
    """Make stdout and stderr take every character, on Windows and in bare locales too.

    Where one of the three streams is closed its number is taken up, or the next file that is
    opened would have it and be written to. What would go to a closed stderr is dropped.
    """
    _fill_numbers()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(answer: Answer, *, as_json: bool) -> Code:
    """Print an answer and return its exit code.

    MotionError where stdout can't take it, unless something was saved: that is said instead, and
    the code is then FOUND, for what was done is done.
    """
    try:
        if sys.stdout is None:
            raise OSError(errno.EBADF, "it is closed")
        _say(answer, as_json=as_json)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget(sys.stdout)
        why = f"The output can't be written: {error.strerror}."
        if not answer.saved:
            raise MotionError(why, "Send it somewhere else.") from error
        complain(MotionError(why, f"What was asked is done all the same, in {answer.saved}."))
        return Code.FOUND
    return answer.code


def complain(error: MotionError) -> None:
    """Write `motion-editor: what is wrong. What to do.` as one line on stderr."""
    with _dispensable():  # the exit code still tells
        print(f"{NAME}: {' '.join(f'{error.message} {error.advice}'.split())}", file=sys.stderr)


def _fill_numbers() -> None:
    """Open what is closed of the file numbers 0 to 2, for nothing."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def _say(answer: Answer, *, as_json: bool) -> None:
    if answer.raw is None:
        _say_results(answer, sys.stdout, as_json=as_json)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(answer.raw)
        with _dispensable():
            _say_results(answer, sys.stderr, as_json=as_json)
    if not as_json:
        with _dispensable():
            _say_remarks(answer.remarks, sys.stderr)


def _say_results(answer: Answer, stream: TextIO, *, as_json: bool) -> None:
    if as_json:
        document = {**answer.facts, "remarks": answer.remarks}
        print(json.dumps(document, default=_plain, ensure_ascii=False, indent=2), file=stream)
        return
    for line in answer.lines:
        print(_seen(line, stream), file=stream)


def _say_remarks(remarks: Sequence[Remark], stream: TextIO) -> None:
    for remark in remarks:
        where = f"line {remark.line}: " if remark.line else ""
        words = f"{where}{remark.text}{' (a guess)' if remark.guess else ''}"
        print(_seen(words, stream), file=stream)


def _seen(words: str, stream: TextIO) -> str:
    """Words as a terminal may have them: what a motion says can't clear it. A file has them all."""
    return visible(words) if stream.isatty() else words


def _plain(value: object) -> object:
    """A value as JSON has it: data by their fields, enumerations by their words."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value):
        # What a value keeps for the program alone is not shown by its repr either.
        return {item.name: getattr(value, item.name) for item in fields(value) if item.repr}
    raise TypeError(f"no JSON for {type(value).__name__}")


@contextlib.contextmanager
def _dispensable() -> Iterator[None]:
    """What is written to stderr here is lost where that is full or broken, and nothing else is."""
    try:
        yield
        sys.stderr.flush()
    except OSError:
        _forget(sys.stderr)


def _forget(stream: TextIO | None) -> None:
    """Keep Python from trying again to write what could not be written, on its way out.

    It would end with an exit code of its own, 120.
    """
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
