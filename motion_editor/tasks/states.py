"""Any two states of a motion compared: snapshots, the motion as it is now, its versions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.kept import Kept
from motion_editor.core.motion import Motion, Version
from motion_editor.core.wording import phrase, say, strung
from motion_editor.papers.wording import version_name
from motion_editor.tasks.apart import ALIKE, Part, text_differs, what_differs
from motion_editor.tasks.apart_beside import Tell
from motion_editor.tasks.find import find_version, is_version_name
from motion_editor.tasks.looks_apart import looks_differ, motions_look_apart
from motion_editor.tasks.snapshots import NOW, find, state


@dataclass(frozen=True, slots=True)
class Named:
    """A state by what it is called: a snapshot, one version alone, or the motion as it is now."""

    name: str
    kept: Kept | None = None
    version: Version | None = None


def states(motion: Motion) -> tuple[Named, ...]:
    """All that can be compared: as it is now, the snapshots from the newest on, the versions."""
    return (
        now(),
        *(Named(it.name, kept=it) for it in reversed(motion.kept)),
        *(Named(version_name(motion, it), version=it) for it in motion.versions),
    )


def now() -> Named:
    """The motion as it is now."""
    return Named(say("As it is now"))


def find_state(motion: Motion, name: str) -> Named:
    """A state by a snapshot's name, "now", or that of a version; MotionError for no such thing."""
    if name.strip().lower() == NOW:
        return now()
    if is_version_name(name):
        version = find_version(motion, name)
        return Named(version_name(motion, version), version=version)
    found = find(motion, name)
    return Named(found.name, kept=found)


def between(
    motion: Motion, old: Named, new: Named, new_id: NewId, tell: Tell = str
) -> tuple[Part, ...]:
    """Everything in which two states differ; of a version, which is one text, the words alone.

    `tell` is as in `what_differs`. MotionError for a snapshot that can't be read.
    """
    if old.version is None and new.version is None:
        return what_differs(_whole(motion, old), _whole(motion, new), new_id, tell)
    head = say("The text of the motion")
    return tuple(text_differs(head, _text(motion, old), _text(motion, new), new_id))


def is_same(motion: Motion, old: Named, new: Named) -> bool:
    """Whether two states are the same in everything, be it words or not."""
    if old.version is None and new.version is None:
        return _whole(motion, old) == _whole(motion, new)
    return _text(motion, old) == _text(motion, new)


def said(motion: Motion, old: Named, new: Named, parts: tuple[Part, ...]) -> str:
    """What there is to say of a comparison that shows nothing; "" where it shows something."""
    if parts:
        return ""
    if is_same(motion, old, new):
        return say("There is no difference.")
    return strung(looks_between(motion, old, new), "; ") or phrase(ALIKE)


def looks_between(motion: Motion, old: Named, new: Named) -> list[str]:
    """Where the same words look otherwise in two states: bold, italic, links."""
    if old.version is None and new.version is None:
        return motions_look_apart(_whole(motion, old), _whole(motion, new))
    return looks_differ(_text(motion, old), _text(motion, new))


def _whole(motion: Motion, named: Named) -> Motion:
    if named.kept is not None:
        return state(motion, named.kept)
    return replace(motion, kept=(), log=())


def _text(motion: Motion, named: Named) -> Clauses:
    return named.version.clauses if named.version else _whole(motion, named).current.clauses
