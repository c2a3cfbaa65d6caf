"""Carrying out instructions that leave the words as they are: move, join, split, restyle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core import structure
from motion_editor.core.clause import Clauses, NewId, Role, Was
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import ADDED, STRUCK, Run, joined
from motion_editor.core.tracked import homes
from motion_editor.core.wording import say
from motion_editor.formats.instructions.values import (
    OWN_LIST,
    Address,
    Instruction,
    Position,
    Side,
    Verb,
)
from motion_editor.tasks.anchored import UnplacedError, view
from motion_editor.tasks.put_in import as_named
from motion_editor.tasks.scoped import within
from motion_editor.tasks.stretches import Stretching
from motion_editor.tasks.worded import split

_ROLES = {"lead-in": Role.LEAD_IN, "point": Role.POINT, "text": Role.TEXT}


class Rearranging(Stretching):
    """A tracked text in which clauses are moved, joined, split and made others in kind."""

    def __init__(
        self, base: Clauses, style: NumberingStyle, labels: Sequence[str], new_id: NewId
    ) -> None:
        super().__init__(base, style, labels)
        self._new_id = new_id
        self.named: list[tuple[str, str]] = []
        self._glued = False

    def move(self, wanted: Instruction) -> None:
        """Move clauses, with their sub-points unless these are left aside."""
        target = wanted.target
        if not isinstance(target, Address) or wanted.position is None:
            raise UnplacedError(say("Only whole paragraphs can be moved."))
        ids = self._ids(within(target, wanted.place))
        wide = ids if target.own else [it for id in ids for it in self._addresses.with_children(id)]
        moving = self._indexes(wide)
        before, _ = self._stand(self._in_its_list(wanted.position, ids), None)
        first, last = moving[0], moving[-1]
        done = structure.move(self.now, first, last, before, tracked=True, new_id=self._new_id)
        self.now = done.clauses
        copy = next((it for it in self.now if it.moved_from == ids[-1]), None)
        self._last = copy.id if copy is not None else ids[-1]

    def _in_its_list(self, where: Position, ids: Sequence[str]) -> Position:
        """The beginning or end of the list that a clause is in, where no other is named."""
        if where.of == OWN_LIST and not self._addresses.is_point(ids[0]):
            return Position(where.side)
        if where.of == OWN_LIST and self._addresses.has_lists:
            self.guesses.append(say("It was moved within its own list."))
        if where.of not in (OWN_LIST, Address("list"), Address("section")):
            return where
        rest = self._addresses.rest_of(ids[0], where.of.noun)
        points = [id for id in rest if self._addresses.is_point(id)] or rest
        first = where.side is Side.START
        known = Address(known=points[0] if first else points[-1])
        return Position(Side.BEFORE if first else Side.AFTER, known)

    def swap(self, wanted: Instruction) -> None:
        """Put each of two clauses, with its sub-points, where the other stands."""
        target, where = wanted.target, wanted.position
        of = where.of if where is not None else None
        if not isinstance(target, Address) or not isinstance(of, Address):
            raise UnplacedError(say("Only whole paragraphs can change places."))
        pair = [self._ids(within(it, wanted.place)) for it in (target, of)]
        (one, *more), (two, *others) = sorted(pair, key=lambda ids: self._indexes(ids)[0])
        inside = self._addresses.with_children(one)
        if more or others or two in inside:
            raise UnplacedError(say("Only two paragraphs can change places."))
        first, second = Address(known=one), Address(known=two)
        gap = self._indexes([two])[0] - self._indexes(inside)[-1]
        before = Position(Side.BEFORE, first)
        self.move(Instruction(Verb.MOVE, "", 0, target=second, position=before))
        if gap > 1:
            after = Position(Side.AFTER, second)
            self.move(Instruction(Verb.MOVE, "", 0, target=first, position=after))

    def join(self, wanted: Instruction) -> None:
        """Join a clause to the one before it."""
        target, where = wanted.target, wanted.position
        if not isinstance(target, Address) or where is None or not isinstance(where.of, Address):
            raise UnplacedError(say("It does not say what is joined to what."))
        first = self._indexes(self._ids(where.of))[-1]
        second = self._ids(target)[0]
        own = homes(self.now)
        after = [own[at] for at in range(first + 1, len(own)) if own[at]]
        if not after or after[0] != second:
            raise UnplacedError(say("The one paragraph does not follow the other."))
        item = self.now[first]
        rest = view(self.now, self._indexes([second])).text
        space = item.proposed_text and rest and not (item.proposed_text + rest[:1])[-2:].isspace()
        blank = (Run(" ", ADDED),) if space and not item.proposed_text.endswith(" ") else ()
        self._glued |= bool(blank)
        joint = replace(item, runs=joined((*item.runs, *blank)), end=STRUCK)
        self.now = (*self.now[:first], joint, *self.now[first + 1 :])

    def split(self, wanted: Instruction) -> None:
        """Begin a new clause inside one."""
        known = {item.id for item in self.now}
        done = split(self.now, self._where(wanted), self._new_id)
        at = done.caret.clause
        part = done.clauses[at]
        if wanted.new is not None and part.id not in known:
            part = as_named(part, wanted.new.noun)
        self.now = (*done.clauses[:at], part, *done.clauses[at + 1 :])
        self._last = part.id

    def restyle(self, wanted: Instruction) -> None:
        """Make a clause a lead-in, a point or plain text, or put it deeper or less deep."""
        target = wanted.target
        if not isinstance(target, Address):
            raise UnplacedError(say("It does not say which paragraph."))
        role, by = wanted.how
        now = list(self.now)
        for at in self._indexes(self._ids(target)):
            item = now[at]
            kind = Was(_ROLES[role] if role else item.role, max(0, item.level + by))
            now[at] = item.as_kind(kind, tracked=True)
        self.now = tuple(now)

    def reletter(self, wanted: Instruction) -> None:
        """Nothing is to be done: points are lettered by their place; but it must be there."""
        if not isinstance(wanted.target, Address) or wanted.target.noun == "section":
            return
        ids = self._ids(wanted.target)
        pairs = wanted.new.labels if wanted.new is not None else ()
        if len(pairs) == len(ids) or not pairs:
            self.named += [(id, low) for id, (low, _) in zip(ids, pairs, strict=False)]
        else:
            self.named += [(ids[0], pairs[0][0]), (ids[-1], pairs[-1][1])]
