"""Settling a clash: the new base's reading, the amendment's, or own words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.compare.words import diff
from motion_editor.core.amendment import AmendmentText, Choice, Clash, Settlement, TextKind
from motion_editor.core.clause import Clause, Clauses, NewId, Role
from motion_editor.core.edit import replace as put
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.structure import strike_clauses
from motion_editor.core.text import ADDED, KEPT, Run, pieces
from motion_editor.core.tracked import copies, groups, original
from motion_editor.core.wording import say


def settle(text: AmendmentText, name: str, settlement: Settlement, new_id: NewId) -> AmendmentText:
    """The amendment's text with one clash settled; raises MotionError for an unknown one.

    The base is never altered: the amendment's reading and own words come as tracked edits.
    """
    clash = find(text, name)
    clauses = _settled(text.clauses, clash, settlement, new_id)
    clashes = tuple(
        replace(it, settled=settlement) if it.name == name else it for it in text.clashes
    )
    return replace(text, kind=TextKind.SETTLED, clauses=clauses, clashes=clashes)


def find(text: AmendmentText, name: str) -> Clash:
    """The open clash of this name; raises MotionError where there is none."""
    for clash in text.clashes:
        if clash.name == name and clash.settled is None:
            return clash
        if clash.name == name:
            raise MotionError(
                say("Clash {name} has been settled already.", name=name),
                say("Change the amendment's text itself if it should read otherwise."),
            )
    names = ", ".join(it.name for it in text.open_clashes) or say("none")
    raise MotionError(
        say("There is no clash “{name}”.", name=name),
        say("The open clashes are: {names}.", names=names),
    )


def _settled(clauses: Clauses, clash: Clash, settlement: Settlement, new_id: NewId) -> Clauses:
    if settlement.choice is Choice.BASE:
        return clauses
    own = settlement.choice is Choice.OWN
    wanted = settlement.text if own else clash.amendment
    if own and clash.base.endswith("\n"):
        wanted = wanted.removesuffix("\n") + "\n"  # own words leave the clauses as they are
    if clash.gone:
        return _put_back(clauses, clash, wanted, new_id)
    if clash.whole and not wanted:
        first = place_of(clauses, clash.clause, 0).clause
        last = place_of(clauses, clash.last or clash.clause, 0).clause
        return strike_clauses(clauses, first, last, tracked=True).clauses
    for hunk in reversed(diff(clash.base, wanted)):
        start = _in_clash(clauses, clash, hunk.start, right=True)
        end = _in_clash(clauses, clash, hunk.end, right=False)
        clauses = _reworded(clauses, Span(start, max(start, end)), hunk.text, new_id)
    return clauses


def _reworded(clauses: Clauses, span: Span, text: str, new_id: NewId) -> Clauses:
    """The text with the base's words of a span struck, and others put in after them.

    What the amendment itself put in there is not in dispute and stays. Where end marks go too,
    the words put in end the first of the clauses, so that nothing done to the next takes them.
    """
    (first, low), (last, high) = span
    for at in range(last, first - 1, -1):
        start, end = low if at == first else 0, high if at == last else clauses[at].length
        if at < last and not clauses[at].moved_from and not clauses[at + 1].moved_from:
            mark = Span(Place(at, clauses[at].length), Place(at + 1, 0))
            clauses = put(clauses, mark, "", tracked=True, new_id=new_id).clauses
        for offset, run in reversed(tuple(pieces(clauses[at].runs))):
            if run.state is KEPT:
                words = Span(
                    Place(at, max(start, offset)), Place(at, min(end, offset + len(run.text)))
                )
                if words.start < words.end:
                    clauses = put(clauses, words, "", tracked=True, new_id=new_id).clauses
        if at > first and clauses[at].moved_from and not clauses[at].proposed_text:
            clauses = strike_clauses(clauses, at, at, tracked=True).clauses
    where = Place(first, high if first == last else clauses[first].length)
    return put(clauses, Span(where, where), text, tracked=True, new_id=new_id).clauses


def _in_clash(clauses: Clauses, clash: Clash, at: int, *, right: bool) -> Place:
    """The place of an offset into the new base's reading, which may run over several clauses."""
    base = original(clauses)
    index = next(i for i, item in enumerate(base) if item.id == clash.clause)
    offset = clash.start + at
    while offset > len(base[index].text):
        offset -= len(base[index].text) + 1
        index += 1
    return place_of(clauses, base[index].id, offset, right=right)


def place_of(clauses: Sequence[Clause], id: str, offset: int, *, right: bool = True) -> Place:
    """The place in the marked text of a character of the base, where it now stands.

    With `right` the place is just before that character, else just after the one before it.
    """
    copied = copies(clauses)
    if id in copied:
        at = copied[id]
        return Place(at, _inside(clauses[at], offset, right=right))
    for first, past in groups(clauses, lambda item: item.in_original):
        parts = [at for at in range(first, past) if not clauses[at].moved_from]
        worded = next((at for at in parts if clauses[at].original_text), parts[-1])
        if clauses[worded].id != id:
            continue
        for at in parts:
            size = len(clauses[at].original_text)
            if offset < size or (offset == size and (not right or at == parts[-1])):
                return Place(at, _inside(clauses[at], offset, right=right))
            offset -= size
        return Place(parts[-1], clauses[parts[-1]].length)
    raise ValueError(f"the base has no clause {id}")


def _inside(item: Clause, offset: int, *, right: bool) -> int:
    if not offset and not right:
        return 0  # before whatever the amendment puts in at the very beginning
    for at, run in pieces(item.runs):
        if not run.in_original:
            continue
        size = len(run.text)
        if offset < size or (offset == size and not right):
            return at + offset
        offset -= size
    return item.length


def _put_back(clauses: Clauses, clash: Clash, wanted: str, new_id: NewId) -> Clauses:
    """Insert the reading of a clause that the new base left out, after the one it stood below."""
    at = 0
    if clash.clause:
        base = original(clauses)
        index = next(i for i, item in enumerate(base) if item.id == clash.clause)
        at = place_of(clauses, clash.clause, len(base[index].text), right=False).clause + 1
        while at < len(clauses) and clauses[at - 1].end is ADDED and not clauses[at].wholly_added:
            at += 1
    models = clash.remnant or (Clause("", role=Role.POINT),)
    new = [
        Clause(new_id(), (Run(line, ADDED),), model.role, model.level, ADDED)
        for line, model in zip(
            wanted.split("\n"), (*models, *[models[-1]] * wanted.count("\n")), strict=False
        )
        if line
    ]
    return (*clauses[:at], *new, *clauses[at:])
