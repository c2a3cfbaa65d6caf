"""Reading the instructions of one paragraph: verbs, and what, where and with what."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from motion_editor.core.text import Run
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.places import (
    address,
    labels,
    noun_of,
    position,
    stretch,
    words,
)
from motion_editor.formats.instructions.tokens import Sort, tokens
from motion_editor.formats.instructions.values import (
    Address,
    Instruction,
    Line,
    New,
    Position,
    Side,
    Target,
    Verb,
    Words,
)

_OUT = ("leave out", "leaving out", "left out", "delete", "deleting", "deletion of", "deleted",
        "omit", "omitting", "omission of", "remove", "removing", "removal of", "strike out",
        "striking out", "strike")  # fmt: skip
_IN = ("insert", "inserting", "insertion of", "add", "adding", "addition of", "include",
       "inclusion of", "append")  # fmt: skip
_REPLACE = ("replace", "replacing", "replacement of", "change", "amend", "amending")
_SUBSTITUTE = ("substitute", "substituting", "substitution of")
_WITH = ("with", "by", "to read", "to")
_RELETTER = ("reletter", "relettering of", "relettering", "renumber", "renumbering of",
             "renumbering", "re-letter", "re-lettering of", "re-number", "re-numbering of",
             "consequential renumbering of")  # fmt: skip
_ROLES = {"lead-in": "lead-in", "point": "point", "plain paragraph": "text"}
_LINKS = (
    "and",
    "then",
    "also",
    "thereafter",
    ",",
    "-",
    "–",
    "to",
    "by",
    "the",
    "instead",
    "to then",
)


@dataclass(slots=True)
class _Clause:
    """What has been read of one instruction so far."""

    place: Address | None = None
    position: Position | None = None
    targets: list[Target] = field(default_factory=list)
    new: New | None = None


def instructions_in(text: str, line: int) -> tuple[list[Instruction], str]:
    """The instructions of a paragraph in order, and the words in it that belong to none."""
    read = Cursor(tokens(text), text)
    out: list[Instruction] = []
    ignored: list[str] = []
    place: Address | None = None
    skipped = 0
    while read.at < read.size:
        start = read.at
        if read.word("."):
            place = None
            continue
        found = read.tried(lambda: _instruction(read, place))  # noqa: B023 - called at once
        if found is None:
            read.at = start + 1
            continue
        if skipped < start:
            ignored.append(_between(text, read, skipped, start))
        first = read.token(start).start
        last = read.token(read.at - 1).end
        out += [replace(it, said=text[first:last], line=line) for it in found]
        place = found[-1].place
        skipped = read.at
    if skipped < read.size:
        ignored.append(_between(text, read, skipped, read.size))
    return out, " … ".join(it for it in ignored if any(map(str.isalnum, it)))


def _between(text: str, read: Cursor, first: int, past: int) -> str:
    """The words of the tokens from `first` up to `past`, those that say nothing left aside."""
    while first < past and _idle(read, first):
        first += 1
    while first < past and _idle(read, past - 1):
        past -= 1
    if first == past:
        return ""
    return text[read.token(first).start : read.token(past - 1).end]


def _idle(read: Cursor, at: int) -> bool:
    token = read.token(at)
    if token.sort is Sort.MARK:
        return True
    if token.sort is Sort.LABEL:
        return at == 0
    return token.sort is Sort.WORD and token.text in (
        "and", "then", "to", "by", "the", "also", "please", "that", "be", "amended", "motion",
        "now", "submitted", "as", "follows", "amend", "amendment",
    )  # fmt: skip


def _instruction(read: Cursor, before: Address | None) -> list[Instruction] | None:
    """One instruction, or several where one verb has several objects."""
    got = _Clause()
    _circumstances(read, got)
    read.skip("please", "to", "by", ",", "the", "then")
    for parse in (
        _leave_out,
        _insert,
        _replace,
        _substitute,
        _move,
        _reletter,
        _join,
        _begin,
        _make,
    ):
        made = read.tried(lambda: parse(read, got))  # noqa: B023 - called at once
        if made is not None:
            return [_placed(it, got, before) for it in made]
    return None


def _placed(made: Instruction, got: _Clause, before: Address | None) -> Instruction:
    """The instruction with its place: within a sentence words are where the last ones were."""
    where = made.position or got.position
    quoted = isinstance(made.target, Words) or (where is not None and isinstance(where.of, Words))
    place = got.place or (before if quoted else None)
    return replace(made, place=place, position=where)


def _circumstances(read: Cursor, got: _Clause) -> None:
    """Where it is done, in any order: "in note 2", "after “…”", "at the end"."""
    while True:
        read.skip(",", ":")
        at = read.at
        where = position(read)
        if where is not None and (got.position is None or where.of is None):
            got.position = where
            continue
        read.at = at
        if read.word("in", "from", "of", "under", "within", "on"):
            place = address(read)
            if place is not None and got.place is None:
                got.place = None if place.noun == "motion" else place
                continue
        read.at = at
        return


def _leave_out(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word(*_OUT) or not _objects(read, got):
        return None
    _circumstances(read, got)
    at = read.at
    read.skip(*_LINKS)
    new = _put(read, got) if read.word(*_IN, *_SUBSTITUTE, *_REPLACE) else None
    if new is None:
        read.at = at
        return [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets]
    out = [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets[:-1]]
    return [*out, Instruction(Verb.REPLACE, "", 0, target=got.targets[-1], new=new)]


def _put(read: Cursor, got: _Clause) -> New | None:
    """What is put in instead of what was left out."""
    read.skip("it", "them", "this", "these", "instead", "in", "its", "their", "place", ",", "with",
              "by")  # fmt: skip
    new = _new(read)
    if new is not None:
        _circumstances(read, got)
        read.skip("instead", "in its place", "in their place", "therefor")
    return new


def _insert(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word(*_IN):
        return None
    _circumstances(read, got)
    new = _new(read)
    if new is None:
        return None
    _circumstances(read, got)
    if got.position is None and got.place is None and not new.labels and not new.noun:
        return None
    if not new.lines and read.word("as follows"):
        read.skip(":", "-", "–")
    return [Instruction(Verb.INSERT, "", 0, new=new)]


def _replace(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word(*_REPLACE) or not _objects(read, got):
        return None
    _circumstances(read, got)
    if not read.word(*_WITH):
        return None
    new = _new(read)
    if new is None:
        return None
    _circumstances(read, got)
    return [Instruction(Verb.REPLACE, "", 0, target=it, new=new) for it in got.targets]


def _substitute(read: Cursor, got: _Clause) -> list[Instruction] | None:
    """One thing in place of another: substitute “b” for “a”, or “a” with “b”."""
    if not read.word(*_SUBSTITUTE) or not _objects(read, got):
        return None
    first = got.targets[0]
    if read.word("with", "by"):
        new = _new(read)
        made = Instruction(Verb.REPLACE, "", 0, target=first, new=new) if new else None
    elif read.word("for") and isinstance(first, Words) and not first.blank:
        got.targets.clear()
        new = _inline([first.text])
        made = Instruction(Verb.REPLACE, "", 0, new=new)
        made = replace(made, target=got.targets[0]) if _objects(read, got) else None
    else:
        return None
    _circumstances(read, got)
    return [made] if made is not None else None


def _move(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word("move", "moving", "moving of") or not _objects(read, got):
        return None
    read.skip("so as", "so that it stands", "to stand", "to appear", "to")
    where = position(read)
    if where is None and read.word("the end", "end"):
        where = Position(Side.END)
    if where is None:
        return None
    return [Instruction(Verb.MOVE, "", 0, target=it, position=where) for it in got.targets]


def _reletter(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word(*_RELETTER) or not _objects(read, got):
        return None
    if not read.word("as", "to", "accordingly"):
        return [Instruction(Verb.RELETTER, "", 0, target=it) for it in got.targets]
    read.skip("a", "accordingly")
    address(read)
    return [Instruction(Verb.RELETTER, "", 0, target=it) for it in got.targets]


def _join(read: Cursor, _: _Clause) -> list[Instruction] | None:
    if not read.word("join", "joining"):
        return None
    second = address(read)
    if second is None or not read.word("to"):
        return None
    first = address(read)
    if first is None:
        return None
    return [Instruction(Verb.JOIN, "", 0, target=second, position=Position(Side.AFTER, first))]


def _begin(read: Cursor, got: _Clause) -> list[Instruction] | None:
    if not read.word("begin a new", "start a new", "begin the new") or got.position is None:
        return None
    noun = noun_of(read)
    return [Instruction(Verb.SPLIT, "", 0, new=New(noun=noun))] if noun else None


def _make(read: Cursor, got: _Clause) -> list[Instruction] | None:
    """What a clause becomes: make note 2 a lead-in, make it a point, one level deeper."""
    if not read.word("make", "making") or not _objects(read, got):
        return None
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


def _objects(read: Cursor, got: _Clause) -> bool:
    """What is left out, moved or changed: one thing, or several in a row."""
    while True:
        at = read.at
        if got.targets and not read.word(", and", "and", ",", ";"):
            break
        found: Target | None = stretch(read) or words(read) or address(read)
        if found is None or (got.targets and isinstance(found, Address) and found.noun == "motion"):
            read.at = at
            break
        got.targets.append(found)
    return bool(got.targets)


def _new(read: Cursor) -> New | None:
    """What is put in: "“much”", "a new note: “…”", "the words:" with a block that follows."""
    blank = _named_blank(read)
    if blank is not None:
        return blank
    read.skip("a", "an", "the", "following", "further", "additional", "two", "three")
    read.skip("new")
    empty = bool(read.word("empty"))
    plain = read.word("plain")
    noun = f"plain {noun_of(read)}" if plain else noun_of(read)
    known = labels(read) if noun else ()
    level = _on_level(read)
    read.skip("words", "word", "text", "wording", "date", "figure", "to read", "reading", "which")
    quotes = _quotes(read)
    if quotes is not None:
        return replace(_inline(quotes), noun=noun, labels=known, level=level)
    if empty and noun:
        return New((Line(()),), noun, known, level=level)
    read.skip("as", "follows", "below", "at")
    opened = bool(read.word(":", ";"))
    read.skip("-", "–", ":", ";")
    if read.at >= read.size:
        return New((), noun, known, quoted=False, level=level)
    if opened:
        line = Line((Run(read.rest()),))
        return New((line,), noun, known, quoted=False, loose=True)
    return None


def _on_level(read: Cursor) -> int:
    """The level that is named: 1 for "on the second level"; -1 for none."""
    if not read.word("on the"):
        return -1
    number = read.ordinal()
    return number - 1 if number > 0 and read.word("level") else -1


def _named_blank(read: Cursor) -> New | None:
    """White space that is named, or a footnote."""
    if read.word("a line break"):
        return _inline(["\u2028"])
    if read.word("a space", "spaces"):
        return _inline([" "])
    if read.word("the footnote", "footnote"):
        note = read.take(Sort.QUOTE)
        return _inline([f"\u27e6{note.text}\u27e7"]) if note else None
    return None


def _quotes(read: Cursor) -> list[str] | None:
    at = read.at
    read.skip(":", "-", "–")
    quote = read.take(Sort.QUOTE)
    if quote is None:
        read.at = at
        return None
    return [quote.text]


def _inline(texts: list[str]) -> New:
    return New(tuple(Line((Run(text),) if text else ()) for text in texts))
