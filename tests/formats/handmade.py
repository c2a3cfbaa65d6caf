"""Papers as people mark them by hand, as web pages and Word files, of any amendment."""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape

from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import RGBColor
from docx.text.run import Run as WordRun

from motion_editor.compare.words import tidy
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.normal import normal
from motion_editor.core.text import (
    ADDED,
    KEPT,
    SOFT_BREAK,
    STRUCK,
    Run,
    Runs,
    State,
    in_state,
    joined,
    words,
)
from motion_editor.core.tracked import original, proposed
from motion_editor.formats import brackets_out
from motion_editor.formats.legend import Legend
from motion_editor.formats.shown import Look

_TAGS = {
    "strike": ("<s>", "</s>"),
    "bold": ("<b>", "</b>"),
    "italic": ("<em>", "</em>"),
    "underline": ('<span style="text-decoration: underline">', "</span>"),
    "red": ('<span style="color:#c00000">', "</span>"),
    "blue": ('<font color="blue">', "</font>"),
    "highlight": ("<mark>", "</mark>"),
}
_BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
Line = tuple[int, Runs]
"""The level of a point (-1 for what is none) and its words in their states."""


def lines_of(tracked: Clauses) -> list[Line]:
    """The lines of a paper that marks what a tracked text changes."""
    segments = list(brackets_out._segments(normal(tracked)))
    out: list[Line] = []
    for at, segment in enumerate(segments):
        first = segment[0]
        simple = len(segment) == 1 and first.end is KEPT and not first.moved_from
        below = brackets_out._goes_on(segments[at + 1 : at + 2])
        if simple and not (brackets_out._ends_struck(first) and below):
            out.append((_level(first), _by_words(first)))
            continue
        for state, items in ((STRUCK, original(segment)), (ADDED, proposed(segment))):
            out += ((_level(item), in_state(item.runs, state)) for item in items)
    return [(level, _one_line(runs)) for level, runs in out if words(runs).strip()]


def _by_words(item: Clause) -> Runs:
    """The words of one clause with whole words marked: a blank alone shows no look."""
    old = item.original_text
    out: list[Run] = []
    at = 0
    for hunk in brackets_out._widened(tidy(brackets_out._hunks(item), old), old):
        out += (Run(old[at : hunk.start]), Run(old[hunk.start : hunk.end], STRUCK))
        out.append(Run(hunk.text, ADDED))
        at = hunk.end
    return joined((*out, Run(old[at:])))


def _level(item: Clause) -> int:
    """The level of a point, and of what would be taken for one by its words."""
    shown = item.role is Role.POINT or brackets_out._looks_labelled(item)
    return item.level if shown else -1


def _one_line(runs: Runs) -> Runs:
    return tuple(run.with_text(run.text.replace(SOFT_BREAK, " ")) for run in runs)


def as_page(lines: Sequence[Line], legend: Legend, *, noise: Look = frozenset()) -> str:
    """A web page whose changes look as a legend says; what is unchanged has the look `noise`."""
    out = []
    for level, runs in lines:
        words = "".join(_tagged(run.text, _look(run.state, legend, noise)) for run in runs)
        if level < 0:
            out.append(f"<p>{words}</p>")
        else:
            out.append("<ul>" * (level + 1) + f"<li>{words}</li>" + "</ul>" * (level + 1))
    return f"<html><body>{''.join(out)}</body></html>"


def as_word(lines: Sequence[Line], legend: Legend, *, noise: Look = frozenset()) -> bytes:
    """The same as a Word file."""
    made = Document()
    for level, runs in lines:
        style = None if level < 0 else _BULLETS[min(level, 2)]
        paragraph = made.add_paragraph(style=style)
        for run in runs:
            _dress(paragraph.add_run(run.text), _look(run.state, legend, noise))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _look(state: State, legend: Legend, noise: Look) -> Look:
    if state is KEPT:
        return noise
    return next((look for look, meant in legend.entries if meant is state), frozenset())


def _tagged(text: str, look: Look) -> str:
    words = escape(text)
    for name in sorted(look):
        begin, end = _TAGS[name]
        words = f"{begin}{words}{end}"
    return words


def _dress(run: WordRun, look: Look) -> None:
    run.bold = "bold" in look or None
    run.italic = "italic" in look or None
    run.underline = "underline" in look or None
    run.font.strike = "strike" in look or None
    if "red" in look or "blue" in look:
        run.font.color.rgb = RGBColor(0xC0, 0, 0) if "red" in look else RGBColor(0, 0x40, 0xC0)
    if "highlight" in look:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
