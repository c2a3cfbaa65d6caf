"""Writing a council's profile as a TOML text that reads back the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date, time
from enum import Enum
from typing import Final

from motion_editor.council.members import Member
from motion_editor.council.phrases import USUAL
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.reading import DEADLINES, NUMBERS, SHARES, SWITCHES
from motion_editor.council.rules import Closed, Deadline, Excluded, Fixed, Rules
from motion_editor.council.said import share_words

WIDTH: Final = 100
"""Characters of a line beyond which a list takes several."""

_SHORT: Final = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


def write(profile: Profile) -> str:
    """The profile as the text of a TOML file; `id`, which is the file's name, is not in it.

    Rules that are as they usually are are left out; words of papers are there to be altered.
    """
    head = [f"# The house style and standing orders of {_plain(profile.name)}."]
    head += _pairs({"name": profile.name, "kind": profile.kind}, {"kind": ""})
    tables = (
        head, _people(profile), _text(profile), _papers(profile), _limits(profile),
        _spelling(profile), _calendar(profile), *map(_rules, profile.rules), _minutes(profile),
        _second(profile),
        *map(_member, profile.members),
    )  # fmt: skip
    return "\n\n".join("\n".join(lines) for lines in tables if lines) + "\n"


def _people(it: Profile) -> list[str]:
    told = {
        "form": it.form, "forms": it.forms, "chair": it.chair, "mover": it.mover,
        "seconder": it.seconder, "signatories": it.signatories, "groups": it.groups,
    }  # fmt: skip
    return ["[people]", *_pairs(told, {"groups": ()})]


def _text(it: Profile) -> list[str]:
    told = {
        "lead-ins": it.lead_ins,
        "numbering": it.numbering.series,
        "running": it.numbering.running,
    }
    return ["[text]", *_pairs(told)]


def _papers(it: Profile) -> list[str]:
    told = {
        "template": it.template, "marks": it.marks, "votes": it.votes, "heading": it.heading,
        "first-number": it.first, "exempt": it.exempt,
    }  # fmt: skip
    return ["[papers]", *_pairs(told)]


def _minutes(it: Profile) -> list[str]:
    told = {
        field.name.replace("_", "-"): words
        for field in fields(USUAL)
        if (words := getattr(it.minutes, field.name)) != getattr(USUAL, field.name)
    }
    return ["[minutes]", *_pairs(told)] if told else []


def _limits(it: Profile) -> list[str]:
    told = {"words": it.limit, "counts": it.counted}
    lines = _pairs(told, {"words": 0, "counts": PLAIN.counted})
    return ["[limits]", *lines] if lines else []


def _spelling(it: Profile) -> list[str]:
    return ["[spelling]", *_pairs({"words": it.words})] if it.words else []


def _calendar(it: Profile) -> list[str]:
    lines = ["[calendar]", *_pairs({"nation": it.nation})]
    for closed in it.closed:
        lines += ["", "[[calendar.closed]]", *_closed(closed)]
    for fixed in it.fixed:
        lines += ["", "[[calendar.fixed]]", *_fixed(fixed)]
    return lines


def _closed(it: Closed) -> list[str]:
    return _pairs({"from": it.first, "to": it.last, "name": it.name}, {"name": ""})


def _fixed(it: Fixed) -> list[str]:
    told = {"meeting": it.meeting} | {name: getattr(it, name) for name in DEADLINES}
    return _pairs(told, dict.fromkeys(DEADLINES, ""))


def _rules(it: Rules) -> list[str]:
    usual = Rules(it.since)
    named = {"source": "source", **SWITCHES, **NUMBERS, "order": "ordered", "scope": "scope"}
    told = {"from": it.since} | {name: getattr(it, to) for name, to in named.items()}
    lines = ["[[standing-orders]]"]
    lines += _pairs(told, {name: getattr(usual, to) for name, to in named.items()})
    shares = {name: getattr(it, to) for name, to in SHARES.items()}
    lines += _pairs({name: share_words(share) for name, share in shares.items() if share})
    for name in DEADLINES:
        deadline = getattr(it, name)
        if deadline is not None:
            lines += ["", f"[standing-orders.{name}]", *_deadline(deadline)]
    return lines


def _deadline(it: Deadline) -> list[str]:
    left = tuple(day.value for day in Excluded if day in it.excluded)
    told = {
        "days": it.days, "counting": it.counting, "by": _clock(it.time), "without": left,
    }  # fmt: skip
    return _pairs(told, {"without": ()})


def _clock(at: time | None) -> str:
    return "midnight" if at is None else at.isoformat("minutes")


def _second(it: Profile) -> list[str]:
    if not it.second and not it.reviewed:
        return []
    lines = ["[second-language]", *_pairs({"reviewed": it.reviewed})]
    if it.second:
        lines += ["", "[second-language.words]"]
        lines += [f"{_quoted(name)} = {_quoted(words)}" for name, words in it.second]
    return lines


def _member(it: Member) -> list[str]:
    told = {name.name: getattr(it, name.name) for name in fields(it)}
    return ["[[members]]", *_pairs(told, dict.fromkeys(told, ""))]


def _pairs(told: Mapping[str, object], usual: Mapping[str, object] | None = None) -> list[str]:
    """A line for each field that is not as it usually is."""
    left = usual or {}
    return list(_lines(it for it in told.items() if it[0] not in left or it[1] != left[it[0]]))


def _lines(told: Iterable[tuple[str, object]]) -> Iterator[str]:
    for name, value in told:
        line = f"{name} = {_value(value)}"
        if isinstance(value, tuple) and len(line) > WIDTH:
            yield f"{name} = ["
            yield from (f"    {_quoted(words)}," for words in value)
            yield "]"
        else:
            yield line


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _quoted(str(value.value))
    if isinstance(value, tuple):
        return f"[{', '.join(map(_quoted, value))}]"
    if isinstance(value, int):
        return str(value)
    return value.isoformat() if isinstance(value, date) else _quoted(str(value))


def _quoted(words: str) -> str:
    """Words in quotation marks, with all escaped that TOML does not take as it is."""
    return f'"{"".join(map(_escaped, words))}"'


def _escaped(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    if char in _SHORT:
        return _SHORT[char]
    return f"\\u{ord(char):04x}" if ord(char) < 32 or ord(char) == 127 else char


def _plain(words: str) -> str:
    """Words as a comment may hold them: in one line."""
    return "".join(char if char.isprintable() else " " for char in words)
