"""Opening and saving: never over somebody else's work, never over a newer file."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import motions
from tests.store.test_codec import motion, raw


def other() -> Motion:
    """The test motion, changed."""
    return replace(motion(), id="m2")


def test_save_and_open(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    digest = motions.save(path, motion())
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    loaded = motions.load(path)
    assert loaded == motions.Loaded(motion(), False, digest, (), path.read_bytes())
    again = motions.save(path, other(), expected=digest)
    whole = path.read_bytes()
    assert motions.load_to_change(path) == motions.Loaded(other(), False, again, (), whole)


def test_an_existing_file_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, motion())
    with pytest.raises(MotionError, match="already a file"):
        motions.save(path, other())
    motions.save(path, other(), force=True)
    assert motions.load(path).motion == other()


def test_what_somebody_else_changed_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    digest = motions.save(path, motion())
    path.write_bytes(path.read_bytes() + b"\n")
    theirs = path.read_bytes()
    with pytest.raises(MotionError, match="changed by somebody else") as caught:
        motions.save(path, other(), expected=digest)
    assert "another name" in caught.value.advice
    assert path.read_bytes() == theirs
    assert [it.name for it in tmp_path.iterdir()] == ["a.motion"]


def test_a_file_that_has_gone_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    digest = motions.save(path, motion())
    path.unlink()
    with pytest.raises(MotionError, match="no longer where it was opened"):
        motions.save(path, other(), expected=digest)
    assert list(tmp_path.iterdir()) == []


def test_a_newer_file_is_read_only_and_never_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "far.motion"
    data = json.dumps({**raw(motion()), "schema": 2}).encode()
    path.write_bytes(data)
    loaded = motions.load(path)
    assert loaded.read_only
    assert loaded.motion == motion()
    assert loaded.remarks
    with pytest.raises(MotionError, match="not changed by this one"):
        motions.load_to_change(path)
    for expected, force in ((loaded.digest, False), (None, True), (loaded.digest, True)):
        with pytest.raises(MotionError, match="not changed by this one"):
            motions.save(path, loaded.motion, expected=expected, force=force)
    assert path.read_bytes() == data


def test_a_name_that_is_too_long_is_said_when_saving(tmp_path: Path) -> None:
    with pytest.raises(MotionError, match="is too long"):
        motions.save(tmp_path / ("n" * 300), motion())


def test_errors_name_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(b"")
    with pytest.raises(MotionError, match=r"“a\.motion” is empty"):
        motions.load(path)
    with pytest.raises(MotionError, match=r"There is no “b\.motion”"):
        motions.load(tmp_path / "b.motion")
