"""Instructions in the passive: "that paragraph (d) be deleted", "“a” be replaced by “b”"."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.formats.instructions.addresses import address, labels, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.given import new, put
from motion_editor.formats.instructions.instead import and_put, replaced, then_put
from motion_editor.formats.instructions.phrases import Got, circumstances, objects
from motion_editor.formats.instructions.places import position
from motion_editor.formats.instructions.swaps import CHANGING, swapped
from motion_editor.formats.instructions.values import Instruction, New, Stretch, Verb
from motion_editor.formats.instructions.verbs import JOINTS

_BE: Final = ("to be", "should be", "shall be", "is to be", "are to be", "must be", "will be", "be",
              "is", "are")  # fmt: skip
_OUT: Final = ("deleted in its entirety", "deleted in their entirety", "deleted", "left out",
               "omitted", "removed", "struck out", "struck")  # fmt: skip
_IN: Final = ("inserted", "added", "included", "substituted", "appended")
_CHANGED: Final = ("replaced with", "replaced by", "changed to", "changed to read",
                   "substituted by",
                   "substituted with", "amended to read as", "amended to read", "amended to",
                   "amended to say", "reworded to read", "amended so that it reads",
                   "amended so as to read", "altered to read", "altered so that it reads",
                   "changed so that it reads", "reworded so that it reads", "replaced")  # fmt: skip
_READS: Final = ("should now read", "shall now read", "now to read", "to now read", "to read",
                 "should read", "shall read", "becomes")  # fmt: skip
_BEING: Final = ("hereby", "now", "also", "therefore")


def passive(read: Cursor, got: Got) -> list[Instruction] | None:
    """One instruction in the passive, or several of one verb."""
    read.skip("that", "the")
    for parse in (_renumbered, _put_in, _done):
        made = read.tried(lambda: parse(read, got))  # noqa: B023 - called at once
        if made is not None:
            return made
        got.targets.clear()
    return None


def _renumbered(read: Cursor, _: Got) -> list[Instruction] | None:
    """What follows of itself: "the remaining points be relettered accordingly"."""
    read.skip("the", "all", "remaining", "subsequent", "following", "other", "existing", "later")
    if not noun_of(read) or not read.word(*_BE):
        return None
    read.skip(*_BEING)
    if not read.word("relettered", "renumbered", "re-lettered", "re-numbered"):
        return None
    read.skip("accordingly", "as necessary", "as required", "as appropriate", "consequentially")
    return [Instruction(Verb.RELETTER, "", 0)]


def _done(read: Cursor, got: Got) -> list[Instruction] | None:
    """What is done to something: it is deleted, replaced, moved, or amended to read."""
    if not objects(read, got):
        return None
    circumstances(read, got)
    only = got.targets[0]
    if not isinstance(only, Stretch) and read.word(*_READS):
        return _replaced(got, new(read, got))
    if read.word(*CHANGING):
        return swapped(got)
    if not read.word(*_BE):
        return None
    read.skip(*_BEING)
    if read.word("swapped", "transposed", "exchanged", "interchanged", "switched"):
        return swapped(got)
    if read.word(*_CHANGED):
        return _replaced(got, put(read, got))
    if read.word("referred to", "referred back to"):
        read.rest()
        return [Instruction(Verb.REFER, "", 0, target=only)]
    if read.word("moved", "relocated"):
        where = position(read)
        read.skip("to")
        where = where or position(read)
        made = [Instruction(Verb.MOVE, "", 0, target=it, position=where) for it in got.targets]
        return made if where is not None else None
    if read.word("relettered", "renumbered", "re-lettered", "re-numbered"):
        return _relettered(read, got)
    return _left_out(read, got) if read.word(*_OUT) else None


def _relettered(read: Cursor, got: Got) -> list[Instruction]:
    """What is said to be relettered, and as what."""
    read.word("as a", "as", "to be", "to")
    became = address(read)
    said = New(labels=became.labels) if became is not None else None
    return [Instruction(Verb.RELETTER, "", 0, target=it, new=said) for it in got.targets]


def _left_out(read: Cursor, got: Got) -> list[Instruction]:
    circumstances(read, got)
    at = read.at
    read.skip(*JOINTS)
    if read.word(*_CHANGED, *_IN, "replaced", "insert", "add", "substitute"):
        made = and_put(read, got)
        if made is not None:
            return made
    read.at = at
    read.skip(*JOINTS)
    found = new(read, got)
    if found is not None and found.lines:
        if read.word(*_BE):
            read.skip(*_BEING)
        if read.word(*_IN):
            return then_put(read, got, found)
    read.at = at
    return [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets]


def _replaced(got: Got, found: New | None) -> list[Instruction] | None:
    return replaced(got, found) if found is not None else None


def _put_in(read: Cursor, got: Got) -> list[Instruction] | None:
    """What is put in: "the following new paragraph be inserted after paragraph 2:"."""
    at = read.at
    found = new(read, got)
    if found is None or not found.lines or found.loose:
        read.at = at
        return _block_put_in(read, got)
    if not _is_put_in(read, got):
        return None
    if read.word("as"):
        read.skip("a", "an", "the", "new", "further", "additional")
        noun = noun_of(read)
        found = replace(found, noun=noun, labels=labels(read) if noun else ())
        circumstances(read, got)
    if got.position is None and got.place is None and not found.labels:
        return None
    return [Instruction(Verb.INSERT, "", 0, new=found)]


def _is_put_in(read: Cursor, got: Got) -> bool:
    """Whether that which was named is put in: "be inserted", and where."""
    if not read.word(*_BE):
        return False
    read.skip(*_BEING)
    if not read.word(*_IN):
        return False
    circumstances(read, got)
    return True


def _block_put_in(read: Cursor, got: Got) -> list[Instruction] | None:
    """Words that stand below: "the following be added at the end:"."""
    if not read.word("following", "the following"):
        return None
    read.skip("new", "additional", "further", "words", "wording", "text")
    noun = noun_of(read)
    known = labels(read) if noun else ()
    if not _is_put_in(read, got):
        return None
    found = new(read, got)
    if found is None or (got.position is None and got.place is None and not known):
        return None
    return [Instruction(Verb.INSERT, "", 0, new=replace(found, noun=noun, labels=known))]
