"""Where an instruction means: clauses and words of a tracked text as it now stands."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.compare.phrasing import Found, ends, runs_past
from motion_editor.core.clause import Clause
from motion_editor.core.place import Place, Span
from motion_editor.core.wording import say
from motion_editor.formats.instructions.values import (
    NAMED,
    Address,
    Instruction,
    New,
    Position,
    Side,
    Verb,
    Words,
)
from motion_editor.papers.wording import quoted
from motion_editor.tasks.anchored import (
    UnplacedError,
    View,
    exact,
    view,
)
from motion_editor.tasks.scoped import Scoped, is_part, within


class Located(Scoped):
    """A tracked text in which instructions find where words stand, or are put in."""

    def _gap(self, wanted: Instruction, new: New) -> tuple[int, Clause | None]:
        """Before which clause new ones stand, and the clause beside which they do."""
        where = wanted.position
        if where is None and wanted.place is None and new.noun in NAMED and not new.labels:
            wanted = replace(wanted, place=Address("section", sort=new.noun))
        if where is None and wanted.place is not None and not new.labels:
            self.guesses.append(say("It was put at the end of it."))
            where = Position(Side.END)
        if where is None:
            return self._by_label(new, wanted.place)
        try:
            return self._stand(where, wanted.place)
        except UnplacedError as error:
            of = where.of
            numbered = isinstance(of, Address) and of.ordinal > 1 and of.noun == new.noun
            if error.ids or not numbered or not isinstance(of, Address):
                raise
            # The fourth of three is put in behind the third.
            above = replace(of, ordinal=of.ordinal - 1)
            return self._stand(Position(Side.AFTER, above), wanted.place)

    def _stand(self, where: Position, place: Address | None) -> tuple[int, Clause | None]:
        of = where.of if where.of is not None else place
        if of is None:
            end = where.side in (Side.END, Side.AFTER)
            at = len(self.now) if end else 0
            return at, self.now[-1] if end else None
        if isinstance(of, Words) and where.side in (Side.START, Side.END):
            of = Address("section", under=of.text)
        if isinstance(of, Words):
            span = self._find(of, place, None)
            at = span.start.clause if where.side is Side.BEFORE else span.end.clause + 1
            return at, self.now[span.start.clause]
        if of.last or of.fresh:
            at = self._own(of)
            return (at if where.side is Side.BEFORE else at + 1), self.now[at]
        return self._beside(where, of, place)

    def _beside(
        self, where: Position, of: Address, place: Address | None
    ) -> tuple[int, Clause | None]:
        """Before or after clauses of the base, a section or a list."""
        ids = self._ids(within(of, place) if where.of is not None else of)
        section = of.noun == "section" and not of.labels
        if where.side is Side.START and section:
            at = min(self._indexes(ids[:1], sources=True)) + 1
            return at, self.now[min(at, len(self.now) - 1)]
        if where.side is Side.BEFORE or (where.side is Side.START and where.of is not None):
            at = min(self._indexes(ids, sources=True))
            return at, self.now[at]
        several = section or of.noun == "list"
        wide = ids if of.own or several else self._addresses.with_children(ids[-1])
        at = max(self._indexes(wide, sources=True)) + 1
        beside = self.now[min(self._indexes(ids[1:2] if section and ids[1:] else ids,
                                            sources=True))]  # fmt: skip
        if at < len(self.now) and self.now[at].id in self._put_in:
            self.guesses.append(say("It was put after what an earlier instruction puts there."))
            while at < len(self.now) and self.now[at].id in self._put_in:
                at += 1
        return at, beside

    def _by_label(self, new: New, place: Address | None) -> tuple[int, Clause | None]:
        """Where a clause stands that is announced by its label alone."""
        if not new.labels:
            raise UnplacedError(say("It does not say where."))
        label = new.labels[0][0]
        noun = new.noun or "paragraph"
        above = self._addresses.after_label(label, noun, place)
        ends = [id for id in above if self._addresses.is_last(id)]
        if len(above) == 1 and ends:
            wide = self._addresses.with_children(above[0])
            at = max(self._indexes(wide, sources=True)) + 1
            return at, self.now[min(self._indexes(above, sources=True))]
        wish = Address(noun, labels=((label, label),), within=place)
        ids = self._addresses.clauses(wish)
        self.guesses.append(say("Its place was taken from its label, {label}.", label=label))
        at = min(self._indexes(ids, sources=True))
        return at, self.now[at]

    def _in_several(self, wanted: Instruction) -> list[Place]:
        """The beginning or end of each of several paragraphs, the last first; none of one."""
        where = wanted.position
        if where is None or where.side not in (Side.START, Side.END) or isinstance(where.of, Words):
            return []
        of = wanted.place if where.of is None else within(where.of, wanted.place)
        if of is None or is_part(of) or of.noun in ("section", "list", "motion"):
            return []
        if len(of.labels) < 2 and not of.others and all(a == b for a, b in of.labels):
            return []
        each = [self._indexes([id])[-1] for id in self._ids(of)]
        first = where.side is Side.START
        return [Place(at, 0 if first else self.now[at].length) for at in sorted(each, reverse=True)]

    def _where(self, wanted: Instruction) -> Place:
        """The place at which words are put in, or a clause is split."""
        where = wanted.position
        if where is None:
            raise UnplacedError(say("It does not say where."))
        if isinstance(where.of, Words):
            span = self._find(where.of, wanted.place, None, anchor=True)
            return span.start if where.side in (Side.BEFORE, Side.START) else span.end
        of = wanted.place if where.of is None else within(where.of, wanted.place)
        if of is None:
            at = len(self.now) - 1
            first = where.side in (Side.START, Side.BEFORE)
            return Place(0, 0) if first else Place(at, self.now[at].length)
        have = self._scope(of)
        first = where.side in (Side.START, Side.BEFORE)
        if have.places and (first or is_part(of) or of.last or of.fresh):
            return have.start if first else have.end
        parts = self._indexes(self._ids(of))
        return Place(parts[0], 0) if first else Place(parts[-1], self.now[parts[-1]].length)

    def _before_sign(self, at: Place, text: str) -> Place:
        """The end, or before the sign there, if the words go on with what it ends: a guess."""
        have = view(self.now, range(len(self.now)))
        past = have.places.before(at)
        if not runs_past(text, have.text[:past]):
            return at
        sign = quoted(have.text[past - 1])
        if ends(text):
            self.guesses.append(say("It was put after the {sign} that stands there.", sign=sign))
            return at
        self.guesses.append(say("It was put before the {sign} that ends it.", sign=sign))
        return have.span(Found(past - 1, past)).start

    def _find(
        self, wanted: Words, place: Address | None, after: Position | None, *, anchor: bool = False
    ) -> Span:
        """Where words stand: exactly as they are quoted, else nearly so, which is a guess."""
        try:
            have = self._scope(place)
        except UnplacedError as error:
            return self._elsewhere(wanted, place, error)
        if after is not None:
            return self._find_after(wanted, place, after, have)
        found = exact(wanted, have)
        if not found and anchor:
            have = self._scope(place, base=True) if not is_part(place) else have
            found = exact(wanted, have)
        if not found and place is not None and not is_part(place):
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
        if isinstance(after.of, Address) and after.side in (Side.START, Side.END):
            have = self._scope(within(after.of, place))
        found = exact(wanted, have)
        spans = [have.span(it) for it in found]
        rest = [it for it in spans if it.start >= at]
        if after.side is Side.BEFORE and isinstance(after.of, Words | Address):
            rest = [it for it in spans if it.end <= at][-1:]
        if after.side is Side.END:
            rest = spans[-1:]
        return rest[0] if rest else self._guess(wanted, place)
