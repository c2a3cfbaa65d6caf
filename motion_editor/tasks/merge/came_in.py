"""What joining has brought into a copy, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Details, Motion
from motion_editor.core.votes import Votes
from motion_editor.core.wording import many, phrase, say
from motion_editor.papers.instructions import sentences
from motion_editor.papers.wording import label as named, reading, version_name
from motion_editor.tasks.between import between
from motion_editor.tasks.looks_apart import looks_differ
from motion_editor.tasks.merge.naming import as_words, field_name
from motion_editor.tasks.votes import in_words


def came_in(before: Motion, now: Motion, new_id: NewId) -> tuple[str, ...]:
    """What of `now` is not as it was before, a sentence each; empty where nothing differs."""
    return (*_details(before, now), *_texts(before, now, new_id), *_amendments(before, now),
            *_counted(before, now))  # fmt: skip


def _details(before: Motion, now: Motion) -> Iterator[str]:
    for item in fields(Details):
        one, two = (getattr(it.details, item.name) for it in (before, now))
        if one != two:
            where, words = field_name(item.name), as_words(two)
            if words:
                yield say("{where}: {words}.", where=where, words=reading(words, brief=True))
            else:
                yield say("{where}: taken out.", where=where)
    if now.outcome is not before.outcome:
        yield say("The motion: {outcome}.", outcome=fate(now.outcome, Votes()))


def _texts(before: Motion, now: Motion, new_id: NewId) -> Iterator[str]:
    known = {it.id: it for it in before.versions}
    for version in now.versions:
        name, was = version_name(now, version), known.get(version.id)
        if was is None:
            yield say("{version} was added.", version=name)
        elif was.clauses != version.clauses:
            change = between(was.clauses, version.clauses, new_id)
            said = sentences(change, now.details.numbering)
            yield from (say("{text}: {words}", text=name, words=it) for it in said)
            looks = looks_differ(was.clauses, version.clauses)
            yield from (
                say("{text}: {words}", text=name, words=say("{said}.", said=it)) for it in looks
            )
            if not said and not looks:
                yield say("{text}: what its clauses are was changed.", text=name)
    there = {it.id for it in now.versions}
    for version in before.versions:
        if version.id not in there:
            yield say("{version} is no longer there.", version=version_name(before, version))


def _amendments(before: Motion, now: Motion) -> Iterator[str]:
    known = {it.id: it for it in before.amendments}
    for item in now.amendments:
        was = known.pop(item.id, None)
        if was is None:
            yield say("{name} was added.", name=named(item))
        elif was != item:
            yield from _amendment(was, item)
    yield from (say("{name} was taken out.", name=named(it)) for it in known.values())


def _amendment(was: Amendment, now: Amendment) -> Iterator[str]:
    name = named(now)
    if (was.outcome, was.votes) != (now.outcome, now.votes):
        yield say("{name}: {outcome}.", name=name, outcome=fate(now.outcome, now.votes))
    if was.texts != now.texts:
        yield say("{name}: its text was changed.", name=name)
    for field in ("mover", "seconder", "group", "subject", "reason", "label", "received"):
        one, two = getattr(was, field), getattr(now, field)
        if one != two:
            detail = say("{name}, {detail}", name=name, detail=field_name(field).lower())
            yield say("{where}: {words}.", where=detail, words=reading(as_words(two), brief=True))


def fate(outcome: Outcome | None, votes: Votes) -> str:
    """An outcome with its votes, in words."""
    said = phrase(outcome.value) if outcome is not None else say("open")
    return say("{outcome} ({votes})", outcome=said, votes=in_words(votes)) if votes else said


def _counted(before: Motion, now: Motion) -> Iterator[str]:
    notes = _more(before.notes, now.notes)
    if notes:
        yield many("{n} notes on clauses.", "{n} note on a clause.", notes)
    asides = _more(before.asides, now.asides)
    if asides:
        yield many("{n} findings set aside.", "{n} finding set aside.", asides)
    events = _more(before.proceedings, now.proceedings)
    if events:
        yield many("{n} entries of what happened.", "{n} entry of what happened.", events)
    if before.order != now.order:
        yield say("The chair’s order.")
    if before.profile != now.profile:
        yield say("The council’s profile that was sent along.")


def _more(before: tuple[object, ...], now: tuple[object, ...]) -> int:
    """How many are in the one and not in the other."""
    one, two = Counter(before), Counter(now)
    return sum((two - one).values()) + sum((one - two).values())
