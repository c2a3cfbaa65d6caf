"""What the sample says to try next, from the first look to the end."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.core.amendment import Choice, Outcome, Settlement
from motion_editor.core.motion import Motion
from motion_editor.tasks.decide import decide
from motion_editor.tasks.notice import notified
from motion_editor.tasks.settle import settle
from motion_editor.ui.files import sample_motion
from motion_editor.ui.guide import END, WELCOME, GuideBar, next_step
from motion_editor.ui.state import Shown, State, opening
from motion_editor.ui.window import Window
from tests.strategies import ids


def said(motion: Motion, amendment: str = "") -> str:
    """What is said of a motion, its current text or an amendment being shown."""
    shown = Shown(amendment=motion.amendment(amendment).id) if amendment else opening(motion)
    return next_step(State(motion, shown))


def test_each_step_leads_to_the_next() -> None:
    motion = sample_motion()
    assert said(motion).startswith(WELCOME)
    assert "Choose Amendment 2 on the left" in said(motion)
    assert "Record notice" in said(motion, "2")
    motion = notified(motion, motion.amendment("2"))
    assert "record Amendment 1 as carried" in said(motion, "2")
    motion, _ = decide(motion, "1", Outcome.CARRIED, ids())
    assert "Choose Amendment 2 on the left" in said(motion)
    assert "Settle the clash" in said(motion, "2")
    motion, _ = settle(motion, "2", "1", Settlement(Choice.BASE), ids())
    assert "Export paper" in said(motion)
    motion, _ = decide(motion, "2", Outcome.LOST, ids())
    assert "the motion itself" in said(motion)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, ids())
    assert said(motion) == END


def test_it_stands_above_the_sample_only_and_can_be_taken_away(
    window: Window, qtbot: QtBot
) -> None:
    window.files.show_sample()
    qtbot.waitUntil(lambda: window.findChild(GuideBar) is not None)
    (bar,), session = window.findChildren(GuideBar), window.session
    assert session is not None
    assert bar.words.text() == next_step(session.state)
    qtbot.waitUntil(lambda: 20 < bar.height() < 60)
    session.show(Shown(amendment=session.motion.amendment("2").id))
    assert "Record notice" in bar.words.text()
    assert bar.accessibleName() == bar.words.text()
    bar.findChildren(QPushButton)[0].click()
    assert not bar.isVisible()
    window.files.begin()
    qtbot.wait(150)
    assert window.workspace is not None
    assert window.workspace.findChild(GuideBar) is None
