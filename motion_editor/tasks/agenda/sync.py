"""A motion on an agenda and its own file: brought up to date either way, never overwritten."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from msgspec import structs

from motion_editor.core.agenda import Agenda, Item
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, say
from motion_editor.store import codec, disk, motions
from motion_editor.store.agendas import motion_hash, origin_of
from motion_editor.store.whereabouts import where_is
from motion_editor.tasks.agenda.both_changed import lineage_of


class Met(Enum):
    """How a motion on the agenda and its file meet."""

    SAME = "same"
    TAKEN = "taken"
    AHEAD = "ahead"
    CONFLICT = "conflict"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Update:
    """What became of one item: its id, how the two met, and that in a sentence."""

    item: str
    met: Met
    said: Said


def updated(item: Item, theirs: Motion, name: str, *, over: bool = False) -> tuple[Item, Update]:
    """The item with its motion as a file has it now, where nothing is lost by that.

    Where both were changed since the motion was taken in, the item stays as it is and that is
    said; with `over` the file's is taken all the same.
    """
    ours, now = item.motion, motion_hash(theirs)
    if ours is None or theirs.id != ours.id:
        raise MotionError(
            say("“{name}” is another motion than “{title}”.", name=name, title=item.named),
            say("Add it to the agenda as a motion of its own."),
        )
    here = motion_hash(ours)
    was = item.origin.hash if item.origin else ""
    about = {"name": name, "title": item.named}
    fresh = replace(item, motion=theirs, origin=origin_of(name, theirs))
    if here == now:
        same = item if was == now else replace(item, origin=origin_of(name, theirs))
        said = say("“{title}” is the same in “{name}”.", **about)
        return same, Update(item.id, Met.SAME, said)
    if over or here == was:
        said = say("“{title}” was brought up to date from “{name}”.", **about)
        return fresh, Update(item.id, Met.TAKEN, said)
    if now == was:
        said = say("“{title}” was changed in the agenda; “{name}” is as it was.", **about)
        return item, Update(item.id, Met.AHEAD, said)
    said = say(
        "“{title}” was changed both in the agenda and in “{name}”: the agenda's stays, and the "
        "file is left alone.",
        **about,
    )
    return item, Update(item.id, Met.CONFLICT, said)


def up_to_date(
    agenda: Agenda, folder: Path, *, over: frozenset[str] = frozenset()
) -> tuple[Agenda, tuple[Update, ...]]:
    """The agenda with every motion as its file has it now, where nothing is lost by that.

    Files are looked for in the folder and among those that were open last. `over` are the items
    of which the file's is taken in any case.
    """
    updates: list[Update] = []
    for item in agenda.items:
        if item.motion is None or item.origin is None:
            continue
        path = file_of(item, folder)
        if path is None:
            said = say(
                "“{name}”, from which “{title}” came, was not found.",
                name=item.origin.name,
                title=item.named,
            )
            updates.append(Update(item.id, Met.MISSING, said))
            continue
        try:
            theirs = motions.load_to_change(path).motion
        except MotionError as error:
            updates.append(Update(item.id, Met.MISSING, error.whole))
            continue
        made, update = updated(item, theirs, path.name, over=item.id in over)
        agenda = agenda.with_item(made)
        updates.append(update)
    return agenda, tuple(updates)


def file_of(item: Item, folder: Path) -> Path | None:
    """The file that the motion of an item came from, if it is in the folder or was open lately."""
    if item.motion is None:
        return None
    if item.origin is not None:
        near = folder / Path(item.origin.name).name
        if disk.is_file(near) and _is_of(item.motion.id, near):
            return near
    return where_is(item.motion.id, folder)


def _is_of(id: str, path: Path) -> bool:
    try:
        return motions.load(path).motion.id == id
    except MotionError:
        return False


def taken_out(item: Item, path: Path, *, force: bool = False, opened: bytes = b"") -> Item:
    """Write the motion of an item as a .motion file; the item that knows it as its own.

    `opened` is the agenda's file as it was opened, which knows earlier states of the motion: the
    new file has the marks of these, so that it can be merged with copies, and nothing they held.
    An amendment without a date of receipt has the one under which it was registered.

    A file that is there is replaced if it is the one that the motion came from and nobody has
    changed it since, or with `force`. MotionError, and nothing written, otherwise.
    """
    ours = item.motion
    if ours is None:
        raise MotionError(
            say("“{title}” holds no motion.", title=item.named), say("Name a motion.")
        )
    expected = None
    if not force and not disk.absent(path):
        expected = _may_replace(item, path)
    before = [structs.replace(it, state="") for it in lineage_of(item, ours, opened).before]
    known = codec.encode(ours, before)
    ours = _with_receipts(item, ours)
    motions.save(path, ours, expected=expected, force=force, after=[known])
    return replace(item, motion=ours, origin=origin_of(path.name, ours))


def _with_receipts(item: Item, motion: Motion) -> Motion:
    """The motion whose amendments say when they were received, where only the agenda knew."""
    own = (
        it if it.received else replace(it, received=item.of_amendment(it.id).received)
        for it in motion.amendments
    )
    return replace(motion, amendments=tuple(own))


def _may_replace(item: Item, path: Path) -> str | None:
    """The digest of the file there, where the motion may go over it; None for a stranger."""
    loaded = motions.load(path)
    there = motion_hash(loaded.motion)
    known = {motion_hash(item.motion)} if item.motion else set[str]()
    if item.origin:
        known.add(item.origin.hash)
    if item.motion is None or loaded.motion.id != item.motion.id:
        return None
    if there not in known:
        raise MotionError(
            say(
                "“{name}” was changed since its motion was put on the agenda.",
                name=path.name,
            ),
            say("Take the motion out under another name, then open both and compare them."),
        )
    return loaded.digest
