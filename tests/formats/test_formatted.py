"""Amendments marked by hand: the way there and back, what is bold for other reasons, lost marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.clause import Clause, Clauses, Role, clause
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.formats import html_shown
from motion_editor.formats.formatted import read_formatted
from motion_editor.formats.legend import Legend, parse_legend
from motion_editor.formats.legend_found import found_legend
from motion_editor.formats.legend_proposed import Proposal, proposed_legend
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.formats.shown import looked
from motion_editor.formats.word import shown_in
from tests.formats.handmade import Line, as_page, as_word, lines_of
from tests.strategies import few, ids, tracked_texts

_FOOTNOTE = re.compile(rf"\s*([{OPEN}{CLOSE}])\s*")
LEGENDS = [
    "strike=out,bold=in",
    "strike=out,underline=in",
    "strike=out,bold+italic=in",
    "red+strike=out,bold+underline=in",
    "italic=out,red=in",
    "strike=out,highlight=in",
    "blue=out,red=in",
]
BASE = (
    clause("b1", "This Council notes:", Role.LEAD_IN),
    clause("b2", "the gates of the borough are shut at night."),
    clause("b3", "nobody, it seems, has a key; and"),
    clause("b4", "the hedgehogs suffer."),
    clause("b5", "Therefore, we demand that the Council:-", Role.LEAD_IN),
    clause("b6", "opens them."),
)


def words(clauses: Sequence[Clause]) -> list[list[str]]:
    """The words of each clause that has any; a footnote clings to what stands before it."""
    texts = [_FOOTNOTE.sub(r"\1", item.text).split() for item in clauses]
    return [text for text in texts if text]


def page(html: str, legend: str, base: Clauses = BASE) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    lines = html_shown.shown_lines(html)
    found = read_formatted(lines, parse_legend(legend), base, ids("n"), found_legend(lines))
    assert original(found[0].clauses) == base
    return found


def texts(found: ReadAmendment) -> list[str]:
    return [item.text for item in proposed(found.clauses)]


# Laws


@given(tracked_texts(), st.sampled_from(LEGENDS))
def test_a_page_marked_by_hand_is_read_back(tracked: Clauses, legend: str) -> None:
    base = original(tracked)
    assume(words(base) and words(proposed(tracked)) != words(base))
    found, _ = page(as_page(lines_of(tracked), parse_legend(legend)), legend, base)
    assert words(proposed(found.clauses)) == words(proposed(tracked))


@few
@given(tracked_texts(), st.sampled_from(LEGENDS))
def test_a_word_file_marked_by_hand_is_read_back(tracked: Clauses, legend: str) -> None:
    base = original(tracked)
    assume(words(base) and words(proposed(tracked)) != words(base))
    lines = shown_in.shown_lines(as_word(lines_of(tracked), parse_legend(legend)))
    found, _ = read_formatted(lines, parse_legend(legend), base, ids("n"))
    assert original(found.clauses) == base
    assert words(proposed(found.clauses)) == words(proposed(tracked))


@given(tracked_texts(), st.sampled_from(["bold", "italic", "underline", "blue"]))
def test_a_look_of_which_the_legend_does_not_speak_marks_nothing(
    tracked: Clauses, noise: str
) -> None:
    base = original(tracked)
    assume(words(base) and words(proposed(tracked)) != words(base))
    legend = "strike=out,red=in"
    html = as_page(lines_of(tracked), parse_legend(legend), noise=frozenset({noise}))
    found, _ = page(html, legend, base)
    assert words(proposed(found.clauses)) == words(proposed(tracked))


@given(tracked_texts(), st.lists(st.booleans(), min_size=30, max_size=30))
def test_clauses_that_are_bold_for_other_reasons_are_the_motions_own(
    tracked: Clauses, loud: list[bool]
) -> None:
    base = original(tracked)
    assume(words(base) and words(proposed(tracked)) != words(base))
    # Which of two clauses with the same words is put in, and which is bold, no look can tell.
    assume(all_differ(base) and all_differ(proposed(tracked)))
    legend = parse_legend("strike=out,bold=in")
    html = "".join(
        as_page([line], legend, noise=frozenset({"bold"} if is_bold and is_kept(line) else ()))
        for line, is_bold in zip(lines_of(tracked), loud, strict=False)
    )
    found, _ = page(html, str(legend), base)
    assert words(proposed(found.clauses)) == words(proposed(tracked))


def all_differ(clauses: Clauses) -> bool:
    return len({tuple(text) for text in words(clauses)}) == len(words(clauses))


def is_kept(line: Line) -> bool:
    return all(run.state is KEPT for run in line[1])


@given(tracked_texts(), st.sampled_from(["strike=out,bold=in", "strike=out,bold+italic=in"]))
def test_what_is_proposed_is_never_more_than_the_paper_shows(tracked: Clauses, legend: str) -> None:
    base = original(tracked)
    assume(words(base))
    lines = html_shown.shown_lines(as_page(lines_of(tracked), parse_legend(legend)))
    seen = {look for _, _, look in looked(lines)}
    found = proposed_legend(lines, base).legend
    assert all(look in seen for look, _ in found.entries)
    assert all((state is STRUCK) == ("strike" in look) for look, state in found.entries)


# What is bold for other reasons


PAGE = """<h2>Amendment 3</h2><p><b>Moved by Councillor Ada Quill</b></p><p>{told}</p>
<p><b>This Council notes:</b></p><ul><li>the gate<b>way</b>s of the borough are <s>shut</s>
<b>open</b> at night.</li><li><s>nobody, it seems, has a key; and</s></li>
<li><b>everybody has a key;</b></li><li>the hedgehogs suffer.</li></ul>
<p><b>Therefore, we <s>demand</s> ask that the Council:-</b></p>
<ul><li>opens them<b>, and keeps them so</b>.</li></ul>"""
AMENDED = [
    "This Council notes:",
    "the gateways of the borough are open at night.",
    "everybody has a key;",
    "the hedgehogs suffer.",
    "Therefore, we ask that the Council:-",
    "opens them, and keeps them so.",
]


def test_bold_headings_and_names_are_no_insertions_where_bold_marks_them() -> None:
    found, remarks = page(PAGE.format(told="Deletions struck through, additions in bold."),
                          "strike=out,bold=in")  # fmt: skip
    assert texts(found) == AMENDED
    assert (found.label, found.mover.full) == ("3", "Councillor Ada Quill")
    said = [remark.text for remark in remarks if remark.guess]
    assert [text.split("”")[0] for text in said] == [
        "“This Council notes:", "“Therefore, we", "“that the Council:-",
    ]  # fmt: skip
    assert all("taken as unchanged" in text for text in said)


def test_the_clean_text_below_agrees_or_is_told_apart() -> None:
    clean = "<p>Motion to read if carried:</p>" + "".join(f"<p>{it}</p>" for it in AMENDED)
    found, remarks = page(PAGE.format(told="") + clean, "strike=out,bold=in")
    assert texts(found) == AMENDED
    assert any("says the same, word for word" in remark.text for remark in remarks)
    other = clean.replace("everybody", "anybody").replace("<p>the hedgehogs suffer.</p>", "")
    found, remarks = page(PAGE.format(told="") + other, "strike=out,bold=in")
    assert texts(found) == AMENDED
    said = [it.text for it in remarks if it.guess and it.text.startswith("The clean text")]
    assert len(said) == 2
    assert any("reads “anybody has a key;”" in text for text in said)
    assert any("lacks “the hedgehogs suffer.”" in text for text in said)


def test_a_word_that_is_put_in_twice_in_bold_is_still_put_in() -> None:
    found, remarks = page("<p>the gates of the <b>the</b> borough are shut at night.</p>",
                          "bold=in", BASE[1:2])  # fmt: skip
    assert texts(found) == ["the gates of the the borough are shut at night."]
    assert not any(remark.guess for remark in remarks)


# Legends that are proposed, and marks that were lost


@pytest.mark.parametrize("marks", ["<s>(b)</s><u>(c)</u>", "<u>(c)</u> <s>(b)</s>"])
def test_a_number_that_is_marked_as_another_is_no_word(marks: str) -> None:
    html = (
        "<p>This Council notes:</p><p>(a) the gates of the borough are shut at night.</p>"
        f"<p><u>(b) nobody minds;</u></p><p>{marks} nobody, it seems, has a key; and</p>"
    )
    found, remarks = page(html, "strike=out,underline=in")
    assert [item.runs[0].text for item in found.clauses if item.changed] == ["nobody minds;"]
    assert any("The marks put in “(c)” as a number" in item.text for item in remarks)


def test_a_legend_is_proposed_by_what_fits_the_motion() -> None:
    lines = html_shown.shown_lines(PAGE.format(told=""))
    assert str(proposed_legend(lines, BASE).legend) == "strike=out,bold=in"


def test_two_looks_that_may_both_be_put_in_are_asked() -> None:
    lines = html_shown.shown_lines(
        "<p>This Council notes:</p><p>the gates of the borough are <u>all</u> shut at night.</p>"
        "<p>nobody, it seems, has <i>yet</i> a key; and</p>"
    )
    looks = (frozenset({"underline"}), frozenset({"italic"}))
    assert proposed_legend(lines, BASE) == Proposal(Legend(()), looks)


def test_marks_that_were_lost_are_said_and_nothing_is_guessed() -> None:
    told = "as shown below in bold italics/strikethrough:"
    with pytest.raises(MotionError, match="the marking was lost") as caught:
        page(PAGE.format(told=told).replace("<s>", "").replace("<b>", ""),
             "strike=out,bold+italic=in")  # fmt: skip
    assert told in caught.value.message


@pytest.mark.parametrize(
    "told",
    [
        "Shown below in <s>strikethrough</s> and <b>bold italics</b>:",
        "Moved by Cllr Ada Quill as shown in <b><em>bold italics</em></b>/<s>strikethrough</s>:",
    ],
)
def test_the_words_that_tell_the_legend_mark_nothing_whatever_they_look_like(told: str) -> None:
    kept = "".join(f"<p>{item.text}</p>" for item in BASE)
    with pytest.raises(MotionError, match="the marking was lost"):
        page(f"<p>{told}</p>{kept}", "strike=out,bold+italic=in")
    found, remarks = page(f"<p>{told}</p>{kept[:-5]} <b><em>now</em></b>.</p>",
                          "strike=out,bold+italic=in")  # fmt: skip
    assert texts(found)[-1] == "opens them now."
    assert not any(remark.left_out for remark in remarks)


def test_words_in_two_marks_are_left_out_before_they_are_put_in() -> None:
    legend = parse_legend("strike=out,bold=in")
    assert legend.state(frozenset({"strike", "bold"})) is STRUCK
    assert legend.state(frozenset({"bold", "red"})) is ADDED
