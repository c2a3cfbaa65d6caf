"""The text that results if some of the open amendments are carried, and what is left of the others.

They are carried one after the other just as `decide` does it. Where one clashes by then, the text
keeps the reading that stands, and the clash is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.numbering import labels
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.wording import many, mark, say, strung
from motion_editor.meeting.foresight import Fate, fate_of
from motion_editor.meeting.order import ordered
from motion_editor.papers.wording import label as named
from motion_editor.tasks.agree import agreed
from motion_editor.tasks.between import between
from motion_editor.tasks.carry import followed_on, moved_on
from motion_editor.tasks.decide import why_not
from motion_editor.tasks.find import find_amendment, refuse_decided_motion
from motion_editor.tasks.listing import clashes_of, flags_of
from motion_editor.tasks.negative import negated
from motion_editor.tasks.show import Text

_GONE = mark("{name} would have nothing left to amend: all that it amends is left out.")


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A text as it would read, by which amendments, and what is to be known of it.

    `clashes` were met on the way, `left` is what would become of each amendment that is not among
    those carried, `notes` say which could not be carried at all.
    """

    carried: tuple[str, ...]
    name: str
    clauses: Clauses
    labels: tuple[str, ...]
    clashes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class _Course:
    """The motion as it would stand, as one amendment after the other is carried."""

    motion: Motion
    new_id: NewId
    clashes: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)

    def carry(self, id: str, wanted: Sequence[str]) -> None:
        """Carry the amendment, into the one wanted that it amends, or say why that can't be."""
        item = self.motion.amendment(id)
        above = item.text.base.amendment
        if above in wanted and self.motion.amendment(above).open:
            self._take_in(item)
            return
        reason = self._reason(item)
        if reason:
            self.notes.append(reason)
            return
        self.carried.append(id)
        name = named(item)
        self.clashes += [
            say("{name}: {clash}", name=name, clash=line.words)
            for line in (clashes_of(self.motion, item) if item.text.open_clashes else ())
            if line.open
        ]
        change = item.text.clauses
        now = self.motion.with_amendment(replace(item, outcome=Outcome.CARRIED))
        clauses = proposed(change)
        version = Version(self.new_id(), VersionKind.SUBSTANTIVE, clauses, (), change, amendment=id)
        self.motion, _ = moved_on(now, version, self.new_id)

    def _take_in(self, item: Amendment) -> None:
        """Make an amendment part of the one that it amends."""
        error = why_not(self.motion, item)
        if error is not None:
            self.notes.append(error.message)
            return
        self.carried.append(item.id)
        motion = self.motion.with_amendment(replace(item, outcome=Outcome.CARRIED))
        motion, _ = agreed(motion, item, item.text.clauses, self.new_id)
        self.motion, _ = followed_on(motion, self.new_id)

    def _reason(self, item: Amendment) -> str:
        base = item.text.base
        if base.amendment:
            other = named(self.motion.amendment(base.amendment))
            return say("{name} amends {other}, which is not carried here.",
                       name=named(item), other=other)  # fmt: skip
        if base.version != self.motion.current.id:
            return say("{name} amends an earlier version, and was not carried over.",
                       name=named(item))  # fmt: skip
        if not proposed(item.text.clauses):
            return say("{name} would leave nothing of the motion, and so can’t be carried.",
                       name=named(item))  # fmt: skip
        return ""


def foresee(
    motion: Motion, wanted: Sequence[str], new_id: NewId, *, others: bool = True
) -> Foreseen:
    """The text if these open amendments, by id, are carried in their order and no other is.

    Those that amend an amendment come before it and become part of it, as they are voted on.
    Without `others` it is not told what would be left of those not named.
    """
    refuse_decided_motion(motion)
    order = [id for id in ordered(motion).to_vote if id in wanted]
    stays = tuple(item for item in motion.amendments if others or not item.open or item.id in order)
    parents = {item.text.base.amendment for item in motion.amendments if item.id in order}
    kept = tuple(it for it in motion.amendments if it in stays or it.id in parents)
    course = _Course(replace(motion, amendments=kept), new_id)
    for id in order:
        course.carry(id, order)
    now = course.motion.current.clauses
    printed = labels(now, motion.details.numbering)
    for id in course.carried:
        item = motion.amendment(id)
        if item.text.base.version and (said := negated(item.text.clauses)):
            course.notes.append(say("{name}: {note}", name=named(item), note=said))
    if not course.carried:
        printed = motion.current.labels or printed
    left = tuple(_left(motion, course, order)) if others else ()
    return Foreseen(
        tuple(course.carried), _name(motion, course.carried), now, printed,
        tuple(course.clashes), tuple(course.notes), left,
    )  # fmt: skip


def _name(motion: Motion, carried: Sequence[str]) -> str:
    items = [motion.amendment(id) for id in carried]
    if not items:
        return say("as it stands, if none is carried")
    if len(items) == 1:
        return say("if {name} is carried", name=named(items[0]))
    *names, last = [item.label.strip() or named(item) for item in items]
    return say("if amendments {names} and {last} are carried", names=strung(names), last=last)


def _left(motion: Motion, course: _Course, order: Sequence[str]) -> Iterator[str]:
    """What would become of each open amendment that is not among those carried."""
    untouched: list[str] = []
    for id in ordered(motion).ids if course.carried else ():
        before, after = motion.amendment(id), course.motion.amendment(id)
        if id in order or after.text.base.version != course.motion.current.id:
            continue
        name, flags = named(before), list(_flags(course.motion, before, after))
        text, had = after.text, has_changes(before.text.clauses)
        fate = fate_of(text.clauses, text.open_clashes, had=had, flagged=bool(flags))
        if fate is Fate.CLASHES:
            yield many(
                "{name} would have {n} clashes to settle.",
                "{name} would have a clash to settle.",
                len(text.open_clashes),
                name=name,
            )
        elif fate is Fate.GONE:
            yield say(_GONE, name=name)
        elif fate is Fate.MADE:
            yield say("{name} would have nothing left: its changes are made already.", name=name)
        elif flags:
            told = strung(flags, " ")
            yield say("{name} could still be put; to look at: {flags}", name=name, flags=told)
        else:
            untouched.append(name)
    if untouched:
        yield say("Untouched: {names}.", names=strung(untouched))


def _flags(motion: Motion, before: Amendment, after: Amendment) -> Iterator[str]:
    """All that was flagged as it was carried over, time after time."""
    told: set[str] = set()
    for past in range(len(before.texts) + 1, len(after.texts) + 1):
        for words in flags_of(motion, replace(after, texts=after.texts[:past])):
            if words not in told:
                told.add(words)
                yield words


def found_ids(motion: Motion, names: Sequence[str]) -> tuple[str, ...]:
    """The ids of the amendments of these labels; MotionError for one that there is not."""
    out: list[str] = []
    for name in names:
        item = find_amendment(motion, name)
        _refuse_decided(item)
        out.append(item.id)
    return tuple(dict.fromkeys(out))


def _refuse_decided(item: Amendment) -> None:
    if not item.open:
        carried = item.outcome in CARRYING
        made = say("The text that stands has its words already.")
        raise MotionError(
            say("{name} has been decided already.", name=named(item)),
            made if carried else say("Name amendments that are still open."),
        )


def as_it_stands(motion: Motion) -> Foreseen:
    """The text that stands now, which no amendment is carried to."""
    now = motion.current
    printed = now.labels or labels(now.clauses, motion.details.numbering)
    return Foreseen((), say("as it stands"), now.clauses, printed)


def marked_against(one: Foreseen, two: Foreseen, new_id: NewId) -> Text:
    """What differs between two texts: the second, marked over the first."""
    clauses = between(one.clauses, _same_ids(one.clauses, two.clauses), new_id)
    return Text(two.name, clauses, one.labels, two.labels)


def _same_ids(one: Clauses, two: Clauses) -> Clauses:
    """The second text, a clause that the first has word for word under its id there.

    What carrying over has split off has an id of its own in each course of events.
    """
    known = {item.id for item in one}
    free: dict[object, list[str]] = {}
    there = {item.id for item in two}
    for item in one:
        if item.id not in there:
            free.setdefault((item.kind, item.runs), []).append(item.id)
    out = []
    for item in two:
        alike = [] if item.id in known else free.get((item.kind, item.runs), [])
        out.append(replace(item, id=alike.pop(0)) if alike else item)
    return tuple(out)
