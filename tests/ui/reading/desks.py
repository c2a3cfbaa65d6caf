"""Hands for the dialog in which an amendment is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from motion_editor.tasks.draft_part import DraftPart
from motion_editor.ui.dialogs.legend import LegendDialog
from motion_editor.ui.reading.desk import ReadingDesk
from tests.ui import driving

Hands = Callable[[ReadingDesk], object]
"""Do something to the dialog that ends it."""


class Reading(Protocol):
    """The fixture that reads an amendment from a file of these words."""

    def __call__(self, text: str, hands: Hands, name: str = "b.txt") -> None: ...


def desk_of(dialog: QDialog) -> ReadingDesk:
    """The dialog, once it has read its source."""
    assert isinstance(dialog, ReadingDesk)
    wait(dialog)
    return dialog


def wait(desk: ReadingDesk) -> None:
    """Until what was asked for has been read."""
    QTest.qWait(1)
    for _ in range(2000):
        if not desk.busy:
            return
        QTest.qWait(5)
    raise AssertionError("it is still reading")


def accept(dialog: QDialog) -> None:
    """Accept what was read."""
    click(desk_of(dialog), "Accept")


def click(desk: ReadingDesk, words: str) -> None:
    """Press the button with these words, and wait for what it asks for."""
    driving.click(desk, words)
    wait(desk)


def on_legend(hands: Callable[[LegendDialog], object]) -> None:
    """Answer the question what the looks of the source mean, once it is asked."""

    def later() -> None:
        now = QApplication.activeModalWidget()
        if isinstance(now, LegendDialog):
            hands(now)
        else:
            QTimer.singleShot(5, later)

    QTimer.singleShot(0, later)


def chosen(desk: ReadingDesk, words: str) -> DraftPart:
    """Make the part with these words the current one."""
    assert desk.draft is not None
    part = next(it for it in desk.draft.parts if words in it.words)
    desk.parts.go_to(part.key)
    return part


def opened(act: Callable[[], object], then: Hands) -> None:
    """Do what opens the dialog, and once it has read its source do something that ends it."""

    def answer(dialog: QDialog) -> None:
        try:
            then(desk_of(dialog))
        finally:
            left = dialog.isVisible()
            if left:
                dialog.done(0)
        assert not left, "the dialog is still there"

    driving.with_dialog(act, answer)


def wrong(desk: ReadingDesk) -> str:
    (label,) = [it for it in desk.findChildren(QLabel) if it.objectName() == "notice"]
    return label.text() if label.isVisible() else ""


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = driving.NONE) -> None:
    QTest.keyClick(widget, key, modifiers)
