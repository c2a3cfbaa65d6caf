"""Clauses that say nothing, or say it twice, and lead-ins that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from motion_editor.core.clause import Clause, Role
from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_WORD = re.compile(r"[^\W_]+")
_LEAST = 5
"""Words that a clause has at least for being there twice to be more than chance."""

_OPEN = re.compile(r"[:：]\s*[-–—]?\s*$|\b(?:that|to)\s*$", re.IGNORECASE)


def check_empty(matter: Matter) -> Iterator[Finding]:
    """Clauses without words; of a text that has none at all the one is enough."""
    for item, text in matter.lines():
        if not _WORD.search(text):
            yield Finding(
                Rule.EMPTY, Severity.DOUBT, say("A clause has no words."),
                say("Write it, or leave it out."), item.id, 0, len(text), text,
            )  # fmt: skip


def check_twice(matter: Matter) -> Iterator[Finding]:
    """Clauses that have the words of one before, capitals and marks aside."""
    seen: dict[str, Clause] = {}
    for item, text in matter.lines():
        key = _key(text)
        if not key or item.role is Role.LEAD_IN:
            continue
        if key in seen:
            yield Finding(
                Rule.TWICE, Severity.DOUBT, say("The same clause stands further up."),
                say("Leave one of the two out."), item.id, 0, len(text), text,
            )  # fmt: skip
        seen.setdefault(key, item)


@lru_cache(maxsize=16_384)
def _key(text: str) -> str:
    """The words alone, small; "" for so few that two of them alike are chance."""
    words = _WORD.findall(text.casefold())
    return " ".join(words) if len(words) >= _LEAST else ""


def check_lead_ins(matter: Matter) -> Iterator[Finding]:
    """Lead-ins that end as if something followed, where nothing stands under them."""
    clauses = matter.clauses
    for at, item in enumerate(clauses):
        following = clauses[at + 1] if at + 1 < len(clauses) else None
        if item.role is not Role.LEAD_IN or not _OPEN.search(item.text):
            continue
        if following is None or (following.role is Role.LEAD_IN and following.level <= item.level):
            yield Finding(
                Rule.LEAD_IN, Severity.DOUBT, say("Nothing stands under this lead-in."),
                say("Write a point under it, or leave it out."),
                item.id, 0, len(item.text), item.text,
            )  # fmt: skip
