"""The words of a printed record, one paragraph a line, whatever it came as."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.read import words_of

_STRUCK = re.compile(r"\{--(.*?)--\}", re.DOTALL)
_ADDED = re.compile(r"\{\+\+(.*?)\+\+\}", re.DOTALL)
_END = re.compile(r"\{(--|\+\+)¶(?:--|\+\+)\}$")
_MOTION = re.compile(
    r"\W{0,6}(?:[^:/]{1,40} / )?(?:(?:Motion|Item) [\w/.-]{1,40}|Part 2): ?(.*?)\W{0,4}$"
)
"""What begins the minutes of another item, in one language or in two."""

_GAP = "\n\n"


def record_words(source: Source) -> str:
    """The words of a record; tracked changes of a Word file become bracketed words.

    MotionError for one of our own files, which is no printed record.
    """
    if source.kind is Kind.MOTION:
        raise MotionError(
            say("A .motion file is no printed record."),
            say("Name the minutes or the agenda; two motions are compared by themselves."),
        )
    if source.kind is not Kind.WORD:
        return words_of(source)
    from motion_editor.formats.word.revisions import raw

    if raw(source.data, "original", notes=True) == raw(source.data, "clean", notes=True):
        return "\n\n".join(raw(source.data, "clean", notes=True))
    return _GAP.join(_in_brackets(list(raw(source.data, "critic", notes=True)))) + _GAP


def part_about(text: str, title: str) -> str:
    """What minutes of several motions say of the one of this title, the other lines left empty.

    All of it where no heading, or more than one, is that of the motion.
    """
    lines = text.split("\n")
    heads = {at: found[1].strip() for at, it in enumerate(lines) if (found := _MOTION.match(it))}
    own = [at for at, words in heads.items() if words and words == " ".join(title.split())]
    if len(own) != 1:
        return text
    past = next((at for at in heads if at > own[0]), len(lines))
    return "\n".join(it if own[0] < at < past else "" for at, it in enumerate(lines))


def _in_brackets(lines: Sequence[str]) -> Iterator[str]:
    """Paragraphs in CriticMarkup with their marks in words.

    Two that are joined, or parted, in the midst of words are left out whole and put in whole,
    for marks in words know of no end of a paragraph by itself.
    """
    at = 0
    while at < len(lines):
        text, end = _END.sub("", lines[at]), _END.search(lines[at])
        below = lines[at + 1] if at + 1 < len(lines) else ""
        if end is None or not below or _END.search(below) or _of_one(text, below, end[1]):
            yield _bracketed(text)
            at += 1
            continue
        joined = end[1] == "--"
        old, new = (tuple(_side(it, drop) for it in (text, below)) for drop in ("++", "--"))
        old, new = (old, ("".join(new),)) if joined else (("".join(old),), new)
        yield from (f"[DELETE:]{it}[TO HERE]" for it in old)
        yield from (f"[INSERT:]{it}[TO HERE]" for it in new)
        at += 2


def _of_one(above: str, below: str, sign: str) -> bool:
    """Whether either of two paragraphs is wholly left out or put in, as the end between them is."""
    whole = _STRUCK if sign == "--" else _ADDED
    return any(not whole.sub("", text).strip() for text in (above, below))


def _side(line: str, drop: str) -> str:
    """The words of a paragraph without those left out ("--"), or without those put in ("++")."""
    gone, kept = (_ADDED, _STRUCK) if drop == "++" else (_STRUCK, _ADDED)
    return kept.sub(r"\1", gone.sub("", line))


def _bracketed(line: str) -> str:
    line = _STRUCK.sub(r"[DELETE:]\1[TO HERE]", line)
    return _ADDED.sub(r"[INSERT:]\1[TO HERE]", line)
