"""A motion with amendments that meet each other in every way."""

from __future__ import annotations

from functools import cache

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import proposed
from motion_editor.tasks.amend import amend
from motion_editor.tasks.between import between
from motion_editor.tasks.wish import Wish
from tests.strategies import ids
from tests.tasks import sample

RIVAL = """\
Safer crossings

This Council believes:
- Roads are a matter for the county alone.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Ask the county what it means to do.
"""
_PRESS = "- Tell the press.\n- Report"

TEXTS = {
    "1": sample.NOTICE.replace("by half since 2015", "by 15 since 2014"),
    "2": sample.NOTICE.replace(
        "- A survey found that parents would pay for a warden at every gate.\n", ""
    ),
    "3": sample.NOTICE.replace("parents would pay", "most parents would gladly pay"),
    "4": sample.NOTICE.replace("six months", "every year"),
    "5": RIVAL,
    "6": sample.NOTICE.replace("by half since", "by a third since"),
    "7": sample.NOTICE.replace("by half since", "by most since"),
    "8": sample.NOTICE.replace(
        "- A survey found that parents would pay for a warden at every gate.\n", ""
    ).replace("in ten pupils", "in five pupils"),
    "9": sample.NOTICE.replace("- Report", _PRESS),
}
"""The whole amended texts, by label: 1, 6 and 7 change one place, 2, 3 and 8 another."""


@cache
def crossings() -> Motion:
    """The sample's motion with all these, and 9a, which amends amendment 9."""
    new_id = ids()
    motion = sample.motion(new_id=new_id)
    for label, text in TEXTS.items():
        motion, _ = amend(motion, sample.source(text), new_id, Wish(to="notice", label=label))
    parent = motion.amendment("9")
    base = proposed(parent.text.clauses)
    clauses = between(base, _at_once(base), new_id)
    made = AmendmentText(TextKind.NOTIFIED, Base(amendment=parent.id), clauses)
    return motion.with_amendment(Amendment(new_id(), "9a", (made,)))


def _at_once(base: Clauses) -> Clauses:
    return tuple(
        item.with_runs(
            run.with_text(run.text.replace("press.", "press at once.")) for run in item.runs
        )
        for item in base
    )
