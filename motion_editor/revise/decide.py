"""What becomes of two changes of one base at neighbouring or overlapping places.

Decided on changes widened to whole words and phrases, which keeps wrong silent merges rare;
what is not in dispute is carried as it was made.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from motion_editor.compare.hunks import Hunk
from motion_editor.compare.snap import coalesce
from motion_editor.revise.stream import MARK, Change, Stream, raw_changes


class Verdict(Enum):
    """How two changes stand to each other."""

    APART = "apart"
    TOUCHES = "touches"
    SAME = "same"
    SAME_PLACE = "same place"
    BOTH_STRUCK = "both struck"
    CLASH = "clash"


@dataclass(frozen=True, slots=True)
class Region:
    """Changes as made, and the stretch of the base that they are taken to be about.

    `joins` says that they take an end mark and so join words before it to what follows.
    """

    start: int
    end: int
    changes: tuple[Change, ...]
    joins: bool = False

    @property
    def text(self) -> str:
        """All that they put in."""
        return "".join(change.text for change in self.changes)

    @property
    def struck(self) -> frozenset[int]:
        """All base atoms that they strike."""
        return frozenset[int]().union(*(change.struck for change in self.changes))


@dataclass(slots=True)
class Decision:
    """Regions in dispute, and what else a person should see; places are of the base stream."""

    clashes: list[tuple[int, int]] = field(default_factory=list)
    disputed: list[Region] = field(default_factory=list)
    seen: list[tuple[Verdict, int]] = field(default_factory=list)
    satisfied: list[Region] = field(default_factory=list)


def regions(stream: Stream) -> list[Region]:
    """The changes of a stream, those within one clause joined to phrases."""
    out: list[Region] = []
    line: list[Change] = []
    text, joins = stream.text, stream.joins
    for change in raw_changes(stream):
        if MARK in text[change.start : change.end] or MARK in change.text:
            out += _coalesced(text, line)
            line = []
            joined = change.end - 1 in joins and change.start < change.end
            out.append(Region(change.start, change.end, (change,), joined))
        elif line and MARK in text[line[-1].end : change.start]:
            out += _coalesced(text, line)
            line = [change]
        else:
            line.append(change)
    return out + _coalesced(text, line)


def _coalesced(text: str, line: Sequence[Change]) -> list[Region]:
    if not line:
        return []
    first = text.rfind(MARK, 0, line[0].start) + 1
    past = text.find(MARK, line[-1].end)
    words = text[first : past if past >= 0 else len(text)]
    hunks = [Hunk(it.start - first, it.end - first, it.text) for it in line]
    out = []
    for hunk in coalesce(words, hunks):
        start, end = hunk.start + first, hunk.end + first
        mine = tuple(it for it in line if start <= it.start and it.end <= end)
        out.append(Region(start, end, mine))
    return out


def decided(mine: Sequence[Region], theirs: Sequence[Region], text: str) -> Decision:
    """What becomes of the regions of an amendment (`mine`) beside those of the new base."""
    out = Decision()
    same = [(one, two) for one in mine for two in theirs if _same(one, two)]
    out.satisfied = [one for one, _ in same]
    out.seen = [(Verdict.SAME, one.start) for one, _ in same]
    done = {id(it) for pair in same for it in pair}
    for one in (it for it in mine if id(it) not in done):
        for two in (it for it in theirs if id(it) not in done):
            verdict = _verdict(one, two, text)
            if verdict is Verdict.CLASH:
                out.clashes.append((min(one.start, two.start), max(one.end, two.end)))
                out.disputed += [one, two]
            elif verdict is not Verdict.APART:
                out.seen.append((verdict, one.start))
    out.clashes = _widened(out.clashes, (*mine, *theirs), out.disputed)
    out.disputed += [it for it in (*mine, *theirs) if _within(it, out.clashes)]
    return out


def _within(region: Region, clashes: Iterable[tuple[int, int]]) -> bool:
    return any(region.start < end and start < region.end for start, end in clashes)


def _verdict(one: Region, two: Region, text: str) -> Verdict:
    if one.start > two.end or two.start > one.end:
        near = text[min(one.end, two.end) : max(one.start, two.start)]
        return Verdict.TOUCHES if near.isspace() and MARK not in near else Verdict.APART
    if _hangs(one, two, text) or _hangs(two, one, text) or _swallows(one, two, text):
        return Verdict.CLASH
    if one.start == one.end == two.start == two.end:
        return Verdict.SAME_PLACE
    if one.start < two.end and two.start < one.end:
        return Verdict.BOTH_STRUCK if _struck_within(one, two, text) else Verdict.CLASH
    if _leads_into(one, two, text) or _leads_into(two, one, text):
        return Verdict.CLASH
    return Verdict.APART if _apart_at_mark(one, two, text) else Verdict.TOUCHES


def _same(one: Region, two: Region) -> bool:
    """Whether both do the same at the same place."""
    return one.start == two.start and one.text == two.text and one.struck == two.struck


def _struck_within(one: Region, two: Region, text: str) -> bool:
    """Whether both only strike words, and the one all that the other does."""
    if one.text or two.text or any(MARK in text[it.start : it.end] for it in (one, two)):
        return False
    start, end = min(one.start, two.start), max(one.end, two.end)
    return (start, end) in ((one.start, one.end), (two.start, two.end))


def _leads_into(one: Region, two: Region, text: str) -> bool:
    """Whether one puts words in that run on into words which the other leaves out for nothing.

    Such as an adjective before a noun that goes. A sentence or an item of a list is whole.
    """
    words = text[two.start : two.end]
    if one.start != one.end or one.start != two.start or two.text or not words or MARK in words:
        return False
    return one.text.rstrip()[-1:].isalnum()


def _hangs(one: Region, two: Region, text: str) -> bool:
    """Whether words put in by one would be left hanging where the other takes the end mark.

    That is so for words at the edge of a clause that goes whole, and for a clause put in between
    two that become one.
    """
    if not text[two.start : two.end].endswith(MARK) or not one.text:
        return False
    if one.start == one.end and one.text.endswith(MARK):
        return two.joins and two.start <= one.start <= two.end
    return two.start <= one.start < two.end


def _swallows(one: Region, two: Region, text: str) -> bool:
    """Whether one joins a clause to the words before it and the other leaves that clause out.

    Both marks gone, those words would run on into a clause that neither meant.
    """
    first, second = (one, two) if one.end <= two.start else (two, one)
    whole = text[second.start : second.end].endswith(MARK) and not second.joins
    return first.joins and whole and first.end == second.start


def _apart_at_mark(one: Region, two: Region, text: str) -> bool:
    """Whether an end mark stands between two that meet: different clauses do not touch."""
    first, second = (one, two) if one.end <= two.start else (two, one)
    if text[: first.end].endswith(MARK) or first.end == 0:
        return first.end > first.start or first.text.endswith(MARK) or second.text.endswith(MARK)
    return False


def _widened(
    clashes: Iterable[tuple[int, int]], regions: Iterable[Region], disputed: Iterable[Region]
) -> list[tuple[int, int]]:
    """The stretches in dispute, grown over every region they reach into, none overlapping.

    Two that meet where words in dispute are put in are one: those words are said once.
    """
    seams = {it.start for it in disputed if it.start == it.end}
    spots = sorted(clashes)
    everything = sorted(regions, key=lambda it: (it.start, it.end))
    while True:
        out: list[tuple[int, int]] = []
        for start, end in spots:
            for it in everything:
                if it.start < end and start < it.end:
                    start, end = min(start, it.start), max(end, it.end)
            if out and (start < out[-1][1] or (start == out[-1][1] and start in seams)):
                start, end = out[-1][0], max(out.pop()[1], end)
            out.append((start, end))
        if out == spots:
            return out
        spots = out
