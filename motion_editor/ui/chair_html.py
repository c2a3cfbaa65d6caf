"""The chair's view as HTML. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from motion_editor.core.text import ADDED, KEPT, State
from motion_editor.tasks.chair import Sheet, Shown
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr

INDENT = 1.4
"""How far a level is set in, in heights of a letter."""


def sheet_html(sheet: Sheet, colours: Theme, pixels: int) -> str:
    """The whole view, its usual letters so many pixels high."""
    return change_html(sheet, colours, pixels) + result_html(sheet, colours, pixels)


def change_html(sheet: Sheet, colours: Theme, pixels: int) -> str:
    """What is before the meeting, and the change that an amendment makes."""
    return "".join(_change(sheet, colours, pixels))


def result_html(sheet: Sheet, colours: Theme, pixels: int) -> str:
    """The text, as it is or as it reads if the amendment is carried."""
    words = tr("The text if it is carried") if sheet.amends else tr("The text")
    clauses = "".join(_clauses(sheet.result, colours, pixels))
    return _head(words, colours, pixels) + clauses


def _change(sheet: Sheet, colours: Theme, pixels: int) -> Iterator[str]:
    small = round(pixels * 0.72)
    if sheet.title:
        yield _line(sheet.title, small, colours.muted)
    yield _line(tr(sheet.head), small, colours.accent, bold=True, above=pixels // 4)
    yield _line(tr(sheet.name), round(pixels * 1.6), colours.text, bold=True)
    if sheet.people:
        yield _line(tr(sheet.people), small, colours.muted)
    if sheet.amends:
        yield _head(tr("The change"), colours, pixels)
        for words in sheet.changes:
            yield _line(tr(words), pixels, colours.text)
        yield _line("", pixels // 3, colours.text)
        yield from _clauses(sheet.marked, colours, pixels)
        yield from (_line(tr(words), pixels, colours.warning, bold=True) for words in sheet.clashes)


def _head(words: str, colours: Theme, pixels: int) -> str:
    return _line(words, round(pixels * 0.8), colours.accent, bold=True, above=pixels)


def _line(words: str, pixels: int, colour: str, *, bold: bool = False, above: int = 0) -> str:
    weight = "font-weight:600;" if bold else ""
    style = f"margin:{above}px 0 {pixels // 4}px 0;font-size:{pixels}px;color:{colour};{weight}"
    return f'<p style="{style}">{escape(words)}</p>'


def _clauses(items: Iterable[Shown], colours: Theme, pixels: int) -> Iterator[str]:
    for item in items:
        left = round(pixels * INDENT * (item.level + (0 if item.head else 1)))
        weight = "font-weight:600;" if item.head else ""
        words = "".join(_piece(text, state, colours) for text, state in item.pieces)
        label = f"{escape(item.label)}&nbsp;&nbsp;" if item.label else ""
        margin = f"margin:0 0 {pixels // 3}px {left}px"
        style = f"{margin};font-size:{pixels}px;color:{colours.text};{weight}"
        yield f'<p style="{style}">{label}{words}</p>'


def _piece(text: str, state: State, colours: Theme) -> str:
    words = escape(text).replace("\u2028", "<br>")
    if state is KEPT:
        return words
    line = "underline" if state is ADDED else "line-through"
    ink, ground = (
        (colours.inserted, colours.inserted_tint)
        if state is ADDED
        else (colours.struck, colours.struck_tint)
    )
    return (
        f'<span style="color:{ink};background-color:{ground};text-decoration:{line}">{words}</span>'
    )
