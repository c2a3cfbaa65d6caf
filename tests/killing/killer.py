"""Starts the program in a process of its own, kills it, and holds what is left to what was said."""

from __future__ import annotations

import faulthandler
import hashlib
import os
import random
import select
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple
from unittest.mock import patch

from tests.killing import scenes
from tests.killing.scenes import Far
from tests.killing.waiting import waited

PATIENCE: Final = 30.0
"""Seconds after which a process that does not come to what is waited for is killed all the same."""

ACTS: Final = ("save-begins", "keep-begins", "export-begins", "carry-begins", "paper")


class Said(NamedTuple):
    """A line of the process."""

    words: tuple[str, ...]

    @property
    def act(self) -> str:
        return self.words[0]

    @property
    def number(self) -> int:
        return int(self.words[1])

    @property
    def far(self) -> Far:
        return Far(int(self.words[1]), int(self.words[2]))


class Killed(NamedTuple):
    """A killed process: all that it said, when it was killed, how long it had waited, over what."""

    said: tuple[Said, ...]
    when: float
    waited: float
    over: str


class Outcome(NamedTuple):
    """What was left: seconds lost, less what the process waited in them, and what lay about."""

    over: str
    lost: float
    own: float
    strays: int
    papers: int
    reopened: bool


def turn(folder: Path, seed: int, *, again: bool) -> Outcome:
    """Kill one process, look at what is left; AssertionError where a word was lost."""
    luck = random.Random(seed)
    path = folder / ("work.agenda" if luck.random() < 0.25 else "work.motion")
    scenes.save(path)
    before = path.read_bytes()
    with _home(folder):
        killed = _kill(path, luck, seed)
        return _held(path, before, killed, again=again)


@contextmanager
def _home(folder: Path) -> Iterator[None]:
    """Folders of our own for what the program remembers, for it and for us."""
    names = {f"XDG_{it}_HOME": str(folder / it.lower()) for it in ("STATE", "CONFIG", "DATA")}
    with patch.dict(os.environ, names):
        yield


def _kill(path: Path, luck: random.Random, seed: int) -> Killed:
    """Let it begin, wait for a moment or for some act, and kill it then or just after."""
    from tests.killing import person

    by_time = luck.random() < 0.5
    wanted, times = luck.choice(ACTS), luck.randint(1, 3)
    last = luck.uniform(0.05, 3.0)
    pid, lines = _forked(lambda: person.live(path, seed))
    said: list[Said] = []
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and (line := lines.next(until - time.monotonic())) is not None:
        said.append(line)
        if line.act == "ready" and by_time:
            until = time.monotonic() + last
        if not by_time and sum(it.act == wanted for it in said) == times:
            time.sleep(luck.uniform(0, 0.02))
            break
    when, delay = time.monotonic(), waited(pid)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while (line := lines.next(0.5)) is not None:
        said.append(line)
    lines.close()
    assert any(it.act == "ready" for it in said), f"it did not begin in {PATIENCE:.0f} s: {said}"
    return Killed(tuple(said), when, delay, "a moment" if by_time else wanted)


def _forked(live: Callable[[], object]) -> tuple[int, _Lines]:
    """A process of its own that does this, and what it says."""
    from motion_editor.store import backup, temps

    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(ours)
            os.dup2(theirs, 1)
            # Where it hangs is said before it is given up.
            faulthandler.dump_traceback_later(PATIENCE - 5)
            # What this process remembers of files is nothing that one just started knows.
            backup._written.clear()
            temps._swept.clear()
            live()
        except BaseException:  # noqa: BLE001 – it must never go on as the killer
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(theirs)
    return pid, _Lines(ours)


class _Lines:
    """What comes through a pipe, line by line; half a line at its end is none."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._rest = b""

    def next(self, seconds: float) -> Said | None:
        """The next line; None at the end, or where there is none in time."""
        until = time.monotonic() + seconds
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._handle], [], [], max(0.0, until - time.monotonic()))
            data = os.read(self._handle, 65536) if ready else b""
            if not data:
                return None
            self._rest += data
        line, _, self._rest = self._rest.partition(b"\n")
        return Said(tuple(line.decode().split()))

    def close(self) -> None:
        os.close(self._handle)


def _held(path: Path, before: bytes, killed: Killed, *, again: bool) -> Outcome:
    """Hold the file, its backup, the copy that was kept and the papers to what was said."""
    from motion_editor.store import backup, recovery, temps

    on_disk = scenes.read(path)
    _hold_file(on_disk, killed)
    kept = _kept(path)
    best = Far(*map(max, on_disk, kept or on_disk))
    lost, own = _lost(best, killed)
    papers = _hold_papers(path.parent, killed)
    earlier = backup.look(path)
    if any(it.act == "save-ends" for it in killed.said):
        assert earlier is not None
        assert earlier.file.read_bytes() == before
    if again:
        _hold_reopened(path, best)
    folders = [it for it in (path.parent, recovery.folder(), backup.folder()) if it.is_dir()]
    strays = sum(len(list(it.glob(".~motion-*"))) for it in folders)
    temps._swept.clear()
    for folder in folders:
        temps.sweep(folder)
        assert not list(folder.glob(".~motion-*"))
    return Outcome(killed.over, lost, own, strays, papers, again)


def _hold_file(on_disk: Far, killed: Killed) -> None:
    """The file is as it was last saved, or, where one was under way, as that would have it."""
    saves = [it for it in killed.said if it.act.startswith("save-")]
    done = [it.far for it in saves if it.act == "save-ends"]
    possible = {done[-1] if done else Far()}
    if saves and saves[-1].act == "save-begins":
        possible.add(saves[-1].far)
    assert on_disk in possible, f"on the disk {on_disk}, saved {possible}"


def _kept(path: Path) -> Far | None:
    """How far the copy is that the next start finds; None where there is none."""
    from motion_editor.store import agenda_recovery, recovery

    own = agenda_recovery if path.suffix == ".agenda" else recovery
    found = own.left_behind()
    assert len(found) <= 1, found
    if not found:
        return None
    assert not found[0].wrong
    assert found[0].origin.path == path
    if path.suffix == ".agenda":
        of_agenda = agenda_recovery.recover(found[0])
        assert not of_agenda.doubt
        return scenes.far(of_agenda.agenda)
    of_motion = recovery.recover(found[0])
    assert not of_motion.doubt
    return scenes.far(of_motion.motion)


def _lost(best: Far, killed: Killed) -> tuple[float, float]:
    """How long before the kill the first thing was done that is nowhere now, in seconds.

    Then the same without the time in which the process waited for a processor.
    """
    for it in killed.said:
        typed = it.act == "typed" and it.number > best.typed
        if typed or (it.act == "carry-ends" and it.far.carried > best.carried):
            when, delay = (float(word) for word in it.words[-2:])
            lost = max(0.0, killed.when - when)
            return lost, max(0.0, lost - max(0.0, killed.waited - delay))
    return 0.0, 0.0


def _hold_papers(folder: Path, killed: Killed) -> int:
    """Every paper that is there is one that was to be written, to the last byte; how many."""
    wanted = {(it.words[1], it.words[2]) for it in killed.said if it.act == "paper"}
    there = list(folder.glob("paper*"))
    for paper in there:
        whole = hashlib.sha256(paper.read_bytes()).hexdigest()
        assert (paper.name, whole) in wanted, f"{paper.name} is no paper that was exported"
    return len(there)


def _hold_reopened(path: Path, best: Far) -> None:
    """A new start offers what was kept; opened and saved it is in the file."""
    from tests.killing import person

    pid, lines = _forked(lambda: person.reopen(path))
    said = lines.next(PATIENCE)
    if said is None:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    lines.close()
    assert said is not None, "the next start offered nothing"
    assert said.far == best, f"reopened {said.far}, kept {best}"
    assert scenes.read(path) == best


def clear(folder: Path) -> None:
    """Away with the folder of a turn."""
    shutil.rmtree(folder, ignore_errors=True)
