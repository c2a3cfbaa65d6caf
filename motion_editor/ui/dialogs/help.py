"""The list of shortcuts, and what this program is."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from motion_editor import __version__
from motion_editor.ui.commands import Command, Menu, of_menu, plain_title
from motion_editor.ui.dialogs.told import ToldDialog
from motion_editor.ui.theme import framed_size

TYPING = (
    ("Enter", "Begin a new clause"),
    ("Enter", "In an empty point: one level up, then the next lead-in, then plain text"),
    ("Shift+Enter", "Begin a new line in the same clause"),
    ("Tab", "Nest the clause; F6 or Ctrl+Tab leaves the text, and Shift with either goes back"),
    ("Backspace", "At the start of a clause: join it to the one before"),
)


class KeysDialog(ToldDialog):
    """Every command that has a shortcut, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Keyboard shortcuts", "Keyboard shortcuts", keys_html(), parent)
        self.resize(framed_size(600, 620))


class AboutDialog(ToldDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        body = (
            "<p>Write council motions, amend them visibly, and print the papers a clerk needs.</p>"
            "<p>Free software under the MIT licence. It uses no network.</p>"
        )
        super().__init__("About", f"Motion Editor {__version__}", body, parent)


def keys_html() -> str:
    """The shortcuts as a table."""
    rows = [_head("Typing"), *(_row(words, key) for key, words in TYPING)]
    for menu in Menu:
        with_keys = [command for command in of_menu(menu) if command.keys]
        if with_keys:
            rows.append(_head(menu.value.replace("&", "")))
            rows += [_row(plain_title(it).rstrip("…"), _keys(it)) for it in with_keys]
    return f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>"


def _keys(command: Command) -> str:
    style = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(style) for key in command.keys)


def _head(words: str) -> str:
    return f"<tr><td colspan='2'><b>{escape(words)}</b></td></tr>"


def _row(words: str, key: str) -> str:
    return f"<tr><td>{escape(words)}</td><td align='right'>{escape(key)}</td></tr>"
