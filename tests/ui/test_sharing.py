"""Sending and receiving in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel

from motion_editor.core.motion import Motion
from motion_editor.store import motions, parcels, recent
from motion_editor.tasks.amend import amend
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.report import Report
from motion_editor.tasks.send import parcel
from motion_editor.tasks.wish import Wish
from motion_editor.ui import sharing
from motion_editor.ui.dialogs.waiting import Waiting
from motion_editor.ui.sharing import Sharing
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks.sample import STAFFING, YEARLY, motion, source
from tests.ui import driving
from tests.ui.gates import Gate

HERE = motion()
THERE, _ = amend(HERE, source(STAFFING), ids("a"), Wish(label="A"))
OTHER = motion("Bins\n\nThis Council resolves to:\n- Empty every bin each week.\n", ids("o"))
BOTH, _ = amend(THERE, source(YEARLY), ids("b"), Wish(label="B"))


@pytest.fixture
def told(window: Window) -> Iterator[list[Report]]:
    """What the window reports, instead of waiting for it to be read."""
    out: list[Report] = []
    window.tell_report = lambda title, report: out.append(report)  # type: ignore[method-assign]
    yield out
    del window.tell_report


@pytest.fixture
def errors(window: Window) -> Iterator[list[str]]:
    """What the window says can't be done."""
    out: list[str] = []
    window.tell = lambda error: out.append(f"{error.message} {error.advice}")  # type: ignore[method-assign]
    yield out
    del window.tell


def put(folder: Path, of: Motion, label: str) -> Path:
    """An amendment that came by e-mail."""
    path = folder / f"{label}.amendment"
    parcels.save(path, parcel(of, label)[0], force=True)
    return path


def open_motion(window: Window, folder: Path, of: Motion = HERE, name: str = "m") -> Path:
    """A motion saved and opened."""
    path = folder / f"{name}.motion"
    motions.save(path, of, force=True)
    window.files.open_path(path)
    return path


def test_one_that_is_dropped_goes_into_the_motion_that_is_open(
    window: Window, tmp_path: Path, told: list[Report]
) -> None:
    open_motion(window, tmp_path)
    session = window.session
    assert session is not None
    window.files.open_dropped([put(tmp_path, BOTH, "A"), put(tmp_path, BOTH, "B")])
    assert window.session is session
    assert [it.texts for it in session.motion.amendments] == [it.texts for it in BOTH.amendments]
    assert session.shown.amendment == BOTH.amendment("B").id
    assert told[0].done == (
        "Added Amendment A, against version 1 (notice). Added Amendment B, against version 1 "
        "(notice)."
    )
    assert session.undo_label == "receipt of 2 amendments"
    session.undo()
    assert session.motion == HERE


def test_what_is_here_already_changes_nothing(
    window: Window, tmp_path: Path, told: list[Report]
) -> None:
    open_motion(window, tmp_path, THERE)
    assert window.session is not None
    window.files.open_path(put(tmp_path, THERE, "A"))
    assert not window.session.dirty
    assert told[0].done == "Amendment A is here already, in this text: nothing was changed."


@pytest.mark.parametrize("lately", [True, False], ids=["open lately", "in its folder"])
def test_its_motion_is_found_and_opened(
    window: Window, tmp_path: Path, told: list[Report], lately: bool
) -> None:
    post, kept = tmp_path / "post", tmp_path / "kept"
    post.mkdir()
    kept.mkdir()
    path = (kept if lately else post) / "crossings.motion"
    motions.save(path, HERE)
    if lately:
        recent.remember(path)
    open_motion(window, tmp_path, OTHER, "bins")
    (post / "spoilt.motion").write_text("{", "utf-8")
    window.files.open_dropped([put(post, THERE, "A")])
    assert window.session is not None
    assert window.session.path == path
    assert [it.label for it in window.session.motion.amendments] == ["A"]
    assert told[0].remarks[-1].text == ("The motion was found in crossings.motion, and was opened.")


def test_one_whose_motion_is_nowhere_says_which_it_is(
    window: Window, tmp_path: Path, errors: list[str]
) -> None:
    window.files.open_path(put(tmp_path, THERE, "A"))
    assert window.session is None
    (said,) = errors
    assert said == (
        "A.amendment belongs to “Safer crossings”, which is neither open, nor among the files that "
        "were open last, nor in the folder of that file. Open that motion, then receive the file."
    )


def test_a_motion_made_apart_that_is_open_is_taken_for_its_own(
    window: Window, tmp_path: Path, told: list[Report]
) -> None:
    from dataclasses import replace

    apart = replace(motion(new_id=ids("apart")), id="apart")
    open_motion(window, tmp_path, apart)
    window.files.open_path(put(tmp_path, THERE, "A"))
    assert window.session is not None
    assert [it.label for it in window.session.motion.amendments] == ["A"]
    assert "known by its words" in told[0].remarks[0].text


def test_a_file_for_reading_only_takes_nothing_in(
    window: Window, tmp_path: Path, errors: list[str]
) -> None:
    open_motion(window, tmp_path)
    assert window.session is not None
    window.session.read_only = True
    window.files.open_dropped([put(tmp_path, THERE, "A")])
    assert errors[0].startswith("This file was opened for reading only.")
    assert not window.session.motion.amendments


def test_what_is_spoilt_is_told(window: Window, tmp_path: Path, errors: list[str]) -> None:
    open_motion(window, tmp_path)
    path = tmp_path / "x.amendment"
    path.write_text('{"format": "amendment"', "utf-8")
    window.files.open_dropped([path])
    assert errors[0].startswith("“x.amendment” is damaged: line 1 can't be read.")


def test_as_a_paper_it_is_received_too(window: Window, tmp_path: Path, told: list[Report]) -> None:
    open_motion(window, tmp_path)
    assert window.session is not None
    window.procedure.take_paper(window.session, put(tmp_path, THERE, "A"))
    assert window.session.motion.amendments[0].texts == THERE.amendments[0].texts


def test_receive_asks_for_files(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_motion(window, tmp_path)
    path = put(tmp_path, THERE, "A")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    window.commands["file.receive"].trigger()
    assert told[0].done == "Added Amendment A, against version 1 (notice)."
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.commands["file.receive"].trigger()
    assert len(told) == 1


@pytest.mark.parametrize("slow", ["read_source", "where_is", "receive"])
def test_the_window_is_live_while_files_are_received(
    window: Window,
    tmp_path: Path,
    told: list[Report],
    monkeypatch: pytest.MonkeyPatch,
    slow: str,
) -> None:
    path, gate = tmp_path / "m.motion", Gate()
    motions.save(path, HERE)
    files = [put(tmp_path, BOTH, "A"), put(tmp_path, BOTH, "B")]
    monkeypatch.setattr(sharing, slow, gate.hold(getattr(sharing, slow)))

    def look(dialog: QDialog) -> None:
        assert "Receiving 2 files…" in [it.text() for it in dialog.findChildren(QLabel)]

    driving.with_dialog(lambda: window.files.open_dropped(files), look, Waiting)
    assert gate.ticks >= 1
    assert window.session is not None
    assert window.session.path == path
    assert [it.label for it in window.session.motion.amendments] == ["A", "B"]
    window.session.undo()
    assert window.session.motion == HERE


@pytest.mark.parametrize("slow", ["where_is", "receive"])
def test_receiving_can_be_left_and_then_nothing_is_taken_in(
    window: Window,
    tmp_path: Path,
    told: list[Report],
    monkeypatch: pytest.MonkeyPatch,
    slow: str,
) -> None:
    kept, post, gate = tmp_path / "m", tmp_path / "post", Gate(opens=False)
    kept.mkdir()
    post.mkdir()
    open_motion(window, kept, HERE if slow == "receive" else OTHER)
    session = window.session
    assert session is not None
    before = session.motion
    monkeypatch.setattr(sharing, slow, gate.hold(getattr(sharing, slow)))
    driving.with_dialog(
        lambda: window.files.open_dropped([put(post, THERE, "A")]),
        lambda dialog: driving.click(dialog, "Cancel"),
        Waiting,
    )
    gate.open()
    assert window.status.currentMessage() == "Receiving was cancelled: nothing was taken in."
    assert window.session is session
    assert session.motion is before
    assert not told


def boxes(dialog: QDialog) -> list[str]:
    """What may go along."""
    return [it.text() for it in dialog.findChildren(QCheckBox) if it.isVisible()]


def send(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch, what: str, *ticked: int
) -> None:
    """Send what is named by the dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    def answer(dialog: QDialog) -> None:
        driving.choice(dialog, "What").setCurrentText(what)
        for at in ticked:
            dialog.findChildren(QCheckBox)[at].setChecked(True)
        driving.click(dialog, "Send…")

    driving.with_dialog(window.commands["file.send"].trigger, answer)


def test_an_amendment_is_sent_and_the_motion_whole(
    window: Window, tmp_path: Path, told: list[Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    open_motion(window, tmp_path, drafted(BOTH, BOTH.amendment("B")))
    send(window, tmp_path / "a", monkeypatch, "Amendment A")
    assert parcels.decode((tmp_path / "a.amendment").read_bytes(), "a").amendment.label == "A"
    whole = "The motion and the amendments that notice was given of"
    send(window, tmp_path / "copy.motion", monkeypatch, whole)
    sent = motions.load(tmp_path / "copy.motion").motion
    assert [it.label for it in sent.amendments] == ["A"]
    send(window, tmp_path / "all.motion", monkeypatch, whole, 1)
    sent = motions.load(tmp_path / "all.motion").motion
    assert [it.label for it in sent.amendments] == ["A", "B"]
    assert [it.done for it in told] == [
        "Amendment A was written to a.amendment.",
        "A copy of the motion was written to copy.motion.",
        "A copy of the motion was written to all.motion.",
    ]


def test_the_dialog_offers_what_there_is(window: Window, tmp_path: Path) -> None:
    open_motion(window, tmp_path, drafted(BOTH, BOTH.amendment("B")))

    def look(dialog: QDialog) -> None:
        what = driving.choice(dialog, "What")
        what.setCurrentText("Amendment A")
        assert boxes(dialog) == []
        what.setCurrentText("Amendment B")
        assert boxes(dialog) == [
            "As a draft still, with the text of any draft that it amends",
            "Proceedings: 1 thing that happened, with votes",
        ]
        what.setCurrentIndex(2)
        assert boxes(dialog) == [
            "1 draft, of which no notice was given",
            "Proceedings: 1 thing that happened, with votes",
        ]
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.commands["file.send"].trigger, look)


def test_an_amendment_to_a_draft_says_in_the_dialog_why_it_does_not_go(
    window: Window, tmp_path: Path
) -> None:
    lines = STAFFING.replace("15", "16")
    on_top, _ = amend(THERE, source(lines), ids("c"), Wish(to="notice", label="C"))
    from dataclasses import replace

    from motion_editor.core.amendment import AmendmentText, Base, TextKind
    from motion_editor.core.tracked import proposed

    under = on_top.amendment("A")
    text = AmendmentText(TextKind.NOTIFIED, Base(amendment=under.id), proposed(under.text.clauses))
    child = replace(on_top.amendment("C"), texts=(text,))
    open_motion(window, tmp_path, drafted(on_top.with_amendment(child), under))
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        driving.choice(dialog, "What").setCurrentText("Amendment C")
        driving.click(dialog, "Send…")
        said.extend(it.text() for it in dialog.findChildren(QLabel) if it.isVisible())
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.commands["file.send"].trigger, look)
    assert any("Amendment C amends Amendment A, a draft" in it for it in said)


def test_the_motions_own_file_is_not_replaced_by_less(
    window: Window, tmp_path: Path, errors: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = open_motion(window, tmp_path, THERE)
    before = path.read_bytes()
    send(window, path, monkeypatch, "The motion and the amendments that notice was given of")
    (said,) = errors
    assert said == (
        "m.motion is the motion itself, and would lose what is not sent. Choose another name. "
        "Nothing was written."
    )
    assert path.read_bytes() == before


def test_without_a_motion_files_can_be_received_but_nothing_sent(window: Window) -> None:
    assert window.commands["file.receive"].isEnabled()
    assert not window.commands["file.send"].isEnabled()
    Sharing(window).send()
