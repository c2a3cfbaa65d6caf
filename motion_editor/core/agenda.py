"""An agenda as one value: its items in order, motions among them, and how each was registered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.numbering import letters
from motion_editor.core.wording import mark, say


class Sort(Enum):
    """What an item of an agenda is."""

    MOTION = mark("motion")
    REPORT = mark("report")
    TEXT = mark("item")


class Standing(Enum):
    """Whether a notice was let on to the agenda; one that was not is kept with the reason."""

    RECEIVED = mark("received")
    ACCEPTED = mark("accepted")
    REJECTED = mark("rejected")


@dataclass(frozen=True, slots=True)
class Registration:
    """How a notice was registered: `received` is an ISO 8601 local time or day, `why` the reason.

    What is empty here is as the motion itself has it.
    """

    received: str = ""
    reference: str = ""
    standing: Standing = Standing.RECEIVED
    why: str = ""

    @property
    def rejected(self) -> bool:
        """Whether it was not let on to the agenda."""
        return self.standing is Standing.REJECTED


@dataclass(frozen=True, slots=True)
class Registered:
    """The registration of one amendment of an item's motion, by the amendment's id."""

    amendment: str
    registration: Registration


@dataclass(frozen=True, slots=True)
class Exemption:
    """That an item is taken in private: the paragraph of the council's law, and why.

    `law` is the law of which the paragraph was chosen ("england", "wales", "scotland"), "" where
    that is not known: under another the same number means something else.
    """

    paragraph: int
    why: str = ""
    law: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the motion of an item came from.

    `name` is the file as it was given, `hash` the `sha256:` of the motion as it was taken in, and
    `mark` tells that state of it from every other, as the motion's own file has it.
    """

    name: str
    hash: str
    mark: str = ""


NOT_REGISTERED: Final = Registration()


@dataclass(frozen=True, slots=True)
class Item:
    """An item of business.

    `motion` is there for a motion, and for a report whose recommendations are amended like one.
    `title` and `text` are those of a report or a plain item. `minutes` is its time limit, 0 for
    none. `number` is one that was given by hand, empty where it is counted. `placed` says that
    its place was set by hand, and stays when the others are ordered.
    """

    id: str
    sort: Sort
    title: str = ""
    text: str = ""
    motion: Motion | None = None
    registration: Registration = NOT_REGISTERED
    amendments: tuple[Registered, ...] = ()
    minutes: int = 0
    exempt: Exemption | None = None
    number: str = ""
    placed: bool = False
    origin: Origin | None = None

    @property
    def called(self) -> str:
        """Its title; of a motion the motion's own."""
        own = self.motion.details.title if self.motion and self.sort is Sort.MOTION else ""
        return (own or self.title).strip()

    @property
    def named(self) -> str:
        """What sentences and papers call it: its title, or that it has none."""
        if self.called:
            return self.called
        if self.sort is Sort.MOTION:
            return say("Motion without a title")
        return say("Item without a title")

    @property
    def rejected(self) -> bool:
        """Whether it was not let on to the agenda."""
        return self.registration.rejected

    @property
    def received(self) -> str:
        """When notice of it was received, by the registration or else by the motion."""
        own = self.motion.details.received if self.motion else ""
        return self.registration.received or own

    @property
    def reference(self) -> str:
        """Its reference, by the registration or else by the motion."""
        own = self.motion.details.reference if self.motion else ""
        return self.registration.reference or own

    def of_amendment(self, id: str) -> Registration:
        """The registration of one of its amendments."""
        found = (it.registration for it in self.amendments if it.amendment == id)
        return next(found, NOT_REGISTERED)

    def with_amendment(self, id: str, registration: Registration) -> Item:
        """The item with the registration of one of its amendments."""
        rest = tuple(it for it in self.amendments if it.amendment != id)
        return replace(self, amendments=(*rest, Registered(id, registration)))


FIRST: Final = mark("Motion 1")
"""The number of the first motion where nobody has said otherwise."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """An agenda: whose meeting, when, where and of what kind, and its items in order.

    `meeting` is an ISO 8601 day, `time` a local time (`19:00`). `first` is the number of the first
    motion, from which the others are counted ("1", "A", "Motion 514").
    """

    id: str
    council: str = ""
    meeting: str = ""
    time: str = ""
    place: str = ""
    kind: str = ""
    items: tuple[Item, ...] = ()
    first: str = FIRST

    def item(self, id: str) -> Item:
        """The item with this id; raises MotionError where there is none."""
        for item in self.items:
            if item.id == id:
                return item
        raise MotionError(
            say("The agenda has no such item."), say("Look at the items that the agenda has.")
        )

    def place_of(self, id: str) -> int:
        """Where the item stands, from 0; raises MotionError where there is none."""
        return self.items.index(self.item(id))

    def with_item(self, item: Item) -> Agenda:
        """The agenda with this item put in place of the one with its id, or added at its end."""
        if all(it.id != item.id for it in self.items):
            return replace(self, items=(*self.items, item))
        items = tuple(item if it.id == item.id else it for it in self.items)
        return replace(self, items=items)

    def without(self, id: str) -> Agenda:
        """The agenda without an item."""
        gone = self.item(id)
        return replace(self, items=tuple(it for it in self.items if it is not gone))


@dataclass(frozen=True, slots=True)
class Parts:
    """The items as a paper has them: in public, in private at the end, and those not let on."""

    public: tuple[Item, ...]
    private: tuple[Item, ...]
    rejected: tuple[Item, ...]

    @property
    def all(self) -> tuple[Item, ...]:
        """All items, in that order."""
        return (*self.public, *self.private, *self.rejected)


def parts(agenda: Agenda) -> Parts:
    """The three parts of an agenda, each in its order."""
    on = [it for it in agenda.items if not it.rejected]
    return Parts(
        tuple(it for it in on if it.exempt is None),
        tuple(it for it in on if it.exempt is not None),
        tuple(it for it in agenda.items if it.rejected),
    )


def arranged(agenda: Agenda) -> Agenda:
    """The agenda with its items in the order of its parts."""
    items = parts(agenda).all
    return agenda if items == agenda.items else replace(agenda, items=items)


def numbers(agenda: Agenda) -> dict[str, str]:
    """The number of each item by its id: motions in their own row, other items 1, 2 and so on.

    One given by hand stands as it is, and the row goes on as if it were not there. Rejected items
    have none.
    """
    found = parts(agenda)
    motion, other = counted(agenda.first), counted("1")
    out: dict[str, str] = {}
    for item in (*found.public, *found.private):
        if item.number:
            out[item.id] = item.number
        else:
            out[item.id] = (motion if item.sort is Sort.MOTION else other)()
    return out


def counted(first: str) -> Callable[[], str]:
    """Each call the next number of a row that begins with `first`.

    Figures at its end count up, else a single letter there ("A", "Motion B"); after "Z" comes
    "AA". With neither, what follows gets 2, 3 …: "Motion", "Motion 2".
    """
    at = -1

    def one_more() -> str:
        nonlocal at
        at += 1
        return _stepped(first, at)

    return one_more


def following(agenda: Agenda) -> str:
    """The number of the next motion, for a council that counts on from meeting to meeting."""
    row = counted(agenda.first)
    found = parts(agenda)
    for item in (*found.public, *found.private):
        if item.sort is Sort.MOTION and not item.number:
            row()
    return row()


def _stepped(first: str, by: int) -> str:
    """The number `by` places after the first of its row."""
    head = first.rstrip(_FIGURES)
    head = first[: max(len(head), len(first) - _MOST_FIGURES)]
    figures = first[len(head) :]
    if figures:
        return f"{head}{int(figures) + by:0{len(figures)}}"
    tail = first[-1:]
    alone = not first[-2:-1].isalnum()
    if tail.isascii() and tail.isalpha() and alone:
        at = ord(tail.lower()) - ord("a") + 1 + by
        sign = letters(at)
        return f"{first[:-1]}{sign.upper() if tail.isupper() else sign}"
    return first if not by else f"{first} {by + 1}".strip()


_FIGURES: Final = "0123456789"
_MOST_FIGURES: Final = 9
