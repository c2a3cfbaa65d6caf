"""The words of a tracked text that a place means, and where quoted words stand in it after all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import count, takewhile

from motion_editor.compare.phrasing import Found, occurrences
from motion_editor.core.clause import Clauses, index_of
from motion_editor.core.figures import figure
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.place import Place, Span
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.tracked import homes
from motion_editor.core.wording import say, strung
from motion_editor.formats.instructions.values import (
    Address,
    Instruction,
    Stretch,
    Words,
)
from motion_editor.papers.wording import full_stop, quoted, shortened
from motion_editor.tasks.addressed import Addresses
from motion_editor.tasks.anchored import (
    UnplacedError,
    View,
    ambiguous,
    candidate,
    exact,
    lines,
    near,
    sentence,
    view,
)


class Scoped:
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

    def _own(self, of: Address) -> int:
        """The index of a clause that an earlier instruction put in or moved."""
        id = self._last
        if of.fresh:
            id = next((self._fresh[bare(a)] for a, _ in of.labels if bare(a) in self._fresh), "")
        at = index_of(self.now, id)
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
        if of.noun == "sentence" and of.words:
            return self._sentence(of)
        if of.noun == "sentence":
            found = sentence(self._scope(of.within), numbers(of)[0])
            if found is None:
                raise UnplacedError(say("There are not so many sentences."))
            return found
        if of.noun == "line":
            return self._line(of)
        if of.last or of.fresh:
            return view(self.now, [self._own(of)], base=base)
        ids = self._ids(of)
        if wide:
            ids = [it for id in ids for it in self._addresses.with_children(id)]
        return view(self.now, self._indexes(ids, sources=base), base=base)

    def _sentence(self, of: Address) -> View:
        """The sentence that begins with these words."""
        whole = self._scope(of.within)
        said = of.words.rstrip(" …")
        every = takewhile(bool, map(partial(sentence, whole), count(1)))
        found = [
            it for it in every if it and any(not at.start for at in occurrences(said, it.text))
        ]
        if len(found) != 1:
            raise UnplacedError(say("No one sentence begins with {words}.", words=quoted(said)))
        return found[0]

    def _line(self, of: Address) -> View:
        """A line that is known as such: of a clause with line breaks of its own."""
        have = self._scope(of.within)
        if SOFT_BREAK not in have.text or "\n" in have.text:
            raise UnplacedError(say("Where a line ends in print is not known here."))
        found = lines(have, numbers(of))
        if found is None:
            raise UnplacedError(say("There are not so many lines."))
        return found

    def _elsewhere(self, wanted: Words, place: Address | None, error: UnplacedError) -> Span:
        """Words whose place is not in the text, or may be any of several: told by themselves."""
        if place is not None and place.noun == "line":
            whole, name = self._scope(place.within), ""
        else:
            whole, name = self._scope(None), str(error)
        found = exact(wanted, whole)
        own = homes(self.now)
        spans = [whole.span(it) for it in found]
        wide = {it: id for id in error.ids for it in self._addresses.with_children(id)}
        spans = [it for it in spans if own[it.start.clause] in wide] or spans
        if wanted.unquoted or not found:
            raise error if name else self._not_there(wanted, str(error))
        if len(spans) != 1:
            # Where the place may be any of several, these are what is to be chosen from.
            at = -1 if error.ids else self._chosen(whole, found)
            if at >= 0:
                return whole.span(found[at])
            if name:
                raise error
            more = ambiguous(wanted, whole, found)
            raise UnplacedError(strung([str(error), str(more)], " "))
        there = self._name_of(spans[0].start)
        if own[spans[0].start.clause] in wide:
            self.picks.chosen = error.ids.index(wide[own[spans[0].start.clause]])
        self.guesses.append(
            say("{reason} {words} stands only in {found}, and was taken there.",
                reason=full_stop(str(error)), words=cited_words(wanted), found=there)
        )  # fmt: skip
        return spans[0]

    def _not_there(self, wanted: Words, reason: str) -> UnplacedError:
        missing = say("{words} is not in the text.", words=cited_words(wanted))
        return UnplacedError(strung([missing, reason], " "))

    def _name_of(self, place: Place) -> str:
        home = homes(self.now)[place.clause]
        return self._addresses.name(home) if home else say("a new paragraph")

    def _guess(self, wanted: Words, place: Address | None) -> Span:
        """Words nearly as quoted in the place, else just as quoted elsewhere."""
        have = self._scope(place, wide=not is_part(place))
        if wanted.unquoted:
            raise UnplacedError(
                say("{words} is not in the place named.", words=cited_words(wanted))
                if place is not None
                else say("{words} is not in the text.", words=cited_words(wanted))
            )
        alike = near(wanted, have)
        if len(alike) == 1:
            span = have.span(alike[0])
            there = " ".join(have.text[alike[0].start : alike[0].end].split())
            self.guesses.append(
                say(
                    "{words} was taken for {found}.", words=cited_words(wanted), found=quoted(there)
                )
            )
            return span
        if alike:
            return have.span(self._picked(wanted, have, alike))
        return self._further_out(wanted, place, have)

    def _further_out(self, wanted: Words, place: Address | None, whole: View) -> Span:
        """Words just as quoted in what is around the place, which is a guess."""
        found: tuple[Found, ...] = ()
        while place is not None and not found:
            place = place.within
            whole = self._scope(place)
            found = exact(wanted, whole)
        if len(found) == 1:
            span = whole.span(found[0])
            there = self._name_of(span.start)
            self.guesses.append(
                say("The place named does not have {words}; they stand only in {found}, and were "
                    "taken there.", words=cited_words(wanted), found=there)
            )  # fmt: skip
            return span
        if found:
            return whole.span(self._picked(wanted, whole, found))
        if exact(wanted, self._scope(None, base=True)):
            raise UnplacedError(
                say("{words} has been left out already.", words=cited_words(wanted))
            )
        raise UnplacedError(say("{words} is not in the text.", words=cited_words(wanted)))

    def _picked(self, wanted: Words, have: View, found: Sequence[Found]) -> Found:
        """The one of several places that a person has chosen; UnplacedError where none was."""
        at = self._chosen(have, found)
        if at < 0:
            raise ambiguous(wanted, have, found)
        return found[at]

    def _chosen(self, have: View, found: Sequence[Found]) -> int:
        """Which of several places a person has chosen; -1 where none was."""
        names = [self._name_of(have.places[it.start]) for it in found]
        return self.picks.among(
            [candidate(have, it, name) for it, name in zip(found, names, strict=True)]
        )

    def _settled(self, wanted: Instruction) -> Instruction:
        """An instruction whose place may be any of several, with the one that has its words."""
        edge = wanted.target.start if isinstance(wanted.target, Stretch) else wanted.target
        of = wanted.position.of if wanted.position is not None else None
        said = edge if isinstance(edge, Words) else of
        if wanted.place is None or not isinstance(said, Words):
            return wanted
        return replace(wanted, place=self._with_words(wanted.place, said))

    def _with_words(self, place: Address, said: Words) -> Address:
        if place.noun in ("sentence", "line", "sub-point") and place.within is not None:
            return replace(place, within=self._with_words(place.within, said))
        if place.noun in ("sentence", "line") or place.last or place.fresh:
            return place
        try:
            self._addresses.clauses(place)
        except UnplacedError as error:
            ids = [id for id in error.ids if self._has(id, said)]
            if len(ids) == 1:
                self.guesses.append(
                    say("{reason} {words} stands only in {found}, and was taken there.",
                        reason=full_stop(str(error)), words=cited_words(said),
                        found=self._addresses.name(ids[0]))
                )  # fmt: skip
                self.picks.chosen = error.ids.index(ids[0])
                return Address(known=ids[0])
        return place

    def _has(self, id: str, said: Words) -> bool:
        own = homes(self.now)
        wide = set(self._addresses.with_children(id))
        at = [n for n, home in enumerate(own) if home in wide or self.now[n].moved_from in wide]
        return bool(at and exact(said, view(self.now, at)))

    def _in_each(self, wanted: Words, told: Instruction) -> list[Span]:
        """Where words stand in each of several paragraphs named; none where it is but one place."""
        place = told.place
        if (
            place is None
            or told.position is not None
            or (len(place.labels) < 2 and not place.others)
        ):
            return []
        views = [view(self.now, self._indexes([id])) for id in self._ids(place)]
        found = [(have, exact(wanted, have)) for have in views]
        if sum(map(bool, (it for _, it in found))) < 2 or any(len(it) > 1 for _, it in found):
            return []
        return [have.span(it[0]) for have, it in found if it]


def within(of: Address, place: Address | None) -> Address:
    """An address in a place: of a sentence or line where it names none, of a point inside it."""
    if place is None or of.within is not None or of.last or of.fresh:
        return of
    return replace(of, within=place)


def numbers(of: Address) -> list[int]:
    """The numbers of the sentences or lines that an address names; else the first."""
    read = [figure(it) for pair in of.labels for it in dict.fromkeys(pair)]
    said = [it for it in read if it is not None]
    return said or [of.ordinal or 1, *of.others]


def is_part(place: Address | None) -> bool:
    """Whether a place is less, or more, than whole clauses."""
    return place is None or place.noun in ("sentence", "line", "motion")


def cited_words(wanted: Words) -> str:
    """Words of an instruction in quotation marks, shortened."""
    return quoted(shortened(wanted.text))


def bare(label: str) -> str:
    """A label without brackets and full stops."""
    return label.strip("(). ").casefold()
