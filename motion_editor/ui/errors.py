"""Telling a person what went wrong: in words and with advice, or, for our own faults, in full.

What is shown with is imported when something goes wrong: that keeps it out of every start.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QApplication, QWidget

from motion_editor import __version__
from motion_editor.core.errors import MotionError
from motion_editor.ui.tongue import tr


def tell(parent: QWidget | None, error: MotionError) -> None:
    """Say what a person can put right: what is wrong, and what to do."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Warning, "Motion Editor", tr(error.message), parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(tr(error.advice))
    box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
    box.deleteLater()


def details_of(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Version, system and traceback, ready to be sent."""
    import platform
    import traceback

    import PySide6

    # In English, whoever reads it: it is for those who mend the program.
    about = (
        f"Motion Editor {__version__}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}"
    )
    return f"{about}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


Rescuer = Callable[[], bool]
"""Writes a copy of the motion; whether there was anything to write."""

_rescuers: list[Rescuer] = []


def rescue_with(rescuer: Rescuer | None) -> None:
    """Have a copy of the motion written before a fault is shown; None for no more of it."""
    _rescuers[:] = [rescuer] if rescuer is not None else []


def rescue_too(rescuer: Rescuer) -> Callable[[], None]:
    """Have a copy of something else written then as well; what is returned ends that."""
    _rescuers.append(rescuer)

    def end() -> None:
        if rescuer in _rescuers:
            _rescuers.remove(rescuer)

    return end


def _rescued() -> str:
    """Write a copy of what is not saved, and say so; a second fault must not hide the first."""
    kept, wrong = False, ""
    for rescuer in tuple(_rescuers):  # Each of them, whatever becomes of the others.
        try:
            kept = rescuer() or kept
        except Exception as error:  # noqa: BLE001 – whatever comes, the first fault is to be shown
            wrong = str(error)
    if wrong:
        return tr("No copy of it could be written ({error}): save it before all else.", error=wrong)
    return tr("A copy of what was not saved is kept for the next start.") if kept else ""


def install(show: Callable[[str], None] | None = None) -> None:
    """Have every fault shown, on the screen where there is one, and always on stderr."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, MotionError) and _on_screen():
            tell(QApplication.activeWindow(), error)
            return
        copy = _rescued() if _on_screen() else ""
        sys.__excepthook__(kind, error, trace)
        if _on_screen():
            details = details_of(kind, error, trace)
            show(details) if show else _show(details, copy)

    sys.excepthook = hook


def _on_screen() -> bool:
    """Whether a dialog can be shown from here."""
    app = QApplication.instance()
    return app is not None and QThread.currentThread() is app.thread()


_showing: list[str] = []


def _show(details: str, copy: str = "") -> None:
    """Show one fault at a time: the same one often comes with every repaint."""
    from motion_editor.ui.dialogs.fault import FaultDialog

    if _showing:
        return
    _showing.append(details)
    dialog = FaultDialog(details, QApplication.activeWindow(), copy)
    dialog.exec()
    dialog.deleteLater()
    _showing.clear()
