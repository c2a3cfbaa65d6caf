"""What is wrong with a field of a file, and where, in plain words."""

from __future__ import annotations

import re
from functools import reduce

import msgspec

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, mark, phrase, say, strung
from motion_editor.store.envelope import RESTORE

_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")

_SINGULAR = {
    "versions": mark("version"),
    "amendments": mark("amendment"),
    "clauses": mark("clause"),
    "texts": mark("text"),
    "words": mark("piece of words"),
    "labels": mark("label"),
    "signatories": mark("signatory"),
    "clashes": mark("clash"),
    "flags": mark("flag"),
    "notes": mark("note"),
    "proceedings": mark("event"),
    "ballots": mark("ballot"),
    "totals": mark("total"),
    "remnant": mark("clause of the remnant"),
    "items": mark("item"),
    "kept": mark("snapshot"),
    "log": mark("entry of the work log"),
    "past": mark("earlier state"),
}

_KINDS = {
    "str": mark("text"),
    "int": mark("a whole number"),
    "bool": mark("true or false"),
    "array": mark("a list"),
    "object": mark("a group of fields"),
    "null": mark("nothing"),
    "float": mark("a number"),
}

_SIGNS = {">=": mark("at least"), "<=": mark("at most")}

_PHRASES = (
    (r"Object missing required field `(.*)`", mark("“{part}” is missing")),
    (r"Object contains unknown field `(.*)`", mark("it has a field “{part}” that is not known")),
    (
        r"Invalid enum value '?(.*?)'?",
        mark("“{part}” is not one of the words that may stand there"),
    ),
    (r"Expected `(.*)`, got `(.*)`", mark("{part} should stand there, not {other}")),
    (r"Expected `(.*)` matching regex .*", mark("it is not written as it should be")),
    (r"Expected `int` (>=|<=) (.*)", mark("the number should be {part} {other}")),
    (r"Expected `array` of length >= 1", mark("it is empty")),
)


def damaged(name: str, error: msgspec.ValidationError | MotionError) -> MotionError:
    """The same fault, told of the file in which it is."""
    told = error if isinstance(error, MotionError) else MotionError(in_words(error), RESTORE)
    return MotionError(
        say("“{name}” is damaged: {fault}", name=name, fault=told.message), told.advice
    )


def in_words(error: msgspec.ValidationError) -> str:
    """The fault as a clause that ends in a full stop: place, then what is wrong there."""
    found = _AT.match(str(error))
    what, path = (found["what"], found["path"] or "") if found else (str(error), "")
    fault = _fault(what)
    if not path:
        return say("{fault}.", fault=fault)
    return say("{place}: {fault}.", place=_place(path), fault=fault)


def _place(path: str) -> str:
    """`.versions[0].clauses[3].level` as "version 1, clause 4, level"."""
    steps: list[str] = []
    for name, index in _STEP.findall(path):
        if name:
            steps.append(name.replace("_", " "))
        elif index.isdigit():
            known = _SINGULAR.get(steps[-1]) if steps else None
            number = int(index) + 1
            name = phrase(known) if known else steps[-1]
            steps[-1:] = [say("{name} {number}", name=name, number=number)]
    return strung(steps)


def _fault(what: str) -> str:
    for pattern, words in _PHRASES:
        found = re.fullmatch(pattern, what, re.DOTALL)
        if found:
            parts = (_plain(part) for part in found.groups())
            return say(words, **dict(zip(("part", "other"), parts, strict=False)))
    return phrase(what)


def _either(first: Said, second: Said) -> Said:
    return say("{first} or {second}", first=first, second=second)


def _plain(part: str) -> str:
    """The names of JSON's kinds in words, other parts cut to a length that can be read."""
    names = part.split(" | ")
    if all(name in _KINDS for name in names):
        return reduce(_either, (phrase(_KINDS[name]) for name in names))
    if part in _SIGNS:
        return phrase(_SIGNS[part])
    return part if len(part) <= 60 else f"{part[:59]}…"
