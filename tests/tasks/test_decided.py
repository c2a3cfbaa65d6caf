"""A motion that has been decided takes no more changes; votes name one member a line."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.tasks.alter import alter
from motion_editor.tasks.decide import decide, still_to_decide
from motion_editor.tasks.votes import read_votes
from tests import notation
from tests.strategies import ids

TEXT = notation.read("l # This Council notes:\na - One.")
MOTION = Motion("m", Details("Trees"), (Version("v1", VersionKind.NOTICE, TEXT),))


@pytest.mark.parametrize("outcome", [Outcome.CARRIED, Outcome.LOST, Outcome.WITHDRAWN])
def test_nothing_is_altered_after_the_motion_was_decided(outcome: Outcome) -> None:
    decided, _ = decide(MOTION, "motion", outcome, ids())
    with pytest.raises(MotionError, match="has been decided"):
        alter(decided, notation.read("l # This Council notes:\na - Two."), ids())
    assert still_to_decide(decided) == ()


def test_a_deferred_motion_can_still_be_altered() -> None:
    deferred, _ = decide(MOTION, "motion", Outcome.DEFERRED, ids())
    altered, _ = alter(deferred, notation.read("l # This Council notes:\na - One. Two."), ids())
    assert len(altered.versions) == 2


@pytest.mark.parametrize(
    "line",
    ["for 31, against 21", "for -3", "for 3.5", "for Ann Lee;Bo Oakes", "for 99999", "for 31 21"],
)
def test_what_names_no_single_member_is_refused(line: str) -> None:
    with pytest.raises(MotionError, match="Line 1 of the votes"):
        read_votes(line)
