"""Undo on an agenda and in the windows of its motions is one history, whatever was done between."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from motion_editor.core.agenda import Agenda
from motion_editor.core.place import Place, Span
from motion_editor.tasks.agenda.make import at_meeting, moved
from motion_editor.ui.session import Session
from tests.tasks.agenda.drawn import item
from tests.ui.agenda.test_window import Desk, do

START = Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2), item(3)))


def typed(session: Session, words: str) -> None:
    end = Place(0, session.clauses[0].length)
    session.replace(Span(end, end), words)


def titled(session: Session, title: str) -> None:
    motion = session.motion
    details = replace(motion.details, title=title)
    session.become(replace(motion, details=details), "title")


def test_what_is_undone_in_the_window_of_a_motion_is_a_step_of_the_agenda_that_is_gone(
    desk: Desk,
) -> None:
    window = desk(START)
    editor = window.editors.open(START.items[0])
    assert editor is not None and editor.session is not None
    typed(editor.session, " Now.")
    titled(editor.session, "Bridges")
    for _ in range(3):
        editor.session.undo()
        editor.session.undo()
        assert window.session.agenda is START and not window.session.undo_label
        assert not window.session.dirty
        editor.session.redo()
        do(window, "edit.redo")
        assert editor.session.motion.details.title == "Bridges"
    do(window, "edit.undo")
    assert editor.session.undo_label and editor.session.redo_label == "title"
    typed(editor.session, " Soon.")
    assert not editor.session.redo_label and not window.session.redo_label
    do(window, "edit.undo")
    assert window.session.agenda.items[0].motion is editor.session.motion
    assert editor.session.clauses[0].text.endswith("Now.")
    # Something else was done on the agenda since: that stays.
    window.session.become(moved(window.session.agenda, "i2", -1), "move")
    editor.session.undo()
    assert window.session.undo_label.startswith("undone: ")
    assert [it.id for it in window.session.agenda.items] == ["i2", "i1", "i3"]
    editor.session.redo()
    assert window.session.undo_label == "move"
    assert window.editors.close_all()


def test_nothing_is_lost_and_both_agree_after_any_acts(desk: Desk) -> None:
    window = desk(START)
    made = [window.editors.open(it) for it in START.items[:2]]
    sessions = {f"i{at}": it.session for at, it in enumerate(made, 1) if it and it.session}
    chance = random.Random(7)
    one, two = sessions.values()

    def shift() -> None:
        id = chance.choice(("i1", "i2", "i3"))
        window.session.become(moved(window.session.agenda, id, chance.choice((-1, 1))), "move")

    acts: list[Callable[[], object]] = [shift, window.session.undo, window.session.redo]
    for it in (one, two):
        acts += [it.undo, it.redo, partial(titled, it, "Bridges"), partial(titled, it, "Quays")]
        acts += [partial(typed, it, "a"), partial(typed, it, " b")]
    for _ in range(50):
        chance.choice(acts)()
        now = window.session.agenda
        for id, session in sessions.items():
            motion = now.item(id).motion
            assert motion is not None and at_meeting(motion, now) == session.motion
    for _ in range(400):
        if not window.session.undo_label:
            break
        window.session.undo()
    assert window.session.agenda == START
    assert window.editors.close_all()
