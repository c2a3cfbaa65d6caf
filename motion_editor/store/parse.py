"""From the file's values to the core's: references filled in, hashes checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import UnsetType

from motion_editor.core import (
    amendment as core_amendment,
    clause as core_clause,
    kept as core_kept,
    motion as core_motion,
    people,
    proceedings,
    votes,
)
from motion_editor.core.errors import MotionError
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import PLAIN, Emphasis, Run, Runs, joined
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, say
from motion_editor.store import schema

_COPY = mark("Open an earlier copy, or ask whoever sent the file for theirs. Nothing was changed.")
_DEEPEST = 100
"""Amendments on amendments on amendments …: no meeting goes so far, a forged file may."""


def motion(file: schema.Motion) -> core_motion.Motion:
    """The motion that the file holds; MotionError where its parts don't belong together."""
    return _Parser(file).motion()


class _Parser:
    """Fills in references; each clause that stands in several texts becomes one object."""

    def __init__(self, file: schema.Motion) -> None:
        self._file = file
        self._seen: dict[str, core_clause.Clause] = {}
        self._versions: dict[str, core_clause.Clauses] = {}
        self._places = {it.id: at for at, it in reversed(list(enumerate(file.amendments)))}
        self._texts: dict[tuple[int, int], core_clause.Clauses] = {}
        self._bases: dict[core_amendment.Base, tuple[core_clause.Clauses, str]] = {}

    def motion(self) -> core_motion.Motion:
        file = self._file
        versions: list[core_motion.Version] = []
        for item in file.versions:
            versions.append(self._version(item, versions[-1].clauses if versions else None))
            self._versions.setdefault(item.id, versions[-1].clauses)
        return core_motion.Motion(
            id=file.id,
            details=_details(file.details),
            versions=tuple(versions),
            amendments=tuple(self._amendment(at) for at in range(len(file.amendments))),
            proceedings=tuple(_event(item) for item in file.proceedings),
            notes=tuple(core_motion.Note(it.clause, it.kind, it.text) for it in file.notes),
            outcome=file.outcome,
            order=() if isinstance(file.order, UnsetType) else tuple(file.order),
            profile="" if isinstance(file.profile, UnsetType) else file.profile,
            asides=() if isinstance(file.asides, UnsetType) else tuple(map(_aside, file.asides)),
            kept=() if isinstance(file.kept, UnsetType) else tuple(map(_kept, file.kept)),
            log=() if isinstance(file.log, UnsetType) else tuple(map(_entry, file.log)),
        )

    def _version(
        self, item: schema.Version, before: core_clause.Clauses | None
    ) -> core_motion.Version:
        change: core_clause.Clauses = ()
        if item.change:
            subject = say("The change that made version {id}", id=item.id)
            base, stamp = (before, text_hash(before)) if before is not None else ((), "")
            change = self._marked(item.change.clauses, base, (item.change.hash, stamp), subject)
        return core_motion.Version(
            id=item.id,
            kind=item.kind,
            clauses=tuple(self._clause(it) for it in item.clauses),
            labels=tuple(item.labels),
            change=change,
            amendment=item.amendment,
            why=item.why,
        )

    def _amendment(self, place: int) -> core_amendment.Amendment:
        item = self._file.amendments[place]
        if not item.texts:
            raise MotionError(say("“{label}” has no text in this file.", label=item.label), _COPY)
        return core_amendment.Amendment(
            id=item.id,
            label=item.label,
            texts=tuple(self._text(place, at) for at in range(len(item.texts))),
            mover=_person(item.mover),
            seconder=_person(item.seconder),
            group=item.group,
            subject=item.subject,
            reason=item.reason,
            received=item.received,
            outcome=item.outcome,
            votes=_votes(item.votes),
        )

    def _text(self, place: int, at: int) -> core_amendment.AmendmentText:
        item = self._file.amendments[place].texts[at]
        return core_amendment.AmendmentText(
            kind=item.kind,
            base=_base(item.base),
            clauses=self._text_clauses(place, at, 0),
            clashes=tuple(self._clash(it) for it in item.clashes),
            flags=tuple(core_amendment.Flag(it.kind, it.clause, it.words) for it in item.flags),
        )

    def _text_clauses(self, place: int, at: int, depth: int) -> core_clause.Clauses:
        # An amendment on an amendment needs that one's text first, wherever it stands in the file.
        key = (place, at)
        if key not in self._texts:
            owner = self._file.amendments[place]
            subject = say("Text {number} of “{label}”", number=at + 1, label=owner.label)
            item = owner.texts[at]
            base, stamp = self._base(item.base, subject, depth)
            self._texts[key] = self._marked(item.clauses, base, (item.hash, stamp), subject)
        return self._texts[key]

    def _base(self, item: schema.Base, subject: str, depth: int) -> tuple[core_clause.Clauses, str]:
        base = _base(item)
        if base not in self._bases:
            clauses = self._find(base, subject, depth)
            if clauses is None:
                raise MotionError(
                    say("{subject} amends a text that is not in this file.", subject=subject),
                    _COPY,
                )
            self._bases[base] = clauses, text_hash(clauses)
        return self._bases[base]

    def _find(
        self, base: core_amendment.Base, subject: str, depth: int
    ) -> core_clause.Clauses | None:
        if not base.amendment:
            return self._versions.get(base.version)
        place = self._places.get(base.amendment)
        if place is None or not 0 <= base.text < len(self._file.amendments[place].texts):
            return None
        if depth > _DEEPEST:
            raise MotionError(say("{subject} amends itself in a circle.", subject=subject), _COPY)
        return proposed(self._text_clauses(place, base.text, depth + 1))

    def _marked(
        self,
        items: Sequence[str | schema.Clause],
        base: core_clause.Clauses,
        hashes: tuple[str, str],
        subject: str,
    ) -> core_clause.Clauses:
        if hashes[0] != hashes[1]:
            raise MotionError(
                say(
                    "{subject} was not written over the text that this file holds: one of the two "
                    "was damaged or changed by another program.",
                    subject=subject,
                ),
                _COPY,
            )
        out: list[core_clause.Clause] = []
        taken = 0
        for item in items:
            if isinstance(item, str):
                first, taken = _places(item, taken, len(base), subject)
                out += base[first:taken]
            else:
                out.append(self._clause(item))
        return tuple(out)

    def _clause(self, item: schema.Clause) -> core_clause.Clause:
        made = _clause(item)
        known = self._seen.get(item.id)
        if known == made:
            return known
        self._seen[item.id] = made
        return made

    def _clash(self, item: schema.Clash) -> core_amendment.Clash:
        settled = item.settled
        return core_amendment.Clash(
            name=item.name,
            clause=item.clause,
            start=item.start,
            end=item.end,
            old=item.old,
            base=item.base,
            amendment=item.amendment,
            last=item.last,
            whole=item.whole,
            gone=item.gone,
            remnant=tuple(self._clause(it) for it in item.remnant),
            settled=core_amendment.Settlement(settled.choice, settled.text) if settled else None,
        )


def _places(reference: str, taken: int, most: int, subject: str) -> tuple[int, int]:
    """The places (first, past the last) that "unchanged: 3 to 7" means.

    Each clause of the base may be named once, in its order, so that no file can grow without
    bounds as it is read.
    """
    first, _, last = reference.removeprefix("unchanged: ").partition(" to ")
    # Figures of any length may stand there; int() refuses the longest.
    if max(len(first), len(last)) < 10:
        low, high = int(first), int(last or first)
        if taken < low <= high <= most:
            return low - 1, high
    raise MotionError(
        say("{subject} names clauses that its base does not have there.", subject=subject), _COPY
    )


def _clause(item: schema.Clause) -> core_clause.Clause:
    was = core_clause.Was(item.was.role, item.was.level) if item.was else None
    return core_clause.Clause(
        item.id, _runs(item.words), item.role, item.level, item.end, was, item.moved_from
    )


def _runs(words: schema.Words) -> Runs:
    if isinstance(words, str):
        return (Run(words),) if words else ()
    return joined([_run(piece) for piece in words])


def _run(piece: str | schema.Piece) -> Run:
    if isinstance(piece, str):
        return Run(piece)
    looks = piece.bold or piece.italic or piece.link
    emphasis = Emphasis(piece.bold, piece.italic, piece.link) if looks else PLAIN
    return Run(piece.text, piece.state, emphasis)


def _base(item: schema.Base) -> core_amendment.Base:
    return core_amendment.Base(item.version, item.amendment, item.text)


def _details(item: schema.Details) -> core_motion.Details:
    return core_motion.Details(
        title=item.title,
        mover=_person(item.mover),
        seconder=_person(item.seconder),
        signatories=_people(item.signatories),
        group=item.group,
        meeting=item.meeting,
        received=item.received,
        reference=item.reference,
        council=item.council,
        numbering=NumberingStyle(item.numbering.series, item.numbering.running),
        limit=item.limit,
        words=tuple(item.words),
        reason=item.reason,
        budget=item.budget,
    )


def _aside(item: schema.Aside) -> core_motion.Aside:
    return core_motion.Aside(item.rule, item.subject, item.words, item.note)


def _kept(item: schema.Kept) -> core_kept.Kept:
    return core_kept.Kept(item.name, item.when, item.state, item.by, item.unasked)


def _entry(item: schema.Entry) -> core_kept.Entry:
    return core_kept.Entry(item.when, item.what, item.who)


def _person(item: schema.Person | None) -> people.Person:
    return people.Person(item.name, item.form) if item else people.NOBODY


def _people(items: Iterable[schema.Person]) -> tuple[people.Person, ...]:
    return tuple(_person(item) for item in items)


def _votes(item: schema.Votes | None) -> votes.Votes:
    if item is None:
        return votes.Votes()
    return votes.Votes(
        tuple(map(_ballot, item.ballots)),
        tuple(votes.Total(it.cast, it.count, it.choice) for it in item.totals),
        item.taken,
        _ballot(item.casting) if item.casting else None,
        tuple(item.demanded),
    )


def _ballot(item: schema.Ballot) -> votes.Ballot:
    return votes.Ballot(item.name, item.cast, item.choice)


def _event(item: schema.Event) -> proceedings.Event:
    return proceedings.Event(
        kind=item.kind,
        subject=item.subject,
        outcome=item.outcome,
        version=item.version,
        when=item.when,
        why=item.why,
        votes=_votes(item.votes),
        by=tuple(item.by),
    )
