"""Word files with tracked changes are read in the window: one reviewer after the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QListWidget

from motion_editor.core.tracked import proposed
from motion_editor.tasks.wish import How
from motion_editor.ui.dialogs.reviewers import ReviewersDialog
from motion_editor.ui.reading import turns
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.reading.incoming import Incoming
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.formats.word.making import docx
from tests.formats.word.reviewing import ANN, BEN, dele, ins, lead_in, point, struck_in
from tests.tasks.test_reading import BASE
from tests.ui import driving
from tests.ui.reading.desks import click, opened, wrong


def paper(*changed: str) -> bytes:
    """The motion's file, its first three points as given."""
    rest = [point(item.text) for item in BASE[len(changed) + 1 : 4]]
    return docx(
        "".join(
            [
                lead_in(BASE[0].text),
                *changed,
                *rest,
                lead_in(BASE[4].text),
                *(point(item.text) for item in BASE[5:]),
            ]
        )
    )


ONE = paper(point("that the closures of libraries began in ", dele(ANN, "2019"), ins(ANN, "2018")))
TWO = paper(
    point("that the closures of ", ins(ANN, "our "), "libraries began in 2019"),
    point(
        "that these closures were ", ins(ANN, "much "), struck_in(ANN, BEN, "indeed "),
        "regretted, and that the closures went on",
    ),
)  # fmt: skip
SLY = paper(point("that the closures of ", ins(ANN, "our "), "schools began in 2019"))


def answering(
    on_reviewers: Callable[[ReviewersDialog], object],
    on_desk: Callable[[ReadingDesk], object] = lambda _: None,
    desks: int = 0,
) -> None:
    """Answer the question whose changes are read, then each of so many desks that come."""
    seen: list[object] = []

    def look() -> None:
        now = QApplication.activeModalWidget()
        if isinstance(now, ReviewersDialog) and now not in seen:
            seen.append(now)
            QTimer.singleShot(5, look)
            on_reviewers(now)
            return
        if isinstance(now, ReadingDesk) and now not in seen and now.draft and not now.busy:
            seen.append(now)
            on_desk(now)
        if len(seen) <= desks:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def confirm(desk: ReadingDesk) -> None:
    """Confirm each guess by the button beside it."""
    while desk.draft is not None and desk.draft.pending:
        desk.parts.go_to(desk.draft.pending[0].key)
        click(desk, "Confirm")


@pytest.fixture
def read(window: Window, session: Session, tmp_path: Path) -> Callable[[bytes], None]:
    def reading(data: bytes) -> None:
        path = tmp_path / "back.docx"
        path.write_bytes(data)
        Incoming(window, session).file(path)

    return reading


def test_the_changes_are_read_as_marked_and_who_signed_is_confirmed(
    read: Callable[[bytes], None], session: Session
) -> None:
    seen: list[str] = []

    def hands(desk: ReadingDesk) -> None:
        assert desk.draft is not None
        assert desk.draft.how is How.TRACKED
        seen.append(desk.draft.mover)
        seen.append(f"fixed {desk.source.isReadOnly()}")
        assert "20192018" in desk.source.words
        click(desk, "Accept")
        seen.append(wrong(desk))
        confirm(desk)
        click(desk, "Accept")

    opened(lambda: read(ONE), hands)
    assert seen[:2] == [ANN, "fixed True"]
    assert "still to be confirmed" in seen[2]
    (made,) = session.motion.amendments
    assert proposed(made.text.clauses)[1].text.endswith("in 2018")
    assert made.mover.full == ANN
    session.undo()
    assert not session.motion.amendments


def test_edits_that_nobody_tracked_are_confirmed_or_left_out_each(
    read: Callable[[bytes], None], session: Session
) -> None:
    def hands(desk: ReadingDesk) -> None:
        assert desk.draft is not None
        part = next(it for it in desk.draft.pending if "No tracked change" in it.words)
        desk.parts.go_to(part.key)
        click(desk, "Leave out")
        confirm(desk)
        click(desk, "Accept")

    opened(lambda: read(SLY), hands)
    (made,) = session.motion.amendments
    assert proposed(made.text.clauses)[1].text == "that the closures of our libraries began in 2019"


def test_several_are_read_one_after_the_other(
    read: Callable[[bytes], None], session: Session
) -> None:
    seen: list[str] = []

    def tick(dialog: ReviewersDialog) -> None:
        (lines,) = dialog.findChildren(QListWidget)
        seen.extend(lines.item(row).text() for row in range(lines.count()))
        driving.click(dialog, "Read them")

    def take(desk: ReadingDesk) -> None:
        confirm(desk)
        click(desk, "Accept")

    answering(tick, take, 2)
    read(TWO)
    assert seen == [ANN, f"{BEN}, on the changes of {ANN}"]
    one, two = session.motion.amendments
    assert two.text.base.amendment == one.id
    assert proposed(two.text.clauses)[2].text.startswith("that these closures were much regretted")


@pytest.mark.parametrize("goes_on", [True, False])
def test_who_leaves_one_is_offered_the_others_and_told_who_was_left(
    read: Callable[[bytes], None],
    session: Session,
    window: Window,
    monkeypatch: pytest.MonkeyPatch,
    goes_on: bool,
) -> None:
    asked: list[str] = []

    def answer(_: object, question: str, more: str, verbs: tuple[str, ...], **__: object) -> str:
        asked.extend((question, more))
        return verbs[0] if goes_on else "Cancel"

    monkeypatch.setattr(turns, "choice", answer)
    second = ins(BEN, " at all")
    data = paper(
        point("that the closures of ", ins(ANN, "our "), "libraries began in 2019"),
        point("that these closures were regretted, and that the closures went on", second),
    )
    desks: list[ReadingDesk] = []

    def leave_first(desk: ReadingDesk) -> None:
        desks.append(desk)
        if len(desks) == 1:
            desk.reject()
        else:
            confirm(desk)
            click(desk, "Accept")

    answering(lambda it: driving.click(it, "Read them"), leave_first, 2 if goes_on else 1)
    read(data)
    assert asked == [f"The changes of {ANN} were not taken in.", f"Not read yet: {BEN}."]
    assert [it.mover.full for it in session.motion.amendments] == ([BEN] if goes_on else [])
    left = ANN if goes_on else f"{ANN}; {BEN}"
    assert window.status.currentMessage() == f"Not taken in: the changes of {left}."


def test_nobody_ticked_is_told(read: Callable[[bytes], None], session: Session) -> None:
    said: list[str] = []

    def untick(dialog: ReviewersDialog) -> None:
        (lines,) = dialog.findChildren(QListWidget)
        for row in range(lines.count()):
            lines.item(row).setCheckState(Qt.CheckState.Unchecked)
        driving.click(dialog, "Read them")
        said.append(dialog._wrong.text())
        dialog.reject()

    answering(untick)
    read(TWO)
    assert said[0].startswith("Nobody is ticked")
    assert not session.motion.amendments
