"""Which open amendments would have nothing left, or clash, if another is carried, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from motion_editor.core.amendment import Amendment, Base, Clash, Flag
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import homes, original, proposed
from motion_editor.core.wording import many, mark, say, strung
from motion_editor.meeting.foresight import Effect, Fate, effects
from motion_editor.meeting.order import Order, adrift, ordered
from motion_editor.papers.flags import each_in_words
from motion_editor.papers.places import Places
from motion_editor.papers.wording import label as named
from motion_editor.tasks.find import is_decided

_LEFT_OUT = mark(
    "{name} would have nothing left to amend: {other} leaves out all that it amends ({places})."
)


@dataclass(frozen=True, slots=True)
class Fall:
    """What becomes of the amendment `then` if `first` is carried: its fate, and that in words."""

    first: str
    then: str
    fate: Fate
    said: str


@dataclass(frozen=True, slots=True)
class Falls:
    """For each two amendments of one text what the one does to the other, where it does anything.

    Two that meet at a clash not yet settled are named too, beside what else is to be looked at.

    `order` are all open amendments; `lost` says, for those that others amend, what falls with them.
    """

    order: Order
    items: tuple[Fall, ...]
    lost: tuple[Fall, ...] = ()

    def after(self, first: str) -> tuple[Fall, ...]:
        """What becomes of others if this one is carried."""
        return tuple(item for item in self.items if item.first == first)


def falls(motion: Motion, new_id: NewId) -> Falls:
    """What each open amendment would do to each other one of the same text; nothing is decided."""
    order = ordered(motion)
    if is_decided(motion):
        return Falls(order, ())
    found: list[Fall] = []
    for ids in _of_one_text(motion, order):
        items = {id: motion.amendment(id) for id in ids}
        names = _Names(motion, items)
        made = effects({id: item.text.clauses for id, item in items.items()}, new_id)
        found += [
            Fall(one, two, Fate.UNSETTLED, names.unsettled(items[one], items[two], where))
            for one, two, where in _unsettled(items)
            if (one, two) not in made or made[one, two].fate is Fate.TOUCHED
        ]
        found += [
            Fall(one, two, it.fate, names.said(items[one], items[two], it))
            for (one, two), it in made.items()
        ]
    places = {id: at for at, id in enumerate(order.ids)}
    found.sort(key=lambda it: (places[it.first], places[it.then]))
    return Falls(order, tuple(found), tuple(_with_parents(motion, order)))


def _of_one_text(motion: Motion, order: Order) -> Iterator[list[str]]:
    groups: dict[Base, list[str]] = {}
    for id in order.ids:
        text = motion.amendment(id).text
        if not adrift(motion, text):
            groups.setdefault(text.base, []).append(id)
    yield from groups.values()


def _unsettled(items: Mapping[str, Amendment]) -> Iterator[tuple[str, str, set[str]]]:
    """Each two that meet in a clause where one of them has a clash that nobody has settled yet.

    Until then its text has the reading that stands there, and so can't say what it would do.
    """
    disputed = {id: _disputed(item) for id, item in items.items()}
    changed = {
        id: {clause for changed, clause in _changed(item) if changed and clause}
        for id, item in items.items()
    }
    for one in items:
        for two in items:
            where = disputed[one] & (disputed[two] | changed[two])
            where |= disputed[two] & changed[one]
            if one != two and where:
                yield one, two, where


def _disputed(item: Amendment) -> set[str]:
    return {id for clash in item.text.open_clashes for id in (*_about(clash), clash.last) if id}


def _changed(item: Amendment) -> Iterator[tuple[bool, str]]:
    """For each of its clauses whether it is changed, and which one of the base it is part of."""
    clauses = item.text.clauses
    for it, id in zip(clauses, homes(clauses), strict=True):
        yield it.changed, id


def _with_parents(motion: Motion, order: Order) -> Iterator[Fall]:
    """What amends an amendment has nothing to amend once that is lost."""
    for id in order.ids:
        item = motion.amendment(id)
        parent = item.text.base.amendment
        if parent in order.ids:
            name, other = named(item), named(motion.amendment(parent))
            said = say("{name} would have nothing to amend: it amends {other}.",
                       name=name, other=other)  # fmt: skip
            yield Fall(parent, id, Fate.GONE, said)


class _Names:
    """What becomes of amendments of one text, in words; the places by the names they have now."""

    def __init__(self, motion: Motion, items: Mapping[str, Amendment]) -> None:
        some = next(iter(items.values())).text
        base, self._style = original(some.clauses), motion.details.numbering
        self._base = [item.id for item in base]
        version = next((it for it in motion.versions if it.id == some.base.version), None)
        self._places = Places(base, self._style, version.labels if version else ())
        self._amended: dict[str, Places] = {}

    def said(self, first: Amendment, then: Amendment, found: Effect) -> str:
        """What becomes of the second if the first is carried, in a sentence."""
        name, other = named(then), named(first)
        if found.fate is Fate.MADE:
            return say(
                "{name} would have nothing left: {other} makes its changes already.",
                name=name,
                other=other,
            )
        if found.fate is Fate.GONE:
            return say(_LEFT_OUT, name=name, other=other, places=self._changed(then))
        if found.fate is Fate.CLASHES:
            return self._clash(name, other, found)
        flags = each_in_words((it, self._where(it, first, then)) for it in found.flags)
        if not flags:
            return say("{name} would be untouched.", name=name)
        told = strung(flags, " ")
        return say("{name} could still be put; to look at: {flags}", name=name, flags=told)

    def unsettled(self, first: Amendment, then: Amendment, where: Iterable[str]) -> str:
        """That the two meet where something is still to be settled."""
        name, other = named(then), named(first)
        places = self._named(sorted(where, key=self._at))
        if not places:
            return say(
                "{name} and {other} meet where a clash is still to be settled.",
                name=name,
                other=other,
            )
        return say(
            "{name} and {other} meet in {places}, where a clash is still to be settled.",
            name=name,
            other=other,
            places=places,
        )

    def _at(self, id: str) -> int:
        return self._base.index(id) if id in self._base else -1

    def _changed(self, item: Amendment) -> str:
        """The places of the base that an amendment changes."""
        return self._named(id for changed, id in _changed(item) if changed)

    def _clash(self, name: str, other: str, found: Effect) -> str:
        places = self._named(id for clash in found.clashes for id in _about(clash))
        count = len(found.clashes)
        if not places:
            return many(
                "{name} would clash with {other}: {n} clashes to be settled before it is put.",
                "{name} would clash with {other}: one clash to be settled before it is put.",
                count,
                name=name,
                other=other,
            )
        return many(
            "{name} would clash with {other} in {places}: {n} clashes to be settled "
            "before it is put.",
            "{name} would clash with {other} in {places}, to be settled before it is put.",
            count,
            name=name,
            other=other,
            places=places,
        )

    def _named(self, ids: Iterable[str]) -> str:
        known = [id for id in dict.fromkeys(ids) if id in self._places]
        return strung([self._places.name(id) for id in known])

    def _where(self, flag: Flag, *items: Amendment) -> Places:
        """Where a flag's clause is named; what is put in, in the text that puts it in."""
        if flag.clause not in self._places:
            for item in items:
                if item.id not in self._amended:
                    after = proposed(item.text.clauses)
                    self._amended[item.id] = Places(after, self._style)
                if flag.clause in self._amended[item.id]:
                    return self._amended[item.id]
        return self._places


def _about(clash: Clash) -> list[str]:
    """The clauses of the text now that a clash is about."""
    return [item.id for item in clash.remnant] if clash.gone else [clash.clause]
