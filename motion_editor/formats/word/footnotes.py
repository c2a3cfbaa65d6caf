"""Footnotes of a Word file: the part that holds their words, written and read.

In our text a footnote's words stand between brackets where its reference is. A reference is
struck or put in as a run; what changes inside a footnote is tracked in its own part. Endnotes are
read as footnotes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import PLAIN, SOFT_BREAK, Emphasis
from motion_editor.formats.word import names as n
from motion_editor.formats.word.markup import is_address
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package, Relation, relations
from motion_editor.formats.word.pieces import Piece, Side
from motion_editor.formats.word.stream import Scan

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME: Final = "word/footnotes.xml"
LINKS: Final = "word/_rels/footnotes.xml.rels"
TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

_LINES: Final = "".join(
    f'<w:footnote w:type="{kind}" w:id="{id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" '
    f'w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for id, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
"""The rules between text and footnotes; Word keeps these ids for them."""


_KINDS: Final = {n.FOOTNOTE: "footnote", n.ENDNOTE: "endnote"}
_OWN_NUMBER: Final = ("footnoteRef", "endnoteRef")


def part(notes: list[str]) -> str:
    """The inner XML of the part with these footnotes, their ids from 1 on."""
    return _LINES + "".join(
        f'<w:footnote w:id="{id}">{paragraph}</w:footnote>' for id, paragraph in enumerate(notes, 1)
    )


def words_of(package: Package, kind: str = "footnote") -> dict[str, _Element]:
    """The notes of one kind of a file by their ids, its rules left out."""
    root = package.first(f"{kind}s")
    items = () if root is None else root.iterchildren(w(kind))
    return {it.get(n.ID, ""): it for it in items if it.get(w("type"), "normal") == "normal"}


@dataclass(slots=True)
class Notes:
    """The notes of a file as they are asked for, each once.

    `words` and `links`, as for a scan, are by the tag of the reference. `taken` are those that
    stand in the text before any tracked changes, by tag and id.
    """

    words: dict[str, dict[str, _Element]]
    links: dict[str, dict[str, str]]
    taken: set[tuple[str, str]] = field(default_factory=set)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def pieces(self, scan: Scan, reference: _Element, side: Side, look: Emphasis) -> list[Piece]:
        """The words of the note that a reference means, in brackets; none for no words."""
        tag, id = key = (reference.tag, reference.get(n.ID, ""))
        note = self.words[tag].get(id)
        if key in self._seen or note is None:
            return []
        self._seen.add(key)
        inside: list[Piece] = []
        inner = replace(scan, links=self.links[tag], notes=None)
        for number, paragraph in enumerate(note.iter(n.P)):
            if number:
                inside.append(Piece(SOFT_BREAK, side))
            inner.inline(paragraph, side, PLAIN, inside)
        if not any(piece.text.strip() for piece in inside):
            return []
        if side.base:
            self.taken.add(key)
        numbered = any(note.find(f".//{w(name)}") is not None for name in _OWN_NUMBER)
        if numbered and inside[0].text[:1] in (" ", "\t"):
            inside[0] = inside[0]._replace(text=inside[0].text[1:])
        inside = [it._replace(text=SOFT_BREAK) if it.text == "\f" else it for it in inside]
        look = Emphasis(look.bold, look.italic)
        return [Piece(OPEN, side, look), *inside, Piece(CLOSE, side, look)]


def notes_of(package: Package) -> Notes:
    """The footnotes and endnotes of a file."""
    words, links = {}, {}
    for tag, kind in _KINDS.items():
        names = package.related(f"{kind}s")
        known = relations(package.archive, names[0]) if names else {}
        words[tag], links[tag] = words_of(package, kind), links_of(known)
    return Notes(words, links)


def links_of(known: dict[str, Relation]) -> dict[str, str]:
    """The addresses that the links of a part may lead to."""
    return {
        item.id: item.target
        for item in known.values()
        if item.kind == "hyperlink" and item.external and is_address(item.target)
    }
