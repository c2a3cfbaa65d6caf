"""Amendments written here: drafts until it is recorded that notice of them was given.

An amendment that came from elsewhere, as a paper or by the command line, has been given notice of.
"""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import say
from motion_editor.papers.wording import label as named

AMENDMENT_DRAFTED = "amendment drafted"
AMENDMENT_NOTIFIED = "amendment notified"


def drafted(motion: Motion, amendment: Amendment) -> Motion:
    """The motion with this amendment as a draft: its first text may be written over."""
    return _recorded(motion, AMENDMENT_DRAFTED, amendment)


def notified(motion: Motion, amendment: Amendment) -> Motion:
    """The motion with it recorded that notice of the amendment was given, in its present text."""
    return _recorded(motion, AMENDMENT_NOTIFIED, amendment)


def notice_given(motion: Motion, amendment: Amendment) -> Motion:
    """The same, for an amendment that is a draft; MotionError where it is none."""
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
    return notified(motion, amendment)


def is_draft(motion: Motion, amendment: Amendment) -> bool:
    """Whether the amendment is open, in its first text, and no notice of it has been given."""
    if not amendment.open or len(amendment.texts) > 1:
        return False
    kinds = (AMENDMENT_DRAFTED, AMENDMENT_NOTIFIED)
    told = [it.kind for it in motion.proceedings if it.subject == amendment.id and it.kind in kinds]
    return bool(told) and told[-1] == AMENDMENT_DRAFTED


def _recorded(motion: Motion, kind: str, amendment: Amendment) -> Motion:
    event = Event(kind, amendment.id)
    return replace(motion, proceedings=(*motion.proceedings, event))
