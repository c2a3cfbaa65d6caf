"""Instructions are not taken for the whole amended text."""

from __future__ import annotations

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.tasks.instructed import refuse_instructions


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
def test_instructions_are_refused(words: str) -> None:
    with pytest.raises(MotionError, match="tells what to change"):
        refuse_instructions(words)


@pytest.mark.parametrize(
    "words",
    [
        "This Council resolves to:\n1. Add a crossing in Harbour Street.\n2. Replace the lamps.",
        "After years of delay the crossing was closed.",
        "In 2016 the Council closed 14 crossings.",
    ],
)
def test_a_motion_is_not(words: str) -> None:
    refuse_instructions(words)
