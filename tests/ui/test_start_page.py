"""The start page: four ways to begin, and the files that were open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.store import recent
from motion_editor.ui.start_page import DROP, NONE
from motion_editor.ui.window import Window
from tests.ui import driving


def buttons(window: Window) -> dict[str, QPushButton]:
    """The buttons shown, by what they are called."""
    window.recently.show()
    QApplication.processEvents()
    shown = window.recently.page.findChildren(QPushButton)
    return {it.accessibleName(): it for it in shown if it.isVisibleTo(window.recently.page)}


def words(window: Window) -> list[str]:
    QApplication.processEvents()
    shown = window.recently.page.findChildren(QLabel)
    return [it.text() for it in shown if it.isVisibleTo(window.recently.page)]


def test_an_empty_list_says_what_will_stand_there(window: Window, tmp_path: Path) -> None:
    assert {DROP, NONE} <= set(words(window))
    recent.remember(tmp_path / "a.motion")
    window.recently.show()
    assert NONE not in words(window)


def test_a_file_that_is_gone_is_named_and_can_be_taken_off(window: Window, tmp_path: Path) -> None:
    recent.remember(tmp_path / "gone.motion")
    found = buttons(window)
    assert not found["Open gone.motion"].isEnabled()
    assert any(
        "not there now" in it.accessibleName() for it in window.recently.page.findChildren(QLabel)
    )
    found["Take off the list: gone.motion"].click()
    assert "Open gone.motion" not in buttons(window)
    assert recent.recent() == ()


def test_a_long_name_is_cut_and_heard_whole(window: Window, tmp_path: Path) -> None:
    name = "very " * 40 + "\u202enoitom.motion"
    recent.remember(tmp_path / name)
    whole = name.replace("\u202e", "\\u202e")
    button = buttons(window)[f"Open {whole}"]
    assert (len(button.text()) < 60, button.toolTip()) == (True, whole)
    assert window.recently.menu.actions()[0].text() == button.text()


def test_a_file_that_is_pinned_stays_first(window: Window, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.motion").write_text("")
        recent.remember(tmp_path / f"{name}.motion")
    found = buttons(window)
    assert not any(name.startswith("Take off") for name in found)
    found["Pin: a.motion"].click()
    order = [name for name in buttons(window) if name.startswith("Open") and "motion" in name]
    assert order[-2:] == ["Open a.motion", "Open b.motion"]
    buttons(window)["Unpin: a.motion"].click()
    assert recent.pinned() == ()


def test_tab_goes_from_top_to_bottom(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a.motion").write_text("")
    recent.remember(tmp_path / "a.motion")
    found = buttons(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    found["New motion"].setFocus()
    order = []
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        order.append(focus.accessibleName())
        driving.press(focus, Qt.Key.Key_Tab)
    assert order == [
        "New motion", "Open", "New agenda", "Import a text or Word file",
        "Open the sample motion", "Open a.motion", "Pin: a.motion",
    ]  # fmt: skip
