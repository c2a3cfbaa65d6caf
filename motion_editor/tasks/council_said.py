"""All that a council's profile says, in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from motion_editor.core.days import day_in_words
from motion_editor.core.wording import many, mark, phrase, say
from motion_editor.council.phrases import usual_phrases
from motion_editor.council.profile import Counted, Marks, Profile
from motion_editor.council.rules import Fixed, Ordering, Rules
from motion_editor.council.said import deadline_said, moment_said, share_said
from motion_editor.papers.second import UNREVIEWED

_ORDERS = {
    Ordering.RECEIVED: mark("in the order in which they came"),
    Ordering.ROTATION: mark("by turns of the groups"),
    Ordering.HAND: mark("as the chair has them"),
}
_LATE = {
    "motions": mark("Motions by"),
    "amendments": mark("Amendments by"),
    "minor": mark("Late minor amendments by"),
}


_MARKED = {
    Marks.TRACKED: mark("as tracked changes"),
    Marks.BRACKETS: mark("in words, in brackets"),
    Marks.BOTH: mark("as tracked changes and in words, in brackets"),
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a profile says of one thing, line by line."""

    title: str
    lines: tuple[str, ...]


def chapters(profile: Profile) -> tuple[Chapter, ...]:
    """Everything a profile says but the names of its members, chapter by chapter."""
    made = [
        Chapter(say("People"), tuple(_people(profile))),
        Chapter(say("Words and papers"), tuple(_words(profile))),
        Chapter(say("Calendar"), tuple(_calendar(profile))),
    ]
    if profile.lead_ins:
        made.insert(2, Chapter(say("Lead-ins"), profile.lead_ins))
    if own := tuple(_minutes(profile)):
        made.append(Chapter(say("Minutes"), own))
    made += [Chapter(_since(it), tuple(rules_said(it))) for it in profile.rules]
    if not profile.rules:
        made.append(Chapter(say("Standing orders"), (say("none are given"),)))
    return tuple(made)


def named(profile: Profile) -> str:
    """The council with its kind."""
    name = profile.name or profile.id
    return f"{name} ({profile.kind})" if profile.kind else name


def _people(it: Profile) -> Iterator[str]:
    others = ", ".join(name for name in it.forms if name != it.form)
    yield (
        say("Forms of address: {form} as a rule, else {forms}", form=it.form, forms=others)
        if others
        else say("Form of address: {form}", form=it.form)
    )
    yield say("Chair: {chair}", chair=it.chair)
    yield say("Before the name of the mover: “{words}”", words=it.mover)
    yield say("Before that of the seconder: “{words}”", words=it.seconder)
    yield say("Before those of others who sign: “{words}”", words=it.signatories)
    if it.groups:
        yield say("Groups, in turn: {groups}", groups=", ".join(it.groups))
    yield _roll(it)


def _roll(it: Profile) -> str:
    if not it.members:
        return say("Roll: not given")
    counts = Counter(member.group for member in it.members)
    named = [*it.groups, *(name for name in counts if name and name not in it.groups)]
    parts = [f"{name} {counts[name]}" for name in named if counts[name]]
    if counts[""] and parts:
        parts.append(say("no group {n}", n=counts[""]))
    whole = many("{n} members", "{n} member", len(it.members))
    if not parts:
        return say("Roll: {members}", members=whole)
    return say("Roll: {members} ({groups})", members=whole, groups=", ".join(parts))


def _words(it: Profile) -> Iterator[str]:
    running = say(", running on across lead-ins") if it.numbering.running else ""
    yield say("Numbering: {series}{running}", series=it.numbering.series.value, running=running)
    yield say("Template of its papers: {template}", template=it.template)
    yield say("Amendments are marked {how}", how=phrase(_MARKED[it.marks]))
    yield say("Recorded votes: {layout}", layout=phrase(it.votes.value))
    yield say("Above the motions on an agenda: “{heading}”", heading=it.heading)
    yield say("Exempt information: {schedule}", schedule=phrase(it.exempt.value))
    yield say("Limit: {limit}", limit=_limit(it.limit, it.counted))
    if it.second:
        yield say("Second language: {n} fixed words of papers", n=len(it.second))
        if not it.reviewed:
            yield phrase(UNREVIEWED)
    if it.words:
        yield say("Words of its own: {words}", words=", ".join(it.words))


def _minutes(it: Profile) -> Iterator[str]:
    """The phrases of its own, each with the usual one."""
    for name, usual in usual_phrases():
        own = getattr(it.minutes, name.replace("-", "_"))
        if own != usual:
            yield say("“{own}” instead of “{usual}”", own=own, usual=usual)


def _limit(limit: int, counted: Counted) -> str:
    return say("{n:,} words ({counted})", n=limit, counted=counted.value) if limit else say("none")


def _calendar(it: Profile) -> Iterator[str]:
    yield say("Bank holidays: {nation}", nation=phrase(it.nation.value))
    for closed in it.closed:
        first, last = day_in_words(closed.first), day_in_words(closed.last)
        days = first if first == last else say("{first} to {last}", first=first, last=last)
        name = f" ({closed.name})" if closed.name else ""
        yield say("Closed: {days}{name}", days=days, name=name)
    yield from map(_fixed, it.fixed)


def _fixed(it: Fixed) -> str:
    parts = [
        say("{what} {moment}", what=phrase(words), moment=moment_said(getattr(it, name)))
        for name, words in _LATE.items()
        if getattr(it, name)
    ]
    day = day_in_words(it.meeting)
    return say("Meeting of {day}: {dates}", day=day, dates="; ".join(parts) or say("no dates"))


def _since(it: Rules) -> str:
    return say("Standing orders from {day}", day=day_in_words(it.since))


def rules_said(it: Rules) -> Iterator[str]:
    """What a set of standing orders asks, line by line."""
    if it.source:
        yield say("Where they stand: {source}", source=it.source)
    for name, words in _LATE.items():
        if deadline := getattr(it, name):
            yield say("{what} {moment}", what=phrase(words), moment=deadline_said(deadline))
    yield from _notice(it)
    yield from _limits(it)
    yield say("Motions are taken {order}", order=phrase(_ORDERS[it.ordered]))
    if it.recorded:
        yield say("A recorded vote may be demanded by {share}", share=share_said(it.recorded))
    yield from (phrase(words) for words in _switches(it))
    if it.scope:
        yield say("A motion must be about {scope}", scope=it.scope)


def _notice(it: Rules) -> Iterator[str]:
    if it.signatures:
        yield many(
            "A notice is signed by {n} members, mover and seconder among them",
            "A notice is signed by {n} member",
            it.signatures,
        )
    unless = (
        say(", unless {share} sign for it", share=share_said(it.repeat_signatures))
        if it.repeat_signatures
        else ""
    )
    if it.repeat_months or unless:
        yield many(
            "What was decided can’t be put again for {n} months{unless}",
            "What was decided can’t be put again for {n} month{unless}",
            it.repeat_months,
            unless=unless,
        )


def _limits(it: Rules) -> Iterator[str]:
    if it.words:
        yield many("At most {n} words", "At most {n} word", it.words)
    if it.per_member:
        yield many("{n} motions of a member", "{n} motion of a member", it.per_member)
    if it.per_group:
        yield many("{n} motions of a group", "{n} motion of a group", it.per_group)
    if it.per_meeting:
        yield many(
            "{n} motions debated at a meeting", "{n} motion debated at a meeting", it.per_meeting
        )
    if it.minutes:
        yield many("{n} minutes for all motions", "{n} minute for all motions", it.minutes)


def _switches(it: Rules) -> Iterator[str]:
    if not it.seconded:
        yield mark("A notice needs no seconder")
    if it.budget_recorded:
        yield mark("Votes on the budget are always recorded")
    if it.executive:
        yield mark("What is executive the cabinet decides: a motion can only request it")
    if it.rivals:
        yield mark("Amendments are rival texts, put to the vote against the motion")
    if not it.casting:
        yield mark("The chair has no casting vote")
