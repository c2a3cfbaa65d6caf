"""The words a person has added to the word list: a plain text file in the settings folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import disk
from motion_editor.store.folders import config_folder

_MAX_BYTES = 4 * 1024 * 1024


def words_file() -> Path:
    """Where the words are."""
    return config_folder() / "words.txt"


def load() -> frozenset[str]:
    """The words added so far; MotionError where there is a file that can't be read."""
    return frozenset(_lines())


def add(words: Iterable[str]) -> frozenset[str]:
    """Put words on the list, and give it as it then is; MotionError where it can't be kept."""
    wanted = list(words)
    return _change(lambda now: [*now, *(it for it in dict.fromkeys(wanted) if it not in now)])


def remove(words: Iterable[str]) -> frozenset[str]:
    """Take words off the list, and give it as it then is; MotionError where it can't be kept."""
    gone = set(words)
    return _change(lambda now: [it for it in now if it not in gone])


def _change(make: Callable[[list[str]], list[str]]) -> frozenset[str]:
    """Change the list as it is on disk now: another window may have added to it."""
    before = _lines()
    after = make(before)
    if after != before:
        _keep(after)
    return frozenset(after)


def _lines() -> list[str]:
    path = words_file()
    if disk.absent(path):
        return []
    try:
        text = disk.read(path, _MAX_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MotionError(
            say("Your list of words, {path}, is not UTF-8.", path=path),
            say("Save it as UTF-8, or take it away."),
        ) from error
    return [word for line in text.splitlines() if (word := line.strip())]


def _keep(words: list[str]) -> None:
    from motion_editor.store import atomic  # which only a change needs

    path = words_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.problem(error, path.parent, writing=True) from error
    atomic.write(path, "".join(f"{word}\n" for word in words).encode(), force=True)
