"""Whole phrases in place of word salad: joining, rewriting, trimming changes.

Two changes become one where that costs the reader less: a change costs 1 + size^0.85, a word
weighing 1, a stop-word ½, a mark ¼ (weights are kept in quarters). The power was found by trial
on real amendments; it lets two long changes swallow a short run between them and leaves two
one-word changes apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from motion_editor.compare.edges import absorbed, closed, spanned, trimmed
from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import Page, slid
from motion_editor.compare.tokens import (
    FULL,
    STOPS,
    Tokens,
    ends_sentence,
    has_break,
    split,
    weighed,
)

_BASE_COST = 1.0
_POWER = 0.85
_WALL = 10 * FULL
_MANY_WORDS = 2 * FULL
_LOOK_BACK = 64
"""How many changes at most are tried as one: keeps long lists of changes linear."""

_FEW_KEPT = 0.25
_MANY_BLOCKS = 3


class _Costs(dict[int, float]):
    """What a change of a size in quarters of a word costs, worked out when first asked for."""

    def __missing__(self, size: int) -> float:
        self[size] = cost = _BASE_COST + float((size / FULL) ** _POWER)
        return cost


_COSTS = _Costs()


class Scale(NamedTuple):
    """The weights of both texts, summed from the beginning: a stretch is the difference of two."""

    old: list[int]
    new: list[int]


def tidied(page: Page, blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks as whole phrases, best cut, never touching; None where the page is too small."""
    now = slid(page, blocks)
    if now and len(now) > 1:
        scale = Scale(weighed(page.old.words), weighed(page.new.words))
        now = _joined(page, scale, now)
        if len(now) >= _MANY_BLOCKS and _hardly_kept(page, scale, now):
            now = [spanned(now[0], now[-1])]
        now = slid(page, trimmed(page, now))
    return None if now is None else closed(page, absorbed(page, now))


def _joined(page: Page, scale: Scale, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with those made one that are read more easily as one."""
    rows = list(_rows(page, scale, blocks, _takes_along))
    if len(rows) > 1:
        # What is close together is one before it is asked which of two is larger.
        near: list[Block] = []
        for row in _rows(page, scale, blocks, _always):
            near += _cheap(page, scale, row) if len(row) > 1 else row
        rows = list(_rows(page, scale, near, _takes_along)) if len(near) < len(blocks) else rows
    out: list[Block] = []
    for row in rows:
        out += _without_salad(page, scale, _cheap(page, scale, row)) if len(row) > 1 else row
    return out


def _rows(
    page: Page,
    scale: Scale,
    blocks: Sequence[Block],
    apart: Callable[[Scale, Block, Block], bool],
) -> Iterator[Sequence[Block]]:
    """The blocks cut at line ends, and where words enough to stand by themselves stay between two.

    (Where they do so is for `apart` to say.)
    """
    sums = scale.old
    lines = has_break(page.old.text)
    first = 0
    for at, (one, two) in enumerate(pairwise(blocks), 1):
        past, start = one[1], two[0]
        if (sums[start] - sums[past] >= _MANY_WORDS and apart(scale, one, two)) or (
            lines and _line_ends(page, past, start)
        ):
            yield blocks[first:at]
            first = at
    yield blocks[first:]


def _always(_scale: Scale, _one: Block, _two: Block) -> bool:
    return True


def _takes_along(scale: Scale, one: Block, two: Block) -> bool:
    """Whether words only put in or left out would take words that stay to a smaller change."""
    larger = one if size_of(scale, one) > size_of(scale, two) else two
    return larger.i1 == larger.i2 or larger.j1 == larger.j2


def _line_ends(page: Page, first: int, past: int) -> bool:
    return any(map(has_break, page.old.chunks[first : past + 1]))


def _cheap(page: Page, scale: Scale, row: Sequence[Block]) -> list[Block]:
    """The blocks of a row joined as they cost the reader least."""
    sizes = [_size_to_read(page, scale, block) for block in row]
    found = phrases(page.old, scale, row, sizes)
    return [spanned(row[first], row[past - 1]) for first, past in found]


def _size_to_read(page: Page, scale: Scale, block: Block) -> int:
    """The size of a block; half of it where only capitals change, which are seen at one glance."""
    i1, i2, j1, j2 = block
    old, new = page.old.words, page.new.words
    size = scale.old[i2] - scale.old[i1] + scale.new[j2] - scale.new[j1]
    if i2 - i1 != j2 - j1 or old[i1].lower() != new[j1].lower():
        return size
    words = zip(old[i1:i2], new[j1:j2], strict=True)
    return size // 2 if all(one.lower() == two.lower() for one, two in words) else size


def _without_salad(page: Page, scale: Scale, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with those made one between which single words are left.

    That is where there are three in a row, and where the same words are struck on one side of a
    word and put in on the other.
    """
    out: list[Block] = []
    row: list[Block] = []
    for block in blocks:
        if row and not _island(page, scale, row[-1].i2, block.i1):
            out += _untangled(page, scale, row)
            row = []
        row.append(block)
    return out + _untangled(page, scale, row)


def _island(page: Page, scale: Scale, first: int, past: int) -> bool:
    """Whether the words between two blocks are one at most, and no sentence ends there."""
    few = scale.old[past] - scale.old[first] <= FULL
    return few and not _sentence_ends(page.old, first, past)


def _untangled(page: Page, scale: Scale, row: list[Block]) -> list[Block]:
    if len(row) == 1:
        return row
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


def size_of(scale: Scale, block: Block) -> int:
    """The weight of all that a block strikes and puts in."""
    i1, i2, j1, j2 = block
    return scale.old[i2] - scale.old[i1] + scale.new[j2] - scale.new[j1]


def phrases(
    old: Tokens, scale: Scale, blocks: Sequence[Block], sizes: Sequence[int]
) -> list[tuple[int, int]]:
    """The ranges of blocks (first, past the last) that together cost the reader least."""
    sums = scale.old
    between: list[int] = []
    out: list[tuple[int, int]] = []
    first = reached = 0
    for at, (i1, i2, _, _) in enumerate(blocks):
        if at:
            run = sums[i1] - sums[reached]
            # What stands between two blocks would be both struck and added again.
            between.append(2 * run)
            if run > _WALL or _sentence_ends(old, reached, i1):
                out += _cheapest(sizes, between, first, at)
                first = at
        reached = i2
    return out + _cheapest(sizes, between, first, len(blocks))


def _sentence_ends(old: Tokens, first: int, past: int) -> bool:
    words = old.words
    return not STOPS.isdisjoint(words[first:past]) and any(
        words[at] in STOPS and ends_sentence(old, at) for at in range(first, past)
    )


def _cheapest(
    sizes: Sequence[int], between: Sequence[int], first: int, past: int
) -> list[tuple[int, int]]:
    """The ranges of least cost among the blocks from `first` up to `past`, exactly.

    (Up to `_LOOK_BACK` blocks in a row.)
    """
    if past - first == 1:
        return [(first, past)]
    if past - first == 2:
        one, two = sizes[first], sizes[first + 1]
        together = _COSTS[one + two + between[first]]
        middle = first + 1
        joined = together < _COSTS[one] + _COSTS[two]
        return [(first, past)] if joined else [(first, middle), (middle, past)]
    sizes, between = sizes[first:past], between[first : past - 1]
    cost_of = _COSTS
    costs = [0.0]
    starts: list[int] = []
    for end, size in enumerate(sizes):
        chosen, least = end, costs[end] + cost_of[size]
        for start in range(end - 1, max(0, end - _LOOK_BACK) - 1, -1):
            size += sizes[start] + between[start]
            alone = cost_of[size]
            if alone >= least:
                break  # and it only gets dearer
            if costs[start] + alone < least:
                least, chosen = costs[start] + alone, start
        costs.append(least)
        starts.append(chosen)
    out: list[tuple[int, int]] = []
    end = past - first
    while end:
        out.append((first + starts[end - 1], first + end))
        end = starts[end - 1]
    return out[::-1]


def _hardly_kept(page: Page, scale: Scale, blocks: Sequence[Block]) -> bool:
    """Whether less than a quarter of either text is left standing."""
    old, new = scale.old[-1], scale.new[-1]
    kept = old - sum(scale.old[block.i2] - scale.old[block.i1] for block in blocks)
    if kept >= _FEW_KEPT * min(old, new):
        # What is left aside stands in both texts and can only add to what is kept.
        return False
    outside = weighed(split(page.before).words)[-1] + weighed(split(page.after).words)[-1]
    return kept + outside < _FEW_KEPT * (min(old, new) + outside)
