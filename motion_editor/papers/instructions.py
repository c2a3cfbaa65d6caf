"""An amendment as instructions, such as "In note 2, leave out “by a tenth” and insert “much”".

The wordings are those of standing orders (leave out; leave out and insert; insert), the places
those of the base as it was printed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from motion_editor.compare.phrasing import occurrences, refers, runs_past
from motion_editor.compare.tokens import split
from motion_editor.core.changes import Change, ChangeKind, changes
from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import OPEN
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.structure import family
from motion_editor.core.text import ADDED, KEPT, SOFT_BREAK, cut, original_words, proposed_words
from motion_editor.core.tracked import copies, homes, original, proposed
from motion_editor.core.wording import capital
from motion_editor.papers.places import POINT, Places, noun
from motion_editor.papers.wording import cited, full_stop, ordinal

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


def sentences(
    clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[str, ...]:
    """The changes in sentences; that the matter is referred, where that is all, in the one."""
    left = [item for item in proposed(clauses) if item.text.strip()]
    plain = len(left) == 1 and not {SOFT_BREAK, OPEN} & set(left[0].text)
    if plain and refers(left[0].text) and _all_out(clauses):
        return (left[0].text.strip(),)
    return tuple(item.sentence for item in instructions(clauses, style, labels))


def _all_out(clauses: Sequence[Clause]) -> bool:
    """Whether all of the base is left out, and nothing else is plain text of its own."""
    kept = any(run.state is KEPT and run.text.strip() for item in clauses for run in item.runs)
    new = [item for item in clauses if item.proposed_text.strip()]
    return not kept and all(it.wholly_added and it.kind == (Role.TEXT, 0) for it in new)


class _Writer:
    def __init__(
        self, clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str]
    ) -> None:
        self._now = normal(clauses)
        base = original(self._now)
        self._base = {item.id: item for item in base}
        self._places = Places(base, style, labels)
        self._homes = homes(self._now)
        self._parts: defaultdict[str, list[int]] = defaultdict(list)
        for at, home in enumerate(self._homes):
            self._parts[home].append(at)
        self._copies = copies(self._now)
        self._order = [item.id for item in base]
        self._clauses = base

    def instruction(self, change: Change) -> Instruction:
        """A change in words."""
        item = self._now[change.index]
        if change.kind is ChangeKind.INSERT:
            return self._insert(change)
        home = item.moved_from or self._homes[change.index]
        name = self._places.name(home)
        what = self._places.noun(home)
        if change.kind is ChangeKind.LEAVE_OUT:
            only = self._alone(home, self._goes_too)
            return _made(change, name, f"leave out the {what}{only}", f"leave out {name}{only}")
        if change.kind is ChangeKind.MOVE:
            where = f"to stand {self._stands(change.index)}"
            where = f"{self._alone(home, self._moves_along)} {where}".strip()
            return _made(change, name, f"move the {what} {where}", f"move {name} {where}")
        if change.kind is ChangeKind.RESTYLE:
            how = restyled(item)
            return _made(change, name, f"make the {what} {how}", f"make {name} {how}")
        if change.kind is ChangeKind.JOIN:
            then = self._next(change.index)
            return _made(change, name, f"join {then} to the {what}", f"join {then} to {name}")
        if change.kind is ChangeKind.SPLIT:
            left, right = self._around(change)
            begun = self._begun(change.index, home) or what
            words = f"{_where(left, '', right)} begin a new {begun}"
        else:
            words = self._reworded(change)
        return _made(change, name, words, f"in {name}, {words}")

    def _begun(self, index: int, home: str) -> str:
        """What begins where a clause is split, if that is no clause of its kind; else ""."""
        part = next((at for at in self._parts[home] if at > index), None)
        if part is None or self._now[part].role is self._base[home].role:
            return ""
        return self._new_noun(part)

    def _insert(self, change: Change) -> Instruction:
        place = self._stands(change.index)
        noun = self._new_noun(change.index)
        full = f"{noun}{self._new_level(change.index)}"
        if change.added.strip():
            words = f"insert a new {full}: {cited(change.added)}"
        else:
            words = f"insert a new empty {full}"
        return _made(change, place, words, f"{place}, {words}")

    def _reworded(self, change: Change) -> str:
        left, struck, added, right = _whole_words(change, *self._around(change))
        out = f"leave out {cited(struck)}" if struck else ""
        put = f"insert {cited(added)}" if added else ""
        what = " and ".join(part for part in (out, put) if part)
        if out and len(occurrences(struck, f"{left}{struck}{right}")) == 1:
            return what
        if not struck and not right.strip() and runs_past(added, left):
            return f"after {_anchor(left, len(left))} {what}"  # "at the end" is read otherwise
        return f"{_where(left, struck, right)} {what}"

    def _around(self, change: Change) -> tuple[str, str]:
        """The words of the clause in front of a change, as amended so far, and those past it."""
        runs = self._now[change.index].runs
        left = proposed_words(cut(runs, 0, change.start))
        right = original_words(cut(runs, change.end))
        home = self._homes[change.index]
        if not home:
            return left, right
        parts = self._parts[home]
        above = (it for it in parts if it < change.index)
        left = "".join(f"{self._now[at].proposed_text}{self._break(at)}" for at in above) + left
        right += "".join(self._now[at].original_text for at in parts if at > change.index)
        return left, right

    def _break(self, at: int) -> str:
        return "\n" if self._now[at].end is ADDED else ""

    def _stands(self, index: int) -> str:
        """Where an inserted or moved clause stands: after a clause of the base and its children.

        After one that the instruction before puts in it stands "after that".
        """
        if not index:
            return "at the beginning"
        if self._now[index - 1].wholly_added:
            return "after that"
        home = self._homes[index - 1]
        if home in self._homes[index:]:
            return "before that"
        at = self._order.index(home)
        level = self._now[index].level
        above = (i for i in range(at, -1, -1) if self._base[self._order[i]].level <= level)
        over = next(above, at)
        if family(self._clauses, over) == at + 1:
            return f"after {self._places.name(self._order[over])}"
        return f"directly after the words of {self._places.name(home)}"

    def _alone(self, id: str, along: Callable[[str, int], bool]) -> str:
        """What says that the points below a clause stay, unless they all go along with it."""
        at = self._order.index(id)
        below = self._order[at + 1 : family(self._clauses, at)]
        if all(along(item, number) for number, item in enumerate(below, 1)):
            return ""
        return " without its sub-points"

    def _goes_too(self, id: str, _number: int) -> bool:
        """Whether a clause is left out whole."""
        parts = [it for at, it in enumerate(self._now) if self._homes[at] == id]
        return id not in self._copies and all(it.wholly_struck for it in parts)

    def _moves_along(self, id: str, number: int) -> bool:
        """Whether a clause is moved to stand so many places after the one above it."""
        above = self._order[self._order.index(id) - number]
        return self._copies.get(id) == self._copies[above] + number

    def _next(self, index: int) -> str:
        for at in range(index + 1, len(self._now)):
            home = self._homes[at]
            if home and home != self._homes[index]:
                return self._places.name(home)
        return "what follows"

    def _new_level(self, index: int) -> str:
        """On which level a new clause stands, where its noun does not tell."""
        item = self._now[index]
        deep = item.role is Role.POINT and item.level > 0
        above = self._now[index - 1] if index else item
        # Who reads this may go by where the one above stands in the base, or by where it now does.
        near = max(above.level, above.base_kind.level) if index else 0
        if item.level == deep and not (deep and near > 1):
            return ""
        return f" on the {ordinal(item.level + 1)} level"

    def _new_noun(self, index: int) -> str:
        item = self._now[index]
        if item.role is Role.LEAD_IN:
            return "lead-in"
        if item.role is Role.TEXT:
            above = self._now[index - 1]
            plain = not index or above.kind == above.base_kind == (Role.TEXT, 0)
            return "paragraph" if plain else "plain paragraph"
        if item.level:
            return f"sub-{POINT}"
        for head in reversed(self._now[:index]):
            if head.role is Role.LEAD_IN and not head.level and not head.wholly_struck:
                return noun(head.proposed_text if head.wholly_added else head.original_text)
        return POINT


def _where(left: str, struck: str, right: str) -> str:
    """Where a change stands between words: "after “since 2015”", "at the end"."""
    rest = f"{struck}{right}"
    if not left.strip():
        return "at the beginning"
    if not rest.strip():
        return "at the end"
    if left.rstrip(" ").endswith("\n") and not struck and right.strip():
        return f"before {_anchor(f'{left}{rest}', len(left), before=True)}"
    return f"after {_anchor(f'{left}{rest}', len(left))}"


def _whole_words(change: Change, left: str, right: str) -> tuple[str, str, str, str]:
    """What stands before a change, is struck, is added and stands behind, no word cut in two."""
    head = tail = ""
    for text in (change.struck, change.added):
        one, two = _torn(left, f"{text}{right}")
        head = max(head, one, key=len)
        one, two = _torn(f"{left}{text}", right)
        tail = max(tail, two, key=len)
    left, right = left[: len(left) - len(head)], right[len(tail) :]
    return left, f"{head}{change.struck}{tail}", f"{head}{change.added}{tail}", right


def _torn(left: str, right: str) -> tuple[str, str]:
    """The two parts of the word that runs on from `left` to `right`; nothing where none does."""
    if not left or not right or left[-1].isspace() or right[0].isspace():
        return "", ""
    tokens = split(left + right)
    at = bisect_left(tokens.ends, len(left)) - 1
    if at < 0 or at >= tokens.size or not tokens.start(at) < len(left) < tokens.ends[at + 1]:
        return "", ""
    return left[tokens.start(at) :], right[: tokens.ends[at + 1] - len(left)]


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


def _anchor(text: str, at: int, *, before: bool = False) -> str:
    """The words that end (or `before`, begin) at a place, as many as it takes to stand only once.

    Where even all of them stand several times, it is said which time is meant. They are those of
    one line, unless these can't be told apart.
    """
    if before:
        edge = len(text) - len(text[at:].lstrip())
        lines = [text[edge:]]
    else:
        edge = len(text[:at].rstrip())
        lines = [text[:edge].rsplit("\n", 1)[-1], text[:edge]]
    for letters in (False, True):
        for line in lines:
            found = _telling(line, text, edge, before=before, letters=letters)
            if found:
                return found
    return cited(lines[0])


def _telling(line: str, text: str, edge: int, *, before: bool, letters: bool) -> str:
    """The first (or last) words of a line that tell a place in a text; "" where none do.

    With `letters` the place may be inside a word.
    """
    said = line.split(" ")
    tails = [" ".join(said[:n] if before else said[-n:]) for n in range(1, len(said) + 1)]
    best = ""
    for tail in filter(str.strip, tails):
        found = occurrences(tail, text, letters=letters)
        here = [n for n, it in enumerate(found) if (it.start if before else it.end) == edge]
        if not here:
            continue
        if len(found) == 1 and (len(tail.strip()) >= _SHORT or tail is tails[-1]):
            return f"the letters {cited(tail)}" if letters else cited(tail)
        which = ordinal(here[0] + 1)
        best = best or f"the {which} {'letters ' if letters else ''}{cited(tail)}"
    return best
