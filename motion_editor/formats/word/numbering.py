"""Automatic list numbers: which list each clause belongs to, and numbering.xml for a paper.

Labels are never typed. Word counts a level on through all lists of one definition, starts deeper
levels afresh under each new point, and does not count a clause whose mark is struck. Where the
labels of a motion go another way (afresh after a lead-in, the numbers of the text as issued, "new")
a clause gets a list of its own that starts at the number wanted, or has the words for its label.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from motion_editor.core.clause import Role
from motion_editor.core.figures import figure
from motion_editor.core.numbering import NEW, NumberingStyle, Series, label, numbers
from motion_editor.core.text import ADDED
from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.flow import Text
from motion_editor.formats.word.names import quoted, w
from motion_editor.formats.word.pieces import number
from motion_editor.formats.word.plan import Planned

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_LABEL: Final = 31
"""The longest label that Word takes (MS-OI29500 2.1.283)."""

MAX_LEVEL: Final = 8
"""The deepest level of a list in Word, counted from 0."""

UNKNOWN: Final = -1
"""Where a count stands when Word and LibreOffice may differ: the next number is then set."""

NAMES: Final = {
    Series.BULLETS: "Motion bullets",
    Series.NUMBERS: "Motion numbers",
    Series.LETTERS: "Motion letters",
    Series.ROMAN: "Motion roman",
}
"""The names of the list definitions in a template."""

_LABELS: Final = {
    Series.NUMBERS: ("decimal", "%1."),
    Series.LETTERS: ("lowerLetter", "(%1)"),
    Series.ROMAN: ("lowerRoman", "(%1)"),
}


class Start(NamedTuple):
    """A list of its own: it starts a level at a number, or labels it with words ("new")."""

    list: int
    level: int
    number: int
    words: str = ""


class Definitions(NamedTuple):
    """numbering.xml up to its end tag; the definition in use, its first list, the next free id.

    `props` are the paragraph properties of each level, as XML.
    """

    head: str
    family: str
    first: int
    free: int
    props: tuple[str, ...]

    def part(self, starts: Sequence[Start]) -> bytes:
        """The whole part, with a list for each start."""
        return f"{self.head}{''.join(map(self._list, starts))}</w:numbering>".encode()

    def _list(self, start: Start) -> str:
        inner = f'<w:startOverride w:val="{start.number}"/>'
        if start.words:
            inner = (
                f'<w:lvl w:ilvl="{start.level}"><w:start w:val="1"/><w:numFmt w:val="none"/>'
                f'<w:lvlText w:val="{quoted(start.words[:MAX_LABEL])}"/><w:lvlJc w:val="left"/>'
                f"{self.props[start.level]}</w:lvl>"
            )
        return (
            f'<w:num w:numId="{start.list}"><w:abstractNumId w:val="{self.family}"/>'
            f'<w:lvlOverride w:ilvl="{start.level}">{inner}</w:lvlOverride></w:num>'
        )


Wanted = int | str
"""The label that a point should have: a number, words, or 0 for whatever comes."""


def wanted(text: Text, paragraphs: Sequence[Planned], style: NumberingStyle) -> list[Wanted]:
    """The label of each paragraph of one text.

    Where no line brings a label the amended text is counted; clauses it lacks show what comes.
    """
    if style.series is Series.BULLETS:
        return [0] * len(paragraphs)
    if not any(line.label for line in text.lines):
        counts = iter(numbers(text.amended, style))
        return [next(counts) if item.amended else 0 for item in paragraphs]
    out: list[Wanted] = []
    for item in paragraphs:
        given = NEW if item.wholly(ADDED) else text.lines[item.source].label
        out.append(_counts(style, item.kind.level).get(given, given or 0))
    return out


@lru_cache(maxsize=64)
def _counts(style: NumberingStyle, level: int) -> dict[str, int]:
    """The number behind each label of a level, as far as motions go."""
    return {label(style, level, number): number for number in range(1, 400)}


@dataclass(slots=True)
class Numberer:
    """Gives each point of a paper its list; `starts` grows with every list beyond the first."""

    first: int
    free: int
    starts: list[Start] = field(default_factory=list)
    _counts: list[int] = field(default_factory=list)
    _begins: Start | None = None

    def lists(self, paragraphs: Sequence[Planned], labels: Sequence[Wanted]) -> list[int]:
        """The list of each paragraph of one text, 0 for those that are no points."""
        out: list[int] = []
        for item, want in zip(paragraphs, labels, strict=True):
            if item.kind.role is not Role.POINT:
                out.append(0)
                continue
            if isinstance(want, str):
                self._begin(item.kind.level, 0, want)
            elif want:
                self._count(item.kind.level, want, counted=item.amended is not None)
            out.append(self._begins.list if self._begins else self.first)
        return out

    def _count(self, level: int, number: int, *, counted: bool) -> None:
        """Count a point as Word would; begin a list where Word would count otherwise."""
        counts, begins = self._counts, self._begins
        begin = begins.number if begins and begins.level == level else 1
        predicted = counts[level] + 1 if level < len(counts) else begin
        if predicted != number:
            self._begin(level, number)
        self._stand(level, number if counted else UNKNOWN)

    def _begin(self, level: int, number: int, words: str = "") -> None:
        self._begins = Start(self.free, level, number, words)
        self.starts.append(self._begins)
        self.free += 1
        self._stand(level, UNKNOWN)

    def _stand(self, level: int, count: int) -> None:
        """Where a level's count stands; deeper levels start afresh."""
        del self._counts[level + 1 :]
        self._counts += [0] * (level + 1 - len(self._counts))
        self._counts[level] = count


def first_list(root: _Element | None, styled: str) -> str:
    """The list of the clause styles: the one they say if the file has it, else a new one."""
    ids = _list_ids(root) if root is not None else {}
    sound = styled in ids and styled == str(figure(styled))
    return styled if sound else str(_free(ids))


@lru_cache(maxsize=32)
def definitions(
    template: bytes, standard: bytes, series: Series, styles: tuple[str, ...], first: str
) -> Definitions:
    """The list definitions of a paper, from a template's numbering.xml (b"" for none).

    The definition that the clause styles follow is taken if its labels are of the series, else
    the one named for the series, else the `standard` template's. `styles` are the ids of the
    styles of points by level, `first` is the id of their list.
    """
    from lxml import etree

    root = _prefixed(template)
    nums = _list_ids(root)
    family = _chosen(root, nums.get(first), series) or _added(root, standard, series)
    _complete(root, family, standard, series)
    _link(root, family, styles)
    if first not in nums:
        nums[first] = etree.SubElement(root, w("num"), {n.NUM_ID: first})
        etree.SubElement(nums[first], w("abstractNumId"))
    for target in nums[first].iterchildren(w("abstractNumId")):
        target.set(n.VAL, family)
    for last in root.findall(w("numIdMacAtCleanup")):
        root.remove(last)
    head = etree.tostring(root, encoding="unicode").removesuffix("</w:numbering>")
    return Definitions(head, family, int(first), _free(nums), _props(root, family))


def _props(root: _Element, family: str) -> tuple[str, ...]:
    """The paragraph properties of each level of a definition."""
    from lxml import etree

    out = [""] * 9
    for level in root.iter(w("lvl")):
        parent = level.getparent()
        props = level.find(n.PPR)
        if props is not None and parent is not None and parent.get(w("abstractNumId")) == family:
            out[number(level.get(n.ILVL, ""), 0, 8)] = etree.tostring(props, encoding="unicode")
    return tuple(out)


def _list_ids(root: _Element) -> dict[str, _Element]:
    return {it.get(n.NUM_ID, ""): it for it in root.iterchildren(w("num"))}


def _free(ids: dict[str, _Element]) -> int:
    return max((figure(id) or 0 for id in ids), default=0) + 1


def _prefixed(template: bytes) -> _Element:
    """The root of a template's part, its names written with the prefix that we write too."""
    from lxml import etree

    if not template:
        return etree.Element(w("numbering"), nsmap={"w": n.W_NS})
    source = gate.safe_xml(template, "numbering.xml")
    prefixes = {key: str(value) for key, value in source.nsmap.items() if key}
    root = etree.Element(w("numbering"), nsmap=prefixes | {"w": n.W_NS})
    for key, value in source.attrib.items():
        root.set(key, value)
    root.extend(list(source))
    return root


def _chosen(root: _Element, num: _Element | None, series: Series) -> str:
    """The id of the template's own definition that fits the series, "" for none."""
    families = {it.get(w("abstractNumId"), ""): it for it in root.iterchildren(w("abstractNum"))}
    target = num.find(w("abstractNumId")) if num is not None else None
    own = "" if target is None else target.get(n.VAL, "")
    if own in families and _is_series(families[own], series):
        return own
    return next((id for id, item in families.items() if _name(item) == NAMES[series]), "")


def _is_series(definition: _Element, series: Series) -> bool:
    level = definition.find(w("lvl"))
    if level is None:
        return False
    form, text = (_value(level, name) for name in ("numFmt", "lvlText"))
    return form == "bullet" if series is Series.BULLETS else (form, text) == _LABELS[series]


def _added(root: _Element, standard: bytes, series: Series) -> str:
    """The standard definition of a series put into a template's; its id there."""
    source = gate.safe_xml(standard, "numbering.xml")
    found = next(it for it in source.iterchildren(w("abstractNum")) if _name(it) == NAMES[series])
    used = [it.get(w("abstractNumId"), "") for it in root.iterchildren(w("abstractNum"))]
    id = str(max((figure(each) or 0 for each in used), default=0) + 1)
    item = copy.deepcopy(found)
    item.set(w("abstractNumId"), id)
    pictures = sum(1 for _ in root.iterchildren(w("numPicBullet")))
    root.insert(len(used) + pictures, item)
    return id


def _complete(root: _Element, family: str, standard: bytes, series: Series) -> None:
    """Give a definition the levels that it lacks: a list of one level is enough for many papers."""
    found = next(
        it for it in root.iterchildren(w("abstractNum")) if it.get(w("abstractNumId")) == family
    )
    levels = {it.get(n.ILVL, ""): it for it in found.iterchildren(w("lvl"))}
    if len(levels) > MAX_LEVEL:
        return
    source = gate.safe_xml(standard, "numbering.xml")
    ours = next(it for it in source.iterchildren(w("abstractNum")) if _name(it) == NAMES[series])
    for level in ours.iterchildren(w("lvl")):
        levels.setdefault(level.get(n.ILVL, ""), copy.deepcopy(level))
    for kind in found.iterchildren(w("multiLevelType")):
        kind.set(n.VAL, "multilevel")
    found.extend(levels[str(at)] for at in range(MAX_LEVEL + 1))


def _link(root: _Element, family: str, styles: tuple[str, ...]) -> None:
    """Link the styles of points to the levels of one definition and to no other."""
    from lxml import etree

    for definition in root.iterchildren(w("abstractNum")):
        for level in definition.iterchildren(w("lvl")):
            linked = level.find(w("pStyle"))
            own = definition.get(w("abstractNumId")) == family
            # A definition that was lent brings the styles of the template that it is from.
            if linked is not None and (own or linked.get(n.VAL) in styles):
                level.remove(linked)
            if own:
                style = styles[number(level.get(n.ILVL, ""), 0, len(styles) - 1)]
                linked = etree.Element(w("pStyle"), {n.VAL: style})
                level.insert(sum(child.tag in _BEFORE_STYLE for child in level), linked)


_BEFORE_STYLE: Final = frozenset(map(w, ("start", "numFmt", "lvlRestart")))


def _name(definition: _Element) -> str:
    return _value(definition, "name")


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return "" if found is None else found.get(n.VAL, "")
