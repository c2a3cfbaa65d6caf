"""Windows' registry as a shelf: a place is a key below HKEY_CURRENT_USER and the name of a value.

`winreg` is there on Windows alone, so its few functions are handed in: the tests have others.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.tasks.desktop.windows import BETWEEN


class Registry:
    """Texts by key and name."""

    def __init__(self, winreg: Any) -> None:  # noqa: ANN401 (no such module to name here)
        self._winreg = winreg
        self._root = winreg.HKEY_CURRENT_USER

    def read(self, place: str) -> bytes | None:
        """The text there; what is no text is nothing of ours."""
        key, name = place.split(BETWEEN)
        try:
            with self._winreg.OpenKey(self._root, key) as opened:
                value, kind = self._winreg.QueryValueEx(opened, name)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(key, error) from error
        return str(value).encode() if kind == self._winreg.REG_SZ else b"\0"

    def write(self, place: str, value: bytes) -> Sequence[str]:
        """Put a text there, with the keys that it needs."""
        key, name = place.split(BETWEEN)
        parts = key.split("\\")
        above = ["\\".join(parts[:count]) for count in range(1, len(parts) + 1)]
        lacking = [it for it in above if not self._is_there(it)]
        try:
            with self._winreg.CreateKey(self._root, key) as opened:
                self._winreg.SetValueEx(opened, name, 0, self._winreg.REG_SZ, value.decode())
        except OSError as error:
            raise _refused(key, error) from error
        return lacking

    def drop(self, place: str) -> None:
        """Take the text away."""
        key, name = place.split(BETWEEN)
        try:
            with self._winreg.OpenKey(self._root, key, 0, self._winreg.KEY_SET_VALUE) as opened:
                self._winreg.DeleteValue(opened, name)
        except FileNotFoundError:
            return
        except OSError as error:
            raise _refused(key, error) from error

    def tidy(self, holders: Sequence[str]) -> None:
        """Take the keys away that hold neither keys nor values."""
        for key in sorted(holders, key=len, reverse=True):
            with contextlib.suppress(OSError):
                with self._winreg.OpenKey(self._root, key) as opened:
                    keys, values, _ = self._winreg.QueryInfoKey(opened)
                if not keys and not values:
                    self._winreg.DeleteKey(self._root, key)

    def _is_there(self, key: str) -> bool:
        try:
            with self._winreg.OpenKey(self._root, key):
                return True
        except OSError:
            return False


def _refused(key: str, error: OSError) -> MotionError:
    return MotionError(
        say("Windows does not let the key {key} be used: {reason}.", key=key,
            reason=error.strerror or error),
        say("Ask whoever looks after this computer for permission."),
    )  # fmt: skip
