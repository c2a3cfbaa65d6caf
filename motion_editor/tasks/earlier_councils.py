"""Profiles of the user's own that are taken away or written anew: their files are kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.council.installed import Found, load, text_of
from motion_editor.council.profile import Profile
from motion_editor.council.writing import write
from motion_editor.store import atomic, disk
from motion_editor.tasks.councils import folders, installed

FOLDER: Final = "earlier"
"""Beside the profiles; nothing in it counts as one."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away: its id, where its file is kept, and the one that holds now, if any."""

    id: str
    kept: Path
    instead: Profile | None


def earlier_folder() -> Path:
    """Where the files are kept."""
    return folders()[1] / FOLDER


def by_hand(path: Path) -> bool:
    """Whether a profile's file has more than the program would write: comments, another layout."""
    try:
        return write(load(path)) != text_of(path)
    except MotionError:
        return True


def keep(path: Path) -> Path:
    """Keep a copy of a profile's file under a name that is free; MotionError where that fails."""
    data = disk.read(path)
    folder = earlier_folder()
    number, kept = 2, folder / path.name
    while not disk.absent(kept) and not (disk.is_file(kept) and disk.read(kept) == data):
        number, kept = number + 1, folder / f"{path.stem}-{number}{path.suffix}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        atomic.write(kept, data, force=True)
    except OSError as error:
        raise disk.problem(error, kept, writing=True) from error
    return kept


def remove(name: str) -> Removed:
    """Take away a profile of the user's own, by its id or the council's name; its file is kept.

    MotionError where there is none of that name, or it is one that came with the program.
    """
    found = _named(name)
    kept = keep(found.path)
    try:
        found.path.unlink()
    except OSError as error:
        raise disk.problem(error, found.path, writing=True) from error
    now = next((it.profile for it in installed() if it.id == found.id), None)
    return Removed(found.id, kept, now)


def _named(name: str) -> Found:
    wanted, known = name.strip().casefold(), installed()
    mine = [it for it in known if is_own(it)]
    for item in (*mine, *known):
        if wanted in (item.id.casefold(), item.profile.name.casefold() if item.profile else ""):
            if item in mine:
                return item
            raise MotionError(
                say("“{id}” comes with the program, and stays.", id=item.id),
                say("Only councils of your own can be removed: the list says which are."),
            )
    ids = ", ".join(it.id for it in mine) or say("none")
    raise MotionError(
        say("There is no council of yours called “{name}”.", name=name),
        say("Your own are: {ids}.", ids=ids),
    )


def is_own(item: Found) -> bool:
    """Whether a profile is the user's own."""
    return item.path.parent == folders()[1]


def told(removed: Removed) -> str:
    """What became of it, and what holds now, in sentences."""
    said = say("“{id}” was removed; its file is kept: {path}.", id=removed.id, path=removed.kept)
    if removed.instead is None:
        return said
    return say(
        "{removed} The one that comes with the program holds again: {name}.",
        removed=said,
        name=removed.instead.name,
    )
