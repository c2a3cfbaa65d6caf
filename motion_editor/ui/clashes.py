"""Where the unsettled clashes of an amendment stand, and what is said of them. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from motion_editor.ui.tongue import many

if TYPE_CHECKING:
    from motion_editor.core.amendment import Amendment
    from motion_editor.core.clause import Clause

Names = tuple[str, ...]
"""The names of clashes that stand at one clause."""


def clashes_at(shown: Amendment | None, clauses: Sequence[Clause]) -> dict[str, Names]:
    """The unsettled clashes by the id of the clause where each stands.

    One whose clause is gone stands at the clause above it, or at the first.
    """
    out: dict[str, Names] = {}
    for clash in shown.text.open_clashes if shown is not None else ():
        where = clash.clause or clauses[0].id
        out[where] = (*out.get(where, ()), clash.name)
    return out


def clashes_of(item: Clause, found: dict[str, Names]) -> Names:
    """Those of a clause; one that was moved has them where it stands now."""
    return found.get(item.moved_from or item.id, ()) if not item.wholly_struck else ()


def mark_words(names: Names) -> str:
    """What the mark in the gutter says."""
    return many("Clashes {names}", "Clash {names}", len(names), names=", ".join(names))


def here_words(names: Names) -> str:
    """The same to those who hear that they have come to the clause."""
    return many("clashes {names} here", "clash {names} here", len(names), names=", ".join(names))
