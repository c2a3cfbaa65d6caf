"""Bringing an agenda's motions up to date from their files, and settling what both changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.core.agenda import Item
from motion_editor.core.errors import MotionError
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.listing import title_of
from motion_editor.tasks.agenda.sync import Met, file_of, up_to_date, updated
from motion_editor.ui.asking import choice
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.tasks.merge.state import Brought, Side
    from motion_editor.ui.agenda.taking import Tell
    from motion_editor.ui.agenda.window import AgendaWindow


def bring(window: AgendaWindow, tell: Tell) -> None:
    """Take in what was changed in the motions' files, and offer to merge what both changed."""
    window.editors.settle()
    agenda, updates = up_to_date(window.session.agenda, window.session.folder)
    window.session.become(agenda, tr("bringing up to date"), noted=False)
    said = [tr(it.said) for it in updates]
    tell(said or [tr("No motion on the agenda came from a file.")], [])
    if window.session.read_only:
        return
    for update in updates:
        if update.met is Met.CONFLICT:
            item = window.session.agenda.item(update.item)
            settle(window, item.id, file_of(item, window.session.folder))


def settle(window: AgendaWindow, id: str, path: Path | None) -> None:
    """Ask what stands of a motion that was changed on the agenda and in its file."""
    item = window.session.agenda.item(id)
    if path is None:
        return
    merges, takes = tr("Merge…"), tr("Take the file’s")
    title = tr(title_of(item))
    said = choice(
        window,
        tr(
            "“{title}” was changed both in the agenda and in “{file}”.", title=title, file=path.name
        ),
        tr(
            "Merge takes both together: you see first what comes in, and what clashes. The file is "
            "left alone."
        ),
        (merges, takes),
        risky=takes,
        usual=merges,
        warns=False,
    )
    try:
        if said == merges:
            _merge(window, item, path)
        elif said == takes:
            theirs = motions.load_to_change(path).motion
            made, _ = updated(item, theirs, path.name, over=True)
            agenda = window.session.agenda.with_item(made)
            window.session.become(agenda, tr("bringing up to date"), noted=False)
    except MotionError as error:
        window.tell(error)


def _merge(window: AgendaWindow, item: Item, path: Path) -> None:
    from motion_editor.tasks.agenda.both_changed import with_file
    from motion_editor.ui.merging import looked_at, merged_beside

    now, opened = window.session.agenda, window.session.as_opened()

    def join(choices: Mapping[str, Side]) -> tuple[Item, Brought] | None:
        return merged_beside(window, partial(with_file, item, path, opened, new_id, choices))

    found = looked_at(window, path.name, join)
    if found is None:
        return
    window.held.refuse_stale(now)
    window.session.become(now.with_item(found[0]), tr("merging of {file}", file=path.name))
    if found[1]:
        window.say(tr("Merged from {name}.", name=path.name))
    else:
        window.say(tr("Nothing in {file} is new here.", file=path.name))
