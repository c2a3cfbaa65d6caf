"""The order in which open amendments are taken: by place and reach, or as the chair has it.

Those that leave out more than half of the text come first, since after them little is left for the
others to amend; then by the place of the first change, the further-reaching first where two begin
at one place, and by label. An amendment to an amendment stands under its parent. Where place and
reach are alike the rule does not decide, and says so: each `Item` names those it is `tied` with.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple

from motion_editor.core.amendment import Amendment, AmendmentText, Outcome
from motion_editor.core.clause import Clause, Clauses, index_of
from motion_editor.core.motion import Motion
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import copies, original

_WORD: Final = re.compile(r"\S+")
_FIGURES: Final = re.compile(r"(\d+)")


class Rank(IntEnum):
    """What comes before all places: how an amendment stands to the text as a whole."""

    WHOLE = 0
    PART = 1
    NOTHING = 2
    ADRIFT = 3


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in the text amended: the clause by its index and id, the character in it.

    What is put in between two clauses has its place after the one above ("" for the beginning).
    """

    index: int
    offset: int
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many words are left out, how many the text has, and how many are put in."""

    out: int
    of: int
    put_in: int


@dataclass(frozen=True, slots=True)
class Item:
    """An open amendment in its place of the order.

    `depth` counts the amendments that it stands under. `spot` is None where it changes nothing.
    `placed` says that the chair's order does not have it, so that it was placed by the rule.
    """

    amendment: str
    depth: int
    rank: Rank
    spot: Spot | None
    reach: Reach
    tied: tuple[str, ...] = ()
    placed: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """The open amendments in order, and by the rule alone; `by_chair` says that the chair set it.

    A parent stands before those that amend it; `to_vote` has them the other way round.
    """

    items: tuple[Item, ...]
    rule: tuple[str, ...]
    by_chair: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The amendments by their ids, in order."""
        return tuple(item.amendment for item in self.items)

    @property
    def to_vote(self) -> tuple[str, ...]:
        """In the order of the votes: what amends an amendment directly before it."""
        out: list[str] = []
        above: list[Item] = []
        for item in self.items:
            while above and above[-1].depth >= item.depth:
                out.append(above.pop().amendment)
            above.append(item)
        return (*out, *(item.amendment for item in reversed(above)))


class _Found(NamedTuple):
    """Where a text begins to change its base, and how far it reaches there."""

    text: AmendmentText
    base: Clauses
    spot: Spot | None
    reach: Reach


_LATELY: Final[dict[int, _Found]] = {}
"""What was found of texts lately: of hundreds of amendments one is changed at a time."""
_MOST: Final = 2_000


class _Course:
    """A motion whose amendments are put in order, and what is worked out once for all of them."""

    def __init__(self, motion: Motion, under: Mapping[str, Sequence[Amendment]]) -> None:
        self.motion = motion
        self.under = under
        self._items: dict[str, Item] = {}
        self._words: dict[int, tuple[Clause, int]] = {}
        self._counts: dict[int, tuple[Clauses, int]] = {}

    def item(self, amendment: Amendment, depth: int) -> Item:
        """An amendment by its place and reach; worked out once, however often it is asked for."""
        known = self._items.get(amendment.id)
        if known is None:
            text = amendment.text
            found = self._found(text)
            rank = _rank(self.motion, text, found.spot, found.reach)
            known = Item(amendment.id, depth, rank, found.spot, found.reach)
            self._items[amendment.id] = known
        return known

    def _found(self, text: AmendmentText) -> _Found:
        now = self.motion.current
        # Over another base it is the text itself that says what that was.
        stands = now.clauses if text.base.version == now.id else ()
        found = _LATELY.get(id(text))
        if found is None or found.text is not text or found.base is not stands:
            base = stands or original(text.clauses)
            found = _Found(text, stands, first_change(text, base), self._reach(text, base))
            if len(_LATELY) >= _MOST:
                _LATELY.clear()
            # The text is kept itself, so that no other can have its place in memory.
            _LATELY[id(text)] = found
        return found

    def _reach(self, text: AmendmentText, base: Clauses) -> Reach:
        known, plain = self._words, self._known(base)
        marked = [item for item in text.clauses if id(item) not in known]
        return _reach_of(text, marked, plain)

    def _known(self, base: Clauses) -> int:
        """The words of a base; what is kept of its clauses holds for every text that has them."""
        found = self._counts.get(id(base))
        if found is None:
            words = self._words
            for item in base:
                if id(item) not in words:
                    # It is kept itself, so that no other can have its place in memory.
                    words[id(item)] = item, len(item.text.split())
            found = self._counts[id(base)] = base, sum(words[id(item)][1] for item in base)
        return found[1]


def ordered(motion: Motion) -> Order:
    """The order of the motion's open amendments, the same however they were filed."""
    waiting = {item.id: item for item in motion.amendments if item.open}
    under: dict[str, list[Amendment]] = {}
    for item in waiting.values():
        parent = item.text.base.amendment
        under.setdefault(parent if parent in waiting else "", []).append(item)
    course = _Course(motion, under)
    rule = list(_tree(course, "", 0, ()))
    chair = [id for id in motion.order if id in waiting]
    items = list(_tree(course, "", 0, chair)) if chair else rule
    return Order(tuple(items), tuple(it.amendment for it in rule), bool(chair))


def _tree(course: _Course, parent: str, depth: int, chair: Sequence[str]) -> Iterator[Item]:
    """Those that amend one text, each with those that amend it below."""
    here = course.under.get(parent, ())
    labels = {item.id: item.label for item in here}
    found = [course.item(item, depth) for item in here]
    items = sorted(found, key=lambda it: (_key(it), _natural(labels[it.amendment]), it.amendment))
    items = _with_ties(items)
    for item in _as_chaired(items, chair) if chair else items:
        yield item
        yield from _tree(course, item.amendment, depth + 1, chair)


def _as_chaired(items: Sequence[Item], chair: Sequence[str]) -> list[Item]:
    """As the chair has them; each that was not there yet after the one that the rule has before."""
    places = {id: at for at, id in enumerate(chair)}
    known = [item for item in items if item.amendment in places]
    out = sorted(known, key=lambda item: places[item.amendment])
    before = ""
    for item in items:
        if item.amendment not in places:
            ids = [it.amendment for it in out]
            at = ids.index(before) + 1 if before else 0
            out.insert(at, replace(item, placed=True))
        before = item.amendment
    return out


def _key(item: Item) -> tuple[int, ...]:
    """What the rule goes by; alike in two, they are tied."""
    spot = item.spot or Spot(0, 0)
    reach = (-item.reach.out, -item.reach.put_in)
    if item.rank is Rank.WHOLE:
        return (item.rank, *reach, spot.index, spot.offset)
    if item.rank is Rank.ADRIFT:
        return (item.rank, 0, 0, 0, 0)
    return (item.rank, spot.index, spot.offset, *reach)


def _with_ties(items: Sequence[Item]) -> list[Item]:
    groups: dict[tuple[int, ...], list[str]] = {}
    for item in items:
        groups.setdefault(_key(item), []).append(item.amendment)
    tied = {id: ids for ids in groups.values() if len(ids) > 1 for id in ids}
    return [
        replace(item, tied=tuple(id for id in tied[item.amendment] if id != item.amendment))
        if item.amendment in tied
        else item
        for item in items
    ]


def _natural(label: str) -> tuple[tuple[int, int, str], ...]:
    """A label as people order them: 2 before 10, 2 before 2a."""
    parts = _FIGURES.split(label.strip().casefold())
    return tuple(
        (0, int(part), "") if part.isdecimal() and len(part) < 10 else (1, 0, part)
        for part in parts
        if part
    )


def _rank(motion: Motion, text: AmendmentText, spot: Spot | None, reach: Reach) -> Rank:
    if adrift(motion, text):
        return Rank.ADRIFT
    if spot is None:
        return Rank.NOTHING
    return Rank.WHOLE if reach.out * 2 > reach.of else Rank.PART


def adrift(motion: Motion, text: AmendmentText) -> bool:
    """Whether it amends a text that neither stands now nor is still proposed."""
    if not text.base.amendment:
        return text.base.version != motion.current.id
    return all(
        item.outcome not in (None, Outcome.DEFERRED)
        for item in motion.amendments
        if item.id == text.base.amendment
    )


def first_change(text: AmendmentText, base: Clauses) -> Spot | None:
    """Where the amendment first does something to its base, a clash that is open included."""
    found = [_clash_spot(base, clash.clause, clash.start, gone=clash.gone)
             for clash in text.open_clashes]  # fmt: skip
    marked = _first_mark(text.clauses, base)
    return min([*found, *([marked] if marked else [])], default=None)


def _clash_spot(base: Clauses, clause: str, start: int, *, gone: bool) -> Spot:
    at = index_of(base, clause)
    if gone or at < 0:
        return _below(base, at)
    return Spot(at, start, clause)


def _below(base: Clauses, at: int) -> Spot:
    """The place between the clause at an index and the one after it; -1 for the beginning."""
    return Spot(at, len(base[at].text) + 1, base[at].id) if at >= 0 else Spot(-1, 0)


def _first_mark(clauses: Sequence[Clause], base: Clauses) -> Spot | None:
    # What is of the base itself has no mark.
    others = (
        at for at, (one, two) in enumerate(zip(clauses, base, strict=False)) if one is not two
    )
    at = next(others, min(len(clauses), len(base)))
    offset = 0
    for item in clauses[at:]:
        if item.wholly_added and not offset:
            return _below(base, at - 1)
        name = base[at].id if at < len(base) else ""
        if item.was is not None or item.moved_from:
            return Spot(at, offset, name)
        for run in item.runs:
            if run.state is not KEPT:
                return Spot(at, offset, name)
            offset += len(run.text)
        if item.end is not KEPT:
            return Spot(at, offset, name)
        at, offset = at + 1, 0
    return None


def _reach_of(text: AmendmentText, marked: Sequence[Clause], words: int) -> Reach:
    """How far an amendment reaches in a base of so many words; open clashes count as out.

    All its clauses but plain ones of the base are among those `marked`.
    """
    moved = copies(marked)
    out = put_in = 0
    for item in marked:
        if item.changed and item.id not in moved:
            one, two = _touched(item)
            out, put_in = out + one, put_in + two
    for clash in text.open_clashes:
        out += len(clash.base.split())
        put_in += len(clash.amendment.split())
    return Reach(out, words, put_in)


def _touched(item: Clause) -> tuple[int, int]:
    """The words of the base that are left out or changed, and the words put in."""
    told, struck, added, seams = "", [], 0, []
    for run in item.runs:
        if run.state is ADDED:
            seams.append(len(told))
            added += len(run.text.split())
            continue
        if run.state is STRUCK:
            struck.append((len(told), len(told) + len(run.text)))
        told += run.text
    return _hit(told, struck, seams), added


def _hit(told: str, struck: Iterable[tuple[int, int]], seams: Iterable[int]) -> int:
    """Of how many words anything goes, or into the middle of how many something is put."""
    words = [word.span() for word in _WORD.finditer(told)]
    starts, ends = [start for start, _ in words], [end for _, end in words]
    hit: set[int] = set()
    for low, high in struck:
        hit.update(range(bisect_right(ends, low), bisect_left(starts, high)))
    for seam in seams:
        hit.update(range(bisect_right(ends, seam), bisect_left(starts, seam)))
    return len(hit)
