"""The colours: every role there, every pair readable."""

from __future__ import annotations

import re

import pytest

from motion_editor.places import resource
from motion_editor.ui.themes import ROLES, TEXT_PAIRS, contrast, style_sheet, theme

NAMES = ("light", "dark")


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_can_be_read(name: str, ink: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["paper", "panel"])
def test_body_text_is_read_with_ease(name: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours.text, getattr(colours, ground)) >= 7


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ground", ["panel", "paper", "canvas", "selection"])
def test_amendments_can_be_told_apart_and_read(name: str, ground: str) -> None:
    colours = theme(name)
    assert len(set(colours.amendments)) == len(colours.amendments) >= 6
    for colour in colours.amendments:
        assert contrast(colour, getattr(colours, ground)) >= 4.5
    assert colours.amendment(len(colours.amendments)) == colours.amendment(0)


@pytest.mark.parametrize("name", NAMES)
def test_the_change_bar_can_be_seen(name: str) -> None:
    colours = theme(name)
    assert contrast(colours.bar, colours.paper) >= 3


@pytest.mark.parametrize("name", NAMES)
def test_the_style_sheet_has_no_colour_of_its_own(name: str) -> None:
    raw = resource("themes", "window.qss").read_text("utf-8")
    assert re.findall(r":\s*#[0-9A-Fa-f]{3,8}\b", raw) == []
    sheet = style_sheet(theme(name), "Inter")
    assert "@" not in sheet
    assert set(re.findall(r"@(\w+)@", raw)) <= {*ROLES, "family", "icons"}
