"""Instructions in English become tracked edits; what is guessed or not understood is said."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import original
from motion_editor.formats.instructions.paper import read_instructions
from motion_editor.tasks.instructed import carried_out, instructed, tells
from motion_editor.tasks.report import Fate, Part
from tests.notation import read, show
from tests.strategies import ids

BASE = """
    a # This Council notes:
    b - The library in Mill Street is open on four days. It was open on six.
    c - These closures cost the town its readers.
    d # This Council resolves to:
    e - Open the library on Mondays.
    f -- Print the new hours.
    g - Write to the Culture Board, and to the Culture Board's chair.
"""
NUMBERS = NumberingStyle(Series.NUMBERS)


def done(*lines: str) -> tuple[Clauses, tuple[Part, ...]]:
    """The text that these lines of instructions make of the base, and the fate of each part."""
    base = read(BASE)
    now, parts = carried_out(read_instructions("\n\n".join(lines)), base, NUMBERS, (), ids())
    assert original(now) == base
    return now, parts


def changed(*lines: str) -> list[str]:
    """The changed lines in the notation, where every instruction was applied without a guess."""
    now, parts = done(*lines)
    assert [part.fate for part in parts] == [Fate.APPLIED] * len(parts), parts
    return show([item for item in now if item.changed]).split("\n")


@pytest.mark.parametrize(
    ("line", "after"),
    [
        (
            "In the second note, replace 'its readers' with \"200 readers\".",
            "c - These closures cost the town {--its readers--}{++200 readers++}.",
        ),
        (
            "Add the words 'and Tuesdays' after ‘Mondays’ in resolution 1",
            "e - Open the library on Mondays{++ and Tuesdays++}.",
        ),
        (
            "In the first sentence of the first bullet under 'This Council notes:' omit 'four'.",
            "b - The library in Mill Street is open on{-- four--} days. It was open on six.",
        ),
        (
            "Leave out the last sentence of note 1.",
            "b - The library in Mill Street is open on four days.{-- It was open on six.--}",
        ),
        (
            "Delete all after “Culture Board,” and insert “and its chair.”",
            (
                "g - Write to the Culture Board, {--and to the Culture Board's chair.--}"
                "{++and its chair.++}"
            ),
        ),
        (
            "Substitute 'three' for 'four' in note 1; after 'four' there is nothing",
            (
                "b - The library in Mill Street is open on {--four--}{++three++} days. "
                "It was open on six."
            ),
        ),
    ],
    ids=("replace", "add", "sentence", "last", "all after", "substitute"),
)
def test_words(line: str, after: str) -> None:
    now, parts = done(line)
    assert parts[0].fate is not Fate.NOT_APPLIED
    assert show([item for item in now if item.changed]) == after


def test_whole_paragraphs_by_label_and_range() -> None:
    assert changed("the deletion of paragraphs 1 to 2 under “This Council notes:”") == [
        "b - {--The library in Mill Street is open on four days. It was open on six.--}{--¶--}",
        "c - {--These closures cost the town its readers.--}{--¶--}",
    ]
    assert changed("Leave out resolution 1.") == [
        "e - {--Open the library on Mondays.--}{--¶--}",
        "f -- {--Print the new hours.--}{--¶--}",
    ]
    assert changed("Leave out resolution 1 without its sub-points.") == [
        "e - {--Open the library on Mondays.--}{--¶--}"
    ]


def test_the_block_that_follows_is_put_in() -> None:
    assert changed(
        "1. the deletion of resolution 2 and the addition of new paragraphs 2 and 3 as follows:-",
        "2. Count the readers;",
        "3. Thank the staff.",
    ) == [
        "g - {--Write to the Culture Board, and to the Culture Board's chair.--}{--¶--}",
        "n1 - {++Count the readers;++}{++¶++}",
        "n2 - {++Thank the staff.++}{++¶++}",
    ]


def test_all_after_a_lead_in_leaves_room_for_new_points() -> None:
    now, parts = done("Delete all after “resolves to:” and insert:", "- Count.", "- Thank.")
    assert parts[0].fate is Fate.APPLIED
    assert show(now).split("\n")[3:] == [
        "d # This Council resolves to:",
        "e - {--Open the library on Mondays.--}{--¶--}",
        "f -- {--Print the new hours.--}{--¶--}",
        "g - {--Write to the Culture Board, and to the Culture Board's chair.--}{--¶--}",
        "n1 - {++Count.++}{++¶++}",
        "n2 - {++Thank.++}{++¶++}",
    ]


def test_later_ones_are_read_against_what_earlier_ones_made() -> None:
    assert changed(
        "In note 2, leave out “its readers” and insert “its young readers”.",
        "In note 2, leave out “young readers” and insert “young people”.",
        "After resolution 2, insert a new resolution: “Count.”",
        "After that, insert a new resolution: “Thank.”",
    ) == [
        "c - These closures cost the town {--its readers--}{++its young people++}.",
        "n1 - {++Count.++}{++¶++}",
        "n2 - {++Thank.++}{++¶++}",
    ]


def test_nearly_the_same_words_are_a_guess_and_said() -> None:
    now, parts = done("In note 2, leave out “The closures” and insert “They”.")
    assert show(now[2:3]) == "c - {--These closures--}{++They++} cost the town its readers."
    assert parts[0].fate is Fate.GUESSED
    assert parts[0].why == "“The closures” was taken for “These closures”."


def test_words_in_another_place_are_a_guess_and_said() -> None:
    _, parts = done("In note 1, leave out “readers”.")
    assert (parts[0].fate, parts[0].why) == (
        Fate.GUESSED,
        "The place named does not have “readers”; they stand only in note 2, and were taken there.",
    )


def test_words_without_quotation_marks_end_with_the_paragraph() -> None:
    now, parts = done("After resolution 2 insert a new resolution: Count the readers.")
    assert show(now[-1:]) == "n1 - {++Count the readers.++}{++¶++}"
    assert (parts[0].fate, parts[0].why) == (
        Fate.GUESSED,
        "All that follows the colon was put in.",
    )


def test_a_line_is_looked_for_in_the_whole_place() -> None:
    _, parts = done("Delete 'Mondays' in line one of resolution 1 and replace with 'Sundays'")
    assert parts[0].fate is Fate.GUESSED
    assert "Where a line ends in print is not known" in parts[0].why


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Leave out “Culture Board”.", "“Culture Board” stands in 2 places: "),
        ("Leave out point 1.", "point 1 may be any of these: note 1 ("),
        ("In note 7, leave out “the”.", "There is no note 7 in the text."),
        ("Leave out “the swimming baths”.", "“the swimming baths” is not in the text."),
        ("After note 2 insert the words:", "The words to be put in are missing."),
        ("Let the library be opened.", "No instruction was found in it."),
    ],
)
def test_what_is_not_clear_changes_nothing_and_is_said(line: str, why: str) -> None:
    now, parts = done(line)
    assert now == read(BASE)
    assert parts[0].fate is Fate.NOT_APPLIED
    assert parts[0].why.startswith(why)
    assert parts[0].words in line


def test_every_word_of_a_paper_is_told_of() -> None:
    _, parts = done(
        "Amendment to be moved by Councillor Orla Fenn",
        "That the motion be amended as follows:",
        "Subject to the chair's leave to delete “four” in note 1, whatever the weather",
        "The paper is green.",
    )
    assert [part.fate for part in parts] == [Fate.GUESSED, Fate.NOT_APPLIED]
    assert "Subject to the chair's leave" in parts[0].why
    assert "whatever the weather" in parts[0].why
    assert parts[1].words == "The paper is green."


def test_an_amendment_names_its_people_and_nothing_at_all_is_refused() -> None:
    lines = "Moved by Councillor Orla Fenn\n\nLeave out note 2.\n"
    found = instructed(lines, read(BASE), NUMBERS, (), ids())
    assert found.amendment.mover.name == "Orla Fenn"
    with pytest.raises(MotionError, match="None of the instructions could be applied"):
        instructed("Leave out note 9.", read(BASE), NUMBERS, (), ids())
    with pytest.raises(MotionError, match="There is no note 9 in the text"):
        instructed("Leave out note 9 and renumber the others.", read(BASE), NUMBERS, (), ids())
    with pytest.raises(MotionError, match="No instruction was found"):
        instructed("Good morning.", read(BASE), NUMBERS, (), ids())


@pytest.mark.parametrize(
    "words",
    [
        "Delete all after “This Council notes:” and insert:\n1. Trees fall.",
        "(a) leave out “trees” and insert “oaks”",
        "In resolution 2, leave out “June” and insert “May”.",
        "After note 3 insert the words:",
        "Replace the word 'these' with 'those'",
    ],
)
def test_instructions_are_told(words: str) -> None:
    assert tells(words)


@pytest.mark.parametrize(
    "words",
    [
        "This Council resolves to:\n1. Add a crossing in Harbour Street.\n2. Replace the lamps.",
        "After years of delay the crossing was closed.",
        "In 2016 the Council closed 14 crossings.",
    ],
)
def test_from_a_motion(words: str) -> None:
    assert not tells(words)
