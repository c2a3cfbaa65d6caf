"""Every command of the table and every part of the window, in any order: all laws hold."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from motion_editor.core import edit
from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.tasks.checker import AtHand, at_hand
from motion_editor.tasks.decide import decide
from motion_editor.ui import spelling, window as window_module
from motion_editor.ui.commands import BY_NAME
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests import strategies
from tests.ui import driving
from tests.ui.editor.test_laws import WORDS, Deed
from tests.ui.walked import DRESSING, NOT_WALKED, WALKED
from tests.ui.walking import NAMES, Walk

# The offscreen platform says this of every menu that is opened; it means nothing there.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ROUNDS, EVENTS = 500, 20_000

BASES = strategies.bases()


def deeds(least: int, most: int) -> st.SearchStrategy[list[Deed]]:
    one = st.builds(
        Deed, st.sampled_from(NAMES), st.floats(0, 1), st.floats(0, 1), st.sampled_from(WORDS)
    )
    return st.lists(one, min_size=least, max_size=most)


@pytest.fixture
def walk(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Walk]:
    """A window to walk in: it is in front, and its questions are answered."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.capture_exceptions() as faults:
        made = Walk(window, tmp_path, faults)
        monkeypatch.setattr(window, "ask", made.answers.ask)
        monkeypatch.setattr(window, "tell", window.tell_quietly)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", made.answers.save_name)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", made.answers.open_name)
        for module in (window_module, spelling):
            monkeypatch.setattr(module, "QMenu", made.answers.menu)
        # The list of words is read once, not for every text.
        monkeypatch.setattr(spelling, "_known", _words_known)
        yield made
        made.raise_unseen()


@cache
def _list_of_words() -> AtHand:
    return at_hand(driving.motion_of(()))


def _words_known(_motion: Motion) -> AtHand:
    return _list_of_words()


STARTS = st.sampled_from(("draft", "amended", "contested", "clashing"))


def session_of(base: Clauses, start: str) -> Session:
    """A session on a draft, on an amendment, or on one of two for one place.

    "clashing": the one was carried, so that the other clashes with what stands now.
    """
    session = driving.session_of(base, tracked=start != "draft")
    if start in ("draft", "amended"):
        return session
    motion = session.motion
    for id, label, words in (("x", "1", "one way"), ("y", "2", "another way")):
        motion = motion.with_amendment(_rival(base, id, label, words))
    shown = session.shown
    if start == "clashing":
        motion, _ = decide(motion, "1", Outcome.CARRIED, session.new_id)
        shown = Shown(amendment="y")
    return Session(motion, session.new_id, shown=shown, clock=session._clock)


def _rival(base: Clauses, id: str, label: str, words: str) -> Amendment:
    whole = Span(Place(0, 0), Place(0, base[0].length))
    done = edit.replace(base, whole, words, tracked=True, new_id=strategies.ids(id))
    return Amendment(id, label, (AmendmentText(TextKind.NOTIFIED, Base("v"), done.clauses),))


def run(walk: Walk, base: Clauses, done: list[Deed], start: str) -> None:
    """Walk, hold every law after each thing done, and undo and redo it all."""
    walk.begin(session_of(base, start))
    for deed in done:
        walk.do(deed)
    walk.held.back_to_the_start(walk.window)
    walk.raise_unseen()


def test_every_command_is_walked_or_it_is_said_why_not() -> None:
    assert WALKED.keys() | NOT_WALKED.keys() == BY_NAME.keys()
    assert not WALKED.keys() & NOT_WALKED.keys()
    assert all(WALKED.values())
    assert all(NOT_WALKED.values())


def test_a_walk_through_the_window_keeps_every_law(walk: Walk) -> None:
    @settings(max_examples=12)
    @given(BASES, deeds(25, 40), STARTS)
    def some(base: Clauses, done: list[Deed], start: str) -> None:
        run(walk, base, done, start)

    some()


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_twenty_thousand_events(walk: Walk) -> None:
    @settings(max_examples=ROUNDS)
    @given(BASES, deeds(41, 60), STARTS)
    def many(base: Clauses, done: list[Deed], start: str) -> None:
        run(walk, base, done, start)

    many()
    assert walk.done >= EVENTS
    # These are so rare that chance may leave one out.
    for name in DRESSING:
        walk.do(Deed(name, 0.5, 0.9, "x"))
    assert [name for name in WALKED if not walk.given[name]] == []
