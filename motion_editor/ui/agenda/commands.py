"""Every command of an agenda's window as data: menus, shortcuts and the search come from it."""

from __future__ import annotations

from enum import Enum
from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu


class Wants(Enum):
    """What must be so for a command to be possible."""

    ITEM = "an item is chosen"
    MOTION = "the item chosen holds a motion"
    WRITABLE = "the agenda is not for reading only"
    UNDO = "there is something to undo"
    REDO = "there is something to redo"


_FILE, _EDIT, _ITEM, _AGENDA = Menu.FILE, Menu.EDIT, Menu.ITEM, Menu.AGENDA
_VIEW, _HELP = Menu.VIEW, Menu.HELP

COMMANDS: Final = (
    Command("file.new", _("&New agenda"), _FILE, 0, ("Ctrl+N",), _("Begin another agenda")),
    Command("file.open", _("&Open…"), _FILE, 0, ("Ctrl+O",), _("Open an agenda or a motion")),
    Command("file.save", _("&Save"), _FILE, 1, ("Ctrl+S",), _("Save the agenda")),
    Command("file.save_as", _("Save &as…"), _FILE, 1, ("Ctrl+Shift+S",)),
    Command(
        "file.earlier", _("Open the copy from &before"), _FILE, 1, ("Ctrl+Alt+Shift+R",),
        _("The agenda as it was before it was last changed on this computer, in another window"),
    ),
    Command(
        "file.merge", _("Merge another cop&y…"), _FILE, 1, ("Ctrl+Alt+G",),
        _("Take in what somebody changed in a copy of this agenda"),
    ),
    Command(
        "file.export", _("&Export paper…"), _FILE, 2, ("Ctrl+E",),
        _("Write the agenda, or all amendments, as Word, PDF, web page or text"),
    ),
    Command(
        "file.export_all", _("Export a&ll papers…"), _FILE, 2, ("Ctrl+Alt+E",),
        _("Every paper there is of the agenda and the meeting, in the formats you tick"),
    ),
    Command(
        "file.pages", _("Page previe&w"), _FILE, 2, ("Ctrl+Shift+P",),
        _("See the pages of the agenda paper"),
    ),
    Command(
        "file.send", _("Sen&d…"), _FILE, 2, ("Ctrl+Shift+E",),
        _("A copy without what was taken off the agenda and what is not everybody’s"),
    ),
    Command("file.close", _("&Close"), _FILE, 3, ("Ctrl+W", "Ctrl+Q"), _("Close the window")),
    Command("edit.undo", _("&Undo"), _EDIT, 0, ("Ctrl+Z",)),
    Command("edit.redo", _("&Redo"), _EDIT, 0, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command(
        "item.add", _("&Add motions and amendments…"), _ITEM, 0, ("Ctrl+I",),
        _("Put files on the agenda: motions, amendments to them, Word files and texts"),
    ),
    Command(
        "item.report", _("Add a re&port…"), _ITEM, 0, ("Ctrl+Shift+I",),
        _("A Word file or text whose recommendations are amended like a motion"),
    ),
    Command(
        "item.text", _("Add a plain i&tem…"), _ITEM, 0, ("Ctrl+T",),
        _("A title and what it says, such as apologies"),
    ),
    Command(
        "item.register", _("&Register…"), _ITEM, 1, ("Ctrl+R",),
        _("When it was received, accepted or rejected and why, time limit, exempt or not"),
    ),
    Command(
        "item.motion", _("&Edit the motion"), _ITEM, 1, ("Ctrl+M",),
        _("Open the motion in a window of its own; what is changed there stands on the agenda"),
    ),
    Command(
        "item.meeting", _("Enter the mee&ting…"), _ITEM, 1, ("F9",),
        _("What happens to the motion as it happens; it stands on the agenda at once"),
    ),
    Command(
        "item.chair", _("&Chair’s view"), _ITEM, 1, ("Shift+F9",),
        _("What is being voted on of this motion, in large type, on a second screen"),
    ),
    Command("item.up", _("Move &up"), _ITEM, 2, ("Alt+Up",), _("Its place is then set by hand")),
    Command(
        "item.down", _("Move &down"), _ITEM, 2, ("Alt+Down",), _("Its place is then set by hand")
    ),
    Command(
        "item.out", _("Take &out as a motion file…"), _ITEM, 3, ("Ctrl+Shift+O",),
        _("Write the motion as a .motion file; it stays on the agenda"),
    ),
    Command(
        "item.update", _("&Bring up to date"), _ITEM, 3, ("F5",),
        _("Take in what was changed in the motions’ own files since"),
    ),
    Command("item.remove", _("Re&move"), _ITEM, 4, ("Ctrl+Delete",), _("Take it off the agenda")),
    Command(
        "agenda.head", _("&Meeting and numbers…"), _AGENDA, 0, ("Ctrl+H",),
        _("Council, day, time, place, and the number of the first motion"),
    ),
    Command(
        "agenda.received", _("Order by &receipt"), _AGENDA, 1, ("Ctrl+1",),
        _("What was received first comes first; what was placed by hand stays"),
    ),
    Command(
        "agenda.rotation", _("Order by &groups in turns…"), _AGENDA, 1, ("Ctrl+2",),
        _("One motion of each group in turns, beginning with the group that you name"),
    ),
    Command(
        "agenda.ruled", _("Order as the &standing orders have it"), _AGENDA, 1, ("Ctrl+3",),
        _("By receipt or by groups in turns, as the council does on the day of the meeting"),
    ),
    Command(
        "agenda.free", _("Forget places set by &hand"), _AGENDA, 1, ("Ctrl+0",),
        _("The next order places every motion"),
    ),
    Command("view.next", _("Go to the &next pane"), _VIEW, 0, ("F6",)),
    Command("help.search", _("&Search commands"), _HELP, 0, ("Ctrl+K",)),
    Command("help.keys", _("&Keyboard shortcuts"), _HELP, 0, ("F1",)),
)  # fmt: skip

NEEDS: Final = {
    "edit.undo": {Wants.UNDO, Wants.WRITABLE},
    "edit.redo": {Wants.REDO, Wants.WRITABLE},
    "file.merge": {Wants.WRITABLE},
    "item.add": {Wants.WRITABLE},
    "item.report": {Wants.WRITABLE},
    "item.text": {Wants.WRITABLE},
    "item.register": {Wants.ITEM, Wants.WRITABLE},
    "item.motion": {Wants.MOTION, Wants.WRITABLE},
    "item.meeting": {Wants.MOTION, Wants.WRITABLE},
    "item.chair": {Wants.MOTION, Wants.WRITABLE},
    "item.up": {Wants.ITEM, Wants.WRITABLE},
    "item.down": {Wants.ITEM, Wants.WRITABLE},
    "item.out": {Wants.MOTION},
    "item.update": {Wants.WRITABLE},
    "item.remove": {Wants.ITEM, Wants.WRITABLE},
    "agenda.head": {Wants.WRITABLE},
    "agenda.received": {Wants.WRITABLE},
    "agenda.ruled": {Wants.WRITABLE},
    "agenda.rotation": {Wants.WRITABLE},
    "agenda.free": {Wants.WRITABLE},
}
"""What a command needs; the others are always possible."""

MENUS: Final = tuple(dict.fromkeys(command.menu for command in COMMANDS))
"""The menus, in order."""
