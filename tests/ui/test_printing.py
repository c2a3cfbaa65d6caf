"""Printing papers: which, the preview, the pages."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import (
    QAction,
    QColorConstants,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QToolButton,
)

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import SOFT_BREAK, Emphasis, Run
from motion_editor.council.profile import Marks
from motion_editor.formats.text_out import write_text
from motion_editor.papers.blocks import ClauseLine, Heading, Paper, Table
from motion_editor.ui import preview, printed, printing
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.exporting import paper_for
from motion_editor.ui.files import sample_motion
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving

TRACKED = notation.read(
    """
    a # This Council {--demands--}{++asks++} that:
    b - patrols return
    c - {++buses run++}{++¶++}
    """
)


def paper_of(count: int = 0) -> Paper:
    lines = [ClauseLine(item, "1." if item.role is Role.POINT else "") for item in TRACKED]
    more = [ClauseLine(replace(TRACKED[1], id=f"x{n}", level=n % 2), f"{n}.") for n in range(count)]
    return Paper("Amendment 1", (Heading("Amendment 1", 1), *lines, *more))


def to_file(path: Path) -> QPrinter:
    made = printing.printer()
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    return made


def formats_of(made: QTextDocument) -> list[tuple[str, bool, bool]]:
    """The words of a document, each stretch with whether it is underlined and struck."""
    out = []
    block = made.firstBlock()
    while block.isValid():
        it = block.begin()
        while not it.atEnd():
            look = it.fragment().charFormat()
            assert look.foreground().color() == QColorConstants.Black
            out.append((it.fragment().text(), look.fontUnderline(), look.fontStrikeOut()))
            it += 1
        block = block.next()
    return out


def test_marks_are_printed_as_lines_and_every_line_has_its_label() -> None:
    found = formats_of(printed.document(paper_of()))
    assert found[1:] == [
        ("This Council ", False, False),
        ("demands", False, True),
        ("asks", True, False),
        (" that:", False, False),
        ("1.\tpatrols return", False, False),
        ("new\t", False, False),
        ("buses run", True, False),
    ]


@pytest.mark.parametrize("marks", [Marks.TRACKED, Marks.BRACKETS, Marks.BOTH])
def test_the_printed_words_are_those_of_the_paper(marks: Marks) -> None:
    motion = sample_motion()
    for wanted in papers_of(motion):
        paper, _ = paper_for(motion, Export(wanted, marks, ""))
        words = printed.document(paper).toPlainText()
        assert _bare(words) == _bare(write_text(paper))


def _bare(words: str) -> str:
    """The words without white space and brackets: marks that are lines on paper have none."""
    return re.sub(r"\[(?:DELETE|INSERT):\]|\[TOHERE\]", "", "".join(words.split()))


def test_line_breaks_links_and_looks_are_kept() -> None:
    runs = (
        Run(f"one{SOFT_BREAK}two "),
        Run("three", emphasis=Emphasis(bold=True, link="https://aldermoor.example")),
        Run(" four", emphasis=Emphasis(italic=True)),
    )
    item = replace(TRACKED[1], runs=runs)
    made = printed.document(Paper("T", (ClauseLine(item),), NumberingStyle(Series.NUMBERS)))
    assert made.toPlainText() == "1.\tone\ntwo three <https://aldermoor.example> four"


@pytest.mark.window
def test_pages_are_printed_with_their_numbers(qapp: object, tmp_path: Path) -> None:
    made = to_file(tmp_path / "a.pdf")
    printing.paint(paper_of(120), made)
    data = (tmp_path / "a.pdf").read_bytes()
    pages = data.count(b"/Type /Page\n")
    assert data.startswith(b"%PDF") and pages > 2
    made = to_file(tmp_path / "b.pdf")
    made.setFromTo(2, 2)
    printing.paint(paper_of(120), made)
    assert (tmp_path / "b.pdf").read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.window
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(qapp: object) -> None:
    blocks = [ClauseLine(replace(TRACKED[1], id=f"x{n}"), f"{n}.") for n in range(3)]
    for many in range(24, 32):
        lines = [ClauseLine(replace(TRACKED[1], id=f"y{n}"), f"{n}.") for n in range(many)]
        made = printed.document(Paper("T", (*lines, Heading("Alone"), Heading("Two"), *blocks)))
        made.setPageSize(QSizeF(4_000, 6_000))
        printed.keep_together(made)
        pages = []
        block = made.firstBlock()
        while block.isValid():
            top = made.documentLayout().blockBoundingRect(block).top()
            pages.append(int(top / 6_000))
            block = block.next()
        assert pages[many] == pages[many + 1] == pages[many + 2]


@pytest.mark.window
@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it_is_told(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(MotionError):
        printing.paint(paper_of(), to_file(tmp_path / "none" / "a.pdf"))


@pytest.mark.parametrize("printers", [[], ["one"]])
def test_with_or_without_a_printer_the_pages_are_saved_as_pdf(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, printers: list[str]
) -> None:
    window.files.show_sample()
    path = tmp_path / "pages.pdf"
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: printers)
    monkeypatch.setattr(printing, "printer", lambda made=printing.printer: _filed(made(), tmp_path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    offered: list[str] = []

    def save(dialog: QDialog) -> None:
        actions = {it.text(): it for it in dialog.findChildren(QAction) if it.text()}
        offered.extend(name for name, action in actions.items() if action.isVisible())
        actions["Save as PDF…"].trigger()

    def choose(dialog: QDialog) -> None:
        with_next(save)
        driving.click(dialog, "Preview…")

    driving.with_dialog(window.commands["file.print"].trigger, choose)
    assert ("Print…" in offered) is bool(printers)
    assert "Pages upright" in offered
    qts = set(preview.WORDS) - set(preview.WORDS.values())
    assert not qts & set(offered)
    assert window.status.currentMessage() == "Saved the paper to pages.pdf."
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    root: Any = PdfReader(io.BytesIO(data)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]


def test_a_paper_is_chosen_and_shown_before_it_is_printed(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.files.show_sample()
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["one"])
    monkeypatch.setattr(printing, "printer", lambda made=printing.printer: _filed(made(), tmp_path))
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintPreviewDialog)
        seen.append(dialog.windowTitle())
        for kind in (QLineEdit, QComboBox, QToolButton):
            shown = [it for it in dialog.findChildren(kind) if it.isVisible()]
            assert shown and all(it.accessibleName() for it in shown)
        dialog.reject()

    def choose(dialog: QDialog) -> None:
        box = driving.choice(dialog, "Paper")
        box.setCurrentIndex(1)
        assert driving.choice(dialog, "Changes shown as").isEnabled()
        with_next(look)
        driving.click(dialog, "Preview…")

    driving.with_dialog(window.commands["file.print"].trigger, choose)
    assert seen and seen[0].startswith("Print preview: Amendment 1")


def _filed(made: QPrinter, folder: Path) -> QPrinter:
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(folder / "x.pdf"))
    return made


def with_next(then: Callable[[QDialog], object]) -> None:
    """Answer the dialog that comes after the present one."""
    before = QApplication.activeModalWidget()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is before:
            QTimer.singleShot(5, answer)
            return
        then(dialog)

    QTimer.singleShot(5, answer)


def test_footnotes_are_numbered_and_stand_below_marked_as_they_are() -> None:
    clauses = notation.read("a - rose⟦Table {--2--}{++3++}⟧ and fell{--⟦Old⟧--}")
    made = printed.document(Paper("T", tuple(map(ClauseLine, clauses))))
    assert made.toPlainText() == "•\trose1 and fell2\nFootnotes\n1 Table 23\n2 Old"
    looks = {words: lines for words, *lines in formats_of(made)}
    assert looks["Old"] == [False, True]
    raised = QTextCharFormat.VerticalAlignment.AlignSuperScript
    cursor = QTextCursor(made)
    cursor.setPosition(made.toPlainText().index("rose1") + 5)
    assert cursor.charFormat().verticalAlignment() is raised


def test_a_table_is_printed_with_its_heads_on_every_page(qapp: object) -> None:
    rows = tuple((f"Member {number}", "For") for number in range(3))
    made = printed.document(Paper("T", (Heading("T", 1), Table(("Member", "Vote"), rows))))
    cells = [word for row in rows for cell in row for word in cell.split()]
    assert made.toPlainText().split() == ["T", "Member", "Vote", *cells]
    frames = made.rootFrame().childFrames()
    (table,) = [it for it in frames if isinstance(it, QTextTable)]
    assert (table.rows(), table.columns(), table.format().headerRowCount()) == (4, 2, 1)
