"""The .motion and .amendment files, schema 1: what stands in them, key by key, in that order.

These structs are the file's own shape and hold no rules; `dump` and `parse` carry values between
them and the core. A key that schema 1 does not know is refused, never dropped: a file with more
to say has a higher schema number, and is opened read-only.
Until the first release schema 1 may still get keys, each left out where it is empty: files without
them stay byte for byte what they were.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeVar

from msgspec import UNSET, Meta, UnsetType, ValidationError, convert, field

from motion_editor.core.amendment import Choice, FlagKind, Outcome, TextKind
from motion_editor.core.clause import MAX_LEVEL, Role
from motion_editor.core.motion import VersionKind
from motion_editor.core.numbering import Series
from motion_editor.core.text import KEPT, State
from motion_editor.core.votes import Cast, Taken
from motion_editor.core.wording import mark
from motion_editor.store.part import Entry as Entry, Kept as Kept, Part as Part

FORMAT: Literal["motion"] = "motion"
SCHEMA = 1
SCHEMA_NAME = "motion-1.schema.json"
SENT: Literal["amendment"] = "amendment"
SENT_SCHEMA = 1
SENT_SCHEMA_NAME = "amendment-1.schema.json"
AGENDA: Literal["agenda"] = "agenda"

Level = Annotated[int, Meta(ge=0, le=MAX_LEVEL)]
Count = Annotated[int, Meta(ge=0, le=999_999_999)]


class Piece(Part):
    """Words that differ from plain ones: struck, added, bold, italic or linked."""

    text: str
    state: State = KEPT
    bold: bool = False
    italic: bool = False
    link: str = ""


Words = str | list[str | Piece]


class Kind(Part):
    """Role and level in the base, where an amendment changes them."""

    role: Role
    level: Level = 0


class Clause(Part):
    """One paragraph. Plain words are one string; marked ones a list of strings and pieces."""

    id: str
    role: Role
    level: Level = 0
    words: Words = ""
    end: State = KEPT
    was: Kind | None = None
    moved_from: str = ""


Same = Annotated[
    str,
    Meta(
        pattern=r"^unchanged: [1-9][0-9]*( to [1-9][0-9]*)?$",
        description="Clauses of the base that stand as they are, by their places, from 1.",
        examples=["unchanged: 3 to 7"],
    ),
]

Hash = Annotated[
    str,
    Meta(
        pattern=r"^(sha256:[0-9a-f]{64})?$",
        description=(
            "SHA-256 of the base's text: of the UTF-8 bytes of the JSON list of [role, level, "
            "words] of each clause, without white space, non-ASCII characters as \\u escapes."
        ),
    ),
]


Sum = Annotated[
    str,
    Meta(
        pattern=r"^sha256:[0-9a-f]{64}$",
        description=(
            "SHA-256 of the file's bytes without this key, which is its last: of all that stands "
            "before the comma and line feed that come before it, a line feed, a closing brace "
            "and a line feed. Take the key out after altering the file by hand."
        ),
    ),
]


class Marked(Part):
    """A text marked over its base: clauses that differ, and references to those that don't."""

    hash: Hash = ""
    clauses: list[Same | Clause] = field(default_factory=list)


class Version(Part, kw_only=True):
    """One text of the motion in full, the labels it was issued with, and what made it."""

    id: str
    kind: VersionKind
    amendment: str = ""
    why: str = ""
    clauses: list[Clause]
    labels: list[str] = field(default_factory=list)
    change: Marked | None = None


class Person(Part):
    """A member: form of address and name."""

    form: str = ""
    name: str = ""


class Numbering(Part):
    """How points are numbered."""

    series: Series = Series.BULLETS
    running: bool = False


class Details(Part):
    """What stands around the text. Dates are ISO 8601.

    `reason` is printed after the text. `limit` is the motion's own, in words; `words` are right in
    it, whatever the word lists say. `budget` says that it decides on the budget.
    """

    title: str = ""
    mover: Person | None = None
    seconder: Person | None = None
    signatories: list[Person] = field(default_factory=list)
    group: str = ""
    meeting: str = ""
    received: str = ""
    reference: str = ""
    council: str = ""
    numbering: Numbering = field(default_factory=Numbering)
    limit: Count = 0
    words: list[str] = field(default_factory=list)
    reason: str = ""
    budget: bool = False


class Settlement(Part):
    """How a clash was settled."""

    choice: Choice
    text: str = ""


class Clash(Part):
    """Words that the amendment and its new base change differently."""

    name: str
    clause: str
    start: Count
    end: Count
    old: str = ""
    base: str = ""
    amendment: str = ""
    last: str = ""
    whole: bool = False
    gone: bool = False
    remnant: list[Clause] = field(default_factory=list)
    settled: Settlement | None = None


class Flag(Part):
    """Something merged that a person should look at."""

    kind: FlagKind
    clause: str
    words: str = ""


class Base(Part):
    """What a text amends: a version, or a text (from 0) of another amendment."""

    version: str = ""
    amendment: str = ""
    text: Count = 0


class AmendmentText(Part, kw_only=True):
    """One text of an amendment, marked over its base."""

    kind: TextKind
    base: Base
    hash: Hash = ""
    clauses: list[Same | Clause]
    clashes: list[Clash] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)


class Ballot(Part):
    """One member's vote."""

    name: str
    cast: Cast
    choice: str = ""


class Total(Part):
    """A printed or announced total."""

    cast: Cast
    count: Count
    choice: str = ""


class Votes(Part):
    """A division: members, totals, or both."""

    ballots: list[Ballot] = field(default_factory=list)
    totals: list[Total] = field(default_factory=list)
    taken: Taken = Taken.UNSAID
    casting: Ballot | None = None
    demanded: list[str] = field(default_factory=list)


class Amendment(Part, kw_only=True):
    """An amendment: its people, its texts in turn, its fate. `received` is as a motion's."""

    id: str
    label: str
    mover: Person | None = None
    seconder: Person | None = None
    group: str = ""
    subject: str = ""
    reason: str = ""
    received: str = ""
    texts: list[AmendmentText]
    outcome: Outcome | None = None
    votes: Votes | None = None


class Event(Part):
    """One thing that happened."""

    kind: str
    subject: str = ""
    outcome: str = ""
    version: str = ""
    when: str = ""
    why: str = ""
    votes: Votes | None = None
    by: list[str] = field(default_factory=list)


class Note(Part):
    """Evidence beside a clause, by the clause's id; never part of the text."""

    clause: str
    kind: str
    text: str


class Aside(Part):
    """A finding that was set aside: its rule, clause or amendment, words, and why."""

    rule: str
    subject: str = ""
    words: str = ""
    note: str = ""


class Past(Part):
    """An earlier state of this file, so that copies that were edited apart can be joined.

    `mark` is the SHA-256, cut to 32 figures, of the file as JSON without line breaks, its keys
    sorted and `past`, `kept` and `log` left out; `state` is that JSON itself, deflated (zlib) and
    sorted and `past`, `kept` and `log` left out; `state` is that JSON itself, deflated (zlib) and
    in base64, and is left out of most. `when` is when it was replaced. `sent` says that this file
    is a copy made of that state, in which something was left out, `of` the mark of the state that
    this one was such a copy of. `left` is the mark of what was left when a file that came of this
    state was damaged; `torn` says that lines of clauses were lost.
    """

    mark: str
    when: str = ""
    state: str = ""
    sent: bool = False
    of: str = ""
    left: str = ""
    torn: bool = False


class Motion(Part, kw_only=True, omit_defaults=False):
    """A motion of a council, its versions, and the amendments to it.

    `order` names amendments by id in the chair's order, and is left out where none was set; so
    are `profile`, a council's profile as TOML, where none was sent along, and `asides` where no
    finding was set aside. `kept` has snapshots, `log` who did what when. `past` is about the file
    and no part of the motion.
    """

    format: Literal["motion"] = FORMAT
    schema: Annotated[int, Meta(ge=SCHEMA, le=SCHEMA)] = SCHEMA
    id: str
    details: Details
    versions: Annotated[list[Version], Meta(min_length=1)]
    amendments: list[Amendment] = field(default_factory=list)
    proceedings: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    outcome: Outcome | None = None
    order: list[str] | UnsetType = UNSET
    profile: str | UnsetType = UNSET
    asides: list[Aside] | UnsetType = UNSET
    kept: list[Kept] | UnsetType = UNSET
    log: list[Entry] | UnsetType = UNSET
    past: list[Past] | UnsetType = UNSET
    sum: Sum | UnsetType = UNSET


class Whose(Part):
    """The motion that a sent amendment belongs to: its id, and what people know it by."""

    id: str
    title: str = ""
    reference: str = ""
    council: str = ""


class Sent(Part, kw_only=True, omit_defaults=False):
    """One amendment, sent by itself, with each text that it was written over in full.

    `bases` are the versions that its texts amend, `under` the amendments whose texts it amends
    (their texts alone). `draft` says that no notice of it was given. `proceedings` and `notes`
    are there only where the sender has named them.
    """

    format: Literal["amendment"] = SENT
    schema: Annotated[int, Meta(ge=SENT_SCHEMA, le=SENT_SCHEMA)] = SENT_SCHEMA
    motion: Whose
    bases: Annotated[list[Version], Meta(min_length=1)]
    under: list[Amendment] = field(default_factory=list)
    amendment: Amendment
    draft: bool = False
    proceedings: list[Event] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    profile: str | UnsetType = UNSET
    sum: Sum | UnsetType = UNSET


_BROKEN = mark("a broken character stands where only certain words may")


def understood(raw: object) -> Motion:
    """The file from its JSON values; msgspec.ValidationError, with the place, for what can't be."""
    return converted(raw, Motion)


def sent(raw: object) -> Sent:
    """The same of a sent amendment."""
    return converted(raw, Sent)


T = TypeVar("T")


def converted(raw: object, kind: type[T]) -> T:
    """The file of some kind from its JSON values; msgspec.ValidationError as above."""
    try:
        return convert(raw, kind)
    except UnicodeEncodeError as error:
        # A half character (lone surrogate) where only certain words may stand, or in a key.
        raise ValidationError(_BROKEN) from error
