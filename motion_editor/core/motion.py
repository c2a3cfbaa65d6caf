"""A motion: its details, the chain of its versions, its amendments and notes on its clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Entry, Kept
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import say, strung


class VersionKind(Enum):
    """What made a version."""

    NOTICE = "notice"
    ALTERED = "altered"
    CORRECTED = "corrected"
    SUBSTANTIVE = "substantive"


@dataclass(frozen=True, slots=True)
class Version:
    """One text of the motion: plain clauses, what made it, and the labels it was issued with.

    `change` is the tracked text over the version before, from which this one came; empty for
    the first. `amendment` is the id of the amendment that made it, if one did. `labels` is
    empty until the version is issued; from then on addresses mean these labels.
    """

    id: str
    kind: VersionKind
    clauses: Clauses
    labels: tuple[str, ...] = ()
    change: Clauses = ()
    amendment: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What stands around the text of a motion. Dates are ISO 8601 (`2026-11-22`).

    `reason` is why, as it is printed after the text.
    `limit` is the most words that this motion may have, 0 where its council's limit holds;
    `words` are those that no list needs to know in it. `budget` says that it decides on the budget,
    so that the law asks for the names of those who vote.
    """

    title: str = ""
    mover: Person = NOBODY
    seconder: Person = NOBODY
    signatories: tuple[Person, ...] = ()
    group: str = ""
    meeting: str = ""
    received: str = ""
    reference: str = ""
    council: str = ""
    numbering: NumberingStyle = field(default_factory=NumberingStyle)
    limit: int = 0
    words: tuple[str, ...] = ()
    reason: str = ""
    budget: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """Evidence beside a clause, never part of the text: `kind` says what sort it is."""

    clause: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Aside:
    """A finding that the clerk has set aside, and why: by its rule, where it is, and its words.

    `subject` is the id of the clause or amendment that it is in, "" for the motion as a whole.
    Once the words change it is another finding, and comes back.
    """

    rule: str
    subject: str
    words: str
    note: str


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion as one value: versions in order (there is always one), amendments, what happened.

    `order` has the ids of amendments in the order that the chair set; empty where none was set.
    `profile` is a council's profile that was sent along, as its file says it; it holds nowhere
    until somebody installs it.
    `asides` are the findings of the checks that the clerk has set aside.
    `kept` are snapshots of it under a name, `log` is who did what in its file.
    """

    id: str
    details: Details
    versions: tuple[Version, ...]
    amendments: tuple[Amendment, ...] = ()
    proceedings: tuple[Event, ...] = ()
    notes: tuple[Note, ...] = ()
    outcome: Outcome | None = None
    order: tuple[str, ...] = ()
    profile: str = ""
    asides: tuple[Aside, ...] = ()
    kept: tuple[Kept, ...] = ()
    log: tuple[Entry, ...] = ()

    @property
    def current(self) -> Version:
        """The version that stands now."""
        return self.versions[-1]

    @property
    def notice(self) -> Version:
        """The motion as notice was given of it."""
        return self.versions[0]

    def version(self, id: str) -> Version:
        """The version with this id; raises MotionError where there is none."""
        for item in self.versions:
            if item.id == id:
                return item
        raise MotionError(
            say("The motion has no such version."),
            say("Look at the versions that the file has."),
        )

    def amendment(self, label: str) -> Amendment:
        """The amendment with this label or id; MotionError where there is none, or several."""
        # Ids first: nobody is kept from a label that happens to be one.
        for item in self.amendments:
            if item.id == label:
                return item
        found = [item for item in self.amendments if item.label == label]
        if len(found) > 1:
            raise shared_label(found)
        if found:
            return found[0]
        known = ", ".join(f"“{item.label}”" for item in self.amendments) or say("none")
        raise MotionError(
            say("There is no amendment “{label}”.", label=label),
            say("The amendments in this file are: {known}.", known=known),
        )

    def with_amendment(self, amendment: Amendment) -> Motion:
        """The motion with this amendment put in place of the one with its id, or added."""
        if all(item.id != amendment.id for item in self.amendments):
            return replace(self, amendments=(*self.amendments, amendment))
        items = tuple(amendment if it.id == amendment.id else it for it in self.amendments)
        return replace(self, amendments=items)

    def with_version(self, version: Version) -> Motion:
        """The motion with one version more."""
        return replace(self, versions=(*self.versions, version))


def shared_label(found: Sequence[Amendment]) -> MotionError:
    """That a label names several amendments, and the id by which each can be named."""
    return MotionError(
        say("{n} amendments are called “{label}”.", n=len(found), label=found[0].label),
        say(
            "Name the one that is meant by its id, and give it another label: {names}.",
            names=strung([by_id(it) for it in found]),
        ),
    )


def by_id(item: Amendment) -> str:
    """The id of an amendment whose label does not name it alone, and whose it is."""
    words = item.mover.full or item.group or say("nobody named as mover")
    return say("{id} ({who})", id=item.id, who=words)
