"""A council's profile as it is being filled in: words as typed, and what they come to."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import Enum
from typing import Any, Final, TypeVar

from motion_editor.core.days import day_in_words
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.wording import mark, say
from motion_editor.council.fields import MOST
from motion_editor.council.members import Member
from motion_editor.council.phrases import Phrases, fault_of, usual_phrases
from motion_editor.council.places import Path
from motion_editor.council.profile import Counted, Marks, Profile, VoteLayout
from motion_editor.council.reading import DEADLINES, MOST_DAYS, MOST_OF, NUMBERS, SHARES, SWITCHES
from motion_editor.council.rules import (
    NONE_ASKED,
    Closed,
    Counting,
    Deadline,
    Excluded,
    Exempt,
    Fixed,
    Nation,
    Ordering,
    Rules,
    Share,
)
from motion_editor.council.said import moment_said, share_of, share_words, time_of, time_said
from motion_editor.council.sense import Doubt, doubts
from motion_editor.tasks.council_fields import NO_RULE, NUMBERINGS, TABLES
from motion_editor.tasks.dates import iso_date, iso_moment

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Row = tuple[str, ...]
YES: Final = "yes"
_FILL: Final = mark("Fill it in.")
_BETWEEN: Final = " = "


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in each field, word for word as typed.

    `orders` are the sets of standing orders, `tables` the rows of each table.
    """

    id: str
    fields: Mapping[str, str]
    orders: tuple[Mapping[str, str], ...] = ()
    tables: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """What a draft comes to: the profile where every field can be read, and all that is wrong.

    `faults` keep it from being saved; `doubts` are what contradicts itself, and keep nobody.
    """

    profile: Profile | None
    faults: tuple[Doubt, ...]
    doubts: tuple[Doubt, ...]


def draft_of(it: Profile) -> Draft:
    """The profile as it stands in the fields."""
    styles = {style: key for key, (style, _) in NUMBERINGS.items()}
    # Bullets have no numbers that could run on.
    style = styles.get(it.numbering) or styles[NumberingStyle(it.numbering.series)]
    values = {
        "name": it.name, "kind": it.kind, "people.chair": it.chair, "people.form": it.form,
        "people.forms": _in_a_row(it.forms), "people.mover": it.mover,
        "people.seconder": it.seconder, "people.signatories": it.signatories,
        "people.groups": _in_a_row(it.groups), "text.lead-ins": "\n".join(it.lead_ins),
        "text.numbering": style, "spelling.words": _in_a_row(it.words),
        "calendar.nation": it.nation.value, "papers.template": it.template,
        "papers.marks": it.marks.value, "papers.votes": it.votes.value,
        "papers.heading": it.heading, "papers.first-number": it.first,
        "papers.exempt": it.exempt.value,
        "limits.words": str(it.limit or ""), "limits.counts": it.counted.value,
        "second-language.reviewed": YES if it.reviewed else "",
        "second-language.words": "\n".join(f"{a}{_BETWEEN}{b}" for a, b in it.second),
    }  # fmt: skip
    for name, usual in usual_phrases():
        own = getattr(it.minutes, name.replace("-", "_"))
        values[f"minutes.{name}"] = own if own != usual else ""
    tables = {
        "members": tuple(
            (m.name, m.form, m.group, m.ward, m.initials, m.office) for m in it.members
        ),
        "calendar.closed": tuple(
            (day_in_words(c.first), day_in_words(c.last), c.name) for c in it.closed
        ),
        "calendar.fixed": tuple(
            (day_in_words(f.meeting), *(_moment(getattr(f, name)) for name in DEADLINES))
            for f in it.fixed
        ),
    }
    return Draft(it.id, values, tuple(map(order_of, it.rules)), tables)


def apart(written: str) -> tuple[str, ...]:
    """What is parted by commas, or by semicolons where there are any."""
    parts = written.split(";" if ";" in written else ",")
    return tuple(filter(None, (part.strip() for part in parts)))


def _in_a_row(words: Sequence[str]) -> str:
    """Words as they are typed in one line, so that they come apart again."""
    if any("," in it for it in words):
        return "; ".join(words) + ("" if len(words) > 1 else ";")
    return ", ".join(words)


def _moment(iso: str) -> str:
    return moment_said(iso) if iso else ""


def order_of(it: Rules) -> dict[str, str]:
    """A set of standing orders as it stands in the fields."""
    values = {
        "from": day_in_words(it.since), "source": it.source, "order": it.ordered.value,
        "scope": it.scope,
    }  # fmt: skip
    values |= {name: str(getattr(it, to) or "") for name, to in NUMBERS.items()}
    values |= {name: YES if getattr(it, to) else "" for name, to in SWITCHES.items()}
    values |= {
        name: share_words(share) if (share := getattr(it, to)) else ""
        for name, to in SHARES.items()
    }
    for name in DEADLINES:
        deadline: Deadline | None = getattr(it, name)
        left = [day.value for day in Excluded if deadline and day in deadline.excluded]
        values |= {
            f"{name}.counting": deadline.counting.value if deadline else NO_RULE,
            f"{name}.days": str(deadline.days) if deadline else "",
            f"{name}.by": _clock(deadline.time) if deadline else "",
            f"{name}.without": ", ".join(left),
        }
    return values


NEW_ORDERS: Final = order_of(Rules(date(2000, 1, 1))) | {"from": ""}
"""A set of standing orders in which nothing has been filled in."""


def _clock(at: time | None) -> str:
    return "midnight" if at is None else time_said(at)


_ALONE: Final = {
    "forms": "people.forms", "groups": "people.groups", "lead_ins": "text.lead-ins",
    "numbering": "text.numbering", "words": "spelling.words", "second": "second-language.words",
}  # fmt: skip
"""What of a profile stands in one field in signs of our own: commas, lines, an equals sign."""


def take(draft: Draft, templates: Collection[str] = (), begun: Profile | None = None) -> Taken:
    """What the typed words come to; a field that can't be read is a fault with its place.

    `templates` are the names of the Word templates that are installed, where that matters. Of
    `begun`, the profile as it was, all stays that nobody has typed in.
    """
    reader = _Reader()
    profile = reader.profile(draft)
    if begun is not None:
        was = draft_of(begun).fields
        same = [it for it, field in _ALONE.items() if draft.fields[field] == was[field]]
        profile = replace(profile, **{it: getattr(begun, it) for it in same})
    faults = tuple(reader.faults)
    found = doubts(profile)
    if templates and profile.template not in templates:
        said = say("there is no Word template “{name}”", name=profile.template)
        advice = say("These are installed: {names}.", names=", ".join(templates))
        found = (*found, Doubt(("papers", "template"), said, advice))
    return Taken(None if faults else profile, faults, found)


class _Reader:
    """Reads field by field, and notes what can't be read."""

    def __init__(self) -> None:
        self.faults: list[Doubt] = []

    def profile(self, draft: Draft) -> Profile:
        """The profile; what can't be read in it is as it usually is."""
        it = draft.fields

        def words(name: str, usual: str = "") -> str:
            return self._needed((*name.split("."),), it[name], usual)

        def several(name: str) -> tuple[str, ...]:
            return apart(it[name])

        usual = Profile()
        return Profile(
            id=draft.id,
            name=words("name"),
            kind=it["kind"].strip(),
            form=words("people.form", usual.form),
            forms=several("people.forms") or usual.forms,
            chair=words("people.chair", usual.chair),
            mover=words("people.mover", usual.mover),
            seconder=words("people.seconder", usual.seconder),
            signatories=words("people.signatories", usual.signatories),
            lead_ins=_lines(it["text.lead-ins"]) or usual.lead_ins,
            numbering=NUMBERINGS[it["text.numbering"]][0],
            template=words("papers.template", usual.template),
            marks=_of(Marks, it["papers.marks"]),
            limit=self._number(("limits", "words"), it["limits.words"]),
            counted=_of(Counted, it["limits.counts"]),
            words=several("spelling.words"),
            members=self._members(draft),
            groups=several("people.groups"),
            rules=tuple(self._rules(at, one) for at, one in enumerate(draft.orders, 1)),
            nation=_of(Nation, it["calendar.nation"]),
            closed=self._closed(draft),
            fixed=self._fixed(draft),
            exempt=_of(Exempt, it["papers.exempt"]),
            votes=_of(VoteLayout, it["papers.votes"]),
            heading=words("papers.heading", usual.heading),
            first=words("papers.first-number", usual.first),
            second=self._second(it["second-language.words"]),
            reviewed=it["second-language.reviewed"] == YES,
            minutes=self._minutes(it),
        )

    def _fault(self, path: Path, said: str, advice: str) -> None:
        self.faults.append(Doubt(path, said, advice))

    def _needed(self, path: Path, written: str, usual: str) -> str:
        words = written.strip()
        if not words:
            self._fault(path, say("there is nothing in it"), _FILL)
        return words or usual

    def _read(self, path: Path, written: str, usual: T, reads: Callable[[str], T]) -> T:
        """What `reads` makes of the words; nothing typed is as it usually is."""
        if not written.strip():
            return usual
        try:
            return reads(written)
        except MotionError as error:
            self._fault(path, error.message.rstrip("."), error.advice)
        except ValueError as error:
            self._fault(path, error.args[0], say("Put it right there."))
        return usual

    def _number(self, path: Path, written: str, most: int = MOST) -> int:
        return self._read(path, written, 0, lambda it: _number(it, 1, most))

    def _day(self, path: Path, written: str) -> date:
        if not written.strip():
            self._fault(path, say("there is no day in it"), _FILL)
        return self._read(path, written, date(2000, 1, 1), _day)

    def _second(self, written: str) -> tuple[tuple[str, str], ...]:
        pairs: dict[str, str] = {}
        for line in _lines(written):
            english, between, other = line.partition(_BETWEEN.rstrip())
            if not between or not english.strip() or not other.strip():
                self._fault(
                    ("second-language", "words"),
                    say("“{line}” has no “=” with words on both sides", line=line[:40]),
                    say("Write the English words, = and the other words."),
                )
            pairs[english.strip()] = other.strip()
        return tuple(pairs.items())

    def _minutes(self, it: Mapping[str, str]) -> Phrases:
        made: dict[str, str] = {}
        for name, usual in usual_phrases():
            words = it[f"minutes.{name}"].strip() or usual
            if fault := fault_of(words, usual):
                self._fault(("minutes", name), fault, say("Put it right there."))
            made[name.replace("-", "_")] = words
        return Phrases(**made)

    def _members(self, draft: Draft) -> tuple[Member, ...]:
        made = []
        for number, row in enumerate(draft.tables["members"], 1):
            name, *rest = (it.strip() for it in row)
            self._needed(("members", number, "name"), name, "")
            made.append(Member(name, *rest))
        return tuple(made)

    def _closed(self, draft: Draft) -> tuple[Closed, ...]:
        made = []
        for number, (first, last, name) in enumerate(draft.tables["calendar.closed"], 1):
            place = ("calendar", "closed", number)
            start = self._day((*place, "from"), first)
            end = self._read((*place, "to"), last, start, _day)
            made.append(Closed(start, end, name.strip()))
        return tuple(made)

    def _fixed(self, draft: Draft) -> tuple[Fixed, ...]:
        made = []
        for number, (meeting, *rest) in enumerate(draft.tables["calendar.fixed"], 1):
            place = ("calendar", "fixed", number)
            day = self._day((*place, "meeting"), meeting)
            moments = [
                self._read((*place, name), it, "", iso_moment)
                for name, it in zip(DEADLINES, rest, strict=True)
            ]
            made.append(Fixed(day, *moments))
        return tuple(made)

    def _rules(self, number: int, it: Mapping[str, str]) -> Rules:
        place = ("standing-orders", number)
        rules = Rules(
            self._day((*place, "from"), it["from"]),
            source=it["source"].strip(),
            ordered=_of(Ordering, it["order"]),
            scope=it["scope"].strip(),
        )
        rest: dict[str, Any] = {to: it[name] == YES for name, to in SWITCHES.items()}
        rest |= {
            to: self._number((*place, name), it[name], MOST_OF.get(name, MOST))
            for name, to in NUMBERS.items()
        }
        rest |= {to: self._share((*place, name), it[name]) for name, to in SHARES.items()}
        rest |= {name: self._deadline((*place, name), name, it) for name in DEADLINES}
        return replace(rules, **rest)

    def _share(self, path: Path, written: str) -> Share:
        return self._read(path, written, NONE_ASKED, share_of)

    def _deadline(self, place: Path, name: str, it: Mapping[str, str]) -> Deadline | None:
        counting = it[f"{name}.counting"]
        if counting == NO_RULE:
            return None
        if not it[f"{name}.days"].strip():
            self._fault((*place, "days"), say("there is no number of days"), _FILL)
        return Deadline(
            self._read(
                (*place, "days"), it[f"{name}.days"], 0, lambda days: _number(days, 0, MOST_DAYS)
            ),
            _of(Counting, counting),
            self._read((*place, "by"), it[f"{name}.by"], None, time_of),
            self._read((*place, "without"), it[f"{name}.without"], frozenset(), _excluded),
        )


def _number(written: str, least: int, most: int) -> int:
    text = written.replace(",", "").strip()
    if not re.fullmatch(r"[0-9]{1,7}", text) or not least <= int(text) <= most:
        raise ValueError(
            say(
                "a whole number from {least} to {most:,} should stand there",
                least=least,
                most=most,
            )
        )
    return int(text)


def _day(written: str) -> date:
    return date.fromisoformat(iso_date(written))


def _excluded(written: str) -> frozenset[Excluded]:
    known = {it.value.casefold(): it for it in Excluded}
    parts = [part.strip().casefold() for part in written.split(",") if part.strip()]
    if not known.keys() >= set(parts):
        names = ", ".join(it.value for it in Excluded)
        raise ValueError(say("only these can stand there: {names}", names=names))
    return frozenset(known[part] for part in parts)


def _of(kind: type[E], value: str) -> E:
    return next(it for it in kind if it.value == value)


def _lines(written: str) -> tuple[str, ...]:
    return tuple(filter(None, (line.strip() for line in written.split("\n"))))


def columns(table: str) -> tuple[str, ...]:
    """The names of the columns of a table in the profile's file."""
    return tuple(name for name, _ in TABLES[table])
