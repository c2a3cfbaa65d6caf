"""The phrases of an instruction: what it is done to, where, and what is put in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from motion_editor.core.text import Run
from motion_editor.formats.instructions.addresses import Labels, address, labels, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.places import position, stretch, words
from motion_editor.formats.instructions.tokens import CLOSING, Sort
from motion_editor.formats.instructions.values import (
    NAMED,
    Address,
    Instruction,
    Line,
    New,
    Position,
    Side,
    Target,
    Verb,
    Words,
)
from motion_editor.formats.instructions.verbs import RELETTER

PARTS: Final = ("line", "sentence", "sub-point")
"""What stands within a paragraph, and is named within its place."""

_MADE: Final = NAMED | {"paragraph", "plain paragraph", "point", "bullet", "clause", "item",
                        "sub-point", "lead-in", "heading", "section"}  # fmt: skip
_BEGUN: Final = ("a", "an", "the", "following", "further", "additional", "extra", "another", "two",
                 "three", "four", "five", "some", "these", "this")  # fmt: skip
_ALL_UNDER: Final = tuple(
    f"and {all_} {under} it"
    for all_ in ("everything", "all", "all points", "all the points", "the points", "the bullets",
                 "all bullets", "all the bullets", "all bullet points")
    for under in ("under", "below", "beneath")
)  # fmt: skip
_EVERYWHERE: Final = ("wherever it appears", "wherever it occurs", "wherever they appear",
                      "wherever they occur", "throughout",
                      "each time it appears", "each time it occurs", "in each case",
                      "in all cases", "in every case")  # fmt: skip
_LABELLED: Final = re.compile(r"\s*(\(\w{1,5}\)|\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|\w\)|[•◦▪·-])\s+")


@dataclass(slots=True)
class Got:
    """What has been read of one instruction so far."""

    place: Address | None = None
    position: Position | None = None
    targets: list[Target] = field(default_factory=list)
    new: New | None = None
    every: bool = False


def circumstances(read: Cursor, got: Got, *, narrower: bool = False) -> None:
    """Where it is done, in any order: "in note 2", "after “…”", "at the end".

    With `narrower` a line or sentence of a place may follow it without a word between.
    """
    while True:
        read.skip(",", ":")
        at = read.at
        if read.word(*_EVERYWHERE):
            got.every = True
            continue
        where = position(read)
        if where is not None and _closer(got, where):
            continue
        read.at = at
        if read.word("in", "from", "of", "under", "within", "on", "at", "beneath"):
            place = _under(read) if read.token(read.at - 1).text == "under" else None
            place = place or address(read)
            if place is not None and _placed(got, place):
                continue
        read.at = at
        if narrower and got.place is not None and _within(read, got):
            continue
        read.at = at
        return


def _under(read: Cursor) -> Address | None:
    """What stands under a lead-in that is quoted."""

    def found() -> Address | None:
        read.skip("the", "lead-in", "heading", "words", "stem", "section", "title")
        quote = read.take(Sort.QUOTE)
        return Address("section", under=quote.text) if quote else None

    return read.tried(found)


def _closer(got: Got, where: Position) -> bool:
    """Whether it says where: the first that is named, or its end: "after note 2, at the end"."""
    if got.position is None:
        got.position = where
        return True
    return where.of is None and not isinstance(got.position.of, Words)


def _placed(got: Got, place: Address) -> bool:
    if got.place is None:
        got.place = None if place.noun == "motion" else place
        return True
    if place.noun in PARTS and got.place.noun not in PARTS and place.within is None:
        got.place = replace(place, within=got.place)
        return True
    if got.place.noun in PARTS and got.place.within is None and place.noun not in PARTS:
        got.place = replace(got.place, within=place)
        return True
    if got.place.noun in ("section", "list") and place.within is None:
        got.place = replace(place, within=got.place)
        return True
    return place.noun == "motion"


def _within(read: Cursor, got: Got) -> bool:
    """A line or sentence of the place just named: "in resolution 2, line 4"."""
    inner = address(read)
    outer = got.place.noun if got.place else ""
    fits = inner is not None and (inner.noun in PARTS or outer in ("section", "list"))
    if inner is None or not fits or inner.within is not None:
        return False
    return _placed(got, inner)


def objects(read: Cursor, got: Got) -> bool:
    """What is left out, moved or changed: one thing, or several in a row."""
    while True:
        at = read.at
        joint = read.word(", and", "and", ",", ";") if got.targets else ""
        if got.targets and not joint:
            break
        found: Target | None = stretch(read) or _whole(read) or words(read) or address(read)
        if found is None or (got.targets and isinstance(found, Address) and found.noun == "motion"):
            read.at = at
            break
        part = _narrowed(found, got.targets) if joint == "," else None
        if part is not None:
            got.targets[-1] = part
            continue
        got.targets.append(_with_all_under(read, found))
    return bool(got.targets)


def _narrowed(found: Target, had: Sequence[Target]) -> Address | None:
    """A part of the place just named: "note (b), second sentence"; None for another thing."""
    whole = had[-1] if had else None
    if not isinstance(found, Address) or not isinstance(whole, Address):
        return None
    inner = found.noun in PARTS and found.within is None and whole.noun not in PARTS
    return replace(found, within=whole) if inner else None


def _with_all_under(read: Cursor, found: Target) -> Target:
    """A lead-in "and everything under it" is its section."""
    if not isinstance(found, Address) or not read.word(*_ALL_UNDER):
        return found
    return Address("section", under=found.words) if found.words else found


def _whole(read: Cursor) -> Address | None:
    """All of the text: "the whole motion", "all the text"."""

    def found() -> Address | None:
        read.skip("the")
        if not read.word("whole", "entire", "all", "entirety"):
            return None
        read.skip("of", "the", "current", "existing", "original")
        return Address("motion") if read.word("motion", "text", "wording", "resolution") else None

    return read.tried(found)


def put(read: Cursor, got: Got) -> New | None:
    """What is put in instead of what was left out."""
    read.skip("it", "them", "this", "these", "instead", "in", "its", "their", "place", ",", "with",
              "by", "therefor", "therefore", "lieu", "thereof", "of")  # fmt: skip
    found = new(read, got)
    if found is not None:
        circumstances(read, got)
        read.skip("instead", "in its place", "in their place", "therefor", "in lieu", "thereof")
    return found


def new(read: Cursor, got: Got) -> New | None:
    """What is put in: "“much”", "a new note: “…”", "the words:" with a block that follows."""
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
    known = labels(read) if noun or fresh else ()
    if known and not noun:
        noun = "paragraph"
    level = _on_level(read)
    if noun in _MADE:
        _where_too(read, got)
    read.skip("words", "word", "text", "wording", "date", "figure", "to read", "reading", "which",
              "stating", "saying", "to say", "that reads", "with the")  # fmt: skip
    return _words_of(read, New((), noun, known, level=level), empty)


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


def _words_of(read: Cursor, begun: New, empty: bool) -> New | None:
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
    return None


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


__all__ = ["PARTS", "Got", "Labels", "circumstances", "inline", "line_of", "new", "objects", "put"]
