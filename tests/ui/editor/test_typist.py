"""Curly quotation marks and dashes: as typed, each undone by itself, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original
from motion_editor.ui.editor.view import MotionEdit
from tests import notation, strategies
from tests.ui import driving

BASE = notation.read('a - it - was "so"\nb -')


def editor(qtbot: QtBot, *, tracked: bool = False, curly: bool = True) -> MotionEdit:
    edit = driving.editor_of(driving.session_of(BASE, tracked=tracked))
    edit.curly = curly
    qtbot.addWidget(edit)
    edit.select(caret(1, 0))
    return edit


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ('"Yes", she said', "“Yes”, she said"),
        ("the Council's 'own' (\"best\")", "the Council’s ‘own’ (“best”)"),
        ("trees - and shade -- too", "trees – and shade – too"),
        ("well-known £5", "well-known £5"),
        ("\"'a' b\"", "“‘a’ b”"),
        ("the '90s, class of '45", "the ’90s, class of ’45"),
        ("('26) '100 homes' '20mph' '9'", "(’26) ‘100 homes’ ‘20mph’ ‘9’"),
        ("'tis 'twas, rock 'n' roll", "’tis ’twas, rock ’n’ roll"),
        ("let 'em go 'til May 'cause", "let ’em go ’til May ‘cause"),
        ("'Cause and 'Tis", "’Cause and ‘Tis"),
        ("'emergency' 'tilt' 'no' 'n", "‘emergency’ ‘tilt’ ‘no’ ‘n"),
        ("it's '45 'em-", "it’s ’45 ’em-"),
    ],
)
def test_what_is_typed_gets_curly(qtbot: QtBot, typed: str, stands: str, tracked: bool) -> None:
    edit = editor(qtbot, tracked=tracked)
    driving.type_text(edit, typed)
    assert edit.session.clauses[1].text == stands
    assert edit.span() == caret(1, len(stands))
    driving.check(edit, BASE)


def test_it_is_off_until_asked_for(qtbot: QtBot) -> None:
    edit = editor(qtbot, curly=False)
    driving.type_text(edit, '"a" - b--c')
    assert edit.session.clauses[1].text == '"a" - b--c'
    assert not MotionEdit(edit.session, edit.formats).curly


def test_undo_gives_back_the_very_character_and_it_stays(qtbot: QtBot) -> None:
    edit = editor(qtbot)
    driving.type_text(edit, "a'")
    assert edit.session.undo_label == "curly quotation mark"
    edit.session.undo()
    assert edit.session.clauses[1].text == "a'"
    assert edit.span() == caret(1, 2)
    driving.type_text(edit, "s -")
    driving.type_text(edit, " ")
    edit.session.undo()
    driving.type_text(edit, "b")
    assert edit.session.clauses[1].text == "a's - b"


def test_undo_gives_back_the_mark_that_was_turned_round(qtbot: QtBot) -> None:
    edit = editor(qtbot)
    driving.type_text(edit, "'90")
    assert edit.session.undo_label == "apostrophe"
    edit.session.undo()
    assert edit.session.clauses[1].text == "‘90"
    driving.type_text(edit, "s")
    assert edit.session.clauses[1].text == "‘90s"


def test_pasted_words_and_words_of_others_stay(qtbot: QtBot) -> None:
    edit = editor(qtbot)
    driving.paste(edit, '"so" - it--is')
    assert edit.session.clauses[1].text == '"so" - it--is'
    edit.select(caret(0, 4))
    driving.type_text(edit, " ")
    assert edit.session.clauses[0].text == 'it -  was "so"'
    edit.select(caret(1, 6))
    driving.type_text(edit, "-")
    assert edit.session.clauses[1].text.startswith('"so" --')


def test_a_mark_typed_over_a_selection(qtbot: QtBot) -> None:
    edit = editor(qtbot, tracked=True)
    edit.select(Span(Place(0, 5), Place(0, 8)))
    driving.type_text(edit, '"')
    assert notation.show(edit.session.clauses[:1]) == 'a - it - {--was--}{++“++} "so"'
    driving.check(edit, BASE)


TYPED = st.text(alphabet="an9 '\"-(", min_size=1, max_size=12)


@pytest.mark.window
@settings(max_examples=40)
@given(strategies.bases(), TYPED, st.floats(0, 0.99), st.booleans())
def test_undoing_every_replacement_gives_what_was_typed(
    qapp: object, base: Clauses, typed: str, part: float, tracked: bool
) -> None:
    session = driving.session_of(base, tracked=tracked)
    start = session.motion
    edit = driving.editor_of(session)
    edit.curly = True
    try:
        at = int(part * len(base))
        edit.select(caret(at, base[at].length))
        for char in typed:
            driving.type_text(edit, char)
            driving.check(edit, base)
            while session.undo_label in ("apostrophe", "curly quotation mark", "dash"):
                session.undo()
                driving.check(edit, base)
        assert session.clauses[at].text == base[at].text + typed
        driving.press(edit, Qt.Key.Key_Home)
        while session.undo_label:
            session.undo()
        assert session.motion is start
        assert not tracked or original(session.clauses) == base
    finally:
        edit.deleteLater()
