"""A council's own letterhead around a paper: what is filled, what stays, what is refused."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from docx import Document

from motion_editor.core.errors import MotionError
from motion_editor.formats.word.appraisal import appraise
from motion_editor.formats.word.frame import survey
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.template import load_template
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import NAMES, TEXT, ClauseLine, Heading, Line, Paper
from motion_editor.store.ids import new_id
from motion_editor.tasks.paper import make_paper
from tests import clerks_template, notation
from tests.formats.word.making import docx, p, paper, patched, r, unzipped, zipped
from tests.papers.printed import AGENDAS, CLERKS, TEMPLATES, ordered, printed

MARK = p("{{clauses}}")
MOVER = "Councillor Marisol Penhale"


def lines(data: bytes) -> list[str]:
    """The words of the paragraphs of a file, those of tables as well, as python-docx has them."""
    return [
        "".join(it.text or "" for it in each.iter("{*}t"))
        for each in Document(io.BytesIO(data)).element.body.iter("{*}p")
    ]


def test_a_clerks_own_template_is_filled_and_kept() -> None:
    made, data = printed("notice", CLERKS)
    said = lines(data)
    start = [
        "", "Democratic Services, Town Hall, Nether Moor", "www.nether-moor.example",
        "Notice of motion", "Walking to school in safety", "What", "Which", "Meeting",
        "21 January 2027", "Received", "8 January 2027, 11.20am", "Group: Independents & Residents",
        f"Motion by {MOVER} & <others>: Councillor Idris Thackeray and Alderman Wren Abara",
    ]  # fmt: skip
    assert said[: len(start)] == start
    assert said[len(start)] == "Aldermoor Borough Council"
    assert said[-3:] == [
        "Seconder: Councillor Fenwick Oakes",
        "Proper Officer: R. Ashdown, Chief Executive",
        "Our reference AM/2027/3 – please quote",
    ]
    parts = unzipped(data)
    assert "Aldermoor Borough Council – <" in parts["word/header1.xml"]
    assert "Walking to school in safety" in parts["word/header2.xml"]
    everything = "".join(text for name, text in parts.items() if name.endswith(".xml"))
    for gone in ("rsid", "_GoBack", "proofErr", "<w:sdt>", "{{"):
        assert gone not in everything, gone
    assert made.title == "Walking to school in safety"


@pytest.mark.parametrize("look", TEMPLATES)
@pytest.mark.parametrize("name", [*ordered(), *AGENDAS])
def test_no_paper_says_less_or_anything_twice(name: str, look: str) -> None:
    """Whatever a paper says stands in the file, in the template's words or in its own."""
    made, data = printed(name, look)
    said = lines(data)
    for key in ("title", "reference", "group", "received", "meeting_date"):
        value = dict(made.fields)[key]
        if value and any(value in text for text in map(words, made.blocks)) and key != "title":
            assert sum(value in line for line in said) == 1, (key, value)
    heading = dict(made.fields)["motion_title"]
    assert sum(heading in line for line in said[:12]) >= 1


def words(block: object) -> str:
    if isinstance(block, Heading):
        return block.text
    runs = block.runs if isinstance(block, Line) else ()
    return "".join(run.text for run in runs)


@pytest.mark.parametrize("look", TEMPLATES[:-1])
def test_a_notice_in_a_letterhead_is_read_back(look: str) -> None:
    _, data = printed("notice", look)
    _, motion = ordered()["notice"]
    found = read_word(data, new_id)
    assert found.details.title == motion.details.title
    assert found.details.mover == motion.details.mover
    assert found.details.signatories == motion.details.signatories
    assert [(it.role, it.level, it.text) for it in found.clauses] == [
        (it.role, it.level, it.text) for it in motion.notice.clauses
    ]
    assert not any("template prints it" in it.text for it in found.remarks)


def test_values_are_words_whatever_they_look_like() -> None:
    order, motion = ordered()["notice"]
    made = make_paper(motion, order)
    odd = "<w:b/> & {{mover}} {{clauses}} \u2028 {%x%}"
    made = replace(made, fields=(*made.fields, ("reference", odd)))
    data = write_word(made, clerks_template.build())
    assert f"Our reference {odd.replace(chr(0x2028), '')} – please quote" in lines(data)


def test_a_control_character_in_a_value_is_refused() -> None:
    made = paper("a - One.")
    bad = replace(made, fields=(("reference", "A\x01"),))
    with pytest.raises(MotionError, match=re.escape("U+0001")):
        write_word(bad, docx(f"{p('{{reference}}')}{MARK}"))


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (p("{{mover}}"), "placeholders but not {{clauses}}"),
        (p("{{moover}}") + MARK, "{{moover}} is no placeholder: did you mean {{mover}}?"),
        (p("Text: {{clauses}}"), "paragraph 1: {{clauses}} stands among words"),
        (MARK + p("") + MARK, "more than once: paragraph 1; paragraph 3"),
        (f"<w:tbl><w:tr><w:tc>{MARK}</w:tc></w:tr></w:tbl>", "cell 1: {{clauses}} can't stand"),
        (f"<w:p><w:ins>{r('New')}</w:ins></w:p>{MARK}", "tracked changes (its text)"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(body: str, said: str) -> None:
    with pytest.raises(MotionError, match=re.escape(said)):
        write_word(paper("a - One."), docx(body))
    found = appraise(docx(body))
    assert not found.serves
    assert said in " ".join(f"{it.where}: {it.said}" for it in found.wrong) + found.refused


def test_what_reaches_outside_or_runs_is_left_out_and_said() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE '
        '"http://x.example/a.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/>'
        f'</w:r>{r("shown")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    vml = '<w:r><w:pict><v:imagedata xmlns:v="urn:v" src="http://x.example/b.png"/></w:pict></w:r>'
    linked = f'<w:hyperlink r:id="rIdL1">{r("a share")}</w:hyperlink>'
    prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    others = p('<w:r><w:object/></w:r><w:r><w:commentReference w:id="3"/></w:r>')
    rest = f'{prompt.format(p("Click"))}{others}{MARK}<w:altChunk r:id="rIdL1"/>'
    body = f"{p(field)}{p(vml)}{p(linked)}{rest}"
    template = docx(body, links=["file://server/share"])
    data = write_word(paper("a - One."), template)
    everything = "".join(unzipped(data).values())
    for gone in ("x.example", "server", "INCLUDE", "Click", "<w:object", "altChunk", "comment"):
        assert gone not in everything, gone
    assert {"shown", "a share"} <= set(lines(data))
    said = " ".join(load_template(template).dropped)
    for what in ("field INCLUDEPICTURE", "http://x.example/b.png", "file://server/share", "“Click”",
                 "an object of another program", "a comment", "a file put into it"):  # fmt: skip
        assert what in said, what


def test_words_without_a_mark_are_not_printed_and_that_is_said() -> None:
    template = docx(p("Nether Moor Town Council"))
    assert (
        "Nether Moor" not in unzipped(write_word(paper("a - One."), template))["word/document.xml"]
    )
    assert any("has no {{clauses}}" in note for note in appraise(template).notes)


def test_placeholders_in_a_header_alone_leave_the_text_as_it_was() -> None:
    parts = clerks_template.parts()
    text = str(parts["word/document.xml"])
    body = re.sub(r"<w:body>.*?<w:sectPr", "<w:body><w:p/><w:sectPr", text)
    made, _ = printed("notice", "standard")
    data = write_word(made, zipped(parts | {"word/document.xml": body}))
    assert lines(data)[0] == "Walking to school in safety"
    assert "Walking to school in safety" in unzipped(data)["word/header2.xml"]


def test_a_longer_title_goes_below_the_one_that_a_template_has() -> None:
    made, _ = printed("amendment-1", "standard")
    data = write_word(made, docx(f"{p('{{motion_title}}', style='MotionTitle')}{MARK}"))
    body = unzipped(data)["word/document.xml"]
    assert body.count('"MotionTitle"') == 1
    assert re.search(r'"MotionHeading"/></w:pPr><w:r><w:t[^>]*>Amendment 1 to', body)


def test_a_text_that_ends_a_paper_is_followed_by_a_paragraph_before_a_table() -> None:
    """Neither Word nor LibreOffice can take away the last mark before a table."""
    tracked = notation.read("a - One.\nn - {++Two.++}{++¶++}")
    made = Paper("T", (Heading("T", 1), *map(ClauseLine, tracked)), author="A")
    data = write_word(made, docx(f"{MARK}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"))
    assert "</w:p><w:bookmarkEnd" in unzipped(data)["word/document.xml"]
    assert lines(data) == ["T", "One.", "Two.", "", ""]


def test_a_template_saved_as_dotx_serves_and_one_with_macros_does_not() -> None:
    ours = clerks_template.build()
    types = "[Content_Types].xml"
    dotx = patched(ours, lambda it: it.replace("document.main", "template.main"), types)
    assert appraise(dotx).serves
    macros = patched(
        ours, lambda it: it.replace(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ), types,
    )  # fmt: skip
    with pytest.raises(MotionError, match="can run macros"):
        appraise(macros)


def test_every_paper_knows_a_value_for_every_name() -> None:
    for name in ordered():
        made, _ = printed(name, "standard")
        assert [key for key, _ in made.fields] == [key for key in NAMES if key != TEXT]


def test_a_list_of_one_level_is_given_the_others() -> None:
    data = printed("notice", CLERKS)[1]
    numbering = unzipped(data)["word/numbering.xml"]
    used = re.search(r'<w:abstractNum w:abstractNumId="3".*?</w:abstractNum>', numbering)
    assert used is not None and used[0].count("<w:lvl ") == 9


def test_the_survey_tells_every_placeholder_and_its_place() -> None:
    found = survey(open_word(clerks_template.build())).found
    assert [(it.name, it.where) for it in found][-3:] == [
        ("council", "header of the first page, table 1, row 1, cell 1"),
        ("amendment", "header of the first page, table 1, row 1, cell 1"),
        ("title", "header, paragraph 1"),
    ]
