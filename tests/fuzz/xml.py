"""Changes to a tree of XML: elements doubled, moved, wrapped or taken away, attributes changed."""

from __future__ import annotations

from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING

from tests.fuzz import odd

if TYPE_CHECKING:
    from lxml.etree import _Element


def changed_xml(random: Random, data: bytes, others: list[bytes], known: tuple[str, ...]) -> bytes:
    """A part with one thing in its tree changed; raw bytes now and then, or where it is no XML."""
    from lxml import etree

    root = _root(data)
    if root is None or random.randrange(15) == 0:
        return _raw(random, data, known)
    elements = list(root.iter(etree.Element))
    element = random.choice(elements)
    other = random.choice(elements)
    if random.randrange(6) == 0:
        stranger = _root(random.choice(others))
        other = other if stranger is None else random.choice(list(stranger.iter(etree.Element)))
    try:
        _change(random, element, other, known)
    except ValueError:  # a name that no element can have, read all the same: "{}}body"
        return _raw(random, data, known)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _root(data: bytes) -> _Element | None:
    from lxml import etree

    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def _change(random: Random, element: _Element, other: _Element, known: tuple[str, ...]) -> None:
    parent = element.getparent()
    match random.randrange(9):
        case 0 if parent is not None:
            parent.remove(element)
        case 1 if parent is not None:
            parent.insert(parent.index(element), deepcopy(other))
        case 2:
            element.append(deepcopy(other))
        case 3 if parent is not None:
            _wrap(element, other)
        case 4 if parent is not None:
            _unwrap(element)
        case 5 | 6:
            _attribute(random, element, other, known)
        case 7:
            element.tag = other.tag
        case _:
            _words(random, element, other, known)


def _wrap(element: _Element, other: _Element) -> None:
    """Put an element into another one of a kind that is there."""
    from lxml import etree

    parent = element.getparent()
    assert parent is not None
    around = etree.Element(other.tag, {str(key): str(it) for key, it in other.attrib.items()})
    parent.replace(element, around)
    around.append(element)


def _unwrap(element: _Element) -> None:
    parent = element.getparent()
    assert parent is not None
    at = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(at, child)
    if element.getparent() is parent:
        parent.remove(element)


def _attribute(random: Random, element: _Element, other: _Element, known: tuple[str, ...]) -> None:
    mine, theirs = list(element.attrib), list(other.attrib)
    name = random.choice(mine or theirs or ["x"])
    values = [*odd.NUMBERS[:13], *known[:30], "", "x", *(str(it) for it in other.attrib.values())]
    if mine and random.randrange(4) == 0:
        del element.attrib[name]
    else:
        element.set(name, random.choice(values))
    if theirs and random.randrange(3) == 0:
        key = random.choice(theirs)
        element.set(key, other.get(key, ""))


def _words(random: Random, element: _Element, other: _Element, known: tuple[str, ...]) -> None:
    now = element.text or other.text or ""
    at = random.randrange(len(now) + 1)
    try:
        element.text = now[:at] + odd.piece(random, known) + now[at:]
    except ValueError:  # a character that XML can't hold
        element.text = now * 2


def _raw(random: Random, data: bytes, known: tuple[str, ...]) -> bytes:
    at = random.randrange(len(data) + 1)
    past = at + random.choice((0, 0, 1, 30))
    return data[:at] + odd.piece(random, known).encode("utf-8", "surrogatepass") + data[past:]
