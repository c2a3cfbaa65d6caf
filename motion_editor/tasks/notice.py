"""Amendments written here: drafts until it is recorded that notice of them was given.

An amendment that came from elsewhere, as a paper or by the command line, has been given notice of.
"""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment, Outcome, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import mark, say
from motion_editor.papers.wording import label as named

AMENDMENT_DRAFTED = mark("amendment drafted")
AMENDMENT_NOTIFIED = mark("amendment notified")
AMENDMENT_RECEIVED = mark("amendment received")


def drafted(motion: Motion, amendment: Amendment) -> Motion:
    """The motion with this amendment as a draft: its first text may be written over."""
    return _recorded(motion, AMENDMENT_DRAFTED, amendment)


def notified(motion: Motion, amendment: Amendment) -> Motion:
    """The motion with it recorded that notice of the amendment was given, in its present text.

    That is then its notified one; one that still clashes can be none.
    """
    if not amendment.text.open_clashes:
        text = replace(amendment.text, kind=TextKind.NOTIFIED)
        motion = motion.with_amendment(replace(amendment, texts=(*amendment.texts[:-1], text)))
    return _recorded(motion, AMENDMENT_NOTIFIED, amendment)


def notice_given(motion: Motion, amendment: Amendment) -> Motion:
    """The same, for a draft without open clashes; MotionError for any other amendment."""
    if not amendment.open:
        raise MotionError(
            say("{name} has been decided.", name=named(amendment)),
            say("Notice of it can't be recorded any more."),
        )
    if not is_draft(motion, amendment):
        raise MotionError(
            say("Notice of {name} has been given already.", name=named(amendment)),
            say("There is nothing to record."),
        )
    if amendment.text.open_clashes:
        raise MotionError(
            say("{name} clashes with the text that now stands.", name=named(amendment)),
            say("Settle its clashes first; then notice of it can be recorded."),
        )
    return notified(motion, amendment)


def is_draft(motion: Motion, amendment: Amendment) -> bool:
    """Whether the amendment is open and no notice of it has been given, whatever it amends now."""
    return amendment.open and no_notice(motion, amendment)


def no_notice(motion: Motion, amendment: Amendment) -> bool:
    """Whether an amendment was written here and no notice of it is recorded.

    One that was voted on all the same, or in part, is known to everybody who was there.
    """
    if not (amendment.open or amendment.outcome is Outcome.WITHDRAWN):
        return False
    if any(text.kind is TextKind.LEFT for text in amendment.texts):
        return False
    return _last_told(motion, amendment) == AMENDMENT_DRAFTED


def received(motion: Motion, amendment: Amendment, first: int) -> Motion:
    """The motion with it recorded that texts of an amendment came from another copy.

    They are those from number `first` on; what came is never written over here.
    """
    for number in range(first, len(amendment.texts) + 1):
        motion = _recorded(motion, AMENDMENT_RECEIVED, amendment, _place(number))
    return motion


def is_received(motion: Motion, amendment: Amendment, number: int) -> bool:
    """Whether this text of an amendment, from 1, came from another copy as a newer one."""
    event = Event(AMENDMENT_RECEIVED, amendment.id, why=_place(number))
    return event in motion.proceedings


def _place(number: int) -> str:
    return f"text {number}"


def _last_told(motion: Motion, amendment: Amendment) -> str:
    """Whether it was drafted or notified last; "" where nothing is said of that."""
    kinds = (AMENDMENT_DRAFTED, AMENDMENT_NOTIFIED)
    events = (it.kind for it in reversed(motion.proceedings) if it.subject == amendment.id)
    return next((kind for kind in events if kind in kinds), "")


def _recorded(motion: Motion, kind: str, amendment: Amendment, why: str = "") -> Motion:
    event = Event(kind, amendment.id, why=why)
    return replace(motion, proceedings=(*motion.proceedings, event))
