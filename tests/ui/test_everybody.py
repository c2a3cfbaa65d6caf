"""For everybody: names for all that can be used, a focus that is seen, and a way round by keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.ui import theme
from motion_editor.ui.divider import Divider
from motion_editor.ui.theme import Look
from motion_editor.ui.themes import THEMES, contrast
from motion_editor.ui.window import Window
from tests.ui import driving, states
from tests.ui.states import STATES, arrange, settle

_ROLE = QAccessible.Role
USED = {
    _ROLE.Button, _ROLE.ButtonMenu, _ROLE.CheckBox, _ROLE.ComboBox, _ROLE.EditableText, _ROLE.List,
    _ROLE.ListItem, _ROLE.MenuItem, _ROLE.PageTab, _ROLE.PageTabList, _ROLE.Grip, _ROLE.Dialog,
    _ROLE.Window,
}  # fmt: skip
"""Roles of what is used, and so must have a name."""


@pytest.fixture
def active(window: Window, qtbot: QtBot) -> Window:
    """The window, with the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


# Names


def nameless(top: QWidget) -> list[str]:
    """What of the tree that screen readers see is to be used, and has no name."""
    return sorted(_nameless(QAccessible.queryAccessibleInterface(top), ()))


def _nameless(item: QAccessibleInterface, above: tuple[str, ...]) -> Iterator[str]:
    if item.state().invisible:
        return
    path = (*above, item.role().name)
    if item.role() in USED and not _named(item):
        yield " > ".join(path)
    for at in range(item.childCount()):
        child = item.child(at)
        if child is not None:
            yield from _nameless(child, path)


def _named(item: QAccessibleInterface) -> bool:
    """On Linux the name of a combo box is its value: it needs a label, or a description."""
    if item.role() == _ROLE.ComboBox:
        described = item.text(QAccessible.Text.Description).strip()
        return bool(described or item.relations(QAccessible.RelationFlag.Label))
    return bool(item.text(QAccessible.Text.Name).strip())


@pytest.mark.parametrize("state", STATES)
def test_all_that_is_used_has_a_name(window: Window, state: str) -> None:
    arrange(window, state)
    assert nameless(window) == []


def test_every_dialog_has_names(window: Window) -> None:
    for name, dialog in states.dialogs(window).items():
        dialog.show()
        settle()
        assert nameless(dialog) == [], name
        assert dialog.windowTitle()
        dialog.close()
        dialog.deleteLater()


def test_the_tree_shows_what_has_no_name(window: Window) -> None:
    for planted in (QLineEdit(window), QPushButton(window), QComboBox(window)):
        planted.show()
    wanted = ["Button", "ComboBox", "EditableText"]
    assert [it.rpartition(" ")[2] for it in nameless(window)] == wanted


# The way round


def all_stops(window: QWidget) -> set[QWidget]:
    """Everything that a key can be meant for."""
    return {
        it
        for it in window.findChildren(QWidget)
        if it.focusPolicy() & Qt.FocusPolicy.TabFocus
        and it.isVisible()
        and it.isEnabled()
        and it.focusProxy() is None
    }


def walk(window: Window, *, forward: bool = True) -> list[QWidget]:
    """Where Tab leads, once round; in the text, where it nests, F6 goes on."""
    tab = Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab
    shift = driving.NONE if forward else driving.SHIFT
    out: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in out:
        assert now is not None
        out.append(now)
        space = window.workspace
        nests = space is not None and now is space.edit
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F6 if nests else tab, shift)
        QApplication.processEvents()
    assert now is out[0]
    return out


@pytest.mark.parametrize("state", STATES)
def test_tab_comes_to_everything_and_back_the_same_way(active: Window, state: str) -> None:
    arrange(active, state)
    first = QApplication.focusWidget()
    assert first is not None
    there = walk(active)
    assert set(there) == all_stops(active)
    back = walk(active, forward=False)
    assert set(back) == set(there)
    if active.workspace is None:
        assert back == [there[0], *reversed(there[1:])]


def test_the_order_is_that_in_which_things_are_seen(active: Window) -> None:
    arrange(active, "find")
    space = active.workspace
    assert space is not None
    space.left.life.setFocus()
    order = walk(active)
    panes = [
        space.left.life, space.left.outline, space.paper.tabs, space.edit,
        space.paper.finder.bar.words, space.right.tabs,
    ]  # fmt: skip
    places = [order.index(it) for it in panes]
    assert places == sorted(places)
    words = [it.text() for it in order if isinstance(it, QPushButton)]
    assert words[:5] == ["Previous", "Next", "Close", "Replace", "Replace all"]
    assert words[5:11] == ["Previous", "Next", "Go to", "Revert", "Go to", "Revert"]


def test_the_focus_is_brought_into_sight(active: Window) -> None:
    arrange(active, "amendment")
    active.resize(1440, 500)
    settle()
    space = active.workspace
    assert space is not None
    space.right.tabs.setFocus()
    links = [it for it in walk(active) if it.objectName() == "link"]
    last = links[-1]
    before = links[-2]
    before.setFocus()
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    assert not last.visibleRegion().isEmpty()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_F6])
def test_the_text_is_no_trap(active: Window, key: Qt.Key) -> None:
    """F6 or Ctrl+Tab leaves it, with every side folded away too."""
    arrange(active, "amendment")
    active.resize(600, 500)
    settle()
    space = active.workspace
    assert space is not None
    held = driving.CTRL if key is Qt.Key.Key_Tab else driving.NONE
    for shift in (driving.NONE, driving.SHIFT):
        space.edit.setFocus()
        code = Qt.Key.Key_Backtab if shift == driving.SHIFT and key is Qt.Key.Key_Tab else key
        QTest.keyClick(active.windowHandle(), code, held | shift)
        assert QApplication.focusWidget() is not space.edit
    assert not space.session.dirty


def test_the_dividers_are_moved_by_keys(active: Window) -> None:
    arrange(active, "amendment")
    space = active.workspace
    assert space is not None
    divider = next(it for it in space.findChildren(Divider) if it.isVisible())
    divider.setFocus()
    width = space.left.width()
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_Right)
    assert space.left.width() > width
    QTest.keyClick(active.windowHandle(), Qt.Key.Key_Left)
    assert space.left.width() == width


def test_tab_goes_round_every_dialog(active: Window, qtbot: QtBot) -> None:
    for name, dialog in states.dialogs(active).items():
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        settle()
        seen = []
        while (now := QApplication.focusWidget()) not in seen:
            seen.append(now)
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)
        assert set(seen) == all_stops(dialog), name
        dialog.close()
        dialog.deleteLater()


# The focus is seen


def ring(top: QWidget, widget: QWidget) -> int:
    """How many pixels of a widget change by 3 : 1 or more when it has the focus."""
    top.setFocus()
    clear = QApplication.focusWidget()
    if clear is not None:
        clear.clearFocus()
    settle()
    before = _look(top, widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    after = _look(top, widget)
    pairs = Counter(pair for pair in zip(before, after, strict=True) if pair[0] != pair[1])
    return sum(times for (one, two), times in pairs.items() if contrast(_hex(one), _hex(two)) >= 3)


def _look(top: QWidget, widget: QWidget) -> tuple[int, ...]:
    """The pixels of a widget; of a large one the beginning, where ring and caret are."""
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size().boundedTo(QSize(320, 160)))
    image = top.grab(place.adjusted(-2, 0, 2, 0)).toImage()
    pixels = image.convertToFormat(QImage.Format.Format_RGB32).constBits()
    return tuple(memoryview(pixels).cast("I"))


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


@pytest.mark.parametrize("look", [Look(name) for name in THEMES])
@pytest.mark.parametrize("state", ["start", "find", "evidence", "changed outside"])
def test_the_focus_is_always_seen(active: Window, state: str, look: Look) -> None:
    QApplication.setCursorFlashTime(0)
    active.looks.choose(look)
    arrange(active, state)
    hidden = {}
    for widget in all_stops(active):
        found = ring(active, widget)
        if found < 20:
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            hidden[f"{type(widget).__name__} {name}"] = found
    assert hidden == {}


def test_high_contrast_is_worn_where_the_system_asks_for_it(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrange(window, "amendment")
    space = window.workspace
    assert space is not None
    worn = []
    for wanted, look in ((False, Look.SYSTEM), (True, Look.SYSTEM), (True, Look.LIGHT)):
        monkeypatch.setattr(theme, "contrast_wanted", lambda it=wanted: it)
        window.looks.choose(look)
        worn.append(space.edit.formats.colours.high)
    assert worn == [False, True, False]


@pytest.mark.parametrize("state", ["amendment", "carried", "side by side", "all amendments"])
def test_every_view_has_its_tab_in_full(window: Window, state: str) -> None:
    """Coming from a view with fewer of them, too."""
    for first in ("motion", "all amendments", state):
        arrange(window, first)
    space = window.workspace
    assert space is not None
    tabs = space.paper.tabs
    assert tabs.width() >= tabs.sizeHint().width()
    assert not [it for it in tabs.findChildren(QToolButton) if it.isVisible()]
