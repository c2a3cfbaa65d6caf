"""Where nothing comes in by itself, the choices have the room, and the focus."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea

from motion_editor.tasks.merge.state import Clash
from motion_editor.ui.dialogs.merge import MergeDialog
from motion_editor.ui.window import Window


@dataclass(frozen=True)
class Comes:
    """What a copy brings."""

    taken: tuple[str, ...]
    clashes: tuple[Clash, ...]
    look: tuple[str, ...] = ()
    known: bool = True


def shown(window: Window, *taken: str) -> MergeDialog:
    clash = Clash("k", "the title", None, "Trees", "Hedges")
    dialog = MergeDialog("a.motion", Comes(taken, (clash,)), window)
    dialog.show()
    QApplication.processEvents()
    return dialog


def test_where_nothing_comes_in_a_person_begins_with_the_first_choice(window: Window) -> None:
    dialog = shown(window)
    (choices,) = dialog.findChildren(QScrollArea)
    first = dialog.findChildren(QRadioButton)[0]
    assert dialog.focusWidget() is first
    assert dialog.brought.height() < choices.height() / 3
    assert dialog.brought.verticalScrollBar().maximum() == 0
    dialog.close()


def test_what_comes_in_is_read_first(window: Window) -> None:
    dialog = shown(window, "a note")
    assert dialog.focusWidget() is dialog.brought
    assert dialog.brought.verticalScrollBar().maximum() == 0
    (choices,) = dialog.findChildren(QScrollArea)
    assert dialog.brought.height() < choices.height() / 2
    dialog.close()


def test_much_that_comes_in_has_more_room_than_a_choice(window: Window) -> None:
    dialog = shown(window, *(f"note {at}" for at in range(200)))
    (choices,) = dialog.findChildren(QScrollArea)
    assert dialog.brought.height() > choices.height()
    dialog.close()
