"""Reading where something is: addresses, anchors and stretches of words."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.formats.instructions.addresses import address, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.unquoted import bare_words
from motion_editor.formats.instructions.values import (
    Address,
    Position,
    Side,
    Stretch,
    Words,
)

OF_WORDS = (
    "words", "word", "phrase", "phrases", "figure", "figures", "text", "date", "wording", "name",
    "names", "sum", "passage", "sentence", "sentences", "term", "title", "letter", "number",
)  # fmt: skip
"""What quoted words are called."""

_BEFORE = ("before", "prior to", "in front of", "preceding", "above")
_TO = ("up to and including", "to and including", "up to but not including", "up to", "down to",
       "to", "until", "and before", "through to")  # fmt: skip
_EVERY = tuple(
    f"{each} {name} {of}"
    for each, names, ofs in (
        ("all", ("references", "occurrences", "instances", "mentions", "uses"), ("to", "of")),
        ("each", ("reference", "occurrence", "instance", "mention", "use"), ("to", "of")),
        ("every", ("reference", "occurrence", "instance", "mention", "use"), ("to", "of")),
    )
    for name in names
    for of in ofs
)  # fmt: skip


def words(read: Cursor) -> Words | None:
    """Quoted words, with what introduces them: "the second word “the”"; or white space named."""
    return read.tried(lambda: _words(read))


def _words(read: Cursor) -> Words | None:
    if read.word("a line break"):
        return Words("\u2028", blank=True)
    if read.word("a space", "spaces"):
        return Words(" ", blank=True)
    if read.word("the footnote", "footnote"):
        note = read.take(Sort.QUOTE)
        return Words(f"\u27e6{note.text}\u27e7") if note else None
    read.skip("the", "this", "these", "following", "of")
    every = bool(read.word(*_EVERY))
    ordinal = read.ordinal()
    read.skip("occurrence of", "instance of", "mention of", "use of", "reference to", "the")
    letters = bool(read.word("letters"))
    read.skip(*OF_WORDS)
    read.skip(":", "'s")
    quote = read.take(Sort.QUOTE)
    if quote is None:
        return None
    return Words(quote.text, ordinal or _occurring(read), letters=letters, every=every)


def _occurring(read: Cursor) -> int:
    """Which of several is meant, as said behind the words: "where it first occurs"."""

    def found() -> int | None:
        read.word("(")
        if not read.word("where it", "where they", "where", "at its", "at their"):
            return None
        number = read.ordinal()
        occurs = read.word("occurs", "occurring", "appears", "appearing", "appear", "occur",
                           "used", "stands", "occurrence", "appearance")  # fmt: skip
        return (number or read.ordinal() or None) if occurs else None

    return read.tried(found) or 0


def stretch(read: Cursor) -> Stretch | None:
    """A stretch: "all after “…”", "all the words from “…” to “…”", "everything before note 2"."""
    return read.tried(lambda: _stretch(read))


def _stretch(read: Cursor) -> Stretch | None:
    everything = read.word("all", "everything", "the rest", "the remainder")
    if not everything and read.word("the words", "the wording", "the text", "words"):
        everything = "the words"
    read.skip("of", "the", "text", "words", "wording", "that", "comes", "appearing", "follows",
              "remaining", "which", "follow", "appear", "paragraphs", "content")  # fmt: skip
    if everything and read.word("after", "following", "from after", "subsequent to"):
        start = anchor(read)
        if start is None:
            return None
        # "The words after …", not all of them, are those of the paragraph.
        return _up_to(read, Stretch(start, upto="" if everything != "the words" else "own"))
    if everything and read.word("before", "up to", "preceding", "prior to"):
        end = anchor(read)
        return Stretch(None, end) if end else None
    if not read.word("from"):
        return None
    start = anchor(read)
    if start is None:
        return None
    found = _up_to(read, Stretch(start, None, whole=True))
    return None if found.end is None and not found.upto else found


def _up_to(read: Cursor, begun: Stretch) -> Stretch:
    """The stretch with where it ends: "to the end of the clause", "up to “…”", "onwards"."""
    if read.word("onwards", "onward"):
        return replace(begun, upto="motion" if begun.whole else "")
    at = read.at
    if not read.word(*_TO):
        return begun
    including = read.token(read.at - 1).text == "including"
    if read.word("the very end", "the end", "end"):
        return _end_of(read, begun)
    end = anchor(read)
    if end is None:
        read.at = at
        return begun
    read.word("inclusive")
    return replace(begun, end=end, through=including)


def _end_of(read: Cursor, begun: Stretch) -> Stretch:
    at = read.at
    if not read.word("of"):
        return replace(begun, upto="end" if begun.whole else "")
    place = address(read)
    if place is not None and place.noun != "motion":
        return replace(begun, end=place, through=True)
    if place is not None:
        return replace(begun, upto="motion")
    read.skip("the", "that", "this", "same")
    noun = noun_of(read)
    if not noun:
        read.at = at
        return begun
    kept = noun if noun in ("sentence", "section", "line", "list") else "paragraph"
    return replace(begun, upto=kept)


def anchor(read: Cursor) -> Words | Address | None:
    """What words are put in beside: quoted words, or a place."""
    if read.word("the words of"):
        place = address(read)
        return _own(place) if place else None
    return words(read) or address(read) or read.tried(lambda: bare_words(read))


def _own(place: Address) -> Address:
    return replace(place, own=True)


def position(read: Cursor) -> Position | None:
    """Where something is put in: "after “…”", "at the end of note 2", "at the beginning"."""
    return read.tried(lambda: _position(read))


def _position(read: Cursor) -> Position | None:
    if read.word("at", "to", "as", "on to", "onto"):
        return _edge(read)
    read.skip("immediately", "directly", "straight")
    if read.word("between", "in between"):
        return _between(read)
    side = read.word("after", "before", "following", "prior to", "in front of", "preceding",
                     "above", "below", "beneath", "behind")  # fmt: skip
    if not side:
        return None
    of = anchor(read)
    if of is None:
        return None
    found = Position(Side.BEFORE if side in _BEFORE else Side.AFTER, of)
    if found.side is Side.AFTER and isinstance(of, Words):
        read.tried(lambda: anchor(read) if read.word("and before", ", and before") else None)
    return found


def _edge(read: Cursor) -> Position | None:
    """The beginning or end of something: "the end of note 2", "the top of the list"."""
    read.skip("the", "very")
    side = read.word("beginning", "start", "top", "outset", "end", "bottom", "foot")
    if not side:
        return None
    where = Side.END if side in ("end", "bottom", "foot") else Side.START
    at = read.at
    if read.word("of"):
        quote = read.take(Sort.QUOTE)
        if quote is not None:
            return Position(where, Words(quote.text))
        place = address(read) or read.tried(lambda: _its_list(read))
        if place is not None:
            return Position(where, None if place.noun == "motion" else place)
        read.at = at
    return Position(where)


def _its_list(read: Cursor) -> Address | None:
    """The list or section in which something stands: "the top of the list"."""
    read.skip("the", "its", "their", "that", "this")
    noun = read.word("list", "section")
    return Address(noun) if noun else None


def _between(read: Cursor) -> Position | None:
    """Where is told by what stands on either side: the place is after the one."""
    of = anchor(read)
    if isinstance(of, Address) and len(of.labels) == 2:
        return Position(Side.AFTER, replace(of, labels=of.labels[:1]))
    if isinstance(of, Address) and len(of.others) == 1:
        return Position(Side.AFTER, replace(of, others=()))
    if of is None or not read.word("and") or anchor(read) is None:
        return None
    return Position(Side.AFTER, of)
