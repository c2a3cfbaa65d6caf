"""What a command is: its menu, its keys, what it needs. No Qt here."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from motion_editor.core.wording import mark as _


class Menu(Enum):
    """The menus, in order."""

    FILE = _("&File")
    EDIT = _("&Edit")
    CLAUSE = _("&Clause")
    MOTION = _("&Motion")
    COUNCIL = _("C&ouncil")
    ITEM = _("&Item")
    AGENDA = _("&Agenda")
    VIEW = _("&View")
    HELP = _("&Help")


class Need(Enum):
    """What must be so for a command to be possible."""

    EDITABLE = "the text can be edited"
    UNDO = "there is something to undo"
    REDO = "there is something to redo"
    VERSION = "the motion can still be amended"
    AMENDMENT = "an amendment is shown"
    AMENDED = "the text shown, or the one below it, has amendments"
    CLASHES = "the amendment shown has clashes, settled or not, and may still be settled"
    DRAFT = "an amendment is shown of which no notice has been given yet"
    WRITABLE = "the file is not for reading only"
    UNDECIDED = "an amendment, or the motion, is still to be decided"
    WAITING = "an amendment is still to be decided"
    SEVERAL = "two amendments or more are still to be decided"


class Choice(Enum):
    """Commands of which exactly one is ticked."""

    ROLE = "role"
    VIEW = "view"
    THEME = "theme"


class Command(NamedTuple):
    """One command: `keys` are written as in "Ctrl+Shift+S", the first is shown.

    `group` numbers the sections of its menu. `local` keys hold in the text only. `short` is the
    word on the toolbar, `toggle` and `choice` give it a tick.
    """

    name: str
    title: str
    menu: Menu
    group: int
    keys: tuple[str, ...] = ()
    tip: str = ""
    short: str = ""
    needs: frozenset[Need] = frozenset()
    local: bool = False
    toggle: bool = False
    choice: Choice | None = None


def needing(*needs: Need) -> frozenset[Need]:
    """What a command needs, for the table."""
    return frozenset(needs)
