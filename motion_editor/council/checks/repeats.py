"""Whether a motion is substantially the same as one of the months before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from motion_editor.core.amendment import Outcome
from motion_editor.core.days import day_in_words
from motion_editor.core.wording import Said, mark, phrase, say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter, Past, bare_words
from motion_editor.council.checks.signatures import signed

USUAL_MONTHS: Final = 6
"""So many months most councils ask for: looked at where no rules are known."""

ALIKE: Final = 0.4
"""From so great a share of words in common on two motions are told to be alike.

Of the real motions tried, different ones share at most 0.18, on one subject too, and versions of
one motion at least 0.80.
"""

_ROW: Final = 4
_ENOUGH: Final = 25
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def check_repeated(matter: Matter) -> Iterator[Finding]:
    """Each motion of before, or for the same meeting, that has much of the wording of this one."""
    rules = matter.rules
    months = rules.repeat_months if rules else USUAL_MONTHS
    if matter.amends or not (matter.past or matter.others):
        return
    text = "\n".join(bare_words(it) for it in matter.clauses)
    for item in matter.others:
        share = shared(text, item.text)
        if share >= ALIKE:
            yield _beside(item, share)
    for item in matter.past if months else ():
        if item.undecided or not _within(item.when, matter.meeting, months):
            continue
        share = 1.0 if item.same else shared(text, item.text)
        if share >= ALIKE:
            yield _found(matter, item, share, months)


def _beside(item: Past, share: float) -> Finding:
    return Finding(
        Rule.REPEATED, Severity.HINT,
        say("{percent} % of its wording is that of “{title}”, for the same meeting.",
            percent=round(share * 100), title=item.title or say("a motion without a title")),
        say("Ask those who move them whether the two can be made one."),
        context=f"{item.title} {item.when}",
    )  # fmt: skip


def _found(matter: Matter, item: Past, share: float, months: int) -> Finding:
    when = say("of {day}", day=day_in_words(item.when)) if item.when else say("without a date")
    rules = matter.rules
    needed = rules.repeat_signatures.needed(len(matter.profile.members)) if rules else 0
    enough = bool(needed) and signed(matter) >= needed
    advice = say(
        "What is substantially the same can’t come back within {months} months.", months=months
    )
    if needed:
        advice = say(
            "Within {months} months it takes the signatures of {needed} members.",
            months=months, needed=needed,
        )  # fmt: skip
    return Finding(
        Rule.REPEATED, Severity.HINT if enough else Severity.DOUBT,
        _what(item, share, when),
        advice,
        context=f"{item.title} {item.when}",
    )  # fmt: skip


def _what(item: Past, share: float, when: Said) -> Said:
    """Which motion it is like or is, of when, and what became of that one."""
    title = item.title or say("a motion without a title")
    became = phrase(_BECAME[item.outcome]) if item.outcome in _BECAME else say("was dealt with")
    if item.same:
        return say("It is the motion “{title}” {when}, which {became}.",
                   title=title, when=when, became=became)  # fmt: skip
    facts = {"percent": round(share * 100), "title": title, "when": when}
    if item.outcome is None and item.paper:
        return say("{percent} % of its wording is that of “{title}” {when}.", **facts)
    if item.outcome is None:
        return say(
            "{percent} % of its wording is that of “{title}” {when}; it is not recorded what "
            "became of that.",
            **facts,
        )
    return say(
        "{percent} % of its wording is that of “{title}” {when}, which {became}.",
        **facts, became=became,
    )  # fmt: skip


_BECAME: Final = {
    Outcome.CARRIED: mark("was carried"),
    Outcome.ACCEPTED: mark("was accepted"),
    Outcome.LOST: mark("was lost"),
    Outcome.NOTED: mark("was noted"),
    Outcome.REFERRED: mark("was referred"),
}
"""What became of a motion on which the council has spoken."""


def _within(then: date | None, meeting: date | None, months: int) -> bool:
    """Whether a motion is so many months old at most; one of an unknown day may be."""
    if then is None or meeting is None:
        return True
    return then <= meeting < _later(then, months)


def _later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.month - 1 + months, 12)
    for number in (day.day, 30, 29, 28):
        try:
            return date(day.year + year, month + 1, number)
        except ValueError:
            continue
    raise AssertionError


def shared(one: str, other: str) -> float:
    """The greater share, of the two, of words that stand in a row of four in the other too.

    Of a text of a few words it is the smaller: boilerplate and a street are soon all of it.
    """
    first, second = _words(one), _words(other)
    if min(len(first), len(second)) < _ROW:
        return float(first == second and bool(first))
    rows = _rows(first) & _rows(second)
    shares = _covered(first, rows), _covered(second, rows)
    return max(shares) if min(len(first), len(second)) >= _ENOUGH else min(shares)


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold().replace("’", "'")))


@lru_cache(maxsize=512)
def _rows(words: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset(words[at : at + _ROW] for at in range(len(words) - _ROW + 1))


def _covered(words: Sequence[str], rows: frozenset[tuple[str, ...]]) -> float:
    held = [False] * len(words)
    for at in range(len(words) - _ROW + 1):
        if tuple(words[at : at + _ROW]) in rows:
            held[at : at + _ROW] = [True] * _ROW
    return sum(held) / len(words)
