"""A new amendment that changes nothing yet, to be written in."""

from __future__ import annotations

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.tasks.carry import issued
from motion_editor.tasks.find import base_clauses, fresh_label, next_label, refuse_decided_motion
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.set import person
from motion_editor.tasks.typed import typed
from motion_editor.tasks.wish import Wish


def propose(motion: Motion, new_id: NewId, wish: Wish, under: str = "") -> tuple[Motion, Amendment]:
    """Add a draft over the current version, or over the amendment with the id `under`.

    Its label is the next number where none is wished for. MotionError where the motion has been
    decided, or the label or a person can't be taken.
    """
    refuse_decided_motion(motion)
    label = fresh_label(motion, wish.label or next_label(motion))
    people = person(wish.mover), person(wish.seconder)
    group = typed(wish.group, say("the group"))
    if under:
        base = Base(amendment=under, text=len(motion.amendment(under).texts) - 1)
    else:
        base = Base(version=motion.current.id)
        motion = issued(motion, motion.current)
    text = AmendmentText(TextKind.NOTIFIED, base, base_clauses(motion, base))
    made = Amendment(new_id(), label, (text,), *people, group)
    return drafted(motion.with_amendment(made), made), made
