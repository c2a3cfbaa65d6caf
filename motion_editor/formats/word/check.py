"""A written paper read back: refused it must be the base, accepted the amended text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import PLAIN, Emphasis, State
from motion_editor.formats.word import letterhead, names as n
from motion_editor.formats.word.fill import Values
from motion_editor.formats.word.flow import CELL, Part, Printed, Tabled, Text
from motion_editor.formats.word.footnotes import links_of, notes_of
from motion_editor.formats.word.lint import lint, reference_faults
from motion_editor.formats.word.lists import Lists, list_level, read_lists
from motion_editor.formats.word.markup import STEP
from motion_editor.formats.word.names import w
from motion_editor.formats.word.own_part import OwnPart, found_own
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import Shape
from motion_editor.formats.word.placeholders import text_of
from motion_editor.formats.word.revisions import Resolved, Which, resolve
from motion_editor.formats.word.stream import Scan
from motion_editor.formats.word.styles import Styles, styles_of
from motion_editor.papers.blocks import Holds

if TYPE_CHECKING:
    from motion_editor.formats.word.frame import Frame
    from motion_editor.formats.word.template import Template


class FaultyPaperError(AssertionError):
    """A paper was written that is not what it should be: a fault of the program, never a user's."""


Words = list[tuple[str, Emphasis]]


class Read(NamedTuple):
    """A paragraph as it comes back: its purpose, its level, its words with their emphasis."""

    purpose: str
    level: int
    words: Words


_BRACKETS = re.compile(f"([{OPEN}{CLOSE}])")
_PURPOSES = {Role.LEAD_IN: "lead-in", Role.POINT: "clause", Role.TEXT: "text"}


def check(
    data: bytes,
    parts: Sequence[Part],
    look: Template,
    values: Values | None = None,
    own: OwnPart | None = None,
) -> None:
    """Raise FaultyPaperError unless the file passes our lint and says what the paper says.

    `values` are the paper's for the placeholders of its template, `own` what it says of itself.
    """
    package = open_word(data)
    _check_own(package, own, parts)
    if look.frame:
        _check_frame(package, look.frame, values or {})
    faults = lint(package)
    if faults:
        raise FaultyPaperError(f"the Word file would be faulty: {faults[0]}")
    styles = styles_of(package)
    lists = read_lists(package.first("numbering"), styles)
    reader = Reader(look.purposes, styles, lists)
    items = tuple(scan_of(package, styles).items(package.body))
    both: tuple[Which, Which] = ("original", "clean")
    for which in both:
        got = map(reader.read, resolve(items, which))
        wanted = _expected(parts, which)
        for have, want in zip_longest(got, wanted):
            if have != want:
                raise FaultyPaperError(f"the Word file would say {have} for {want} ({which})")


def _check_own(package: Package, own: OwnPart | None, parts: Sequence[Part]) -> None:
    """Check that the part of our own is what it is to be, and has the text's ids and marks.

    That they come back from it, once the words are put in again, is a law of its tests.
    """
    if found_own(package) != (own, False):
        raise FaultyPaperError("the Word file would not say which text it holds")
    if own is None or own.whose.holds is not Holds.TEXT:
        return
    first = next(item for item in parts if isinstance(item, Text))
    if list(map(_marks, own.outline)) != list(map(_marks, first.clauses)):
        raise FaultyPaperError("the Word file would not bring its marks and ids back")


def _marks(item: Clause) -> tuple[object, ...]:
    """All of a clause but its words and how they look: of these how many characters each has."""
    sizes: list[tuple[State, int]] = []
    for run in item.runs:
        if sizes and sizes[-1][0] is run.state:
            sizes[-1] = run.state, sizes[-1][1] + len(run.text)
        else:
            sizes.append((run.state, len(run.text)))
    return item.id, item.kind, item.end, item.was, item.moved_from, sizes


def _check_frame(package: Package, frame: Frame, values: Values) -> None:
    """Check the template's own words around a paper, and take them off what is checked next."""
    children = [it for it in package.body if it.tag != w("sectPr")]
    ends = [at for at, it in enumerate(children) if letterhead.is_end(it)]
    if ends != [frame.above.count(values), len(children) - frame.below.count(values) - 1]:
        raise FaultyPaperError("the file would not say where the paper begins and ends")
    sides = (
        (frame.above, children[: ends[0]]),
        (frame.below, children[ends[1] + 1 :]),
    )
    known = set(package.relations)
    for fault in reference_faults(package.document, known):
        raise FaultyPaperError(f"the Word file would be faulty: {fault}")
    for side, elements in sides:
        got = [text_of(it) for element in elements for it in element.iter(n.P)]
        if got != side.words(values):
            raise FaultyPaperError(f"around the paper the file would say {got}")
        for element in elements:
            package.body.remove(element)
    for at in ends:
        package.body.remove(children[at])


@dataclass(slots=True)
class Reader:
    """Tells what a paragraph of a file in our styles is."""

    purposes: dict[str, str]
    styles: Styles
    lists: Lists
    _known: dict[Shape, tuple[str, int]] = field(default_factory=dict)

    def read(self, part: Resolved) -> Read:
        """The paragraph with its purpose and level."""
        shape = part.shape
        if shape not in self._known:
            self._known[shape] = self._kind(shape)
        return Read(*self._known[shape], _words([(it.text, it.look) for it in part.pieces]))

    def _kind(self, shape: Shape) -> tuple[str, int]:
        purpose = self.purposes.get(shape.style, "")
        if purpose != "clause":
            return purpose, shape.left // STEP
        num, level = list_level(shape, self.styles, self.lists)
        return purpose, level if self.lists.level(num, level) else -1


def scan_of(package: Package, styles: Styles) -> Scan:
    """A scan that knows a file's links, emphatic character styles and footnotes.

    What a council's template has printed around a paper of ours is set aside in the package.
    """
    letterhead.set_aside(package, styles)
    bold, italic = styles.emphatic(bold=True), styles.emphatic(bold=False)
    return Scan(links_of(package.relations), bold, italic, notes=notes_of(package))


def _expected(parts: Sequence[Part], which: Which) -> Iterator[Read]:
    """What each paragraph of the paper must be read as."""
    for item in parts:
        if isinstance(item, Printed):
            said = [(run.text, run.emphasis) for run in item.runs]
            yield Read(item.purpose, 0, _words([*said, ("\t", PLAIN)] if item.to else said))
            continue
        if isinstance(item, Tabled):
            for cell in (cell for row in item.rows for cell in row):
                yield Read(CELL, 0, _words([(run.text, run.emphasis) for run in cell]))
            continue
        for clause in item.base if which == "original" else item.amended:
            words = _words([(run.text, run.emphasis) for run in clause.runs])
            yield Read(_PURPOSES[clause.role], clause.level, words)


def _words(pieces: Words) -> Words:
    """Pieces of text with neighbours of one emphasis joined; brackets of footnotes have none."""
    if any(OPEN in text or CLOSE in text for text, _ in pieces):
        # A reference has one look and belongs to no link, whatever its brackets look like.
        pieces = [
            (part, PLAIN if part in (OPEN, CLOSE) else look)
            for text, look in pieces
            for part in _BRACKETS.split(text)
        ]
    if len(pieces) == 1 and pieces[0][0]:
        return pieces
    out: Words = []
    for text, look in pieces:
        if out and out[-1][1] == look:
            out[-1] = (out[-1][0] + text, look)
        elif text:
            out.append((text, look))
    return out
