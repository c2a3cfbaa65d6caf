"""Checking a printed record: each stage computed from the one before, and what nothing explains."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from motion_editor.compare.grades import Grade, differences
from motion_editor.core.amendment import Amendment, Base
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.phrases import USUAL
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.division import divisions
from motion_editor.formats.events import Kind as EventKind
from motion_editor.formats.reading import Remark
from motion_editor.formats.record import Heading, Printed, Record, Told, clauses_of, read_record
from motion_editor.formats.sniff import Kind, Source
from motion_editor.papers.agreed import PARAGRAPH_DECIDED
from motion_editor.papers.naming import name_of
from motion_editor.papers.second import in_one
from motion_editor.papers.wording import label as named
from motion_editor.tasks.computed import (
    Matched,
    altered_to,
    carried_on,
    match,
    nearest,
    seam_findings,
    shown,
    with_found,
)
from motion_editor.tasks.counted import (
    Count,
    Held,
    counts,
    vote_findings,
    vote_remarks,
)
from motion_editor.tasks.find import as_moved
from motion_editor.tasks.findings import Finding, base_findings, text_findings
from motion_editor.tasks.fixed_words import without_fixed
from motion_editor.tasks.held import decision, moved_as, on_amendment, on_motion
from motion_editor.tasks.laid_out import layout_findings
from motion_editor.tasks.minuted import (
    Ordered,
    followed,
    in_text,
    missed,
    order_findings,
    parted,
)
from motion_editor.tasks.recorded import part_about, record_words
from motion_editor.tasks.rivalled import rival_votes

NOTICE, MOVED, SUBSTANTIVE = mark("notice"), mark("moved"), mark("substantive")
_PAIR = mark("{first} and {second}")
_STAGES = {
    VersionKind.NOTICE: NOTICE,
    VersionKind.ALTERED: MOVED,
    VersionKind.CORRECTED: MOVED,
    VersionKind.SUBSTANTIVE: SUBSTANTIVE,
}
_WHOLE = {
    VersionKind.NOTICE: mark("the notice"),
    VersionKind.ALTERED: mark("the motion as moved"),
    VersionKind.CORRECTED: mark("the motion as moved"),
    VersionKind.SUBSTANTIVE: mark("the substantive motion"),
}


@dataclass(frozen=True, slots=True)
class Stage:
    """A text that was found in the record: as what, where, how many clauses it has."""

    name: str
    line: int
    clauses: int


@dataclass(frozen=True, slots=True)
class Verified:
    """What a record holds of a motion, and every difference that the file does not explain."""

    stages: tuple[Stage, ...]
    counts: tuple[Count, ...]
    findings: tuple[Finding, ...]
    remarks: tuple[Remark, ...]


def verify(
    motion: Motion,
    source: Source,
    new_id: NewId,
    roll: tuple[str, ...] = (),
    profile: Profile = PLAIN,
) -> Verified:
    """Compare a printed record with what the file computes; the file is not changed.

    `profile` is the council's: in its phrases the record may tell what happened, and its fixed
    words may stand there in two languages.

    MotionError where the record can't be read, or holds nothing of this motion.
    """
    known = known_clauses(motion)
    words = without_fixed(record_words(source), profile, (it.text for it in known))
    record = read_record(
        part_about(in_one(words, profile), motion.details.title),
        known,
        spaced=source.kind is Kind.WORD,
        phrases=tuple({USUAL, profile.minutes}),
        names={name_of(item): item.label for item in motion.amendments},
    )
    walk = _Walk(motion, new_id)
    walk.through(record)
    if not walk.stages and not walk.held:
        raise MotionError(
            say("Nothing of this motion is in the record."),
            say("Check that it is the record of this motion, and not of another."),
        )
    remarks = (*source.remarks, *record.remarks, *walk.remarks, *vote_remarks(walk.held, roll))
    findings = (*walk.findings, *vote_findings(walk.held, roll))
    votes = sorted((*walk.counts, *counts(walk.held, roll)), key=lambda it: it.line)
    return Verified(tuple(walk.stages), tuple(votes), findings, remarks)


def known_clauses(motion: Motion) -> Clauses:
    """Every clause that the motion has had in any version or amendment, each wording once."""
    found: dict[str, Clause] = {}
    texts = [item.clauses for item in motion.versions]
    texts += [proposed(text.clauses) for item in motion.amendments for text in item.texts]
    for text in texts:
        for item in text:
            found.setdefault(item.text, item)
    return tuple(found.values())


@dataclass(slots=True)
class _Walk:
    """Goes through the record text by text; `motion` is the file's, with what the record adds."""

    motion: Motion
    new_id: NewId
    stages: list[Stage] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    last: Matched | None = None
    counts: list[Count] = field(default_factory=list)
    _by: Amendment | None = None
    _altered: bool = False
    _paragraphs: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._paragraphs = [it for it in self.motion.proceedings if it.kind == PARAGRAPH_DECIDED]

    def through(self, record: Record) -> None:
        """Take every text in turn, and the votes told before and after it."""
        for item in record.texts:
            before = self._told(item.told)
            orders = in_text(item, before)
            if orders is None and before is not None and before.open:
                self._ordered(before)
            if orders is None or not self._ordered(orders, own=item.heading is Heading.IN_WORDS):
                self._text(item)
        last = self._told(record.after)
        if last is not None and last.open:
            self._ordered(last)

    def _told(self, told: tuple[Told, ...]) -> Ordered | None:
        """Take votes and instructions that are told, in order; the last of these is given back."""
        last: Ordered | None = None
        for item in parted(told):
            if isinstance(item, Ordered):
                last = item
                if not item.open:
                    in_words = any(it.kind is EventKind.IN_WORDS for it in told)
                    self._ordered(item, own=in_words)
            else:
                self._votes(tuple(item))
        return last

    def _ordered(self, orders: Ordered, *, own: bool = False) -> bool:
        """An amendment as instructions, beside the file's; whether they could be followed."""
        under = self.last.amendment if own and self.last is not None else None
        done = followed(self.motion, orders, under, self.new_id)
        if done is None:
            said = say("The instructions from line {line} on can't be followed on any text of the "
                       "file; they were not compared.", line=orders.line)  # fmt: skip
            self.remarks.append(Remark(said, orders.line, guess=True))
            return False
        found, parts = done
        self.remarks += missed(parts, orders.line)
        if found.amendment is None:
            self.motion, found = with_found(self.motion, found, orders.label, self.new_id)
            said = say("The file does not hold the amendment; it was taken from the record.")
            self.remarks.append(Remark(said, orders.line, guess=True))
        name = self._called(found.amendment)
        if not own:
            self.last = found
            self.stages.append(Stage(name, orders.line, len(found.own)))
        if found.text:
            first = say("{name} in the file", name=name)
            between = say(_PAIR, first=first, second=say("{name} in words", name=name))
            self.findings += order_findings(between, found, orders.line)
        return True

    def _text(self, item: Printed) -> None:
        if item.heading is Heading.IN_WORDS:
            said = say("The amendment in words, from line {line} on, was not compared.",
                       line=item.line)  # fmt: skip
            self.remarks.append(Remark(said, item.line))
        elif item.marked:
            self._paper(item)
        elif item.heading in (Heading.AMENDMENT, Heading.IF_CARRIED):
            self._whole(item)
        elif item.heading is Heading.SUBSTANTIVE and self._is_amended():
            self._substantive(item)
        elif item.heading is Heading.MOVED or (self.stages and item.heading is not Heading.NOTICE):
            self._moved(item)
        else:
            self._notice(item)

    def _is_amended(self) -> bool:
        kinds = {version.kind for version in self.motion.versions}
        return self._by is not None or VersionKind.SUBSTANTIVE in kinds

    def _stage(self, name: str, item: Printed, clauses: Clauses) -> None:
        self.stages.append(Stage(phrase(name), item.line, len(clauses)))

    def _compare(self, first: str, second: str, expected: Clauses, item: Printed) -> None:
        printed = clauses_of(item, self.new_id)
        between = say(_PAIR, first=phrase(first), second=phrase(second))
        self.findings += text_findings(between, expected, printed, item)
        self.findings += layout_findings(between, expected, item)

    def _notice(self, item: Printed) -> None:
        self._stage(NOTICE, item, clauses_of(item, self.new_id))
        self._compare(mark("notice in the file"), NOTICE, self.motion.notice.clauses, item)

    def _moved(self, item: Printed) -> None:
        """The motion as moved: beside the file's, and beside the notice where nobody altered it."""
        printed = clauses_of(item, self.new_id)
        self._stage(MOVED, item, printed)
        ours = _most_like(moved_as(self.motion), printed)
        between = say(_PAIR, first=phrase(NOTICE), second=phrase(MOVED))
        news = list(text_findings(between, self.motion.notice.clauses, printed, item))
        if ours.id == self.motion.notice.id:
            self.findings += [*news, *layout_findings(between, ours.clauses, item)]
            self.motion = altered_to(self.motion, printed, self.new_id) if news else self.motion
            return
        in_file = say(_PAIR, first=phrase(mark("motion as moved in the file")),
                      second=phrase(MOVED))  # fmt: skip
        other = list(text_findings(in_file, ours.clauses, printed, item))
        self.findings += [*other, *layout_findings(in_file, ours.clauses, item)]
        self._altered |= item.altered
        if self._altered:
            return
        self.findings += _not_seen(news, other)

    def _paper(self, item: Printed) -> None:
        """The paper of an amendment: its own base, and its marks beside the file's."""
        found = match(self.motion, item, self.new_id)
        if found.amendment is None:
            self.motion, found = with_found(self.motion, found, item.label, self.new_id)
            said = say("The file does not hold the amendment; it was taken from the record.")
            self.remarks.append(Remark(said, item.line, guess=True))
            ours: Clauses | None = None
        else:
            ours = found.text
        self.last = found
        name = self._called(found.amendment)
        base = self._base_name(found.base)
        self._stage(name, item, clauses_of(item, self.new_id))
        second = say("base of the {name} paper", name=name)
        self.findings += base_findings(say(_PAIR, first=base, second=second), found.unlike)
        if ours is not None:
            first = say("{name} in the file", name=name)
            between = say(_PAIR, first=first, second=say("{name} paper", name=name))
            texts = found.amendment.texts if found.amendment is not None else ()
            tracked = next((it.clauses for it in texts if proposed(it.clauses) == ours), ())
            self.findings += shown([*text_findings(between, ours, found.proposed, item)], tracked)

    def _whole(self, item: Printed) -> None:
        """An amendment that is printed as the whole text if it is carried."""
        printed = clauses_of(item, self.new_id)
        own = self.last if item.heading is Heading.IF_CARRIED else None
        name, expected = nearest(self.motion, printed, own, item.label)
        if name is None:
            said = say("The text from line {line} on is an amendment that the file does not hold; "
                       "it was not compared.", line=item.line)  # fmt: skip
            self.remarks.append(Remark(said, item.line, guess=True))
            return
        called = self._called(name)
        second = say("{name} if carried", name=called)
        self._stage(second, item, printed)
        first = say("{name} in the file", name=called)
        between = say(_PAIR, first=first, second=second)
        self.findings += text_findings(between, expected, printed, item)
        self.findings += layout_findings(between, expected, item)

    def _substantive(self, item: Printed) -> None:
        printed = clauses_of(item, self.new_id)
        self._stage(SUBSTANTIVE, item, printed)
        under, self._by = self._by, None
        if under is None:
            self._latest(item, printed)
            return
        self.motion, done = carried_on(self.motion, under, printed, self.new_id)
        self.remarks += [Remark(words, item.line, guess=True) for words in done.said]
        amendment = self.motion.amendment(under.id)
        name = self._called(amendment)
        direct = say("{name} if carried", name=name)
        first = direct
        if amendment.text.base != amendment.notified.base:
            kind = self.motion.version(amendment.text.base.version).kind
            to = phrase(_WHOLE[kind])
            first = say("{name} carried over to {text}", name=name, text=to)
        between = say(_PAIR, first=first, second=phrase(SUBSTANTIVE))
        found = list(text_findings(between, done.clauses, printed, item))
        at_seams = say(_PAIR, first=direct, second=phrase(SUBSTANTIVE))
        tracked = amendment.text.clauses
        self.findings += seam_findings(found, at_seams, (done.clauses, tracked), self.last, item)
        self.findings += layout_findings(between, done.clauses, item)

    def _latest(self, item: Printed, printed: Clauses) -> None:
        """A text that no amendment of the record made: beside the file's that is most like it."""
        first = self.motion.versions.index(as_moved(self.motion))
        version = _most_like(list(reversed(self.motion.versions[first:])), printed)
        name = mark("substantive motion in the file")
        if version.kind is not VersionKind.SUBSTANTIVE:
            name = mark("motion as moved in the file")
        self._compare(name, SUBSTANTIVE, version.clauses, item)

    def _votes(self, told: tuple[Told, ...]) -> None:
        lines = [(item.line, item.text) for item in told]
        counted, found = rival_votes(self.motion, lines, len(self.counts))
        self.counts += counted
        self.findings += found
        for division in divisions(lines):
            amendment = self._meant(division.label)
            if division.on == "amendment" and amendment is not None:
                self.held.append(Held(division, *on_amendment(self.motion, amendment, division)))
                if division.outcome == "carried" and not amendment.text.base.amendment:
                    self._by = amendment
            elif division.on == "paragraph":
                self.held.append(Held(division, *decision(self._paragraphs, division)))
            elif division.on == "amendment":
                self.held.append(Held(division))
            else:
                self.held.append(Held(division, self.motion.outcome, on_motion(self.motion)))

    def _meant(self, label: str) -> Amendment | None:
        """The amendment of this label, else the one that the record has printed last."""
        every, bare = self.motion.amendments, "Amendment "
        found = [it for it in every if label and label in (it.label, named(it).removeprefix(bare))]
        if len(found) == 1:
            return found[0]
        if self.last is None or self.last.amendment is None:
            return every[0] if len(every) == 1 else None
        return self.motion.amendment(self.last.amendment.id)

    def _called(self, item: Amendment | None) -> str:
        if item is None or len(self.motion.amendments) < 2:
            return say("amendment")
        return named(item)

    def _base_name(self, base: Base) -> str:
        if base.amendment:
            return named(self.motion.amendment(base.amendment))
        return phrase(_STAGES[self.motion.version(base.version).kind])


def _not_seen(news: list[Finding], other: list[Finding]) -> Iterator[Finding]:
    """The differences from the notice without those from the file too: these are said once.

    Which of two clauses that changed places was moved may be seen otherwise each time.
    """
    seen = {(it.grade, it.record or it.computed, it.line) for it in other}
    moved = any(it.grade is Grade.ORDER for it in other)
    for item in news:
        again = (item.grade, item.record or item.computed, item.line) in seen
        if not again and not (moved and item.grade is Grade.ORDER):
            yield item


def _most_like(versions: list[Version], printed: Clauses) -> Version:
    return min(versions, key=lambda it: len(differences(it.clauses, printed)))


def grouped(findings: tuple[Finding, ...]) -> Iterator[tuple[str, list[Finding]]]:
    """The findings by the two stages that they are between, in order."""
    groups: dict[str, list[Finding]] = {}
    for item in findings:
        groups.setdefault(item.between, []).append(item)
    yield from groups.items()
