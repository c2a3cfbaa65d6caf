"""What a verb has to say, and how it is said: results on stdout, remarks on stderr."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from motion_editor.core.errors import MotionError

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

    `raw` is a file that goes to stdout (`-o -`); the lines then go to stderr.
    """

    lines: Sequence[str] = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    remarks: Sequence[Remark] = ()
    code: Code = Code.DONE
    raw: bytes | None = None


def use_utf8() -> None:
    """Make stdout and stderr take every character, on Windows and in bare locales too."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(answer: Answer, *, as_json: bool) -> None:
    """Print an answer; MotionError where stdout can't take it."""
    try:
        _say(answer, as_json=as_json)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget_stdout()
        raise MotionError(
            f"The output can't be written: {error.strerror}.", "Send it somewhere else."
        ) from error


def complain(error: MotionError) -> None:
    """Write `motion-editor: what is wrong. What to do.` as one line on stderr."""
    print(f"{NAME}: {' '.join(f'{error.message} {error.advice}'.split())}", file=sys.stderr)


def _say(answer: Answer, *, as_json: bool) -> None:
    if answer.raw is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(answer.raw)
    results = sys.stdout if answer.raw is None else sys.stderr
    if as_json:
        document = {**answer.facts, "remarks": answer.remarks}
        print(json.dumps(document, default=_plain, ensure_ascii=False, indent=2), file=results)
        return
    for line in answer.lines:
        print(line, file=results)
    _say_remarks(answer.remarks, sys.stderr)


def _say_remarks(remarks: Sequence[Remark], stream: TextIO) -> None:
    for remark in remarks:
        where = f"line {remark.line}: " if remark.line else ""
        print(f"{where}{remark.text}{' (a guess)' if remark.guess else ''}", file=stream)


def _plain(value: object) -> object:
    """A value as JSON has it: data by their fields, enumerations by their words."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if is_dataclass(value):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    raise TypeError(f"no JSON for {type(value).__name__}")


def _forget_stdout() -> None:
    """Keep Python from trying again to write what could not be written, on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
