"""An amendment is read in the window with real keys and the mouse, and taken in as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
)

from motion_editor.core.tracked import proposed
from motion_editor.tasks.draft_part import State
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.tasks.test_reading import BASE, SHEET
from tests.ui import driving, states
from tests.ui.reading.desks import Reading, chosen, click, press, wait, wrong

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def places(desk: ReadingDesk) -> QListWidget:
    found = desk.detail.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def by_keys(desk: ReadingDesk, name: str) -> None:
    """Go on by Tab from the list to the button of this name, and press it."""
    desk.parts.setFocus()
    for _ in range(5):
        press(desk.focusWidget() or desk, KEY.Key_Tab)
        now = desk.focusWidget()
        if isinstance(now, QPushButton) and now.text().replace("&", "") == name:
            break
    press(desk.focusWidget() or desk, KEY.Key_Space)
    wait(desk)


def marked(desk: ReadingDesk) -> list[str]:
    """The words marked in the outcome for the part that is chosen."""
    tint = desk.outcome._formats.colours.highlight
    return [
        it.cursor.selectedText()
        for it in desk.outcome.extraSelections()
        if it.format.background().color().name() == tint.lower()
    ]


def test_it_is_read_looked_at_chosen_and_accepted_as_one_step(
    reading: Reading, session: Session
) -> None:
    before = session.motion

    def hands(desk: ReadingDesk) -> None:
        assert session.motion is before
        assert driving.line(desk, "Amendment").text() == "B"
        assert driving.line(desk, "Mover").text() == "Councillor Ada Fell"
        assert desk.parts.item(0).text().startswith("Not applied: In note 1, leave out “in the")
        click(desk, "Accept")
        assert wrong(desk).startswith("2 guesses are still to be confirmed.")
        assert desk.isVisible()
        # By keys alone: down the list to the one with several places, and the second of these.
        desk.parts.setFocus()
        desk.parts.setCurrentRow(0)
        press(desk.parts, KEY.Key_Down)
        assert (
            desk.source.extraSelections()[-1].cursor.selectedText() == "Leave out “the closures”."
        )
        assert [places(desk).item(at).text() for at in range(2)] == [
            "note 1: “that [the closures] of libraries began in”",
            "note 2: “regretted, and that [the closures] went on”",
        ]
        press(places(desk), KEY.Key_Down)
        press(places(desk), KEY.Key_Return)
        wait(desk)
        chosen(desk, "In resolution 2")
        assert marked(desk) == ["the closures of librariesschools"]
        by_keys(desk, "Confirm")
        chosen(desk, "After note 2")
        by_keys(desk, "Leave out")
        assert not desk.draft.pending if desk.draft else False
        click(desk, "Accept")

    reading(SHEET, hands)
    (made,) = session.motion.amendments
    assert (made.label, made.mover.full) == ("B", "Councillor Ada Fell")
    assert [it.text for it in proposed(made.text.clauses)] == [
        "This Council notes:", "that the closures of libraries began in 2019",
        "that these closures were regretted, and that went on", "that a fifth of parents worry",
        "This Council resolves:", "to write to the Minister", "to ask for a report on schools",
    ]  # fmt: skip
    assert session.undo_label == "reading of Amendment B"
    session.undo()
    assert not session.motion.amendments


def test_cancel_and_escape_change_nothing(reading: Reading, session: Session) -> None:
    before = session.motion
    reading(SHEET, lambda desk: click(desk, "Cancel"))
    reading(SHEET, lambda desk: press(desk, KEY.Key_Escape))
    assert session.motion is before
    assert not session.undo_label


def test_words_are_corrected_and_read_anew_and_choices_stay(reading: Reading) -> None:

    def hands(desk: ReadingDesk) -> None:
        chosen(desk, "After note 2")
        click(desk, "Leave out")
        wait(desk)
        text = desk.source.words
        desk.source.setFocus()
        cursor = QTextCursor(desk.source.document())
        cursor.setPosition(text.index("in the year 2019"))
        cursor.setPosition(cursor.position() + len("in the year"), QTextCursor.MoveMode.KeepAnchor)
        desk.source.setTextCursor(cursor)
        driving.type_text(desk.source, "in")
        assert desk.busy
        wait(desk)
        assert desk.draft is not None
        assert chosen(desk, "In note 1").state is State.APPLIED
        assert chosen(desk, "After note 2").state is State.LEFT_OUT
        assert desk.source.words == text.replace("in the year 2019", "in 2019")
        desk._edited = False
        click(desk, "Cancel")

    reading(SHEET, hands)


def test_correcting_words_keeps_every_other_character(reading: Reading, session: Session) -> None:
    kept = "£1.5\u00a0million – “so” 👩‍🏫"

    def hands(desk: ReadingDesk) -> None:
        desk.source.setFocus()
        press(desk.source, KEY.Key_End, driving.CTRL)
        driving.type_text(desk.source, "\n\nLeave out note 1.")
        wait(desk)
        click(desk, "Accept")

    reading(f"In note 3, leave out “a tenth” and insert “{kept}”.", hands)
    after = [it.text for it in proposed(session.motion.amendments[0].text.clauses)]
    assert after[1:3] == [BASE[2].text, f"that {kept} of parents worry"]


def test_source_and_outcome_lead_to_the_part(reading: Reading) -> None:

    def hands(desk: ReadingDesk) -> None:
        desk.source.setFocus()
        cursor = QTextCursor(desk.source.document())
        cursor.setPosition(desk.source.words.index("a fifth"))
        at = desk.source.cursorRect(cursor).center()
        QTest.mouseClick(desk.source.viewport(), LEFT, driving.NONE, at)
        assert desk.parts.current is not None
        assert desk.parts.current.words.startswith("In note 3")
        desk.outcome.setFocus()
        spot = QTextCursor(desk.outcome.document().findBlockByNumber(3))
        where = desk.outcome.cursorRect(spot).center() + QPoint(4, 0)
        QTest.mouseClick(desk.outcome.viewport(), LEFT, driving.NONE, where)
        assert desk.parts.current.words.startswith("After note 2")
        press(desk.outcome, KEY.Key_End, driving.CTRL)
        assert desk.parts.current.words.startswith("In resolution 2")
        desk.source.setFocus()
        press(desk.source, KEY.Key_Home, driving.CTRL)
        said = [it.text() for it in desk.findChildren(QLabel)]
        assert any(it.startswith("Line 1: It stands beside the amendment") for it in said)
        click(desk, "Cancel")

    reading(SHEET, hands)


def test_fields_that_are_written_in_are_kept_and_a_taken_label_is_refused(
    reading: Reading, session: Session, window: Window
) -> None:
    text = "In note 3, leave out “a tenth” and insert “a fifth”."
    said: list[str] = []
    window.say = lambda words: said.append(words)  # type: ignore[method-assign]
    for label in ("X", "X", "Y"):

        def hands(desk: ReadingDesk, label: str = label) -> None:
            field = driving.line(desk, "Amendment")
            field.setFocus()
            field.selectAll()
            driving.type_text(field, label)
            driving.type_text(driving.line(desk, "Mover"), "Cllr Bo Marsh")
            click(desk, "Accept")
            if desk.isVisible():
                assert wrong(desk).startswith("There is an amendment “X” already.")
                click(desk, "Cancel")

        reading(text, hands)
    assert [(it.label, it.mover.full) for it in session.motion.amendments] == [
        ("X", "Cllr Bo Marsh"), ("Y", "Cllr Bo Marsh"),
    ]  # fmt: skip
    assert said[-1] == "Added Amendment Y, against version 1 (notice)."


def test_another_base_and_another_way_of_reading(reading: Reading, session: Session) -> None:
    text = "In note 3, leave out “a tenth” and insert “a fifth”."
    reading(text, lambda desk: click(desk, "Accept"))
    over = "In note 3, leave out “a fifth” and insert “half”."

    def hands(desk: ReadingDesk) -> None:
        assert desk.parts.item(0).text().startswith("Not applied")
        base = driving.choice(desk, "Amends")
        base.setCurrentText("Amendment 1")
        wait(desk)
        assert desk.parts.item(0).text().startswith("Applied")
        driving.choice(desk, "Read it").setCurrentText("As words marked in brackets")
        wait(desk)
        assert wrong(desk).startswith("The source has no words marked")
        assert desk.parts.count() == 0
        click(desk, "Accept")
        assert desk.isVisible()
        driving.choice(desk, "Read it").setCurrentText("As instructions")
        wait(desk)
        click(desk, "Accept")

    reading(over, hands)
    assert session.motion.amendments[1].text.base.amendment == session.motion.amendments[0].id


def test_everything_has_a_name_and_can_be_reached_by_tab(reading: Reading) -> None:

    def hands(desk: ReadingDesk) -> None:
        kinds = (QLineEdit, QComboBox, QListWidget)
        for kind in kinds:
            assert all(it.accessibleName() for it in desk.findChildren(kind))
        names: list[str] = []
        driving.line(desk, "Amendment").setFocus()
        for _ in range(20):
            now = desk.focusWidget()
            assert now is not None
            words = now.text() if isinstance(now, QPushButton) else now.accessibleName()
            names.append(words.replace("&", ""))
            press(now, KEY.Key_Tab)
            if names.count("Amendment") == 2:
                break
        order = ["Amendment", "Mover", "Seconder", "Group", "Amends", "Read it", "Source",
                 "Room of the source", "What it becomes", "Height of the list of parts",
                 "Parts of the amendment"]  # fmt: skip
        assert names[: len(order)] == order
        assert {"Confirm all guesses", "Cancel", "Accept"} <= set(names)
        click(desk, "Cancel")

    reading(SHEET, hands)


def test_a_small_window_holds_all_of_it(reading: Reading) -> None:

    def hands(desk: ReadingDesk) -> None:
        desk.resize(440, 560)
        QTest.qWait(10)
        assert desk.width() <= 480
        for widget in (desk.source, desk.outcome, desk.parts):
            assert widget.height() >= 64
            assert widget.width() <= desk.width()
        click(desk, "Cancel")

    reading(SHEET, hands)


def test_two_parts_in_one_line_have_one_shape_beside_it(window: Window) -> None:
    text = "Leave out the first belief. Leave out the second belief.\nLeave out the first note."
    states.arrange(window, "motion")
    desk = states.reading(window, text)
    assert desk.parts.count() == 3
    tops = [top for top, _ in desk.source.signs()]
    assert len(tops) == 2
    block = desk.source.document().firstBlock()
    assert tops[1] > desk.source.blockBoundingGeometry(block).height()
    desk.close()


@pytest.mark.parametrize("words", ["", "%PDF-1.4"])
def test_what_can_not_be_read_takes_the_place_of_what_was(
    reading: Reading, session: Session, words: str
) -> None:
    def hands(desk: ReadingDesk) -> None:
        desk.source.selectAll()
        desk.source.insertPlainText(words)
        wait(desk)
        said = wrong(desk)
        assert said
        click(desk, "Accept")
        assert desk.isVisible()
        assert wrong(desk) == said
        desk._edited = False
        click(desk, "Cancel")

    reading("Leave out note 3.", hands)
    assert not session.motion.amendments
