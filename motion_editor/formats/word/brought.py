"""What a paper of ours brought along of its template beside the text: headers, footers, pictures.

When the paper is back nothing of that needs to be said again; what somebody else has put there,
or has changed, does. The part of our own keeps a hash of each, and no word.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, mark, phrase, say
from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.fill import Values
from motion_editor.formats.word.names import w
from motion_editor.formats.word.own_part import OwnPart, short_hash

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.carried import Carried
    from motion_editor.formats.word.package import Package

RUNNING: Final = ("header", "footer")
_PICTURES: Final = "image/"
_CHANGES: Final = (n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO)
_FIELD: Final = w("fldChar")
_CALLED: Final = {
    ("header", ""): mark("A header of the page"),
    ("header", "default"): mark("The header"),
    ("header", "first"): mark("The header of the first page"),
    ("header", "even"): mark("The header of even pages"),
    ("footer", ""): mark("A footer of the page"),
    ("footer", "default"): mark("The footer"),
    ("footer", "first"): mark("The footer of the first page"),
    ("footer", "even"): mark("The footer of even pages"),
}


def marks_of(parts: tuple[Carried, ...], values: Values) -> Iterator[str]:
    """Short hashes of what the parts of a template print in a paper with these values."""
    for part in parts:
        if part.kind in RUNNING:
            yield short_hash(fixed_words(gate.safe_xml(part.filled(values), part.name)))
        elif part.type.startswith(_PICTURES):
            yield _picture(part.data)


def _picture(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def fixed_words(root: _Element) -> str:
    """The words of a header or footer but those that Word counts or fills in, in one line."""
    out: list[str] = []
    depth = 0
    for element in root.iter(n.P, n.TEXT, n.DEL_TEXT, _FIELD, *map(w, ("tab", "br", "cr"))):
        if element.tag == _FIELD:
            kind = element.get(w("fldCharType"))
            depth += (kind == "begin") - (kind == "end")
        elif element.tag not in (n.TEXT, n.DEL_TEXT):
            out.append(" ")
        elif depth <= 0 and next(element.iterancestors(w("fldSimple")), None) is None:
            out.append(element.text or "")
    return " ".join("".join(out).split())


def is_brought(root: _Element, own: OwnPart | None) -> bool:
    """Whether a header or footer is as our own paper brought it, and nobody has tracked in it."""
    if own is None or next(root.iter(*_CHANGES), None) is not None:
        return False
    return short_hash(fixed_words(root)) in own.printed


def is_own_picture(package: Package, drawing: _Element, own: OwnPart | None) -> bool:
    """Whether all that a drawing shows are pictures which our own paper brought."""
    if own is None:
        return False
    ids = [
        str(value)
        for element in drawing.iter()
        for key, value in element.attrib.items()
        if key in (n.r("embed"), n.r("id")) and value in package.relations
    ]
    shown = [package.relations[id] for id in ids if package.relations[id].kind == "image"]
    try:
        return bool(shown) and all(
            not it.external and _picture(gate.read_entry(package.archive, it.target)) in own.printed
            for it in shown
        )
    except (MotionError, KeyError):
        return False


def called(package: Package) -> dict[str, Said]:
    """How each header and footer is called where one is told, by the name of its part.

    A file that has but one of a kind tells no more than that; one that nothing refers to as well.
    """
    found: dict[str, list[tuple[int, str]]] = {}
    sections = list(package.document.iter(w("sectPr")))
    for number, section in enumerate(sections, 1):
        for reference in section.iterchildren(*(w(f"{it}Reference") for it in RUNNING)):
            relation = package.relations.get(reference.get(n.r("id"), ""))
            if relation is not None and not relation.external:
                place = number, reference.get(w("type"), "default")
                found.setdefault(relation.target, []).append(place)
    return {
        part: _called(kind, found.get(part, ()), len(sections), len(package.related(kind)))
        for kind in RUNNING
        for part in package.related(kind)
    }


def _called(kind: str, places: Sequence[tuple[int, str]], sections: int, count: int) -> Said:
    if not places or count < 2:
        return phrase(_CALLED[kind, ""])
    number, which = min(places, key=lambda it: (it[1] != "default", it[0]))
    name = phrase(_CALLED.get((kind, which), _CALLED[kind, "default"]))
    if sections < 2:
        return name
    return say("{part} of section {number}", part=name, number=number)
