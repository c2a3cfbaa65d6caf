"""Where a change ends: without what is the same at its ends, sentences and brackets whole."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.compare.lcs import Block
from motion_editor.compare.slide import PAIRED, Page, loose_halves, pairs
from motion_editor.compare.tokens import STOPS, Tokens, ends_sentence, is_word

_NEAR = 2
"""How many tokens off the other half of a bracket may stand: a word lies between at most."""


_HALVED = PAIRED | {"/"}


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
    old = page.old.words
    edge = len(old)
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
    """The blocks with brackets and quotation marks whole where their other half stands near.

    None where it might stand outside a page that is only part of the texts.
    """
    if _HALVED.isdisjoint(page.old.words) and _HALVED.isdisjoint(page.new.words):
        return list(blocks)
    out: list[Block] = []
    for block in blocks:
        if block.i1 < block.i2 and block.j1 < block.j2:
            whole = _with_other_half(page, block)
            if whole is None:
                return None
            block = whole
        else:
            block = _with_other_word(page, block)
        while out and block.i1 - out[-1].i2 <= _NEAR and _one(page, out[-1], block):
            block = spanned(out.pop(), block)
        out.append(block)
    return out


def _with_other_half(page: Page, block: Block) -> Block | None:
    old, new = page.old.words, page.new.words
    i1, i2, j1, j2 = block
    while loose := loose_halves(old[i1:i2]):
        if (page.before and i1 < _NEAR) or (page.after and i2 > len(old) - _NEAR):
            return None
        before, after = _steps(old[max(i1 - _NEAR, 0) : i1][::-1]), _steps(old[i2 : i2 + _NEAR])
        right, left = old[i2 : i2 + after], old[i1 - before : i1]
        if loose != loose_halves(new[j1:j2]):
            break
        if right and new[j2 : j2 + after] == right and pairs(loose[-1], right[-1]):
            i2, j2 = i2 + after, j2 + after
        elif left and before <= j1 and new[j1 - before : j1] == left and pairs(left[0], loose[0]):
            i1, j1 = i1 - before, j1 - before
        else:
            break
    return Block(i1, i2, j1, j2)


def _with_other_word(page: Page, block: Block) -> Block:
    """A block of one half of "and/or", or the like, with the other half."""
    i1, i2, j1, j2 = block
    tokens, first, past = (page.old, i1, i2) if i1 < i2 else (page.new, j1, j2)
    words = tokens.words
    if words[past - 1] == "/" and past < len(words) and not tokens.spaced(past):
        return Block(i1, i2 + 1, j1, j2 + 1)
    if words[first] == "/" and first and not tokens.spaced(first):
        return Block(i1 - 1, i2, j1 - 1, j2)
    return block


def _one(page: Page, one: Block, two: Block) -> bool:
    """Whether two blocks touch, or change one half of a bracket each, and words as well."""
    if two.i1 <= one.i2:
        return True
    old, new = page.old.words, page.new.words
    return _halves(old[one.i1 : one.i2], old[two.i1 : two.i2]) or _halves(
        new[one.j1 : one.j2], new[two.j1 : two.j2]
    )


def _halves(one: Sequence[str], two: Sequence[str]) -> bool:
    # Marks alone leave the words between them readable.
    if PAIRED.isdisjoint(one) or PAIRED.isdisjoint(two) or not any(map(is_word, (*one, *two))):
        return False
    opener, closer = loose_halves(one), loose_halves(two)
    return bool(opener and closer) and pairs(opener[-1], closer[0])


def _steps(near: Sequence[str]) -> int:
    """How many tokens there are up to the first bracket or quotation mark; 0 for none."""
    return next((at for at, word in enumerate(near, 1) if word in PAIRED), 0)


def spanned(first: Block, last: Block) -> Block:
    """Two blocks and all between them as one."""
    return Block(first.i1, last.i2, first.j1, last.j2)
