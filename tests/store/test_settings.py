"""Settings and recent files: kept from run to run, harmless when broken."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import folders, recent, settings
from motion_editor.store.settings import Settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test."""
    for name in ("config", "data", "state"):
        monkeypatch.setattr(folders, f"{name}_folder", lambda name=name: tmp_path / name)
    monkeypatch.setattr(settings, "config_folder", folders.config_folder)
    monkeypatch.setattr(recent, "state_folder", folders.state_folder)
    return tmp_path


BROKEN = [b"", b"{", b"[1]", b"null", b"\xff\xfe", b"[" * 100_000]


def test_settings_are_kept() -> None:
    assert settings.load() == (Settings(), "")
    chosen = Settings(
        "dark", 120, "aldermoor", "/tmp", True, {"size": "800 600"}, {"new": [1]}, True
    )
    settings.save(chosen)
    assert settings.load() == (chosen, "")


@pytest.mark.parametrize("data", BROKEN)
def test_broken_settings_are_the_defaults_and_said(home: Path, data: bytes) -> None:
    settings.save(Settings())
    settings.settings_file().write_bytes(data)
    loaded, said = settings.load()
    assert loaded == Settings()
    assert "the defaults are used" in said


def test_one_broken_value_leaves_the_others() -> None:
    settings.save(Settings())
    value = {"theme": "purple", "zoom": "big", "council": "aldermoor", "window": {"a": 1}}
    settings.settings_file().write_text(json.dumps(value))
    loaded, said = settings.load()
    assert loaded == Settings(council="aldermoor")
    assert said.endswith("“theme”, “zoom”, “window”.")


def test_settings_that_can_not_be_kept_are_said(home: Path) -> None:
    (home / "config").write_text("a file in the way")
    with pytest.raises(MotionError):
        settings.save(Settings())


def test_recent_files_latest_first_without_doubles(home: Path) -> None:
    assert recent.recent() == ()
    for name in ("a", "b", "a"):
        assert recent.remember(home / name)
    assert recent.recent() == (home / "a", home / "b")
    assert recent.forget(home / "a")
    assert recent.recent() == (home / "b",)


def test_pinned_files_come_first_and_are_not_pushed_out(home: Path) -> None:
    recent.remember(home / "a")
    assert recent.pin(home / "a", stay=True)
    for number in range(recent.MOST + 3):
        recent.remember(home / str(number))
    assert recent.recent()[0] == home / "a"
    assert len(recent.recent()) == recent.MOST + 1
    assert recent.forget(home / "a")
    assert home / "a" not in recent.recent()
    (home / "state" / "pinned.json").write_bytes(b"{")
    assert recent.pinned() == ()
    assert recent.pin(home / "b", stay=True)
    assert recent.pin(home / "b", stay=False)
    assert recent.pinned() == ()


def test_only_so_many_are_kept(home: Path) -> None:
    for number in range(recent.MOST + 3):
        recent.remember(home / str(number))
    assert len(recent.recent()) == recent.MOST
    assert recent.recent()[0] == home / str(recent.MOST + 2)


@pytest.mark.parametrize("data", BROKEN)
def test_a_broken_list_is_empty_and_written_anew(home: Path, data: bytes) -> None:
    recent.remember(home / "a")
    (home / "state" / "recent.json").write_bytes(data)
    assert recent.recent() in ((), (Path("1"),))
    assert recent.remember(home / "b")
    assert recent.recent() == (home / "b",)


def test_a_list_that_can_not_be_kept_stops_nobody(home: Path) -> None:
    (home / "state").write_text("a file in the way")
    assert not recent.remember(home / "a")
    assert recent.recent() == ()


def test_the_folders_are_the_users_own() -> None:
    import importlib

    real = importlib.reload(folders)
    found = {real.config_folder(), real.data_folder(), real.state_folder()}
    assert all(path.is_absolute() and path.name == "motion-editor" for path in found)
