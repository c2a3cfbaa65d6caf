"""The readings of a clash, word by word: where each differs from the words that were amended.

A clash is about whole phrases, which keeps wrong silent merges rare. Here it is taken apart as far
as it goes, so that a person may choose for each few words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from motion_editor.compare import lcs
from motion_editor.compare.tokens import split
from motion_editor.core.amendment import Clash


class Pick(Enum):
    """Whose words are to stand in a part of a clash."""

    OLD = "old"
    BASE = "base"
    AMENDMENT = "amendment"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Part:
    """A few words as they were when the amendment was written, and as either side has them."""

    old: str
    base: str
    amendment: str

    @property
    def alike(self) -> bool:
        """Whether nobody changes these words."""
        return self.old == self.base == self.amendment

    @property
    def both(self) -> str | None:
        """The words with what both sides do to them; None where they want them otherwise."""
        if self.base in (self.old, self.amendment):
            return self.amendment
        if self.amendment == self.old:
            return self.base
        return _after(self.base, self.amendment) if not self.old else None

    @property
    def picks(self) -> tuple[Pick, ...]:
        """What there is to choose from, each with words of its own; BASE stands where alike."""
        out: dict[str, Pick] = {}
        for pick in (Pick.BASE, Pick.AMENDMENT, Pick.BOTH, Pick.OLD):
            words = self.words(pick)
            if words is not None:
                out.setdefault(words, pick)
        return tuple(out.values())

    def words(self, pick: Pick) -> str | None:
        """The words as they stand where this is chosen."""
        return {
            Pick.OLD: self.old,
            Pick.BASE: self.base,
            Pick.AMENDMENT: self.amendment,
            Pick.BOTH: self.both,
        }[pick]

    @property
    def suggested(self) -> Pick:
        """What nobody disputes: the side that changes the words, else the text that stands now."""
        return Pick.AMENDMENT if self.base == self.old else Pick.BASE


def _after(one: str, two: str) -> str:
    """What both put in at one place, with a blank between where neither has one."""
    run_on = not one[-1:].isspace() and not two[:1].isspace() and two[:1] not in ".,;:!?)"
    return f"{one} {two}" if run_on else one + two


class _Side(NamedTuple):
    """A reading as words, and the blocks that turn the old words into it."""

    chunks: Sequence[str]
    blocks: Sequence[lcs.Block]


def parts(clash: Clash) -> tuple[Part, ...]:
    """A clash taken apart: put together again the parts give each of its readings."""
    old = _chunks(clash.old)
    sides = [_Side(it, lcs.blocks(old, it)) for it in map(_chunks, (clash.base, clash.amendment))]
    out: list[Part] = []
    at = 0
    places = [0, 0]
    for start, end in _groups([*sides[0].blocks, *sides[1].blocks]):
        if at < start:
            words = "".join(old[at:start])
            out.append(Part(words, words, words))
            places = [it + start - at for it in places]
        said = []
        for number, side in enumerate(sides):
            size = end - start + sum(_grows(it) for it in side.blocks if _in(it, start, end))
            first = places[number]
            said.append("".join(side.chunks[first : first + size]))
            places[number] = first + size
        out.append(Part("".join(old[start:end]), *said))
        at = end
    words = "".join(old[at:])
    return (*out, Part(words, words, words)) if words else tuple(out)


def _chunks(text: str) -> list[str]:
    """The words of a text, each with the blanks before it; those at the end are one more."""
    chunks = list(split(text).chunks)
    tail = text[sum(map(len, chunks)) :]
    return [*chunks, tail] if tail else chunks


def _grows(block: lcs.Block) -> int:
    return (block.j2 - block.j1) - (block.i2 - block.i1)


def _in(block: lcs.Block, start: int, end: int) -> bool:
    return start <= block.i1 and block.i2 <= end


def _groups(blocks: Sequence[lcs.Block]) -> Iterator[tuple[int, int]]:
    """The stretches of old words that belong together: overlapping, or met by what is put in."""
    first = past = -1
    seam = False
    for start, end in sorted((it.i1, it.i2) for it in blocks):
        if start < past or (start == past and (seam or start == end)):
            seam = (seam and end <= past) or (start == end and start == past)
            past = max(past, end)
            continue
        if first >= 0:
            yield first, past
        first, past, seam = start, end, start == end
    if first >= 0:
        yield first, past


def composed(found: Sequence[Part], picks: Sequence[Pick]) -> str:
    """The words that stand where these are chosen, one for each part."""
    chosen = (part.words(pick) for part, pick in zip(found, picks, strict=True))
    return "".join(words if words is not None else "" for words in chosen)


def both(clash: Clash) -> str | None:
    """The words with what both sides do; None where they want the same words otherwise."""
    said = [part.both for part in parts(clash)]
    known = [words for words in said if words is not None]
    return "".join(known) if len(known) == len(said) else None
