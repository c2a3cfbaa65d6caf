"""The way round the window by keys: Tab in the order in which things are seen, F6 by panes.

The text keeps Tab to itself, so F6 (or Ctrl+Tab) is the way out of it. Qt's own order is that in
which widgets were made, and much here is made when it is first wanted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from motion_editor.ui.divider import Divider

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def step(window: Window, *, forward: bool) -> None:
    """Give the focus to the next pane in sight, or the one before; round at the ends."""
    places = [stops(it) for it in _panes(window) if not isinstance(it, Divider)]
    places = [it for it in places if it]
    now = QApplication.focusWidget()
    at = next((at for at, some in enumerate(places) if now in some), -1 if forward else 0)
    if places:
        _give(places[(at + (1 if forward else -1)) % len(places)][0], _SHORTCUT)


def tab(window: Window, *, forward: bool) -> bool:
    """Give the focus to what is seen next, or before; whether there is anything."""
    order = [stop for pane in _panes(window) for stop in stops(pane)]
    now = QApplication.focusWidget()
    if not order:
        return False
    at = order.index(now) if now in order else -1 if forward else 0
    _give(order[(at + (1 if forward else -1)) % len(order)], _TAB if forward else _BACKTAB)
    return True


_SHORTCUT = Qt.FocusReason.ShortcutFocusReason
_TAB, _BACKTAB = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def _give(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a widget the focus, and bring it into sight."""
    widget.setFocus(reason)
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _panes(window: Window) -> Iterator[QWidget]:
    """What there is in the window, from top left to bottom right."""
    space = window.workspace
    yield window.top
    yield from window.findChildren(QWidget, "outsideBar")
    if space is None:
        yield window.recently.page
        return
    dividers = sorted(space.findChildren(Divider), key=lambda it: it.pos().x())
    yield from (space.left.life, space.left.outline, *dividers[1:], space.paper.tabs)
    yield space.edit
    for name in ("abreast", "overlaid"):
        yield from space.findChildren(QWidget, name)
    yield from (*space.findChildren(QWidget, "findBar"), space.right)


def stops(pane: QWidget) -> list[QWidget]:
    """Where Tab stops in a pane: line by line, from left to right."""
    found = [it for it in (pane, *pane.findChildren(QWidget)) if _takes_focus(it)]
    top = {it: _place(it) for it in found}
    found.sort(key=lambda it: top[it].y())
    lines: list[list[QWidget]] = []
    for it in found:
        first = lines[-1][0] if lines else None
        middle = top[it].y() + it.height() / 2
        if first is not None and middle < top[first].y() + first.height():
            lines[-1].append(it)
        else:
            lines.append([it])
    return [it for line in lines for it in sorted(line, key=lambda it: top[it].x())]


def _place(widget: QWidget) -> QPoint:
    """Where a widget stands in its window, were nothing scrolled."""
    place, at, around = QPoint(0, 0), widget, widget.parentWidget()
    while around is not None and not at.isWindow():
        above = around.parentWidget()
        if not (isinstance(above, QScrollArea) and above.widget() is at):
            place += at.pos()
        at, around = around, above
    return place


def _takes_focus(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
