"""Whether a source is instructions or a whole text: many sources, and what each is read as."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare.tracked import compare
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.formats.text import read_text
from motion_editor.tasks.amend import amend
from motion_editor.tasks.draft_part import State
from motion_editor.tasks.preferred import instruction_like, preferred
from motion_editor.tasks.reading import DraftReading, look_at
from motion_editor.tasks.wish import NO_WISH, How
from tests.strategies import few, ids
from tests.tasks import sample

NOTES = """\
This Council notes:
1. Four in ten pupils walk to school, and three in ten more would if the way felt safe.
2. Crossing patrols have fallen by half since 2015.
3. A survey found that parents would pay for a warden at every gate.
"""
RESOLVES = """\
This Council resolves to:
1. Introduce 20 mph limits outside every school by September.
2. Report to the Transport Committee within six months.
"""
TEXT = f"{NOTES}\n{RESOLVES}"
BASE = read_text(TEXT, ids("b")).clauses
CLEAN = TEXT.replace("half", "a third")

BARE = "In note 2, replace half with a third."
QUOTED = "In note 2, replace “half” with “a third”."
GONE = "Delete note 2."
SIX = "In resolution 2, replace six with three."
HOPE = "We hope that colleagues will support this."
WHY = "Reason: the figure is out of date."
LONG = (
    "The figure was taken from a report that has since been withdrawn. Officers have told us that "
    "the count was made in the holidays, when few were out, and that there will be another in "
    "spring. We are grateful to the mover for looking at this, and trust that it is accepted."
)
WHO = "Amendment 2\nProposed by: Cllr Ada Moss\nSeconded by: Cllr Idris Thackeray"
SIGNED = "Kind regards,\nAda Moss"
CARD = "--\nAda Moss\nCouncillor for Harbour ward\nada.moss@example.org\n01632 960123"

INSTRUCTIONS = [
    # words in quotation marks
    (QUOTED,), (QUOTED, HOPE), (QUOTED, WHY), (QUOTED, LONG), ("Dear Sam,", QUOTED, SIGNED),
    # a place and nothing else
    (GONE,), (GONE, HOPE), (f"{GONE} {HOPE}",), (GONE, WHY), (GONE, LONG),
    ("Take out note 2.", HOPE), ("Delete all the notes.", HOPE), ("Note 2: delete.", WHY),
    ("Move resolution 2 before resolution 1.", HOPE), ("Swap notes 1 and 2.", HOPE),
    (TEXT, "Amendment", GONE, HOPE), ("That note 2 be deleted.", "That we thank the officers."),
    # words without quotation marks
    (BARE,), (BARE, HOPE), (f"{BARE} {HOPE}",), (f"{BARE}\n{HOPE}",), (BARE, WHY), (HOPE, BARE),
    ("We propose the following amendments:", BARE), ("Dear Sam,", BARE),
    ("Here is our amendment to the motion on crossings.", BARE), ("Dear Sam,", BARE, SIGNED),
    ("Hi Sam", "Please find below the amendment of our group.", BARE, "Thanks", "Ada"),
    (BARE, CARD), (BARE, "Sent from my phone"), (BARE, LONG), (LONG, BARE), (GONE, SIX),
    (GONE, SIX, HOPE), (f"1. {GONE}\n2. {SIX}", HOPE), (WHO, BARE), (WHO, BARE, WHY),
    ("Add at the end of resolution 2: and publish it.", HOPE),
    ("Leave out half and put in a third.", WHY), ("Change half to a third in note 2 please.", "Ta"),
    (BARE, "Amended motion to read:", CLEAN), (BARE, WHY, "Amended motion to read:", CLEAN),
    (TEXT, "Amendment", BARE), (TEXT, "Amendment", BARE, WHY),
    # what can't be carried out here is no text either
    ("Delete note 7.",), ("Delete note 7.", HOPE), ("Delete note 7.", "Delete note 3.", HOPE),
    ("In note 2, replace a quarter with a third.",), ("Delete all resolutions after the first.",),
    ("In note 2, replace a quarter with a third.", HOPE),
    ("Replace a quarter with a third in note 2.", HOPE),
    # others
    ("Insert a new note 4:", "Buses are late.", HOPE),
    ("That the matter be referred to the Transport Committee.", HOPE),
]  # fmt: skip

WHOLE = [
    (CLEAN,), ("Dear Sam,", "Here is our text.", CLEAN, SIGNED),
    # clauses that begin as instructions do
    (f"{TEXT}3. Remove the barriers to walking in the town.",),
    (f"{TEXT}3. Insert a clause in contracts that keeps lorries away at school times.",),
    (f"{TEXT}3. Delete paragraph 2 of the parking policy.",),
    (f"{TEXT}3. Delete point 2 of its transport plan.",),
    (f"{TEXT}3. Remove 20 mph limits.",),
    ("This Council resolves to:\n1. Delete paragraph 3 of its constitution.",),
    ("This Council demands:\n1. Delete paragraph 3 of its constitution.",),
    ("This Council demands:\n1. Remove 20 mph limits.\n2. Hire ten more wardens.",),
    ("This Council resolves to:\n1. Remove the barriers.\n2. Replace the lamps by September.",),
    ("This Council notes:\n1. Lorries are loud.\n\nThis Council resolves to:",
     "1. Insert a clause in contracts that keeps them away.\n2. Hire ten more wardens."),
    ("This Council resolves to:\n1. Remove 20 mph limits.\n2. Hire ten more wardens.",),
    # short ones, and parts
    ("This Council resolves to remove the barriers to walking in the town.",),
    ("This Council resolves to remove 20 mph limits outside every school by September.",),
    ("This Council resolves to delete note 2.",),
    ("That this Council amend paragraph 4 of its constitution and report within six months.",),
    ("This Council resolves to introduce 20 mph limits outside every school by September.",),
    (RESOLVES.replace("September", "May"),), ("2. Report to the Cabinet within nine months.",),
    ("1. Crossing patrols have fallen by a third since 2015.\n2. Remove 20 mph limits.",),
    # no instruction that is understood
    ("Delete the parking charges in the town.",), (HOPE,), ("We want note 2 to go.", HOPE),
]  # fmt: skip


def taken(*paragraphs: str) -> bool:
    """Whether the source that these make is taken as instructions."""
    source = "\n\n".join(paragraphs)
    change = compare(BASE, read_text(source, ids("r")).clauses, ids("c"))
    made = preferred(source, change, NumberingStyle(Series.NUMBERS), (), ids("n"), strict=False)
    return made is not None


def look(*paragraphs: str) -> DraftReading:
    return look_at(sample.motion(TEXT), sample.source("\n\n".join(paragraphs)), NO_WISH)


@pytest.mark.parametrize("source", INSTRUCTIONS, ids=lambda it: " / ".join(it)[:50])
def test_these_are_instructions(source: tuple[str, ...]) -> None:
    assert taken(*source)


@pytest.mark.parametrize("source", WHOLE, ids=lambda it: " / ".join(it)[:50])
def test_these_are_whole_texts(source: tuple[str, ...]) -> None:
    assert not taken(*source)


@pytest.mark.parametrize("beside", [HOPE, WHY, LONG])
@pytest.mark.parametrize("told", [BARE, GONE])
def test_what_stands_beside_instructions_is_shown_as_not_applied(told: str, beside: str) -> None:
    draft = look(told, beside)
    assert draft.how is How.INSTRUCTIONS
    missed = [it.words for it in draft.parts if it.state is State.NOT_APPLIED]
    assert missed == [beside]
    (done,) = [it for it in draft.parts if it.state is not State.NOT_APPLIED]
    assert done.state is (State.GUESS if told is BARE else State.APPLIED)


def test_sentences_beside_an_instruction_in_one_paragraph_are_told_with_it() -> None:
    draft = look(f"{HOPE} {BARE} {LONG}")
    (part,) = draft.parts
    assert part.state is State.GUESS
    assert f"“{HOPE} … {LONG}”" in part.guess
    assert [it.text for it in draft.clauses if it.changed] == [
        "Crossing patrols have fallen by halfa third since 2015."
    ]


def test_words_that_are_not_in_the_place_named_are_said_and_delete_nothing() -> None:
    (part,) = look("In note 2, replace a quarter with a third.").parts
    assert (part.state, part.why) == (
        State.NOT_APPLIED, "“a quarter” is not in the place named.",
    )  # fmt: skip


def test_the_doubt_whether_a_text_is_an_instruction_comes_before_all_that_it_leaves_out() -> None:
    first, second = look("This Council resolves to delete note 2.").parts[:2]
    assert "take the source as instructions" in first.guess
    assert "Nothing of the text that it amends is left" in second.guess
    first = look("We want note 2 to go.", HOPE).parts[0]
    assert first.guess.startswith("“We want note 2 to go.” names a place as instructions do")


def test_a_rival_text_that_names_places_of_something_else_is_not_asked_about() -> None:
    source = "This Council notes:\n1. It is late.\n2. It breaks paragraph 4 of its constitution."
    change = compare(BASE, read_text(source, ids("r")).clauses, ids("c"))
    assert instruction_like(source, change) == ()


def test_on_the_command_line_a_text_that_may_be_an_instruction_is_not_taken_for_all() -> None:
    motion = sample.motion(TEXT)
    with pytest.raises(MotionError, match="Nothing of the text"):
        amend(motion, sample.source("We want note 2 to go."), ids("n"))
    with pytest.raises(MotionError, match="None of the instructions"):
        amend(motion, sample.source(f"Delete note 7.\n\n{HOPE}"), ids("n"))


@pytest.mark.parametrize(
    ("block", "state"),
    [(f"4. Buses late.\n\n{HOPE}", State.GUESS), (f"4. Buses late.\n\n{WHY}", State.APPLIED),
     (f"4. Buses late.\n\n{SIGNED}", State.APPLIED), ("4. Buses late.", State.APPLIED)],
)  # fmt: skip
def test_what_follows_a_paragraph_that_is_put_in_is_no_part_of_it_unasked(
    block: str, state: State
) -> None:
    draft = look("Insert a new note 4:", block)
    (part,) = [it for it in draft.parts if it.state is not State.NOTE and it.words != WHY]
    assert part.state is state
    assert (HOPE in part.guess) == (state is State.GUESS)


@given(
    st.permutations([BARE, SIX, "Delete note 1.", HOPE, WHY, LONG]),
    st.lists(st.sampled_from([" ", "\n", "\n\n"]), min_size=6, max_size=6),
    st.integers(2, 6),
)
@few
def test_no_sentence_of_a_source_goes_unsaid(all_: list[str], ends: list[str], many: int) -> None:
    some = all_[:many]
    draft = look("".join(map("".join, zip(some, ends, strict=False))))
    told = " ".join(f"{part.words} {part.why}" for part in draft.parts)
    assert [it for it in some if it.rstrip(".") not in told] == []
    if {BARE, SIX, "Delete note 1."} & set(some):
        assert draft.how is How.INSTRUCTIONS
