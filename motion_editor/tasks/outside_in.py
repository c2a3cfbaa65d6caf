"""What of a Word copy that came back was changed beside the motion's text, and what is taken of it.

Only who moves and who seconds can be taken, and only if a person agrees; all else is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.wording import many, mark, phrase, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.reading import Remark
from motion_editor.formats.word.outside import BLANK, Outside, Row, rows_of
from motion_editor.formats.word.own_part import OwnPart, short_hash
from motion_editor.formats.word.writer import lines_beside
from motion_editor.papers import wording
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import Paper
from motion_editor.papers.notice import notice
from motion_editor.papers.substantive import substantive
from motion_editor.papers.to_amend import amendment_to_amend, version_to_amend
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.templates import installed, template

_ROLES = {"mover": mark("mover"), "seconder": mark("seconder")}
_CHANGED = mark("The line “{old}” reads “{new}”: {name} becomes the {role} of {what}.")
_OTHERWISE = mark(
    "The line “{new}” did not stand so when the file was written: {name} becomes the {role} of "
    "{what}."
)
_ALREADY = mark("The line “{new}” names who is {role} of {what} here already.")
_OF_SEVERAL = mark(
    "The line “{new}” was not taken in: the file has the amendments of several, and it does not "
    "say whose {role} is meant."
)
_TRACKED = mark("A change outside the motion’s text was not taken in: “{words}”.")
_FRESH = mark("A line outside the motion’s text was not taken in: “{words}”.")
_OTHER = mark(
    "Outside the motion’s text the file has “{new}” in place of “{old}”, which no tracked change "
    "says: it was not taken in."
)
_GONE = mark(
    "The line “{words}” outside the motion’s text is missing from the file, which no tracked "
    "change says: nothing was changed for it."
)
_OURS = frozenset((wording.TO_AMEND, wording.END))
"""Lines for whoever reads or edits the file, which are nothing of the motion's."""

_LIKE = 0.6
"""From what likeness on, by get_close_matches, one line is taken for another as it was."""


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom a line of the file names, and of what: an amendment by its id, "" the motion.

    `said` tells it in a sentence.
    """

    role: str
    person: Person
    amendment: str
    said: str

    def set_in(self, motion: Motion) -> Motion:
        """The motion with the person named as the line says."""
        if not self.amendment:
            about = motion.details
            about = (
                replace(about, mover=self.person)
                if self.role == "mover"
                else replace(about, seconder=self.person)
            )
            return replace(motion, details=about)
        item = motion.amendment(self.amendment)
        if self.role == "mover":
            return motion.with_amendment(replace(item, mover=self.person))
        return motion.with_amendment(replace(item, seconder=self.person))


@dataclass(frozen=True, slots=True)
class Beside:
    """What is to be asked of the lines beside the text, and what is only to be told."""

    people: tuple[Named, ...] = ()
    remarks: tuple[Remark, ...] = ()


def beside_in(
    motion: Motion, own: OwnPart | None, found: Outside, wanted: Sequence[Amendment]
) -> Beside:
    """What was changed beside the text; `wanted` are the amendments that the file brings."""
    before = _before(motion, own, found)
    old = {role: row.words for role, row in rows_of(before).items()}
    people: list[Named] = []
    told: list[Remark] = []
    done: set[str] = set()
    for role, row in found.rows:
        if role in found.sent:
            continue
        seconds_it = role == "seconder" and "mover" in found.sent
        whose = _whose(motion, own, () if seconds_it else wanted)
        was = old.get(role, "")
        done |= {row.words, was}
        if whose is None:
            several = say(_OF_SEVERAL, new=row.words, role=phrase(_ROLES[role]))
            told.append(Remark(several, guess=True))
        elif _person(whose, role) == row.person:
            told.append(Remark(_said(_ALREADY, whose, role, row)))
        else:
            id = whose.id if isinstance(whose, Amendment) else ""
            said = _said(_CHANGED if was else _OTHERWISE, whose, role, row, was)
            people.append(Named(role, row.person, id, said))
    return Beside(tuple(people), (*told, *map(Remark, _rest(found, before, done))))


def _whose(
    motion: Motion, own: OwnPart | None, wanted: Sequence[Amendment]
) -> Amendment | Motion | None:
    """Whose mover and seconder a paper names; None where that can't be told.

    In a copy of the motion those are named who propose what is changed in it (`wanted`), else its
    own: so is whoever seconds its mover, if that one still stands there.
    """
    here = {it.id: it for it in (*wanted, *motion.amendments)}
    if own is not None and own.whose.amendment:
        return here.get(own.whose.amendment)
    if len(wanted) > 1:
        return None
    if not wanted:
        return motion
    (one,) = wanted
    known = here[one.id]
    return known if known is one else replace(known, mover=one.mover or known.mover)


def _person(whose: Amendment | Motion, role: str) -> Person:
    about = whose if isinstance(whose, Amendment) else whose.details
    return about.mover if role == "mover" else about.seconder


def _said(pattern: str, whose: Amendment | Motion, role: str, row: Row, was: str = "") -> str:
    what = wording.label(whose) if isinstance(whose, Amendment) else say("the motion")
    return say(
        pattern, new=row.words, old=was, name=row.person.full, role=phrase(_ROLES[role]), what=what
    )


def _rest(found: Outside, before: Sequence[str], done: Collection[str]) -> Iterator[str]:
    """The changes of lines that name nobody who could be taken."""
    yield from (say(_TRACKED, words=it.words) for it in found.tracked if it.after not in done)
    missing = Counter(found.gone)
    gone = []
    for words in before:
        mark = short_hash(words)
        if missing[mark]:
            missing[mark] -= 1
            gone.append(words)
    # A line that names somebody otherwise was told, whatever it was before.
    unknown = missing.total() - sum(it in done for it in found.fresh) * ("" in done)
    gone = [it for it in gone if it not in done and it not in _OURS]
    for line in (it for it in found.fresh if it not in done):
        was = str(next(iter(get_close_matches(line, gone, 1, _LIKE)), ""))
        if was:
            gone.remove(was)
        yield say(_OTHER, new=line, old=was) if was else say(_FRESH, words=line)
    yield from (say(_GONE, words=it) for it in gone)
    if unknown > 0:
        yield _unknown(unknown)


def _unknown(count: int) -> str:
    """That lines are missing of which the file has only the hash."""
    return many(
        "{n} lines outside the motion’s text are not as they were when the file was written, which "
        "no tracked change says: compare it with the paper that was sent.",
        "A line outside the motion’s text is not as it was when the file was written, which no "
        "tracked change says: compare it with the paper that was sent.",
        count,
    )


def _before(motion: Motion, own: OwnPart | None, found: Outside) -> list[str]:
    """The lines beside the text as they were sent, as far as they can be told.

    The file has only their hashes: those that it lacks are made again from what is known here.
    """
    if own is None or (len(found.rows) == len(found.sent) and not found.gone):
        return []
    sent = Counter(own.beside)
    best: list[str] = []
    whole = sum(it not in BLANK for it in own.beside)
    for paper, look in _papers(motion, own):
        lines = [it for it in _lines(paper, look) if it.strip() and sent[short_hash(it)]]
        best = max(best, lines, key=len)
        if len(best) == whole:
            break
    return best


def _papers(motion: Motion, own: OwnPart) -> Iterator[tuple[Paper, str]]:
    """The papers of ours that the file may have been, in each template that is installed."""
    profile = council_of(motion)
    looks = dict.fromkeys((profile.template, PLAIN.template, *(it.name for it in installed())))
    for look in looks:
        for style in dict.fromkeys((profile, PLAIN)):
            yield from ((paper, look) for paper in _of(motion, own, style))


def _of(motion: Motion, own: OwnPart, profile: Profile) -> Iterator[Paper]:
    whose = own.whose
    for item in motion.amendments if whose.amendment else ():
        if item.id == whose.amendment and whose.text < len(item.texts):
            yield amendment_to_amend(motion, item, profile)
            yield amendment_paper(motion, item, profile, text=whose.text)
    for version in motion.versions:
        if version.id == whose.version:
            yield version_to_amend(motion, version, profile)
            yield notice(motion, profile, version=version)
            yield substantive(motion, profile, version=version)


def _lines(paper: Paper, look: str) -> list[str]:
    """The lines of a paper in a template; without what a template adds that can't be read."""
    try:
        return lines_beside(paper, template(look))
    except MotionError:
        return lines_beside(paper)
