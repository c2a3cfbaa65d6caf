"""What Word refuses or repairs, looked for in a file before anyone sees it.

Each rule is one that Word, the Open XML SDK or LibreOffice is known to stumble over; several are
not caught by the schema (a w:t inside w:del, an empty w:ins, one id used twice).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from motion_editor.core.errors import MotionError
from motion_editor.formats.word import contents, names as n
from motion_editor.formats.word.footnotes import words_of
from motion_editor.formats.word.markup import is_address
from motion_editor.formats.word.names import XML_SPACE, w
from motion_editor.formats.word.order import PARAGRAPH, RUN, in_order
from motion_editor.formats.word.package import Package, relations
from motion_editor.formats.word.styles import styles_of

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_AUTHOR: Final = 255
_TRACKED: Final = frozenset({n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO})
_CHANGES: Final = frozenset(
    map(w, ("pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange"))
)
_SIGNED: Final = _TRACKED | _CHANGES
_HOLDERS: Final = frozenset({n.P, n.HYPERLINK})
_MARK_HOLDERS: Final = frozenset({n.RPR, w("trPr")})
_STYLED: Final = frozenset({n.STYLE, w("rStyle"), w("tblStyle")})
_STRANGE: Final = frozenset(map(w, (
    "moveFrom", "moveTo", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
    "moveToRangeEnd", "fldSimple", "delInstrText", "sdt", "smartTag", "customXml",
    "commentReference", "commentRangeStart", "endnoteReference", "altChunk", "subDoc", "object",
    "pict", "drawing",
)))  # fmt: skip
"""What has rules of its own (ids, pairs, parts behind it); the text of a paper of ours has none."""
_LOOKED_AT: Final = (
    *(*_SIGNED, *_STYLED, *_STRANGE),
    *(n.TEXT, n.DEL_TEXT, n.PPR, n.RPR, n.NUM_ID, n.CELL, n.FOOTNOTE),
)
_TYPES: Final = "[Content_Types].xml"
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?")


def lint(package: Package) -> tuple[str, ...]:
    """The faults of a Word file, each a short sentence; a file of ours must have none."""
    return (*_text_faults(package), *_part_faults(package))


def _text_faults(package: Package) -> Iterator[str]:
    """The faults of the text, in one pass over the elements that can have one."""
    styles, lists = styles_of(package).by_id, _list_ids(package)
    ids: set[str] = set()
    signatures: set[tuple[str, str | None]] = set()
    notes = dict.fromkeys(words_of(package), 0)
    foot = package.first("footnotes")
    roots = (package.document,) if foot is None else (package.document, foot)
    for element in chain.from_iterable(root.iter(*_LOOKED_AT) for root in roots):
        tag = element.tag
        if tag in (n.TEXT, n.DEL_TEXT):
            fault = _words_fault(element, struck=tag == n.DEL_TEXT)
        elif tag == n.FOOTNOTE:
            fault = _note_fault(element, notes)
        elif tag in _STRANGE:
            fault = f"the text holds {str(tag).rpartition('}')[2]}, which no paper has"
        elif tag in _SIGNED:
            signature = element.get(n.AUTHOR, ""), element.get(n.DATE)
            fault = _id_fault(element.get(n.ID, ""), ids) or _place_fault(element)
            if signature not in signatures:
                signatures.add(signature)
                fault = fault or _signature_fault(*signature)
        elif tag == n.PPR:
            fault = _paragraph_fault(element)
        elif tag == n.RPR:
            fault = "" if in_order(element, RUN) else "the properties of a run are out of order"
        elif tag == n.CELL:
            ends = len(element) and element[-1].tag == n.P
            fault = "" if ends else "a table cell does not end with a paragraph"
        else:
            known = element.get(n.VAL) in (lists if tag == n.NUM_ID else styles)
            fault = "" if known else f"the style or list {element.get(n.VAL)} does not exist"
        if fault:
            yield fault
    yield from reference_faults(package.document, set(package.relations))
    if not all(notes.values()):
        yield "a footnote has no reference to it"
    yield from contents.faults(package.document)


def _note_fault(element: _Element, notes: dict[str, int]) -> str:
    """A fault of a reference to a footnote, "" for none; `notes` counts those by their ids."""
    id = element.get(n.ID, "")
    if id not in notes:
        return f"the footnote {id} does not exist"
    notes[id] += 1
    return f"two references have the footnote {id}" if notes[id] > 1 else ""


def _words_fault(element: _Element, *, struck: bool) -> str:
    text = element.text or ""
    if not text:
        return "a run holds empty words"
    if element.get(XML_SPACE) != "preserve" and text != text.strip():
        return "words begin or end with a space that Word would drop"
    run = element.getparent()
    above = None if run is None else run.getparent()
    if (above is not None and above.tag == n.DEL) is not struck:
        return "struck words and others are mixed up"
    return ""


def _id_fault(id: str, ids: set[str]) -> str:
    """A fault of the id of a tracked change, "" for none; `ids` are those seen before."""
    if id in ids:
        return f"two tracked changes have the id {id}"
    ids.add(id)
    sound = id.isascii() and id.isdecimal() and len(id) < 11 and int(id) < 2**31
    return "" if sound else "a tracked change has no id that Word takes"


def _signature_fault(author: str, date: str | None) -> str:
    """A fault of who made a change and when, "" for none."""
    if not 0 < len(author) <= MAX_AUTHOR:
        return "a tracked change has no author, or one too long"
    if date is not None and not _DATE.fullmatch(date):
        return "a tracked change has a date that is none"
    return ""


def _place_fault(element: _Element) -> str:
    """A fault of where a tracked change stands and around what, "" for none."""
    if element.tag in _CHANGES:
        return "" if len(element) == 1 else "a change of properties does not hold the old ones"
    parent = element.getparent()
    holder = None if parent is None else parent.tag
    if holder in _MARK_HOLDERS:
        return "a tracked mark is not empty" if len(element) else ""
    if holder not in _HOLDERS:
        return "a tracked change stands where none may stand"
    if len(element) == 0 or any(child.tag != n.RUN for child in element):
        return "a tracked change is empty or holds more than runs"
    return ""


def _paragraph_fault(props: _Element) -> str:
    if not in_order(props, PARAGRAPH):
        return "the properties of a paragraph are out of order"
    if props.getprevious() is not None:
        return "the properties of a paragraph do not stand first"
    return ""


def reference_faults(root: _Element, known: set[str]) -> Iterator[str]:
    """References to parts of the file, or to addresses, that it does not have."""
    found = root.xpath("//@r:*", namespaces={"r": n.R_NS})
    for value in found if isinstance(found, list) else ():
        if str(value) not in known:
            yield f"the reference {value!s} has nothing behind it"


def _list_ids(package: Package) -> set[str]:
    """The ids of the lists of a file, with the one that means no list."""
    root = package.first("numbering")
    nums = () if root is None else root.iterchildren(w("num"))
    return {"0", *(item.get(n.NUM_ID, "") for item in nums)}


def _part_faults(package: Package) -> Iterator[str]:
    """Faults of the parts, of how they refer to one another, and of the lists."""
    # These have been parsed for the rules of the text.
    seen = {package.main, *package.related("styles"), *package.related("numbering"), _TYPES}
    seen.update(package.related("customXml"))  # which refer to nothing
    for name in package.archive.NameToInfo:
        if not name.endswith("/") and not package.types.get(name):
            yield f"the part {name} has no type"
        try:
            if name.endswith(".rels"):
                yield from _relation_faults(package, name)
            elif name.endswith(".xml") and name not in seen:
                known = relations(package.archive, name)
                yield from reference_faults(package.part(name), set(known))
        except MotionError as error:
            yield error.message
    yield from _list_faults(package.first("numbering"))


def _relation_faults(package: Package, name: str) -> Iterator[str]:
    """What a part refers to is there; outside the file it is an address that may be followed."""
    folder, base = posixpath.split(name)
    source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
    known = package.relations if source == package.main else relations(package.archive, source)
    for relation in known.values():
        if not relation.external and relation.target not in package.archive.NameToInfo:
            yield f"the part {relation.target} is missing"
        elif relation.external and not (
            relation.kind == "hyperlink" and is_address(relation.target)
        ):
            yield f"the file reaches outside for its {relation.kind}"


def _list_faults(root: _Element | None) -> Iterator[str]:
    """Definitions stand before lists, and each list has its definition."""
    if root is not None and not all(in_order(it, PARAGRAPH) for it in root.iter(n.PPR)):
        yield "properties of a list are out of order"
    families: set[str] = set()
    listed = False
    for item in root if root is not None else ():
        if item.tag == w("abstractNum"):
            families.add(item.get(w("abstractNumId"), ""))
            if listed:
                yield "a list definition stands after a list"
        elif item.tag == w("num"):
            listed = True
            target = item.find(w("abstractNumId"))
            if target is None or target.get(n.VAL) not in families:
                yield f"the list {item.get(n.NUM_ID)} has no definition"
