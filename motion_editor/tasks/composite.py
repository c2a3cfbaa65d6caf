"""Several amendments agreed as one: a composite that takes each of them in, in turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import say
from motion_editor.papers.agreed import COMPOSITE_MADE, in_a_row
from motion_editor.papers.wording import label as named, people
from motion_editor.tasks.agree import agreed
from motion_editor.tasks.carry import followed_on, report_on
from motion_editor.tasks.decide import refuse_carrying, refuse_decided
from motion_editor.tasks.find import base_clauses, find_amendment, fresh_label, next_label
from motion_editor.tasks.report import CarriedOver, Report


def composite(
    motion: Motion, labels: Sequence[str], new_id: NewId, label: str = ""
) -> tuple[Motion, Report]:
    """The motion with one amendment more, made of these open ones in this order.

    Each is accepted into it, carried over what the ones before it change. One that clashes with
    them stays open as an amendment to the composite, which can't be carried before it is decided.
    MotionError for fewer than two, or where they do not amend the same text.
    """
    items = _found(motion, labels)
    made = _empty(
        motion, items, fresh_label(motion, label) if label else next_label(motion), new_id
    )
    event = Event(COMPOSITE_MADE, made.id, why="\n".join(it.id for it in items))
    motion = replace(motion.with_amendment(made), proceedings=(*motion.proceedings, event))
    for item in items:
        text = replace(item.text, kind=TextKind.CARRIED_OVER, base=Base(amendment=made.id))
        motion = motion.with_amendment(item.with_text(text))
    carried: dict[str, CarriedOver] = {}
    for item in items:
        motion, more = _taken_in(motion, motion.amendment(item.id), new_id)
        carried.update((it.amendment, it) for it in more)
    motion, followed = followed_on(motion, new_id)
    carried.update((it.amendment, it) for it in followed)
    waiting = [motion.amendment(it.id) for it in items if motion.amendment(it.id).open]
    carried.update((it.id, report_on(it)) for it in waiting)
    still = tuple(it for it in carried.values() if motion.amendment(it.amendment).open)
    return motion, Report(_done(made, items, waiting), carried=still)


def _empty(motion: Motion, items: Sequence[Amendment], label: str, new_id: NewId) -> Amendment:
    """An amendment of them all that changes nothing yet."""
    base = items[0].text.base
    return Amendment(
        new_id(),
        label,
        (AmendmentText(TextKind.NOTIFIED, base, base_clauses(motion, base)),),
        _together([it.mover for it in items]),
        _together([it.seconder for it in items]),
        in_a_row(list(dict.fromkeys(it.group for it in items if it.group))),
    )


def _taken_in(motion: Motion, item: Amendment, new_id: NewId) -> tuple[Motion, list[CarriedOver]]:
    """The motion with one of them accepted into the composite, unless it clashes with it."""
    if item.text.open_clashes:
        return motion, []
    motion = motion.with_amendment(replace(item, outcome=Outcome.ACCEPTED))
    return agreed(motion, item, item.text.clauses, new_id)


def _found(motion: Motion, labels: Sequence[str]) -> list[Amendment]:
    items = [find_amendment(motion, label) for label in labels]
    if len({it.id for it in items}) < max(2, len(items)):
        raise MotionError(
            say("A composite is made of two amendments or more, each named once."),
            say("Name them in the order in which they are taken in."),
        )
    for item in items:
        refuse_decided(item)
        if item.text.base != items[0].text.base:
            raise MotionError(
                say(
                    "{name} and {other} do not amend the same text.",
                    name=named(items[0]),
                    other=named(item),
                ),
                say("Make a composite of amendments that stand on one text."),
            )
        if not item.text.base.amendment:
            refuse_carrying(motion, item)
    return items


def _together(found: Sequence[Person]) -> Person:
    """Several people as they are named in one place; one alone as he or she is."""
    every = tuple(dict.fromkeys(it for it in found if it))
    return every[0] if len(every) == 1 else Person(str(people(every)))


def _done(made: Amendment, items: Sequence[Amendment], waiting: Sequence[Amendment]) -> str:
    name, names = named(made), in_a_row([named(it) for it in items])
    if not waiting:
        return say("{name} is made of {names}.", name=name, names=names)
    return say(
        "{name} is made of {names}; to be settled and then accepted into it: {waiting}.",
        name=name,
        names=names,
        waiting=in_a_row([named(it) for it in waiting]),
    )
