"""The pages as they will be printed, and saving them as a PDF. Loaded when first wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QToolBar, QToolButton

from motion_editor.core.errors import MotionError
from motion_editor.papers.blocks import Paper
from motion_editor.store import atomic
from motion_editor.ui import printing
from motion_editor.ui.files import slug
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

SUFFIX = ".pdf"
KINDS = mark("PDF (*.pdf)")
SIZE = (900, 800)

WORDS = {
    "Next page": mark("Next page"),
    "Previous page": mark("Page before"),
    "First page": mark("First page"),
    "Last page": mark("Last page"),
    "Fit width": mark("As wide as the window"),
    "Fit page": mark("The whole page"),
    "Zoom in": mark("Larger on the screen"),
    "Zoom out": mark("Smaller on the screen"),
    "Portrait": mark("Pages upright"),
    "Landscape": mark("Pages on their side"),
    "Show single page": mark("One page at a time"),
    "Show facing pages": mark("Two pages side by side"),
    "Show overview of all pages": mark("All pages at once"),
    "Print": mark("Print…"),
    "Page setup": mark("Paper and margins…"),
}
"""What Qt calls the actions of its preview, and what we do."""

NEED_A_PRINTER = ("Print", "Page setup")


def preview(paper: Paper, made: QPrinter, window: Window) -> None:
    """Show the pages; from there they are printed, or saved where there is no printer."""
    made.setDocName(paper.title)
    dialog = QPrintPreviewDialog(made, window)
    dialog.setWindowTitle(tr("Print preview: {title}", title=paper.title))
    dialog.resize(framed_size(*SIZE))
    dialog.paintRequested.connect(partial(_paint_or_tell, paper, window))
    _say(dialog)
    _offer_pdf(dialog, paper, window)
    _name(dialog)
    window.ask(dialog)


def _say(dialog: QPrintPreviewDialog) -> None:
    """Put our words for Qt's own; where it speaks another language already, it keeps that."""
    able = bool(QPrinterInfo.availablePrinterNames())
    for action in dialog.findChildren(QAction):
        english = action.text()
        if english in NEED_A_PRINTER:
            action.setVisible(able)
        if english in WORDS:
            action.setText(tr(WORDS[english]))
            action.setToolTip(tr(WORDS[english]).rstrip("…"))


def _offer_pdf(dialog: QPrintPreviewDialog, paper: Paper, window: Window) -> None:
    bar = dialog.findChild(QToolBar)
    if not isinstance(bar, QToolBar):
        return
    action = QAction(tr("Save as PDF…"), dialog)
    action.setToolTip(
        tr("Save the paper as a PDF, A4 and tagged for screen readers; no printer is needed")
    )
    action.triggered.connect(lambda: _save(dialog, paper, window))
    # First, for in a narrow window the last ones fold away.
    bar.insertAction(bar.actions()[0], action)


def _name(dialog: QPrintPreviewDialog) -> None:
    """Give names to those of Qt's controls that have none to be read out."""
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(tr("Size on the screen"))
    for field in dialog.findChildren(QLineEdit):
        field.setAccessibleName(tr("Page"))
    for button in dialog.findChildren(QToolButton):
        button.setAccessibleName(button.toolTip() or button.text() or tr("More"))
    for page in dialog.findChildren(QPrintPreviewWidget):
        page.setAccessibleName(tr("The pages as they will be printed"))


def _save(dialog: QPrintPreviewDialog, paper: Paper, window: Window) -> None:
    """Ask where, and save the paper."""
    session = window.session
    if session is None:
        return
    known = window.memory.settings.folder
    folder = session.path.parent if session.path else Path(known or Path.home())
    name = str(folder / f"{slug(session.motion)}{SUFFIX}")
    chosen, _ = QFileDialog.getSaveFileName(dialog, tr("Save as PDF"), name, tr(KINDS))
    path = window.files.ended(chosen, SUFFIX)
    if path is None:
        return
    try:
        save_pdf(paper, path)
    except MotionError as error:
        window.tell(error)
        return
    window.say(tr("Saved the paper to {name}.", name=path.name))
    dialog.accept()


def save_pdf(paper: Paper, path: Path) -> None:
    """Write the paper as a PDF, whole or not at all: tagged, which what Qt prints is not."""
    from motion_editor.formats.pdf_out import write_pdf

    atomic.write(path, write_pdf(paper), force=True)


def _paint_or_tell(paper: Paper, window: Window, made: QPrinter) -> None:
    try:
        printing.paint(paper, made)
    except MotionError as error:
        window.tell(error)
