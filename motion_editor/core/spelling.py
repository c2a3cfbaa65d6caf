"""Words that no list knows, in a text plain or marked, each with its place.

Only the words that would stand are looked at: a word that is left out is nobody's mistake any more,
and one made of a kept and an added half is one word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from motion_editor.core.clause import Clause
from motion_editor.core.place import Place, Span
from motion_editor.core.search import Found, hits
from motion_editor.core.text import pieces

Knows = Callable[[str], bool]
"""Whether a form stands in a list, exactly so; a part of a word with the hyphen after it too."""

ACRONYM: Final = 5
"""Letters up to which capitals alone are taken for initials."""

_HYPHENS: Final = "-‐‑"
_APOSTROPHES: Final = "'’ʼ"
_MARKS: Final = "\u00ad\u0300-\u036f\u200c\u200d\u2060"
_PART: Final = rf"[\w{_MARKS}]+(?:[{_APOSTROPHES}][\w{_MARKS}]+)*"
_WORD: Final = re.compile(rf"{_PART}(?:[{_HYPHENS}]{_PART})*")
_SINGLE: Final = re.compile(_PART)
_HYPHENS_AFTER: Final = frozenset(_HYPHENS)
_POSSESSIVE: Final = re.compile(rf"[{_APOSTROPHES}][sS]$")
_CHUNK: Final = re.compile(r"\S+")
_ENDINGS: Final = "uk|com|org|net|gov|edu|info|eu|int|io|scot|wales|cymru|london|ie"
_ADDRESS: Final = re.compile(
    rf"://|www\.|mailto:|\w@\w|(?<!\w)[@#]\w|\w\.(?:{_ENDINGS})(?!\w)", re.IGNORECASE
)
_CLUES: Final = frozenset(".:@#")
"""One of these stands in every address."""

_DROPPED: Final = dict.fromkeys(map(ord, "\u00ad\u200c\u200d\u2060"))
_PLAIN: Final = str.maketrans(dict.fromkeys("’ʼ", "'") | dict.fromkeys("‐‑", "-"))
_LAST_LATIN: Final = "\u024f"


class Unknown(NamedTuple):
    """A word that no list knows: where it stands in the marked text, and how it is written."""

    span: Span
    word: str


def unknown(clauses: Sequence[Clause], knows: Knows) -> tuple[Unknown, ...]:
    """The words that would stand and that `knows` does not know, in order."""
    found = hits(clauses, lambda text: _unknown(text, knows), mixed=True)
    return tuple(Unknown(hit.span, hit.instead) for hit in found)


def standing_spans(clauses: Sequence[Clause], span: Span) -> tuple[Span, ...]:
    """The parts of a span that would stand: all of it but what is struck between."""
    out: list[Span] = []
    for at in range(span.start.clause, span.end.clause + 1):
        low = span.start.offset if at == span.start.clause else 0
        high = span.end.offset if at == span.end.clause else clauses[at].length
        for offset, run in pieces(clauses[at].runs):
            start, end = max(low, offset), min(high, offset + len(run.text))
            if not run.in_proposed or start >= end:
                continue
            if out and out[-1].end == Place(at, start):
                start = out.pop().start.offset
            out.append(Span(Place(at, start), Place(at, end)))
    return tuple(out)


def plain_form(word: str) -> str:
    """A word as lists have it: straight apostrophes, plain hyphens, no soft hyphens."""
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word.translate(_DROPPED)).translate(_PLAIN)


def stem(word: str) -> str:
    """A word in its plain form without the 's of a possessive."""
    form = plain_form(word)
    return form[:-2] if form.endswith(("'s", "'S")) else form


def unaccented(form: str) -> str:
    """The letters without their accents: lists have some words so, and some not."""
    return "".join(it for it in unicodedata.normalize("NFD", form) if not unicodedata.combining(it))


def _unknown(text: str, knows: Knows) -> Iterator[Found]:
    for chunk in _CHUNK.finditer(text):
        written = chunk[0]
        # Most words are just that: no need to look closer.
        if written.isalpha() and written.isascii() and knows(written):
            continue
        if not _CLUES.isdisjoint(written) and _ADDRESS.search(written):
            continue
        for match in _WORD.finditer(written):
            hanging = written[match.end() : match.end() + 1] in _HYPHENS_AFTER
            for low, high in _wrong(match[0], knows, hanging=hanging):
                start = chunk.start() + match.start()
                yield Found(start + low, start + high, match[0][low:high])


def _wrong(word: str, knows: Knows, *, hanging: bool) -> Iterator[tuple[int, int]]:
    """Which parts of a word, hyphens and all, are not known: none, if the whole is.

    A possessive 's belongs to no part. `hanging` says that a hyphen follows, as in "pre- and
    post-war".
    """
    if _passes(word, knows):
        return
    parts = list(_SINGLE.finditer(word))
    for part in parts:
        before = hanging or part.end() < len(word)
        if before and _is_known(f"{plain_form(part[0])}-", knows):
            continue
        if len(parts) == 1 or not _passes(part[0], knows):
            own = _POSSESSIVE.sub("", part[0])
            yield part.start(), part.start() + len(own)


def _passes(word: str, knows: Knows) -> bool:
    """Whether a word is known, or is none that a list of words could know."""
    form = plain_form(word)
    bare = stem(form)
    if _is_known(form, knows) or (bare != form and _is_known(bare, knows)):
        return True
    return _is_beyond(bare, knows) or (not bare.isascii() and _is_known(unaccented(bare), knows))


def _is_known(form: str, knows: Knows) -> bool:
    """Whether a list has the word: with a capital where it has one, or all in capitals."""
    if knows(form):
        return True
    if form == form.lower():
        return False
    head, rest = form[0], form[1:]
    if rest == rest.lower():
        return knows(head.lower() + rest)
    return form == form.upper() and (knows(form.lower()) or knows(form.title()))


def _is_beyond(bare: str, knows: Knows) -> bool:
    """Whether it is a number, a letter, initials, another script, or a name such as "DfT"."""
    if len(bare) < 2 or not bare.replace("'", "").replace("-", "").isalpha():
        return True
    if max(bare) > _LAST_LATIN:
        return True
    rest = bare[1:]
    if rest == rest.lower():
        return False
    if bare == bare.upper():
        return len(bare) <= ACRONYM
    initials = bare[-1] == "s" and bare[:-1] == bare[:-1].upper()
    return "-" not in bare and (initials or not knows(bare.lower()))
