"""The commands of an agenda's window: searched by their words, and listed with their keys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from motion_editor.ui.actions import native
from motion_editor.ui.agenda.commands import COMMANDS, MENUS
from motion_editor.ui.command import Command
from motion_editor.ui.dialogs.told import ToldDialog
from motion_editor.ui.palette import Entry, PaletteDialog
from motion_editor.ui.theme import chosen, framed_size
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow

BESIDE = (
    (mark("Enter"), mark("On an item: register it. On what to look at: go to the item")),
    (mark("Drag a file here"), mark("Put it on the agenda")),
)
"""What keys and mouse do that are no commands."""


def entries(window: AgendaWindow) -> tuple[Entry, ...]:
    """Every command that is possible now, in the order of the table."""
    out = []
    for command in COMMANDS:
        action = window.actions_by_name[command.name]
        if action.isEnabled() and command.name != "help.search":
            title = action.text().replace("&", "")
            menu = tr(command.menu.value).replace("&", "")
            out.append(Entry(command.name, title, menu, native(command), tr(command.tip)))
    return tuple(out)


def search(window: AgendaWindow) -> None:
    """Ask which command is meant, and do it."""
    dialog = PaletteDialog(entries(window), chosen(window.memory.look), window)
    if window.ask(dialog) and dialog.taken is not None:
        window.actions_by_name[dialog.taken.name].trigger()


def keys_dialog(window: AgendaWindow) -> ToldDialog:
    """Every command with its shortcut, by menu."""
    rows = [_row(tr(words), tr(key)) for key, words in BESIDE]
    for menu in MENUS:
        rows.append(
            f"<tr><td colspan='2'><b>{escape(tr(menu.value).replace('&', ''))}</b></td></tr>"
        )
        rows += [_row(_title(it), native(it)) for it in COMMANDS if it.menu is menu]
    body = f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>"
    head = tr("Keyboard shortcuts of an agenda")
    made = ToldDialog(head, head, body, window)
    made.resize(framed_size(600, 620))
    return made


def _title(command: Command) -> str:
    return tr(command.title).replace("&", "").rstrip("…")


def _row(words: str, key: str) -> str:
    return f"<tr><td>{escape(words)}</td><td align='right'>{escape(key)}</td></tr>"
