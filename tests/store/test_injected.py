"""Every system call of saving and keeping fails in turn: the old file stays, and it is said."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.injecting.acts import Act, injected
from tests.injecting.faults import ERRORS
from tests.injecting.store_acts import Keeping, Papers, Saving, SavingAgenda


def acts(folder: Path) -> list[Act]:
    """Each in a folder of its own."""
    for name in ("new", "old", "agenda", "kept", "papers"):
        (folder / name).mkdir()
    return [
        Saving(folder / "new", new=True),
        Saving(folder / "old", new=False),
        SavingAgenda(folder / "agenda"),
        Keeping(folder / "kept"),
        Papers(folder / "papers"),
    ]


@pytest.mark.parametrize("which", range(5))
def test_some_of_the_calls_fail(tmp_path: Path, which: int) -> None:
    act = acts(tmp_path)[which]
    assert injected(act, [None, random.choice(ERRORS)], every=5) >= 8


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_each_call_fails_in_every_way(tmp_path: Path) -> None:
    done = sum(injected(act, (*ERRORS, None)) for act in acts(tmp_path))
    print(f"{done} faults injected without a window")
