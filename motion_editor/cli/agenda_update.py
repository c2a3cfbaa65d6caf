"""agenda update: the motions of an agenda brought up to date from their files, or merged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from motion_editor.cli.joining import ALL, brought, chosen, left, still_open, wanted_sides
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.cli.agenda_files import OpenedAgenda
    from motion_editor.cli.verb import Arguments
    from motion_editor.core.agenda import Agenda, Item
    from motion_editor.tasks.merge.join import Joined
    from motion_editor.tasks.merge.state import Side


def updated(opened: OpenedAgenda, arguments: Arguments) -> tuple[Agenda, list[str], bool]:
    """The agenda brought up to date, what became of each motion, and whether anything is left.

    Of the items named with --theirs the file's is taken, those named with --merge are merged, and
    --take says whose reading stands of what both have changed.
    """
    from motion_editor.tasks.agenda.sync import Met, up_to_date

    over, merge, wanted = _asked(opened.agenda, arguments)
    agenda, updates = up_to_date(opened.agenda, opened.folder, over=over)
    said: list[str] = []
    open_ = False
    for it in updates:
        if it.met is Met.CONFLICT and it.item in merge:
            item, found = _merged(opened, agenda.item(it.item), wanted)
            agenda = agenda.with_item(item)
            said += _told(item, found)
            open_ = open_ or left(found, wanted)
        else:
            said.append(it.said)
            open_ = open_ or it.met in (Met.CONFLICT, Met.MISSING)
    return agenda, said or ["No motion on the agenda came from a file."], open_


def _asked(
    agenda: Agenda, arguments: Arguments
) -> tuple[frozenset[str], frozenset[str], dict[str, Side]]:
    """The items of which the file's is taken, those that are merged, and whose readings stand."""
    from motion_editor.tasks.agenda.find import find_item

    over, merge = (
        frozenset(find_item(agenda, it).id for it in names)
        for names in (arguments.theirs, arguments.merge)
    )
    if over & merge:
        raise MotionError("An item is named with --theirs and --merge.", "Name it with one.")
    wanted = wanted_sides(arguments.take)
    if len(merge) > 1 and wanted.keys() - {ALL}:
        raise MotionError(
            "The clashes of each motion are numbered by themselves.", "Merge one motion at a time."
        )
    return over, merge, wanted


def _merged(opened: OpenedAgenda, item: Item, wanted: Mapping[str, Side]) -> tuple[Item, Joined]:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.both_changed import with_file
    from motion_editor.tasks.agenda.sync import file_of

    path = file_of(item, opened.folder)
    if path is None:
        raise AssertionError("it was found a moment ago")
    made, found = with_file(item, path, opened.whole, new_id)
    if choices := chosen(found, wanted):
        made, found = with_file(item, path, opened.whole, new_id, choices)
    # What nobody has chosen for can be merged again, and is said again.
    return (replace(made, origin=item.origin) if still_open(found, wanted) else made), found


def _told(item: Item, found: Joined) -> list[str]:
    """What came in, and each clash with the reading that stands."""
    name = item.origin.name if item.origin else ""
    return [f"“{item.named}” was merged from “{name}”.", *brought(found)]
