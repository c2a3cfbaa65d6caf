"""Large motions and agendas in the running window: which turns last, and how much memory it takes.

`python3 -m tests.bench.load [motion|agenda|hour …] [--rounds N] [--where]`, offscreen. Every round
is a process of its own, and of each act the least of the rounds is printed: others use the machine
too. `--where` adds what was done in the turns that took a tenth of a second or more.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from typing import NamedTuple

from tests.bench.turn import LEAST, Turn

WHAT = ("motion", "agenda", "hour")


class Told(NamedTuple):
    """What one process says: the longest turn of each act, and figures by their names."""

    turns: dict[str, Turn]
    figures: dict[str, float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.bench.load", description=__doc__)
    parser.add_argument("what", nargs="*", choices=[[], *WHAT], default=list(WHAT))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--where", action="store_true", help="what was done in long turns")
    parser.add_argument("--clauses", type=int, default=200)
    parser.add_argument("--amendments", type=int, default=200)
    wanted = parser.parse_args(arguments)
    for what in wanted.what or WHAT:
        rounds = 1 if what == "hour" else wanted.rounds
        sizes = [str(wanted.clauses), str(wanted.amendments)]
        print(
            f"\n{what}, {rounds} rounds; load of the machine {os.getloadavg()[0]:.1f}", flush=True
        )
        told = [measured([what, *sizes]) for _ in range(rounds)]
        _print(told, where=wanted.where)
    return 0


def measured(what: Sequence[str]) -> Told:
    """What one process says of an act or a figure; subprocess.CalledProcessError if it failed."""
    with tempfile.TemporaryDirectory() as folder:
        homes = {f"XDG_{name}_HOME": folder for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        environ = {**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"}
        # As installed: its modules are compiled once, not anew at each start.
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "tests.bench.load_acts", folder, *what]
        done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, check=True, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    return Told({it[0]: Turn(*it) for it in found["turns"]}, found["figures"])


def _print(told: Sequence[Told], *, where: bool) -> None:
    for name in told[0].figures:
        print(f"  {name}: {min(one.figures[name] for one in told):,.0f}")
    turns = [one.turns for one in told]
    print(f"  {'longest turn of an act, least of the rounds':46} {'ms':>6} {'busy':>6}")
    for act in turns[0]:
        best = min((one[act] for one in turns if act in one), key=lambda it: it.took)
        long = best.took >= LEAST
        print(f"  {act:46} {best.took * 1000:6.0f} {best.busy * 1000:6.0f}{' !' if long else ''}")
        for line in best.doing if where and long else ():
            print(f"      {line}")


if __name__ == "__main__":
    sys.exit(main())
