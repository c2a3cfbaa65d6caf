"""The bar on top of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from motion_editor.ui.window import Window


@pytest.mark.parametrize("width", [1440, 1024, 640, 480])
@pytest.mark.parametrize("steps", [0, 10])
def test_every_button_that_is_there_has_room_for_its_words(
    window: Window, width: int, steps: int
) -> None:
    # All but the last step before there is much to be dressed anew.
    for _ in range(steps - 1):
        window.looks.frame(1)
    window.files.show_sample()
    if steps:
        window.looks.frame(1)
    window.resize(width, 700)
    QApplication.processEvents()
    shown = [it for it in window.top.findChildren(QToolButton) if it.isVisible()]
    assert {"file.export", "edit.undo", "edit.redo"} <= {it.objectName() for it in shown}
    for button in shown:
        if button not in (window.top.undo, window.top.lead_in):  # these end in "…" by design
            assert button.width() >= button.sizeHint().width(), button.objectName()
