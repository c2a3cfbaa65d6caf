"""How long a motion may be, how many there may be, and whether it came in time."""

from __future__ import annotations

from collections.abc import Iterator

from motion_editor.core.wording import many, say
from motion_editor.council.calendar import Counted, What
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter
from motion_editor.council.checks.people import group_of, same


def check_length(matter: Matter) -> Iterator[Finding]:
    """Whether it has more words than it may have."""
    if matter.over:
        yield Finding(Rule.LENGTH, Severity.RULE, matter.over, say("Shorten it."))


def check_number(matter: Matter) -> Iterator[Finding]:
    """Whether its mover, its group or the meeting has more motions than the rules allow."""
    rules, others = matter.rules, matter.others
    if rules is None or matter.amends:
        return
    members = matter.profile.members
    own = 1 + sum(same(matter.mover, it.mover, members) for it in others)
    if 0 < rules.per_member < own:
        yield _number(
            many(
                "{n} motions for this meeting are moved by {name}; each member may move {most}.",
                "{n} motion for this meeting is moved by {name}; each member may move {most}.",
                own, name=matter.mover.full, most=rules.per_member,
            ),
            say("Let another member move it, or leave it for another meeting."),
        )  # fmt: skip
    group = group_of(matter.group, matter.mover, members)
    of_group = 1 + sum(
        bool(group) and group_of(it.group, it.mover, members).casefold() == group.casefold()
        for it in others
    )
    if 0 < rules.per_group < of_group:
        yield _number(
            say("The group {group} has {n} motions for this meeting; each may have {most}.",
                group=group, n=of_group, most=rules.per_group),
            say("Ask the group which go forward."),
        )  # fmt: skip
    if 0 < rules.per_meeting < 1 + len(others):
        yield _too_many(1 + len(others), rules.per_meeting)


def _too_many(number: int, most: int) -> Finding:
    return Finding(
        Rule.NUMBER, Severity.HINT,
        say("There are {n} motions for this meeting; {most} are debated.", n=number, most=most),
        say("Put them in order: the last may not be reached."),
    )  # fmt: skip


def _number(said: str, advice: str) -> Finding:
    return Finding(Rule.NUMBER, Severity.RULE, said, advice)


def check_deadline(matter: Matter) -> Iterator[Finding]:
    """Whether it was received in time; an amendment that came late needs the notice it lacks."""
    due = matter.due
    if matter.uncounted is not None:
        yield Finding(
            Rule.DEADLINE, Severity.DOUBT, matter.uncounted.message, matter.uncounted.advice
        )
    if due is not None and matter.draft and not matter.received:
        yield Finding(
            Rule.DEADLINE, Severity.HINT, say("Notice of it is due {due}.", due=due.words),
            say("Record notice of it in time."),
        )  # fmt: skip
    if due is not None and matter.received:
        yield from _came(matter, due)


def _came(matter: Matter, due: Counted) -> Iterator[Finding]:
    """What came late, or may have."""
    in_time = due.in_time(matter.received)
    if in_time is None:
        yield Finding(
            Rule.DEADLINE, Severity.DOUBT,
            say("It came on the last day, and it is not said when: it is due {due}.",
                due=due.words),
            say("Add the time to the date of receipt."),
        )  # fmt: skip
    elif not in_time and matter.minor and matter.minor.in_time(matter.received):
        yield Finding(
            Rule.DEADLINE, Severity.DOUBT,
            say("It came too late, unless it is a minor one: it was due {due}.", due=due.words),
            say("A minor one is due {due}: say whether it only improves the wording.",
                due=matter.minor.words),
        )  # fmt: skip
    elif not in_time:
        yield Finding(
            Rule.DEADLINE, Severity.RULE,
            say("It came too late: it was due {due}.", due=due.words),
            say("Take it to a later meeting, or ask whether the rule can be suspended.")
            if due.what is What.MOTIONS
            else say("It can be put only if the rules allow it without notice."),
        )  # fmt: skip
