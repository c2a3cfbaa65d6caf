"""A new amendment with the changes of one that is there: another group's, to be altered further."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import has_changes, original
from motion_editor.core.wording import say
from motion_editor.papers.wording import label as named
from motion_editor.tasks.carry import added
from motion_editor.tasks.find import fresh_label, next_label, refuse_decided_motion
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.report import Report
from motion_editor.tasks.set import person
from motion_editor.tasks.typed import typed
from motion_editor.tasks.wish import NO_WISH, Wish


def like(
    motion: Motion, shown: Amendment, new_id: NewId, wish: Wish = NO_WISH
) -> tuple[Motion, Report]:
    """Add a draft with the changes of an amendment, over what that one amends.

    Its mover, seconder, group and label are those wished for, never those of the other.
    Where the motion has moved on since, it is carried over to the current text. MotionError where
    clashes are open, where what it amends is gone, or where nothing of it is left to propose.
    """
    refuse_decided_motion(motion)
    if shown.text.open_clashes:
        raise MotionError(
            say("{name} clashes with the text that now stands.", name=named(shown)),
            say("Settle its clashes first."),
        )
    base = _standing(motion, shown)
    text = AmendmentText(TextKind.NOTIFIED, base, renamed(shown.text.clauses, new_id))
    made = Amendment(
        new_id(),
        fresh_label(motion, wish.label or next_label(motion)),
        (text,),
        person(wish.mover),
        person(wish.seconder),
        typed(wish.group, say("the group")),
        shown.subject,
    )
    motion, carried = added(motion, made, new_id)
    made = motion.amendments[-1]
    if not has_changes(made.text.clauses) and not made.text.open_clashes:
        raise MotionError(
            say("What {name} proposes already stands in the motion.", name=named(shown)),
            say("Propose an amendment afresh."),
        )
    if not made.text.clashes:
        # A draft has one text; nobody needs to see how it came to the current version.
        made = replace(made, texts=(replace(made.text, kind=TextKind.NOTIFIED),))
    motion = drafted(motion.with_amendment(made), made)
    done = say(
        "Added {name}, a draft with the changes of {other}.", name=named(made), other=named(shown)
    )
    return motion, Report(done, carried=tuple(carried))


def _standing(motion: Motion, shown: Amendment) -> Base:
    """What an amendment amends, if that may still be amended."""
    base = shown.text.base
    if not base.amendment:
        return base
    under = motion.amendment(base.amendment)
    if not under.open or base.text != len(under.texts) - 1:
        raise MotionError(
            say(
                "The text of {base} that {name} amends no longer stands.",
                base=named(under),
                name=named(shown),
            ),
            say("Propose an amendment to the motion itself."),
        )
    return base


def renamed(clauses: Clauses, new_id: NewId) -> Clauses:
    """The same changes, the clauses that the base does not have under ids of their own."""
    known = {item.id for item in original(clauses)}
    return tuple(it if it.id in known else replace(it, id=new_id()) for it in clauses)
