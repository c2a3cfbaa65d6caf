"""The words that a council's own Word template prints below every text, which are no record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from motion_editor.core.errors import MotionError
from motion_editor.council.profile import Profile
from motion_editor.tasks.templates import template


def without_fixed(text: str, profile: Profile, known: Iterable[str]) -> str:
    """The lines of a record, those empty that only the council's template has said.

    Such a line is a whole paragraph of the template without a placeholder, below the text, and no
    clause of the motion (`known`). One that the record has more often than the template stays.
    """
    clauses = frozenset(map(_even, known))
    fixed = Counter(it for it in map(_even, _below(profile)) if it and it not in clauses)
    if not fixed:
        return text
    lines = text.split("\n")
    seen = Counter(map(_even, lines))
    gone = {it for it, times in fixed.items() if seen[it] <= times}
    return "\n".join("" if _even(it) in gone else it for it in lines)


def _below(profile: Profile) -> list[str]:
    """The paragraphs without a placeholder below the text; none of a template that can't be used.

    A record can be checked where its council's template is not.
    """
    from motion_editor.formats.word.template import load_template

    try:
        look = load_template(template(profile.template))
    except MotionError:
        return []
    return [it.text for it in look.frame.below.worded if not it.found] if look.frame else []


def _even(line: str) -> str:
    return " ".join(line.split())
