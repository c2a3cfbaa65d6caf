"""Quotation marks and brackets that open and do not close, or close and have not opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from motion_editor.core.clause import Clause
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_PAIRS = {"(": ")", "[": "]"}
_NAMES = {
    "(": mark("bracket"), ")": mark("bracket"), "[": mark("square bracket"),
    "]": mark("square bracket"), "“": mark("quotation mark"), "”": mark("quotation mark"),
    '"': mark("straight quotation mark"),
}  # fmt: skip
_OPENING = frozenset(("(", "[", "“"))
_CLOSING = {close: opening for opening, close in _PAIRS.items()}
_LISTED = re.compile(r"(?:^|(?<=[\s;,:]))(?:[a-zA-Z]|[ivxIVX]{1,4}|\d{1,3})(?:\.\d{1,2})*\)")
"""A label as people write it, "a)" or "12)"."""

_MARK = re.compile(r"[“”()\[\]]")
_INCHES = re.compile(r"(?<=\d)\"")


class _Lone(NamedTuple):
    """A mark without its partner: the clause and its place, where, which, whether it is first."""

    clause: Clause
    line: int
    at: int
    char: str
    first: bool = False


def check_marks(matter: Matter) -> Iterator[Finding]:
    """Marks without their partners.

    A quotation may run over several clauses, each of which opens it again; a bracket where it
    begins the first of them. A straight mark may be the partner of a curly one in its clause.
    """
    lone = _without_notes(_lone(matter))
    odd = _odd(matter)
    mixed = {it.clause.id for it in lone if it.char in "“”"} & {item.id for item, _ in odd}
    for it in lone:
        if it.char in _OPENING:
            if not (it.char == "“" and it.clause.id in mixed):
                yield _unclosed(it.clause, it.at, it.char)
        elif it.clause.id not in mixed or it.char != "”":
            yield _unopened(it.clause, it.at, it.char)
    rest = [it for it in odd if it[0].id not in mixed]
    for item, at in rest if len(rest) % 2 else ():
        yield _unclosed(item, at, '"')


def _without_notes(lone: list[_Lone]) -> list[_Lone]:
    """Without brackets that begin a clause and close in a later one, as round a whole note."""
    waiting: dict[str, list[_Lone]] = {it: [] for it in _PAIRS}
    paired: set[_Lone] = set()
    for item in sorted(lone, key=lambda it: (it.line, it.at)):
        if item.char in _PAIRS and item.first:
            waiting[item.char].append(item)
        elif item.char in _CLOSING and waiting[_CLOSING[item.char]]:
            paired |= {item, waiting[_CLOSING[item.char]].pop()}
    return [it for it in lone if it not in paired]


def _lone(matter: Matter) -> list[_Lone]:
    quoting: list[_Lone] = []
    out: list[_Lone] = []
    for line, (item, text) in enumerate(matter.lines()):
        brackets: list[_Lone] = []
        for at, char, listed, first in _marks(text):
            mark = _Lone(item, line, at, char, first)
            if char == "“":
                # Every paragraph of a long quotation opens it again, and only the last closes it.
                if not quoting or not first:
                    quoting.append(mark)
            elif char == "”":
                if quoting:
                    quoting.pop()
                else:
                    out.append(mark)
            elif char in _PAIRS:
                brackets.append(mark)
            elif brackets and brackets[-1].char == _CLOSING[char]:
                brackets.pop()
            elif not listed:
                out.append(mark)
        out += brackets
    return out + quoting


@lru_cache(maxsize=16_384)
def _marks(text: str) -> tuple[tuple[int, str, bool, bool], ...]:
    """Each mark of a text: where, which, whether it ends a label, whether it begins the text."""
    found = [(it.start(), it[0]) for it in _MARK.finditer(text)]
    if not found:
        return ()
    labels = {it.end() - 1 for it in _LISTED.finditer(text)}
    return tuple((at, char, at in labels, not text[:at].strip()) for at, char in found)


def _odd(matter: Matter) -> list[tuple[Clause, int]]:
    """Clauses with an odd number of straight double marks, and the last of these."""
    odd = []
    for item, text in matter.lines():
        if '"' not in text:
            continue
        marks = [found.start() for found in re.finditer('"', text)]
        inches = {found.start() for found in _INCHES.finditer(text)}
        marks = marks if len(marks) % 2 == 0 else [it for it in marks if it not in inches]
        if len(marks) % 2:
            odd.append((item, marks[-1]))
    return odd


def _unclosed(clause: Clause, at: int, char: str) -> Finding:
    said = say("A {mark} is never closed.", mark=phrase(_NAMES[char]))
    return Finding(
        Rule.MARKS, Severity.DOUBT, said, say("Close it, or take it out."),
        clause.id, at, at + 1, char, context=f"{at} {clause.text}",
    )  # fmt: skip


def _unopened(clause: Clause, at: int, char: str) -> Finding:
    said = say("A {mark} closes what was never opened.", mark=phrase(_NAMES[char]))
    return Finding(
        Rule.MARKS, Severity.DOUBT, said, say("Open it, or take it out."),
        clause.id, at, at + 1, char, context=f"{at} {clause.text}",
    )  # fmt: skip
