"""Asking a person before something is done that can't be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QPushButton

CANCEL = mark("Cancel")


def choice(
    parent: QWidget,
    question: str,
    more: str,
    verbs: Sequence[str],
    *,
    risky: str = "",
    usual: str = "",
    warns: bool = True,
) -> str:
    """The verb that was chosen; "Cancel", which is always offered, where none was.

    All of them are in the person's language, "Cancel" as well. `risky` is the verb by which
    something is lost, `usual` the one that Enter takes: that is "Cancel" where there is none.
    """
    box, buttons = question_box(
        parent, question, more, verbs, risky=risky, usual=usual, warns=warns
    )
    box.exec()
    clicked = box.clickedButton()
    chosen = next((verb for button, verb in buttons.items() if button is clicked), tr(CANCEL))
    box.deleteLater()
    return chosen


def question_box(
    parent: QWidget,
    question: str,
    more: str,
    verbs: Sequence[str],
    *,
    risky: str = "",
    usual: str = "",
    warns: bool = True,
) -> tuple[QMessageBox, dict[QPushButton, str]]:
    """The box in which `choice` asks, and the verb of each of its buttons."""
    from PySide6.QtWidgets import QMessageBox

    icons, roles = QMessageBox.Icon, QMessageBox.ButtonRole
    box = QMessageBox(parent)
    box.setWindowTitle("Motion Editor")
    box.setIcon(icons.Warning if warns else icons.Question)
    # Titles and the names of files are what anybody may have written.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(more)
    buttons = {
        box.addButton(verb, roles.DestructiveRole if verb == risky else roles.AcceptRole): verb
        for verb in verbs
    }
    cancel = tr(CANCEL)
    buttons[box.addButton(cancel, roles.RejectRole)] = cancel
    wanted = usual or cancel
    box.setDefaultButton(next(button for button, verb in buttons.items() if verb == wanted))
    return box, buttons


def sure(parent: QWidget, question: str, more: str, verb: str) -> bool:
    """Whether a person wants something by which something is lost; Enter does not."""
    return choice(parent, question, more, (verb,), risky=verb) == verb
