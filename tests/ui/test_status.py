"""The line below the text: nothing lies over anything else, and what matters most stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from motion_editor.core.place import caret
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving

BASE = notation.read("a - trees give shade\nb - and air")


def shown(window: Window) -> set[str]:
    labels = window.status.findChildren(QLabel)
    return {it.objectName() for it in labels if it.objectName() and it.isVisible()}


@pytest.fixture
def amending(window: Window) -> Window:
    window.show_session(driving.session_of(BASE, tracked=True))
    window.resize(1200, 700)
    window.show()
    return window


def test_a_message_stands_alone_whatever_happens_meanwhile(amending: Window) -> None:
    status, before = amending.status, shown(amending)
    assert {"Number of words", "How typing is taken"} <= before
    amending.say("Something was done.")
    for _ in range(8):
        amending.commands["view.frame_larger"].trigger()
    QTest.qWait(50)
    assert "How typing is taken" not in shown(amending)
    amending.commands["view.usual"].trigger()
    QTest.qWait(50)
    status.say_spelling("wardds")
    status.say_length("12 words")
    status.resize(status.width() - 1, status.height())
    assert shown(amending) == {"Text size", "Where it is saved"}
    status.clearMessage()
    assert shown(amending) == before | {"Spelling"}


def test_a_message_without_room_ends_in_dots_and_is_whole_in_the_tool_tip(
    amending: Window,
) -> None:
    words = "The words were put in as plain text, because what was copied is of no known kind."
    amending.say(words)
    assert amending.status.brief_message()[1] == words
    for _ in range(8):
        amending.commands["view.frame_larger"].trigger()
    amending.resize(640, 700)
    QTest.qWait(50)
    room, brief = amending.status.brief_message()
    assert brief.endswith("…")
    assert words.startswith(brief[:-1])
    assert amending.status.fontMetrics().horizontalAdvance(brief) <= room.width()
    assert amending.status.toolTip() == words
    assert amending.status.currentMessage() == words
    amending.status.clearMessage()
    assert amending.status.toolTip() == ""


def test_text_size_then_tracking_give_way_to_the_words_and_where_it_is_saved(
    amending: Window,
) -> None:
    assert amending.workspace is not None
    amending.workspace.edit.select(caret(1, 1))
    everything, least = shown(amending), {"Number of words", "Where it is saved"}
    for width in range(1200, 300, -20):
        amending.status.resize(width, 30)
        now = shown(amending)
        assert least < now <= everything
        assert "Text size" not in now or "How typing is taken" in now
    assert {"Text size", "How typing is taken"}.isdisjoint(now)


def test_a_long_file_name_leaves_room_and_turns_nothing_about(
    amending: Window, tmp_path: Path
) -> None:
    status, session, before = amending.status, amending.session, shown(amending)
    assert session is not None
    session.path = tmp_path / ("very " * 40 + "\u202enoitom.motion")
    name = "very " * 40 + "\\u202enoitom.motion"
    status.say_saved(session, None)
    QTest.qWait(1)
    (kept,) = [it for it in status.findChildren(QLabel) if it.objectName() == "Where it is saved"]
    assert kept.text().startswith("very very ") and kept.text().endswith("motion")
    assert len(kept.text()) < 60
    assert kept.toolTip() == kept.accessibleName() == name
    assert shown(amending) == before
    assert session.in_window("Trees") == f"Trees ({name})[*] – Motion Editor"
    session.path = tmp_path / "a.motion"
    status.say_saved(session, None)
    assert (kept.text(), kept.accessibleName()) == ("a.motion", "")
