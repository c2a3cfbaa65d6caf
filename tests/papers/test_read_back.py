"""A bracketed paper read back is the amendment again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.tracked import original, proposed
from motion_editor.council.profile import PLAIN
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.events import Kind, event
from motion_editor.formats.sniff import read_source
from motion_editor.formats.text_out import write_text
from motion_editor.formats.word.reader import word_lines
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Paper, clause_lines, in_brackets
from motion_editor.papers.notice import notice
from motion_editor.store.ids import new_id
from motion_editor.tasks.paper import paper_bytes
from motion_editor.tasks.read import read_motion
from tests.store.test_sample import sample
from tests.strategies import ids


def shapes(clauses: Clauses) -> list[tuple[object, ...]]:
    """What a plain text says: role, level and words of each clause."""
    return [(item.role, item.level, item.text) for item in clauses]


@pytest.mark.parametrize("number", [0, 1])
def test_the_sample_comes_back_without_a_remark(number: int) -> None:
    motion = sample()
    text = motion.amendments[number].text.clauses
    for lines in (clause_lines(text), in_brackets(clause_lines(text))):
        returns(write_text(Paper("", lines)), motion.notice.clauses, text)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("series", Series)
def test_so_it_does_from_word(number: int, series: Series) -> None:
    motion = sample()
    text = motion.amendments[number].text.clauses
    paper = Paper("", in_brackets(clause_lines(text)), NumberingStyle(series))
    returns(word_lines(write_word(paper)), motion.notice.clauses, text)


PEOPLE = st.sampled_from(
    [NOBODY, Person("Fenwick Oakes", "Councillor"), Person("Marisol Penhale", "Cllr")]
)


@given(PEOPLE, PEOPLE, st.sampled_from([".txt", ".html", ".docx"]), st.booleans())
def test_a_notice_says_who_is_not_named_and_is_read_so(
    mover: Person, seconder: Person, suffix: str, proposes: bool
) -> None:
    """Whoever moves or seconds, or does not yet: nothing of it becomes words of the motion."""
    motion = sample()
    details = replace(motion.details, mover=mover, seconder=seconder, signatories=())
    motion = replace(motion, details=details)
    labels = ("Proposed by:", "Seconded by:") if proposes else ("Mover:", "Seconder:")
    profile = replace(PLAIN, name="Nether Moor Town Council", mover=labels[0], seconder=labels[1])
    source = read_source(data=paper_bytes(notice(motion, profile), suffix))
    found, remarks = read_motion(source, new_id)
    assert found.details.title == motion.details.title
    assert (found.details.mover, found.details.seconder) == (mover, seconder)
    assert shapes(found.current.clauses) == shapes(motion.notice.clauses)
    said = any("nobody is named yet" in it.text for it in remarks)
    assert said == (not mover or not seconder)


@pytest.mark.parametrize(
    "words", ["The new headteacher is not yet named", "That sites not yet named be published."]
)
def test_words_that_only_sound_so_stay_in_the_motion(words: str) -> None:
    assert event(words, begun=True).kind in (Kind.BODY, Kind.STEM)


def returns(paper: str, base: Clauses, text: Clauses) -> None:
    found, remarks = read_brackets(paper, base, ids())
    assert remarks == ()
    assert original(found.clauses) == base
    assert shapes(proposed(found.clauses)) == shapes(proposed(text))
