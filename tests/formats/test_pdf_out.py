"""The PDF says what the plain text says, is tagged for those who hear it, and obeys no word."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from pypdf import PdfReader
from pypdf.generic import PdfObject

from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.text import Emphasis, Run
from motion_editor.council.profile import Marks
from motion_editor.formats.pdf_out import write_pdf
from motion_editor.formats.text_out import write_text
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, Paper, Table
from motion_editor.tasks.paper import Kind, Order, make_paper
from tests.papers.drawn import papers
from tests.strategies import few
from tests.tasks.test_kinds import SAMPLE

WHEN = "2027-01-14T09:30:00"


def pdf(*blocks: Block, title: str = "On gates") -> PdfReader:
    return PdfReader(io.BytesIO(write_pdf(Paper(title, (Heading(title, 1), *blocks), when=WHEN))))


def tags(reader: PdfReader) -> list[str]:
    """The kinds of what the file is made of, in the order in which it is heard."""
    root: Any = reader.trailer["/Root"]
    return list(_tags(root["/StructTreeRoot"]["/K"]))


def _tags(node: object) -> Iterator[str]:
    if isinstance(node, PdfObject):
        node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from _tags(one)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        if "/K" in node:
            yield from _tags(node["/K"])


def words(reader: PdfReader) -> str:
    """All that is printed, white space and what stands at the foot of each page aside."""
    pages = ("".join(page.extract_text().split()) for page in reader.pages)
    return "".join(pages)


def sample_paper(kind: Kind, marks: Marks | None = None) -> Paper:
    label = SAMPLE.amendments[0].label if kind is Kind.AMENDMENT else ""
    return make_paper(SAMPLE, Order(kind, label, marks, when=WHEN, suffix=".pdf"))


@pytest.mark.parametrize("kind", Kind)
def test_a_paper_is_tagged_named_and_in_british_english(kind: Kind) -> None:
    paper = sample_paper(kind)
    reader = PdfReader(io.BytesIO(write_pdf(paper)))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None and reader.metadata.title == paper.title
    found = tags(reader)
    headings = [tag for tag in found if tag[1:2] == "H" and tag[2:].isdigit()]
    assert headings[0] == "/H1" and headings.count("/H1") == 1
    assert set(headings) <= {"/H1", "/H2", "/H3"}
    points = sum(isinstance(it, ClauseLine) and it.clause.role is Role.POINT for it in paper.blocks)
    assert found.count("/LI") == found.count("/Lbl") == found.count("/LBody") == points
    tables = [it for it in paper.blocks if isinstance(it, Table)]
    assert found.count("/Table") == len(tables)
    assert found.count("/TH") == sum(len(it.head) for it in tables)


@pytest.mark.parametrize("kind", Kind)
def test_its_words_are_those_of_the_plain_text(kind: Kind) -> None:
    marks = Marks.BRACKETS if kind is Kind.AMENDMENT else None
    paper = sample_paper(kind, marks)
    found = words(PdfReader(io.BytesIO(write_pdf(paper))))
    tables = [it for it in paper.blocks if isinstance(it, Table)]
    cells = [cell for it in tables for row in (it.head, *it.rows) for cell in row]
    # Plain text says the name of its column before each cell of a table.
    lines = cells if tables else write_text(paper).splitlines()
    for word in (word for line in lines for word in line.split()):
        assert word in found
    if not tables:
        assert "".join(write_text(paper).split())[:400] in found


def test_what_is_marked_is_said_in_words_too() -> None:
    reader = PdfReader(io.BytesIO(write_pdf(sample_paper(Kind.AMENDMENT, Marks.TRACKED))))
    found = words(reader)
    assert "[DELETE:]requeststheCabinetto:[TOHERE][INSERT:]invitestheCabinet" in found


@given(papers())
@few
def test_any_paper_is_set_or_refused_in_a_sentence(paper: Paper) -> None:
    try:
        made = write_pdf(paper)
    except MotionError as error:
        assert "can't be" in str(error.message)
        return
    assert made.startswith(b"%PDF-1.")


def test_words_are_never_commands() -> None:
    said = '#strong[x] *a* _b_ $x$ @ref <l> `c` #sys.inputs #read("/etc/passwd") // no more'
    reader = pdf(Line((Run(said),)), ClauseLine(Clause("a", (Run("= 1. - " + said),), Role.POINT)))
    assert words(reader).count("".join(said.split())) == 2
    assert tags(reader).count("/H1") == 1


def test_the_same_paper_is_the_same_file_and_nothing_of_the_machine_is_in_it() -> None:
    paper = sample_paper(Kind.NOTICE)
    assert write_pdf(paper) == write_pdf(paper)
    assert b"/home" not in write_pdf(paper)


def test_a_footnote_stands_at_the_foot_and_links_lead_only_where_they_may() -> None:
    safe = Run("ours", emphasis=Emphasis(link="https://aldermoor.example/x"))
    other = Run("theirs", emphasis=Emphasis(link="javascript:alert(1)"))
    reader = pdf(Line((Run("See⟦The whole report.⟧ "), safe, Run(" and "), other)))
    assert "/Note" in tags(reader) and "/Link" in tags(reader)
    assert "Thewholereport." in words(reader) and "theirs<javascript:alert(1)>" in words(reader)
    links = [
        str(note.get_object()["/A"].get("/URI", ""))
        for page in reader.pages
        for note in page.get("/Annots", ())
        if "/A" in note.get_object()
    ]
    assert links == ["https://aldermoor.example/x"]


@pytest.mark.parametrize(
    ("sign", "shown"), [("\ufdd0", "U+FDD0"), ("\U000f0000", "U+F0000"), ("\ufeff", "U+FEFF")]
)
def test_a_sign_that_no_letters_are_there_for_is_named(sign: str, shown: str) -> None:
    with pytest.raises(MotionError, match=f"“{re.escape(shown)}” can't") as caught:
        pdf(Line((Run(f"What {sign} is this?"),)))
    assert caught.value.advice
