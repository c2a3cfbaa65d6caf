"""A desktop, a registry and a winreg that are not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Drawer:
    """A shelf whose places are keys of a dict."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def read(self, place: str) -> bytes | None:
        return self.kept.get(place)

    def write(self, place: str, value: bytes) -> Sequence[str]:
        self.kept[place] = value
        return ()

    def drop(self, place: str) -> None:
        del self.kept[place]

    def tidy(self, holders: Sequence[str]) -> None:
        """There are none."""


class WinReg:
    """As much of `winreg` as is used: keys below one root, their values texts, or numbers."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ, REG_DWORD = "HKCU", 2, 1, 4

    def __init__(self, **keys: dict[str, tuple[Any, int]]) -> None:
        self.keys: dict[str, dict[str, tuple[Any, int]]] = {"Software": {}, **keys}
        self.refuses = False

    @contextmanager
    def OpenKey(self, root: str, key: str, _zero: int = 0, _access: int = 0) -> Iterator[str]:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        if key not in self.keys:
            raise FileNotFoundError(2, key)
        yield key

    @contextmanager
    def CreateKey(self, root: str, key: str) -> Iterator[str]:
        if self.refuses:
            raise PermissionError(13, "Access is denied")
        parts = key.split("\\")
        for count in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join(parts[:count]), {})
        yield key

    def QueryValueEx(self, key: str, name: str) -> tuple[Any, int]:
        if name not in self.keys[key]:
            raise FileNotFoundError(2, name)
        return self.keys[key][name]

    def SetValueEx(self, key: str, name: str, _zero: int, kind: int, value: str) -> None:
        self.keys[key][name] = (value, kind)

    def DeleteValue(self, key: str, name: str) -> None:
        self.QueryValueEx(key, name)
        del self.keys[key][name]

    def QueryInfoKey(self, key: str) -> tuple[int, int, int]:
        below = [it for it in self.keys if it.startswith(f"{key}\\")]
        return len(below), len(self.keys[key]), 0

    def DeleteKey(self, root: str, key: str) -> None:
        del self.keys[key]
