"""Where a change is best cut: "the [new ]library" reads better than "the new[ library new]"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from motion_editor.compare.lcs import Block
from motion_editor.compare.tokens import (
    CLOSERS,
    DASHES,
    HALF,
    OPENERS,
    STOPS,
    Tokens,
    ends_sentence,
    has_break,
    is_word,
    weight,
)

_TEXT_EDGE, _SENTENCE, _CLAUSE, _COMMA, _BRACKET, _AND, _PLAIN, _BEFORE_MARK = (
    6.0, 5.0, 4.0, 3.0, 2.0, 1.5, 1.0, 0.5,
)  # fmt: skip
_UNBALANCED = 2.0
_DANGLING = 0.25
_CLOSES = {")": "(", "]": "[", "}": "{", "”": "“", "’": "‘", "»": "«"}
_OPENS = frozenset(_CLOSES.values())
PAIRED = frozenset(_CLOSES) | _OPENS | {'"'}
_SENTENCE_MARKS = STOPS | CLOSERS
_FAR = 400
"""How many tokens at most a block is moved: keeps a text of one word said over and over linear."""


class Page(NamedTuple):
    """The tokens of both texts, or of the part of them where they differ.

    `before` and `after` are the characters left away on either side, the same in both texts.
    """

    old: Tokens
    new: Tokens
    before: str = ""
    after: str = ""


def slid(page: Page, blocks: Sequence[Block]) -> list[Block] | None:
    """The blocks, those that only take out or put in moved to their best place.

    What is replaced stays where it is: trimmed, its ends are no longer alike. Touching blocks
    become one. None where a block could move out of a page that is only part of the texts.
    """
    out: list[Block] = []
    low, last = 0, len(blocks) - 1
    partial = page.before or page.after
    for at, block in enumerate(blocks):
        i1, i2, j1, j2 = block
        left = right = 0
        if (i1 == i2 or j1 == j2) and _could_move(page, block):
            high = blocks[at + 1][0] if at < last else page.old.size
            left, right = _room(page, block, low, high)
        if partial and (at == 0 or at == last) and _leaves(page, i1 - left, i2 + right):
            return None
        if left or right:
            block = _best(page, block, left, right)
        if out and low == block[0]:
            block = Block(out[-1].i1, block.i2, out.pop().j1, block.j2)
        out.append(block)
        low = block[1]
    return out


def _leaves(page: Page, first: int, past: int) -> bool:
    """Whether what lies outside the page bears on a block that may reach so far."""
    words = page.old.words
    if page.before and (first == 0 or (first == 1 and words[0] in _SENTENCE_MARKS)):
        return True
    edge = len(words) - 1
    return bool(page.after) and (past > edge or (past == edge and words[edge] in _SENTENCE_MARKS))


def _could_move(page: Page, block: Block) -> bool:
    """Whether what a block only takes out or puts in has a neighbour like its other end.

    It seldom has, and this is soon asked.
    """
    words, first, past = page.old.words, block.i1, block.i2
    if first == past:
        words, first, past = page.new.words, block.j1, block.j2
    if first and words[first - 1] == words[past - 1]:
        return True
    return past < len(words) and words[past] == words[first]


def _room(page: Page, block: Block, low: int, high: int) -> tuple[int, int]:
    """How many tokens a block that only takes out or puts in can move to the left and right."""
    words, first, past = page.old.words, block.i1, block.i2
    low, high = first - low, high - past
    if first == past:
        words, first, past = page.new.words, block.j1, block.j2
    left = right = 0
    most = min(low, _FAR)
    while left < most and words[first - 1 - left] == words[past - 1 - left]:
        left += 1
    most = min(high, _FAR)
    while right < most and words[past + right] == words[first + right]:
        right += 1
    return left, right


def _best(page: Page, block: Block, left: int, right: int) -> Block:
    """The best of a block's places; of equally good ones the last."""
    best, most = block, float("-inf")
    for by in range(-left, right + 1):
        moved = Block(*(edge + by for edge in block))
        score = _score(page, moved)
        if score >= most:
            best, most = moved, score
    return best


def _score(page: Page, block: Block) -> float:
    tokens, first, past = page.old, block.i1, block.i2
    if first == past:
        tokens, first, past = page.new, block.j1, block.j2
    score = strength(tokens, first) + strength(tokens, past)
    score -= _UNBALANCED * len(loose_halves(tokens.words[first:past]))
    return score - _DANGLING if weight(tokens.words[past - 1]) == HALF else score


def strength(tokens: Tokens, at: int) -> float:
    """How natural a cut is before a token: 6 at the edge of the text, 5 after a sentence, … 0.5."""
    words = tokens.words
    if at == 0 or at == len(words):
        return _TEXT_EDGE
    before, after = words[at - 1], words[at]
    if has_break(tokens.chunks[at]):
        return _SENTENCE
    if is_word(before):
        if is_word(after):
            return _AND if after.lower() in ("and", "or") else _PLAIN
        return _BRACKET if after in OPENERS or after in DASHES else _BEFORE_MARK
    if before in _SENTENCE_MARKS and ends_sentence(tokens, at - 1):
        return _SENTENCE
    if not is_word(after) and after not in OPENERS and after not in DASHES:
        return _BEFORE_MARK
    if before in (";", ":"):
        return _CLAUSE
    if before == ",":
        return _COMMA
    return _BRACKET


def loose_halves(tokens: Sequence[str]) -> list[str]:
    """The brackets and quotes among tokens that lack their other half: closers, then openers.

    A lone ’ may be an apostrophe and does not count.
    """
    if PAIRED.isdisjoint(tokens):
        return []
    still_open: list[str] = []
    loose: list[str] = []
    for token in tokens:
        if token in _OPENS:
            still_open.append(token)
        elif token in _CLOSES:
            if still_open and still_open[-1] == _CLOSES[token]:
                still_open.pop()
            elif token != "’":
                loose.append(token)
    return loose + still_open + ['"'] * (tokens.count('"') % 2)


def pairs(opener: str, closer: str) -> bool:
    """Whether a bracket or quotation mark and another are two halves of one."""
    return opener == closer == '"' or opener == _CLOSES.get(closer)
