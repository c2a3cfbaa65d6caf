"""What only the cabinet can decide: a motion of the council can ask, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_WHOM = r"""(?:(?:the|its|our|this\s+council[’']?s)\s+)?
    (?:cabinet(?:\s+member)?|executive(?!\s+(?:director|officer|agenc))(?:\s+member)?|
       leader\s+of\s+the\s+council|leader(?!\s+of\b)|(?:lead\s+)?portfolio\s+holder|
       deputy\s+leader|elected\s+mayor)s?\b(?![’']s)"""
_ORDERS = tuple(
    re.compile(pattern, re.IGNORECASE | re.VERBOSE)
    for pattern in (
        rf"""\b(?:(?:instruct|direct|require|order|mandate|compel|oblige|tell)(?:s|es|d|ed|ing)?|
        ensur(?:e|es|ing)\s+that)\s+(?:that\s+)?(?P<whom>{_WHOM})""",
        rf"""(?<!\w)(?P<whom>{_WHOM})(?:\s+for\s+\w+(?:\s+and\s+\w+)?)?\s+(?:shall|must|
        (?:be|is|are)\s+(?:hereby\s+|also\s+|therefore\s+)?
        (?:instructed|directed|required|ordered|mandated|told))\b""",
    )
)


_HOLDERS = re.compile(r"cabinet|executive|leader|portfolio|mayor", re.IGNORECASE)
"""One of these every order has: most clauses have none, and are not looked at further."""


def check_executive(matter: Matter) -> Iterator[Finding]:
    """Where the council tells the cabinet what to do, under rules by which it can only ask."""
    if matter.rules is None or not matter.rules.executive:
        return
    for item, text in matter.lines():
        if item.id not in matter.asking or not _HOLDERS.search(text):
            continue
        for found in (it for orders in _ORDERS for it in orders.finditer(text)):
            yield Finding(
                Rule.CABINET, Severity.DOUBT,
                say("The council can’t bind {whom}: “{words}”.",
                    whom=found["whom"], words=found[0]),
                say("Write “requests {whom} to …”, if it is for the cabinet to decide.",
                    whom=found["whom"]),
                item.id, *found.span(), found[0],
            )  # fmt: skip
