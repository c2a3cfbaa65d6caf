"""Carrying out one instruction after the other on a tracked text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.clause import Clause, Role
from motion_editor.core.normal import normal
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, STRUCK, in_state, joined, words
from motion_editor.core.tracked import struck
from motion_editor.core.wording import say, strung
from motion_editor.formats.instructions.given import line_of
from motion_editor.formats.instructions.values import (
    NAMED,
    Address,
    Instruction,
    Line,
    New,
    Position,
    Side,
    Stretch,
    Verb,
    Words,
)
from motion_editor.papers.wording import quoted, shortened
from motion_editor.tasks.anchored import UnplacedError, exact, view
from motion_editor.tasks.put_in import beyond, kinds_of
from motion_editor.tasks.rearranged import Rearranging
from motion_editor.tasks.scoped import bare, numbers, within
from motion_editor.tasks.worded import put

_CLAUSES = NAMED | {"paragraph", "plain paragraph", "point", "bullet", "clause", "item",
                    "sub-point", "lead-in", "heading", "section", "part"}  # fmt: skip


class Applier(Rearranging):
    """A tracked text to which instructions are applied, each to what the earlier ones left."""

    def apply(self, wanted: Instruction) -> None:
        """Carry out an instruction; UnplacedError, and nothing changed, where it can't be."""
        self.guesses, self._addresses.guesses = [], []
        now, last = self.now, self._last
        if wanted.new is not None and wanted.new.loose:
            self.guesses.append(say("All that follows the colon was put in."))
        self.guesses += _unquoted(wanted)
        self.named = []
        wanted = self._settled(wanted)
        try:
            _VERBS[wanted.verb](self, wanted)
            self.guesses += self._addresses.guesses
            if isinstance(wanted.target, Stretch):
                # The marks between clauses left out belong to these, before others come there.
                self.now = normal(self.now)
        except UnplacedError:
            self.now, self._last = now, last
            raise

    # Leaving out.

    def leave_out(self, wanted: Instruction) -> None:
        """Leave out words, clauses or everything between two places."""
        target = wanted.target
        if isinstance(target, Words):
            self._words_out(wanted, target, "")
        elif isinstance(target, Stretch):
            self._replace_span(self._stretch(target, wanted.place), "")
        elif isinstance(target, Address):
            if target.noun in ("sentence", "line"):
                for one in _each(within(target, wanted.place)):
                    have = self._scope(one)
                    self._replace_span(Span(have.start, have.end), "")
            else:
                if target.sort:
                    self.guesses.append(say("The lead-in was taken with all that is under it."))
                self._strike(self._ids(within(target, wanted.place)), target)

    def _words_out(self, wanted: Instruction, target: Words, text: str) -> None:
        if target.blank:
            at = self._where(wanted)
            have = view(self.now, range(len(self.now)))
            past = have.places.before(at)
            if have.text[past : past + 1].isspace():
                end = have.places[past]
                self._replace_span(Span(at, Place(end.clause, end.offset + 1)), text, bare=True)
            elif text:
                self._replace_span(Span(at, at), text)
            return
        each = self._in_each(target, wanted)
        if target.every or each:
            have = self._scope(wanted.place)
            spans = each or [have.span(it) for it in exact(target, have)]
            if not spans:
                raise UnplacedError(say("{words} is not in the text.", words=quoted(target.text)))
            for span in reversed(spans):
                self._replace_span(span, text)
            return
        self._replace_span(self._find(target, wanted.place, wanted.position), text)

    def _replace_span(self, span: Span, text: str, *, bare: bool = False) -> int:
        """Put words in place of a stretch; the index of the clause where they end."""
        if bare and not text:
            from motion_editor.core import edit

            done = edit.replace(self.now, span, "", tracked=True, new_id=self._new_id)
        else:
            done = put(self.now, span, text, self._new_id)
        self.now = done.clauses
        return done.caret.clause

    def _strike(self, ids: Sequence[str], target: Address) -> None:
        """Leave out whole clauses, with their sub-points unless these are left aside."""
        wide = ids if target.own else [it for id in ids for it in self._addresses.with_children(id)]
        gone = set(self._indexes(wide))
        out: list[Clause] = []
        for at, item in enumerate(self.now):
            if at not in gone:
                out.append(item)
            elif not item.wholly_added or item.moved_from:
                end = item.end if item.end is ADDED else STRUCK
                if not item.moved_from:
                    out.append(replace(item, runs=struck(item.runs), end=end))
        self.now = tuple(out)

    # Putting in.

    def insert(self, wanted: Instruction) -> None:
        """Put words into a clause, or new clauses between others."""
        new = _given(wanted)
        if _is_for(wanted, new):
            self.guesses.append(say("It was put at the end of it."))
            wanted = replace(wanted, position=Position(Side.END))
        if self._as_clauses(wanted, new):
            index, beside = self._gap(wanted, new)
            self._add_clauses(index, new.lines, new, beside)
            return
        several = () if new.lines[1:] else self._in_several(wanted)
        text = words(new.lines[0].runs)
        for at in several:
            self._replace_span(Span(at, at), text)
        if several:
            return
        at = self._where(wanted)
        if text == " " and self._glued and self._left_of(at) == " ":
            return  # the space between two paragraphs that were joined is there already
        if wanted.position is not None and wanted.position.side is Side.END and not new.lines[1:]:
            at = self._before_sign(at, text)
        index = self._replace_span(Span(at, at), text)
        if new.lines[1:]:
            self._add_clauses(index + 1, new.lines[1:], new, self.now[index])

    def _left_of(self, at: Place) -> str:
        have = view(self.now, range(len(self.now)))
        return have.text[: have.places.before(at)].rstrip("\n")[-1:]

    def replace(self, wanted: Instruction) -> None:
        """Leave something out and put something in where it was."""
        new, target = _given(wanted), wanted.target
        if isinstance(target, Address) and target.noun not in ("sentence", "line"):
            ids = self._below(self._ids(within(target, wanted.place)), target, new)
            if target.noun == "motion" or new.noun in _CLAUSES or len(ids) > 1 or new.lines[1:]:
                self._strike(ids, target)
                self._after_ids(ids, target, new)
                return
            have = view(self.now, self._indexes(ids))
            if not have.text:
                raise UnplacedError(say("It has been left out already."))
            line = line_of(words(new.lines[0].runs), labelled=True)
            self._note_labels(ids, [line])
            self._replace_span(Span(have.start, have.end), words(line.runs))
            return
        own = new.noun in _CLAUSES or (bool(new.lines[0].label) and not new.quoted)
        if isinstance(target, Words) and not (own or new.lines[1:]):
            self._words_out(wanted, target, words(new.lines[0].runs))
            return
        if isinstance(target, Words):
            span = self._only(target, wanted)
        elif isinstance(target, Address):
            have = self._scope(within(target, wanted.place))
            span = Span(have.start, have.end)
        elif target is not None:
            span = self._stretch(target, wanted.place)
        else:
            raise UnplacedError(say("It does not say what is left out."))
        self._stretch_in(span, new)

    def _below(self, ids: list[str], target: Address, new: New) -> list[str]:
        """Without the lead-in of a section where points are put in, and none to lead them in."""
        kind = new.lines[0].kind
        led = kind is not None and kind.role is Role.LEAD_IN
        if not target.sort or led or not ids[1:]:
            return ids
        self.guesses.append(say("The lead-in was kept, as nothing stands in its place."))
        return ids[1:]

    def _only(self, target: Words, wanted: Instruction) -> Span:
        """The one place of words for which whole paragraphs are put in."""
        if target.blank or target.every or self._in_each(target, wanted):
            raise UnplacedError(say("Paragraphs can't be put in for words in several places."))
        return self._find(target, wanted.place, wanted.position)

    def _after_ids(self, ids: Sequence[str], target: Address, new: New) -> None:
        wide = [it for id in ids for it in self._addresses.with_children(id)]
        index = max(self._indexes(ids if target.own else wide, sources=True)) + 1
        kind = next(it for it in self.now if it.id == ids[0]) if ids else None
        self._add_clauses(index, new.lines, new, kind)

    def _stretch_in(self, span: Span, new: New) -> None:
        """Put lines in where a stretch was left out: the first in its sentence unless labelled."""
        own = new.noun in _CLAUSES or bool(new.lines[0].label)
        first = "" if own else words(new.lines[0].runs)
        beside = self.now[span.start.clause]
        index = self._replace_span(span, first)
        rest = new.lines if own else new.lines[1:]
        if rest:
            self._add_clauses(index + 1, rest, new, beside)

    def _add_clauses(
        self, index: int, lines: Sequence[Line], new: New, beside: Clause | None
    ) -> None:
        if new.quoted:
            own = [line_of(words(it.runs), labelled=not it.label) for it in lines]
            lines = [replace(it, label=it.label or old.label) for it, old in
                     zip(own, lines, strict=True)]  # fmt: skip
        made: list[Clause] = []
        for line, kind in zip(lines, kinds_of(new, lines, beside), strict=True):
            runs = joined(in_state(line.runs, ADDED))
            made.append(Clause(self._new_id(), runs, kind.role, kind.level, ADDED))
        self.now = (*self.now[:index], *made, *self.now[index:])
        announced = {bare(label) for pair in new.labels for label in pair}
        if announced and not any(line.label for line in lines) and _as_many(new, lines):
            announced = set()
        missing = announced - {bare(line.label) for line in lines}
        if missing and not new.quoted:
            self.guesses.append(
                say("{labels} is announced and not there.", labels=", ".join(sorted(missing)))
            )
        self._last = made[-1].id
        if beyond(new, lines, [it.kind for it in made]):
            last = quoted(shortened(made[-1].text))
            said = say(
                "{words} was put in too; take it out of the source if it is no part of the text.",
                words=last,
            )
            self.guesses.append(said)
        self._note_labels([it.id for it in made], lines)
        self._put_in |= {item.id for item in made}
        self._fresh |= {bare(line.label): it.id for line, it in zip(lines, made, strict=True)}

    def _note_labels(self, ids: Sequence[str], lines: Sequence[Line]) -> None:
        """Keep which label a clause is announced with, to be held to the one that it gets."""
        self.named += [(id, it.label) for id, it in zip(ids, lines, strict=False) if it.label]

    def refer(self, wanted: Instruction) -> None:
        """Leave out all, and put in that the matter is referred."""
        if wanted.target is not None:
            raise UnplacedError(say("Only the whole matter can be referred, not a part of it."))
        new = _given(wanted)
        gone = [it for it in self.now if not it.wholly_added and not it.moved_from]
        out = [replace(it, runs=struck(it.runs), end=STRUCK) for it in gone]
        runs = joined(in_state(new.lines[0].runs, ADDED))
        self._last = self._new_id()
        self.now = (*out, Clause(self._last, runs, Role.TEXT, 0, ADDED))
        self._put_in |= {self._last}

    def _as_clauses(self, wanted: Instruction, new: New) -> bool:
        """Whether what is put in stands as clauses of its own."""
        if new.noun in _CLAUSES:
            return True
        if new.noun == "sentence":
            return False
        where = wanted.position
        if where is None:
            return True
        if isinstance(where.of, Address):
            whole = where.of.noun in ("section", "list") or (
                where.of.noun not in ("sentence", "line")
                and where.side not in (Side.START, Side.END)
            )
            if whole:
                self.guesses.append(say("It was put in as a paragraph of its own."))
            return whole
        if isinstance(wanted.place, Address) and wanted.place.noun in ("section", "list"):
            return True
        if where.of is None and wanted.place is None:
            self.guesses.append(say("It was put in as a paragraph of its own."))
            return True
        return bool(new.lines[0].label)


_VERBS = {
    Verb.LEAVE_OUT: Applier.leave_out,
    Verb.INSERT: Applier.insert,
    Verb.REPLACE: Applier.replace,
    Verb.REFER: Applier.refer,
    Verb.MOVE: Applier.move,
    Verb.RELETTER: Applier.reletter,
    Verb.JOIN: Applier.join,
    Verb.SPLIT: Applier.split,
    Verb.RESTYLE: Applier.restyle,
    Verb.SWAP: Applier.swap,
}


def _as_many(new: New, lines: Sequence[Line]) -> bool:
    """Whether lines without labels are as many as the labels that announce them."""
    return len(lines) == len(new.labels) and all(low == high for low, high in new.labels)


def _each(of: Address) -> list[Address]:
    """Each of several sentences, the last first: leaving one out moves those behind it."""
    if of.noun == "line":
        return [of]
    return [
        replace(of, ordinal=it, others=(), labels=()) for it in sorted(numbers(of), reverse=True)
    ]


def _is_for(wanted: Instruction, new: New) -> bool:
    """Whether words are put into a paragraph and it is not said where in it."""
    place, only = wanted.place, new.lines[:1]
    inline = new.quoted and not new.noun and not new.labels and new.lines == only
    wide = place is None or place.noun in ("section", "list", "motion")
    return wanted.position is None and inline and not wide and not only[0].label


def _unquoted(wanted: Instruction) -> list[str]:
    """That words were told from an instruction without quotation marks, which is a guess."""
    edges: list[object] = [wanted.target, wanted.position.of if wanted.position else None]
    if isinstance(wanted.target, Stretch):
        edges += [wanted.target.start, wanted.target.end]
    found = [it.text for it in edges if isinstance(it, Words) and it.unquoted]
    if wanted.new is not None and wanted.new.unquoted:
        found += [words(line.runs) for line in wanted.new.lines]
    if not found:
        return []
    quotes = strung([quoted(shortened(it)) for it in found])
    return [say("Words without quotation marks were taken as they stand: {words}.", words=quotes)]


def _given(wanted: Instruction) -> New:
    if wanted.new is None or not wanted.new.lines:
        raise UnplacedError(say("The words to be put in are missing."))
    return wanted.new
