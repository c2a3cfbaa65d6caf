"""A table says the same in every format, has a row that heads it, and is nothing but a table."""

from __future__ import annotations

import io
import re
import zlib

from hypothesis import given, settings, strategies as st
from pypdf import PdfReader

from motion_editor.formats.html_in import html_lines
from motion_editor.formats.html_out import write_html
from motion_editor.formats.pdf_out import write_pdf
from motion_editor.formats.text_out import write_text
from motion_editor.formats.word.names import ROW, TBL, w
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.placeholders import text_of
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Heading, Paper, Table
from tests.papers.drawn import WORDS

ROWS = (("Councillor Oakes", "for"), ("The Mayor", "against"))
VOTES = Table(("Member", "Vote"), ROWS)
TASKS = Table(
    ("Who", "What", "By when"), (("The Cabinet", "Report & <publish>", ""),), widths=(1, 2, 1)
)


def paper(*tables: Table) -> Paper:
    return Paper("Votes", (Heading("Votes", 1), *tables))


def test_in_text_each_row_is_read_by_itself() -> None:
    assert write_text(paper(VOTES)).splitlines()[2:] == [
        "Member: Vote", "Councillor Oakes: for", "The Mayor: against",
    ]  # fmt: skip
    assert write_text(paper(TASKS)).splitlines()[2:] == [
        "Who: The Cabinet", "What: Report & <publish>",
    ]  # fmt: skip


def test_on_a_page_its_columns_are_headed_and_nothing_is_merged() -> None:
    page = write_html(paper(TASKS))
    assert page.count('<th scope="col">') == 3
    assert "<td>Report &amp; &lt;publish&gt;</td>" in page
    assert "colspan" not in page and "rowspan" not in page
    assert "Report & <publish>" in html_lines(page)


def test_in_word_its_first_row_heads_every_page_that_it_goes_on_to() -> None:
    package = open_word(write_word(paper(VOTES)))
    (table,) = package.body.iter(TBL)
    first, *rest = table.iter(ROW)
    assert first.find(f"{w('trPr')}/{w('tblHeader')}") is not None
    assert all(it.find(f"{w('trPr')}/{w('tblHeader')}") is None for it in rest)
    assert [text_of(it) for it in table.iter(w("p"))] == [
        "Member", "Vote", *(cell for row in ROWS for cell in row),
    ]  # fmt: skip


def test_in_a_pdf_it_is_told_as_one() -> None:
    data = write_pdf(paper(VOTES, TASKS))
    words = PdfReader(io.BytesIO(data)).pages[0].extract_text()
    assert all(cell in words for row in ROWS for cell in row)
    kinds = re.findall(rb"/S ?/(TH|TD|TR|Table)\b", b"".join(_streams(data)))
    assert (kinds.count(b"Table"), kinds.count(b"TH"), kinds.count(b"TD")) == (2, 5, 7)


def _streams(data: bytes) -> list[bytes]:
    """The objects of a PDF, those packed into streams as well."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    return [data, *(zlib.decompressobj().decompress(it) for it in packed if it[:1] == b"x")]


CELLS = st.tuples(WORDS, WORDS, WORDS)


@given(CELLS, st.lists(CELLS, min_size=1, max_size=3))
@settings(max_examples=30)
def test_whatever_stands_in_it_is_written_as_it_is(
    head: tuple[str, ...], rows: list[tuple[str, ...]]
) -> None:
    """The Word writer reads every file back, and refuses one that says anything else."""
    made = paper(Table(head, tuple(rows)))
    write_word(made)
    page = re.sub("<[^>]*>", " ", write_html(made).partition("<table>")[2])
    assert len(page.split()) >= len(" ".join(cell for row in (head, *rows) for cell in row).split())
