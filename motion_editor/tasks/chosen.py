"""Choices about the parts of a source by the numbers that looking at it gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, say
from motion_editor.formats.sniff import Source
from motion_editor.tasks.choices import Key
from motion_editor.tasks.draft_part import DraftPart
from motion_editor.tasks.reading import DraftReading, look_at
from motion_editor.tasks.report import keys_of
from motion_editor.tasks.wish import Wish


@dataclass(frozen=True, slots=True)
class Chosen:
    """The guesses that are confirmed (None for all), the parts left out, and the places picked.

    A place is picked for a part that may mean several.
    """

    confirmed: tuple[int, ...] | None = None
    left_out: tuple[int, ...] = ()
    picked: tuple[tuple[int, int], ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything was chosen at all."""
        return self.confirmed is not None or bool(self.left_out or self.picked)


def with_choices(motion: Motion, source: Source, wish: Wish, asked: Chosen) -> Wish:
    """The wish with these choices in it; the numbers are those of the source looked at by it.

    Guesses that only come up by other choices are left out unless all are confirmed. MotionError
    for a number that means nothing.
    """
    if not asked.any:
        return wish
    draft = look_at(motion, source, wish)
    choices = wish.choices
    for number, place in asked.picked:
        part = _numbered(draft, number)
        keys = keys_of(part.candidates)
        if not 1 <= place <= len(keys):
            raise _no_place(number, place, len(keys))
        choices = choices.pick(part.key, keys[place - 1], keys)
    gone = [_numbered(draft, number) for number in asked.left_out]
    choices = choices.refuse(*_all_keys(gone))
    wish = replace(wish, choices=choices)
    if asked.confirmed is None:
        return wish
    right = [_guess(draft, number) for number in asked.confirmed]
    told = replace(wish, choices=wish.choices.confirm(*((it.key, it.guess) for it in right)))
    return _less_guesses(motion, source, told, {it.key for it in right})


def _less_guesses(motion: Motion, source: Source, wish: Wish, kept: Iterable[Key]) -> Wish:
    """The wish with all guesses left out that are not among those kept, however they come up."""
    known = set(kept)
    while True:
        draft = look_at(motion, source, wish)
        left = [it for it in draft.pending if it.key not in known and it.may_go]
        if not left:
            return wish
        wish = replace(wish, choices=wish.choices.refuse(*_all_keys(left)))


def _all_keys(parts: Iterable[DraftPart]) -> Iterable[Key]:
    return (key for part in parts for key in part.with_it)


def _numbered(draft: DraftReading, number: int) -> DraftPart:
    if not 1 <= number <= len(draft.parts):
        raise MotionError(
            say("There is no part {number} in the source.", number=number),
            many("It has {n} parts.", "It has {n} part.", len(draft.parts)),
        )
    return draft.parts[number - 1]


def _guess(draft: DraftReading, number: int) -> DraftPart:
    part = _numbered(draft, number)
    if not part.guess:
        raise MotionError(
            say("Nothing was guessed in part {number}.", number=number),
            say("Confirm parts that were applied with a guess."),
        )
    return part


def _no_place(number: int, place: int, count: int) -> MotionError:
    if not count:
        return MotionError(
            say("Part {number} does not mean one of several places.", number=number),
            say("Pick for parts of which one of several places is to be chosen."),
        )
    return MotionError(
        say("Part {number} has no place {place}.", number=number, place=place),
        many("It may mean {n} places.", "It may mean {n} place.", count),
    )
