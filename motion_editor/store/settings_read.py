"""What a settings file says, of whatever version, as far as it can be believed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final

Raw = dict[str, object]
"""A settings file as JSON has it."""

_LONGEST: Final = 4096
"""Characters of a text: more than a path, a profile's name or the place of a window has."""

_DEEPEST: Final = 20
"""Lists within lists, of what a newer program keeps: Python writes no more than some hundreds."""

_LOOKS: Final = ("system", "light", "dark", "contrast", "contrast-light")


def _numbered(raw: Raw) -> Raw:
    """Version 0 named no version; all else stands in it as in version 1."""
    return raw


STEPS: Final[tuple[Callable[[Raw], Raw], ...]] = (_numbered,)
"""What brings a file of one version to the next; the first begins at version 0. None goes."""

VERSION: Final = len(STEPS)
"""The version that is written."""


def version_of(raw: Mapping[str, object]) -> int:
    """The version of a settings file; one that is no version is as old as can be."""
    found = raw.get("version")
    return found if type(found) is int and found >= 0 else 0


def carried(raw: Raw) -> Raw:
    """The file as this version has it; a newer one as it is."""
    for step in STEPS[version_of(raw) :]:
        raw = step(raw)
    return raw


def parsed(data: bytes) -> Raw | None:
    """The JSON object in a file; None where it is none that can be kept."""
    try:
        raw = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and not _deep(raw, _DEEPEST) else None


def fits(name: str, value: object, usual: object) -> bool:
    """Whether a value can be that of the setting, whose usual value is given."""
    if name == "window":
        return isinstance(value, dict) and all(map(_plain, (*value, *value.values())))
    if name == "theme":
        return value in _LOOKS
    if name in ("zoom", "frame"):
        return type(value) is int and 25 <= value <= 500
    return type(value) is type(usual) and (not isinstance(value, str) or _plain(value))


def _plain(value: object) -> bool:
    """Whether it is a text that the system takes: for a path, a name, the place of a window."""
    if not isinstance(value, str) or len(value) > _LONGEST or "\0" in value:
        return False
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


def _deep(value: object, left: int) -> bool:
    """Whether there are more lists within lists than that."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, Mapping) else value
    return not left or any(_deep(item, left - 1) for item in inner)
