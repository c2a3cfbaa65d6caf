"""The page says what the plain text says, in real structure, and nothing in it runs."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import BULLETS, NumberingStyle, Series, letters, roman
from motion_editor.core.text import Emphasis, Run
from motion_editor.formats import text_out
from motion_editor.formats.html_in import html_lines
from motion_editor.formats.html_out import write_html
from motion_editor.formats.text_out import write_text
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, Paper
from tests.notation import read
from tests.papers.drawn import papers
from tests.strategies import tracked_texts

VOID = {"meta", "br"}
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "ol",
    "li", "span", "ins", "del", "strong", "em", "a", "br",
}  # fmt: skip


class Page(HTMLParser):
    """Reads a page as a browser does: the words of its body, and the labels of its lists."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words = ""
        self.title = ""
        self.tags: list[str] = []
        self._way: list[str] = []
        self._lists: list[tuple[dict[str, str], int]] = []
        self._links: list[str] = []
        self.feed(html)
        self.close()
        assert not self._way, "tags left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given_ = {name: value or "" for name, value in attrs}
        assert tag in ALLOWED
        assert not any(name.startswith("on") for name in given_)
        self.tags.append(tag)
        if tag in VOID:
            self.words += "\n"
            return
        self._way.append(tag)
        if tag in ("ul", "ol"):
            assert not self._lists or self._way[-2] == "li"
            self._lists.append((given_, int(given_.get("start", 1))))
        if tag in ("li", "p", "h1", "h2", "h3", "ul", "ol"):
            self.words += "\n"
        if tag == "li":
            assert self._way[-2] in ("ul", "ol")
            self._label(given_)
        if tag == "a":
            assert given_["href"].startswith("https://")
            self._links.append(given_["href"])

    def _label(self, attrs: dict[str, str]) -> None:
        kind, number = self._lists[-1]
        number = int(attrs.get("value", number))
        name = kind.get("class", "")
        if name.startswith("bullet"):
            self.words += BULLETS[int(name[-1]) - 1] + " "
        elif kind.get("type") == "a":
            assert name == "letters"
            self.words += f"({letters(number)}) "
        elif kind.get("type") == "i":
            assert name == "romans"
            self.words += f"({roman(number)}) "
        elif name != "labelled":
            self.words += f"{number}. "
        self._lists[-1] = (kind, number + 1)

    def handle_endtag(self, tag: str) -> None:
        assert self._way.pop() == tag
        if tag in ("ul", "ol"):
            self._lists.pop()
        if tag == "a":
            self.words += f" <{self._links.pop()}>"

    def handle_data(self, data: str) -> None:
        if "main" in self._way:
            self.words += data
        elif self._way[-1:] == ["title"]:
            self.title += data


def bracketed(paper: Paper) -> Paper:
    """The paper with ordinary brackets in place of those of footnotes."""
    table = str.maketrans("⟦⟧", "[]")

    def plain(block: Block) -> Block:
        if not isinstance(block, ClauseLine):
            return block
        runs = [run.with_text(run.text.translate(table)) for run in block.clause.runs]
        return replace(block, clause=block.clause.with_runs(runs))

    return replace(paper, blocks=tuple(map(plain, paper.blocks)))


@given(papers().map(bracketed))
@settings(max_examples=80)
def test_the_page_has_the_words_of_the_text_in_their_order(paper: Paper) -> None:
    page = Page(write_html(paper))
    assert page.words.split() == write_text(paper).split()
    assert page.title.split() == paper.title.split()


COUNTED = NumberingStyle(Series.NUMBERS)


def page(*clauses: Clause, style: NumberingStyle = COUNTED) -> str:
    """The lists of a text, line ends left out."""
    lines = tuple(ClauseLine(item) for item in clauses)
    html = write_html(Paper("T", lines, style))
    return html.split("<main>")[1].split("</main>")[0].replace("\n", "")


@given(tracked_texts())
@settings(max_examples=80)
def test_each_footnote_of_the_page_is_read_back_in_its_place(clauses: Clauses) -> None:
    one_line = (
        item.with_runs(run.with_text(run.text.replace("\u2028", " ")) for run in item.runs)
        for item in clauses
    )
    paper = Paper("T", tuple(map(ClauseLine, one_line)), COUNTED)
    read_back, in_place = html_lines(write_html(paper)), "\n".join(text_out._lines(paper, None))
    assert re.findall("⟦[^⟧\n]*⟧", read_back) == re.findall("⟦[^⟧\n]*⟧", in_place)


def test_footnotes_are_numbered_and_stand_at_the_foot() -> None:
    html = page(*read("a - grown⟦Defra{--, 2023--}⟧\nb - {--cut⟦Ours⟧--}{--¶--}"))
    first = '<a role="doc-noteref" id="ref-1" href="#note-1"><sup>1</sup></a>'
    assert f"<li>grown{first}</li>" in html
    assert '<del><a role="doc-noteref" id="ref-2" href="#note-2"><sup>2</sup></a></del>' in html
    assert '<li id="note-1">Defra<del><span class="marker">[DELETE:] </span>, 2023' in html
    assert '<li id="note-2"><del>Ours</del> <a role="doc-backlink" href="#ref-2"' in html


def test_lists_are_nested_as_the_clauses_are() -> None:
    html = page(
        *read("""
        l # This Council notes:
        a - one
        b -- two
        c -- three
        d - four
        t = So much for that.
        e - five
    """)
    )
    assert html == (
        '<p class="lead-in">This Council notes:</p>'
        '<ol><li>one<ol type="a" class="letters"><li>two</li><li>three</li></ol></li>'
        '<li>four</li></ol><p class="body">So much for that.</p><ol><li>five</li></ol>'
    )


def test_running_numbers_go_on_after_a_lead_in() -> None:
    style = NumberingStyle(Series.LETTERS, running=True)
    html = page(*read("a - one\nl # This Council demands:\nb - two"), style=style)
    assert '<ol type="a" class="letters" start="2"><li>two' in html


def test_insertions_and_deletions_are_said_in_words() -> None:
    html = page(*read("a - grown {--by a tenth--}{++from 40++}."))
    assert html == (
        '<ol><li>grown <del><span class="marker">[DELETE:] </span>by a tenth'
        '<span class="marker"> [TO HERE]</span></del><ins><span class="marker">[INSERT:] </span>'
        'from 40<span class="marker"> [TO HERE]</span></ins>.</li></ol>'
    )


def test_labels_of_the_base_are_typed() -> None:
    old, new = read("a - {--one--}{--¶--}\nx - {++two++}{++¶++}")
    html = write_html(Paper("T", (ClauseLine(old, "4."), ClauseLine(new, "new"))))
    assert '<li><span class="label">4.</span> <del>' in html
    assert '<li><span class="label">new</span> <ins>' in html


def test_after_the_alphabet_letters_are_typed_as_word_counts_them() -> None:
    many = [Clause(str(at), (Run(f"p{at}"),)) for at in range(30)]
    html = page(*many, style=NumberingStyle(Series.LETTERS))
    assert '<span class="label">(bb)</span> p27</li>' in html


def test_everything_is_escaped() -> None:
    evil = '</style></title><script>alert("1")</script>'
    runs = (Run(evil, emphasis=Emphasis(link='javascript:alert("x")')),)
    html = write_html(Paper(evil, (Heading(evil, 1), Line(runs), ClauseLine(Clause("a", runs)))))
    assert "<script" not in html
    assert "href" not in html.split("<main>")[1]
    assert "&lt;javascript:alert(&quot;x&quot;)&gt;" in html


def test_the_page_says_its_language_and_has_one_main_heading() -> None:
    html = write_html(Paper("T", (Heading("T", 1), Heading("S", 2))))
    assert html.startswith('<!DOCTYPE html>\n<html lang="en-GB">')
    assert Page(html).tags[-3:] == ["main", "h1", "h2"]


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ud83d", "\uffff"])
def test_characters_that_no_page_can_hold_are_refused(sign: str) -> None:
    paper = Paper("T", (ClauseLine(Clause("a", (Run(f"bad {sign} sign"),), Role.TEXT)),))
    with pytest.raises(MotionError, match="near “bad sign”") as caught:
        write_html(paper)
    assert f"U+{ord(sign):04X}" in caught.value.message
