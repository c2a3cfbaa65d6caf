"""Check the record: what is found is listed by stage, and leads to its clause."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
)

from motion_editor.tasks.counted import Count
from motion_editor.tasks.verify import Verified
from motion_editor.ui.dialogs.record import RecordDialog, summary
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks import minutes
from tests.ui import driving

SLIP = minutes.SUBSTANTIVE.replace("every school", "each school")


@pytest.fixture
def session(window: Window) -> Session:
    """The motion of the minutes, open in the window."""
    ticks = count()
    made = Session(minutes.motion(), ids("s"), clock=lambda: float(next(ticks)))
    window.show_session(made)
    return made


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """Choose these files, one after the other, whatever is asked for."""
    answers = iter(paths)
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_args, **_kwargs: (str(next(answers)), "")
    )


def record(folder: Path, substantive: str = minutes.SUBSTANTIVE, votes: str = "") -> Path:
    """The minutes in a file."""
    parts = (*minutes.PARTS[:3], votes or minutes.PARTS[3], substantive, minutes.END)
    path = folder / "minutes.txt"
    path.write_text("\n".join(parts), "utf-8")
    return path


def listed(dialog: QDialog) -> list[str]:
    """The lines of the list."""
    rows = dialog.findChildren(QListWidget)[0]
    return [rows.item(at).text() for at in range(rows.count())]


def test_a_finding_leads_to_its_clause(
    window: Window, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, record(tmp_path, SLIP))
    before = session.motion

    def go(dialog: QDialog) -> None:
        assert listed(dialog) == [
            "Amendment carried over to the motion as moved and substantive",
            "Words, line 51: “every” is “each” in the record.",
        ]
        rows = dialog.findChildren(QListWidget)[0]
        assert rows.currentRow() == 1
        driving.press(rows, Qt.Key.Key_Return)

    driving.with_dialog(window.commands["motion.record"].trigger, go)
    assert session.motion is before
    assert window.workspace is not None
    at = window.workspace.edit.span().end.clause
    assert session.clauses[at].text.startswith("Introduce 20 mph limits outside every school")


def test_faithful_minutes_say_so(
    window: Window, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, record(tmp_path))
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        assert not dialog.findChildren(QListWidget)[0].isVisible()
        driving.click(dialog, "Close")

    driving.with_dialog(window.commands["motion.record"].trigger, look)
    assert "Nothing in minutes.txt is left unexplained." in said


def test_a_roll_makes_possible_slips_certain(
    window: Window, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    votes = minutes.AMENDMENT_VOTES.replace("(3)", "").replace(
        "Brackenbury and Wexcombe", "Brackenbury Wexcombe"
    )
    roll = tmp_path / "roll.txt"
    roll.write_text("\n".join(minutes.ROLL), "utf-8")
    choose(monkeypatch, record(tmp_path, votes=votes), roll)
    shown: list[list[str]] = []

    def answer(dialog: QDialog) -> None:
        shown.append(listed(dialog))
        if len(shown) == 1:
            QTimer.singleShot(0, again)
            driving.click(dialog, "Count against a roll…")
            return
        buttons = {it.text(): it for it in dialog.findChildren(QPushButton)}
        assert not buttons["Count against a roll…"].isVisible()
        assert not buttons["Go to the clause"].isEnabled()
        driving.click(dialog, "Close")

    def again() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RecordDialog)
        answer(dialog)

    driving.with_dialog(window.commands["motion.record"].trigger, answer)
    assert "possibly two members" in shown[0][1]
    assert "is two members, Brackenbury and Wexcombe" in shown[1][1]


def test_votes_on_whatever_are_summed_up_with_the_casting_vote() -> None:
    rivals = {"Amendment 1": 12, "The motion": 12}
    counts = (Count("paragraph", 4, {}, {"for": 3}, ""),
              Count("rival texts", 9, rivals, rivals, "", "for Amendment 1"))  # fmt: skip
    said = summary(Verified((), counts, (), ()))
    assert "Line 4: votes on the paragraph, for 3" in said
    assert ("Line 9: votes on the rival texts, Amendment 1 12, The motion 12, "
            "casting vote for Amendment 1") in said  # fmt: skip
