"""Settings and recent files: kept from run to run, harmless when broken."""

from __future__ import annotations

import errno
import json
import os
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings as trial, strategies

from motion_editor.core.errors import MotionError
from motion_editor.store import atomic, disk, folders, recent, settings, settings_read
from motion_editor.store.settings import Settings
from motion_editor.store.settings_read import VERSION


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test."""
    for name in ("config", "data", "state"):
        monkeypatch.setattr(folders, f"{name}_folder", lambda name=name: tmp_path / name)
    monkeypatch.setattr(settings, "config_folder", folders.config_folder)
    monkeypatch.setattr(recent, "state_folder", folders.state_folder)
    return tmp_path


def written() -> Any:  # noqa: ANN401 (it is what JSON is)
    return json.loads(settings.settings_file().read_text())


def aside() -> list[Path]:
    return sorted(settings.settings_file().parent.glob("settings-set-aside-*"))


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
    (kept,) = aside()
    assert kept.read_bytes() == data
    assert f"What was there is kept as {kept.name}." in said
    assert settings.load() == (Settings(), "")  # it is said once


def test_one_broken_value_leaves_the_others() -> None:
    settings.save(Settings())
    value = {"theme": "purple", "zoom": "big", "council": "aldermoor", "window": {"a": 1}}
    settings.settings_file().write_text(json.dumps(value))
    loaded, said = settings.load()
    assert loaded == Settings(council="aldermoor")
    assert "“theme”, “zoom”, “window”. What was there is kept as settings-set-aside-" in said
    (kept,) = aside()
    assert json.loads(kept.read_text()) == value


def test_settings_of_before_versions_were_named_are_carried_over() -> None:
    settings.save(Settings())
    old = {"theme": "dark", "zoom": 120, "window": {"size": "800 600"}, "started": True}
    settings.settings_file().write_text(json.dumps(old))
    loaded, said = settings.load()
    assert (loaded, said) == (Settings("dark", 120, started=True, window=old["window"]), "")  # type: ignore[arg-type]
    settings.save(loaded)
    assert written()["version"] == VERSION


def test_each_version_is_brought_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it will be, once a version has another name for something."""

    def renamed(raw: settings_read.Raw) -> settings_read.Raw:
        return {"theme" if key == "colours" else key: value for key, value in raw.items()}

    monkeypatch.setattr(settings_read, "STEPS", (*settings_read.STEPS, renamed))
    for version, theme in ((0, "dark"), (1, "dark"), (2, None), (3, None)):
        raw = {"version": version, "colours": "dark"}
        assert settings_read.carried(raw).get("theme") == theme


NEWER = {
    "version": 7,
    "theme": "sepia",
    "zoom": {"text": 120, "notes": 90},
    "council": "aldermoor",
    "speech": {"voice": [1, None, 0.5]},
}


def test_settings_of_a_newer_program_are_kept_without_loss() -> None:
    settings.save(Settings())
    settings.settings_file().write_text(json.dumps(NEWER))
    loaded, said = settings.load()
    assert (loaded.theme, loaded.zoom, loaded.council, said) == ("system", 100, "aldermoor", "")
    settings.save(replace(loaded, started=True))
    assert NEWER.items() <= written().items()
    assert written()["started"] is True
    assert aside() == []


def test_what_is_chosen_here_takes_the_place_of_what_a_newer_program_put_there() -> None:
    settings.save(Settings())
    settings.settings_file().write_text(json.dumps(NEWER))
    settings.save(replace(settings.load()[0], theme="dark"))
    assert (written()["theme"], written()["zoom"]) == ("dark", NEWER["zoom"])


CHOICES = strategies.fixed_dictionaries(
    {},
    optional={
        "theme": strategies.sampled_from(["system", "dark", "light"]),
        "zoom": strategies.sampled_from([90, 100, 120]),
        "name": strategies.sampled_from(["", "Odile Brackenbury"]),
        "window": strategies.dictionaries(strategies.sampled_from("ab"), strategies.just("1")),
    },
)


@trial(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CHOICES, CHOICES, CHOICES)
def test_two_windows_keep_what_each_has_changed(
    first: dict[str, Any], here: dict[str, Any], there: dict[str, Any]
) -> None:
    settings.settings_file().unlink(missing_ok=True)
    settings.save(Settings(**first))
    since, _ = settings.load()
    mine, theirs = replace(since, **here), replace(since, **there)
    settings.save(theirs, since=since)
    settings.save(mine, since=since)
    loaded, _ = settings.load()
    for name in ("theme", "zoom", "name"):
        changed = mine if getattr(mine, name) != getattr(since, name) else theirs
        assert getattr(loaded, name) == getattr(changed, name)
    assert (
        mine.window.items() | theirs.window.items() <= loaded.window.items() | since.window.items()
    )


def test_of_a_file_that_could_not_be_read_at_the_start_nothing_is_lost() -> None:
    settings.save(Settings(theme="dark", council="aldermoor"))
    since = Settings(untouched=True)
    settings.save(replace(since, zoom=120), since=since)
    assert settings.load()[0] == Settings("dark", 120, "aldermoor")


def test_a_file_broken_meanwhile_takes_nothing_along() -> None:
    settings.save(Settings(theme="dark"))
    since, _ = settings.load()
    settings.settings_file().write_bytes(b"{")
    settings.save(replace(since, zoom=120), since=since)
    assert settings.load()[0] == Settings("dark", 120)


def test_a_guard_of_a_killed_program_is_not_waited_for_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings, "_LONGEST", 0.03)
    settings.save(Settings())
    (settings.settings_file().parent / ".~saving.settings.json#").write_text("of a killed one")
    settings.save(Settings("dark"), since=Settings())
    assert settings.load()[0].theme == "dark"


def in_the_way(path: Path, what: str) -> None:
    if what == "folder":
        path.mkdir()
    elif what == "ring":
        path.symlink_to(path.name)
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "large":
        path.write_bytes(b" " * (1024 * 1024 + 1))
    else:
        path.write_bytes(b'{"version": 1, "window": ' + b"[" * 900 + b"]" * 900 + b"}")


@pytest.mark.skipif(os.name == "nt", reason="pipes and links of Unix")
@pytest.mark.parametrize("what", ["folder", "ring", "pipe", "large", "deep"])
def test_whatever_stands_in_their_place_is_set_aside(what: str) -> None:
    settings.save(Settings())
    settings.settings_file().unlink()
    in_the_way(settings.settings_file(), what)
    loaded, said = settings.load()
    assert loaded == Settings()
    assert "What was there is kept as settings-set-aside-" in said
    assert len(aside()) == 1
    settings.save(replace(loaded, theme="dark"))
    assert settings.load()[0].theme == "dark"


def test_settings_on_a_disk_that_fails_are_neither_moved_nor_written_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.save(Settings(theme="dark"))

    def fails(path: Path, limit: int) -> bytes:
        error = OSError(errno.EIO, os.strerror(errno.EIO))
        raise disk.problem(error, path) from error

    with monkeypatch.context() as patch:
        patch.setattr(disk, "read", fails)
        loaded, said = settings.load()
    assert said.endswith("the defaults are used.")
    settings.save(replace(loaded, theme="light"))
    assert settings.load() == (Settings(theme="dark"), "")


def test_a_folder_in_which_nothing_can_be_set_aside_stops_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.save(Settings())
    settings.settings_file().write_bytes(b"{")
    monkeypatch.setattr(Path, "rename", refused)
    assert "the defaults are used" in settings.load()[1]
    settings.settings_file().write_text('{"zoom": 1}')
    monkeypatch.setattr(atomic, "_place", refused)
    assert settings.load()[1].endswith("“zoom”.")


def refused(*_: object, **_named: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def test_names_already_taken_are_left_alone(home: Path) -> None:
    for number in range(3):
        settings.save(Settings())
        settings.settings_file().write_bytes(b"{%d" % number)
        settings.load()
    assert {path.read_bytes() for path in aside()} == {b"{0", b"{1", b"{2"}


JSON = strategies.recursive(
    strategies.none() | strategies.booleans() | strategies.integers() | strategies.floats()
    | strategies.text() | strategies.sampled_from(["dark", "\ud800", "a\0b"]),
    lambda inner: strategies.lists(inner, max_size=3)
    | strategies.dictionaries(strategies.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
NAMED = strategies.sampled_from(["version", *(item.name for item in fields(Settings)), "speech"])


@trial(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.dictionaries(NAMED, JSON | strategies.integers(0, 9), max_size=6))
@example({"version": 9, "other": {"theme": 1}, "unread": 2, "untouched": True})
def test_whatever_the_file_says_nothing_of_it_is_lost(raw: dict[str, object]) -> None:
    """It is in the file that is written next, or was set aside."""
    folder = settings.settings_file().parent
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    data = json.dumps(raw)
    settings.settings_file().write_text(data)
    loaded, said = settings.load()
    settings.save(loaded)
    again, more = settings.load()
    assert (again, more) == (loaded, "")
    if said:
        assert [it.read_text() for it in aside()] == [data]
    else:
        now = json.loads(settings.settings_file().read_text())
        assert all(repr(now[key]) == repr(it) for key, it in raw.items() if key != "version")


@trial(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(strategies.binary(max_size=40))
def test_no_file_stops_the_program(data: bytes) -> None:
    folder = settings.settings_file().parent
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    settings.settings_file().write_bytes(data)
    settings.load()
    kept = aside() or [settings.settings_file()]
    assert [it.read_bytes() for it in kept] == [data]


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
