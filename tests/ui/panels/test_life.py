"""The list of versions and amendments, as it is painted."""

from __future__ import annotations

from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from motion_editor.ui.panels.life import chip_place
from motion_editor.ui.panels.rows import Dot, LifeRow
from motion_editor.ui.state import Shown
from motion_editor.ui.theme import framed
from motion_editor.ui.themes import FRAME


def test_a_chip_never_takes_the_room_of_the_name(qtbot: QtBot) -> None:
    """“Amend…” beside “3 clashes” would be any of them."""
    font = QFont()
    font.setPixelSize(framed(FRAME))

    @settings(max_examples=50)
    @given(st.sampled_from(["open", "3 clashes", "accepted by the mover"]), st.integers(90, 300))
    def holds(chip: str, width: int) -> None:
        row = LifeRow(Shown(amendment="x"), "Amendment 12", "no mover yet", Dot.FULL, 1, chip, 1)
        box = QRectF(0, 0, width, 48)
        place, below = chip_place(row, box, font)
        name = QFontMetricsF(font).horizontalAdvance(row.title)
        assert below or name <= place.left()
        assert below == (name + 6 > place.left())
        assert place.bottom() <= box.bottom()

    holds()
