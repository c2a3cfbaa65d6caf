"""The settings of a paper beside those of its template; the part is made where there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from motion_editor.formats.word import names as n
from motion_editor.formats.word.carried import Carried
from motion_editor.formats.word.names import w
from motion_editor.formats.word.template import Template

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAME: Final = "word/settings.xml"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"
_AFTER: Final = frozenset(map(w, ("compat", "themeFontLang", "decimalSymbol", "listSeparator")))
"""The settings carried over from a template that the schema has after that of fields."""


def with_settings(look: Template, change: Callable[[_Element], None]) -> Template:
    """The template with its settings changed; `change` alters their root."""
    from lxml import etree

    kept = [part for part in look.parts if part.kind != "settings"]
    found = next((part for part in look.parts if part.kind == "settings"), None)
    part = found or Carried(_NAME, _TYPE, b"", "settings", "rIdSettings")
    root = _root(part.data)
    change(root)
    data = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return replace(look, parts=(*kept, replace(part, data=data)))


def updating_fields(look: Template) -> Template:
    """The template with settings by which Word updates fields when it opens a paper.

    Word asks its reader first, and forgets the setting when the paper is saved. A mark on each
    field (`w:dirty`) is the other way, and not taken: Word may fill such fields before it has laid
    out the pages, and a false number is worse than none.
    """
    return with_settings(look, _updating)


def _updating(root: _Element) -> None:
    from lxml import etree

    at = next((at for at, it in enumerate(root) if it.tag in _AFTER), len(root))
    root.insert(at, etree.Element(w("updateFields"), {w("val"): "true"}))


def _root(data: bytes) -> _Element:
    from lxml import etree

    if not data:
        return etree.Element(w("settings"), nsmap={"w": n.W_NS})
    return etree.fromstring(data)  # our own bytes, made from a part that has passed the gate
