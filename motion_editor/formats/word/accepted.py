"""A text in which the changes of one person are accepted: what is left stands on them.

An amendment that was sent with its marks is what others amend; their changes are then changes of
the text that it proposes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from motion_editor.formats.word.pieces import Item, Layer, Para, Piece, Side


def accepting(items: Iterable[Item], author: str) -> tuple[Item, ...] | None:
    """The paragraphs with the changes that this one has signed accepted, those of others kept.

    None where these strike what another one has put in: then they are later than those.
    """
    every = tuple(items)
    for item in every:
        sides = (item.side, *(it.side for it in item.pieces)) if isinstance(item, Para) else ()
        if any(_late(side.by, author) for side in sides):
            return None
    return tuple(_merged(every, author))


def _late(by: Sequence[Layer], author: str) -> bool:
    strikes = any(not it.adds and it.author == author for it in by)
    return strikes and any(it.adds and it.author != author for it in by)


def _merged(items: Sequence[Item], author: str) -> Iterator[Item]:
    """A paragraph whose mark goes joins the next one; over a wall it stays if it has words."""
    waiting: list[Para] = []
    for item in items:
        if not isinstance(item, Para):
            yield from _left(waiting)
            waiting = []
            yield item
            continue
        waiting.append(_accepted(item, author))
        if not _strikes(item.side, author):
            yield _joined(waiting)
            waiting = []
    yield from _left(waiting)


def _left(waiting: Sequence[Para]) -> Iterator[Para]:
    if any(para.pieces or para.comments for para in waiting):
        yield _joined(waiting)


def _joined(paras: Sequence[Para]) -> Para:
    """Paragraphs as one, with the properties of the last."""
    last = paras[-1]
    if len(paras) == 1:
        return last
    return replace(
        last,
        pieces=[piece for para in paras for piece in para.pieces],
        boxes=tuple(box for para in paras for box in para.boxes),
        comments=tuple(id for para in paras for id in para.comments),
    )


def _accepted(para: Para, author: str) -> Para:
    pieces = [
        Piece(it.text, _side(it.side, author), it.look)
        for it in para.pieces
        if not _strikes(it.side, author)
    ]
    boxes = accepting(para.boxes, author)
    shaped = para.shaped is not None and para.shaped.author == author
    return replace(
        para,
        side=_side(para.side, author),
        pieces=pieces,
        old=para.new if shaped else para.old,
        boxes=para.boxes if boxes is None else boxes,
        shaped=None if shaped else para.shaped,
    )


def _strikes(side: Side, author: str) -> bool:
    return any(not it.adds and it.author == author for it in side.by)


def _side(side: Side, author: str) -> Side:
    """The side by the changes of the others alone."""
    by = tuple(it for it in side.by if it.author != author)
    return Side(not any(it.adds for it in by), all(it.adds for it in by), by)
