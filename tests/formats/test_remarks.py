"""Remarks on what a source holds that nobody sees."""

from __future__ import annotations

from motion_editor.formats.text import read_text
from tests.strategies import ids


def test_signs_that_turn_the_direction_of_words_are_told_of() -> None:
    text = "This Council notes:\n\n- the gates \u202eof the park\u202c are shut\n- they are shut\n"
    reading = read_text(text, ids())
    assert "\u202e" in reading.clauses[1].text
    (said,) = [it for it in reading.remarks if "direction" in it.text]
    assert said.line == 3 and said.guess and "(U+202C, U+202E)" in said.text
