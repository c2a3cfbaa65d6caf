"""What changes cost the reader, one by one or several as one.

A change costs 1 + size^0.85, a word weighing 1, a stop-word ½, a mark ¼ (weights are kept in
quarters); made one, two changes cost that together, with the words between them struck and put in
again. So two long changes swallow a short run between them, and two one-word changes stay apart.

A phrase begins at a preposition, a verb or a comma: what changed before it and what changed after
it are two things, and making them one costs more. An article or "of" stands within a phrase. All
figures were found by trial on amendments.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from motion_editor.compare.lcs import Block
from motion_editor.compare.tokens import FULL, Tokens, words_of

_BASE_COST = 1.0
_POWER = 0.85
_WALL = 10 * FULL
_LOOK_BACK = 64
"""How many changes at most are tried as one: keeps long lists of changes linear."""

_MARK, _CLAUSE, _LINK = 0.63, 1.16, 0.22
_SAME_KIND, _OTHER_KIND, _REPLACED = 0.7, -0.2, -0.2

CLAUSE_WORDS: Final = words_of(
    "after although because before if pending unless until when where whereas whether while"
)
"""Words at which a clause of its own begins."""

_LINK_WORDS = words_of(
    "about am are as at be been being between by can could did do does during for from had has have"
    " having in into is it may might must not on onto over shall should since than they through to"
    " under upon was were which who whom whose will with within without would"
)

_HELD: Final[dict[str, float]] = (
    dict.fromkeys(",;:–—", _MARK)
    | dict.fromkeys(CLAUSE_WORDS, _CLAUSE)
    | dict.fromkeys(_LINK_WORDS, _LINK)
)


class _Costs(dict[int, float]):
    """What a change of a size in quarters of a word costs, worked out when first asked for."""

    def __missing__(self, size: int) -> float:
        self[size] = cost = _BASE_COST + float((size / FULL) ** _POWER)
        return cost


_COSTS = _Costs()


class Scale(NamedTuple):
    """The weights of both texts, summed from the beginning: a stretch is the difference of two.

    `stops` are the tokens of the old text with which a sentence ends.
    """

    old: list[int]
    new: list[int]
    stops: list[int]


def scale_of(old: Tokens, new: Tokens) -> Scale:
    """The weights of two texts."""
    return Scale(old.sums, new.sums, old.stops)


def size_of(scale: Scale, block: Block) -> int:
    """The weight of all that a block strikes and puts in."""
    i1, i2, j1, j2 = block
    return scale.old[i2] - scale.old[i1] + scale.new[j2] - scale.new[j1]


def sentence_ends(scale: Scale, first: int, past: int) -> bool:
    """Whether a sentence ends with one of the old text's tokens from `first` up to `past`."""
    stops = scale.stops
    return bool(stops) and bisect_left(stops, first) < bisect_left(stops, past)


def phrases(
    old: Tokens, scale: Scale, blocks: Sequence[Block], sizes: Sequence[int]
) -> list[tuple[int, int]]:
    """The ranges of blocks (first, past the last) that together cost the reader least."""
    sums, words = scale.old, old.words
    between: list[int] = []
    held: list[float] = []
    out: list[tuple[int, int]] = []
    first = reached = 0
    for at, block in enumerate(blocks):
        start = block[0]
        if at:
            run = sums[start] - sums[reached]
            # What stands between two blocks would be both struck and added again.
            between.append(2 * run)
            if run > _WALL or sentence_ends(scale, reached, start):
                held.append(0.0)
                out += _cheapest(sizes, between, held, first, at)
                first = at
            else:
                held.append(held_apart(words, blocks[at - 1], block))
        reached = block[1]
    return out + _cheapest(sizes, between, held, first, len(blocks))


def cheaper_as_one(
    old: Tokens, scale: Scale, pair: Sequence[Block], sizes: tuple[int, int]
) -> bool:
    """Whether two blocks cost the reader less as one; as `phrases` says of more."""
    one, two = pair
    reached, start = one[1], two[0]
    run = scale.old[start] - scale.old[reached]
    if run > _WALL or sentence_ends(scale, reached, start):
        return False
    first, last = sizes
    together = _COSTS[first + last + 2 * run] + held_apart(old.words, one, two)
    return together < _COSTS[first] + _COSTS[last]


def _cheapest(
    sizes: Sequence[int], between: Sequence[int], held: Sequence[float], first: int, past: int
) -> list[tuple[int, int]]:
    """The ranges of least cost among the blocks from `first` up to `past`, exactly.

    (Up to `_LOOK_BACK` blocks in a row.)
    """
    if past - first == 1:
        return [(first, past)]
    if past - first == 2:
        one, two = sizes[first], sizes[first + 1]
        together = _COSTS[one + two + between[first]] + held[first]
        middle = first + 1
        joined = together < _COSTS[one] + _COSTS[two]
        return [(first, past)] if joined else [(first, middle), (middle, past)]
    sizes, between, held = sizes[first:past], between[first : past - 1], held[first : past - 1]
    cost_of = _COSTS
    costs = [0.0]
    starts: list[int] = []
    for end, size in enumerate(sizes):
        chosen, least, more = end, costs[end] + cost_of[size], 0.0
        for start in range(end - 1, max(0, end - _LOOK_BACK) - 1, -1):
            size += sizes[start] + between[start]
            more += held[start]
            alone = cost_of[size] + more
            if alone >= least:
                break  # and it gets no cheaper to speak of
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


def held_apart(words: Sequence[str], one: Block, two: Block) -> float:
    """What it costs the reader to mark the words between two changes, over and above their weight.

    Words put in at two places are seen more easily there than as one, and so are words left out.
    """
    first, past, other, end = one
    start, last, then, edge = two
    cost = _REPLACED
    if (first == past and start == last) or (other == end and then == edge):
        cost = _SAME_KIND
    elif first == past or other == end or start == last or then == edge:
        cost = _OTHER_KIND
    for word in words[past:start]:
        if word in _HELD:
            cost += _HELD[word]
    return cost
