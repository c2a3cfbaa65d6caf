"""Finding and replacing with real keys: what is gone to, what is changed, what undo gives back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.search import standing_words
from motion_editor.core.tracked import original, proposed
from motion_editor.store.ids import new_id
from motion_editor.tasks import seek
from motion_editor.ui.files import sample_motion
from motion_editor.ui.find_bar import FindBar
from motion_editor.ui.finder import KIND, Finder
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import Look
from motion_editor.ui.themes import theme
from motion_editor.ui.window import Window
from tests import notation, strategies
from tests.ui import driving
from tests.ui.test_window import nameless

BASE = notation.read(
    """
    a # This Council notes:
    b - that the 👩‍🏫 council has 31 patrols
    c - that the Council’s patrols had 16
    """
)


@pytest.fixture
def space(window: Window) -> Window:
    """The window on an amendment that changes nothing yet."""
    window.show_session(driving.session_of(BASE, tracked=True))
    QApplication.processEvents()
    return window


def opened(window: Window, words: str, instead: str | None = None, **ticks: bool) -> FindBar:
    """The bar, opened by its key and written in."""
    assert window.workspace is not None
    window.commands["edit.find" if instead is None else "edit.replace"].trigger()
    bar = window.workspace.paper.finder.bar
    for name, on in ticks.items():
        getattr(bar, name).setChecked(on)
    bar.words.clear()
    driving.type_text(bar.words, words)
    if instead is not None:
        bar.instead.clear()
        driving.type_text(bar.instead, instead)
    window.workspace.paper.finder._look()
    return bar


def session_of(window: Window) -> Session:
    assert window.session is not None
    return window.session


def selected(window: Window) -> str:
    assert window.workspace is not None
    return standing_words(session_of(window).clauses, window.workspace.edit.span())


def marked(window: Window) -> list[str]:
    assert window.workspace is not None
    edit = window.workspace.edit
    return [it.cursor.selectedText() for it in edit.extraSelections()]


def enter(widget: QWidget, *modifiers: Qt.KeyboardModifier) -> None:
    driving.press(widget, Qt.Key.Key_Return, modifiers[0] if modifiers else driving.NONE, "\r")


def test_typing_goes_to_the_first_and_marks_all(space: Window) -> None:
    bar = opened(space, "council")
    assert selected(space) == "Council"
    assert bar.count.text() == "1 of 3"
    assert marked(space) == ["Council", "council", "Council"]
    driving.type_text(bar.words, "'s")
    assert space.workspace is not None
    space.workspace.paper.finder._look()
    assert (selected(space), bar.count.text()) == ("Council’s", "1 of 1")


def test_enter_and_f3_go_round_both_ways(space: Window) -> None:
    bar = opened(space, "council")
    seen = []
    for _ in range(3):
        enter(bar.words)
        seen.append(bar.count.text())
    assert seen == ["2 of 3", "3 of 3", "1 of 3"]
    enter(bar.words, driving.SHIFT)
    assert bar.count.text() == "3 of 3"
    space.commands["edit.previous"].trigger()
    assert bar.count.text() == "2 of 3"
    space.commands["edit.next"].trigger()
    assert bar.count.text() == "3 of 3"


def test_keys_of_the_window_open_and_esc_closes(space: Window, qtbot: QtBot) -> None:
    assert space.workspace is not None
    edit = space.workspace.edit
    space.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is edit)
    edit.select(Span(Place(1, 5), Place(1, 8)))
    QTest.keyClick(edit, Qt.Key.Key_H, driving.CTRL)
    bar = space.workspace.paper.finder.bar
    assert bar.isVisible()
    assert bar.instead.isVisible()
    assert bar.words.hasFocus()
    assert bar.words.selectedText() == "the"
    assert bar.count.text() == "1 of 2"
    driving.press(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert edit.hasFocus()
    assert marked(space) == []
    QTest.keyClick(edit, Qt.Key.Key_F3)
    assert bar.isVisible()
    assert edit.hasFocus()
    assert bar.count.text() == "2 of 2"
    QTest.keyClick(edit, Qt.Key.Key_F, driving.CTRL)
    assert not bar.instead.isVisible()


def test_replacing_is_tracked_and_one_step_each(space: Window) -> None:
    bar = opened(space, "patrols", "wardens")
    session = session_of(space)
    bar.replace.click()
    assert notation.show(session.clauses).splitlines()[1].endswith("{--patrols--}{++wardens++}")
    assert session.undo_label == "replace in the note"
    assert (selected(space), bar.count.text()) == ("patrols", "1 of 1")
    bar.instead.setFocus()
    enter(bar.instead)
    assert bar.count.text() == "Not found"
    assert original(session.clauses) == BASE
    session.undo()
    session.undo()
    assert session.clauses is BASE


def test_replacing_all_is_one_step_with_groups(space: Window) -> None:
    bar = opened(space, r"(the|has|had) (.*?)(\d+)", r"\3\2\1", expression=True)
    session = session_of(space)
    bar.replace_all.click()
    assert notation.words(proposed(session.clauses))[1:] == [
        "that 31👩‍🏫 council has the patrols", "that 16Council’s patrols had the"
    ]  # fmt: skip
    assert session.undo_label == "replace 2 times"
    assert bar.told == "Replaced 2 times. Undo takes back all of it."
    session.undo()
    assert session.clauses is BASE


def test_what_finds_itself_again_ends(space: Window) -> None:
    bar = opened(space, "a", "aa")
    bar.replace_all.click()
    assert bar.told.startswith("Replaced 6 times")
    bar.instead.setText("a")
    bar.replace_all.click()
    assert bar.told == "Nothing was replaced."


@pytest.mark.parametrize("words", ["x*", "$", "^", r"\b", "(?=t)"])
def test_what_has_no_length_does_no_harm(space: Window, words: str) -> None:
    bar = opened(space, words, "!", expression=True)
    assert bar.count.text() == "Not found"
    enter(bar.words)
    bar.instead.setFocus()
    enter(bar.instead)
    bar.replace_all.click()
    assert session_of(space).clauses is BASE


def test_struck_words_are_found_when_asked_and_never_replaced(space: Window) -> None:
    session = session_of(space)
    session.replace(Span(Place(1, 22), Place(1, 24)), "", selection=caret(1, 22))
    before = session.clauses
    struck = before[1].runs[1].text
    bar = opened(space, struck, "x", case=True)
    assert bar.count.text() == "Not found"
    bar.struck.click()
    assert space.workspace is not None
    space.workspace.paper.finder._look()
    assert bar.count.text() == "1 of 1, left out"
    bar.replace.click()
    assert "left out already" in bar.told
    bar.replace_all.click()
    assert session.clauses is before


def test_a_text_for_reading_is_searched_and_not_changed(space: Window) -> None:
    assert space.workspace is not None
    space.workspace.view(View.CARRIED)
    bar = opened(space, "patrols", "x")
    assert bar.count.text() == "1 of 2"
    assert not bar.replace.isEnabled()
    assert not bar.replace_all.isEnabled()
    assert not bar.instead.isEnabled()
    assert "for reading" in bar.told
    assert bar.struck.isHidden()
    space.workspace.view(View.MARKED)
    assert bar.replace.isEnabled()


@pytest.mark.parametrize(
    ("words", "instead", "said"),
    [("(", "", "can’t be read"), ("(a|aa)+$", "", "too long"), ("that", r"\7", "put in")],
)
def test_a_bad_expression_is_said_in_the_bar(
    space: Window, words: str, instead: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seek, "LIMIT", 0.05)
    session = session_of(space)
    session.replace(caret(2, 0), "a" * 60 + "b ", selection=caret(2, 0))
    before = session.clauses
    bar = opened(space, words, instead, expression=True)
    bar.replace_all.click()
    assert said in bar.told
    asked: list[object] = []
    with monkeypatch.context() as patched:
        patched.setattr("motion_editor.ui.finder.matcher", lambda *it: asked.append(it))
        if "that" not in words:
            bar.replace_all.click()  # what was refused is not looked for once more
            assert said in bar.told
    assert asked == []
    assert session.clauses is before
    bar.expression.click()
    assert bar.told == ""


def test_the_marks_follow_the_text(space: Window, qtbot: QtBot) -> None:
    opened(space, "patrols")
    assert space.workspace is not None
    edit = space.workspace.edit
    edit.select(caret(0, 0))
    driving.type_text(edit, "patrols ")
    qtbot.waitUntil(lambda: marked(space) == ["patrols"] * 3)
    space.looks.choose(Look.DARK)
    qtbot.waitUntil(lambda: marked(space) == ["patrols"] * 3)
    (mark, *_) = edit.extraSelections()
    look = mark.format
    assert look.background().color().name().upper() == theme("dark").warning_tint
    assert look.fontOverline()
    assert edit.span() == caret(0, 8)


def test_only_what_is_in_sight_is_marked(window: Window) -> None:
    base = notation.read("\n".join(f"p{at} - that words stand here" for at in range(300)))
    window.show_session(driving.session_of(base, tracked=False))
    QApplication.processEvents()
    bar = opened(window, "words")
    assert bar.count.text() == "1 of 300"
    assert 5 < len(marked(window)) < 60
    enter(bar.words, driving.SHIFT)
    assert bar.count.text() == "300 of 300"
    assert window.workspace is not None
    edit = window.workspace.edit
    last = edit.document().lastBlock().position()
    assert any(it.cursor.position() > last for it in edit.extraSelections())


@pytest.mark.parametrize("width", [1440, 480])
def test_every_control_of_the_bar_has_a_name_and_fits(window: Window, width: int) -> None:
    motion = sample_motion()
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))
    window.resize(width, 700)
    bar = opened(window, "the", "x")
    QApplication.processEvents()
    assert nameless(window) == []
    for part in bar.findChildren(QWidget):
        if part.isVisible() and part.parent() is bar:
            assert bar.rect().contains(part.geometry()), part
            assert part.width() >= part.minimumSizeHint().width()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(strategies.bases(), st.booleans(), st.lists(strategies.steps(), max_size=4), st.data())
def test_whatever_is_replaced_the_editor_shows_it_and_undo_takes_it_back(
    qapp: QApplication,
    base: Clauses,
    tracked: bool,
    edits: list[strategies.Step],
    data: st.DataObject,
) -> None:
    session = driving.session_of(base, tracked=tracked)
    for step in edits:
        session.edit("x", lambda now, on, it=step: it(now, session.new_id, tracked=on), caret(0, 0))  # type: ignore[misc]
    edit = driving.editor_of(session)
    parent = QWidget()
    finder = Finder(session, edit, parent)
    before = session.clauses
    finder.open(replacing=True)
    finder.bar.expression.setChecked(True)
    finder.bar.words.setText(data.draw(st.sampled_from((r"\w+", "the", "👩", "o.*", r"(.)(\w)"))))
    finder.bar.instead.setText(data.draw(st.sampled_from(("", r"\g<0>\g<0>", "x👩", r"a\nb"))))
    if data.draw(st.booleans()):
        finder.replace()
        finder.replace()
    finder.replace_all()
    driving.check(edit, base)
    while session.clauses is not before and session.undo_label.startswith("replace"):
        session.undo()
        driving.check(edit, base)
    assert session.clauses == before
    assert KIND in edit.marks._kinds or not finder._hits
    parent.deleteLater()
    edit.deleteLater()


@pytest.mark.parametrize("tracked", [False, True])
def test_words_are_found_across_a_footnote_which_a_replacement_keeps(
    window: Window, tracked: bool
) -> None:
    base = notation.read("a - road⟦Survey⟧ safety")
    session = driving.session_of(base, tracked=tracked)
    window.show_session(session)
    assert window.workspace is not None
    bar = opened(window, "road safety", "street care")
    assert bar.count.text() == "1 of 1"
    bar.replace.click()
    assert proposed(session.clauses)[0].text == "street care⟦Survey⟧"
    assert original(session.clauses) == (base if tracked else original(session.clauses))
    session.undo()
    assert session.clauses == base


def test_what_is_looked_for_is_what_is_selected_without_its_footnote(window: Window) -> None:
    window.show_session(driving.session_of(notation.read("a - road⟦Survey⟧ safety"), tracked=False))
    assert window.workspace is not None
    for start, end, words in ((0, 19, "road safety"), (4, 12, "Survey"), (5, 11, "Survey")):
        window.workspace.edit.select(Span(Place(0, start), Place(0, end)))
        window.commands["edit.find"].trigger()
        bar = window.workspace.paper.finder.bar
        assert bar.words.text() == words
        assert bar.count.text() in ("1 of 1", "1 found")
