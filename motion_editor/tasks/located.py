"""Where an instruction means: clauses, words and stretches of a tracked text as it now stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.compare.phrasing import Found
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.place import Place, Span
from motion_editor.core.tracked import homes
from motion_editor.core.wording import say
from motion_editor.formats.instructions.values import (
    Address,
    Instruction,
    New,
    Position,
    Side,
    Stretch,
    Verb,
    Words,
)
from motion_editor.papers.wording import quoted, shortened
from motion_editor.tasks.addressed import Addresses
from motion_editor.tasks.anchored import (
    UnplacedError,
    View,
    ambiguous,
    candidate,
    exact,
    near,
    sentence,
    view,
)


class Located:
    """A tracked text in which places are found as instructions call them.

    `guesses` are the choices made on the way, in sentences. `_last` is the clause that was put in
    or moved last, `_put_in` all that were put in, `_fresh` those by the labels they came with.
    """

    def __init__(self, base: Clauses, style: NumberingStyle, labels: Sequence[str]) -> None:
        self.now: Clauses = base
        self.guesses: list[str] = []
        self._addresses = Addresses(base, style, labels)
        self.picks = self._addresses.picks
        self._last = ""
        self._put_in: set[str] = set()
        self._fresh: dict[str, str] = {}

    def _gap(self, wanted: Instruction, new: New) -> tuple[int, Clause | None]:
        """Before which clause new ones stand, and the clause beside which they do."""
        where = wanted.position
        if where is None:
            return self._by_label(new)
        return self._stand(where, wanted.place)

    def _stand(self, where: Position, place: Address | None) -> tuple[int, Clause | None]:
        of = where.of if where.of is not None else place
        if of is None:
            end = where.side in (Side.END, Side.AFTER)
            at = len(self.now) if end else 0
            return at, self.now[-1] if end else None
        if isinstance(of, Words):
            span = self._find(of, place, None)
            at = span.start.clause if where.side is Side.BEFORE else span.end.clause + 1
            return at, self.now[span.start.clause]
        if of.last or of.fresh:
            at = self._own(of)
            return (at if where.side is Side.BEFORE else at + 1), self.now[at]
        ids = self._ids(within(of, place) if where.of is not None else of)
        if where.side in (Side.BEFORE, Side.START) and where.of is not None:
            at = min(self._indexes(ids, sources=True))
            return at, self.now[at]
        wide = ids if of.own else self._addresses.with_children(ids[-1])
        at = max(self._indexes(wide, sources=True)) + 1
        beside = self.now[min(self._indexes(ids, sources=True))]
        if at < len(self.now) and self.now[at].id in self._put_in:
            self.guesses.append(say("It was put after what an earlier instruction puts there."))
            while at < len(self.now) and self.now[at].id in self._put_in:
                at += 1
        return at, beside

    def _by_label(self, new: New) -> tuple[int, Clause | None]:
        """Where a clause stands that is announced by its label alone."""
        if not new.labels:
            raise UnplacedError(say("It does not say where."))
        label = new.labels[0][0]
        self.guesses.append(say("Its place was taken from its label, {label}.", label=label))
        ids = self._addresses.clauses(Address("paragraph", labels=((label, label),)))
        at = min(self._indexes(ids, sources=True))
        return at, self.now[at]

    def _where(self, wanted: Instruction) -> Place:
        """The place at which words are put in, or a clause is split."""
        where = wanted.position
        if where is None:
            raise UnplacedError(say("It does not say where."))
        if isinstance(where.of, Words):
            span = self._find(where.of, wanted.place, None, anchor=True)
            return span.start if where.side is Side.BEFORE else span.end
        of = wanted.place if where.of is None else within(where.of, wanted.place)
        if of is None:
            at = len(self.now) - 1
            first = where.side in (Side.START, Side.BEFORE)
            return Place(0, 0) if first else Place(at, self.now[at].length)
        have = self._scope(of)
        first = where.side in (Side.START, Side.BEFORE)
        if have.places and (first or _part(of) or of.last or of.fresh):
            return have.start if first else have.end
        parts = self._indexes(self._ids(of))
        return Place(parts[0], 0) if first else Place(parts[-1], self.now[parts[-1]].length)

    def _own(self, of: Address) -> int:
        """The index of a clause that an earlier instruction put in or moved."""
        id = self._last
        if of.fresh:
            id = next((self._fresh[bare(a)] for a, _ in of.labels if bare(a) in self._fresh), "")
        at = next((at for at, item in enumerate(self.now) if item.id == id), -1)
        if at < 0:
            raise UnplacedError(say("No earlier instruction puts in what it names."))
        return at

    def _ids(self, of: Address) -> list[str]:
        if of.noun == "motion":
            return [id for id in homes(self.now) if id]
        return self._addresses.clauses(of)

    def _indexes(self, ids: Sequence[str], *, sources: bool = False) -> list[int]:
        """Where clauses of the base stand; of a moved one the copy, or with `sources` the remains.

        Raises UnplacedError where nothing of them is there any more.
        """
        wish, own = set(ids), homes(self.now)
        moved = set() if sources else {it.moved_from for it in self.now if it.moved_from}
        out = [
            at
            for at, item in enumerate(self.now)
            if (item.moved_from in wish and not sources) or (own[at] in wish - moved)
        ]
        if not out:
            raise UnplacedError(say("It is no longer in the text."))
        return out

    def _scope(self, of: Address | None, *, wide: bool = False, base: bool = False) -> View:
        """The words of a place: of one clause, with its sub-points where `wide`, or of a part."""
        if of is None or of.noun == "motion":
            return view(self.now, range(len(self.now)), base=base)
        if of.noun == "sentence":
            found = sentence(self._scope(of.within), of.ordinal or 1)
            if found is None:
                raise UnplacedError(say("There are not so many sentences."))
            return found
        if of.noun == "line":
            self.guesses.append(
                say("Lines are not numbered here: the words were looked for in the whole place.")
            )
            return self._scope(of.within)
        if of.last or of.fresh:
            return view(self.now, [self._own(of)], base=base)
        ids = self._ids(of)
        if wide:
            ids = [it for id in ids for it in self._addresses.with_children(id)]
        return view(self.now, self._indexes(ids, sources=base), base=base)

    def _find(
        self, wanted: Words, place: Address | None, after: Position | None, *, anchor: bool = False
    ) -> Span:
        """Where words stand: exactly as they are quoted, else nearly so, which is a guess."""
        have = self._scope(place)
        if after is not None:
            return self._find_after(wanted, place, after, have)
        found = exact(wanted, have)
        if not found and anchor:
            have = self._scope(place, base=True) if not _part(place) else have
            found = exact(wanted, have)
        if not found and place is not None and not _part(place):
            have = self._scope(place, wide=True)
            found = exact(wanted, have)
        if not found:
            return self._guess(wanted, place)
        if len(found) > 1:
            return have.span(self._picked(wanted, have, found))
        return have.span(found[0])

    def _find_after(
        self, wanted: Words, place: Address | None, after: Position, have: View
    ) -> Span:
        """The first time that words stand after (or last before) a place."""
        at = self._where(Instruction(Verb.INSERT, "", 0, place, position=after))
        found = exact(wanted, have)
        spans = [have.span(it) for it in found]
        rest = [it for it in spans if it.start >= at]
        if after.side is Side.BEFORE and isinstance(after.of, Words | Address):
            rest = [it for it in spans if it.end <= at][-1:]
        if after.side is Side.END:
            rest = spans[-1:]
        return rest[0] if rest else self._guess(wanted, place)

    def _guess(self, wanted: Words, place: Address | None) -> Span:
        """Words nearly as quoted in the place, else just as quoted elsewhere."""
        have = self._scope(place, wide=not _part(place))
        alike = near(wanted, have)
        if len(alike) == 1:
            span = have.span(alike[0])
            there = " ".join(have.text[alike[0].start : alike[0].end].split())
            self.guesses.append(
                say("{words} was taken for {found}.", words=_cited(wanted), found=quoted(there))
            )
            return span
        if alike:
            return have.span(self._picked(wanted, have, alike))
        whole = self._scope(None)
        found = exact(wanted, whole) if place is not None else ()
        if len(found) == 1:
            span = whole.span(found[0])
            home = homes(self.now)[span.start.clause]
            name = self._addresses.name(home) if home else say("a new paragraph")
            self.guesses.append(
                say("{words} stands in {place} only.", words=_cited(wanted), place=name)
            )
            return span
        if found:
            return whole.span(self._picked(wanted, whole, found))
        if exact(wanted, self._scope(None, base=True)):
            raise UnplacedError(say("{words} has been left out already.", words=_cited(wanted)))
        raise UnplacedError(say("{words} is not in the text.", words=_cited(wanted)))

    def _picked(self, wanted: Words, have: View, found: Sequence[Found]) -> Found:
        """The one of several places that a person has chosen; UnplacedError where none was."""
        own = homes(self.now)
        homes_of = [own[have.places[it.start].clause] for it in found]
        names = [self._addresses.name(id) if id else say("a new paragraph") for id in homes_of]
        those = [candidate(have, it, name) for it, name in zip(found, names, strict=True)]
        at = self.picks.among(those)
        if at < 0:
            raise ambiguous(wanted, have, found)
        return found[at]

    def _stretch(self, wanted: Stretch, place: Address | None) -> Span:
        """From one place up to another, or to the beginning or end of where it is."""
        have = self._scope(place)
        start = Place(0, 0) if place is None or not have.places else have.start
        last = len(self.now) - 1
        end = Place(last, self.now[last].length) if place is None else have.end
        if wanted.start is not None:
            low, high = self._edges(wanted.start, place)
            start = low if wanted.whole else high
        if wanted.end is not None:
            low, high = self._edges(wanted.end, place)
            end = high if wanted.whole else low
        if end < start:
            raise UnplacedError(say("The one place does not stand before the other."))
        if start == end:
            raise UnplacedError(say("There is nothing there to leave out."))
        return Span(start, end)

    def _edges(self, of: Words | Address, place: Address | None) -> tuple[Place, Place]:
        if isinstance(of, Words):
            span = self._find(of, place, None)
            return span.start, span.end
        of = within(of, place)
        have = self._scope(of, wide=not _part(of) and not of.own)
        if not have.places:
            raise UnplacedError(say("It has been left out already."))
        return have.start, have.end


def within(of: Address, place: Address | None) -> Address:
    """An address in a place: of a sentence or line where it names none, of a point inside it."""
    if place is None or of.within is not None or of.last or of.fresh:
        return of
    return replace(of, within=place)


def _part(place: Address | None) -> bool:
    return place is None or place.noun in ("sentence", "line", "motion")


def _cited(wanted: Words) -> str:
    return quoted(shortened(wanted.text))


def bare(label: str) -> str:
    """A label without brackets and full stops."""
    return label.strip("(). ").casefold()
