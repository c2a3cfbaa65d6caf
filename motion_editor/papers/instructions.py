"""An amendment as instructions, such as "In note 2, leave out “by a tenth” and insert “much”".

The wordings are those of standing orders (leave out; leave out and insert; insert), the places
those of the base as it was printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from motion_editor.compare.tokens import split
from motion_editor.core.changes import Change, ChangeKind, changes
from motion_editor.core.clause import Clause, Role
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import KEPT, Runs, cut, original_words, words
from motion_editor.core.tracked import groups, original
from motion_editor.core.wording import capital
from motion_editor.papers.places import POINT, Places, noun
from motion_editor.papers.wording import full_stop, quoted

_SHORT = 4
"""An anchor of fewer letters is easily overlooked, even where it stands only once."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """One change in words: a heading ("Note 2"), what is done there, and both as one sentence."""

    change: Change
    place: str
    words: str
    sentence: str


def instructions(
    clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[Instruction, ...]:
    """The changes of a tracked text in words, in order.

    `labels` are those with which the base was printed; without them they are counted.
    """
    writer = _Writer(clauses, style, labels)
    return tuple(writer.instruction(change) for change in changes(clauses))


class _Writer:
    def __init__(
        self, clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str]
    ) -> None:
        self._now = normal(clauses)
        base = original(self._now)
        self._base = {item.id: item for item in base}
        self._places = Places(base, style, labels)
        self._homes = _homes(self._now, base)

    def instruction(self, change: Change) -> Instruction:
        """A change in words."""
        item = self._now[change.index]
        if change.kind is ChangeKind.INSERT:
            return self._insert(change)
        home = item.moved_from or self._homes[change.index]
        name = self._places.name(home)
        what = self._places.noun(home)
        if change.kind is ChangeKind.LEAVE_OUT:
            return _made(change, name, f"leave out the {what}", f"leave out {name}")
        if change.kind is ChangeKind.MOVE:
            where = self._stands(change.index, "to stand ")
            return _made(change, name, f"move the {what} {where}", f"move {name} {where}")
        if change.kind is ChangeKind.RESTYLE:
            how = restyled(item)
            return _made(change, name, f"make the {what} {how}", f"make {name} {how}")
        if change.kind is ChangeKind.JOIN:
            then = self._next(change.index)
            return _made(change, name, f"join {then} to the {what}", f"join {then} to {name}")
        if change.kind is ChangeKind.SPLIT:
            words = f"{self._after(change)} begin a new {what}".strip()
        else:
            words = self._reworded(change, home)
        return _made(change, name, words, f"in {name}, {words}")

    def _insert(self, change: Change) -> Instruction:
        place = self._stands(change.index, "")
        words = f"insert a new {self._new_noun(change.index)}: {quoted(change.added)}"
        return _made(change, place, words, f"{place}, {words}")

    def _reworded(self, change: Change, home: str) -> str:
        change = self._whole_words(change)
        out = f"leave out {quoted(change.struck)}" if change.struck else ""
        put = f"insert {quoted(change.added)}" if change.added else ""
        if out and self._text(home).count(change.struck) < 2:
            return f"{out} and {put}" if put else out
        where = self._after(change)
        what = " and ".join(part for part in (out, put) if part)
        return f"{where} {what}"

    def _whole_words(self, change: Change) -> Change:
        """The change grown over the kept letters beside it until it cuts no word in two."""
        runs = self._now[change.index].runs
        left = words(_kept(cut(runs, 0, change.start)[::-1])[::-1])
        right = words(_kept(cut(runs, change.end)))
        head = tail = ""
        for text in (change.struck, change.added):
            one, two = _torn(left, f"{text}{right}")
            head = max(head, one, key=len)
            one, two = _torn(f"{left}{text}", right)
            tail = max(tail, two, key=len)
        if not head and not tail:
            return change
        return replace(
            change,
            start=change.start - len(head),
            end=change.end + len(tail),
            struck=f"{head}{change.struck}{tail}",
            added=f"{head}{change.added}{tail}",
        )

    def _after(self, change: Change) -> str:
        """The words of the base after which a change stands: "after “since 2015”"."""
        before = self._before(change)
        text = self._text(self._homes[change.index] or self._now[change.index].moved_from)
        if not before.strip():
            return "at the beginning"
        if len(before) == len(text):
            return "at the end"
        return f"after {quoted(_anchor(before, text))}"

    def _before(self, change: Change) -> str:
        """The base's words in the clause in front of a change."""
        home = self._homes[change.index]
        earlier = ""
        for at in range(change.index - 1, -1, -1):
            if self._homes[at] != home or self._now[at].in_original:
                break
            earlier = self._now[at].original_text + earlier
        return earlier + original_words(cut(self._now[change.index].runs, 0, change.start))

    def _text(self, home: str) -> str:
        return self._base[home].text

    def _stands(self, index: int, before: str) -> str:
        """Where an inserted or moved clause stands: after a clause of the base and its children."""
        level = self._now[index].level
        near = True
        for at in range(index - 1, -1, -1):
            item = self._now[at]
            if item.moved_from or item.wholly_added:
                continue
            if item.base_kind.level <= level:
                own = near and self._has_children(at, index) and level <= item.base_kind.level
                words = "directly after the words of" if own else "after"
                return f"{before}{words} {self._places.name(self._homes[at])}"
            near = False
        return f"{before}at the beginning"

    def _has_children(self, at: int, index: int) -> bool:
        """Whether the base's clause at `at` has deeper ones below it, from `index` on."""
        for item in self._now[index + 1 :]:
            if not item.moved_from and not item.wholly_added:
                return item.base_kind.level > self._now[at].base_kind.level
        return False

    def _next(self, index: int) -> str:
        for at in range(index + 1, len(self._now)):
            home = self._homes[at]
            if home and home != self._homes[index]:
                return self._places.name(home)
        return "what follows"

    def _new_noun(self, index: int) -> str:
        item = self._now[index]
        if item.role is not Role.POINT:
            return "lead-in" if item.role is Role.LEAD_IN else "paragraph"
        if item.level:
            return f"sub-{POINT}"
        for above in reversed(self._now[:index]):
            if above.role is Role.LEAD_IN and not above.level and not above.wholly_struck:
                return noun(above.proposed_text if above.wholly_added else above.original_text)
        return POINT


def _kept(runs: Runs) -> Runs:
    """The runs up to the first that is not kept."""
    return tuple(takewhile(lambda run: run.state is KEPT, runs))


def _torn(left: str, right: str) -> tuple[str, str]:
    """The two parts of the word that runs on from `left` to `right`; nothing where none does."""
    tokens = split(left + right)
    at = bisect_left(tokens.ends, len(left)) - 1
    if at < 0 or at >= tokens.size or not tokens.start(at) < len(left) < tokens.ends[at + 1]:
        return "", ""
    return left[tokens.start(at) :], right[: tokens.ends[at + 1] - len(left)]


def _homes(now: Sequence[Clause], base: Sequence[Clause]) -> list[str]:
    """The id of the base's clause of which each marked clause is a part; "" for added ones."""
    out = [""] * len(now)
    for (first, past), item in zip(groups(now, lambda it: it.in_original), base, strict=False):
        for at in range(first, past):
            if not now[at].wholly_added:
                out[at] = item.id
    return out


def _made(change: Change, place: str, words: str, sentence: str) -> Instruction:
    return Instruction(
        change, capital(place), full_stop(capital(words)), full_stop(capital(sentence))
    )


def restyled(item: Clause) -> str:
    """What a clause becomes: "a lead-in", "a point one level deeper"."""
    was = item.base_kind
    names = {Role.LEAD_IN: "a lead-in", Role.POINT: "a point", Role.TEXT: "a plain paragraph"}
    role = names[item.role] if item.role is not was.role else ""
    by = item.level - was.level
    steps = "one level" if abs(by) == 1 else f"{abs(by)} levels"
    depth = f"{steps} {'deeper' if by > 0 else 'less deep'}" if by else ""
    if role and depth:
        return f"{role}, {depth}"
    return role or f"stand {depth}"


def _anchor(before: str, text: str) -> str:
    """The last words in front of a place, as many as it takes to stand only once in the text."""
    words = before.split(" ")
    for many in range(1, len(words)):
        tail = " ".join(words[-many:])
        if len(tail.strip()) >= _SHORT and text.count(tail) == 1:
            return tail
    return before
