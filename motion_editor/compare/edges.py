"""Where a change ends: without what is the same at its ends, sentences and brackets whole."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import PAIRED, Page, leaves, loose_halves, pairs
from motion_editor.compare.tokens import STOPS, Tokens, ends_sentence


def trimmed(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks without what is the same at both their ends, those left empty gone."""
    old, new = page.old.words, page.new.words
    out: list[Block] = []
    for block in blocks:
        i1, i2, j1, j2 = block
        if i1 == i2 or j1 == j2 or (old[i1] != new[j1] and old[i2 - 1] != new[j2 - 1]):
            out.append(block)
            continue
        while i1 < i2 and j1 < j2 and old[i1] == new[j1]:
            i1, j1 = i1 + 1, j1 + 1
        while i1 < i2 and j1 < j2 and old[i2 - 1] == new[j2 - 1]:
            i2, j2 = i2 - 1, j2 - 1
        if i1 < i2 or j1 < j2:
            out.append(Block(i1, i2, j1, j2))
    return out


def absorbed(page: Page, blocks: Sequence[Block]) -> list[Block]:
    """The blocks that replace whole sentences with their full stops taken in."""
    old, edge = page.old.words, page.old.size
    out: list[Block] = []
    reached = -1
    for block in blocks:
        i1, i2, j1, j2 = block
        if i1 == reached and out[-1].j2 == j1:
            block = Block(out[-1].i1, i2, out.pop().j1, j2)
        if i2 < edge and old[i2] in STOPS and _whole_sentences(page, block):
            block = Block(block.i1, i2 + 1, block.j1, j2 + 1)
        reached = block.i2
        out.append(block)
    return out


def _whole_sentences(page: Page, block: Block) -> bool:
    """Whether a block replaces whole sentences by whole sentences, all but the last full stop."""
    i1, i2, j1, j2 = block
    if i1 == i2 or j1 == j2 or not (ends_sentence(page.old, i2) and ends_sentence(page.new, j2)):
        return False
    return _begins(page, page.old, i1) and _begins(page, page.new, j1)


def _begins(page: Page, tokens: Tokens, at: int) -> bool:
    return not page.before if at == 0 else ends_sentence(tokens, at - 1)


def closed(page: Page, blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks with brackets and quotation marks whole where their other half stands next to it.

    None where a block reaches the edge of a page that is only part of the texts.
    """
    out: list[Block] = []
    for block in blocks:
        whole = _with_other_half(page, block)
        if whole is not block and leaves(page, whole.i1, whole.i2):
            return None
        while out and whole.i1 <= out[-1].i2:
            whole = spanned(out.pop(), whole)
        out.append(whole)
    return out


def _with_other_half(page: Page, block: Block) -> Block:
    old, new = page.old.words, page.new.words
    i1, i2, j1, j2 = block
    while i1 < i2 and j1 < j2:
        before, after = i1 and old[i1 - 1] in PAIRED, i2 < len(old) and old[i2] in PAIRED
        loose = loose_halves(old[i1:i2]) if before or after else []
        if not loose or loose != loose_halves(new[j1:j2]):
            break
        if after and new[j2 : j2 + 1] == [old[i2]] and pairs(loose[-1], old[i2]):
            i2, j2 = i2 + 1, j2 + 1
        elif before and j1 and new[j1 - 1] == old[i1 - 1] and pairs(old[i1 - 1], loose[0]):
            i1, j1 = i1 - 1, j1 - 1
        else:
            break
    return Block(i1, i2, j1, j2) if i2 - i1 > block.i2 - block.i1 else block


def spanned(first: Block, last: Block) -> Block:
    """Two blocks and all between them as one."""
    return Block(first.i1, last.i2, first.j1, last.j2)
