"""Plain counts of things that a clause says there are or were: "34 crossing patrols were cut"."""

from __future__ import annotations

import re
from typing import Final

_SMALL: Final = "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_TENS: Final = "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
_NUMBER: Final = (
    r"(?:(?!(?:1[5-9]|20)\d\d\b)(?:[3-9]|\d{2,4})|"
    rf"(?:{'|'.join(f'{_SMALL} {_TENS} ninety'.split())})(?:-(?:one|two|three|four|five|six|seven|"
    r"eight|nine))?|(?:dozens|scores|hundreds|thousands)\s+of)"
)
"""From three on: of one or two it is known who they are. No year."""

UNIT: Final = (
    r"seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|winters?|summers?|"
    r"nights?|terms?|mph|kph|km|kilomet\w+|miles?|met(?:re|er)s?|yards?|feet|acres?|hectares?|tonnes?|"
    r"pounds?|pence|points?|degrees?|times|am|pm|o.clock|cent|percent\w*|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|working|clear|calendar|consecutive"
)
"""What a number measures, or the month of a day."""

_PROCESS: Final = (
    r"members?|councillors?|signatories|signatures|groups?|parties|motions?|amendments?|votes?|"
    r"recommendations?|resolutions?|questions?|meetings?|reports?|papers?|options?|paragraphs?|"
    r"clauses?|sections?|articles?|principles?|aims?|priorities|objectives?|goals?|targets?|"
    r"pillars?|stages?|phases?|parts?|things|ways|reasons|issues|themes|criteria|standards|"
    r"conditions|areas|aspects|factors|elements|categories|headings|commitments|pledges|steps|"
    r"actions|proposals|items|matters|strategies|plans|policies|nations|olds?|notices?|lists?|kinds?|"
    r"types?|forms?"
)
"""What motions themselves count: themselves, their parts, and what a plan is divided into."""

_MORE: Final = (
    r"of|the|and|or|to|in|for|that|which|who|as|at|by|on|with|from|is|was|were|are|has|have"
)
_BETWEEN: Final = rf"(?:(?!(?:{_MORE}|{UNIT}|{_PROCESS})\b)[^\W\d_][\w’'-]*\s+){{0,3}}?"
_THINGS: Final = (
    rf"(?!(?:{UNIT}|{_PROCESS}|{_MORE})\b)"
    r"(?:[^\W\d_][\w’'-]*(?<![suiSUI’'])s|people|children|men|women|staff|police)\b(?![’'])"
)
_OWNED: Final = r"(?:of\s+(?:our|the|its|their|these|those)\s+)?(?:[^\W\d_]+[’\']s?\s+)?"
_COUNT: Final = rf"{_NUMBER}\s+{_OWNED}{_BETWEEN}{_THINGS}"

_WHERE: Final = (
    r"(?:\s+(?:in|of|across|at|on|from|within|for|under)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)?"
)
_DONE: Final = (
    r"(?:were|are|have|had|remain(?:ed)?|closed|shut|died|lost|left|live|lived|lack|wait(?:ed)?|"
    r"rely|face|stand|stood|go|went)"
)
_BEFORE: Final = (
    r"(?:lost|cut|closed|axed|shed|scrapped|built|planted|delivered|created|opened|recorded|"
    r"there\s+(?:are|were|have\s+been)|(?:loss|closure)\s+of|(?<!no\s)(?<!not\s)(?:more|fewer)\s+than|"
    r"only|just|some|nearly|almost|approximately|an\s+estimated|a\s+(?:further|total\s+of))"
)
_AGAIN: Final = (
    r"(?:(?:only|just|some|over|nearly|almost|about|around|another|a\s+further|a\s+total\s+of|"
    r"more\s+than|fewer\s+than|at\s+least|up\s+to)\s+)?"
)
_HURT: Final = (
    r"(?:one|two|\d{1,3})\s+(?:[a-z]+\s+)?(?:people|persons?|child|children|pedestrians?|cyclists?|"
    r"motorists?|residents?|drivers?|pupils?)\s+(?:(?:was|were|has|have|had|been)\s+){0,2}"
    r"(?:killed|injured|died|hurt)\b"
)
_CLAIMED: Final = re.compile(
    rf"(?<![\w.,£€/:-])(?:{_BEFORE}\s+{_AGAIN}{_COUNT}|{_COUNT}(?={_WHERE}\s+{_DONE}\b)|{_HURT})",
    re.IGNORECASE,
)

_NAMED: Final = re.compile(
    r"(?:\b(?:section|clause|paragraph|para|rule|article|act|schedule|part|item|minute|policy|page|"
    r"figure|table|no\.?|number|route|bus|class|level|tier|phase|stage|chapter|regulation|order|"
    r"motion|appendix|annex|aged?|ages|over|under|key\s+stage|grade|band|category|year|flat|unit|covid|"
    r"past|last|next|first|final|coming|previous|every|each|top|within|between|than|[a-z]+teen)"
    r"|\d|£)[\s-]+$",
    re.IGNORECASE,
)
"""What makes of a number a name ("section 21 evictions"), an age, or a span of time."""

_PROPER: Final = re.compile(r"\b[^\W\d_a-z]\w*\s+$")
_BEGINS: Final = """
    in over about around some the these those all only nearly almost at our its their his her of
    just since and that as a an to on there for from with by under but when while where
"""
_FUNCTION: Final = frozenset(_BEGINS.split())
"""Words with a capital that are nobody’s name."""


def counted(text: str) -> tuple[int, int] | None:
    """Where a text says how many there are or were of something; None for nowhere."""
    for found in _CLAIMED.finditer(text):
        if not _is_name(text[: found.start()], found[0]):
            return found.span()
    return None


def _is_name(before: str, words: str) -> bool:
    """Whether the number belongs to what stands before it: "Euro 6 engines", "the last 5 buses"."""
    if not (words[0].isdigit() or words.split()[0].casefold().split("-")[0] in _NUMBERS):
        return False
    if _NAMED.search(before):
        return not re.search(r"(?<!aged )(?<!age )\bover\s+$", before, re.IGNORECASE)
    proper = _PROPER.search(before)
    return proper is not None and proper[0].split()[0].casefold() not in _FUNCTION


_NUMBERS: Final = frozenset(f"{_SMALL} {_TENS} ninety dozens scores hundreds thousands".split())
