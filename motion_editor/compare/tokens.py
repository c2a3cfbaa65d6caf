"""Words, numbers and marks of a text, each with its place.

White space is no token: a token carries the white space before it, so that nothing is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from motion_editor.compare.remembered import Remembered
from motion_editor.core.footnotes import CLOSE, OPEN

# Combining marks and joiners are no word characters to `re`; without them "é" would break in two.
_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0903\u093a-\u094f\u0951-\u0963"
    "\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03"
    "\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
)
# The look at one ASCII character first is for speed; atomic groups, because nothing that is once
# taken into a word is ever given back. Possessive groups, `(…)++`, would say the same, but up to
# Python 3.11.4 (Debian 12 has 3.11.2) they match wrongly (CPython issue 106052): letters got lost.
_LETTERS = rf"(?>(?:\w++|(?![\x00-\x7f])[{_MARKS}])+)"
_WORD = (
    rf"[£$€¥]?{_LETTERS}"
    rf"(?>(?:(?:['’ʼ\-‐‑]|(?<=\d)[.,:/–](?=[£$€¥]?\d))[£$€¥]?{_LETTERS})*)%?"
)
_PLAIN = r"[^\W\d]++(?=[\s.,;:)])"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
# An emoji with its skin tone, selectors, tags and joined parts; any other mark is alone.
_SIGN = rf"\S(?:[{_MARKS}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|(?<=\u200d)[^\s\w])*"
_CHUNK = re.compile(rf"\s*+(?:{_PLAIN}|{_WORD}|{_FLAG}|{_SIGN})")

# An address, of a page or of a letter box, is one token: half of one marked leads nowhere. Bounded,
# so that a long row of dots before an @ costs no time.
_ADDRESS = r"(?:https?://|www\.)[^\s<>()\[\]\"“”‘’]*[\w/]|[\w.+-]{1,64}+@\w++(?>(?:[.-]\w++)+)"
_ADDRESSED = re.compile(rf"\s*+(?:{_ADDRESS}|{_PLAIN}|{_WORD}|{_FLAG}|{_SIGN})")

_ENDINGS = frozenset(".,;:")
"""Marks that are a token of their own after a word and before a blank."""


def bare(text: str) -> str:
    """The letters and figures of a text alone, in one case: to tell that it is said again."""
    return "".join(filter(str.isalnum, text.casefold()))


def words_of(text: str) -> frozenset[str]:
    """The words of a list written with blanks between them."""
    return frozenset(text.split())


_STOP_WORDS = words_of(
    "a an the this that these those and or nor but so as if than then of to in on at by for from "
    "with within into onto upon over under about between through during before after is are was "
    "were be been being am has have had having do does did will would shall should can could may "
    "might must not no it its they them their he she his her we our us you your who whom whose "
    "which what when where there here also such any all both each"
)
_ABBREVIATIONS = words_of(
    "cllr cllrs no nos mr mrs ms dr st para paras approx eg ie rev hon prof vs"
)

FULL, HALF, QUARTER = 4, 2, 1
"""Weights of a word, a stop-word and a punctuation mark, in quarters of a word."""

_REMEMBERED = 50_000

OPENERS = frozenset("([{“‘«" + OPEN)
CLOSERS = frozenset(")]}”’»" + CLOSE)
STOPS = frozenset(".!?…")
DASHES = frozenset("-–—―/")


@dataclass(slots=True, frozen=True, eq=False)
class Tokens:
    """The tokens of a text: `chunks` with the white space before them, `words` without.

    `ends` holds a 0 and then the offset just past each token.
    """

    text: str
    chunks: list[str]
    words: list[str]
    ends: list[int]
    _found: dict[str, list[int]] = field(default_factory=dict, repr=False)
    """What was worked out of it when it was first asked for."""

    @property
    def sums(self) -> list[int]:
        """The weight of the first so many tokens together, for none, one, two … all of them."""
        found = self._found.get("sums")
        if found is None:
            found = self._found["sums"] = weighed(self.words)
        return found

    @property
    def stops(self) -> list[int]:
        """The tokens with which a sentence ends, a bracket or quotation mark after it aside."""
        found = self._found.get("stops")
        if found is None:
            words = self.words
            found = self._found["stops"] = (
                []
                if STOPS.isdisjoint(words)
                else [at for at, it in enumerate(words) if it in STOPS and ends_sentence(self, at)]
            )
        return found

    @property
    def size(self) -> int:
        """The number of tokens."""
        return len(self.words)

    def start(self, at: int) -> int:
        """The offset of the first character of a token; the text's length past the last one."""
        if at == len(self.words):
            return len(self.text)
        return self.ends[at + 1] - len(self.words[at])

    def spaced(self, at: int) -> bool:
        """Whether white space stands before a token."""
        return len(self.chunks[at]) > len(self.words[at])


def split(text: str) -> Tokens:
    """Cut a text into its tokens, which are not to be altered."""
    return _known[text]


def _cut(text: str) -> Tokens:
    chunks: list[str] = []
    words: list[str] = []
    blank = ""
    # White space at the end belongs to no token; left in, it would cost a search from each blank.
    for piece in text.rstrip().split(" "):
        # Most words are letters only, with a mark after them at most: no need to search those.
        if piece.isalpha():
            chunks.append(blank + piece)
            words.append(piece)
            blank = " "
        elif piece[-1:] in _ENDINGS and piece[:-1].isalpha():
            chunks += (blank + piece[:-1], piece[-1])
            words += (piece[:-1], piece[-1])
            blank = " "
        else:
            bare = piece.rstrip()
            if bare:
                pattern = _ADDRESSED if "@" in bare or "//" in bare or "www." in bare else _CHUNK
                found: list[str] = pattern.findall(blank + bare)
                chunks += found
                words += map(str.lstrip, found)
                blank = ""
            blank += piece[len(bare) :] + " "
    return Tokens(text, chunks, words, list(accumulate(map(len, chunks), initial=0)))


_known = Remembered(_cut)


class _Weights(dict[str, int]):
    """Weights of tokens as they are asked for; forgotten when they become too many."""

    def __missing__(self, token: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        if not any(map(str.isalnum, token)):
            found = QUARTER
        else:
            found = HALF if token.lower() in _STOP_WORDS else FULL
        self[token] = found
        return found


_weights = _Weights()


def weight(token: str) -> int:
    """How much a token counts, in quarters of a word."""
    return _weights[token]


def weighed(tokens: Sequence[str]) -> list[int]:
    """The weight of the first so many tokens together, for none, one, two … all of them."""
    return list(accumulate(map(_weights.__getitem__, tokens), initial=0))


def is_word(token: str) -> bool:
    """Whether a token is a word or a number, not a mark."""
    return weight(token) > QUARTER


def has_break(blank: str) -> bool:
    """Whether a new line begins in some text, a soft one too."""
    return "\u2028" in blank or "\n" in blank


def ends_sentence(tokens: Tokens, at: int) -> bool:
    """Whether a sentence ends with a token: a full stop that is no abbreviation, or its quote."""
    words = tokens.words
    if words[at] in CLOSERS and at and not tokens.spaced(at):
        return words[at - 1] in STOPS and _opens(tokens, at + 1)
    if words[at] not in STOPS:
        return False
    if words[at] == "." and at and _abbreviated(words[at - 1]):
        return False
    return _opens(tokens, at + 1)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text in order, without the blanks between them."""
    tokens = split(text)
    start = 0
    for at in range(len(tokens.words)):
        if ends_sentence(tokens, at) or at + 1 == len(tokens.words):
            yield text[start : tokens.ends[at + 1]].strip()
            start = tokens.ends[at + 1]


def _abbreviated(word: str) -> bool:
    return (len(word) == 1 and word.isalpha()) or word.lower() in _ABBREVIATIONS


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a sentence may begin at a token: the end, or no small letter after a blank."""
    if at == len(tokens.words):
        return True
    return tokens.spaced(at) and not tokens.words[at][0].islower()
