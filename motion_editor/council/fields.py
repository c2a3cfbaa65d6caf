"""The fields of a TOML file, each checked, with file and line where one is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeGuard

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say

_HEADER: Final = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
MOST: Final = 1_000_000
"""The largest number that a field may hold."""

_THERE: Final = mark("Put it right there.")

_KEY: Final = re.compile(r"""\s*([\w\-."' ]+?)\s*=""")


class Fields:
    """Takes fields out of a TOML file one by one, and says where what is wrong stands.

    MotionError with file, line and field for what is missing, misspelt or of the wrong kind.
    """

    def __init__(self, text: str, source: str) -> None:
        self._source = source
        self._fields = dict(_flat(_parsed(text, source)))
        self._lines = _line_numbers(text)
        self._known: list[str] = []

    def __contains__(self, field: str) -> bool:
        self._known.append(field)
        return field in self._fields

    def words(self, field: str, usual: str | None = None) -> str:
        """A field of words; without a usual value it has to be there."""
        value = self._take(field, usual)
        if not isinstance(value, str) or (field in self._fields and not value.strip()):
            raise self._wrong(field, say("words in quotation marks should stand there"))
        return value.strip()

    def list_of_words(self, field: str, usual: Sequence[str]) -> tuple[str, ...]:
        """A field that is a list of words, one at least."""
        value = self._take(field, [*usual])
        given = value if _is_list(value) else []
        items = [it.strip() for it in given if isinstance(it, str)]
        if not items or len(items) != len(given) or not all(items):
            raise self._wrong(field, say("a list of words in quotation marks should stand there"))
        return tuple(items)

    def yes(self, field: str) -> bool:
        """A field that is true or, as a rule, false."""
        value = self._take(field, False)
        if not isinstance(value, bool):
            raise self._wrong(
                field, say("true or false should stand there, without quotation marks")
            )
        return value

    def number(self, field: str) -> int:
        """A field that holds a whole number from 1 on; 0 where it is not there."""
        value = self._take(field, 0)
        there = field in self._fields
        if type(value) is not int or (there and not 0 < value <= MOST):
            raise self._wrong(
                field, say("a whole number from 1 to {most:,} should stand there", most=MOST)
            )
        return value

    def one_of(self, field: str, known: Sequence[str], usual: str) -> str:
        """A field that holds one of some words."""
        value = self._take(field, usual)
        if not isinstance(value, str) or value not in known:
            names = ", ".join(f'"{name}"' for name in known)
            raise self._wrong(field, say("one of {names} should stand there", names=names))
        return value

    def refuse_the_rest(self) -> None:
        """Refuse the first field that nobody has asked for: it is misspelt."""
        for field in self._fields:
            if field not in self._known:
                raise self._wrong(field, say("there is no such field"), misspelt=True)

    def _take(self, field: str, usual: object) -> object:
        self._known.append(field)
        if field in self._fields:
            return self._fields[field]
        if usual is None:
            raise MotionError(
                say("{source}, field “{field}”: it is missing.", source=self._source, field=field),
                say('Put in a line {field} = "…".', field=field),
            )
        return usual

    def _wrong(self, field: str, fault: str, *, misspelt: bool = False) -> MotionError:
        line = self._lines.get(field)
        known = ", ".join(self._known)
        advice = say("The fields are: {known}.", known=known) if misspelt else _THERE
        if not line:
            said = say(
                "{source}, field “{field}”: {fault}.", source=self._source, field=field, fault=fault
            )
            return MotionError(said, advice)
        said = say(
            "{source}, line {line}, field “{field}”: {fault}.",
            source=self._source,
            line=line,
            field=field,
            fault=fault,
        )
        return MotionError(said, advice)


def _parsed(text: str, source: str) -> Mapping[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _bad_toml(error, source) from error
    except RecursionError as error:
        raise MotionError(
            say("{source} can't be read.", source=source), say("Check its brackets.")
        ) from error


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _flat(raw: Mapping[str, object], before: str = "") -> Iterable[tuple[str, object]]:
    """The fields with their whole names: tables within tables as "people.form"."""
    for key, value in raw.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{before}{key}.")
        else:
            yield f"{before}{key}", value


def _line_numbers(text: str) -> dict[str, int]:
    """The line on which each field stands first."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        header, key = _HEADER.match(line), _KEY.match(line)
        if header:
            table = f"{_bare(header[1])}."
            found.setdefault(table[:-1], number)
        elif key:
            found.setdefault(f"{table}{_bare(key[1])}", number)
    return found


def _bare(name: str) -> str:
    return ".".join(part.strip(" \"'") for part in name.split("."))


def _bad_toml(error: tomllib.TOMLDecodeError, source: str) -> MotionError:
    found = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    where = (
        say("{source}, line {line}, column {column}", source=source, line=found[1], column=found[2])
        if found
        else say("{source}, at its end", source=source)
    )
    if re.search("overwrite|declare|twice", str(error)):
        return MotionError(
            say("{place}: a field stands twice.", place=where),
            say("Take one of the two away."),
        )
    return MotionError(
        say("{place}: this is not TOML.", place=where),
        say("Look there for a missing quotation mark, bracket or equals sign."),
    )
