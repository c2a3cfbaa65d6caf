"""What people have settled already: the same clash is not asked twice, whenever it comes back."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace

from motion_editor.core.amendment import AmendmentText, Clash, Settlement
from motion_editor.core.clause import NewId
from motion_editor.core.tracked import original
from motion_editor.revise.clash import settle

Pair = tuple[Clash, Clash]
"""A clash as it is found now, and the same one in an earlier text."""


def settled_again(
    text: AmendmentText, before: Sequence[AmendmentText], new_id: NewId
) -> AmendmentText:
    """The text with each clash settled that was settled in an earlier text, all readings alike."""
    here = {item.id for item in original(text.clauses)}
    for name, settlement in remembered(text.clashes, before, here):
        text = replace(settle(text, name, settlement, new_id), kind=text.kind)
    return text


def remembered(
    clashes: Sequence[Clash], before: Sequence[AmendmentText], here: Container[str]
) -> Iterator[tuple[str, Settlement]]:
    """The names of clashes that were settled in the texts before, and how.

    The last text that has a clash with the same readings decides, so that one left open or
    reopened there stays open. Each settlement holds for one clash: the one in its own clause, or
    where that clause is not among those `here` any more, the one that shifted to another. Where
    only the words amended are others, and the two readings in one clause the same, what was
    chosen between them holds too.
    """
    left = list(clashes)
    seen: set[tuple[str, ...]] = set()
    for text in reversed(before):
        pairs = _in_place(left, text.clashes, _readings)
        gone = [it for it in text.clashes if it.clause and it.clause not in here]
        pairs += _shifted(left, gone, pairs, seen)
        seen |= set(map(_readings, text.clashes))
        yield from _taken(left, pairs)
    for text in reversed(before):
        yield from _taken(left, _in_place(left, text.clashes, _sides))


def _taken(left: list[Clash], pairs: list[Pair]) -> Iterator[tuple[str, Settlement]]:
    """How those paired were settled, if they were; they are dealt with."""
    for clash, known in pairs:
        left.remove(clash)
        if known.settled is not None:
            yield clash.name, known.settled


def _readings(clash: Clash) -> tuple[str, ...]:
    return clash.old, clash.base, clash.amendment


def _sides(clash: Clash) -> tuple[str, ...]:
    return clash.base, clash.amendment


def _in_place(
    now: Sequence[Clash], then: Sequence[Clash], key: Callable[[Clash], tuple[str, ...]]
) -> list[Pair]:
    """Clashes of two texts that read alike in one clause, each in one pair at most."""
    out: list[Pair] = []
    free = list(then)
    for clash in now:
        here = next(
            (it for it in free if _spot(it) == _spot(clash) and key(it) == key(clash)), None
        )
        if here is not None:
            free.remove(here)
            out.append((clash, here))
    return out


def _spot(clash: Clash) -> tuple[str, bool]:
    return clash.clause, clash.gone


def _shifted(
    now: Sequence[Clash], then: Sequence[Clash], paired: list[Pair], seen: set[tuple[str, ...]]
) -> list[Pair]:
    """Clashes that read alike in another clause: as many as there were, and in order.

    Those that a later text has are `seen`: an earlier one has nothing more to say of them.
    """
    rest = [it for it in now if it not in [clash for clash, _ in paired]]
    free = [it for it in then if it not in [known for _, known in paired]]
    out: list[Pair] = []
    for readings in dict.fromkeys(map(_readings, rest)):
        moved = [it for it in rest if _readings(it) == readings]
        known = [it for it in free if _readings(it) == readings]
        if readings not in seen and len(moved) == len(known):
            out += zip(moved, known, strict=True)
    return out
