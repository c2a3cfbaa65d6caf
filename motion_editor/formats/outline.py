"""Which paragraphs of a source are the motion, which name its people, which stand beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from motion_editor.core.people import Person
from motion_editor.core.text import KEPT
from motion_editor.core.wording import mark
from motion_editor.formats.bullets import Series
from motion_editor.formats.events import Event, Kind, event
from motion_editor.formats.names import fuller, same
from motion_editor.formats.page import amendment_heading, motion_heading, resolved, titled
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import (
    Named,
    bare_role,
    only_people,
    owners_in,
    supporters_in,
    title_beside,
    unnamed,
)
from motion_editor.formats.stems import is_council, is_heading

INTRODUCES = mark("introduces the motion")
HEADS = mark("is the heading of the amendment")
SUPPORTS = mark("names further signatories, whom an amendment does not have")
UNNAMED = mark("says that nobody is named yet")
RUNNING = mark("is the head, the foot or the number of a page")
REASON = mark("begins the reason for the motion")
_REASONS = re.compile(
    r"(?i)(?:reasons?(?: for (?:the )?(?:motion|amendment))?|evidence|explanatory notes?"
    r"|supporting (?:information|text)|background(?: information| papers?)?)[:.]?"
)
_AROUND = frozenset({Kind.LISTED, Kind.LETTER, Kind.FOOT})
_SAID = frozenset({Kind.RECORD, Kind.AMENDMENT, Kind.MINUTES, Kind.INTRO, Kind.IN_WORDS})
_ENDS = _SAID | {Kind.NEXT, Kind.CLOSE, Kind.FOOT}
_ASIDE = _SAID | _AROUND | {Kind.PAGE, Kind.TALK, Kind.CLOSE}
_RESTARTS = _AROUND | {Kind.MINUTES, Kind.NEXT, Kind.INTRO, Kind.PAGE}
_WHY_ABOVE = {Kind.INTRO: INTRODUCES, Kind.FOOT: Kind.PAGE.value}
_WHY_BELOW = {Kind.FOOT: Kind.PAGE.value}


class Part(Enum):
    """What a paragraph became."""

    BODY = "clause"
    TITLE = "title"
    PEOPLE = "people"
    ASIDE = "aside"


@dataclass(slots=True)
class Outline:
    """What became of each paragraph, and whom the source names.

    `parts` runs beside the paragraphs, `why` says why one was set aside, `named` which movers and
    seconders one names, `signed` which further signatories. `rest` gives, for a paragraph that
    names people and then begins the motion, the offset of its first word of the motion. `title_at`
    and `title_span` say where the title stands, -1 for nowhere. From `end` on nothing belongs to
    the motion any more.
    """

    parts: list[Part]
    end: int
    why: dict[int, str] = field(default_factory=dict)
    named: dict[int, tuple[tuple[Person, ...], tuple[Person, ...]]] = field(default_factory=dict)
    signed: dict[int, tuple[Person, ...]] = field(default_factory=dict)
    rest: dict[int, int] = field(default_factory=dict)
    title_at: int = -1
    title_span: tuple[int, int] = (0, 0)
    movers: tuple[Person, ...] = ()
    seconders: tuple[Person, ...] = ()
    group: str = ""

    @property
    def supporters(self) -> tuple[Person, ...]:
        """The further signatories, in order."""
        return tuple(person for people in self.signed.values() for person in people)


def outline(
    items: Sequence[Paragraph], *, amendment: bool = False, known: frozenset[str] = frozenset()
) -> Outline:
    """Sort the paragraphs of a source that holds one motion, or several of which the first counts.

    A page of an agenda or of minutes holds more than the motion. What is recognised as standing
    beside it is set aside; what is not recognised stays in. `amendment` says that the source is
    the paper of an amendment, whose own introduction then names the people; `known` are the
    clauses of the motion, white space taken out, which are never taken for anything else.
    """
    sorter = _Sorter(items, amendment=amendment, known=known)
    sorter.walk()
    sorter.find_title()
    return sorter.out


def _is_sure(item: Paragraph, known: frozenset[str]) -> bool:
    """Whether a paragraph is part of the text whatever it looks like: marked, or a known clause."""
    if any(run.state is not KEPT for run in item.runs):
        return True
    return bool(known) and "".join(item.text.split()) in known


class _Sorter:
    """Walks through the paragraphs once, from above to below."""

    def __init__(
        self, items: Sequence[Paragraph], *, amendment: bool, known: frozenset[str]
    ) -> None:
        self._items = items
        self._amendment = amendment
        self._sure = {at for at, item in enumerate(items) if _is_sure(item, known)}
        self._begun = False
        self._introduced = False
        self._role = ""
        self._letter = False
        self._is_titled = False
        self._cleared = 0  # what stands above has been looked at already
        self.out = Outline([Part.BODY] * len(items), len(items))

    def walk(self) -> None:
        """Sort every paragraph up to the end of the motion."""
        for at, item in enumerate(self._items):
            if item.running:
                rule = event(item.text, begun=True).kind is Kind.RULE
                self._aside(at, Kind.RULE.value if rule else RUNNING)
                continue
            if at in self._sure:
                self._begun = True
                continue
            if self._is_named_alone(at, item.text) or self._heads_amendment(at, item.text):
                continue
            found = event(item.text, begun=self._begun)
            if found.kind is Kind.AMENDMENT and self._amendment and found.named and not self._begun:
                found = Event(Kind.INTRO, found.named)
            if found.kind is Kind.RULE:
                self._aside(at, found.kind.value)
            elif not self._begun and not (found.kind is Kind.CLOSE and self._has_text(at)):
                self._before(at, found)
            elif not self._within(at, found):
                self._end(at)
                break

    def find_title(self) -> None:
        """Take the heading right above the motion as its title, and set aside those above it."""
        out = self.out
        heads, first = self._headings()
        councils = [at for at in heads if is_council(self._items[at].text)]
        if out.title_at < 0 and heads and first < out.end:
            # Our own notices have the title above the council's name.
            named = [at for at in heads if at not in councils] or heads
            out.title_at = named[-1]
            out.title_span = (0, len(self._items[named[-1]].text))
            out.parts[named[-1]] = Part.TITLE
        for at in heads:
            if at in councils and at > out.title_at >= 0:
                self._aside(at, mark("names the council"))
            elif at < out.title_at:
                self._aside(at, mark("stands above the title"))
        if Part.BODY not in out.parts and not out.rest:
            self._take_back()

    def _headings(self) -> tuple[list[int], int]:
        """The headings above the first paragraph that is none, and the index of that one."""
        heads: list[int] = []
        for at, item in enumerate(self._items[: self.out.end]):
            if self.out.rest.get(at) is not None:
                return heads, at
            if self.out.parts[at] is not Part.BODY:
                continue
            if at in self._sure:
                return heads, at
            before_people = at + 1 < self.out.end and self.out.parts[at + 1] is Part.PEOPLE
            if not item.heading and not (
                is_heading(item.text) and (item.label is None or before_people)
            ):
                return heads, at
            heads.append(at)
        return heads, self.out.end

    def _take_back(self) -> None:
        """With nothing left as the motion, whatever names nobody is the motion after all."""
        out = self.out
        for at, part in enumerate(out.parts):
            item = self._items[at]
            if part is not Part.PEOPLE and item.text and not item.running:
                out.parts[at] = Part.BODY
                out.why.pop(at, None)
        out.end = len(self._items)
        if out.title_at >= 0 and out.parts[out.title_at] is Part.BODY:
            out.title_at = -1

    def _is_named_alone(self, at: int, text: str) -> bool:
        """Whether a paragraph is "Mover:" alone, the name below it, or names supporters."""
        role, self._role = self._role, bare_role(text)
        if unnamed(text):
            self._aside(at, UNNAMED)
            return True
        supporters = supporters_in(text)
        if supporters and self._amendment:
            self._aside(at, SUPPORTS)
        elif supporters:
            self.out.signed[at] = supporters
            self.out.parts[at] = Part.PEOPLE
        if supporters:
            return True
        if self._role:
            self.out.parts[at] = Part.PEOPLE
            return True
        people = only_people(text) if role else ()
        if people:
            self.out.named[at] = (people, ()) if role == "mover" else ((), people)
            self._assign(*self.out.named[at])
            self.out.parts[at] = Part.PEOPLE
        return bool(people)

    def _heads_amendment(self, at: int, text: str) -> bool:
        """Whether a paragraph above an amendment's text says no more than whose it is, or which."""
        heading = amendment_heading(text) if self._amendment and not self._begun else None
        if heading is None:
            return False
        self._assign(*owners_in(heading[1]))
        self._aside(at, HEADS)
        return True

    def _before(self, at: int, found: Event) -> None:
        """A paragraph above the motion, or its first."""
        if found.kind in _RESTARTS:
            self._restart(at, found.kind)
        self._letter |= found.kind is Kind.LETTER
        if found.kind is Kind.NEXT:
            self._motion_heading(at, found.named)
        elif found.kind is Kind.TITLED:
            self._titled(at)
        elif found.kind is Kind.RECORD and (start := resolved(self._items[at].text)):
            self.out.parts[at], self.out.rest[at] = Part.PEOPLE, start
            self._begun = True
        elif found.kind in (Kind.INTRO, Kind.PEOPLE, Kind.PAGE) and found.named:
            self._people(at, found.named, heading=found.kind is Kind.PEOPLE)
        elif found.kind in _ASIDE:
            heads = self._amendment and found.kind is Kind.AMENDMENT
            self._aside(at, HEADS if heads else _WHY_ABOVE.get(found.kind, found.kind.value))
            self._introduced |= found.kind is Kind.INTRO
        elif found.kind is Kind.STEM or (self._introduced and not self._is_title(at)):
            self._begun = True
            if self._letter:  # What stands between a greeting and the motion announces it.
                self._restart(at, Kind.INTRO)

    def _titled(self, at: int) -> None:
        """A line such as "Subject: Hedgehogs"."""
        text = self._items[at].text
        self._aside(at, Kind.PAGE.value)
        self.out.title_at, self.out.title_span = at, (titled(text), len(text))
        self._is_titled = True

    def _has_text(self, at: int) -> bool:
        """Whether words that may be a motion without any stem stand above."""
        return any(
            self.out.parts[above] is Part.BODY and not self._is_title(above)
            for above in range(self._cleared, at)
        )

    def _within(self, at: int, found: Event) -> bool:
        """A paragraph after the motion has begun; False where the motion ends before it."""
        named = found.named
        if found.kind is Kind.PEOPLE and named is not None:
            if self._another(named) and self._goes_on(at):
                self.out.why[at] = Kind.NEXT.value
                return False
            self._people(at, named)
            return True
        if self._begins_reason(at):
            self.out.why[at] = REASON
            return False
        if found.kind not in _ENDS or self._is_point(at, found.kind):
            return True
        self.out.why[at] = _WHY_BELOW.get(found.kind, found.kind.value)
        if found.kind is Kind.INTRO and named is not None:
            if self._another(named):
                self.out.why[at] = Kind.NEXT.value
            elif not self.out.movers:
                self._assign(named.movers, named.seconders, named.group)
                self.out.named[at] = named.movers, named.seconders
        return False

    def _begins_reason(self, at: int) -> bool:
        """Whether a heading right below those who signed begins what is said for the motion."""
        item = self._items[at]
        signed = at > 0 and self.out.parts[at - 1] is Part.PEOPLE
        return signed and item.label is None and _REASONS.fullmatch(item.text.strip()) is not None

    def _goes_on(self, at: int) -> bool:
        """Whether words that may be a motion stand below a paragraph."""
        below = (event(item.text, begun=True).kind for item in self._items[at + 1 :])
        return any(kind in (Kind.STEM, Kind.BODY) for kind in below)

    def _is_point(self, at: int, kind: Kind) -> bool:
        """Whether a point of the motion only sounds like minutes: those have no bullets."""
        label = self._items[at].label
        if label is None:
            return False
        return label.is_bullet or (
            kind is Kind.RECORD and label.readings[0].series is not Series.DECIMAL
        )

    def _another(self, named: Named) -> bool:
        """Whether a line names another mover than the one that is known."""
        known = self.out.movers
        return bool(known and named.movers) and not any(
            same(person, other) for person in named.movers for other in known
        )

    def _end(self, at: int) -> None:
        """The motion ends before `at`, and before a heading right above that."""
        above = at - 1
        if above > 0 and self.out.parts[above] is Part.BODY and self._is_title(above):
            self.out.why[above] = Kind.NEXT.value
            at = above
        self.out.end = at
        for index in range(at, len(self._items)):
            self.out.parts[index] = Part.ASIDE

    def _is_title(self, at: int) -> bool:
        item = self._items[at]
        bullet = item.label is not None and item.label.is_bullet
        return item.heading > 0 or (is_heading(item.text) and not bullet)

    def _motion_heading(self, at: int, named: Named | None) -> None:
        """A heading such as "Motion 1: Hedgehogs" or "Motion 6 (Cllr Oakes)"."""
        text = self._items[at].text
        if named is not None:
            self._people(at, named)
            return
        title = motion_heading(text)
        self._aside(at, Kind.PAGE.value)
        if title and is_heading(title):
            start = text.rindex(title)
            self.out.title_at, self.out.title_span = at, (start, start + len(title))

    def _people(self, at: int, named: Named, *, heading: bool = True) -> None:
        text = self._items[at].text
        self._assign(named.movers, named.seconders, named.group)
        self.out.named[at] = named.movers, named.seconders
        self.out.parts[at] = Part.PEOPLE
        if named.rest >= 0:
            self.out.rest[at] = named.rest
            self._begun = True
        elif named.introduces:
            self._introduced = True
        elif (
            not self._begun
            and not self._is_titled
            and not named.pure
            and (span := title_beside(text, named, heading=heading))
        ):
            self.out.title_at, self.out.title_span = at, span

    def _assign(
        self, movers: tuple[Person, ...], seconders: tuple[Person, ...], group: str = ""
    ) -> None:
        out = self.out
        if movers and seconders and not self._begun:
            out.seconders = ()  # A line with both overrules what headings above it have said.
        out.movers = fuller(movers, out.movers) or out.movers
        out.seconders = fuller(seconders, out.seconders) or out.seconders
        out.group = group or out.group

    def _restart(self, at: int, kind: Kind) -> None:
        """What stood above is no motion: words of the page, or a list of several motions."""
        # A title may stand above several details of the paper, the council's name among them.
        nearest = self._nearest(at - 1)
        if nearest >= 0 and is_council(self._items[nearest].text):
            over = self._nearest(nearest - 1)
            if over >= 0 and self._is_title(over):
                nearest = over
        for above in range(self._cleared, at):
            is_title = (
                kind in (Kind.INTRO, Kind.PAGE) and above == nearest and self._is_title(above)
            )
            if self.out.parts[above] is Part.BODY and not is_title:
                self._aside(above, mark("stands above the motion"))
        self._cleared = max(nearest, 0)

    def _aside(self, at: int, why: str) -> None:
        self.out.parts[at] = Part.ASIDE
        self.out.why[at] = why

    def _nearest(self, at: int) -> int:
        """The nearest paragraph from here upwards that is not set aside; -1 for none."""
        while at >= self._cleared and self.out.parts[at] is Part.ASIDE:
            at -= 1
        return at if at >= self._cleared else -1
