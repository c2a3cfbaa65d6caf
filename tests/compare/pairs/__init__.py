"""Pairs of texts with the marks that an officer would accept, and how near an engine comes.

A file has one JSON object a line: `base` and `amended`, and, where there are any, `golds`: each a
line marked as `tests.compare.marks` prints it, or a list of [start, end, text], which puts text in
the place of those characters of `base`. With a marked line `base` and `amended` may be left out;
`name` and other keys are free.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from motion_editor.compare.hunks import Hunk, Hunks, apply
from tests.compare import marks

_HERE = Path(__file__).parent
TUNED = _HERE / "tuned.jsonl"
HELD_OUT = _HERE / "held_out.jsonl"
LEARNED = _HERE / "learned.jsonl"
BLIND = _HERE / "blind.jsonl"


class Pair(NamedTuple):
    """Two texts and the accepted ways to mark what differs between them."""

    name: str
    base: str
    amended: str
    golds: tuple[Hunks, ...] = ()


def read(path: Path) -> Iterator[Pair]:
    """The pairs of a file; raises ValueError with the number of a line that makes no sense."""
    # A soft break inside a text is no end of a line.
    for at, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield _pair(json.loads(line), f"line {at}")
        except (ValueError, KeyError, TypeError, IndexError) as problem:
            raise ValueError(f"{path}, line {at}: {problem!r}") from problem


def _pair(row: dict[str, Any], name: str) -> Pair:
    golds = []
    base, amended = row.get("base"), row.get("amended")
    old: str | None
    for gold in row.get("golds", []):
        if isinstance(gold, str):
            old, hunks = marks.read(gold)
        else:
            old, hunks = base, tuple(Hunk(int(a), int(b), str(c)) for a, b, c in gold)
        base = old if base is None else base
        if not isinstance(base, str) or old != base:
            raise ValueError(f"a gold is of another base: {old!r}")
        amended = apply(base, hunks) if amended is None else amended
        if apply(base, hunks) != amended:
            raise ValueError(f"a gold makes another text: {apply(base, hunks)!r}")
        golds.append(hunks)
    if not isinstance(base, str) or not isinstance(amended, str):
        raise ValueError("base and amended, or a gold, are missing")
    return Pair(str(row.get("name") or row.get("source") or name), base, amended, tuple(golds))
