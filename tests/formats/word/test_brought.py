"""What our own paper brought of its template is not told again; what somebody changed there is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.enum.section import WD_SECTION

from motion_editor import places
from motion_editor.formats.sniff import read_source
from motion_editor.formats.word.beside import remarks_unread
from motion_editor.formats.word.kept import parts_named
from motion_editor.formats.word.package import open_word
from motion_editor.tasks.receive import receive
from motion_editor.tasks.send_word import word_copy
from tests import clerks_template
from tests.formats.word.making import patched
from tests.strategies import ids
from tests.tasks.test_word_in import HERE

LOOKS = [*places.templates(), None]


def told(data: bytes) -> list[str]:
    _, (receipt,) = receive(HERE, [read_source(data=data)], ids("r"))
    return [it.text for it in receipt.report.remarks]


@pytest.fixture
def own_look(tmp_path: Path) -> Path:
    path = tmp_path / "own.docx"
    path.write_bytes(clerks_template.build())
    return path


@pytest.mark.parametrize("look", LOOKS, ids=lambda it: it.stem if it else "own")
def test_what_our_own_paper_brought_is_not_told_again(look: Path | None, own_look: Path) -> None:
    assert told(word_copy(HERE, look=str(look or own_look)).data) == []


def test_what_somebody_changed_in_a_header_is_told(own_look: Path) -> None:
    sent = word_copy(HERE, look=str(own_look)).data
    name = "word/header2.xml"
    other = patched(sent, lambda xml: xml.replace("Safer", "Safe"), name)
    assert "The header was left out: “Safe crossings”." in told(other)
    new = '<w:ins w:id="9" w:author="T W"><w:r><w:t>Draft</w:t></w:r></w:ins></w:p>'
    other = patched(sent, lambda xml: xml.replace("</w:p>", new, 1), name)
    assert any("has a tracked change, which was not taken: " in it for it in told(other))


def two_sections() -> bytes:
    made = Document()
    made.add_paragraph("Words")
    one = made.sections[0]
    one.different_first_page_header_footer = True
    one.first_page_header.paragraphs[0].text = "Crest"
    one.header.paragraphs[0].text = "Agenda item 7"
    two = made.add_section(WD_SECTION.NEW_PAGE)
    two.header.is_linked_to_previous = False
    two.header.paragraphs[0].text = "Appendix"
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def test_each_header_of_a_file_is_told_by_where_it_stands() -> None:
    data = two_sections()
    assert [it.text for it in remarks_unread(data)] == [
        "The header of the first page of section 1 was left out: “Crest”.",
        "The header of section 1 was left out: “Agenda item 7”.",
        "The header of section 2 was left out: “Appendix”.",
    ]
    assert list(parts_named(open_word(data)).values()) == [
        "header of the first page of section 1", "header of section 1", "header of section 2",
    ]  # fmt: skip
