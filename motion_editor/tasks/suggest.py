"""What a word that no list knows may stand for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from motion_editor.core.spelling import plain_form, unaccented

if TYPE_CHECKING:
    from motion_editor.tasks.spelling import Lexicon

MOST = 6
SHORT, LONG = 4, 8
"""Up to so many letters one slip is thought of; from so many on three, where two find nothing."""

_LITTLE = "a i an as at be by do if in is it my no of on or so to up us we"
_SMALL = frozenset(_LITTLE.split())
"""The words of a letter or two that may have lost the space beside them."""


def suggestions(word: str, known: Lexicon, *, curly: bool = False) -> tuple[str, ...]:
    """The words that are nearest, the best first, in the capitals of the word.

    Slips are a letter too many, too few, wrong, or two that changed places; or a missing space.
    `curly` says which apostrophe is put in.
    """
    form = plain_form(word)
    in_two = list(_in_two(form, known))[:1]
    found = (_cased(it, form) for it in (*_other_case(form, known), *_near(form, known)))
    near = [it for it in dict.fromkeys(found) if it != form]
    mark = "’" if curly else "'"
    return tuple(it.replace("'", mark) for it in (*near[: MOST - len(in_two)], *in_two))


def _near(form: str, known: Lexicon) -> list[str]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA, JaroWinkler

    low = form.lower()
    slips = 1 if len(low) < SHORT else 2
    choices = (*_candidates(known.shipped), *known.own, *known.names)

    def within(most: int) -> list[tuple[str, float]]:
        ranked = process.extract(
            low, choices, scorer=OSA.distance, processor=str.lower, score_cutoff=most, limit=None
        )
        return [(word, distance) for word, distance, _ in ranked]

    found = within(slips) or (within(slips + 1) if len(low) >= LONG else [])

    letters, small = sorted(low), form == low

    def rank(one: tuple[str, float]) -> tuple[object, ...]:
        word, distance = one
        bare = word.lower()
        turned = sorted(unaccented(bare)) == letters
        named = small and bare != word
        likeness = JaroWinkler.similarity(bare, low)
        return distance, not turned, named, bare[0] != low[0], -likeness, word

    return [word for word, _ in sorted(found, key=rank)]


@cache
def _candidates(shipped: frozenset[str]) -> tuple[str, ...]:
    """The words that may be meant: no possessives, which are as many again, and no parts."""
    return tuple(
        it for it in shipped if len(it) > 1 and not it.endswith(("'s", "-")) and it[0] != "#"
    )


def _other_case(form: str, known: Lexicon) -> list[str]:
    """The word as a list has it, where only capitals differ: "sheffield", "COuncil"."""
    low = form.lower()
    return [it for it in (low, low.capitalize(), low.upper()) if known.knows(it)]


def _in_two(form: str, known: Lexicon) -> Iterator[str]:
    """Two words between which a space is missing."""
    for at in range(1, len(form)):
        parts = (form[:at], form[at:])
        if all(known.knows(it.lower()) and (len(it) > 2 or it.lower() in _SMALL) for it in parts):
            yield " ".join(parts)


def _cased(word: str, form: str) -> str:
    """A word in the capitals of another, its own capitals kept."""
    if len(form) > 1 and form == form.upper():
        return word.upper()
    if form[:1].isupper() and word == word.lower():
        return word[:1].upper() + word[1:]
    return word
