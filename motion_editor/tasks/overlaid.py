"""Several amendments over the text they amend, line by line, in words that need no colour.

Marks are shown as whole words and phrases; what each does beside words, such as dividing a clause,
is said. Amendments to an amendment stand over that one's text, on a sheet of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.neat import neat
from motion_editor.core.amendment import Amendment, AmendmentText, Base
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version
from motion_editor.core.numbering import NEW, labels as labels_of
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Emphasis, State
from motion_editor.core.wording import mark, say
from motion_editor.papers.instructions import restyled
from motion_editor.papers.wording import label as named
from motion_editor.revise.overlay import End, Overlay, Piece, Row, overlay, rows
from motion_editor.tasks.find import base_clauses, find_amendment, number_of, stage_of

MOVED_AWAY, MOVED_HERE = mark("{name}: moved elsewhere"), mark("{name}: moved here")
DIVIDED, JOINED = mark("{name}: a new clause begins here"), mark("{name}: joined to the next")
RESTYLED = mark("{name}: now {standing}")


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a line with those who strike them or put them in; `note` says what no word shows."""

    text: str
    state: State = KEPT
    owners: tuple[str, ...] = ()
    emphasis: Emphasis = PLAIN
    note: bool = False


@dataclass(frozen=True, slots=True)
class OverLine:
    """A clause of the text or one that somebody puts in, with everybody's changes.

    `owners` are short names; `parts` are the ids of its clause in the text and in each amendment.
    """

    clause: str
    label: str
    level: int
    role: str
    bits: tuple[Bit, ...]
    owners: tuple[str, ...]
    parts: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Amendments over one text: `owners` are (short name, amendment) in order."""

    name: str
    base: Base
    clauses: Clauses
    labels: tuple[str, ...]
    owners: tuple[tuple[str, Amendment, AmendmentText], ...]
    overlay: Overlay
    lines: tuple[OverLine, ...]

    def amendment(self, owner: str) -> Amendment:
        """The amendment of this short name."""
        return next(it for name, it, _ in self.owners if name == owner)

    def line_of(self, clause: str, owner: str = "") -> int:
        """The number of the line in which this clause stands; -1 where there is none."""
        wanted = {("", clause), (owner, clause)} if owner else {("", clause)}
        for at, line in enumerate(self.lines):
            if wanted & line.parts or (not owner and any(id == clause for _, id in line.parts)):
                return at
        return -1


ALL = "all"
"""What names every amendment that is still open."""


def text_over(amendment: Amendment, base: Base) -> AmendmentText | None:
    """The last of an amendment's texts that stands over a base; None where it has none."""
    return next((it for it in reversed(amendment.texts) if it.base == base), None)


def amending(motion: Motion, version: Version) -> tuple[Amendment, ...]:
    """The amendments of which a text stands over a version, and those on top of these."""
    over = Base(version=version.id)
    found = {it.id for it in motion.amendments if text_over(it, over) is not None}
    for item in motion.amendments:  # what stands on top comes after what it stands on
        if item.text.base.amendment in found:
            found.add(item.id)
    return tuple(it for it in motion.amendments if it.id in found)


def usual(motion: Motion, version: Version) -> tuple[Amendment, ...]:
    """Those that are shown unless others are asked for: the open ones, or of an old text all."""
    found = amending(motion, version)
    opened = tuple(it for it in found if it.open)
    return opened if opened and version.id == motion.current.id else found


def chosen(motion: Motion, version: Version, names: str) -> tuple[Amendment, ...]:
    """The amendments named "1,2,3" or "all". MotionError for one that is not over this text."""
    known = amending(motion, version)
    if names.strip().lower() == ALL:
        return usual(motion, version)
    out: list[Amendment] = []
    for name in (it for it in names.split(",") if it.strip()):
        item = find_amendment(motion, name.strip())
        if item not in known:
            raise MotionError(
                say(
                    "{name} has no text over the {stage}.",
                    name=named(item),
                    stage=stage_of(motion, version),
                ),
                say("Name the version that it amends with --version."),
            )
        out.append(item)
    if not out:
        raise MotionError(
            say("No amendment was named."), say("Name some as in --amendments 1,2, or all of them.")
        )
    return tuple(it for it in known if it in out)


def sheets(
    motion: Motion, version: Version, shown: Sequence[Amendment], new_id: NewId
) -> tuple[Sheet, ...]:
    """These amendments over the version, then those to amendments over the text of each."""
    over: dict[Base, list[tuple[str, Amendment, AmendmentText]]] = {}
    first = Base(version=version.id)
    for item in shown:
        text = text_over(item, first) or item.text
        over.setdefault(text.base, []).append((short(motion, item), item, text))
    return tuple(
        _sheet(motion, version, base, owners, new_id)
        for base, owners in sorted(over.items(), key=lambda it: it[0] != first)
    )


def short(motion: Motion, amendment: Amendment) -> str:
    """A name of an amendment short enough to stand among words: its label, or its number."""
    label = amendment.label.strip()
    if label and len(label) <= len("Green"):
        return label
    taken = {it.label.strip() for it in motion.amendments}
    number = str(1 + motion.amendments.index(amendment))
    return label if number in taken else number


def _sheet(
    motion: Motion,
    version: Version,
    base: Base,
    owners: Sequence[tuple[str, Amendment, AmendmentText]],
    new_id: NewId,
) -> Sheet:
    clauses = base_clauses(motion, base)
    printed = version.labels if not base.amendment else ()
    labels = printed or labels_of(clauses, motion.details.numbering)
    texts = [(name, text.clauses) for name, _, text in owners]
    number, stage = number_of(motion, version), stage_of(motion, version)
    name = say("version {number} ({stage})", number=number, stage=stage)
    if base.amendment:
        name = say("the text of {name}", name=named(motion.amendment(base.amendment)))
    found = overlay(clauses, texts, new_id)
    shown = rows(clauses, [(name, neat(text)) for name, text in texts])
    labelled = dict(zip((it.id for it in clauses), labels, strict=True))
    return Sheet(name, base, clauses, labels, tuple(owners), found, tuple(_lines(shown, labelled)))


def _lines(found: Sequence[Row], labelled: dict[str, str]) -> Iterator[OverLine]:
    """A line for each clause of the base and each one put in; what divides one is said in it."""
    moved = {
        (name, part.moved_from) for row in found for name, part in row.end.parts if part.moved_from
    }
    bits: list[Bit] = []
    parts: set[tuple[str, str]] = set()
    for row in found:
        bits += [_bit(piece) for piece in row.pieces]
        parts |= {(name, part.id) for name, part in row.end.parts}
        owner = row.end.added
        whole = owner and all(bit.owners == (owner,) and bit.state is not KEPT for bit in bits)
        if owner and not whole:
            bits.append(_note(say(DIVIDED, name=owner), owner))
            continue
        yield _line(bits, row.end, parts, labelled, moved)
        bits, parts = [], set()


def _line(
    bits: list[Bit],
    end: End,
    parts: set[tuple[str, str]],
    labelled: dict[str, str],
    moved: set[tuple[str, str]],
) -> OverLine:
    item = end.clause
    if end.added:
        notes = [_note(say(MOVED_HERE, name=end.added), end.added)] if item.moved_from else []
        id = item.moved_from or item.id
    else:
        notes = [_note(words, owner) for owner, words in _said(bits, end, moved)]
        id = item.id
        parts = parts | {("", id)}
    all_bits = tuple(bit for bit in (*bits, *notes) if bit.text)
    owners = tuple(dict.fromkeys(owner for bit in all_bits for owner in bit.owners))
    label = NEW if end.added else labelled.get(id, "")
    return OverLine(id, label, item.level, item.role.value, all_bits, owners, frozenset(parts))


def _said(bits: list[Bit], end: End, moved: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """What the amendments do to a clause of the base that none of its words shows."""
    for owner in end.struck:
        if (owner, end.clause.id) in moved:
            yield owner, say(MOVED_AWAY, name=owner)
        elif any(owner not in bit.owners and bit.state is not ADDED for bit in bits):
            yield owner, say(JOINED, name=owner)
    for owner, part in end.parts:
        if part.was is not None:
            standing = restyled(part).removeprefix("stand ")
            yield owner, say(RESTYLED, name=owner, standing=standing)


def _bit(piece: Piece) -> Bit:
    run = piece.run
    if piece.added:
        state = STRUCK if run.state is STRUCK else ADDED
        return Bit(run.text, state, (piece.added,), run.emphasis)
    return Bit(run.text, STRUCK if piece.struck else KEPT, piece.struck, run.emphasis)


def _note(words: str, owner: str) -> Bit:
    return Bit(words, KEPT, (owner,), PLAIN, True)


def joined_up(bits: Sequence[Bit]) -> tuple[Bit, ...]:
    """The words with neighbours of one state and owner as one, however they look."""
    out: list[Bit] = []
    for bit in bits:
        last = out[-1] if out else None
        if last and not (bit.note or last.note) and _whose(last) == _whose(bit):
            out[-1] = replace(last, text=last.text + bit.text)
        else:
            out.append(bit)
    return tuple(out)


def _whose(bit: Bit) -> tuple[State, tuple[str, ...]]:
    return bit.state, bit.owners
