"""Start, paint once, stop: `python -m tests.window.first_paint bare|sample`. For tests/bench.

The process ends as it stands once the text is painted: taking everything down again is not timed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QTextEdit

WORDS = "More than half of the pupils live within a mile of their school."


def bare() -> int:
    """A window of PySide6 with a text in it, and nothing of ours."""
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


class StopWhenPainted(MetaPathFinder):
    """Ends the process at the first painting of the text, once its module has been loaded."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != "motion_editor.ui.editor.view":
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        assert spec is not None and spec.loader is not None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            watch(module.MotionEdit)

        spec.loader.exec_module = load_and_watch  # type: ignore[method-assign]
        return spec


def watch(edit: type[QTextEdit]) -> None:
    paint = edit.paintEvent

    def painted(self: QTextEdit, event: QPaintEvent) -> None:
        paint(self, event)
        os._exit(0)

    edit.paintEvent = painted  # type: ignore[method-assign]


def sample() -> int:
    """The program as it starts for the first time, on the bundled sample."""
    sys.meta_path.insert(0, StopWhenPainted())
    from motion_editor.start import start

    return start([])


if __name__ == "__main__":
    sys.exit({"bare": bare, "sample": sample}[sys.argv[1]]())
