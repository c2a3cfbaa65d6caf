"""No stand-ins: a disk that is full, one that is read-only, a folder that goes, a name too long."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.place import caret
from motion_editor.store import atomic, motions, recovery
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB; skipped where we may not mount one."""
    where = tmp_path / "disk"
    where.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root can mount a disk")
    size = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(where)]
    if subprocess.run(size, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield where
    subprocess.run(["umount", "-l", str(where)], check=True)


class Desk:
    """A motion from a folder, with something typed in it that is not saved."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window, self.path = window, folder / "trees.motion"
        text = notation.read("a # This Council notes:\nb - trees")
        motions.save(self.path, driving.motion_of(text))
        self.before = self.path.read_bytes()
        window.files.open_path(self.path)
        assert window.workspace is not None
        window.workspace.edit.select(caret(1, 0))
        driving.type_text(window.workspace.edit, "many ")
        self.told: list[MotionError] = []
        window.__dict__["tell"] = self.told.append

    def refused(self, said: str) -> None:
        """Saving is refused, once and in these words; what was typed is open and kept."""
        assert not self.window.files.save()
        (error,) = self.told
        self.told.clear()
        assert said in error.message
        session = self.window.session
        assert session is not None
        assert session.dirty
        assert session.clauses[1].text == "many trees"
        assert self.window.keeping.rescue()
        kept = self.window.keeping.autosave._named()
        found = recovery.Found(kept, datetime.now().astimezone())
        assert recovery.recover(found).motion == session.motion


def test_a_full_disk(window: Window, small: Path) -> None:
    desk = Desk(window, small)
    with (small / "ballast").open("wb", buffering=0) as file, pytest.raises(OSError):
        while True:
            file.write(b"x" * 4096)
    desk.refused("is full")
    assert desk.path.read_bytes() == desk.before
    session = window.session
    assert session is not None
    wanted = Export(papers_of(session.motion)[0], None, ".html")
    window.procedure.exports.write(session.motion, wanted, small / "paper.html")
    assert window.procedure.exports.finish()
    assert "is full" in desk.told[0].message
    assert sorted(it.name for it in small.iterdir() if not it.name.startswith(".~lock")) == [
        "ballast", "trees.motion",
    ]  # fmt: skip
    (small / "ballast").unlink()
    assert window.files.save()
    assert motions.load(desk.path).motion == session.motion


def test_a_disk_that_is_read_only(window: Window, small: Path) -> None:
    desk = Desk(window, small)
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    desk.refused("is read-only")
    subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
    assert desk.path.read_bytes() == desk.before
    assert window.files.save()


def test_a_folder_that_goes_while_its_file_is_open(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "network"
    folder.mkdir()
    desk = Desk(window, folder)
    folder.rename(tmp_path / "elsewhere")
    desk.refused("There is no folder")
    (tmp_path / "elsewhere").rename(folder)
    assert desk.path.read_bytes() == desk.before
    assert window.files.save()


def test_a_name_that_is_too_long(window: Window, tmp_path: Path) -> None:
    desk = Desk(window, tmp_path)
    longest = tmp_path / f"{'n' * 250}.motion"
    assert window.session is not None
    assert not window.files._write(window.session, longest, None)
    assert "is too long" in desk.told[0].message
    assert window.session.dirty


def test_papers_into_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(MotionError, match="There is no folder"):
        atomic.write_many([(tmp_path / "none" / "a.txt", b"words")])
