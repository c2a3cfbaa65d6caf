"""What is pasted, from other programs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.pasting import Pasted
from motion_editor.core.tracked import proposed
from motion_editor.formats.clip_in import STRUCK_THERE, from_html, from_text, plain_words
from motion_editor.formats.html_out import write_html
from motion_editor.papers.blocks import ClauseLine, Paper
from tests import strategies
from tests.formats import clips

WRAPPED = (
    "This Council notes that lines of an e-mail are broken where they",
    "are full, and go on with the next.",
)
SIGNS = {"lead-in": "#", "point": "-", "text": "="}


def said(lines: tuple[Pasted, ...]) -> list[str]:
    """Each line with a sign for its role, repeated for its level; "~" for none."""
    return [
        f"{SIGNS[it.kind.role.value] * (it.kind.level + 1) if it.kind else '~'} {it.text}"
        for it in lines
    ]


def looks(lines: tuple[Pasted, ...]) -> list[tuple[str, str]]:
    """The words that are bold, italic or a link, and which."""
    return [
        (run.text, "b" * run.emphasis.bold + "i" * run.emphasis.italic + run.emphasis.link)
        for line in lines
        for run in line.runs
        if run.emphasis.bold or run.emphasis.italic or run.emphasis.link
    ]


def test_word() -> None:
    found = from_html(clips.WORD)
    assert said(found.lines) == [
        "# This Council notes:",
        "- that fares rose by £1.50 in one\u00a0year;",
        "-- in Marsh Lane, see the table.",
        "# This Council [DELETE:] demands [TO HERE] asks that:",
        "- buses run.\u2028And trams.",
    ]
    assert looks(found.lines) == [
        ("This Council notes:", "b"),
        ("one", "i"),
        ("the table", "https://aldermoor.example/fares"),
    ]
    assert found.note == STRUCK_THERE


def test_google_docs() -> None:
    found = from_html(clips.GOOGLE)
    assert said(found.lines) == ["# This Council notes:", "- first point", "-- nested"]
    assert looks(found.lines) == [("This Council notes:", "b"), ("point", "i")]
    assert not found.note


def test_libreoffice() -> None:
    assert said(from_html(clips.WRITER).lines) == [
        "# This Council resolves to:",
        "- write to the Minister;",
        "- publish\u2028a plan; and",
        "-- act",
        "= Ward Pupils",
        "= End.",
    ]


def test_a_web_page() -> None:
    found = from_html(clips.WEB)
    assert said(found.lines) == [
        "= Hedgehogs", "= They are rare.", "- one", "-- two", "- three",
        "= Ward Pupils", "= Marsh\u00a0Lane 12",
    ]  # fmt: skip
    assert looks(found.lines) == [("rare", "b")]


def test_an_e_mail_with_breaks_for_paragraphs() -> None:
    assert said(from_html(clips.MAIL).lines) == [
        "= Dear all,", "- one", "- two", "= Yours\u2028Odile", "= PS",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("page", "wanted"),
    [
        # Words within a line stay words, spaces at their ends included.
        ("<html>\n<!--StartFragment--><b>x</b> y <!--EndFragment-->\n</html>", "~ x y "),
        ("<meta charset='utf-8'><span> y</span>", "~  y"),
        ("<p>alone</p>\n", "~ alone"),
        ("<ul><li>alone</li></ul>", "- alone"),
        ("<p>2. alone</p>", "~ 2. alone"),
        # Two paragraphs without a sign of what they are.
        ("<p>one</p><p>two</p>", "~ one|~ two"),
        ("<p>one<p>two", "~ one|~ two"),
        # Typed labels.
        ("<p>•&nbsp;one</p><p>(a)\ttwo</p>", "- one|-- two"),
        ("<p>1</p><p>5.</p>", "~ 1|~ 5."),
        # Word on the web has a list for every item.
        (
            "<ul><li data-aria-level=1>A</li></ul><ul><li data-aria-level=2>B</li></ul>",
            "- A|-- B",
        ),
        # A table that is there for the layout.
        ("<table><tr><td><p>one</p><p>two</p></td><td>x</td></tr></table>", "~ one|~ two|~ x"),
        ("<pre>one\ntwo</pre>", "~ one|~ two"),
        ("<p>a</p><script>never closed <p>x</p>", "~ a"),
        ("<p>a</p><p>b</p><style>x</style>", "~ a|~ b"),
        ("<p>a <span style='text-decoration: line-through'>b</span>, c</p>",
         "~ a [DELETE:] b [TO HERE], c"),
        ("<img src='https://x.example/y.png'>", ""),
    ],
)  # fmt: skip
def test_pieces_of_pages(page: str, wanted: str) -> None:
    assert "|".join(said(from_html(page).lines)) == wanted


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("plain words ", "~ plain words "),
        ("one\r\ntwo\r\n", "~ one|~ two"),
        ("• one\n· two\n- three", "- one|- two|- three"),
        ("• one", "- one"),
        ("- one", "~ - one"),
        ("-5 degrees\n- x", "= -5 degrees|- x"),
        ("·\tone\n2.\ttwo\n(a)\tthree", "- one|-- two|--- three"),
        ("We:\n1. one\n  (a) two\n2. three", "# We:|- one|-- two|- three"),
        (":\n• one", "~ :|- one"),
        ("\n\n", ""),
        ("", ""),
        ("a\tb\x07", "~ a b"),
        ("£1.5m – ‘so’\u00a0x", "~ £1.5m – ‘so’\u00a0x"),
        (f"{WRAPPED[0]}\n{WRAPPED[1]}\n\nIt does.", f"~ {' '.join(WRAPPED)}|~ It does."),
    ],
)
def test_plain_text(pasted: str, wanted: str) -> None:
    assert "|".join(said(from_text(pasted).lines)) == wanted
    bare = re.sub(r"(^|\|)[-=#]+ ", r"\1~ ", wanted)
    assert "|".join(said(plain_words(pasted))) == bare


TAGS = (
    "<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<br>", "<b>", "</b>", "<div>",
    "</div>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<pre>", "</pre>", "<del>", "</del>",
    "<h2>", "</h2>", "<span style='font-weight:700'>", "</span>", "\n", " ", "&nbsp;", "<!-- x -->",
    "<p style='mso-list:l0 level2 lfo1'>", "<a href='https://x.example'>", "</a>", "<head>",
)  # fmt: skip
WORDS = st.integers(100, 999).map(lambda number: f"w{number}x")


@given(st.lists(st.one_of(st.sampled_from(TAGS), WORDS), max_size=40))
def test_every_word_of_a_page_arrives_in_order(pieces: list[str]) -> None:
    page = "".join(pieces)
    found = " ".join(it.text for it in from_html(page).lines)
    pattern = r"w\d{3}x"
    assert re.findall(pattern, found) == re.findall(pattern, page)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "• ", "- ", "1. ", "(a) ", "\t", "  ", "> ", "o ")),
            st.lists(WORDS, max_size=20).map(" ".join),
            st.sampled_from((".", ":", "", ",", " ")),
        ),
        max_size=12,
    )
)
def test_every_word_of_a_text_arrives_in_order(lines: list[tuple[str, str, str]]) -> None:
    text = "\n".join("".join(parts) for parts in lines)
    for found in (from_text(text).lines, plain_words(text)):
        words = " ".join(it.text for it in found)
        assert re.findall(r"w\d{3}x", words) == re.findall(r"w\d{3}x", text)


def test_a_book_is_refused() -> None:
    with pytest.raises(MotionError):
        from_html("<p>x</p>" * 500_001)


FOOTNOTES = """
<ul><li>rates<a role="doc-noteref" href="#n1"><sup>1</sup></a> rose</li>
<li>and <del>so<a role="doc-noteref" href="#n2"><sup>2</sup></a></del> on</li></ul>
<section role="doc-endnotes"><h2>Footnotes</h2><ol>
<li id="n1">Defra, <b>2024</b> <a role="doc-backlink" href="#r1">↩</a></li>
<li id="n2">ONS</li><li id="n3">alone</li></ol></section><p>After</p>
"""


def test_footnotes_of_a_page_stand_where_they_are_referred_to() -> None:
    assert [it.text for it in from_html(FOOTNOTES).lines] == [
        "rates⟦Defra, 2024⟧ rose",
        "and [DELETE:] so [TO HERE]⟦ONS⟧ on",
        "After",
        "alone",
    ]
    # Where only the text was copied the number is all there is.
    part = FOOTNOTES.partition("<section")[0]
    assert next(it.text for it in from_html(part).lines) == "rates1 rose"


def test_what_stands_for_a_reference_while_a_page_is_read_is_no_reference_itself() -> None:
    page = "<p>a\ufdd0b</p><ul><li>c<a role='doc-noteref' href='#n'>1</a></li></ul>"
    assert [it.text for it in from_html(page).lines] == ["a\ufffdb", "c1"]


@given(strategies.tracked_texts())
def test_our_own_pages_are_pasted_with_their_footnotes(text: Clauses) -> None:
    base = proposed(text)
    page = write_html(Paper("", tuple(ClauseLine(item) for item in base)))
    pasted = " ".join(it.text for it in from_html(page).lines)
    for item in base:  # a note that a split has parted is none any more
        for note in re.findall("⟦[^⟧\n]*⟧", item.text):
            assert pasted.count(note) >= 1
