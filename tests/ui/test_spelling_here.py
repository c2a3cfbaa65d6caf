"""Words that are right in one motion, and the marks side by side."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from motion_editor.core.place import Place, Span, caret
from motion_editor.store import my_words
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import Look
from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.test_spelling import choose, edit_of, marked, pause, session_of, shown, status

# The offscreen platform says this of every menu that is opened; it means nothing there.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def space(window: Window) -> Window:
    """The window on an amendment that changes nothing yet, its spelling checked."""
    return shown(window)


def test_a_word_is_let_pass_in_this_motion_alone_and_undo_marks_it_again(space: Window) -> None:
    edit_of(space).select(caret(2, 12))
    session = session_of(space)
    before = session.motion
    choose(space, "Ignore “crosings” in this motion")
    assert list(session.motion.details.words) == ["crosings"]
    assert my_words.load() == frozenset()
    assert marked(space) == ["Goverment"]
    assert status(space) == ""
    assert session.undo_label == "ignoring “crosings” in this motion"
    session.undo()
    assert session.motion is before
    pause(space)
    assert marked(space) == ["Goverment", "crosings"]
    session.redo()
    edit_of(space).select(caret(2, 12))
    choose(space, "Stop ignoring “crosings” in this motion")
    assert list(session.motion.details.words) == []
    assert session.undo_label == "end of ignoring “crosings”"
    assert marked(space) == ["Goverment", "crosings"]


def test_the_words_of_the_motion_stand_in_its_details(space: Window) -> None:
    session_of(space).show(Shown(version="v"))
    edit_of(space).select(caret(2, 12))
    choose(space, "Ignore “crosings” in this motion")
    assert space.workspace is not None
    (field,) = [
        it
        for it in space.findChildren(QLineEdit)
        if it.accessibleName() == "Words right in this motion"
    ]
    assert field.text() == "crosings"
    field.setText("Goverment, crosings")
    field.setModified(True)
    field.editingFinished.emit()
    assert session_of(space).motion.details.words == ("Goverment", "crosings")
    assert session_of(space).undo_label == "change of the words right in this motion"
    pause(space)
    assert marked(space) == []
    field.setText("")
    field.setModified(True)
    field.editingFinished.emit()
    pause(space)
    assert marked(space) == ["Goverment", "crosings"]


@pytest.mark.parametrize("width", [1400, 560])
def test_side_by_side_the_text_if_carried_is_marked(
    space: Window, qtbot: QtBot, width: int
) -> None:
    space.resize(width, 700)
    edit_of(space).select(Span(Place(2, 9), Place(2, 17)))
    driving.type_text(edit_of(space), "crossngs")
    assert space.workspace is not None
    space.workspace.view(View.SIDE)
    page = space.workspace.paper.abreast
    assert page is not None
    column = page.right

    def beside() -> list[str]:
        return [it.cursor.selectedText() for it in column.extraSelections()]

    qtbot.waitUntil(lambda: beside() == ["Goverment", "crossngs"])
    assert page.left.extraSelections() == []
    space.commands["edit.misspelt"].trigger()
    assert column.textCursor().selectedText() == "Goverment"
    assert status(space) == "“Goverment” is not in the word list"
    choose(space, "Ignore “Goverment” in this motion")
    assert beside() == ["crossngs"]
    space.looks.choose(Look.DARK)
    qtbot.waitUntil(lambda: beside() == ["crossngs"])
    space.commands["edit.spelling"].trigger()
    assert beside() == []
    space.commands["edit.spelling"].trigger()
    qtbot.waitUntil(lambda: beside() == ["crossngs"])
    space.workspace.view(View.MARKED)
    qtbot.waitUntil(lambda: marked(space) == ["crossngs"])
