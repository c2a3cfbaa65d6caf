"""Word papers against their floor: writing and reading the same XML with nothing done to it.

Run: `python3 -m tests tests/bench/test_word.py --benchmark-enable -p no:randomly --no-cov`.
"""

from __future__ import annotations

import io
import random
import statistics
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture

from motion_editor import places
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run
from motion_editor.formats.word import writer
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import (
    NAMES,
    TEXT,
    Block,
    ClauseLine,
    Heading,
    Line,
    LineStyle,
    Paper,
    Whose,
)

SIZES = (50, 500, 5000)


_PROSE = (
    "the Council notes that crossing patrols at schools in every ward have fallen since 2016 and "
    "asks officers to report within three months on cost, risk, training, insurance, recruitment "
    "of volunteers; sites where no patrol has stood for a year; speeds above 40 mph; complaints "
    "by parents, governors and residents; what neighbouring authorities pay, and how a retainer "
    "outside term time, better lighting or a refuge would help keep children safe on main roads"
)
WORDS = _PROSE.split()
"""A vocabulary; with some 30 of these words a clause is as long as real ones are (200 letters)."""


def tracked(size: int) -> Clauses:
    """A motion of varied clauses, a sixth inserted, a sixth left out, a third reworded."""
    chance = random.Random(7)
    out = [Clause("l", (Run("This Council notes:"),), Role.LEAD_IN)]
    for at in range(1, size):
        words = " ".join(chance.choices(WORDS, k=chance.randint(15, 50)))
        if at % 6 == 1:
            out.append(Clause(f"c{at}", (Run(words, ADDED),), end=ADDED))
        elif at % 6 == 2:
            out.append(Clause(f"c{at}", (Run(words, STRUCK),), end=STRUCK))
        elif at % 3 == 0:
            runs = (Run(words), Run(" before", STRUCK), Run(" after", ADDED), Run(" all."))
            out.append(Clause(f"c{at}", runs))
        else:
            out.append(Clause(f"c{at}", (Run(words, KEPT),)))
    return tuple(out)


def paper(size: int) -> Paper:
    lines = tuple(ClauseLine(item) for item in tracked(size))
    end = Line((Run("Mover: Councillor Fenwick Oakes"),), LineStyle.MOVER)
    whose = Whose("motion", amendment="amendment")
    blocks: tuple[Block, ...] = (Heading("Speed", 1), *lines, end)
    return Paper("Speed", blocks, when="2026-11-22T14:00:00", whose=whose)


def write_floor(data: bytes) -> Callable[[], object]:
    """Serialising and zipping the XML of a written file, and nothing else."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    trees = {name: etree.fromstring(part) for name, part in parts.items() if _xml(name)}

    def floor() -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, part in parts.items():
                tree = trees.get(name)
                archive.writestr(name, part if tree is None else etree.tostring(tree))
        return out.getvalue()

    return floor


def read_floor(data: bytes) -> Callable[[], object]:
    """Unzipping and parsing a file, and nothing else."""

    def floor() -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                if _xml(name):
                    etree.fromstring(archive.read(name))

    return floor


def _xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def plain_docx(size: int) -> Callable[[], object]:
    """The accepted text written with python-docx as its own examples do it."""
    import docx

    texts = [item.proposed_text for item in tracked(size)]

    def rival() -> bytes:
        document = docx.Document()
        for text in texts:
            document.add_paragraph(text, style="List Bullet")
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return rival


def ratio(ours: Callable[[], object], rival: Callable[[], object], rounds: int) -> float:
    """The median of our time over the rival's, the two taking turns."""
    found = []
    for _ in range(rounds):
        one, two = _timed(ours), _timed(rival)
        found.append(one / two)
    return statistics.median(found)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@pytest.mark.parametrize("size", SIZES)
def test_writing(benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    job = paper(size)
    data = write_word(job)
    rounds = (5 if size < 5000 else 3) if benchmark.enabled else 1
    with monkeypatch.context() as bare:
        bare.setattr(writer, "check", lambda *_: None)
        benchmark.extra_info["unchecked x floor"] = round(
            ratio(lambda: write_word(job), write_floor(data), rounds), 2
        )
    benchmark.extra_info["x floor"] = round(
        ratio(lambda: write_word(job), write_floor(data), rounds), 2
    )
    if size < 5000:
        benchmark.extra_info["x python-docx"] = round(
            ratio(lambda: write_word(job), plain_docx(size), min(rounds, 3)), 2
        )
    benchmark(write_word, job)
    print(f"\nwrite {size}: {benchmark.extra_info}")


@pytest.mark.parametrize("size", SIZES[:2])
def test_writing_in_a_letterhead(benchmark: BenchmarkFixture, size: int) -> None:
    """A template is parsed once: its words cost no more than those of the paper."""
    look = places.template("aldermoor")
    job = replace(paper(size), fields=tuple((name, "Words") for name in NAMES if name != TEXT))
    data = write_word(job, look)
    benchmark.extra_info["x floor"] = round(
        ratio(lambda: write_word(job, look), write_floor(data), 5 if benchmark.enabled else 1), 2
    )
    benchmark(write_word, job, look)
    print(f"\nletterhead {size}: {benchmark.extra_info}")


@pytest.mark.parametrize("size", SIZES)
def test_reading(benchmark: BenchmarkFixture, size: int) -> None:
    data = write_word(paper(size))
    benchmark.extra_info["x floor"] = round(
        ratio(lambda: raw(data, "clean"), read_floor(data), 5 if benchmark.enabled else 1), 2
    )
    benchmark(raw, data, "clean")
    print(f"\nread {size}: {benchmark.extra_info}")
