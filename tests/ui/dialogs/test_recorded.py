"""A recorded vote by keyboard, and the rows that ask how a vote went."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.members import Member
from motion_editor.tasks.roll import Chamber
from motion_editor.ui.dialogs.decide import DecideDialog, Decision
from motion_editor.ui.dialogs.recorded import RecordedVoteDialog
from tests.ui import driving

MEMBERS = (
    Member("Marisol Penhale", group="Independent"),
    Member("Fenwick Oakes", group="Harbour"),
    Member("Anna Carter", group="Harbour"),
    Member("Colin Carter", group="Independent"),
)
CHAMBER = Chamber(MEMBERS)


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> RecordedVoteDialog:
    made = RecordedVoteDialog("Amendment 1", CHAMBER, ("Harbour", "Independent"))
    qtbot.addWidget(made)
    made.show()
    return made


def seen(widget: QWidget) -> str:
    return "\n".join(it.text() for it in widget.findChildren(QLabel) if it.isVisible())


def cast(dialog: RecordedVoteDialog) -> dict[str, Cast]:
    return {it.name: it.cast for it in dialog.votes.ballots}


def test_one_key_a_member_and_backspace_takes_it_back(dialog: RecordedVoteDialog) -> None:
    assert dialog.list.item(0).text() == "Anna Carter, Harbour: not yet"
    for key in (Qt.Key.Key_F, Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_X):
        driving.press(dialog.list, key)
    assert cast(dialog) == {
        "Anna Carter": Cast.FOR, "Colin Carter": Cast.AGAINST, "Fenwick Oakes": Cast.ABSTAIN,
        "Marisol Penhale": Cast.ABSENT,
    }  # fmt: skip
    assert "For 1 · Against 1 · Abstained 1 · Not voting 0 · Absent 1" in seen(dialog)
    assert "not answered" not in seen(dialog)
    driving.press(dialog.list, Qt.Key.Key_Backspace)
    assert dialog.list.currentItem().text() == "Marisol Penhale, Independent: not yet"
    assert "1 has not answered" in seen(dialog)
    driving.press(dialog.list, Qt.Key.Key_I)
    assert cast(dialog)["Marisol Penhale"] is Cast.INTEREST
    assert dialog.votes.taken is Taken.RECORDED


def test_the_rest_and_a_group_at_once(dialog: RecordedVoteDialog) -> None:
    driving.press(dialog.list, Qt.Key.Key_F)
    who, how = driving.choice(dialog, "Who"), driving.choice(dialog, "Vote")
    who.setCurrentText("Everybody of Harbour")
    driving.click(dialog, "Record all")
    assert cast(dialog) == {"Anna Carter": Cast.FOR, "Fenwick Oakes": Cast.AGAINST}
    who.setCurrentText("The rest")
    how.setCurrentText("Abstained")
    driving.click(dialog, "Record all")
    assert dialog.call.waiting == ()
    driving.press(dialog.list, Qt.Key.Key_Backspace)
    assert len(dialog.call.waiting) == 2


def test_a_name_is_gone_to_by_its_first_letters(dialog: RecordedVoteDialog) -> None:
    driving.press(dialog.list, Qt.Key.Key_Slash)
    field = driving.line(dialog, "Go to a member")
    driving.type_text(field, "pen")
    assert dialog.list.currentItem().text().startswith("Marisol Penhale")
    driving.press(field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    driving.press(dialog.list, Qt.Key.Key_N)
    assert cast(dialog) == {"Marisol Penhale": Cast.NOT_VOTING}


def test_by_group_the_answers_stay_with_their_members(dialog: RecordedVoteDialog) -> None:
    driving.press(dialog.list, Qt.Key.Key_F)
    driving.choice(dialog, "Order").setCurrentText("By group")
    names = [dialog.list.item(at).text().split(",")[0] for at in range(4)]
    assert names == ["Anna Carter", "Fenwick Oakes", "Colin Carter", "Marisol Penhale"]
    assert cast(dialog) == {"Anna Carter": Cast.FOR}


def test_a_vote_under_way_is_no_slip_and_an_interest_that_votes_is(qtbot: QtBot) -> None:
    chamber = replace(CHAMBER, interests=("Anna Carter",))
    made = RecordedVoteDialog("The motion", chamber)
    qtbot.addWidget(made)
    made.show()
    assert "declared an interest and" not in seen(made)
    driving.press(made.list, Qt.Key.Key_F)
    assert "Anna Carter declared an interest and is recorded as voting “for”." in seen(made)


def test_without_a_roll_one_is_taken_from_a_file(qtbot: QtBot) -> None:
    made = RecordedVoteDialog("The motion", Chamber(), load=lambda: MEMBERS[:2])
    qtbot.addWidget(made)
    made.show()
    assert "There is no roll of this council." in seen(made)
    driving.click(made, "Roll from a file…")
    driving.press(made.list, Qt.Key.Key_F)
    assert cast(made) == {"Fenwick Oakes": Cast.FOR}


def test_rival_texts_have_figures_for_keys(qtbot: QtBot) -> None:
    texts = (("a1", "Amendment 1"), ("m", "The motion"))
    made = RecordedVoteDialog("The vote is between", CHAMBER, choices=texts)
    qtbot.addWidget(made)
    made.show()
    for key in (Qt.Key.Key_1, Qt.Key.Key_F, Qt.Key.Key_2, Qt.Key.Key_B):
        driving.press(made.list, key)
    assert [(it.cast, it.choice) for it in made.votes.ballots] == [
        (Cast.FOR, "a1"), (Cast.FOR, "m"), (Cast.ABSTAIN, ""),
    ]  # fmt: skip
    assert "Amendment 1 1 · The motion 1 · Abstained 1" in seen(made)
    assert "1 Amendment 1, 2 The motion, B abstained" in seen(made)


def decide(qtbot: QtBot, names: Votes | None = None) -> tuple[DecideDialog, list[Decision]]:
    """The dialog, and what it records."""
    said: list[Decision] = []
    made = DecideDialog(
        ["Amendment 1", "The motion itself"], 0, lambda it: lambda: it,
        lambda it: said.append(it) if isinstance(it, Decision) else None, lambda _: (),
        chamber=CHAMBER, ask_names=lambda _: names,
    )  # fmt: skip
    qtbot.addWidget(made)
    made.show()
    return made, said


def test_the_casting_vote_is_asked_for_only_where_the_votes_are_equal(qtbot: QtBot) -> None:
    made, said = decide(qtbot)
    side = driving.choice(made, "Casting vote")
    for name, number in (("Votes for", "2"), ("Votes against", "1")):
        driving.type_text(driving.line(made, name), number)
    assert not side.isVisible()
    driving.press(driving.line(made, "Votes against"), Qt.Key.Key_Backspace)
    driving.type_text(driving.line(made, "Votes against"), "2")
    assert side.isVisible()
    side.setCurrentText("Against")
    assert driving.choice(made, "Outcome").currentText() == "Lost"
    driving.type_text(driving.line(made, "Casting vote of"), "The Mayor")
    driving.click(made, "Record")
    assert said[0].votes.casting == Ballot("The Mayor", Cast.AGAINST)
    assert said[0].votes.totals == (Total(Cast.FOR, 2), Total(Cast.AGAINST, 2))


def test_the_outcome_follows_the_figures_until_a_person_chooses(qtbot: QtBot) -> None:
    made, _ = decide(qtbot)
    outcome = driving.choice(made, "Outcome")
    driving.type_text(driving.line(made, "Votes against"), "3")
    driving.type_text(driving.line(made, "Votes for"), "1")
    assert outcome.currentText() == "Lost"
    outcome.setCurrentText("Referred")
    outcome.activated.emit(outcome.currentIndex())
    driving.type_text(driving.line(made, "Votes for"), "2")
    assert outcome.currentText() == "Referred"


def test_names_give_the_figures_and_are_recorded(qtbot: QtBot) -> None:
    ballots = (Ballot("Anna Carter", Cast.FOR), Ballot("Colin Carter", Cast.ABSTAIN))
    made, said = decide(qtbot, Votes(ballots, taken=Taken.RECORDED))
    driving.click(made, "By name…")
    assert driving.line(made, "Votes for").text() == "1"
    assert driving.line(made, "Votes for").isReadOnly()
    driving.click(made, "Record")
    assert said[0].votes.ballots == ballots
    assert said[0].votes.totals == ()


def test_a_show_of_hands_with_one_vote_by_name(qtbot: QtBot) -> None:
    made, said = decide(qtbot)
    driving.choice(made, "How it was taken").setCurrentText("Show of hands")
    driving.type_text(driving.line(made, "Votes for"), "3")
    driving.type_text(driving.line(made, "Votes against"), "1")
    driving.type_text(driving.line(made, "Votes by name"), "against Penhale; for Quill")
    assert "“Quill” is not on the roll." in seen(made)
    driving.click(made, "Record")
    assert said[0].votes.ballots[0] == Ballot("Marisol Penhale", Cast.AGAINST)
    assert said[0].votes.taken is Taken.HANDS
