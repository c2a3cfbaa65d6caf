"""Which clauses of a base an address means: by label as printed, ordinal, noun or first words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.compare.phrasing import occurrences
from motion_editor.core.clause import Clause, Role
from motion_editor.core.figures import figure
from motion_editor.core.numbering import NumberingStyle, roman
from motion_editor.core.sections import section
from motion_editor.core.structure import family
from motion_editor.core.wording import say, strung
from motion_editor.formats.instructions.values import NAMED, Address
from motion_editor.papers.places import Places, noun
from motion_editor.papers.wording import ordinal, quoted, shortened
from motion_editor.tasks.anchored import Picks, UnplacedError, picked
from motion_editor.tasks.report import Candidate

RESOLUTION = "resolution"
ASKED = frozenset(
    ("resolution", "demand", "request", "call", "instruction", "recommendation", "commitment",
     "pledge", "proposal")
)  # fmt: skip
"""What points are called that ask for something."""

_ROLES = {"lead-in": Role.LEAD_IN, "heading": Role.LEAD_IN}


class Addresses:
    """The addresses of one base text, with the labels that it was printed with."""

    def __init__(
        self, base: Sequence[Clause], style: NumberingStyle, labels: Sequence[str] = ()
    ) -> None:
        self.places = Places(base, style, labels)
        self._base = tuple(base)
        self._at = {item.id: at for at, item in enumerate(base)}
        self.picks = Picks()
        self._paths = {it.id: _path(self.places.number(it.id)) for it in base}
        self._nouns = {self.places.noun(it.id) for it in base}
        self.guesses: list[str] = []

    def clauses(self, wanted: Address) -> list[str]:
        """The ids of the clauses meant, in order: one, or all those of a range or row of labels.

        Raises UnplacedError where there is none, or where it may be any of several.
        """
        if wanted.known:
            return [wanted.known]
        if self._asked(wanted):
            self._guess_asked()
        if wanted.noun == "title":
            raise UnplacedError(say("The title is not part of the text; it is changed by itself."))
        if wanted.noun in _ROLES and wanted.sort:
            heads = [ids[0] for ids in self._sections(replace(wanted, noun="section"))]
            return [self._one(replace(wanted, ordinal=0), heads)]
        if wanted.noun in ("section", "list") and not wanted.labels and not wanted.words:
            return self._several(wanted)
        if wanted.others:
            each = (
                replace(wanted, ordinal=it, others=()) for it in (wanted.ordinal, *wanted.others)
            )
            return [id for it in each for id in self.clauses(it)]
        if not wanted.labels:
            return [self._one(wanted, self._by_words(wanted))]
        out: list[str] = []
        for first, last in wanted.labels:
            low = self._one(wanted, self._labelled(wanted, first))
            out += [low] if first == last else self._range(wanted, low, last)
        return out

    def with_children(self, id: str) -> list[str]:
        """A clause and the deeper ones that follow it."""
        at = self._at[id]
        return [it.id for it in self._base[at : family(self._base, at)]]

    def _several(self, wanted: Address) -> list[str]:
        """All of a section, with its lead-in, or of a list of points."""
        groups = self._runs() if wanted.noun == "list" else self._sections(wanted)
        if wanted.ordinal:
            at = picked(wanted.ordinal, len(groups))
            groups = [] if at is None else [groups[at]]
        first = self._one(wanted, [ids[0] for ids in groups])
        return next(ids for ids in groups if ids[0] == first)

    def _sections(self, wanted: Address) -> list[list[str]]:
        """The sections named by their lead-in, by what their points are called, or all."""
        heads = [at for at, it in enumerate(self._base) if it.role is Role.LEAD_IN and not it.level]
        if wanted.sort == "preamble":
            return [[it.id for it in self._base[: heads[0]]]] if heads and heads[0] else []
        if wanted.sort:
            sorts = ASKED if self._asked(wanted) else (wanted.sort,)
            heads = [at for at in heads if noun(self._base[at].text) in sorts]
        if wanted.under:
            like = self._stems_like(wanted.under)
            heads = [at for at in heads if self._base[at].text in like]
        return [[it.id for it in self._base[at : section(self._base, at)]] for at in heads]

    def _runs(self) -> list[list[str]]:
        """The lists: points in a row."""
        out: list[list[str]] = []
        above: Role | None = None
        for item in self._base:
            if item.role is Role.POINT:
                out += [[]] if above is not Role.POINT else []
                out[-1].append(item.id)
            above = item.role
        return out

    def _stems_like(self, words: str) -> set[str]:
        """The lead-ins that these words quote: whole, else in part."""
        stems = {self.places.stem(it.id) for it in self._base} - {""}
        wish = _even(words)
        same = {stem for stem in stems if shortened(stem) == words or _even(stem) == wish}
        return same or {stem for stem in stems if f" {wish} " in f" {_even(stem)} "}

    def rest_of(self, id: str, noun: str) -> list[str]:
        """All of the section or the list that a clause stands in."""
        groups = self._runs() if noun == "list" else self._sections(Address())
        return next((ids for ids in groups if id in ids), [id])

    def after_label(self, label: str, noun: str, within: Address | None) -> list[str]:
        """The clauses after which one of this label would stand; none where there are none."""
        path = _path(label)
        before = _before(path[-1]) if path else ""
        if not before:
            return []
        wish = Address(noun, within=within)
        pool = [id for id in self._pool(wish) if self._paths[id] == (*path[:-1], before)]
        return [id for id in pool if self.places.noun(id) == noun] or pool

    def is_last(self, id: str) -> bool:
        """Whether no other point of its list follows a clause."""
        at = self._at[id]
        past = family(self._base, at)
        return past >= len(self._base) or self._base[past].kind != self._base[at].kind

    @property
    def has_lists(self) -> bool:
        """Whether there are several lists of points."""
        return len(self._runs()) > 1

    def is_point(self, id: str) -> bool:
        """Whether a clause is a point of some list."""
        return self._base[self._at[id]].role is Role.POINT

    def name(self, id: str) -> str:
        """What a clause is called."""
        return self.places.name(id)

    def _range(self, wanted: Address, low: str, last: str) -> list[str]:
        """The clauses from one up to the next of that label on its level."""
        first = self._at[low]
        level = self._base[first].level
        wish = _path(last)
        out = [low]
        for item in self._base[first + 1 :]:
            if item.role is Role.LEAD_IN and not item.level:
                break
            if item.level == level:
                out.append(item.id)
                if self._paths[item.id][-1:] == wish[-1:]:
                    return out
        raise UnplacedError(say("There is no {place} after it.", place=_said(wanted, last)))

    def _one(self, wanted: Address, found: Sequence[str]) -> str:
        if wanted.ordinal and (wanted.labels or wanted.words or wanted.empty):
            at = picked(wanted.ordinal, len(found))
            found = [] if at is None else [found[at]]
        if not found:
            raise UnplacedError(say("There is no {place} in the text.", place=_said(wanted)))
        if len(found) > 1:
            candidates = [Candidate(self.name(id), self._begin(id)) for id in found]
            if (at := self.picks.among(candidates)) >= 0:
                return found[at]
            names = strung([f"{self.name(id)} ({quoted(self._begin(id))})" for id in found[:6]])
            raise UnplacedError(
                say(
                    "{place} may be any of these: {candidates}",
                    place=_said(wanted),
                    candidates=names,
                ),
                found,
            )
        return found[0]

    def _begin(self, id: str) -> str:
        return shortened(self._base[self._at[id]].text, 32)

    def _labelled(self, wanted: Address, label: str) -> list[str]:
        wish = _path(label)
        pool = self._pool(wanted)
        whole = [id for id in pool if self._paths[id] == wish]
        own = [id for id in pool if self._paths[id][-len(wish) :] == wish]
        for found in (whole, own):
            alike = [id for id in found if self.places.noun(id) in self._called_as(wanted)]
            if wanted.noun in NAMED:
                # What is called otherwise is not meant: note 2 is no resolution 2.
                found = [id for id in found if self.places.noun(id) not in NAMED]
            if alike or found:
                return alike or found
        return []

    def _asked(self, wanted: Address) -> bool:
        """Whether a resolution is meant where none is called so: anything asked for is one."""
        named = RESOLUTION in (wanted.noun, wanted.sort)
        return named and RESOLUTION not in self._nouns and bool(self._nouns & ASKED)

    def _called_as(self, wanted: Address) -> frozenset[str]:
        return ASKED if self._asked(wanted) else frozenset((wanted.noun,))

    def _guess_asked(self) -> None:
        said = say("No point is called a resolution here; what is asked for was taken as one.")
        if said not in self.guesses:
            self.guesses.append(said)

    def _by_words(self, wanted: Address) -> list[str]:
        pool = self._pool(wanted)
        if wanted.empty:
            return [id for id in self._called(pool, wanted.noun) if not self._begin(id)]
        if wanted.words:
            return self._beginning(self._called(pool, wanted.noun), wanted.words)
        return self._counted(pool, wanted)

    def _beginning(self, pool: Sequence[str], words: str) -> list[str]:
        """The clauses that begin with these words; those that are no longer than them first."""
        bare = words.removesuffix("…").rstrip()
        text = {id: self._base[self._at[id]].text for id in pool}
        same = [id for id in pool if shortened(text[id]) == words]
        if same:
            return same
        return [id for id in pool if any(not it.start for it in occurrences(bare, text[id]))]

    def _called(self, pool: Sequence[str], noun: str) -> list[str]:
        """Those of some clauses that have this noun, or all where it says nothing."""
        same = [id for id in pool if self.places.noun(id) == noun]
        role = _ROLES.get(noun)
        if role is not None:
            return [id for id in pool if self._base[self._at[id]].role is role]
        return same or list(pool)

    def _counted(self, pool: Sequence[str], wanted: Address) -> list[str]:
        """The clause of a number, counted in each way that may be meant."""
        ways = self._ways(pool, wanted.noun)
        at = [picked(wanted.ordinal, len(way)) for way in ways]
        found = [way[n] for way, n in zip(ways, at, strict=True) if n is not None]
        return list(dict.fromkeys(found))

    def _ways(self, pool: Sequence[str], noun: str) -> list[list[str]]:
        def of(*roles: Role) -> list[str]:
            return [id for id in pool if self._base[self._at[id]].role in roles]

        if noun in _ROLES:
            return [of(Role.LEAD_IN)]
        if noun in NAMED:
            asked = self._asked(Address(noun))
            sorts = ASKED if asked else {noun}
            points = [id for id in pool if self.places.noun(id) in sorts]
            return [points, *self._lists(points)] if asked else self._lists(points)
        if noun == "paragraph":
            return [list(pool), of(Role.TEXT)] if of(Role.TEXT) else [list(pool), of(Role.POINT)]
        points = of(Role.POINT)
        return [points, *self._lists(points)]

    def _lists(self, ids: Sequence[str]) -> list[list[str]]:
        """The points of the first level, one list for each lead-in."""
        out: dict[str, list[str]] = {}
        for id in ids:
            if not self._base[self._at[id]].level:
                out.setdefault(self._head(id), []).append(id)
        return list(out.values())

    def _head(self, id: str) -> str:
        above = self._base[: self._at[id] + 1]
        heads = [it.id for it in above if it.role is Role.LEAD_IN and not it.level]
        return heads[-1] if heads else ""

    def _pool(self, wanted: Address) -> list[str]:
        """The clauses among which it is looked for."""
        pool = [item.id for item in self._base]
        if wanted.noun == "sub-point":
            pool = [id for id in pool if self._base[self._at[id]].level]
        if wanted.under:
            like = self._stems_like(wanted.under)
            pool = [id for id in pool if self.places.stem(id) in like]
            if wanted.noun not in _ROLES:
                pool = [id for id in pool if self._head(id) != id]
        if wanted.within is not None:
            heads = self.clauses(wanted.within)
            inside = {id for head in heads for id in self._inside(head)}
            if wanted.within.noun == "list":
                inside |= set(heads)
            pool = [id for id in pool if id in inside]
        return pool

    def _inside(self, id: str) -> list[str]:
        at = self._at[id]
        lead = self._base[at].role is Role.LEAD_IN
        past = section(self._base, at) if lead else family(self._base, at)
        return [it.id for it in self._base[at + 1 : past]]


def _path(label: str) -> tuple[str, ...]:
    """The parts of a label: "2(a)" is ("2", "a")."""
    bare = "".join(char if char.isalnum() else " " for char in label.casefold())
    return tuple(bare.split())


def _even(words: str) -> str:
    """Words without marks, case and white space, to tell a lead-in that is quoted loosely."""
    return " ".join("".join(char if char.isalnum() else " " for char in words.casefold()).split())


def _before(label: str) -> str:
    """The figure or letter before one: 3 before 4, b before c; "" where it is none."""
    number = figure(label)
    if number is not None:
        return str(number - 1)
    romans = [roman(number) for number in range(1, 40)]
    if len(label) == 1 and label not in "ivx":
        return chr(ord(label) - 1) if "b" <= label <= "z" else ""
    if label == "i":
        return "h"
    return romans[romans.index(label) - 1] if label in romans else ""


def _said(wanted: Address, label: str = "") -> str:
    """An address in words, for a sentence about it."""
    if wanted.sort and wanted.noun == "section":
        return wanted.sort
    what = wanted.noun or "paragraph"
    figures = label or ", ".join(a if a == b else f"{a}-{b}" for a, b in wanted.labels)
    if wanted.ordinal and not (figures or wanted.words):
        which = {-1: "last", -2: "last but one"}.get(wanted.ordinal) or ordinal(wanted.ordinal)
        number = f"{which} {what}"
    else:
        quote = quoted(wanted.words) if wanted.words else ""
        number = f"{what} {figures or quote or wanted.ordinal or quoted(wanted.under)}"
    return f"{number} under {quoted(wanted.under)}" if wanted.under and wanted.ordinal else number
