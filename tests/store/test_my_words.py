"""A person's own words: kept as plain text, changed as they are on disk."""

from pathlib import Path

import platformdirs
import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import my_words


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path / "own"))
    return tmp_path / "own"


def test_what_is_added_is_there_until_it_is_removed(folder: Path) -> None:
    assert my_words.load() == frozenset()
    assert my_words.add(["Penhale", "rewet", "Penhale"]) == {"Penhale", "rewet"}
    assert my_words.load() == {"Penhale", "rewet"}
    assert my_words.remove(["rewet", "none"]) == {"Penhale"}
    assert (folder / "words.txt").read_text("utf-8") == "Penhale\n"


def test_what_another_window_has_added_stays(folder: Path) -> None:
    my_words.add(["Penhale"])
    (folder / "words.txt").write_text("\ufeffPenhale\r\n\r\n  Llanfair \r\n", "utf-8")
    assert my_words.add(["rewet"]) == {"Penhale", "Llanfair", "rewet"}


def test_a_list_that_cannot_be_read_is_said_and_never_written_over(folder: Path) -> None:
    folder.mkdir()
    (folder / "words.txt").write_bytes(b"Penhale\n\xff\xfe")
    for act in (my_words.load, lambda: my_words.add(["x"]), lambda: my_words.remove(["x"])):
        with pytest.raises(MotionError, match="not UTF-8"):
            act()
    assert (folder / "words.txt").read_bytes() == b"Penhale\n\xff\xfe"


def test_a_folder_that_cannot_be_made_is_said(folder: Path) -> None:
    folder.parent.mkdir(exist_ok=True)
    folder.touch()
    with pytest.raises(MotionError):
        my_words.add(["x"])
