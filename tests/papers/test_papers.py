"""The three papers: what stands in them, in which order, whoever is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Clash,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import Person
from motion_editor.core.tracked import original, proposed
from motion_editor.council.profile import PLAIN, Marks, Profile
from motion_editor.formats.text_out import write_text
from motion_editor.papers import wording
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import ClauseLine, Heading, Line, LineStyle, Paper, parts
from motion_editor.papers.notice import notice
from motion_editor.papers.substantive import substantive
from tests.notation import read
from tests.papers.drawn import STYLES
from tests.strategies import tracked_texts

OAKES = Person("Fenwick Oakes", "Councillor")
PENHALE = Person("Marisol Penhale", "Councillor")
THACKERAY = Person("Idris Thackeray", "Alderman")
BRACKENBURY = Person("Odile Brackenbury", "Councillor")

BASE = read("""
    n # This Council notes:
    a - Library visits have grown by a tenth.
    b - Readers wait.
    m # We demand that the Culture Board:
    c - Open on Sundays.
""")
MARKED = read("""
    n # This Council notes:
    a - Library visits have grown {--by a tenth--}{++to 44++}.
    b - {--Readers wait.--}{--¶--}
    m # We demand that the Culture Board:
    c - Open on Sundays.
    x - {++Count the cost.++}{++¶++}
""")
ALDERMOOR = Profile("aldermoor", "Aldermoor Borough Council", mover="Proposed by:")
DETAILS = Details(
    "Libraries", OAKES, PENHALE, (THACKERAY, BRACKENBURY), "Independent", "2027-01-14",
    "2026-12-21T11:20", "M/27/04", "aldermoor", NumberingStyle(Series.NUMBERS),
)  # fmt: skip
LABELS = ("", "1.", "2.", "", "1.")


def amendment(text: Clauses = MARKED, *clashes: Clash) -> Amendment:
    """An amendment to the notice."""
    one = AmendmentText(TextKind.NOTIFIED, Base("v1"), text, clashes)
    return Amendment("a1", "1", (one,), BRACKENBURY, THACKERAY, "Green")


def motion(*amendments: Amendment) -> Motion:
    """A motion as notified."""
    return Motion("m", DETAILS, (Version("v1", VersionKind.NOTICE, BASE, LABELS),), amendments)


def heads(paper: Paper) -> list[str]:
    """The headings of a paper."""
    return [block.text for block in paper.blocks if isinstance(block, Heading)]


def test_the_notice() -> None:
    paper = notice(motion(), ALDERMOOR, "2027-01-02T10:00")
    assert paper.title == "Libraries"
    assert paper.when == "2027-01-02T10:00"
    assert write_text(paper) == (
        "Libraries\n\n"
        "Notice of motion\nAldermoor Borough Council\nReference: M/27/04\nGroup: Independent\n"
        "Received: 21 December 2026, 11.20am\nMeeting: 14 January 2027\n\n"
        "This Council notes:\n1. Library visits have grown by a tenth.\n2. Readers wait.\n\n"
        "We demand that the Culture Board:\n1. Open on Sundays.\n\n"
        "Proposed by: Councillor Fenwick Oakes\nSeconder: Councillor Marisol Penhale\n"
        "Supported by: Alderman Idris Thackeray and Councillor Odile Brackenbury\n"
    )


def test_the_reason_stands_after_those_who_signed() -> None:
    why = "The roads are not safe."
    one = motion()
    made = notice(replace(one, details=replace(one.details, reason=why)))
    head, line = made.blocks[-2:]
    assert head == Heading("Reason") and isinstance(line, Line)
    assert "".join(run.text for run in line.runs) == why


def test_a_notice_of_which_little_is_known() -> None:
    bare = replace(motion(), details=Details())
    assert write_text(notice(bare)).splitlines()[:3] == [
        "Notice of motion",
        "",
        "This Council notes:",
    ]
    assert notice(bare).title == "Notice of motion"
    assert substantive(bare).title == "Notice of motion"
    assert amendment_paper(bare, amendment()).title == "Amendment 1 to the notice of motion"
    assert "Mover: not yet named\nSeconder: not yet named\n" in write_text(notice(bare))


def test_the_amendment_paper() -> None:
    paper = amendment_paper(motion(amendment()), amendment(), ALDERMOOR, when="2027-01-02T10:00")
    assert paper.author == "Councillor Odile Brackenbury"
    assert heads(paper) == [
        "Amendment 1 to the notice of motion: Libraries",
        "The amendment, marked in the text",
        "The amendment in words",
        "Motion to read if carried",
    ]
    assert write_text(paper).split("\n\n", 1)[1] == (
        "Aldermoor Borough Council\nReference: M/27/04\nGroup: Green\n"
        "Meeting: 14 January 2027\n\n"
        "The amendment, marked in the text\n\n"
        "This Council notes:\n"
        "1. Library visits have grown [DELETE:] by a tenth [TO HERE][INSERT:] to 44 [TO HERE].\n"
        "2. [DELETE:] Readers wait. [TO HERE]\n\n"
        "We demand that the Culture Board:\n1. Open on Sundays.\n"
        "new [INSERT:] Count the cost. [TO HERE]\n\n"
        "Proposed by: Councillor Odile Brackenbury\nSeconder: Alderman Idris Thackeray\n\n"
        "The amendment in words\n\n"
        "In note 1, leave out “by a tenth” and insert “to 44”.\n\n"
        "Leave out note 2.\n\n"
        "After demand 1, insert a new demand: “Count the cost.”\n\n"
        "Motion to read if carried\n\n"
        "This Council notes:\n1. Library visits have grown to 44.\n\n"
        "We demand that the Culture Board:\n1. Open on Sundays.\n2. Count the cost.\n\n"
        "Proposed by: Councillor Fenwick Oakes\nSeconder: Councillor Marisol Penhale\n"
    )


def test_tracked_bracketed_and_both_have_the_same_words() -> None:
    whole = motion(amendment())
    tracked, brackets, both = (
        amendment_paper(whole, amendment(), PLAIN, marks)
        for marks in (Marks.TRACKED, Marks.BRACKETS, Marks.BOTH)
    )
    assert any(isinstance(it, ClauseLine) and it.clause.changed for it in tracked.blocks)
    assert not any(isinstance(it, ClauseLine) and it.clause.changed for it in brackets.blocks)
    legend = f"{wording.READING_MARKS}\n\n"
    assert write_text(brackets).replace(legend, "") == write_text(tracked)
    assert len(both.blocks) == len(tracked.blocks) + 2 + len(MARKED)
    assert heads(both)[1:3] == [wording.MARKED, wording.IN_BRACKETS]


def test_the_councils_way_of_marking_is_the_usual_one() -> None:
    parish = replace(PLAIN, marks=Marks.BRACKETS)
    paper = amendment_paper(motion(amendment()), amendment(), parish)
    assert paper == amendment_paper(motion(amendment()), amendment(), parish, Marks.BRACKETS)
    assert paper != amendment_paper(motion(amendment()), amendment(), parish, Marks.TRACKED)


@given(tracked_texts(5), STYLES)
@settings(max_examples=60)
def test_an_amendment_paper_always_ends_with_the_text_if_carried(
    text: Clauses, style: NumberingStyle
) -> None:
    base = original(text)
    version = Version("v1", VersionKind.NOTICE, base)
    whole = Motion("m", replace(DETAILS, numbering=style), (version,), ())
    for marks in Marks:
        paper = amendment_paper(whole, amendment(text), PLAIN, marks)
        texts = [part for part in parts(paper.blocks) if isinstance(part, tuple)]
        at = heads(paper).index("Motion to read if carried")
        assert at == len(heads(paper)) - 1
        if any(item.text.strip() for item in proposed(text)):
            assert tuple(line.clause for line in texts[-1]) == proposed(text)
        else:
            assert wording.NOTHING_LEFT in write_text(paper).split(wording.IF_CARRIED)[1]
        assert tuple(line.clause for line in texts[0]) == text or marks is Marks.BRACKETS


@given(tracked_texts(5), STYLES)
@settings(max_examples=40)
def test_an_ordinary_paragraph_follows_every_tracked_text(
    text: Clauses, style: NumberingStyle
) -> None:
    version = Version("v1", VersionKind.NOTICE, original(text))
    whole = Motion("m", replace(DETAILS, numbering=style), (version,), ())
    papers = [amendment_paper(whole, amendment(text), PLAIN, marks) for marks in Marks]
    for paper in (*papers, notice(whole), substantive(whole)):
        for block, after in zip(paper.blocks, (*paper.blocks[1:], None), strict=True):
            if isinstance(block, ClauseLine) and block.clause.changed:
                assert isinstance(after, ClauseLine | Line)


def test_unsettled_clashes_are_printed_and_settled_ones_not() -> None:
    open_one = Clash("1", "a", 29, 36, "by a tenth", "by a third", "to 44")
    gone = Clash("2", "b", 0, 0, "Readers wait.", "", "Readers tire.", gone=True)
    done = replace(open_one, name="3", settled=Settlement(Choice.BASE))
    paper = amendment_paper(motion(), amendment(MARKED, open_one, gone, done))
    said = [
        "".join(run.text for run in block.runs)
        for block in paper.blocks
        if isinstance(block, Line) and block.style is LineStyle.BODY
    ]
    assert heads(paper)[1] == "To be settled before the amendment can be put"
    assert heads(paper)[2:4] == ["Clash 1, in note 1", "Clash 2, after note 2"]
    assert said[:6] == [
        "As it was when the amendment was written: “by a tenth”.",
        "As it stands now: “by a third”.",
        "As the amendment has it: “to 44”.",
        "As it was when the amendment was written: “Readers wait.”",
        "As it stands now: nothing there.",
        "As the amendment has it: “Readers tire.”",
    ]
    assert not any("Clash 3" in line for line in said)
    assert "can't be carried" in write_text(paper)


def test_an_amendment_that_changes_nothing_says_so() -> None:
    text = write_text(amendment_paper(motion(), amendment(BASE)))
    assert "The amendment changes nothing in the text." in text
    assert "The amendment in words" not in text


def test_an_amendment_to_an_amendment_and_the_text_as_notified() -> None:
    later = replace(amendment(BASE).text, kind=TextKind.REVISED)
    first = replace(amendment(), texts=(*amendment().texts, later))
    over = proposed(MARKED)
    second = Amendment(
        "a2", "Amendment to the first", (AmendmentText(TextKind.REVISED, Base("", "a1", 0), over),)
    )
    whole = motion(first, second)
    paper = amendment_paper(whole, second)
    assert heads(paper)[0] == "Amendment to the first to Amendment 1: Libraries"
    assert paper.author == "Amendment to the first"
    notified = amendment_paper(whole, first, text=0)
    assert "by a tenth" in write_text(notified)
    assert "Amendment as notified" in write_text(notified)
    assert "to 44" not in write_text(amendment_paper(whole, first))


def test_the_substantive_motion_says_what_made_it() -> None:
    carried = replace(amendment(), outcome=Outcome.CARRIED)
    altered = Version("v2", VersionKind.ALTERED, BASE, LABELS, (), "", "two words put right")
    made = Version("v3", VersionKind.SUBSTANTIVE, proposed(MARKED), (), MARKED, "a1")
    whole = replace(motion(carried), versions=(*motion().versions, altered, made))
    paper = substantive(whole, ALDERMOOR)
    text = write_text(paper)
    assert paper.title == "Substantive motion: Libraries"
    assert "Substantive motion\nAldermoor Borough Council\n" in text
    assert "1. Library visits have grown to 44.\n" in text
    assert text.endswith(
        "What made the motion read so\n\n"
        "Altered by the mover with the consent of the meeting: two words put right.\n\n"
        "Amendment 1, moved by Councillor Odile Brackenbury: carried.\n"
    )
    assert "[DELETE:]" not in text


def test_the_substantive_motion_before_anything_was_carried() -> None:
    text = write_text(substantive(motion()))
    assert text.endswith("The motion reads as it was given notice of.\n")


@pytest.mark.parametrize("paper", [notice, substantive])
def test_labels_with_which_a_version_was_issued_are_printed(paper: object) -> None:
    assert callable(paper)
    issued = ("", "3.", "4.", "", "5.")
    whole = replace(motion(), versions=(Version("v1", VersionKind.NOTICE, BASE, issued),))
    assert "4. Readers wait.\n" in write_text(paper(whole))
