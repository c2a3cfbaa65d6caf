"""Recorded hunks made whole words and phrases, without comparing anything anew."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from motion_editor.compare.costs import phrases, scale_of, size_of
from motion_editor.compare.hunks import Hunk, Hunks, apply
from motion_editor.compare.lcs import Block, merged
from motion_editor.compare.tokens import Tokens, split


class _Stretch(NamedTuple):
    """Characters `start` to `end` of the old text, `first` to `past` of the new."""

    start: int
    end: int
    first: int
    past: int


def coalesce(old: str, hunks: Iterable[Hunk]) -> Hunks:
    """Recorded hunks joined to phrases and grown to whole words.

    Each recorded hunk lies within one of the result, and the new text is the same. Nothing is
    moved, trimmed or dropped, not even a hunk that puts back what it takes out.
    """
    recorded = tuple(hunks)
    if not recorded:
        return ()
    new = apply(old, recorded)
    one, two = split(old), split(new)
    stretches = _snapped(one, two, recorded)
    if len(stretches) == 1:
        groups = [(0, 1)]
    else:
        blocks = [_block(one, two, stretch) for stretch in stretches]
        scale = scale_of(one, two)
        groups = phrases(one, scale, blocks, [size_of(scale, block) for block in blocks])
    return tuple(
        Hunk(
            stretches[first].start,
            stretches[past - 1].end,
            new[stretches[first].first : stretches[past - 1].past],
        )
        for first, past in groups
    )


def blocks_of(old: Tokens, new: Tokens, hunks: Sequence[Hunk]) -> list[Block]:
    """The blocks of tokens that recorded hunks change, those of white space alone left out."""
    blocks = (_block(old, new, stretch) for stretch in _snapped(old, new, hunks))
    return merged(block for block in blocks if block.i1 < block.i2 or block.j1 < block.j2)


def _block(old: Tokens, new: Tokens, stretch: _Stretch) -> Block:
    i1, j1 = bisect_right(old.ends, stretch.start) - 1, bisect_right(new.ends, stretch.first) - 1
    return Block(i1, _past(old, stretch.end, i1), j1, _past(new, stretch.past, j1))


def _past(tokens: Tokens, end: int, first: int) -> int:
    """The index past the last token that begins before `end`."""
    at = bisect_left(tokens.ends, end) - 1
    at = max(at, first)
    return at + 1 if at < tokens.size and tokens.start(at) < end else at


def _snapped(old: Tokens, new: Tokens, hunks: Sequence[Hunk]) -> list[_Stretch]:
    """The stretches that the hunks change, grown until no word is cut in either text."""
    out: list[_Stretch] = []
    shift = 0
    for at, hunk in enumerate(hunks):
        first = hunk.start + shift
        shift += len(hunk.text) - (hunk.end - hunk.start)
        stretch = _Stretch(hunk.start, hunk.end, first, hunk.end + shift)
        stretch = _grown_left(old, new, stretch, out[-1].end if out else 0)
        limit = hunks[at + 1].start if at + 1 < len(hunks) else len(old.text)
        stretch = _grown_right(old, new, stretch, limit)
        if out and out[-1].end == stretch.start:
            stretch = _Stretch(out[-1].start, stretch.end, out.pop().first, stretch.past)
        out.append(stretch)
    return out


def _grown_left(old: Tokens, new: Tokens, stretch: _Stretch, limit: int) -> _Stretch:
    start, first = stretch.start, stretch.first
    while start > limit:
        by = max(_into(old, start), _into(new, first))
        if not by:
            break
        by = min(by, start - limit)
        start, first = start - by, first - by
    return stretch._replace(start=start, first=first)


def _grown_right(old: Tokens, new: Tokens, stretch: _Stretch, limit: int) -> _Stretch:
    end, past = stretch.end, stretch.past
    while end < limit:
        by = max(_left_of(old, end), _left_of(new, past))
        if not by:
            break
        by = min(by, limit - end)
        end, past = end + by, past + by
    return stretch._replace(end=end, past=past)


def _into(tokens: Tokens, offset: int) -> int:
    """How many characters of a token stand before an offset inside it; 0 outside tokens."""
    at = bisect_left(tokens.ends, offset) - 1
    if at < 0 or at >= tokens.size or tokens.ends[at + 1] == offset:
        return 0
    return max(offset - tokens.start(at), 0)


def _left_of(tokens: Tokens, offset: int) -> int:
    """How many characters of a token stand after an offset inside it; 0 outside tokens."""
    inside = _into(tokens, offset)
    if not inside:
        return 0
    return tokens.ends[bisect_left(tokens.ends, offset)] - offset
