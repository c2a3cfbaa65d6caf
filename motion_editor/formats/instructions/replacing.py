"""Instructions that put one thing in place of another: replace, substitute, for “a” read “b”."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.given import inline, new
from motion_editor.formats.instructions.instead import one_for_each
from motion_editor.formats.instructions.phrases import Got, circumstances, objects
from motion_editor.formats.instructions.places import OF_WORDS
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.values import Address, Instruction, Stretch, Verb, Words
from motion_editor.formats.instructions.verbs import REPLACE, SUBSTITUTE, WITH


def placed(made: Instruction, got: Got, before: Address | None) -> Instruction:
    """The instruction with its place: within a sentence words are where the last ones were."""
    where = made.position or got.position
    quoted = isinstance(made.target, Words) or (where is not None and isinstance(where.of, Words))
    place = made.place or got.place or (before if quoted else None)
    target = made.target
    if got.every and isinstance(target, Words):
        target = replace(target, every=True)
    return replace(made, place=place, position=where, target=target)


def replace_(read: Cursor, got: Got) -> list[Instruction] | None:
    """Replace “a” with “b”, and “c” with “d”."""
    if not read.word(*REPLACE):
        return None
    circumstances(read, got)
    read.tried(lambda: _from(read))
    if not objects(read, got):
        return None
    circumstances(read, got)
    if not read.word(*WITH):
        return None
    made = _replaced(read, got)
    while made is not None and (more := read.tried(lambda: _another(read, got))) is not None:
        made += more
    return made


def _from(read: Cursor) -> bool | None:
    """The word before what is replaced: "change the date from “a” to “b”"."""
    read.skip("the")
    read.skip(*OF_WORDS)
    if not read.word("from"):
        return None
    quote = read.peek()
    return True if quote is not None and quote.sort is Sort.QUOTE else None


def _another(read: Cursor, got: Got) -> list[Instruction] | None:
    """One more pair of the same verb: "and “c” with “d”"."""
    own = Got(got.place)
    if not read.word(", and", "and", ",", ";", "; and"):
        return None
    at = read.at
    circumstances(read, own, narrower=True)
    if read.at > at:
        own = Got()
        read.at = at
        circumstances(read, own, narrower=True)
    if not objects(read, own) or any(isinstance(it, Stretch) for it in own.targets):
        return None
    circumstances(read, own)
    made = _replaced(read, own) if read.word("with", "by", "to") else None
    return [placed(it, own, None) for it in made] if made else None


def _replaced(read: Cursor, got: Got) -> list[Instruction] | None:
    """The targets with what is put in next in their place."""
    found = new(read, got)
    if found is None:
        return None
    each = one_for_each(read, got, found)
    circumstances(read, got)
    if each:
        return each
    return [Instruction(Verb.REPLACE, "", 0, target=it, new=found) for it in got.targets]


def substitute(read: Cursor, got: Got) -> list[Instruction] | None:
    """One thing in place of another: substitute “b” for “a”, or “a” with “b”."""
    if not read.word(*SUBSTITUTE):
        return None
    circumstances(read, got)
    if not objects(read, got):
        return None
    first = got.targets[0]
    if read.word("with", "by"):
        found = new(read, got)
        made = Instruction(Verb.REPLACE, "", 0, target=first, new=found) if found else None
    elif read.word("for", "in place of") and isinstance(first, Words) and not first.blank:
        got.targets.clear()
        made = Instruction(Verb.REPLACE, "", 0, new=inline([first.text]))
        made = replace(made, target=got.targets[0]) if objects(read, got) else None
    else:
        return None
    circumstances(read, got)
    return [made, *_more_for(read)] if made is not None else None


def _more_for(read: Cursor) -> list[Instruction]:
    """More pairs of the same verb: "and “d” for “c”"."""
    out: list[Instruction] = []

    def pair() -> Instruction | None:
        own = Got()
        quote = read.take(Sort.QUOTE) if read.word(", and", "and", ",", ";") else None
        if quote is None or not read.word("for", "in place of") or not objects(read, own):
            return None
        circumstances(read, own)
        it = Instruction(Verb.REPLACE, "", 0, target=own.targets[0], new=inline([quote.text]))
        return placed(it, own, None)

    while (one := read.tried(pair)) is not None:
        out.append(one)
    return out


def instead_of(read: Cursor, got: Got) -> list[Instruction] | None:
    """For “a” substitute “b”; for “a” read “b”."""
    if not read.word("for", "instead of", "in lieu of", "in place of") or not objects(read, got):
        return None
    circumstances(read, got)
    if not read.word("substitute", "read", "put", "insert"):
        return None
    return _replaced(read, got)
