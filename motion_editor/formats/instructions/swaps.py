"""Instructions that two places change with each other: "swap points 1 and 2"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.phrases import Got, circumstances, objects
from motion_editor.formats.instructions.values import (
    Address,
    Instruction,
    Position,
    Side,
    Target,
    Verb,
)
from motion_editor.formats.instructions.verbs import SWAP

CHANGING: Final = ("to change places", "change places", "should change places", "to swap places",
                   "swap places", "to trade places")  # fmt: skip
"""What two places do that are swapped."""


def swap(read: Cursor, got: Got) -> list[Instruction] | None:
    """Two places, each of which comes to stand where the other did."""
    if not read.word(*SWAP):
        return None
    read.skip("the", "over", "order of", "around", "round")
    circumstances(read, got)
    if not objects(read, got):
        return None
    if len(got.targets) == 1 and read.word("with", "for"):
        other = Got()
        objects(read, other)
        got.targets += other.targets
    read.skip("around", "round", "over", "with each other", "places")
    circumstances(read, got)
    return swapped(got)


def swapped(got: Got) -> list[Instruction] | None:
    """The instruction that the two places of `got` are swapped; None where they are not two."""
    pair = pair_of(got)
    if pair is None:
        return None
    other = Position(Side.AFTER, pair[1])
    return [Instruction(Verb.SWAP, "", 0, target=pair[0], position=other)]


def pair_of(got: Got) -> tuple[Address, Address] | None:
    """The two places that are named; None where they are not two."""
    pair = got.targets if len(got.targets) > 1 else _halves(got.targets[0])
    if len(pair) != 2:
        return None
    first, second = pair
    if not isinstance(first, Address) or not isinstance(second, Address):
        return None
    return first, second if second.noun else replace(second, noun=first.noun)


def _halves(both: Target) -> list[Target]:
    """The two places of one address: "points 1 and 2", "the first and third bullets"."""
    if not isinstance(both, Address):
        return []
    if len(both.labels) == 2 and all(low == high for low, high in both.labels):
        return [replace(both, labels=(label,)) for label in both.labels]
    if len(both.others) == 1 and not both.labels:
        return [replace(both, others=(), ordinal=it) for it in (both.ordinal, *both.others)]
    return []
