"""Papers as people mark them by hand, as web pages and Word files, of any amendment."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from html import escape

from docx import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.shared import RGBColor
from docx.text.run import Run as WordRun

from motion_editor.core.clause import Clauses
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, joined
from motion_editor.formats.brackets import write_brackets
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
_MARKED = re.compile(r"\[(DELETE|INSERT):\] (.*?) \[TO HERE\]")
_STATES = {"DELETE": STRUCK, "INSERT": ADDED}
Line = tuple[int, Runs]
"""The level of a point (-1 for what is none) and its words in their states."""


def lines_of(tracked: Clauses) -> list[Line]:
    """The lines of a paper that marks what a tracked text changes."""
    out: list[Line] = []
    for line in filter(str.strip, write_brackets(tracked).split("\n")):
        bullet = line.find("• ")
        is_point = bullet >= 0 and not line[:bullet].strip()
        words = line[bullet + 2 :] if is_point else line
        runs = []
        for at, piece in enumerate(_MARKED.split(words)):
            if at % 3 == 0:
                runs.append(Run(piece))
            elif at % 3 == 2:
                runs.append(Run(piece, _STATES[_MARKED.split(words)[at - 1]]))
        out.append((bullet // 2 if is_point else -1, joined(runs)))
    return out


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
        style = None if level < 0 else f"List Bullet {level + 1}".removesuffix(" 1")
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
