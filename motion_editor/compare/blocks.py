"""Where two long texts are cut, so that they are compared block by block in bounded memory.

They are cut at sentences that stand once in both. Where those are too far apart the best cut is
worked out (D. S. Hirschberg, "A Linear Space Algorithm for Computing Maximal Common
Subsequences", 1975), strip by strip of the old text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate
from operator import add

from motion_editor.compare.chains import Match, heaviest

_STRIP = 4_096
"""How many tokens of the old text are worked on at a time: the bits of one number."""

_STOPS = frozenset(".!?")
_WORTH_A_CUT = 4
"""How many tokens a sentence must have to be sure that it is the same one."""

_Tokens = Sequence[Hashable]


def cuts(old: _Tokens, new: _Tokens, most: int) -> list[tuple[int, int]]:
    """Where to cut both texts, in order, so that no two parts make more than `most` pairs.

    The ends are among the places. One row of the text is not cut again, so `most` must be more
    than a text has tokens.
    """
    places = [(0, 0)]
    known = [*_sentences(old, new), (len(old), len(new))]
    for at, place in enumerate(known):
        beyond = known[at + 1] if at + 1 < len(known) else None
        # As few cuts as will do: what stands together is compared best.
        if beyond is None or _pairs(places[-1], beyond) > most:
            places += _divided(old, new, (places[-1], place), most)
    return places


def _pairs(start: tuple[int, int], end: tuple[int, int]) -> int:
    return (end[0] - start[0]) * (end[1] - start[1])


def _sentences(old: _Tokens, new: _Tokens) -> list[tuple[int, int]]:
    """Where sentences begin that stand once in both texts, in the same order: the most words."""
    one, two = _single(old), _single(new)
    shared = (Match(at, two[said], float(len(said))) for said, at in one.items() if said in two)
    return [(match.old, match.new) for match in heaviest(shared)]


def _single(tokens: _Tokens) -> dict[tuple[Hashable, ...], int]:
    """Where each sentence begins that is said only once."""
    found: list[tuple[tuple[Hashable, ...], int]] = []
    first = 0
    for at, token in enumerate(tokens, 1):
        if token in _STOPS:
            found.append((tuple(tokens[first:at]), first))
            first = at
    counts = Counter(said for said, _ in found)
    return {said: at for said, at in found if len(said) >= _WORTH_A_CUT and counts[said] == 1}


def _divided(
    old: _Tokens, new: _Tokens, stretch: tuple[tuple[int, int], tuple[int, int]], most: int
) -> Iterator[tuple[int, int]]:
    """The cuts in a stretch and its end, where nothing is lost of what both texts share."""
    (i1, j1), (i2, j2) = stretch
    if _pairs(*stretch) > most and j2 - j1 > 1:
        middle = (j1 + j2) // 2
        before = _shared(old[i1:i2], new[j1:middle])
        after = _shared(old[i1:i2][::-1], new[middle:j2][::-1])
        totals = list(map(add, before, reversed(after)))
        place = (i1 + totals.index(max(totals)), middle)
        yield from _divided(old, new, ((i1, j1), place), most)
        yield from _divided(old, new, (place, (i2, j2)), most)
    else:
        yield i2, j2


def _shared(old: _Tokens, new: _Tokens) -> list[int]:
    """How many tokens the first none, one, two … of `old` share, in order, with all of `new`."""
    grows: list[int] = []
    carries = bytearray(len(new))
    for first in range(0, len(old), _STRIP):
        grows += _strip(old[first : first + _STRIP], new, carries)
    return list(accumulate(grows, initial=0))


def _strip(old: _Tokens, new: _Tokens, carries: bytearray) -> Iterator[int]:
    """For each token of a strip whether one more is shared; `carries` lead on to the next strip.

    The bits are those of `lcs`, a row for each token of `new`: 0 where the number grows.
    """
    masks: dict[Hashable, int] = {}
    for at, item in enumerate(old):
        masks[item] = masks.get(item, 0) | 1 << at
    full = (1 << len(old)) - 1
    state = full
    for row, item in enumerate(new):
        hits = state & masks.get(item, 0)
        total = state + hits + carries[row]
        carries[row] = total > full
        state = (total | state - hits) & full
    return (1 - (state >> at & 1) for at in range(len(old)))
