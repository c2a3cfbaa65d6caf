"""Texts marked in bracketed words, as the tasks take them in."""

from __future__ import annotations

import re

from motion_editor.core.clause import Clauses, NewId
from motion_editor.formats.reading import ReadAmendment, Remark

_MARKER = re.compile(r"\[\s*(?:DELETE|INSERT)\b[^\[\]]{0,20}\]", re.IGNORECASE)


def has_brackets(text: str) -> bool:
    """Whether a text has words marked [DELETE:] or [INSERT:]."""
    return _MARKER.search(text) is not None


def bracketed(text: str, base: Clauses, new_id: NewId) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    """The amendment that a marked text makes of a base, and what was not understood."""
    from motion_editor.formats.brackets import read_brackets

    return read_brackets(text, base, new_id)
