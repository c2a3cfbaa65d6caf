"""Which tokens two sequences share, in order: the longest common subsequence.

rapidfuzz does the work where it is installed; our own bit-parallel version (after H. Hyyrö,
"A Note on Bit-Parallel Alignment Computation", 2004) gives the very same answer without it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum
from functools import cache
from itertools import count, pairwise
from math import ceil
from typing import NamedTuple, Protocol

from motion_editor.compare.blocks import cuts

_TOO_BIG = 25_000_000
"""Above this many pairs of tokens, 5,000 words by 5,000, the matrix is not built (3 MB of bits)."""

_MANY = 3_000
"""Above this many tokens numbers are compared in place of strings, which are slow to hash."""

_made = tuple.__new__
"""Makes a block of a tuple, in a third of the time."""


class Engine(Enum):
    """What compares."""

    RAPIDFUZZ = "rapidfuzz"
    OWN = "own"


class Block(NamedTuple):
    """Tokens `i1` up to `i2` of the old sequence replaced by `j1` up to `j2` of the new one."""

    i1: int
    i2: int
    j1: int
    j2: int


class _Length(Protocol):
    """How many items two sequences share in order; 0 for fewer than `score_cutoff`."""

    def __call__(
        self, s1: Sequence[Hashable], s2: Sequence[Hashable], /, *, score_cutoff: int
    ) -> int:
        """The number of items."""


_chosen: ContextVar[Engine | None] = ContextVar("engine", default=None)


@contextmanager
def using(engine: Engine) -> Iterator[None]:
    """Compare with this engine inside the `with` block, for tests and benchmarks."""
    token = _chosen.set(engine)
    try:
        yield
    finally:
        _chosen.reset(token)


def blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """The changed blocks that turn `old` into `new`, in order and never touching.

    Their number of tokens is the least possible; where both texts have more than some 5,000
    tokens, the least with the sentences kept that stand once in both.
    """
    return _compared(old, new)


def similarity(old: Sequence[str], new: Sequence[str], cutoff: float = 0.0) -> float:
    """How alike two sequences are, 0 to 1: shared tokens over all; 0 where below `cutoff`."""
    one, two = len(old), len(new)
    total = one + two
    # No more can be shared than the shorter one has.
    if 2 * (min(two, one)) < cutoff * total:
        return 0.0
    if old == new or not total:
        return 1.0
    if _engine() is Engine.RAPIDFUZZ:
        at_least = ceil(cutoff * total / 2 - 1e-9)
        shared = _rapidfuzz_length()(old, new, score_cutoff=at_least)
    else:
        shared = _own_length(old, new)
    found = 2 * shared / total
    return found if found >= cutoff else 0.0


def alike(old: str, many: Sequence[str], cutoff: float) -> Iterator[tuple[int, float]]:
    """Which of many texts are at least so alike to one, letter by letter, and how much."""
    likely: Iterable[int] = range(len(many))
    if _engine() is Engine.RAPIDFUZZ:
        from rapidfuzz import process
        from rapidfuzz.distance import Indel

        # A little less, so that it is `similarity` that decides what is on the edge.
        least = max(cutoff - 1e-6, 0.0)
        score = Indel.normalized_similarity
        likely = (at for *_, at in process.extract_iter(old, many, scorer=score, processor=None,
                                                        score_cutoff=least))  # fmt: skip
    for at in likely:
        found = similarity(old, many[at], cutoff)
        if found >= cutoff:
            yield at, found


@cache
def _installed() -> bool:
    from importlib.util import find_spec

    return find_spec("rapidfuzz") is not None


def _engine() -> Engine:
    return _chosen.get() or (Engine.RAPIDFUZZ if _installed() else Engine.OWN)


@cache
def _rapidfuzz_length() -> _Length:
    from rapidfuzz.distance import LCSseq

    return LCSseq.similarity


def _compared(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Block]:
    """The changed blocks; what begins and ends both alike is put aside first."""
    head, tail = _affixes(old, new)
    one, two = old[head : len(old) - tail], new[head : len(new) - tail]
    if not one and not two:
        return []
    if _apart(one, two):
        return [Block(head, head + len(one), head, head + len(two))]
    if len(one) * len(two) > _TOO_BIG:
        found = merged(_in_blocks(one, two))
    elif _engine() is Engine.OWN:
        found = _own(one, two)
    else:
        return _checked(one, two, head)
    return (
        found
        if not head
        else [Block(b.i1 + head, b.i2 + head, b.j1 + head, b.j2 + head) for b in found]
    )


def _apart(old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
    """Whether two sequences have, as is plain without comparing them, nothing in common."""
    if len(old) > 1 and len(new) > 1:
        return False
    return not old or not new or (old[0] not in new if len(old) == 1 else new[0] not in old)


def _checked(old: Sequence[Hashable], new: Sequence[Hashable], shift: int) -> list[Block]:
    """The blocks as rapidfuzz finds them, `shift` tokens further on in both."""
    from rapidfuzz.distance import Indel

    if len(old) + len(new) >= _MANY or not _told_apart(old, new):
        old, new = _numbered(old, new)
    out: list[Block] = []
    i = j = shift
    # The last one is empty and stands at the ends.
    for found in Indel.editops(old, new).as_matching_blocks():
        at, other, size = found.a + shift, found.b + shift, found.size
        if i < at or j < other:
            out.append(_made(Block, (i, at, j, other)))
        i, j = at + size, other + size
    return out


def _told_apart(old: Sequence[Hashable], new: Sequence[Hashable]) -> bool:
    """Whether no two unlike tokens have one hash: rapidfuzz, which compares hashes, can't err."""
    tokens = {*old, *new}
    return len(set(map(hash, tokens))) == len(tokens)


def _numbered(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[list[int], list[int]]:
    ids: defaultdict[Hashable, int] = defaultdict(count().__next__)
    return list(map(ids.__getitem__, old)), list(map(ids.__getitem__, new))


def merged(found: Iterable[Block]) -> list[Block]:
    """The blocks with touching ones made one."""
    out: list[Block] = []
    for block in found:
        if out and out[-1].i2 == block.i1 and out[-1].j2 == block.j1:
            out[-1] = Block(out[-1].i1, block.i2, out[-1].j1, block.j2)
        else:
            out.append(block)
    return out


def _own(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Block]:
    """The same blocks as rapidfuzz, ties included, of sequences that differ at both ends."""
    rows = _rows(old, new)
    col, row = len(old), len(new)
    steps: list[Block] = []
    while row and col:
        if rows[row - 1] >> (col - 1) & 1:
            col -= 1
            steps.append(Block(col, col + 1, row, row))
            continue
        row -= 1
        if row and not rows[row - 1] >> (col - 1) & 1:
            steps.append(Block(col, col, row, row + 1))
        else:
            col -= 1
    if row or col:
        steps.append(Block(0, col, 0, row))
    return merged(reversed(steps))


def _affixes(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    shorter = min(len(old), len(new))
    head = 0
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def _rows(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int]:
    """For each token of `new` a row of bits, one a token of `old`: 0 where the LCS grows."""
    masks: dict[Hashable, int] = {}
    for at, item in enumerate(old):
        masks[item] = masks.get(item, 0) | 1 << at
    full = (1 << len(old)) - 1
    state = full
    rows: list[int] = []
    for item in new:
        hits = state & masks.get(item, 0)
        state = (state + hits | state - hits) & full
        rows.append(state)
    return rows


def _own_length(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    if not old or not new:
        return 0
    return len(old) - _rows(old, new)[-1].bit_count()


def _in_blocks(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Block]:
    """The blocks of two long sequences, compared part by part."""
    for (i1, j1), (i2, j2) in pairwise(cuts(old, new, _TOO_BIG)):
        for part in _compared(old[i1:i2], new[j1:j2]):
            yield Block(part.i1 + i1, part.i2 + i1, part.j1 + j1, part.j2 + j1)
