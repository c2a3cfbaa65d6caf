"""What a motion's file keeps beside the motion: snapshots under a name, and who did what when.

Both are for the people who write it. They are in no paper, and go along with nothing that is sent
unless its sender asks for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final


@dataclass(frozen=True, slots=True)
class Kept:
    """The motion as it was, under a name; `state` is all of it, packed (store/past.py).

    `unasked` is one that the program kept by itself, before another was restored.
    """

    name: str
    when: str
    state: str
    by: str = ""
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the work log: when (ISO 8601), what, and who by the name they typed."""

    when: str
    what: str
    who: str = ""


MOST_ENTRIES: Final = 1_000
"""The most that a work log holds: the oldest go first."""

LONGEST: Final = 200
"""Characters of an entry's words at most."""

STRETCH: Final = timedelta(minutes=10)
"""What one person types in one clause within this time is one entry."""

Log = tuple[Entry, ...]


def noted(log: Log, entry: Entry, *, typing: bool = False) -> Log:
    """The log with one entry more; the same log where the entry adds nothing to it.

    With `typing` it adds nothing if the same person did the same a short while ago.
    """
    if typing and any(_alike(it, entry) for it in _lately(log, entry)):
        return log
    what = entry.what if len(entry.what) <= LONGEST else f"{entry.what[: LONGEST - 1]}…"
    return (*log, Entry(entry.when, what, entry.who))[-MOST_ENTRIES:]


def both_logs(ours: Log, theirs: Log) -> Log:
    """The entries of two copies of a file in the order of their times, each once."""
    entries = dict.fromkeys((*ours, *theirs))
    return tuple(sorted(entries, key=_moment))[-MOST_ENTRIES:]


def both_kept(ours: tuple[Kept, ...], theirs: tuple[Kept, ...]) -> tuple[Kept, ...]:
    """The snapshots of two copies, each once; a second of one name has a number after it."""
    out = list(ours)
    for item in theirs:
        if any(replace(it, name=item.name) == item for it in out):
            continue
        taken = {it.name.casefold() for it in out}
        name, number = item.name, 1
        while name.casefold() in taken:
            number += 1
            name = f"{item.name} ({number})"
        out.append(replace(item, name=name))
    return tuple(out)


def _moment(entry: Entry) -> float:
    try:
        return datetime.fromisoformat(entry.when).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def _alike(one: Entry, other: Entry) -> bool:
    return (one.who, one.what) == (other.who, other.what)


def _lately(log: Log, entry: Entry) -> Log:
    """The entries at the end of the log that are not long before this one."""
    start = len(log)
    while start and _is_near(log[start - 1], entry):
        start -= 1
    return log[start:]


def _is_near(one: Entry, other: Entry) -> bool:
    try:
        between = datetime.fromisoformat(other.when) - datetime.fromisoformat(one.when)
    except (TypeError, ValueError, OverflowError):
        return False  # The times in a file are anybody's.
    return timedelta(0) <= between <= STRETCH
