"""Build and try the ways of installing that are named, or all; 1 where one fails."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.install import bundle, ways, wheelhouse
from tests.install.trying import Failed

HOUSES: Final = tuple(wheelhouse.HOUSES)


def main(argv: list[str]) -> int:
    """Build and try; what came of each is told in a line."""
    parser = argparse.ArgumentParser(prog="python3 -m tests.install", description=__doc__)
    parser.add_argument("ways", nargs="*", metavar="WAY", default=[],
                        help="wheel, pipx, uv, wheelhouse, bundle")  # fmt: skip
    parser.add_argument("--for", dest="systems", action="append", choices=HOUSES,
                        help="for which system wheels are collected (all)")  # fmt: skip
    parser.add_argument("--root", type=Path, help="a root without Python, to try the bundle in")
    asked = parser.parse_intermixed_args(argv)
    known: dict[str, Callable[[], str]] = {
        "wheel": ways.by_wheel,
        "pipx": ways.by_pipx,
        "uv": ways.by_uv,
        "wheelhouse": lambda: wheelhouse.collected(asked.systems or HOUSES),
        "bundle": lambda: bundle.built(asked.root),
    }
    if unknown := set(asked.ways) - known.keys():
        parser.error(f"there is no way {', '.join(sorted(unknown))}")
    failed = [name for name in (asked.ways or known) if not _went(name, known[name])]
    return int(bool(failed))


def _went(name: str, way: Callable[[], str]) -> bool:
    """Whether a way was gone to its end; what came of it is told."""
    begun = time.monotonic()
    try:
        said = way()
    except Failed as error:
        print(f"{name}: FAILED\n{error}", flush=True)
        return False
    print(f"{name}: {said} ({time.monotonic() - begun:.0f} s)", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
