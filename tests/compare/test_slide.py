"""Where a change is cut: at the strongest edge, with brackets and quotes whole."""

import pytest

from motion_editor.compare.hunks import apply
from motion_editor.compare.slide import strength
from motion_editor.compare.tokens import split
from motion_editor.compare.words import diff
from tests.compare import marks


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("|Parks matter", 0, 6.0),
        ("Parks matter|", 2, 6.0),
        ("It rains. |So what", 3, 5.0),
        ("“It rains.” |So what", 5, 5.0),
        ("one\u2028|two", 1, 5.0),
        ("one; |two", 2, 4.0),
        ("one: |two", 2, 4.0),
        ("one, |two", 2, 3.0),
        ("one |(two)", 1, 2.0),
        ("(one) |two", 3, 2.0),
        ("one – |two", 2, 2.0),
        ("one |– two", 1, 2.0),
        ("one |and two", 1, 1.5),
        ("one |two", 1, 1.0),
        ("one|, two", 1, 0.5),
        ("(one)|, two", 3, 0.5),
    ],
)
def test_the_strength_of_an_edge(text: str, at: int, expected: float) -> None:
    assert strength(split(text.replace("|", "")), at) == expected


@pytest.mark.parametrize(
    "line",
    [
        "ask the Cabinet{++, the Leader++} and the Mayor",
        "Mill Lane (north){++ (south)++} is shut",
        "call it “late”{++ “dear”++} “dirty”",
        "One is shut.{++ Two is shut.++} Three is shut.",
        "a lamp;{++ a bench;++} a bin",
        "the very{++ very++} old pool",
    ],
)
def test_the_best_cut(line: str) -> None:
    old, hunks = marks.read(line)
    assert marks.show(old, diff(old, apply(old, hunks))) == line
