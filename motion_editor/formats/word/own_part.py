"""The part of our own in a Word file: which text it is, and which clauses its paragraphs are.

It is an item of custom XML, which Word keeps, and LibreOffice too (tried: 7.4 gives it back byte
for byte). It holds no word of any text, only ids, hashes and lengths, so that it tells nothing
that the paper does not. What comes back may have been edited by anybody: nothing in it is believed
that the words do not bear out, and one that is damaged counts for nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.clause import MAX_LEVEL, Clause, Clauses, Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run
from motion_editor.core.tracked import original
from motion_editor.formats.word import gate
from motion_editor.formats.word.names import R_NS, RELS_NS, quoted
from motion_editor.papers.blocks import Holds, Whose

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.package import Package

NAME: Final = "customXml/item1.xml"
PROPS: Final = "customXml/itemProps1.xml"
PROPS_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
KIND: Final = "customXml"
"""How the document's relation to the part is called."""

_LINKS: Final = "customXml/_rels/item1.xml.rels"
_NS: Final = "urn:motion-editor:text"
_DATA_NS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEM: Final = "{8E0B2C5B-6C0F-4B7D-9C3A-3D5E6C1F7A42}"
_EDITIONS: Final = {Holds.TEXT: "1", Holds.IN_WORDS: "2", Holds.NOTHING: "2"}
"""A program that knows only texts with their own marks must not take others for such ones."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MOST_ITEMS: Final = 10
_MOST_BYTES: Final = 4_000_000
_ID: Final = re.compile(r"[\x21-\x7e]{1,100}")
_HASH: Final = re.compile(r"sha256:[0-9a-f]{64}")
_SHORT: Final = re.compile(r"[0-9a-f]{16}")
_LENGTH: Final = re.compile(r"([ksa])([1-9][0-9]{0,6})")
_STATES: Final = {"k": KEPT, "s": STRUCK, "a": ADDED}
_SIGNS: Final = {state: sign for sign, state in _STATES.items()}
_STAND_IN: Final = "x"


@dataclass(frozen=True, slots=True)
class OwnPart:
    """What the part says: whose text it is, the hashes of both texts, and the clauses.

    `outline` are the clauses as they were marked, with a stand-in for each character; `words` are
    short hashes of the words of each clause of the base, `beside` of each line of the paper that
    is none of these, `printed` of what the template of the paper brought besides. A paper that has
    nothing of the text has neither outline nor words; `marked` are the lines of one that has the
    marks in words.
    """

    whose: Whose
    base: str
    amended: str
    outline: Clauses
    words: tuple[str, ...]
    beside: tuple[str, ...] = ()
    printed: frozenset[str] = frozenset()
    marked: tuple[str, ...] = ()

    @property
    def moved(self) -> frozenset[str]:
        """The clauses of the base that were moved when it was written: in Word none has a mark."""
        return frozenset(it.moved_from for it in self.outline if it.moved_from)


def own_part(
    whose: Whose,
    clauses: Clauses,
    base: Clauses,
    amended: Clauses,
    beside: Iterable[str] = (),
    printed: Iterable[str] = (),
    marked: Iterable[str] = (),
) -> OwnPart | None:
    """The part for a text as it is printed; None where an id is none that XML can hold safely.

    `base` and `amended` are the two readings of `clauses`, `beside` the other lines of the paper,
    `printed` short hashes of what its template brought.
    `marked` those that have the marks in words.
    """
    whose = replace(whose, clauses=())
    ids = [whose.motion, whose.version or whose.amendment]
    ids += [id for item in clauses for id in (item.id, item.moved_from) if id]
    if not clauses or not all(map(_ID.fullmatch, ids)):
        return None
    stamp = text_hash(base)
    hashes = stamp, stamp if base == amended else text_hash(amended)
    if whose.holds is Holds.NOTHING:
        return OwnPart(whose, *hashes, (), ())
    return OwnPart(
        whose,
        *hashes,
        tuple(_stood_in(item) for item in clauses),
        tuple(short_hash(item.text) for item in base),
        tuple(map(short_hash, beside)),
        frozenset(printed),
        tuple(map(short_hash, marked)),
    )


def short_hash(words: str) -> str:
    """Enough of the hash of a clause's words to find it among those of one motion."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def line_mark(words: str) -> str:
    """The same of a line, whatever white space stands between its words."""
    return short_hash(" ".join(words.split()))


def parts_of(own: OwnPart) -> dict[str, bytes]:
    """The parts of a Word file that hold it, by name."""
    props = (
        f'{_HEAD}<ds:datastoreItem xmlns:ds="{_DATA_NS}" ds:itemID="{_ITEM}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{_NS}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    links = (
        f'{_HEAD}<Relationships xmlns="{RELS_NS}"><Relationship Id="rId1" '
        f'Type="{R_NS}/customXmlProps" Target="itemProps1.xml"/></Relationships>'
    )
    return {NAME: _xml(own).encode(), PROPS: props.encode(), _LINKS: links.encode()}


def _stood_in(item: Clause) -> Clause:
    runs = tuple(Run(_STAND_IN * len(run.text), run.state) for run in item.runs)
    return item.with_runs(runs)


def _xml(own: OwnPart) -> str:
    whose = own.whose
    text = f'version="{quoted(whose.version)}"'
    if whose.amendment:
        text = f'amendment="{quoted(whose.amendment)}" text="{whose.text}"'
    held = "" if whose.holds is Holds.TEXT else f' holds="{whose.holds.value}"'
    clauses = "".join(map(_clause_xml, own.outline))
    words = "".join(f'<words hash="{it}"/>' for it in own.words)
    words += "".join(f'<line hash="{it}"/>' for it in own.beside)
    words += "".join(f'<printed hash="{it}"/>' for it in sorted(own.printed))
    words += "".join(f'<marked hash="{it}"/>' for it in own.marked)
    return (
        f'{_HEAD}<text xmlns="{_NS}" edition="{_EDITIONS[whose.holds]}"{held} '
        f'motion="{quoted(whose.motion)}" {text} '
        f'base="{own.base}" amended="{own.amended}">{clauses}{words}</text>'
    )


def _clause_xml(item: Clause) -> str:
    runs = " ".join(f"{_SIGNS[run.state]}{len(run.text)}" for run in item.runs)
    more = "" if item.end is KEPT else f' end="{_SIGNS[item.end]}"'
    if item.was:
        more += f' was-role="{item.was.role.value}" was-level="{item.was.level}"'
    if item.moved_from:
        more += f' from="{quoted(item.moved_from)}"'
    return (
        f'<clause id="{quoted(item.id)}" role="{item.role.value}" level="{item.level}" '
        f'runs="{runs}"{more}/>'
    )


def read_own(package: Package) -> OwnPart | None:
    """What the part of our own says; None where there is none, or one that is not sound."""
    return found_own(package)[0]


def found_own(package: Package) -> tuple[OwnPart | None, bool]:
    """The same, and whether one is there that is not sound, or of a newer program."""
    found = tuple(_roots(package))
    if len(found) != 1:
        return None, bool(found)
    try:
        return _read(found[0]), False
    except ValueError:
        return None, True


def _roots(package: Package) -> Iterator[_Element]:
    """The items of custom XML that are ours; one that is not safe to read is left alone."""
    for name in package.related(KIND)[:_MOST_ITEMS]:
        if package.archive.NameToInfo[name].file_size > _MOST_BYTES:
            continue
        try:
            root = package.part(name)
        except MotionError:
            continue
        if root.tag == f"{{{_NS}}}text":
            yield root


def _read(root: _Element) -> OwnPart:
    """The part from its XML; ValueError for anything that we would not have written."""
    holds = Holds(root.get("holds", Holds.TEXT.value))
    if root.get("edition") != _EDITIONS[holds]:
        raise ValueError("another edition")
    whose = replace(_whose(root), holds=holds)
    elements = tuple(root.iterchildren(f"{{{_NS}}}clause"))
    _refuse_long(elements)
    outline = tuple(map(_clause, elements))
    words, beside, printed, marked = (
        tuple(_matched(_SHORT, it.get("hash", "")) for it in root.iterchildren(f"{{{_NS}}}{name}"))
        for name in ("words", "line", "printed", "marked")
    )
    base, amended = (_matched(_HASH, root.get(name, "")) for name in ("base", "amended"))
    if holds is not Holds.NOTHING:
        _refuse_unsound(outline, words)
    elif elements or words or beside or marked:
        raise ValueError("clauses of a text that it has nothing of")
    return OwnPart(whose, base, amended, outline, words, beside, frozenset(printed), marked)


def _whose(root: _Element) -> Whose:
    motion, amendment = _matched(_ID, root.get("motion", "")), root.get("amendment", "")
    if not amendment:
        return Whose(motion, version=_matched(_ID, root.get("version", "")))
    return Whose(
        motion, amendment=_matched(_ID, amendment), text=_number(root.get("text", ""), 100_000)
    )


def _refuse_long(elements: Sequence[_Element]) -> None:
    """Raise ValueError for more words than any motion has, before a character is made of them."""
    sizes = (_LENGTH.fullmatch(run) for it in elements for run in it.get("runs", "").split())
    if sum(int(found[2]) for found in sizes if found) > gate.MAX_TEXT:
        raise ValueError("more words than any motion has")


def _clause(element: _Element) -> Clause:
    was = None
    if element.get("was-role") is not None:
        was = Was(Role(element.get("was-role")), _number(element.get("was-level", ""), MAX_LEVEL))
    moved = element.get("from", "")
    return Clause(
        _matched(_ID, element.get("id", "")),
        tuple(_runs(element.get("runs", ""))),
        Role(element.get("role", "")),
        _number(element.get("level", ""), MAX_LEVEL),
        _STATES.get(element.get("end", "k"), KEPT),
        was,
        _matched(_ID, moved) if moved else "",
    )


def _runs(written: str) -> Iterator[Run]:
    for item in written.split():
        found = _LENGTH.fullmatch(item)
        if found is None:
            raise ValueError("a stretch of words without state or length")
        yield Run(_STAND_IN * int(found[2]), _STATES[found[1]])


def _refuse_unsound(outline: Clauses, words: Sequence[str]) -> None:
    """Raise ValueError where the clauses can't be those of a text."""
    ids = {item.id for item in outline}
    moved = [item.moved_from for item in outline if item.moved_from]
    if len(ids) < len(outline) or len(set(moved)) < len(moved) or not ids.issuperset(moved):
        raise ValueError("ids that meet twice or lead nowhere")
    sources = set(moved)
    if any(it.id in sources and not it.wholly_struck for it in outline):
        raise ValueError("a clause that is moved and yet stands")
    base = original(outline)
    if not base or len(base) != len(words):
        raise ValueError("not one hash for each clause of the base")


def _matched(pattern: re.Pattern[str], text: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError("not in the form that it has")
    return text


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 7 and int(text) <= most):
        raise ValueError("not a number that it can be")
    return int(text)
