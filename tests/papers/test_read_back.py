"""A bracketed paper read back is the amendment again."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.text_out import write_text
from motion_editor.formats.word.reader import word_lines
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import Paper, clause_lines, in_brackets
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


def returns(paper: str, base: Clauses, text: Clauses) -> None:
    found, remarks = read_brackets(paper, base, ids())
    assert remarks == ()
    assert original(found.clauses) == base
    assert shapes(proposed(found.clauses)) == shapes(proposed(text))
