"""What a template prints around the text of a paper: its letterhead, and what stands below.

A template that has {{clauses}} in its text is taken as it is, and the text of the paper stands in
the place of that mark. Of one without placeholders only the look is taken, not the words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.word import names as n
from motion_editor.formats.word.fill import (
    TEXT_CUT,
    Piece,
    Values,
    Worded,
    compiled,
    filled,
    prepare,
    text_cut,
)
from motion_editor.formats.word.kept import Keeping, parts_named
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package, Relation
from motion_editor.formats.word.placeholders import (
    MARKER,
    Fault,
    faults,
    located,
    matches,
    text_of,
)
from motion_editor.formats.word.styles import Styles
from motion_editor.papers.blocks import TEXT, Heading, Paper, beside

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLES: Final = frozenset({"title", "motion_title"})


class Found(NamedTuple):
    """A placeholder: its name, where it is, and whether it is in the text of the template."""

    name: str
    where: str
    in_text: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """The placeholders of a template, what is nearly one, and what is wrong with its mark."""

    found: tuple[Found, ...]
    faults: tuple[Fault, ...]
    wrong: tuple[MotionError, ...]

    @property
    def in_text(self) -> bool:
        """Whether the template's own words are printed: it has, or nearly has, placeholders."""
        return any(it.in_text for it in self.found)

    def check(self) -> None:
        """Raise MotionError for the first thing that is wrong."""
        for fault in self.faults:
            raise fault.error()
        for error in self.wrong:
            raise error


@dataclass(frozen=True, slots=True)
class Side:
    """What stands above the text, or below it: ready to be filled, and what it then must say.

    `size` counts its paragraphs and tables, `lone` are those of its paragraphs that may go.
    """

    pieces: tuple[Piece, ...] = ()
    worded: tuple[Worded, ...] = ()
    size: int = 0
    lone: tuple[Worded, ...] = ()

    def filled(self, values: Values) -> str:
        """Its XML in a paper."""
        return filled(self.pieces, values)

    def words(self, values: Values) -> list[str]:
        """What its paragraphs must say in a paper."""
        said = (it.filled(values) for it in self.worded)
        return [words for words in said if words is not None]

    def count(self, values: Values) -> int:
        """How many paragraphs and tables it has in a paper."""
        return self.size - sum(it.filled(values) is None for it in self.lone)


@dataclass(frozen=True, slots=True)
class Frame:
    """A template's own words: above and below the text, and the fields that they say.

    `relations` are what its pictures and links refer to, by the ids used in it.
    """

    above: Side
    below: Side
    placed: frozenset[str]
    relations: tuple[Relation, ...]

    def around(self, paper: Paper) -> Paper:
        """The paper without what the template says itself.

        Where a template has the title as its heading, a longer title of the paper goes below it.
        """
        said = frozenset(name for name, value in paper.fields if value and name in self.placed)
        titled = not said.isdisjoint(_TITLES)
        blocks = (
            replace(it, level=2) if titled and isinstance(it, Heading) and it.level == 1 else it
            for it in beside(paper.blocks, said)
        )
        return replace(paper, blocks=tuple(blocks))


def survey(package: Package) -> Survey:
    """The placeholders in the text, headers and footers of a file."""
    found: list[Found] = []
    wrong: list[Fault] = []
    marks: list[tuple[_Element, str]] = []
    parts = [(package.body, "", True)]
    parts += [(package.part(it), name, False) for it, name in _running(package)]
    for root, part, in_text in parts:
        for paragraph, where in located(root, part):
            text = text_of(paragraph)
            if "{" not in text and "}" not in text:
                continue
            here = matches(text)
            found += [Found(it.name, where, in_text) for it in here]
            wrong += faults(text, where)
            marks += [(paragraph, where) for it in here if it.name == TEXT]
    return Survey(tuple(found), tuple(wrong), tuple(_wrong(found, marks)))


def _running(package: Package) -> list[tuple[str, str]]:
    """The headers and footers of a file with their names."""
    there = package.archive.NameToInfo
    return [(name, called) for name, called in parts_named(package).items() if name in there]


def _wrong(found: Iterable[Found], marks: list[tuple[_Element, str]]) -> Iterator[MotionError]:
    """What is wrong with the mark for the text."""
    for paragraph, where in marks:
        yield from _misplaced(paragraph, where)
    if len(marks) > 1:
        places = "; ".join(where for _, where in marks)
        yield MotionError(
            say("The template has {mark} more than once: {places}.", mark=MARKER, places=places),
            say("Leave it where the text of the paper goes, and take the others out."),
        )
    if not marks and any(it.in_text for it in found):
        yield MotionError(
            say(
                "The template has placeholders but not {mark}, which says where the text goes.",
                mark=MARKER,
            ),
            say("Put it on a line of its own in Word."),
        )


def _misplaced(paragraph: _Element, where: str) -> Iterator[MotionError]:
    """What is wrong with the place of one mark."""
    if not _is_mark(paragraph):
        yield MotionError(
            say("In the template, {place}: {mark} stands among words.", place=where, mark=MARKER),
            say("Put it on a line of its own: the text of the paper comes in its place."),
        )
    elif next(paragraph.iterancestors(n.CELL, n.TEXT_BOX, w("hdr"), w("ftr")), None) is not None:
        yield _elsewhere(where)


def _elsewhere(where: str) -> MotionError:
    return MotionError(
        say("In the template, {place}: {mark} can't stand there.", place=where, mark=MARKER),
        say("Put it between the paragraphs of the page, in no table, text box or header."),
    )


def frame_of(package: Package, styles: Styles, keeping: Keeping) -> Frame:
    """The words of a template around its mark, which must be there and in order (see survey)."""
    from lxml import etree

    body = package.body
    section = body.find(w("sectPr"))
    if section is not None:
        body.remove(section)
    placed = frozenset(_placed(body, styles)) - {TEXT}
    needed = keeping.clean(body, package.relations, say("its text"))
    relations = _renamed(body, package, needed)
    children = list(body)
    at = next((i for i, it in enumerate(children) if it.tag == n.P and _is_mark(it)), None)
    if at is None:  # It stands in something that is none of the page's own paragraphs.
        raise _elsewhere(say("its text"))
    sides = (children[:at], children[at + 1 :])
    every = [[it for child in side for it in child.iter(n.P)] for side in sides]
    worded = [prepare(side) for side in every]
    body.replace(children[at], text_cut())
    xml = etree.tostring(_rooted(package.document, body), encoding="unicode")
    above, _, below = xml.partition(TEXT_CUT)
    ends = compiled(above), compiled(below.removesuffix("</w:body></w:document>"))
    one, two = map(_side, ends, worded, every, sides)
    return Frame(one, two, placed, relations)


def _is_mark(paragraph: _Element) -> bool:
    """Whether a paragraph holds the mark and no other words."""
    text = text_of(paragraph)
    found = matches(text)
    if not found or found[0].name != TEXT:
        return False
    return not (text[: found[0].start] + text[found[0].end :]).strip()


def _side(
    pieces: tuple[Piece, ...],
    worded: tuple[Worded, ...],
    every: list[_Element],
    children: list[_Element],
) -> Side:
    top = {id(child) for child in children}
    lone = tuple(
        said for said, it in zip(worded, every, strict=True) if said.lone and id(it) in top
    )
    return Side(pieces, worded, len(children), lone)


def _placed(body: _Element, styles: Styles) -> Iterable[str]:
    """The fields that the text says itself; a title only where it is the page's first heading."""
    for paragraph in body.iter(n.P):
        if next(paragraph.iterancestors(n.TEXT_BOX), None) is not None:
            continue
        for it in matches(text_of(paragraph)):
            if it.name not in _TITLES or is_title(paragraph, styles):
                yield it.name


def is_title(paragraph: _Element, styles: Styles) -> bool:
    """Whether a paragraph is a heading of the first level, or in Word's Title style."""
    style = paragraph.find(f"{n.PPR}/{n.STYLE}")
    id = "" if style is None else style.get(n.VAL, "")
    return styles.outline(id) == 0 or "title" in styles.names(id)


def _renamed(body: _Element, package: Package, needed: set[str]) -> tuple[Relation, ...]:
    """Give pictures and links ids that no other part of a paper has."""
    known = (it for id, it in package.relations.items() if id in needed)
    kept = {it.id: it for it in known if it.kind in ("image", "hyperlink")}
    ids = {old: f"rIdFrame{at}" for at, old in enumerate(kept, 1)}
    headers = {it.id for it in package.relations.values() if it.kind in ("header", "footer")}
    for element in list(body.iter()):
        for key, value in element.attrib.items():
            if str(key).startswith(f"{{{n.R_NS}}}") and value in ids:
                element.set(key, ids[str(value)])
        if element.tag in (w("headerReference"), w("footerReference")):
            parent = element.getparent()
            if element.get(n.r("id"), "") not in headers and parent is not None:
                parent.remove(element)
    return tuple(Relation(ids[it.id], it.kind, it.target, it.external) for it in kept.values())


def _rooted(document: _Element, body: _Element) -> _Element:
    """The body under a root that has our prefixes and the template's own."""
    from lxml import etree

    prefixes = {key: str(value) for key, value in document.nsmap.items() if key}
    root = etree.Element(w("document"), nsmap=prefixes | {"w": n.W_NS, "r": n.R_NS})
    for key, value in document.attrib.items():
        root.set(key, value)
    holder = etree.SubElement(root, w("body"))
    holder.extend(list(body))
    return root
