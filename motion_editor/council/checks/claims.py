"""Figures and claims for which no evidence is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from motion_editor.core.text import Run
from motion_editor.core.wording import say
from motion_editor.council.checks.counts import UNIT, counted
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_FIGURE = re.compile(
    rf"""(?<![\w.])(?:
      \d+(?:[.,]\d+)*\s?(?:%|per\s?cent\b)
    | [£€]\s?\d(?:[\d,.]*\d)?(?:\s?(?:m(?:illion|n)?|bn|billion|k|trillion)\b)?
    | \d(?:[\d,.]*\d)?\s?(?:million|billion|trillion)\b
    | \d{{1,3}}(?:,\d{{3}})+\b
    | (?:one|two|three|four|five|six|seven|eight|nine|\d{{1,2}})\s+(?:in|out\s+of)(?:\s+every)?\s+
      (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{{1,3}})\b
    | (?:a|one|two|three|four)[\s-](?:thirds?|quarters?|fifths?|tenths?)\s+of\b
    | (?:more|less|fewer)\s+than\s+half\b | (?:over|nearly|almost|under)\s+half\s+(?:of|the)\b
    | (?!(?:19|20)\d\d\s)\d{{2,}}\s+(?!(?:{UNIT})\b)(?:[a-z-]+\s+)?
      (?:people|residents?|children|pupils|families|
      households|homes|properties|jobs|businesses|patients|tenants|pensioners|women|men|crimes|offences|incidents|
      deaths|casualties|collisions|trees|members\s+of\s+staff)\b
    | (?:rose|risen|fell|fallen|increased|decreased|grew|grown|dropped|went\s+up|gone\s+up)\s+
      (?:[a-z]+\s+)?from\s+£?\d[\d,.]*
    | (?:has|have|had)\s+(?:more\s+than\s+)?(?:doubled|trebled|tripled|quadrupled|halved)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CLAIM = re.compile(
    r"\b(?:research|studies|a\s+(?:recent\s+)?study|evidence|experts?|statistics|figures|surveys?|"
    r"polls?|polling|data)\s+(?:has|have\s+)?(?:clearly\s+|consistently\s+|also\s+)?"
    r"(?:shows?|shown|suggests?|suggested|proves?|proven|demonstrates?|demonstrated|indicates?|"
    r"found|finds?|agree|warn(?:ed)?|says?)\b",
    re.IGNORECASE,
)
_SOURCED = re.compile(
    r"https?://|www\.|\baccording\s+to\b|\bsource\s*:|\breport(?:ed)?\s+(?:by|of|from)\b|"
    r"\b(?:ons|office\s+for\s+national\s+statistics|census|freedom\s+of\s+information|foi)\b|"
    r"\bpublished\s+by\b|\b(?:figures|data|research|analysis|survey|report)\s+(?:by|from|of)\s+the\b",
    re.IGNORECASE,
)


def check_evidence(matter: Matter) -> Iterator[Finding]:
    """Clauses that state a figure or what research shows, and have neither source nor note."""
    for item, text in matter.lines():
        if item.id in matter.asking or item.id in matter.noted or any(map(_led, item.runs)):
            continue
        found = _claimed(text)
        if found:
            words = text[slice(*found)]
            yield Finding(
                Rule.EVIDENCE, Severity.HINT,
                say("No evidence is kept for “{words}”.", words=words.strip()),
                say("Keep a note on the clause: where it comes from, what the figure counts."),
                item.id, *found, words,
            )  # fmt: skip


@lru_cache(maxsize=16_384)
def _claimed(text: str) -> tuple[int, int] | None:
    """Where a text without a source states a figure, or what research shows; None for nowhere."""
    if _SOURCED.search(text):
        return None
    found = _FIGURE.search(text) or _CLAIM.search(text)
    return found.span() if found else counted(text)


def _led(run: Run) -> bool:
    """Whether words lead to a page or a footnote."""
    return bool(run.emphasis.link)
