"""Papers written as Word: refused they are the base, accepted the amended text."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from hypothesis import given, settings, strategies as st

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import ADDED, KEPT, STRUCK, Emphasis, Run, State, joined
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.lint import lint
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, LineStyle, Paper
from tests import notation
from tests.formats.word.making import unzipped
from tests.strategies import ids, tracked_texts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

AMENDED = notation.read("""
    l # This Council notes:
    a - Patrols have {--halved--}{++fallen to 19++} since 2016.
    b - {--Nobody has asked why.--}{--¶--}
    c - The bridge {++¶++}
    n - is closed.
    m # This Council {--demands--}{++asks++}:
    d - Answers{--¶--}
    e - by May.
    f --(-) Money.
    g - {++A report.++}{++¶++}
    x>h - Three.
    i - Four.
    h - {--Three.--}{--¶--}
""")


def paper(clauses: Clauses, series: Series = Series.NUMBERS) -> Paper:
    blocks: tuple[Block, ...] = (
        Heading("Amendment 1", 1),
        *(ClauseLine(item) for item in clauses),
        Line((Run("Mover: Councillor Fenwick Oakes"),), LineStyle.MOVER),
    )
    return Paper(
        "Amendment 1", blocks, NumberingStyle(series), "Fenwick Oakes", "2026-11-22T14:05:00"
    )


def test_no_page_parts_the_mover_from_the_seconder() -> None:
    lines = [Line((Run(f"{who}: Councillor"),), LineStyle.MOVER) for who in ("Mover", "Seconder")]
    data = write_word(Paper("Notice", (*lines, Heading("Reason"))))
    found = re.findall(r"<w:p>.*?</w:p>", unzipped(data)["word/document.xml"])
    assert ["keepNext" in item for item in found] == [True, False, False]


def expected(clauses: Clauses) -> list[str]:
    words = [item.text.replace("\u2028", "\n") for item in clauses]
    return ["Amendment 1", *words, "Mover: Councillor Fenwick Oakes"]


def shown(lines: tuple[str, ...]) -> list[str]:
    return [line.replace("\u2028", "\n") for line in lines]


def worded(lines: list[str]) -> list[str]:
    """The lines with words: a foreign file's bare paragraphs say nothing, and are left out."""
    return [line for line in lines if line]


@given(tracked_texts())
@settings(max_examples=40)
def test_refused_it_is_the_base_and_accepted_the_amended_text(text: Clauses) -> None:
    data = write_word(paper(text))
    base, amended = raw(data, "original", notes=True), raw(data, "clean", notes=True)
    assert worded(shown(base)) == worded(expected(original(text)))
    assert worded(shown(amended)) == worded(expected(proposed(text)))
    assert lint(open_word(data)) == ()


@pytest.mark.parametrize("series", Series)
def test_every_sort_of_change_at_once(series: Series) -> None:
    data = write_word(paper(AMENDED, series))
    assert shown(raw(data, "original")) == expected(original(AMENDED))
    assert shown(raw(data, "clean")) == expected(proposed(AMENDED))


def test_changes_are_signed_flat_and_with_ids_of_their_own() -> None:
    body = open_word(write_word(paper(AMENDED))).body
    marks = [item for item in body.iter() if item.tag in (f"{W}ins", f"{W}del")]
    assert {item.get(f"{W}author") for item in marks} == {"Fenwick Oakes"}
    assert {item.get(f"{W}date") for item in marks} == {"2026-11-22T14:05:00Z"}
    ids = [item.get(f"{W}id") for item in marks]
    assert len(set(ids)) == len(ids) > 8
    assert all(
        parent.tag not in (f"{W}ins", f"{W}del")
        for item in marks
        for parent in item.iterancestors()
    )
    assert not [item for item in body.iter(f"{W}del") for _ in item.iter(f"{W}t")]


def test_the_file_says_who_made_it_and_no_more() -> None:
    with zipfile.ZipFile(io.BytesIO(write_word(paper(AMENDED)))) as archive:
        core = archive.read("docProps/core.xml").decode()
        everything = "".join(
            archive.read(name).decode("utf-8", "replace")
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        )
    assert "<dc:title>Amendment 1</dc:title>" in core
    assert "en-GB" in core
    assert "python-docx" not in everything
    assert 'w:val="en-GB"' in everything
    assert 'TargetMode="External"' not in everything


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_word(paper(AMENDED)) == write_word(paper(AMENDED))


def test_characters_that_word_cannot_hold_are_said() -> None:
    for bad in ("\x00", "\x0b", "\ud800"):
        with pytest.raises(MotionError):
            write_word(paper(notation.read("a - One") + (notation.read(f"b - Two{bad}"))))


LOOKS = st.builds(
    Emphasis,
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", 'https://aldermoor.example/a?b=1&c="2"', "mailto:a@aldermoor.example")),
)
PIECES = st.lists(
    st.builds(
        Run,
        st.sampled_from(("a", " b ", "\u2028", "\t", "<&>\"'", "]]>", "\u00a0", "👩\u200d🏫")),
        st.sampled_from(State),
        LOOKS,
    ),
    max_size=5,
)


@given(st.lists(PIECES, min_size=1, max_size=3))
@settings(max_examples=60)
def test_emphasis_links_breaks_and_signs_come_back(runs: list[list[Run]]) -> None:
    # write_word itself compares words and looks of what it reads back; both texts hold here.
    text = tuple(Clause(f"c{at}", joined(some)) for at, some in enumerate(runs))
    data = write_word(paper(text))
    assert worded(shown(raw(data, "clean"))) == worded(expected(proposed(text)))


def test_a_paper_may_end_with_a_clause_or_hold_nothing() -> None:
    blocks = tuple(ClauseLine(item) for item in notation.read("a - One\nb - {--Two--}{--¶--}"))
    assert raw(write_word(Paper("A", blocks)), "clean") == ("One", "")
    assert raw(write_word(Paper("A", ())), "clean") == ("",)


def test_an_unsigned_paper_names_nobody_and_no_time() -> None:
    unsigned = replace(paper(AMENDED), author="", when="")
    with zipfile.ZipFile(io.BytesIO(write_word(unsigned))) as archive:
        document, core = (
            archive.read(name).decode() for name in ("word/document.xml", "docProps/core.xml")
        )
    assert set(re.findall('w:author="(.*?)"', document)) == {"Author"}
    assert "w:date" not in document
    assert "created" not in core
    assert "<dc:creator></dc:creator>" in core


def test_a_link_to_anything_but_web_and_mail_is_refused() -> None:
    for link in ("file:///etc/passwd", "javascript:alert(1)", "\\\\server\\share", "https://a b"):
        linked = Clause("a", (Run("words", KEPT, Emphasis(link=link)),))
        with pytest.raises(MotionError, match="neither a web nor an e-mail address"):
            write_word(paper((linked,)))


def test_strange_characters_are_named_with_the_words_around_them() -> None:
    with pytest.raises(MotionError, match=r"“Two .* here”.*U\+000B"):
        write_word(paper(notation.read("a - Two \x0b here")))


def test_links_in_footnotes_belong_to_their_part_and_python_docx_opens_it() -> None:
    link = Emphasis(link="https://aldermoor.example/data")
    runs = (Run("One", emphasis=link), Run("⟦see "), Run("the table", emphasis=link), Run("⟧"))
    data = write_word(paper((Clause("a", runs),)))
    parts = unzipped(data)
    assert parts["word/_rels/footnotes.xml.rels"].count(link.link) == 1
    assert parts["word/_rels/document.xml.rels"].count(link.link) == 1
    assert "One" in [item.text for item in docx.Document(io.BytesIO(data)).paragraphs]
    assert read_word(data, ids()).clauses[0].runs == runs


def test_a_footnote_of_two_looks_and_one_made_by_joining_clauses_are_written() -> None:
    bold, link = Emphasis(bold=True), Emphasis(link="https://aldermoor.example/data")
    one = Clause("a", (Run("One⟦two"), Run(" three⟧", emphasis=bold)))
    two = Clause("b", (Run("⟦ the rate", emphasis=link),), end=STRUCK)
    three = Clause("c", (Run("fell⟧", ADDED, bold),))
    data = write_word(paper((one, two, three)))
    assert "One⟦two three⟧" in raw(data, "clean", notes=True)
    assert "⟦ the ratefell⟧" in raw(data, "clean", notes=True)
