"""Whether a paper is taken as instructions or as the whole text, and what else it tells."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses
from motion_editor.core.normal import alike
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import proposed
from motion_editor.formats.text import read_text
from motion_editor.papers.instructions import sentences
from motion_editor.tasks.instructed import Instructed, instructed
from motion_editor.tasks.preferred import instruction_like, preferred
from motion_editor.tasks.report import Fate
from tests.notation import read, words
from tests.strategies import bases, few, ids, phrases

NOTES = "This Council notes:\n1. The ferry runs on four days a week.\n2. Fares have risen.\n\n"
RESOLVES = (
    "This Council resolves to:\n1. Ask the Ferry Board for a winter timetable.\n"
    "2. Write to the Harbour Master about the state of the quay.\n"
)
NUMBERS = NumberingStyle(Series.NUMBERS)
BASE = read_text(NOTES + RESOLVES, ids("b")).clauses


def taken(paper: str) -> Instructed | None:
    """The paper as instructions, where it is taken so."""
    change = compare(BASE, read_text(paper, ids("r")).clauses, ids("c"))
    return preferred(paper, change, NUMBERS, (), ids("n"))


def test_a_paper_that_puts_in_much_of_the_motion_itself_is_one_of_instructions() -> None:
    made = taken(
        f"Delete all after “This Council notes:” and insert:\n\n1. It is full.\n\n{RESOLVES}"
    )
    assert made is not None
    assert "fits the motion" in made.said
    after = proposed(made.amendment.clauses)
    assert words(after) == [
        "This Council notes:", "It is full.", *(it.text for it in BASE[3:]),
    ]  # fmt: skip
    assert [it.kind for it in after] == [BASE[0].kind, BASE[1].kind, *(it.kind for it in BASE[3:])]


def test_a_paper_that_quotes_the_motion_first_is_one_of_instructions() -> None:
    made = taken(f"Original motion\n\n{NOTES}{RESOLVES}\nIn resolution 1, delete “winter”.\n")
    assert made is not None
    assert [it.fate for it in made.parts] == [Fate.APPLIED]
    assert ["6 paragraphs of the paper are the motion's own" in it.text for it in made.remarks] == [
        True
    ]


def test_a_rival_text_that_replaces_in_its_own_words_stays_one() -> None:
    ours = RESOLVES.replace("Write to", "Replace the quay by")
    assert taken(f"{NOTES}{ours}") is None


def test_words_without_quotation_marks_make_a_paper_too() -> None:
    made = taken("In note 1, replace four days with six days.")
    assert made is not None
    assert [it.fate for it in made.parts] == [Fate.GUESSED]
    made = taken("In note 1, replace four days with six days.\n\nWe hope that you agree.")
    assert made is not None
    assert [it.fate for it in made.parts] == [Fate.GUESSED, Fate.NOT_APPLIED]


@given(st.permutations(["note 1", "note 2", "resolution 1", "resolution 2"]))
def test_two_that_are_swapped_change_places_and_nothing_else_does(names: list[str]) -> None:
    one, other = names[:2]
    told = f"Swap {one} and {other}."
    once = instructed(told, BASE, NUMBERS, (), ids("n")).amendment.clauses
    after = words(proposed(once))
    places = [words(BASE).index(it) for it in after]
    assert sorted(places) == list(range(len(BASE)))
    assert sum(a != b for a, b in zip(after, words(BASE), strict=True)) == 2


@pytest.mark.parametrize("last", ["Delete “no dogs” from the signs.", "Close it and add a bench."])
def test_a_whole_text_with_a_line_like_an_instruction_stays_one(last: str) -> None:
    paper = f"{NOTES}{RESOLVES}3. {last}\n"
    assert taken(paper) is None
    told = instruction_like(paper, compare(BASE, read_text(paper, ids("r")).clauses, ids("c")))
    assert len(told) == last.startswith("Delete")
    assert all(it.guess and "take the source as instructions" in it.text for it in told)


@pytest.mark.parametrize(("master", "same"), [("Master", True), ("Mistress", False)])
def test_the_clean_text_below_is_held_to_what_the_instructions_make(
    master: str, same: bool
) -> None:
    clean = (NOTES + RESOLVES).replace(" winter", "").replace("Master", master)
    made = taken(f"In resolution 1, delete “winter”.\n\nAmended motion to read:\n\n{clean}")
    assert made is not None
    said = made.remarks[-1]
    assert (said.guess, "says the same" in said.text) == (not same, same)


def test_a_reference_replaces_the_motion_and_is_said() -> None:
    words_of = "That the matter be referred to the Quay Board for consideration."
    made = taken(f"{words_of}\n")
    assert made is not None
    assert words(proposed(made.amendment.clauses)) == [words_of]
    assert [it.fate for it in made.parts] == [Fate.APPLIED]
    assert "The amendment refers the matter" in made.remarks[-1].text


@given(bases(), phrases(1), st.sampled_from(("matter", "motion")), st.booleans())
@few
def test_a_reference_is_read_back_as_it_is_written(
    base: Clauses, body: str, matter: str, back: bool
) -> None:
    body = body.replace("⟦", "(").replace("⟧", ")")
    said = f"That the {matter} be referred {'back ' if back else ''}to {body}."
    made = instructed(said, base, NUMBERS, (), ids("n")).amendment.clauses
    assert words(proposed(made)) == [said]
    assert sentences(made, NUMBERS) == (said,)
    again = instructed("\n\n".join(sentences(made, NUMBERS)), base, NUMBERS, (), ids("m"))
    assert alike(again.amendment.clauses, made)


def test_an_order_to_refer_is_worded_as_a_resolution_which_is_a_guess() -> None:
    made = instructed("Refer the matter back to the Quay Board", BASE, NUMBERS, (), ids("n"))
    assert words(proposed(made.amendment.clauses)) == [
        "That the matter be referred back to the Quay Board"
    ]
    assert made.parts[0].fate is Fate.GUESSED


def test_only_what_is_all_of_the_text_is_a_reference() -> None:
    now = read(
        "a - {--One.--}{--¶--}\nb - Two.\nn = {++That the matter be referred to us.++}{++¶++}"
    )
    assert len(sentences(now, NUMBERS)) == 2
