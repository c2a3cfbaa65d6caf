"""The marks of an amendment: each change by its number, taking some back, tidying all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.compare.neat import neat
from motion_editor.core.amendment import Amendment
from motion_editor.core.changes import reject_change
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original
from motion_editor.core.wording import say
from motion_editor.papers.instructions import instructions
from motion_editor.papers.wording import label as named
from motion_editor.tasks.show import in_critic, one_line, text_of
from motion_editor.tasks.texts import why_fixed, with_text


@dataclass(frozen=True, slots=True)
class Numbered:
    """A change in words, with its number in the amendment."""

    number: int
    words: str


def numbered(motion: Motion, amendment: Amendment) -> tuple[Numbered, ...]:
    """The changes of an amendment, from 1, in the order of the text."""
    text = text_of(motion, amendment=amendment.id)
    made = instructions(text.clauses, motion.details.numbering, text.old)
    return tuple(Numbered(at, it.sentence) for at, it in enumerate(made, 1))


def without_changes(motion: Motion, amendment: Amendment, numbers: Sequence[int]) -> Motion:
    """The motion with these changes of an amendment taken back. MotionError for one not there."""
    refuse_fixed(motion, amendment)
    clauses = amendment.text.clauses
    made = instructions(clauses, motion.details.numbering)
    for number in sorted(set(numbers), reverse=True):
        if not 0 < number <= len(made):
            raise MotionError(
                say("{name} has no change {number}.", name=named(amendment), number=number),
                say("Its changes are numbered 1 to {last}.", last=len(made))
                if made
                else say("It changes nothing."),
            )
        # From the last to the first, so that those above keep their places.
        clauses = reject_change(clauses, made[number - 1].change)
    if len(set(numbers)) == len(made):
        # One taken back may have covered another, as of a clause that was left out whole.
        clauses = original(clauses)
    return with_text(motion, amendment, clauses)


@dataclass(frozen=True, slots=True)
class Tidied:
    """An amendment's text with its marks tidied, and the clauses that differ, then and now."""

    clauses: Clauses
    before: tuple[str, ...]
    after: tuple[str, ...]


def tidied(motion: Motion, amendment: Amendment) -> Tidied:
    """The marks as whole words and phrases. MotionError where the amendment stands fixed."""
    refuse_fixed(motion, amendment)
    then = amendment.text.clauses
    now = neat(then)
    pairs = [(one, two) for one, two in zip(then, now, strict=True) if one != two]
    return Tidied(
        now,
        tuple(one_line(in_critic(one.runs)) for one, _ in pairs),
        tuple(one_line(in_critic(two.runs)) for _, two in pairs),
    )


def refuse_fixed(motion: Motion, amendment: Amendment | None) -> None:
    """Raise MotionError where the text stands fixed."""
    error = why_fixed(motion, amendment)
    if error is not None:
        raise error
