"""Snapshots: the motion as it was, kept in its file under a name, and restored from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Kept
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, past
from motion_editor.tasks.find import is_version_name
from motion_editor.tasks.typed import typed

NOW: Final = "now"
"""Names the motion as it is now, where another state of it may be named."""

LONGEST: Final = 80
MOST: Final = 100
MOST_UNASKED: Final = 10
"""Snapshots that the program made by itself; the oldest of them goes first."""

MOST_BYTES: Final = 16 * 1024 * 1024
"""What all of them may take in the file."""


def find(motion: Motion, name: str) -> Kept:
    """The snapshot of this name, capitals left aside; MotionError where there is none."""
    wanted = _bare(name)
    for item in motion.kept:
        if _bare(item.name) == wanted:
            return item
    known = ", ".join(f"“{it.name}”" for it in motion.kept) or say("none")
    raise MotionError(
        say("There is no snapshot “{name}”.", name=name),
        say("The snapshots in this file are: {known}.", known=known),
    )


def keep(motion: Motion, name: str, by: str, now: datetime) -> Motion:
    """The motion with a snapshot of it as it is now.

    MotionError for a name that can't be one or is taken, and where there are too many.
    """
    made = _made(motion, _free(motion, name), by, now)
    _refuse_more(motion, made)
    return replace(motion, kept=(*motion.kept, made))


def rename(motion: Motion, item: Kept, name: str) -> Motion:
    """The motion with another name for a snapshot; MotionError as above."""
    others = replace(motion, kept=tuple(it for it in motion.kept if it != item))
    called = replace(item, name=_free(others, name), unasked=False)
    return replace(motion, kept=tuple(called if it == item else it for it in motion.kept))


def remove(motion: Motion, item: Kept) -> Motion:
    """The motion without a snapshot."""
    return replace(motion, kept=tuple(it for it in motion.kept if it != item))


def state(motion: Motion, item: Kept) -> Motion:
    """The motion as a snapshot has it; MotionError where that is damaged, or another motion's."""
    data = past.unpacked(item.state)
    try:
        found = None if data is None else codec.decode(data, item.name)
    except MotionError:
        found = None
    if found is None or found.read_only or found.motion.id != motion.id:
        raise MotionError(
            say("The snapshot “{name}” can't be read.", name=item.name),
            say("It may be damaged, or of a newer Motion Editor. Nothing was changed."),
        )
    return found.motion


def restored(motion: Motion, item: Kept, by: str, now: datetime) -> tuple[Motion, Kept | None]:
    """The motion as a snapshot has it, and the snapshot that was made of it as it was until now.

    None where it stands among the snapshots already. They and the log stay as they are.
    """
    then = state(motion, item)
    name = say("Before ‘{name}’ was restored", name=item.name)
    made = replace(_made(motion, _unlike(motion, name), by, now), unasked=True)
    if any(it.state == made.state for it in motion.kept):
        return replace(then, kept=motion.kept, log=motion.log), None
    kept = _without_oldest((*motion.kept, made))
    _refuse_bytes(sum(len(it.state) for it in kept))
    return replace(then, kept=kept, log=motion.log), made


def is_as(motion: Motion, item: Kept) -> bool:
    """Whether the motion is now as a snapshot has it."""
    return past.pack(codec.encode(motion)) == item.state


def _made(motion: Motion, name: str, by: str, now: datetime) -> Kept:
    bare = replace(motion, kept=(), log=())
    return Kept(name, now.isoformat(timespec="seconds"), past.pack(codec.encode(bare)), by)


def _free(motion: Motion, name: str) -> str:
    """A name as it was typed, on one line; MotionError where it can't be that of a snapshot."""
    wanted = typed(name, say("the name"))
    advice = say("Choose another name, such as “For the group meeting”.")
    if not wanted:
        raise MotionError(say("A snapshot has a name."), advice)
    if len(wanted) > LONGEST:
        raise MotionError(
            say("The name of a snapshot has at most {most} characters.", most=LONGEST), advice
        )
    if wanted.lower() == NOW or is_version_name(wanted):
        raise MotionError(
            say("“{name}” can't be the name of a snapshot: it means something else.", name=wanted),
            advice,
        )
    if any(_bare(it.name) == _bare(wanted) for it in motion.kept):
        raise MotionError(
            say("There is a snapshot “{name}” already.", name=wanted),
            say("Choose another name, or remove that one."),
        )
    return wanted


def _unlike(motion: Motion, name: str) -> str:
    """The name, with a number where another snapshot has it."""
    taken = {_bare(it.name) for it in motion.kept}
    number, out = 1, name
    while _bare(out) in taken:
        number += 1
        out = f"{name} ({number})"
    return str(out)


def _without_oldest(kept: tuple[Kept, ...]) -> tuple[Kept, ...]:
    unasked = [it for it in kept if it.unasked][:-MOST_UNASKED]
    return tuple(it for it in kept if it not in unasked)


def _refuse_more(motion: Motion, made: Kept) -> None:
    if sum(not it.unasked for it in motion.kept) >= MOST:
        raise MotionError(
            say("A motion has at most {most} snapshots.", most=MOST),
            say("Remove some that are not needed any more."),
        )
    _refuse_bytes(sum(len(it.state) for it in (*motion.kept, made)))


def _refuse_bytes(size: int) -> None:
    if size > MOST_BYTES:
        raise MotionError(
            say("The snapshots would take more than {most} MB.", most=MOST_BYTES // 2**20),
            say("Remove some that are not needed any more."),
        )


def _bare(name: str) -> str:
    return " ".join(name.split()).casefold()
