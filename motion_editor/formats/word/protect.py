"""A paper that tracks whoever edits it: the settings that make Word and LibreOffice do so.

LibreOffice heeds the protection only where tracking is also on (tried). There is no password:
anybody can end it, and what was then changed unseen is found by the words when the copy is back.
"""

from __future__ import annotations

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
_BEFORE: Final = frozenset(map(w, ("zoom", "mirrorMargins")))
"""The settings carried over from a template that the schema has before those of tracking."""


def forcing_tracking(look: Template) -> Template:
    """The template with settings that track all changes; the part is made where it has none."""
    kept = [part for part in look.parts if part.kind != "settings"]
    found = next((part for part in look.parts if part.kind == "settings"), None)
    part = found or Carried(_NAME, _TYPE, b"", "settings", "rIdSettings")
    return replace(look, parts=(*kept, replace(part, data=_tracked(part.data))))


def _tracked(data: bytes) -> bytes:
    from lxml import etree

    root = _root(data)
    at = sum(child.tag in _BEFORE for child in root)
    guard = {w("edit"): "trackedChanges", w("enforcement"): "1"}
    root.insert(at, etree.Element(w("documentProtection"), guard))
    root.insert(at, etree.Element(w("trackRevisions")))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)


def _root(data: bytes) -> _Element:
    from lxml import etree

    if not data:
        return etree.Element(w("settings"), nsmap={"w": n.W_NS})
    return etree.fromstring(data)  # our own bytes, made from a part that has passed the gate
