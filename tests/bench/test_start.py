"""From the start of the process to the painted sample, against a bare window of PySide6.

The goal: at most two and a half times as long.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 7


@pytest.mark.window
@pytest.mark.benchmark(group="process start to painted text")
@pytest.mark.parametrize("what", ["bare", "sample"])
def test_start(benchmark: BenchmarkFixture, what: str, tmp_path: Path) -> None:
    homes = iter(range(10_000))

    def start() -> int:
        home = tmp_path / str(next(homes))
        folders = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")
        environ = {**os.environ, **{name: str(home / name) for name in folders}}
        # As installed: its modules are compiled once, not anew at each start.
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", "tests.window.first_paint", what]
        return subprocess.run(command, env=environ, timeout=60, check=False).returncode

    assert measured(benchmark, start) == 0


def measured(benchmark: BenchmarkFixture, start: Callable[[], int]) -> int:
    """Start it several times, or once where benchmarks are off; the last exit code."""
    code: int = benchmark.pedantic(  # type: ignore[no-untyped-call]
        start, rounds=ROUNDS, warmup_rounds=1
    )
    return code
