"""Whole phrases in place of word salad: joining, rewriting, trimming changes.

Two changes become one where that costs the reader less.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from motion_editor.compare.costs import (
    CLAUSE_WORDS,
    Scale,
    cheaper_as_one,
    phrases,
    scale_of,
    sentence_ends,
    size_of,
)
from motion_editor.compare.edges import absorbed, closed, spanned, trimmed
from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import Page, slid
from motion_editor.compare.tokens import FULL, has_break, split

_MANY_WORDS = 2 * FULL
_FEW_KEPT = 0.25
_MANY_BLOCKS = 3


def tidied(page: Page, blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks as whole phrases, best cut, never touching; None where the page is too small."""
    now = slid(page, blocks)
    if now and len(now) > 1:
        whole = _whole(page, scale_of(page.old, page.new), now)
        # What stays as it was cut best need not be cut anew.
        if whole != now or len(now) < len(blocks):
            now = None if whole is None else slid(page, trimmed(page, whole))
    return None if now is None else closed(page, absorbed(page, now))


def _whole(page: Page, scale: Scale, blocks: list[Block]) -> list[Block] | None:
    """The blocks as phrases, and as one where hardly a word stays; None where that is open."""
    now = _joined(page, scale, blocks)
    if len(now) >= _MANY_BLOCKS and _hardly_kept(page, scale, now):
        return [spanned(now[0], now[-1])]
    return _sentences(page, scale, now) if len(now) > 1 else now


def _joined(page: Page, scale: Scale, blocks: list[Block]) -> list[Block]:
    """The blocks with those made one that are read more easily as one."""
    far = _far(page, scale, blocks)
    cuts = _cuts(page, scale, blocks, far)
    if cuts and len(far) < len(blocks) - 1:
        # What is close together is one before it is asked which of two is larger.
        near: list[Block] = []
        for row in _rows(blocks, far):
            near += _cheap(page, scale, row) if len(row) > 1 else row
        if len(near) < len(blocks):
            blocks, cuts = near, _cuts(page, scale, near, _far(page, scale, near))
    out: list[Block] = []
    for row in _rows(blocks, cuts):
        if len(row) > 1:
            row = _cheap(page, scale, row)
        out += _without_salad(page, scale, row) if len(row) > 1 else row
    return out


def _rows(blocks: list[Block], cuts: Sequence[int]) -> Iterator[list[Block]]:
    first = 0
    for cut in cuts:
        yield blocks[first:cut]
        first = cut
    yield blocks[first:]


def _far(page: Page, scale: Scale, blocks: Sequence[Block]) -> list[int]:
    """The blocks before which a line ends, or words stay, enough to stand by themselves."""
    sums = scale.old
    if has_break(page.old.text):
        return [
            at
            for at, (one, two) in enumerate(pairwise(blocks), 1)
            if sums[two[0]] - sums[one[1]] >= _MANY_WORDS or _line_ends(page, one[1], two[0])
        ]
    return [
        at
        for at, (one, two) in enumerate(pairwise(blocks), 1)
        if sums[two[0]] - sums[one[1]] >= _MANY_WORDS
    ]


def _cuts(page: Page, scale: Scale, blocks: Sequence[Block], far: Sequence[int]) -> list[int]:
    """Those of the far blocks that are never one with the block before."""
    lines = has_break(page.old.text)
    return [
        at
        for at in far
        if _takes_along(scale, blocks[at - 1], blocks[at])
        or (lines and _line_ends(page, blocks[at - 1][1], blocks[at][0]))
    ]


def _takes_along(scale: Scale, one: Block, two: Block) -> bool:
    """Whether words only put in or left out would take words that stay to a smaller change."""
    first, past, other, end = one
    start, last, then, edge = two
    single = first == past or other == end
    if single == (start == last or then == edge):
        return single
    old, new = scale.old, scale.new
    size = old[past] - old[first] + new[end] - new[other]
    return single == (size > old[last] - old[start] + new[edge] - new[then])


def _line_ends(page: Page, first: int, past: int) -> bool:
    return any(map(has_break, page.old.chunks[first : past + 1]))


def _cheap(page: Page, scale: Scale, row: list[Block]) -> list[Block]:
    """The blocks of a row joined as they cost the reader least."""
    if len(row) == 2:
        one, two = row
        sizes = _size_to_read(page, scale, one), _size_to_read(page, scale, two)
        return [spanned(one, two)] if cheaper_as_one(page.old, scale, row, sizes) else row
    found = phrases(page.old, scale, row, [_size_to_read(page, scale, block) for block in row])
    if len(found) == len(row):
        return row
    return [
        spanned(row[first], row[past - 1]) if past - first > 1 else row[first]
        for first, past in found
    ]


def _size_to_read(page: Page, scale: Scale, block: Block) -> int:
    """The size of a block; half of it where only capitals change, which are seen at one glance."""
    i1, i2, j1, j2 = block
    old, new = page.old.words, page.new.words
    size = scale.old[i2] - scale.old[i1] + scale.new[j2] - scale.new[j1]
    if i2 - i1 != j2 - j1 or old[i1].lower() != new[j1].lower():
        return size
    words = zip(old[i1:i2], new[j1:j2], strict=True)
    return size // 2 if all(one.lower() == two.lower() for one, two in words) else size


def _without_salad(page: Page, scale: Scale, blocks: list[Block]) -> list[Block]:
    """The blocks with those made one between which single words are left.

    That is where there are three in a row, and where the same words are struck on one side of a
    word and put in on the other.
    """
    cuts = [
        at
        for at, (one, two) in enumerate(pairwise(blocks), 1)
        if not _island(page, scale, one[1], two[0])
    ]
    if len(cuts) == len(blocks) - 1:
        return blocks
    out: list[Block] = []
    for row in _rows(blocks, cuts):
        out += _untangled(page, scale, row) if len(row) > 1 else row
    return out


def _island(page: Page, scale: Scale, first: int, past: int) -> bool:
    """Whether the words between two blocks are one at most, and no phrase or sentence ends."""
    return (
        scale.old[past] - scale.old[first] <= FULL
        and CLAUSE_WORDS.isdisjoint(page.old.words[first:past])
        and not sentence_ends(scale, first, past)
    )


def _untangled(page: Page, scale: Scale, row: list[Block]) -> list[Block]:
    if len(row) == 2:
        return [spanned(*row)] if _change_places(page, *row) else row
    # Marks alone, as between the items of a list, leave the words readable.
    worded = any(size_of(scale, block) > FULL for block in row)
    return [spanned(row[0], row[-1])] if worded else row


def _change_places(page: Page, one: Block, two: Block) -> bool:
    """Whether one block strikes the words that the other puts in, in any order."""
    if one.i1 == one.i2 and two.j1 == two.j2:
        put, struck = one, two
    elif one.j1 == one.j2 and two.i1 == two.i2:
        put, struck = two, one
    else:
        return False
    moved = page.new.words[put.j1 : put.j2]
    return sorted(moved) == sorted(page.old.words[struck.i1 : struck.i2])


def _sentences(page: Page, scale: Scale, blocks: list[Block]) -> list[Block] | None:
    """The blocks with those of a sentence made one of which less than a quarter is left.

    None where the sentence goes on outside a page that is only part of the texts.
    """
    out: list[Block] = []
    sums, edge = scale.old, page.old.size
    cuts = _sentence_cuts(scale, blocks)
    for row in _rows(blocks, cuts):
        if len(row) > 1 and (room := _room_to_keep(scale, row)) > 0:
            first, past = row[0].i1, row[-1].i2
            start, end = _sentence_around(scale, first, past, edge)
            if sums[first] - sums[start] + sums[end] - sums[past] < room:
                if (page.before and not start) or (page.after and end == edge):
                    return None
                row = [spanned(row[0], row[-1])]
        out += row
    return out


def _sentence_cuts(scale: Scale, blocks: Sequence[Block]) -> list[int]:
    if not scale.stops:
        return []
    return [
        at
        for at, (one, two) in enumerate(pairwise(blocks), 1)
        if sentence_ends(scale, one[1], two[0])
    ]


def _room_to_keep(scale: Scale, row: Sequence[Block]) -> float:
    """How much may be left around some blocks that less than a quarter be left of the whole."""
    whole = spanned(row[0], row[-1])
    old = scale.old[whole.i2] - scale.old[whole.i1]
    new = scale.new[whole.j2] - scale.new[whole.j1]
    kept = old - sum(scale.old[block.i2] - scale.old[block.i1] for block in row)
    return (_FEW_KEPT * min(old, new) - kept) / (1 - _FEW_KEPT)


def _sentence_around(scale: Scale, first: int, past: int, edge: int) -> tuple[int, int]:
    """The first token of the sentence that holds a stretch, and its full stop or the edge."""
    stops = scale.stops
    before, after = bisect_left(stops, first), bisect_left(stops, past)
    return stops[before - 1] + 1 if before else 0, stops[after] if after < len(stops) else edge


def _hardly_kept(page: Page, scale: Scale, blocks: Sequence[Block]) -> bool:
    """Whether less than a quarter of either text is left standing."""
    old, new = scale.old[-1], scale.new[-1]
    kept = old - sum(scale.old[block.i2] - scale.old[block.i1] for block in blocks)
    if kept >= _FEW_KEPT * min(old, new):
        # What is left aside stands in both texts and can only add to what is kept.
        return False
    outside = split(page.before).sums[-1] + split(page.after).sums[-1]
    return kept + outside < _FEW_KEPT * (min(old, new) + outside)
