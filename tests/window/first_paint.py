"""Start, paint once, stop: `python -m tests.window.first_paint bare|sample`. For tests/bench."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit

WORDS = "More than half of the pupils live within a mile of their school."


class UntilPainted(QObject):
    """Stops the program once the text has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint event of a text edit's viewport."""
        if event.type() == QEvent.Type.Paint and isinstance(watched.parent(), QTextEdit):
            QApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def event(self, event: QEvent) -> bool:
        """The paint event is over."""
        if event.type() == QEvent.Type.User:
            QApplication.exit(0)
        return True


def bare() -> int:
    """A window of PySide6 with a text in it, and nothing of ours."""
    app = QApplication(sys.argv[:1])
    stop = UntilPainted()
    app.installEventFilter(stop)
    window, edit = QMainWindow(), QTextEdit()
    edit.setPlainText("\n".join([WORDS] * 16))
    window.setCentralWidget(edit)
    window.resize(1440, 900)
    window.show()
    return app.exec()


def sample() -> int:
    """The program as it starts for the first time, on the bundled sample."""
    from motion_editor.ui.app import application, main

    app = application()
    stop = UntilPainted()
    app.installEventFilter(stop)
    return main([])


if __name__ == "__main__":
    sys.exit({"bare": bare, "sample": sample}[sys.argv[1]]())
