"""Words that stand in an instruction without quotation marks: told from it by the motion alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from motion_editor.compare.phrasing import occurrences, stands
from motion_editor.core.text import Run
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.tokens import Sort, Token
from motion_editor.formats.instructions.values import GENERIC, NAMED, Line, New, Words
from motion_editor.formats.instructions.verbs import IN, OUT, REPLACE, SUBSTITUTE

CHOICES: Final = 4
"""Of so many ends that words may have one is looked for with which all of it can be read."""

LONGEST: Final = 150
"""Tokens that words without quotation marks may have; more of them stand in a block."""

_ON_WORDS: Final = (
    "and with by to in from of under at within on after before following then insert add "
    "replace substitute for so wherever throughout is be should"
)
_ON: Final = frozenset(_ON_WORDS.split())
_STOPS: Final = ".:"
_BEFORE: Final = ("in its place", "in their place", "instead", "it with", "it by", "them with",
                  "with", "by", ",", "the words", "the word", "the phrase", "the figure",
                  "words", "word")  # fmt: skip
_NO_WORDS: Final = GENERIC | NAMED | {"the", "all", "it", "a", "and", "this", "that"}
_VERBS: Final = {it for it in (*IN, *OUT, *REPLACE, *SUBSTITUTE) if " " not in it}
_AT: Final = ("in", "from", "under", "within", "after", "before", "at", "of")


def bare_words(read: Cursor) -> Words | None:
    """Words of the motion, up to where the instruction goes on; None where they are not in it."""
    if not read.known:
        return None
    said = bool(read.word("the words", "the word", "words", "word", "the phrase", "the figure"))
    found = _known(read) or (list(_ends(read))[-1:] if said else [])
    if not found and read.strange:
        found = list(_ends(read))
    if not found:
        return None
    read.choices = max(read.choices, len(found))
    past = found[min(read.choice, len(found) - 1)]
    first, read.at = read.at, past
    return Words(read.between(first, past), unquoted=True)


def _known(read: Cursor) -> list[int]:
    """Where words that begin here and stand in the motion may end, the longest first."""
    some: list[tuple[int, str]] = []
    for past in _ends(read):
        words = read.between(read.at, past).lower()
        if not stands(words, read.known):
            break  # Nor do longer ones then.
        some.append((past, words))
    return [past for past, words in reversed(some) if occurrences(words, read.known)]


def _ends(read: Cursor) -> Iterator[int]:
    """Where words that begin here may end, the shortest first."""
    empty = True
    for past in range(read.at + 1, min(read.size, read.at + LONGEST) + 1):
        token = read.token(past - 1)
        empty = empty and _empty(token)
        if token.sort is Sort.QUOTE or (token.sort is Sort.MARK and token.text in _STOPS):
            break
        after = read.token(past) if past < read.size else None
        solid = after is not None and after.start == token.end and _joins(read, past)
        ends = after is None or (after.sort is Sort.MARK and not solid) or after.text in _ON
        if not empty and (ends or _at_words(read, past)):
            yield past


def _at_words(read: Cursor, at: int) -> bool:
    """Whether words are introduced next: "after roof the words …"."""
    if at + 1 >= read.size or read.token(at).text != "the":
        return False
    return read.token(at + 1).text in ("words", "word", "following")


def _joins(read: Cursor, at: int) -> bool:
    """Whether a mark stands inside a figure, as the comma of 250,000 does."""
    return at + 1 < read.size and read.token(at + 1).start == read.token(at).end


def _empty(token: Token) -> bool:
    """Whether a token only says what sort of place is meant."""
    return token.text in _NO_WORDS if token.sort is Sort.WORD else len(token.text) < 3


def bare_new(read: Cursor, begun: New, first: int, place: Callable[[], bool]) -> New | None:
    """Words to be put in, from `first` up to a place that ends the sentence, or up to its end."""
    read.at = first
    read.skip(*_BEFORE)
    past = read.size
    if past > read.at and read.token(past - 1).text == "." and not begun.noun:
        past -= 1
    past -= past > read.at and read.token(past - 1).text == "please"
    first = read.at
    if not read.known or not first < past <= first + LONGEST or not _plain(read, first, past):
        return None
    for at in range(first + 1, past):
        if read.token(at).text in _AT:
            read.at = at
            if place() and read.at >= past:
                past = at
                break
    else:
        read.at = past
    line = Line((Run(read.between(first, past).rstrip(" ,")),))
    return New((line,), begun.noun, begun.labels, level=begun.level, unquoted=True)


def _plain(read: Cursor, first: int, past: int) -> bool:
    """Whether no other instruction, quotation or sentence is among these words."""
    said = [read.token(at).text for at in range(first, past)]
    if said[0] in (*_AT, "between", "following"):
        return False
    if "and" in said and {"with", "by", "for"} & set(said[said.index("and") :]):
        return False  # it may be one more pair
    return all(
        (token := read.token(at)).sort is not Sort.QUOTE
        and (token.text not in (":", ";", ".") or at == read.size - 1)
        and not (token.sort is Sort.WORD and token.text in _VERBS)
        for at in range(first, past)
    )
