"""What a Word file says with every tracked change refused, and with every one accepted.

Rules (ISO/IEC 29500-1 17.13.5.15 and .20, and what Word does): where a paragraph mark goes, what
is left of the paragraph joins the front of the next one in the same container, the LAST
paragraph's properties survive, chains cascade and nothing is put in at the join. Where there is
no next paragraph (end of text or cell, a table, a content control) the paragraph stays if it has
content and goes if it is empty.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.stream import Item, Para, Piece, Scan, Shape, Side
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


def raw(data: bytes, marks: Marks) -> tuple[str, ...]:
    """The bare paragraphs of a Word file, in order; soft breaks are U+2028.

    `original` refuses all tracked changes, `clean` accepts them, `critic` shows both in
    CriticMarkup. What a tracked change emptied, leaving a bare bullet, is left out.
    Raises MotionError for what is no safe Word file.
    """
    package = open_word(data)
    items = tuple(Scan().items(package.body))
    if marks == "critic":
        return tuple(_critic(items))
    styles = styles_of(package)
    return tuple(it.text for it in resolve(items, marks) if not left_bare(it, styles))


def left_bare(part: Resolved, styles: Styles) -> bool:
    """Whether a change took all words and left a bare bullet, or a text box has an empty line."""
    if part.boxed:
        return not part.text
    return part.emptied and bool(styles.numbered(part.shape)[0])


def resolve(items: Iterable[Item], which: Which) -> list[Resolved]:
    """The paragraphs of the base ("original") or of the amended text ("clean")."""
    side = 0 if which == "original" else 1
    out: list[Resolved] = []
    open_cells: list[int] = []
    group: list[Para] = []
    for item in items:
        if isinstance(item, Para):
            group.append(item)
            if item.side[side]:
                out.append(_joined(group, side, bool(open_cells)))
                group = []
            continue
        if group:
            _end(group, side, out, bool(open_cells))
            group = []
        if item.opens is not None:
            open_cells.append(len(out))
        elif item.closes is not None and open_cells.pop() == len(out) and item.closes[side]:
            out.append(Resolved((), Shape(), in_table=True))
    if group:
        _end(group, side, out, False)
    return out


def _end(group: list[Para], side: int, out: list[Resolved], in_table: bool) -> None:
    """Paragraphs whose marks go and that have no next one: kept if anything is left of them."""
    left = _joined(group, side, in_table)
    if left.pieces:
        out.append(left)


def _joined(group: list[Para], side: int, in_table: bool) -> Resolved:
    last = group[-1]
    shape = last.old if side == 0 else last.new
    if len(group) == 1:
        pieces = tuple([piece for piece in last.pieces if piece.side[side]])
    else:
        pieces = tuple([it for para in group for it in para.pieces if it.side[side]])
    emptied = not pieces and any(para.pieces for para in group)
    return Resolved(pieces, shape, emptied, in_table, last.boxed)


def _critic(items: Iterable[Item]) -> Iterable[str]:
    """One line for each paragraph that either text has, with what changes marked."""
    for para in items:
        if not isinstance(para, Para) or para.side == Side(False, False):
            continue
        runs = [Run(it.text, state_of(it.side)) for it in para.pieces if any(it.side) and it.text]
        yield "".join(_marked(run.text, run.state) for run in runs) + _mark_sign(para, runs)


def state_of(side: Side) -> State:
    """The state of words or of a mark; those in neither text have none and are not asked."""
    if side.base:
        return KEPT if side.amended else STRUCK
    return ADDED


def _marked(text: str, state: State) -> str:
    if state is KEPT:
        return text
    return f"{{--{text}--}}" if state is STRUCK else f"{{++{text}++}}"


def _mark_sign(para: Para, runs: list[Run]) -> str:
    """The mark itself, where it changes and the words before it do not all change with it."""
    state = state_of(para.side)
    if state is KEPT or (runs and all(run.state is state for run in runs)):
        return ""
    return _marked("¶", state)
