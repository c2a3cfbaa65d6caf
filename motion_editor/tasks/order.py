"""The order of the open amendments in words, with reasons; setting it; what is in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from motion_editor.core.amendment import Amendment, Base
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original
from motion_editor.core.wording import many, phrase, say, strung
from motion_editor.formats.reading import Remark
from motion_editor.meeting.order import Item, Order, Rank, ordered
from motion_editor.papers.places import Places
from motion_editor.papers.wording import label as named
from motion_editor.tasks.decide import why_not
from motion_editor.tasks.find import find_amendment, refuse_decided_motion
from motion_editor.tasks.negative import negated
from motion_editor.tasks.notice import is_draft
from motion_editor.tasks.report import Report


@dataclass(frozen=True, slots=True)
class OrderLine:
    """An amendment in its place: where it begins, how far it reaches, what is to be known of it.

    `tied` says with which it shares place and reach, `placed` that the chair has not placed it.
    """

    id: str
    label: str
    name: str
    depth: int
    why: str
    told: tuple[str, ...] = ()
    in_the_way: tuple[str, ...] = ()


def how_ordered(order: Order) -> str:
    """By what the amendments stand in this order, in a sentence."""
    if not order.by_chair:
        return say("By place and reach.")
    if order.ids == order.rule:
        return say("The chair’s order, which is that by place and reach.")
    return say("The chair’s order, not that by place and reach.")


def by_rule_named(motion: Motion, order: Order) -> str:
    """The names of the amendments in the order that the rule gives."""
    return strung([named(motion.amendment(id)) for id in order.rule])


def order_lines(motion: Motion, order: Order | None = None) -> tuple[OrderLine, ...]:
    """The open amendments in order, each with the reason for its place."""
    order = order or ordered(motion)
    known: dict[Base, _Amended] = {}
    on_top = _on_top(motion)
    out = []
    for item in order.items:
        amendment = motion.amendment(item.amendment)
        base = amendment.text.base
        if base not in known:
            known[base] = _amended_by(motion, amendment)
        above = on_top.get(amendment.id, ())
        out.append(_line(motion, item, order, known[base], above))
    return tuple(out)


class _Amended(NamedTuple):
    """What an amendment amends, and the names of its places as it was printed."""

    clauses: Clauses
    places: Places


def _line(
    motion: Motion, item: Item, order: Order, amended: _Amended, above: Sequence[Amendment]
) -> OrderLine:
    amendment = motion.amendment(item.amendment)
    return OrderLine(
        amendment.id,
        amendment.label,
        named(amendment),
        item.depth,
        _why(motion, amendment, item, amended),
        tuple(_told(motion, item, order)),
        _in_the_way(motion, amendment, above),
    )


def _why(motion: Motion, amendment: Amendment, item: Item, amended: _Amended) -> str:
    if item.rank is Rank.ADRIFT:
        return _adrift(motion, amendment)
    if item.spot is None:
        return say("changes nothing in the text that it amends")
    said = say("{place}; {reach}", place=_begins(item, amended), reach=_reaches(item))
    if not item.depth:
        return said
    parent = named(motion.amendment(amendment.text.base.amendment))
    return say("amends {parent}, and is voted on before it: {reason}", parent=parent, reason=said)


def _reaches(item: Item) -> str:
    """How far it reaches: "leaves out 3 of 63 words and puts in 2"."""
    reach = item.reach
    if not reach.out and not reach.put_in:
        return say("leaves every word and puts in none")
    if not reach.out:
        return many("puts in {n} words", "puts in one word", reach.put_in)
    if item.rank is Rank.WHOLE:
        return say(
            "leaves out {count} of {all} words, more than half, and puts in {added}",
            count=reach.out,
            all=reach.of,
            added=reach.put_in,
        )
    if not reach.put_in:
        return say("leaves out {count} of {all} words", count=reach.out, all=reach.of)
    return say(
        "leaves out {count} of {all} words and puts in {added}",
        count=reach.out,
        all=reach.of,
        added=reach.put_in,
    )


def _adrift(motion: Motion, amendment: Amendment) -> str:
    base = amendment.text.base
    if not base.amendment:
        return say("amends an earlier version, and was not carried over to the text that stands")
    parent = motion.amendment(base.amendment)
    outcome = phrase(parent.outcome.value) if parent.outcome else say("open")
    return say(
        "amends {parent}, which is decided: {outcome}", parent=named(parent), outcome=outcome
    )


def _amended_by(motion: Motion, amendment: Amendment) -> _Amended:
    base = original(amendment.text.clauses)
    version = next((it for it in motion.versions if it.id == amendment.text.base.version), None)
    printed = version.labels if version else ()
    return _Amended(base, Places(base, motion.details.numbering, printed))


def _begins(item: Item, amended: _Amended) -> str:
    """Where it begins: "begins in note 2", "begins after demand 3"."""
    spot = item.spot
    if spot is None or not spot.clause:
        return say("begins at the beginning")
    place = amended.places.name(spot.clause)
    if spot.offset > len(amended.clauses[spot.index].text):
        return say("begins after {place}", place=place)
    return say("begins in {place}", place=place)


def _told(motion: Motion, item: Item, order: Order) -> Iterator[str]:
    amendment = motion.amendment(item.amendment)
    if amendment.text.base.version and (said := negated(amendment.text.clauses)):
        yield said
    if item.placed:
        yield say("It came after the chair had set the order, and was placed by the rule.")
    if item.tied and (item.placed or not order.by_chair):
        names = strung([named(motion.amendment(id)) for id in item.tied])
        yield say(
            "It begins at the same place and reaches as far as {names}: the rule does not decide "
            "between them, and they stand by their labels until the chair does.",
            names=names,
        )


def in_the_way(motion: Motion, amendment: Amendment) -> tuple[str, ...]:
    """What is still to be done before the amendment can be put to the vote and carried."""
    return _in_the_way(motion, amendment, _on_top(motion).get(amendment.id, ()))


def _on_top(motion: Motion) -> dict[str, list[Amendment]]:
    """The open amendments that amend another one, by its id."""
    out: dict[str, list[Amendment]] = {}
    for item in motion.amendments:
        if item.open and item.text.base.amendment:
            out.setdefault(item.text.base.amendment, []).append(item)
    return out


def _in_the_way(
    motion: Motion, amendment: Amendment, on_top: Sequence[Amendment]
) -> tuple[str, ...]:
    """The same, those that amend it and are open being known."""
    out: list[str] = []
    if is_draft(motion, amendment):
        out.append(say("No notice has been given of it yet."))
    above = [item for item in on_top if why_not(motion, item) is None]
    if above:
        names = strung([named(item) for item in above])
        out.append(
            many(
                "{names} amend it and are still to be decided.",
                "{names} amends it and is still to be decided.",
                len(above),
                names=names,
            )
        )
    error = why_not(motion, amendment)
    return (*out, *([error.message] if error else []))


def set_order(motion: Motion, labels: Sequence[str]) -> tuple[Motion, Report]:
    """The motion with its open amendments in the order of these labels, as the chair has it.

    Those that amend an amendment may be left out: they stay under it. MotionError where one is
    named twice, is decided, or one that amends the motion is missing.
    """
    refuse_decided_motion(motion)
    wanted = [find_amendment(motion, label) for label in labels]
    _refuse_named(motion, wanted)
    ids = tuple(item.id for item in wanted)
    return _with_order(motion, ids), Report(_done(_with_order(motion, ids)))


def _with_order(motion: Motion, ids: tuple[str, ...]) -> Motion:
    """The motion with this order, those that are not in it where they come to stand."""
    return replace(motion, order=ordered(replace(motion, order=ids)).ids)


def _refuse_named(motion: Motion, wanted: Sequence[Amendment]) -> None:
    advice = say("Name every open amendment once, in the order in which they are to be taken.")
    for at, item in enumerate(wanted):
        if item in wanted[:at]:
            raise MotionError(say("{name} is named twice.", name=named(item)), advice)
        if not item.open:
            raise MotionError(
                say("{name} has been decided and is not taken any more.", name=named(item)), advice
            )
    order = ordered(motion)
    names = [
        named(motion.amendment(it.amendment))
        for it in order.items
        if not it.depth and all(it.amendment != item.id for item in wanted)
    ]
    if names:
        said = many(
            "{names} are not named.", "{names} is not named.", len(names), names=strung(names)
        )
        raise MotionError(said, advice)


def _done(motion: Motion) -> str:
    names = strung([named(motion.amendment(id)) for id in ordered(motion).ids])
    return say("The chair’s order: {names}.", names=names)


def by_rule(motion: Motion) -> tuple[Motion, Report]:
    """The motion with the order given back to the rule."""
    refuse_decided_motion(motion)
    motion = replace(motion, order=())
    order = ordered(motion)
    remarks = tuple(
        Remark(say("{name}: {tie}", name=line.name, tie=told))
        for line in order_lines(motion, order)
        for told in line.told
    )
    if not order.items:
        return motion, Report(say("No amendment is open."))
    names = by_rule_named(motion, order)
    return motion, Report(say("By place and reach: {names}.", names=names), remarks=remarks)


def shifted(motion: Motion, id: str, by: int) -> Motion:
    """The motion with an amendment so many places on among those that amend the same text.

    Those that amend it go with it. The same motion where it stands at the end already.
    """
    beside = _beside(motion, id)
    return _at(motion, id, beside, beside.index(id) + by)


def put_before(motion: Motion, id: str, row: int) -> Motion:
    """The motion with an amendment as near as may be before that row of the order, from 0."""
    beside = _beside(motion, id)
    above = ordered(motion).ids[:row]
    return _at(motion, id, beside, sum(it in above for it in beside if it != id))


def _beside(motion: Motion, id: str) -> list[str]:
    """The amendments, this one among them, that amend the same text."""
    parent = _parent(motion, id)
    return [it for it in ordered(motion).ids if _parent(motion, it) == parent]


def _at(motion: Motion, id: str, beside: Sequence[str], to: int) -> Motion:
    to = max(0, min(to, len(beside) - 1))
    if to == beside.index(id):
        return motion
    moved = [it for it in beside if it != id]
    moved.insert(to, id)
    others = [it for it in ordered(motion).ids if it not in beside]
    return _with_order(motion, (*moved, *others))


def _parent(motion: Motion, id: str) -> str:
    """What an amendment stands under in the order: another's id, or "" for none that is open."""
    base = motion.amendment(id).text.base.amendment
    return base if base and motion.amendment(base).open else ""
