"""Real and constructed Word files from the shared cases, where they are at hand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.formats.word.revisions import Which as Marks, raw

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"
OWN, PUBLIC, HOSTILE = CASES / "docx-own", CASES / "docx", CASES / "hostile"

BOTH: tuple[tuple[Marks, str], ...] = (("original", "reject"), ("clean", "accept"))
UNANSWERED = {"seed003_amendment", "kitchen_rotherham"}
"""Constructed files that are not in expected.json: each has a test of its own."""

OTHERWISE = {
    ("sdk_comment042", "accept"): "two text boxes: we give each of their paragraphs by itself, once"
    " a box; the reference runs the words of both boxes and of the paragraph into one line",
}
"""Where we mean to differ from what is stated of a public file, and why."""

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not here")


def test_every_constructed_file_reads_exactly_in_both_directions() -> None:
    answers = json.loads((OWN / "expected.json").read_text())
    assert {path.stem for path in OWN.glob("*.docx")} == answers.keys() | UNANSWERED
    wrong = []
    for name, answer in answers.items():
        data = (OWN / f"{name}.docx").read_bytes()
        for marks, key in (("original", "base"), ("clean", "amended")):
            got = list(raw(data, marks))  # type: ignore[arg-type]
            if got != answer[key]:
                wrong.append((name, marks, got, answer[key]))
    assert not wrong, wrong


def test_the_real_amendment_reads_as_its_makers_say() -> None:
    data = (OWN / "seed003_amendment.docx").read_bytes()
    for marks, name in BOTH:
        gold = (OWN / f"seed003_amendment.gold.{name}.txt").read_text().splitlines()
        got = [line for line in raw(data, marks) if line.strip()]
        assert got == [line for line in gold if line.strip()]


@pytest.mark.oracle("docx-scalpel")
def test_the_file_with_every_construct_reads_as_docx_scalpel_resolves_it() -> None:
    import docx_scalpel

    data = (OWN / "kitchen_rotherham.docx").read_bytes()
    refused = docx_scalpel.docx_diff_reject_revisions(data)
    taken = docx_scalpel.docx_diff_accept_revisions(data)
    assert raw(data, "original") == raw(refused, "clean") != raw(data, "clean")
    assert raw(data, "clean") == raw(taken, "clean")


def test_every_public_file_reads_as_is_stated_of_it_paragraph_by_paragraph() -> None:
    """What the source states of a file, else the reference; both have single blanks only."""
    files = sorted(PUBLIC.glob("*.docx"))
    wrong = set()
    for path in files:
        for marks, name in BOTH:
            stated = path.with_name(f"{path.stem}.gold.{name}.txt")
            if not stated.exists():
                stated = path.with_name(f"{path.stem}.ref.{name}.txt")
            got = [_squeezed(line) for line in raw(path.read_bytes(), marks, notes=True)]
            if got != _stated(stated):
                wrong.add((path.stem, name))
    assert len(files) >= 32
    assert wrong == OTHERWISE.keys()


def test_where_we_differ_from_the_reference_each_line_of_ours_stands_in_it() -> None:
    for name, action in OTHERWISE:
        marks = next(marks for marks, other in BOTH if other == action)
        got = raw((PUBLIC / f"{name}.docx").read_bytes(), marks, notes=True)
        stated = " ".join(_stated(PUBLIC / f"{name}.ref.{action}.txt"))
        assert [
            line for line in map(_squeezed, got) if line.replace("[fn]", "") not in stated
        ] == []


def _stated(path: Path) -> list[str]:
    return [_squeezed(line) for line in path.read_text().removesuffix("\n").split("\n")]


def _squeezed(line: str) -> str:
    """A line with single blanks, and each footnote as the mark that the stated texts have."""
    return " ".join(re.sub("⟦[^⟧]*⟧", "[fn]", line).split())


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile files are not here")
def test_every_hostile_file_is_read_or_refused_in_one_sentence() -> None:
    seen = {"read": 0, "refused": 0}
    for path in sorted(HOSTILE.glob("*.docx")):
        try:
            raw(path.read_bytes(), "clean")
            seen["read"] += 1
        except MotionError as error:
            assert error.message.endswith("."), path.name
            assert "\n" not in str(error), path.name
            seen["refused"] += 1
    assert min(seen.values()) >= 5, seen
