"""A turn of the window's thread, as it is told. No Qt here."""

from __future__ import annotations

from typing import NamedTuple

LEAST = 0.1
"""Seconds of a turn from which on it is told: so long nobody's key is answered."""


class Turn(NamedTuple):
    """A turn in which nothing else was served: what was asked for, seconds, and what was done.

    `busy` are the seconds in which the window's thread itself was at work; the rest it waited, for
    the processor or for another thread. `doing` are the deepest places of ours, most seen first.
    """

    act: str
    took: float
    busy: float
    doing: tuple[str, ...] = ()
