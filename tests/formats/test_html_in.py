"""Web pages as lines, and the motions in them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.core.text import Emphasis
from motion_editor.formats.html_in import html_lines, left_out, read_html
from motion_editor.formats.text import read_text
from tests.strategies import ids

PAGE = """<!DOCTYPE html>
<html><head><title>Item 5</title><style>p { color: red }</style></head><body>
<script>document.write("<p>no</p>");</script>
<nav><a href="/">Home</a> <a href="/more">More</a></nav>
<h2>Hedgehog highways</h2>
<p>Mover: Councillor Fenwick Oakes<br>Seconder: Councillor Odile Brackenbury</p>
<p>This Council notes:-</p>
<ul><li>that <strong>hedgehogs</strong> are
   rare &amp; shy;<ul><li>in Marsh&nbsp;Lane</li></ul></li><li><p>that <em>nobody</em> cares.</p>
</li></ul>
<p>This Council resolves to:</p>
<ol type="a"><li>build <a href="https://gates.example/">gates</a>; and</li>
<li value="3">open them.</li></ol>
<p>With thanks<br/>to all.</p>
</body></html>
"""


def lines(html: str) -> list[str]:
    """The lines that are not blank."""
    return [line for line in html_lines(html).split("\n") if line.strip()]


def test_blocks_lists_and_breaks_become_lines() -> None:
    assert lines(PAGE) == [
        "Hedgehog highways",
        "Mover: Councillor Fenwick Oakes",
        "Seconder: Councillor Odile Brackenbury",
        "This Council notes:-",
        "• that hedgehogs are rare & shy;",
        "  • in Marsh\u00a0Lane",
        "• that nobody cares.",
        "This Council resolves to:",
        "(a) build gates; and",
        "(c) open them.",
        "With thanks",
        "to all.",
    ]


def test_a_page_reads_as_a_motion() -> None:
    reading = read_html(PAGE, ids("c"))
    details = reading.details
    assert details.title == "Hedgehog highways"
    assert details.mover.full == "Councillor Fenwick Oakes"
    assert details.seconder.full == "Councillor Odile Brackenbury"
    assert [(item.role.value, item.level) for item in reading.clauses] == [
        ("lead-in", 0), ("point", 0), ("point", 1), ("point", 0),
        ("lead-in", 0), ("point", 0), ("point", 0), ("text", 0),
    ]  # fmt: skip
    assert reading.clauses[1].runs[1].emphasis == Emphasis(bold=True)
    assert reading.clauses[5].runs[1].emphasis == Emphasis(link="https://gates.example/")
    assert reading.clauses[-1].text == "With thanks\u2028to all."


def test_what_is_dropped_with_words_in_it_is_named() -> None:
    said = [remark.text for remark in (*left_out(PAGE), *read_html(PAGE, ids("c")).remarks)]
    assert "The page's <script> was left out." in said
    assert "The page's <nav> was left out, beginning “Home”." in said
    assert any("“(c)” does not follow “(a)”" in text for text in said)


def test_the_lines_of_remarks_are_those_that_the_page_is_shown_by() -> None:
    shown = html_lines(PAGE).split("\n")
    remarks = read_html(PAGE, ids("c")).remarks
    (title,) = [r.line for r in remarks if "as the title" in r.text]
    (seconder,) = [r.line for r in remarks if "Odile" in r.text]
    assert "Hedgehog highways" in shown[title - 1]
    assert "Odile" in shown[seconder - 1]
    above = "<p>We open\n\n</p>\n<p>the\x07 gates.</p>"
    (control,) = left_out(above)
    assert "the gates" in html_lines(above).split("\n")[control.line - 1]


def test_the_plain_lines_read_as_the_page_does() -> None:
    plain, rich = read_text(html_lines(PAGE), ids("c")), read_html(PAGE, ids("c"))
    assert plain.details == rich.details
    assert [item.text for item in plain.clauses][:-1] == [item.text for item in rich.clauses][:-1]


def test_deleted_and_inserted_words_are_an_amendment() -> None:
    page = (
        "<p>This Council notes:</p><ul><li>one <del>old</del> <ins>new</ins> word.</li>"
        "<ins><li>an added point.</li></ins><li><s>a point gone.</s></li></ul>"
    )
    assert lines(page) == [
        "This Council notes:",
        "• one [DELETE:] old [TO HERE] [INSERT:] new [TO HERE] word.",
        "• [INSERT:] an added point. [TO HERE]",
        "• [DELETE:] a point gone. [TO HERE]",
    ]
    reading = read_html(page, ids("c"))
    assert [item.text for item in reading.clauses][1:] == ["one old word.", "a point gone."]
    (amendment,) = reading.amendments
    proposed = [item.proposed_text for item in amendment.clauses if item.in_proposed]
    assert proposed == ["This Council notes:", "one new word.", "an added point."]


def test_what_is_marked_by_look_and_in_brackets_is_marked_once() -> None:
    page = (
        "<p>We open <del>[DELETE:] the [TO HERE]</del><ins>[INSERT:] all [TO HERE]</ins> gates.</p>"
    )
    assert lines(page) == ["We open [DELETE:] the [TO HERE][INSERT:] all [TO HERE] gates."]
    (amendment,) = read_html(page, ids("c")).amendments
    assert amendment.clauses[0].proposed_text == "We open all gates."


def test_a_list_without_signs_brings_its_own_labels() -> None:
    page = "<ul style='list-style-type: none'><li><span>1.</span> One.</li><li>2. Two.</li></ul>"
    assert lines(page) == ["1. One.", "2. Two."]


def test_numbers_that_our_reader_would_not_take_become_bullets() -> None:
    assert lines("<ol start='2024'><li>One.</li></ol>") == ["• One."]
    assert lines("<ol start='-1'><li>One.</li></ol>") == ["1. One."]
    assert lines("<ol type='I' start='4'><li>One.</li></ol>") == ["(IV) One."]
    assert lines("<li>One.</li>") == ["• One."]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>one<p>two", ["one", "two"]),
        ("one</p></b></ul>two", ["one", "two"]),
        ("<b>bold</i> still</b>", ["bold still"]),
        ("a <!-- comment --> b", ["a b"]),
        ("<![if !supportLists]>·<![endif]>&nbsp; one", ["·\u00a0 one"]),
        ("<![odd <p>one</p>", ["<![odd ", "one"]),
        ("1 < 2 and 3 > 2", ["1 < 2 and 3 > 2"]),
        ("<table><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]),
        ("<script>never closed <p>x</p>", []),
    ],
)
def test_ill_formed_pages_lose_nothing(page: str, expected: list[str]) -> None:
    assert [line.rstrip() for line in lines(page)] == [line.rstrip() for line in expected]


PARTS = (
    *("<p>", "</p>", "<ul>", "<ol>", "<li>", "</ul>", "<br>", "<ins>", "</ins>", "<del>", "</del>"),
    *("<script>", "</script>", "<!--", "-->", "<![", "<b>", "</b>", "word", "&amp;", "<", ">"),
)


@given(st.lists(st.sampled_from(PARTS), max_size=40), st.sampled_from(["", " "]))
def test_any_tangle_of_tags_is_read_or_refused(parts: list[str], between: str) -> None:
    try:
        reading = read_html(between.join(parts), ids("c"))
    except MotionError:
        return
    assert reading.clauses


def test_a_tangle_without_end_takes_no_time() -> None:
    for page in ("<a " * 100_000, "<!--" * 100_000, "<p>" * 20_000, "<b>" * 50_000):
        assert html_lines(page + "words").count("words") == 1


def test_footnotes_of_a_page_are_read_where_they_are_referred_to() -> None:
    html = (
        '<p>Waste rose<a href="#fn1" role="doc-noteref"><sup>1</sup></a> by a tenth'
        '<a href="#fn2" role="doc-noteref">2</a> again<a href="#fn1" role="doc-noteref">1</a>.</p>'
        '<p>Never closed<a href="#fn3" role="doc-noteref">3 and more words</p><p>next</p>'
        '<section role="doc-endnotes"><hr><h2>Notes</h2><ol>'
        '<li id="fn1"><p>Defra,</p><p><b>2024</b> <a href="#r1" role="doc-backlink">back</a></p>'
        '</li><li id="fn3">Three</li><li id="fn4">Nobody asks</li></ol></section><p>end</p>'
    )
    lines = [line for line in html_lines(html).split("\n") if line]
    assert lines == [
        "Waste rose⟦Defra,\u20282024⟧ by a tenth2 again1.",
        "Never closed⟦Three⟧3 and more words",
        "next",
        "end",
        "Nobody asks",
    ]


def test_a_sign_that_is_no_character_is_left_out_and_said() -> None:
    page = "<p>This Council notes \ufdd0 it.</p>"
    assert read_html(page, ids()).clauses[0].text == "This Council notes it."
    assert any("U+FDD0" in it.text for it in left_out(page))


def test_the_number_of_a_character_may_have_any_figures() -> None:
    page = f"<p>This Council notes &#{'0' * 5_000}65; and &#{'9' * 5_000}; and &#8364;20.</p>"
    assert html_lines(page) == "This Council notes A and \ufffd and €20.\n"


def test_a_marked_page_of_thousands_of_lines_is_refused_in_a_sentence() -> None:
    page = f"<p>This Council <ins>now</ins> notes:</p>{'1<br>' * 5_001}"
    with pytest.raises(MotionError, match="more than 5,000 lines"):
        read_html(page, ids())


def test_of_many_lines_each_remark_names_its_own() -> None:
    page = "".join(f"<p>\x01word {at}</p>\n" for at in range(3000))
    said = left_out(page)
    lines = html_lines(page).split("\n")
    assert [lines[it.line - 1] for it in said] == [f"word {at}" for at in range(3000)]
