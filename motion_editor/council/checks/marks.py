"""Quotation marks and brackets that open and do not close, or close and have not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_PAIRS = {"(": ")", "[": "]"}
_NAMES = {
    "(": mark("bracket"), ")": mark("bracket"), "[": mark("square bracket"),
    "]": mark("square bracket"), "“": mark("quotation mark"), "”": mark("quotation mark"),
    '"': mark("straight quotation mark"),
}  # fmt: skip
_CLOSING = {close: opening for opening, close in _PAIRS.items()}
_LISTED = re.compile(r"(?:^|(?<=[\s;,:]))(?:[a-zA-Z]|[ivxIVX]{1,4}|\d{1,3})(?:\.\d{1,2})*\)")
"""A label as people write it, "a)" or "12)"."""

_MARK = re.compile(r"[“”()\[\]]")
_INCHES = re.compile(r"(?<=\d)\"")


def check_marks(matter: Matter) -> Iterator[Finding]:
    """Marks without their partners.

    A quotation may run over several clauses, each of which opens it again; a bracket may not.
    """
    yield from _paired(matter)
    yield from _straight(matter)


def _paired(matter: Matter) -> Iterator[Finding]:
    quoting: list[tuple[str, int]] = []
    for item, text in matter.lines():
        brackets: list[tuple[str, int]] = []
        for at, char, listed, first in _marks(text):
            if char == "“":
                # Every paragraph of a long quotation opens it again, and only the last closes it.
                if not quoting or not first:
                    quoting.append((item.id, at))
            elif char == "”":
                if quoting:
                    quoting.pop()
                else:
                    yield _unopened(item.id, at, char)
            elif char in _PAIRS:
                brackets.append((char, at))
            elif char in _CLOSING:
                if brackets and brackets[-1][0] == _CLOSING[char]:
                    brackets.pop()
                elif not listed:
                    yield _unopened(item.id, at, char)
        yield from (_unclosed(item.id, at, char) for char, at in brackets)
    yield from (_unclosed(id, at, "“") for id, at in quoting)


@lru_cache(maxsize=16_384)
def _marks(text: str) -> tuple[tuple[int, str, bool, bool], ...]:
    """Each mark of a text: where, which, whether it ends a label, whether it begins the text."""
    found = [(it.start(), it[0]) for it in _MARK.finditer(text)]
    if not found:
        return ()
    labels = {it.end() - 1 for it in _LISTED.finditer(text)}
    return tuple((at, char, at in labels, not text[:at].strip()) for at, char in found)


def _straight(matter: Matter) -> Iterator[Finding]:
    """Straight double marks, of which a clause has two each, unless a quotation goes on."""
    odd = []
    for item, text in matter.lines():
        if '"' not in text:
            continue
        marks = [found.start() for found in re.finditer('"', text)]
        inches = {found.start() for found in _INCHES.finditer(text)}
        marks = marks if len(marks) % 2 == 0 else [it for it in marks if it not in inches]
        if len(marks) % 2:
            odd.append((item.id, marks[-1]))
    for id, at in odd if len(odd) % 2 else ():
        yield _unclosed(id, at, '"')


def _unclosed(clause: str, at: int, char: str) -> Finding:
    said = say("A {mark} is never closed.", mark=phrase(_NAMES[char]))
    return Finding(
        Rule.MARKS, Severity.DOUBT, said, say("Close it, or take it out."), clause, at, at + 1, char
    )


def _unopened(clause: str, at: int, char: str) -> Finding:
    said = say("A {mark} closes what was never opened.", mark=phrase(_NAMES[char]))
    return Finding(
        Rule.MARKS, Severity.DOUBT, said, say("Open it, or take it out."), clause, at, at + 1, char
    )
