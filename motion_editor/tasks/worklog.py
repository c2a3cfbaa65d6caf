"""The work log of a motion's file: entries made, cleared, and written out.

It says when and what, and who by the name that they typed as theirs; nothing of it is taken from
the system. Undo takes the entry of what it undoes along: the log says how the motion came to be as
it is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Entry, noted
from motion_editor.core.motion import Motion
from motion_editor.core.wording import capital, say
from motion_editor.tasks.typed import typed

LONGEST_NAME: Final = 60


def entered(motion: Motion, what: str, who: str, now: datetime, *, typing: bool = False) -> Motion:
    """The motion with an entry more; itself where it is what the same person went on typing."""
    when = now.isoformat(timespec="seconds")
    said = capital(" ".join(what.split()).removesuffix("."))
    log = noted(motion.log, Entry(when, said, who), typing=typing)
    return motion if log is motion.log else replace(motion, log=log)


def entered_on_agenda(before: Agenda, after: Agenda, what: str, who: str, now: datetime) -> Agenda:
    """The agenda with an entry for each motion that is another now, and has none of its own."""
    known = {it.id: it.motion for it in before.items}
    for item in after.items:
        was, motion = known.get(item.id), item.motion
        if was is None or motion is None or motion is was or motion.log != was.log:
            continue
        if motion != was:
            after = after.with_item(replace(item, motion=entered(motion, what, who, now)))
    return after


def cleared(motion: Motion) -> Motion:
    """The motion with an empty log."""
    return replace(motion, log=())


def display_name(written: str) -> str:
    """A name as somebody typed it, to stand in the log; MotionError where it can't."""
    wanted = typed(written, say("the name"))
    if len(wanted) > LONGEST_NAME:
        raise MotionError(
            say("A name in the log has at most {most} characters.", most=LONGEST_NAME),
            say("Shorten it: initials will do."),
        )
    return wanted
