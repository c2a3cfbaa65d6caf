"""The words of a text of a motion that no list knows, each with its address."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.motion import Motion
from motion_editor.core.spelling import unknown
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import opening
from motion_editor.papers.places import Places
from motion_editor.tasks.show import text_of
from motion_editor.tasks.spelling import curly_in, lexicon
from motion_editor.tasks.suggest import suggestions


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A word in no list: the address of its clause, the words that it may stand for."""

    place: str
    word: str
    suggestions: tuple[str, ...] = ()


def check(
    motion: Motion, version: str = "", amendment: str = "", *, suggest: bool = False
) -> tuple[str, tuple[Misspelling, ...]]:
    """What a text of a motion is called, and the words in it that no list knows, in order.

    Of an amendment the words that would stand if it is carried.
    """
    text, known = text_of(motion, version, amendment), lexicon(motion)
    clauses = proposed(text.clauses)
    places = Places(clauses, motion.details.numbering, text.new)
    curly = curly_in(clauses)

    def one(at: int, word: str) -> Misspelling:
        meant = suggestions(word, known, curly=curly) if suggest else ()
        return Misspelling(opening(places.name(clauses[at].id)), word, meant)

    found = unknown(clauses, known.knows)
    return text.name, tuple(one(it.span.start.clause, it.word) for it in found)
