"""What a place in a motion is called: "note 2", "demand 3(a)", "lead-in “This Council notes:”"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

from motion_editor.core.clause import Clause, Role
from motion_editor.core.numbering import BULLETS, NumberingStyle, labels, numbers
from motion_editor.core.wording import mark, phrase, say
from motion_editor.papers.wording import ordinal, shortened

POINT: Final = mark("point")

NUMBERED: Final = mark("{noun} {number}")
NAMED: Final = mark("{noun} “{words}”")
THE_NAMED: Final = mark("the {noun} “{words}”")
EMPTY: Final = mark("the empty {noun}")

Name = tuple[str, str, str]
"""A pattern, and the noun and the number or words to put in: said only where it is asked for."""

# The verb of a lead-in, and what a point under it is called.
_NOUNS: Final = tuple(
    (re.compile(rf"\b(?:{verb})\b", re.IGNORECASE), noun)
    for verb, noun in (
        ("notes?|noting", mark("note")),
        ("believes?|believing", mark("belief")),
        ("demands?|demanding", mark("demand")),
        ("resolves?|resolving|resolved", mark("resolution")),
        ("requests?|requesting|asks?|asking", mark("request")),
        ("calls?|calling", mark("call")),
        ("instructs?|instructing", mark("instruction")),
        ("recommends?|recommending", mark("recommendation")),
        ("commits?|committing", mark("commitment")),
        ("pledges?|pledging", mark("pledge")),
        ("proposes?|proposing", mark("proposal")),
        ("acknowledges?|acknowledging", mark("acknowledgement")),
        ("regrets?|regretting", mark("regret")),
        ("observes?|observing", mark("observation")),
    )
)


@lru_cache(maxsize=256)
def noun(lead_in: str) -> str:
    """What a point under a lead-in is called: by its first verb that we know, else "point"."""
    found = [(match.start(), name) for verb, name in _NOUNS if (match := verb.search(lead_in))]
    return min(found)[1] if found else POINT


_said_noun = cache(phrase)

# The same with an ordinal, where several places have one name.
_AGAIN: Final = {
    NUMBERED: mark("the {ordinal} {noun} {number}"),
    NAMED: mark("the {ordinal} {noun} “{words}”"),
    THE_NAMED: mark("the {ordinal} {noun} “{words}”"),
    EMPTY: mark("the {ordinal} empty {noun}"),
}


class Places:
    """The names of the places of one text, by clause id, as its printed labels have them."""

    def __init__(
        self, clauses: Sequence[Clause], style: NumberingStyle, printed: Sequence[str] = ()
    ) -> None:
        if len(printed) != len(clauses):
            printed = labels(clauses, style)
        self._nouns = _nouns(clauses)
        names = _names(clauses, style, printed, self._nouns)
        self._stems = _stems(clauses)
        self._names = names
        self._said = _distinct(names, self._stems)

    def __contains__(self, id: str) -> bool:
        return id in self._names

    def name(self, id: str) -> str:
        """What the clause is called in a sentence: "note 2"; no other is called the same."""
        name, under, number = self._said[id]
        pattern, sort, words = name
        if number:
            pattern = _AGAIN[pattern]
        which = ordinal(number) if number else ""
        said = say(pattern, noun=_said_noun(sort), number=words, words=words, ordinal=which)
        if not under:
            return said
        return say("{place} under “{words}”", place=said, words=under)

    def number(self, id: str) -> str:
        """The label of a point with those of the points above it: "2(a)"; "" for other clauses."""
        pattern, _, number = self._names[id]
        return number if pattern == NUMBERED else ""

    def stem(self, id: str) -> str:
        """The words of the lead-in that a clause stands under, or is; "" before the first."""
        return self._stems[id]

    def noun(self, id: str) -> str:
        """What sort of clause it is: "note", "lead-in", "paragraph"."""
        return _said_noun(self._nouns[id])


def _distinct(names: dict[str, Name], stems: dict[str, str]) -> dict[str, tuple[Name, str, int]]:
    """Each name with the lead-in that tells it from the same one elsewhere, and its number.

    That counts those that still are called the same; it is 0 where there is only one.
    """
    groups: dict[tuple[Name, str], list[str]] = {}
    brief = cache(shortened)  # of few lead-ins, for each of their many points
    for id, name in names.items():
        groups.setdefault((name, ""), []).append(id)
    for (name, _), alike in list(groups.items()):
        for id in alike if len(alike) > 1 else ():
            if stems[id]:
                groups.setdefault((name, brief(stems[id])), []).append(id)
    out: dict[str, tuple[Name, str, int]] = {}
    for (name, under), alike in groups.items():
        for number, id in enumerate(alike, 1):
            out[id] = (name, under, number if len(alike) > 1 else 0)
    return out


def _stems(clauses: Sequence[Clause]) -> dict[str, str]:
    """The words of the lead-in that governs each clause; "" before the first."""
    out: dict[str, str] = {}
    stem = ""
    for item in clauses:
        if item.role is Role.LEAD_IN and item.level == 0:
            stem = item.text
        out[item.id] = stem
    return out


def _nouns(clauses: Sequence[Clause]) -> dict[str, str]:
    stems = _stems(clauses)
    fixed = {Role.LEAD_IN: mark("lead-in"), Role.TEXT: mark("paragraph")}
    return {item.id: fixed.get(item.role) or noun(stems[item.id]) for item in clauses}


def _names(
    clauses: Sequence[Clause],
    style: NumberingStyle,
    printed: Sequence[str],
    nouns: dict[str, str],
) -> dict[str, Name]:
    out: dict[str, Name] = {}
    above: list[str] = []
    for item, text, count in zip(clauses, printed, numbers(clauses, style), strict=True):
        del above[item.level :]
        if item.role is not Role.POINT:
            out[item.id] = _unnumbered(item, nouns[item.id])
            continue
        above += [""] * (item.level - len(above))
        above.append(_figure(text, count))
        out[item.id] = (NUMBERED, nouns[item.id], _together(above))
    return out


def _unnumbered(item: Clause, sort: str) -> Name:
    if not item.text.strip():
        return EMPTY, sort, ""
    return NAMED if item.role is Role.LEAD_IN else THE_NAMED, sort, shortened(item.text)


def _figure(text: str, count: int) -> str:
    """The label as it is quoted: "2." as "2", "(a)" as it is, a bullet by its place."""
    bare = text.strip().removesuffix(".")
    return str(count) if not bare or bare in BULLETS else bare


def _together(figures: Sequence[str]) -> str:
    """Labels of nested points in one: "2(a)", or with a full stop between two figures."""
    out = ""
    for figure in figures:
        dot = "." if out and figure[:1].isalnum() else ""
        out += f"{dot}{figure}"
    return out
