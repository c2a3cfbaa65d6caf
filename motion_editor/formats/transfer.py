"""The marks of a paper put on the clauses of the motion that it amends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.compare.clauses import Kind, Pair, align
from motion_editor.core.clause import Clause, Clauses, NewId, Role, clause
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, cut, joined, words
from motion_editor.core.wording import Said, many, mark, phrase, say
from motion_editor.formats.apart import SPLIT, beside
from motion_editor.formats.fit import Difference, fitted_marks
from motion_editor.formats.paper import Added, MarkedPaper, Own
from motion_editor.formats.reading import Remark, quoted

_ELSEWHERE = mark("{words} stands elsewhere in the motion; the motion's own text stands.")
_ONE = mark("{words} and what follows is one clause in the motion; the motion's own text stands.")
_LACKING = mark(
    "The paper lacks {words} and does not mark it as left out; the motion's own text stands."
)
_OUT = mark("{words} is not in the motion and not marked as put in; it was left out.")
_OUT_MARKS = mark(
    "{words} is not in the motion and not marked as put in; it was left out with its marks."
)
_OUT_WITH = mark(
    "{words} is not in the motion and not marked as put in; it was left out, and with it what is "
    "put in there: {added}."
)
_DIFFERS = mark(
    "The paper has “{paper}” where the motion has “{motion}” ({difference}); the motion's own "
    "words stand."
)
_DIFFERS_STRUCK = mark(
    "The paper has “{paper}” where the motion has “{motion}” ({difference}), which is left out; "
    "the motion's own words stand."
)
_OTHER_WORDS = mark("other words")


class Misfit(Enum):
    """How a paper differs, without a mark, from the motion that it amends."""

    WORDS = "words"
    PLACE = "place"
    PARTED = "parted"
    LACKING = "lacking"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Unlike:
    """A place where paper and motion differ without a mark, both readings, and the paper's line.

    `clause` is the id of the motion's clause, "" where the motion has none.
    """

    misfit: Misfit
    clause: str
    paper: str
    motion: str
    line: int = 0


@dataclass(slots=True)
class Transferred:
    """The motion with the paper's marks, remarks, and how much of the paper it fits.

    `found` counts the paper's own clauses that the motion has, `unlike` lists the places where
    paper and motion differ without a mark.
    """

    clauses: Clauses
    remarks: list[Remark]
    found: int
    unlike: list[Unlike]

    @property
    def misfits(self) -> int:
        """In how many places paper and motion differ without a mark."""
        return len(self.unlike)


def transferred(paper: MarkedPaper, base: Clauses, new_id: NewId) -> Transferred:
    """Put the marks on the base, whose own words, ids, roles and levels never change."""
    return _Transfer(paper, base, new_id).done()


class _Transfer:
    """Pairs the paper's clauses with the motion's, marks those, and puts the new ones between."""

    def __init__(self, paper: MarkedPaper, base: Clauses, new_id: NewId) -> None:
        self._paper = paper
        self._base = base
        self._new_id = new_id
        pieces = [clause("", own.text, own.role, own.level) for own in paper.own]
        self._pairs = _in_order(base, pieces) or align(base, pieces)
        self._place = {at: pair.old[-1] for pair in self._pairs if pair.old for at in pair.new}
        self._out: list[list[Clause]] = [[item] for item in base]
        self._remarks: list[Remark] = []
        self._unlike: list[Unlike] = []
        self._inside: list[Added] = []

    def done(self) -> Transferred:
        """The tracked clauses in normal form, with everything that was found."""
        found = 0
        for pair in self._pairs:
            if pair.old and pair.new:
                found += len(pair.new)
                self._mark(pair)
            elif pair.old:
                self._lacking(pair)
            else:
                self._unknown(pair)
        self._join_over_breaks()
        clauses = normal(tuple(self._with_added()))
        return Transferred(clauses, self._remarks, found, self._unlike)

    def _mark(self, pair: Pair) -> None:
        own = [self._paper.own[at] for at in pair.new]
        between = [self._between(at) for at in pair.new[:-1]]
        marked = beside(
            [item.marked for item in own],
            [item.end is ADDED for item in own],
            [[item.runs for item in group] for group in between],
        )
        kinds: list[Own | Added] = [own[0]]
        for group, later in zip(between, own[1:], strict=True):
            kinds += [*group, later]
        items = [self._base[at] for at in pair.old]
        whole = _with_blanks([item.runs for item in items])
        runs, differences = fitted_marks(marked, whole)
        pieces = _parted(runs, [item.length for item in items])
        for at, item, piece in zip(pair.old, items, pieces, strict=True):
            self._out[at] = self._clauses(item, piece, kinds)
        self._on_pair(pair, own, differences)

    def _between(self, at: int) -> list[Added]:
        """The clauses put in after one of the paper's own, inside a clause that it splits."""
        if self._paper.own[at].end is not ADDED:
            return []
        inside = [item for item in self._paper.added if item.after == at]
        self._inside += inside
        return inside

    def _clauses(self, item: Clause, runs: Runs, kinds: Sequence[Own | Added]) -> list[Clause]:
        """A clause of the motion in its marks: left out whole, split where the paper splits it."""
        if runs and all(run.state is STRUCK for run in runs):
            return [replace(item, runs=runs, end=STRUCK)]
        parts = _at_splits(runs)
        if len(parts) == 1:
            return [replace(item, runs=parts[0])]
        head = next((at for at, part in enumerate(parts) if _has_base(part)), 0)
        out: list[Clause] = []
        for at, part in enumerate(parts):
            kind = kinds[min(at, len(kinds) - 1)]
            one = (
                replace(item, runs=part)
                if at == head
                else Clause(self._new_id(), part, kind.role, item.level)
            )
            out.append(replace(one, end=ADDED if at < len(parts) - 1 else KEPT))
        return out

    def _join_over_breaks(self) -> None:
        """What is left out from inside one clause into the next one joins the two."""
        own = self._paper.own
        for at, item in enumerate(own[:-1]):
            place = self._place.get(at)
            if place is None or item.end is not STRUCK or item.marked.wholly_struck:
                continue
            later = at + 1
            while later < len(own) - 1 and own[later].marked.wholly_struck:
                later += 1
            there = self._place.get(later)
            if item.marked.states[-1] is not STRUCK or own[later].marked.states[0] is not STRUCK:
                continue
            if there is None or there <= place or own[later].marked.wholly_struck:
                continue
            last = self._out[place][-1]
            self._out[place][-1] = replace(_spaced(last, self._out[there][0]), end=STRUCK)
            self._remarks.append(
                Remark(
                    say(
                        "What is left out goes on from {first} into {next} on line {line}; the "
                        "two were joined.",
                        first=quoted(item.text),
                        next=quoted(own[later].text),
                        line=own[later].line,
                    ),
                    item.line,
                    guess=True,
                )
            )

    def _with_added(self) -> Iterator[Clause]:
        """The clauses with those put in, each after the clause of the motion before it."""
        waiting: dict[int, list[Clause]] = {}
        for item in self._paper.added:
            if item in self._inside:
                continue
            waiting.setdefault(self._behind(item), []).append(self._made(item))
        yield from waiting.get(-1, ())
        for at, group in enumerate(self._out):
            yield from group
            yield from waiting.get(at, ())

    def _behind(self, item: Added) -> int:
        """The index of the clause of the motion after which a clause is put in."""
        for at in range(item.after, -1, -1):
            if at in self._place:
                if at < item.after:
                    self._on_place(item, self._base[self._place[at]])
                return self._place[at]
        first = min(self._place.values(), default=len(self._base))
        return first - 1

    def _on_place(self, item: Added, before: Clause) -> None:
        self._remarks.append(
            Remark(
                say(
                    "{words} was put in after {before}, as the motion has nothing of what stands "
                    "between them in the paper.",
                    words=quoted(words(item.runs)),
                    before=quoted(before.text),
                ),
                item.line,
                guess=True,
            )
        )

    def _made(self, item: Added) -> Clause:
        """A new clause, nested as the motion nests what the paper shows beside it."""
        role, level = item.role, item.level
        for at in (item.after, item.after + 1):
            place = self._place.get(at)
            if place is None or self._paper.own[at].role is not role:
                continue
            level = max(0, self._base[place].level + level - self._paper.own[at].level)
            role = self._base[place].role if role is not Role.LEAD_IN else role
            break
        return Clause(self._new_id(), item.runs, role, level, ADDED)

    def _on_pair(self, pair: Pair, own: Sequence[Own], differences: Sequence[Difference]) -> None:
        line = own[0].line
        whole = " ".join(self._base[at].text for at in pair.old)
        for item in differences:
            self._note(Misfit.WORDS, pair, item.paper, item.motion, line)
            self._remarks.append(_on_difference(item, line))
        if pair.kind is Kind.MOVED:
            self._note(Misfit.PLACE, pair, own[0].text, whole, line)
            self._say(say(_ELSEWHERE, words=quoted(own[0].text)), line)
        if len(pair.old) > 1:
            self._note(Misfit.PARTED, pair, own[0].text, whole, line)
            said = many(
                "{words} is {n} clauses in the motion; the motion's own text stands.",
                "{words} is {n} clause in the motion; the motion's own text stands.",
                len(pair.old),
                words=quoted(own[0].text),
            )
            self._say(said, line)
        if len(own) > 1 and not any(item.end is ADDED for item in own[:-1]):
            self._note(Misfit.PARTED, pair, " ".join(item.text for item in own), whole, line)
            self._say(say(_ONE, words=quoted(own[0].text)), line)

    def _lacking(self, pair: Pair) -> None:
        for at in pair.old:
            text = self._base[at].text
            self._unlike.append(Unlike(Misfit.LACKING, self._base[at].id, "", text))
            words = quoted(text)
            self._say(say(_LACKING, words=words), 0, left_out=True)

    def _unknown(self, pair: Pair) -> None:
        for at in pair.new:
            own = self._paper.own[at]
            self._unlike.append(Unlike(Misfit.UNKNOWN, "", own.text, "", own.line))
            self._remarks.append(
                Remark(
                    _unknown(own),
                    own.line,
                    guess=True,
                    left_out=True,
                )
            )

    def _note(self, misfit: Misfit, pair: Pair, paper: str, motion: str, line: int) -> None:
        self._unlike.append(Unlike(misfit, self._base[pair.old[0]].id, paper, motion, line))

    def _say(self, said: Said, line: int, *, left_out: bool = False) -> None:
        self._remarks.append(Remark(said, line, guess=True, left_out=left_out))


def _unknown(own: Own) -> Said:
    """A clause that is left out, and what goes with it: its marks, every word that they put in."""
    added = [words(runs).strip() for gap in own.marked.gaps for runs in gap.added]
    text = quoted(own.text)
    if added:
        return say(_OUT_WITH, words=text, added=", ".join(f"“{it}”" for it in added))
    return say(_OUT_MARKS if STRUCK in own.marked.states else _OUT, words=text)


def _in_order(base: Sequence[Clause], pieces: Sequence[Clause]) -> tuple[Pair, ...]:
    """The pairs of a paper that has the very words of the motion, clause by clause."""
    here = [at for at, item in enumerate(base) if item.text.strip()]
    same = ["".join(base[at].text.split()) for at in here]
    if same != ["".join(item.text.split()) for item in pieces]:
        return ()
    return tuple(Pair((at,), (index,), Kind.EDITED) for index, at in enumerate(here))


def _on_difference(item: Difference, line: int) -> Remark:
    what = _what(item.paper, item.motion)
    said = say(
        _DIFFERS_STRUCK if item.struck else _DIFFERS,
        paper=item.paper,
        motion=item.motion,
        difference=phrase(what),
    )
    other = what == _OTHER_WORDS
    return Remark(said, line, guess=other, left_out=other and not item.struck)


def _what(paper: str, motion: str) -> str:
    """How two readings differ, in the grades of comparing records."""
    if "".join(paper.split()) == "".join(motion.split()):
        spaces = (
            len(motion) - len("".join(motion.split())),
            len(paper) - len("".join(paper.split())),
        )
        if spaces[0] == spaces[1]:
            return mark("other white space")
        missing = spaces[0] > spaces[1]
        return mark("a space is missing") if missing else mark("a space too many")
    if paper.casefold() == motion.casefold():
        return mark("other capitals")
    letters = ["".join(char for char in text if char.isalnum()) for text in (paper, motion)]
    return mark("other punctuation") if letters[0] == letters[1] else _OTHER_WORDS


def _with_blanks(parts: Sequence[Runs]) -> Runs:
    """The words of clauses one after the other, with a space between."""
    out: list[Run] = list(parts[0])
    for part in parts[1:]:
        out += (Run(" "), *part)
    return joined(out)


def _parted(runs: Runs, sizes: Sequence[int]) -> list[Runs]:
    """Marked runs cut where the clauses of the motion end; added words stay with the one before."""
    if len(sizes) == 1:
        return [runs]
    states = [run.state for run in runs for _ in run.text]
    out: list[Runs] = []
    at = 0
    for size in sizes:
        end, left = at, size
        while end < len(states) and (left or states[end] is ADDED):
            left -= states[end] is not ADDED
            end += 1
        out.append(cut(runs, at, end))
        at = end + 1  # The space that was put between the clauses goes.
    return out


def _at_splits(runs: Runs) -> list[Runs]:
    parts: list[list[Run]] = [[]]
    for run in runs:
        for at, piece in enumerate(run.text.split(SPLIT) if run.state is ADDED else [run.text]):
            if at:
                parts.append([])
            parts[-1].append(run.with_text(piece))
    return [joined(part) for part in parts]


def _has_base(runs: Runs) -> bool:
    return any(run.state is not ADDED for run in runs)


def _spaced(one: Clause, two: Clause) -> Clause:
    """The clause with a space put in at its end where joining would run two words together."""
    left, right = one.proposed_text[-1:], two.proposed_text[:1]
    if left.isalnum() and right.isalnum():
        return one.with_runs((*one.runs, Run(" ", ADDED)))
    return one
