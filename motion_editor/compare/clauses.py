"""Which clause of one text is which of another: the same, edited, moved, split, joined.

For pasted, imported and printed texts only: where clauses have their ids in common, nothing needs
guessing. The thresholds were measured on real motions, where 99 of 100 unlike pairs of clauses
score below .26.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from motion_editor.compare.chains import Match, heaviest
from motion_editor.compare.likeness import Piece, Words, bare, likely, likeness
from motion_editor.compare.parts import Part, gather

_IN_ORDER = 0.40
_MOVED = 0.55
_SURE = 0.85
_WEAK = 0.8
_FAR_MORE = 0.25
_IN_PLACE = 0.28


class Kind(Enum):
    """What became of a clause."""

    EQUAL = "equal"
    EDITED = "edited"
    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED = "moved"
    SPLIT = "split"
    JOINED = "joined"


class Pair(NamedTuple):
    """The clauses `old` of one text are the clauses `new` of the other (indices).

    EQUAL clauses have the same words, role and level. A MOVED clause may be edited as well.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    kind: Kind


def align(old: Sequence[Piece], new: Sequence[Piece]) -> tuple[Pair, ...]:
    """Pair the clauses of two texts; each index of either is in exactly one pair.

    The pairs come in the order of the new text; deleted clauses come where they stood, before
    what was inserted there.
    """
    one, two = Words(old), Words(new)
    matches = _exact(old, new)
    weak = _match_gaps(one, two, matches)
    _give_up(one, two, matches, weak)
    parts = [Part([match.old], [match.new]) for match in heaviest(_weighted(old, matches))]
    gone, come = _unmatched(old, new, matches)
    gather(one, two, parts, gone, come)
    in_order = {part.old[0] for part in parts}
    away = [Part([i], [j]) for i, j in matches.items() if i not in in_order]
    away += _leftovers(one, two, gone, come)
    spine, moved = _settled(parts, away)
    spine = list(_in_the_same_place(one, two, spine, gone, come))
    return tuple(_in_place(old, new, spine, moved))


def _settled(parts: Sequence[Part], away: Sequence[Part]) -> tuple[list[Part], dict[int, int]]:
    """The parts that keep the order, and the moved clauses: the old one for each new one.

    What was found far away may yet stand in order; it never puts another part out of order.
    """
    known = {(part.old[0], part.new[0]): part for part in (*parts, *away)}
    matches = [Match(part.old[0], part.new[0], 1e6) for part in parts]
    matches += [Match(part.old[0], part.new[0], 1.0) for part in away]
    in_order = {(match.old, match.new) for match in heaviest(matches)}
    spine = [known[key] for key in sorted(in_order)]
    return spine, {key[1]: key[0] for key in known if key not in in_order}


def _weighted(old: Sequence[Piece], matches: dict[int, int]) -> list[Match]:
    """The matches, each weighing one and a trifle for its words: few clauses move, short ones."""
    return [Match(i, j, 1 + len(old[i].text) / 1e9) for i, j in matches.items()]


def _unmatched(
    old: Sequence[Piece], new: Sequence[Piece], matches: dict[int, int]
) -> tuple[set[int], set[int]]:
    return set(range(len(old))) - matches.keys(), set(range(len(new))) - set(matches.values())


def _exact(old: Sequence[Piece], new: Sequence[Piece]) -> dict[int, int]:
    """The clauses with the same words and role that can only be each other, moved ones too."""
    ids: dict[tuple[str, Hashable], int] = {}
    one = [ids.setdefault((bare(it.text), it.role), len(ids)) for it in old]
    two = [ids.setdefault((bare(it.text), it.role), len(ids)) for it in new]
    first, past = 0, min(len(one), len(two))
    while first < past and one[first] == two[first]:
        first += 1
    tail = 0
    while tail < past - first and one[-1 - tail] == two[-1 - tail]:
        tail += 1
    matches = {at: at for at in range(first)}
    matches.update((len(one) - 1 - at, len(two) - 1 - at) for at in range(tail))
    places = _single(two, first, len(two) - tail)
    mine = _single(one, first, len(one) - tail)
    anchors = {i: places[key] for key, i in mine.items() if key in places}
    matches.update(anchors)
    _spread(one, two, heaviest(_weighted(old, anchors)), matches)
    return matches


def _single(keys: Sequence[int], first: int, past: int) -> dict[int, int]:
    """The places of those keys that occur once in a stretch."""
    counts = Counter(keys[first:past])
    return {keys[at]: at for at in range(first, past) if counts[keys[at]] == 1}


def _spread(
    one: Sequence[int], two: Sequence[int], anchors: Sequence[Match], matches: dict[int, int]
) -> None:
    """Match equal neighbours of the anchors, such as sentences that recur."""
    taken = set(matches.values())
    for anchor in anchors:
        for step in (1, -1):
            i, j = anchor.old + step, anchor.new + step
            while 0 <= i < len(one) and 0 <= j < len(two) and one[i] == two[j]:
                if i in matches or j in taken:
                    break
                matches[i] = j
                taken.add(j)
                i, j = i + step, j + step


def _match_gaps(old: Words, new: Words, matches: dict[int, int]) -> dict[int, float]:
    """Match, between what is matched in order, the clauses that are alike, in order.

    Returns how alike those are that are not very much so.
    """
    weak: dict[int, float] = {}
    ends = [Match(-1, -1, 0.0), *heaviest(_weighted(old.pieces, matches))]
    ends.append(Match(len(old.pieces), len(new.pieces), 0.0))
    taken = set(matches.values())
    for before, after in pairwise(ends):
        if after.old - before.old == 1 or after.new - before.new == 1:
            continue
        olds = [i for i in range(before.old + 1, after.old) if i not in matches]
        news = [j for j in range(before.new + 1, after.new) if j not in taken]
        found = heaviest(_likely(old, new, olds, news, _IN_ORDER))
        matches.update((match.old, match.new) for match in found)
        weak.update((match.old, match.weight) for match in found if match.weight < _WEAK**2)
    return weak


def _give_up(old: Words, new: Words, matches: dict[int, int], weak: dict[int, float]) -> None:
    """Part those of which one is far more like a clause elsewhere, that has no match as yet.

    So a clause that was moved is not taken for a like one that stood where it now stands.
    """
    gone, come = _unmatched(old.pieces, new.pieces, matches)
    holders = {matches[i]: i for i in weak}
    better = _likely(old, new, sorted(gone), sorted(holders), _SURE, near=False)
    better += _likely(old, new, sorted(weak), sorted(come), _SURE, near=False)
    for match in better:
        holder = holders.get(match.new, match.old)
        if holder in matches and match.weight > weak[holder] + _FAR_MORE:
            del matches[holder]


def _in_the_same_place(
    old: Words, new: Words, spine: Sequence[Part], gone: set[int], come: set[int]
) -> Iterator[Part]:
    """The parts, and between two of them the one clause of a role left for the one other there.

    Less will do than anywhere else: where it stands says what it is.
    """
    ends = [Part([-1], [-1]), *spine, Part([len(old.pieces)], [len(new.pieces)])]
    for before, after in pairwise(ends):
        if after.old[0] - before.old[-1] > 1 and after.new[0] - before.new[-1] > 1:
            olds = [i for i in range(before.old[-1] + 1, after.old[0]) if i in gone]
            news = [j for j in range(before.new[-1] + 1, after.new[0]) if j in come]
            alone = _alone(old, new, olds, news)
            found = (it for it in alone if likeness(old, new, it.old, it.new, _IN_PLACE))
            yield from (Part([match.old], [match.new]) for match in heaviest(found))
        if after is not ends[-1]:
            yield after


def _alone(old: Words, new: Words, olds: Sequence[int], news: Sequence[int]) -> Iterator[Match]:
    """The pairs of clauses that are the only ones of their role on either side."""
    counts = Counter(old.pieces[i].role for i in olds)
    others = Counter(new.pieces[j].role for j in news)
    for i in olds:
        role = old.pieces[i].role
        if counts[role] == others[role] == 1:
            yield Match(i, next(j for j in news if new.pieces[j].role == role), 1.0)


def _leftovers(old: Words, new: Words, gone: set[int], come: set[int]) -> list[Part]:
    """What is left and alike wherever it stands, the most alike first: moved and edited clauses.

    What is found is taken out of `gone` and `come`.
    """
    out: list[Part] = []
    found = _likely(old, new, sorted(gone), sorted(come), _MOVED)
    for match in sorted(found, key=lambda it: (-it.weight, it.old, it.new)):
        if match.old in gone and match.new in come:
            gone.discard(match.old)
            come.discard(match.new)
            out.append(Part([match.old], [match.new]))
    return out


def _likely(
    old: Words,
    new: Words,
    olds: Sequence[int],
    news: Sequence[int],
    cutoff: float,
    *,
    near: bool = True,
) -> list[Match]:
    """The pairs at least as alike as the cutoff.

    The square keeps two doubtful pairs from outweighing one good one.
    """
    if not olds or not news:
        return []
    found = likely(old, new, olds, news, cutoff, near=near)
    return [Match(i, j, alike * alike) for i, j, alike in found]


def _in_place(
    old: Sequence[Piece], new: Sequence[Piece], spine: Sequence[Part], moved: dict[int, int]
) -> Iterator[Pair]:
    """All pairs in the order of the new text, with what was deleted where it stood."""
    sources = set(moved.values())
    i = j = 0
    for part in (*spine, Part([len(old)], [len(new)])):
        for at in range(i, part.old[0]):
            if at not in sources:
                yield Pair((at,), (), Kind.DELETED)
        for at in range(j, part.new[0]):
            if at in moved:
                yield Pair((moved[at],), (at,), Kind.MOVED)
            else:
                yield Pair((), (at,), Kind.INSERTED)
        if part.old[0] < len(old):
            yield Pair(tuple(part.old), tuple(part.new), _kind(old, new, part))
        i, j = part.old[-1] + 1, part.new[-1] + 1


def _kind(old: Sequence[Piece], new: Sequence[Piece], part: Part) -> Kind:
    if len(part.old) > 1:
        return Kind.JOINED
    if len(part.new) > 1:
        return Kind.SPLIT
    one, two = old[part.old[0]], new[part.new[0]]
    same = (one.text, one.role, one.level) == (two.text, two.role, two.level)
    return Kind.EQUAL if same else Kind.EDITED
