"""Where a change ends."""

import pytest

from motion_editor.compare.words import apply, diff
from tests.compare import marks


@pytest.mark.parametrize(
    "line",
    [
        # A bracket that opens in both goes with its other half, and a quotation mark.
        "in section {--12(3)--}{++14(2)++} of the Act",
        "under {--(a)(i)--}{++(b)(ii)++} of it",
        "the {--Park [north]--}{++Quay [south]++} gate",
        '{--He said "no"--}{++She sang "yes"++} to them all',
        # Also where a word stands between.
        "{--£14 (Budget, April 2026)--}{++£17 (Outturn, June 2026)++} in all",
        # One that stands in both anyway is left, and one whose other half is further off.
        "the pool ({--shut--}{++open++}) is ours",
        "the {--pool (old--}{++baths (new++} and dear) is ours",
        # Two changes that take away half a bracket each are one, unless they are marks alone.
        "the {--Care Board (CB) has yet to--}{++CB will now++} answer",
        "the {++(++}old{++)++} pool",
        # Both halves of "and/or".
        "a fine {--and/or--}{++or++} a notice",
        "a fine {--or--}{++and/or++} a notice",
        # Whole sentences with their full stop; not a part of one.
        "It rains. {--It is cold.--}{++Go home.++} We stay.",
        "It rains. We {--are cold--}{++go home++}. We stay.",
    ],
)
def test_a_change_is_whole(line: str) -> None:
    old, hunks = marks.read(line)
    assert marks.show(old, diff(old, apply(old, hunks))) == line


def test_what_is_far_off_makes_no_difference_to_a_bracket() -> None:
    around = "This Council notes the state of the pavements in all wards. "
    old = f"{around}Under (12(3)) we act now. {around}"
    (hunk,) = diff(old, old.replace("12(3)", "14(2)"))
    assert old[hunk.start : hunk.end] == "12(3)"
