"""The list of shortcuts, and what this program is."""

from __future__ import annotations

from functools import reduce
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from motion_editor import __version__
from motion_editor.ui.command import Command, Menu
from motion_editor.ui.commands import of_menu, plain_title
from motion_editor.ui.dialogs.told import ToldDialog
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import mark, tr

BESIDE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        mark("Typing"),
        (
            (mark("Enter"), mark("Begin a new clause")),
            (
                mark("Enter"),
                mark("In an empty point: one level up, then the next lead-in, then plain text"),
            ),
            (mark("Shift+Enter"), mark("Begin a new line in the same clause")),
            (mark("Backspace"), mark("At the start of a clause: join it to the one before")),
            (mark("Esc"), mark("Leave a drag, the find bar or a dialog; nothing is changed")),
        ),
    ),
    (
        mark("Lists, cards and fields"),
        (
            (
                mark("Tab"),
                mark(
                    "To the next field or button (in the text it nests: F6 or Ctrl+Tab leaves it)"
                ),
            ),
            (mark("Up, Down"), mark("In versions and outline: the one before, the next")),
            (
                mark("Enter"),
                mark("In versions and outline: go there. In a field: take what is typed"),
            ),
            (mark("Ctrl+Enter"), mark("In a note: add it")),
            (mark("Enter, Shift+Enter"), mark("In the find field: the next, the one before")),
            (mark("Enter"), mark("In the field for other words: replace this one and go on")),
        ),
    ),
    (
        mark("Mouse"),
        (
            (
                mark("Drag a label"),
                mark("Move its clause, or those selected, with all that stands under them"),
            ),
            (mark("Click a label"), mark("Select its clause; with Shift all up to it")),
            (mark("Click a card"), mark("Go to the change")),
            (mark("Drag a file here"), mark("Open it, or make a motion of it")),
            (mark("Ctrl+wheel"), mark("Larger or smaller text")),
        ),
    ),
)
"""What keys and mouse do that are no commands."""


class KeysDialog(ToldDialog):
    """Every command that has a shortcut, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), tr("Keyboard shortcuts"), keys_html(), parent)
        self.resize(framed_size(600, 620))


class AboutDialog(ToldDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        says = (
            tr("Write council motions, amend them visibly, and print the papers a clerk needs."),
            tr("Free software under the MIT licence. It uses no network."),
        )
        body = "".join(f"<p>{escape(words)}</p>" for words in says)
        super().__init__(
            tr("About"), tr("Motion Editor {version}", version=__version__), body, parent
        )


def keys_html() -> str:
    """The shortcuts as a table."""
    rows: list[str] = []
    for head, items in BESIDE:
        rows += [_head(tr(head)), *(_row(tr(words), tr(key)) for key, words in items)]
    for menu in Menu:
        with_keys = [command for command in of_menu(menu) if command.keys]
        if with_keys:
            rows.append(_head(tr(menu.value).replace("&", "")))
            rows += [_row(plain_title(it).rstrip("…"), _keys(it)) for it in with_keys]
    return f"<table width='100%' cellpadding='3'>{''.join(rows)}</table>"


def _keys(command: Command) -> str:
    style = QKeySequence.SequenceFormat.NativeText
    shown = (QKeySequence(key).toString(style) for key in command.keys)
    return reduce(lambda one, other: tr("{one} or {other}", one=one, other=other), shown)


def _head(words: str) -> str:
    return f"<tr><td colspan='2'><b>{escape(words)}</b></td></tr>"


def _row(words: str, key: str) -> str:
    return f"<tr><td>{escape(words)}</td><td align='right'>{escape(key)}</td></tr>"
