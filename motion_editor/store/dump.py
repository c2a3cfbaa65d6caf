"""From the core's values to the file's: an amendment keeps only what differs from its base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import UNSET

from motion_editor.core import (
    amendment as core_amendment,
    clause as core_clause,
    kept as core_kept,
    motion as core_motion,
    people,
    proceedings,
    votes,
)
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.text import KEPT, PLAIN, Run
from motion_editor.core.tracked import proposed
from motion_editor.store import schema


def motion_file(motion: core_motion.Motion) -> schema.Motion:
    """The motion as the file holds it."""
    bases = _Bases(motion)
    return schema.Motion(
        id=motion.id,
        details=_details(motion.details),
        versions=[_version(motion, at) for at in range(len(motion.versions))],
        amendments=[_amendment(item, bases) for item in motion.amendments],
        proceedings=[_event(item) for item in motion.proceedings],
        notes=[
            schema.Note(clause=item.clause, kind=item.kind, text=item.text) for item in motion.notes
        ],
        outcome=motion.outcome,
        order=list(motion.order) or UNSET,
        profile=motion.profile or UNSET,
        asides=[
            schema.Aside(rule=it.rule, subject=it.subject, words=it.words, note=it.note)
            for it in motion.asides
        ]
        or UNSET,
        kept=[_kept(it) for it in motion.kept] or UNSET,
        log=[schema.Entry(when=it.when, what=it.what, who=it.who) for it in motion.log] or UNSET,
    )


def _kept(item: core_kept.Kept) -> schema.Kept:
    return schema.Kept(
        name=item.name, when=item.when, state=item.state, by=item.by, unasked=item.unasked
    )


class _Bases:
    """The texts that amendments stand over, each with its hash, worked out once."""

    def __init__(self, motion: core_motion.Motion) -> None:
        self._versions = {item.id: item for item in reversed(motion.versions)}
        self._amendments = {item.id: item for item in reversed(motion.amendments)}
        self._known: dict[core_amendment.Base, tuple[core_clause.Clauses, str]] = {}

    def of(self, base: core_amendment.Base) -> tuple[core_clause.Clauses, str]:
        """The clauses and their hash; nothing and "" where the motion does not hold the base."""
        if base not in self._known:
            clauses = self._find(base)
            self._known[base] = ((), "") if clauses is None else (clauses, text_hash(clauses))
        return self._known[base]

    def _find(self, base: core_amendment.Base) -> core_clause.Clauses | None:
        if base.amendment:
            item = self._amendments.get(base.amendment)
            if item is None or not 0 <= base.text < len(item.texts):
                return None
            return proposed(item.texts[base.text].clauses)
        version = self._versions.get(base.version)
        return version.clauses if version else None


def marked(
    clauses: Sequence[core_clause.Clause], base: Sequence[core_clause.Clause]
) -> list[str | schema.Clause]:
    """The clauses, with those that the base has too named by their places there."""
    out: list[str | schema.Clause] = []
    first = past = 0
    for item, at in zip(clauses, _places(clauses, base), strict=True):
        if at is not None and first < past == at:
            past += 1
            continue
        out += _same(first, past)
        first, past = (0, 0) if at is None else (at, at + 1)
        if at is None:
            out.append(clause(item))
    return [*out, *_same(first, past)]


def _same(first: int, past: int) -> list[str]:
    if first == past:
        return []
    return [f"unchanged: {past}" if past == first + 1 else f"unchanged: {first + 1} to {past}"]


def _places(
    clauses: Sequence[core_clause.Clause], base: Sequence[core_clause.Clause]
) -> Iterator[int | None]:
    """The place in the base of each clause that stands there just so, else None."""
    by_id: dict[str, int] = {}
    following, size = 0, len(base)
    for item in clauses:
        # Nearly all of them stand where they stood, as the same objects.
        if following < size and base[following] is item:
            yield following
            following += 1
            continue
        by_id = by_id or {it.id: at for at, it in reversed(list(enumerate(base)))}
        near = following if following < size else None
        at = next((it for it in (near, by_id.get(item.id)) if _stands(base, it, item)), None)
        following = following if at is None else at + 1
        yield at


def _stands(base: Sequence[core_clause.Clause], at: int | None, item: core_clause.Clause) -> bool:
    return at is not None and (base[at] is item or base[at] == item)


def clause(item: core_clause.Clause) -> schema.Clause:
    """One clause in full."""
    was = schema.Kind(role=item.was.role, level=item.was.level) if item.was else None
    return schema.Clause(
        id=item.id,
        role=item.role,
        level=item.level,
        words=_words(item.runs),
        end=item.end,
        was=was,
        moved_from=item.moved_from,
    )


def _words(runs: Sequence[Run]) -> schema.Words:
    """One string where the words are plain, else the runs in turn."""
    if not runs:
        return ""
    if len(runs) == 1 and runs[0].text and _plain(runs[0]):
        return runs[0].text
    return [_piece(run) for run in runs]


def _plain(run: Run) -> bool:
    look = run.emphasis
    return run.state is KEPT and (look is PLAIN or look == PLAIN)


def _piece(run: Run) -> str | schema.Piece:
    if _plain(run):
        return run.text
    look = run.emphasis
    return schema.Piece(
        text=run.text, state=run.state, bold=look.bold, italic=look.italic, link=look.link
    )


def _version(motion: core_motion.Motion, at: int) -> schema.Version:
    item = motion.versions[at]
    change = None
    if item.change:
        base = motion.versions[at - 1].clauses if at else ()
        stamp = text_hash(base) if at else ""
        change = schema.Marked(hash=stamp, clauses=marked(item.change, base))
    return schema.Version(
        id=item.id,
        kind=item.kind,
        amendment=item.amendment,
        why=item.why,
        clauses=[clause(it) for it in item.clauses],
        labels=list(item.labels),
        change=change,
    )


def _amendment(item: core_amendment.Amendment, bases: _Bases) -> schema.Amendment:
    return schema.Amendment(
        id=item.id,
        label=item.label,
        mover=_person(item.mover),
        seconder=_person(item.seconder),
        group=item.group,
        subject=item.subject,
        reason=item.reason,
        received=item.received,
        texts=[_text(text, bases) for text in item.texts],
        outcome=item.outcome,
        votes=_votes(item.votes),
    )


def _text(item: core_amendment.AmendmentText, bases: _Bases) -> schema.AmendmentText:
    base, stamp = bases.of(item.base)
    return schema.AmendmentText(
        kind=item.kind,
        base=schema.Base(
            version=item.base.version, amendment=item.base.amendment, text=item.base.text
        ),
        hash=stamp,
        clauses=marked(item.clauses, base),
        clashes=[_clash(it) for it in item.clashes],
        flags=[schema.Flag(kind=it.kind, clause=it.clause, words=it.words) for it in item.flags],
    )


def _clash(item: core_amendment.Clash) -> schema.Clash:
    settled = item.settled
    return schema.Clash(
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
        remnant=[clause(it) for it in item.remnant],
        settled=schema.Settlement(choice=settled.choice, text=settled.text) if settled else None,
    )


def _details(item: core_motion.Details) -> schema.Details:
    style = item.numbering
    return schema.Details(
        title=item.title,
        mover=_person(item.mover),
        seconder=_person(item.seconder),
        signatories=[_member(it) for it in item.signatories],
        group=item.group,
        meeting=item.meeting,
        received=item.received,
        reference=item.reference,
        council=item.council,
        numbering=schema.Numbering(series=style.series, running=style.running),
        limit=item.limit,
        words=list(item.words),
        reason=item.reason,
        budget=item.budget,
    )


def _person(item: people.Person) -> schema.Person | None:
    return None if item == people.NOBODY else _member(item)


def _member(item: people.Person) -> schema.Person:
    return schema.Person(form=item.form, name=item.name)


def _votes(item: votes.Votes) -> schema.Votes | None:
    if not item:
        return None
    return schema.Votes(
        ballots=[_ballot(it) for it in item.ballots],
        totals=[schema.Total(cast=it.cast, count=it.count, choice=it.choice) for it in item.totals],
        taken=item.taken,
        casting=_ballot(item.casting) if item.casting else None,
        demanded=list(item.demanded),
    )


def _ballot(item: votes.Ballot) -> schema.Ballot:
    return schema.Ballot(name=item.name, cast=item.cast, choice=item.choice)


def _event(item: proceedings.Event) -> schema.Event:
    return schema.Event(
        kind=item.kind,
        subject=item.subject,
        outcome=item.outcome,
        version=item.version,
        when=item.when,
        why=item.why,
        votes=_votes(item.votes),
        by=list(item.by),
    )
