"""The councils in the window: looked at, altered by a clerk, installed when somebody agrees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from motion_editor.council.profile import Profile
from motion_editor.council.writing import write
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.councils import council, installed
from motion_editor.tasks.own_councils import own_folder, taken
from motion_editor.ui import councils
from motion_editor.ui.councils import Councils
from motion_editor.ui.dialogs import council as editing
from motion_editor.ui.dialogs.council import CouncilDialog
from motion_editor.ui.dialogs.councils import Acts, CouncilsDialog
from motion_editor.ui.files import sample_motion
from motion_editor.ui.lengths import Lengths
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.ui import driving


@pytest.fixture
def dialog(window: Window) -> CouncilDialog:
    """The editor on a council that came with the program."""
    made = CouncilDialog(council("aldermoor"), "", lambda _: True, window)
    made.show()
    return made


def line(dialog: CouncilDialog, field: str) -> QLineEdit:
    boxes = {name: box for it in dialog.answers.values() for name, box in it.boxes.items()}
    found = boxes[field]
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.parametrize("id", [it.id for it in installed()])
def test_a_council_that_is_only_looked_at_stays_as_it_is(window: Window, id: str) -> None:
    kept: list[Profile] = []

    def keep(made: Profile) -> bool:
        kept.append(made)
        return True

    CouncilDialog(council(id), "", keep, window).try_it()
    assert kept == [council(id)]


def test_what_is_wrong_is_told_while_typing_and_jumped_to(dialog: CouncilDialog) -> None:
    assert not dialog.found.isVisible()
    cell = dialog.roll.table.item(1, 0)
    assert cell is not None
    cell.setText("Marisol Penhale")
    assert dialog._timer.isActive()
    dialog.look()
    assert dialog.found.count() == 1
    assert "line 2, Name: two members" in dialog.found.item(0).text()
    dialog.found.setFocus()
    dialog.found.setCurrentRow(0)
    QTest.keyClick(dialog.found, Qt.Key.Key_Return)
    QTest.qWait(5)
    assert dialog.pages.currentIndex() == 1
    assert dialog.focusWidget() is dialog.roll.table
    assert (dialog.roll.table.currentRow(), dialog.roll.table.currentColumn()) == (1, 0)


def test_a_bad_field_keeps_the_dialog_and_all_that_was_typed(dialog: CouncilDialog) -> None:
    line(dialog, "name").setText("Upper Moor")
    box = dialog.orders.answers.boxes["motions.by"]
    assert isinstance(box, QLineEdit)
    box.setText("tea")
    dialog.pages.setCurrentIndex(4)
    dialog.try_it()
    assert dialog.isVisible()
    assert dialog.pages.currentIndex() == 2
    assert line(dialog, "name").text() == "Upper Moor"
    box.setText("11.00am")
    dialog.try_it()
    assert not dialog.isVisible()


def test_enter_goes_on_and_saves_nothing(dialog: CouncilDialog) -> None:
    line(dialog, "name").setFocus()
    QTest.keyClick(line(dialog, "name"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()


def test_enter_goes_down_the_roll(dialog: CouncilDialog) -> None:
    dialog.pages.setCurrentIndex(1)
    dialog.roll.go_to(3, "ward")
    QTest.keyClick(dialog.roll.table, Qt.Key.Key_Return)
    assert (dialog.roll.table.currentRow(), dialog.roll.table.currentColumn()) == (4, 3)
    assert dialog.focusWidget() is dialog.roll.table


def test_leaving_asks_only_where_something_was_altered(
    dialog: CouncilDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(editing, "sure", lambda *_: bool(asked))
    line(dialog, "name").setText("Upper Moor")
    dialog.reject()
    assert dialog.isVisible()
    line(dialog, "name").setText("Aldermoor Borough Council")
    dialog.reject()
    assert not dialog.isVisible()


def test_a_roll_is_pasted_from_a_spreadsheet(dialog: CouncilDialog) -> None:
    before = len(dialog.roll.rows())
    QApplication.clipboard().setText("Alderman Ann Ferris\tCivic Group\tNorth\nBela Quist\t\t\n")
    dialog.roll.table.setFocus()
    QTest.keyClick(dialog.roll.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.roll.rows()[before:] == (
        ("Ann Ferris", "Alderman", "Civic Group", "North", "", ""),
        ("Bela Quist", "", "", "", "", ""),
    )
    assert dialog.roll.table.currentRow() == before


def test_a_roll_is_read_from_a_file(
    dialog: CouncilDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "roll.txt"
    path.write_text("Ann Ferris, Civic Group, North\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
    dialog.roll._ask()
    assert dialog.roll.rows()[-1] == ("Ann Ferris", "", "Civic Group", "North", "", "")


def test_standing_orders_are_added_and_taken_away(dialog: CouncilDialog) -> None:
    dialog.orders._add()
    assert dialog.orders.which.count() == 3
    assert dialog.orders.sets()[2]["motions.days"] == "7"
    dialog.try_it()
    assert dialog.isVisible()  # for it has no day yet
    dialog.orders._take_away()
    dialog.try_it()
    assert not dialog.isVisible()


def test_rows_and_orders_that_were_typed_are_told_as_they_can_be_typed_again(
    dialog: CouncilDialog,
) -> None:
    told = [it for part in (dialog.roll, dialog.orders) for it in part.typed_words()]
    assert not any(words for _, words in told)
    table = dialog.roll.table
    dialog.roll.put_in(dialog.roll.read_pasted("Ann Ferris\tAlderman\tCivic Group\tNorth\t\t"))
    dialog.roll.add()
    editor = table.indexWidget(table.currentIndex())
    assert isinstance(editor, QLineEdit)
    driving.type_text(editor, "Bela")
    ((called, words),) = dialog.roll.typed_words()
    assert (called, words) == (
        "Roll of members", "Ann Ferris\tAlderman\tCivic Group\tNorth\t\t\nBela",
    )  # fmt: skip
    assert next(iter(dialog.roll.read_pasted(words))) == dialog.roll.rows()[-1]
    dialog.orders._add()
    for field, words in (("from", "1 May 2028"), ("motions.days", "9")):
        box = dialog.orders.answers.boxes[field]
        assert isinstance(box, QLineEdit)
        box.setText(words)
    dialog.orders.which.setCurrentIndex(0)  # Of all sets, and not of that in sight alone.
    lines = dict(dialog.orders.typed_words())["From 1 May 2028"].split("\n")
    assert lines == ["Hold from: 1 May 2028", "Notice of motions: How many days: 9"]


def test_what_is_saved_is_a_copy_of_ones_own(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: CouncilDialog) -> bool:
        line(dialog, "people.chair").setText("Lord Mayor")
        line(dialog, "limits.words").setText("199")
        dialog.try_it()
        return True

    window.show_session(Session(sample_motion(), new_id))
    monkeypatch.setattr(window, "ask", fill)
    doing = Councils(window)
    item = next(it for it in doing.items() if it.id == "aldermoor")
    now = {it.id: it for it in doing.edit(item)}
    assert now["aldermoor"].whose == "your own"
    assert council("aldermoor").chair == "Lord Mayor"
    assert (own_folder() / "aldermoor.toml").is_file()
    assert window.workspace is not None
    [lengths] = window.workspace.findChildren(Lengths)
    assert lengths._asked().limit == 199


def test_ones_own_is_removed_when_agreed_to_and_never_the_programs(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_folder().mkdir(parents=True, exist_ok=True)
    path = own_folder() / "aldermoor.toml"
    path.write_text('# why\nname = "Aldermoor by ear"', "utf-8")
    says: list[str] = []

    def look(dialog: CouncilDialog) -> None:
        says.extend(it.text() for it in dialog.findChildren(QLabel))

    monkeypatch.setattr(window, "ask", look)
    doing = Councils(window)
    items = doing.items()
    acts = Acts(doing.edit, doing.new, doing.file, doing.install, doing.remove)
    dialog = CouncilsDialog(items, "arwelfa", acts, window)
    assert not dialog.remove.isEnabled()
    dialog.fill(items, "aldermoor")
    assert dialog.remove.isEnabled()
    dialog.edit.click()
    assert any("comments in it are not kept" in it for it in says)
    asked: list[str] = []

    def no(*words: object) -> bool:
        asked.append(str(words[2]))
        return False

    monkeypatch.setattr(councils, "sure", no)
    dialog.remove.click()
    assert path.exists() and "holds again" in asked[0]
    monkeypatch.setattr(councils, "sure", lambda *_: True)
    dialog.remove.click()
    assert not path.exists() and not dialog.remove.isEnabled()
    assert council("aldermoor").name == "Aldermoor Borough Council"
    dialog.close()


def test_what_is_altered_holds_for_the_motion_that_is_open(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: CouncilDialog) -> bool:
        dialog.orders.answers.boxes["motions.counting"].setCurrentIndex(0)  # type: ignore[union-attr]
        line(dialog, "minutes.lost").setText("{IT} WAS LOST.")
        dialog.try_it()
        return True

    motion = sample_motion()
    details = replace(motion.details, council="aldermoor", meeting="2027-01-20")
    window.show_session(Session(replace(motion, details=details), new_id))
    assert window.workspace is not None
    fields = window.workspace.right.details._fields
    assert "Due by noon on Friday 8 January 2027" in fields["meeting"]._note.text()
    monkeypatch.setattr(window, "ask", fill)
    doing = Councils(window)
    doing.edit(next(it for it in doing.items() if it.id == "aldermoor"))
    assert not fields["meeting"]._note.text()
    assert council("aldermoor").minutes.lost == "{IT} WAS LOST."


def test_a_new_council_never_takes_the_place_of_another(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: CouncilDialog) -> bool:
        line(dialog, "name").setText("Aldermoor")
        dialog.try_it()
        return True

    monkeypatch.setattr(window, "ask", fill)
    Councils(window).new()
    assert council("aldermoor-2").name == "Aldermoor"
    assert council("aldermoor").chair == "Mayor"


def test_a_profile_that_came_along_is_installed_only_when_agreed_to(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = replace(council("aldermoor"), chair="Lord Mayor")
    window.show_session(Session(replace(sample_motion(), profile=write(other)), new_id))
    doing = Councils(window)
    first = doing.items()[0]
    assert first.brought
    monkeypatch.setattr(councils, "sure", lambda *_: False)
    doing.install(first)
    assert taken("aldermoor") is None
    monkeypatch.setattr(councils, "sure", lambda *_: True)
    assert not any(it.brought for it in doing.install(first))
    assert council("aldermoor") == other


def test_a_motion_that_brings_a_profile_says_so_when_it_is_opened(
    window: Window, tmp_path: Path
) -> None:
    other = replace(council("aldermoor"), chair="Lord Mayor")
    path = tmp_path / "sent.motion"
    motions.save(path, replace(sample_motion(), profile=write(other)))
    window.files.load(path)
    assert "brings the profile of Aldermoor Borough Council" in window.status.currentMessage()
    assert council("aldermoor").chair == "Mayor"


def test_no_two_fields_of_a_page_are_heard_alike(dialog: CouncilDialog) -> None:
    for answers in dialog.answers.values():
        names = [box.accessibleName() for box in answers.boxes.values()]
        assert len(set(names)) == len(names)
