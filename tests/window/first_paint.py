"""Start, paint once, stop: `python -m tests.window.first_paint bare|sample`. For tests/bench.

The process ends as it stands once the text is painted: taking everything down again is not timed.
"""

from __future__ import annotations

import os
import sys

WORDS = "More than half of the pupils live within a mile of their school."


def bare() -> int:
    """A window of PySide6 with a text in it, and nothing of ours."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

    class Edit(QTextEdit):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            os._exit(0)

    app = QApplication(sys.argv[:1])
    window, edit = QMainWindow(), Edit()
    edit.setPlainText("\n".join([WORDS] * 16))
    window.setCentralWidget(edit)
    window.resize(1440, 900)
    window.show()
    return app.exec()


def sample() -> int:
    """The program as it starts for the first time, on the bundled sample."""
    from PySide6.QtGui import QPaintEvent

    from motion_editor.ui.app import main
    from motion_editor.ui.editor.view import MotionEdit

    paint = MotionEdit.paintEvent

    def painted(self: MotionEdit, event: QPaintEvent) -> None:
        paint(self, event)
        os._exit(0)

    MotionEdit.paintEvent = painted  # type: ignore[method-assign]
    return main([])


if __name__ == "__main__":
    sys.exit({"bare": bare, "sample": sample}[sys.argv[1]]())
