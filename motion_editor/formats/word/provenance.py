"""Whose each tracked change in a Word text is, and on whose it stands.

Word keeps one layer of changes: who alters what another reviewer has put in alters that reviewer's
words, not the motion's. Such changes are found by where each character comes from: what is struck
inside another's insertion, what takes its place, and what is put in among another's words.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, groupby

from motion_editor.formats.word.pieces import Item, Layer, Para, Piece, Shape


@dataclass(frozen=True, slots=True)
class Reviewer:
    """One person's changes to the base, or to what another one (`under`) makes of it.

    `name` is "" where the file does not say who it was.
    """

    name: str
    under: Reviewer | None = None

    @property
    def below(self) -> frozenset[Reviewer]:
        """All those whose changes these stand on."""
        return frozenset() if self.under is None else self.under.below | {self.under}

    def on(self, some: Container[Reviewer]) -> Reviewer | None:
        """The nearest of some on whose changes these stand; None where they stand on the base."""
        under = self.under
        while under is not None and under not in some:
            under = under.under
        return under


Marks = tuple[tuple[bool, Reviewer], ...]
"""The changes around something: whether each puts in, and whose it is."""

Taken = frozenset[Reviewer]
NOBODY: Taken = frozenset()


def stands(marks: Marks, taken: Taken) -> bool:
    """Whether something is in the text with the changes of these accepted, all others refused."""
    return all(adds is (whose in taken) for adds, whose in marks)


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece with words, or a paragraph's mark (`piece` is then None), and its changes."""

    para: int
    piece: Piece | None
    by: tuple[Layer, ...]


@dataclass(slots=True)
class Flow:
    """The paragraphs of a text in order, their pieces, and whose change each is.

    `first` is the index of each paragraph's first piece, `start` that of each piece's first
    character; both have one more at the end. `walled` says
    that nothing joins a paragraph to the next, `in_table` that it stands in a cell. `words` and
    `marks` have the changes of pieces and of paragraph marks, `shaped` whose change of its
    properties a paragraph has.
    """

    paras: list[Para] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    first: list[int] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    walled: list[bool] = field(default_factory=list)
    in_table: list[bool] = field(default_factory=list)
    words: list[Marks] = field(default_factory=list)
    marks: list[Marks] = field(default_factory=list)
    shaped: list[Reviewer | None] = field(default_factory=list)

    def chars(self, pieces: Sequence[int]) -> Sequence[int]:
        """The characters of some pieces, each by its place among all of the text."""
        if len(pieces) == 1:
            return range(self.start[pieces[0]], self.start[pieces[0] + 1])
        return [char for at in pieces for char in range(self.start[at], self.start[at + 1])]

    def piece_of(self, char: int) -> int:
        """The piece in which a character stands."""
        return bisect_right(self.start, char) - 1

    def para_of(self, char: int) -> int:
        """The paragraph in which a character stands."""
        return bisect_right(self.first, self.piece_of(char)) - 1

    def sign(self, char: int) -> str:
        """A character by its place among all of the text."""
        piece = self.piece_of(char)
        return self.pieces[piece].text[char - self.start[piece]]

    @property
    def reviewers(self) -> tuple[Reviewer, ...]:
        """Those who changed something, in the order of the file, each after whom it stands on."""
        found: dict[Reviewer, None] = {}
        for at in range(len(self.paras)):
            for marks in (*self.words[self.first[at] : self.first[at + 1]], self.marks[at]):
                for _, whose in marks:
                    _put(found, whose)
            shaped = self.shaped[at]
            if shaped is not None:
                _put(found, shaped)
        return tuple(found)

    def shape(self, para: int, taken: Taken) -> Shape:
        """What a paragraph is when the changes of these are accepted."""
        it = self.paras[para]
        return it.new if self.shaped[para] in taken else it.old


def flow_of(items: Iterable[Item], called: Callable[[Layer], str]) -> Flow:
    """The text as a flow; `called` gives the name by which a change's author goes."""
    out = Flow()
    depth = 0
    for item in _outside_boxes(tuple(items)):
        if isinstance(item, Para):
            out.first.append(len(out.pieces))
            out.paras.append(item)
            out.pieces += item.pieces
            out.walled.append(False)
            out.in_table.append(depth > 0)
            continue
        depth += (item.opens is not None) - (item.closes is not None)
        if out.walled:
            out.walled[-1] = True
    out.first.append(len(out.pieces))
    out.start = [0, *accumulate(len(it.text) for it in out.pieces)]
    if out.walled:
        out.walled[-1] = True
    _attribute(out, called)
    return out


def _put(found: dict[Reviewer, None], whose: Reviewer) -> None:
    if whose.under is not None:
        _put(found, whose.under)
    found.setdefault(whose)


def _outside_boxes(items: tuple[Item, ...]) -> Iterator[Item]:
    """The paragraphs outside text boxes; where no words stand there, those inside them."""
    outside = (it for it in items if isinstance(it, Para))
    if any(piece.text.strip() for para in outside for piece in para.pieces):
        yield from items
        return
    for item in items:
        if isinstance(item, Para):
            yield from item.boxes


# Whose changes they are


def _attribute(flow: Flow, called: Callable[[Layer], str]) -> None:
    cells = list(_cells(flow))
    owners = _owners(cells, called)
    flow.words, flow.marks, flow.shaped = [], [], []
    for cell, owner in zip(cells, owners, strict=True):
        marks = tuple(_marks(cell, owner, called))
        if cell.piece is not None:
            flow.words.append(marks)
            continue
        flow.marks.append(marks)
        change = flow.paras[cell.para].shaped
        flow.shaped.append(None if change is None else _on(called(change), owner))


def _cells(flow: Flow) -> Iterator[Cell]:
    for at, para in enumerate(flow.paras):
        for piece in para.pieces:
            yield Cell(at, piece, piece.side.by)
        yield Cell(at, None, para.side.by)


def _on(name: str, owner: Reviewer | None) -> Reviewer:
    """The one whose change of this owner's words it is; of their own words they are it."""
    if owner is None:
        return Reviewer(name)
    return owner if owner.name == name else Reviewer(name, owner)


def _marks(
    cell: Cell, owner: Reviewer | None, called: Callable[[Layer], str]
) -> Iterator[tuple[bool, Reviewer]]:
    if owner is not None:
        yield from ((True, it) for it in (*_chain(owner.under), owner))
    for change in cell.by:
        if not change.adds:
            yield False, _on(called(change), owner)


def _chain(whose: Reviewer | None) -> Iterator[Reviewer]:
    if whose is not None:
        yield from _chain(whose.under)
        yield whose


def _owners(cells: Sequence[Cell], called: Callable[[Layer], str]) -> list[Reviewer | None]:
    """Who put each thing in, on whose words; None for what the base has."""
    own = [_own(cell, called) for cell in cells]
    at = 0
    while at < len(cells):
        past = at
        while past < len(cells) and own[past] is not None:
            past += 1
        if past > at:
            _spot(cells, own, at, past, called)
        at = past + 1
    return own


def _own(cell: Cell, called: Callable[[Layer], str]) -> Reviewer | None:
    """Who put it in, by the changes around it alone: one inside another's stands on that."""
    owner: Reviewer | None = None
    for change in cell.by:
        if change.adds:
            owner = _on(called(change), owner)
    return owner


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Cells in a row that one person put in: from `first` up to `past`."""

    whose: Reviewer
    first: int
    past: int


def _spot(
    cells: Sequence[Cell],
    own: list[Reviewer | None],
    first: int,
    past: int,
    called: Callable[[Layer], str],
) -> None:
    """Where several put something in at one place: who did so among or in place of whose."""
    row: list[_Stretch] = []
    at = first
    for whose, some in groupby(own[first:past]):
        size = len(list(some))
        if whose is not None:
            row.append(_Stretch(whose, at, at + size))
        at += size
    names = dict.fromkeys(it.whose.name for it in row)
    if len(names) == 1:
        return
    begins = first == 0 or cells[first - 1].piece is None
    hosts = _in_turn(cells[first:past], own[first:past], tuple(names), called)
    for number, it in enumerate(row):
        if it.whose.under is not None:
            continue
        earlier = hosts[: hosts.index(it.whose.name)]
        before = _neighbour(row[:number][::-1], earlier)
        after = _neighbour(row[number + 1 :], earlier)
        under = _under(cells, it, before, after, called, begins=begins and number == 0)
        if under is not None:
            own[it.first : it.past] = [Reviewer(it.whose.name, under)] * (it.past - it.first)


def _neighbour(row: Sequence[_Stretch], names: Sequence[str]) -> _Stretch | None:
    """The nearest stretch that one of these put in into the base."""
    return next((it for it in row if it.whose.name in names and it.whose.under is None), None)


def _in_turn(
    cells: Sequence[Cell],
    own: Sequence[Reviewer | None],
    names: Sequence[str],
    called: Callable[[Layer], str],
) -> list[str]:
    """Those who put something in at one place, in the order in which they seem to have done so.

    Whose words others have struck came first, then who signed first, then whose paragraphs it is.
    """

    def first(name: str) -> tuple[bool, str, int, int]:
        mine = [it for it, whose in zip(cells, own, strict=True) if whose and whose.name == name]
        others = {it for it in names if it != name}
        struck = any(not it.adds and called(it) in others for cell in mine for it in cell.by)
        dates = [it.when for cell in mine for it in cell.by if it.adds]
        marks = sum(cell.piece is None for cell in mine)
        return not struck, min(dates, default=""), -marks, names.index(name)

    return sorted(names, key=first)


def _under(
    cells: Sequence[Cell],
    it: _Stretch,
    before: _Stretch | None,
    after: _Stretch | None,
    called: Callable[[Layer], str],
    *,
    begins: bool,
) -> Reviewer | None:
    """On whose words a stretch stands; None where it stands beside them, on the base."""
    if before and after and before.whose == after.whose:
        return before.whose
    if before and _strikes(cells[before.past - 1], it.whose.name, called):
        return before.whose
    if after and _strikes(cells[after.first], it.whose.name, called):
        return after.whose
    if begins and after and all(cell.piece is not None for cell in cells[it.first : it.past]):
        return after.whose
    return None


def _strikes(cell: Cell, name: str, called: Callable[[Layer], str]) -> bool:
    return any(not change.adds and called(change) == name for change in cell.by)
