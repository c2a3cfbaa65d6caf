"""What of a template's own words and pictures is kept, and what stays behind, told item by item.

Kept is what is printed and stands in the file itself. What fetches, runs, or belongs to the
template as a file of its own (comments, bookmarks, content controls, fields that look elsewhere)
is taken off; the words that it shows stay wherever it has any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.word import names as n
from motion_editor.formats.word.markup import is_address
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Relation

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.package import Package

_TRACKED: Final = (
    n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, w("cellIns"), w("cellDel"), w("cellMerge"),
)  # fmt: skip
_SILENT: Final = tuple(map(w, (
    "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "lastRenderedPageBreak",
    "commentRangeStart", "commentRangeEnd", "pPrChange", "rPrChange", "sectPrChange",
    "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange", "tblGridChange",
    "numberingChange", "annotationRef", "contentPart",
)))  # fmt: skip
_WRAPPERS: Final = tuple(map(w, ("smartTag", "customXml", "dir", "bdo")))
_DROPPED: Final[dict[str, Callable[[], str]]] = {
    n.FOOTNOTE: lambda: say("a footnote"),
    n.ENDNOTE: lambda: say("an endnote"),
    w("commentReference"): lambda: say("a comment"),
    w("object"): lambda: say("an object of another program"),
    w("control"): lambda: say("a control that runs code"),
    w("altChunk"): lambda: say("a file put into it"),
    w("subDoc"): lambda: say("a document that it refers to"),
}
_FIELDS: Final = frozenset(
    (
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TITLE", "SUBJECT", "STYLEREF",
        "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE",
    )
)  # fmt: skip
"""Fields that tell something about the paper itself; others reach elsewhere."""

_GRAPHICS: Final = (w("drawing"), w("pict"))


class Keeping:
    """Cleans the parts of one template; `dropped` are sentences on what it leaves behind."""

    def __init__(self) -> None:
        self.dropped: list[str] = []

    def clean(self, root: _Element, relations: dict[str, Relation], part: str) -> set[str]:
        """Take off what is not kept; the ids of the relations that are still needed.

        `part` names the part in sentences. MotionError where words are tracked as changed.
        """
        if next(root.iter(*_TRACKED), None) is not None:
            raise MotionError(
                say("The template has tracked changes ({part}).", part=part),
                say("Accept or refuse them in Word, and save the template again."),
            )
        for element in list(root.iter(*_SILENT)):
            _remove(element)
        self._objects(root, part)
        self._controls(root, part)
        self._fields(root, part)
        self._graphics(root, relations, part)
        self._links(root, relations, part)
        without_revision_ids(root)
        return _references(root.iter())

    def say(self, part: str, what: str) -> None:
        """Note that something of a part stays behind."""
        said = say("Left out of papers: {what} ({part}).", what=what, part=part)
        if said not in self.dropped:
            self.dropped.append(said)

    def _objects(self, root: _Element, part: str) -> None:
        for element in list(root.iter(*_DROPPED)):
            self.say(part, _DROPPED[str(element.tag)]())
            _remove(element)

    def _controls(self, root: _Element, part: str) -> None:
        """Content controls go, what is in them stays, but for a prompt to fill them in."""
        for element in list(root.iter(n.SDT)):
            content = element.find(n.SDT_CONTENT)
            if element.find(f"{w('sdtPr')}/{w('showingPlcHdr')}") is not None:
                words = "".join(str(it.text or "") for it in element.iter(n.TEXT))
                self.say(
                    part, say("the prompt of an empty content control (“{words}”)", words=words)
                )
                for text in element.iter(n.TEXT):
                    text.text = ""
            _unwrap(element, () if content is None else tuple(content))
        for element in list(root.iter(*_WRAPPERS)):
            props = (w("smartTagPr"), w("customXmlPr"))
            _unwrap(element, [it for it in element if it.tag not in props])

    def _fields(self, root: _Element, part: str) -> None:
        for element in list(root.iter(w("fldSimple"))):
            if self._strange(element.get(w("instr"), ""), part):
                _unwrap(element, tuple(element))
        open_: list[list[_Element]] = []
        for element in list(root.iter(w("fldChar"), w("instrText"))):
            kind = element.get(w("fldCharType"), "")
            if kind == "begin":
                open_.append([element])
            elif open_:
                open_[-1].append(element)
            if kind == "end" and open_:
                self._whole_field(open_.pop(), part)
        for pieces in open_:
            self._take_off(pieces)

    def _whole_field(self, pieces: list[_Element], part: str) -> None:
        code = "".join(it.text or "" for it in pieces if it.tag == w("instrText"))
        if self._strange(code, part):
            self._take_off(pieces)

    def _take_off(self, pieces: Iterable[_Element]) -> None:
        for piece in pieces:
            _remove(piece)

    def _strange(self, code: str, part: str) -> bool:
        name = (code.split() or [""])[0].upper()
        if name in _FIELDS:
            return False
        if name not in ("HYPERLINK", "REF", "PAGEREF", ""):
            self.say(part, say("the field {name}, whose words stay as they are", name=name))
        return True

    def _graphics(self, root: _Element, relations: dict[str, Relation], part: str) -> None:
        """Pictures in the file stay; charts and pictures kept elsewhere go."""
        for element in list(root.iter(*_GRAPHICS)):
            for link in [it for it in element.iter() if str(it.tag).endswith("}hlinkClick")]:
                _remove(link)
            used = [relations.get(id) for id in _references(element.iter())]
            outside = [it.target for it in used if it is not None and it.external]
            outside += _addresses(element)
            if outside:
                what = say("a picture that is not in the file itself ({target})", target=outside[0])
            elif any(it is None or it.kind not in ("image", "hyperlink") for it in used):
                what = say("a chart or diagram")
            else:
                continue
            self.say(part, what)
            _remove(element)

    def _links(self, root: _Element, relations: dict[str, Relation], part: str) -> None:
        for element in list(root.iter(n.HYPERLINK)):
            relation = relations.get(element.get(n.r("id"), ""))
            if relation is not None and relation.external and is_address(relation.target):
                continue
            if relation is not None:
                what = say("a link that is no web or e-mail address ({link})", link=relation.target)
                self.say(part, what)
            _unwrap(element, tuple(element))


def _remove(element: _Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: _Element, inner: Iterable[_Element]) -> None:
    for child in inner:
        element.addprevious(child)
    _remove(element)


def without_revision_ids(root: _Element) -> None:
    """Take off the numbers by which Word tells at which sitting something was written."""
    prefix = f"{{{n.W_NS}}}rsid"
    for element in root.iter():
        for key in [key for key in element.attrib if str(key).startswith(prefix)]:
            del element.attrib[key]


def _references(elements: Iterable[_Element]) -> set[str]:
    """The ids of the relations that elements use."""
    prefix = f"{{{n.R_NS}}}"
    return {
        str(value)
        for element in elements
        for key, value in element.attrib.items()
        if str(key).startswith(prefix) and value
    }


def _addresses(graphic: _Element) -> list[str]:
    """The addresses that an old kind of drawing (VML) may name outright, to fetch from there."""
    return [
        str(value)
        for element in graphic.iter()
        for key, value in element.attrib.items()
        if str(key).rpartition("}")[2] in ("src", "href") and _OUTSIDE.search(str(value))
    ]


_OUTSIDE: Final = re.compile(r"://|^\\\\|^file:", re.IGNORECASE)


_RUNNING: Final = ("header", "footer")


def parts_named(package: Package) -> dict[str, str]:
    """How each header and footer of a file is called, by the name of its part.

    Where the file has several sections their numbers tell which is meant.
    """
    out: dict[str, str] = {}
    sections = list(package.document.iter(w("sectPr")))
    for number, section in enumerate(sections, 1):
        for reference in section.iterchildren(w("headerReference"), w("footerReference")):
            relation = package.relations.get(reference.get(n.r("id"), ""))
            if relation is None or relation.kind not in _RUNNING or relation.external:
                continue
            called = _header if reference.tag == w("headerReference") else _footer
            kind = reference.get(w("type"), "default")
            name = called(kind)
            if len(sections) > 1:
                name = say("{part} of section {number}", part=name, number=number)
            if relation.target not in out or (kind == "default" and len(sections) == 1):
                out[relation.target] = name
    return out


def _header(kind: str) -> str:
    if kind == "first":
        return say("header of the first page")
    return say("header of even pages") if kind == "even" else say("header")


def _footer(kind: str) -> str:
    if kind == "first":
        return say("footer of the first page")
    return say("footer of even pages") if kind == "even" else say("footer")
