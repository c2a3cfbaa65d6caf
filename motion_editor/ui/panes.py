"""Going from pane to pane by key, for the text keeps Tab to itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

if TYPE_CHECKING:
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace


def step(window: Window, space: Workspace, *, forward: bool) -> None:
    """Give the focus to the next pane in sight, or the one before; round at the ends."""
    panes = [(pane, focus) for pane, focus in _panes(window, space) if pane.isVisible()]
    now = QApplication.focusWidget()
    at = next((at for at, (pane, focus) in enumerate(panes) if _within(now, pane, focus)), -1)
    _, focus = panes[(at + (1 if forward else -1)) % len(panes)]
    focus.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _panes(window: Window, space: Workspace) -> list[tuple[QWidget, QWidget]]:
    """Every pane and where the focus goes in it, as they are seen; parts before their wholes."""
    bar = window.findChild(QWidget, "outsideBar")
    first = [it for it in window.top.findChildren(QToolButton) if it.isVisible() and it.isEnabled()]
    finder = window.findChild(QWidget, "findBar")
    made: list[tuple[QWidget, QWidget]] = [(window.top, it) for it in first[:1]]
    if bar is not None:
        made.append((bar, bar.nextInFocusChain()))
    made += [(space.left.life, space.left.life), (space.left.outline, space.left.outline)]
    made.append((space.paper.tabs, space.paper.tabs))
    made.append((space.edit.focusProxy() or space.edit, space.edit))
    if finder is not None:
        made.append((finder, finder.nextInFocusChain()))
    made.append((space.right, space.right.tabs))
    return made


def _within(now: QWidget | None, pane: QWidget, focus: QWidget) -> bool:
    return now is not None and (now in (pane, focus) or pane.isAncestorOf(now))
