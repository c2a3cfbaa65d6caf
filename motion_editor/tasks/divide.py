"""An amendment decided in parts: some of its changes now, the others left open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import CARRYING, Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import original, proposed
from motion_editor.core.votes import Votes
from motion_editor.core.wording import say
from motion_editor.papers.agreed import PART_DECIDED, in_a_row
from motion_editor.papers.wording import label as named
from motion_editor.revise.parts import parted, parts
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.agree import agreed
from motion_editor.tasks.between import between
from motion_editor.tasks.carry import followed_on, issued, moved_on
from motion_editor.tasks.decide import (
    NO_VOTES,
    decide,
    refuse_carrying,
    refuse_decided,
    result,
    version_by,
)
from motion_editor.tasks.find import base_clauses, find_amendment, number_of, stage_of
from motion_editor.tasks.marks import numbered
from motion_editor.tasks.report import CarriedOver, Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, recorded


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an amendment: the numbers of its changes, and each in words."""

    numbers: tuple[int, ...]
    words: tuple[str, ...]


def parts_of(motion: Motion, amendment: Amendment) -> tuple[Part, ...]:
    """The parts that an amendment can be divided into, in order."""
    said = {item.number: item.words for item in numbered(motion, amendment)}
    groups = (tuple(at + 1 for at in group) for group in parts(amendment.text.clauses))
    return tuple(Part(found, tuple(said[number] for number in found)) for found in groups)


def decide_parts(
    motion: Motion,
    label: str,
    numbers: Sequence[int],
    outcome: Outcome,
    new_id: NewId,
    votes: Votes = NO_VOTES,
    chamber: Chamber = NO_CHAMBER,
) -> tuple[Motion, Report]:
    """Record the outcome of some changes of an amendment, by their numbers; the others stay open.

    Changes carried or accepted make the next version, and what is left of the amendment is one of
    that. MotionError for a number not there, for changes that go with others, or where the
    amendment could not be decided whole.
    """
    votes = recorded(votes, chamber)
    amendment = find_amendment(motion, label)
    refuse_decided(amendment)
    found = parts_of(motion, amendment)
    wanted = _wanted(amendment, found, numbers)
    if len(wanted) == sum(len(part.numbers) for part in found):
        return decide(motion, label, outcome, new_id, votes, chamber)
    _refuse(motion, amendment, outcome)
    taken, rest = _parted(amendment, wanted)
    if outcome in CARRYING:
        _refuse_empty(taken)
    said = [words for part in found for at, words in zip(part.numbers, part.words, strict=True)
            if at in wanted]  # fmt: skip
    decided = _Decided(amendment, outcome, votes, "\n".join(said), new_id, chamber)
    changes = _changes(wanted)
    if outcome not in CARRYING:
        return decided.dropped(motion, _parted(amendment, _others(found, wanted))[0], changes)
    if amendment.text.base.amendment:
        return decided.taken_in(motion, taken, rest, changes)
    return decided.carried(motion, taken, rest, changes)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What was decided of an amendment; `words` are its changes decided, one a line."""

    amendment: Amendment
    outcome: Outcome
    votes: Votes
    words: str
    new_id: NewId
    chamber: Chamber

    def dropped(self, motion: Motion, rest: Clauses, changes: str) -> tuple[Motion, Report]:
        """The motion where these changes are no longer in the amendment."""
        motion = self._left(motion, self.amendment.text.base, rest)
        motion = self._recorded(motion, motion.current.id)
        motion, carried = followed_on(motion, self.new_id)
        done = say(
            "{name}: {changes} {result}. The others stay open.",
            name=named(self.amendment),
            changes=changes,
            result=self._result,
        )
        return motion, self._report(done, carried)

    def carried(
        self, motion: Motion, taken: Clauses, rest: Clauses, changes: str
    ) -> tuple[Motion, Report]:
        """The motion with the next version, and what is left over that."""
        motion = issued(motion, motion.current)
        version = version_by(motion, self.amendment, taken, self.new_id)
        motion = self._left(motion, Base(version=version.id), rest)
        motion = self._recorded(motion, version.id)
        motion, carried = moved_on(motion, version, self.new_id)
        done = say(
            "{name}: {changes} {result}. That made version {number}, {stage}; "
            "the others stay open.",
            name=named(self.amendment),
            changes=changes,
            result=self._result,
            number=number_of(motion, version),
            stage=stage_of(motion, version),
        )
        return motion, self._report(done, carried)

    def taken_in(
        self, motion: Motion, taken: Clauses, rest: Clauses, changes: str
    ) -> tuple[Motion, Report]:
        """The motion with the changes part of the amendment that this one amends."""
        under = motion.amendment(self.amendment.text.base.amendment)
        to = Base(amendment=under.id, text=len(under.texts))
        motion, carried = agreed(motion, self.amendment, taken, self.new_id)
        base = base_clauses(motion, to)
        if original(rest) != base:  # a clause of the version has its own name back
            onto = between(original(rest), base, self.new_id)
            rest = rebase(rest, onto, self.new_id).clauses
        motion = self._left(motion, to, rest)
        motion = self._recorded(motion, motion.current.id)
        motion, followed = followed_on(motion, self.new_id)
        done = say(
            "{name}: {changes} {result}. {other} now reads as amended by that; "
            "the others stay open.",
            name=named(self.amendment),
            changes=changes,
            result=self._result,
            other=named(under),
        )
        return motion, self._report(done, [*carried, *followed])

    @property
    def _result(self) -> str:
        return result(self.outcome, self.votes)

    def _left(self, motion: Motion, base: Base, rest: Clauses) -> Motion:
        text = AmendmentText(TextKind.LEFT, base, rest)
        return motion.with_amendment(motion.amendment(self.amendment.id).with_text(text))

    def _recorded(self, motion: Motion, version: str) -> Motion:
        event = Event(
            PART_DECIDED, self.amendment.id, self.outcome.value, version,
            why=self.words, votes=self.votes,
        )  # fmt: skip
        return replace(motion, proceedings=(*motion.proceedings, event))

    def _report(self, done: str, carried: Sequence[CarriedOver]) -> Report:
        doubts = does_not_add_up(self.votes, self.outcome, self.chamber)
        return Report(done, carried=tuple(carried), doubts=doubts)


def _refuse(motion: Motion, amendment: Amendment, outcome: Outcome) -> None:
    if outcome is Outcome.DEFERRED:
        raise MotionError(
            say("Changes of an amendment that are deferred stay open as they are."),
            say("Record what became of the others; these are left."),
        )
    refuse_carrying(motion, amendment)


def _refuse_empty(taken: Clauses) -> None:
    if not proposed(taken):
        raise MotionError(
            say("That would leave nothing of the motion, and so can't be carried."),
            say("Decide the whole amendment instead."),
        )


def _wanted(amendment: Amendment, found: Sequence[Part], numbers: Sequence[int]) -> tuple[int, ...]:
    """The numbers asked for, if they are there and whole parts."""
    every = [number for part in found for number in part.numbers]
    name = named(amendment)
    for number in numbers:
        if number not in every:
            raise MotionError(
                say("{name} has no change {number}.", name=name, number=number),
                say("Its changes are numbered 1 to {last}.", last=len(every))
                if every
                else say("It changes nothing."),
            )
    for part in found:
        left = [number for number in part.numbers if number not in numbers]
        if left and len(left) < len(part.numbers):
            raise MotionError(
                say(
                    "{changes} of {name} can't be parted: a clause is split, joined or "
                    "moved there.",
                    changes=_changes(part.numbers),
                    name=name,
                ),
                say("Name all of them, or none."),
            )
    return tuple(sorted(set(numbers)))


def _parted(amendment: Amendment, wanted: Sequence[int]) -> tuple[Clauses, Clauses]:
    try:
        return parted(amendment.text.clauses, [number - 1 for number in wanted])
    except ValueError as error:
        raise MotionError(
            say("{changes} can't be parted from the others.", changes=_changes(wanted)),
            say("Decide more of them together, or the whole amendment."),
        ) from error


def _others(found: Sequence[Part], wanted: Sequence[int]) -> tuple[int, ...]:
    return tuple(it for part in found for it in part.numbers if it not in wanted)


def _changes(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return say("change {number}", number=numbers[0])
    return say("changes {numbers}", numbers=in_a_row([str(it) for it in numbers]))
