"""File, Print: which paper, a preview, and the pages. Loaded when first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColorConstants,
    QPageLayout,
    QPageSize,
    QPainter,
)
from PySide6.QtPrintSupport import QPrinter

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


def print_paper(window: Window) -> None:
    """Ask which paper, show it as it will be printed, and print or save it from there."""
    session = window.session
    if session is None:
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
    from motion_editor.ui.preview import preview

    preview(paper, printer(), window)


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
