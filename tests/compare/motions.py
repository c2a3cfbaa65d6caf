"""Motions of an invented council as they are written, and what an amendment made of them.

Boilerplate, families of clauses that differ in a word or two, lead-ins said again, nested points,
typed labels and references that are renumbered; each copy knows which clause became which, and how.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from random import Random

from motion_editor.compare.clauses import Kind
from tests.compare.scripts import Line, edited, word

_LEAD_INS = (
    "This Council notes:", "This Council notes that:", "This Council further notes:",
    "This Council believes:", "This Council believes that:", "This Council resolves to:",
    "This Council therefore resolves:", "Council calls on the Cabinet to:",
    "Council asks the Chief Executive to:", "Council welcomes:",
)  # fmt: skip
_OTHER_LEAD_INS = (
    ("notes", "recognises"), ("believes", "is of the view"), ("resolves", "agrees"),
    ("calls on", "requests"), ("asks", "instructs"), ("welcomes", "notes with concern"),
    (" to:", " that it should:"),
)  # fmt: skip
_FAMILIES = (
    "To write to the Secretary of State for {a} asking that the {b} be brought forward.",
    "That the number of {a} in {place} has fallen from {n} in {year} to {m} today.",
    "To report back to the {a} committee on {b} by {month} {year}.",
    "That {n} residents of {place} have signed the petition on {a}.",
    "To work with {place} Town Council on {a} and {b}.",
    "That spending on {a} was £{n},000 in {year} and is £{m},000 this year.",
)
_PLACES = ("Aldermoor", "Fenside", "Oakes Hill", "Marlow End", "Netherby", "Coldbrook", "Easting")
_MONTHS = ("January", "March", "May", "July", "September", "November")
_REFRAINS = ("Noted.", "And that this be reported to Full Council.", "To report back.")


@dataclass
class Step:
    """What became of clauses in a row: the old ones, the new ones, and the kind of change."""

    old: tuple[int, ...]
    new: list[Line]
    kind: Kind


@dataclass
class Amended:
    """Two texts, and which clause of the old one is in which of the new one, and how."""

    old: list[Line]
    new: list[Line] = field(default_factory=list)
    kinds: dict[tuple[int, int], Kind] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    come: set[int] = field(default_factory=set)


def motion(draw: Random, size: int) -> list[Line]:
    """So many clauses in sections, some nested."""
    out: list[Line] = []
    labelled = draw.random() < 0.3
    left = 0
    while len(out) < size:
        if not left:
            left = draw.randrange(4, 16)
            out.append(Line(draw.choice(_LEAD_INS), "lead-in"))
            continue
        left -= 1
        deepest = 0 if out[-1].role == "lead-in" else out[-1].level + 1
        level = min(deepest, draw.choice((0, 0, 0, 0, 1, 1, 2)))
        role = "point" if draw.random() < 0.95 else "text"
        out.append(Line(_point(draw, len(out)), role, level))
    return _labelled(out) if labelled else out


def _point(draw: Random, at: int) -> str:
    chance = draw.random()
    if chance < 0.02:
        return draw.choice(_REFRAINS)
    if chance < 0.22:
        return _of_a_family(draw)
    if chance < 0.27 and at > 4:
        return f"{_prose(draw)} as set out in paragraph {draw.randrange(1, at)} above."
    return f"{_prose(draw)}." if draw.random() < 0.75 else f"{_prose(draw)}. {_prose(draw)}."


def _of_a_family(draw: Random) -> str:
    return draw.choice(_FAMILIES).format(
        a=f"{word(draw)} {word(draw)}",
        b=f"{word(draw)} {word(draw)} {word(draw)}",
        place=draw.choice(_PLACES),
        month=draw.choice(_MONTHS),
        year=draw.randrange(2015, 2028),
        n=draw.randrange(100, 999),
        m=draw.randrange(10, 99),
    )


def _prose(draw: Random) -> str:
    opening = draw.choice(("", "", "That ", "To ", "Asks officers to ", "Regrets that the "))
    size = draw.choice((6, 10, 15, 20, 30, 45))
    words = " ".join(word(draw) for _ in range(draw.randrange(size // 2 + 2, size + 2)))
    return opening + words if opening else words.capitalize()


def _labelled(lines: list[Line]) -> list[Line]:
    """The clauses with labels typed before them, counted in each section."""
    out: list[Line] = []
    number = 0
    for line in lines:
        number = 0 if line.role == "lead-in" else number + 1
        bare = re.sub(r"^\(\d+\) ", "", line.text)
        out.append(line._replace(text=f"({number}) {bare}" if number else bare))
    return out


def amended(seed: int, size: int, edits: float = 0.2) -> Amended:
    """A motion and an amended copy: edits of 5 to 60 %, 5 % out, 5 % in, moves, splits, joins."""
    draw = Random(seed)
    old = motion(draw, size)
    away = set(_moved(draw, old))
    steps = list(_steps(draw, old, away, edits))
    for block in _in_rows(sorted(away)):
        _put(draw, steps, [_away(draw, old[at], at) for at in block])
    out = Amended(old)
    for step in steps:
        for line in step.new:
            out.kinds.update({(at, len(out.new)): step.kind for at in step.old})
            if not step.old:
                out.come.add(len(out.new))
            out.new.append(line)
        if not step.new:
            out.gone.update(step.old)
    if any(line.text.startswith("(1) ") for line in old):
        out.new = _labelled(out.new)
    out.new = [_referring(draw, line) for line in out.new]
    return _true_kinds(out)


def _moved(draw: Random, old: list[Line]) -> Iterator[int]:
    """What is moved: some clauses alone, some with those below or after them."""
    for at, line in enumerate(old):
        if line.role != "lead-in" and line.text not in _REFRAINS and draw.random() < 0.025:
            yield at
            if draw.random() < 0.2:
                yield from (it for it in (at + 1, at + 2) if it < len(old) and _plain(old[it]))


def _plain(line: Line) -> bool:
    return line.role != "lead-in" and not any(line.text.endswith(it) for it in _REFRAINS)


def _in_rows(places: list[int]) -> list[list[int]]:
    out: list[list[int]] = []
    for at in places:
        if out and out[-1][-1] == at - 1:
            out[-1].append(at)
        else:
            out.append([at])
    return out


def _away(draw: Random, line: Line, at: int) -> Step:
    text = line.text if draw.random() < 0.8 else edited(draw, line.text, draw.uniform(0.05, 0.3))
    return Step((at,), [line._replace(text=text)], Kind.MOVED)


def _put(draw: Random, steps: list[Step], block: list[Step]) -> None:
    """Put what is moved somewhere else; a step to either side is no move that can be told."""
    source = block[0].old[0]
    for _ in range(20):
        at = draw.randrange(len(steps) + 1)
        near = [it for step in steps[max(at - 3, 0) : at + 3] for it in step.old]
        if not near or min(abs(it - source) for it in near) > 3:
            break
    steps[at:at] = block


def _steps(draw: Random, old: list[Line], away: set[int], edits: float) -> Iterator[Step]:
    at = 0
    while at < len(old):
        if at not in away:
            step = _step(draw, old, at, away, edits)
            at += len(step.old) - 1
            yield step
        if draw.random() < 0.05:
            yield Step((), [Line(f"{_prose(draw)}.", "point", 0)], Kind.INSERTED)
        at += 1


def _step(draw: Random, old: list[Line], at: int, away: set[int], edits: float) -> Step:
    line, chance = old[at], draw.random()
    if line.role == "lead-in":
        return Step((at,), [line._replace(text=_lead_in(draw, line.text))], Kind.EDITED)
    words = line.text.split()
    after = old[at + 1] if at + 1 < len(old) and at + 1 not in away else None
    if chance < 0.05:
        return Step((at,), [], Kind.DELETED)
    if chance < 0.05 + edits and _plain(line):
        # (Of a refrain of two words an edit may leave none: nobody could tell.)
        text = edited(draw, line.text, draw.uniform(0.05, 0.6))
        return Step((at,), [line._replace(text=text)], Kind.EDITED)
    if chance < 0.09 + edits and len(words) > 12:
        cut = draw.randrange(4, len(words) - 4)
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        halves = [line._replace(text=f"{first}."), line._replace(text=second.capitalize())]
        return Step((at,), halves, Kind.SPLIT)
    if chance < 0.13 + edits and after and _plain(after) and len(after.text.split()) > 4:
        link = draw.choice((" ", " ", " and ", "; "))
        text = f"{line.text.removesuffix('.') if link != ' ' else line.text}{link}{after.text}"
        return Step((at, at + 1), [line._replace(text=text)], Kind.JOINED)
    level = line.level - (line.level > 0 and chance > 0.98)
    role = "text" if 0.96 < chance < 0.98 and len(words) > 6 else line.role
    return Step((at,), [line._replace(level=level, role=role)], Kind.EDITED)


def _lead_in(draw: Random, text: str) -> str:
    if draw.random() < 0.15:
        for before, after in draw.sample(_OTHER_LEAD_INS, len(_OTHER_LEAD_INS)):
            if before in text:
                return text.replace(before, after)
    return text


def _referring(draw: Random, line: Line) -> Line:
    """References to paragraphs follow where clauses went out or came in above."""
    return line._replace(
        text=re.sub(
            r"paragraph (\d+)",
            lambda found: f"paragraph {int(found[1]) + draw.choice((0, 0, 1, 2))}",
            line.text,
        )
    )


def _true_kinds(out: Amended) -> Amended:
    """What was left alone is EQUAL, unless a label, a reference or a level came to differ."""
    kinds = dict(out.kinds)
    for (at, to), kind in out.kinds.items():
        if kind is Kind.EDITED and out.old[at] == out.new[to]:
            kinds[at, to] = Kind.EQUAL
    return replace(out, kinds=kinds)
