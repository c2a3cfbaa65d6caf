"""Amendments in bracketed words: the law of the base, the way there and back, and papers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.clause import Clause, Clauses, Role, clause
from motion_editor.core.errors import MotionError
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import has_marks, misfits, read_brackets, write_brackets
from motion_editor.formats.reading import ReadAmendment, Remark
from tests.strategies import bases, ids, tracked_texts

BASE = (
    clause("b1", "This Council notes:", Role.LEAD_IN),
    clause("b2", "the gates of the borough are shut at night."),
    clause("b3", "nobody, it seems, has a key; and"),
    clause("b4", "the hedgehogs suffer.", level=1),
    clause("b5", "Therefore, we demand that the Council:-", Role.LEAD_IN),
    clause("b6", "opens them."),
)


def amended(paper: str, base: Clauses = BASE) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    amendment, remarks = read_brackets(paper, base, ids("n"))
    assert original(amendment.clauses) == base
    return amendment, remarks


def texts(clauses: Sequence[Clause]) -> list[str]:
    return [item.text for item in clauses]


def words(clauses: Sequence[Clause]) -> list[list[str]]:
    """The words of each clause that has any."""
    return [item.text.split() for item in clauses if item.text.split()]


# Laws


@given(tracked_texts())
def test_what_is_written_in_brackets_is_read_back(tracked: Clauses) -> None:
    base = original(tracked)
    assume(words(base) and words(proposed(tracked)) != words(base))
    paper = write_brackets(tracked)
    amendment, _ = read_brackets(paper, base, ids("n"))
    assert original(amendment.clauses) == base
    assert words(proposed(amendment.clauses)) == words(proposed(tracked))
    assert misfits(paper, base) == 0


@given(bases(), st.text(max_size=100), st.integers(0, 3))
def test_any_paper_leaves_the_base_alone(base: Clauses, text: str, marks: int) -> None:
    paper = "\n".join(item.text for item in base) + text
    for mark in ("[DELETE:]", "[TO HERE]", "[insert]")[:marks]:
        at = len(paper) * 2 // 3
        paper = paper[:at] + mark + paper[at:]
    try:
        amendment, _ = read_brackets(paper + "[INSERT] x [TO HERE]", base, ids("n"))
    except MotionError:
        return
    assert original(amendment.clauses) == original(base)


# Clauses


PAPER = """It was moved by Councillor Thackeray and seconded by Councillor Oakes that the motion \
be amended as follows:-
This Council notes:
• the gates of the borough are [DELETE:] shut [TO HERE][INSERT:] open [TO HERE] at night.
[DELETE:]
• nobody, it seems, has a key; and
  – the hedgehogs suffer. [TO HERE]
[INSERT]
• everybody has a key.
  – The hedgehogs rejoice. [TO HERE]
Therefore, we [DELETE:] demand that the Council:-[TO HERE]
[INSERT]
ask that the Cabinet: [TO HERE]
• opens them.
"""


def test_a_paper_with_everything_in_it() -> None:
    amendment, remarks = amended(PAPER)
    assert texts(proposed(amendment.clauses)) == [
        "This Council notes:",
        "the gates of the borough are open at night.",
        "everybody has a key.",
        "The hedgehogs rejoice.",
        "Therefore, we ask that the Cabinet:",
        "opens them.",
    ]
    assert [item.level for item in proposed(amendment.clauses)] == [0, 0, 0, 1, 0, 0]
    assert (amendment.mover.full, amendment.seconder.full) == (
        "Councillor Thackeray",
        "Councillor Oakes",
    )
    assert [(remark.line, remark.guess) for remark in remarks] == [(1, False), (12, True)]
    assert "goes on" not in remarks[0].text
    assert "going on with “Therefore, we demand that the Council:-” on line 10" in remarks[1].text


def test_whole_clauses_are_struck_and_added_whole() -> None:
    amendment, _ = amended(PAPER)
    assert [item.id for item in amendment.clauses if item.wholly_struck] == ["b3", "b4"]
    assert [item.text for item in amendment.clauses if item.wholly_added] == [
        "everybody has a key.",
        "The hedgehogs rejoice.",
    ]


def test_a_mark_may_leave_the_bullet_outside() -> None:
    amendment, _ = amended(
        "This Council notes:\n• [DELETE]the gates of the borough are shut at night.[TO HERE]\n"
        "• [INSERT]new.[TO HERE]\n• nobody, it seems, has a key; and\n  • the hedgehogs suffer.\n"
        "Therefore, we demand that the Council:-\n• opens them.\n"
    )
    assert texts(proposed(amendment.clauses))[:3] == [
        "This Council notes:", "new.", "nobody, it seems, has a key; and",
    ]  # fmt: skip
    assert [item.end for item in amendment.clauses if item.changed] == [
        item.end for item in amendment.clauses if item.wholly_struck or item.wholly_added
    ]


def test_what_differs_without_a_mark_is_said_and_the_motion_stands() -> None:
    amendment, remarks = amended(
        PAPER.replace("seems, has", "seems has").replace("at night.", "at  nights.")
    )
    said = [remark.text for remark in remarks]
    assert any("“at  nights.” where the motion has “at night.” (other words)" in it for it in said)
    assert any(
        "“seems has” where the motion has “seems, has” (other punctuation)" in it for it in said
    )
    assert proposed(amendment.clauses)[1].text == "the gates of the borough are open at night."


@pytest.mark.parametrize(
    ("paper", "motion", "what"),
    [
        ("gates.The key", "gates. The key", "a space is missing"),
        ("gates. The  key", "gates. The key", "a space too many"),
        ("gates. The\u00a0key", "gates. The key", "other white space"),
        ("gates. the key", "gates. The key", "other capitals"),
        ("gates; The key", "gates. The key", "other punctuation"),
        ("gates. The keys", "gates. The key", "other words"),
    ],
)
def test_differences_are_graded(paper: str, motion: str, what: str) -> None:
    _, remarks = amended(
        f"• we shut the {paper} is lost.[INSERT] Alas.[TO HERE]",
        (clause("b", f"we shut the {motion} is lost."),),
    )
    (remark,) = remarks
    assert f"({what})" in remark.text
    assert remark.line == 1
    assert remark.guess == (what == "other words")


def test_what_the_paper_lacks_and_what_the_motion_lacks() -> None:
    amendment, remarks = amended(
        "This Council notes:\n"
        "• the gates of the borough are shut at [INSERT] every [TO HERE] night.\n"
        "• Something about taxis and their licences.\n"
        "Therefore, we demand that the Council:-\n• opens them.\n"
    )
    said = [remark.text for remark in remarks]
    assert any(it.startswith("The paper lacks “nobody, it seems, has a key; and”") for it in said)
    assert any(
        it.startswith("“Something about taxis and their licences.” is not in") for it in said
    )
    assert len(proposed(amendment.clauses)) == len(BASE)


def test_the_version_that_a_paper_was_written_against_is_misfitted_least() -> None:
    other = (*BASE[:2], *BASE[3:])
    assert misfits(PAPER, BASE) == 0
    assert misfits(PAPER, other) > 0


def test_leaving_out_over_an_end_mark_joins_two_clauses() -> None:
    amendment, remarks = amended(
        "• We open [DELETE] the gates.\n• We shut [TO HERE] the doors.\n",
        (clause("b1", "We open the gates."), clause("b2", "We shut the doors.")),
    )
    (joined,) = proposed(amendment.clauses)
    assert (joined.id, joined.text) == ("b1", "We open the doors.")
    assert "the two were joined" in remarks[0].text


def test_a_footnote_clings_to_its_word_and_is_amended_inside() -> None:
    base = (clause("b1", "the gates⟦Minute 12, 2023⟧ are shut at night."),)
    paper = (
        "the gates⟦Minute 12, [DELETE:] 2023 [TO HERE][INSERT:] 2024 [TO HERE]⟧ are shut at night"
        "[INSERT:] ⟦By the wardens⟧ [TO HERE]."
    )
    amendment, _ = amended(paper, base)
    assert texts(proposed(amendment.clauses)) == [
        "the gates⟦Minute 12, 2024⟧ are shut at night⟦By the wardens⟧."
    ]
    assert write_brackets(amendment.clauses) == f"• {paper}\n"


def test_an_end_mark_put_in_splits_a_clause() -> None:
    amendment, _ = amended(
        "• We open the gates[INSERT];\n• we grease them;\n• and we[TO HERE] shut the doors.\n",
        (clause("b1", "We open the gates shut the doors."),),
    )
    assert texts(proposed(amendment.clauses)) == [
        "We open the gates;", "we grease them;", "and we shut the doors.",
    ]  # fmt: skip
    assert proposed(amendment.clauses)[0].id == "b1"


def test_new_points_nest_as_the_motion_does() -> None:
    base = (
        clause("b1", "This Council:", Role.LEAD_IN),
        clause("b2", "notes:"),
        clause("b3", "the gates;", level=1),
        clause("b4", "the doors.", level=1),
    )
    amendment, _ = amended(
        "This Council:\n• notes:\n• the gates;\n[INSERT]\n• the windows;\n[TO HERE]\n"
        "• the doors.\n",
        base,
    )
    assert [(item.text, item.level) for item in proposed(amendment.clauses)][3] == (
        "the windows;", 1,
    )  # fmt: skip


def test_a_paper_as_this_program_prints_it() -> None:
    amendment, remarks = amended(
        "Amendment 7 to the notice of motion: Gates\n\nThe amendment, marked in the text\n\n"
        "Words between DELETE and TO HERE are to be left out, words between INSERT and TO HERE put "
        "in.\n\nThis Council:\n1. notes:\n  (a) the gates;\n"
        "new [INSERT:] regrets it; [TO HERE]\n"
        "2. demands:\n  (a) more gates;\n  new [INSERT:] fewer doors; [TO HERE]\n"
        "Mover: Cllr Idris Thackeray\n\nThe amendment in words\n\nAfter 1, insert a point.\n\n"
        "Motion to read if carried\n\nThis Council:\n1. notes:\n  (a) the gates;\n2. regrets it;\n"
        "3. demands:\n  (a) more gates;\n  (b) fewer doors;\n",
        (
            clause("b1", "This Council:", Role.LEAD_IN),
            clause("b2", "notes:"),
            clause("b3", "the gates;", level=1),
            clause("b4", "demands:"),
            clause("b5", "more gates;", level=1),
        ),
    )
    assert (amendment.label, amendment.mover.name) == ("7", "Idris Thackeray")
    assert [(item.text, item.level) for item in amendment.clauses if item.changed] == [
        ("regrets it;", 0), ("fewer doors;", 1),
    ]  # fmt: skip
    assert [remark.line for remark in remarks] == [1, 3, 5, 14, 16, 21]
    assert "says the same" in remarks[-1].text
    assert not any(remark.guess for remark in remarks)


def test_a_point_put_in_after_words_that_the_motion_lacks_is_pointed_out() -> None:
    _, remarks = amended(
        "This Council notes:\n• the gates of the borough are shut at night.\n"
        "• Something about taxis and their licences.\n[INSERT]\n• New words. [TO HERE]\n"
        "• nobody, it seems, has a key; and\n",
    )
    assert any("“New words.” was put in after “the gates" in remark.text for remark in remarks)


# Faults of papers


@pytest.mark.parametrize(
    ("paper", "words"),
    [
        ("• We [DELETE:] open.\n", r"\[DELETE:\] on line 1 is never closed"),
        ("• We open.\n• So [TO HERE] what.\n", r"\[TO HERE\] on line 2 closes nothing"),
        (
            "• We [DELETE:] open.\n• So [INSERT] what.[TO HERE] [TO HERE]\n",
            r"\[INSERT\] on line 2 begins before \[DELETE:\] on line 1 is closed",
        ),
        ("• We open.\n", "Nothing in the paper is marked"),
        (
            "• Taxis need [INSERT] more [TO HERE] licences.\n",
            "Nothing of the paper is in the motion",
        ),
    ],
)
def test_faulty_papers_are_refused_and_the_line_named(paper: str, words: str) -> None:
    with pytest.raises(MotionError, match=words):
        read_brackets(paper, BASE, ids("n"))


def test_marks_are_recognised() -> None:
    assert has_marks("a [delete:] b [to here]")
    assert has_marks("a [ Insert ] b")
    assert has_marks("a [TO HERE] b")
    assert not has_marks("a to here b [note]")


# Writing


def test_whole_words_are_marked() -> None:
    amendment, _ = amended(
        "• We open the gate[INSERT]s[TO HERE].", (clause("b", "We open the gate."),)
    )
    assert write_brackets(amendment.clauses) == (
        "• We open the [DELETE:] gate [TO HERE][INSERT:] gates [TO HERE].\n"
    )


def test_a_text_that_holds_a_mark_cannot_be_written() -> None:
    with pytest.raises(MotionError, match="has a mark"):
        write_brackets((clause("b", "Say [TO HERE] aloud."),))
