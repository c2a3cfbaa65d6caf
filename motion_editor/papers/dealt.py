"""What minutes tell of amendments: who moved each, what it says, what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from motion_editor.core.amendment import CARRYING, Amendment, AmendmentText, Outcome
from motion_editor.core.proceedings import RIVALS_PUT, Event
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.council.phrases import AS_AMENDING, filled
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import (
    PART_DECIDED,
    in_a_row,
)
from motion_editor.papers.amendment import base_of
from motion_editor.papers.blocks import Block, Heading, LineStyle, in_brackets
from motion_editor.papers.common import line
from motion_editor.papers.happened import outcome_of
from motion_editor.papers.instructions import sentences
from motion_editor.papers.naming import called, name_of, the_amendment
from motion_editor.papers.recorded import choices
from motion_editor.papers.rival import is_rival
from motion_editor.papers.telling import NOT_RECORDED, Telling, kind_of


@dataclass(slots=True)
class Dealing(Telling):
    """Tells of amendments, in the order in which they are dealt with."""

    def _named(self, event: Event) -> Iterator[Block]:
        item = self._item(event)
        if item is not None:
            yield from self._begin(item)

    def _item(self, event: Event) -> Amendment | None:
        return next((it for it in self.motion.amendments if it.id == event.subject), None)

    def _begin(self, item: Amendment) -> Iterator[Block]:
        """An amendment when it is first spoken of: who moved it, and what it says."""
        if item.id in self.begun:
            return
        self.begun.add(item.id)
        yield Heading(name_of(item), self.level)
        movers, seconders = self.log.people(item.id)
        mover = self._row(movers) or item.mover.full
        seconder = self._row(seconders) or item.seconder.full
        it = self._introduced(item)
        if self.log.was_moved(item):
            yield line(self._moves("amendment_moved", mover, seconder, it=it))
        else:
            phrase = self.profile.minutes.amendment_notified
            yield line(filled(phrase, it=it, mover=mover or NOT_RECORDED))
        yield from self._instructions(item, self.log.text_at(item, self.at))

    def _introduced(self, item: Amendment) -> str:
        parent = item.text.base.amendment
        it = "an amendment" if len(self.motion.amendments) == 1 else name_of(item)
        if not parent:
            return it
        return f"{it}, an amendment to {the_amendment(self.motion, self.motion.amendment(parent))},"

    def _instructions(self, item: Amendment, at: int) -> Iterator[Block]:
        text = item.texts[at]
        style = self.motion.details.numbering
        if text.open_clashes or not has_changes(text.clauses):
            text = self._before_clashes(item, at)
            if text is not item.texts[at]:
                said = f"{AS_AMENDING}{base_of(self.motion, text.base).name}:"
                yield line(said, LineStyle.NOTE)
        if not has_changes(text.clauses):
            yield line(wording.NO_CHANGE, LineStyle.NOTE)
            return
        base = base_of(self.motion, text.base)
        known = common.issued(base.clauses, base.labels, style)
        orders = sentences(text.clauses, style, known)
        if is_rival(item, text.clauses, self.log.events):
            yield from self._clauses(proposed(text.clauses), ())
        else:
            yield from map(line, orders)
        if self.marked:
            yield line(wording.READING_MARKS, LineStyle.NOTE)
            yield from in_brackets(
                common.tracked_lines(text.clauses, base.clauses, base.labels, style)
            )

    @staticmethod
    def _before_clashes(item: Amendment, at: int) -> AmendmentText:
        """The last text that says what the amendment wants, whatever it clashes with since."""
        whole = (
            it
            for it in reversed(item.texts[: at + 1])
            if has_changes(it.clauses) and not it.open_clashes
        )
        return next(whole, item.texts[at])

    def _amendment(self, event: Event) -> Iterator[Block]:
        item, outcome = self._item(event), outcome_of(event)
        if item is None or outcome is None:
            return
        yield from self._begin(item)
        it = the_amendment(self.motion, item)
        parted = any(
            past.kind == PART_DECIDED and past.subject == item.id
            for past in self.log.events[: self.at]
        )
        it = f"the rest of {it}" if parted else it
        yield from self._demand(event)
        parent = item.text.base.amendment
        if parent and outcome in CARRYING:
            yield from self._taken_in(event, it, self.motion.amendment(parent), outcome)
            return
        if not self._told_as_rival(event):
            yield self._outcome(outcome, event, it, item)
        yield from self._votes(event.votes, the_amendment(self.motion, item))
        made = self.log.made(event)
        if made is not None:
            yield line(self.profile.minutes.became)
            yield from self._reads(made)

    def _told_as_rival(self, event: Event) -> bool:
        """Whether it was put by itself just before, as a proposal to take no action is."""
        if not self.at or event.why:
            return False
        past = self.log.events[self.at - 1]
        same = (past.subject, past.outcome) == (event.subject, event.outcome)
        return same and past.kind == RIVALS_PUT and not choices(past.votes)

    def _taken_in(
        self, event: Event, it: str, parent: Amendment, outcome: Outcome
    ) -> Iterator[Block]:
        """An amendment to an amendment that became part of it."""
        other = the_amendment(self.motion, parent)
        if outcome is Outcome.ACCEPTED:
            yield self._said("taken_in", event, it=it, parent=other)
            yield from self._votes(event.votes, it)
            return
        yield self._outcome(outcome, event, it)
        yield from self._votes(event.votes, it)
        yield line(filled(self.profile.minutes.became_part, parent=other))

    def _part(self, event: Event) -> Iterator[Block]:
        """Some changes of an amendment that were decided alone."""
        item, outcome = self._item(event), outcome_of(event)
        if item is None or outcome is None:
            return
        yield from self._begin(item)
        it = the_amendment(self.motion, item)
        fate = wording.OUTCOMES[outcome].lower()
        yield from self._demand(event)
        yield line(filled(self.profile.minutes.part, it=it, outcome=fate))
        yield from (line(words) for words in event.why.split("\n") if words.strip())
        yield from self._votes(event.votes, f"this part of {it}")
        made = self.log.made(event)
        if made is not None:
            yield line(self.profile.minutes.became)
            yield from self._reads(made)

    def _rivals(self, event: Event) -> Iterator[Block]:
        """A vote between rival texts: which won, or dropped out, and how many each had."""
        texts = choices(event.votes)
        for item in self.motion.amendments:
            if item.id in (*texts, event.subject):
                yield from self._begin(item)
        it = called(self.motion, event.subject)
        yield from self._demand(event)
        if texts:
            names = in_a_row([called(self.motion, id) for id in texts])
            won = event.outcome == Outcome.CARRIED.value
            phrase = "rivals_won" if won else "rivals_dropped"
            yield line(filled(getattr(self.profile.minutes, phrase), texts=names, it=it))
        else:
            outcome = outcome_of(event) or Outcome.LOST
            yield self._said(kind_of(outcome, event.votes), event, it=it)
        yield from self._votes(event.votes, it)

    def _composite(self, event: Event) -> Iterator[Block]:
        item = self._item(event)
        members = [it for it in self.motion.amendments if it.id in event.why.split("\n")]
        if item is not None and members:
            names = in_a_row([name_of(it) for it in members])
            yield line(f"{names} were put together as {name_of(item)}.")
