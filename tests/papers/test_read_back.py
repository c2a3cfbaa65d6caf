"""A bracketed paper read back is the amendment again."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import read_brackets
from motion_editor.formats.text_out import write_text
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
        paper = write_text(Paper("", lines))
        found, remarks = read_brackets(paper, motion.notice.clauses, ids())
        assert remarks == ()
        assert original(found.clauses) == motion.notice.clauses
        assert shapes(proposed(found.clauses)) == shapes(proposed(text))
