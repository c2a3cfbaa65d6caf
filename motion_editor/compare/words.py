"""What changed between two texts, in whole words and whole phrases.

Words are compared, characters are given back: white space counts too, and applying the hunks to
the old text gives the new one to the byte. Typography (quotes, dashes, case, kinds of blank) is
never evened out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from motion_editor.compare import lcs
from motion_editor.compare.hunks import Hunk, Hunks, apply, invert
from motion_editor.compare.lcs import Block, similarity
from motion_editor.compare.phrases import tidied, trimmed
from motion_editor.compare.slide import Page
from motion_editor.compare.snap import blocks_of, coalesce
from motion_editor.compare.tokens import split

__all__ = ["Hunk", "Hunks", "apply", "coalesce", "diff", "invert", "similarity", "tidy"]


def diff(old: str, new: str) -> Hunks:
    """The hunks that turn `old` into `new`: whole words and phrases, tidied, none for white lies.

    The same two texts always give the same hunks, whatever engine compares.
    """
    if old == new:
        return ()
    head, tail = _alike(old, new)
    if head or tail:
        hunks = _diff(old, new, head, tail)
        if hunks is not None:
            return hunks
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
    end = Block(len(page.old), len(page.old), len(page.new), len(page.new))
    last = Block(0, 0, 0, 0)
    skip = 0
    for block in blocks:
        first, other = last.i2 + skip, last.j2 + skip
        if old[first : block.i1] != new[other : block.j1]:
            _add_blanks(page, out, first, block.i1, other)
        _add(page, out, block)
        last, skip = block, 1
    if not skip or last.i2 < end.i1:
        _add_blanks(page, out, last.i2 + skip, end.i1, last.j2 + skip)
        _add(page, out, end)
    return tuple(out)


def _add_blanks(page: Page, out: list[Hunk], first: int, past: int, other: int) -> None:
    """The hunks of white space before the words `first` to `past`, the same in both texts."""
    old, new = page.old.chunks, page.new.chunks
    for i, j in zip(range(first, past), range(other, len(new)), strict=False):
        if old[i] != new[j]:
            _add(page, out, Block(i, i, j, j))


def _add(page: Page, out: list[Hunk], block: Block) -> None:
    """The hunk of a block with the blanks around it, less what is the same at its ends."""
    old, new = page.old, page.new
    one, two = old.text, new.text
    start, end = old.ends[block[0]], old.start(block[1])
    other, past = new.ends[block[2]], new.start(block[3])
    # From the end first, so that a word goes with the blank before it.
    while start < end and other < past and one[end - 1] == two[past - 1] and one[end - 1].isspace():
        end, past = end - 1, past - 1
    while start < end and other < past and one[start] == two[other] and one[start].isspace():
        start, other = start + 1, other + 1
    if start < end or other < past:
        shift = len(page.before)
        out.append(Hunk(start + shift, end + shift, two[other:past]))


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many characters at the two ends need not be looked at.

    One whole word on either side of what differs is left in as context, and cuts are made at
    blanks, where no token can be cut in two.
    """
    head = _common_head(old, new)
    cut = old.rfind(" ", 0, head)
    cut = max(old.rfind(" ", 0, cut), 0) if cut > 0 else 0
    most = min(len(old), len(new)) - cut
    tail = _common_tail(old, new, most)
    first = len(old) - tail
    at = old.find(" ", first)
    at = old.find(" ", at + 1) if at >= 0 else -1
    return cut, len(old) - at - 1 if at >= 0 else 0


def _common_head(old: str, new: str) -> int:
    low, high = 0, min(len(old), len(new))
    if old[:high] == new[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(old: str, new: str, most: int) -> int:
    low, high = 0, most
    one, two = len(old), len(new)
    while low < high:
        middle = (low + high + 1) // 2
        if old[one - middle : one - low] == new[two - middle : two - low]:
            low = middle
        else:
            high = middle - 1
    return low
