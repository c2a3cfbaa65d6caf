"""Markdown inside lines: headings, bold, italic, links, escapes and line breaks on purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from motion_editor.core.text import SOFT_BREAK, Emphasis, Run, joined
from motion_editor.formats.lines import SourceLine

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_BOLD = re.compile(r"(?<![*\w])\*\*(?=[^\s*])[^*]*[^\s*]\*\*(?!\*)")
_LINK = re.compile(r"\[([^][\n]{1,300})\]\(((?:https?://|mailto:)[^\s()]{1,500})\)")
_ITEM = re.compile(r"\s*(?:[-*+·•]|\d{1,3}[.)])\s")
_TOKEN = re.compile(r"\\[\\`*_{}\[\]()#+\-.!>~|]|<br\s*/?>|\*{1,3}|_{1,3}", re.IGNORECASE)
_DEPTH = 40
_STYLES = {1: (False, True), 2: (True, False), 3: (True, True)}


def is_markdown(lines: Sequence[str]) -> bool:
    """Whether a text is written in Markdown: it has a heading, a bold phrase or a link."""
    return any(_HEADING.match(line) or _BOLD.search(line) or _LINK.search(line) for line in lines)


def styled(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines of a Markdown text with its marks turned into emphasis, links and headings."""
    out: list[SourceLine] = []
    for block in _blocks(lines):
        out += _styled_block(block)
    return out


def _blocks(lines: Sequence[SourceLine]) -> Iterator[list[SourceLine]]:
    """Stretches that a pair of marks may span: no blank line and no new item inside."""
    block: list[SourceLine] = []
    for line in lines:
        heading = _HEADING.match(line.text)
        if block and (line.blank or heading or _ITEM.match(line.text)):
            yield block
            block = []
        block.append(line)
        if line.blank or heading:
            yield block
            block = []
    if block:
        yield block


def _styled_block(block: list[SourceLine]) -> list[SourceLine]:
    heading = _HEADING.match(block[0].text)
    if heading is None:
        return _styled_lines(block)
    words = block[0].text[heading.end() :].rstrip()
    inner = words.rstrip("#")
    if inner[-1:].strip():
        inner = words  # "C#" ends with a sign of its own; closing signs stand after a space.
    line = _styled_lines([replace(block[0], runs=(Run(inner),))])[0]
    marks = heading.group(1) + words[len(inner) :]
    return [replace(line, heading=len(heading.group(1)), marks=marks + line.marks)]


def _styled_lines(block: list[SourceLine]) -> list[SourceLine]:
    text = "\n".join(line.text for line in block)
    if not _TOKEN.search(text) and not _LINK.search(text):
        return [
            _without_backslash(replace(line, soft=True))
            if _breaks(line.text) and line is not block[-1]
            else line
            for line in block
        ]
    looks, gone, breaks = _looks(text)
    shown = dict.fromkeys(breaks, SOFT_BREAK)
    out: list[SourceLine] = []
    at = 0
    for index, line in enumerate(block):
        span = range(at, at + len(line.text))
        stay = (offset for offset in span if offset not in gone or offset in breaks)
        runs = [
            Run("".join(shown.get(offset, text[offset]) for offset in group), emphasis=look)
            for look, group in groupby(stay, looks.__getitem__)
        ]
        marks = "".join(text[offset] for offset in span if offset in gone)
        at += len(line.text) + 1
        soft = index + 1 < len(block) and _breaks(line.text)
        out.append(replace(line, runs=joined(runs), soft=soft, marks=line.marks + marks))
    return [_without_backslash(line) for line in out]


def _breaks(text: str) -> bool:
    """Whether a line asks for a break after it: two spaces or a backslash at its end."""
    return bool(text.strip()) and text.endswith(("  ", "\\"))


def _without_backslash(line: SourceLine) -> SourceLine:
    if not (line.soft and line.text.endswith("\\")):
        return line
    last = line.runs[-1]
    runs = joined((*line.runs[:-1], last.with_text(last.text[:-1])))
    return replace(line, runs=runs, marks=line.marks + "\\")


def _looks(text: str) -> tuple[list[Emphasis], set[int], set[int]]:
    """For each character its emphasis; the offsets that are marks, and those of line breaks."""
    looks = [Emphasis()] * len(text)
    gone: set[int] = set()
    breaks: set[int] = set()
    for link in _LINK.finditer(text):
        gone |= {link.start(), *range(link.end(1), link.end())}
        for offset in range(link.start(1), link.end(1)):
            looks[offset] = replace(looks[offset], link=link.group(2))
    openers: list[tuple[str, int]] = []
    for token in _TOKEN.finditer(text):
        if token.start() in gone:
            continue
        mark = token.group()
        if mark[0] == "\\":
            gone.add(token.start())
        elif mark[0] == "<":
            breaks.add(token.start())
            gone |= set(range(*token.span()))
        else:
            _delimiter(text, token.span(), openers, looks, gone)
    return looks, gone, breaks


def _delimiter(
    text: str,
    span: tuple[int, int],
    openers: list[tuple[str, int]],
    looks: list[Emphasis],
    gone: set[int],
) -> None:
    """Close the nearest opener of the same kind, or become one; else stay as written."""
    start, end = span
    mark = text[start:end]
    before, after = text[start - 1 : start], text[end : end + 1]
    inner = mark[0] == "_"  # An underscore inside a word is part of it.
    closes = bool(before.strip()) and not (inner and after.isalnum())
    at = next((at for at in range(len(openers) - 1, -1, -1) if openers[at][0] == mark), -1)
    if closes and at >= 0 and openers[at][1] < start:
        begin = openers[at][1]
        del openers[at:]
        bold, italic = _STYLES[len(mark)]
        for offset in range(begin, start):
            old = looks[offset]
            looks[offset] = replace(old, bold=old.bold or bold, italic=old.italic or italic)
        gone |= {*range(begin - len(mark), begin), *range(start, end)}
    elif after.strip() and not (inner and before.isalnum()):
        openers.append((mark, end))
        del openers[:-_DEPTH]
