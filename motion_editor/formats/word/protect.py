"""A paper that tracks whoever edits it: the settings that make Word and LibreOffice do so.

LibreOffice heeds the protection only where tracking is also on (tried). There is no password:
anybody can end it, and what was then changed unseen is found by the words when the copy is back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from motion_editor.formats.word.names import w
from motion_editor.formats.word.settings import with_settings
from motion_editor.formats.word.template import Template

if TYPE_CHECKING:
    from lxml.etree import _Element

_BEFORE: Final = frozenset(map(w, ("zoom", "mirrorMargins")))
"""The settings carried over from a template that the schema has before those of tracking."""


def forcing_tracking(look: Template) -> Template:
    """The template with settings that track all changes; the part is made where it has none."""
    return with_settings(look, _track)


def _track(root: _Element) -> None:
    from lxml import etree

    at = sum(child.tag in _BEFORE for child in root)
    guard = {w("edit"): "trackedChanges", w("enforcement"): "1"}
    root.insert(at, etree.Element(w("documentProtection"), guard))
    root.insert(at, etree.Element(w("trackRevisions")))
