"""Every command as data: menus, toolbar, shortcuts and tool tips come from this one table.

No Qt here. What a command does is bound to its name in the window (actions.py).
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Menu(Enum):
    """The menus, in order."""

    FILE = "&File"
    EDIT = "&Edit"
    CLAUSE = "&Clause"
    MOTION = "&Motion"
    VIEW = "&View"
    HELP = "&Help"


class Need(Enum):
    """What must be so for a command to be possible."""

    EDITABLE = "the text can be edited"
    UNDO = "there is something to undo"
    REDO = "there is something to redo"
    VERSION = "the motion can still be amended"
    AMENDMENT = "an amendment is shown"
    DRAFT = "an amendment is shown of which no notice has been given yet"
    WRITABLE = "the file is not for reading only"
    UNDECIDED = "an amendment, or the motion, is still to be decided"


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


def _needs(*needs: Need) -> frozenset[Need]:
    return frozenset(needs)


_EDITABLE = _needs(Need.EDITABLE)
_FILE, _EDIT, _CLAUSE = Menu.FILE, Menu.EDIT, Menu.CLAUSE
_MOTION, _VIEW, _HELP = Menu.MOTION, Menu.VIEW, Menu.HELP

COMMANDS: tuple[Command, ...] = (
    Command("file.new", "&New motion", _FILE, 0, ("Ctrl+N",), "Begin a new motion", "New"),
    Command("file.open", "&Open…", _FILE, 0, ("Ctrl+O",), "Open a motion", "Open"),
    Command(
        "file.import", "&Import a text or Word file…", _FILE, 0, ("Ctrl+Shift+O",),
        "Make a motion from a Word file, a web page or a text",
    ),
    Command("file.sample", "Open the sa&mple motion", _FILE, 0, (), "See how it is done"),
    Command("file.save", "&Save", _FILE, 1, ("Ctrl+S",), "Save the motion", "Save"),
    Command("file.save_as", "Save &as…", _FILE, 1, ("Ctrl+Shift+S",), "Save under another name"),
    Command(
        "file.recover", "&Recover what was not saved…", _FILE, 1, (),
        "Texts that were open when the program did not close in order",
    ),
    Command(
        "file.export", "&Export paper…", _FILE, 2, ("Ctrl+E",),
        "Write notice, amendment paper or substantive motion as Word, HTML or text",
        "Export paper",
    ),
    Command(
        "file.print", "&Print…", _FILE, 2, ("Ctrl+P",),
        "Print notice, amendment paper or substantive motion, with a preview",
    ),
    Command("file.quit", "&Quit", _FILE, 3, ("Ctrl+Q",), "Close the window"),
    Command("edit.undo", "&Undo", _EDIT, 0, ("Ctrl+Z",), "Undo", needs=_needs(Need.UNDO)),
    Command(
        "edit.redo", "&Redo", _EDIT, 0, ("Ctrl+Shift+Z", "Ctrl+Y"), "Redo",
        needs=_needs(Need.REDO),
    ),
    Command("edit.cut", "Cu&t", _EDIT, 1, ("Ctrl+X",), local=True),
    Command("edit.copy", "&Copy", _EDIT, 1, ("Ctrl+C",), local=True),
    Command(
        "edit.copy_carried", "Copy as carrie&d", _EDIT, 1, ("Ctrl+Shift+C",),
        "Copy the words as they would read if the amendment is carried, without marks",
        needs=_needs(Need.AMENDMENT),
    ),
    Command("edit.paste", "&Paste", _EDIT, 1, ("Ctrl+V",), local=True),
    Command(
        "edit.paste_plain", "Paste as plain te&xt", _EDIT, 1, ("Ctrl+Shift+V",),
        "Paste the words alone, without roles, levels, bold, italic and links",
    ),
    Command("edit.all", "Select &all", _EDIT, 1, ("Ctrl+A",), local=True),
    Command(
        "edit.bold", "&Bold", _EDIT, 2, ("Ctrl+B",),
        "Bold (in an amendment: its own words only)", "B", _EDITABLE,
    ),
    Command(
        "edit.italic", "&Italic", _EDIT, 2, ("Ctrl+I",),
        "Italic (in an amendment: its own words only)", "I", _EDITABLE,
    ),
    Command(
        "edit.link", "&Link…", _EDIT, 2, ("Ctrl+L",),
        "Let the selected words lead to a web page (in an amendment: its own words only)",
        "Link", _EDITABLE,
    ),
    Command(
        "edit.footnote", "F&ootnote", _EDIT, 2, ("Ctrl+Alt+F",),
        "A footnote where the caret stands; with the caret in one, back to the text",
        needs=_EDITABLE,
    ),
    Command(
        "edit.no_break", "No-break &space", _EDIT, 2, ("Ctrl+Shift+Space",),
        "A space at which no line ends, as in “£1.5 million”", needs=_EDITABLE,
    ),
    Command("edit.find", "&Find", _EDIT, 3, ("Ctrl+F",), "Find words in the text shown"),
    Command("edit.next", "Find &next", _EDIT, 3, ("F3",), "Go to the next of what was found"),
    Command(
        "edit.previous", "Find pre&vious", _EDIT, 3, ("Shift+F3",),
        "Go to the one before of what was found",
    ),
    Command(
        "edit.replace", "R&eplace", _EDIT, 3, ("Ctrl+H",),
        "Find words and put others in their place; in an amendment that is tracked",
    ),
    Command(
        "edit.curly", "Curly &quotation marks and dashes", _EDIT, 4, (),
        "Replace \" and \' by curly ones, and hyphens between spaces by dashes, as you type them",
        toggle=True,
    ),
    Command(
        "edit.spelling", "C&heck spelling", _EDIT, 5, (),
        "Mark the words that no word list knows with a wavy line", toggle=True,
    ),
    Command(
        "edit.misspelt", "Next &misspelling", _EDIT, 5, ("Ctrl+;",),
        "Go to the next word that no word list knows",
    ),
    Command(
        "edit.suggest", "Spelling su&ggestions…", _EDIT, 5, ("Ctrl+.",),
        "What the word of the caret may stand for; or add it to your own words",
    ),
    Command(
        "clause.lead_in", "&Lead-in", _CLAUSE, 0, ("Ctrl+1",),
        "Words that open a section, as in “This Council notes:”",
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.point", "&Point", _CLAUSE, 0, ("Ctrl+2",), "A numbered or bulleted point",
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.text", "Plain &text", _CLAUSE, 0, ("Ctrl+3",), "A paragraph without a number",
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.lead_ins", "&Council’s lead-ins…", _CLAUSE, 0, ("Ctrl+Shift+L",),
        "Begin a section with one of the council’s lead-ins, or reword the lead-in of the caret",
        needs=_EDITABLE,
    ),
    Command(
        "clause.nest", "&Nest", _CLAUSE, 1, ("Tab",), "One level deeper", "Nest", _EDITABLE,
        local=True,
    ),
    Command(
        "clause.unnest", "Unne&st", _CLAUSE, 1, ("Shift+Tab",), "One level up", "Unnest",
        _EDITABLE, local=True,
    ),
    Command(
        "clause.up", "Move &up", _CLAUSE, 2, ("Alt+Up",), "Move the clause up", "Move ↑",
        _EDITABLE, local=True,
    ),
    Command(
        "clause.down", "Move &down", _CLAUSE, 2, ("Alt+Down",), "Move the clause down", "Move ↓",
        _EDITABLE, local=True,
    ),
    Command(
        "clause.strike", "L&eave out the clause", _CLAUSE, 3, ("Ctrl+Shift+D",),
        "Leave out the clause, or those selected", needs=_EDITABLE,
    ),
    Command(
        "clause.note", "&Add a note on the clause", _CLAUSE, 4, ("Ctrl+Alt+M",),
        "Where it comes from, what a figure counts, who disputes it; never part of the text",
        needs=_needs(Need.WRITABLE),
    ),
    Command(
        "motion.propose", "&Propose an amendment…", _MOTION, 0, ("Ctrl+Shift+A",),
        "Amend the motion as it stands now; every change is tracked", "Propose amendment",
        _needs(Need.VERSION),
    ),
    Command(
        "motion.like", "Propose one li&ke this…", _MOTION, 0, (),
        "A new draft with the changes of the amendment shown, to be altered and moved by others",
        needs=_needs(Need.VERSION, Need.AMENDMENT),
    ),
    Command(
        "motion.read", "&Add an amendment from a paper…", _MOTION, 0, (),
        "Take in an amendment that came as a text, a web page or a Word file",
        needs=_needs(Need.VERSION),
    ),
    Command(
        "motion.amendment", "Mover and &seconder of the amendment…", _MOTION, 0, (),
        "Name, mover, seconder and group of the amendment shown",
        needs=_needs(Need.AMENDMENT, Need.WRITABLE),
    ),
    Command(
        "motion.notice", "Record &notice of the amendment", _MOTION, 0, (),
        "From now on its text stands as notified; what you change makes a revised one beside it",
        needs=_needs(Need.DRAFT),
    ),
    Command(
        "motion.decide", "&Decide…", _MOTION, 1, ("Ctrl+D",),
        "Record what became of an amendment or of the motion", "Decide…",
        _needs(Need.UNDECIDED),
    ),
    Command(
        "motion.next_change", "Ne&xt change", _MOTION, 2, ("F4", "Alt+PgDown"),
        "Go to the next change of the amendment", needs=_needs(Need.AMENDMENT),
    ),
    Command(
        "motion.previous_change", "Pre&vious change", _MOTION, 2, ("Shift+F4", "Alt+PgUp"),
        "Go to the change before", needs=_needs(Need.AMENDMENT),
    ),
    Command(
        "motion.tidy", "&Tidy my marks…", _MOTION, 2, (),
        "Mark whole words and phrases in place of parts of them; shown before it is done",
        needs=_needs(Need.AMENDMENT, Need.EDITABLE),
    ),
    Command(
        "view.marked", "&Marked", _VIEW, 0, ("Ctrl+Alt+1",), "The text with its changes marked",
        needs=_needs(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.carried", "If &carried", _VIEW, 0, ("Ctrl+Alt+2",),
        "The motion as it would read if the amendment is carried",
        needs=_needs(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.original", "&Original", _VIEW, 0, ("Ctrl+Alt+3",), "The text that is amended",
        needs=_needs(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.side", "Side &by side", _VIEW, 0, ("Ctrl+Alt+4",),
        "The text that is amended, and beside it the text if the amendment is carried",
        needs=_needs(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command("view.left", "Versions and out&line", _VIEW, 1, ("F7",), toggle=True),
    Command("view.right", "&Details and changes", _VIEW, 1, ("F8",), toggle=True),
    Command(
        "view.next", "Go to the &next pane", _VIEW, 1, ("F6", "Ctrl+Tab"),
        "Text, find bar, right side, top, left side, views; in the text Tab nests",
    ),
    Command(
        "view.previous", "Go to the &pane before", _VIEW, 1, ("Shift+F6", "Ctrl+Shift+Tab"),
    ),
    Command("view.larger", "Lar&ger text", _VIEW, 2, ("Ctrl++", "Ctrl+=")),
    Command("view.smaller", "&Smaller text", _VIEW, 2, ("Ctrl+-",)),
    Command(
        "view.frame_larger", "L&arger menus and panels", _VIEW, 2, ("Ctrl+Alt++", "Ctrl+Alt+="),
        "All around the text, up to twice its usual size",
    ),
    Command(
        "view.frame_smaller", "Small&er menus and panels", _VIEW, 2, ("Ctrl+Alt+-",),
    ),
    Command("view.usual", "&Usual size", _VIEW, 2, ("Ctrl+0",), "Of the text and all around it"),
    Command(
        "view.reset", "Reset &window", _VIEW, 2, (),
        "Window and sides as they are at the first start, in the middle of the screen",
    ),
    Command("theme.system", "Colours of the s&ystem", _VIEW, 3, choice=Choice.THEME),
    Command("theme.light", "L&ight", _VIEW, 3, choice=Choice.THEME),
    Command("theme.dark", "Da&rk", _VIEW, 3, choice=Choice.THEME),
    Command(
        "theme.contrast", "&High contrast, light on dark", _VIEW, 3, choice=Choice.THEME,
    ),
    Command(
        "theme.contrast-light", "High con&trast, dark on light", _VIEW, 3, choice=Choice.THEME,
    ),
    Command(
        "help.search", "&Search commands", _HELP, 0, ("Ctrl+K",),
        "Find a command by its name and do it", "Search commands",
    ),
    Command("help.keys", "&Keyboard shortcuts", _HELP, 0, ("F1",)),
    Command("help.about", "&About Motion Editor", _HELP, 0),
)  # fmt: skip

BY_NAME = {command.name: command for command in COMMANDS}


def of_menu(menu: Menu) -> tuple[Command, ...]:
    """The commands of a menu, in order."""
    return tuple(command for command in COMMANDS if command.menu is menu)


def reserved_keys() -> frozenset[str]:
    """The shortcuts that belong to the window even while the text has the focus."""
    return frozenset(key for it in COMMANDS if not it.local for key in it.keys)


def plain_title(command: Command) -> str:
    """The title without the mark of its mnemonic."""
    return command.title.replace("&", "")
