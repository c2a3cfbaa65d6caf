"""A motion that was changed both on the agenda and in its own file, joined as copies are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from motion_editor.core.agenda import Item
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, past, schema
from motion_editor.store.agendas import origin_of
from motion_editor.store.past import Lineage
from motion_editor.tasks.merge.copies import Copy, known
from motion_editor.tasks.merge.join import Joined, join
from motion_editor.tasks.merge.state import Side


def with_file(
    item: Item, path: Path, opened: bytes, new_id: NewId, choices: Mapping[str, Side] | None = None
) -> tuple[Item, Joined]:
    """The item with what its motion's own file has more, and what that brought.

    `opened` is the agenda's file as it was opened, which knows earlier states of the motion;
    `choices` are by the keys of clashes. The motion's file is left alone. MotionError where it
    holds another motion, or can't be read.
    """
    copy = Copy.of(path)
    if item.motion is None or item.motion.id != copy.motion.id:
        raise MotionError(
            say("“{name}” is another motion than “{title}”.", name=copy.name, title=item.named),
            say("Add it to the agenda as a motion of its own."),
        )
    base = past.common(lineage_of(item, item.motion, opened), known(copy.data))
    found = join(base, item.motion, copy.motion, new_id, choices)
    made = replace(item, motion=found.motion, origin=origin_of(copy.name, copy.motion))
    return made, found


def lineage_of(item: Item, motion: Motion, opened: bytes) -> Lineage:
    """The states of a motion that its agenda knows: as it took it in, and as it was saved."""
    before = [*_saved(item.id, opened)]
    if item.origin is not None and item.origin.mark:
        before.append(schema.Past(mark=item.origin.mark))
    return Lineage(known(codec.encode(motion)).own, tuple(before))


def _saved(id: str, opened: bytes) -> Iterator[schema.Past]:
    """The states of an item's motion in those of the agenda that are kept whole."""
    found = past.lineage(opened)
    for state in found.all if found is not None else ():
        data = past.unpacked(state.state) if state.state else None
        motion = past.lineage(_motion_in(data, id)) if data is not None else None
        if motion is not None:
            yield motion.own


def _motion_in(data: bytes, id: str) -> bytes:
    """The file of an item's motion in that of an agenda; of one that is spoilt, none."""
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        return b""
    items = raw.get("items") if isinstance(raw, dict) else None
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and item.get("id") == id:
            return json.dumps(item.get("motion")).encode()
    return b""
