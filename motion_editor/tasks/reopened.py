"""Settling a clash otherwise, or opening it again, after it was settled.

What carrying over found is made anew and every other clash settled as it was: nothing is undone
by hand in the text.
"""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Settlement, TextKind
from motion_editor.core.clause import NewId, with_ids
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.normal import alike
from motion_editor.core.wording import say
from motion_editor.revise.clash import settle
from motion_editor.tasks.carry import carried_anew


def unsettled(motion: Motion, amendment: Amendment, name: str, new_id: NewId) -> AmendmentText:
    """The amendment's text with one clash open again.

    MotionError where the text was changed by hand since, which would be lost.
    """
    now = amendment.text
    at = next(i for i, text in enumerate(amendment.texts) if text.base == now.base)
    before = amendment.texts[:at]
    settled = {it.name: it.settled for it in now.clashes if it.settled is not None}
    order = [it for it in _order(amendment.texts[at:]) if it in settled]
    if not before:
        raise _by_hand(name)
    fresh = carried_anew(motion, before, now.base, new_id)
    again = _all(fresh, order, settled, new_id)
    if again.clashes != now.clashes or not alike(again.clauses, now.clauses):
        raise _by_hand(name)
    if len(again.clauses) == len(now.clauses):
        known = {one.id: two.id for one, two in zip(again.clauses, now.clauses, strict=True)}
        fresh = replace(fresh, clauses=with_ids(fresh.clauses, known))
    fresh = replace(fresh, flags=now.flags)
    order.remove(name)
    text = _all(fresh, order, settled, new_id)
    return replace(text, kind=TextKind.SETTLED) if order else text


def _by_hand(name: str) -> MotionError:
    return MotionError(
        say("The amendment was changed by hand since clash {name} was settled.", name=name),
        say("Change the amendment’s text itself where it should read otherwise."),
    )


def _order(texts: tuple[AmendmentText, ...]) -> list[str]:
    """The names of clashes in the order in which they were settled."""
    out: list[str] = []
    for text in texts:
        now = [it.name for it in text.clashes if it.settled is not None]
        out = [it for it in out if it in now] + [it for it in now if it not in out]
    return out


def _all(
    text: AmendmentText, order: list[str], settled: dict[str, Settlement], new_id: NewId
) -> AmendmentText:
    for name in order:
        text = settle(text, name, settled[name], new_id)
    return text
