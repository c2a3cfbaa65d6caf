"""Whole numbers as people and files write them."""

from __future__ import annotations

from typing import Final

_MOST: Final = 9
"""Figures that a number may have; nothing that is counted here has more."""


def figure(written: str) -> int | None:
    """The number in decimal figures; None for anything else, such as “²” or a thousand figures.

    `int` raises ValueError for either, and `isdigit` lets both pass.
    """
    return int(written) if written.isdecimal() and len(written) <= _MOST else None
