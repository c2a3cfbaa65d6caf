"""An agenda's window for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from motion_editor.core.agenda import Agenda

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from motion_editor.ui.agenda.window import AgendaWindow


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Agenda], AgendaWindow]]:
    """Shows an agenda in a window; it closes without asking."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from motion_editor.ui.agenda import opening
    from motion_editor.ui.agenda.session import AgendaSession
    from motion_editor.ui.app import application
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.theme import Look, chosen, frame_font, frame_pixels, wear

    application()
    memory = Memory()
    memory.set_look(Look.LIGHT)
    wear(qapp, chosen(memory.look))

    def show(agenda: Agenda) -> AgendaWindow:
        return opening.shown(memory, AgendaSession(agenda))

    yield show
    for window in opening.windows():
        window.filing.may_leave = lambda: True  # type: ignore[method-assign]
        assert window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")
    qapp.setFont(frame_font(frame_pixels(100)))
