"""Going through the tokens of a sentence, and back where a guess at its form did not hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Final, TypeAlias, TypeVar

from motion_editor.core.figures import figure
from motion_editor.formats.instructions.tokens import Sort, Token
from motion_editor.formats.instructions.values import Instruction

Value = TypeVar("Value")

_FIRST: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ONE: Final = "one two three four five six seven eight nine ten eleven twelve"
ORDINALS: Final = {word: number for number, word in enumerate(_FIRST.split(), start=1)}
CARDINALS: Final = {word: number for number, word in enumerate(_ONE.split(), start=1)}

_LAST_BUT_ONE: Final = (
    "penultimate", "last but one", "second last", "second to last", "second-to-last", "next to last"
)  # fmt: skip

_STEPS: Final = 250
"""Looks at phrases that each token may cost; an instruction of a paper costs about 150."""
_STEPS_MORE: Final = 20_000

_Phrase: TypeAlias = tuple[str, tuple[str, ...]]
"""A phrase, and its words but the first."""


@cache
def _by_first_word(phrases: tuple[str, ...]) -> dict[str, list[_Phrase]]:
    """Phrases by their first word: of the few sets there are nearly none begins with the next."""
    out: dict[str, list[_Phrase]] = {}
    for phrase in phrases:
        first, *rest = phrase.split(" ")
        out.setdefault(first, []).append((phrase, tuple(rest)))
    return out


class Cursor:
    """The tokens of a sentence and how far they have been read.

    `extra` are instructions met inside another one, such as a relettering beside an addition.
    `known` is the text of the motion where words of it may stand without quotation marks; of the
    ends that such words may have, the longest first, `choice` tells which is taken, and `choices`
    counts how many there were at most. With `strange` they need not stand in it.
    With `wholly` a sentence is no instruction where any of it can't be read.
    """

    def __init__(self, tokens: Sequence[Token], text: str, known: str = "") -> None:
        self._tokens = tokens
        self._text = text
        self.known = known
        self.choice = 0
        self.choices = 0
        self.strange = False
        self.wholly = False
        self.at = 0
        self.extra: list[Instruction] = []
        self._steps = 0

    @property
    def spent(self) -> bool:
        """Whether so much was tried that it is no instruction: "and “x” and “x” and “x” …".

        What can't be read is tried again from each of its words, which takes minutes of a row
        that has thousands.
        """
        return self._steps > _STEPS_MORE + _STEPS * self.size

    @property
    def size(self) -> int:
        """The number of tokens."""
        return len(self._tokens)

    def peek(self, ahead: int = 0) -> Token | None:
        """The next token, or one further on; None past the end."""
        at = self.at + ahead
        return self._tokens[at] if at < len(self._tokens) else None

    def token(self, at: int) -> Token:
        """The token at a place."""
        return self._tokens[at]

    def take(self, sort: Sort) -> Token | None:
        """The next token, read, where it is of this sort."""
        token = self.peek()
        if token is None or token.sort is not sort:
            return None
        self.at += 1
        return token

    def between(self, first: int, past: int) -> str:
        """The words of the source from one token up to another."""
        return self._text[self._tokens[first].start : self._tokens[past - 1].end]

    def rest(self) -> str:
        """All words from here on, read; "" at the end."""
        if self.at >= self.size:
            return ""
        start = self._tokens[self.at].start
        self.at = self.size
        return self._text[start:].rstrip()

    def word(self, *phrases: str) -> str:
        """The first of these phrases that comes next, read; "" where none does."""
        self._steps += 1
        token = self.peek()
        if token is None or token.sort is Sort.QUOTE:
            return ""
        for phrase, rest in _by_first_word(phrases).get(token.text, ()):
            if all(self._is(ahead, word) for ahead, word in enumerate(rest, 1)):
                self.at += 1 + len(rest)
                return phrase
        return ""

    def skip(self, *words: str) -> None:
        """Read past any of these words or marks, however many."""
        while self.word(*words):
            pass

    def tried(self, read: Callable[[], Value | None]) -> Value | None:
        """What `read` reads; nothing is read where it gives None."""
        at, extra = self.at, list(self.extra)
        found = read()
        if found is None:
            self.at, self.extra = at, extra
        return found

    def ordinal(self) -> int:
        """An ordinal, read: 1 for "first", -1 for "last"; 0 for none."""
        if self.word(*_LAST_BUT_ONE):
            return -2
        token = self.peek()
        if token is None or token.sort is not Sort.WORD:
            return 0
        found = ORDINALS.get(token.text, 0)
        if token.text in ("last", "final", "closing", "concluding"):
            found = -1
        elif token.text == "opening":
            found = 1
        elif not found:
            found = figure(token.text[:-2]) or 0
        self.at += bool(found)
        return found

    def _is(self, ahead: int, word: str) -> bool:
        token = self.peek(ahead)
        return token is not None and token.sort is not Sort.QUOTE and token.text == word
