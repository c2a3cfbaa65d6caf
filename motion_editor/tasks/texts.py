"""Which text of a motion may be written in, and the motion with another text in its place."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.papers.wording import label
from motion_editor.tasks.find import in_draft, is_decided
from motion_editor.tasks.notice import is_draft, is_received


def resting_on(motion: Motion, amendment: Amendment) -> Amendment | None:
    """An open amendment to this amendment, whose text therefore must not move."""
    return next(
        (it for it in motion.amendments if it.open and it.text.base.amendment == amendment.id), None
    )


def why_fixed(motion: Motion, amendment: Amendment | None) -> MotionError | None:
    """Why the motion's own text, or an amendment's, stands fixed; None where it may change."""
    if amendment is None:
        if in_draft(motion):
            return None
        return MotionError(
            say("This text of the motion stands fixed: amendments or decisions rest on it."),
            say("Propose an amendment to change it."),
        )
    if not amendment.open:
        return MotionError(
            say("This amendment has been decided and stands as it was."),
            say("Propose a new amendment to change the motion further."),
        )
    if is_decided(motion):
        return MotionError(
            say("The motion itself has been decided, so its amendments stand as they are."),
            say("To change one, go back to the copy of the file from before that."),
        )
    if amendment.text.open_clashes:
        return MotionError(
            say("This amendment clashes with the text that now stands."),
            say("Settle its clashes first; then it can be changed."),
        )
    above = resting_on(motion, amendment)
    if above is None:
        return None
    return MotionError(
        say("{label} amends this amendment, so it stands fixed.", label=label(above)),
        say("Change {label} instead, or decide it first.", label=label(above)),
    )


def with_text(motion: Motion, amendment: Amendment | None, clauses: Clauses) -> Motion:
    """The motion with this text in place of its own, or of an amendment's.

    Of an amendment only a draft and one's own revision are written over: not what notice was
    given of, what came from another copy, what the program carried over, what the mover agreed,
    nor what another stands on.
    """
    if amendment is None:
        version = replace(motion.current, clauses=clauses)
        return replace(motion, versions=(*motion.versions[:-1], version))
    return motion.with_amendment(_retexted(motion, amendment, clauses))


def _retexted(motion: Motion, amendment: Amendment, clauses: Clauses) -> Amendment:
    text = amendment.text
    if text.kind is TextKind.NOTIFIED:
        own = is_draft(motion, amendment)
    else:
        revised = text.kind is TextKind.REVISED
        own = revised and not is_received(motion, amendment, len(amendment.texts))
    if own and not _stood_on(motion, amendment):
        return replace(amendment, texts=(*amendment.texts[:-1], replace(text, clauses=clauses)))
    return amendment.with_text(replace(text, kind=TextKind.REVISED, clauses=clauses))


def _stood_on(motion: Motion, amendment: Amendment) -> bool:
    """Whether any text of another amendment, decided or not, is one to this one's last text."""
    last = len(amendment.texts) - 1
    bases = (text.base for it in motion.amendments for text in it.texts)
    return any(base.amendment == amendment.id and base.text == last for base in bases)
