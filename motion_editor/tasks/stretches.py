"""Stretches of a tracked text that instructions mean: "all after “…”", "to the end of it"."""

from __future__ import annotations

import re

from motion_editor.core.clause import Role
from motion_editor.core.place import Place, Span
from motion_editor.core.tracked import homes
from motion_editor.core.wording import say
from motion_editor.formats.instructions.values import Address, Stretch, Words
from motion_editor.tasks.anchored import UnplacedError, exact, sentence, view
from motion_editor.tasks.located import Located
from motion_editor.tasks.scoped import cited_words, is_part, within

_LABEL = re.compile(r"\(\w{1,4}\)|\d+(?:\.\d+)*[.)]?")
_MOST = 400


class Stretching(Located):
    """A tracked text in which stretches are found from one place up to another."""

    def _stretch(self, wanted: Stretch, place: Address | None) -> Span:
        """From one place up to another, or to the beginning or end of where it is."""
        have = self._scope(place)
        start = Place(0, 0) if place is None or not have.places else have.start
        last = len(self.now) - 1
        end = Place(last, self.now[last].length) if place is None else have.end
        if wanted.start is not None:
            first = self._first_lead_in(wanted, place)
            low, high = first or self._edges(wanted.start, place)
            start = low if wanted.whole else high
        if wanted.end is not None:
            low, high = self._edges(wanted.end, place)
            end = high if wanted.whole or wanted.through else low
        elif wanted.upto == "end":
            if place is None and start.clause < last:
                self.guesses.append(say("It was taken up to the end of the motion."))
        elif wanted.upto == "own":
            end = min(end, self._end_of("paragraph", start, end))
        elif wanted.upto:
            end = self._end_of(wanted.upto, start, end)
        if end < start:
            raise UnplacedError(say("The one place does not stand before the other."))
        if start == end:
            raise UnplacedError(say("There is nothing there to leave out."))
        return Span(start, end)

    def _end_of(self, noun: str, at: Place, end: Place) -> Place:
        """The end of the sentence, the paragraph or the section that a place stands in."""
        home = homes(self.now)[at.clause]
        if noun == "motion":
            last = len(self.now) - 1
            return Place(last, self.now[last].length)
        ids = [home] if home else []
        if noun in ("section", "list") and home:
            ids = self._addresses.rest_of(home, noun)
        clauses = self._indexes(ids) if ids else [at.clause]
        if noun == "sentence":
            have = view(self.now, clauses)
            ends = (it.end for n in range(1, _MOST) if (it := sentence(have, n)) is not None)
            return next((it for it in ends if it > at), end)
        if noun == "line":
            raise UnplacedError(say("Where a line ends in print is not known here."))
        return Place(clauses[-1], self.now[clauses[-1]].length)

    def _first_lead_in(self, wanted: Stretch, place: Address | None) -> tuple[Place, Place] | None:
        """Of lead-ins that begin alike the first, where all that comes after such words goes.

        "All after 'This Council'" means the first such words: a guess, unless one was chosen.
        """
        of = wanted.start
        wide = wanted.end is None and wanted.upto in ("", "end", "motion")
        if not isinstance(of, Words) or place is not None or not wide:
            return None
        have = self._scope(None)
        found = exact(of, have)
        starts = [have.places[it.start] for it in found]
        begun = (self.now[it.clause].role is Role.LEAD_IN and not it.offset for it in starts)
        if len(found) < 2 or not all(begun):
            return None
        at = self._chosen(have, found)
        if at < 0:
            at = self.picks.chosen = 0
            self.guesses.append(
                say(
                    "{words} begins {count} lead-ins; all after the first was taken.",
                    words=cited_words(of),
                    count=len(found),
                )
            )
        span = have.span(found[at])
        return span.start, span.end

    def _edges(self, of: Words | Address, place: Address | None) -> tuple[Place, Place]:
        if (
            isinstance(of, Words)
            and _LABEL.fullmatch(of.text)
            and not exact(of, self._scope(place))
        ):
            self.guesses.append(say("{words} was taken for a label.", words=cited_words(of)))
            of = Address(labels=((of.text, of.text),))
        if isinstance(of, Words):
            span = self._find(of, place, None)
            return span.start, span.end
        of = within(of, place)
        have = self._scope(of, wide=not is_part(of) and not of.own)
        if not have.places:
            raise UnplacedError(say("It has been left out already."))
        return have.start, have.end
