"""From lines to paragraphs: bullets taken off, wrapped lines joined again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from motion_editor.core.text import ADDED, KEPT, SOFT_BREAK, Run, Runs, State, cut, joined, words
from motion_editor.core.wording import say
from motion_editor.formats.bullets import NEW, Label, Series, label_of, parent_of
from motion_editor.formats.lines import TAB, SourceLine
from motion_editor.formats.page import Matter, is_page_header, matter
from motion_editor.formats.people import begins_people
from motion_editor.formats.reading import Remark
from motion_editor.formats.stems import (
    ends_with_colon,
    goes_on,
    is_closed,
    is_open,
    starts_with_stem,
)
from motion_editor.formats.wraps import Join, Labelled, fills, join, wrap_width


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line, from `start` up to `end`, its white space at both ends left out."""

    line: SourceLine
    start: int
    end: int

    @property
    def runs(self) -> Runs:
        """The words of the piece."""
        return cut(self.line.runs, self.start, self.end)

    @property
    def text(self) -> str:
        """The words of the piece as they stand."""
        return self.line.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together, and the label before them, if any.

    `runs` are its words without the label, lines joined by one space, by a soft break where the
    source asks for one, by nothing after a soft hyphen. `label_piece` is where the label stands.
    `end` is the state of the break after the paragraph, `gap` says that a blank line stands before
    it, `running` that it is the head or foot of a page.
    """

    pieces: tuple[Piece, ...]
    label: Label | None = None
    label_piece: Piece | None = None
    indent: int = 0
    gap: bool = False
    heading: int = 0
    end: State = KEPT
    remarks: tuple[Remark, ...] = ()
    running: bool = False
    runs: Runs = field(init=False, compare=False)
    text: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "runs", _together(self.pieces))
        object.__setattr__(self, "text", words(self.runs))

    @property
    def line(self) -> int:
        """The number of the line where it begins, its label included."""
        first = self.label_piece or self.pieces[0]
        return first.line.number


def _together(pieces: Sequence[Piece]) -> Runs:
    out: list[Run] = []
    for at, piece in enumerate(pieces):
        if at:
            above = pieces[at - 1]
            out.append(Run(glue(above), above.line.end))
        out += piece.runs
    return joined([run for run in out if run.text])


def glue(above: Piece) -> str:
    """What joins a line to the one below it, in one paragraph."""
    if above.line.soft:
        return SOFT_BREAK
    return "" if above.text.endswith(SOFT_HYPHEN) else " "


@dataclass(slots=True)
class _Open:
    """A paragraph that is still growing."""

    pieces: list[Piece] = field(default_factory=list)
    label: Label | None = None
    label_piece: Piece | None = None
    indent: int = 0
    gap: bool = False
    heading: int = 0
    remarks: list[Remark] = field(default_factory=list)

    @property
    def labelled(self) -> Labelled:
        """How its label stands."""
        if self.label_piece is None:
            return Labelled.NOT
        alone = self.label_piece.line is not self.pieces[0].line
        return Labelled.ALONE if alone else Labelled.INLINE

    def hangs(self, line: SourceLine) -> bool:
        """Whether a line stands under the first word after the label, as wrapped points do."""
        if self.label is None or self.labelled is not Labelled.INLINE or self.label_piece is None:
            return False
        column = len(self.label_piece.line.text[: self.label.end].expandtabs(TAB))
        return line.indent > self.indent and abs(line.indent - column) <= 1

    def closed(self, end: State) -> Paragraph:
        return Paragraph(
            tuple(self.pieces),
            self.label,
            self.label_piece,
            self.indent,
            self.gap,
            self.heading,
            end,
            tuple(self.remarks),
        )


def paragraphs(lines: Sequence[SourceLine]) -> list[Paragraph]:
    """The paragraphs of a text, in order; every character but white space is in one of them."""
    labels = _Labels(lines)
    out: list[Paragraph] = []
    current: _Open | None = None
    gap = False
    breaks: set[State] = set()
    last: SourceLine | None = None
    turned = False
    for at, line in enumerate(lines):
        if line.running:
            out.append(Paragraph((_piece(line, line.start),), indent=line.indent, running=True))
            turned = True
            continue
        if line.blank:
            breaks.add(line.end)
            gap |= not line.ghost
            continue
        above = None if gap else last
        label = labels.accepted(at, above)
        how = Join.NO
        if current is not None and label is None:
            how = _how(current, above, line, labels.width)
            if turned and last is not None and not how.joined and _over_page(last, line):
                how = Join.YES_PERHAPS
        if current is not None and not how.joined:
            out.append(current.closed(_one(breaks)))
            current = None
        remark = _remark(how, line, last if turned else None)
        if current is None:
            current = _begun(line, label, gap)
        else:
            current.pieces.append(_piece(line, line.start))
        current.remarks += remark
        gap = turned = False
        breaks = {line.end}
        last = line
    if current is not None:
        out.append(current.closed(_one(breaks)))
    return out


def _one(states: set[State]) -> State:
    """The state of a break made of several: a marked one only where all of them are."""
    return next(iter(states)) if len(states) == 1 else KEPT


def _piece(line: SourceLine, start: int) -> Piece:
    end = len(line.text.rstrip())
    return Piece(line, min(start, end), end)


def _begun(line: SourceLine, label: Label | None, gap: bool) -> _Open:
    new = _Open(label=label, indent=line.indent, gap=gap, heading=line.heading)
    start = line.start
    if label is not None:
        new.label_piece = Piece(line, line.start, line.start + len(label.printed))
        start = label.end
    if start < len(line.text.rstrip()):
        new.pieces.append(_piece(line, start))
    return new


def _how(current: _Open, above: SourceLine | None, line: SourceLine, width: int) -> Join:
    """Whether a line without a label goes on with the paragraph that is open."""
    if not current.pieces:
        return Join.NO if line.heading else Join.YES  # The label stands alone on its line.
    if above is None or line.heading or current.heading:
        return Join.NO
    if _stands_alone(above, line) or _below_matter(current, above, line, width):
        return Join.NO
    if above.soft:
        leads = ends_with_colon(line.text) and starts_with_stem(line.text)
        return Join.NO if leads or ends_with_colon(above.text) else Join.YES
    if current.label is not None and line.indent < current.indent and not goes_on(line.text):
        return Join.NO
    if current.hangs(line) and not ends_with_colon(above.text):
        return Join.YES
    how = join(above, line, width, label=current.labelled)
    if how.joined and _opens_section(above, line, width):
        return Join.NO
    return how


def _stands_alone(above: SourceLine, line: SourceLine) -> bool:
    """Whether a line is of a kind that never goes on with what stands above it."""
    text = line.text.strip()
    if begins_people(text) or begins_people(above.text) or is_page_header(text):
        return True
    if not goes_on(text) and not above.soft and matter(above.text.strip()) in _LETTER:
        return True
    if matter(text) in _ALONE:
        return True
    return is_page_header(above.text.strip())


def _below_matter(current: _Open, above: SourceLine, line: SourceLine, width: int) -> bool:
    """Whether one of the two lines is no part of a motion, and the upper one had room or ended."""
    if goes_on(line.text) or (not is_closed(above.text) and fills(above, line, width)):
        return False
    alone = len(current.pieces) == 1 and matter(current.pieces[0].text) is not None
    return alone or matter(line.text.strip()) is not None


def _opens_section(above: SourceLine, line: SourceLine, width: int) -> bool:
    """Whether a line is a lead-in by itself, and the line above had room or had ended."""
    if not ends_with_colon(line.text) or goes_on(line.text) or is_open(above.text):
        return False
    return is_closed(above.text) or starts_with_stem(line.text) or not fills(above, line, width)


def _over_page(last: SourceLine, line: SourceLine) -> bool:
    """Whether a line goes on with the last one of the page before."""
    return goes_on(line.text) and not is_closed(last.text) and not begins_people(last.text)


def _remark(how: Join, line: SourceLine, before: SourceLine | None) -> list[Remark]:
    """What is said of a doubtful line; `before` is the last line of the page before it."""
    if before is not None and how.joined:
        said = say(
            "This line was taken as going on with line {line}, before the page break.",
            line=before.number,
        )
        return [Remark(said, line.number, guess=True)]
    if not how.doubtful:
        return []
    said = (
        say("This line was taken as going on with the line above it.")
        if how.joined
        else say("This line was taken as a paragraph of its own, not with the line above it.")
    )
    return [Remark(said, line.number, guess=True)]


def _label(line: SourceLine) -> Label | None:
    """The label of a line, "new" before words that are put in among them."""
    found = _NEW.match(line.text, line.start)
    if found and line.is_marked:
        sign, words = cut(line.runs, line.start, line.start + 1), cut(line.runs, found.end())
        if sign[0].state is KEPT and words and words[0].state is ADDED:
            return replace(NEW, end=found.end())
    return label_of(line.text, line.start)


class _Labels:
    """The labels of a text: those that stand for themselves, and those that need support."""

    def __init__(self, lines: Sequence[SourceLine]) -> None:
        self._lines = lines
        self._found = [None if line.blank else _label(line) for line in lines]
        self.width = wrap_width(lines, [label is not None for label in self._found])
        self._seen: set[tuple[str, Series, int]] = set()
        self._printed = {found.printed.strip("().") for found in self._found if found}
        self._bullets: dict[str, int] = {}
        self._last: dict[tuple[str, Series], int] = {}
        for label in self._found:
            if label is not None and label.is_bullet:
                self._bullets[label.style] = self._bullets.get(label.style, 0) + 1
            elif label is not None:
                self._seen |= {(label.style, *reading) for reading in label.readings}

    def accepted(self, at: int, above: SourceLine | None) -> Label | None:
        """The label of a line if it is one; `above` is the line just above, None after a gap."""
        label = self._found[at]
        if label is None or self._lines[at].heading or not self._is_one(label, at, above):
            return None
        for reading in label.readings:
            self._last[label.style, reading.series] = reading.value
        return label

    def _is_one(self, label: Label, at: int, above: SourceLine | None) -> bool:
        if label.is_bullet and label.printed not in _PLAIN_SIGNS:
            return True
        if label.doubtful and not self._has_neighbour(label):
            return False
        if label.printed == "o" and not self._has_words(label, at):
            return False
        if above is None or is_closed(above.text):
            return True
        alone = label.end >= len(self._lines[at].text.rstrip())
        if (
            alone
            and not label.is_bullet
            and not (self._has_neighbour(label) and self._has_words(label, at))
        ):
            return False  # The end of a sentence that is wrapped, such as "vitamin A."
        if label.is_bullet:
            full = self.width and fills(above, self._lines[at], self.width)
            return self._bullets[label.style] > 1 or not full
        if any(
            self._last.get((label.style, series)) == value - 1
            or (value == 1 and (label.style, series, 2) in self._seen)
            for series, value in label.readings
        ):
            return True
        return not self.width or not fills(above, self._lines[at], self.width)

    def _has_words(self, label: Label, at: int) -> bool:
        """Whether words stand behind a label, or on the line right below it."""
        if label.end < len(self._lines[at].text.rstrip()):
            return True
        below = at + 1
        return below < len(self._lines) and not (self._lines[below].blank or self._found[below])

    def _has_neighbour(self, label: Label) -> bool:
        if (parent := parent_of(label)) and parent in self._printed:
            return True
        return any(
            (label.style, series, value + step) in self._seen
            for series, value in label.readings
            for step in (1, -1)
        )


SOFT_HYPHEN = "\u00ad"
_NEW = re.compile(r"new(?:\s+|$)")
_LETTER = (Matter.LETTER, Matter.CLOSE)
_ALONE = (Matter.RULE, Matter.MINUTES, *_LETTER)
_PLAIN_SIGNS = frozenset("-–—*+‒―o") | {"--"}
