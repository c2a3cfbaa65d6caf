"""From change to change: each is reached once, in either direction, round the ends."""

from __future__ import annotations

from hypothesis import given, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span, caret
from motion_editor.ui.state import View
from motion_editor.ui.steps import Steps
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving

places = st.builds(Place, st.integers(0, 4), st.integers(0, 9))
spans = st.tuples(places, places).map(lambda two: Span(*sorted(two)))

TEXT = notation.read(
    """
    a # We note:
    b - fallen {--by half--}{++to 16++} in all
    c - {--gone--}{--¶--}
    d - that parents worry{++ daily++}
    """
)


@given(st.lists(spans, min_size=1, max_size=8), spans)
def test_going_on_reaches_every_change_once(found: list[Span], start: Span) -> None:
    steps = Steps(tuple(found))
    for go, way in ((steps.next, 1), (steps.previous, -1)):
        now, wrapped = go(start)
        seen = [now]
        for _ in found[1:]:
            now, wrapped = go(found[now], now)
            seen.append(now)
            assert wrapped == (now == (0 if way == 1 else len(found) - 1))
        assert sorted(seen) == list(range(len(found)))


@given(st.lists(spans, max_size=8), places)
def test_the_change_at_the_caret_holds_it(found: list[Span], at: Place) -> None:
    number = Steps(tuple(found)).at(Span(at, at))
    if number < 0:
        assert not any(it.start <= at <= it.end for it in found)
    else:
        assert found[number].start <= at <= found[number].end


def begin(window: Window, text: Clauses = TEXT) -> None:
    from tests.ui.abreast.test_page import amended

    window.show_session(amended(text))
    assert window.workspace is not None
    window.workspace.work_out()


def framed(window: Window) -> list[bool]:
    assert window.workspace is not None
    frames = window.workspace.right.changes._frames
    return [bool(it.property("current")) for it in frames]


def test_keys_and_buttons_go_from_change_to_change(window: Window) -> None:
    begin(window)
    space = window.workspace
    assert space is not None
    edit, head = space.edit, space.right.changes_head
    said: list[tuple[str, str, list[bool]]] = []
    for name in ("next", "next", "next", "next", "previous"):
        window.commands[f"motion.{name}_change"].trigger()
        said.append((edit.textCursor().selectedText(), head._count.text(), framed(window)))
    assert said == [
        ("by halfto 16", "1 of 3", [True, False, False]),
        ("gone", "2 of 3", [False, True, False]),
        (" daily", "3 of 3", [False, False, True]),
        ("by halfto 16", "1 of 3", [True, False, False]),
        (" daily", "3 of 3", [False, False, True]),
    ]
    assert window.status.currentMessage().startswith("Change 3 of 3, again from the end")
    edit.select(caret(1, 0))
    assert head._count.text() == "3 changes"
    head.findChildren(type(head._count))
    head.stepped.emit(True)
    assert edit.textCursor().selectedText() == "by halfto 16"


def test_a_change_just_typed_is_counted_before_going_on(window: Window) -> None:
    begin(window)
    space = window.workspace
    assert space is not None
    space.edit.select(caret(0, 3))
    driving.type_text(space.edit, "all ")
    window.commands["motion.previous_change"].trigger()
    assert space.edit.textCursor().selectedText() == " daily"
    assert space.right.changes_head._count.text() == "4 of 4"


def test_from_another_view_it_goes_to_the_marked_text(window: Window) -> None:
    begin(window)
    space = window.workspace
    assert space is not None
    space.view(View.CARRIED)
    window.commands["motion.next_change"].trigger()
    assert space.session.shown.view is View.MARKED
    assert space.edit.textCursor().selectedText() == "by halfto 16"


def test_where_nothing_is_changed_that_is_said(window: Window) -> None:
    begin(window, notation.read("a # We note:\nb - it"))
    assert window.workspace is not None
    window.commands["motion.next_change"].trigger()
    assert window.status.currentMessage() == "Nothing is changed yet."
    assert not window.workspace.right.changes_head.isVisible()


def test_the_keys_reach_it_from_the_text(window: Window) -> None:
    begin(window)
    edit = window.workspace.edit if window.workspace else None
    assert edit is not None
    edit.select(caret(0, 0))
    for key, modifiers, words in (
        (Qt.Key.Key_F4, driving.NONE, "by halfto 16"),
        (Qt.Key.Key_PageDown, driving.ALT, "gone"),
        (Qt.Key.Key_F4, driving.SHIFT, "by halfto 16"),
    ):
        from PySide6.QtTest import QTest

        QTest.keyClick(edit, key, modifiers)
        assert edit.textCursor().selectedText() == words


def test_another_theme_leaves_the_cards_where_they_were_scrolled_to(window: Window) -> None:
    many = "\n".join(f"p{at} - {{--old--}}{{++new++}} words" for at in range(30))
    begin(window, notation.read(f"a # We note:\n{many}"))
    assert window.workspace is not None
    panel = window.workspace.right.changes
    bar = panel.verticalScrollBar()
    for value in (bar.maximum() // 2, bar.maximum()):
        for theme in ("theme.dark", "theme.light"):
            bar.setValue(value)
            window.commands[theme].trigger()
            QTest.qWait(20)
            assert bar.value() == value > 0
