"""What is copied, for our own program and for others."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses, Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.pasting import Pasted, paste
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.text import Emphasis, Run
from motion_editor.core.tracked import accept
from motion_editor.formats.clip_in import from_html
from motion_editor.formats.clip_out import as_html, as_text, seen
from motion_editor.formats.clip_own import PUT_IN_ANEW, decode, encode, lines_of, packed
from tests import notation, strategies
from tests.core.test_pasting import LINES, place
from tests.strategies import ids

BULLETS, NUMBERS = NumberingStyle(), NumberingStyle(Series.NUMBERS)
MARKED = notation.read(
    """
    a # This Council {--demands--}{++asks++} that:
    b - {--patrols have fallen--}{--¶--}
    c - {++buses run++}{++¶++}
    d -- parents worry
    """
)


def whole(text: Clauses) -> Span:
    return Span(Place(0, 0), Place(len(text) - 1, text[-1].length))


def copied(text: Clauses, span: Span, style: NumberingStyle = BULLETS) -> tuple[str, str]:
    """The text and the HTML, without the head, of a span."""
    tracked = any(item.changed for item in text)
    known = ["" if it.role is not Role.POINT else "new" if it.wholly_added else "7." for it in text]
    shown = known if style.series is not Series.BULLETS else ["•"] * len(text)
    lines = seen(text, span, shown if tracked else labels(text, style), style, tracked=tracked)
    return as_text(lines), as_html(lines, style).partition(">")[2]


def test_marks_can_be_read_without_colour() -> None:
    text, page = copied(MARKED, whole(MARKED))
    assert text.splitlines() == [
        "This Council [DELETE:] demands [TO HERE][INSERT:] asks [TO HERE] that:",
        "• [DELETE:] patrols have fallen [TO HERE]",
        "• [INSERT:] buses run [TO HERE]",
        "  ◦ parents worry",
    ]
    assert page.replace("\n", "") == (
        '<p class="lead-in">This Council <del>demands</del><ins>asks</ins> that:</p>'
        '<ul class="bullet1"><li><del>patrols have fallen</del></li>'
        "<li><ins>buses run</ins>"
        '<ul class="bullet2"><li>parents worry</li></ul></li></ul>'
    )


def test_numbers_are_those_that_are_seen() -> None:
    text, _ = copied(MARKED, Span(Place(1, 0), Place(3, 13)), NUMBERS)
    assert [line.split()[0] for line in text.splitlines()] == ["7.", "new", "7."]
    plain = notation.read("a - one\nb - two\nc - three\nd -- deep")
    text, page = copied(plain, Span(Place(1, 0), Place(3, 4)), NUMBERS)
    assert text.splitlines() == ["2. two", "3. three", "  (a) deep"]
    assert '<ol start="2">' in page


def test_a_part_of_a_clause_has_no_label() -> None:
    text, _ = copied(MARKED, Span(Place(0, 5), Place(2, 5)))
    assert text.startswith("Council [DELETE:]")
    plain = notation.read("a - one\nb - two")
    assert copied(plain, Span(Place(0, 1), Place(1, 3)))[0] == "ne\n\n• two"
    assert copied(plain, Span(Place(0, 1), Place(1, 0)))[0] == "ne"
    assert copied(plain, Span(Place(1, 0), Place(1, 3))) == ("two", "<span>two</span>")


def test_words_that_are_all_the_amendments_own_need_no_marks() -> None:
    assert copied(MARKED, Span(Place(0, 20), Place(0, 24))) == ("asks", "<span>asks</span>")
    text, page = copied(MARKED, Span(Place(0, 13), Place(0, 20)))
    assert (text, page) == ("[DELETE:] demands [TO HERE]", "<span><del>demands</del></span>")


def test_what_is_left_out_does_not_come_back_as_text() -> None:
    found = lines_of(MARKED, whole(MARKED))
    assert [it.text for it in found] == ["This Council asks that:", "buses run", "parents worry"]
    assert [it.kind for it in found] == [
        Was(Role.LEAD_IN, 0), Was(Role.POINT, 0), Was(Role.POINT, 1),
    ]  # fmt: skip
    assert not decode(encode(MARKED, whole(MARKED))).note


def test_words_left_out_that_are_wanted_by_themselves_are_put_in_anew_and_that_is_said() -> None:
    found = decode(encode(MARKED, Span(Place(1, 8), Place(1, 19))))
    assert [it.text for it in found.lines] == ["have fallen"]
    assert found.note == PUT_IN_ANEW


@given(LINES, st.booleans())
def test_our_own_form_is_read_as_it_was_written(what: list[Pasted], struck: bool) -> None:
    assert decode(packed(what, struck=struck)).lines == tuple(what)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"{", b"\xff", b'{"lines": 1}', b'{"lines": [{"runs": "x"}], "struck": false}',
        b'{"lines": [{"runs": [["a\\nb", 0, 0, ""]]}], "struck": false}',
        b'{"lines": [{"runs": [], "role": "king", "level": 0}], "struck": false}',
        b'{"lines": [{"runs": [], "role": "point", "level": 99}], "struck": false}',
        json.dumps({"lines": [{"runs": [["a", 1]]}], "struck": False}).encode(),
    ],
)  # fmt: skip
def test_what_is_none_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(MotionError):
        decode(data)


@given(strategies.bases(), st.floats(0, 1), st.floats(0, 1))
def test_what_is_cut_out_of_whole_clauses_comes_back_as_it_was(
    text: Clauses, one: float, two: float
) -> None:
    first, last = sorted((place(text, one).clause, place(text, two).clause))
    span = Span(Place(first, 0), Place(last, text[last].length))
    if first == last:
        return
    lines = decode(encode(text, span)).lines
    empty = (*text[:first], text[first].with_runs(()), *text[last + 1 :])
    back = paste(empty, caret(first, 0), lines, tracked=False, new_id=ids("p")).clauses
    shapes = [(it.runs, it.role) for it in text]
    assert [(it.runs, it.role) for it in back] == shapes


@given(strategies.tracked_texts(), st.floats(0, 1), st.floats(0, 1))
def test_every_word_that_stands_is_copied_in_every_form(
    text: Clauses, one: float, two: float
) -> None:
    start, end = sorted((place(text, one), place(text, two)))
    span = Span(start, end)
    if span.empty:
        return
    plain, page = copied(text, span)
    own = "".join(it.text for it in lines_of(text, span))
    read = "".join(it.text for it in from_html(page).lines)
    for found in (plain, read):
        rest = iter(found)
        assert all(char in rest for char in own if char not in " \u00a0\u2028")


def test_bold_italic_and_links_travel() -> None:
    runs = (
        Run("a", emphasis=Emphasis(bold=True)),
        Run("b", emphasis=Emphasis(link="https://x.example")),
    )
    text = (accept(MARKED)[0].with_runs(runs),)
    assert decode(encode(text, whole(text))).lines[0].runs == runs
    words, page = copied(text, whole(text))
    assert words == "ab <https://x.example>"
    assert page == '<span><strong>a</strong><a href="https://x.example">b</a></span>'
