"""Lists of lines to tick: no word of a line is cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.window import Window

LINES = (
    "1. In resolution 1, leave out “Easter” and insert “July”.",
    "2. In resolution 2, leave out “landowner” and insert “owners of the mill”.",
    "3. Leave out note 4.",
)


def test_every_line_is_as_high_as_its_words(window: Window) -> None:
    shown = TickedList(parent=window)
    shown.show_lines(LINES)
    shown.show()
    shown.resize(290, shown.sizeHint().height())
    shown.resize(290, shown.sizeHint().height())
    QTest.qWait(0)
    tick_and_padding = 2 * 8 + 20
    width = shown.viewport().width() - tick_and_padding
    for row, words in enumerate(LINES):
        room = QRect(0, 0, width, 1000)
        said = shown.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        assert shown.visualItemRect(shown.item(row)).height() >= said.height() + 12
    assert shown.contentsSize().height() <= shown.viewport().height()
