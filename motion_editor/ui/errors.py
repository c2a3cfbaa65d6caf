"""Telling a person what went wrong: in words and with advice, or, for our own faults, in full."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from motion_editor import __version__
from motion_editor.core.errors import MotionError


def tell(parent: QWidget | None, error: MotionError) -> None:
    """Say what a person can put right: what is wrong, and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Motion Editor", error.message, parent=parent)
    box.setInformativeText(error.advice)
    box.addButton("Close", QMessageBox.ButtonRole.AcceptRole)
    box.exec()


class FaultDialog(QDialog):
    """A fault of the program: what is safe, and everything to report it with."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Motion Editor: a fault")
        self.details = details
        words = QLabel(
            "Something went wrong inside Motion Editor. What you had open is still there: save it "
            "under a new name, then start the program again. The details below help to mend it.",
            self,
        )
        words.setWordWrap(True)
        pane = QPlainTextEdit(details, self)
        pane.setReadOnly(True)
        pane.setAccessibleName("Details of the fault")
        pane.setMinimumSize(560, 220)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton("Copy the details", QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton("Go on", QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        close.clicked.connect(self.accept)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(20, 20, 20, 16)
        lines.setSpacing(12)
        for widget in (words, pane, buttons):
            lines.addWidget(widget)


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Version, system and traceback, ready to be sent."""
    about = (
        f"Motion Editor {__version__}, Python {platform.python_version()}, "
        f"PySide6 {pyside_version}, {platform.platform()}"
    )
    return f"{about}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


def install(show: Callable[[str], None] | None = None) -> None:
    """Have every fault shown, on the screen where there is one, and always on stderr."""
    tell_fault = show or _show

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, MotionError) and _on_screen():
            tell(QApplication.activeWindow(), error)
            return
        sys.__excepthook__(kind, error, trace)
        if _on_screen():
            tell_fault(details_of(kind, error, trace))

    sys.excepthook = hook


def _on_screen() -> bool:
    """Whether a dialog can be shown from here."""
    app = QApplication.instance()
    return app is not None and QThread.currentThread() is app.thread()


_showing: list[FaultDialog] = []


def _show(details: str) -> None:
    """Show one fault at a time: the same one often comes with every repaint."""
    if _showing:
        return
    dialog = FaultDialog(details, QApplication.activeWindow())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _showing.append(dialog)
    dialog.exec()
    _showing.clear()
