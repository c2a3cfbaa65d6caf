"""One reviewer's tracked changes in a Word file as a tracked text over the clauses they change.

The marks are those of the file: nothing is compared. Which characters are the same ones, and what
was moved, the file says itself; role and level change where the file changes a paragraph's style
or list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace

from motion_editor.core.clause import Clause, Clauses, NewId, fitted
from motion_editor.core.footnotes import may_have, whole
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Emphasis, State, pieces
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.kinds_in import Kinds
from motion_editor.formats.word.moves_in import key_of, matched, moves, with_own_mark
from motion_editor.formats.word.provenance import Flow, Reviewer
from motion_editor.formats.word.texts_in import Read, Text, Texts
from motion_editor.revise.layers import Atom, Row
from motion_editor.revise.recut import recut
from motion_editor.revise.stream import MARK


class UnlikeTextsError(AssertionError):
    """Marks that do not give the two texts of the file: a fault of the program, never a user's."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The changes of one reviewer over the clauses that they change.

    `before` and `after` are the two texts of the file. `at` gives for each paragraph of the file
    that holds a clause the id of that clause.
    """

    whose: Reviewer
    clauses: Clauses
    before: Text
    after: Text
    at: dict[int, str]


def reviewed(
    texts: Texts,
    whose: Reviewer,
    base: Clauses,
    new_id: NewId,
    moved: Collection[str] = (),
) -> Reviewed:
    """The reviewer's changes over `base`, which has the words of the text that they change.

    `moved` are ids of clauses of the base of which it is known otherwise that they were moved.
    """
    before, after = texts.text(whose.under), texts.text(whose)
    writer = _Writer(texts.flow, base, before, after, new_id, moved)
    row = writer.row()
    made = recut(row, base, writer.plain, new_id) if row.atoms else base
    clauses = normal(
        tuple(it.with_runs(whole(it.runs)) if may_have(it.runs) else it for it in made)
    )
    _check(clauses, base, after)
    found = Reviewed(whose, clauses, before, after, {})
    return replace(found, at=_at(texts.flow, found, base, proposed(clauses)))


def restated(texts: Texts, made: Reviewed, clauses: Clauses) -> Reviewed:
    """The same two texts with the marks that `clauses` has, which may have clauses without words.

    UnlikeTextsError where the words are others.
    """
    base, amended = _worded(original(clauses)), _worded(proposed(clauses))
    for have, text in ((base, made.before), (amended, made.after)):
        if [it.text for it in have] != [it.text for it in text.clauses]:
            raise UnlikeTextsError("the marks do not give the texts of the file")
    return replace(made, clauses=clauses, at=_at(texts.flow, made, base, amended))


def _worded(clauses: Clauses) -> Clauses:
    return tuple(it for it in clauses if it.text.strip())


def _check(clauses: Clauses, base: Clauses, after: Text) -> None:
    """Raise UnlikeTextsError unless refusing gives the base, accepting the file's other text."""
    if original(clauses) != base:
        raise UnlikeTextsError("the marks do not stand over the base")
    if [it.text for it in proposed(clauses)] != [it.text for it in after.clauses]:
        raise UnlikeTextsError("the marks do not give the amended text")


def _at(flow: Flow, made: Reviewed, base: Clauses, amended: Clauses) -> dict[int, str]:
    return _places(flow, made.after, amended) | _places(flow, made.before, base)


def _places(flow: Flow, text: Text, clauses: Clauses) -> dict[int, str]:
    out: dict[int, str] = {}
    for read, item in zip(text.clauses, clauses, strict=True):
        out |= dict.fromkeys(read.stands_in(flow), item.id)
    return out


class _Writer:
    """Writes the row of characters and marks that one reviewer's changes are."""

    def __init__(
        self,
        flow: Flow,
        base: Clauses,
        before: Text,
        after: Text,
        new_id: NewId,
        moved: Collection[str],
    ) -> None:
        self._flow = flow
        self._base = base
        self._row = Row()
        before, after = with_own_mark(before, after), with_own_mark(after, before)
        self._before, self._after = before, after
        self._idle = _idle(before, after)
        self._old, self._old_marks = _places_of(before, set(self._idle.values()))
        self._new, self._new_marks = _places_of(after, self._idle)
        self._looks = _looks(before, base)
        self._at: dict[int, int] = {}
        self._put_in: dict[int, Atom] = {}
        told = [at for at, it in enumerate(base) if it.id in moved]
        self._sources = moves(flow, before, after, self._old, self._new, told)
        kinds = Kinds(before.clauses, base)
        heads = [self._head(at, it) for at, it in enumerate(after.clauses)]
        made = [
            Clause(new_id(), (), *kinds.of(it, head))
            for it, head in zip(after.clauses, heads, strict=True)
        ]
        self._names = fitted(made)

    @property
    def plain(self) -> Clauses:
        """What the clauses of the amended text are; moved ones have the ids of the base."""
        return tuple(
            replace(it, id=self._base[self._sources[at]].id) if at in self._sources else it
            for at, it in enumerate(self._names)
        )

    def row(self) -> Row:
        """The characters and marks of both texts, in the order of the file."""
        flow = self._flow
        idle = {self._after.clauses[new].mark.para: (old, new) for new, old in self._idle.items()}
        for para in range(len(flow.paras)):
            if para in idle and self._still(*idle[para]):
                continue
            for piece in range(flow.first[para], flow.first[para + 1]):
                self._piece(piece)
            self._mark(-1 - para)
        for copy, source in self._sources.items():
            self._moved(self._after.clauses[copy], self._before.clauses[source])
        return self._row

    def _head(self, at: int, read: Read) -> int:
        """The clause of the base whose words come first in a clause of the amended text."""
        if at in self._sources:
            return self._sources[at]
        if at in self._idle:
            return self._idle[at]
        return next((self._old[char] for char in read.chars if char in self._old), -1)

    def _still(self, old: int, new: int) -> bool:
        """Put in a clause that nothing changes as one; False where its role or level changes."""
        item = self._base[old]
        if self._names[new].kind != item.kind:
            self._old |= dict.fromkeys(self._before.clauses[old].chars, old)
            self._new |= dict.fromkeys(self._after.clauses[new].chars, new)
            return False
        row = self._row
        row.atoms.append(Atom(MARK, KEPT, base=len(row.clause_of), below=item, whole=True))
        row.clause_of.append(old)
        return True

    def _piece(self, piece: int) -> None:
        text, look = self._flow.pieces[piece].text, self._flow.pieces[piece].look
        for char, sign in enumerate(text, self._flow.start[piece]):
            if char in self._old_marks or char in self._new_marks:
                self._soft(char, sign)
                continue
            state = _state(old=char in self._old, new=char in self._new)
            if state is not None:
                self._put(char, sign, state, look)

    def _soft(self, char: int, sign: str) -> None:
        """A line break that parts clauses in one of the texts, and may be words in the other."""
        if char in self._old:
            self._put(char, sign, STRUCK, PLAIN)
        self._mark(char)
        if char in self._new:
            self._put(char, sign, ADDED, PLAIN)

    def _put(self, char: int, sign: str, state: State, look: Emphasis) -> None:
        row = self._row
        if state is ADDED:
            atom = Atom(sign, state, look, late=True, above=self._names[self._new[char]])
            self._put_in[char] = atom
        else:
            clause = self._old[char]
            place = self._at[char] = len(row.clause_of)
            look = self._looks.get(char, PLAIN)
            atom = Atom(sign, state, look, base=place, below=self._base[clause])
            row.clause_of.append(clause)
        row.atoms.append(atom)

    def _mark(self, key: int) -> None:
        """The end of a clause of one text or of both."""
        old, new = self._old_marks.get(key), self._new_marks.get(key)
        state = _state(old=old is not None, new=new is not None)
        if state is None:
            return
        row = self._row
        above = None if new is None else self._names[new]
        if old is None:
            atom = Atom(MARK, ADDED, late=True, above=above)
            self._put_in[key] = atom
        else:
            place = self._at[key] = len(row.clause_of)
            atom = Atom(MARK, state, base=place, below=self._base[old], above=above)
            row.clause_of.append(old)
        row.atoms.append(atom)

    def _moved(self, copy: Read, source: Read) -> None:
        """Say of each character of a moved clause which one of the base it is."""
        for old, new in matched(self._flow, source, copy):
            atom = self._put_in.get(new)
            if atom is not None and old in self._at:
                atom.of = self._at[old]
                atom.emphasis = self._looks.get(old, PLAIN)


def _state(*, old: bool, new: bool) -> State | None:
    """The state of what stands in the base, in the amended text, or in neither."""
    if old:
        return KEPT if new else STRUCK
    return ADDED if new else None


def _idle(before: Text, after: Text) -> dict[int, int]:
    """The clauses that are the same characters in both texts: the old one for each new one."""
    old, new = _alone(before), _alone(after)
    return {
        new[para]: old[para]
        for para in old.keys() & new.keys()
        if before.clauses[old[para]].chars == after.clauses[new[para]].chars
    }


def _alone(text: Text) -> dict[int, int]:
    """The clauses that are all of one paragraph of the file, by that paragraph."""
    count = Counter(it.mark.para for it in text.clauses)
    return {
        it.mark.para: at
        for at, it in enumerate(text.clauses)
        if len(it.paras) == 1 and count[it.mark.para] == 1
    }


def _places_of(text: Text, but: Collection[int]) -> tuple[dict[int, int], dict[int, int]]:
    """In which clause each character stands, those of some clauses left aside; all marks."""
    chars: dict[int, int] = {}
    for at, read in enumerate(text.clauses):
        if at not in but:
            chars.update(dict.fromkeys(read.chars, at))
    return chars, {key_of(read): at for at, read in enumerate(text.clauses)}


def _looks(before: Text, base: Clauses) -> dict[int, Emphasis]:
    """How the base's own words look, by their characters in the file; nothing where plain."""
    out: dict[int, Emphasis] = {}
    for read, item in zip(before.clauses, base, strict=True):
        for start, run in pieces(item.runs):
            if run.emphasis != PLAIN:
                out |= dict.fromkeys(read.chars[start : start + len(run.text)], run.emphasis)
    return out
