"""The program is killed in earnest: `python3 -m tests.killing` for a few times, or for many."""

from __future__ import annotations

import subprocess
import sys

import pytest


def killed(times: int, again: int) -> None:
    """Kill it so often; what went wrong is told."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.killing", "--times", str(times), "--again", str(again)],
        capture_output=True,
        text=True,
    )
    print(run.stdout)
    assert run.returncode == 0, run.stderr
    assert f"{times} survived, 0 failed" in run.stdout


def test_a_few_times() -> None:
    killed(2, 2)


@pytest.mark.long
@pytest.mark.timeout(4 * 60 * 60)
def test_many_times() -> None:
    killed(500, 10)
