"""The parts that papers take over from a template: styles, settings, headers, pictures."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from motion_editor.core.wording import say
from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.fill import Piece, Values, compiled, filled, prepare
from motion_editor.formats.word.frame import Frame
from motion_editor.formats.word.kept import Keeping, parts_named
from motion_editor.formats.word.names import quoted, w
from motion_editor.formats.word.package import Package, Relation, relations

if TYPE_CHECKING:
    from lxml.etree import _Element

_CARRIED: Final = ("styles", "numbering", "settings", "theme", "fontTable", "header", "footer")
_SETTINGS: Final = (
    "zoom",
    "mirrorMargins",
    "defaultTabStop",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "compat",
    "themeFontLang",
    "decimalSymbol",
    "listSeparator",
)


@dataclass(frozen=True, slots=True)
class Carried:
    """A part taken over from a template; `id` is the document's relation to it, "" for none.

    `pieces` is the part cut at its placeholders, where it has any.
    """

    name: str
    type: str
    data: bytes
    kind: str = ""
    id: str = ""
    pieces: tuple[Piece, ...] = ()

    def filled(self, values: Values) -> bytes:
        """The part as it is in a paper."""
        return filled(self.pieces, values).encode() if self.pieces else self.data


def carried(package: Package, styles: _Element, keeping: Keeping) -> Iterator[Carried]:
    """What a template gives to every paper; `styles` is the root of its styles."""
    called = parts_named(package)
    for relation in package.relations.values():
        if relation.external or relation.kind not in _CARRIED:
            continue
        name, kind = relation.target, package.types.get(relation.target, "")
        if relation.kind in ("header", "footer"):
            said = called.get(name, say("header"))
            yield from _running(package, relation, said, keeping)
            continue
        root = styles if relation.kind == "styles" else package.part(name)
        if relation.kind == "settings":
            _keep_only(root, _SETTINGS)
        _leave_sessions(root)
        yield Carried(name, kind, serialised(root), relation.kind, relation.id)


def _leave_sessions(root: _Element) -> None:
    """Take off what ties styles and settings to the sessions of Word in which they were made."""
    for element in list(root.iter(w("rsid"))):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _running(
    package: Package, relation: Relation, called: str, keeping: Keeping
) -> Iterator[Carried]:
    """A header or footer with its pictures; `called` is how it is named in sentences."""
    name = relation.target
    root, known = package.part(name), relations(package.archive, name)
    needed = keeping.clean(root, known, called)
    worded = prepare(list(root.iter(n.P)))
    data = serialised(root)
    pieces = compiled(data.decode()) if any(it.found for it in worded) else ()
    kind = package.types.get(name, "")
    yield Carried(name, kind, data, relation.kind, relation.id, pieces)
    used = [it for id, it in known.items() if id in needed]
    yield from _pictures(package, used)
    if used:
        folder, base = posixpath.split(name)
        yield Carried(f"{folder}/_rels/{base}.rels", "", _relations(used).encode())


def framed(package: Package, frame: Frame) -> Iterator[Carried]:
    """The pictures among the words of a template."""
    for it in frame.relations:
        if not it.external:
            data = gate.read_entry(package.archive, it.target)
            kind = package.types.get(it.target, "")
            yield Carried(it.target, kind, data, it.kind, it.id)


def _pictures(package: Package, used: Iterable[Relation]) -> Iterator[Carried]:
    for it in used:
        if not it.external:
            data = gate.read_entry(package.archive, it.target)
            yield Carried(it.target, package.types.get(it.target, ""), data)


def _relations(used: Iterable[Relation]) -> str:
    """What a header or footer refers to, as a part."""
    entries = "".join(
        f'<Relationship Id="{quoted(it.id)}" Type="{n.R_NS}/{it.kind}" '
        + (
            f'Target="{quoted(it.target)}" TargetMode="External"/>'
            if it.external
            else f'Target="/{quoted(it.target)}"/>'
        )
        for it in used
    )
    return f'<Relationships xmlns="{n.RELS_NS}">{entries}</Relationships>'


def _keep_only(root: _Element, names: tuple[str, ...]) -> None:
    kept = {w(name) for name in names}
    for child in list(root):
        if child.tag not in kept:
            root.remove(child)


def serialised(root: _Element) -> bytes:
    """An element as a part of its own."""
    from lxml import etree

    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
