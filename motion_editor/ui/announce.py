"""Words for those who hear the window rather than see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.ui.session import Session
    from motion_editor.ui.workspace import Workspace


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, where one listens, say these words."""
    if not words:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def listen(session: Session, space: Workspace) -> None:
    """Have what happens in a workspace told: loaded once its text is painted."""
    from motion_editor.ui.hearing import Hearing

    Hearing(session, space)
