"""The vote between rival texts, as Scottish councils take it: motion and amendments put together.

With one amendment the vote is between it and the motion. With two or more a proposal to take no
action is put first, by itself, if there is one; otherwise all are put at once, each member has one
vote, and more than half of the votes given wins. Else that with the fewest drops out and the vote
is taken again. Where it is equal the one who presides has a casting vote.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from motion_editor.core.votes import Cast, Votes
from motion_editor.meeting.tally import Result, count, result


class How(Enum):
    """How the texts are put."""

    NO_ACTION = "no action"
    BETWEEN = "between"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Question:
    """What is put now: the texts by their ids; of no action alone, which is for or against."""

    how: How
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """What came of a question: who won, or else who dropped out; or who is equal with whom.

    `equal` are the texts of which the casting vote has to single one out; nothing is decided then.
    """

    won: str = ""
    dropped: str = ""
    equal: tuple[str, ...] = ()


def question(motion: str, amendments: Sequence[str], no_action: str = "") -> Question | None:
    """What is put now of the texts still in; None where one alone is left.

    `motion` is empty where the motion itself has dropped out.
    """
    left = (*amendments, *([motion] if motion else []))
    if len(left) < 2:
        return None
    if len(left) == 2:
        return Question(How.BETWEEN, left)
    if no_action in left:
        return Question(How.NO_ACTION, (no_action,))
    return Question(How.TOGETHER, left)


def round_of(asked: Question, votes: Votes) -> Round | None:
    """What came of a vote on a question; None where the votes do not say how many each had."""
    if asked.how is How.NO_ACTION:
        return _no_action(asked.choices[0], votes)
    counts = {choice: count(votes, Cast.FOR, choice) or 0 for choice in asked.choices}
    given = sum(counts.values())
    if not given:
        return None
    first = max(counts, key=lambda it: counts[it])
    if counts[first] * 2 > given:
        return Round(won=first)
    lowest = min(counts.values())
    last = tuple(choice for choice in asked.choices if counts[choice] == lowest)
    if asked.how is How.BETWEEN:
        return Round(won=_preferred(last, votes)) if _preferred(last, votes) else Round(equal=last)
    if len(last) == 1:
        return Round(dropped=last[0])
    dropped = _less_liked(last, votes)
    return Round(dropped=dropped) if dropped else Round(equal=last)


def _no_action(choice: str, votes: Votes) -> Round | None:
    found = result(votes)
    if found is Result.UNSAID:
        return None
    if found is Result.TIED:
        return Round(equal=(choice,))
    return Round(won=choice) if found is Result.CARRIED else Round(dropped=choice)


def _preferred(equal: Sequence[str], votes: Votes) -> str:
    """Of two that are equal the one that the casting vote is for."""
    casting = votes.casting
    if casting is None or casting.choice not in equal:
        return ""
    if casting.cast is Cast.FOR:
        return casting.choice
    return next((it for it in equal if it != casting.choice), "")


def _less_liked(equal: Sequence[str], votes: Votes) -> str:
    """Of several with the fewest votes the one that the casting vote drops.

    A casting vote against one drops it; one for a text drops the other, where there are but two.
    """
    casting = votes.casting
    if casting is None or casting.choice not in equal:
        return ""
    if casting.cast is Cast.AGAINST:
        return casting.choice
    others = [it for it in equal if it != casting.choice]
    return others[0] if len(others) == 1 else ""
