"""Amendments that are whole texts of their own: minutes print these whole, not as instructions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from motion_editor.compare.tokens import split
from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clause, Role
from motion_editor.core.proceedings import RIVALS_PUT, Event
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import proposed
from motion_editor.papers.recorded import choices

_NEARLY: Final = 10
"""Of a text that is replaced nearly wholly at most one word in so many stays, lead-ins aside."""


def is_rival(item: Amendment, clauses: Sequence[Clause], events: Sequence[Event]) -> bool:
    """Whether an amendment is a text of its own, put beside the motion or in its place.

    `clauses` is its tracked text, `events` what happened at the meeting. An amendment to an
    amendment is none, nor is one that puts nothing in the place of what it leaves out.
    """
    if item.text.base.amendment or not any(it.text.strip() for it in proposed(clauses)):
        return False
    return _was_put(item, events) or replaces(clauses)


def _was_put(item: Amendment, events: Sequence[Event]) -> bool:
    """Whether the meeting voted between it and other texts."""
    put = (it for it in events if it.kind == RIVALS_PUT)
    return any(item.id in (it.subject, *choices(it.votes)) for it in put)


def replaces(clauses: Sequence[Clause]) -> bool:
    """Whether nearly all words of the base are left out, and words are put in their place.

    Lead-ins such as "This Council notes:" are the same in any motion, and do not count.
    """
    counts = dict.fromkeys((KEPT, STRUCK, ADDED), 0)
    for item in clauses:
        if item.role is Role.LEAD_IN:
            continue
        for run in item.runs:
            counts[run.state] += len(split(run.text).words)
    kept, struck, added = counts[KEPT], counts[STRUCK], counts[ADDED]
    return bool(added and struck) and kept * _NEARLY <= kept + struck
