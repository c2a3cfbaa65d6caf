"""Looking at an amendment before it is taken in: the source beside what it becomes, part by part.

A pure function of motion, source and wish, choices included: whatever is chosen, it is read anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from motion_editor.core.amendment import Base
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, say
from motion_editor.formats.sniff import Source
from motion_editor.tasks.amend import (
    base_of,
    called,
    doubts_of,
    found_in,
    less_refused,
    wanted_base,
)
from motion_editor.tasks.choices import Key
from motion_editor.tasks.draft_part import DraftPart, Use
from motion_editor.tasks.drafted import drafted
from motion_editor.tasks.find import refuse_decided_motion
from motion_editor.tasks.sheet_text import Look, bracketed, sheet_of
from motion_editor.tasks.wish import How, Wish


@dataclass(frozen=True, slots=True)
class DraftReading:
    """A source as it is understood for now, and nothing of it in the motion yet.

    `text` is the source's as it is shown, `uses` says of each of its lines that is not blank what
    became of it. `clauses` is the tracked text over the base, guesses that are still to be
    confirmed included: they are not taken in before. `looks` is what a paper's looks mark.
    """

    how: How
    said: str
    text: str
    base: Base
    clauses: Clauses
    parts: tuple[DraftPart, ...]
    uses: dict[int, Use]
    label: str = ""
    mover: str = ""
    seconder: str = ""
    group: str = ""
    doubts: tuple[str, ...] = ()
    looks: tuple[Look, ...] = ()

    @property
    def pending(self) -> tuple[DraftPart, ...]:
        """The guesses that are still to be confirmed or left out."""
        return tuple(part for part in self.parts if part.open)

    def part(self, key: Key) -> DraftPart | None:
        """The part of this key."""
        return next((it for it in self.parts if it.key == key), None)

    def parts_at(self, line: int) -> tuple[DraftPart, ...]:
        """The parts that a line of the source belongs to."""
        return tuple(it for it in self.parts if it.lines[0] <= line <= it.lines[1])


def look_at(motion: Motion, source: Source, wish: Wish) -> DraftReading:
    """The source as it is read by a wish and its choices; the same for the same, ids included.

    MotionError where it can't be read at all.
    """
    refuse_decided_motion(motion)
    numbers = count(1)
    target = base_of(motion, source, wish)

    def new_id() -> str:
        return f"draft {next(numbers)}"

    whole = found_in(motion, source, target, replace(wish, look=True), new_id)
    found = less_refused(motion, target, whole, wish.choices)
    own, label, more = called(motion, whole, replace(wish, label=""))
    sheet, looks = sheet_of(source, whole)
    seen = drafted(motion, sheet, target, whole, found, more, wish.choices)
    return DraftReading(
        whole.how,
        whole.said,
        sheet.text,
        target,
        found.amendment.clauses,
        seen.parts,
        seen.uses,
        wish.label or label,
        wish.mover or own.mover.full,
        wish.seconder or own.seconder.full,
        wish.group or own.group,
        doubts_of(motion, source, whole, wish),
        looks,
    )


def in_brackets(motion: Motion, source: Source, wish: Wish) -> str:
    """A paper that is marked by its looks as a text that is marked in words, to be corrected."""
    numbers = count(1)
    target = wanted_base(motion, wish.to)
    found = found_in(motion, source, target, wish, lambda: f"draft {next(numbers)}")
    return bracketed(found.lines)


def refuse_open(draft: DraftReading) -> None:
    """Raise MotionError while guesses are neither confirmed nor left out."""
    left = len(draft.pending)
    if left:
        raise MotionError(
            many(
                "{n} guesses are still to be confirmed.",
                "{n} guess is still to be confirmed.",
                left,
            ),
            say("Confirm each of them, or leave it out."),
        )
