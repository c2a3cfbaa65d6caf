"""Information that may be exempt: cues for the paragraphs of the law, for a person to judge.

Local Government Act 1972, Schedule 12A, Part 1 (England) and Part 4 (Wales); Local Government
(Scotland) Act 1973, Schedule 7A, Part 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.checks.finding import Hit
from motion_editor.council.rules import Exempt

_CUES = (
    (
        ("1", "12", "1"), mark("an individual"),
        (r"disciplinary\s+(?:action|proceedings|hearing|process)\s+(?:against|involving|concerning)|"
        r"grievance\s+(?:brought|lodged|raised|against|by)|sickness\s+(?:absence|record)\s+of|"
        r"(?:medical|criminal)\s+(?:record|history)\s+of|suspension\s+of\s+(?:the|an)\s+"
        r"(?:officer|employee|chief\s+executive|head\s*teacher)|"
        r"(?:an?\s+|the\s+)?(?:employee|tenant|pupil|patient|child)\s+(?:known\s+as|named|called)\b|"
        r"individual(?:’s|'s)?\s+care\s+(?:plan|package|records?)|"
        r"suspended\s+(?:from\s+(?:duty|work|office)|on\s+full\s+pay)|gross\s+misconduct|"
        r"(?:severance|redundancy|exit)\s+(?:pay(?:ment)?|package|terms)\s+(?:for|of|to)\s+(?:the|our|its)|"
        r"settlement\s+agreement\s+with\s+(?:the|our|its|an?)\s+(?:former\s+|previous\s+)?"
        r"(?:chief|officer|director|employee|head)"),
    ),
    (
        ("3", "14", "6"), mark("financial or business affairs"),
        (r"commercially\s+(?:sensitive|confidential)|commercial(?:ly)?[\s-]+in[\s-]+confidence|"
        r"in\s+commercial\s+confidence|bidders?\s+(?:has\s+|have\s+)?(?:offered|bid|quoted)\s+£|(?:tender(?:ed)?|bid)\s+(?:price|sum|figure)s?\s+(?:of|from|by)|"
        r"heads\s+of\s+terms|offer\s+of\s+£[\d,.]+\s*\w*\s+(?:for|to\s+buy)|"
        r"(?:confidential|private)\s+(?:negotiations?|terms|valuation|settlement)|"
        r"non-disclosure\s+agreement|negotiations?\s+(?:over|on|about|for)\s+the\s+"
        r"(?:purchase|sale|lease|price|contract)"),
    ),
    (
        ("4", "15", "11"), mark("labour relations"),
        (r"(?:pay|contract|employment)\s+negotiations?\s+(?:with|between)\s+(?:the\s+)?"
        r"(?:trade\s+)?(?:unions?|staff|unison|unite|gmb)|negotiating\s+position|"
        r"settlement\s+agreements?\s+(?:with|for)\s+(?:staff|employees?)"),
    ),
    (
        ("5", "16", "12"), mark("legal professional privilege"),
        (r"counsel[’']s\s+(?:opinion|advice)|\bcounsel\s+(?:has\s+|have\s+)?advise[sd]\b|legal(?:ly)?\s+(?:professional\s+)?privileged?|"
        r"(?:confidential|our|the\s+council[’']s)\s+legal\s+advice|(?<!free\s)legal\s+advice\s+"
        r"(?:obtained|received|given|states|says|that)|(?:advice|opinion)\s+of\s+(?:leading\s+)?counsel"),
    ),
    (
        ("6", "17", "13"), mark("a notice or order to be given"),
        (r"(?:intends?|proposes?|plans?|preparing)\s+to\s+(?:issue|serve)\s+(?:an?\s+|the\s+)?"
        r"(?:\w+\s+){0,2}(?:notice|order)\b|make\s+(?:an?\s+|the\s+)?compulsory\s+purchase\s+order"),
    ),
    (
        ("7", "18", "14"), mark("the prevention or prosecution of crime"),
        (r"(?:ongoing|current|live)\s+(?:criminal|police|fraud)\s+investigation|"
        r"(?:under|subject\s+to)\s+(?:a\s+)?(?:criminal|police)\s+investigation|"
        r"(?:intends?|plans?)\s+to\s+prosecute|covert\s+surveillance"),
    ),
)  # fmt: skip
_WORDS = (
    "disciplin",
    "grievance",
    "sickness",
    "record",
    "history",
    "suspen",
    "misconduct",
    "severance",
    "redundancy",
    "exit",
    "employee",
    "tenant",
    "pupil",
    "patient",
    "child",
    "care",
    "commercial",
    "tender",
    "bid",
    "heads of terms",
    "offer of",
    "confidential",
    "private",
    "disclosure",
    "negotiati",
    "settlement",
    "counsel",
    "legal",
    "notice",
    "order",
    "investigation",
    "prosecute",
    "covert",
)
"""One of these every cue has: most clauses have none, and are not looked at further."""

_PATTERNS = tuple(
    (dict(zip(Exempt, paragraphs, strict=True)), what, re.compile(rf"\b(?:{cue})", re.IGNORECASE))
    for paragraphs, what, cue in _CUES
)


def exempt_information(text: str, law: Exempt) -> Iterator[Hit]:
    """Words that may tell what the law lets a council keep to itself, with its paragraph."""
    small = text.casefold()
    if not any(word in small for word in _WORDS):
        return
    for paragraphs, what, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            yield Hit(
                *found.span(),
                say("This may be exempt information about {what}: {law}, paragraph {number}.",
                    what=phrase(what), law=phrase(law.value), number=paragraphs[law]),
                say("Ask the monitoring officer, who weighs the public interest, before it is "
                    "published."),
            )  # fmt: skip
