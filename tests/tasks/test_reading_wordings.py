"""Instructions in many wordings, looked at before they are taken in: what can be chosen of each."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.tasks.choices import Choices
from motion_editor.tasks.draft_part import State, Use
from motion_editor.tasks.reading import DraftReading
from motion_editor.tasks.report import keys_of
from tests import notation
from tests.tasks.test_reading import look as looked

BASE = notation.read(
    """
    a # This Council notes:
    b - that the closures of libraries began in 2019
    c - that these closures were regretted
    d - that a tenth of parents worry about libraries
    e # This Council resolves:
    f - to write to the Minister
    g - to ask for a report on the closures of schools
    h - to meet again
    """
)
PAPER = """\
Original motion

This Council notes:

1. that the closures of libraries
   began in 2019

Amendment

In note 3, leave out “a tenth” and insert “a fifth”.

The motion as amended would read:

This Council notes:

1. that the closures of libraries began in 2019
"""


def look(text: str, choices: Choices = Choices()) -> DraftReading:  # noqa: B008
    return looked(text, choices, BASE)


def texts(clauses: Clauses) -> list[str]:
    return [item.text for item in proposed(clauses)]


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("In note 9, leave out “a tenth” and insert “a fifth”", "d"),
        ("In line 2 of note 3, leave out “a tenth” and insert “a fifth”", "d"),
        ("In line 2, leave out “a tenth” and insert “a fifth”", "d"),
        ("In paragraph 2, leave out “report on” and insert “paper on”", "g"),
        ("In note 1, leave out “again”", "h"),
        ("Refer the motion to the Policy Committee.", "a"),
        ("Insert a new note 2: “that all is well”", ""),
    ],
)
def test_each_guess_is_confirmed_or_left_out(words: str, marked: str) -> None:
    draft = look(f"{words}\n\nLeave out resolution 1.")
    (guess,) = draft.pending
    assert draft.text[slice(*guess.spot)] == words
    assert guess.lines == (1, 1)
    assert not marked or marked in {it.clause for it in guess.marks}
    sure = look(draft.text, Choices().confirm((guess.key, guess.guess)))
    assert not sure.pending
    assert texts(sure.clauses) == texts(draft.clauses)
    less = look(draft.text, Choices().refuse(*guess.with_it))
    assert {it.key: it.state for it in less.parts}[guess.key] is State.LEFT_OUT
    assert texts(less.clauses) == texts(look("Leave out resolution 1.").clauses)


def test_of_places_that_may_be_meant_the_guessed_one_is_shown_and_another_can_be_chosen() -> None:
    draft = look("In paragraph 2, leave out “report on” and insert “paper on”.")
    (guess,) = draft.pending
    assert [it.name for it in guess.candidates] == ["note 2", "resolution 2"]
    assert guess.picked == 1
    keys = keys_of(guess.candidates)
    sure = look(draft.text, Choices().pick(guess.key, keys[1], keys))
    assert sure.parts[0].state is State.APPLIED
    assert texts(sure.clauses) == texts(draft.clauses)
    other = look(draft.text, Choices().pick(guess.key, keys[0], keys))
    assert [it.state for it in other.parts] == [State.GUESS]
    assert "The place named does not have" in other.parts[0].guess


@pytest.mark.parametrize(
    "words",
    [
        "In note 9, leave out “libraries” and insert “schools”.",
        "In line 2, leave out “libraries” and insert “schools”.",
        "In resolution 1, leave out “libraries” and insert “schools”.",
    ],
)
def test_where_the_place_named_does_not_help_the_words_are_chosen_from(words: str) -> None:
    draft = look(words)
    (asked,) = draft.parts
    assert asked.state is State.AMBIGUOUS
    assert [it.name for it in asked.candidates] == ["note 1", "note 3"]
    assert not has_changes(draft.clauses)
    keys = keys_of(asked.candidates)
    done = look(words, Choices().pick(asked.key, keys[1], keys))
    assert (done.parts[0].state, done.parts[0].picked) == (State.APPLIED, 1)
    assert {it.clause for it in done.parts[0].marks} == {"d"}
    assert texts(done.clauses)[3] == "that a tenth of parents worry about schools"


def test_what_a_paper_quotes_of_the_motion_and_its_clean_text_are_told_as_such() -> None:
    draft = look(PAPER)
    uses = draft.uses
    assert uses[3] is Use.TOLD
    assert [uses[5], uses[6]] == [Use.SAME, Use.SAME]
    assert uses[10] is Use.PART
    assert [uses[14], uses[16]] == [Use.TOLD, Use.TOLD]
    told = [it for it in draft.parts if it.words.startswith("The clean text below")]
    assert told
    assert all(draft.text[slice(*it.spot)] == "This Council notes:" for it in told)
    assert all(it.open for it in told)


def test_leaving_all_out_does_not_make_a_paper_of_instructions_a_whole_text() -> None:
    draft = look("In note 3, leave out “a tenth”.\n\nLeave out resolution 1.")
    gone = look(draft.text, Choices().refuse(*(it.key for it in draft.parts)))
    assert (gone.how, gone.said) == (draft.how, draft.said)
    assert [it.state for it in gone.parts] == [State.LEFT_OUT] * 2
    assert not has_changes(gone.clauses)


@pytest.mark.parametrize(
    "said",
    [
        "Delete all after “This Council”",
        "Leave out everything after “This Council” to the end of the motion",
    ],
)
def test_all_after_words_that_begin_several_lead_ins_is_all_after_the_first(said: str) -> None:
    words = f"{said} and insert “is content.”"
    draft = look(words)
    (asked,) = draft.parts
    assert (asked.state, asked.picked) == (State.GUESS, 0)
    assert texts(draft.clauses) == ["This Council is content."]
    keys = keys_of(asked.candidates)
    later = look(words, Choices().pick(asked.key, keys[1], keys))
    assert texts(later.clauses)[-1] == "This Council is content."
    assert len(texts(later.clauses)) == 5


def test_words_in_points_too_are_still_chosen_from() -> None:
    (asked,) = look("Delete all after “closures” and insert “is a pity.”").parts
    assert asked.state is State.AMBIGUOUS
