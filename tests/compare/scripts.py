"""Motions of an invented council and edited copies of them, knowing which clause became which."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import NamedTuple


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_NOUNS_AND_VERBS = _words(
    "aldermoor council cabinet residents borough services budget funding report officers "
    "committee library libraries buses pavement potholes housing tenants landlords rents parks "
    "playgrounds rivers flooding air quality climate emissions energy schools pupils teachers "
    "carers childcare health social workers staff apprentices pensions wages business market "
    "traders licensing taxis planning permission developers heritage museum theatre leisure "
    "pool swimming volunteers charity partners police crime safety lighting streets cycling "
    "walking traffic speed limits parking permits charges fees fines waste recycling litter "
    "dogs trees hedges allotments cemetery consultation petition survey evidence figures "
    "national government minister secretary letter write urge demand support oppose welcome "
    "regret recognise acknowledge improve protect publish review increase reduce restore extend "
    "deliver provide ensure commission consider urgent annual local affordable accessible "
    "sustainable vulnerable young older disabled rural northern southern "
)
# As often as in real motions: two words in five.
_SMALL_WORDS = _words(
    "the the the the of of of and and and to to in in for with by on that this our their its be is "
    "are was has have will should which while from through across within under after before a a"
)
_OPENINGS = (
    "This Council notes that", "Asks the Cabinet to", "Requests that officers report back on",
    "Work with partners across the borough to", "Calls upon the Leader to",
)  # fmt: skip
_REFRAIN = "And that this be reported to Full Council."


class Line(NamedTuple):
    """The least that can be aligned."""

    text: str
    role: str = "point"
    level: int = 0


@dataclass(frozen=True)
class Script:
    """Two texts and which clause of the old one is in which of the new one."""

    old: list[Line]
    new: list[Line]
    truth: set[tuple[int, int]]
    moved: set[int]


def word(draw: Random) -> str:
    """A word as a motion may have it."""
    return draw.choice(_SMALL_WORDS if draw.random() < 0.4 else _NOUNS_AND_VERBS)


def sentence(draw: Random) -> str:
    """A clause of 6 to 45 words, often with an opening that others have as well."""
    words = " ".join(word(draw) for _ in range(draw.randrange(6, 45)))
    if draw.random() < 0.4:
        return f"{draw.choice(_OPENINGS)} {words}."
    return f"{words.capitalize()}."


def edited(draw: Random, text: str, share: float) -> str:
    """The text with a share of its words replaced, left out or followed by a new one."""
    out: list[str] = []
    for kept in text.split():
        chance = draw.random()
        if chance >= share * 0.7:
            out.append(kept)
        if chance < share * 0.4 or chance >= 1 - share * 0.3:
            out.append(word(draw))
    return " ".join(out) or "Nothing."


def script(seed: int, size: int, edits: float = 0.2) -> Script:
    """A text of so many clauses and what became of it: edits, 5 % out, 5 % in, moves, splits."""
    draw = Random(seed)
    old = [Line(sentence(draw)) for _ in range(size)]
    for at in range(4, size, 9):
        if draw.random() < 0.4:
            old[at] = Line(_REFRAIN)
    moved = {at for at in range(size) if draw.random() < 0.03 and old[at].text != _REFRAIN}
    steps = list(_steps(draw, old, moved, edits))
    for at in sorted(moved):
        text = old[at].text if draw.random() < 0.8 else edited(draw, old[at].text, 0.15)
        steps.insert(draw.randrange(len(steps) + 1), ((at,), (text,)))
    new: list[Line] = []
    truth: set[tuple[int, int]] = set()
    for sources, texts in steps:
        for text in texts:
            truth.update((at, len(new)) for at in sources)
            new.append(Line(text))
    return Script(old, new, truth, moved)


def _steps(
    draw: Random, old: list[Line], moved: set[int], edits: float
) -> Iterable[tuple[tuple[int, ...], tuple[str, ...]]]:
    """From which old clauses come which new ones, in order, the moved ones left aside."""
    at = 0
    while at < len(old):
        text, chance = old[at].text, draw.random()
        words = text.split()
        nearby = at + 1 < len(old) and at + 1 not in moved
        if at in moved or chance < 0.05:
            pass
        elif chance < 0.05 + edits:
            yield (at,), (edited(draw, text, draw.uniform(0.03, 0.5)),)
        elif chance < 0.09 + edits and len(words) > 12:
            cut = draw.randrange(4, len(words) - 4)
            yield (at,), (" ".join(words[:cut]) + ".", " ".join(words[cut:]).capitalize())
        elif chance < 0.14 + edits and nearby:
            yield (at, at + 1), (f"{text} {old[at + 1].text}",)
            at += 1
        else:
            yield (at,), (text,)
        if draw.random() < 0.05:
            yield (), (sentence(draw),)
        at += 1
