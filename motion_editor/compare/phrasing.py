"""Words quoted in a sentence: how they are found in a text again, exactly or nearly.

What is written as an instruction and what is read of one rest on the same rules.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

from motion_editor.compare import lcs
from motion_editor.compare.tokens import split
from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import SOFT_BREAK

NEW_LINE: Final = "[new line]"
_NOTE: Final = "[footnote: "

_ENDS: Final = frozenset(".;:,")
_GOES_ON: Final = frozenset(",;")

_ALIKE: Final = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "ʼ": "'", "–": "-", "—": "-", "‑": "-",
     "‐": "-", "−": "-"}
)  # fmt: skip

NEAR: Final = 0.72
"""How alike a stretch of the text must be to be offered for words that are not found."""


class Found(NamedTuple):
    """Where words stand in a text, from `start` up to `end`, and how alike they are: 1 is exact."""

    start: int
    end: int
    likeness: float = 1.0


def unsaid(words: str) -> str:
    """Quoted words with the names of footnotes and new lines turned back into what they name."""
    words = re.sub(rf"\s*{re.escape(NEW_LINE)}\s*", SOFT_BREAK, words)
    at = words.find(_NOTE)
    while at >= 0:
        end = words.find("]", at)
        if end < 0:
            break
        note = f"{OPEN}{words[at + len(_NOTE) : end]}{CLOSE}"
        words = f"{words[:at].rstrip(' ')}{note}{words[end + 1 :]}"
        at = words.find(_NOTE)
    return words


_REFERRED: Final = re.compile(
    r"""that\s+(?:the|this)\s+(?:whole\s+|subject\s+)?
    (?:matter|motion|question|item|subject|proposal|issue|resolution|recommendations
    |report|matters)\s+(?:be|is|are|stands?|should\s+be)\s+(?:now\s+|hereby\s+)?referred\s+(?:back\s+)?to\s""",
    re.IGNORECASE | re.VERBOSE,
)


def refers(words: str) -> bool:
    """Whether these words, as a whole text, refer the matter to some body."""
    return _REFERRED.match(words.strip()) is not None


def ends(words: str) -> bool:
    """Whether the last of some words is followed by a sign that ends a sentence or a point."""
    return words.rstrip()[-1:] in _ENDS


def runs_past(words: str, text: str) -> bool:
    """Whether words put in at the end of a text go on with a sentence that has ended there.

    "costs in March." and "and publish them": after the full stop they would make no sense.
    """
    first = words.strip()[:1]
    return text[-1:] in _ENDS and (first.islower() or first in _GOES_ON)


def occurrences(words: str, text: str, *, letters: bool = False) -> tuple[Found, ...]:
    """Where words stand in a text, never inside other words unless they are `letters`.

    White space, quotation marks and dashes of every kind count as the same; where words are not
    found so, white space does not count at all.
    """
    needle = _folded(words.strip()).text
    if not needle:
        return ()
    have = _kept(text)
    every = list(_every(needle, have.text))
    if not every:
        every = list(_unspaced(needle.replace(" ", ""), have))
    found = (Found(have.place(a), have.place(b - 1) + 1) for a, b in every)
    return tuple(it for it in found if letters or _at_borders(text, it.start, it.end))


def stands(words: str, text: str) -> bool:
    """Whether words may stand in a text: a quick look that no occurrence can escape."""
    return _folded(words.strip()).solid in _kept(text).solid


def _unspaced(needle: str, have: _Folded) -> Iterator[tuple[int, int]]:
    """Where words stand in a text when white space does not count."""
    every = list(_every(needle, have.solid))
    if every:
        solid = [at for at, char in enumerate(have.text) if char != " "]
        yield from ((solid[a], solid[b - 1] + 1) for a, b in every)


def nearly(words: str, text: str) -> tuple[Found, ...]:
    """The stretches of a text most like these words, best first; those not clearly worse."""
    wanted = _plain(split(words).words)
    if not wanted:
        return ()
    tokens = split(text)
    have = _plain(tokens.words)
    joined = " ".join(have)
    starts = list(accumulate((len(word) + 1 for word in have), initial=0))
    spread = max(1, len(wanted) // 4)
    found: list[Found] = []
    for length in range(max(1, len(wanted) - spread), len(wanted) + spread + 1):
        rows = [joined[a : b - 1] for a, b in zip(starts, starts[length:], strict=False)]
        for at, likeness in lcs.alike(" ".join(wanted), rows, NEAR):
            # One word for another is likelier than a word left out when words are quoted.
            score = likeness - 0.05 * (length != len(wanted))
            found.append(Found(tokens.start(at), tokens.ends[at + length], score))
    return tuple(_best(found))


def _best(found: Sequence[Found]) -> Iterator[Found]:
    """Of stretches that overlap the best one; and none that is clearly worse than the best."""
    ranked = sorted(found, key=lambda it: (-it.likeness, it.end - it.start, it.start))
    taken: list[Found] = []
    for item in ranked:
        if item.likeness < ranked[0].likeness - 0.1:
            break
        if all(item.end <= it.start or item.start >= it.end for it in taken):
            taken.append(item)
            yield item


def _plain(words: Sequence[str]) -> list[str]:
    """Words as they are compared; no token has white space in it."""
    return "\n".join(words).casefold().translate(_ALIKE).split("\n") if words else []


class _Folded(NamedTuple):
    """A text as it is compared, and from which of its characters on it is how much shorter.

    `solid` is the text without its blanks.
    """

    text: str
    solid: str
    starts: tuple[int, ...]
    shifts: tuple[int, ...]

    def place(self, at: int) -> int:
        """Where in the text a character of the compared one stands."""
        return at + self.shifts[bisect_right(self.starts, at) - 1]


_RUN: Final = re.compile(rf"\s+(?={OPEN})|\s{{2,}}|[^\S ]")
"""White space that is not one blank between words, or that stands before a footnote."""


def _folded(text: str) -> _Folded:
    out: list[str] = []
    starts, shifts = [0], [0]
    at = size = 0
    for run in _RUN.finditer(text):
        blank = "" if text[run.end() : run.end() + 1] == OPEN else " "
        out += (text[at : run.start()], blank)
        size += run.start() - at + len(blank)
        at = run.end()
        starts.append(size)
        shifts.append(at - size)
    out.append(text[at:])
    folded = "".join(out).translate(_ALIKE)
    return _Folded(folded, folded.replace(" ", ""), tuple(starts), tuple(shifts))


_kept: Final = lru_cache(maxsize=32)(_folded)
"""The same, remembered: one text is asked for many words."""


def _every(needle: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(needle)
    while at >= 0:
        yield at, at + len(needle)
        at = text.find(needle, at + 1)


def _at_borders(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and text[start].isalnum()) and not (
        after.isalnum() and text[end - 1].isalnum()
    )
