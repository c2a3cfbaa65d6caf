"""Where a text from another copy of the program stands here: over which of our texts, and how.

A base is known by its words; marks that stand over the same words are taken exactly as they are.
Over words that are not here it is fitted to what is most like them, which is a guess.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter

from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Clash,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clause, Clauses, NewId, with_ids
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.motion import Motion, Version
from motion_editor.core.text import ADDED, Emphasis, Run, joined
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.clash import settle
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.between import between
from motion_editor.tasks.find import base_clauses

LIKE = 0.5
"""The share of a text's words that must stand here for it to be taken as one of this motion."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A text over one of ours. `guess` says that its own base is not here.

    `settled` are the places where our words and the amendment's differ and the amendment's were
    taken; `same` says that its base has the same id here.
    """

    text: AmendmentText
    same: bool = True
    guess: bool = False
    settled: tuple[Clash, ...] = ()


def placed(motion: Motion, text: AmendmentText) -> Placed | None:
    """The text over the very words that it amends; None where this motion does not have them."""
    base = original(text.clauses)
    stamp = text_hash(base)
    for ours in _candidates(motion, text.base):
        here = base_clauses(motion, ours)
        if text_hash(here) == stamp:
            made = _onto(text, base, here, ours)
            if made is not None:
                same = (ours.version, ours.amendment) == (text.base.version, text.base.amendment)
                return Placed(made, same)
    return None


def fitted(
    motion: Motion, text: AmendmentText, new_id: NewId, known: Amendment | None = None
) -> Placed | None:
    """The text over what is most like the words that it amends; None where nothing is.

    `known` is the amendment as it is here already: its first base is then taken. Where our text
    and the amendment change the same words the amendment's are taken, tracked over ours.
    """
    ours = _nearest(motion, text, known)
    if ours is None:
        return None
    old, new = original(text.clauses), base_clauses(motion, ours)
    onto = _change(old, new, new_id)
    after = proposed(onto)
    if len(after) != len(new):
        return None
    names = {one.id: two.id for one, two in zip(after, new, strict=True)}
    found = rebase(text.clauses, onto, new_id)
    clauses = _looking_like(with_ids(found.clauses, names), new)
    if original(clauses) != new:
        return None
    clashes = tuple(_renamed_clash(it, names) for it in found.clashes)
    flags = tuple(replace(it, clause=names.get(it.clause, it.clause)) for it in found.flags)
    made = AmendmentText(text.kind, ours, clauses, clashes, flags)
    for clash in clashes:
        made = settle(made, clash.name, Settlement(Choice.AMENDMENT), new_id)
    kind = TextKind.REVISED if known else TextKind.NOTIFIED
    return Placed(replace(made, kind=kind), guess=True, settled=clashes)


def share(version: Version, ours: Version) -> float:
    """How much of a version stands in one of ours: by ids, or word for word."""
    return _share(version.clauses, ours.clauses)


def _candidates(motion: Motion, base: Base) -> Iterator[Base]:
    """Our texts that may be that base, the likeliest first."""
    if not base.amendment:
        ids = sorted((it.id for it in motion.versions), key=lambda id: id != base.version)
        yield from (Base(version=id) for id in ids)
        return
    for item in sorted(motion.amendments, key=lambda it: it.id != base.amendment):
        places = sorted(range(len(item.texts)), key=lambda at: at != base.text)
        yield from (Base(amendment=item.id, text=at) for at in places)


def _onto(text: AmendmentText, base: Clauses, here: Clauses, ours: Base) -> AmendmentText | None:
    """The text over the same words here, whatever ids and looks its clauses have."""
    if base == here:
        return replace(text, base=ours)
    names = {one.id: two.id for one, two in zip(base, here, strict=True)}
    clauses = _looking_like(with_ids(text.clauses, names), here)
    if original(clauses) != here:
        return None
    return replace(
        text,
        base=ours,
        clauses=clauses,
        clashes=tuple(_renamed_clash(it, names) for it in text.clashes),
        flags=tuple(replace(it, clause=names.get(it.clause, it.clause)) for it in text.flags),
    )


def _nearest(motion: Motion, text: AmendmentText, known: Amendment | None) -> Base | None:
    """Our text that is most like the base of one that came, if any is like it at all."""
    base = original(text.clauses)
    if known is not None:
        first = known.notified.base
        return first if _share(base, base_clauses(motion, first)) >= LIKE else None
    if text.base.amendment:
        under = next((it for it in motion.amendments if it.id == text.base.amendment), None)
        if under is None:
            return None
        like = _share(base, proposed(under.text.clauses)) >= LIKE
        return Base(amendment=under.id, text=len(under.texts) - 1) if like else None
    best = max(motion.versions, key=lambda it: _share(base, it.clauses))
    return Base(version=best.id) if _share(base, best.clauses) >= LIKE else None


def _share(base: Sequence[Clause], ours: Sequence[Clause]) -> float:
    ids, words = {it.id for it in ours}, {it.text for it in ours}
    size = sum(len(it.text) for it in base)
    here = sum(len(it.text) for it in base if it.id in ids or it.text in words)
    return here / size if size else float(bool(ids & {it.id for it in base}))


def _change(old: Clauses, new: Clauses, new_id: NewId) -> Clauses:
    """From one text to another, tracked: clauses known by ids, or by words where none is shared."""
    if {it.id for it in old} & {it.id for it in new}:
        return between(old, new, new_id)
    return compare(old, new, new_id)


def _renamed_clash(clash: Clash, names: dict[str, str]) -> Clash:
    return replace(
        clash,
        clause=names.get(clash.clause, clash.clause),
        last=names.get(clash.last, clash.last),
        remnant=with_ids(clash.remnant, names),
    )


def _looking_like(clauses: Clauses, base: Clauses) -> Clauses:
    """The text with the emphasis of our own words, which no amendment changes."""
    if original(clauses) == base:
        return clauses
    looks = iter([run.emphasis for it in base for run in it.runs for _ in run.text])
    return tuple(it if it.moved_from else _repainted(it, looks) for it in clauses)


def _repainted(item: Clause, looks: Iterator[Emphasis]) -> Clause:
    runs: list[Run] = []
    for run in item.runs:
        if run.state is ADDED:
            runs.append(run)
            continue
        for look, some in groupby(zip(run.text, looks, strict=False), key=itemgetter(1)):
            runs.append(Run("".join(sign for sign, _ in some), run.state, look))
    return item.with_runs(joined(runs))
