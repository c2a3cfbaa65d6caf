"""How minutes tell what happened: the phrases filled, the votes, the text that stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import dropwhile
from typing import Final

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import Person
from motion_editor.core.proceedings import (
    ADJOURNED,
    GUILLOTINE,
    RESUMED,
    RIVALS_PUT,
    Event,
)
from motion_editor.core.votes import Taken, Votes
from motion_editor.core.wording import capital
from motion_editor.council.phrases import THE_MOTION, THE_SUBSTANTIVE, filled
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules, rules_on
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import (
    AMENDMENT_DECIDED,
    MOTION_ALTERED,
    MOTION_CORRECTED,
    MOTION_DECIDED,
    PARAGRAPH_DECIDED,
    PART_DECIDED,
    in_a_row,
)
from motion_editor.papers.blocks import Block
from motion_editor.papers.common import line
from motion_editor.papers.happened import Happened
from motion_editor.papers.recorded import Recorder, is_unanimous
from motion_editor.papers.roll import Roll

NOT_RECORDED: Final = "a member who is not recorded"
_GOES_ON: Final = re.compile(
    r"(?:to|with|by|until|till|for|in|on|at|as|because|since|after|before|pending|under)\b"
)
"""How a reason begins that goes on with the sentence: "with the consent of the meeting"."""

_BY_OUTCOME: Final = {
    Outcome.CARRIED: "carried",
    Outcome.LOST: "lost",
    Outcome.ACCEPTED: "accepted",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.FELL: "fell",
    Outcome.NOT_MOVED: "not_moved",
    Outcome.RULED_OUT: "ruled_out",
    Outcome.REFERRED: "referred",
    Outcome.NOTED: "noted",
    Outcome.DEFERRED: "deferred",
}
"""The phrase for each outcome."""


def kind_of(outcome: Outcome, votes: Votes) -> str:
    """The name of the phrase for an outcome, with how it was voted."""
    if outcome is Outcome.CARRIED and votes.taken is Taken.ASSENT:
        return "assented"
    if outcome is Outcome.CARRIED and is_unanimous(votes):
        return "unanimous"
    return _BY_OUTCOME[outcome]


@dataclass(slots=True)
class Telling:
    """What is told of one motion; `at` is the place of the event that is told now."""

    log: Happened
    profile: Profile
    level: int
    style: NumberingStyle
    marked: bool
    at: int = 0
    moved: bool = False
    begun: set[str] = field(default_factory=set)
    demanded: set[str] = field(default_factory=set)
    now: Version = field(init=False)

    def __post_init__(self) -> None:
        self.now = self.motion.notice

    @property
    def motion(self) -> Motion:
        """The motion that is told of."""
        return self.log.motion

    @property
    def known(self) -> list[Person]:
        """Everybody whom the file names with a form of address."""
        about = self.motion.details
        people = [about.mover, about.seconder, *about.signatories]
        return people + [who for it in self.motion.amendments for who in (it.mover, it.seconder)]

    @property
    def _it(self) -> str:
        amended = self.now.kind is VersionKind.SUBSTANTIVE
        return THE_SUBSTANTIVE if amended else THE_MOTION

    def _moves(self, phrase: str, mover: str, seconder: str, **parts: str) -> str:
        """Who moved and seconded; a seconder is missed where the standing orders want one."""
        phrases = self.profile.minutes
        rules = self._rules()
        wanted = rules is None or rules.seconded
        if not seconder and (not wanted or not mover):
            mover = mover or NOT_RECORDED
            return filled(getattr(phrases, f"{phrase}_alone"), mover=mover, **parts)
        mover, seconder = mover or NOT_RECORDED, seconder or NOT_RECORDED
        return filled(getattr(phrases, phrase), mover=mover, seconder=seconder, **parts)

    def _reads(self, made: Version) -> Iterator[Block]:
        """The text that now stands, unless it is at once resolved, where it is printed."""
        decided = next((it for it in self.log.events[self.at + 1 :] if self._goes_on(it)), None)
        resolved = (MOTION_DECIDED, Outcome.CARRIED.value)
        if decided is not None and (decided.kind, decided.outcome) == resolved:
            return
        yield line(self.profile.minutes.now_read)
        yield from self._text(made)

    @staticmethod
    def _goes_on(event: Event) -> bool:
        return event.kind in (
            MOTION_DECIDED, AMENDMENT_DECIDED, PART_DECIDED, PARAGRAPH_DECIDED, MOTION_ALTERED,
            MOTION_CORRECTED,
        )  # fmt: skip

    def _text(self, version: Version) -> Sequence[Block]:
        return self._clauses(version.clauses, version.labels)

    def _clauses(self, clauses: Clauses, frozen: Sequence[str]) -> Sequence[Block]:
        """A whole text, with the labels it was issued with."""
        own = self.motion.details.numbering
        if own == self.style:
            return common.version_lines(clauses, frozen, own)
        return common.labelled(clauses, frozen, own)

    def _outcome(
        self, outcome: Outcome, event: Event, it: str, item: Amendment | None = None
    ) -> Block:
        why = event
        if outcome is Outcome.FELL and item is not None and not event.why:
            cause = self.log.why_fell(item)
            if cause:
                phrase = filled(self.profile.minutes.fell, it=it).removesuffix(".")
                return line(f"{phrase} {cause}.")
        if not event.votes and outcome in (Outcome.CARRIED, Outcome.LOST) and self._after_rivals():
            return self._said(f"rival_{outcome.value}", why, it=it)
        return self._said(kind_of(outcome, event.votes), why, it=it)

    def _after_rivals(self) -> bool:
        """Whether what is told now was settled by the vote between rival texts before it."""
        decided = (AMENDMENT_DECIDED, MOTION_DECIDED)
        before = dropwhile(lambda it: it.kind in decided, reversed(self.log.events[: self.at]))
        last = next(before, None)
        return last is not None and last.kind == RIVALS_PUT

    def _rules(self) -> Rules | None:
        """The standing orders of the day of the meeting, or those that hold last."""
        try:
            day = date.fromisoformat(self.motion.details.meeting[:10])
        except ValueError:
            day = date.max
        return rules_on(self.profile.rules, day)

    def _said(self, name: str, event: Event, **parts: str) -> Block:
        """A phrase, with the time of an event that has one, and why."""
        words = filled(getattr(self.profile.minutes, name), **parts)
        if event.kind in (GUILLOTINE, ADJOURNED, RESUMED) and _time(event.when):
            words = f"{words.removesuffix('.')} at {_time(event.when)}."
        why = " ".join(event.why.split())
        # "With the consent of the meeting …" need not be said a second time as the reason.
        if not why or re.search(rf"(?i)\b{re.escape(why.rstrip('.'))}(?!\w)", words):
            return line(words)
        if why[:1].islower():
            between = " " if _GOES_ON.match(why) else ": "
            return line(wording.full_stop(f"{words.removesuffix('.')}{between}{why}"))
        return line(f"{words} {wording.full_stop(capital(why))}")

    def _demand(self, event: Event) -> Iterator[Block]:
        """Who demanded a recorded vote, unless an event of its own has said it."""
        if event.votes.demanded and not self.demanded:
            yield line(filled(self.profile.minutes.demanded, who=self._row(event.votes.demanded)))
        self.demanded.clear()

    def _votes(self, votes: Votes, subject: str) -> Iterator[Block]:
        yield from Recorder(self.motion, self.profile, self.known).blocks(votes, subject)

    def _row(self, names: Sequence[str]) -> str:
        roll = Roll(self.profile)
        return in_a_row([roll.full(name, self.known) for name in names])


def _time(iso: str) -> str:
    """The time of the day of an ISO time: "8.15pm"; "" where it has none."""
    try:
        if "T" not in iso and " " not in iso:
            return _clock(time.fromisoformat(iso)) if ":" in iso else ""
        when = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    return _clock(when)


def _clock(when: datetime | time) -> str:
    return f"{when.hour % 12 or 12}.{when.minute:02}{'am' if when.hour < 12 else 'pm'}"
