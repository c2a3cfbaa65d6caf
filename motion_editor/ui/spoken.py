"""What is said of a clause: its name in the chamber's terms, and what became of it. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from motion_editor.core.clause import Clause, Role
from motion_editor.core.count import word_count
from motion_editor.core.numbering import BULLETS
from motion_editor.core.sections import governing
from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.ui.clashes import clashes_at, clashes_of, here_words
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.ui.session import Session


def clause_words(session: Session, at: int) -> str:
    """A clause and what became of it: "Demand 3, amended: 4 words left out"."""
    item = session.clauses[at]
    name = place_name(session.clauses, session.labels, at)
    said = f"{name[0].upper()}{name[1:]}"
    if item.level:
        said = tr("{clause}, level {level}", clause=said, level=item.level + 1)
    known = (item.id, item.moved_from)
    notes = sum(note.clause in known for note in session.motion.notes)
    became = _became(item, moved_away=_moved_away(session, item), tracked=session.tracked)
    noted = many("{n} evidence notes", "{n} evidence note", notes) if notes else ""
    names = clashes_of(item, clashes_at(session.state.amendment, session.clauses))
    clash = here_words(names) if names else ""
    return ", ".join(part for part in (said, became, clash, noted) if part)


def place_name(clauses: Sequence[Clause], labels: Sequence[Label], at: int) -> str:
    """What a clause is called by what it stands under: "demand 3", "new note", "lead-in"."""
    item, label = clauses[at], labels[at]
    if item.role is Role.LEAD_IN:
        return tr("lead-in")
    if item.role is Role.TEXT:
        return tr("text")
    from motion_editor.papers.places import POINT, noun  # which the first paint seldom needs

    head = governing(clauses, at)
    sort = noun(clauses[head].original_text or clauses[head].text) if head >= 0 else POINT
    if label.new:
        return tr("new {sort}", sort=tr(sort))
    figure = label.text.rstrip(".")
    if not figure or figure in BULLETS:
        return tr(sort)
    return tr("{sort} {figure}", sort=tr(sort), figure=_above(clauses, labels, at))


def in_sentence(clauses: Sequence[Clause], labels: Sequence[Label], at: int) -> str:
    """The same in running words: "demand 3", but "the lead-in", "the new note"."""
    name = place_name(clauses, labels, at)
    point, figure = clauses[at].role is Role.POINT, labels[at].text.rstrip(".")
    if point and figure and figure not in BULLETS and not labels[at].new:
        return name
    return tr("the {place}", place=name)


def _above(clauses: Sequence[Clause], labels: Sequence[Label], at: int) -> str:
    """The figure of a clause after those of the points it is nested under, or was: "2(a)"."""
    figures, level = [labels[at].text.rstrip(".")], clauses[at].base_kind.level
    for number in range(at - 1, -1, -1):
        over = clauses[number]
        if not level or over.role is Role.LEAD_IN:
            break
        if over.role is Role.POINT and over.base_kind.level < level and not labels[number].new:
            level = over.base_kind.level
            figures.append(labels[number].text.rstrip("."))
    whole = ""
    for figure in reversed(figures):
        bare = "" if figure in BULLETS else figure
        whole += f".{bare}" if whole and bare[:1].isalnum() else bare
    return whole


def _moved_away(session: Session, item: Clause) -> bool:
    gone = item.wholly_struck and session.tracked
    return gone and any(other.moved_from == item.id for other in session.clauses)


def _became(item: Clause, *, moved_away: bool, tracked: bool) -> str:
    if item.wholly_struck:
        return tr("moved from here") if moved_away else tr("left out")
    if item.wholly_added and tracked and not item.moved_from:
        return tr("inserted")
    if not item.changed:
        return ""
    struck, added = _words(item, STRUCK), _words(item, ADDED)
    gone = many("{n} words left out", "{n} word left out", struck) if struck else ""
    new = many("{n} words inserted", "{n} word inserted", added) if added else ""
    counts = tr("{one} and {other}", one=gone, other=new) if gone and new else gone or new
    head = tr("moved here") if item.moved_from else tr("amended")
    return f"{head}: {counts}" if counts else head


def _words(item: Clause, state: State) -> int:
    """How many words, or parts of words, of a clause are in this state."""
    runs = (run for run in item.runs if run.state is state)
    return sum(word_count((Clause("", (run,)),)) for run in runs)
