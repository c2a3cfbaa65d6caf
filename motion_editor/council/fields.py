"""The fields of a TOML file, each checked, with file and line where one is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Final, TypeGuard, TypeVar

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say
from motion_editor.council.places import Path, line_of, lines_of

T = TypeVar("T")

MOST: Final = 1_000_000
"""The largest number that a field may hold."""

_DAY_OR_TIME: Final = re.compile(
    r"=\s*\d{1,4}(?:[-/.]\d{1,2}[-/.]\d{1,4}|[:.]\d{2}\s*(?:[ap]m)?\s*$)"
)
"""A day or a time without quotation marks, which TOML did not take."""

_LONG_NAME: Final = re.compile(r"(?:\.[\w\"' \t-]{1,99}){60}")
"""A name of more parts than any field has, or a row of words and dots that looks like one."""

_THERE: Final = mark("Put it right there.")


class Place:
    """A file's name and text, for words about where in it something stands."""

    def __init__(self, source: str, text: str) -> None:
        self.source, self._text = source, text

    @property
    def lines(self) -> dict[Path, int]:
        """The line of each field; found when asked for, which is when something is wrong."""
        return lines_of(self._text)

    def said(self, path: Path, fault: str) -> str:
        """What is wrong with a field, with its place in the file."""
        line, field = line_of(self.lines, path), named(path)
        if not line:
            return say("{source}, {field}: {fault}.", source=self.source, field=field, fault=fault)
        return say(
            "{source}, line {line}, {field}: {fault}.",
            source=self.source,
            line=line,
            field=field,
            fault=fault,
        )


class Fields:
    """Takes fields out of a TOML file one by one, and says where what is wrong stands.

    Fields are called by their dotted names ("people.form"). MotionError with file, line and field
    for what is missing, misspelt or of the wrong kind.
    """

    def __init__(self, raw: Mapping[str, object], place: Place, path: Path = ()) -> None:
        self._raw, self._file, self._path = raw, place, path
        self._known: list[str] = []
        self._inner: list[Fields] = []

    def __contains__(self, field: str) -> bool:
        self._known.append(field)
        return self._value(field) is not None

    def words(self, field: str, usual: str | None = None) -> str:
        """A field of words; without a usual value it has to be there."""
        value = self._take(field, usual)
        if not isinstance(value, str) or (field in self and not value.strip()):
            raise self.wrong(field, say("words in quotation marks should stand there"))
        return value.strip()

    def list_of_words(self, field: str, usual: Sequence[str]) -> tuple[str, ...]:
        """A field that is a list of words, one at least unless there are none as a rule."""
        if field not in self:
            return tuple(usual)
        value = self._value(field)
        given = value if _is_list(value) else []
        items = [it.strip() for it in given if isinstance(it, str)]
        if not items or len(items) != len(given) or not all(items):
            raise self.wrong(field, say("a list of words in quotation marks should stand there"))
        return tuple(items)

    def yes(self, field: str, usual: bool = False) -> bool:
        """A field that is true or, as a rule, false."""
        value = self._take(field, usual)
        if not isinstance(value, bool):
            raise self.wrong(
                field, say("true or false should stand there, without quotation marks")
            )
        return value

    def number(self, field: str, least: int = 1, most: int = MOST) -> int:
        """A field that holds a whole number from 1 (or `least`) on; 0 where it is not there."""
        value = self._take(field, 0)
        if type(value) is not int or (field in self and not least <= value <= most):
            raise self.wrong(
                field,
                say(
                    "a whole number from {least} to {most:,} should stand there",
                    least=least,
                    most=most,
                ),
            )
        return value

    def one_of(self, field: str, known: Sequence[str], usual: str) -> str:
        """A field that holds one of some words."""
        value = self._take(field, usual)
        if not isinstance(value, str) or value not in known:
            names = ", ".join(f'"{name}"' for name in known)
            raise self.wrong(field, say("one of {names} should stand there", names=names))
        return value

    def read(self, field: str, usual: T, reads: Callable[[str], T]) -> T:
        """A field whose words `reads` understands, a number, day or time being its words.

        `reads` raises ValueError with what is wrong.
        """
        if field not in self:
            return usual
        value = self._value(field)
        if isinstance(value, bool) or not isinstance(value, str | int | date | time):
            raise self.wrong(field, say("words in quotation marks should stand there"))
        try:
            return reads(_in_words(value))
        except ValueError as fault:
            raise self.wrong(field, fault.args[0]) from fault

    def missing(self, field: str) -> MotionError:
        """That a field has to be there and is not."""
        name = self._named(field)
        *table, last = _split(field)
        line = line_of(self._file.lines, (*self._path, *table))
        source = self._file.source
        advice = say('Put in a line {field} = "…".', field=last)
        if not line:
            said = say("{source}, {field}: it is missing.", source=source, field=name)
            return MotionError(said, advice)
        said = say(
            "{source}, line {line}, {field}: it is missing.", source=source, line=line, field=name
        )
        return MotionError(said, advice)

    def several(self, field: str) -> Iterator[Fields]:
        """The entries of a field that stands there several times, as [[members]] does."""
        if field not in self:
            return
        value = self._value(field)
        if not _is_list(value) or not all(isinstance(it, dict) for it in value):
            raise self.wrong(
                field, say("it stands in double brackets, as in [[{field}]]", field=field)
            )
        for number, item in enumerate(value, 1):
            assert isinstance(item, dict)
            yield self._within(field, item, number)

    def pairs(self, field: str) -> tuple[tuple[str, str], ...]:
        """A table whose names are any words, each with words of its own."""
        value = self._value(field) if field in self else {}
        if not isinstance(value, dict):
            raise self.wrong(field, say("words in quotation marks should stand there"))
        for name, words in value.items():
            if not isinstance(words, str) or not words.strip():
                path = (*_split(field), name)
                raise self._wrong_at(path, say("words in quotation marks should stand there"))
        return tuple((name, words.strip()) for name, words in value.items())

    def forget(self, field: str) -> None:
        """Take it that a field was not asked for: it is a table whose own fields are."""
        self._known.remove(field)

    def refuse_the_rest(self) -> None:
        """Refuse the first field that nobody has asked for: it is misspelt."""
        for inner in self._inner:
            inner.refuse_the_rest()
        whole = {_split(field) for field in self._known}
        for path in _unknown(self._raw, whole):
            raise self._wrong_at(path, say("there is no such field"), misspelt=True)

    def wrong(self, field: str, fault: str) -> MotionError:
        """That a field is wrong, and where it stands."""
        return self._wrong_at(_split(field), fault)

    def _take(self, field: str, usual: object) -> object:
        if field in self:
            return self._value(field)
        if usual is None:
            raise self.missing(field)
        return usual

    def _value(self, field: str) -> object:
        here: object = self._raw
        for name in _split(field):
            if not isinstance(here, dict):
                return None
            here = here.get(name)
        return here

    def _within(self, field: str, raw: Mapping[str, object], number: int) -> Fields:
        inner = Fields(raw, self._file, (*self._path, *_split(field), number))
        self._inner.append(inner)
        return inner

    def _named(self, field: str) -> str:
        return named((*self._path, *_split(field)))

    def _wrong_at(self, way: Path, fault: str, *, misspelt: bool = False) -> MotionError:
        path = (*self._path, *way)
        advice = say("The fields are: {known}.", known=self._beside(way)) if misspelt else _THERE
        return MotionError(self._file.said(path, fault), advice)

    def _beside(self, way: Path) -> str:
        """Which could be meant: the fields like it, else those of its table, else all tables."""
        wrong, known = ".".join(map(str, way)), list(dict.fromkeys(self._known))
        like = get_close_matches(wrong, known, 3, 0.8)
        table = wrong.rpartition(".")[0]
        same = [it for it in known if it.rpartition(".")[0] == table]
        tables = list(dict.fromkeys(it.partition(".")[0] for it in known))
        return ", ".join(like or same or tables)


def named(path: Path) -> str:
    """A field as words name it: “people.form”, or “name” of the third of several members."""
    at = next((at for at, part in enumerate(path) if isinstance(part, int)), -1)
    if at < 0:
        return say("field “{field}”", field=".".join(map(str, path)))
    table, rest = ".".join(map(str, path[:at])), ".".join(map(str, path[at + 1 :]))
    if not rest:
        return say("number {number} of “{table}”", number=path[at], table=table)
    return say(
        "field “{field}” in number {number} of “{table}”",
        field=rest,
        number=path[at],
        table=table,
    )


def _split(field: str) -> tuple[str, ...]:
    return tuple(field.split("."))


def _in_words(value: str | int | date | time) -> str:
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(" ", "minutes")
    if isinstance(value, time):
        return value.isoformat("minutes")
    return value.isoformat() if isinstance(value, date) else str(value).strip()


def fields_of(text: str, source: str) -> Fields:
    """The fields in a TOML text; MotionError where it is none."""
    return Fields(_parsed(text, source), Place(source, text))


def _parsed(text: str, source: str) -> Mapping[str, object]:
    if _LONG_NAME.search(text):
        # Reading it would take a time that grows with the square of its length.
        raise MotionError(
            say("{source} can't be read.", source=source), say("Check its names and their dots.")
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _bad_toml(error, text, source) from error
    except (RecursionError, ValueError) as error:  # nested too deep; a number of 5,000 figures
        raise MotionError(
            say("{source} can't be read.", source=source), say("Check its brackets and numbers.")
        ) from error


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _unknown(raw: Mapping[str, object], known: set[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The ways to all that is no known field, nor a table that holds some."""
    for name, value in raw.items():
        rest = {way[1:] for way in known if way[0] == name}
        if () in rest:
            continue
        if isinstance(value, dict) and value and rest:
            yield from ((name, *way) for way in _unknown(value, rest))
        elif isinstance(value, dict) and value:
            yield (name, *_first(value))
        elif not (isinstance(value, dict) and rest):
            yield (name,)


def _first(raw: Mapping[str, object]) -> tuple[str, ...]:
    """The way to the first field in a table."""
    name, value = next(iter(raw.items()))
    return (name, *_first(value)) if isinstance(value, dict) and value else (name,)


def _bad_toml(error: tomllib.TOMLDecodeError, text: str, source: str) -> MotionError:
    found = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    where = (
        say("{source}, line {line}, column {column}", source=source, line=found[1], column=found[2])
        if found
        else say("{source}, at its end", source=source)
    )
    lines = text.split("\n")
    there = lines[int(found[1]) - 1] if found and int(found[1]) <= len(lines) else ""
    if "Invalid date" in str(error) or _DAY_OR_TIME.search(there):
        return MotionError(
            say("{place}: there is no such day or time.", place=where),
            say('Write a day of the calendar, as in 2027-01-20, and a time as in "10:00".'),
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
