"""The seam between code points and UTF-16 units."""

from __future__ import annotations

from hypothesis import given, strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from motion_editor.core.place import Place
from motion_editor.ui.editor.utf16 import (
    place_at,
    position_of,
    shown,
    to_points,
    to_units,
    units,
)

TEXTS = st.text(
    st.sampled_from("ab £éŵ\u2028\u00a0🌳👩\u200d🏫e\u0301\n\r\ufdd0\ud83d\t"), max_size=12
)


@given(TEXTS)
def test_there_and_back(text: str) -> None:
    text = shown(text)
    for offset in range(len(text) + 1):
        assert to_points(text, to_units(text, offset)) == offset
    assert units(text) == to_units(text, len(text))


@given(TEXTS)
def test_what_is_shown_is_as_long_and_one_block(text: str) -> None:
    said = shown(text)
    assert len(said) == len(text)
    document = QTextDocument()
    QTextCursor(document).insertText(said)
    assert document.blockCount() == 1
    assert document.firstBlock().text() == said


def test_inside_a_pair_is_before_it() -> None:
    assert to_points("🌳x", 1) == 0
    assert to_points("🌳x", 2) == 1


@given(st.lists(TEXTS.map(shown), min_size=1, max_size=4))
def test_places_and_positions_agree(lines: list[str]) -> None:
    document = QTextDocument()
    cursor = QTextCursor(document)
    for number, line in enumerate(lines):
        if number:
            cursor.insertBlock()
        cursor.insertText(line)
    for number, line in enumerate(lines):
        for offset in range(len(line) + 1):
            place = Place(number, offset)
            assert place_at(document, position_of(document, place)) == place
    assert position_of(document, Place(99, 0)) == document.characterCount() - 1
