"""The Checks tab: findings after a pause, to their places, set aside with a note, undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Aside
from motion_editor.core.place import caret
from motion_editor.council.checks.finding import Rule
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Rules
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks import check, councils
from motion_editor.tasks.set import set_details
from motion_editor.ui.checks import Checks
from motion_editor.ui.panels.checks import MOST
from motion_editor.ui.session import Session
from motion_editor.ui.sides import CHECKS
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests.tasks import sample
from tests.ui import driving

STRICT = replace(PLAIN, rules=(Rules(date(2020, 1, 1), words=20),))


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every motion is for a council that allows twenty words."""
    monkeypatch.setattr(councils, "council_of", lambda _: STRICT)


@pytest.fixture
def space(window: Window, qtbot: QtBot) -> Workspace:
    """The sample motion, open and checked."""
    motion = set_details(
        sample.motion(), {"mover": "Councillor Ada Fen", "seconder": "Councillor Bo Oak"}
    )
    window.show_session(Session(motion, new_id))
    wait(window, qtbot)
    assert window.workspace is not None
    return window.workspace


def wait(window: Window, qtbot: QtBot) -> Checks:
    """Until what is shown has been checked."""
    checks = window.checks
    assert checks is not None
    assert window.workspace is not None
    window.workspace.right.show_all()
    checks.again()
    qtbot.waitUntil(lambda: not checks.busy, timeout=10_000)
    return checks


def lines(window: Window) -> list[str]:
    assert window.checks is not None
    items = window.checks.panel.list
    return [items.item(at).text() for at in range(items.count())]


def rules(window: Window) -> list[Rule]:
    assert window.checks is not None
    return [it.rule for it in window.checks.panel._found]


def test_findings_stand_under_how_grave_they_are(window: Window, space: Workspace) -> None:
    found = lines(window)
    assert found[0] == "Against the rules"
    assert found[1].startswith("Length: ")
    assert "To be known" in found
    assert space.right.tabs.tabText(CHECKS) == f"Checks {len(rules(window))}"


def test_what_is_typed_is_checked_after_a_pause(
    window: Window, space: Workspace, qtbot: QtBot
) -> None:
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "(")
    checks = window.checks
    assert checks is not None
    assert checks.busy
    qtbot.waitUntil(lambda: not checks.busy, timeout=10_000)
    assert Rule.MARKS in rules(window)
    window.commands["edit.undo"].trigger()
    qtbot.waitUntil(lambda: not checks.busy, timeout=10_000)
    assert Rule.MARKS not in rules(window)


def test_the_next_finding_is_gone_to_with_its_words(window: Window, space: Workspace) -> None:
    seen = []
    for _ in rules(window):
        window.commands["council.next_finding"].trigger()
        assert window.checks is not None
        chosen = window.checks.panel.chosen
        assert chosen is not None
        if chosen.clause:
            assert space.edit.textCursor().selectedText() == chosen.words
        seen.append(chosen.rule)
    assert seen == rules(window)
    window.commands["council.previous_finding"].trigger()
    assert window.checks is not None
    assert window.checks.panel.chosen is not None
    assert window.checks.panel.chosen.rule is seen[-2 if len(seen) > 1 else -1]


def test_enter_leads_to_the_field_that_a_finding_is_about(window: Window, space: Workspace) -> None:
    window.activateWindow()
    window.commands["council.checks"].trigger()
    assert space.right.tabs.currentIndex() == CHECKS
    assert window.checks is not None
    items = window.checks.panel.list
    items.setCurrentRow(1)
    driving.press(items, Qt.Key.Key_Return)
    assert space.right.tabs.currentIndex() == 0
    focus = space.right.details.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "Word limit"


def kept(space: Workspace) -> list[Aside]:
    return list(space.session.motion.asides)


def test_a_name_that_is_missing_leads_to_its_field(
    window: Window, space: Workspace, qtbot: QtBot
) -> None:
    window.activateWindow()
    space.session.become(set_details(space.session.motion, {"seconder": ""}), "x")
    checks = wait(window, qtbot)
    (finding,) = (it for it in checks.panel._found if it.rule is Rule.PEOPLE)
    checks.go_to(finding)
    focus = space.right.details.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.accessibleName() == "Seconder"


def noted(words: str) -> Callable[[QDialog], None]:
    """Write why, and agree."""

    def within(dialog: QDialog) -> None:
        driving.click(dialog, "Set aside")
        assert dialog.isVisible()  # nothing was said
        assert dialog.focusWidget() is driving.line(dialog, "Why")  # to be typed at once
        driving.type_text(driving.line(dialog, "Why"), words)
        driving.click(dialog, "Set aside")

    return within


def test_a_finding_is_set_aside_with_a_note_and_undone(
    window: Window, space: Workspace, qtbot: QtBot
) -> None:
    checks = wait(window, qtbot)
    window.commands["council.next_finding"].trigger()
    count = len(rules(window))
    driving.with_dialog(window.commands["council.aside"].trigger, noted("Allowed in June."))
    (aside,) = kept(space)
    assert (aside.rule, aside.note) == ("length", "Allowed in June.")
    wait(window, qtbot)
    assert lines(window)[-2] == "Set aside"
    assert lines(window)[-1].endswith("– Allowed in June.")
    assert space.right.tabs.tabText(CHECKS) == f"Checks {count - 1}"
    chosen = checks.panel.chosen  # the next, to go on from there
    assert chosen is not None
    assert not chosen.note
    window.commands["council.next_finding"].trigger()
    assert checks.panel.chosen is chosen
    checks.panel.list.setCurrentRow(len(lines(window)) - 1)
    driving.press(checks.panel.list, Qt.Key.Key_Delete)
    assert kept(space) == []
    space.edit.select(caret(3, 2))
    window.commands["edit.undo"].trigger()
    assert kept(space) == [aside]
    assert space.edit.span() == caret(3, 2)  # no word of the text is another
    window.commands["edit.undo"].trigger()
    assert kept(space) == []


def test_a_check_that_fails_is_told_and_not_that_nothing_was_found(
    window: Window, space: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise MotionError("It went wrong.", "Save it.")

    assert space.session.motion.versions
    monkeypatch.setattr(check, "check_motion", fails)
    panel = wait(window, qtbot).panel
    assert panel._head.text() == "It could not be checked."
    assert panel._remarked.text() == "It went wrong. Save it."


def test_a_council_that_is_not_known_here_is_told(
    window: Window, space: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(councils, "council_of", lambda _: PLAIN)
    motion = space.session.motion
    strange = replace(motion, details=replace(motion.details, council="Nowhere"))
    space.session.become(strange, "x")
    panel = wait(window, qtbot).panel
    assert "Nothing is known here of “Nowhere”" in panel._remarked.text()


def test_an_amendment_that_is_shown_is_checked_by_itself(window: Window, qtbot: QtBot) -> None:
    motion = sample.clashing()
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))
    wait(window, qtbot)
    assert Rule.LENGTH not in rules(window)
    assert window.checks is not None
    assert {it.amendment for it in window.checks.panel._found} <= {motion.amendments[0].id}


def test_a_folder_of_earlier_motions_is_looked_into(
    window: Window, space: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert space.session.motion.versions
    assert Rule.REPEATED not in rules(window)
    motions.save(tmp_path / "before.motion", sample.motion(new_id=new_id))
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    barring = replace(PLAIN, rules=(Rules(date(2020, 1, 1), repeat_months=6),))
    monkeypatch.setattr(councils, "council_of", lambda _: barring)
    window.commands["council.past"].trigger()
    assert window.checks is not None
    checks = window.checks
    qtbot.waitUntil(lambda: not checks.busy, timeout=10_000)
    assert Rule.REPEATED in rules(window)
    assert window.memory.settings.past == str(tmp_path)
    for _ in range(2):  # what was not read is told for as long as it is so
        assert "not read: scan.pdf" in checks.panel._remarked.text()
        checks._look()
        qtbot.waitUntil(lambda: not checks.busy, timeout=10_000)


def test_of_very_many_findings_the_rest_is_counted(window: Window, space: Workspace) -> None:
    assert space.right.tabs.count() == CHECKS + 1
    assert window.checks is not None
    panel = window.checks.panel
    (one, *_) = (it for it in panel._found if it.rule is Rule.LENGTH)
    panel.show_findings(
        [replace(one, words=str(at)) for at in range(MOST + 2)], "", may_change=True
    )
    assert lines(window)[-1] == "2 more of these"
    assert len(lines(window)) == MOST + 2


def test_nothing_is_said_to_be_found_before_it_was_looked_for(window: Window) -> None:
    from motion_editor.ui.panels.checks import ChecksPanel

    panel = ChecksPanel(window)
    said = [it.text() for it in panel.findChildren(QLabel)]
    assert "Checking…" in said
    assert "Nothing was found." not in said
    panel.show_findings((), "", may_change=True)
    assert "Nothing was found." in [it.text() for it in panel.findChildren(QLabel)]
