"""Sending an agenda from its window: what goes with the copy is ticked, all else stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from motion_editor.store import agendas
from motion_editor.ui.agenda.send import SendAgendaDialog
from tests.tasks.agenda import meeting
from tests.ui import driving
from tests.ui.agenda.test_window import Desk, do


@pytest.mark.parametrize("ticked", [False, True])
def test_a_copy_holds_exempt_texts_only_where_that_is_ticked(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ticked: bool
) -> None:
    window = desk(meeting.agenda())
    path = tmp_path / "sent.agenda"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def answer(dialog: QWidget) -> None:
        assert isinstance(dialog, SendAgendaDialog)
        boxes = {it.text(): it for it in dialog.findChildren(QCheckBox)}
        boxes["1 exempt text, not for publication"].setChecked(ticked)
        driving.click(dialog, "Send…")

    driving.with_dialog(lambda: do(window, "file.send"), answer)
    assert (meeting.SECRET in path.read_text("utf-8")) is ticked
    assert (
        window.statusBar().currentMessage().startswith("A copy of the agenda was written to sent")
    )
    assert [it.id for it in agendas.load(path).agenda.items]
    own = window.session.joined()
    assert meeting.SECRET.encode() in own[0]
