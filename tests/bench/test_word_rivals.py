"""How many times as fast as python-docx used plainly, pandoc and LibreOffice: one run for all.

Run: `python3 -m tests tests/bench/test_word_rivals.py --benchmark-enable -p no:randomly --no-cov -s
-n0`. What is written is the accepted text, which is all that the others can write; ours has its
tracked changes, is linted and read back. What is read is our file: python-docx gives neither the
base nor the amended text of it. pandoc and LibreOffice are processes of their own, as a program
would have to start them. Wall-clock medians, the rivals taking turns.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from tests.bench.test_word import SIZES, paper, plain_docx, tracked

pytestmark = pytest.mark.oracle("pandoc", "soffice")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=240)


def plain_read(data: bytes) -> None:
    """The paragraphs' `text` by python-docx."""
    import docx

    assert [it.text for it in docx.Document(io.BytesIO(data)).paragraphs]


def times(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median of each in seconds, all of them taking turns."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            started = time.perf_counter()
            work()
            taken[name].append(time.perf_counter() - started)
    return {name: statistics.median(found) for name, found in taken.items()}


def told(what: str, size: int, found: dict[str, float]) -> str:
    ours = found.pop("ours")
    ratios = ", ".join(f"{took / ours:.1f} x {name}" for name, took in found.items())
    return f"{what} {size} clauses: {ours * 1e3:.0f} ms; as fast as {ratios}"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.timeout(900)
def test_word_beside_others(request: pytest.FixtureRequest, tmp_path: Path, size: int) -> None:
    measured = bool(request.config.getoption("--benchmark-enable"))
    if not measured and size > SIZES[0]:
        pytest.skip("large: with --benchmark-enable")
    rounds = 3 if measured and size < 5000 else 1
    job, file = paper(size), tmp_path / "ours.docx"
    file.write_bytes(write_word(job))
    text = tmp_path / "text.md"
    text.write_text("".join(f"- {it.proposed_text}\n" for it in tracked(size)), "utf-8")
    where = str(tmp_path / "o")
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    office = ("soffice", "--headless", "--norestore", profile, "--convert-to")
    written = times(
        {
            "ours": lambda: write_word(job),
            "python-docx": plain_docx(size),
            "pandoc": lambda: _run("pandoc", str(text), "-o", str(tmp_path / "theirs.docx")),
            "LibreOffice": lambda: _run(
                *office, "docx", "--outdir", str(tmp_path / "o"), str(text)
            ),
        },
        rounds,
    )
    read = times(
        {
            "ours": lambda: raw(file.read_bytes(), "clean"),
            "python-docx": lambda: plain_read(file.read_bytes()),
            "pandoc": lambda: _run("pandoc", "--track-changes=accept", str(file), "-t", "plain"),
            "LibreOffice": lambda: _run(*office, "txt", "--outdir", where, str(file)),
        },
        rounds,
    )
    for what, found in (("write", written), ("read", read)):
        # Slower than a program that has to be started would mean a fault, whatever the machine.
        assert not measured or found["ours"] < found["LibreOffice"]
        print(told(what, size, found))
