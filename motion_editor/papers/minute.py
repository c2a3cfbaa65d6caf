"""The minute of a motion: all that its file says happened to it, in its council's phrases.

Nothing is invented: what the file does not say is left out, or said not to be recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.proceedings import (
    ADJOURNED,
    CLOSURE,
    DEMANDED,
    GUILLOTINE,
    INTEREST,
    MOVED,
    PUT,
    REMARKED,
    RESUMED,
    RIVALS_PUT,
    SECONDED,
    Event,
)
from motion_editor.core.tracked import has_changes
from motion_editor.core.wording import capital
from motion_editor.council.phrases import decision_on, filled, vote_on
from motion_editor.council.profile import Profile
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import (
    AMENDMENT_DECIDED,
    COMPOSITE_MADE,
    MOTION_ALTERED,
    MOTION_CORRECTED,
    MOTION_DECIDED,
    PARAGRAPH_DECIDED,
    PART_DECIDED,
)
from motion_editor.papers.blocks import Block, Heading, LineStyle
from motion_editor.papers.common import line
from motion_editor.papers.dealt import Dealing
from motion_editor.papers.happened import happened, outcome_of
from motion_editor.papers.instructions import sentences
from motion_editor.papers.naming import the_amendment
from motion_editor.papers.telling import NOT_RECORDED


def minute(
    motion: Motion, profile: Profile, *, level: int = 2, style: NumberingStyle | None = None,
    marked: bool = False,
) -> list[Block]:  # fmt: skip
    """The minute of a motion; headings begin at a level.

    `style` is that of the paper, where it has others; `marked` prints the text of an amendment
    with its marks in words after the instructions.
    """
    made = _Minute(happened(motion), profile, level, style or motion.details.numbering, marked)
    return list(made.blocks())


@dataclass(slots=True)
class _Minute(Dealing):
    """Goes through what happened, once."""

    def blocks(self) -> Iterator[Block]:
        """Everything, in order."""
        moved_at = self.log.moved_at
        if moved_at < 0:
            yield from self._notified()
        for at, event in enumerate(self.log.events):
            self.at = at
            if at == moved_at:
                yield from self._moving(at)
            yield from self._event(event)
            made = self.log.made(event)
            self.now = made or self.now
        yield from self._rest()

    def _event(self, event: Event) -> Iterator[Block]:
        match event.kind:
            case kind if kind in (MOTION_ALTERED, MOTION_CORRECTED):
                yield from self._altered(event)
            case kind if kind in (MOVED, SECONDED, PUT):
                yield from self._named(event)
            case kind if kind == AMENDMENT_DECIDED:
                yield from self._amendment(event)
            case kind if kind == PART_DECIDED:
                yield from self._part(event)
            case kind if kind == PARAGRAPH_DECIDED:
                yield from self._paragraph(event)
            case kind if kind == RIVALS_PUT:
                yield from self._rivals(event)
            case kind if kind == COMPOSITE_MADE:
                yield from self._composite(event)
            case kind if kind == MOTION_DECIDED:
                yield from self._decided(event)
            case kind if kind == DEMANDED:
                if event.by:
                    self.demanded.add(event.subject)
                    yield self._said("demanded", event, who=self._row(event.by))
            case _:
                yield from self._beside(event)

    def _beside(self, event: Event) -> Iterator[Block]:
        """What happens in a meeting beside moving and deciding."""
        if event.kind == INTEREST:
            who = self._row(event.by) if event.by else capital(NOT_RECORDED)
            yield self._said("interest", event, who=who)
        elif event.kind in (CLOSURE, GUILLOTINE, ADJOURNED, RESUMED):
            yield self._said(event.kind, event)
        elif event.kind == REMARKED and event.why.strip():
            why = wording.full_stop(" ".join(event.why.split()))
            yield line(filled(self.profile.minutes.remarked, why=why), LineStyle.NOTE)

    # The motion

    def _moving(self, at: int) -> Iterator[Block]:
        """That the motion was moved, and the text as it was."""
        self.moved = True
        self.now = self.log.version_at(at)
        movers, seconders = self.log.people(self.motion.id)
        about = self.motion.details
        mover = self._row(movers) or about.mover.full
        seconder = self._row(seconders) or about.seconder.full
        yield line(self._moves("moved", mover, seconder))
        yield from self._text(self.now)

    def _altered(self, event: Event) -> Iterator[Block]:
        """What the mover altered, or an officer corrected, in words."""
        made = self.log.made(event)
        mover = self._row(event.by) or self.motion.details.mover.full or NOT_RECORDED
        name = "altered" if event.kind == MOTION_ALTERED else "corrected"
        yield self._said(name, event, **({"mover": mover} if name == "altered" else {}))
        if made is None:
            return
        before = self.log.before(made)
        known = common.issued(before.clauses, before.labels, self.motion.details.numbering)
        if made.change and has_changes(made.change):
            said = sentences(made.change, self.motion.details.numbering, known)
            yield from map(line, said)
        if self.moved:
            yield line(self.profile.minutes.altered_read)
            yield from self._text(made)

    def _paragraph(self, event: Event) -> Iterator[Block]:
        yield from self._demand(event)
        lost = event.outcome == Outcome.LOST.value
        name = "paragraph_lost" if lost else "paragraph_carried"
        yield line(filled(getattr(self.profile.minutes, name), place=event.why))
        yield from self._votes(event.votes, "the paragraph")
        made = self.log.made(event)
        if made is not None:
            yield from self._reads(made)

    def _decided(self, event: Event) -> Iterator[Block]:
        """What became of the motion, and the resolution with its text."""
        outcome = outcome_of(event)
        if outcome is None:
            return
        yield from self._left_open()
        if self.begun:
            heads = vote_on if outcome in (Outcome.CARRIED, Outcome.LOST) else decision_on
            yield Heading(heads(self._it), self.level)
        yield from self._demand(event)
        yield self._outcome(outcome, event, self._it)
        yield from self._votes(event.votes, self._it)
        if outcome is Outcome.CARRIED:
            yield Heading(self.profile.minutes.resolved, self.level)
            yield from self._text(self.now)

    def _notified(self) -> Iterator[Block]:
        """The notice of a motion that was not moved, as far as the file says."""
        mover = self.motion.details.mover.full or NOT_RECORDED
        yield line(filled(self.profile.minutes.notified, mover=mover))
        yield from self._text(self.motion.notice)

    def _rest(self) -> Iterator[Block]:
        """What is not decided at the end."""
        if any(it.kind == MOTION_DECIDED for it in self.log.events):
            return
        elapsed = any(it.kind == GUILLOTINE for it in self.log.events)
        name = "elapsed" if elapsed else "undecided"
        yield line(filled(getattr(self.profile.minutes, name), it=self._it))

    def _left_open(self) -> Iterator[Block]:
        for item in self.motion.amendments:
            if item.outcome is None:
                it = the_amendment(self.motion, item)
                yield line(filled(self.profile.minutes.undecided, it=it))
