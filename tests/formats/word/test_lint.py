"""Each rule of our lint finds the fault that it is for, and finds none in what we write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from motion_editor.formats.word.check import FaultyPaperError
from motion_editor.formats.word.lint import lint
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.writer import write_word
from tests.formats.word.making import CASES, SIGNED, docx, ins, p, paper, patched, r

TEXT = "l # Notes:\na - One {--two--}{++2++}\nb --(-) Three\nc - {--Four--}{--¶--}\nd - Five"


def faults(body: str) -> tuple[str, ...]:
    return lint(open_word(docx(body)))


def test_what_we_write_has_no_fault() -> None:
    assert lint(open_word(write_word(paper(TEXT)))) == ()


def change(inner: str, id: int = 7, name: str = "ins") -> str:
    return f'<w:{name} w:id="{id}" {SIGNED}>{inner}</w:{name}>'


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (p(change(r("a"), name="del")), "mixed up"),
        (p(r("a", tag="delText")), "mixed up"),
        (p(change(r("a", tag="delText"))), "mixed up"),
        (p(r("")), "empty words"),
        (p("<w:r><w:t> a</w:t></w:r>"), "space"),
        (p(change("")), "empty"),
        (p(change(change(r("a"), 8))), "where none may stand"),
        (change(p("a")), "where none may stand"),
        (p(f"<w:r>{change('<w:t>a</w:t>')}</w:r>"), "where none may stand"),
        (p(change(r("a")), change(r("b"))), "have the id 7"),
        (p(change(r("a"), -1)), "no id"),
        (p(change(r("a"), 2**31)), "no id"),
        (p(change(r("a")).replace("Councillor Idris Thackeray", "")), "no author"),
        (p(change(r("a")).replace("Idris", "I" * 250)), "no author"),
        (p(change(r("a")).replace("T14:05:00Z", "T14:05")), "date"),
        (p("a", style="Nowhere"), "Nowhere does not exist"),
        (p("a", props='<w:numPr><w:numId w:val="99"/></w:numPr>'), "99 does not exist"),
        (p("a", props='<w:jc w:val="left"/><w:keepNext/>'), "out of order"),
        (p(r("a", "<w:b/><w:rStyle w:val='Hyperlink'/>")), "out of order"),
        ("<w:p><w:r><w:t>a</w:t></w:r><w:pPr/></w:p>", "first"),
        (p("a", props=f'<w:pPrChange w:id="1" {SIGNED}/>'), "old ones"),
        ("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" + p("a"), "cell"),
        (p("a", '<w:moveFromRangeStart w:id="3" w:name="m"/>'), "holds moveFromRangeStart"),
        (p('<w:r><w:commentReference w:id="0"/></w:r>'), "holds commentReference"),
        (p('<w:r><w:footnoteReference w:id="5"/></w:r>'), "the footnote 5 does not exist"),
        (p(f'<w:hyperlink r:id="rIdNone">{r("a")}</w:hyperlink>'), "rIdNone"),
    ],
)  # fmt: skip
def test_each_fault_is_found(body: str, said: str) -> None:
    found = faults(body + p("end"))
    assert any(said in fault for fault in found), found


@pytest.mark.parametrize(
    ("part", "old", "new", "said"),
    [
        ("word/numbering.xml", '<w:abstractNumId w:val="1"', '<w:abstractNumId w:val="7"', "defin"),
        ("word/numbering.xml", "<w:ind ", "<w:jc/><w:ind ", "out of order"),
        ("[Content_Types].xml", "/word/footer1.xml", "/word/footer.xml", "type"),
        ("word/_rels/document.xml.rels", "/word/footer1.xml", "/word/footer9.xml", "missing"),
        ("word/_rels/document.xml.rels", 'footer1.xml"', 'footer1.xml" TargetMode="External"',
         "reaches outside"),
        ("docProps/core.xml", "<dc:title>", "<dc:title>&", "core.xml is not well-formed"),
        ("word/footer1.xml", "<w:tab/>", '<w:tab r:id="rId9"/>', "footer1.xml is not well-formed"),
    ],
)  # fmt: skip
def test_faults_of_parts_are_found(part: str, old: str, new: str, said: str) -> None:
    data = patched(write_word(paper(TEXT)), lambda text: text.replace(old, new), part)
    data = patched(data, lambda text: text.replace('<Default Extension="xml"', "<Default "), TYPES)
    assert any(said in fault for fault in lint(open_word(data)))


TYPES = "[Content_Types].xml"
SPOILT = [
    ("One ", "One"),
    ("Four", "Fou"),
    ("<w:rPr><w:del [^>]*/></w:rPr>", ""),
    ("<w:pPrChange.*?</w:pPrChange>", ""),
    ('w:val="MotionLeadIn"', 'w:val="MotionText"'),
    ("Aldermoor", "Elsewhere"),
    ('<w:t xml:space="preserve">Five', '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Five'),
    ("<w:sectPr", "<w:p/><w:sectPr"),
    ('<w:ins w:id="2"', '<w:ins w:id="1"'),
]


@pytest.mark.parametrize(("old", "new"), SPOILT)
def test_a_file_that_says_something_else_is_never_handed_out(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(data: bytes) -> Package:
        return open_word(patched(data, lambda text: re.sub(old, new, text)))

    monkeypatch.setattr("motion_editor.formats.word.check.open_word", spoilt)
    with pytest.raises(FaultyPaperError):
        write_word(paper(TEXT))


LINT_CASES = sorted((CASES / "hostile").glob("lint_*.docx"))
# A change need not have a date, and what is not well-formed never passes the gate.
NOT_OURS = {"lint_no_date", "lint_control_char"}


@pytest.mark.skipif(not LINT_CASES, reason="the shared cases are not here")
@pytest.mark.parametrize("path", LINT_CASES, ids=lambda path: path.stem)
def test_faults_that_others_collected_are_found(path: Path) -> None:
    if path.stem not in NOT_OURS:
        assert lint(open_word(path.read_bytes())), path.stem


def test_insertions_in_links_are_sound() -> None:
    body = p(f'<w:hyperlink r:id="rIdL1">{ins("a")}</w:hyperlink>') + p("end")
    assert lint(open_word(docx(body, links=["https://aldermoor.example/"]))) == ()


NOTED = "a - One⟦two {--2--}{++3++}⟧\nb - Four⟦five⟧{++⟦six⟧++}"


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/footnotes.xml", "five", "fiv"),
        ("word/footnotes.xml", "delText", "t"),
        ("word/footnotes.xml", '<w:footnote w:id="3">', '<w:footnote w:id="4">'),
        ("word/document.xml", '<w:footnoteReference w:id="2"/>', "<w:t>2</w:t>"),
        ("word/document.xml", 'Reference w:id="2"', 'Reference w:id="1"'),
        ("word/_rels/document.xml.rels", "/footnotes.xml", "/notes.xml"),
    ],
)
def test_footnotes_that_say_something_else_are_never_handed_out(
    part: str, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lint(open_word(write_word(paper(NOTED)))) == ()

    def spoilt(data: bytes) -> Package:
        changed = patched(data, lambda text: text.replace(old, new), part)
        assert changed != data
        return open_word(changed)

    monkeypatch.setattr("motion_editor.formats.word.check.open_word", spoilt)
    with pytest.raises(FaultyPaperError):
        write_word(paper(NOTED))
