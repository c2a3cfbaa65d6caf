"""Levels and numbering of the points of a Word file, from its lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from motion_editor.core.clause import Role
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.wording import phrase, say, strung
from motion_editor.formats.bullets import Label, Reading, Series as Kind
from motion_editor.formats.nesting import KINDS
from motion_editor.formats.reading import Remark, quoted
from motion_editor.formats.word.blocks_in import Block
from motion_editor.formats.word.lists import BULLET

_SERIES: Final = {
    BULLET: Series.BULLETS,
    "lowerLetter": Series.LETTERS,
    "upperLetter": Series.LETTERS,
    "lowerRoman": Series.ROMAN,
    "upperRoman": Series.ROMAN,
}
_DEEPER: Final = 150
"""How much further in, in twentieths of a point, a list stands that is meant to be nested."""


class _Open(NamedTuple):
    """A list that is open: its definition, and the level that its first level has here."""

    family: str
    base: int


class Levels:
    """Gives the level of each listed paragraph, in order.

    Another list that begins further in than the point above it is nested under that point.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._least: dict[str, int] = {}
        for block in blocks:
            if block.form:
                least = self._least.get(block.family, block.level)
                self._least[block.family] = min(least, block.level)
        self._stack: list[_Open] = []
        self._left = self._level = 0
        self.remarks: list[Remark] = []

    def clear(self) -> None:
        """Begin anew, as after a lead-in."""
        self._stack.clear()

    def level(self, block: Block) -> int:
        """The level of a listed paragraph."""
        if not any(item.family == block.family for item in self._stack):
            self._begin(block)
        while self._stack[-1].family != block.family:
            self._stack.pop()
        self._level = self._stack[-1].base + block.level - self._least[block.family]
        self._left = block.left
        return self._level

    def _begin(self, block: Block) -> None:
        if self._stack and block.left > self._left + _DEEPER:
            self._stack.append(_Open(block.family, self._level + 1))
            said = say(
                "The list that begins with {words} stands further in than the point above it; it "
                "was nested under it.",
                words=quoted(block.text),
            )
            self.remarks.append(Remark(said, block.line, guess=True))
            return
        self._stack = [_Open(block.family, 0)]


def label_for(form: str) -> Label:
    """A label that Word prints by itself: nothing of it stands among the words."""
    kind = Kind.BULLET if form == BULLET else Kind.NUMBER
    return Label("", "", (Reading(kind, 0),), 0)


def numbering(
    points: Sequence[tuple[Role, int, Block]], otherwise: NumberingStyle
) -> NumberingStyle:
    """How most points of the first level count, and whether their numbers run on.

    Numbers are addresses and bullets are none, so where a file has both numbers stay.

    `points` are all clauses with role and level; `otherwise` holds where none is in a list of Word.
    """
    outer = [block for role, level, block in points if role is Role.POINT and not level]
    found = [_SERIES.get(block.form, Series.NUMBERS) for block in outer if block.form]
    if not found:
        return otherwise
    numbered = [it for it in found if it is not Series.BULLETS]
    most = max(dict.fromkeys(numbered), key=numbered.count, default=Series.BULLETS)
    return NumberingStyle(most, running=most is not Series.BULLETS and _runs_on(points))


def on_mixed(
    points: Sequence[tuple[Role, int, Block]],
    typed: Sequence[Reading | None],
    style: NumberingStyle,
) -> Iterator[Remark]:
    """That the points of the first level are labelled in several ways, of which one is kept."""
    found: dict[Series, None] = {}
    for (role, level, block), reading in zip(points, typed, strict=True):
        if role is Role.POINT and not level:
            series = _SERIES.get(block.form, Series.NUMBERS) if block.form else _typed(reading)
            if series is not None:
                found[series] = None
    if len(found) > 1:
        said = say(
            "All points are labelled “{style}” here; the file labels some {others}.",
            others=strung(
                [say("“{style}”", style=phrase(it.value)) for it in found if it is not style.series]
            ),
            style=phrase(style.series.value),
        )
        yield Remark(said, guess=True)


def _typed(reading: Reading | None) -> Series | None:
    return None if reading is None else KINDS[reading.series]


def _runs_on(points: Sequence[tuple[Role, int, Block]]) -> bool:
    """Whether one list goes on behind a lead-in or text."""
    before: set[str] = set()
    now = ""
    for role, level, block in points:
        if role is not Role.POINT and not level:
            before |= {now} - {""}
            now = ""
        elif not level and block.form:
            if block.num in before:
                return True
            now = block.num
    return False
