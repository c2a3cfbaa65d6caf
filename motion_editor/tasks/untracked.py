"""Edits that nobody has tracked: where a Word file, its changes refused, is not our text."""

from __future__ import annotations

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass

from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import (
    AmendmentText,
    Base,
    Choice,
    Clash,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clause, Clauses, NewId, Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import Run
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import mark, say
from motion_editor.formats.reading import Remark
from motion_editor.formats.word.texts_in import Read, Text
from motion_editor.papers.instructions import instructions
from motion_editor.revise.clash import settle
from motion_editor.revise.compose import compose
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.between import between
from motion_editor.tasks.changed import change_keys, without
from motion_editor.tasks.choices import Key
from motion_editor.tasks.kinds import as_in_base

_BOTH = mark(
    "{sentence} No tracked change says so: the motion has “{ours}”, the file has “{theirs}”."
)
_LESS = mark("{sentence} No tracked change says so: the file lacks “{ours}”.")
_MORE = mark("{sentence} No tracked change says so: the file has “{theirs}” besides.")
_KIND = mark("{sentence} No tracked change says so.")
_STRANGE = 3
"""Where a third of the clauses read as another kind, the file does not show what kinds they are."""


@dataclass(frozen=True, slots=True)
class Untracked:
    """What the file's own base differs in from ours: `change` is tracked over ours, `theirs` is it.

    `keys` and `remarks` are of each difference in turn. `doubts` are what a person should check.
    """

    change: Clauses
    theirs: Clauses
    keys: tuple[Key, ...] = ()
    remarks: tuple[Remark, ...] = ()
    doubts: tuple[str, ...] = ()


def untracked(
    ours: Clauses, text: Text, new_id: NewId, style: NumberingStyle, labels: Sequence[str] = ()
) -> Untracked:
    """How a text of a file differs from ours. MotionError where it has hardly anything of it."""
    same_words = [it.text for it in text.clauses] == [it.text for it in ours]
    shown = _kinds_shown(ours, text.clauses)
    if same_words and (not shown or all(map(_same_kind, ours, text.clauses))):
        return Untracked(ours, ours)
    change = compare(ours, tuple(map(_plain, text.clauses)), new_id)
    if not shown:
        change = normal(tuple(as_in_base(change)))
    theirs = proposed(change)
    if [it.text for it in theirs] != [it.text for it in text.clauses]:
        raise MotionError(
            say("The text in the Word file can't be laid beside the motion's, word for word."),
            say("Accept its changes in a copy of it, and take that as the whole text."),
        )
    if not has_changes(change):
        return Untracked(ours, ours)
    said = instructions(change, style, labels)
    keys = change_keys(change, tuple(it.change for it in said))
    remarks = tuple(
        Remark(_told(it.sentence, it.change.struck, it.change.added), guess=True, may_go=True)
        for it in said
    )
    return Untracked(change, theirs, keys, remarks)


def _told(sentence: str, ours: str, theirs: str) -> str:
    pattern = _BOTH if ours and theirs else _LESS if ours else _MORE if theirs else _KIND
    return say(pattern, sentence=sentence, ours=ours, theirs=theirs)


def _plain(read: Read) -> Clause:
    return Clause("", (Run(read.text),), *(read.kind or Was(Role.TEXT, 0)))


def _same_kind(ours: Clause, read: Read) -> bool:
    return read.kind is None or read.kind == ours.kind


def _kinds_shown(ours: Clauses, reads: Sequence[Read]) -> bool:
    """Whether a file shows what each clause is, as far as can be told from those it has alike."""
    known = {it.text: it for it in ours}
    pairs = [(known[it.text], it) for it in reads if it.text in known]
    others = sum(not _same_kind(one, two) for one, two in pairs)
    return others * _STRANGE <= len(pairs)


def over_ours(
    clauses: Clauses, found: Untracked, refused: Collection[Key], new_id: NewId, *, whole: bool
) -> tuple[Clauses, tuple[Clash, ...]]:
    """Changes that stand over the file's own base as changes over ours.

    Those of its differences from ours that are not `refused` go with them, if `whole`; else none
    does. Where a change meets one that goes not, it is made in our words: those places are told.
    """
    if not found.keys:
        return clauses, ()
    kept = without(found.change, _changes_but(found, refused, whole=whole))
    made, met = _carried(clauses, proposed(kept), new_id)
    return (compose(kept, made, new_id) if has_changes(kept) else made), met


def _changes_but(found: Untracked, refused: Collection[Key], *, whole: bool) -> Set[Key]:
    return frozenset(key for key in found.keys if not whole or key in refused)


def _carried(clauses: Clauses, to: Clauses, new_id: NewId) -> tuple[Clauses, tuple[Clash, ...]]:
    """The changes over another base; where both change the same words these are made."""
    base = original(clauses)
    if base == to:
        return clauses, ()
    found = rebase(clauses, between(base, to, new_id), new_id)
    text = AmendmentText(TextKind.NOTIFIED, Base(), found.clauses, found.clashes)
    for clash in found.clashes:
        text = settle(text, clash.name, Settlement(Choice.AMENDMENT), new_id)
    if original(text.clauses) != to:
        raise MotionError(
            say("The tracked changes can't be made in the motion's own words."),
            say("Take the edits that nobody tracked as well, or make the changes by hand."),
        )
    return text.clauses, found.clashes
