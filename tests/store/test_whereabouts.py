"""Where a motion is, by its id."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from motion_editor.store import motions, recent
from motion_editor.store.whereabouts import where_is
from tests.store.test_codec import motion


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of recent files of the test's own."""
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(tmp_path / "state"))


def test_one_that_was_open_lately_comes_before_those_in_the_folder(tmp_path: Path) -> None:
    here, kept = tmp_path / "here", tmp_path / "kept"
    here.mkdir()
    kept.mkdir()
    assert where_is("m1", here) is None
    assert where_is("m1", tmp_path / "gone") is None
    for name in ("old", "new"):
        motions.save(here / f"{name}.motion", motion())
    os.utime(here / "old.motion", (1, 1))
    motions.save(here / "other.motion", replace(motion(), id="m2"))
    (here / "spoilt.motion").write_bytes(b"[1")
    (here / "m1.txt").write_bytes(b"m1")
    assert where_is("m1", here) == here / "new.motion"
    assert where_is("m2", here) == here / "other.motion"
    motions.save(kept / "mine.motion", motion())
    recent.remember(kept / "mine.motion")
    recent.remember(kept / "gone.motion")
    assert where_is("m1", here) == kept / "mine.motion"
