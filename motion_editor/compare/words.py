"""What changed between two texts, in whole words and whole phrases.

Words are compared, characters are given back: white space counts too, and applying the hunks to
the old text gives the new one to the byte. Typography (quotes, dashes, case, kinds of blank) is
never evened out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from motion_editor.compare import lcs
from motion_editor.compare.edges import trimmed
from motion_editor.compare.hunks import Hunk, Hunks, apply, invert
from motion_editor.compare.lcs import Block, similarity
from motion_editor.compare.phrases import tidied
from motion_editor.compare.slide import Page
from motion_editor.compare.snap import blocks_of, coalesce
from motion_editor.compare.tokens import split

_made = tuple.__new__
"""Makes a hunk of a tuple, in a third of the time."""

_WORTH_LEAVING = 0.25
"""The share of a text at its ends that must be alike for the rest to be tried by itself."""

__all__ = ["Hunk", "Hunks", "apply", "coalesce", "diff", "invert", "similarity", "tidy"]


def diff(old: str, new: str) -> Hunks:
    """The hunks that turn `old` into `new`: whole words and phrases, tidied.

    The same two texts always give the same hunks, whatever engine compares.
    """
    if old == new:
        return ()
    head, tail = _alike(old, new)
    word = _one_word(old, new, head, tail)
    if word is not None:
        return (word,)
    while head + tail >= len(old) * _WORTH_LEAVING:
        head, tail = _widened(old, head, tail)
        hunks = _diff(old, new, head, tail)
        if hunks is not None:
            return hunks
        # What lies outside bears on it: half of that is looked at as well.
        head, tail = head // 2, tail // 2
    return _diff(old, new, 0, 0) or ()


def tidy(hunks: Iterable[Hunk], old: str) -> Hunks:
    """Recorded hunks as whole words and phrases: the same new text, easier to read.

    What is struck and put back unchanged vanishes.
    """
    recorded = tuple(hunks)
    page = Page(split(old), split(apply(old, recorded)))
    blocks = trimmed(page, blocks_of(page.old, page.new, recorded))
    return emitted(page, tidied(page, blocks) or ())


def _diff(old: str, new: str, head: int, tail: int) -> Hunks | None:
    """The hunks with so many characters at either end left aside; None where those matter."""
    page = Page(
        split(old[head : len(old) - tail]),
        split(new[head : len(new) - tail]),
        old[:head],
        old[len(old) - tail :],
    )
    blocks = tidied(page, lcs.blocks(page.old.words, page.new.words))
    return None if blocks is None else emitted(page, blocks)


def emitted(page: Page, blocks: Sequence[Block]) -> Hunks:
    """The hunks of the blocks, and those of white space that differs between equal words."""
    out: list[Hunk] = []
    old, new = page.old.chunks, page.new.chunks
    add = _adder(page, out)
    i = j = 0
    for i1, i2, j1, j2 in blocks:
        if old[i:i1] != new[j:j1]:
            _add_blanks(page, add, range(i, i1), j)
        add(i1, i2, j1, j2)
        # What stands before the next word belongs to this hunk.
        i, j = i2 + 1, j2 + 1
    if i <= len(old):
        if old[i:] != new[j:]:
            _add_blanks(page, add, range(i, len(old)), j)
        add(len(old), len(old), len(new), len(new))
    return tuple(out)


def _add_blanks(page: Page, add: _Add, olds: Iterable[int], other: int) -> None:
    """The hunks of white space before some words, the same in both texts."""
    old, new = page.old.chunks, page.new.chunks
    for i, j in zip(olds, range(other, len(new)), strict=False):
        if old[i] != new[j]:
            add(i, i, j, j)


_Add = Callable[[int, int, int, int], None]


def _adder(page: Page, out: list[Hunk]) -> _Add:
    """What adds the hunk of a block with the blanks around it, less what is the same at its ends.

    (A long text has many changes: what they all ask for is looked up once.)
    """
    one, words, ends = page.old.text, page.old.words, page.old.ends
    two, others, edges = page.new.text, page.new.words, page.new.ends
    many, more, shift = len(words), len(others), len(page.before)

    def add(i1: int, i2: int, j1: int, j2: int) -> None:
        start, other = ends[i1], edges[j1]
        # (As `Tokens.start` says.)
        end = ends[i2 + 1] - len(words[i2]) if i2 < many else len(one)
        past = edges[j2 + 1] - len(others[j2]) if j2 < more else len(two)
        # From the end first, so that a word goes with the blank before it.
        while start < end and other < past:
            mark = one[end - 1]
            if mark != two[past - 1] or not mark.isspace():
                break
            end, past = end - 1, past - 1
        while start < end and other < past:
            mark = one[start]
            if mark != two[other] or not mark.isspace():
                break
            start, other = start + 1, other + 1
        if start < end or other < past:
            out.append(_made(Hunk, (start + shift, end + shift, two[other:past])))

    return add


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many characters at the two ends are the same, cut at blanks, where no token goes on."""
    head = old.rfind(" ", 0, _common_head(old, new)) + 1
    tail = _common_tail(old, new, min(len(old), len(new)) - head)
    at = old.find(" ", len(old) - tail)
    return head, len(old) - at if at >= 0 else 0


def _one_word(old: str, new: str, head: int, tail: int) -> Hunk | None:
    """The hunk where one plain word became another, as typing does: no more need be looked at."""
    end = len(old) - tail
    word = new[head : len(new) - tail]
    plain = word.isalnum() and old[head:end].isalnum()
    # A full stop next might have to be taken in.
    return (
        Hunk(head, end, word) if plain and (not tail or old[end + 1 : end + 2].isalnum()) else None
    )


def _widened(old: str, head: int, tail: int) -> tuple[int, int]:
    """The same ends less a whole word on either side, left in as context with all its blanks."""
    head = _before_blanks(old, old.rfind(" ", 0, _before_blanks(old, head)))
    at = len(old) - tail
    while at < len(old) and old[at].isspace():
        at += 1
    at = old.find(" ", at)
    return head, len(old) - at - 1 if at >= 0 else 0


def _before_blanks(text: str, at: int) -> int:
    """The offset of the first of the blanks before an offset; 0 for one before the text."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return max(at, 0)


def _common_head(old: str, new: str) -> int:
    low, high = 0, min(len(old), len(new))
    if new.startswith(old[:high]):
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if new.startswith(old[low:middle], low):
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(old: str, new: str, most: int) -> int:
    low, high = 0, most
    one, two = len(old), len(new)
    while low < high:
        middle = (low + high + 1) // 2
        if new.endswith(old[one - middle : one - low], 0, two - low):
            low = middle
        else:
            high = middle - 1
    return low
