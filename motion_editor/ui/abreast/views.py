"""From one view of an amendment to another, without losing the place. No Qt here."""

from __future__ import annotations

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place
from motion_editor.tasks.abreast import Row, back, rows, where
from motion_editor.ui.state import State, View

_COLUMNS = {View.ORIGINAL: True, View.CARRIED: False}
"""The views that show one column only, and whether that is the original."""


def seen(state: State, view: View, place: Place) -> Place:
    """The place in another view of the amendment shown that stands for this one in its own."""
    shown = state.amendment
    own, wanted = _COLUMNS.get(state.shown.view), _COLUMNS.get(view)
    if shown is None or own is wanted:
        return place
    clauses = shown.text.clauses
    found = rows(clauses)
    marked = place if own is None else _marked(found, clauses, place, base=own)
    return marked if wanted is None else _in_column(found, clauses, marked, base=wanted)


def _marked(found: tuple[Row, ...], clauses: Clauses, place: Place, *, base: bool) -> Place:
    sides = [row.left if base else row.right for row in found]
    side = next((it for it in sides if it is not None and it.number == place.clause), None)
    return Place(0, 0) if side is None else back(side, clauses, place.offset, base=base)


def _in_column(found: tuple[Row, ...], clauses: Clauses, place: Place, *, base: bool) -> Place:
    """The place in a column; where that is blank, the beginning of what stands next above."""
    here = where(found, clauses, place)[0 if base else 1]
    sides = [row.left if base else row.right for row in found[: here.clause + 1]]
    if sides and sides[-1] is not None:
        return Place(sides[-1].number, here.offset)
    above = next((it for it in reversed(sides) if it is not None), None)
    return Place(0, 0) if above is None else Place(above.number, 0)
