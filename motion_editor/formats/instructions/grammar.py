"""Reading the instructions of one paragraph: verbs, and what, where and with what."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from motion_editor.compare.tokens import sentences
from motion_editor.formats.instructions import passive
from motion_editor.formats.instructions.addresses import address, noun_of
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.given import new
from motion_editor.formats.instructions.instead import and_put
from motion_editor.formats.instructions.phrases import (
    PARTS,
    Got,
    circumstances,
    objects,
    under_quoted,
)
from motion_editor.formats.instructions.rearranging import begin, join, make, move, reletter
from motion_editor.formats.instructions.refer import refer
from motion_editor.formats.instructions.replacing import instead_of, placed, replace_, substitute
from motion_editor.formats.instructions.swaps import CHANGING, swap
from motion_editor.formats.instructions.tokens import Sort, tokens, unnumbered
from motion_editor.formats.instructions.unquoted import CHOICES
from motion_editor.formats.instructions.values import (
    NAMED,
    Address,
    Instruction,
    Verb,
)
from motion_editor.formats.instructions.verbs import (
    IN,
    JOINTS,
    OUT,
    REPLACE,
    SUBSTITUTE,
    WHOLLY,
    reading,
    verb_next,
)

_KEPT: Final = 4_096
"""Paragraphs whose reading is kept: a long paper has hundreds, read several times over."""
_IDLE: Final = frozenset(
    ("and", "then", "to", "by", "the", "also", "please", "that", "be", "is", "amended", "motion",
     "now", "submitted", "as", "follows", "amend", "amendment")
)  # fmt: skip


def instructions_in(text: str, line: int, label: str = "") -> tuple[Instruction, ...]:
    """The instructions of a paragraph in order, each with the words beside it that say nothing.

    `label` stood before the paragraph; it is the place of a verb that has no other.
    """
    return tuple(replace(it, line=line) for it in _quoted(text, label))


@lru_cache(maxsize=_KEPT)  # a paper is read with and without quotation marks, ahead and again
def _quoted(text: str, label: str) -> tuple[Instruction, ...]:
    return tuple(_instructions(Cursor(unnumbered(tokens(text), label), text), text, label))


def unquoted_in(text: str, line: int, label: str, known: str) -> tuple[Instruction, ...]:
    """The instructions of a paragraph that may give words of a motion without quotation marks.

    None where no sentence can be read so from end to end, or where it can in more than one way.
    Words that are not in the motion are read so where a place is named: they are the wrong ones.
    """
    return tuple(replace(it, line=line) for it in _unquoted(text, label, known.lower()))


@lru_cache(maxsize=_KEPT)
def _unquoted(text: str, label: str, known: str) -> tuple[Instruction, ...]:
    whole = _all_of(text, label, known)
    if whole:
        return whole
    out = _by_sentences(text, label, known)
    return out if len(out) > len(_quoted(text, label)) else ()


def _all_of(text: str, label: str, known: str) -> tuple[Instruction, ...]:
    """The instructions that a text is from end to end; of words not in the motion where placed."""
    made = _wholly(text, label, known)
    if made:
        return made
    made = _wholly(text, label, known, strange=True)
    return made if all(it.place is not None and it.place.noun != "section" for it in made) else ()


def _by_sentences(text: str, label: str, known: str) -> tuple[Instruction, ...]:
    """The instructions that sentences are, each with the ones beside it that are none."""
    out: list[Instruction] = []
    beside = ""
    for sentence in sentences(text):
        made = _all_of(sentence, "" if out else label, known)
        if made:
            made = (replace(made[0], ignored=beside), *made[1:])
            out, beside = [*out, *made], ""
            continue
        read = Cursor(tokens(sentence), sentence)
        if _between(sentence, read, 0, read.size):
            beside = f"{beside} {sentence}".strip()
    if out and beside:
        out[-1] = replace(out[-1], ignored=" … ".join(filter(None, (out[-1].ignored, beside))))
    return tuple(out)


def _wholly(text: str, label: str, known: str, *, strange: bool = False) -> tuple[Instruction, ...]:
    out: list[list[Instruction]] = []
    for choice in range(CHOICES):
        read = Cursor(unnumbered(tokens(text), label), text, known)
        read.choice, read.strange, read.wholly = choice, strange, True
        made = _instructions(read, text, label)
        if made and not any(it.ignored for it in made) and made not in out:
            out.append(made)
        if read.choices <= choice + 1:
            break  # the next choice would be the same
    return tuple(out[0]) if len(out) == 1 or (out and strange) else ()


def place_in(text: str) -> Address | None:
    """The place that is all a paragraph says: "In the notes:"; None where it says more, or less."""
    read = Cursor(tokens(text), text)
    marked = bool(read.word("in", "under", "within", "to", "for", "amendments to", "amend"))
    place = under_quoted(read) or address(read)
    read.word("as follows", "is amended as follows", "be amended as follows")
    ended = bool(read.word(":", "-", "–", "—"))
    whole = place is not None and place.noun in ("motion", "title", *PARTS)
    return place if (marked or ended) and read.at >= read.size and not whole else None


def _instructions(read: Cursor, text: str, label: str) -> list[Instruction]:
    out: list[Instruction] = []
    place: Address | None = None
    skipped = 0
    while read.at < read.size and not read.spent:
        start = read.at
        if read.word("."):
            place = None
            continue
        found = read.tried(lambda: _instruction(read, place))  # noqa: B023 - called at once
        if found is None and not out and label:
            found = read.tried(lambda: _of_label(read, label))
        if found is None and read.wholly and not _idle(read, start):
            return []
        if found is None:
            read.at = start + 1
            continue
        found[0] = replace(found[0], ignored=_between(text, read, skipped, start))
        found[-1] = replace(found[-1], reads=read.tried(lambda: reading(read)) or "")
        found, read.extra = [*read.extra, *found], []
        said = text[read.token(start).start : read.token(read.at - 1).end]
        said = said.lstrip(",:;- ").rstrip(", ")
        out += [replace(it, said=said) for it in found]
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
    begin = first
    while first < past and _idle(read, first):
        first += 1
    if begin < first < past and read.token(first - 1).text == "the":
        first -= 1  # of "the figure": a sentence of its own is told from its first word on
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
        replace_,
        substitute,
        instead_of,
        refer,
        move,
        swap,
        _new_one,
        reletter,
        join,
        begin,
        make,
        passive.passive,
    ):
        made = read.tried(lambda: parse(read, got))  # noqa: B023 - called at once
        if made is not None:
            return [placed(it, got, before) for it in made]
        got.targets.clear()
    return None


def _heading(read: Cursor, got: Got) -> None:
    """The place named first: "Resolution 3: delete …", "Paragraph (g), after “…” insert …"."""

    def found() -> Address | None:
        led = bool(read.word("amend", "change", "amending", "alter"))
        read.skip("the")
        place = address(read)
        if place is None or place.last or (led and not read.word("as follows", "by")):
            return None
        marked = bool(read.word(":", ",", "-", "–", "—", ";"))
        read.skip("line", "please") if marked else None
        at = read.at
        alone = Got(place)
        circumstances(read, alone, narrower=True)
        ready = verb_next(read) and not read.word(*CHANGING)
        read.at = at
        return place if ready else None

    got.place = read.tried(found)


def _leave_out(read: Cursor, got: Got) -> list[Instruction] | None:
    if not read.word(*OUT):
        return None
    circumstances(read, got)
    if not objects(read, got) and not _place_itself(read, got):
        return None
    read.word(*WHOLLY)
    circumstances(read, got)
    at = read.at
    read.skip(*JOINTS)
    made = and_put(read, got) if read.word(*IN, *SUBSTITUTE, *REPLACE) else None
    if made is None:
        read.at = at
        return [Instruction(Verb.LEAVE_OUT, "", 0, target=it) for it in got.targets]
    return made


def _place_itself(read: Cursor, got: Got) -> bool:
    """Whether the place named before is all that is left out: "Note 2: delete."."""
    at = read.at
    ended = read.at >= read.size or bool(read.word(".", ";"))
    read.at = at
    if not ended or got.place is None or got.position is not None:
        return False
    got.targets.append(got.place)
    got.place = None
    return True


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


def _new_one(read: Cursor, got: Got) -> list[Instruction] | None:
    """A new paragraph without a verb: "New note 4: “…”"."""
    if read.at and got.position is None:
        return None
    at = read.at
    if not read.word("new", "additional", "further", "extra", "a new", "an additional"):
        return None
    if not noun_of(read):
        return None
    read.at = at
    found = new(read, got)
    known = found is not None and (found.labels or found.noun in NAMED or got.position or got.place)
    return [Instruction(Verb.INSERT, "", 0, new=found)] if known else None


def _to(read: Cursor, got: Got) -> None:
    """To what something is added: "add to note 2 “b”", "add “b” to note 2"."""
    if got.place is None:
        got.place = read.tried(lambda: address(read) if read.word("to") else None)
