"""`python3 -m tests.killing --times 500`: kill the program so often, and print the figures."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.killing.killer import Outcome

PROMISED = 1.0
"""Seconds of work that may be lost."""

SLACK = 2.0
"""Seconds more, for a machine that has other work; beyond that a turn has failed."""


def main(arguments: list[str]) -> int:
    """Kill, print, and return 1 where anything was lost that should not be."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.killing")
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--again", type=int, default=10, help="reopen in the window each N times")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Loaded once: each process that is killed is forked from here.
    from tests.killing import killer, person  # noqa: F401

    done: list[killer.Outcome] = []
    failed = 0
    for at in range(asked.times):
        folder = Path(tempfile.mkdtemp(prefix="killing-"))
        seed = asked.seed + at
        try:
            found = killer.turn(folder, seed, again=asked.again > 0 and at % asked.again == 0)
            assert found.own <= PROMISED + SLACK, f"{found.own:.2f} s of work lost"
        except Exception:  # noqa: BLE001 – the next turn is another process
            failed += 1
            print(f"turn {at}, seed {seed}, kept in {folder}:", file=sys.stderr)
            traceback.print_exc()
            continue
        done.append(found)
        killer.clear(folder)
        if sys.stderr.isatty() or at % 50 == 49:
            print(f"{at + 1} of {asked.times}", file=sys.stderr, flush=True)
    print("\n".join(figures(asked.times, asked.seed, done, failed)))
    return 1 if failed else 0


def figures(times: int, seed: int, found: Sequence[Outcome], failed: int) -> list[str]:
    """What came of it, in lines."""
    lost, own = sorted(it.lost for it in found), sorted(it.own for it in found)
    over = Counter(it.over for it in found)
    lines = [f"{times} kills from seed {seed}: {len(found)} survived, {failed} failed."]
    if lost:
        within = sum(it <= PROMISED for it in lost)
        lines.append(
            f"Work lost: {lost[len(lost) // 2]:.2f} s by the median, {lost[-1]:.2f} s at the most; "
            f"within a second in {within} of {len(lost)}. Without the time in which the process "
            f"waited for a processor: {own[-1]:.2f} s at the most, within a second in "
            f"{sum(it <= PROMISED for it in own)}."
        )
        names = ", ".join(f"{name} {n}" for name, n in sorted(over.items()))
        lines.append(f"Killed over: {names}.")
        lines.append(
            f"Temporary files left and cleared away: {sum(it.strays for it in found)}; papers "
            f"looked at, each whole: {sum(it.papers for it in found)}; reopened in the window: "
            f"{sum(it.reopened for it in found)}."
        )
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
