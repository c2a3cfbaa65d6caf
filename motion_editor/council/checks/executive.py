"""What only the cabinet can decide: a motion of the council can ask, and no more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter

_ORDERS = re.compile(
    r"""\b(?P<verb>instruct|direct|require|order|mandate|compel|oblige)(?:s|es|d|ed|ing)?\s+
    (?:that\s+)?(?P<whom>(?:(?:the|its|our|this\s+council[’']?s)\s+)?
      (?:cabinet(?:\s+member)?|executive(?!\s+(?:director|officer))|leader\s+of\s+the\s+council|
         leader(?!\s+of\b)|(?:lead\s+)?portfolio\s+holder|deputy\s+leader|elected\s+mayor)s?\b)""",
    re.IGNORECASE | re.VERBOSE,
)


def check_executive(matter: Matter) -> Iterator[Finding]:
    """Where the council tells the cabinet what to do, under rules by which it can only ask."""
    if matter.rules is None or not matter.rules.executive:
        return
    for item, text in matter.lines():
        if item.id not in matter.asking:
            continue
        for found in _ORDERS.finditer(text):
            yield Finding(
                Rule.CABINET, Severity.DOUBT,
                say("The council can’t bind {whom}: “{words}”.",
                    whom=found["whom"], words=found[0]),
                say("Write “requests {whom} to …”, if it is for the cabinet to decide.",
                    whom=found["whom"]),
                item.id, *found.span(), found[0],
            )  # fmt: skip
