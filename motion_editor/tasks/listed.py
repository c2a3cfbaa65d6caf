"""What the list of amendments says of each: its place, and what others would do to it."""

from __future__ import annotations

from motion_editor.core.motion import Motion
from motion_editor.core.wording import opening, phrase, say
from motion_editor.meeting.order import ordered
from motion_editor.papers import wording
from motion_editor.papers.listed import Entry, Listed
from motion_editor.store.ids import new_id
from motion_editor.tasks.falls import Falls, falls
from motion_editor.tasks.order import OrderLine, how_ordered, order_lines


def listed(motion: Motion) -> Listed:
    """The open amendments of a motion in order, and those that are decided, for the list."""
    order = ordered(motion)
    found = falls(motion, new_id)
    entries = tuple(_entry(motion, item, found) for item in order_lines(motion, order))
    decided = tuple(
        wording.full_stop(
            say(
                "{amendment}: {outcome}",
                amendment=opening(wording.label(item)),
                outcome=phrase(item.outcome.value),
            )
        )
        for item in motion.amendments
        if item.outcome is not None
    )
    return Listed(how_ordered(order), entries, decided)


def _entry(motion: Motion, item: OrderLine, found: Falls) -> Entry:
    others = tuple(
        say(
            "If {other} is carried: {said}",
            other=wording.label(motion.amendment(it.first)),
            said=it.said,
        )
        for it in found.items
        if it.then == item.id
    )
    lost = tuple(
        say(
            "If {other} is not carried: {said}",
            other=wording.label(motion.amendment(it.first)),
            said=it.said,
        )
        for it in found.lost
        if it.then == item.id
    )
    return Entry(item.id, item.depth, item.why, item.told, (*others, *lost))
