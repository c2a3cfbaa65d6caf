"""Councils' profiles of the user's own: checked, put among them, saved from the editor."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.council.installed import decoded
from motion_editor.council.profile import Profile
from motion_editor.council.reading import parse
from motion_editor.council.sense import doubts
from motion_editor.council.writing import write
from motion_editor.papers.wording import hyphened
from motion_editor.store import atomic, disk
from motion_editor.tasks.councils import folders
from motion_editor.tasks.earlier_councils import by_hand, keep

SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class Read:
    """A profile as read: its text, and what in it contradicts itself, with the lines."""

    profile: Profile
    text: str
    doubts: tuple[MotionError, ...]


def read(text: str, source: str, id: str = "") -> Read:
    """The profile in a text that came from `source`; MotionError where it can't serve as one."""
    profile = parse(text, source, id)
    return Read(profile, text, tuple(it.placed(source, text) for it in doubts(profile)))


def check(path: Path) -> Read:
    """The profile in a file, and what is to be known of it.

    MotionError where it can't be read or can't serve as one. A motion or an amendment that a
    profile was sent with is read for that.
    """
    data = disk.read(path)
    if path.suffix.lower() in (".motion", ".amendment"):
        return brought(data, path.name)
    return read(decoded(data, path.name), path.name, path.stem)


def brought(data: bytes, name: str) -> Read:
    """The profile that a file of ours brings; MotionError where it brings none."""
    from motion_editor.formats.sniff import read_source
    from motion_editor.tasks.came import came

    source = replace(read_source(data=data), name=name)
    motion = came(source).motion
    if not motion.profile:
        raise MotionError(
            say("“{name}” brings no council’s profile.", name=name),
            say("Ask for one to be sent: 'send --with council' (in the window: tick it in Send)."),
        )
    return sent(motion.profile, name, motion.details.council)


def sent(text: str, name: str, id: str = "") -> Read:
    """The profile that a motion carries; `name` is that of its file, `id` what it calls it."""
    return read(text, name, id_of(id or parse(text, name).name))


def own_folder() -> Path:
    """Where the user's own profiles are."""
    return folders()[1]


def id_of(name: str) -> str:
    """By which id a council of this name is called where it has no other."""
    return re.sub(r"[^\w-]", "", hyphened(name))[:60] or "council"


def taken(id: str) -> Path | None:
    """The profile of the user's own whose place one of this id would take, if there is one."""
    path = own_folder() / f"{id}{SUFFIX}"
    return None if disk.absent(path) else path


def install(found: Read, *, force: bool = False) -> Path:
    """Put a profile among the user's own, under its id, as it is written; the file.

    MotionError where one of that id is there already unless `force`; a file of it that somebody
    wrote by hand is then kept beside.
    """
    return _put(found.profile.id, found.text, force=force)


def save(profile: Profile, *, force: bool = False) -> Path:
    """Write a profile among the user's own, under its id; the file. MotionError as `install`."""
    text = write(profile)
    if replace(parse(text, profile.name), id=profile.id) != profile:
        raise MotionError(
            say("The profile would not read back as it is, so it was not saved."),
            say("This is a fault of Motion Editor: report it, please."),
        )
    return _put(profile.id, text, force=force)


def _put(id: str, text: str, *, force: bool) -> Path:
    path = taken(id)
    if path is not None and not force:
        raise MotionError(
            say("There is a council of yours called “{id}” already.", id=id),
            say("Give the file another name, or say that it takes the place of that one."),
        )
    target = own_folder() / f"{id}{SUFFIX}"
    if path is not None and by_hand(path) and disk.read(path) != text.encode():
        keep(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(target, text.encode(), force=force)
    except OSError as error:
        raise disk.problem(error, target, writing=True) from error
    return target


def told(found: Sequence[MotionError]) -> list[str]:
    """Doubts as lines of words."""
    return [it.whole for it in found]
