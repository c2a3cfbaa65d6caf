"""Whom the points of a resolution ask to do something, as their lead-in and first words say it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from motion_editor.core.clause import Clause, Role

_FINDS: Final = re.compile(
    r"(?i)\b(?:notes?|noting|believes?|believing|welcomes?|regrets?|recogni[sz]es?|acknowledges?|"
    r"observes?|understands?|considers?|condemns?|thanks|congratulates?|celebrates?|supports?|"
    r"affirms?|reaffirms?|concerned|remembers?|opposes?|applauds?|commends?|deplores?)\b"
)
_ASKS: Final = (
    r"(?:calls?\s+(?:up)?on|calling\s+(?:up)?on|requests?|requesting|asks?|asking|instructs?|"
    r"instructing|urges?|urging|invites?|inviting|directs?|requires?|mandates?|demands?|"
    r"demanding|recommends?|encourages?|authori[sz]es?|tasks?)"
)
_DOES: Final = re.compile(
    rf"(?i)\b(?:resolves?|resolved|agrees?|commits?|pledges?|undertakes?|proposes?|will|{_ASKS})\b"
)
_ASKED: Final = re.compile(rf"(?i)\b{_ASKS}\s+(?:that\s+)?(?P<who>[^:;,]{{2,90}}?)"
                           r"(?:\s+(?:to|should|must)\b|\s*[:;,–—-]+\s*$|\s*$)")  # fmt: skip
_POINT_ASKS: Final = re.compile(
    rf"(?i)^\s*(?:(?:and|also|formally|further|therefore|to)\s+)*{_ASKS}\s+(?:that\s+)?"
    r"(?!.{0,80}?\b(?:for|whether|about)\b.{0,80}?\bto\b)(?P<who>"
    r"(?:(?:the|our|all|its|each|every|officers|members|cabinet|government)\b|(?-i:[A-Z]))"
    r"[^:;,.]{0,80}?(?=\s+(?:to|should|must)\s+\w|\s+to\s*:|\s*:)"
    r"|[a-z][^:;,.]{0,60}?(?=\s+to\s*:))"
)
"""Who a point asks by its own first words. Bare words count only where they head a list, for
"direct funds to schools" asks nobody."""

_NAMES: Final = re.compile(
    r"(?P<who>(?:The|Our|All)\s[^:;,.]{2,80}?)\s+(?:to|should|must|shall)\s+[a-z]"
)
_COUNCIL: Final = re.compile(r"(?i)\b(?:this|the|our)\s+(?:[\w-]+\s+){0,3}?(?:council|assembly)\b")


@dataclass(frozen=True, slots=True)
class Task:
    """Something that a resolution wants done: by whom ("" where it is not said), in which words."""

    clause: str
    who: str
    what: str
    under: str = ""


def tasks(clauses: Sequence[Clause], council: str) -> Iterator[Task]:
    """What a text wants done, point by point in order; what only notes or believes is none of it.

    `council` is who does what the council resolves to do itself.
    """
    lead = ""
    above: list[tuple[int, Task]] = []
    for at, item in enumerate(clauses):
        text = item.text.strip()
        if item.role is Role.LEAD_IN:
            lead, above = text, []
            continue
        if not text:
            continue
        if item.role is Role.TEXT:
            if _DOES.search(text):
                yield Task(item.id, _asked(text) or _own(text, council), text)
            continue
        above = [it for it in above if it[0] < item.level]
        parent = above[-1][1] if above else None
        found = _of_point(item, lead, parent, council)
        if found is None:
            above.append((item.level, Task(item.id, "", "", "")))
            continue
        under = _under(clauses, at)
        if under and _heads(text):
            above.append((item.level, found))
            continue
        above.append((item.level, Task(item.id, "", "", "")))
        yield replace(found, what=" ".join((found.what, *(it.text.strip() for it in under))))


def _under(clauses: Sequence[Clause], at: int) -> list[Clause]:
    """The points under this one."""
    level = clauses[at].level
    deeper = takewhile(lambda it: it.role is Role.POINT and it.level > level, clauses[at + 1 :])
    return [it for it in deeper if it.text.strip()]


def _heads(text: str) -> bool:
    """Whether a point only opens what those under it say each for itself: "asks officers to:"."""
    return bool(re.search(r"(?i)\b(?:to|that)\s*:[-–—]?$", text)) or (
        text.endswith(":") and _POINT_ASKS.match(text) is not None
    )


def _of_point(item: Clause, lead: str, parent: Task | None, council: str) -> Task | None:
    """What a point wants done; None where it is no such point."""
    text = item.text.strip()
    own = _POINT_ASKS.match(text)
    if parent is not None:
        if not parent.what:
            return None
        heads = parent.what.endswith(":")
        what = f"{parent.what} {text}" if heads else text
        return Task(item.id, own["who"] if own else parent.who, what, lead)
    if own:
        return Task(item.id, own["who"], text, lead) if not _only_finds(lead) else None
    if _DOES.search(lead):
        named = _NAMES.match(text) if not _own(lead, "council") or _asks(lead) else None
        who = _asked(lead) or (named["who"] if named else "") or _resolved(lead, council)
        return Task(item.id, who, text, lead)
    if _FINDS.search(lead) or _FINDS.match(text):
        return None
    return Task(item.id, "", text, lead)


def _only_finds(lead: str) -> bool:
    return bool(_FINDS.search(lead)) and not _DOES.search(lead)


def _asks(lead: str) -> bool:
    return bool(re.search(rf"(?i)\b{_ASKS}\b", lead))


def _asked(words: str) -> str:
    """Who is asked by a lead-in, the last that it names: "the Cabinet"."""
    found = list(_ASKED.finditer(words))
    return " ".join(found[-1]["who"].split()) if found else ""


def _resolved(lead: str, council: str) -> str:
    """Who does what is resolved without asking anybody: the council; "" where others are asked."""
    return "" if _asks(lead) else _own(lead, council)


def _own(words: str, council: str) -> str:
    """The council, where the words speak of it or of nobody else."""
    return council if _COUNCIL.search(words) or re.match(r"(?i)\s*(?:council|we|that|resolve)\b",
                                                         words) else ""  # fmt: skip
