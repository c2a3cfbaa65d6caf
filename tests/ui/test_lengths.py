"""The length in the status bar, and the council's limit beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from motion_editor.core.place import Place, Span
from motion_editor.council.profile import Profile
from motion_editor.tasks.set import set_details
from motion_editor.ui.window import Window

LIMITED = Profile(id="moor", name="Nether Moor", limit=10)


def words(window: Window) -> QLabel:
    (label,) = [
        it for it in window.status.findChildren(QLabel) if it.objectName() == "Number of words"
    ]
    return label


@pytest.fixture
def drafting(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Window:
    monkeypatch.setattr("motion_editor.tasks.councils.council_of", lambda _motion: LIMITED)
    window.files.begin(LIMITED)
    return window


def test_the_limit_is_said_in_words_as_well_as_in_colour(drafting: Window, qtbot: QtBot) -> None:
    space = drafting.workspace
    assert space is not None
    label = words(drafting)
    qtbot.waitUntil(lambda: label.text() == "7 of at most 10 words")
    assert label.property("warning") is not True
    space.edit.insertPlainText("plant four more old trees")
    qtbot.waitUntil(lambda: label.text() == "12 words, 2 over the limit of 10")
    assert label.property("warning") is True
    assert "Nether Moor counts the words of the text, not the title." in label.toolTip()


def test_a_limit_of_the_motion_s_own_holds_at_once(drafting: Window, qtbot: QtBot) -> None:
    session = drafting.session
    assert session is not None
    label = words(drafting)
    qtbot.waitUntil(lambda: label.text() == "7 of at most 10 words")
    session.become(set_details(session.motion, {"limit": "5"}), "change of limit")
    qtbot.waitUntil(lambda: label.text() == "7 words, 2 over the limit of 5")
    assert "The limit is this motion’s own" in label.toolTip()
    session.undo()
    qtbot.waitUntil(lambda: label.text() == "7 of at most 10 words")


def test_the_words_selected_are_counted(drafting: Window, qtbot: QtBot) -> None:
    space = drafting.workspace
    assert space is not None
    label = words(drafting)
    space.edit.select(Span(Place(0, 0), Place(0, 12)))
    qtbot.waitUntil(lambda: label.text() == "2 words selected · 7 of at most 10 words")
    space.edit.select(Span(Place(0, 0), Place(0, 0)))
    qtbot.waitUntil(lambda: label.text() == "7 of at most 10 words")


def test_nothing_is_said_on_the_start_page(drafting: Window) -> None:
    drafting.leave()
    assert (words(drafting).text(), words(drafting).toolTip()) == ("", "")
