"""Counting words, as councils' limits mean them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from motion_editor.core.clause import Clause
from motion_editor.core.footnotes import without

_WORD = re.compile(r"\w+(?:[’'\-./,:]\w+)*")


def word_count(clauses: Iterable[Clause]) -> int:
    """The number of words in a plain text, less those of its footnotes.

    "£1.5m", "2021/22" and "Council’s" are one each.
    """
    return sum(words_in(without(item.text)) for item in clauses)


def words_in(text: str) -> int:
    """The number of words in a string, counted in the same way."""
    return len(_WORD.findall(text))
