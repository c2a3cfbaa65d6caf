"""What is put in beside something left out: in its place, or elsewhere where that is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.given import inline, put
from motion_editor.formats.instructions.phrases import PARTS, Got, circumstances
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.values import Address, Instruction, New, Verb

_HERE: Final = ("in its place", "therefor", "instead", "in their place", "in lieu thereof")


def and_put(read: Cursor, got: Got) -> list[Instruction] | None:
    """What follows "and insert": “b”, “b” after “c”, “b” in note 3, a new note after note 2."""
    own = Got()
    found = put(read, own)
    each = one_for_each(read, got, found) if found is not None else None
    if each:
        return each
    return _both(got, own, found) if found is not None else None


def one_for_each(read: Cursor, got: Got, first: New) -> list[Instruction] | None:
    """Several words for as many that are left out: "“c” and “d” respectively"."""

    def found() -> list[Instruction] | None:
        each = [first]
        while read.word(", and", "and", ",") and (quote := read.take(Sort.QUOTE)) is not None:
            each.append(inline([quote.text]))
        read.skip(",")
        if not read.word("respectively") or len(each) != len(got.targets):
            return None
        pairs = zip(got.targets, each, strict=True)
        return [Instruction(Verb.REPLACE, "", 0, target=it, new=new) for it, new in pairs]

    return read.tried(found)


def then_put(read: Cursor, got: Got, found: New) -> list[Instruction]:
    """What follows "and “b” be inserted": "in its place", "after “c”", "in note 3"."""
    own = Got()
    circumstances(read, own)
    read.skip(*_HERE)
    return _both(got, own, found)


def _both(got: Got, own: Got, found: New) -> list[Instruction]:
    """Leaving out and putting in; with a place of its own for the latter these are two."""
    got.every |= own.every
    first = got.place
    got.place = first or own.place
    if own.position is None and own.place in (None, got.place):
        return replaced(got, found)
    out = [
        Instruction(Verb.LEAVE_OUT, "", 0, place=got.place, target=it, position=got.position)
        for it in got.targets
    ]
    place = _around(own, first)
    got.position = got.place = None
    return [*out, Instruction(Verb.INSERT, "", 0, place=place, position=own.position, new=found)]


def _around(own: Got, first: Address | None) -> Address | None:
    """The place of what is put in, within the one named first where it is a part of that."""
    closest = own.position.of if own.position is not None else own.place
    inner = own.place
    if first is None:
        return inner
    wide = first.noun in ("section", "list")
    if inner is not None:
        return replace(inner, within=first) if _is_part(inner, wide) else inner
    return first if not isinstance(closest, Address) or _is_part(closest, wide) else None


def _is_part(inner: Address, wide: bool) -> bool:
    return inner.within is None and (wide or inner.noun in PARTS)


def replaced(got: Got, found: New) -> list[Instruction]:
    """The last of what is left out is where the words are put in."""
    out = [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets[:-1]]
    return [*out, Instruction(Verb.REPLACE, "", 0, target=got.targets[-1], new=found)]
