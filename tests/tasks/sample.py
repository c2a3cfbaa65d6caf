"""A motion of an invented council, its alteration and amendments, as papers have them."""

from __future__ import annotations

from collections.abc import Callable

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Motion
from motion_editor.formats.sniff import Source, read_source
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.read import read_motion, reading_of
from tests.strategies import ids

NOTICE = """\
Safer crossings
Mover: Councillor Fenwick Oakes
Seconder: Councillor Marisol Penhale

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by half since 2015.
- A survey found that parents would pay for a warden at every gate.

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Report to the Transport Committee within six months.
"""

MOVED = NOTICE.replace("within six months", "within nine months").replace(
    "- Report", "- Publish the cost of each scheme.\n- Report"
)
"""The motion as its mover altered it: other words in one point, one point more."""

STAFFING = """\
Amendment to be moved by Councillor Idris Thackeray and seconded by Councillor Odile Brackenbury:

This Council notes:
- Four in ten pupils walk to school, and three in ten more would if the way felt safe.
- Crossing patrols have fallen by [DELETE:] half [TO HERE] [INSERT:] 15 [TO HERE] since 2015.
[DELETE:]
- A survey found that parents would pay for a warden at every gate. [TO HERE]

This Council resolves to:
- Introduce 20 mph limits outside every school by September.
- Report to the Transport Committee within six months.
"""
"""An amendment whose words nobody else touches."""

YEARLY = NOTICE.replace("within six months", "every year")
"""An amendment as the whole amended text, which clashes with the mover's alteration."""


def source(text: str) -> Source:
    """A text as it would come from a file."""
    return read_source(data=text.encode())


def motion(text: str = NOTICE, new_id: NewId | None = None) -> Motion:
    """The motion in a text."""
    return read_motion(source(text), new_id or ids())[0]


def clauses(text: str, new_id: Callable[[], str]) -> Clauses:
    """The clauses in a text."""
    return reading_of(source(text), new_id).clauses


def texts(items: Clauses) -> list[str]:
    """The words, one item a clause."""
    return [item.text for item in items]


def clashing() -> Motion:
    """The sample altered by its mover after an amendment to the same words."""
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(YEARLY), new_id)
    now, _ = alter_from(now, source(MOVED), new_id)
    return now
