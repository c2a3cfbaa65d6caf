"""keep and log: snapshots and the work log on the command line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from motion_editor.cli import files
from motion_editor.store import motions, settings
from tests.cli.running import Shell
from tests.tasks import sample

NAME = "For the group meeting"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is always half past nine."""
    monkeypatch.setattr(files, "now", lambda: datetime(2027, 1, 12, 9, 30, tzinfo=UTC))
    monkeypatch.setattr(
        "motion_editor.cli.keep.now", lambda: datetime(2027, 1, 12, 9, 30, tzinfo=UTC)
    )


def test_a_motion_is_kept_changed_compared_and_restored(shell: Shell) -> None:
    shell.motion()
    shell.good("log", "--name", "Zebedee")
    assert "No snapshot" in shell.good("keep", "m.motion").out
    assert shell.good("keep", "m.motion", NAME).out == (
        f"Snapshot “{NAME}” kept.\nSaved as m.motion.\n"
    )
    before = motions.load(Path("m.motion")).motion
    shell.good("set", "m.motion", "title=Otherwise")
    shell.good("note", "m.motion", "2", "A report")
    found = shell("keep", "m.motion", "--compare", NAME, "now", "--exit-code")
    assert found.code == 1
    assert "Otherwise" in found.out
    assert "Notes on clauses:" in found.out
    ran = shell.good("keep", "m.motion", "--restore", NAME.lower())
    assert f"As it was until now it is kept as “Before ‘{NAME}’ was restored”." in ran.out
    now = motions.load(Path("m.motion")).motion
    assert (now.details, now.notes) == (before.details, before.notes)
    listed = shell.good("keep", "m.motion", "--list").out.splitlines()
    assert listed == [
        f"{NAME}: 12 January 2027, 9.30am, by Zebedee",
        f"Before ‘{NAME}’ was restored: 12 January 2027, 9.30am, by Zebedee, kept by the program",
    ]
    same = shell.good("keep", "m.motion", "--compare", NAME, "now", "--exit-code")
    assert same.out == "There is no difference.\n"


def test_a_snapshot_is_renamed_restored_and_removed(shell: Shell) -> None:
    shell.motion()
    shell.good("keep", "m.motion", NAME)
    shell.good("set", "m.motion", "title=Otherwise")
    shell.good("keep", "m.motion", "--restore", NAME)
    shell.good("keep", "m.motion", "--rename", f"Before ‘{NAME}’ was restored", "Later")
    shell.good("keep", "m.motion", "--restore", "Later")
    assert motions.load(Path("m.motion")).motion.details.title == "Otherwise"
    shell.good("keep", "m.motion", "--remove", "Later")
    assert [it.name for it in motions.load(Path("m.motion")).motion.kept] == [NAME]
    assert [it["what"] for it in shell.good("log", "m.motion", "--json").json["entries"]] == [
        f"Snapshot “{NAME}” kept", "Details changed: title",
        f"Snapshot “{NAME}” restored", f"Snapshot “Before ‘{NAME}’ was restored” renamed “Later”",
        "Snapshot “Later” restored", "Snapshot “Later” removed",
    ]  # fmt: skip


def test_what_can_not_be_kept_is_refused(shell: Shell) -> None:
    shell.motion()
    shell.good("keep", "m.motion", NAME)
    assert "already" in shell.refused("keep", "m.motion", NAME.upper())
    assert "no snapshot" in shell.refused("keep", "m.motion", "--restore", "Other")
    assert "something else" in shell.refused("keep", "m.motion", "notice")
    assert "can't be had" in shell.refused("keep", "m.motion", "A", "--list")
    assert "Leave out -o" in shell.refused("keep", "m.motion", "--list", "-o", "x.motion")


def test_the_log_is_written_out_cleared_and_turned_off(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "m.motion", "title=A")
    assert shell.good("log", "m.motion").out == (
        "12 January 2027, 9.30am: Details changed: title\n"
    )
    for ending in ("csv", "txt", "html", "docx"):
        shell.good("log", "m.motion", "-o", f"log.{ending}")
    assert "can't be written as" in shell.refused("log", "m.motion", "-o", "log.motion")
    assert "Taken out of the work log: 1." in shell.good("log", "m.motion", "--clear").out
    assert shell.good("log", "m.motion").out == "There is no entry in the work log.\n"
    assert shell.good("log", "--off", "--name", "M. P.").out == (
        "No work log is written.\nYour name in it is “M. P.”.\n"
    )
    assert (settings.load()[0].name, settings.load()[0].log) == ("M. P.", False)
    shell.good("set", "m.motion", "title=B")
    assert motions.load(Path("m.motion")).motion.log == ()
    shell.good("log", "--on")
    shell.good("set", "m.motion", "title=C")
    assert motions.load(Path("m.motion")).motion.log[0].who == "M. P."
    assert "Leave out the file" in shell.refused("log", "m.motion", "--off")


def test_nothing_of_either_is_sent_unless_it_is_asked_for(shell: Shell) -> None:
    shell.motion()
    shell.put("a.txt", sample.YEARLY)
    shell("amend", "m.motion", "a.txt", "--label", "A")
    shell.good("log", "--name", "Zebedee")
    shell.good("keep", "m.motion", NAME)
    ran = shell.good("send", "m.motion", "-o", "bare.motion")
    assert "1 snapshot, the work log" in ran.out
    bare = json.loads(Path("bare.motion").read_bytes())
    assert not {"kept", "log"} & set(bare)
    assert "Zebedee" not in Path("bare.motion").read_text("utf-8")
    with_all = shell.good("send", "m.motion", "--with", "snapshots,work-log", "-o", "all.motion")
    assert "hold the motion as it was" in with_all.err
    whole = json.loads(Path("all.motion").read_bytes())
    assert [it["name"] for it in whole["kept"]] == [NAME]
    assert len(whole["log"]) == 2
    alone = shell.good(
        "send", "m.motion", "--amendment", "A", "--with", "snapshots,work-log", "-o", "a.amendment"
    )
    assert "were left out" in alone.err
    assert "Zebedee" not in Path("a.amendment").read_text("utf-8")
    assert "text alone" in shell.refused("send", "m.motion", "--with", "work-log", "-o", "x.docx")
