"""One copy of what was there before: kept out of everybody's way, and never in that of saving."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from motion_editor.core.motion import Motion
from motion_editor.store import backup, motions
from tests.store.golden import expected

FIRST = expected()


@pytest.fixture(autouse=True)
def own_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("state")
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(home))
    monkeypatch.setattr(backup, "_written", set())
    return home


def titled(title: str) -> Motion:
    return replace(FIRST, details=replace(FIRST.details, title=title))


def begun(path: Path) -> bytes:
    """A file that some other process wrote."""
    motions.save(path, FIRST)
    backup._written.clear()
    return path.read_bytes()


def test_it_is_the_file_as_it_was_when_it_was_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    before = begun(path)
    digest = motions.load(path).digest
    for title in ("Once", "Twice"):
        digest = motions.save(path, titled(title), expected=digest)
    found = backup.look(path)
    assert found is not None
    assert found.file.read_bytes() == before
    assert motions.load(found.file).motion == FIRST
    assert sorted(it.name for it in tmp_path.iterdir()) == ["a.motion"]


def test_another_process_keeps_what_it_found(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    begun(path)
    for title in ("Once", "Twice"):
        before = path.read_bytes()
        motions.save(path, titled(title), expected=motions.load(path).digest)
        backup._written.clear()
    found = backup.look(path)
    assert found is not None
    assert found.file.read_bytes() == before


def test_a_file_replaced_on_purpose_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    before = begun(path)
    motions.save(path, titled("Another"), force=True)
    found = backup.look(path)
    assert found is not None
    assert found.file.read_bytes() == before


def test_two_files_of_one_name_have_a_copy_each(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        begun(tmp_path / name / "a.motion")
        motions.save(tmp_path / name / "a.motion", titled(name), force=True)
    found = {backup.look(tmp_path / name / "a.motion") for name in ("one", "two")}
    assert len({it.file for it in found if it}) == 2


def test_a_new_file_has_none(tmp_path: Path) -> None:
    motions.save(tmp_path / "a.motion", FIRST)
    assert backup.look(tmp_path / "a.motion") is None
    assert not backup.folder().exists()


def test_saving_never_fails_of_it(
    tmp_path: Path, own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.motion"
    begun(path)
    really = os.open

    def full(name: str | Path, *rest: int) -> int:
        if str(name).startswith(str(own_folder)):
            raise OSError(errno.ENOSPC, "No space left on device")
        return really(name, *rest)

    monkeypatch.setattr(os, "open", full)
    motions.save(path, titled("New"), force=True)
    monkeypatch.undo()
    assert motions.load(path).motion == titled("New")


def test_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "MOST", 2)
    for at, name in enumerate("abc"):
        path = tmp_path / f"{name}.motion"
        begun(path)
        motions.save(path, titled(name), force=True)
        found = backup.look(path)
        assert found is not None
        os.utime(found.file, (at, at))
    assert [backup.look(tmp_path / f"{name}.motion") is None for name in "abc"] == [
        True, False, False,
    ]  # fmt: skip
