"""A change of words as one line: `{--struck--}` and `{++added++}`, printer and parser."""

from __future__ import annotations

import re
from collections.abc import Sequence

from motion_editor.compare.hunks import Hunk, Hunks

_PIECE = re.compile(r"\{--(.*?)--\}(?:\{\+\+(.*?)\+\+\})?|\{\+\+(.*?)\+\+\}", re.DOTALL)


def show(old: str, hunks: Sequence[Hunk]) -> str:
    """The marked line."""
    out = ""
    at = 0
    for hunk in hunks:
        struck = old[hunk.start : hunk.end]
        out += old[at : hunk.start]
        out += f"{{--{struck}--}}" if struck else ""
        out += f"{{++{hunk.text}++}}" if hunk.text else ""
        at = hunk.end
    return out + old[at:]


def read(line: str) -> tuple[str, Hunks]:
    """The old text and the hunks of a marked line."""
    old = ""
    hunks: list[Hunk] = []
    at = 0
    for piece in _PIECE.finditer(line):
        old += line[at : piece.start()]
        struck = piece[1] or ""
        hunks.append(Hunk(len(old), len(old) + len(struck), piece[2] or piece[3] or ""))
        old += struck
        at = piece.end()
    return old + line[at:], tuple(hunks)
