"""How words of a paper look, beyond what a motion keeps: what people mark amendments with by hand.

Looks are told by plain names: bold, italic, underline, strike, highlight, and those of colours.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from colorsys import rgb_to_hls
from dataclasses import dataclass, replace
from typing import Final

from motion_editor.core.text import PLAIN, Emphasis, Run, joined
from motion_editor.core.wording import mark
from motion_editor.formats.lines import SourceLine

STRIKE: Final = "strike"
COLOURS: Final = ("red", "orange", "yellow", "green", "blue", "purple", "grey")
LOOKS: Final = (STRIKE, "bold", "italic", "underline", "highlight", *COLOURS)
"""Every look that a legend may name, in the order in which they are said."""

WORDS: Final = {
    STRIKE: mark("struck through"),
    "bold": mark("bold"),
    "italic": mark("italic"),
    "underline": mark("underlined"),
    "highlight": mark("highlighted"),
    "red": mark("red"),
    "orange": mark("orange"),
    "yellow": mark("yellow"),
    "green": mark("green"),
    "blue": mark("blue"),
    "purple": mark("purple"),
    "grey": mark("grey"),
}
"""The looks as adjectives, for people."""

Look = frozenset[str]

_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})$", re.IGNORECASE)
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\b", re.IGNORECASE)
_HUES: Final = (
    (0.045, "red"), (0.115, "orange"), (0.19, "yellow"), (0.47, "green"),
    (0.70, "blue"), (0.89, "purple"), (1.01, "red"),
)  # fmt: skip
"""Where each colour ends on the wheel."""
_NAMED: Final = {
    "crimson": "red", "darkred": "red", "firebrick": "red", "maroon": "red", "gold": "yellow",
    "lime": "green", "darkgreen": "green", "navy": "blue", "darkblue": "blue", "royalblue": "blue",
    "violet": "purple", "magenta": "purple", "fuchsia": "purple", "gray": "grey",
}  # fmt: skip
_FAINT, _DARK, _LIGHT = 0.2, 0.12, 0.93


@dataclass(frozen=True, slots=True)
class Shown(Emphasis):
    """An emphasis with all else that the eye sees; `colour` is a name of COLOURS, "" for text's."""

    underline: bool = False
    strike: bool = False
    colour: str = ""
    highlight: bool = False

    @property
    def look(self) -> Look:
        """The names of what stands out."""
        names = ("bold", "italic", "underline", STRIKE, "highlight")
        on = (self.bold, self.italic, self.underline, self.strike, self.highlight)
        return frozenset(name for name, is_on in zip((*names, self.colour), (*on, self.colour),
                                                     strict=True) if is_on)  # fmt: skip


PLAINLY = Shown()


def look_of(emphasis: Emphasis) -> Look:
    """The look of a run; of one that was read for a motion only, its bold and italic."""
    if isinstance(emphasis, Shown):
        return emphasis.look
    return Shown(emphasis.bold, emphasis.italic).look


def without(emphasis: Emphasis, look: Look) -> Emphasis:
    """What a motion keeps of an emphasis, less the looks that were only a mark."""
    bold = emphasis.bold and "bold" not in look
    italic = emphasis.italic and "italic" not in look
    return Emphasis(bold, italic, emphasis.link) if bold or italic or emphasis.link else PLAIN


def plain(line: SourceLine) -> SourceLine:
    """A line with what a motion keeps of its looks."""
    nothing: Look = frozenset()
    runs = joined(replace(run, emphasis=without(run.emphasis, nothing)) for run in line.runs)
    return replace(line, runs=runs)


def looked(lines: Sequence[SourceLine]) -> list[tuple[int, Run, Look]]:
    """Each run of words that stands out, with the index of its line and its look."""
    return [
        (at, run, look)
        for at, line in enumerate(lines)
        for run in line.runs
        if run.text.strip() and (look := look_of(run.emphasis))
    ]


def colour_name(value: str) -> str:
    """The name of a colour given as in Word ("FF0000") or a style sheet; "" for black and white."""
    value = value.strip().lower()
    if value in COLOURS or value in _NAMED:
        return _NAMED.get(value, value)
    rgb = _parts(value)
    if rgb is None:
        return ""
    hue, light, full = rgb_to_hls(*(part / 255 for part in rgb))
    if light < _DARK or light > _LIGHT:
        return ""
    if full < _FAINT:
        return "grey"
    return next(name for end, name in _HUES if hue < end)


def _parts(value: str) -> tuple[int, int, int] | None:
    found = _RGB.match(value)
    if found:
        red, green, blue = (min(255, int(part)) for part in found.groups())
        return red, green, blue
    short = _HEX.match(value)
    if not short:
        return None
    digits = short[1] if len(short[1]) > 3 else "".join(char * 2 for char in short[1])
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
