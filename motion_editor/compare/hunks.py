"""Hunks: what to replace in a text by what, by characters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Hunk(NamedTuple):
    """Replace the characters `start` up to `end` of the old text by `text` (code points).

    Hunks of one text are sorted and never touch.
    """

    start: int
    end: int
    text: str


Hunks = tuple[Hunk, ...]


def apply(old: str, hunks: Iterable[Hunk]) -> str:
    """The new text."""
    out: list[str] = []
    at = 0
    for hunk in hunks:
        out += (old[at : hunk.start], hunk.text)
        at = hunk.end
    return "".join((*out, old[at:]))


def invert(old: str, hunks: Iterable[Hunk]) -> Hunks:
    """The hunks that turn the new text back into the old one."""
    out: list[Hunk] = []
    shift = 0
    for hunk in hunks:
        start = hunk.start + shift
        out.append(Hunk(start, start + len(hunk.text), old[hunk.start : hunk.end]))
        shift += len(hunk.text) - (hunk.end - hunk.start)
    return tuple(out)
