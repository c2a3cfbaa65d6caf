"""The colours: every role there, every pair readable, every mark and edge to be seen."""

from __future__ import annotations

import re

import pytest

from motion_editor.places import resource
from motion_editor.ui.themes import (
    MARK_PAIRS,
    ROLES,
    TEXT_PAIRS,
    THEMES,
    contrast,
    style_sheet,
    theme,
)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_every_theme_that_is_there_is_measured() -> None:
    found = {path.stem for path in resource("themes").glob("*.json")}
    assert found == set(THEMES)
    assert {name for name in THEMES if theme(name).high} == {"contrast", "contrast-light"}


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_words_can_be_read(name: str, ink: str, ground: str) -> None:
    colours = theme(name)
    least = 7 if colours.high else 4.5
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_edges_and_the_focus_can_be_seen(name: str, mark: str, ground: str) -> None:
    colours = theme(name)
    least = 4.5 if colours.high else 3
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "panel"])
def test_body_text_is_read_with_ease(name: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours.text, getattr(colours, ground)) >= (15 if colours.high else 7)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["panel", "paper", "canvas", "selection", "hover"])
def test_amendments_can_be_told_apart_and_read(name: str, ground: str) -> None:
    colours = theme(name)
    assert len(set(colours.amendments)) == len(colours.amendments) >= 6
    for colour in colours.amendments:
        assert contrast(colour, getattr(colours, ground)) >= (7 if colours.high else 4.5)
    assert colours.amendment(len(colours.amendments)) == colours.amendment(0)


@pytest.mark.parametrize("name", THEMES)
def test_in_high_contrast_every_line_is_seen(name: str) -> None:
    colours = theme(name)
    least = 4.5 if colours.high else 1.2
    assert contrast(colours.line, colours.panel) >= least
    assert contrast(colours.line, colours.paper) >= least


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", ["paper", "inserted_tint", "struck_tint"])
def test_the_wave_under_a_misspelt_word_can_be_seen(name: str, ground: str) -> None:
    colours = theme(name)
    assert contrast(colours.misspelt, getattr(colours, ground)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_colour_of_its_own(name: str) -> None:
    raw = resource("themes", "window.qss").read_text("utf-8")
    assert re.findall(r":\s*#[0-9A-Fa-f]{3,8}\b", raw) == []
    sheet = style_sheet(theme(name), "Inter")
    assert "@" not in sheet
    assert set(re.findall(r"@(\w+)@", raw)) <= {*ROLES, "family", "icons", "ink"}


@pytest.mark.parametrize("name", THEMES)
def test_the_drawings_of_the_style_sheet_are_there(name: str) -> None:
    drawings = re.findall(r"/icons/([\w-]+\.svg)", style_sheet(theme(name), "Inter"))
    assert len(drawings) == 3
    assert all(resource("icons", drawing).is_file() for drawing in drawings)


def test_larger_text_takes_larger_measures_and_the_same_lines() -> None:
    usual, twice = (style_sheet(theme("light"), "Inter", pixels) for pixels in (13, 26))
    sizes = [re.findall(r"font-size: (\d+)px", sheet) for sheet in (usual, twice)]
    assert [2 * int(it) for it in sizes[0]] == [int(it) for it in sizes[1]]
    lines = [re.findall(r"border: (\d+)px", sheet) for sheet in (usual, twice)]
    assert lines[0] == lines[1]
