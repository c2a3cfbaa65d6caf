"""Reading a council's profile from the text of a TOML file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.wording import say
from motion_editor.council.fields import MOST, Fields, fields_of
from motion_editor.council.members import Member
from motion_editor.council.phrases import phrases_of
from motion_editor.council.profile import PLAIN, Counted, Profile
from motion_editor.council.rules import (
    NONE_ASKED,
    Closed,
    Counting,
    Deadline,
    Excluded,
    Fixed,
    Rules,
)
from motion_editor.council.said import day_of, moment_of, share_of, time_of

E = TypeVar("E", bound=Enum)

SHARES = {"repeat-signed-by": "repeat_signatures", "recorded-vote": "recorded"}
"""Fields of standing orders that say how many members a thing takes, and the rules' names."""

NUMBERS = {
    "signatures": "signatures", "repeat-months": "repeat_months", "words": "words",
    "motions-of-a-member": "per_member", "motions-of-a-group": "per_group",
    "motions-of-a-meeting": "per_meeting", "minutes": "minutes",
}  # fmt: skip
"""Fields of standing orders that hold a number."""

MOST_DAYS = 366
"""The longest notice: from beyond that no day can be counted back."""

MOST_OF = {"repeat-months": 120}
"""Numbers that stand for a time, and the longest."""

SWITCHES = {
    "seconded": "seconded", "budget-recorded": "budget_recorded", "executive": "executive",
    "rivals": "rivals", "casting-vote": "casting",
}  # fmt: skip
"""Fields of standing orders that are true or false."""

DEADLINES = ("motions", "amendments", "minor")
"""Tables of standing orders that say by when notice is given."""


@lru_cache(maxsize=32)
def parse(text: str, source: str, id: str = "") -> Profile:
    """The profile in the text of a TOML file; `source` names the file in errors.

    MotionError with file, line and field for what is missing, misspelt or of the wrong kind.
    """
    fields = fields_of(text, source)
    profile = Profile(
        id=id,
        name=fields.words("name"),
        kind=fields.words("kind", PLAIN.kind),
        form=fields.words("people.form", PLAIN.form),
        forms=fields.list_of_words("people.forms", PLAIN.forms),
        chair=fields.words("people.chair", PLAIN.chair),
        mover=fields.words("people.mover", PLAIN.mover),
        seconder=fields.words("people.seconder", PLAIN.seconder),
        signatories=fields.words("people.signatories", PLAIN.signatories),
        groups=fields.list_of_words("people.groups", ()),
        lead_ins=fields.list_of_words("text.lead-ins", PLAIN.lead_ins),
        numbering=NumberingStyle(
            _one(fields, "text.numbering", Series.BULLETS), fields.yes("text.running")
        ),
        template=fields.words("papers.template", PLAIN.template),
        marks=_one(fields, "papers.marks", PLAIN.marks),
        votes=_one(fields, "papers.votes", PLAIN.votes),
        heading=fields.words("papers.heading", PLAIN.heading),
        first=fields.words("papers.first-number", PLAIN.first),
        exempt=_one(fields, "papers.exempt", PLAIN.exempt),
        limit=fields.number("limits.words"),
        counted=_one(fields, "limits.counts", Counted.TEXT),
        words=fields.list_of_words("spelling.words", ()),
        nation=_one(fields, "calendar.nation", PLAIN.nation),
        closed=tuple(map(_closed, fields.several("calendar.closed"))),
        fixed=tuple(map(_fixed, fields.several("calendar.fixed"))),
        rules=tuple(map(_rules, fields.several("standing-orders"))),
        members=tuple(map(_member, fields.several("members"))),
        minutes=phrases_of(fields),
        second=fields.pairs("second-language.words"),
        reviewed=fields.yes("second-language.reviewed"),
    )
    fields.refuse_the_rest()
    return profile


def _one(fields: Fields, field: str, usual: E) -> E:
    """A field that holds one of the words of an enumeration."""
    known: Sequence[E] = list(type(usual))
    words = fields.one_of(field, [it.value for it in known], usual.value)
    return next(it for it in known if it.value == words)


def _member(fields: Fields) -> Member:
    return Member(
        fields.words("name"),
        fields.words("form", ""),
        fields.words("group", ""),
        fields.words("ward", ""),
        fields.words("initials", ""),
        fields.words("office", ""),
    )


def _closed(fields: Fields) -> Closed:
    if "from" not in fields:
        raise fields.missing("from")
    first = fields.read("from", None, day_of)
    last = fields.read("to", first, day_of)
    assert first is not None and last is not None
    return Closed(first, last, fields.words("name", ""))


def _fixed(fields: Fields) -> Fixed:
    meeting = fields.read("meeting", None, day_of)
    if meeting is None:
        raise fields.missing("meeting")
    moments = (fields.read(name, "", moment_of) for name in DEADLINES)
    return Fixed(meeting, *moments)


def _rules(fields: Fields) -> Rules:
    since = fields.read("from", None, day_of)
    if since is None:
        raise fields.missing("from")
    usual = Rules(since)
    motions, amendments, minor = (_deadline(fields, name) for name in DEADLINES)
    rules = Rules(
        since,
        source=fields.words("source", ""),
        motions=motions,
        amendments=amendments,
        minor=minor,
        ordered=_one(fields, "order", usual.ordered),
        scope=fields.words("scope", ""),
    )
    rest: dict[str, Any] = {to: fields.yes(it, getattr(usual, to)) for it, to in SWITCHES.items()}
    rest |= {to: fields.number(it, most=MOST_OF.get(it, MOST)) for it, to in NUMBERS.items()}
    rest |= {to: fields.read(it, NONE_ASKED, share_of) for it, to in SHARES.items()}
    return replace(rules, **rest)


def _deadline(fields: Fields, name: str) -> Deadline | None:
    if name not in fields:
        return None
    fields.forget(name)
    if f"{name}.days" not in fields:
        raise fields.missing(f"{name}.days")
    left = fields.list_of_words(f"{name}.without", ())
    known = {it.value: it for it in Excluded}
    if not known.keys() >= set(left):
        names = ", ".join(f'"{it}"' for it in known)
        raise fields.wrong(
            f"{name}.without", say("only these can stand there: {names}", names=names)
        )
    return Deadline(
        fields.number(f"{name}.days", least=0, most=MOST_DAYS),
        _one(fields, f"{name}.counting", Counting.CLEAR_WORKING),
        fields.read(f"{name}.by", None, time_of),
        frozenset(known[it] for it in left),
    )
