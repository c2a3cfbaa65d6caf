"""What an instruction puts in: words, or paragraphs as what, with their labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.text import Run
from motion_editor.formats.instructions.addresses import address, labels, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.phrases import Got, circumstances, objects
from motion_editor.formats.instructions.tokens import CLOSING, Sort
from motion_editor.formats.instructions.unquoted import bare_new
from motion_editor.formats.instructions.values import (
    NAMED,
    Address,
    Instruction,
    Line,
    New,
    Position,
    Side,
    Verb,
)
from motion_editor.formats.instructions.verbs import RELETTER

_SIGNS: Final = {"a full stop": ".", "a comma": ",", "a semicolon": ";", "a semi-colon": ";",
                 "a colon": ":", "a question mark": "?"}  # fmt: skip
_MADE: Final = NAMED | {"paragraph", "plain paragraph", "point", "bullet", "clause", "item",
                        "sub-point", "lead-in", "heading", "section"}  # fmt: skip
_BEGUN: Final = ("a", "an", "the", "following", "further", "additional", "extra", "another", "two",
                 "three", "four", "five", "some", "these", "this")  # fmt: skip
_LABELLED: Final = re.compile(r"\s*(\(\w{1,5}\)|\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|\w\)|[•◦▪·-])\s+")


def put(read: Cursor, got: Got) -> New | None:
    """What is put in instead of what was left out."""
    begin = read.at
    read.skip("it", "them", "this", "these", "instead", "in", "its", "their", "place", ",", "with",
              "by", "therefor", "therefore", "lieu", "thereof", "of")  # fmt: skip
    found = new(read, got, begin)
    if found is not None:
        circumstances(read, got)
        read.skip("instead", "in its place", "in their place", "therefor", "in lieu", "thereof")
    return found


def new(read: Cursor, got: Got, begin: int = -1) -> New | None:
    """What is put in: "“much”", "a new note: “…”", "the words:" with a block that follows.

    Words without quotation marks begin at `begin`, or here.
    """
    begin = begin if begin >= 0 else read.at
    blank = _named_blank(read)
    if blank is not None:
        return blank
    read.skip(*_BEGUN)
    fresh = bool(read.word("new"))
    if read.word("as"):
        read.skip("a", "an", "the")
        fresh |= bool(read.word("new"))
    _placed_as(read, got)
    read.skip("new")
    empty = bool(read.word("empty"))
    plain = read.word("plain")
    noun = f"plain {noun_of(read)}" if plain else noun_of(read)
    one = bool(noun) and not read.token(read.at - 1).text.endswith("s")
    head = read.peek()
    bracket = head is not None and head.sort is Sort.LABEL and head.text.startswith("(")
    known = labels(read) if noun or fresh or bracket else ()
    if known and not noun:
        noun = "paragraph"
    level = _on_level(read)
    if noun in _MADE or noun == "sentence":
        _where_too(read, got)
    read.skip("words", "word", "text", "wording", "date", "figure", "to read", "reading", "which",
              "stating", "saying", "to say", "that reads", "with the")  # fmt: skip
    begin = read.at if noun or known else begin
    return _words_of(read, got, New((), noun, known, level=level, one=one), empty, begin)


def relettered(read: Cursor, got: Got) -> list[Instruction]:
    """What is relettered, and as what, where it is said."""
    read.skip("the", "all", "remaining", "subsequent", "following", "other", "of")
    at = read.at
    if not objects(read, got):
        read.at = at
        noun_of(read)
        read.skip("accordingly", "as necessary", "as required", "as appropriate", "consequentially")
        return [Instruction(Verb.RELETTER, "", 0)]
    if not read.word("as", "to", "accordingly"):
        return [Instruction(Verb.RELETTER, "", 0, target=it) for it in got.targets]
    read.skip("a", "accordingly")
    became = address(read)
    said = New(labels=became.labels) if became is not None else None
    return [Instruction(Verb.RELETTER, "", 0, target=it, new=said) for it in got.targets]


def _relettering(read: Cursor) -> bool | None:
    """A relettering said between what is put in and its words; it is one more instruction."""
    read.skip(",", "and", "with", "the")
    if not read.word(*RELETTER):
        return None
    read.extra += relettered(read, Got())
    return True


def _words_of(read: Cursor, got: Got, begun: New, empty: bool, first: int) -> New | None:
    quotes = _quotes(read, several=begun.noun in _MADE)
    if quotes is not None:
        return replace(begun, lines=_lines(quotes, labelled=begun.noun in _MADE))
    if empty and begun.noun:
        return replace(begun, lines=(Line(()),))
    read.skip("as", "follows", "below", "at")
    read.tried(lambda: _relettering(read))
    read.skip("as", "follows", "below")
    opened = bool(read.word(":", ";"))
    read.skip("-", "–", "—", ":", ";")
    if read.at >= read.size:
        return replace(begun, quoted=False)
    begins = read.take(Sort.MARK)
    if begins is not None and begins.text in CLOSING:
        # A quotation that is not closed in this paragraph goes on in the next ones.
        lines = (Line((Run(read.rest()),)),) if read.at < read.size else ()
        return replace(begun, lines=lines, quoted=False, opened=CLOSING[begins.text])
    read.at -= begins is not None
    if opened:
        return New((Line((Run(read.rest()),)),), begun.noun, begun.labels, quoted=False, loose=True)
    return read.tried(lambda: bare_new(read, begun, first, lambda: _elsewhere(read, got)))


def _elsewhere(read: Cursor, got: Got) -> bool:
    """Read where words are put in that end here; False, and nothing read, where it is not said."""
    at, had = read.at, (got.place, got.position)
    circumstances(read, got)
    if (got.place, got.position) != had:
        return True
    read.at = at
    return False


def _placed_as(read: Cursor, got: Got) -> None:
    """Where a new one stands by its ordinal: "as a final bullet", "a new first paragraph"."""
    at = read.at
    number = read.ordinal()
    past = read.at
    noun = noun_of(read)
    if number and noun and got.position is None:
        beside = Position(Side.BEFORE, Address(noun, number))
        got.position = Position(Side.END if number < 0 else Side.START)
        got.position = beside if number > 1 else got.position
        read.at = past
        return
    read.at = at


def _where_too(read: Cursor, got: Got) -> None:
    """Where it stands, as said between what it is called and its words."""
    read.skip("to be inserted", "to be added", "inserted", "added")
    _further(read, got)
    if read.word("as"):
        read.skip("a", "an", "the")
        at = read.at
        read.skip("new", "following")
        _placed_as(read, got)
        if not noun_of(read):
            read.at = at - 1
        else:
            labels(read)
            _further(read, got)


def _further(read: Cursor, got: Got) -> None:
    """Circumstances; a colon before what is put in is left for it."""
    at = read.at
    circumstances(read, got)
    if read.at > at and read.token(read.at - 1).text == ":":
        read.at -= 1


def _on_level(read: Cursor) -> int:
    """The level that is named: 1 for "on the second level"; -1 for none."""
    if not read.word("on the"):
        return -1
    number = read.ordinal()
    return number - 1 if number > 0 and read.word("level") else -1


def _named_blank(read: Cursor) -> New | None:
    """White space that is named, or a footnote."""
    if read.word("a line break"):
        return inline(["\u2028"])
    sign = read.word(*_SIGNS)
    if sign:
        return inline([_SIGNS[sign]])
    if read.word("a space", "spaces"):
        return inline([" "])
    if read.word("the footnote", "footnote"):
        note = read.take(Sort.QUOTE)
        return inline([f"\u27e6{note.text}\u27e7"]) if note else None
    return None


def _quotes(read: Cursor, *, several: bool) -> list[str] | None:
    """The words quoted next; where whole paragraphs are put in, all of several in a row."""
    at = read.at
    read.skip(":", "-", "–", "—")
    out: list[str] = []
    while True:
        here = read.at
        if out and not (several and read.word(", and", "and", ",", ";", "; and")):
            break
        quote = read.take(Sort.QUOTE)
        if quote is None:
            read.at = here
            break
        out.append(quote.text)
    if not out:
        read.at = at
        return None
    return out


def _lines(texts: Sequence[str], *, labelled: bool) -> tuple[Line, ...]:
    return tuple(line_of(text, labelled=labelled) for text in texts)


def line_of(text: str, *, labelled: bool) -> Line:
    """The words of a line; a label that stands before them is told from them if `labelled`."""
    match = _LABELLED.match(text) if labelled else None
    rest = text[match.end() :] if match else text
    if match and rest:
        return Line((Run(rest),), match[1])
    return Line((Run(text),) if text else ())


def inline(texts: Sequence[str]) -> New:
    """Words to be put in as they are."""
    return New(_lines(texts, labelled=False))
