"""Inputs that atheris finds, led by which lines of ours they reach, and changed in our own ways."""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from random import Random

from tests.fuzz.shapes import MOST
from tests.fuzz.worker import Log, attempt, begun, changed


def run(name: str, log: Log, seconds: float) -> None:
    """Try a reader for so long; libFuzzer ends the process."""
    import atheris

    log.slower = 4
    with atheris.instrument_imports(include=["motion_editor", "html.parser", "tomllib"]):
        importlib.import_module("tests.fuzz.readers")
    first = begun(name, log)
    corpus = log.folder.parent / "corpus"  # of the turns before this one too
    corpus.mkdir(exist_ok=True)
    for at, data in enumerate(first):
        (corpus / f"seed-{at}").write_bytes(data)

    def one(data: bytes) -> None:
        attempt(log, name, data)

    def change(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.1:
            return bytes(atheris.Mutate(data, most))
        return changed(name, random, data, first)[:most]

    limits = (f"-max_total_time={int(seconds)}", f"-max_len={MOST}", "-rss_limit_mb=0")
    quiet = (
        "-print_final_stats=1",
        "-timeout=1000",
        "-detect_leaks=0",
        "-verbosity=0",
        "-reload=0",
    )
    atheris.Setup(
        [sys.argv[0], *limits, *quiet, f"-artifact_prefix={log.folder}/", str(corpus)],
        one,
        custom_mutator=change,
    )
    try:
        atheris.Fuzz()
    except Exception:  # noqa: BLE001 (a fault of what makes the inputs)
        # Left to itself the process would wait for libFuzzer's threads until its alarm ends it.
        traceback.print_exc()
        log.tell()
        sys.stderr.flush()
        os._exit(1)
