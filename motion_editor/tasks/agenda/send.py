"""A copy of an agenda to be shared, without what is ours.

What is sent holds no earlier states, in which what was taken off the agenda still stands; of its
motions neither drafts, notes, proceedings, snapshots nor work logs; no exempt text, and no notice
that was rejected: unless the sender names them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from motion_editor.core.agenda import NOT_REGISTERED, Agenda, Item, Sort, numbers
from motion_editor.tasks import send
from motion_editor.tasks.send import NOTHING, Also


@dataclass(frozen=True, slots=True)
class Going:
    """What else goes with an agenda: of its motions, and whole items that are kept back else."""

    also: frozenset[Also] = NOTHING
    exempt: bool = False
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """How many of each kind are kept back from those whom the agenda is sent to, or might be."""

    exempt: int = 0
    rejected: int = 0
    drafts: int = 0
    evidence: int = 0
    log: int = 0
    snapshots: int = 0
    work: int = 0


def copy(agenda: Agenda, going: Going | None = None) -> tuple[Agenda, Kept, tuple[str, ...]]:
    """The agenda to be shared, how much was left out of it, and what is to be known.

    Of an exempt item its title, number and paragraph stay, as in the public paper.
    """
    going = going or Going()
    given = numbers(agenda)
    items: list[Item] = []
    exempt = rejected = 0
    left: list[send.Left] = []
    remarks: list[str] = []
    for item in agenda.items:
        if item.rejected and not going.rejected:
            rejected += 1
        elif item.exempt is not None and not going.exempt:
            exempt += 1
            items.append(_withheld(item, given.get(item.id, "")))
        else:
            refused = () if going.rejected else _refused(item)
            made, some, said = _sent(item, going.also, refused)
            items.append(made)
            rejected += len(refused)
            left.append(some)
            remarks += (f"{item.named}: {it}" for it in said)
    return replace(agenda, items=tuple(items)), _kept(exempt, rejected, left), tuple(remarks)


def could_go(agenda: Agenda) -> Kept:
    """What may go along with an agenda."""
    motions = [it.motion for it in agenda.items if it.motion is not None]
    exempt = sum(it.exempt is not None for it in agenda.items)
    rejected = sum(it.rejected + len(_refused(it)) for it in agenda.items)
    return _kept(exempt, rejected, [send.could_go(it) for it in motions])


def _kept(exempt: int, rejected: int, left: Collection[send.Left]) -> Kept:
    return Kept(
        exempt,
        rejected,
        sum(it.drafts for it in left),
        sum(it.evidence for it in left),
        sum(it.log for it in left),
        sum(it.snapshots for it in left),
        sum(it.work for it in left),
    )


def _withheld(item: Item, number: str) -> Item:
    """An exempt item as everybody may know of it."""
    return Item(
        item.id,
        Sort.TEXT,
        item.called,
        exempt=item.exempt,
        number=number,
        placed=item.placed,
        registration=item.registration if item.rejected else NOT_REGISTERED,
    )


def _refused(item: Item) -> tuple[str, ...]:
    """The ids of the amendments to an item that were not let on to the agenda."""
    there = {it.id for it in item.motion.amendments} if item.motion is not None else set()
    known = (it for it in item.amendments if it.registration.rejected)
    return tuple(it.amendment for it in known if it.amendment in there)


def _sent(
    item: Item, also: Collection[Also], without: Collection[str]
) -> tuple[Item, send.Left, tuple[str, ...]]:
    """An item with its motion as that is sent; the file that it came from is the sender's alone."""
    if item.motion is None:
        return replace(item, origin=None), send.Left(), ()
    motion, left, said = send.copy(item.motion, also, without)
    there = {it.id for it in motion.amendments}
    registered = tuple(it for it in item.amendments if it.amendment in there)
    return replace(item, motion=motion, amendments=registered, origin=None), left, said
