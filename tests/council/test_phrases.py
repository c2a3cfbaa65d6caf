"""The phrases of minutes in a profile: the usual one where none stands."""

from __future__ import annotations

from dataclasses import fields

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.council.phrases import USUAL, filled
from motion_editor.council.reading import parse


def test_a_profile_says_some_and_has_the_others_as_usual() -> None:
    found = parse('name = "A"\n[minutes]\nnow-read = "It now reads:"\n', "a.toml").minutes
    assert found.now_read == "It now reads:"
    others = [it.name for it in fields(found) if it.name != "now_read"]
    assert all(getattr(found, name) == getattr(USUAL, name) for name in others)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("{it} and {seconder}", "it has a place {seconder} that nothing fills"),
        ("{}", "it has a place {} that nothing fills"),
        ("{who.__class__}", "a brace in it belongs to no place"),
        ("{it was", "a brace in it belongs to no place"),
    ],
)
def test_a_place_that_nothing_fills_is_refused_with_its_line(words: str, fault: str) -> None:
    text = f'name = "A"\n[minutes]\nlost = "{words} lost"\n'
    with pytest.raises(MotionError) as caught:
        parse(text, "a.toml")
    assert caught.value.message.startswith(f"a.toml, line 3, field “minutes.lost”: {fault}")


def test_a_place_in_capitals_is_filled_in_capitals() -> None:
    assert filled("{IT} WAS LOST, and {it} fell.", it="the motion") == (
        "THE MOTION WAS LOST, and the motion fell."
    )
