"""The styles that a template lacks, lent to it by the standard one."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import TYPE_CHECKING

from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element


def by_name(root: _Element) -> dict[str, str]:
    """The ids of all styles by their names in small letters, as Word shows them."""
    out: dict[str, str] = {}
    for style in root.iterchildren(w("style")):
        name, id = style.find(w("name")), style.get(w("styleId"), "")
        if name is not None and id:  # Nothing can be set in a style without an id.
            out[name.get(n.VAL, "").lower()] = id
    return out


def lend(root: _Element, standard: _Element, wanted: Iterable[str]) -> tuple[str, ...]:
    """Put the styles that a template lacks into it, with those they rest on; which they are.

    `root` and `standard` are roots of styles.xml, `wanted` names of styles. A style rests on the
    template's own of the same name wherever it has that, so that its headings keep their look.
    """
    named, theirs = by_name(root), by_name(standard)
    lent = tuple(name for name in wanted if name.lower() not in named)
    for name in lent:
        _lend(root, standard, named, theirs[name.lower()])
    return lent


def _lend(root: _Element, standard: _Element, named: dict[str, str], id: str) -> str:
    """Put one style of the standard template into another; its id there."""
    names = {style: name for name, style in by_name(standard).items()}
    if names[id] in named:
        return named[names[id]]
    source = next(it for it in standard.iterchildren(w("style")) if it.get(w("styleId")) == id)
    style = copy.deepcopy(source)
    mine = _free(id, set(named.values()))
    named[names[id]] = mine
    style.set(w("styleId"), mine)
    if w("default") in style.attrib:
        del style.attrib[w("default")]
    for listed in list(style.iter(n.NUM_PR)):
        parent = listed.getparent()
        if parent is not None:
            parent.remove(listed)  # Its number means another list there.
    for tag in ("basedOn", "next", "link"):
        reference = style.find(w(tag))
        if reference is None:
            continue
        target = reference.get(n.VAL, "")
        if tag == "basedOn":
            reference.set(n.VAL, _lend(root, standard, named, target))
        elif names.get(target, "") in named:
            reference.set(n.VAL, named[names[target]])
        else:
            style.remove(reference)
    root.append(style)
    return mine


def _free(id: str, taken: set[str]) -> str:
    """An id that no style of the template has."""
    return next(it for it in (id, *(f"{id}{at}" for at in range(2, 1000))) if it not in taken)
