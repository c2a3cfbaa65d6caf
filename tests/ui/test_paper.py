"""The text and the ways to see it, when one of them fails."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.window import Window
from tests import notation, strategies
from tests.ui import driving

BASE = notation.read("a # We note:\nb - that one is good")


@pytest.mark.parametrize(
    ("view", "work"), [("view.side", "abreast.page.rows"), ("view.all", "overlaid.page.sheets")]
)
def test_a_fault_in_a_page_is_told_as_it_is_and_leaves_the_way_back(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, view: str, work: str
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by nought")

    motion = driving.motion_of(BASE, amended=True)
    window.show_session(Session(motion, strategies.ids(), shown=Shown(amendment="x")))
    assert window.workspace is not None
    paper = window.workspace.paper
    monkeypatch.setattr(f"motion_editor.ui.{work}", fail)
    with qtbot.capture_exceptions() as faults:
        window.commands[view].trigger()
    assert [str(it[1]) for it in faults] == ["by nought"]
    page = paper.abreast or paper.overlaid
    assert page is not None
    assert (page.isVisible(), paper.edit.isVisible()) == (True, False)
    window.workspace.view(View.MARKED)
    assert (page.isVisible(), paper.edit.isVisible()) == (False, True)
