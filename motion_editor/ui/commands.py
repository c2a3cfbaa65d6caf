"""Every command as data: menus, toolbar, shortcuts and tool tips come from this one table.

No Qt here. What a command does is bound to its name in the window (actions.py).
"""

from __future__ import annotations

from motion_editor.core.wording import mark as _
from motion_editor.ui import (
    agenda_commands,
    council_commands,
    history_commands,
    meeting_commands,
)
from motion_editor.ui.command import Choice, Command, Menu, Need, needing
from motion_editor.ui.tongue import tr

_EDITABLE = needing(Need.EDITABLE)
_FILE, _EDIT, _CLAUSE = Menu.FILE, Menu.EDIT, Menu.CLAUSE
_MOTION, _VIEW, _HELP = Menu.MOTION, Menu.VIEW, Menu.HELP

COMMANDS: tuple[Command, ...] = (
    Command("file.new", _("&New motion"), _FILE, 0, ("Ctrl+N",), _("Begin a new motion"), _("New")),
    *agenda_commands.COMMANDS,
    Command(
        "file.open", _("&Open…"), _FILE, 0, ("Ctrl+O",), _("Open a motion or an agenda"), _("Open"),
    ),
    Command(
        "file.import", _("&Import a text or Word file…"), _FILE, 0, ("Ctrl+Shift+O",),
        _("Make a motion from a Word file, a web page or a text"),
    ),
    Command(
        "file.sample", _("Open the sa&mple motion"), _FILE, 0, ("Ctrl+Shift+M",),
        _("See how it is done"),
    ),
    Command("file.save", _("&Save"), _FILE, 1, ("Ctrl+S",), _("Save the motion"), _("Save")),
    Command(
        "file.save_as", _("Save &as…"), _FILE, 1, ("Ctrl+Shift+S",), _("Save under another name"),
    ),
    Command(
        "file.recover", _("&Recover what was not saved…"), _FILE, 1, ("Ctrl+Shift+R",),
        _("Texts that were open when the program did not close in order"),
    ),
    *history_commands.COMMANDS,
    Command(
        "file.earlier", _("Open the copy from &before"), _FILE, 1, ("Ctrl+Alt+Shift+R",),
        _("The open motion as its file was before it was changed on this computer"),
    ),
    Command(
        "file.export", _("&Export paper…"), _FILE, 2, ("Ctrl+E",),
        _("Write a paper of the motion, or of an amendment, as Word, PDF, web page or text"),
        _("Export paper"),
    ),
    Command(
        "file.export_all", _("Export a&ll papers…"), _FILE, 2, ("Ctrl+Alt+E",),
        _("Write every paper of the motion, in every format you want, into a folder"),
    ),
    Command(
        "file.pages", _("Page previe&w"), _FILE, 2, ("Ctrl+Shift+P",),
        _("See the pages of a paper beside the text while you type"),
    ),
    Command(
        "file.print", _("&Print…"), _FILE, 2, ("Ctrl+P",),
        _("Print notice, amendment paper or substantive motion, or save it as PDF, with a preview"),
    ),
    Command(
        "file.template", _("Check a &template…"), _FILE, 2, ("Ctrl+Alt+C",),
        _("Whether papers can be set in a Word file of the council’s, and what is wrong with it"),
    ),
    Command(
        "file.send", _("Sen&d…"), _FILE, 3, ("Ctrl+Shift+E",),
        _("Write one amendment, or the motion, as a small file to be e-mailed"),
    ),
    Command(
        "file.receive", _("Re&ceive…"), _FILE, 3, ("Ctrl+Shift+G",),
        _("Take in amendments that were sent from another copy of Motion Editor"),
    ),
    Command(
        "file.merge", _("Merge another cop&y…"), _FILE, 3, ("Ctrl+Alt+G",),
        _("Join a copy of this motion that somebody edited apart from it"),
        needs=needing(Need.WRITABLE),
    ),
    Command("file.quit", _("&Quit"), _FILE, 4, ("Ctrl+Q",), _("Close the window")),
    Command("edit.undo", _("&Undo"), _EDIT, 0, ("Ctrl+Z",), _("Undo"), needs=needing(Need.UNDO)),
    Command(
        "edit.redo", _("&Redo"), _EDIT, 0, ("Ctrl+Shift+Z", "Ctrl+Y"), _("Redo"),
        needs=needing(Need.REDO),
    ),
    Command("edit.cut", _("Cu&t"), _EDIT, 1, ("Ctrl+X",), local=True),
    Command("edit.copy", _("&Copy"), _EDIT, 1, ("Ctrl+C",), local=True),
    Command(
        "edit.copy_carried", _("Copy as carrie&d"), _EDIT, 1, ("Ctrl+Shift+C",),
        _("Copy the words as they would read if the amendment is carried, without marks"),
        needs=needing(Need.AMENDMENT),
    ),
    Command("edit.paste", _("&Paste"), _EDIT, 1, ("Ctrl+V",), local=True),
    Command(
        "edit.paste_plain", _("Paste as plain te&xt"), _EDIT, 1, ("Ctrl+Shift+V",),
        _("Paste the words alone, without roles, levels, bold, italic and links"),
    ),
    Command("edit.all", _("Select &all"), _EDIT, 1, ("Ctrl+A",), local=True),
    Command(
        "edit.bold", _("&Bold"), _EDIT, 2, ("Ctrl+B",),
        _("Bold (in an amendment: its own words only)"), _("B"), _EDITABLE,
    ),
    Command(
        "edit.italic", _("&Italic"), _EDIT, 2, ("Ctrl+I",),
        _("Italic (in an amendment: its own words only)"), _("I"), _EDITABLE,
    ),
    Command(
        "edit.link", _("&Link…"), _EDIT, 2, ("Ctrl+L",),
        _("Let the selected words lead to a web page (in an amendment: its own words only)"),
        _("Link"), _EDITABLE,
    ),
    Command(
        "edit.footnote", _("F&ootnote"), _EDIT, 2, ("Ctrl+Alt+F",),
        _("A footnote where the caret stands; with the caret in one, back to the text"),
        needs=_EDITABLE,
    ),
    Command(
        "edit.no_break", _("No-break &space"), _EDIT, 2, ("Ctrl+Shift+Space",),
        _("A space at which no line ends, as in “£1.5 million”"), needs=_EDITABLE,
    ),
    Command("edit.find", _("&Find"), _EDIT, 3, ("Ctrl+F",), _("Find words in the text shown")),
    Command("edit.next", _("Find &next"), _EDIT, 3, ("F3",), _("Go to the next of what was found")),
    Command(
        "edit.previous", _("Find pre&vious"), _EDIT, 3, ("Shift+F3",),
        _("Go to the one before of what was found"),
    ),
    Command(
        "edit.replace", _("R&eplace"), _EDIT, 3, ("Ctrl+H",),
        _("Find words and put others in their place; in an amendment that is tracked"),
    ),
    Command(
        "edit.curly", _("Curly &quotation marks and dashes"), _EDIT, 4, ("Ctrl+Shift+Q",),
        _(
            "Replace \" and ' by curly ones, and hyphens between spaces by dashes, as you type them"
        ),
        toggle=True,
    ),
    Command(
        "edit.spelling", _("C&heck spelling"), _EDIT, 5, ("Shift+F7",),
        _("Mark the words that no word list knows with a wavy line"), toggle=True,
    ),
    Command(
        "edit.misspelt", _("Next &misspelling"), _EDIT, 5, ("Ctrl+;",),
        _("Go to the next word that no word list knows"),
    ),
    Command(
        "edit.misspelt_before", _("Previous misspelling"), _EDIT, 5, ("Ctrl+Shift+;",),
        _("Go to the word before that no word list knows"),
    ),
    Command(
        "edit.suggest", _("Spelling su&ggestions…"), _EDIT, 5, ("Ctrl+.",),
        _("What the word of the caret may stand for; or let it pass, everywhere or in this motion"),
    ),
    Command(
        "clause.lead_in", _("&Lead-in"), _CLAUSE, 0, ("Ctrl+1",),
        _("Words that open a section, as in “This Council notes:”"),
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.point", _("&Point"), _CLAUSE, 0, ("Ctrl+2",), _("A numbered or bulleted point"),
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.text", _("Plain &text"), _CLAUSE, 0, ("Ctrl+3",), _("A paragraph without a number"),
        needs=_EDITABLE, choice=Choice.ROLE,
    ),
    Command(
        "clause.lead_ins", _("&Council’s lead-ins…"), _CLAUSE, 0, ("Ctrl+Shift+L",),
        _("Begin a section with one of the council’s lead-ins, or reword the lead-in of the caret"),
        needs=_EDITABLE,
    ),
    Command(
        "clause.nest", _("&Nest"), _CLAUSE, 1, ("Tab",), _("One level deeper"), _("Nest"),
        _EDITABLE, local=True,
    ),
    Command(
        "clause.unnest", _("Unne&st"), _CLAUSE, 1, ("Shift+Tab",), _("One level up"), _("Unnest"),
        _EDITABLE, local=True,
    ),
    Command(
        "clause.up", _("Move &up"), _CLAUSE, 2, ("Alt+Up",), _("Move the clause up"), _("Move ↑"),
        _EDITABLE, local=True,
    ),
    Command(
        "clause.down", _("Move &down"), _CLAUSE, 2, ("Alt+Down",), _("Move the clause down"),
        _("Move ↓"), _EDITABLE, local=True,
    ),
    Command(
        "clause.strike", _("L&eave out the clause"), _CLAUSE, 3, ("Ctrl+Shift+D",),
        _("Leave out the clause, or those selected"), needs=_EDITABLE,
    ),
    Command(
        "clause.note", _("&Add a note on the clause"), _CLAUSE, 4, ("Ctrl+Alt+M",),
        _("Where it comes from, what a figure counts, who disputes it; never part of the text"),
        needs=needing(Need.WRITABLE),
    ),
    Command(
        "motion.propose", _("&Propose an amendment…"), _MOTION, 0, ("Ctrl+Shift+A",),
        _("Amend the motion as it stands now; every change is tracked"), _("Propose amendment"),
        needing(Need.VERSION),
    ),
    Command(
        "motion.like", _("Propose one li&ke this…"), _MOTION, 0, ("Ctrl+Shift+K",),
        _("A new draft with the changes of the amendment shown, to be altered and moved by others"),
        needs=needing(Need.VERSION, Need.AMENDMENT),
    ),
    Command(
        "motion.read", _("&Add an amendment from a paper…"), _MOTION, 0, ("Ctrl+Shift+I",),
        _("Take in an amendment that came as a text, a web page or a Word file"),
        needs=needing(Need.VERSION),
    ),
    Command(
        "motion.paste", _("Paste an a&mendment…"), _MOTION, 0, ("Ctrl+Alt+V",),
        _("Read the amendment on the clipboard, and see what it becomes before it is taken in"),
        needs=needing(Need.VERSION),
    ),
    Command(
        "motion.amendment", _("Mover and &seconder of the amendment…"), _MOTION, 0,
        ("Ctrl+Shift+J",),
        _("Name, mover, seconder and group of the amendment shown"),
        needs=needing(Need.AMENDMENT, Need.WRITABLE),
    ),
    Command(
        "motion.notice", _("Record &notice of the amendment"), _MOTION, 0, ("Ctrl+Shift+N",),
        _("From now on its text stands as notified; what you change makes a revised one beside it"),
        needs=needing(Need.DRAFT),
    ),
    Command(
        "motion.decide", _("&Decide…"), _MOTION, 1, ("Ctrl+D",),
        _("Record what became of an amendment or of the motion"), _("Decide…"),
        needing(Need.UNDECIDED),
    ),
    Command(
        "motion.composite", _("Make a &composite…"), _MOTION, 1, ("Ctrl+Shift+U",),
        _("Make one amendment of several that are agreed as one"), needs=needing(Need.SEVERAL),
    ),
    Command(
        "motion.order", _("&Order of the amendments…"), _MOTION, 1, ("Ctrl+Shift+B",),
        _("What is still to be voted on, in order and why; set the order as the chair has it"),
        needs=needing(Need.WAITING),
    ),
    Command(
        "motion.foresee", _("&What if carried…"), _MOTION, 1, ("Ctrl+Shift+F",),
        _("The text if some of the amendments are carried, beside another; and what then falls"),
        needs=needing(Need.WAITING),
    ),
    Command(
        "motion.record", _("Check the &record…"), _MOTION, 1, ("Ctrl+Shift+Y",),
        _("Compare printed minutes or an agenda with what the motion reads, stage by stage"),
    ),
    Command(
        "motion.next_change", _("Ne&xt change"), _MOTION, 2, ("F4", "Alt+PgDown"),
        _("Go to the next change of the amendment"), needs=needing(Need.AMENDMENT),
    ),
    Command(
        "motion.previous_change", _("Pre&vious change"), _MOTION, 2, ("Shift+F4", "Alt+PgUp"),
        _("Go to the change before"), needs=needing(Need.AMENDMENT),
    ),
    Command(
        "motion.clashes", _("Settle clas&hes…"), _MOTION, 2, ("Ctrl+Shift+H",),
        _("Each clash with its readings, to be settled word by word, otherwise, or reopened"),
        needs=needing(Need.CLASHES),
    ),
    Command(
        "motion.tidy", _("&Tidy my marks…"), _MOTION, 2, ("Ctrl+Shift+T",),
        _("Mark whole words and phrases in place of parts of them; shown before it is done"),
        needs=needing(Need.AMENDMENT, Need.EDITABLE),
    ),
    Command(
        "view.marked", _("&Marked"), _VIEW, 0, ("Ctrl+Alt+1",),
        _("The text with its changes marked"), needs=needing(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.carried", _("If &carried"), _VIEW, 0, ("Ctrl+Alt+2",),
        _("The motion as it would read if the amendment is carried"),
        needs=needing(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.original", _("&Original"), _VIEW, 0, ("Ctrl+Alt+3",), _("The text that is amended"),
        needs=needing(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        # AltGr and 4, which Windows takes for Ctrl+Alt+4, is the euro sign on a British keyboard.
        "view.side", _("Side &by side"), _VIEW, 0, ("Ctrl+Alt+5",),
        _("The text that is amended, and beside it the text if the amendment is carried"),
        needs=needing(Need.AMENDMENT), choice=Choice.VIEW,
    ),
    Command(
        "view.all", _("All amendments"), _VIEW, 0, ("Ctrl+Alt+6",),
        _("All amendments over the text that they amend, each change with whose it is"),
        needs=needing(Need.AMENDED), choice=Choice.VIEW,
    ),
    Command("view.left", _("Versions and out&line"), _VIEW, 1, ("F7",), toggle=True),
    Command("view.right", _("&Details and changes"), _VIEW, 1, ("F8",), toggle=True),
    Command(
        "view.next", _("Go to the &next pane"), _VIEW, 1, ("F6", "Ctrl+Tab"),
        _("Text, find bar, right side, top, left side, views; in the text Tab nests"),
    ),
    Command("view.previous", _("Go to the &pane before"), _VIEW, 1, ("Shift+F6", "Ctrl+Shift+Tab")),
    Command("view.larger", _("Lar&ger text"), _VIEW, 2, ("Ctrl++", "Ctrl+=")),
    Command("view.smaller", _("&Smaller text"), _VIEW, 2, ("Ctrl+-",)),
    Command(
        "view.frame_larger", _("L&arger menus and panels"), _VIEW, 2, ("Ctrl+Alt++", "Ctrl+Alt+="),
        _("All around the text, up to twice its usual size"),
    ),
    Command("view.frame_smaller", _("Small&er menus and panels"), _VIEW, 2, ("Ctrl+Alt+-",)),
    Command(
        "view.usual", _("&Usual size"), _VIEW, 2, ("Ctrl+0",), _("Of the text and all around it"),
    ),
    Command(
        "view.reset", _("Reset &window"), _VIEW, 2, ("Ctrl+Shift+0",),
        _("Window and sides as they are at the first start, in the middle of the screen"),
    ),
    Command(
        "theme.system", _("Colours of the s&ystem"), _VIEW, 3, ("Ctrl+Shift+F5",),
        choice=Choice.THEME,
    ),
    Command("theme.light", _("L&ight"), _VIEW, 3, ("Ctrl+Shift+F6",), choice=Choice.THEME),
    Command("theme.dark", _("Da&rk"), _VIEW, 3, ("Ctrl+Shift+F7",), choice=Choice.THEME),
    Command(
        "theme.contrast", _("&High contrast, light on dark"), _VIEW, 3, ("Ctrl+Shift+F8",),
        choice=Choice.THEME,
    ),
    Command(
        "theme.contrast-light", _("High con&trast, dark on light"), _VIEW, 3, ("Ctrl+Shift+F9",),
        choice=Choice.THEME,
    ),
    Command(
        "help.search", _("&Search commands"), _HELP, 0, ("Ctrl+K",),
        _("Find a command by its name and do it"), _("Search commands"),
    ),
    Command("help.keys", _("&Keyboard shortcuts"), _HELP, 0, ("F1",)),
    Command(
        "help.integrate", _("&Open motions with Motion Editor…"), _HELP, 1, ("Ctrl+Alt+O",),
        _("Put the program in your menu, and have it open motions, amendments and agendas"),
    ),
    Command("help.about", _("&About Motion Editor"), _HELP, 2, ("Shift+F1",)),
    *meeting_commands.COMMANDS,
    *council_commands.COMMANDS,
)  # fmt: skip

BY_NAME = {command.name: command for command in COMMANDS}


def of_menu(menu: Menu) -> tuple[Command, ...]:
    """The commands of a menu, in order."""
    return tuple(command for command in COMMANDS if command.menu is menu)


def reserved_keys() -> frozenset[str]:
    """The shortcuts that belong to the window even while the text has the focus."""
    return frozenset(key for it in COMMANDS if not it.local for key in it.keys)


def plain_title(command: Command) -> str:
    """The title in the person's language, without the mark of its mnemonic."""
    return tr(command.title).replace("&", "")
