"""One reader tried by one engine for some time, in a process of its own with its own limits."""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import sys
import time
from pathlib import Path
from random import Random

from tests.fuzz import trial
from tests.fuzz.shapes import MOST

LAST = "last-input"
"""The file of the input that is tried now: of a process that is gone it is the one to look at."""
COUNTS = "counts.json"


class Log:
    """Counts what is tried, and keeps of each finding the smallest input."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.slower = 1
        """How many times as long everything takes while it is told which lines it reaches."""
        self._tried = 0
        self.start()
        with (folder / LAST).open("wb") as file:
            file.truncate(MOST + 4)
        with (folder / LAST).open("r+b") as file:
            self._last = mmap.mmap(file.fileno(), MOST + 4)
        self._sizes: dict[str, int] = {}

    def start(self) -> None:
        """Begin to count: what was done before was made ready, and may take long by itself."""
        self._told = time.monotonic()
        self._before = time.process_time()

    def begin(self, data: bytes) -> None:
        """Note what is tried now."""
        some = data[:MOST]
        self._last[:4] = len(some).to_bytes(4, "little")
        self._last[4 : 4 + len(some)] = some

    def end(self, data: bytes, found: trial.Finding | None) -> None:
        """Note what came of it."""
        self._tried += 1
        if found is not None:
            self.keep(data, found)
        if time.monotonic() - self._told > 1:
            self.tell()

    def keep(self, data: bytes, found: trial.Finding) -> None:
        """Keep a finding, unless a smaller input that shows the same is kept already."""
        if len(data) >= self._sizes.get(found.key, sys.maxsize):
            return
        self._sizes[found.key] = len(data)
        name = hashlib.sha256(found.key.encode("utf-8", "replace")).hexdigest()[:10]
        (self.folder / f"{name}.input").write_bytes(data)
        said = f"{found.key}\n\n{found.told}\n"
        (self.folder / f"{name}.txt").write_text(said, "utf-8", "backslashreplace")

    def tell(self) -> None:
        """Write down how far it has come."""
        self._told = time.monotonic()
        said = {
            "tried": self._tried,
            "cpu": round(time.process_time() - self._before),
            "found": sorted(self._sizes),
        }
        other = self.folder / f"{COUNTS}.new"
        other.write_text(json.dumps(said), "utf-8")
        other.replace(self.folder / COUNTS)


def main(name: str, engine: str, seconds: float, folder: Path) -> None:
    """Try a reader for so long."""
    home = folder / "home"
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        os.environ[variable] = str(home)
    log = Log(folder)
    if engine == "atheris":
        from tests.fuzz.with_atheris import run
    else:
        from tests.fuzz.with_hypothesis import run
    run(name, log, seconds)
    log.tell()


def attempt(log: Log, name: str, data: bytes) -> None:
    """Try one input, and note it."""
    from tests.fuzz.readers import BY_NAME

    reader = BY_NAME[name]
    log.begin(data)
    log.end(data, trial.tried(reader.read, data, reader.seconds * log.slower))


def begun(name: str, log: Log) -> list[bytes]:
    """The seeds of a reader, each of which it must read within its bounds; memory is limited."""
    from tests.fuzz.readers import BY_NAME

    reader = BY_NAME[name]
    made = [it for it in reader.seeds() if len(it) <= MOST]
    for data in made:
        trial.tried(reader.read, data, reader.seconds * 4)
    trial.limit_memory(reader.megabytes)
    log.start()
    return made


def changed(name: str, random: Random, data: bytes, others: list[bytes]) -> bytes:
    """An input near to another one, or near to a seed."""
    from tests.fuzz.readers import BY_NAME

    reader = BY_NAME[name]
    start = data if data and random.random() < 0.8 else random.choice(others)
    return reader.change(random, start, reader.known)[:MOST]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], float(sys.argv[3]), Path(sys.argv[4]))
