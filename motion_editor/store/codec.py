"""A motion as the bytes of a .motion file, and back."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any, NamedTuple

import msgspec

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, mark, say
from motion_editor.store import dump, parse, schema, sound
from motion_editor.store.collecting import put_off
from motion_editor.store.problems import in_words

_RESTORE = mark("Open an earlier copy of the file, or ask whoever sent it to send it again.")
_HALF = re.compile("[\ud800-\udfff]")


class Decoded(NamedTuple):
    """What a file holds. `remarks` say what of a newer file can't be shown here."""

    motion: Motion
    read_only: bool = False
    remarks: tuple[str, ...] = ()


def encode(motion: Motion) -> bytes:
    """The bytes of the file: indented UTF-8 JSON that a person can read.

    They are read again before they are handed out: nothing is written that can't be opened.
    MotionError for a motion that would be refused.
    """
    sound.refuse_unsound(motion)
    file = dump.motion_file(motion)
    try:
        data = msgspec.json.format(msgspec.json.encode(file, enc_hook=_plain), indent=2)
    except UnicodeEncodeError:
        data = _with_half_characters(file)
    _read_back(data, file)
    return data + b"\n"


def _plain(value: object) -> str:
    """Words that know what they were made of, as the words alone: msgspec takes no others."""
    if isinstance(value, Said):
        return str(value)
    raise TypeError(f"{type(value).__name__} is nothing that a file holds")


@put_off()
def decode(data: bytes, name: str) -> Decoded:
    """The motion in these bytes, of a file called `name`; MotionError where there is none."""
    raw, number = _envelope(data, name)
    if number > schema.SCHEMA:
        from motion_editor.store import newer  # which few files ever need

        return Decoded(*newer.best_effort(raw, name, len(data)))
    try:
        found = parse.motion(schema.understood(raw))
        sound.refuse_unsound(found)
        return Decoded(found)
    except msgspec.ValidationError as error:
        raise MotionError(
            say("“{name}” is damaged: {fault}", name=name, fault=in_words(error)), _RESTORE
        ) from error
    except MotionError as error:
        raise MotionError(
            say("“{name}” is damaged: {fault}", name=name, fault=error.message), error.advice
        ) from error


def schema_number(data: bytes) -> int | None:
    """The schema number of a motion file, None where the bytes are no such file."""
    try:
        seen = msgspec.json.decode(data, type=_Envelope)
    except (ValueError, RecursionError):
        # Not JSON as others write it: look closer before saying that it is none of ours.
        return _schema_number_of_odd(data)
    return seen.schema if seen.format == schema.FORMAT else None


class _Envelope(msgspec.Struct):
    """The beginning of a file of ours: what it is, and by which schema."""

    format: str
    schema: int


def _schema_number_of_odd(data: bytes) -> int | None:
    try:
        return _envelope(data, "")[1]
    except MotionError:
        return None


def _with_half_characters(file: schema.Motion) -> bytes:
    """JSON in which half characters (lone surrogates), which UTF-8 can't hold, are escapes."""
    text = json.dumps(msgspec.to_builtins(file, enc_hook=_plain), indent=2, ensure_ascii=False)
    return _HALF.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def _read_back(data: bytes, file: schema.Motion) -> None:
    again = msgspec.convert(json.loads(data), schema.Motion)
    # Two halves that have come to stand side by side are read as the one character they make.
    if again != file and _ascii(again) != _ascii(file):
        raise AssertionError("The file would not say what the motion says.")


def _ascii(file: schema.Motion) -> str:
    return json.dumps(msgspec.to_builtins(file, enc_hook=_plain))


def _json(data: bytes, name: str) -> object:
    if not data.strip():
        raise MotionError(say("“{name}” is empty.", name=name), _RESTORE)
    try:
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_refuse
        )
    except UnicodeDecodeError as error:
        raise _not_ours(name) from error
    except json.JSONDecodeError as error:
        if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
            raise _not_ours(name) from error
        raise MotionError(
            say("“{name}” is damaged: line {line} can't be read.", name=name, line=error.lineno),
            _RESTORE,
        ) from error
    except (ValueError, RecursionError) as error:
        why = error.fault if isinstance(error, _JsonError) else say("it can't be read.")
        raise MotionError(
            say("“{name}” is damaged: {fault}", name=name, fault=why), _RESTORE
        ) from error


class _JsonError(ValueError):
    """JSON that Python would take but that does not say one thing plainly."""

    def __init__(self, fault: Said) -> None:
        super().__init__(fault)
        self.fault = fault


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key, many in times.items() if many > 1)
        raise _JsonError(say("“{field}” stands twice in one place.", field=twice))
    return made


def _refuse(constant: str) -> None:
    raise _JsonError(say("“{constant}” stands where a number should.", constant=constant))


def _envelope(data: bytes, name: str) -> tuple[dict[str, object], int]:
    """The parsed file and the number of its schema."""
    raw = _json(data, name)
    if not isinstance(raw, dict) or raw.get("format") != schema.FORMAT:
        raise _not_ours(name)
    number = raw.get("schema")
    if type(number) is not int or number < 1:
        raise MotionError(
            say("“{name}” is damaged: it does not say its schema.", name=name), _RESTORE
        )
    return raw, number


def _not_ours(name: str) -> MotionError:
    return MotionError(
        say("“{name}” is not a motion file.", name=name),
        say("Use 'read' (in the window: Import) to make a motion from a text or a Word file."),
    )
