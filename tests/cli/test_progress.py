"""The progress bar."""

import io
import sys

import pytest

from motion_editor.cli.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_a_bar_and_is_left_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress() as progress:
        progress.step(1, 2, "notice.docx")
        progress.step(2, 2, "notice.txt")
    shown = screen.getvalue().split("\r")
    assert shown[1].rstrip() == "[############............] notice.docx"
    assert shown[2].rstrip() == "[########################] notice.txt"
    assert shown[-2:] == [" " * len(shown[1]), ""]


def test_a_pipe_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    with Progress() as progress:
        progress.step(1, 2, "notice.docx")
    assert pipe.getvalue() == ""
