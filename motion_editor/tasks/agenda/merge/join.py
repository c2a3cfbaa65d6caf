"""Joining a copy of an agenda that was edited apart into this one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from motion_editor.core.agenda import Agenda, Item, arranged, parts
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import both_kept, both_logs
from motion_editor.core.motion import Motion
from motion_editor.core.wording import phrase, say
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.tasks.agenda.merge.came_in import came_in
from motion_editor.tasks.agenda.merge.items import Three, Work, chosen_item, joined_item
from motion_editor.tasks.agenda.merge.naming import HEAD, head_words
from motion_editor.tasks.agenda.merge.order import Ids, Orders, joined_order
from motion_editor.tasks.merge.state import Clash, Side


@dataclass(frozen=True, slots=True)
class JoinedAgenda:
    """Two copies as one: what came in of theirs, what to look at, and what both had changed.

    See `tasks.merge.join.Joined`, which is the same of a motion.
    """

    agenda: Agenda
    taken: tuple[str, ...] = ()
    look: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()
    known: bool = True


def join_agendas(
    base: Agenda | None,
    ours: Agenda,
    theirs: Agenda,
    new_id: NewId,
    choices: Mapping[str, Side] | None = None,
) -> JoinedAgenda:
    """What both copies have made of `base`, the last state that they had in common, or None.

    `choices` are by the keys of clashes; each clash is told, chosen for or not. MotionError where
    they are no copies of one agenda.
    """
    refuse_other(ours, theirs)
    known = base is not None
    theirs = _matched(ours, theirs)
    own, other = _plain(ours), _plain(theirs)
    base = _plain(base) if base is not None else None
    if other in (own, base):
        return JoinedAgenda(_with_beside(own, ours, theirs), known=known)
    profile = profile_of(ours)
    work = Work(base, own, other, new_id, choices or {}, profile=profile)
    made = other if own == base else _joined(work)
    taken = came_in(own, made, profile, new_id)
    made = _with_beside(made, ours, theirs)
    return JoinedAgenda(made, taken, tuple(work.look), tuple(work.clashes), known)


def refuse_other(ours: Agenda, theirs: Agenda) -> None:
    """Raise MotionError where they are no copies of one agenda."""
    if ours.id != theirs.id:
        raise MotionError(
            say("The other file holds another agenda."),
            say("Only copies of one agenda can be merged; open it beside this one."),
        )


def _joined(work: Work) -> Agenda:
    made = replace(work.main, **_head(work))
    items = {it.id: it for it in _items(work)}
    made = replace(made, items=tuple(items.values()))
    order: list[str] = []
    woven = False
    for number, part in enumerate(_parts(made)):
        row, both = _ordered(work, number, {it.id: it.named for it in part})
        order += row
        woven = woven or both
    if woven:
        said = say("Both copies had changed the order of the items: look whether it is right.")
        work.look.append(said)
    return arranged(replace(made, items=tuple(items[id] for id in order)))


def _head(work: Work) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, called in HEAD.items():
        agendas = (work.base, work.main, work.other)
        one, two, three = (getattr(it, name) if it is not None else None for it in agendas)

        def shown(value: str, name: str = name) -> str:
            return head_words(name, value)

        out[name] = work.pick(name, phrase(called), (one, two or "", three or ""), shown)
    return out


def _items(work: Work) -> Iterator[Item]:
    """Every item that stays or comes in, in no order yet."""
    was, here, there = (
        {it.id: it for it in agenda.items} if agenda is not None else {}
        for agenda in (work.base, work.main, work.other)
    )
    for id in dict.fromkeys((*here, *there)):
        before, ours, theirs = was.get(id), here.get(id), there.get(id)
        if ours is not None and theirs is not None:
            yield joined_item(work, Three(before, ours, theirs))
            continue
        alone = ours or theirs
        if alone is not None and _stays(work, before, ours, theirs):
            yield alone


def _stays(work: Work, before: Item | None, ours: Item | None, theirs: Item | None) -> bool:
    """Whether an item that one copy alone has stays or comes in."""
    if work.base is not None and before is None:
        return True
    if before is not None and before in (ours, theirs):
        return False
    return chosen_item(work, ours, theirs, before)


def _ordered(work: Work, number: int, names: Mapping[str, str]) -> tuple[list[str], bool]:
    """The items of one part in order, and whether the orders of both were woven together.

    Where an item stands among those of another part, as rejected ones do, says nothing of this.
    """
    copies = (work.main, work.other)
    nowhere = names.keys() - {it.id for agenda in copies for it in _parts(agenda)[number]}

    def row(agenda: Agenda) -> list[str]:
        here = {it.id for it in _parts(agenda)[number]} & names.keys() | nowhere
        return [it.id for it in agenda.items if it.id in here]

    def ours_stands(ours: Ids, theirs: Ids) -> bool:
        said = [", ".join(names[id] for id in ids) for ids in (ours, theirs)]
        where = say("The order of the items")
        side = work.clash(f"order {number}", where, (None, said[0], said[1]))
        return side is not Side.THEIRS

    before = row(work.base) if work.base is not None else None
    return joined_order(Orders(before, row(work.main), row(work.other)), ours_stands)


def _parts(agenda: Agenda) -> tuple[Sequence[Item], ...]:
    """The items in public, those in private, and those that were not let on."""
    found = parts(agenda)
    return found.public, found.private, found.rejected


def _matched(ours: Agenda, theirs: Agenda) -> Agenda:
    """Theirs, with our ids for items that both put on the agenda apart: those of one motion."""
    here, there = {it.id for it in ours.items}, {it.id for it in theirs.items}
    free = {it.motion.id: it.id for it in ours.items if it.motion and it.id not in there}
    items = []
    for item in theirs.items:
        own = free.pop(item.motion.id, "") if item.motion and item.id not in here else ""
        items.append(replace(item, id=own) if own else item)
    return replace(theirs, items=tuple(items))


def _plain(agenda: Agenda) -> Agenda:
    """The agenda without what its motions keep beside them, which is joined by itself."""
    return _with_motions(agenda, lambda _, motion: replace(motion, kept=(), log=()))


def _with_beside(made: Agenda, *copies: Agenda) -> Agenda:
    """The agenda whose motions have the snapshots and work logs of all copies."""
    known = [{it.id: it.motion for it in copy.items if it.motion} for copy in copies]

    def beside(id: str, motion: Motion) -> Motion:
        kept, log = motion.kept, motion.log
        for it in (row[id] for row in known if id in row):
            kept, log = both_kept(kept, it.kept), both_logs(log, it.log)
        return replace(motion, kept=kept, log=log)

    return _with_motions(made, beside)


def _with_motions(agenda: Agenda, make: Callable[[str, Motion], Motion]) -> Agenda:
    items = (
        replace(it, motion=make(it.id, it.motion)) if it.motion is not None else it
        for it in agenda.items
    )
    return replace(agenda, items=tuple(items))
