"""What in a profile contradicts itself: told with its place, and never in anybody's way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Final

from motion_editor.core.days import day_in_words
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say
from motion_editor.council.fields import Place
from motion_editor.council.phrases import places_of
from motion_editor.council.places import Path
from motion_editor.council.profile import Profile
from motion_editor.council.rules import (
    Counting,
    Deadline,
    Exempt,
    Nation,
    Ordering,
    Rules,
)
from motion_editor.council.said import deadline_said, moment_said, share_said

ORDERS: Final = "standing-orders"
_LONG: Final = 62
"""Days in a row for which no council closes its offices."""

_LATE: Final = {
    "motions": mark("the last day for motions"),
    "amendments": mark("the last day for amendments"),
    "minor": mark("the last day for minor amendments"),
}


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two things in a profile that can't both be so; `path` is the field to look at."""

    path: Path
    said: str
    advice: str

    def placed(self, source: str, text: str) -> MotionError:
        """The doubt with its place in the text of a file."""
        return MotionError(Place(source, text).said(self.path, self.said), self.advice)


def doubts(profile: Profile) -> tuple[Doubt, ...]:
    """All that contradicts itself in a profile, in the order of its file."""
    asked: tuple[Callable[[Profile], Iterator[Doubt]], ...] = (
        _forms, _roll, _groups, _offices, _law, _days, _dates, _sets, _second,
    )  # fmt: skip
    found = [it for ask in asked for it in ask(profile)]
    for number, rules in enumerate(profile.rules, 1):
        found += _rules(rules, profile, (ORDERS, number))
    return tuple(found)


def _forms(it: Profile) -> Iterator[Doubt]:
    advice = say("Put it among the forms of address, or choose one of them.")
    if it.form not in it.forms:
        said = say("“{form}” is not among the forms of address", form=it.form)
        yield Doubt(("people", "form"), said, advice)
    for number, member in enumerate(it.members, 1):
        if member.form and member.form not in it.forms:
            said = say(
                "“{form}” of {name} is not among the forms of address",
                form=member.form,
                name=member.name,
            )
            yield Doubt(("members", number, "form"), said, advice)


def _roll(it: Profile) -> Iterator[Doubt]:
    seen: dict[str, int] = {}
    for number, member in enumerate(it.members, 1):
        first = seen.setdefault(_same(member.name), number)
        if first != number:
            yield Doubt(
                ("members", number, "name"),
                say(
                    "two members are called {name}, this one and number {first}",
                    name=member.name,
                    first=first,
                ),
                say("Tell them apart by a further name or initial, or take one away."),
            )


def _groups(it: Profile) -> Iterator[Doubt]:
    known = set(it.groups)
    twice = [name for name, times in Counter(map(_same, it.groups)).items() if times > 1]
    if twice:
        yield Doubt(
            ("people", "groups"),
            say(
                "the group “{group}” stands twice",
                group=next(name for name in it.groups if _same(name) == twice[0]),
            ),
            say("Take one of the two away."),
        )
    for number, member in enumerate(it.members, 1):
        if known and member.group and member.group not in known:
            yield Doubt(
                ("members", number, "group"),
                say(
                    "“{group}”, the group of {name}, is not in the list of groups",
                    group=member.group,
                    name=member.name,
                ),
                say("Put the group in the list, or give the member one that is there."),
            )


def _offices(it: Profile) -> Iterator[Doubt]:
    held: dict[str, int] = {}
    for number, member in enumerate(it.members, 1):
        if not member.office:
            continue
        first = held.setdefault(_same(member.office), number)
        if first != number:
            yield Doubt(
                ("members", number, "office"),
                say(
                    "{name} and {other} are both {office}",
                    name=member.name,
                    other=it.members[first - 1].name,
                    office=member.office,
                ),
                say("Leave the office with one of the two."),
            )
    chair = _same(it.chair).removeprefix("the ")
    if held and chair not in {name.removeprefix("the ") for name in held}:
        yield Doubt(
            ("people", "chair"),
            say(
                "nobody on the roll has the office of {chair}, as others have theirs",
                chair=it.chair,
            ),
            say("Give the office to the member who holds it, or put right what it is called."),
        )


def _law(it: Profile) -> Iterator[Doubt]:
    scottish = it.nation is Nation.SCOTLAND
    if it.nation is not Nation.NORTHERN_IRELAND and scottish != (it.exempt is Exempt.SCOTLAND):
        yield Doubt(
            ("papers", "exempt"),
            say(
                "{schedule} is not the law of exempt information in {nation}",
                schedule=it.exempt.value,
                nation=it.nation.value,
            ),
            say("Choose the schedule of the council’s own country."),
        )


def _days(it: Profile) -> Iterator[Doubt]:
    for number, closed in enumerate(it.closed, 1):
        if closed.last < closed.first:
            yield Doubt(
                ("calendar", "closed", number, "to"),
                say(
                    "the closed days end on {last}, before they begin on {first}",
                    last=day_in_words(closed.last),
                    first=day_in_words(closed.first),
                ),
                say("Exchange the two days, or put the wrong one right."),
            )
        elif (days := (closed.last - closed.first).days + 1) > _LONG:
            yield Doubt(
                ("calendar", "closed", number, "to"),
                say(
                    "the offices are closed for {days:,} days, until {last}",
                    days=days,
                    last=day_in_words(closed.last),
                ),
                say("Put the wrong day right."),
            )


def _second(it: Profile) -> Iterator[Doubt]:
    for english, other in it.second:
        odd = [name for name in places_of(other) if name not in places_of(english)]
        if odd:
            yield Doubt(
                ("second-language", "words", english),
                say(
                    "“{words}” has a place {{{place}}} that nothing fills",
                    words=other,
                    place=odd[0],
                ),
                say("Write it as it stands in the English words."),
            )


def _dates(it: Profile) -> Iterator[Doubt]:
    meetings = [fixed.meeting for fixed in it.fixed]
    for number, fixed in enumerate(it.fixed, 1):
        place = ("calendar", "fixed", number)
        if meetings.index(fixed.meeting) < number - 1:
            said = say(
                "dates are fixed twice for the meeting of {day}", day=day_in_words(fixed.meeting)
            )
            yield Doubt((*place, "meeting"), said, say("Keep one of the two."))
        for name, what in _LATE.items():
            moment = getattr(fixed, name)
            if moment and datetime.fromisoformat(moment).date() > fixed.meeting:
                yield Doubt(
                    (*place, name),
                    say(
                        "{what} ({late}) is after the meeting on {day}",
                        what=what,
                        late=moment_said(moment),
                        day=day_in_words(fixed.meeting),
                    ),
                    say("Put one of the two days right."),
                )


def _sets(it: Profile) -> Iterator[Doubt]:
    days = [rules.since for rules in it.rules]
    for number, day in enumerate(days, 1):
        if days.index(day) < number - 1:
            yield Doubt(
                (ORDERS, number, "from"),
                say(
                    "two sets of standing orders hold from {day}, this one and number {first}",
                    day=day_in_words(day),
                    first=days.index(day) + 1,
                ),
                say("Give one of them another day, or take it away."),
            )
    limits = {rules.words for rules in it.rules if rules.words} | ({it.limit} - {0})
    if it.limit and len(limits) > 1:
        number = next(
            at for at, rules in enumerate(it.rules, 1) if rules.words not in (0, it.limit)
        )
        yield Doubt(
            (ORDERS, number, "words"),
            say(
                "the limit is {words:,} words here and {other:,} in [limits]",
                words=it.rules[number - 1].words,
                other=it.limit,
            ),
            say("Leave the limit in one of the two places."),
        )


def _rules(it: Rules, profile: Profile, place: Path) -> Iterator[Doubt]:
    yield from _repeats(it, len(profile.members), place)
    yield from _deadlines(it, place)
    members = len(profile.members)
    if it.per_member and it.per_group and it.per_member > it.per_group:
        yield Doubt(
            (*place, "motions-of-a-member"),
            say(
                "a member may give {members} motions and the whole group only {groups}",
                members=it.per_member,
                groups=it.per_group,
            ),
            say("Let the group have as many as the member, or more."),
        )
    yield from _against_roll(it, members, place)
    if it.ordered is Ordering.ROTATION and not profile.groups:
        yield Doubt(
            (*place, "order"),
            say("motions go by turns of the groups, and there is no list of groups"),
            say("List the groups in the order of their turns."),
        )


def _against_roll(it: Rules, members: int, place: Path) -> Iterator[Doubt]:
    """What asks for more members than there are."""
    if members and it.signatures > members:
        yield Doubt(
            (*place, "signatures"),
            say(
                "{n} members sign a notice, and the roll has {members}",
                n=it.signatures,
                members=members,
            ),
            say("Put the number right, or complete the roll."),
        )
    if members and it.recorded.needed(members) > members:
        yield Doubt(
            (*place, "recorded-vote"),
            say(
                "{share} may demand a recorded vote, and the roll has {members}",
                share=share_said(it.recorded),
                members=members,
            ),
            say("Put the number right, or complete the roll."),
        )


def _repeats(it: Rules, members: int, place: Path) -> Iterator[Doubt]:
    asked = it.repeat_signatures
    at = (*place, "repeat-signed-by")
    if not asked:
        return
    if not it.repeat_months:
        said = say("it is said who may repeat a motion, and no time in which that is barred")
        yield Doubt(at, said, say("Say for how many months a motion may not be repeated."))
    needed = asked.needed(members) if members else asked.number
    if needed and needed < it.signatures:
        said = say(
            "{share} may repeat a motion within the time barred, fewer than the {signatures} "
            "who sign any motion",
            share=share_said(asked),
            signatures=it.signatures,
        )
        yield Doubt(at, said, say("Ask for as many signatures as for a motion, or more."))
    if members and needed > members:
        said = say(
            "{share} sign a motion that is repeated, and the roll has {members}",
            share=share_said(asked),
            members=members,
        )
        yield Doubt(at, said, say("Put the number right, or complete the roll."))


def _deadlines(it: Rules, place: Path) -> Iterator[Doubt]:
    pairs = (("motions", "amendments"), ("amendments", "minor"))
    for first, then in pairs:
        early, late = getattr(it, first), getattr(it, then)
        if early is not None and late is not None and _before(late, early):
            yield Doubt(
                (*place, then, "days"),
                say(
                    "{what} ({late}) is before {other} ({early})",
                    what=_LATE[then],
                    late=deadline_said(late),
                    other=_LATE[first],
                    early=deadline_said(early),
                ),
                say("Give what comes later the later day."),
            )
    for name in _LATE:
        deadline: Deadline | None = getattr(it, name)
        if deadline and deadline.excluded and deadline.counting is not Counting.CLEAR:
            yield Doubt(
                (*place, name, "without"),
                say(
                    "days are left out by name, which “{counting}” leaves out or counts already",
                    counting=deadline.counting.value,
                ),
                say("Count in clear days, or take the names of days away."),
            )


def _before(one: Deadline, other: Deadline) -> bool:
    """Whether one is surely earlier than another: only what is counted alike can be compared."""
    if (one.counting, one.excluded) != (other.counting, other.excluded):
        return False
    clock = one.time or time.max, other.time or time.max
    return one.days > other.days or (one.days == other.days and clock[0] < clock[1])


def _same(words: str) -> str:
    return " ".join(words.split()).casefold()
