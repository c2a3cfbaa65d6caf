"""Reading where something is: addresses, anchors and stretches of words."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.formats.instructions.cursor import CARDINALS, Cursor
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.values import (
    GENERIC,
    NAMED,
    Address,
    Position,
    Side,
    Stretch,
    Words,
)

_PLURALS = {f"{noun}s": noun for noun in NAMED}
_OF_WORDS = (
    "words", "word", "phrase", "phrases", "figure", "figures", "text", "date", "wording", "name",
    "names", "sum", "passage", "sentence", "sentences", "term", "title",
)  # fmt: skip
Labels = tuple[tuple[str, str], ...]


def address(read: Cursor) -> Address | None:
    """An address: "the first sentence of the third bullet", "paragraphs (e) to (g)", "note 2"."""
    return read.tried(lambda: _address(read))


def _address(read: Cursor) -> Address | None:
    read.skip("the", "whole", "entire", "of")
    if read.word("that"):
        return Address(last=True)
    fresh, empty, ordinal = _adjectives(read)
    noun = noun_of(read)
    if not noun and not _label_next(read):
        return None
    found_labels = labels(read, noun=bool(noun))
    if not ordinal and not found_labels:
        ordinal = _cardinal(read)
    quote = read.take(Sort.QUOTE) if noun else None
    words = quote.text if quote else ""
    if noun in ("motion", "text") and not (ordinal or found_labels or words):
        return Address(noun="motion")
    if not (ordinal or found_labels or words or empty or noun in ("heading", "sentence")):
        return None
    inner = Address(noun, ordinal, found_labels, words, empty=empty, fresh=fresh)
    return _governed(read, inner)


def _adjectives(read: Cursor) -> tuple[bool, bool, int]:
    """Whether it is a new one, whether an empty one, and which, as said before the noun."""
    fresh, empty = False, False
    ordinal = 0
    while True:
        if read.word("new"):
            fresh = True
        elif read.word("empty", "blank"):
            empty = True
        elif found := read.ordinal():
            ordinal = found
        elif not read.word("original", "existing", "current", "present", "numbered", "opening"):
            return fresh, empty, ordinal


def _governed(read: Cursor, inner: Address) -> Address | None:
    """The address with what it is said to stand in or under."""
    if read.word("under"):
        read.skip("the", "lead-in", "heading", "words")
        quote = read.take(Sort.QUOTE)
        if quote is None:
            return None
        inner = replace(inner, under=quote.text)
    if read.word("without its sub-points"):
        inner = replace(inner, own=True)
    at = read.at
    if read.word("of", "in", "under", "within"):
        outer = address(read)
        if outer is not None and not outer.last and outer.noun != "motion":
            return replace(inner, within=outer)
        if outer is None or outer.noun != "motion":
            read.at = at
    return inner


def noun_of(read: Cursor) -> str:
    """What a place is called, in the singular; "" for nothing that we know."""
    token = read.peek()
    if token is None or token.sort is not Sort.WORD:
        return ""
    word = _PLURALS.get(token.text, token.text)
    if word not in NAMED and word not in GENERIC:
        return ""
    read.at += 1
    follow = read.peek()
    if word == "bullet" and follow is not None and follow.text in ("point", "points"):
        read.at += 1
    return _singular(word)


def _singular(word: str) -> str:
    short = {"para": "paragraph", "paras": "paragraph", "subpoint": "sub-point",
             "sub-paragraph": "sub-point", "sub-paragraphs": "sub-point"}  # fmt: skip
    return short.get(word, word.removesuffix("s"))


def _label_next(read: Cursor) -> bool:
    token = read.peek()
    return token is not None and token.sort is Sort.LABEL and token.text.startswith("(")


def labels(read: Cursor, *, noun: bool = True) -> Labels:
    """Labels as printed, in a row and in ranges: "2", "(a) and (b)", "(e) to (g)"."""
    out: list[tuple[str, str]] = []
    while True:
        at = read.at
        if out and not read.word(", and", "and", ",", "or", "&"):
            break
        first = _label(read, noun=noun)
        if not first:
            read.at = at
            break
        to = read.at
        last = first
        if read.word("to", "-", "–", "through", "up to"):
            last = _label(read, noun=noun)
            if not last:
                read.at, last = to, first
        out.append((first, last))
    return tuple(out)


def _label(read: Cursor, *, noun: bool) -> str:
    token = read.take(Sort.LABEL)
    if token is not None:
        return token.text
    token = read.peek()
    if noun and token is not None and token.sort is Sort.WORD and _bare(token.text):
        read.at += 1
        return token.text
    return ""


def _bare(word: str) -> bool:
    """Whether a word is a letter or a small roman numeral, as a label without brackets is."""
    return (len(word) == 1 and word != "a") or (len(word) < 5 and set(word) <= set("ivx"))


def _cardinal(read: Cursor) -> int:
    token = read.peek()
    found = CARDINALS.get(token.text, 0) if token is not None and token.sort is Sort.WORD else 0
    read.at += bool(found)
    return found


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
    ordinal = read.ordinal()
    read.skip("occurrence of", "instance of", "mention of", "the")
    letters = bool(read.word("letters"))
    read.skip(*_OF_WORDS)
    read.skip(":", "'s")
    quote = read.take(Sort.QUOTE)
    if quote is None:
        return None
    return Words(quote.text, ordinal, letters=letters)


def stretch(read: Cursor) -> Stretch | None:
    """A stretch: "all after “…”", "all the words from “…” to “…”", "everything before note 2"."""
    return read.tried(lambda: _stretch(read))


def _stretch(read: Cursor) -> Stretch | None:
    everything = read.word("all", "everything", "the rest")
    read.skip("of", "the", "text", "words", "wording", "that", "comes", "appearing", "follows")
    if everything and read.word("after", "following", "from after"):
        start = anchor(read)
        end = anchor(read) if start and read.word("up to", "to", "until", "and before") else None
        return Stretch(start, end) if start and _to_the_end(read, end is not None) else None
    if everything and read.word("before", "up to", "preceding"):
        end = anchor(read)
        return Stretch(None, end) if end else None
    if not read.word("from"):
        return None
    start = anchor(read)
    if start is None:
        return None
    if read.word("onwards", "onward", "to the end"):
        return Stretch(start, None, whole=True)
    if not read.word("to", "up to and including", "until", "up to"):
        return None
    if read.word("the end", "end"):
        return Stretch(start, None, whole=True)
    end = anchor(read)
    return Stretch(start, end, whole=True) if end else None


def _to_the_end(read: Cursor, bounded: bool) -> bool:
    if not bounded:
        read.word("to the end", "onwards")
    return True


def anchor(read: Cursor) -> Words | Address | None:
    """What words are put in beside: quoted words, or a place."""
    if read.word("the words of"):
        place = address(read)
        return _own(place) if place else None
    return words(read) or address(read)


def _own(place: Address) -> Address:
    return replace(place, own=True)


def position(read: Cursor) -> Position | None:
    """Where something is put in: "after “…”", "at the end of note 2", "at the beginning"."""
    return read.tried(lambda: _position(read))


def _position(read: Cursor) -> Position | None:
    if read.word("at", "to", "as"):
        read.skip("the", "very")
        side = read.word("beginning", "start", "top", "end", "bottom")
        if not side:
            return None
        where = Side.END if side in ("end", "bottom") else Side.START
        at = read.at
        if read.word("of"):
            place = address(read)
            if place is not None:
                return Position(where, None if place.noun == "motion" else place)
            read.at = at
        return Position(where)
    read.skip("immediately", "directly", "straight")
    side = read.word("after", "before", "following")
    if not side:
        return None
    of = anchor(read)
    if of is None:
        return None
    return Position(Side.BEFORE if side == "before" else Side.AFTER, of)
