"""The one line, and the box where nobody reads lines."""

import sys
from collections.abc import Sequence

import pytest

from motion_editor import complain
from motion_editor.core.errors import MotionError


def test_the_line_names_the_program_what_is_wrong_and_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(complain, "nobody_reads", lambda: False)
    assert complain.complain(MotionError("It is shut.", "Open it.")) == 2
    assert capsys.readouterr().err == "motion-editor: It is shut. Open it.\n"


def test_the_first_program_that_can_shows_the_box(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: name != "zenity" or None)
    ran: list[Sequence[str]] = []

    def call(words: Sequence[str]) -> int:
        ran.append(words)
        return 127 if words[0] == "kdialog" else 0

    assert complain.show_box("It is shut.", call)
    assert [words[0] for words in ran] == ["kdialog", "xmessage"]
    assert ran[-1] == ["xmessage", "-center", "It is shut."]


def test_where_no_program_can_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert not complain.show_box("It is shut.", lambda words: 0)


def test_without_any_stream_nobody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a window program is started on Windows, or from a menu."""
    monkeypatch.setenv("DISPLAY", ":0")
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert complain.nobody_reads()
    shown: list[str] = []
    monkeypatch.setattr(complain, "show_box", shown.append)
    assert complain.complain(MotionError("It is shut.", "Open it.")) == 2
    assert shown == ["It is shut. Open it."]


def test_a_box_is_not_tried_where_it_could_not_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert complain.nobody_reads() is not sys.platform.startswith("linux")
