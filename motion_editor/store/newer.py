"""Files of a newer schema: as much of them as this program understands, to be read only."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import msgspec
from msgspec import inspect

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import mark, phrase, say
from motion_editor.store import parse, schema, sound

_MOST_READ = 100_000_000
"""Bytes in all that are read in trials, each of which reads the whole file: some seconds' work."""

_UPDATE = mark("Install the newest Motion Editor to open it. The file was not changed.")


_BESIDE = {
    "log": mark("The work log is not shown."),
    "kept": mark("The snapshots are not shown."),
    "proceedings": mark("What happened to the motion is not shown."),
    "notes": mark("The notes on its clauses are not shown."),
    "outcome": mark("The outcome of the motion is not shown."),
    "order": mark("The order that the chair set is not shown."),
}
"""What is left out first, and what is then said."""


def best_effort(
    raw: dict[str, object], name: str, size: int
) -> tuple[Motion, bool, tuple[str, ...]]:
    """The motion as far as it is understood, true (read-only), and what is not shown.

    `size` is the file's, in bytes. MotionError where not even the versions can be read.
    """
    known = {key: _known(value, key) for key, value in raw.items() if key in _fields()}
    known["schema"] = schema.SCHEMA
    said = say(
        "“{name}” was written by a newer Motion Editor: it is opened to be read only, and may "
        "hold more than is shown.",
        name=name,
    )
    for kept, lost in _smaller(known, size):
        made = _made(kept)
        if made is not None:
            return made, True, (said, *lost)
    raise MotionError(
        say(
            "“{name}” was written by a newer Motion Editor, and its text can't be read by "
            "this one.",
            name=name,
        ),
        _UPDATE,
    )


def _smaller(
    known: dict[str, object], size: int
) -> Iterator[tuple[dict[str, object], tuple[str, ...]]]:
    """The file whole, then with one part after another left out, the text itself last of all."""
    lost: list[str] = []
    now = dict(known)
    yield now, ()
    for key, words in _BESIDE.items():
        if key in now:
            now = {at: value for at, value in now.items() if at != key}
            lost.append(phrase(words))
            yield now, tuple(lost)
    amendments = now.get("amendments")
    if isinstance(amendments, list) and amendments:
        good = _readable(now, amendments, size)
        now = {**now, "amendments": good}
        unread = len(amendments) - len(good)
        yield now, (*lost, say("Amendments not shown: {number}.", number=unread))
    if amendments:
        now = {**now, "amendments": []}
        lost.append(say("The amendments are not shown."))
        yield now, tuple(lost)
    now = {**now, "details": {}}
    yield now, (*lost, say("The title, the people and the dates are not shown."))


def _readable(now: dict[str, object], amendments: list[object], size: int) -> list[object]:
    """The amendments that can be read each by itself; none where it would take too long."""
    if len(amendments) * size > _MOST_READ:
        return []
    return [item for item in amendments if _made({**now, "amendments": [item]}) is not None]


def _made(known: dict[str, object]) -> Motion | None:
    try:
        made = parse.motion(schema.understood(known))
        sound.refuse_unsound(made)
        return made
    except (msgspec.ValidationError, MotionError):
        return None


def _pruned(value: object, kind: inspect.Type) -> object:
    """The value without the keys that schema 1 does not have."""
    if isinstance(kind, inspect.Metadata):
        return _pruned(value, kind.type)
    if isinstance(kind, inspect.UnionType):
        wanted = inspect.StructType if isinstance(value, dict) else inspect.ListType
        inner = next((it for it in kind.types if isinstance(_bare(it), wanted)), None)
        return value if inner is None else _pruned(value, inner)
    if isinstance(kind, inspect.ListType) and isinstance(value, list):
        return [_pruned(item, kind.item_type) for item in value]
    if isinstance(kind, inspect.StructType) and isinstance(value, dict):
        types = {it.encode_name: it.type for it in kind.fields}
        return {key: _pruned(item, types[key]) for key, item in value.items() if key in types}
    return value


def pruned(raw: dict[str, object], file: type[msgspec.Struct]) -> dict[str, object]:
    """The JSON values of a file without the keys that this kind of file does not have."""
    kind = inspect.type_info(file)
    assert isinstance(kind, inspect.StructType)
    types = {it.encode_name: it.type for it in kind.fields}
    return {key: _pruned(value, types[key]) for key, value in raw.items() if key in types}


def _bare(kind: inspect.Type) -> inspect.Type:
    return kind.type if isinstance(kind, inspect.Metadata) else kind


@cache
def _fields() -> dict[str, inspect.Type]:
    kind = inspect.type_info(schema.Motion)
    assert isinstance(kind, inspect.StructType)
    return {item.encode_name: item.type for item in kind.fields}


def _known(value: object, key: str) -> object:
    return _pruned(value, _fields()[key])
