"""Motions read from Word files."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import docx
import pytest
from docx.document import Document
from hypothesis import assume, given, settings

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import Series
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.tracked import original
from motion_editor.formats.reading import Reading
from motion_editor.formats.word.names import W_NS
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Heading
from tests import notation
from tests.formats.word.making import NUM, SIGNED, docx as made, p, r
from tests.formats.word.test_writer import AMENDED, paper
from tests.strategies import bases, ids

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"


def read(document: Document) -> Reading:
    out = io.BytesIO()
    document.save(out)
    return read_word(out.getvalue(), ids())


def motion() -> Document:
    document = docx.Document()
    document.add_heading("Cleaner rivers", 0)
    document.add_paragraph("This Council notes:")
    document.add_paragraph("Three outfalls have failed.", style="List Number")
    document.add_paragraph("Tests are late:", style="List Number")
    document.add_paragraph("at Harbour Street; and", style="List Number 2")
    document.add_paragraph("at Marsh Lane.", style="List Number 2")
    document.add_paragraph("This Council resolves to:")
    line = document.add_paragraph(style="List Number")
    line.add_run("Ask ")
    line.add_run("at once").bold = True
    line.add_run(" for a plan.").add_break()
    line.add_run("And a date.")
    return document


def said(reading: Reading) -> str:
    return "\n".join(remark.text for remark in reading.remarks)


def test_styles_and_lists_say_what_each_paragraph_is() -> None:
    reading = read(motion())
    assert reading.details.title == "Cleaner rivers"
    assert reading.details.numbering.series is Series.NUMBERS
    shape = [(item.role, item.level, item.text) for item in reading.clauses]
    assert shape == [
        (Role.LEAD_IN, 0, "This Council notes:"),
        (Role.POINT, 0, "Three outfalls have failed."),
        (Role.POINT, 0, "Tests are late:"),
        (Role.POINT, 1, "at Harbour Street; and"),
        (Role.POINT, 1, "at Marsh Lane."),
        (Role.LEAD_IN, 0, "This Council resolves to:"),
        (Role.POINT, 0, f"Ask at once for a plan.{SOFT_BREAK}And a date."),
    ]
    bold = [run.text for run in reading.clauses[-1].runs if run.emphasis.bold]
    assert bold == ["at once"]


def test_a_table_of_people_is_read_and_said() -> None:
    document = motion()
    table = document.add_table(rows=2, cols=2)
    for row, (who, name) in zip(
        table.rows, (("Mover", "Fenwick Oakes"), ("Seconder", "Odile Brackenbury")), strict=True
    ):
        row.cells[0].text, row.cells[1].text = who, f"Councillor {name}"
    reading = read(document)
    assert reading.details.mover.full == "Councillor Fenwick Oakes"
    assert reading.details.seconder.full == "Councillor Odile Brackenbury"
    assert len(reading.clauses) == 7
    assert "as mover" in said(reading)


def test_what_stands_beside_the_text_is_named_with_its_words() -> None:
    document = motion()
    document.sections[0].header.paragraphs[0].text = "Aldermoor Borough Council"
    document.sections[0].footer.paragraphs[0].text = "Draft of the clerk"
    document.add_comment(document.paragraphs[2].runs, "Is this so?", "Clerk", "C")
    found = said(read(document))
    for words in ("Aldermoor Borough Council", "Draft of the clerk", "Is this so?"):
        assert words in found


def test_typed_labels_are_labels() -> None:
    document = docx.Document()
    for line in ("This Council notes:", "1. Three outfalls.", "2. Late tests.", "(a) in May."):
        document.add_paragraph(line)
    reading = read(document)
    assert [(item.level, item.text) for item in reading.clauses[1:]] == [
        (0, "Three outfalls."),
        (0, "Late tests."),
        (1, "in May."),
    ]


def test_a_file_with_tracked_changes_is_read_as_it_stood_before_them_and_says_so() -> None:
    reading = read_word(write_word(paper(AMENDED)), ids())
    assert notation.words(reading.clauses) == notation.words(original(AMENDED))
    assert "tracked" in said(reading)
    assert any(remark.guess for remark in reading.remarks)


def of(*paragraphs: str) -> tuple[list[str], str]:
    """The points under a lead-in, and all remarks in one."""
    reading = read_word(made(p("This Council notes:") + "".join(paragraphs)), ids())
    return [item.text for item in reading.clauses[1:]], said(reading)


PAGE = '<w:r><w:br w:type="page"/></w:r>'
PROMPT = (
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here.</w:t></w:r>"
    "</w:sdtContent></w:sdt>"
)


def test_a_page_break_parts_the_words_around_it_and_leaves_nothing_else() -> None:
    found, _ = of(p("One.", PAGE, "Two.", props=NUM), p(PAGE, "Three.", PAGE, props=NUM))
    assert found == [f"One.{SOFT_BREAK}Two.", "Three."]


def test_the_prompt_of_an_empty_field_is_no_part_of_the_motion_and_is_named() -> None:
    found, remarks = of(p("One.", PROMPT, props=NUM))
    assert found == ["One."]
    assert "“Click here.”" in remarks


@pytest.mark.parametrize(
    ("look", "words"),
    [
        ('<w:u w:val="single"/>', "Words underlined were read like all others: “not”"),
        ('<w:highlight w:val="yellow"/>', "highlighted in colour were read like all others: “not”"),
        ('<w:vertAlign w:val="superscript"/>', "Raised or lowered characters"),
    ],
)
def test_a_look_that_a_motion_does_not_keep_is_named(look: str, words: str) -> None:
    found, remarks = of(p("Do ", r("not", look), " close.", props=NUM))
    assert found == ["Do not close."]
    assert words in remarks
    assert "read like all others" not in of(p(r("Whole", '<w:u w:val="single"/>'), props=NUM))[1]


def test_the_name_of_a_paper_is_no_title() -> None:
    written = paper(notation.read("l # This Council notes:\na - One."))
    untitled = replace(written, blocks=(Heading("Notice of motion", 1), *written.blocks[1:]))
    assert read_word(write_word(untitled), ids()).details.title == ""
    assert read_word(write_word(written), ids()).details.title == "Amendment 1"


def test_a_file_without_words_is_refused() -> None:
    with pytest.raises(MotionError, match="no words"):
        read(docx.Document())


@given(bases(empty=False))
@settings(max_examples=40)
def test_our_own_papers_come_back(text: Clauses) -> None:
    assume(all(item.role is not Role.TEXT for item in text))
    assume(all(two.level <= one.level + 1 for one, two in pairwise(text)))
    reading = read_word(write_word(paper(text)), ids())
    have = [(item.role, item.level, item.runs) for item in reading.clauses]
    assert have == [(item.role, item.level, item.runs) for item in text]
    assert reading.details.title == "Amendment 1"
    assert reading.details.mover.full == "Councillor Fenwick Oakes"


@pytest.mark.skipif(not CASES.is_dir(), reason="the shared cases are not here")
@pytest.mark.parametrize("folder", ["docx", "docx-own"])
def test_no_word_of_a_real_file_is_lost(folder: str) -> None:
    lost = []
    for path in sorted((CASES / folder).glob("*.docx")):
        data = path.read_bytes()
        try:
            reading = read_word(data, ids())
        except MotionError:
            continue
        people = (reading.details.mover.full, reading.details.seconder.full)
        clauses = (item.text for item in reading.clauses)
        have = squeezed("".join([reading.details.title, *people, *clauses]))
        remarks = squeezed(said(reading))
        for line in raw(data, "original", notes=True):
            words = squeezed(LABEL.sub("", line))
            # A remark may shorten what it names; its beginning is enough.
            if words not in have and words[:30] not in remarks:
                lost.append((path.stem, line))
    assert not lost, lost


LABEL = re.compile(r"^\W*\w{1,5}[.)]\s+")


def squeezed(text: str) -> str:
    """The text without white space."""
    return "".join(text.split())


def footnotes(*notes: str) -> dict[str, str]:
    """A part of footnotes with these bodies, their ids from 1 on, as Word writes it."""
    number = "<w:r><w:footnoteRef/></w:r>"
    inner = "".join(
        f'<w:footnote w:id="{id}"><w:p>{number}{body}</w:p></w:footnote>'
        for id, body in enumerate(notes, 1)
    )
    rule = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>—</w:t></w:r></w:p></w:footnote>'
    )
    return {"word/footnotes.xml": f'<w:footnotes xmlns:w="{W_NS}">{rule}{inner}</w:footnotes>'}


def test_footnotes_are_read_where_their_numbers_stand() -> None:
    def reference(id: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{id}"/></w:r>'

    body = (
        p(f"<w:r><w:t>This Council notes:</w:t></w:r>{reference(1)}")
        + p(f"<w:r><w:t>Waste rose</w:t></w:r>{reference(2)}{reference(2)}", props=NUM)
        + p(f"<w:ins>{reference(3)}</w:ins><w:r><w:t>Two</w:t></w:r>{reference(9)}", props=NUM)
    )
    changed = (
        f'<w:del w:id="90" {SIGNED}><w:r><w:delText> Old</w:delText></w:r></w:del>'
        f'<w:ins w:id="91" {SIGNED}><w:r><w:t>New</w:t></w:r></w:ins></w:p>'
    )
    words = [
        "<w:r><w:t> Minute 12.</w:t></w:r>",
        f"{changed}<w:p><w:r><w:t>Second</w:t></w:r>",
        "<w:r><w:t>Put in</w:t></w:r>",
        "<w:r><w:t>Referred to nowhere</w:t></w:r>",
    ]
    reading = read_word(made(body, footnotes(*words)), ids())
    assert [(item.role, item.text) for item in reading.clauses] == [
        (Role.LEAD_IN, "This Council notes:⟦Minute 12.⟧"),
        (Role.POINT, "Waste rose⟦Old\u2028Second⟧"),
        (Role.POINT, "Two"),
    ]
    remarks = said(reading)
    assert "1 insertion (1 by Councillor Idris Thackeray), 1 deletion" in remarks
    assert "A footnote was left out: “Put in”." in remarks
    assert "Referred to nowhere" in remarks
    assert "Minute 12" not in remarks


def test_endnotes_are_read_as_footnotes_and_that_is_said() -> None:
    def reference(kind: str) -> str:
        return f'<w:r><w:{kind}Reference w:id="1"/></w:r>'

    def noted(words: str) -> str:
        return f"<w:r><w:t>{words}</w:t></w:r>"

    body = p(f"{noted('This Council notes:')}{reference('footnote')}") + p(
        f"{noted('Waste rose')}{reference('endnote')}{noted(' again')}", props=NUM
    )
    ends = {
        name.replace("foot", "end"): xml.replace("footnote", "endnote")
        for name, xml in footnotes(noted(" Table 3"), noted("Referred to nowhere")).items()
    }
    reading = read_word(made(body, {**footnotes(noted(" Minute 12.")), **ends}), ids())
    assert [item.text for item in reading.clauses] == [
        "This Council notes:⟦Minute 12.⟧",
        "Waste rose⟦Table 3⟧ again",
    ]
    remarks = said(reading)
    assert "An endnote was read as a footnote." in remarks
    assert "An endnote was left out: “Referred to nowhere”." in remarks
    assert "Table 3" not in remarks


def test_a_lead_in_after_a_line_break_is_one_and_mixed_labels_are_said() -> None:
    br = "<w:r><w:br/></w:r>"
    lines = ("This Council notes:", "• Trees fell.", "This Council resolves to:", "1. Plant two.")
    found = read_word(made(f"<w:p>{br.join(map(r, lines))}</w:p>"), ids())
    assert [(it.role, it.text) for it in found.clauses] == [
        (Role.LEAD_IN, "This Council notes:"),
        (Role.POINT, "Trees fell."),
        (Role.LEAD_IN, "This Council resolves to:"),
        (Role.POINT, "Plant two."),
    ]
    assert "All points are labelled “1.” here; the file labels some “bullets”." in said(found)


def test_a_title_in_a_table_and_a_role_behind_a_name_are_understood() -> None:
    rows = (("Title", "Trees in every ward"), ("Mover", "Cllr B Oak"), ("Motion", "Plant two."))
    cells = "".join(f"<w:tr><w:tc>{p(a)}</w:tc><w:tc>{p(b)}</w:tc></w:tr>" for a, b in rows)
    found = read_word(made(f"<w:tbl>{cells}</w:tbl>{p('Cllr C Ash (seconder)')}"), ids())
    assert (found.details.title, found.details.mover.full, found.details.seconder.full) == (
        "Trees in every ward", "Cllr B Oak", "Cllr C Ash",
    )  # fmt: skip
    assert [it.text for it in found.clauses] == ["Plant two."]
