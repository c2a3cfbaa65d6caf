"""The commands of the meeting."""

from __future__ import annotations

from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu, Need, needing

COMMANDS: Final = (
    Command(
        "meeting.enter", _("&Meeting…"), Menu.COUNCIL, 0, ("F9",),
        _("Enter what happens at the meeting as it happens, with the text at every step"),
        needs=needing(Need.WRITABLE),
    ),
    Command(
        "meeting.chair", _("&Chair’s view"), Menu.COUNCIL, 0, ("Shift+F9",),
        _("What is being voted on, in large type for a second screen; it follows the meeting"),
    ),
    Command(
        "meeting.rivals", _("&Vote between rival texts…"), Menu.COUNCIL, 0, ("Ctrl+F9",),
        _("Put motion and amendments to one vote, as Scottish councils do"),
        needs=needing(Need.UNDECIDED, Need.WAITING),
    ),
)  # fmt: skip
