"""What a clerk should look at on an agenda: limits, what is missing, what contradicts itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.agenda import Agenda, Item, Sort, Standing, numbers, parts
from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.people import NOBODY
from motion_editor.core.wording import Said, many, phrase, say, strung
from motion_editor.council.checks import people
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.people import known_as
from motion_editor.council.members import Member
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Rules
from motion_editor.papers.wording import OUTCOMES, date as in_words, label
from motion_editor.tasks.agenda.checked import Checked, rules_of, was_dealt_with, waved_through
from motion_editor.tasks.agenda.law import of_law
from motion_editor.tasks.agenda.make import council_named, unknown
from motion_editor.tasks.agenda.order import group_of


@dataclass(frozen=True, slots=True)
class Told:
    """Something to look at: the items that it is about, and the sentence. It hinders nothing."""

    items: tuple[str, ...]
    said: Said


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the whole agenda: earlier checks, its numbers, whether rules hold."""

    checked: Checked
    numbers: dict[str, str]
    ruled: bool


def findings(
    agenda: Agenda,
    profile: Profile = PLAIN,
    checked: Checked | None = None,
    *,
    by_rules: bool = True,
) -> tuple[Told, ...]:
    """All that a clerk should look at, limits by the standing orders of the meeting's day.

    What is against the rules is told of each motion and amendment until it is accepted with a
    reason, unless `by_rules` says otherwise. `checked` knows what was found before.
    """
    rules = rules_of(agenda, profile)
    known = _Known(checked or Checked(), numbers(agenda), by_rules and bool(rules))
    found = parts(agenda)
    on = [it for it in (*found.public, *found.private) if it.sort is Sort.MOTION]
    return (
        *_unknown(agenda, profile),
        *(_limits(on, rules, profile.members) if rules else ()),
        *_numbers(agenda),
        *_twins(on),
        *(told for item in agenda.items for told in _of_item(item, agenda, profile, known)),
    )


def _unknown(agenda: Agenda, profile: Profile) -> Iterator[Told]:
    """That the council's profile is not here, as when it was removed: the paper is a plain one."""
    said = unknown(agenda, profile)
    if said:
        yield Told((), phrase(said))


def _limits(on: Sequence[Item], rules: Rules, members: Sequence[Member]) -> Iterator[Told]:
    by_mover: defaultdict[str, list[Item]] = defaultdict(list)
    by_group: defaultdict[str, list[Item]] = defaultdict(list)
    called: dict[str, str] = {}
    for item in on:
        mover = item.motion.details.mover if item.motion else NOBODY
        if mover:
            by_mover[known_as(mover, members).casefold()].append(item)
        if group := people.group_of(group_of(item), mover, members):
            by_group[group.casefold()].append(item)
            called.setdefault(group.casefold(), group)
    for items in by_mover.values():
        if rules.per_member and len(items) > rules.per_member:
            who = items[0].motion.details.mover.full if items[0].motion else ""
            yield _over(items, say("{who} moves", who=who), rules.per_member)
    for group, items in by_group.items():
        if rules.per_group and len(items) > rules.per_group:
            yield _over(items, say("The group {group} has", group=called[group]), rules.per_group)
    if rules.per_meeting and len(on) > rules.per_meeting:
        yield _over(on, say("The agenda has"), rules.per_meeting)
    yield from _minutes(on, rules)


def _minutes(on: Sequence[Item], rules: Rules) -> Iterator[Told]:
    """That the motions have more minutes than there are."""
    spent = sum(item.minutes for item in on)
    if rules.minutes and spent > rules.minutes:
        said = say(
            "The motions have {spent} minutes in all; the limit is {most}.",
            spent=spent,
            most=rules.minutes,
        )
        yield Told(tuple(it.id for it in on if it.minutes), said)


def _over(items: Sequence[Item], who: Said, most: int) -> Told:
    said = many(
        "{who} {n} motions; the limit is {most}.",
        "{who} {n} motion; the limit is {most}.",
        len(items),
        who=who,
        most=most,
    )
    return Told(tuple(it.id for it in items), said)


def _numbers(agenda: Agenda) -> Iterator[Told]:
    """Numbers that two motions have, or two other items."""
    given = numbers(agenda)
    for motions in (True, False):
        ids = [it.id for it in agenda.items
               if it.id in given and (it.sort is Sort.MOTION) is motions]  # fmt: skip
        times = Counter(given[id] for id in ids)
        for number, many_times in times.items():
            if many_times > 1:
                both = tuple(id for id in ids if given[id] == number)
                yield Told(both, say("The number “{number}” stands twice.", number=number))


def _twins(on: Sequence[Item]) -> Iterator[Told]:
    """Motions that are called alike: one may have been added twice."""
    by_title: defaultdict[str, list[str]] = defaultdict(list)
    for item in on:
        by_title[item.called.casefold()].append(item.id)
    for item in on:
        ids = by_title.pop(item.called.casefold(), [])
        if item.called and len(ids) > 1:
            yield Told(tuple(ids), say("“{title}” stands on it twice.", title=item.called))


def _of_item(item: Item, agenda: Agenda, profile: Profile, known: _Known) -> Iterator[Told]:
    title = item.called or known.numbers.get(item.id, "") or item.named
    yield from (Told((item.id,), said) for said in _said_of(item, agenda, profile, title))
    if known.ruled and not item.rejected:
        by_rules = _by_rules(item, agenda, profile, known.checked, title)
        yield from (Told((item.id,), said) for said in by_rules)


def _by_rules(
    item: Item, agenda: Agenda, profile: Profile, checked: Checked, title: str
) -> Iterator[Said]:
    """What is against the rules in a motion and its open amendments; the rest is counted."""
    if not waved_through(item.registration):
        found = checked.of(item, agenda, profile)
        grave = [it.said for it in found if _is_grave(it)]
        rest = len(found) - len(grave)
        if rest and item.registration.standing is Standing.RECEIVED:
            grave.append(many("{n} points to look at.", "{n} point to look at.", rest))
        if grave:
            yield say("“{title}”: {findings}", title=title, findings=strung(grave, " "))
    for amendment in item.motion.amendments if item.motion else ():
        made = item.of_amendment(amendment.id)
        if not amendment.open or made.rejected or waved_through(made):
            continue
        found = checked.of(item, agenda, profile, amendment.id)
        grave = [it.said for it in found if _is_grave(it)]
        if grave:
            yield say(
                "{amendment} to “{title}”: {findings}",
                amendment=label(amendment),
                title=title,
                findings=strung(grave, " "),
            )


def _is_grave(finding: Finding) -> bool:
    return finding.severity is Severity.RULE or (
        finding.rule is Rule.DEADLINE and finding.severity is Severity.DOUBT
    )


def _said_of(item: Item, agenda: Agenda, profile: Profile, title: str) -> Iterator[Said]:
    if item.rejected and not item.registration.why:
        yield say("“{title}” is rejected, and no reason is given.", title=title)
    if profile != PLAIN or not council_named(agenda):  # else its law is not known either
        yield from of_law(item, profile, title)
    if item.exempt and not item.exempt.why:
        yield say("“{title}” is exempt, and no reason is given.", title=title)
    if item.rejected and item.motion and was_dealt_with(item.motion):
        yield say("“{title}” is rejected, and yet the meeting dealt with it.", title=title)
    if item.motion is None or item.rejected:
        return
    about = item.motion.details
    if item.sort is Sort.MOTION and not item.received:
        yield say("“{title}”: it is not said when it was received.", title=title)
    if item.sort is Sort.MOTION and not about.mover:
        yield say("“{title}” has no mover.", title=title)
    yield from _of_meeting(item.motion, agenda, title)
    yield from _of_amendments(item, title)


def _of_meeting(motion: Motion, agenda: Agenda, title: str) -> Iterator[Said]:
    """That a motion is for another meeting, or was decided at an earlier one already.

    One that was deferred there is where it belongs.
    """
    day = motion.details.meeting
    if not (day and agenda.meeting) or day == agenda.meeting:
        return
    if day < agenda.meeting and motion.outcome is Outcome.DEFERRED:
        return
    if day < agenda.meeting and motion.outcome is not None:
        became = phrase(OUTCOMES[motion.outcome])
        yield say("“{title}” was dealt with on {day} already: {outcome}.",
                  title=title, day=in_words(day), outcome=became)  # fmt: skip
        return
    yield say("“{title}” says that it is for the meeting on {day}.", title=title, day=in_words(day))


def _of_amendments(item: Item, title: str) -> Iterator[Said]:
    known = {it.id: it for it in item.motion.amendments} if item.motion else {}
    for it in item.amendments:
        no = it.registration.rejected and not it.registration.why
        if no and it.amendment in known:
            yield say(
                "{amendment} to “{title}” is rejected, and no reason is given.",
                amendment=label(known[it.amendment]),
                title=title,
            )
