"""Putting our own values where others have theirs too, and taking them back.

A shelf is the folders of a Linux desktop, or Windows' registry: it holds values in places. What we
have put there is remembered by a hash, so that nothing is ever written over, or taken away, that
is somebody else's or that somebody has changed since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Fate(Enum):
    """What becomes, or would become, of a place."""

    NEW = "new"
    RENEWED = "renewed"
    SAME = "the same"
    TAKEN = "taken"
    """Somebody else's value is there, and stays."""
    REMOVED = "removed"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Want:
    """A value in a place, and what it is for, in a word or two.

    `modest` ones are wanted only where nothing is: somebody else's there is nothing to speak of.
    """

    what: str
    place: str
    value: bytes
    modest: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a place."""

    what: str
    place: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Record:
    """What we have put on a shelf: the hash of each value by its place, and folders made for it."""

    values: Mapping[str, str]
    holders: Sequence[str]


class Shelf(Protocol):
    """Where values are put. Each of its methods raises MotionError where the system refuses."""

    def read(self, place: str) -> bytes | None:
        """The value in a place; None where there is none."""

    def write(self, place: str, value: bytes) -> Sequence[str]:
        """Put a value there; the folders (or keys) that were made for it, the outermost first."""

    def drop(self, place: str) -> None:
        """Take the value in a place away."""

    def tidy(self, holders: Sequence[str]) -> None:
        """Take those folders (or keys) away in which nothing is left."""


def put(shelf: Shelf, wants: Sequence[Want], record: Record, *, look: bool) -> tuple[
    tuple[Step, ...], Record
]:  # fmt: skip
    """Put what is wanted on the shelf, and take from it what we had there and no longer want.

    With `look` nothing is done. What became of each place, and what is to be remembered.
    """
    values, holders = dict(record.values), list(record.holders)
    steps = []
    for want in wants:
        fate = _fate(shelf.read(want.place), want, record)
        steps.append(Step(want.what, want.place, fate))
        if fate is Fate.TAKEN:
            values.pop(want.place, None)
        else:
            values[want.place] = digest(want.value)
            if fate is not Fate.SAME and not look:
                holders += shelf.write(want.place, want.value)
    wanted = {want.place for want in wants}
    old = {place: it for place, it in values.items() if place not in wanted}
    gone = take(shelf, old, {}, look=look)
    left = {place: it for place, it in values.items() if place in wanted}
    steps += [it for it in gone if it.fate is Fate.REMOVED]
    return _spoken(steps, wants), Record(left, tuple(dict.fromkeys(holders)))


def take(
    shelf: Shelf, values: Mapping[str, str], names: Mapping[str, str], *, look: bool
) -> tuple[Step, ...]:
    """Take from the shelf what is there as we have put it, by its hash; what became of each place.

    `names` say what each place is for. Empty folders are left to `tidy`.
    """
    steps = []
    for place, hashed in values.items():
        now = shelf.read(place)
        fate = Fate.ABSENT if now is None else Fate.TAKEN
        if now is not None and digest(now) == hashed:
            fate = Fate.REMOVED
            if not look:
                shelf.drop(place)
        steps.append(Step(names.get(place, ""), place, fate))
    return tuple(steps)


def digest(value: bytes) -> str:
    """What a value is remembered by."""
    return hashlib.sha256(value).hexdigest()


def _fate(now: bytes | None, want: Want, record: Record) -> Fate:
    if now is None:
        return Fate.NEW
    if now == want.value:
        return Fate.SAME
    return Fate.RENEWED if record.values.get(want.place) == digest(now) else Fate.TAKEN


def _spoken(steps: Sequence[Step], wants: Sequence[Want]) -> tuple[Step, ...]:
    """The steps without those where somebody else's value is nothing to speak of."""
    modest = {want.place for want in wants if want.modest}
    return tuple(it for it in steps if it.fate is not Fate.TAKEN or it.place not in modest)
