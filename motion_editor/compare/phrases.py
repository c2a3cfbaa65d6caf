"""Whole phrases in place of word salad: joining, rewriting, trimming changes.

Two changes become one where that costs the reader less: a change costs 1 + size^0.85, a word
weighing 1, a stop-word ½, a mark ¼ (weights are kept in quarters). The power was found by trial
on real amendments; it lets two long changes swallow a short run between them and leaves two
one-word changes apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import Page, slid
from motion_editor.compare.tokens import FULL, STOPS, Tokens, ends_sentence, split, weighed

_BASE_COST = 1.0
_POWER = 0.85
_WALL = 10 * FULL
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
            now = [Block(now[0].i1, now[-1].i2, now[0].j1, now[-1].j2)]
        now = slid(page, trimmed(page, now))
    return None if now is None else absorbed(page, now)


def _joined(page: Page, scale: Scale, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with those made one that are read more easily as one."""
    out: list[Block] = []
    for first, past in phrases(page.old, scale, blocks):
        block = blocks[first]
        if past - first > 1:
            last = blocks[past - 1]
            block = Block(block.i1, last.i2, block.j1, last.j2)
        out.append(block)
    return out


def phrases(old: Tokens, scale: Scale, blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The ranges of blocks (first, past the last) that together cost the reader least."""
    sums, new = scale
    words = old.words
    sizes: list[int] = []
    between: list[int] = []
    out: list[tuple[int, int]] = []
    first = reached = 0
    for at, (i1, i2, j1, j2) in enumerate(blocks):
        sizes.append(sums[i2] - sums[i1] + new[j2] - new[j1])
        if at:
            run = sums[i1] - sums[reached]
            # What stands between two blocks would be both struck and added again.
            between.append(2 * run)
            if run > _WALL or (
                not STOPS.isdisjoint(words[reached:i1]) and _sentence_ends(old, reached, i1)
            ):
                out += _cheapest(sizes, between, first, at)
                first = at
        reached = i2
    return out + _cheapest(sizes, between, first, len(blocks))


def _sentence_ends(old: Tokens, first: int, past: int) -> bool:
    return any(old.words[at] in STOPS and ends_sentence(old, at) for at in range(first, past))


def _cheapest(
    sizes: Sequence[int], between: Sequence[int], first: int, past: int
) -> list[tuple[int, int]]:
    """The ranges of least cost among the blocks from `first` up to `past`, exactly.

    (Up to `_LOOK_BACK` blocks in a row.)
    """
    if past - first == 1:
        return [(first, past)]
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


def trimmed(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks without what is the same at both their ends, those left empty gone."""
    old, new = page.old.words, page.new.words
    out: list[Block] = []
    for block in blocks:
        i1, i2, j1, j2 = block
        if i1 == i2 or j1 == j2 or (old[i1] != new[j1] and old[i2 - 1] != new[j2 - 1]):
            out.append(block)
            continue
        while i1 < i2 and j1 < j2 and old[i1] == new[j1]:
            i1, j1 = i1 + 1, j1 + 1
        while i1 < i2 and j1 < j2 and old[i2 - 1] == new[j2 - 1]:
            i2, j2 = i2 - 1, j2 - 1
        if i1 < i2 or j1 < j2:
            out.append(Block(i1, i2, j1, j2))
    return out


def absorbed(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks that replace whole sentences with their full stops taken in."""
    old, edge = page.old.words, page.old.size
    out: list[Block] = []
    reached = -1
    for block in blocks:
        i1, i2, j1, j2 = block
        if i1 == reached and out[-1].j2 == j1:
            block = Block(out[-1].i1, i2, out.pop().j1, j2)
        if i2 < edge and old[i2] in STOPS and _whole_sentences(page, block):
            block = Block(block.i1, i2 + 1, block.j1, j2 + 1)
        reached = block.i2
        out.append(block)
    return out


def _whole_sentences(page: Page, block: Block) -> bool:
    """Whether a block replaces whole sentences by whole sentences, all but the last full stop."""
    i1, i2, j1, j2 = block
    if i1 == i2 or j1 == j2 or not (ends_sentence(page.old, i2) and ends_sentence(page.new, j2)):
        return False
    return _begins(page, page.old, i1) and _begins(page, page.new, j1)


def _begins(page: Page, tokens: Tokens, at: int) -> bool:
    return not page.before if at == 0 else ends_sentence(tokens, at - 1)
