"""Levels of points, from their labels and their indentation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Role
from motion_editor.core.numbering import NumberingStyle, Series as Numbering, letters, roman
from motion_editor.core.wording import say
from motion_editor.formats.bullets import NEW, Label, Reading, Series
from motion_editor.formats.reading import Remark
from motion_editor.formats.stems import ends_with_colon


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause as nesting sees it: its label (None for lead-ins and text) and where it stands."""

    role: Role
    label: Label | None
    indent: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Nested:
    """The level of each clause, the numbering that the source uses, remarks on its numbers.

    `readings` say how each label was taken, None for a clause that has none.
    """

    levels: tuple[int, ...]
    style: NumberingStyle
    remarks: tuple[Remark, ...]
    readings: tuple[Reading | None, ...] = ()


@dataclass(slots=True)
class _List:
    """A list that is open: how it counts, the last number, its indentation."""

    style: str
    series: Series
    last: int
    indent: int

    def counts(self, label: Label, reading: Reading) -> bool:
        """Whether a label is of this list's kind."""
        return label.style == self.style and reading.series is self.series


_SMALL_STEP = 1
_LOOK_AHEAD = 100
KINDS = {
    Series.BULLET: Numbering.BULLETS,
    Series.NUMBER: Numbering.NUMBERS,
    Series.DECIMAL: Numbering.NUMBERS,
    Series.LOWER: Numbering.LETTERS,
    Series.UPPER: Numbering.LETTERS,
    Series.ROMAN: Numbering.ROMAN,
    Series.UPPER_ROMAN: Numbering.ROMAN,
}
_SAME_BULLETS = ("·•●∙⁃\uf0b7*-–—+", "o○◦", "▪■□▫\uf0a7")
"""Glyphs that stand for one another at the same indentation; the next group nests by custom."""


def nested(entries: Sequence[Entry]) -> Nested:
    """The level of each clause: a label that counts on stays in its list, a new kind nests."""
    nester = _Nester(entries)
    levels = tuple(nester.level(at) for at in range(len(entries)))
    return Nested(levels, nester.style(levels), tuple(nester.remarks), tuple(nester.readings))


class _Nester:
    """Walks through the clauses with a stack of open lists, the outermost first."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._stack: list[_List] = []
        self._outer: _List | None = None  # the last outermost list, for numbers that run on
        self._interrupted = False
        self._running = False
        self._series: list[Series] = []
        self.readings: list[Reading | None] = []
        self.remarks: list[Remark] = []

    def level(self, at: int) -> int:
        """The level of one clause; to be asked in order."""
        entry = self._entries[at]
        if entry.label is None:
            if self._stack:
                self._outer = self._stack[0]
            if entry.role is Role.LEAD_IN:
                self._stack.clear()
            self._interrupted = True
            self._series.append(Series.BULLET)
            self.readings.append(None)
            return 0
        level, reading = self._place(at, entry, entry.label)
        self._series.append(reading.series)
        self.readings.append(reading)
        self._interrupted = False
        return level

    def style(self, levels: Sequence[int]) -> NumberingStyle:
        """The numbering of the outermost points, as most of them have it."""
        found = [
            KINDS[series]
            for entry, series, level in zip(self._entries, self._series, levels, strict=True)
            if entry.label is not None and level == 0
        ]
        # Numbers are addresses and bullets are none, so where a source has both numbers stay.
        numbered = [kind for kind in found if kind is not Numbering.BULLETS]
        kinds = list(dict.fromkeys(numbered))
        most = max(kinds, key=numbered.count, default=Numbering.BULLETS)
        running = most is not Numbering.BULLETS and self._runs_on(levels)
        return NumberingStyle(most, running=running)

    def _runs_on(self, levels: Sequence[int]) -> bool:
        """Whether the numbers of the source are kept better by counting on over other clauses."""
        wrong = {True: 0, False: 0}
        counts = {True: 0, False: 0}
        for entry, reading, level in zip(self._entries, self.readings, levels, strict=True):
            if reading is None:
                counts[False] = 0
            elif level == 0:
                for running in (True, False):
                    counts[running] += 1
                    is_right = entry.label is None or entry.label.is_bullet
                    wrong[running] += not is_right and reading.value != counts[running]
        return wrong[True] < wrong[False] or (wrong[True] == wrong[False] and self._running)

    def _place(self, at: int, entry: Entry, label: Label) -> tuple[int, Reading]:
        if label.style == NEW.style:
            return self._new(entry, label)
        if label.is_bullet:
            return self._bullet(entry, label), label.readings[0]
        options = self._following(label)
        if options:
            level, reading = self._choose(at, label, options)
            return self._go_on(level, reading, entry), reading
        return self._not_following(entry, label)

    def _new(self, entry: Entry, label: Label) -> tuple[int, Reading]:
        """A point that is put in among numbered ones: in the list that stands as far in."""
        open_lists = [
            depth
            for depth, there in enumerate(self._stack)
            if there.indent <= entry.indent + _SMALL_STEP
        ]
        if not open_lists:
            return self._open(0, label.readings[0], entry), label.readings[0]
        depth = open_lists[-1]
        del self._stack[depth + 1 :]
        return depth, Reading(self._stack[depth].series, self._stack[depth].last)

    def _following(self, label: Label) -> list[tuple[int, Reading]]:
        """The open lists, the innermost first, of which a label is the next number."""
        return [
            (depth, reading)
            for depth in range(len(self._stack) - 1, -1, -1)
            for reading in label.readings
            if self._stack[depth].counts(label, reading)
            and reading.value == self._stack[depth].last + 1
        ]

    def _choose(
        self, at: int, label: Label, options: list[tuple[int, Reading]]
    ) -> tuple[int, Reading]:
        """After "(h)", "(i)" goes on with letters unless "(ii)" comes next or ":" stands above."""
        first = next((one for one in label.readings if one.value == 1), None)
        if first is None or first == options[0][1] or not self._opens(at, label, first):
            return options[0]
        return -1, first

    def _opens(self, at: int, label: Label, first: Reading) -> bool:
        for entry in self._entries[at + 1 : at + 1 + _LOOK_AHEAD]:
            if entry.label is not None and entry.label.style == label.style:
                return Reading(first.series, 2) in entry.label.readings
            if entry.role is Role.LEAD_IN:
                break
        return at > 0 and ends_with_colon(self._entries[at - 1].text)

    def _go_on(self, depth: int, reading: Reading, entry: Entry) -> int:
        if depth < 0:
            return self._open(len(self._stack), reading, entry)
        del self._stack[depth + 1 :]
        self._stack[depth].last = reading.value
        return depth

    def _open(self, depth: int, reading: Reading, entry: Entry) -> int:
        """Begin a list at this depth."""
        del self._stack[depth:]
        style = entry.label.style if entry.label else ""
        self._stack.append(_List(style, reading.series, reading.value, entry.indent))
        return depth

    def _not_following(self, entry: Entry, label: Label) -> tuple[int, Reading]:
        """A number that is not the next one of any open list."""
        outer = self._outer
        if not self._stack and outer is not None:
            for reading in label.readings:
                if outer.counts(label, reading) and reading.value == outer.last + 1:
                    self._running = True
                    return self._open(0, reading, entry), reading
        first = next((one for one in label.readings if one.value == 1), None)
        same = self._same(label)
        if same is not None and self._restarts(same, first, entry):
            depth, reading = same
            self._doubt(entry, label, self._stack[depth])
            return self._go_on(depth, reading, entry), reading
        reading = first or label.readings[0]
        if first is None:
            begins = say(
                "The number “{number}” begins a list. Points are numbered anew.",
                number=label.printed,
            )
            self.remarks.append(Remark(begins, entry.line))
        return self._open(self._new_depth(), reading, entry), reading

    def _same(self, label: Label) -> tuple[int, Reading] | None:
        """The innermost open list of a label's kind."""
        for depth in range(len(self._stack) - 1, -1, -1):
            for reading in label.readings:
                if self._stack[depth].counts(label, reading):
                    return depth, reading
        return None

    def _restarts(self, same: tuple[int, Reading], first: Reading | None, entry: Entry) -> bool:
        """Whether a number belongs to an open list of its kind, and does not open one of its own.

        A first number opens one where it stands deeper, or counts otherwise ("(i)" after "(b)").
        """
        depth, reading = same
        if first is None:
            return True
        return reading.series is first.series and self._stack[depth].indent >= entry.indent

    def _new_depth(self) -> int:
        """Where a list of a new kind stands: inside the point above, unless text came between."""
        return 0 if self._interrupted else len(self._stack)

    def _bullet(self, entry: Entry, label: Label) -> int:
        reading = label.readings[0]
        depth = self._bullet_list(entry, label)
        if depth >= 0:
            self._stack[depth].style = label.style
            return self._go_on(depth, reading, entry)
        top = self._stack[-1] if self._stack else None
        beside = top is not None and abs(entry.indent - top.indent) <= _SMALL_STEP
        if top is not None and top.series is Series.BULLET and beside and not self._interrupted:
            return self._inner_bullet(len(self._stack) - 1, entry, label)
        return self._open(self._new_depth(), reading, entry)

    def _bullet_list(self, entry: Entry, label: Label) -> int:
        """The depth of the open list that a bullet goes on with, -1 for none."""
        open_lists = [
            (depth, there)
            for depth, there in enumerate(self._stack)
            if there.series is Series.BULLET
        ]
        for depth, there in reversed(open_lists):
            alike = _family(there.style) == _family(label.style)
            if abs(entry.indent - there.indent) <= _SMALL_STEP and alike:
                return depth
        if self._interrupted:
            same = [depth for depth, there in open_lists if there.style == label.style]
            return same[-1] if same else -1
        if open_lists and entry.indent < self._stack[-1].indent - _SMALL_STEP:
            # Further out than the list above: the nearest list that is not deeper, else the first.
            outer = [depth for depth, there in open_lists if there.indent <= entry.indent]
            return outer[-1] if outer else open_lists[0][0]
        return -1

    def _inner_bullet(self, depth: int, entry: Entry, label: Label) -> int:
        """Another glyph at the same indentation: a list inside, by the custom of Word."""
        self.remarks.append(
            Remark(
                say(
                    "The bullet “{bullet}” differs from the one above; it was nested under it.",
                    bullet=label.printed,
                ),
                entry.line,
                guess=True,
            )
        )
        return self._open(depth + 1, label.readings[0], entry)

    def _doubt(self, entry: Entry, label: Label, there: _List) -> None:
        said = say(
            "The number “{number}” does not follow “{last}”. Points are numbered anew.",
            number=label.printed,
            last=_printed(there),
        )
        self.remarks.append(Remark(said, entry.line))


def _family(glyph: str) -> int:
    for at, group in enumerate(_SAME_BULLETS):
        if glyph in group:
            return at
    return 0 if glyph >= "\ue000" else len(_SAME_BULLETS)


def _printed(there: _List) -> str:
    """The last number of a list as its labels print it."""
    if there.series is Series.LOWER:
        count = letters(there.last)
    elif there.series is Series.UPPER:
        count = letters(there.last).upper()
    elif there.series is Series.ROMAN:
        count = roman(there.last)
    else:
        count = roman(there.last).upper() if there.series is Series.UPPER_ROMAN else str(there.last)
    return there.style.replace("#", count)
