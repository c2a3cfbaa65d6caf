"""An amendment to an amendment agreed before the amendment itself is: its text takes it in."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, Base, TextKind
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.papers.wording import label as named
from motion_editor.revise.rebase import ground
from motion_editor.tasks.carry import Grounds, carried_over, report_on
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.report import CarriedOver


def refuse_agreeing(motion: Motion, amendment: Amendment) -> None:
    """Raise MotionError where an amendment to an amendment can't become part of that one's text."""
    base = amendment.text.base
    under = motion.amendment(base.amendment)
    name, other = named(amendment), named(under)
    if not under.open:
        raise MotionError(
            say(
                "{name} does not amend the motion but {other}, which is not carried.",
                name=name,
                other=other,
            ),
            say("Record what became of {name}, for instance fell.", name=name),
        )
    if under.text.open_clashes:
        names = ", ".join(clash.name for clash in under.text.open_clashes)
        raise MotionError(
            say(
                "{name} amends {other}, which has clashes that nobody has settled yet: {names}.",
                name=name,
                other=other,
                names=names,
            ),
            say("Settle each of them, then decide."),
        )
    if base.text != len(under.texts) - 1:
        raise MotionError(
            say("{name} amends a text of {other} that no longer stands.", name=name, other=other),
            say("Add it again as an amendment to {other}.", other=other),
        )


def agreed(
    motion: Motion, amendment: Amendment, change: Clauses, new_id: NewId
) -> tuple[Motion, list[CarriedOver]]:
    """The motion with what the amendment changes made part of the text of the one it amends.

    `change` is its text, or parts of that. What amends either of the two now amends that text,
    and is carried over to it; but what amends an amendment that is still open stays on that.
    What amends those in turn is still to follow.
    """
    from motion_editor.revise.compose import compose

    base = amendment.text.base
    under = motion.amendment(base.amendment)
    text = under.text
    gone = not motion.amendment(amendment.id).open
    made = replace(text, kind=TextKind.AGREED, clauses=compose(text.clauses, change, new_id))
    motion = motion.with_amendment(under.with_text(made))
    to = Base(amendment=under.id, text=len(under.texts))
    out: list[CarriedOver] = []
    grounds = _recorded(motion, base, to, change)
    for item in motion.amendments:
        beside = item.text.base == base and item.id != amendment.id
        above = gone and item.text.base.amendment == amendment.id
        if item.open and (beside or above):
            moved = carried_over(motion, item, to, new_id, grounds)
            motion = motion.with_amendment(moved)
            out.append(report_on(moved))
    return motion, out


def _recorded(motion: Motion, base: Base, to: Base, change: Clauses) -> Grounds:
    """The change as it was recorded as the way to the new text, if it leads there, ids and all."""
    found = ground(change)
    return {(base, to): found} if found.new == base_clauses(motion, to) else {}
