"""File, Print: which paper, a preview, and the pages. Loaded when first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColorConstants,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from motion_editor.core.errors import MotionError
from motion_editor.papers.blocks import Paper
from motion_editor.ui import printed
from motion_editor.ui.dialogs.export import PaperDialog, at_shown, papers_of
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

POINTS = 72
EDGE = 20.0
"""Millimetres around what is printed."""

HEAD, FOOT = 26.0, 26.0
"""Points kept for what stands above and below the text."""

SMALL = 9.0
PREVIEW = (900, 800)


def print_paper(window: Window) -> None:
    """Ask which paper, show it as it will be printed, and print it from there."""
    session = window.session
    if session is None:
        return
    if not QPrinterInfo.availablePrinterNames():
        window.tell(no_printer())
        return
    papers = papers_of(session.motion)
    dialog = PaperDialog(
        tr("Print"), tr("Preview…"), papers, at_shown(papers, session.state), window
    )
    if not window.ask(dialog):
        return
    from motion_editor.ui.exporting import paper_for

    try:
        paper, _ = paper_for(session.motion, dialog.answer())
    except MotionError as error:
        window.tell(error)
        return
    preview(paper, printer(), window)


def no_printer() -> MotionError:
    """That nothing can be printed here."""
    return MotionError(
        tr("No printer is set up on this computer."),
        tr("Set one up in the system’s settings, or export the paper and print it elsewhere."),
    )


def printer() -> QPrinter:
    """The usual printer, with the paper that is usual here."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    system = QLocale.system().measurementSystem()
    letter = system is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
    made.setPageSize(QPageSize(size))
    edges = QMarginsF(EDGE, EDGE, EDGE, EDGE)
    made.setPageMargins(edges, QPageLayout.Unit.Millimeter)
    made.setCreator("Motion Editor")
    return made


def preview(paper: Paper, made: QPrinter, window: Window) -> None:
    """Show the pages; the preview’s own button prints them."""
    made.setDocName(paper.title)
    dialog = QPrintPreviewDialog(made, window)
    dialog.setWindowTitle(tr("Print preview: {title}", title=paper.title))
    dialog.resize(*PREVIEW)
    dialog.paintRequested.connect(partial(_paint_or_tell, paper, window))
    _name(dialog)
    window.ask(dialog)


def _name(dialog: QPrintPreviewDialog) -> None:
    """Give names to those of Qt's controls that have none to be read out."""
    for box in dialog.findChildren(QComboBox):
        box.setAccessibleName(tr("Size on the screen"))
    for field in dialog.findChildren(QLineEdit):
        field.setAccessibleName(tr("Page"))
    for button in dialog.findChildren(QToolButton):
        button.setAccessibleName(button.accessibleName() or button.toolTip() or button.text())
    for page in dialog.findChildren(QPrintPreviewWidget):
        page.setAccessibleName(tr("The pages as they will be printed"))


def _paint_or_tell(paper: Paper, window: Window, made: QPrinter) -> None:
    try:
        paint(paper, made)
    except MotionError as error:
        window.tell(error)


def paint(paper: Paper, made: QPrinter) -> None:
    """Put the pages on a printer; MotionError where it does not take them."""
    painter = QPainter()
    if not painter.begin(made):
        raise MotionError(
            tr("The printer does not take the paper."),
            tr(
                "Check that it is switched on and that its file, if it prints to one, can "
                "be written."
            ),
        )
    _Pages(paper, made, painter).paint()
    painter.end()


class _Pages:
    """The pages of a paper on one printer."""

    def __init__(self, paper: Paper, made: QPrinter, painter: QPainter) -> None:
        self._paper, self._printer, self._painter = paper, made, painter
        scale = made.resolution() / POINTS / printed.UNIT
        painter.scale(scale, scale)
        area = made.pageLayout().paintRectPixels(made.resolution())
        self._width, self._height = area.width() / scale, area.height() / scale
        self._top = HEAD * printed.UNIT
        self._room = self._height - self._top - FOOT * printed.UNIT
        self._document = printed.document(paper)
        self._document.setPageSize(QSizeF(self._width, self._room))
        printed.keep_together(self._document)

    def paint(self) -> None:
        """Paint the pages that are wanted, as often as they are."""
        first = True
        for number in self._wanted():
            if not first:
                self._printer.newPage()
            first = False
            self._page(number)

    def _wanted(self) -> Iterator[int]:
        """The numbers of pages in the order in which they are printed, from 0."""
        made, last = self._printer, self._document.pageCount()
        pages = list(range(max(made.fromPage(), 1) - 1, min(made.toPage() or last, last)))
        if made.pageOrder() is QPrinter.PageOrder.LastPageFirst:
            pages.reverse()
        copies = 1 if made.supportsMultipleCopies() else made.copyCount()
        if made.collateCopies():
            yield from pages * copies
            return
        for page in pages:
            yield from [page] * copies

    def _page(self, number: int) -> None:
        painter = self._painter
        painter.save()
        painter.translate(0, self._top - number * self._room)
        context = QAbstractTextDocumentLayout.PaintContext()
        # Without the hair left out the next lines on either side would be hidden words here.
        top, hair = number * self._room, printed.UNIT
        context.clip = QRectF(0, top + hair, self._width, self._room - 2 * hair)
        painter.setClipRect(QRectF(0, top, self._width, self._room))
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        self._around(number)

    def _around(self, number: int) -> None:
        """The head, from the second page on, and the foot."""
        painter = self._painter
        painter.setPen(QColorConstants.Black)
        painter.setFont(printed.font(SMALL))
        line = painter.fontMetrics().height()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if number:
            words = painter.fontMetrics().elidedText(
                self._paper.title, Qt.TextElideMode.ElideRight, int(self._width)
            )
            painter.drawText(QRectF(0, 0, self._width, line), left, words)
        foot = QRectF(0, self._height - line, self._width, line)
        painter.drawText(
            foot,
            right,
            tr("Page {page} of {pages}", page=number + 1, pages=self._document.pageCount()),
        )
