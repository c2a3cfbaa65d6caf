"""How good the marks are, as a table: ours beside those of other programs.

`python3 -m tests.bench.quality [PAIRS.jsonl …]` judges the hard pairs of tests/compare/pairs, or
the pairs of other files; tests/compare/pairs/__init__.py tells their form. `--misses` adds what we
mark otherwise than the golds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench.peers import ENGINES
from tests.compare import marks
from tests.compare.measures import Engine, Score, is_exact, scored
from tests.compare.pairs import BLIND, HELD_OUT, LEARNED, TUNED, Pair, read

_HEADS = (
    "", "exact", "F1", "hunks/gold", "islands", "hunks", "changed/least", "marked", "round trip",
)  # fmt: skip
_NOTE = """\
exact: marked as in an accepted gold. F1: of the words and marks struck and put in, against the
nearest gold, the mean of the pairs. hunks/gold: changes against those of that gold. islands: a word
or less left standing between two changes. changed/least: words and marks struck and put in, against
the fewest possible. marked: their share of both texts. round trip: pairs in which the marks applied
give the amended text to the letter."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a table for each file of pairs; 2 where a file makes no sense."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench.quality", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, default=[TUNED, HELD_OUT, LEARNED, BLIND])
    parser.add_argument("--misses", action="store_true", help="print what we mark otherwise")
    wanted = parser.parse_args(arguments)
    for path in wanted.files:
        try:
            pairs = list(read(path))
        except (OSError, ValueError) as problem:
            print(problem, file=sys.stderr)
            return 2
        print(f"{path.name}: {len(pairs)} pairs, {sum(bool(it.golds) for it in pairs)} with golds")
        print(_table(pairs))
        if wanted.misses:
            print(_misses(pairs))
    print(_NOTE)
    return 0


def _table(pairs: Sequence[Pair]) -> str:
    rows: list[tuple[str, ...]] = [_HEADS]
    rows += [
        (name, *(_cells(scored(engine, pairs)) if engine else ("not installed",)))
        for name, engine in ENGINES.items()
    ]
    wide = [max(len(row[at]) for row in rows if at < len(row)) for at in range(len(_HEADS))]
    lines = (
        "  ".join(
            cell.rjust(size) if at else cell.ljust(size)
            for at, (cell, size) in enumerate(zip(row, wide, strict=False))
        )
        for row in rows
    )
    return "\n".join(lines) + "\n"


def _cells(score: Score) -> tuple[str, ...]:
    return (
        _share(score.exact, score.judged, "{:.3f}"),
        _share(score.f1, score.judged, "{:.3f}"),
        _share(score.judged_hunks, score.gold_hunks, "{:.2f}"),
        str(score.islands),
        str(score.hunks),
        _share(score.changed, score.least, "{:.2f}"),
        _share(score.changed, score.tokens, "{:.1%}"),
        f"{score.kept_text}/{score.pairs}",
    )


def _share(part: float, whole: float, form: str) -> str:
    return form.format(part / whole) if whole else "–"


def _misses(pairs: Sequence[Pair]) -> str:
    ours = ENGINES["Motion Editor"]
    return "\n".join(_told(pair, ours) for pair in pairs if ours and _missed(pair, ours)) + "\n"


def _missed(pair: Pair, engine: Engine) -> bool:
    return bool(pair.golds) and not is_exact(pair, engine(pair.base, pair.amended))


def _told(pair: Pair, engine: Engine) -> str:
    found = marks.show(pair.base, engine(pair.base, pair.amended))
    golds = "\n".join(f"  gold  {marks.show(pair.base, gold)}" for gold in pair.golds)
    return f"{pair.name}\n  ours  {found}\n{golds}"


if __name__ == "__main__":
    sys.exit(main())
