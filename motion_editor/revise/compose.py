"""An amendment on top of an amendment, as one amendment of the first one's base.

Marks are carried as they were made; the one thing looked for is words that the first leaves out
and the second puts back: these are the base's own words again, and so are end marks.
"""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.layers import layered
from motion_editor.revise.put_back import put_back
from motion_editor.revise.recut import recut


def compose(below: Sequence[Clause], above: Sequence[Clause], new_id: NewId) -> Clauses:
    """What `above`, tracked over `proposed(below)`, proposes, tracked over `original(below)`.

    A clause of the base that is put back, or parted again where it was joined, has the id it had
    there; all others have the ids that `above` proposes. Raises ValueError where `above` is not
    on top of `below`.
    """
    if original(above) != proposed(below):
        raise ValueError("the second tracked text is not on top of the first")
    row = layered(normal(below), normal(above))
    row.atoms = put_back(row.atoms)
    return normal(recut(row, original(below), proposed(above), new_id))
