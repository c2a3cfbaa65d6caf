"""The lines of a source, before anybody asks what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from motion_editor.core.text import KEPT, SOFT_BREAK, Run, Runs, State, words

_BREAK = re.compile(r"\r\n|[\n\r]")
_INNER_BREAK = re.compile("[\f\x85\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
TAB = 4


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line: its number (from 1), its words with their marks gone, and what stood around them.

    `runs` keep white space at both ends, `text` is all their words. `end` is the state of the
    break after the line; `soft` says that the break is one inside a clause, `heading` gives the
    level of a Markdown heading, `running` says that it is the head or foot of a page, inside
    which a paragraph may go on. `marks` are the Markdown signs and `brackets` the marks of an
    amendment that stood among the words and are taken out.
    """

    number: int
    runs: Runs
    end: State = KEPT
    soft: bool = False
    heading: int = 0
    marks: str = ""
    brackets: str = ""
    running: bool = False
    text: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", words(self.runs))

    @property
    def blank(self) -> bool:
        """Whether the line holds white space only."""
        return not self.text or self.text.isspace()

    @property
    def is_marked(self) -> bool:
        """Whether any of its words are left out or put in."""
        return any(run.state is not KEPT for run in self.runs)

    @property
    def ghost(self) -> bool:
        """Whether the line held nothing but marks: it then parts no paragraphs."""
        return self.blank and bool(self.brackets)

    @property
    def start(self) -> int:
        """The offset of the first character that is not white space."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def indent(self) -> int:
        """The width of the white space at its beginning, a tab counted to the next fourth."""
        return len(self.text[: self.start].expandtabs(TAB))


def raw_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line with the number an editor shows for it; a page break also ends a line."""
    for number, line in whole_lines(text):
        if line.isascii() and "\f" not in line and "\v" not in line:
            yield number, line
            continue
        for piece in _INNER_BREAK.split(line):
            yield number, piece.replace("\v", SOFT_BREAK)


def whole_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line as an editor counts them, page breaks still inside."""
    yield from enumerate(_BREAK.split(text.removeprefix("\ufeff")), start=1)


def without_controls(line: str) -> tuple[str, str]:
    """The line without the characters that no paper can hold, and those characters.

    They are control characters and halves of surrogate pairs, neither of which XML 1.0 allows.
    """
    found = "".join(_CONTROL.findall(line))
    return (_CONTROL.sub("", line), found) if found else (line, "")


def plain_line(number: int, text: str, marks: str = "") -> SourceLine:
    """A line of kept words."""
    return SourceLine(number, (Run(text),) if text else (), marks=marks)
