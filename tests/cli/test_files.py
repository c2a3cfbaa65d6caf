"""Files and streams named on the command line."""

import io
import json
import sys

import pytest

from motion_editor.cli.files import read_stdin
from motion_editor.core.errors import MotionError
from motion_editor.store.lock import lock_file
from tests.cli.running import Shell
from tests.cli.test_progress import Terminal
from tests.tasks import sample


@pytest.mark.parametrize("stream", [None, Terminal()])
def test_nobody_is_left_to_type_a_motion(
    stream: io.StringIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", stream)
    with pytest.raises(MotionError, match="Nothing comes in on stdin"):
        read_stdin()


def test_stdin_is_not_read_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motion_editor.cli.files._LIMIT", 10)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"more than ten")))
    with pytest.raises(MotionError, match="more than any motion needs"):
        read_stdin()


def test_two_things_can_not_come_from_stdin(shell: Shell) -> None:
    shell.motion()
    for words in (("alter", "-", "-"), ("amend", "-", "-"), ("decide", "-", "1", "lost",
                                                             "--votes", "-")):  # fmt: skip
        data = (shell.folder / "m.motion").read_bytes()
        assert "Only one file can come from stdin" in shell.refused(*words, stdin=data)


def test_a_change_from_stdin_goes_to_stdout_or_where_it_is_told(shell: Shell) -> None:
    data = shell.motion().read_bytes()
    ran = shell("decide", "-", "motion", "withdrawn", stdin=data)
    assert '"outcome": "withdrawn"' in ran.out
    assert ran.err.startswith("The motion: withdrawn.\n")
    shell("decide", "-", "motion", "withdrawn", "-o", "n.motion", stdin=data)
    assert "The motion: withdrawn" in shell.good("list", "n.motion").out


def test_a_symbolic_link_goes_on_being_one(shell: Shell) -> None:
    path = shell.motion()
    link = shell.folder / "link.motion"
    link.symlink_to(path)
    shell.good("set", "link.motion", "title=Through the link")
    assert link.is_symlink()
    assert "Through the link" in shell.good("list", "m.motion").out


def test_a_web_page_is_read_like_a_text(shell: Shell) -> None:
    items = "".join(
        f"<li>{line[2:]}</li>" if line.startswith("- ") else f"<p>{line}</p>"
        for line in sample.NOTICE.splitlines()
        if line
    )
    shell.put("page.html", f"<!DOCTYPE html><html><body>{items}</body></html>")
    assert shell("read", "page.html").code in (0, 1)
    shown = shell.good("show", "page.motion").out
    shell.motion()
    assert shown == shell.good("show", "m.motion").out


def test_who_has_the_file_open_is_said_and_keeps_nobody_from_changing_it(shell: Shell) -> None:
    held = {"user": "Odile", "host": "CLERK-3", "pid": 1, "started": "then", "token": "1"}
    path = shell.motion()
    lock_file(path).write_text(json.dumps(held))
    assert "Odile on CLERK-3 has “m.motion” open" in shell.good("set", path.name, "title=New").err
    assert "CLERK-3" not in shell.good("list", path.name).err


def test_of_a_damaged_file_it_is_said_that_some_of_it_can_be_saved(shell: Shell) -> None:
    path = shell.motion()
    path.write_bytes(path.read_bytes()[:-200])
    assert "'recover' says what can be saved" in shell.refused("list", path.name)
    path.write_bytes(b"words")
    assert "recover" not in shell.refused("list", path.name)
