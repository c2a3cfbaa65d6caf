"""Joining one item of an agenda that both copies have: each field by itself, and its motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeVar

from motion_editor.core.agenda import (
    NOT_REGISTERED,
    Agenda,
    Item,
    Registered,
    Registration,
)
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import phrase, say, strung
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.wording import date, label
from motion_editor.tasks.agenda.merge.came_in import of_item
from motion_editor.tasks.agenda.merge.naming import (
    ITEM,
    RECEIVED,
    REFERENCE,
    STANDING,
    item_words,
    standing_words,
)
from motion_editor.tasks.merge.join import join
from motion_editor.tasks.merge.state import Joining, Side

T = TypeVar("T")


@dataclass
class Work(Joining[Agenda]):
    """Two copies of an agenda being joined; `main` is always ours."""

    profile: Profile = PLAIN


class Three(NamedTuple):
    """An item in the state in common, if it was there, and in each copy."""

    before: Item | None
    ours: Item
    theirs: Item


def joined_item(work: Work, three: Three) -> Item:
    """The item with what either copy has changed; a choice where both have changed the same."""
    before, ours, theirs = three
    if ours == theirs or (before is not None and theirs == before):
        return ours
    if before is not None and ours == before:
        return theirs
    if work.base is not None and before is None:
        # Both have added it: what the one alone says of it has no rival.
        three = Three(Item(ours.id, ours.sort), ours, theirs)
    if not _alike(ours, theirs):
        return _whole(work, three)
    made = replace(ours, motion=_motion(work, before, ours, theirs))
    values: dict[str, Any] = {
        name: _pick(work, three, phrase(called), name, lambda it: item_words(it, work.profile))
        for name, called in ITEM.items()
    }
    made = replace(made, **values, origin=_origin(three))
    made = replace(made, registration=_registration(work, three))
    return replace(made, amendments=_amendments(work, three, made))


def chosen_item(work: Work, ours: Item | None, theirs: Item | None, before: Item | None) -> bool:
    """Whether an item stays that one copy has no longer, or that the other may never have had.

    It stays unless somebody chooses otherwise.
    """
    item = ours or theirs
    if item is None:
        raise AssertionError("one of the two has it")
    here = say("on the agenda")
    said = of_item(before or Item(item.id, item.sort), item, work.profile, work.new_id)
    if said:
        here = say("on the agenda: {what}", what=strung(said, " "))
    gone = say("taken off") if before is not None else say("not on the agenda")
    readings = (None, here if ours else gone, here if theirs else gone)
    where = say("“{title}”", title=item.named)
    side = Side.OURS if ours else Side.THEIRS
    return work.clash(f"{item.id} item", where, readings, usual=side) is side


def _alike(ours: Item, theirs: Item) -> bool:
    """Whether both are of one sort, and hold the same motion or none."""
    ids = [it.motion.id if it.motion is not None else "" for it in (ours, theirs)]
    return ours.sort is theirs.sort and ids[0] == ids[1]


def _whole(work: Work, three: Three) -> Item:
    """One of two items that have become different things."""
    said = "; ".join(of_item(three.ours, three.theirs, work.profile, work.new_id))
    where = say("“{title}”", title=three.ours.named)
    readings = (None, say("as it is"), said or three.theirs.named)
    side = work.clash(f"{three.ours.id} whole", where, readings)
    return three.ours if work.is_main(side) else three.theirs


def _pick(work: Work, three: Three, called: str, name: str, shown: Callable[[Any], str]) -> Any:  # noqa: ANN401 - a field of any type
    values = tuple(getattr(it, name) if it is not None else None for it in three)
    where = say("“{title}”, {detail}", title=three.ours.named, detail=called)
    return work.pick(f"{three.ours.id} {name}", where, (values[0], values[1], values[2]), shown)


def _motion(work: Work, before: Item | None, ours: Item, theirs: Item) -> Motion | None:
    """The motion of both, joined as copies of a motion are."""
    if ours.motion is None or theirs.motion is None:
        return ours.motion
    was = before.motion if before is not None else None
    if ours.motion == theirs.motion or (was is not None and was == theirs.motion):
        return ours.motion
    if was is not None and was == ours.motion:
        return theirs.motion
    key, title = f"{ours.id} motion ", ours.named
    own = {k.removeprefix(key): side for k, side in work.choices.items() if k.startswith(key)}
    try:
        found = join(was, ours.motion, theirs.motion, work.new_id, own)
    except MotionError:
        return _whole(work, Three(before, ours, theirs)).motion
    work.clashes += [
        replace(it, key=key + it.key, where=_inside(title, it.where)) for it in found.clashes
    ]
    work.look += [_inside(title, it) for it in found.look]
    return found.motion


def _inside(title: str, said: str) -> str:
    return say("“{title}”: {said}", title=title, said=said)


def _origin(three: Three) -> Any:  # noqa: ANN401 - that of an item
    """Where its motion came from: as whoever changed that alone has it, else as ours has it."""
    was = three.before.origin if three.before is not None else None
    return three.theirs.origin if three.ours.origin in (was, None) else three.ours.origin


def _registration(work: Work, three: Three) -> Registration:
    before, ours, theirs = three
    was = before.registration if before is not None else None
    where = say("“{title}”", title=ours.named)
    return _registered(work, ours.id, where, (was, ours.registration, theirs.registration))


def _amendments(work: Work, three: Three, made: Item) -> tuple[Registered, ...]:
    """What is registered of each amendment."""
    before, ours, theirs = three
    ids = dict.fromkeys(it.amendment for it in (*ours.amendments, *theirs.amendments))
    names = {it.id: label(it) for it in made.motion.amendments} if made.motion else {}
    out = []
    for id in ids:
        was = before.of_amendment(id) if before is not None else None
        three_of = (was, ours.of_amendment(id), theirs.of_amendment(id))
        where = say("“{title}”, {detail}", title=ours.named, detail=names.get(id, id))
        found = _registered(work, f"{ours.id} {id}", where, three_of)
        if found != NOT_REGISTERED:
            out.append(Registered(id, found))
    return tuple(out)


def _registered(
    work: Work,
    key: str,
    where: str,
    three: tuple[Registration | None, Registration, Registration],
) -> Registration:
    """A registration of (before, ours, theirs); standing and reason go together."""

    def pick(
        name: str, called: str, of: Callable[[Registration], T], words: Callable[[T], str]
    ) -> T:
        before, ours, theirs = three
        values = (of(before) if before is not None else None, of(ours), of(theirs))
        detail = say("{where}, {detail}", where=where, detail=phrase(called))
        return work.pick(f"{key} {name}", detail, values, words)

    stands = pick(
        "standing", STANDING, lambda it: Registration(standing=it.standing, why=it.why),
        standing_words,
    )  # fmt: skip
    return replace(
        stands,
        received=pick("received", RECEIVED, lambda it: it.received, lambda it: it and date(it)),
        reference=pick("reference", REFERENCE, lambda it: it.reference, str),
    )
