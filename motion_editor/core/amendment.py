"""Amendments: their texts in turn, their people, their fate; flags and clashes of carrying over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.core.clause import Clauses
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.votes import Votes
from motion_editor.core.wording import mark


class TextKind(Enum):
    """How an amendment came by a text."""

    NOTIFIED = mark("notified")
    REVISED = mark("revised")
    CARRIED_OVER = mark("carried over")
    SETTLED = mark("settled")
    AGREED = mark("agreed")
    LEFT = mark("remainder")


class Outcome(Enum):
    """What became of an amendment or of the motion."""

    CARRIED = mark("carried")
    LOST = mark("lost")
    ACCEPTED = mark("accepted")
    WITHDRAWN = mark("withdrawn")
    FELL = mark("fell")
    NOT_MOVED = mark("not-moved")
    RULED_OUT = mark("ruled-out")
    REFERRED = mark("referred")
    NOTED = mark("noted")
    DEFERRED = mark("deferred")


CARRYING = frozenset({Outcome.CARRIED, Outcome.ACCEPTED})
"""The outcomes that make a new version of the motion."""


class Choice(Enum):
    """Whose reading settles a clash."""

    BASE = "base"
    AMENDMENT = "amendment"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a clash was settled; `text` holds own words."""

    choice: Choice
    text: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """A place where the amendment and the new base change the same words of the old base.

    `clause` is the id of the clause of the new base where the clash stands, `start` and `end` the
    characters of that clause's words in the new base that are in dispute (`end` in the clause
    `last` where they reach into another). Where the new base has left the clause out, `clause` is
    the clause after which it stood ("" for the beginning) and `gone` is true. `old`, `base` and
    `amendment` are the readings of the old base, the new base and the amendment; one that ends in
    a line break has an end mark that the other has not.
    `whole` says that the amendment leaves out the whole clauses, end marks included. `remnant` is
    the amendment's own tracked reading, ready to put in.
    """

    name: str
    clause: str
    start: int
    end: int
    old: str
    base: str
    amendment: str
    last: str = ""
    whole: bool = False
    gone: bool = False
    remnant: Clauses = ()
    settled: Settlement | None = None

    def stands_in(self, base: Clauses) -> bool:
        """Whether its place is in this text, so that it can be settled there."""
        sizes = {item.id: len(item.text) for item in base}
        if self.gone:
            return self.clause in ("", *sizes)
        last = self.last or self.clause
        return self.start <= sizes.get(self.clause, -1) and self.end <= sizes.get(last, -1)


class FlagKind(Enum):
    """What a person should look at after a carrying over that merged without a clash."""

    TOUCHES = "touches"
    SAME_PLACE = "same place"
    SATISFIED = "satisfied"
    BOTH_STRUCK = "both left out"
    NOW_UNDER = "now stands under"
    MOVE_CLASH = "moved twice"


@dataclass(frozen=True, slots=True)
class Flag:
    """Something merged that a person should look at: where, and the words in question."""

    kind: FlagKind
    clause: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Base:
    """What a text is an amendment of: a version, or a text of another amendment."""

    version: str = ""
    amendment: str = ""
    text: int = 0


@dataclass(frozen=True, slots=True)
class AmendmentText:
    """One text of an amendment: tracked clauses over its base."""

    kind: TextKind
    base: Base
    clauses: Clauses
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def open_clashes(self) -> tuple[Clash, ...]:
        """The clashes that nobody has settled yet."""
        return tuple(clash for clash in self.clashes if clash.settled is None)


@dataclass(frozen=True, slots=True)
class Amendment:
    """An amendment: who moves it, its texts in turn (the last one stands), and its fate.

    `received` is the ISO 8601 day or local time at which notice of it was received.
    """

    id: str
    label: str
    texts: tuple[AmendmentText, ...]
    mover: Person = NOBODY
    seconder: Person = NOBODY
    group: str = ""
    subject: str = ""
    reason: str = ""
    outcome: Outcome | None = None
    votes: Votes = Votes()
    received: str = ""

    @property
    def text(self) -> AmendmentText:
        """The text that stands now."""
        return self.texts[-1]

    @property
    def notified_at(self) -> int:
        """The place among its texts of the one that notice was given of: no draft before that."""
        kinds = [it.kind for it in self.texts]
        return max((at for at, it in enumerate(kinds) if it is TextKind.NOTIFIED), default=0)

    @property
    def notified(self) -> AmendmentText:
        """The text as it was given notice of."""
        return self.texts[self.notified_at]

    @property
    def open(self) -> bool:
        """Whether it is still to be decided."""
        return self.outcome is None or self.outcome is Outcome.DEFERRED

    def with_text(self, text: AmendmentText) -> Amendment:
        """The amendment with one text more."""
        return replace(self, texts=(*self.texts, text))
