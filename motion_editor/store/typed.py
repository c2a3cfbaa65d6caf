"""Words that were being typed in a dialog and are no part of the motion yet, as they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """The words in one field of a dialog.

    `dialog` and `field` are what these are called in the window. `again` says what opens the
    dialog anew, "" where nothing does.
    """

    dialog: str
    field: str
    words: str
    again: str = ""


def written(typed: Sequence[Typed]) -> list[dict[str, str]]:
    """What a recovery file says of such words."""
    return [asdict(it) for it in typed]


def read(raw: object) -> tuple[Typed, ...]:
    """The same as it is read; what is no words of a field is passed over."""
    found = (_one(it) for it in raw) if isinstance(raw, list) else ()
    return tuple(it for it in found if it is not None and it.words.strip())


def _one(raw: object) -> Typed | None:
    if not isinstance(raw, Mapping):
        return None
    parts = [raw.get(name, "") for name in ("dialog", "field", "words", "again")]
    if not all(isinstance(it, str) for it in parts):
        return None
    return Typed(*(_clean(it) for it in parts))


def _clean(words: str) -> str:
    """Without what no text has: halves of characters, and NUL."""
    return words.encode("utf-8", "replace").decode().replace("\0", "")
