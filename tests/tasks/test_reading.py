"""Looking at an amendment before it is taken in: what is chosen, and that nothing is dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.changes import changes
from motion_editor.core.clause import Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.normal import alike, normal
from motion_editor.core.text import STRUCK
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.formats.brackets import write_brackets
from motion_editor.formats.sniff import Source, read_source
from motion_editor.papers.instructions import instructions
from motion_editor.tasks.amend import amend
from motion_editor.tasks.choices import Choices
from motion_editor.tasks.draft_part import DraftPart, State, Use
from motion_editor.tasks.reading import DraftReading, in_brackets, look_at, refuse_open
from motion_editor.tasks.report import Fate, keys_of
from motion_editor.tasks.sheet_text import corrected
from motion_editor.tasks.wish import NO_WISH, How, Wish
from tests import notation
from tests.strategies import few, ids, tracked_texts
from tests.tasks import sample

BASE = notation.read(
    """
    a # This Council notes:
    b - that the closures of libraries began in 2019
    c - that these closures were regretted, and that the closures went on
    d - that a tenth of parents worry
    e # This Council resolves:
    f - to write to the Minister
    g - to ask for a report on the closures of libraries
    """
)
SHEET = """\
Amendment B
Moved by Councillor Ada Fell
Seconded by Councillor Bo Marsh

The motion be amended as follows:
In note 3, leave out “a tenth” and insert “a fifth”. In note 1, leave out “in the year 2019”.
In resolution 2, leave out “the closure of libraries” and insert “schools”
After note 2, insert:
“that something was seen”
Leave out “the closures”.
Please note that this has been costed.
"""
LOOKS = """<p>Amendment C, moved by Councillor Ada Fell</p><p>This Council notes:</p>
<ol><li>that the closures of libraries began <s>in 2019</s> <b>in 2018</b></li>
<li>that these closures were regretted, and that the closures went on</li>
<li><b>that something new was seen</b></li><li>that a tenth of parents worry</li></ol>
<p>This Council resolves:</p><ol><li>to write to the Minister</li>
<li>to ask for a report on the closures of libraries</li></ol>"""


def motion_of(base: Clauses) -> Motion:
    return Motion("m", Details(title="Libraries"), (Version("v", VersionKind.NOTICE, base),))


def source(text: str) -> Source:
    return read_source(data=text.encode())


def look(text: str = SHEET, choices: Choices = Choices(), base: Clauses = BASE) -> DraftReading:  # noqa: B008
    return look_at(motion_of(base), source(text), Wish(choices=choices))


def part(draft: DraftReading, words: str) -> DraftPart:
    return next(it for it in draft.parts if words in it.words)


def test_each_part_is_told_with_its_place_and_what_can_be_chosen() -> None:
    draft = look()
    assert [(it.state, it.words[:26], it.lines) for it in draft.parts] == [
        (State.NOT_APPLIED, "In note 1, leave out “in t", (6, 6)),
        (State.AMBIGUOUS, "Leave out “the closures”", (10, 10)),
        (State.NOT_APPLIED, "Please note that this has ", (11, 11)),
        (State.APPLIED, "In note 3, leave out “a te", (6, 6)),
        (State.GUESS, "In resolution 2, leave out", (7, 7)),
        (State.GUESS, "After note 2, insert: that", (8, 9)),
    ]
    spots = [draft.text[slice(*it.spot)] for it in draft.parts]
    assert spots[0] == "In note 1, leave out “in the year 2019”."
    assert spots[5] == "After note 2, insert:\n“that something was seen”"
    assert spots[3] == "In note 3, leave out “a tenth” and insert “a fifth”."
    assert [[it.clause for it in one.marks] for one in draft.parts][3:] == [
        ["d"],
        ["g"],
        [draft.clauses[3].id],
    ]
    assert (draft.label, draft.mover, draft.seconder) == (
        "B", "Councillor Ada Fell", "Councillor Bo Marsh",
    )  # fmt: skip


def test_a_candidate_is_chosen_and_another_one_after_it() -> None:
    draft = look()
    asked = part(draft, "Leave out “the closures”")
    assert [(it.name, it.before, it.words) for it in asked.candidates] == [
        ("note 1", "that", "the closures"),
        ("note 2", "regretted, and that", "the closures"),
    ]
    keys = keys_of(asked.candidates)
    chosen = look(choices=Choices().pick(asked.key, keys[1], keys))
    now = part(chosen, "Leave out “the closures”")
    assert (now.state, now.picked) == (State.APPLIED, 1)
    assert (
        proposed(chosen.clauses)[2].text == "that these closures were regretted, and that went on"
    )
    again = look(choices=Choices().pick(asked.key, keys[1], keys).pick(asked.key, keys[0], keys))
    assert proposed(again.clauses)[1].text == "that of libraries began in 2019"


def test_clauses_of_which_an_address_may_mean_any_are_candidates() -> None:
    draft = look("Leave out paragraph 2.\n\nIn note 3, leave out “a tenth”.")
    asked = part(draft, "paragraph 2")
    assert asked.state is State.AMBIGUOUS
    names = [it.name for it in asked.candidates]
    keys = keys_of(asked.candidates)
    at = names.index("resolution 2")
    gone = look(draft.text, Choices().pick(asked.key, keys[at]))
    assert [it.id for it in gone.clauses if it.wholly_struck] == ["g"]


def test_a_guess_stays_open_until_it_is_confirmed_or_left_out() -> None:
    draft = look()
    with pytest.raises(MotionError, match="2 guesses are still to be confirmed"):
        refuse_open(draft)
    first, second = draft.pending
    choices = Choices().confirm((first.key, first.guess)).refuse(*second.with_it)
    done = look(choices=choices)
    refuse_open(done)
    states = {it.key: it.state for it in done.parts}
    assert (states[first.key], states[second.key]) == (State.CONFIRMED, State.LEFT_OUT)
    assert len(done.clauses) == len(BASE)
    assert done.clauses[6].proposed_text == "to ask for a report on schools"
    back = look(choices=choices.take(*second.with_it))
    assert part(back, "After note 2").state is State.GUESS


def test_a_guess_that_turns_out_otherwise_is_asked_anew() -> None:
    first = look().pending[0]
    choices = Choices().confirm((first.key, first.guess))
    assert len(look(choices=choices).pending) == 1
    other = tuple(
        it if it.id != "g" else notation.read("g - to ask for the closures of a library")[0]
        for it in BASE
    )
    draft = look(SHEET.replace("closure of libraries", "closures of libraries"), choices)
    assert part(draft, "In resolution 2").state is State.APPLIED
    assert all(it.guess != first.guess for it in look(choices=choices, base=other).parts)


def test_choices_outlive_corrections_of_other_words() -> None:
    draft = look()
    keys = keys_of(part(draft, "Leave out “the").candidates)
    choices = Choices().pick(part(draft, "Leave out “the").key, keys[0])
    choices = choices.refuse(*part(draft, "After note 2").with_it)
    text = SHEET.replace("in the year 2019", "in 2019").replace("a fifth", "a sixth")
    now = look(text, choices)
    assert part(now, "Leave out “the").state is State.APPLIED
    assert part(now, "After note 2").state is State.LEFT_OUT
    assert part(now, "In note 1").state is State.APPLIED


def test_leaving_one_instruction_out_reads_those_after_it_anew() -> None:
    text = "In note 3, leave out “a tenth” and insert “half”.\n\nIn note 3, leave out “half of”."
    draft = look(text)
    assert [it.state for it in draft.parts] == [State.APPLIED] * 2
    now = look(text, Choices().refuse(*draft.parts[0].with_it))
    assert [it.state for it in now.parts] == [State.NOT_APPLIED, State.LEFT_OUT]
    assert not has_changes(now.clauses)


def test_a_change_of_a_marked_paper_is_left_out_alone() -> None:
    paper = write_brackets(look(choices=_settled()).clauses)
    whole = look(paper)
    assert whole.how is How.BRACKETS
    one = part(whole, "tenth")
    less = look(paper, Choices().refuse(*one.with_it))
    assert original(less.clauses) == BASE
    assert proposed(less.clauses)[4].text == "that a tenth of parents worry"
    assert [it.words for it in less.parts] == [it.words for it in whole.parts]
    motion, report = amend(
        motion_of(BASE), source(paper), ids(), Wish(choices=Choices().refuse(*one.with_it))
    )
    assert alike(motion.amendments[-1].text.clauses, less.clauses)
    assert any(it.fate is Fate.NOT_APPLIED and "tenth" in it.words for it in report.parts)


def _settled() -> Choices:
    draft = look()
    asked = part(draft, "Leave out “the")
    keys = keys_of(asked.candidates)
    guesses = [(it.key, it.guess) for it in draft.pending]
    return Choices().confirm(*guesses).pick(asked.key, keys[0], keys)


def test_a_guess_about_a_line_goes_with_the_changes_of_that_line() -> None:
    paper = "\n\n".join(
        ["This Council notes:", "1. that the closures of libraries began in 2019",
         ("2. that these closures were sad, and that the closures went [INSERT:] on and [TO HERE] "
         "on"),
         "3. that a [DELETE:] tenth [TO HERE] [INSERT:] fifth [TO HERE] of parents worry",
         "This Council resolves:", "1. to write to the Minister",
         "2. to ask for a report on the closures of libraries"]
    )  # fmt: skip
    draft = look(paper)
    told = part(draft, "The paper has “were sad,”")
    assert told.state is State.NOT_APPLIED
    assert told.lines == (5, 5)


def test_a_paper_marked_by_looks_is_corrected_as_one_marked_in_words() -> None:
    motion, page = motion_of(BASE), source(LOOKS)
    wish = Wish(how=How.FORMATTED, legend="strike=out,bold=in")
    draft = look_at(motion, page, wish)
    marked = [draft.text[it.start : it.end] for it in draft.looks]
    assert marked == ["in 2019", "in 2018", "that something new was seen"]
    assert part(draft, "something new").lines == (9, 9) or draft.text.splitlines()[
        part(draft, "something new").lines[0] - 1
    ].endswith("that something new was seen")
    again = look_at(motion, corrected(in_brackets(motion, page, wish), page, How.BRACKETS), NO_WISH)
    assert again.how is How.BRACKETS
    assert alike(again.clauses, draft.clauses)


def test_words_from_which_nothing_was_taken_are_shown_word_for_word() -> None:
    paper = "\n\n".join(
        ["This Council notes:", "• that the closures of libraries began in 2019",
         "A wholly other matter was raised at some length here.",
         "• that a [DELETE:] tenth [TO HERE] [INSERT:] fifth [TO HERE] of parents worry"]
    )  # fmt: skip
    draft = look(paper)
    lost = part(draft, "A wholly other matter")
    assert lost.state is State.NOT_APPLIED
    assert lost.lines == (5, 5)
    assert draft.uses[5] in (Use.TOLD, Use.NOT_TAKEN)
    assert draft.uses[3] is Use.SAME
    assert draft.uses[7] is Use.PART


def _sheet(clauses: Clauses) -> str:
    said = instructions(clauses, motion_of(clauses).details.numbering)
    return "\n\n".join(it.sentence for it in said)


def _odd(clauses: Clauses) -> bool:
    return any(it.end is STRUCK and not it.original_text for it in normal(clauses))


@given(tracked_texts(5))
@few
def test_with_every_guess_confirmed_it_is_what_is_added(clauses: Clauses) -> None:
    assume(has_changes(normal(clauses)) and not _odd(clauses))
    motion = motion_of(original(clauses))
    for text in (_sheet(clauses), write_brackets(clauses)):
        try:
            paper = source(text)
            made, _ = amend(motion, paper, ids("r"))
        except MotionError:
            continue
        draft = look_at(motion, paper, NO_WISH)
        assert alike(draft.clauses, made.amendments[-1].notified.clauses)
        assert look_at(motion, paper, NO_WISH) == draft
        lines = draft.text.split("\n")
        assert set(draft.uses) == {at for at, it in enumerate(lines, 1) if it.strip()}


@given(tracked_texts(5), st.data())
@few
def test_what_is_left_out_changes_nothing_else(clauses: Clauses, data: st.DataObject) -> None:
    assume(has_changes(normal(clauses)) and any(it.text.strip() for it in clauses))
    motion, paper = motion_of(original(clauses)), source(write_brackets(clauses))
    wish = Wish(how=How.BRACKETS)
    try:
        draft = look_at(motion, paper, wish)
    except MotionError:
        assume(False)
    own = [it for it in draft.parts if it.may_go and not it.guess]
    assume(own)
    gone = data.draw(st.sampled_from(own))
    less = look_at(motion, paper, replace(wish, choices=Choices().refuse(*gone.with_it)))
    assert original(less.clauses) == original(clauses)
    assert [it.words for it in less.parts] == [it.words for it in draft.parts]
    left = {it.key: it.state for it in less.parts}
    assert left[gone.key] is State.LEFT_OUT
    assert all(left[it.key] is it.state for it in own if it.key != gone.key)
    assert len(changes(less.clauses)) < len(changes(draft.clauses)) or len(own) == 1


@given(tracked_texts(5), st.data())
@few
def test_an_instruction_left_out_is_as_if_it_were_not_in_the_sheet(
    clauses: Clauses, data: st.DataObject
) -> None:
    base = original(clauses)
    motion = motion_of(base)
    said = [it.sentence for it in instructions(clauses, motion.details.numbering)]
    assume(len(said) > 1 and len(set(said)) == len(said))
    at = data.draw(st.integers(0, len(said) - 1))
    wish = Wish(how=How.INSTRUCTIONS)
    whole = look_at(motion, source("\n\n".join(said)), wish)
    assume(len([it for it in whole.parts if it.with_it]) == len(said))
    gone = next(it for it in whole.parts if it.words.rstrip(".") == said[at].rstrip("."))
    rest = look_at(motion, source("\n\n".join(said[:at] + said[at + 1 :])), wish)
    less = look_at(
        motion, source("\n\n".join(said)), replace(wish, choices=Choices().refuse(gone.key))
    )
    assert alike(less.clauses, rest.clauses)


def test_brackets_that_seem_to_mark_a_change_are_a_guess_to_confirm() -> None:
    now = sample.motion()
    text = sample.NOTICE.replace("by half", "by [DELETE: half] [ADD: 15]")
    draft = look_at(now, sample.source(text), NO_WISH)
    (guess,) = draft.pending
    assert guess.words.startswith("“[DELETE: half]” seems to mark a change")
    plain = look_at(now, sample.source(sample.NOTICE.replace("half", "half [sic]")), NO_WISH)
    assert not plain.pending


RIVAL = "\n".join(f"{'• ' * (it.role is Role.POINT)}{it.text}" for it in BASE).replace(
    "2019", "2021"
)


@pytest.mark.parametrize(
    ("heading", "label", "mover"),
    [
        ("Amendment B", "B", ""),
        ("Amendment Two:", "2", ""),
        ("First amendment to the motion", "1", ""),
        ("Councillor Ada Fell’s amendment", "1", "Councillor Ada Fell"),
        ("Amendment by Councillor Ada Fell", "1", "Councillor Ada Fell"),
        ("Green Group amendment", "1", ""),
    ],
)
def test_the_heading_of_a_rival_text_is_its_label_and_none_of_its_words(
    heading: str, label: str, mover: str
) -> None:
    draft = look(f"{heading}\n\n{RIVAL}")
    assert (draft.how, draft.label, draft.mover) == (How.WHOLE, label, mover)
    assert draft.group == ("Green Group" if "Green" in heading else "")
    assert [it.state for it in draft.parts] == [State.APPLIED, State.NOTE]
    assert "heading of the amendment" in draft.parts[1].words
    assert "2021" in "".join(it.text for it in proposed(draft.clauses))


def test_a_title_that_speaks_of_an_amendment_is_no_heading_of_one() -> None:
    draft = look(f"Amendment to the Libraries Act\n\n{RIVAL}")
    assert not any("heading of the amendment" in it.words for it in draft.parts)
