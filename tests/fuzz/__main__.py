"""`python3 -m tests.fuzz [--minutes M] [--with atheris|hypothesis] [READER …]`: try the readers.

Each reader is tried in a process of its own, at low priority, with limits of time and memory, by
each engine for M minutes of work (10): a busy machine makes it longer, not less. What goes wrong is
kept in the folder that --keep names (fuzz-found), the smallest input of each kind with what was
said. Exit code 1 where anything was.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.readers import ALL, BY_NAME, Reader
from tests.fuzz.worker import COUNTS, LAST

ENGINES = ("atheris", "hypothesis")
_PATIENCE = 400
"""Seconds without an answer, past all that an input may take, after which a process hangs."""


def main() -> int:
    """Run what the command line asks for; 0 where nothing was found."""
    asked = _asked()
    engines = [asked.engine] if asked.engine else [it for it in ENGINES if _there(it)]
    names = asked.readers or [it.name for it in ALL]
    found = 0
    for name in names:
        for engine in engines:
            found += _tried(BY_NAME[name], engine, asked.minutes * 60, asked.keep)
    return 1 if found else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python3 -m tests.fuzz", description="Fuzz the readers.")
    parser.add_argument("readers", nargs="*", metavar="READER", choices=[[], *BY_NAME])
    parser.add_argument("--minutes", type=float, default=10, help="for each reader and engine")
    parser.add_argument("--with", dest="engine", choices=ENGINES, help="one engine alone")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="where findings go")
    return parser.parse_args()


def _there(engine: str) -> bool:
    if find_spec(engine):
        return True
    print(f"{engine} is not installed and left out: python3 -m pip install '.[fuzz]'")
    return False


def _tried(reader: Reader, engine: str, seconds: float, folder: Path) -> int:
    """Try a reader for so many seconds of work, beginning anew until they are full.

    A process ends at an input that ends it, and after as many seconds by the clock.
    """
    tried, cpu, found, turns = 0, 0, set[str](), 0
    while (rest := seconds - cpu) > 1:
        turns += 1
        whole = folder.absolute() / f"{reader.name}-{engine}" / str(turns)
        code = _ended(reader, engine, rest, whole)
        said = _said(whole / COUNTS)
        tried, cpu = tried + int(str(said["tried"])), cpu + max(1, int(str(said["cpu"])))
        found.update(list(said["found"]) if isinstance(said["found"], list) else [])
        if code:
            both = f"{whole / 'log'} and {_rescued(whole)}"
            found.add(f"the process ended with {code}: see {both}")
        if not said["tried"]:
            break
    said_of_it = f"{tried:9,} inputs, {cpu:4} s of work, {len(found)} found"
    print(f"{reader.name:14} {engine:11} {said_of_it}", flush=True)
    for key in sorted(found):
        print(f"    {key}", flush=True)
    return len(found)


def _ended(reader: Reader, engine: str, seconds: float, folder: Path) -> int:
    """Run a worker until it ends; its exit code, or that of a process that had to be ended."""
    folder.mkdir(parents=True, exist_ok=True)
    line = [
        sys.executable,
        "-m",
        "tests.fuzz.worker",
        reader.name,
        engine,
        str(seconds),
        str(folder),
    ]
    with (folder / "log").open("wb") as log:
        worker = subprocess.Popen(line, stdout=log, stderr=log, preexec_fn=lambda: os.nice(19))
        try:
            return worker.wait(seconds + reader.seconds + _PATIENCE)
        except subprocess.TimeoutExpired:
            worker.kill()
            return worker.wait()


def _said(path: Path) -> dict[str, object]:
    try:
        said: dict[str, object] = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {"tried": 0, "cpu": 0, "found": []}
    return said


def _rescued(folder: Path) -> Path:
    """The input during which a process ended, as a file of its own."""
    path = folder / "ended.input"
    last = folder / LAST
    raw = last.read_bytes() if last.exists() else b""
    path.write_bytes(raw[4 : 4 + int.from_bytes(raw[:4], "little")])
    return path


if __name__ == "__main__":
    sys.exit(main())
