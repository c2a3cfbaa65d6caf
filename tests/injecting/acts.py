"""What a fault is injected into, and what must hold after it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from motion_editor.core.errors import MotionError
from tests.injecting.faults import Faults

MOST: Final = 400
"""Calls of one act: none makes as many."""

UNSURE: Final = "did not confirm"
"""What is said where all was written and only the folder's own entry may not be on the disk."""


class Act(Protocol):
    """Something that writes: it can be done again and again, each time with other words.

    `do` gives what was told, one MotionError at the most; `held` looks at what is left.
    """

    name: str
    folder: Path

    def begin(self) -> None:
        """Make everything as it was before, and something new to be written."""

    def do(self) -> MotionError | None:
        """Write it; what the person was told."""

    def held(self, told: MotionError | None) -> None:
        """AssertionError where a word was lost."""


def injected(act: Act, numbers: Iterable[int | None], *, every: int = 1) -> int:
    """Fail each call of an act with each of these errors, once and from then on; how many faults.

    With `every` only one call of so many, by chance.
    """
    done = 0
    for number in numbers:
        for on in (False,) if number is None else (False, True):
            for at in count(1 + random.randrange(every), every):
                assert at < MOST, f"{act.name} makes no end of calls"
                if not _once(act, at, number, on=on):
                    break
                done += 1
    return done


def _once(act: Act, at: int, number: int | None, *, on: bool) -> bool:
    """One fault; whether there was a call to fail."""
    act.begin()
    with Faults(act.folder, at, number, on=on) as faults:
        told = act.do()
    where = f"{act.name}: call {at} ({faults.fired[:1]}) failed with {number}, {on=}: {told}"
    try:
        if told is not None:
            assert faults.fired, "told without a fault"
            _hold_sentence(told)
        act.held(told)
        if faults.fired:
            again = act.do()
            assert again is None, f"not even afterwards: {again}"
            act.held(None)
        left = [it.name for it in strays(act.folder)]
        assert not left, f"left behind: {left}"
    except AssertionError as error:
        raise AssertionError(f"{where}\n{error}") from error
    return bool(faults.fired)


def strays(folder: Path) -> Iterator[Path]:
    """Temporary files of ours."""
    return folder.rglob(".~motion-*")


def _hold_sentence(told: MotionError) -> None:
    """One sentence and what to do, on one line, and nothing of Python's."""
    assert told.message.endswith("."), told.message
    assert told.advice.endswith("."), told.advice
    assert "\n" not in str(told)
    assert "Errno" not in str(told)
    assert "{" not in str(told)


def caught(do: Callable[[], object]) -> MotionError | None:
    """What is raised, if it is one that a person is told; anything else is our own fault."""
    try:
        do()
    except MotionError as error:
        return error
    return None
