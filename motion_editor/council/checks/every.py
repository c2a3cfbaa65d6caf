"""All checks, in the order in which their findings are told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from motion_editor.council.checks.amendments import check_amendment, check_labels
from motion_editor.council.checks.claims import check_evidence
from motion_editor.council.checks.clauses import check_empty, check_lead_ins, check_twice
from motion_editor.council.checks.executive import check_executive
from motion_editor.council.checks.exempt import exempt_information
from motion_editor.council.checks.finding import Finding, Hit, Rule, Severity
from motion_editor.council.checks.limits import check_deadline, check_length, check_number
from motion_editor.council.checks.marks import check_marks
from motion_editor.council.checks.matter import Matter
from motion_editor.council.checks.people import check_people, check_roll
from motion_editor.council.checks.personal import officers, personal_data
from motion_editor.council.checks.references import check_references
from motion_editor.council.checks.repeats import check_repeated
from motion_editor.council.checks.signatures import check_signatures
from motion_editor.council.rules import Exempt

Check = Callable[[Matter], Iterator[Finding]]

_REMEMBERED: Final = 16_384
"""Clauses of which it is remembered what stands in them, so that only changed ones are read."""


@lru_cache(maxsize=_REMEMBERED)
def _scanned(text: str, law: Exempt) -> tuple[tuple[Rule, Severity, Hit], ...]:
    found = [(Rule.PERSONAL, Severity.DOUBT, it) for it in personal_data(text)]
    found += [(Rule.OFFICER, Severity.DOUBT, it) for it in officers(text)]
    found += [(Rule.EXEMPT, Severity.HINT, it) for it in exempt_information(text, law)]
    return tuple(found)


def check_words(matter: Matter) -> Iterator[Finding]:
    """Personal data, officers' names and what may be exempt, clause by clause."""
    for item, text in matter.lines():
        for rule, severity, hit in _scanned(text, matter.profile.exempt):
            words = text[hit.start : hit.end]
            yield Finding(rule, severity, hit.said, hit.advice, item.id, hit.start, hit.end, words)


CHECKS: Final[tuple[Check, ...]] = (
    check_people,
    check_roll,
    check_signatures,
    check_length,
    check_number,
    check_deadline,
    check_repeated,
    check_executive,
    check_amendment,
    check_labels,
    check_empty,
    check_twice,
    check_lead_ins,
    check_references,
    check_marks,
    check_words,
    check_evidence,
)


def checked(matter: Matter) -> tuple[Finding, ...]:
    """Every finding, the gravest first, else in the order of the checks and of the text."""
    found = [it for check in CHECKS for it in check(matter)]
    grave = list(Severity)
    return tuple(sorted(found, key=lambda it: grave.index(it.severity)))
