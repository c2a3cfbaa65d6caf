"""The order of the motions: by receipt, or one of each group in turns; by hand stays by hand."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from motion_editor.core.agenda import Agenda, Item, Sort, arranged, parts
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, say
from motion_editor.council.rules import Ordering


@dataclass(frozen=True, slots=True)
class Ordered:
    """An agenda put in order, and what is to be known of that, in sentences."""

    agenda: Agenda
    told: tuple[Said, ...] = ()


def order(
    agenda: Agenda,
    by: Ordering,
    groups: Sequence[str] = (),
    first: str = "",
    *,
    placed_too: bool = False,
) -> Ordered:
    """The motions of each part in order; every other item keeps its line.

    By receipt: what was received first comes first, what has no time last. By rotation: one of
    each group in turns, in the order of `groups` beginning with `first`; groups that are not
    named follow in the order of their first motion, and those of no group last. A motion that was
    placed by hand keeps its line, unless `placed_too`.
    """
    if by is Ordering.HAND:
        return Ordered(arranged(agenda))
    if placed_too:
        items = tuple(replace(it, placed=False) if _is_motion(it) else it for it in agenda.items)
        agenda = replace(agenda, items=items)
    found = parts(arranged(agenda))
    turns = _turns(agenda, groups, first) if by is Ordering.ROTATION else ()
    sorted_parts = (
        _sorted(found.public, turns), _sorted(found.private, turns), found.rejected
    )  # fmt: skip
    made = replace(agenda, items=tuple(it for part in sorted_parts for it in part))
    return Ordered(made, _told((*found.public, *found.private)))


def groups_of(agenda: Agenda, groups: Sequence[str] = ()) -> tuple[str, ...]:
    """The groups that take turns, those of the council first, that of nobody ("") last."""
    found = parts(agenda)
    on = [it for it in (*found.public, *found.private) if _is_motion(it)]
    here = [group_of(it) for it in sorted(on, key=received_key)]
    folded = {it.casefold() for it in here}
    named = [it for it in groups if it.casefold() in folded]
    known = {it.casefold() for it in named}
    for it in here:
        if it.casefold() not in known:
            named.append(it)
            known.add(it.casefold())
    return tuple(sorted(named, key=lambda it: not it))


def group_of(item: Item) -> str:
    """The political group whose motion it is; "" for none."""
    return item.motion.details.group.strip() if item.motion else ""


def received_key(item: Item) -> tuple[bool, datetime]:
    """By when an item was received; what has no time that can be read comes last.

    A day without a time counts as its end: it can't be said to have come before another.
    """
    try:
        when = datetime.fromisoformat(item.received).replace(tzinfo=None)
    except ValueError:
        return (True, datetime.max)
    if len(item.received) <= 10:
        when = datetime.combine(when.date(), time.max)
    return (False, when)


def _is_motion(item: Item) -> bool:
    return item.sort is Sort.MOTION


def _turns(agenda: Agenda, groups: Sequence[str], first: str) -> tuple[str, ...]:
    """The groups in the order of their turns; MotionError where `first` is none of them."""
    turns = groups_of(agenda, groups)
    if not first:
        return turns
    at = next((at for at, it in enumerate(turns) if it.casefold() == first.casefold()), None)
    if at is None:
        known = ", ".join(it for it in turns if it) or say("none")
        raise MotionError(
            say("No motion on the agenda is of the group “{group}”.", group=first),
            say("The groups are: {known}.", known=known),
        )
    alone = ("",) if turns[-1:] == ("",) else ()
    named = turns[: len(turns) - len(alone)]
    return (*named[at:], *named[:at], *alone)


def _sorted(items: Sequence[Item], turns: Sequence[str]) -> tuple[Item, ...]:
    """The items with the motions among them in order, on the lines that motions had."""
    free = [it for it in items if _is_motion(it) and not it.placed]
    by_receipt = sorted(free, key=received_key)
    wanted = iter(_rotated(by_receipt, turns) if turns else by_receipt)
    return tuple(next(wanted) if _is_motion(it) and not it.placed else it for it in items)


def _rotated(items: Sequence[Item], turns: Sequence[str]) -> list[Item]:
    queues = {it.casefold(): deque[Item]() for it in turns}
    for item in items:
        queues[group_of(item).casefold()].append(item)
    out: list[Item] = []
    while any(queues.values()):
        out += [queue.popleft() for queue in queues.values() if queue]
    return out


def _told(items: Sequence[Item]) -> tuple[Said, ...]:
    """What the order could not go by: no time, or the same one."""
    out: list[Said] = []
    seen: dict[datetime, Item] = {}
    for item in items:
        if not _is_motion(item):
            continue
        unknown, when = received_key(item)
        if unknown:
            out.append(say("“{title}” has no time of receipt: it comes last.", title=item.named))
        elif when in seen:
            out.append(
                say(
                    "“{title}” and “{other}” were received at the same time: they stand in the "
                    "order that they had.",
                    title=seen[when].named,
                    other=item.named,
                )
            )
        else:
            seen[when] = item
    return tuple(out)
