"""Clauses that a record prints as something else: a point as a lead-in, a sub-point as a point.

A record in plain text often has lost its layout, so only what its numbering shows is compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.grades import Grade
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.wording import mark, phrase, say
from motion_editor.formats.draft import draft
from motion_editor.formats.reading import quoted
from motion_editor.formats.record import Printed
from motion_editor.tasks.findings import Finding

_POINT = mark("a point")
_SUB_POINT = mark("a sub-point")
_DEEPER = mark("a sub-point of a sub-point")
_LEAD_IN = mark("a lead-in")
_PLAIN = mark("a plain paragraph")


@dataclass(frozen=True, slots=True)
class _Laid:
    """A clause as it is printed: with a label or none, and whether that is a bullet."""

    text: str
    role: Role
    level: int
    line: int
    labelled: bool
    bullet: bool


def layout_findings(between: str, expected: Clauses, where: Printed) -> Iterator[Finding]:
    """The clauses with the same words in both that are surely printed as something else."""
    if where.marked:
        return
    printed = list(_laid(where))
    known = {item.text.strip(): at for at, item in enumerate(expected)}
    many = Counter(item.text.strip() for item in expected) + Counter(it.text for it in printed)
    pairs = [(at, expected[known[it.text]]) for at, it in enumerate(printed) if it.text in known]
    pairs = [(at, item) for at, item in pairs if many[printed[at].text] == 2]
    deeper = _shift([printed[at].level - item.level for at, item in pairs])
    for at, item in pairs:
        laid = replace(printed[at], level=printed[at].level - deeper)
        if not _differs(item, laid, printed, at):
            continue
        ours, theirs = phrase(_name(item.role, item.level)), phrase(_name(laid.role, laid.level))
        said = say(
            "{words} is {ours} in the file and {theirs} in the record.",
            words=quoted(laid.text),
            ours=ours,
            theirs=theirs,
        )
        yield Finding(phrase(between), Grade.LAYOUT, ours, theirs, said, laid.line, item.id)


def _shift(each: Sequence[int]) -> int:
    """By how many levels a record prints the whole text deeper, under a number of its own."""
    found = Counter(each)
    return max(found, key=lambda it: (found[it], it == 0), default=0)


def _laid(where: Printed) -> Iterator[_Laid]:
    found = draft(where.lines)
    for item in found.clauses:
        label = found.items[item.paragraph].label
        bullet = label is not None and label.is_bullet
        text = item.text.strip()
        if text:
            yield _Laid(text, item.role, item.level, item.line, item.labelled, bullet)


def _differs(item: Clause, laid: _Laid, printed: Sequence[_Laid], at: int) -> bool:
    """Whether a clause is surely printed as something else than it is."""
    if laid.role is Role.POINT and item.role is Role.POINT:
        return item.level != laid.level and _level_is_shown(laid, item.level, printed, at)
    if laid.role is Role.POINT:
        return laid.labelled and not laid.bullet
    if item.role is not Role.POINT:
        return False  # a lead-in and a plain paragraph are printed alike
    # A point may have lost its label; that it leads other points in is seen.
    heads = at + 1 < len(printed) and printed[at + 1].labelled and not printed[at + 1].bullet
    return laid.role is Role.LEAD_IN and heads and not _has_sub_points(item)


def _level_is_shown(laid: _Laid, level: int, printed: Sequence[_Laid], at: int) -> bool:
    """Whether the numbering shows how deep a point is: one above it stands on its level."""
    if laid.level > level:
        return True
    above = [it for it in printed[:at] if it.labelled]
    return not laid.bullet and bool(above) and not above[-1].bullet


def _has_sub_points(item: Clause) -> bool:
    """Whether a point ends as one does that has points under it."""
    return item.text.rstrip().endswith((":", ":-", ":–"))


def _name(role: Role, level: int) -> str:
    if role is Role.LEAD_IN:
        return _LEAD_IN
    if role is Role.POINT:
        return (_POINT, _SUB_POINT, _DEEPER)[min(level, 2)]
    return _PLAIN
