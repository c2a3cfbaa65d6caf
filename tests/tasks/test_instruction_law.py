"""What is written as instructions, read back, is the same amendment."""

from __future__ import annotations

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import ADDED
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.instructions.paper import read_instructions
from motion_editor.papers.instructions import instructions
from motion_editor.tasks.instructed import carried_out
from motion_editor.tasks.report import Fate
from tests import notation
from tests.papers.drawn import STYLES
from tests.strategies import bases, ids, tracked_texts


def _lines(clauses: Clauses) -> list[str]:
    """The words of each clause, white space aside: quoted words have none at their ends."""
    return ["".join(item.text.split()) for item in clauses]


@given(tracked_texts(5), STYLES)
def test_what_is_written_is_read_back(clauses: Clauses, style: NumberingStyle) -> None:
    base = original(clauses)
    said = "\n\n".join(item.sentence for item in instructions(clauses, style))
    paper = read_instructions(said)
    now, parts = carried_out(paper, base, style, (), ids("r"))
    event(f"{min(len(parts), 4)} instructions")
    assert original(now) == base
    assert _lines(proposed(now)) == _lines(proposed(clauses)), said
    assert all(part.fate is Fate.APPLIED for part in parts), said


@given(bases(empty=False), bases(empty=False), STYLES)
def test_every_blank_role_and_level_is_the_same_where_two_texts_are_compared(
    base: Clauses, new: Clauses, style: NumberingStyle
) -> None:
    change = compare(base, new, ids("c"))
    said = "\n\n".join(item.sentence for item in instructions(change, style))
    now, _ = carried_out(read_instructions(said), base, style, (), ids("r"))
    assert [(it.kind, it.text) for it in proposed(now)] == [
        (it.kind, it.text) for it in proposed(change)
    ], said


def test_a_paragraph_after_one_that_was_a_sub_point_is_no_sub_point() -> None:
    change = notation.read(
        """
        c>b =(--) that is new
        n = {++the Council++}{++¶++}
        a - the Council
        b -- {--that is new--}{--¶--}
        """
    )
    base = original(change)
    said = "\n\n".join(item.sentence for item in instructions(change, NumberingStyle()))
    now, _ = carried_out(read_instructions(said), base, NumberingStyle(), (), ids("r"))
    assert [(it.kind, it.text) for it in proposed(now)] == [
        (it.kind, it.text) for it in proposed(change)
    ], said


@pytest.mark.parametrize(
    ("second", "said"), [("#", "new lead-in."), ("-", "new note."), ("=", "new plain paragraph.")]
)
def test_what_begins_within_a_lead_in_is_what_it_is_called(second: str, said: str) -> None:
    change = notation.read(f"a # The Council notes {{++¶++}}\nn {second} that it met")
    base = original(change)
    (sentence,) = (it.sentence for it in instructions(change, NumberingStyle()))
    assert said in sentence
    now, _ = carried_out(read_instructions(sentence), base, NumberingStyle(), (), ids("r"))
    assert [it.kind for it in proposed(now)] == [it.kind for it in proposed(change)], sentence


_PLACES = (
    "note 1", "point 1", "point 2", "paragraph 2", "the first sentence of point 1", "line two",
    "the third bullet", "the second lead-in", "that", "the motion", "the empty paragraph",
    "new paragraph (a)", "points 1 to 2",
)  # fmt: skip
_QUOTES = ("“the Council”", "“notes”", "“”", "“nowhere”", "the second “that”", "“a [new line] b”")
_SENTENCES = (
    "Leave out {place}.", "In {place}, leave out {words}.", "In {place}, delete all after {words}.",
    "Delete everything from {words} to {other}.", "In {place}, after {words} insert {other}.",
    "After {place}, insert a new point: {words}.", "Replace {place} with {words}.",
    "Leave out {place} and insert a new paragraph: {words}.", "Delete all after {place}.",
    "Move {place} to stand before {second}.", "Join {place} to {second}.",
    "In {place}, after {words} begin a new point.", "At the end of {place} add {words}.",
    "At the beginning leave out {words}.", "Make {place} a lead-in.",
    "Make {place} one level deeper.",
    "In {place}, after {words} leave out a space.", "Before that, insert a new point: {words}.",
    "Delete all after {words} and insert:\n\n(a) one\n\n(b) two", "{place} {words} insert: {place}",
    "Refer {place}", "That {place} be referred to", "Refer {place} to {words}.",
    "Refer the motion to",
)  # fmt: skip
_TOLD = st.builds(
    lambda sentence, place, second, words, other: sentence.format(
        place=place, second=second, words=words, other=other
    ),
    st.sampled_from(_SENTENCES),
    *(st.sampled_from(_PLACES), st.sampled_from(_PLACES)),
    *(st.sampled_from(_QUOTES), st.sampled_from(_QUOTES)),
)


@given(bases(), st.lists(_TOLD, min_size=1, max_size=5), STYLES)
def test_whatever_is_asked_the_base_is_safe_and_each_part_is_told_of(
    base: Clauses, said: list[str], style: NumberingStyle
) -> None:
    paper = read_instructions("\n\n".join(said))
    now, parts = carried_out(paper, base, style, (), ids("r"))
    assert original(now) == base
    assert len(parts) == len(paper.instructions) + len(paper.asides)
    assert all(part.why for part in parts if part.fate is not Fate.APPLIED)
    for part in parts:
        event(part.fate.value)


_HEADS = (
    "In {place}, delete {words} and insert{which}:", "After {words} insert{which}:",
    "Replace {place} with{which}:", "Replace {words} with{which}:", "Add to {place}{which}:",
    "Delete all after {words} and insert{which}:", "At the end of {place} insert{which}:",
    "Delete {words} and insert{which} after {place}:", "Delete {place} and add{which}:",
    "In {place}, for {words} substitute{which}:", "Replace {words} wherever it appears with:",
)  # fmt: skip
_BLOCKS = (
    ("zebra",), ("zebra", "yak; wolf"), ("(a) zebra", "(b) yak"), ("“zebra", "yak”."),
    ("“(a) zebra; and”;", ""), ("“zebra”",),
)  # fmt: skip


@given(
    bases(empty=False),
    st.sampled_from(_HEADS),
    st.sampled_from(_PLACES),
    st.sampled_from(_QUOTES),
    st.sampled_from(("", " a new point", " the words", " the following", " a sentence")),
    st.sampled_from(_BLOCKS),
    STYLES,
)
def test_no_word_of_a_block_is_lost_where_it_is_said_to_be_applied(
    base: Clauses,
    head: str,
    place: str,
    words: str,
    which: str,
    block: tuple[str, ...],
    style: NumberingStyle,
) -> None:
    said = "\n\n".join((head.format(place=place, words=words, which=which), *block))
    now, parts = carried_out(read_instructions(said), base, style, (), ids("r"))
    event(parts[0].fate.value if parts else "nothing")
    new = " ".join(run.text for item in now for run in item.runs if run.state is ADDED)
    missed = " ".join(part.words for part in parts if part.fate is Fate.NOT_APPLIED)
    for animal in ("zebra", "yak", "wolf"):
        if animal in said:
            assert animal in new or animal in missed, (said, parts)
