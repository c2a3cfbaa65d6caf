"""The lines above instructions: whom they name is taken, and no line goes unsaid."""

from __future__ import annotations

import pytest

from motion_editor.formats.instructions.paper import read_instructions

_BODY = "\n\nIn paragraph 1, replace “half” with “a third”.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Amendment by Councillor Moss, seconded by Councillor Oakes",
        "Amendment 2 by Ada Moss, seconded by Fenwick Oakes",
        "Amendment moved by Councillor Moss, seconded Councillor Oakes",
        "Amendment proposed by Councillor Moss and seconded by Councillor Oakes",
        "Amendment to Motion 3 by Councillor Moss, seconded by Councillor Oakes",
        "An amendment in the name of Councillor Moss, seconded by Councillor Oakes",
    ],
)
def test_mover_and_seconder_are_taken_from_the_heading(line: str) -> None:
    paper = read_instructions(line + _BODY)
    assert paper.mover.full.endswith("Moss"), line
    assert paper.seconder.full.endswith("Oakes"), line
    assert "Oakes as seconder" in paper.remarks[0].text
    assert len(paper.instructions) == 1


@pytest.mark.parametrize(
    "line",
    [
        "Received at 3pm by the Monitoring Officer",
        "The motion is amended, Councillor Moss moving it, as follows",
        "Amendment from the Green Group",
        "Council, 3 March 2026",
    ],
)
def test_no_line_of_a_paper_goes_unsaid(line: str) -> None:
    paper = read_instructions(line + _BODY)
    said = " ".join([it.text for it in paper.remarks] + [it.words for it in paper.asides])
    assert line in said


@pytest.mark.parametrize("line", ["Amendment 1", "That the motion be amended as follows:"])
def test_a_line_that_was_wholly_understood_is_no_remark(line: str) -> None:
    assert read_instructions(line + _BODY).remarks == ()
