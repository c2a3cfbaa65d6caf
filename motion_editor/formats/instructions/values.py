"""What instructions say: verbs, addresses, words and places, as typed values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.clause import Was
from motion_editor.core.text import Runs


class Verb(Enum):
    """What is to be done."""

    LEAVE_OUT = "leave out"
    INSERT = "insert"
    REPLACE = "leave out and insert"
    REFER = "refer"
    MOVE = "move"
    RELETTER = "reletter"
    JOIN = "join"
    SPLIT = "begin a new clause"
    RESTYLE = "make"
    SWAP = "swap"


class Side(Enum):
    """On which side of something words are put in."""

    AFTER = "after"
    BEFORE = "before"
    START = "at the beginning"
    END = "at the end"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the text by which a place is found: its only, or its `ordinal`-th, occurrence.

    An ordinal of -1 is the last one, 0 none given. `blank` is white space that was named and not
    quoted; `letters` may stand inside a word. `every` means each occurrence of them.
    `unquoted` words are told from the instruction by the motion alone.
    """

    text: str
    ordinal: int = 0
    blank: bool = False
    letters: bool = False
    every: bool = False
    unquoted: bool = False


@dataclass(frozen=True, slots=True)
class Address:
    """A place by what it is called: "the first sentence of the third bullet", "paragraph (e)".

    `labels` are printed ones, each a range from the first to the last. `words` begin the clause,
    `under` the lead-in above it. `fresh` says that it is one which the amendment puts in, `last`
    that it is what the instruction before put in ("after that"), `own` that its sub-points are
    left aside. `others` are further ordinals: "the first and third bullets". `sort` is what the
    points of a section are called, where it is named so: "at the end of the notes". `known` is
    the id of the clause where that has been settled.
    """

    noun: str = ""
    ordinal: int = 0
    labels: tuple[tuple[str, str], ...] = ()
    words: str = ""
    under: str = ""
    within: Address | None = None
    empty: bool = False
    fresh: bool = False
    last: bool = False
    own: bool = False
    others: tuple[int, ...] = ()
    sort: str = ""
    known: str = ""


OWN_LIST = Address("list", own=True)
"""The list that a point stands in already: "to the top"."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Everything from one place up to another: "all after “…”"; None is the beginning or end.

    With `whole` the words at both ends go too, with `through` those of the end. `upto` is what
    it goes to the end of, where that is not named otherwise: "paragraph", "sentence", "section",
    or "end" where it is not said of what, "own" where no end is said of "the words after …".
    """

    start: Words | Address | None = None
    end: Words | Address | None = None
    whole: bool = False
    through: bool = False
    upto: str = ""


Target = Words | Address | Stretch
"""What is left out, replaced, moved, joined or made something else."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where words are put in; `of` is None for the beginning or end of the place itself."""

    side: Side
    of: Words | Address | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of words to be put in: its words, the label printed before it, its indent.

    `kind` is what it is and on which level, as its paper shows; None within a sentence.
    """

    runs: Runs
    label: str = ""
    indent: int = 0
    kind: Was | None = None


@dataclass(frozen=True, slots=True)
class New:
    """What is put in: the paragraphs, or the words, as what ("" for words, "note", "sentence").

    `labels` are those it is announced with, `deep` says that it stands one level below. `quoted`
    tells words given in the sentence from a block that follows, `loose` that they
    stand in it without quotation marks, up to its end. `level` is -1 where none is named.
    `opened` is the mark that closes a quotation which goes on in the paragraphs that follow.
    `unquoted` words go to the end of the sentence, or up to a place. `one` says that a single
    paragraph is announced: "a new note", not "new notes".
    """

    lines: tuple[Line, ...] = ()
    noun: str = ""
    labels: tuple[tuple[str, str], ...] = ()
    quoted: bool = True
    loose: bool = False
    level: int = -1
    opened: str = ""
    unquoted: bool = False
    one: bool = False


@dataclass(frozen=True, slots=True)
class Instruction:
    """One instruction, with the words of the source that say it and those not understood in it.

    `how` is what a clause becomes where the verb is RESTYLE: role ("" where it stays) and levels.
    `last` is the last line that belongs to it, with a block that it puts in. `reads` are words
    that it is said to make.
    """

    verb: Verb
    said: str
    line: int
    place: Address | None = None
    target: Target | None = None
    position: Position | None = None
    new: New | None = None
    how: tuple[str, int] = ("", 0)
    ignored: str = ""
    last: int = 0
    guess: str = ""
    reads: str = ""


_GENERIC = (
    "paragraph paragraphs para paras point points bullet bullets clause clauses item items "
    "sub-point sub-points subpoint sub-paragraph sub-paragraphs subparagraph subparagraphs "
    "sub-clause sub-clauses sub-section sub-sections subsection sub-item sub-items sub-bullet "
    "sub-bullets lead-in lead-ins sentence sentences line lines section sections part parts motion "
    "text heading headings title list lists set preamble"
)
_NAMED = (
    "note belief demand resolution request call instruction recommendation commitment pledge "
    "proposal acknowledgement regret observation"
)

GENERIC = frozenset(_GENERIC.split())
"""Nouns of places that say little of what stands there."""

NAMED = frozenset(_NAMED.split())
"""What a point is called after the verb of its lead-in."""

_VERBS = {
    "notes": "note", "noting": "note", "believes": "belief", "believing": "belief",
    "demands": "demand", "resolves": "resolution", "resolved": "resolution",
    "requests": "request", "asks": "request", "calls on": "call", "calls upon": "call",
    "calls for": "call", "instructs": "instruction", "recommends": "recommendation",
    "commits": "commitment", "pledges": "pledge", "proposes": "proposal",
    "acknowledges": "acknowledgement", "regrets": "regret", "observes": "observation",
}  # fmt: skip

STEMS = tuple(_VERBS.items())
"""The verbs of lead-ins, and what their points are called."""
