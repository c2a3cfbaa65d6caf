"""The commands of the Council menu."""

from __future__ import annotations

from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu, Need, needing

COMMANDS: Final = (
    Command(
        "file.councils", _("Co&uncils…"), Menu.COUNCIL, 4, ("Ctrl+Alt+U",),
        _("House style, roll and standing orders of each council: look, alter, install"),
    ),
    Command(
        "council.deadlines", _("&Deadlines…"), Menu.COUNCIL, 1, ("Ctrl+Alt+B",),
        _("Until when notice is to be given for a meeting, counted day by day"),
    ),
    Command(
        "council.checks", _("C&hecks"), Menu.COUNCIL, 2, ("Ctrl+Alt+K",),
        _("What there is to look at by the council’s rules: nothing is ever blocked"),
    ),
    Command(
        "council.next_finding", _("&Next finding"), Menu.COUNCIL, 2, ("F2",),
        _("Go to the next thing to look at"),
    ),
    Command(
        "council.previous_finding", _("&Previous finding"), Menu.COUNCIL, 2, ("Shift+F2",),
        _("Go to the one before"),
    ),
    Command(
        "council.aside", _("&Set the finding aside…"), Menu.COUNCIL, 2, ("Ctrl+F2",),
        _("Say why it is in order: kept in the file until the words change"),
        needs=needing(Need.WRITABLE),
    ),
    Command(
        "council.past", _("Folder of &earlier motions…"), Menu.COUNCIL, 3, ("Ctrl+Alt+P",),
        _("Where the motions of earlier meetings are, to find what comes back within six months"),
    ),
)  # fmt: skip
