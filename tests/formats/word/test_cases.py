"""Real and constructed Word files from the shared cases, where they are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.formats.word.revisions import raw

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"
OWN, PUBLIC, HOSTILE = CASES / "docx-own", CASES / "docx", CASES / "hostile"

NOT_WELL_FORMED = {"delP_nomark", "insP_nomark", "delText_outside", "block_ins"}
"""Files whose marks are wrong in themselves: what they mean is not settled."""

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not here")


def test_every_constructed_file_reads_exactly_in_both_directions() -> None:
    answers = json.loads((OWN / "expected.json").read_text())
    wrong = []
    for name, answer in answers.items():
        data = (OWN / f"{name}.docx").read_bytes()
        for marks, key in (("original", "base"), ("clean", "amended")):
            got = list(raw(data, marks))  # type: ignore[arg-type]
            if got != answer[key] and name not in NOT_WELL_FORMED:
                wrong.append((name, marks, got, answer[key]))
    assert len(answers) > 35
    assert not wrong, wrong


def test_the_real_amendment_reads_as_its_makers_say() -> None:
    data = (OWN / "seed003_amendment.docx").read_bytes()
    for marks, name in (("original", "reject"), ("clean", "accept")):
        gold = (OWN / f"seed003_amendment.gold.{name}.txt").read_text().splitlines()
        got = [line for line in raw(data, marks) if line.strip()]  # type: ignore[arg-type]
        assert got == [line for line in gold if line.strip()]


def test_public_files_agree_with_their_gold_but_for_empty_paragraphs() -> None:
    checked, wrong = 0, []
    for path in sorted(PUBLIC.glob("*.docx")):
        for marks, name in (("original", "reject"), ("clean", "accept")):
            gold = path.with_name(f"{path.stem}.gold.{name}.txt")
            if not gold.exists():
                continue
            checked += 1
            got = _words(raw(path.read_bytes(), marks))  # type: ignore[arg-type]
            if got != _words(gold.read_text().splitlines()):
                wrong.append((path.stem, name))
    assert checked >= 30
    assert not wrong, wrong


def _words(lines: object) -> list[str]:
    assert isinstance(lines, list | tuple)
    return [" ".join(line.split()) for line in lines if line.strip()]


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
