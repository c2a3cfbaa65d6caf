"""How an amendment comes to be read: by the clipboard, by dropping, and what its looks mean."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest

from motion_editor.core.tracked import proposed
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.tasks.test_reading import BASE, LOOKS, SHEET
from tests.ui import driving
from tests.ui.reading.desks import Reading, click, on_legend, opened, press, wait, wrong

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def test_words_are_pasted_by_the_command(window: Window, session: Session) -> None:
    QGuiApplication.clipboard().setText("In note 3, leave out “a tenth” and insert “a fifth”.")
    opened(window.commands["motion.paste"].trigger, lambda desk: click(desk, "Accept"))
    assert proposed(session.motion.amendments[0].text.clauses)[3].text == (
        "that a fifth of parents worry"
    )


def test_with_nothing_to_paste_one_begins_with_none(window: Window, session: Session) -> None:
    QGuiApplication.clipboard().clear()

    def hands(desk: ReadingDesk) -> None:
        click(desk, "Accept")
        assert wrong(desk).startswith("There is nothing to accept")
        desk.source.setFocus()
        QGuiApplication.clipboard().setText("Leave out note 3.")
        press(desk.source, KEY.Key_V, driving.CTRL)
        wait(desk)
        click(desk, "Accept")

    opened(window.commands["motion.paste"].trigger, hands)
    assert len(proposed(session.motion.amendments[0].text.clauses)) == len(BASE) - 1


def test_a_page_is_read_by_its_looks_and_its_words_corrected(
    reading: Reading, session: Session
) -> None:
    seen: list[str] = []

    def hands(desk: ReadingDesk) -> None:
        assert desk.draft is not None
        seen.append(desk.draft.how.value)
        before = [it.proposed_text for it in desk.draft.clauses]
        seen.append(f"fixed {desk.source.isReadOnly()}")
        click(desk, "Correct the words")
        wait(desk)
        seen.append(f"fixed {desk.source.isReadOnly()}")
        seen.append(f"marked {'[DELETE:] in 2019 [TO HERE]' in desk.source.words}")
        seen.append(f"same {[it.proposed_text for it in desk.draft.clauses] == before}")
        click(desk, "Accept")

    on_legend(lambda dialog: driving.click(dialog, "Read amendment"))
    reading(LOOKS, hands, "c.html")
    assert seen == ["formatted", "fixed True", "fixed False", "marked True", "same True"]
    assert len(session.motion.amendments) == 1


@pytest.mark.parametrize("verb", ["Read as an amendment", "Cancel"])
def test_a_paper_that_is_dropped_on_a_motion_is_offered(
    verb: str, window: Window, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.txt"
    path.write_text("Leave out note 3.", "utf-8")
    asked: list[str] = []

    def choose(_: object, question: str, *__: object, **___: object) -> str:
        asked.append(question)
        return verb

    monkeypatch.setattr("motion_editor.ui.reading.incoming.choice", choose)

    def act() -> None:
        window.files.open_dropped([path])

    if verb == "Cancel":
        act()
        assert not session.motion.amendments
    else:
        opened(act, lambda desk: click(desk, "Accept"))
        assert len(session.motion.amendments) == 1
    assert asked == ["b.txt was dropped on an open motion."]
    assert window.session is session


def test_words_dropped_on_the_window_are_read(
    window: Window, session: Session, qtbot: object
) -> None:
    data = QMimeData()
    data.setText("Leave out note 3.")
    copy = Qt.DropAction.CopyAction
    enter = driving.entering(QPoint(5, 5), data)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(5, 5), copy, data, LEFT, driving.NONE)

    def act() -> None:
        window.dropEvent(event)
        data.clear()
        for _ in range(200):
            if session.motion.amendments:
                return
            QTest.qWait(5)

    opened(act, lambda desk: click(desk, "Accept"))
    assert len(session.motion.amendments) == 1


def test_a_file_dropped_on_the_source_takes_its_place(reading: Reading, tmp_path: Path) -> None:
    other = tmp_path / "c.txt"
    other.write_text("Leave out note 3.", "utf-8")

    def hands(desk: ReadingDesk) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(other))])
        assert desk.source.canInsertFromMimeData(data)
        desk.source.insertFromMimeData(data)
        wait(desk)
        assert desk.source.words == "Leave out note 3."
        click(desk, "Cancel")

    reading(SHEET, hands)


def test_a_broken_file_dropped_on_the_source_leaves_what_stood_there(
    reading: Reading, session: Session, tmp_path: Path
) -> None:
    other = tmp_path / "c.docx"
    with ZipFile(other, "w") as broken:
        broken.writestr("[Content_Types].xml", "<Types/>")
        broken.writestr("word/document.xml", "<nothing")

    def hands(desk: ReadingDesk) -> None:
        said = desk.says.text()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(other))])
        desk.source.insertFromMimeData(data)
        wait(desk)
        assert wrong(desk).startswith("The Word file is damaged")
        assert desk.parts.count() == 1
        assert desk.says.text() == said != ""
        click(desk, "Accept")

    reading("Leave out note 3.", hands)
    assert len(session.motion.amendments) == 1
