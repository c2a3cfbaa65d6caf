"""What is wrong with a field of a file, and where, in plain words."""

from __future__ import annotations

import re

import msgspec

_AT = re.compile(r"^(?P<what>.*?)(?: - at `\$(?P<path>.*)`)?$", re.DOTALL)
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")

_SINGULAR = {
    "versions": "version", "amendments": "amendment", "clauses": "clause", "texts": "text",
    "words": "piece of words", "labels": "label", "signatories": "signatory", "clashes": "clash",
    "flags": "flag", "notes": "note", "proceedings": "event", "ballots": "ballot",
    "totals": "total", "remnant": "clause of the remnant",
}  # fmt: skip

_KINDS = {
    "str": "text", "int": "a whole number", "bool": "true or false", "array": "a list",
    "object": "a group of fields", "null": "nothing", "float": "a number",
}  # fmt: skip

_PHRASES = (
    (r"Object missing required field `(.*)`", "“{0}” is missing"),
    (r"Object contains unknown field `(.*)`", "it has a field “{0}” that is not known"),
    (r"Invalid enum value '?(.*?)'?", "“{0}” is not one of the words that may stand there"),
    (r"Expected `(.*)`, got `(.*)`", "{0} should stand there, not {1}"),
    (r"Expected `(.*)` matching regex .*", "it is not written as it should be"),
    (r"Expected `int` (>=|<=) (.*)", "the number should be {0} {1}"),
    (r"Expected `array` of length >= 1", "it is empty"),
)


def in_words(error: msgspec.ValidationError) -> str:
    """The fault as a clause that ends in a full stop: place, then what is wrong there."""
    found = _AT.match(str(error))
    what, path = (found["what"], found["path"] or "") if found else (str(error), "")
    return f"{_place(path)}: {_fault(what)}." if path else f"{_fault(what)}."


def _place(path: str) -> str:
    """`.versions[0].clauses[3].level` as "version 1, clause 4, level"."""
    steps: list[str] = []
    for name, index in _STEP.findall(path):
        if name:
            steps.append(name.replace("_", " "))
        elif index.isdigit():
            known = _SINGULAR.get(steps[-1]) if steps else None
            number = int(index) + 1
            steps[-1:] = [f"{known} {number}" if known else f"{steps[-1]} {number}"]
    return ", ".join(steps)


def _fault(what: str) -> str:
    for pattern, phrase in _PHRASES:
        found = re.fullmatch(pattern, what, re.DOTALL)
        if found:
            return phrase.format(*(_plain(part) for part in found.groups()))
    return what


def _plain(part: str) -> str:
    """The names of JSON's kinds in words, other parts cut to a length that can be read."""
    names = part.split(" | ")
    if all(name in _KINDS for name in names):
        return " or ".join(_KINDS[name] for name in names)
    signs = {">=": "at least", "<=": "at most"}
    return signs.get(part, part if len(part) <= 60 else f"{part[:59]}…")
