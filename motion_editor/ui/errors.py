"""Telling a person what went wrong: in words and with advice, or, for our own faults, in full.

What is shown with is imported when something goes wrong: that keeps it out of every start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QWidget

from motion_editor import __version__
from motion_editor.core.errors import MotionError


def tell(parent: QWidget | None, error: MotionError) -> None:
    """Say what a person can put right: what is wrong, and what to do."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Motion Editor", error.message, parent=parent)
    box.setInformativeText(error.advice)
    box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Version, system and traceback, ready to be sent."""
    import platform
    import traceback

    import PySide6

    about = (
        f"Motion Editor {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}"
    )
    return f"{about}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


def install(show: Callable[[str], None] | None = None) -> None:
    """Have every fault shown, on the screen where there is one, and always on stderr."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, MotionError) and _on_screen():
            tell(QApplication.activeWindow(), error)
            return
        sys.__excepthook__(kind, error, trace)
        if _on_screen():
            (show or _show)(details_of(kind, error, trace))

    sys.excepthook = hook


def _on_screen() -> bool:
    """Whether a dialog can be shown from here."""
    app = QApplication.instance()
    return app is not None and QThread.currentThread() is app.thread()


_showing: list[str] = []


def _show(details: str) -> None:
    """Show one fault at a time: the same one often comes with every repaint."""
    from motion_editor.ui.dialogs.fault import FaultDialog

    if _showing:
        return
    _showing.append(details)
    dialog = FaultDialog(details, QApplication.activeWindow())
    dialog.exec()
    dialog.deleteLater()
    _showing.clear()
