"""Reading what a place is called: "the first sentence of the third bullet", "paragraph (e)"."""

from __future__ import annotations

import re
from dataclasses import replace

from motion_editor.core.figures import figure
from motion_editor.formats.instructions.cursor import CARDINALS, Cursor
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.values import GENERIC, NAMED, STEMS, Address

_PLURALS = {f"{noun}s": noun for noun in NAMED}
_SHORT = {
    "para": "paragraph", "paras": "paragraph", "res": "resolution", "rec": "recommendation",
    "recs": "recommendation",
}  # fmt: skip
_QUOTED = ("lead-in", "paragraph", "heading", "section", "clause", "plain paragraph", "text")
_LISTED = ("list", "set")
_SECTIONS = ("section", "part")
_RANGE = re.compile(r"([a-z])-([a-z])|([ivx]+)-([ivx]+)")
_UNSAID = ("original", "existing", "current", "present", "numbered", "same")
_MOST_WORDS = 8
_MOST_ORDINALS = 20
"""Ordinals that stand before one noun; a longer row would be read again from each of its words."""
_MOST = 1000
Labels = tuple[tuple[str, str], ...]


def address(read: Cursor) -> Address | None:
    """An address: "the first sentence of the third bullet", "paragraphs (e) to (g)", "note 2"."""
    return read.tried(lambda: _address(read))


def _address(read: Cursor) -> Address | None:
    read.skip("the", "whole", "entire", "of", "both", "those", "these")
    if read.word("that"):
        return Address(last=True)
    named = read.tried(lambda: _by_stem(read)) or read.tried(lambda: _by_quote(read))
    if named is not None:
        return _governed(read, named)
    return _described(read)


def _described(read: Cursor) -> Address | None:
    """A place by its noun, with which of them it is: by ordinal, number, label or first words."""
    fresh, empty, ordinals = _adjectives(read)
    noun = noun_of(read)
    if noun in _LISTED:
        return _list(read, ordinals)
    if not noun and not _label_next(read):
        return None
    found_labels = labels(read, noun=bool(noun))
    if noun and not ordinals and not found_labels:
        ordinals = _cardinals(read)
    if noun in ("lead-in", "heading") and (sort := _sort_of(read)):
        return Address(noun, ordinals[0] if ordinals else 0, sort=sort)
    alone = noun in _QUOTED and not found_labels
    words = _beginning(read, alone=alone) if noun else ""
    ordinal = ordinals[0] if ordinals else 0
    known = bool(ordinals or found_labels or words)
    if noun == "section" and words and not (ordinals or found_labels):
        return _governed(read, Address("section", under=words.rstrip(" …")))
    if noun in ("motion", "text") and not known:
        return Address(noun="motion")
    if (noun in NAMED and not known and not empty) or (noun == "preamble" and not known):
        inner = Address("section", sort=noun)
    elif known or empty or noun in ("heading", "sentence", "title"):
        inner = Address(noun, ordinal, found_labels, words, empty=empty, fresh=fresh,
                        others=ordinals[1:])  # fmt: skip
    else:
        return None
    return _governed(read, inner)


def _sort_of(read: Cursor) -> str:
    """What the points are called that stand under a lead-in: "the lead-in to the calls"."""

    def found() -> str | None:
        if not read.word("to", "of", "above", "before", "for"):
            return None
        read.skip("the")
        sort = noun_of(read)
        return sort if sort in NAMED and read.token(read.at - 1).text == f"{sort}s" else None

    return read.tried(found) or ""


def _by_stem(read: Cursor) -> Address | None:
    """A point by the verb of its lead-in: "Council notes 3"; or all that stands under it."""
    council = read.word("this council", "council", "full council", "this meeting")
    read.skip("further", "also", "therefore")
    noun = next((noun for verb, noun in STEMS if read.word(verb)), "")
    if noun and council:
        read.tried(lambda: _addressee(read))
    if not noun or (not council and f"{noun}s" in _PLURALS and _is_plural(read, noun)):
        return None
    if not (read.word("to read") or read.word("to say")):
        read.skip("to", "that", ":")
    else:
        read.at -= 2
    read.skip("paragraph", "point", "bullet", "number", "no", ".")
    found_labels = labels(read)
    if found_labels:
        return Address(noun, labels=found_labels)
    read.word("section", "list", "part")
    return Address("section", sort=noun) if council else None


def _addressee(read: Cursor) -> bool | None:
    """Who is asked, up to "to" or "that": "calls on the Executive to"."""
    for _ in range(_MOST_WORDS):
        if read.word("to read", "to say") or read.take(Sort.WORD) is None:
            return None
        if read.token(read.at - 1).text in ("to", "that"):
            after = read.peek()
            return True if after is not None and after.sort is not Sort.WORD else None
    return None


def _is_plural(read: Cursor, noun: str) -> bool:
    return read.token(read.at - 1).text == f"{noun}s"


def _by_quote(read: Cursor) -> Address | None:
    """What stands under the lead-in quoted: "the ‘Council notes’ section"."""
    quote = read.take(Sort.QUOTE)
    if quote is None or not read.word("section", "list", "part", "heading", "paragraphs"):
        return None
    return Address("section", under=quote.text)


def _list(read: Cursor, ordinals: tuple[int, ...]) -> Address | None:
    if read.word("of"):
        read.skip("the")
        noun_of(read)
    if not ordinals:
        return None
    return _governed(read, Address("list", ordinals[0]))


def _beginning(read: Cursor, *, alone: bool) -> str:
    """The words with which a clause is said to begin, in quotation marks.

    With `alone` they may follow its name without more: "lead-in “This Council notes:”".
    """
    at = read.at
    led = read.word("beginning", "starting", "which begins", "that begins", "which starts",
                    "that starts", "commencing", "opening", "headed", "titled",
                    "entitled")  # fmt: skip
    read.skip("with", "the words", ":") if led else None
    quote = read.take(Sort.QUOTE) if led or alone else None
    if quote is None:
        read.at = at
        return ""
    return f"{quote.text.rstrip(' .…')} …" if led else quote.text


def _adjectives(read: Cursor) -> tuple[bool, bool, tuple[int, ...]]:
    """Whether it is a new one, whether an empty one, and which, as said before the noun."""
    fresh, empty = False, False
    found: list[int] = []
    while True:
        at = read.at
        if found:
            read.word(", and", "and", ",", "&")
            read.skip("the")
        if read.word("new"):
            fresh = True
        elif read.word("empty", "blank"):
            empty = True
        elif len(found) < _MOST_ORDINALS and (number := read.ordinal()):
            found += _first_or_last(read, number)
        elif not read.word(*_UNSAID):
            read.at = at
            return fresh, empty, tuple(found)


def _first_or_last(read: Cursor, number: int) -> list[int]:
    """The ordinals of "first", or of "first three" or "last two"."""
    at = read.at
    many = _cardinal(read) if number in (1, -1) else 0
    if not many:
        read.at = at
        return [number]
    many = min(many, _MOST)
    return list(range(1, many + 1)) if number > 0 else list(range(-many, 0))


def _governed(read: Cursor, inner: Address) -> Address | None:
    """The address with what it is said to stand in or under."""
    at = read.at
    if read.word("under", "beneath", "below"):
        read.skip("the", "lead-in", "heading", "words", "stem", "section", "title")
        quote = read.take(Sort.QUOTE)
        if quote is not None:
            inner = replace(inner, under=quote.text)
        else:
            outer = read.tried(lambda: _by_stem(read)) or address(read)
            if outer is None:
                return None
            inner = replace(inner, within=outer)
            at = -1
    if read.word("without its sub-points"):
        inner = replace(inner, own=True)
    if at == -1:
        return inner
    at = read.at
    if read.word("of", "in", "under", "within", "from"):
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
    if word not in NAMED and word not in GENERIC and word not in _SHORT:
        return ""
    read.at += 1
    after = read.peek(1)
    if word in _SHORT and after is not None and after.sort is Sort.LABEL:
        read.word(".")
    if word in ("bullet", "bulleted"):
        read.word("points", "point")
    return _singular(word)


def _singular(word: str) -> str:
    bare = word.removesuffix("s")
    if word.startswith("sub"):
        return "sub-point"
    if bare in _SECTIONS:
        return "section"
    return _SHORT.get(word, bare)


def _label_next(read: Cursor) -> bool:
    """Whether a label comes next that tells by itself it is one: "(a)", "2.1", or "3" alone."""
    token, after = read.peek(), read.peek(1)
    if token is None or token.sort is not Sort.LABEL:
        return False
    if "(" in token.text or re.fullmatch(r"\d+(\.\d+)+", token.text):
        return True
    inside = read.peek(2)
    if after is not None and inside is not None and inside.start == after.end == token.end + 1:
        return False  # a figure: "40,000"
    alone = after is None or after.sort is Sort.MARK or after.text in (
        "and", "to", "then", "with", "by", "insert", "delete", "replace", "add",
    )  # fmt: skip
    return alone and len(token.text) < 3 and token.text.isdigit()


def labels(read: Cursor, *, noun: bool = True) -> Labels:
    """Labels as printed, in a row and in ranges: "2", "(a) and (b)", "(e) to (g)"."""
    out: list[tuple[str, str]] = []
    while True:
        at = read.at
        if out and not read.word(", and", "and", ",", "or", "&"):
            break
        both = _hyphened(read) if noun else None
        if both is not None:
            out.append(both)
            continue
        first = _label(read, noun=noun)
        if not first or (out and not noun and not first):
            read.at = at
            break
        to = read.at
        last = first
        if read.word("to", "-", "–", "through", "up to and including", "up to"):
            last = _label(read, noun=noun)
            if not last:
                read.at, last = to, first
        read.word("inclusive")
        out.append((first, last))
    return tuple(out)


def _hyphened(read: Cursor) -> tuple[str, str] | None:
    """A range of letters without brackets: "e-g"."""
    token = read.peek()
    match = _RANGE.fullmatch(token.text) if token and token.sort is Sort.WORD else None
    if match is None:
        return None
    read.at += 1
    first, last = (it for it in match.groups() if it)
    return first, last


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


def _cardinals(read: Cursor) -> tuple[int, ...]:
    """The numbers of "paragraph two", "paragraphs two to four", "lines one and two"."""
    out: list[int] = []
    while True:
        at = read.at
        if out and not read.word(", and", "and", ","):
            break
        first = _cardinal(read)
        if not first:
            read.at = at
            break
        to = read.at
        last = _cardinal(read) if read.word("to", "-", "–") else first
        if not last:
            read.at, last = to, first
        # A row so long is none of a motion's: its ends alone are looked for, and not found.
        out += range(first, last + 1) if 0 <= last - first < _MOST else (first, last)
    return tuple(out)


def _cardinal(read: Cursor) -> int:
    token = read.peek()
    if token is None or token.sort is not Sort.WORD:
        token = token if token is not None and figure(token.text) is not None else None
    found = 0
    if token is not None:
        found = figure(token.text) or CARDINALS.get(token.text, 0)
    read.at += bool(found)
    return found
