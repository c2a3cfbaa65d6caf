"""A motion as the bytes of a .motion file, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import msgspec

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, say
from motion_editor.store import astray, dump, envelope, parse, schema, seal, sound
from motion_editor.store.collecting import put_off
from motion_editor.store.problems import damaged

_HALF = re.compile("[\ud800-\udfff]")


class Decoded(NamedTuple):
    """What a file holds.

    `remarks` say what of a newer file can't be shown here, that it is not as it was written, or
    what was left out as it leads nowhere.
    """

    motion: Motion
    read_only: bool = False
    remarks: tuple[str, ...] = ()


def encode(motion: Motion, past: Sequence[schema.Past] = ()) -> bytes:
    """The bytes of the file: indented UTF-8 JSON that a person can read.

    They are read again before they are handed out: nothing is written that can't be opened.
    `past` are the states before it. MotionError for a motion that would be refused.
    """
    file = checked(motion)
    file.past = list(past) or msgspec.UNSET
    return written(file)


def checked(motion: Motion) -> schema.Motion:
    """What the file says, without the states before it; MotionError for an unsound motion."""
    sound.refuse_unsound(motion)
    return dump.motion_file(motion)


def written(file: msgspec.Struct) -> bytes:
    """The bytes of a file of ours, which say what the file says."""
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

        found, read_only, said = newer.best_effort(raw, name, len(data))
        found, left_out = astray.without(found)
        return Decoded(found, read_only, (*said, *left_out))
    try:
        file = schema.understood(raw)
        found = parse.motion(file)
        sound.refuse_unsound(found)
        known = () if isinstance(file.past, msgspec.UnsetType) else file.past
        doubt = seal.doubt(data, raw, name, partial(encode, found, known))
        found, left_out = astray.without(found)
        return Decoded(found, remarks=(*doubt, *left_out))
    except (msgspec.ValidationError, MotionError) as error:
        raise damaged(name, error) from error


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


def _with_half_characters(file: msgspec.Struct) -> bytes:
    """JSON in which half characters (lone surrogates), which UTF-8 can't hold, are escapes."""
    text = json.dumps(msgspec.to_builtins(file, enc_hook=_plain), indent=2, ensure_ascii=False)
    return _HALF.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def _read_back(data: bytes, file: msgspec.Struct) -> None:
    again = msgspec.convert(json.loads(data), type(file))
    # Two halves that have come to stand side by side are read as the one character they make.
    if again != file and _ascii(again) != _ascii(file):
        raise AssertionError("The file would not say what the motion says.")


def _ascii(file: msgspec.Struct) -> str:
    return json.dumps(msgspec.to_builtins(file, enc_hook=_plain))


def _envelope(data: bytes, name: str) -> tuple[dict[str, object], int]:
    """The parsed file and the number of its schema."""
    raw = envelope.parsed(data, name, not_ours(name))
    if raw.get("format") != schema.FORMAT:
        raise _other(raw.get("format"), name)
    return raw, envelope.number(raw, name)


def _other(kind: object, name: str) -> MotionError:
    """What to say of a file of ours that is something else."""
    if kind == schema.AGENDA:
        return MotionError(
            say("“{name}” is an agenda, not a motion.", name=name),
            say(
                "Open it as an agenda, or take the motion out of it with 'agenda out' (in the "
                "window: Take out)."
            ),
        )
    return sent_alone(name) if kind == schema.SENT else not_ours(name)


def not_ours(name: str) -> MotionError:
    """What to say of a file that is no motion."""
    return MotionError(
        say("“{name}” is not a motion file.", name=name),
        say("Use 'read' (in the window: Import) to make a motion from a text or a Word file."),
    )


def sent_alone(name: str) -> MotionError:
    """What to say of a sent amendment where a motion is wanted."""
    return MotionError(
        say("“{name}” is an amendment that was sent by itself, not a motion.", name=name),
        say("Use 'receive' (in the window: Receive) to take it into its motion."),
    )
