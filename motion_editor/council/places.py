"""Where in a TOML text each field stands: its line, for words about what is wrong there."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from typing import Final

Path = tuple[str | int, ...]
"""The way to a field: names of tables, and from 1 on which entry of several of one name."""

_STRINGS: Final = (
    r'"""(?:\\[\s\S]|[^\\])*?"""+|'
    r"'''[\s\S]*?'''+|"
    r'"(?:\\.|[^"\\\n])*"|'
    r"'[^'\n]*'"
)
_PIECE: Final = re.compile(rf"{_STRINGS}|#[^\n]*|[\s\S]")
_BLANK: Final = re.compile(r"(?:\s|#[^\n]*)*")
_KEY: Final = re.compile(rf"\s*(?:({_STRINGS})|([\w-]+))\s*")


def lines_of(text: str) -> dict[Path, int]:
    """The line on which each field of a well-formed TOML text begins; entries count from 1."""
    return _Walk(text).lines


def line_of(lines: dict[Path, int], path: Path) -> int:
    """The line of a field, or else of the table that it would stand in; 0 where that has none."""
    return next((lines[path[:end]] for end in range(len(path), 0, -1) if path[:end] in lines), 0)


class _Walk:
    """One walk through a text, key by key."""

    def __init__(self, text: str) -> None:
        # tomllib reads "\r\n" as "\n"; so do the numbers of lines.
        self._text = text.replace("\r\n", "\n")
        self._starts = [0, *(found.end() for found in re.finditer("\n", self._text))]
        self._entries: Counter[Path] = Counter()
        self.lines: dict[Path, int] = {}
        self._walk()

    def _walk(self) -> None:
        table: Path = ()
        at = _BLANK.match(self._text, 0).end()  # type: ignore[union-attr]
        while at < len(self._text):
            if self._text[at] == "[":
                several = self._text.startswith("[[", at)
                names, end = self._key(at + 1 + several)
                table = self._entered(names, several=several)
                self._note(table, at)
                end += 1 + several
            else:
                names, end = self._key(at)
                self._note((*table, *names), at)
                end = self._value(end + 1, (*table, *names))
            at = _BLANK.match(self._text, end).end()  # type: ignore[union-attr]

    def _key(self, at: int) -> tuple[tuple[str, ...], int]:
        """The names of a dotted key from here on, and where it ends."""
        names: list[str] = []
        while found := _KEY.match(self._text, at):
            names.append(found[2] or _bare(found[1]))
            at = found.end()
            if self._text[at : at + 1] != ".":
                break
            at += 1
        return tuple(names), at

    def _entered(self, names: tuple[str, ...], *, several: bool) -> Path:
        """The table of a header: where a table before it is one of several, the last of these."""
        path: Path = ()
        for at, name in enumerate(names):
            path = (*path, name)
            last = at == len(names) - 1
            if several and last:
                self._entries[path] += 1
            if self._entries[path]:
                path = (*path, self._entries[path])
        return path

    def _value(self, at: int, path: Path) -> int:
        """Where a value ends; the inline tables of a list are noted as its entries."""
        depth = 0
        for found in _pieces(self._text, at):
            piece = found[0]
            if piece == "\n" and not depth:
                return found.start()
            if piece == "{" and depth == 1:
                self._entries[path] += 1
                self._note((*path, self._entries[path]), found.start())
            depth += (piece in "[{") - (piece in "]}")
        return len(self._text)

    def _note(self, path: Path, at: int) -> None:
        line = bisect_right(self._starts, at)
        for end in range(1, len(path) + 1):
            self.lines.setdefault(path[:end], line)


def _pieces(text: str, at: int) -> Iterator[re.Match[str]]:
    while found := _PIECE.match(text, at):
        yield found
        at = found.end()


def _bare(quoted: str) -> str:
    """The words of a quoted key; escapes in keys are rare enough to be left."""
    return quoted.strip("\"'")
