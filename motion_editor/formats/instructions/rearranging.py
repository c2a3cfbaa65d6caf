"""Instructions that leave the words as they are: move, join, begin a new clause, make, reletter."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.core.figures import figure
from motion_editor.formats.instructions.addresses import address, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.given import new, relettered
from motion_editor.formats.instructions.phrases import Got, objects
from motion_editor.formats.instructions.places import position
from motion_editor.formats.instructions.swaps import pair_of
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.values import (
    OWN_LIST,
    Address,
    Instruction,
    New,
    Position,
    Side,
    Verb,
)
from motion_editor.formats.instructions.verbs import RELETTER

_ROLES: Final = {"lead-in": "lead-in", "point": "point", "plain paragraph": "text"}


def move(read: Cursor, got: Got) -> list[Instruction] | None:
    """Paragraphs moved, and where to."""
    start = read.at
    if not read.word("move", "moving", "moving of", "relocate") or not objects(read, got):
        return None
    to = read.peek()
    where = position(read)
    if where == Position(Side.START) or where == Position(Side.END):
        motion = read.token(read.at - 1).text == "motion"
        own = to is not None and to.text == "to" and not motion
        where = replace(where, of=OWN_LIST) if own else where
    if where is None:
        read.skip("so as", "so that it stands", "so that it follows", "to stand", "to appear", "to")
        where = position(read)
    if where is None and read.word("the end", "end"):
        where = Position(Side.END)
    only = got.targets[0]
    if where is None and isinstance(only, Address) and only.within is not None:
        # "Note 2 below note 3" is no note 2 that stands under note 3.
        said = [read.token(at).text for at in range(start, read.at)]
        if "below" in said or "beneath" in said:
            got.targets = [replace(only, within=None)]
            where = Position(Side.AFTER, only.within)
    if where is None:
        return None
    return [Instruction(Verb.MOVE, "", 0, target=it, position=where) for it in got.targets]


def reletter(read: Cursor, got: Got) -> list[Instruction] | None:
    """What is relettered, and as what."""
    if not read.word(*RELETTER):
        return None
    return relettered(read, got)


def join(read: Cursor, _: Got) -> list[Instruction] | None:
    """Two paragraphs made one."""
    if read.word("merge", "merging", "combine", "combining"):
        return _merged(read)
    if not read.word("join", "joining"):
        return None
    second = address(read)
    if second is None or not read.word("to"):
        return None
    first = address(read)
    return _joined(first, second) if first is not None else None


def _merged(read: Cursor) -> list[Instruction] | None:
    """Two paragraphs made one: "merge notes 1 and 2"."""
    both = Got()
    if not objects(read, both):
        return None
    if len(both.targets) == 1 and read.word("with", "into"):
        other = Got()
        objects(read, other)
        both.targets += other.targets
    pair = pair_of(both)
    return _joined(*pair) if pair is not None else None


def _joined(first: Address, second: Address) -> list[Instruction]:
    return [Instruction(Verb.JOIN, "", 0, target=second, position=Position(Side.AFTER, first))]


def begin(read: Cursor, got: Got) -> list[Instruction] | None:
    """A new paragraph begun inside another."""
    if not read.word("begin a new", "start a new", "begin the new") or got.position is None:
        return None
    sort = "plain " if read.word("plain") else ""
    noun = noun_of(read)
    return [Instruction(Verb.SPLIT, "", 0, new=New(noun=f"{sort}{noun}"))] if noun else None


def make(read: Cursor, got: Got) -> list[Instruction] | None:
    """What a clause becomes: make note 2 a lead-in, make it a point, one level deeper."""
    if not read.word("make", "making") or not objects(read, got):
        return None
    if read.word("read", "to read"):
        found = new(read, got)
        return (
            [Instruction(Verb.REPLACE, "", 0, target=got.targets[0], new=found)] if found else None
        )
    read.skip("a", "stand", "an")
    role = next((_ROLES[name] for name in _ROLES if read.word(name)), "")
    read.skip(",")
    levels = read.at
    by = _levels(read)
    if by == 0:
        read.at = levels
    if not role and not by:
        return None
    how = (role, by)
    return [Instruction(Verb.RESTYLE, "", 0, target=it, how=how) for it in got.targets]


def _levels(read: Cursor) -> int:
    token = read.take(Sort.LABEL) or read.take(Sort.WORD)
    if token is None or not read.word("level", "levels"):
        return 0
    number = 1 if token.text == "one" else figure(token.text) or 0
    if read.word("deeper"):
        return number
    return -number if read.word("less deep") else 0
