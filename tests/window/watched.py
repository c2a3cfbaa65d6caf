"""The program as it is, and a spy that says over stdin and stdout what is on the screen.

`python -m tests.window.watched [FILE]`. Each line of stdin is a question, each answer one line of
JSON. It only looks: whatever is done to the program is done with a keyboard and a mouse.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def screen() -> dict[str, Any]:
    """The window in front, what has the focus, and the text."""
    from PySide6.QtWidgets import QApplication

    from motion_editor.ui.window import Window

    front, focus = QApplication.activeWindow(), QApplication.focusWidget()
    popup = QApplication.activePopupWidget()
    out: dict[str, Any] = {
        "front": front.windowTitle() if front is not None else "",
        "focus": (focus.accessibleName() or focus.objectName()) if focus is not None else "",
        "popup": type(popup).__name__ if popup is not None else "",
    }
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window) and window.session is not None and window.workspace:
            session, caret = window.session, window.workspace.edit.span().end
            out["text"] = [item.text for item in session.clauses]
            out["roles"] = [item.role.name for item in session.clauses]
            out["caret"] = [caret.clause, caret.offset]
            out["undo"] = session.undo_label
            out["tracked"] = session.tracked
            out["said"] = window.status.currentMessage()
            out["saved"] = not session.dirty
    return out


def where(name: str) -> list[int] | None:
    """The middle of the control of this name, or of the row or tab with these words."""
    from PySide6.QtCore import QPoint, QRect
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar

    def middle(widget: QWidget, box: QRect) -> list[int]:
        point: QPoint = widget.mapToGlobal(box.center())
        return [point.x(), point.y()]

    for widget in QApplication.allWidgets():
        if not widget.isVisible():
            continue
        said = widget.text() if isinstance(widget, QAbstractButton) else ""
        if name in (widget.accessibleName(), widget.objectName(), said.replace("&", "")):
            return middle(widget, widget.rect())
        if isinstance(widget, QTabBar):
            for at in range(widget.count()):
                if widget.tabText(at) == name:
                    return middle(widget, widget.tabRect(at))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            for row in range(widget.model().rowCount()):
                index = widget.model().index(row, 0)
                if str(index.data() or "").startswith(name):
                    return middle(widget.viewport(), widget.visualRect(index))
    return None


def in_text(clause: int, offset: int) -> list[int] | None:
    """Where a place of the text stands on the screen, if it is in sight."""
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication

    from motion_editor.core.place import Place
    from motion_editor.ui.editor.utf16 import position_of
    from motion_editor.ui.editor.view import MotionEdit

    for edit in QApplication.allWidgets():
        if isinstance(edit, MotionEdit) and edit.isVisible():
            cursor = QTextCursor(edit.document())
            cursor.setPosition(position_of(edit.document(), Place(clause, offset)))
            spot = edit.cursorRect(cursor).center()
            point = edit.viewport().mapToGlobal(spot)
            return [point.x(), point.y()] if edit.viewport().rect().contains(spot) else None
    return None


QUESTIONS: dict[str, Callable[..., Any]] = {"screen": screen, "where": where, "in_text": in_text}


def answer() -> None:
    """Answer one line."""
    line = sys.stdin.readline()
    if not line:
        # Nobody looks any more, and the end of a pipe can be read for ever.
        os._exit(1)
    question, *given = json.loads(line)
    print(json.dumps(QUESTIONS[question](*given)), flush=True)


def main(arguments: list[str]) -> int:
    """Run the program, with the spy listening."""
    from PySide6.QtCore import QSocketNotifier

    from motion_editor.ui.app import main as program
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.window import Window

    begin = Window.__init__

    def watched(window: Window, memory: Memory) -> None:
        begin(window, memory)
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
        notifier.activated.connect(answer)

    Window.__init__ = watched  # type: ignore[assignment, method-assign]
    return program(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
