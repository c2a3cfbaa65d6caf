"""Any paper in any Word file: it says what it should between the file's words, or is refused."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.formats.word.appraisal import appraise
from motion_editor.formats.word.template import load_template
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import NAMES, TEXT, Heading, Line, Paper
from tests import clerks_template
from tests.formats.word.making import CASES, paper, zipped
from tests.papers.drawn import papers

VALUES = st.text(st.sampled_from("aé &<>{}\"'\u2028\t"), max_size=8)
FIELDS = st.fixed_dictionaries({name: VALUES for name in NAMES if name != TEXT})
PAPER = paper("l # Notes:\na - One {--x--}{++y++}\nb -- Two\nn - {++New.++}{++¶++}")
CLERKS = clerks_template.build()
MARK = "<w:p><w:r><w:t>{{clauses}}</w:t></w:r></w:p>"
_TRACKED = re.compile(rb"</?w:(?:ins|del|move\w*|cellIns|cellDel|cellMerge)\b[^>]*>")


@given(papers(), FIELDS, st.sampled_from(["clauses", "mover", "motion_title"]))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_paper_is_set_in_a_clerks_template(
    made: Paper, values: dict[str, str], said: str
) -> None:
    """The writer reads every file back, the template's words as well: it raises for a fault."""
    lines = [replace(it, ways=((said,),)) if isinstance(it, Heading | Line) else it
             for it in made.blocks]  # fmt: skip
    made = replace(made, blocks=tuple(lines), fields=tuple(values.items()))
    try:
        write_word(made, CLERKS)
    except MotionError as error:
        assert "neither a web nor an e-mail address" in str(error)


def marked(data: bytes) -> bytes:
    """A file with the mark for the text first, and with no tracked changes."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, part in parts.items():
        if re.fullmatch(r"word/(?:document|header\d*|footer\d*)\.xml", name):
            parts[name] = _TRACKED.sub(b"", part).replace(b"w:delText", b"w:t")
    text = parts["word/document.xml"]
    parts["word/document.xml"] = re.sub(rb"(<w:body[^>]*>)", rb"\1" + MARK.encode(), text, count=1)
    return zipped(parts)


@pytest.mark.skipif(not CASES.is_dir(), reason="the collected cases are not here")
@pytest.mark.timeout(240)
def test_papers_can_be_set_in_real_files_whatever_is_in_them() -> None:
    framed = 0
    for path in sorted((CASES / "docx").rglob("*.docx")):
        data = path.read_bytes()
        try:
            write_word(PAPER, data)
            with_mark = marked(data)
            write_word(PAPER, with_mark)
        except MotionError as error:
            assert "tracked changes (header)" in error.message
        except KeyError:
            continue  # Its text has another name, where this test does not put the mark.
        else:
            framed += load_template(with_mark).frame is not None
    assert framed > 25


@pytest.mark.skipif(not CASES.is_dir(), reason="the collected cases are not here")
@pytest.mark.parametrize("path", sorted((CASES / "hostile").glob("*.docx")), ids=lambda it: it.name)
def test_hostile_files_are_appraised_or_refused_in_a_sentence(path: Path) -> None:
    try:
        appraise(path.read_bytes())
    except MotionError as error:
        assert error.message.endswith(".") and error.advice
