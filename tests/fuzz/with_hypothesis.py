"""Inputs that hypothesis draws: a seed, and a few changes to it."""

from __future__ import annotations

import time
from random import Random

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from tests.fuzz.worker import Log, attempt, begun, changed

ROUND = 400
"""Examples of one run of hypothesis, which remembers all of them."""


def inputs(name: str, first: list[bytes]) -> st.SearchStrategy[bytes]:
    """Seeds of a reader, changed a few times; seldom bytes that are nothing at all."""

    def made(at: int, times: int, seed: int) -> bytes:
        data, random = first[at], Random(seed)
        for _ in range(times):
            data = changed(name, random, data, first)
        return data

    near = st.builds(
        made,
        st.integers(0, len(first) - 1),
        st.integers(1, 6),
        st.integers(0, 2**64),
    )
    return st.one_of(near, near, near, near, near, st.binary(max_size=200))


def run(name: str, log: Log, seconds: float) -> None:
    """Try a reader for so long."""
    first = begun(name, log)
    end = time.monotonic() + seconds

    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(inputs(name, first))
    def one(data: bytes) -> None:
        if time.monotonic() < end:
            attempt(log, name, data)

    while time.monotonic() < end:
        one()
