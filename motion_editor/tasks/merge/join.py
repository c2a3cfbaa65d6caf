"""Joining a copy of a motion that was edited apart into this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import both_kept, both_logs
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import sound
from motion_editor.tasks.merge.about import around, details
from motion_editor.tasks.merge.amendments import amendments
from motion_editor.tasks.merge.came_in import came_in
from motion_editor.tasks.merge.happened import happened
from motion_editor.tasks.merge.state import Clash, Side, Work
from motion_editor.tasks.merge.versions import APART, gone_on, oriented, versions, with_left


@dataclass(frozen=True, slots=True)
class Joined:
    """Two copies as one: what came in of theirs, what to look at, and what both had changed.

    `known` says that the last state that both had is known; without it everything in which they
    differ is a clash. A clash that nobody has chosen for stands as it was in ours.
    """

    motion: Motion
    taken: tuple[str, ...] = ()
    look: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()
    known: bool = True


def join(
    base: Motion | None,
    ours: Motion,
    theirs: Motion,
    new_id: NewId,
    choices: Mapping[str, Side] | None = None,
) -> Joined:
    """What both copies have made of `base`, the last state that they had in common, or None.

    `choices` are by the keys of clashes; each clash is told, chosen for or not. MotionError where
    they are no copies of one motion.
    """
    if ours.id != theirs.id:
        raise MotionError(
            say("The other file holds another motion: “{title}”.", title=theirs.details.title),
            say("Only copies of one motion can be joined; 'compare' shows how two texts differ."),
        )
    kept, log = both_kept(ours.kept, theirs.kept), both_logs(ours.log, theirs.log)
    ours, theirs = (replace(it, kept=(), log=()) for it in (ours, theirs))
    if theirs in (ours, base):
        return Joined(replace(ours, kept=kept, log=log), known=base is not None)
    work = oriented(Work(base, ours, theirs, new_id, choices or {}))
    made = _joined(work)
    taken = came_in(ours, made, new_id)
    made = replace(made, kept=kept, log=log)
    return Joined(made, taken, tuple(work.look), tuple(work.clashes), base is not None)


def _joined(work: Work) -> Motion:
    motion, apart = versions(work)
    motion = replace(motion, details=details(work))
    motion = amendments(work, motion)
    for version, text in apart:
        motion = with_left(work, motion, version, text)
    motion = around(work, happened(work, motion))
    if work.choices.get(APART) is Side.BOTH and not work.swapped:
        motion = gone_on(work, motion)
    sound.refuse_unsound(motion)
    return motion
