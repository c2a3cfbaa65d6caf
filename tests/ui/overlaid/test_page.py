"""All amendments over one text, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from motion_editor.store.ids import new_id
from motion_editor.tasks.amend import amend
from motion_editor.tasks.wish import Wish
from motion_editor.ui.overlaid.page import OverlaidPage
from motion_editor.ui.session import Session
from motion_editor.ui.stack import Rule
from motion_editor.ui.state import Shown, View
from motion_editor.ui.window import Window
from tests import notation
from tests.tasks import sample
from tests.ui import driving
from tests.ui.dialogs.test_clash import clashing


@pytest.fixture
def page(window: Window) -> OverlaidPage:
    now = sample.motion(new_id=new_id)
    for text in (sample.STAFFING, sample.YEARLY, sample.YEARLY.replace("every year", "weekly")):
        now, _ = amend(now, sample.source(text), new_id)
    on_top = sample.NOTICE.replace("half", "15 posts")
    now, _ = amend(now, sample.source(on_top), new_id, Wish(to="Amendment 1", label="T"))
    window.show_session(Session(now, new_id, shown=Shown(amendment=now.amendments[1].id)))
    space = window.workspace
    assert space is not None
    window.commands["view.all"].trigger()
    QApplication.processEvents()
    found = space.paper.overlaid
    assert found is not None
    assert found.isVisible()
    return found


def lines(page: OverlaidPage) -> list[str]:
    return page.text.toPlainText().replace("\u00a0", " ").split("\n")


def test_each_change_says_whose_it_is_and_what_clashes(page: OverlaidPage) -> None:
    said = lines(page)
    assert said[2] == "Crossing patrols have fallen by half out 1  15 in 1 since 2015."
    assert said[6] == (
        "Report to the Transport Committee within six months out 2, 3  every year in 2  "
        "weekly in 3.  ▲ Clash 2 and 3"
    )
    assert said[7] == "Over the text of Amendment 1"
    assert "posts in T" in said[10]
    assert page._count.text() == "1 clash between them"
    assert [page.who.item(at).text() for at in range(page.who.count())] == [
        "1: Amendment 1, Idris Thackeray", "2: Amendment 2", "3: Amendment 3", "T: Amendment T",
    ]  # fmt: skip


def test_an_amendment_is_left_aside_by_a_key(page: OverlaidPage) -> None:
    page.who.setFocus()
    page.who.setCurrentRow(2)
    QTest.keyClick(page.who, Qt.Key.Key_Space)
    assert "weekly" not in page.text.toPlainText()
    assert page._count.text() == "No clash between them"
    QTest.keyClick(page.who, Qt.Key.Key_Space)
    assert "▲ Clash 2 and 3" in page.text.toPlainText().replace("\u00a0", " ")


def test_the_list_leads_to_the_words_and_on_to_the_amendment(
    page: OverlaidPage, window: Window
) -> None:
    entries = [page.list.item(at).text() for at in range(page.list.count())]
    assert entries[2] == (
        "▲ Resolution 2: Amendment 2 and Amendment 3 clash over “within six months”."
    )
    page.list.setFocus()
    page.list.setCurrentRow(2)
    assert page.text.textCursor().blockNumber() == 6
    assert not page.go.isEnabled()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.go.isEnabled()
    session = window.session
    assert session is not None
    page.go.click()
    assert session.shown == Shown(amendment=session.motion.amendments[1].id)
    assert not page.isVisible()


def test_caret_list_and_outline_go_together(page: OverlaidPage, window: Window) -> None:
    space = window.workspace
    assert space is not None
    page.text.setFocus()
    for _ in range(2):
        QTest.keyClick(page.text, Qt.Key.Key_Down)
    assert space.edit.span().end.clause == page.text.textCursor().blockNumber() == 2
    assert page.list.currentItem().text().startswith("Note 2, Amendment 1: Leave out “half”")
    space.left.outline.chosen.emit(6)
    assert page.text.textCursor().blockNumber() == 6
    assert page.text.hasFocus()


def test_the_list_is_made_higher_by_a_key(page: OverlaidPage) -> None:
    (rule,) = [it for it in page.findChildren(Rule) if it.isVisible()]
    before = page.list.height()
    rule.setFocus()
    QTest.keyClick(rule, Qt.Key.Key_Up)
    assert page.list.height() > before


def test_it_is_for_reading_and_the_tab_leads_back(page: OverlaidPage, window: Window) -> None:
    session, space = window.session, window.workspace
    assert session is not None
    assert space is not None
    before = session.motion
    driving.type_text(page.text, "x")
    assert session.motion is before
    assert not session.editable
    assert "Choose an amendment on the left" in window.status.currentMessage()
    assert [space.paper.tabs.tabText(at) for at in range(2)] == ["Notice", "All amendments"]
    space.paper.tabs.setCurrentIndex(0)
    assert session.shown.view is View.MARKED
    assert not page.isVisible()
    assert space.edit.isVisible()


def test_whose_a_line_is_shows_in_shape_as_well_as_colour(page: OverlaidPage) -> None:
    from motion_editor.ui.editor.formats import fragments

    found = fragments(page.text.document().findBlockByNumber(6))
    looks = {text.strip(): look for text, look in found}
    two, three = looks["every year"], looks["weekly"]
    assert two.underlineStyle() != three.underlineStyle()
    assert two.foreground() != three.foreground()
    assert looks["within six months"].fontStrikeOut()
    assert page.text.tip_at(page.text.cursorRect().center()) == ""


def test_what_is_not_settled_and_so_not_seen_is_told(window: Window) -> None:
    motion = clashing()
    window.show_session(Session(motion, new_id, shown=Shown(version=motion.current.id)))
    window.commands["view.all"].trigger()
    QApplication.processEvents()
    assert window.workspace is not None
    page = window.workspace.paper.overlaid
    assert page is not None
    assert page.who.item(0).text() == "1: Amendment 1 (2 clashes to settle)"


def test_a_clause_without_words_is_a_line_like_others(window: Window) -> None:
    base = notation.read("a # This Council notes:\nb -\nc - one")
    window.show_session(driving.session_of(base, tracked=True))
    window.commands["view.all"].trigger()
    QApplication.processEvents()
    assert window.workspace is not None
    page = window.workspace.paper.overlaid
    assert page is not None
    assert lines(page) == ["This Council notes:", "", "one"]


def test_what_takes_long_is_laid_out_beside_the_window(
    page: OverlaidPage, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = lines(page)
    monkeypatch.setattr("motion_editor.ui.overlaid.page.AT_ONCE", 0)
    session = window.session
    assert session is not None
    now = session.motion
    for text in (sample.STAFFING.replace("half", "a third"), sample.STAFFING):
        # The second comes while the first is still being laid out.
        now, _ = amend(now, sample.source(text), new_id)
        session.become(now, "amend")
        page.take()
    assert "being laid over" in page.text.toPlainText()
    while not page.settled:
        QTest.qWait(5)
    said = lines(page)
    assert said != at_once
    assert page.who.count() == 6
    monkeypatch.undo()
    page._write(tuple(it for it in session.motion.amendments))
    assert lines(page) == said
