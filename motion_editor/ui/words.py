"""Counting words without counting again what has not changed. No Qt here."""

from __future__ import annotations

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.count import word_count
from motion_editor.core.tracked import proposed


class WordCounter:
    """Counts the words of a text as it would read if carried."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Clause, int]] = {}

    def count(self, clauses: Clauses) -> int:
        """The number of words; clauses that are the same objects as last time are not read."""
        known: dict[int, tuple[Clause, int]] = {}
        for item in proposed(clauses):
            before = self._known.get(id(item))
            fresh = before is None or before[0] is not item
            known[id(item)] = (item, word_count((item,))) if before is None or fresh else before
        self._known = known
        return sum(number for _, number in known.values())
