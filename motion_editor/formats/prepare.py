"""From a text to its lines, with Markdown turned into emphasis and unprintable signs taken out."""

from __future__ import annotations

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.inline import is_markdown, styled
from motion_editor.formats.letter import unquoted
from motion_editor.formats.lines import (
    SourceLine,
    plain_line,
    raw_lines,
    whole_lines,
    without_controls,
)
from motion_editor.formats.listed_notes import placed
from motion_editor.formats.reading import Remark, named_lines
from motion_editor.formats.running import with_running

_CAP = 2_000_000
_MOST_LINES = 50_000


def source_lines(text: str) -> tuple[list[SourceLine], tuple[Remark, ...]]:
    """The lines of a text with Markdown turned into emphasis, and remarks on what was taken out.

    Raises MotionError for a text that is too long to be a motion.
    """
    if len(text) > _CAP or max(text.count("\n"), text.count("\r")) > _MOST_LINES:
        raise MotionError(
            say(
                "The text has more than {characters:,} characters or {lines:,} lines, more than "
                "any motion needs.",
                characters=_CAP,
                lines=_MOST_LINES,
            ),
            say("Copy the motion's own words and try with those."),
        )
    lines: list[SourceLine] = []
    remarks: list[Remark] = []
    for number, raw in raw_lines(text):
        clean, controls = without_controls(raw)
        lines.append(plain_line(number, clean))
        if controls:
            codes = ", ".join(f"U+{ord(char):04X}" for char in dict.fromkeys(controls))
            said = say(
                "Control characters that no paper can hold were left out: {codes}.", codes=codes
            )
            remarks.append(Remark(said, number))
    lines, quotes = unquoted(lines)
    if quotes:
        said = say(
            "The signs (>) that e-mail puts before quoted lines were taken off (on {lines}).",
            lines=named_lines(quotes),
        )
        remarks.append(Remark(said, quotes[0]))
    lines, notes = placed(lines)
    remarks += notes
    if is_markdown([line.text for line in lines]):
        lines = styled(lines)
    return with_running(lines, _page_breaks(text)), tuple(remarks)


def _page_breaks(text: str) -> frozenset[int]:
    """The numbers of the lines that hold a page break."""
    if "\f" not in text:
        return frozenset()
    return frozenset(number for number, line in whole_lines(text) if "\f" in line)
