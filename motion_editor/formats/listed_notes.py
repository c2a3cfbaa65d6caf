"""Footnotes that a text lists at its foot: Markdown's `[^1]`, and the `[1]` of our own papers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import SOFT_BREAK, Run
from motion_editor.core.wording import many, say
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.reading import Remark, named_lines

HEADING: Final = "Footnotes"
"""What stands above the footnotes of our own papers."""

_HEADING: Final = re.compile(r"(?i)[#*_\s]*foot ?notes[:*_\s]*")
_NUMBER: Final = re.compile(r"\[(\d{1,3})\]")
_LISTED: Final = re.compile(r"\[(\d{1,3})\] (.*\S.*)")
_DEFINED: Final = re.compile(r" {0,3}\[\^([^\]\[\s]{1,40})\]:[ \t]*(.*\S.*)")
_REFERENCE: Final = re.compile(r"\[\^([^\]\[\s]{1,40})\]")
_GOES_ON: Final = re.compile(r"(?: {2,}|\t)\s*\S")
_ITEM: Final = re.compile(r"\s*(?:[-*+·•]|\d{1,3}[.)]|\(?[a-z]{1,4}\))\s")
_DEEP: Final = 4
"""How far the next paragraph of a Markdown note is set in."""

_MARKED: Final = re.compile(
    r"\[(?:DELETE|INSERT):\] ((?:(?!\[(?:DELETE|INSERT):\]).)*) \[TO HERE\]"
)


def is_plain(lines: Sequence[str], notes: int) -> bool:
    """Whether the only numbers in brackets in these lines are those of so many footnotes."""
    found = [int(number) for line in lines for number in _NUMBER.findall(line)]
    heading = any(_HEADING.fullmatch(line) for line in lines)
    return not heading and found == list(range(1, notes + 1))


def placed(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], tuple[Remark, ...]]:
    """The lines with each listed footnote where it is referred to, and what is to be said of it.

    What cannot be told for certain stays as it is written.
    """
    for found in (_numbered(lines), _markdown(lines)):
        if found is not None:
            return found
    return list(lines), ()


def _numbered(
    lines: Sequence[SourceLine],
) -> tuple[list[SourceLine], tuple[Remark, ...]] | None:
    """A list under a heading, last in the text, of all the numbers in brackets that it has."""
    heads = [at for at, line in enumerate(lines) if _HEADING.fullmatch(line.text)]
    if not heads:
        return None
    notes = _listed(lines[heads[-1] + 1 :])
    body = lines[: heads[-1]]
    if not notes or not is_plain([line.text for line in body], len(notes)):
        return None
    words = {str(number): note for number, note in enumerate(notes, 1)}
    out = [_with_notes(line, _NUMBER, words) for line in body]
    return out, (Remark(_moved(len(notes)), lines[heads[-1]].number),)


def _moved(number: int) -> str:
    return many(
        "The {n} footnotes at the end stand where they are referred to.",
        "The footnote at the end stands where it is referred to.",
        number,
    )


def _listed(lines: Sequence[SourceLine]) -> list[str]:
    """The footnotes of a list that holds nothing else; none where it does."""
    out: list[str] = []
    for line in lines:
        found = _LISTED.fullmatch(line.text)
        if found and int(found[1]) == len(out) + 1:
            out.append(found[2])
        elif out and _GOES_ON.match(line.text):
            out[-1] += SOFT_BREAK + line.text.strip()
        elif not line.blank:
            return []
    out = [_unmarked(note) for note in out]
    return [] if any(OPEN in note or CLOSE in note for note in out) else out


def _unmarked(note: str) -> str:
    """The words of a footnote that is wholly left out or put in: its number says so too."""
    found = _MARKED.fullmatch(note)
    return found[1] if found else note


def _markdown(
    lines: Sequence[SourceLine],
) -> tuple[list[SourceLine], tuple[Remark, ...]] | None:
    """Notes defined as `[^name]: words` wherever, and referred to as `[^name]`."""
    notes, taken = _defined(lines)
    inside = {at for some in taken.values() for at in some}
    used = _used(
        line.text
        for at, line in enumerate(lines)
        if at not in inside and not _DEFINED.fullmatch(line.text)
    )
    words = {name: note for name, note in notes.items() if name in used}
    if not words:
        return None
    gone = {at for name, some in taken.items() if name in words for at in some}
    out = [
        replace(line, runs=()) if at in gone else _with_notes(line, _REFERENCE, words)
        for at, line in enumerate(lines)
    ]
    return out, tuple(_said_of(lines, taken, words, used))


def _used(texts: Iterator[str]) -> dict[str, int]:
    """How often each name is referred to."""
    out: dict[str, int] = {}
    for text in texts:
        for name in _REFERENCE.findall(text):
            out[name] = out.get(name, 0) + 1
    return out


def _defined(lines: Sequence[SourceLine]) -> tuple[dict[str, str], dict[str, list[int]]]:
    """The words of each note by its name, and the lines that they stand on."""
    notes: dict[str, str] = {}
    taken: dict[str, list[int]] = {}
    name = ""
    for at, line in enumerate(lines):
        found = _DEFINED.fullmatch(line.text)
        if found:
            name = "" if found[1] in notes else found[1]
            if name:
                notes[name], taken[name] = found[2].strip(), [at]
        elif name and _goes_on(line, after_blank := taken[name][-1] < at - 1):
            notes[name] += (SOFT_BREAK if after_blank else " ") + line.text.strip()
            taken[name].append(at)
        elif not line.blank:
            name = ""
    unfit = [it for it, words in notes.items() if {OPEN, CLOSE} & {*words} or "[^" in words]
    for it in unfit:
        del notes[it], taken[it]
    return notes, taken


def _goes_on(line: SourceLine, after_blank: bool) -> bool:
    deep = line.indent >= _DEEP if after_blank else bool(_GOES_ON.match(line.text))
    return deep and not line.blank and not _ITEM.match(line.text)


def _said_of(
    lines: Sequence[SourceLine],
    taken: Mapping[str, Sequence[int]],
    words: Mapping[str, str],
    used: Mapping[str, int],
) -> Iterator[Remark]:
    numbers = sorted(lines[at].number for name in words for at in taken[name])
    said = many(
        "Footnotes stand where they are referred to (from {lines}).",
        "A footnote stands where it is referred to (from {lines}).",
        len(words),
        lines=named_lines(numbers),
    )
    yield Remark(said, numbers[0])
    for name in words:
        if used[name] > 1:
            yield Remark(
                say(
                    "The footnote “{name}” is referred to {times} times: its words stand "
                    "each time.",
                    name=name,
                    times=used[name],
                ),
                lines[taken[name][0]].number,
            )


def _with_notes(line: SourceLine, pattern: re.Pattern[str], words: Mapping[str, str]) -> SourceLine:
    """The line with the words of notes in brackets in place of its references."""

    def put(found: re.Match[str]) -> str:
        return f"{OPEN}{words[found[1]]}{CLOSE}" if found[1] in words else found[0]

    if not pattern.search(line.text) or _DEFINED.fullmatch(line.text):
        return line
    return replace(line, runs=(Run(pattern.sub(put, line.text)),))
