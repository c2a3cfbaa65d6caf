"""Values of a damaged file made to fit its schema: what does not is taken out, and said."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TypeVar

import msgspec

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import problems, schema
from motion_editor.store.ids import new_id

_MOST_READ = 200_000_000
"""Bytes in all that are read in trials, each of which reads the whole file: seconds' work."""
_MOST = 2_000

_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")
_MISSING = re.compile(r"Object missing required field `(.*)`")
_UNKNOWN = re.compile(r"Object contains unknown field `(.*)`")

Path = list[str | int]

_DEFAULTS: dict[str, Callable[[Path], object]] = {
    "id": lambda _: new_id(),
    "role": lambda _: "point",
    "kind": lambda path: "notice" if path[-2:-1] == ["versions"] else None,
    "label": lambda _: "",
    "clauses": lambda _: [],
    "texts": lambda _: [],
    "details": lambda _: {},
    "sort": lambda _: "item",
}
"""What stands for a required field that is lost; None where nothing can."""

T = TypeVar("T", bound=msgspec.Struct)


def fitted(raw: dict[str, object], kind: type[T], lost: list[str]) -> T:
    """As much of these values as is fit for a kind of file; what is not is added to `lost`.

    MotionError where nothing is left, or it would take too long.
    """
    fields = {it.encode_name for it in msgspec.structs.fields(kind)} - {"format", "schema", "sum"}
    values = {key: it for key, it in raw.items() if key in fields}
    size = _size(values)
    for _ in range(min(_MOST, 1 + _MOST_READ // (size + 1))):
        try:
            return schema.converted(values, kind)
        except msgspec.ValidationError as error:
            if not _taken_out(values, error, lost):
                break
    raise MotionError(
        say("Too little of the file is whole."),
        say("Open an earlier copy, or ask whoever sent it for theirs. It was not changed."),
    )


def _taken_out(values: dict[str, object], error: msgspec.ValidationError, lost: list[str]) -> bool:
    """Take out what the error is about, or put in what can stand for it; false for all of it."""
    found = _AT.match(str(error))
    what, path = (found["what"], _path(found["path"] or "")) if found else (str(error), [])
    if "words" in path:  # with a piece of them gone they would read otherwise than they did
        path, what = path[: path.index("words") + 1], ""
    node = _node(values, path)
    missing, unknown = _MISSING.fullmatch(what), _UNKNOWN.fullmatch(what)
    if unknown and isinstance(node, dict):
        node.pop(unknown[1], None)
    elif missing and isinstance(node, dict) and _default(missing[1], path) is not None:
        node[missing[1]] = _default(missing[1], path)
        return True  # Whatever it was, its line is among those that are lost.
    elif not path:
        return False
    else:
        parent, last = _node(values, path[:-1]), path[-1]
        if isinstance(parent, dict):
            parent.pop(last, None)
        elif isinstance(parent, list) and isinstance(last, int):
            _out_of(parent, last, path)
    snapshot = missing and path[-2:-1] == ["kept"]
    lost.append(_snapshot(node) if snapshot else _said(problems.in_words(error)))
    return True


def _snapshot(item: object) -> str:
    """That a snapshot is lost, by its name where that is there."""
    name = item.get("name") if isinstance(item, dict) else ""
    if not name or not isinstance(name, str):
        return say("A snapshot is lost: it can’t be read.")
    return say("The snapshot “{name}” is lost: what it held can’t be read.", name=name)


def _out_of(parent: list[object], last: int, path: Path) -> None:
    """Take it out of a list; of a version's clauses the place stays, for those after it."""
    if path[-2] == "clauses" and "change" not in path and "texts" not in path and parent[last]:
        parent[last] = {}
    else:
        del parent[last]


def _default(name: str, path: Path) -> object:
    made = _DEFAULTS.get(name)
    return made(path) if made else None


def _path(words: str) -> Path:
    return [name or int(at) for name, at in _STEP.findall(words)]


def _node(values: object, path: Path) -> object:
    for step in path:
        if isinstance(values, dict) or (isinstance(values, list) and isinstance(step, int)):
            values = values[step]  # type: ignore[index]
    return values


def _said(words: str) -> str:
    return words[:1].upper() + words[1:]


def _size(values: object) -> int:
    """How many bytes a value takes in a file, about."""
    try:
        return len(msgspec.json.encode(values))
    except UnicodeEncodeError:  # Half a character (lone surrogate) in a key.
        return len(json.dumps(values))
