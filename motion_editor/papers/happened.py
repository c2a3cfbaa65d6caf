"""What happened to a motion in order, with what its file knows but has no event of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.amendment import CARRYING, Amendment, Outcome, TextKind
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.proceedings import (
    ADJOURNED,
    CLOSURE,
    DEMANDED,
    GUILLOTINE,
    INTEREST,
    MOVED,
    PUT,
    REMARKED,
    RIVALS_PUT,
    SECONDED,
    Event,
)
from motion_editor.core.tracked import has_changes
from motion_editor.core.votes import Votes
from motion_editor.papers.agreed import (
    AMENDMENT_DECIDED,
    MOTION_ALTERED,
    MOTION_CORRECTED,
    MOTION_DECIDED,
    PARAGRAPH_DECIDED,
    PART_DECIDED,
)
from motion_editor.papers.naming import the_amendment

UNMOVED = frozenset({Outcome.NOT_MOVED, Outcome.WITHDRAWN, Outcome.RULED_OUT, Outcome.FELL})
"""What becomes of something that nobody need have moved."""

_ABOUT = frozenset({MOVED, SECONDED, PUT, CLOSURE, RIVALS_PUT, AMENDMENT_DECIDED, PART_DECIDED,
                    PARAGRAPH_DECIDED})  # fmt: skip
_ALTERS = frozenset({MOTION_ALTERED, MOTION_CORRECTED})
_MADE = frozenset(it.value for it in CARRYING)


def outcome_of(event: Event) -> Outcome | None:
    """The outcome that an event of a decision records; None for a word that is none."""
    return next((it for it in Outcome if it.value == event.outcome), None)


@dataclass(frozen=True, slots=True)
class Happened:
    """The events of a motion in order, those added that its outcomes ask for and it has not."""

    motion: Motion
    events: tuple[Event, ...]

    @property
    def moved_at(self) -> int:
        """The place of the event before which, or at which, the motion was moved; -1 for none.

        Without an event of its own it was moved before anything that only what is moved can meet.
        """
        for at, event in enumerate(self.events):
            if event.kind == MOVED and self._on_motion(event):
                return at
        for at, event in enumerate(self.events):
            if event.kind in _ABOUT:
                return at
            if event.kind == MOTION_DECIDED and outcome_of(event) not in UNMOVED:
                return at
        return -1

    def _on_motion(self, event: Event) -> bool:
        return event.subject in ("", self.motion.id)

    def version_at(self, at: int) -> Version:
        """The version that stood before an event."""
        for event in reversed(self.events[:at]):
            found = self._version(event.version)
            if found is not None:
                return found
        for event in self.events[at:]:
            found = self._version(event.version)
            if found is not None:
                return self.before(found) if self.made(event) else found
        return self.motion.current

    def _version(self, id: str) -> Version | None:
        return next((it for it in self.motion.versions if it.id == id), None)

    def made(self, event: Event) -> Version | None:
        """The version that an event made; None where it made none."""
        found = self._version(event.version)
        if found is None or found is self.motion.notice:
            return None
        if event.kind in _ALTERS:
            return found
        if event.kind in (AMENDMENT_DECIDED, PART_DECIDED) and event.outcome in _MADE:
            return found if found.amendment == event.subject else None
        lost = event.kind == PARAGRAPH_DECIDED and event.outcome == Outcome.LOST.value
        return found if lost else None

    def before(self, version: Version) -> Version:
        """The version before another."""
        return self.motion.versions[max(self.motion.versions.index(version) - 1, 0)]

    def people(self, subject: str, at: int = 0) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Who moved and who seconded a subject in the meeting, as far as events say it."""

        def by(kind: str) -> tuple[str, ...]:
            found = (it.by for it in self.events[at:] if it.kind == kind and it.by
                     and (it.subject or self.motion.id) == subject)  # fmt: skip
            return next(found, ())

        return by(MOVED), by(SECONDED)

    def was_moved(self, amendment: Amendment) -> bool:
        """Whether an amendment was moved, by an event or by what became of it."""
        if any(it.kind == MOVED and it.subject == amendment.id for it in self.events):
            return True
        return amendment.outcome is not None and amendment.outcome not in UNMOVED

    def text_at(self, amendment: Amendment, at: int) -> int:
        """Which of an amendment's texts was before the meeting at an event, by what came later."""
        later = sum(self._makes_text(it, amendment) for it in self.events[at:])
        kinds = (TextKind.AGREED, TextKind.LEFT)
        made = [place for place, it in enumerate(amendment.texts) if it.kind in kinds]
        if not later or later > len(made):
            return len(amendment.texts) - 1
        return max(made[-later] - 1, 0)

    def _makes_text(self, event: Event, amendment: Amendment) -> bool:
        if event.kind == PART_DECIDED and event.subject == amendment.id:
            return True
        if event.kind not in (AMENDMENT_DECIDED, PART_DECIDED) or event.outcome not in _MADE:
            return False
        child = next((it for it in self.motion.amendments if it.id == event.subject), None)
        return child is not None and child.text.base.amendment == amendment.id

    def why_fell(self, amendment: Amendment) -> str:
        """Why an amendment fell, where the texts show it; "" where they do not.

        No word of it is one for an outcome: whoever reads it takes none for that of the amendment.
        """
        base = amendment.text.base
        if base.amendment:
            parent = self.motion.amendment(base.amendment)
            gone = not parent.open and parent.outcome not in CARRYING
            other = the_amendment(self.motion, parent)
            return f"with {other}, which it amended" if gone else ""
        version = self._version(base.version)
        by = next((it for it in self.motion.amendments if version is not None
                   and it.id == version.amendment), None)  # fmt: skip
        if by is None or version is None or version.kind is not VersionKind.SUBSTANTIVE:
            return ""
        other = the_amendment(self.motion, by)
        if amendment.text.open_clashes:
            return f"because of {other}, which changes the same words"
        if not has_changes(amendment.text.clauses):
            return f"because of {other}, which left nothing of it to put"
        return ""


def has_met(motion: Motion) -> bool:
    """Whether anything of a meeting is recorded of a motion: no mere draft or alteration."""
    kinds = _ABOUT | {MOTION_DECIDED, INTEREST, GUILLOTINE, ADJOURNED, DEMANDED, REMARKED}
    decided = motion.outcome is not None or any(it.outcome for it in motion.amendments)
    return decided or any(it.kind in kinds for it in motion.proceedings)


def happened(motion: Motion) -> Happened:
    """The events of a motion, and one for each outcome of which it has none."""
    events = list(motion.proceedings)
    last = next((at for at, it in enumerate(events) if it.kind == MOTION_DECIDED), len(events))
    events[last:last] = _unsaid(motion, events)
    decided = any(it.kind == MOTION_DECIDED for it in events)
    if motion.outcome is not None and not decided:
        events.append(
            Event(MOTION_DECIDED, motion.id, motion.outcome.value, motion.current.id, votes=Votes())
        )
    return Happened(motion, tuple(events))


def _unsaid(motion: Motion, events: Sequence[Event]) -> Iterator[Event]:
    """The decisions on amendments whose outcome stands in the file without an event."""
    known = {it.subject for it in events if it.kind == AMENDMENT_DECIDED}
    for item in motion.amendments:
        if item.outcome is None or item.id in known:
            continue
        made = [it.id for it in motion.versions if it.amendment == item.id]
        version = made[-1] if made and item.outcome in CARRYING else ""
        yield Event(AMENDMENT_DECIDED, item.id, item.outcome.value, version, votes=item.votes)
