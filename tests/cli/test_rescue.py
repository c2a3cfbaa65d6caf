"""recover: listed, shown, saved and discarded, and nothing of it unasked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from motion_editor.core.motion import Motion
from motion_editor.store import (
    agenda_recovery,
    agendas,
    backup,
    codec,
    crash,
    motions,
    recovery,
    words_recovery,
)
from motion_editor.store.recovery import Origin
from motion_editor.store.schema import Past
from motion_editor.store.typed import Typed
from tests.cli.running import Shell
from tests.tasks.agenda import meeting

DEAD = 2**22 + 1
"""No process has this number: Linux gives none above 2 to the 22nd."""


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("state")
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(home))


def kept(motion: Motion, origin: Origin, *typed: Typed, began: Sequence[Past] = ()) -> Path:
    """What a process that has ended left behind."""
    file = recovery.new_file()
    recovery.write(file, motion, origin, began, typed)
    first, _, body = file.read_bytes().partition(b"\n")
    file.write_bytes(json.dumps({**json.loads(first), "pid": DEAD}).encode() + b"\n" + body)
    return file


@pytest.fixture
def left(shell: Shell) -> tuple[Shell, Path]:
    """A motion whose title was changed and not saved."""
    path = shell.motion()
    loaded = motions.load(path)
    details = replace(loaded.motion.details, title="Quiet streets")
    file = kept(replace(loaded.motion, details=details), Origin(path, loaded.digest))
    return shell, file


def test_where_nothing_was_left_behind_that_is_said(shell: Shell) -> None:
    assert shell.good("recover").out == f"There is nothing to recover in {recovery.folder()}.\n"
    assert shell.good("recover", "--json").json["recoverable"] == []
    assert "by the name “1”" in shell.refused("recover", "1")


def test_what_was_left_behind_is_listed_and_shown_beside_its_file(left: tuple[Shell, Path]) -> None:
    shell, file = left
    ran = shell("recover")
    assert ran.code == 1
    assert ran.out.startswith("1: “Quiet streets”, ")
    assert f"{Path('m.motion').resolve()}, " in ran.out
    assert ran.out.endswith(f" ({file.stem})\n")
    (fact,) = shell("recover", "--json").json["recoverable"]
    assert (fact["title"], fact["name"], fact["elsewhere"]) == ("Quiet streets", file.stem, False)
    for which in ("1", file.stem, file.name):
        lines = shell.good("recover", which).out.splitlines()
        assert lines[1] == "Details:"
        assert "  saved:     Title: {--Safer crossings--}" in lines
        assert "  recovered: Title: {++Quiet streets++}" in lines
    assert file.exists()


def test_it_is_saved_under_a_name_and_stays_until_it_is_discarded(
    left: tuple[Shell, Path],
) -> None:
    shell, file = left
    before = shell.files()["m.motion"]
    said = shell.good("recover", "1", "-o", "r.motion").out
    assert said.startswith("Saved as r.motion.\nIt stays in the recovery folder")
    assert motions.load(Path("r.motion")).motion.details.title == "Quiet streets"
    assert "already a file" in shell.refused("recover", "1", "-o", "m.motion")
    ran = shell("recover", "1", "--discard")
    assert (ran.code, file.exists()) == (1, True)
    assert ran.out.endswith("Nothing was discarded; --yes does it.\n")
    assert shell.good("recover", file.stem, "--discard", "--yes").out.startswith(
        "Discarded: “Quiet"
    )
    assert not file.exists()
    assert shell.files()["m.motion"] == before


def test_one_never_saved_is_shown_whole_and_a_damaged_one_is_told_and_kept(shell: Shell) -> None:
    motion = motions.load(shell.motion()).motion
    file = kept(motion, Origin())
    ran = shell.good("recover", "1")
    assert "never saved" in ran.out
    assert "\n  This Council notes:\n" in ran.out
    assert "{++" not in ran.out
    file.write_bytes(b"damaged\n")
    assert shell("recover").out.startswith(f"1: “{file.name}”, damaged")
    assert shell.refused("recover", "1")
    assert shell.refused("recover", "1", "-o", "r.motion")
    assert file.read_bytes() == b"damaged\n"
    assert "r.motion" not in shell.files()


def test_a_copy_that_was_altered_is_saved_with_a_doubt(left: tuple[Shell, Path]) -> None:
    shell, file = left
    file.write_bytes(file.read_bytes().replace(b'Quiet streets",\n', b'Quieter streets",\n'))
    ran = shell("recover", "1", "-o", "r.motion")
    assert ran.code == 1
    assert "altered after it was written" in ran.err


@pytest.mark.parametrize(
    "words", [("--discard",), ("-o", "r.motion"), ("1", "--yes"), ("1", "--discard", "-o", "x")]
)
def test_what_does_not_go_together_is_refused(
    words: tuple[str, ...], left: tuple[Shell, Path]
) -> None:
    shell, file = left
    shell.refused("recover", *words)
    assert file.exists()


def test_an_agenda_is_listed_shown_and_saved_like_a_motion(shell: Shell) -> None:
    agenda_recovery.write(agenda_recovery.new_file(), meeting.agenda(), Origin())
    ended(*recovery.folder().iterdir())
    ran = shell("recover")
    assert ran.code == 1 and "Ordinary meeting of the Council 2027-01-21" in ran.out
    assert "#2 Walking to school in safety" in shell.good("recover", "1").out
    assert "nobody could open it" in shell.refused("recover", "1", "-o", "x.motion")
    shell.good("recover", "1", "-o", "x.agenda")
    assert agendas.load(shell.folder / "x.agenda").agenda == meeting.agenda()


def ended(*files: Path) -> None:
    """Have the process that wrote these files ended."""
    for file in files:
        head, _, body = file.read_bytes().partition(b"\n")
        file.write_bytes(json.dumps(json.loads(head) | {"pid": DEAD}).encode() + b"\n" + body)


def test_what_was_typed_in_dialogs_of_an_agenda_stands_above_its_items(shell: Shell) -> None:
    typed = (Typed("Register", "Received", "4 January"), Typed("Register", "Reason", "Late"))
    agenda_recovery.write(agenda_recovery.new_file(), meeting.agenda(), Origin(), (), typed)
    ended(*recovery.folder().iterdir())
    lines = shell.good("recover", "1").out.splitlines()
    assert lines[1:4] == [
        "You were typing this in “Register”:", "Received: 4 January", "Reason: Late",
    ]  # fmt: skip


def test_words_without_a_motion_are_shown_and_discarded_and_saved_as_nothing(shell: Shell) -> None:
    words_recovery.write(words_recovery.new_file(), [Typed("New motion", "Title", "Trees")])
    ended(*recovery.folder().iterdir())
    assert shell("recover").out.startswith("1: “New motion”, words of a dialog, ")
    lines = shell.good("recover", "1").out.splitlines()
    assert lines[1:] == ["You were typing this in “New motion”:", "Title: Trees"]
    assert "neither motion nor agenda" in shell.refused("recover", "1", "-o", "x.motion")
    shell.good("recover", "1", "--discard", "--yes")
    assert list(recovery.folder().iterdir()) == []


def damaged(shell: Shell) -> tuple[Path, bytes]:
    """A motion of which a byte in the first clause's words was altered, after it was saved."""
    path = shell.motion()
    whole = path.read_bytes()
    at = whole.index(b'"words": "') + 12
    path.write_bytes(whole[:at] + b"\xff" + whole[at + 1 :])
    return path, path.read_bytes()


def test_of_a_damaged_file_is_said_what_is_whole_and_what_is_lost(shell: Shell) -> None:
    path, before = damaged(shell)
    ran = shell("recover", str(path))
    assert ran.code == 1
    assert "is damaged. What can be saved of it:\n  Version 1: " in ran.out
    assert "Lost:\n  Line " in ran.out
    assert path.read_bytes() == before
    facts = shell("recover", str(path), "--json").json
    assert facts["whole"] is False
    assert facts["kept"] and facts["lost"]


def test_what_can_be_saved_goes_into_another_file(shell: Shell) -> None:
    path, before = damaged(shell)
    ran = shell("recover", str(path), "-o", "saved.motion")
    assert ran.code == 1
    assert "Saved as saved.motion." in ran.out
    assert motions.load(Path("saved.motion")).motion.current.clauses[0].text == ""
    assert "would be lost" in shell.refused("recover", str(path), "-o", str(path), "--force")
    assert path.read_bytes() == before


def test_what_was_saved_is_merged_with_an_older_copy_that_brings_back_what_was_lost(
    shell: Shell,
) -> None:
    path = shell.motion()
    first = motions.load(path).motion.current.clauses[0].text
    shell.put("copy.motion", path.read_bytes())
    shell.good("set", "copy.motion", "group=Green")
    shell.good("set", str(path), "reference=M/7")
    damaged_at = path.read_bytes().index(b'"words": "') + 12
    whole = path.read_bytes()
    path.write_bytes(whole[:damaged_at] + b"\xff" + whole[damaged_at + 1 :])
    ran = shell("recover", str(path), "-o", "saved.motion")
    assert "  1 earlier state, by which copies are merged.\n" in ran.out
    said = shell.good("merge", "saved.motion", "copy.motion").out
    assert "clash" not in said and f"“{first}”" in said
    made = motions.load(Path("saved.motion")).motion
    assert made.current.clauses[0].text == first
    assert (made.details.group, made.details.reference) == ("Green", "M/7")


@pytest.mark.parametrize("way", ["before", "left"])
def test_what_is_had_from_before_or_after_a_crash_knows_the_states_of_its_file(
    shell: Shell, way: str
) -> None:
    path = shell.motion()
    shell.put("copy.motion", path.read_bytes())
    shell.good("set", "copy.motion", "group=Green")
    shell.good("set", str(path), "reference=M/7")
    loaded = motions.load(path)
    backup._written.clear()
    if way == "before":
        shell.good("set", str(path), "meeting=2027-01-14")
        shell.good("recover", str(path), "--earlier", "-o", "saved.motion")
    else:
        began = recovery.Began(codec.encode).of(loaded.motion, loaded.whole)
        kept(loaded.motion, Origin(path, "another"), began=began)
        path.unlink()
        shell.good("recover", "1", "-o", "saved.motion")
    said = shell.good("merge", "saved.motion", "copy.motion").out
    assert said == "copy.motion:\n  came in: Group: “Green”.\nSaved as saved.motion.\n"


def test_a_whole_file_is_said_to_be_whole(shell: Shell) -> None:
    path = shell.motion()
    assert "is whole: there is nothing to recover." in shell.good("recover", str(path)).out
    assert "is whole" in shell.refused("recover", str(path), "-o", "other.motion")


def test_the_file_from_before_it_was_changed_can_be_had(shell: Shell) -> None:
    path = shell.motion()
    before = motions.load(path).motion
    assert "No copy" in shell.refused("recover", str(path), "--earlier")
    backup._written.clear()  # as another start of the program finds it
    shell.good("set", str(path), "title=Loud streets")
    assert "A copy from before it was changed here" in shell.good("recover", str(path)).out
    shell.good("recover", str(path), "--earlier", "-o", "before.motion")
    assert motions.load(Path("before.motion")).motion == before
    assert motions.load(path).motion.details.title == "Loud streets"


def test_a_report_of_a_breakdown_is_said(shell: Shell) -> None:
    crash.folder().mkdir(parents=True)
    (crash.folder() / f"crash-{DEAD}.txt").write_text("Motion Editor\n-----\nFatal Python error\n")
    ran = shell.good("recover")
    assert "Motion Editor broke down on" in ran.err
    assert "Nothing is sent" in ran.err
    assert len(shell.good("recover", "--json").json["reports"]) == 1


def test_words_typed_in_a_dialog_are_shown_though_the_motion_is_as_saved(shell: Shell) -> None:
    path = shell.motion()
    loaded = motions.load(path)
    typed = Typed("Read an amendment", "Source", "In line 1,\nleave out “not”")
    kept(loaded.motion, Origin(path, loaded.digest), typed)
    shown = shell("recover", "1").out.splitlines()[1:]
    assert shown == ["You were typing this in “Read an amendment”:", *typed.words.split("\n")]
