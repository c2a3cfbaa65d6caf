"""What a Word file says with every tracked change refused, and with every one accepted.

Rules (ISO/IEC 29500-1 17.13.5.15 and .20, and what Word does): where a paragraph mark goes, what
is left of the paragraph joins the front of the next one in the same container, the LAST
paragraph's properties survive, chains cascade and nothing is put in at the join. Where there is
no next paragraph (end of text or cell, a table, a content control) the paragraph stays if it has
content and goes if it is empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, joined
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.pieces import NO_SHAPE, WALL, Item, Para, Piece, Shape, Side, Wall
from motion_editor.formats.word.stream import Scan
from motion_editor.formats.word.styles import Styles, styles_of

Which = Literal["original", "clean"]
Marks = Literal["original", "clean", "critic"]


class Resolved(NamedTuple):
    """A paragraph of one of the two texts.

    `emptied` says that only the other text has words here: a tracked change took all words and
    left the mark. `in_table` and `boxed` say that it stands in a table cell, in a text box.
    """

    pieces: tuple[Piece, ...]
    shape: Shape
    emptied: bool = False
    in_table: bool = False
    boxed: bool = False

    @property
    def text(self) -> str:
        """The words of the paragraph."""
        return "".join(piece.text for piece in self.pieces)


def raw(data: bytes, marks: Marks, *, notes: bool = False) -> tuple[str, ...]:
    """The bare paragraphs of a Word file, in order; soft breaks are U+2028.

    `original` refuses all tracked changes, `clean` accepts them, `critic` shows both in
    CriticMarkup. With `notes` footnotes stand in brackets where they belong. What a tracked
    change emptied, leaving a bare bullet, is left out.
    Raises MotionError for what is no safe Word file.
    """
    package = open_word(data)
    scan = Scan()
    if notes:
        from motion_editor.formats.word.footnotes import notes_of

        scan.notes = notes_of(package)
    items = tuple(scan.items(package.body))
    if marks == "critic":
        return tuple(critic(items))
    styles = styles_of(package)
    return tuple(it.text for it in resolve(items, marks) if not left_bare(it, styles))


def left_bare(part: Resolved, styles: Styles) -> bool:
    """Whether a change took all words and left a bare bullet, or a text box has an empty line."""
    if part.boxed:
        return not part.text
    return part.emptied and bool(styles.numbered(part.shape)[0])


def resolve(items: Iterable[Item], which: Which, *, boxed: bool = False) -> list[Resolved]:
    """The paragraphs of the base ("original") or of the amended text ("clean").

    Those of a text box follow the paragraph that it hangs on. `boxed` says that `items` are such.
    """
    resolver = _Resolver(which, boxed)
    for item in items:
        if isinstance(item, Para):
            resolver.paragraph(item)
        else:
            resolver.wall(item)
    resolver.wall(WALL)
    return resolver.out


@dataclass(slots=True)
class _Resolver:
    """Walks through paragraphs and walls; `_group` are paragraphs whose marks went."""

    which: Which
    boxed: bool
    out: list[Resolved] = field(default_factory=list)
    _group: list[Para] = field(default_factory=list)
    _cells: list[int] = field(default_factory=list)

    def paragraph(self, para: Para) -> None:
        """A paragraph: it ends here if its mark is in the text, else joins the next."""
        self._group.append(para)
        if para.side[self.which == "clean"]:
            self.out.append(self._joined())
            self._boxes()

    def wall(self, wall: Wall) -> None:
        """Nothing joins over a wall: what has content stays, what is empty goes.

        A cell that is in the text keeps at least one paragraph.
        """
        if self._group:
            left = self._joined()
            if left.pieces:
                self.out.append(left)
            self._boxes()
        if wall.opens is not None:
            self._cells.append(len(self.out))
        elif wall.closes is not None:
            empty = self._cells.pop() == len(self.out)
            if empty and wall.closes[self.which == "clean"]:
                self.out.append(Resolved((), NO_SHAPE, in_table=True))

    def _joined(self) -> Resolved:
        """The group as one paragraph, with the last one's properties."""
        side = self.which == "clean"
        last = self._group[-1]
        shape = last.new if side else last.old
        if len(self._group) == 1:
            pieces = tuple([piece for piece in last.pieces if piece.side[side]])
        else:
            pieces = tuple([it for para in self._group for it in para.pieces if it.side[side]])
        emptied = not pieces and any(para.pieces for para in self._group)
        return Resolved(pieces, shape, emptied, bool(self._cells), self.boxed)

    def _boxes(self) -> None:
        for para in self._group:
            if para.boxes:
                self.out += resolve(para.boxes, self.which, boxed=True)
        self._group.clear()


def critic(items: Iterable[Item]) -> Iterator[str]:
    """CriticMarkup: one line for each paragraph that either text has, with what changes marked."""
    for para in items:
        if not isinstance(para, Para):
            continue
        runs = joined(
            Run(it.text, state_of(it.side)) for it in para.pieces if _stands(it.side) and it.text
        )
        if _stands(para.side) or runs:
            yield "".join(_marked(run.text, run.state) for run in runs) + _mark_sign(para, runs)
        yield from filter(None, critic(para.boxes))


def _stands(side: Side) -> bool:
    return side.base or side.amended


def state_of(side: Side) -> State:
    """The state of words or of a mark; those in neither text have none and are not asked."""
    if side.base:
        return KEPT if side.amended else STRUCK
    return ADDED


def _marked(text: str, state: State) -> str:
    if state is KEPT:
        return text
    return f"{{--{text}--}}" if state is STRUCK else f"{{++{text}++}}"


def _mark_sign(para: Para, runs: Sequence[Run]) -> str:
    """The mark itself, where it changes and the words before it do not all change with it."""
    state = state_of(para.side)
    if state is KEPT or (runs and all(run.state is state for run in runs)):
        return ""
    return _marked("¶", state)
