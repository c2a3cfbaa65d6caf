"""Reading the instructions of one paragraph: verbs, and what, where and with what."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from motion_editor.formats.instructions import passive
from motion_editor.formats.instructions.addresses import address, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.instead import and_put
from motion_editor.formats.instructions.phrases import (
    Got,
    circumstances,
    inline,
    new,
    objects,
    relettered,
)
from motion_editor.formats.instructions.places import position
from motion_editor.formats.instructions.refer import refer
from motion_editor.formats.instructions.tokens import Sort, tokens, unnumbered
from motion_editor.formats.instructions.values import (
    Address,
    Instruction,
    New,
    Position,
    Side,
    Verb,
    Words,
)
from motion_editor.formats.instructions.verbs import (
    IN,
    JOINTS,
    OUT,
    RELETTER,
    REPLACE,
    SUBSTITUTE,
    WITH,
    verb_next,
)

_ROLES: Final = {"lead-in": "lead-in", "point": "point", "plain paragraph": "text"}
_IDLE: Final = frozenset(
    ("and", "then", "to", "by", "the", "also", "please", "that", "be", "is", "amended", "motion",
     "now", "submitted", "as", "follows", "amend", "amendment")
)  # fmt: skip


def instructions_in(text: str, line: int, label: str = "") -> list[Instruction]:
    """The instructions of a paragraph in order, each with the words beside it that say nothing.

    `label` stood before the paragraph; it is the place of a verb that has no other.
    """
    read = Cursor(unnumbered(tokens(text), label), text)
    out: list[Instruction] = []
    place: Address | None = None
    skipped = 0
    while read.at < read.size:
        start = read.at
        if read.word("."):
            place = None
            continue
        found = read.tried(lambda: _instruction(read, place))  # noqa: B023 - called at once
        if found is None and not out and label:
            found = read.tried(lambda: _of_label(read, label))
        if found is None:
            read.at = start + 1
            continue
        found[0] = replace(found[0], ignored=_between(text, read, skipped, start))
        found, read.extra = [*read.extra, *found], []
        said = text[read.token(start).start : read.token(read.at - 1).end]
        said = said.lstrip(",:;- ").rstrip(", ")
        out += [replace(it, said=said, line=line) for it in found]
        place = found[-1].place
        skipped = read.at
    missed = _between(text, read, skipped, read.size)
    if out and missed:
        both = " … ".join(it for it in (out[-1].ignored, missed) if it)
        out[-1] = replace(out[-1], ignored=both)
    return out


def _of_label(read: Cursor, label: str) -> list[Instruction] | None:
    """A bare verb after a label, "(d) Delete", or "(d) Replace with:"."""
    where = Address(labels=((label, label),))
    if read.word(*OUT):
        read.skip("this", "the", "paragraph", "point", "bullet")
        if read.at >= read.size or read.word("."):
            return [Instruction(Verb.LEAVE_OUT, "", 0, target=where, guess=label)]
    return None


def _between(text: str, read: Cursor, first: int, past: int) -> str:
    """The words of the tokens from `first` up to `past`, those that say nothing left aside."""
    while first < past and _idle(read, first):
        first += 1
    while first < past and _idle(read, past - 1):
        past -= 1
    if first == past:
        return ""
    found = text[read.token(first).start : read.token(past - 1).end]
    return found if any(map(str.isalnum, found)) else ""


def _idle(read: Cursor, at: int) -> bool:
    token = read.token(at)
    if token.sort is Sort.MARK:
        return True
    if token.sort is Sort.LABEL:
        return at == 0
    return token.sort is Sort.WORD and token.text in _IDLE


def _instruction(read: Cursor, before: Address | None) -> list[Instruction] | None:
    """One instruction, or several where one verb has several objects."""
    got = Got()
    _heading(read, got)
    circumstances(read, got, narrower=True)
    read.skip("please", "to", "by", ",", "the", "then", "also", "-", "–", ":", ";")
    for parse in (
        _leave_out,
        _insert,
        _replace,
        _substitute,
        _for,
        refer,
        _move,
        _reletter,
        _join,
        _begin,
        _make,
        passive.passive,
    ):
        made = read.tried(lambda: parse(read, got))  # noqa: B023 - called at once
        if made is not None:
            return [_placed(it, got, before) for it in made]
        got.targets.clear()
    return None


def _heading(read: Cursor, got: Got) -> None:
    """The place named first: "Resolution 3: delete …", "Paragraph (g), after “…” insert …"."""

    def found() -> Address | None:
        read.skip("the")
        place = address(read)
        if place is None or place.last:
            return None
        marked = bool(read.word(":", ",", "-", "–", "—", ";"))
        read.skip("line", "please") if marked else None
        at = read.at
        alone = Got(place)
        circumstances(read, alone, narrower=True)
        ready = verb_next(read)
        read.at = at
        return place if ready else None

    got.place = read.tried(found)


def _placed(made: Instruction, got: Got, before: Address | None) -> Instruction:
    """The instruction with its place: within a sentence words are where the last ones were."""
    where = made.position or got.position
    quoted = isinstance(made.target, Words) or (where is not None and isinstance(where.of, Words))
    place = made.place or got.place or (before if quoted else None)
    target = made.target
    if got.every and isinstance(target, Words):
        target = replace(target, every=True)
    return replace(made, place=place, position=where, target=target)


def _leave_out(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word(*OUT):
        return None
    circumstances(read, got)
    if not objects(read, got):
        return None
    circumstances(read, got)
    at = read.at
    read.skip(*JOINTS)
    made = and_put(read, got) if read.word(*IN, *SUBSTITUTE, *REPLACE) else None
    if made is None:
        read.at = at
        return [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets]
    return made


def _insert(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word(*IN):
        return None
    _to(read, got)
    circumstances(read, got)
    read.skip("of")
    found = new(read, got)
    if found is None:
        return None
    if found.lines:
        _to(read, got)
        circumstances(read, got)
    if got.position is None and got.place is None and not found.labels and not found.noun:
        return None
    if not found.lines and read.word("as follows"):
        read.skip(":", "-", "–")
    return [Instruction(Verb.INSERT, "", 0, new=found)]


def _to(read: Cursor, got: Got) -> None:
    """To what something is added: "add to note 2 “b”", "add “b” to note 2"."""
    if got.place is None:
        got.place = read.tried(lambda: address(read) if read.word("to") else None)


def _replace(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word(*REPLACE):
        return None
    circumstances(read, got)
    if not objects(read, got):
        return None
    circumstances(read, got)
    if not read.word(*WITH):
        return None
    return _replaced(read, got)


def _replaced(read: Cursor, got: Got) -> list[Instruction] | None:
    """The targets with what is put in next in their place."""
    found = new(read, got)
    if found is None:
        return None
    circumstances(read, got)
    return [Instruction(Verb.REPLACE, "", 0, target=it, new=found) for it in got.targets]


def _substitute(read: Cursor, got: Got) -> list[Instruction] | None:
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
    return [made] if made is not None else None


def _for(read: Cursor, got: Got) -> list[Instruction] | None:
    """For “a” substitute “b”; for “a” read “b”."""
    if not read.word("for") or not objects(read, got):
        return None
    circumstances(read, got)
    if not read.word("substitute", "read", "put", "insert"):
        return None
    return _replaced(read, got)


def _move(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word("move", "moving", "moving of", "relocate") or not objects(read, got):
        return None
    where = position(read)
    if where is None:
        read.skip("so as", "so that it stands", "so that it follows", "to stand", "to appear", "to")
        where = position(read)
    if where is None and read.word("the end", "end"):
        where = Position(Side.END)
    if where is None:
        return None
    return [Instruction(Verb.MOVE, "", 0, target=it, position=where) for it in got.targets]


def _reletter(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word(*RELETTER):
        return None
    return relettered(read, got)


def _join(read: Cursor, _: Got) -> list[Instruction] | None:
    if not read.word("join", "joining"):
        return None
    second = address(read)
    if second is None or not read.word("to"):
        return None
    first = address(read)
    if first is None:
        return None
    return [Instruction(Verb.JOIN, "", 0, target=second, position=Position(Side.AFTER, first))]


def _begin(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word("begin a new", "start a new", "begin the new") or got.position is None:
        return None
    sort = "plain " if read.word("plain") else ""
    noun = noun_of(read)
    return [Instruction(Verb.SPLIT, "", 0, new=New(noun=f"{sort}{noun}"))] if noun else None


def _make(read: Cursor, got: Got) -> list[Instruction] | None:
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
    number = 1 if token.text == "one" else int(token.text) if token.text.isdigit() else 0
    if read.word("deeper"):
        return number
    return -number if read.word("less deep") else 0
