"""Text at 200 %: nothing is cut off, nothing lies over anything else, and drawings stay sharp."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from motion_editor.ui.icons import icon
from motion_editor.ui.status import Brief
from motion_editor.ui.theme import frame_pixels, framed
from motion_editor.ui.themes import FRAME
from motion_editor.ui.window import Window
from tests.ui import states
from tests.ui.states import STATES, arrange, settle

SIZES = [(1440, 900), (1280, 800)]


def cut_off(top: QWidget) -> list[str]:
    """What has less room than its words need, or stands out of the window."""
    return [f"{type(it).__name__} {_words(it)}: {why}" for it in _shown(top) for why in _wrong(it)]


def _shown(top: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QComboBox, QLabel, QLineEdit, QTabBar)
    found = (it for it in top.findChildren(QWidget) if isinstance(it, kinds))
    return [
        it
        for it in found
        if it.isVisible()
        and not it.objectName().startswith("qt_")
        and not isinstance(it.parent(), QTabBar)
    ]


def _words(widget: QWidget) -> str:
    return (
        widget.text() if isinstance(widget, QAbstractButton | QLabel) else widget.accessibleName()
    )


def _wrong(widget: QWidget) -> Iterator[str]:
    size, wanted = widget.size(), widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted = QSize(0, widget.heightForWidth(size.width()))
    if isinstance(widget, Brief | QLineEdit | QComboBox | QTabBar):
        wanted.setWidth(0)  # They are scrolled, or shortened with all of it in the tool tip.
    if widget.objectName() in ("leadIn", "edit.undo"):
        wanted.setWidth(0)  # They keep their width and shorten their words likewise.
    if not widget.text() if isinstance(widget, QLabel) else False:
        return
    if size.width() < wanted.width():
        yield f"{size.width()} wide, needs {wanted.width()}"
    if size.height() < wanted.height():
        yield f"{size.height()} high, needs {wanted.height()}"
    if not _scrolls(widget):
        place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), size)
        if not widget.window().rect().contains(place):
            yield f"stands at {place.getRect()}"


def _scrolls(widget: QWidget) -> bool:
    around = widget.parentWidget()
    return around is not None and (isinstance(around, QScrollArea) or _scrolls(around))


@pytest.mark.parametrize("state", STATES)
def test_at_twice_its_size_nothing_is_cut_off(window: Window, state: str) -> None:
    window.resize(*SIZES[0])
    arrange(window, state)
    window.memory.set_frame(200)
    window.memory.set_zoom(200)
    window.looks.dress()
    assert framed(100) == 200
    for size in SIZES:
        window.resize(*size)
        settle()
        assert (window.width(), window.height()) == size
        assert cut_off(window) == [], size
        if window.workspace is not None:
            for side in ("view.left", "view.right", "view.left", "view.right"):
                window.commands[side].trigger()
                settle()
                assert cut_off(window) == [], (size, side)
                assert window.workspace.edit.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("state", STATES)
def test_on_a_screen_at_twice_its_scale_nothing_is_cut_off(window: Window, state: str) -> None:
    """To the window QT_SCALE_FACTOR=2 is a screen of half the size."""
    window.resize(720, 450)
    arrange(window, state)
    for size in ((720, 450), (640, 400)):
        window.resize(*size)
        settle()
        assert (window.width(), window.height()) == size
        assert cut_off(window) == [], size


@pytest.mark.parametrize("percent", [100, 200])
def test_no_dialog_is_cut_off(window: Window, percent: int) -> None:
    window.memory.set_frame(percent)
    window.looks.dress()
    for name, dialog in states.dialogs(window).items():
        dialog.show()
        settle()
        assert cut_off(dialog) == [], name
        dialog.close()
        dialog.deleteLater()


def test_the_check_finds_what_is_cut_off(window: Window) -> None:
    planted = QLabel("More words than there is room for", window)
    planted.setGeometry(10, 10, 40, 8)
    planted.show()
    assert len(cut_off(window)) == 2


def test_a_long_name_does_not_widen_the_window(window: Window) -> None:
    arrange(window, "amendment")
    assert window.session is not None
    window.resize(600, 500)
    window.session.saved(Path("/tmp/" + "a very long name " * 12 + ".motion"), "0")
    settle()
    assert window.width() == 600
    assert cut_off(window) == []


def test_the_frame_grows_and_goes_back(window: Window) -> None:
    usual = framed(100)
    window.commands["view.frame_larger"].trigger()
    assert framed(100) > usual
    window.commands["view.usual"].trigger()
    assert framed(100) == usual == 100
    assert frame_pixels(100) == FRAME


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [16, 32])
def test_drawings_are_as_sharp_as_the_screen(window: Window, ratio: float, size: int) -> None:
    drawn = icon("undo", "#000000").pixmap(QSize(size, size), ratio)
    assert drawn.size() == QSize(size, size) * ratio
