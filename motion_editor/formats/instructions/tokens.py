"""Words, quotations, labels and marks of an instruction, each with its place in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from string import ascii_lowercase

from motion_editor.compare.phrasing import unsaid

CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'", "«": "»", "„": "“"}

_OTHERWISE = {"'": "’", '"': "”", "“": '"', "‘": "'"}
"""What closes a quotation where its own mark is missing: typists mix the kinds."""

_GO_ON_WORDS = (
    "and with by in after before from to of at on then be for where as insert add replace "
    "substitute begin leave delete omit or but so the is are following under between wherever "
    "throughout should shall must now within preceding above below instead where remove change"
)
_GO_ON = frozenset(_GO_ON_WORDS.split())
"""Words that an instruction goes on with after a quotation."""


_ROWS = {
    "a": list(ascii_lowercase),
    "1": [str(number) for number in range(1, 40)],
    "i": ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
}


class Sort(Enum):
    """What a token is."""

    WORD = "word"
    QUOTE = "quote"
    LABEL = "label"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A word in small letters, the inside of a quotation, a label ("2", "(a)", "2.1") or a mark."""

    sort: Sort
    text: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order; white space is in none of them."""
    out: list[Token] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        token = _token(text, at)
        out.append(token)
        at = token.end
    return out


def unnumbered(found: list[Token], label: str = "") -> list[Token]:
    """The tokens without labels that only number the instructions: "(a) delete …; (b) insert …".

    They are such where they follow one another, from the first on, each at the head of a clause;
    `label` stood before the first token.
    """
    heads = [at for at, it in enumerate(found) if it.sort is Sort.LABEL and _at_head(found, at)]
    row = [label] * bool(label) + [found[at].text for at in heads]
    bare = [it.strip("(). ").casefold() for it in row]
    if len(bare) < 2 or bare != _ROWS.get(bare[0], [])[: len(bare)]:
        return found
    gone = set(heads)
    return [it for at, it in enumerate(found) if at not in gone]


def _at_head(found: list[Token], at: int) -> bool:
    above = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    begins = above is None or above.text in (":", ";", ",", "and", "-", "–", ".")
    return begins and after is not None and (after.sort is Sort.WORD or after.text in (".", ")"))


def _token(text: str, at: int) -> Token:
    if text[at] in CLOSING and (at == 0 or not text[at - 1].isalnum()):
        end = _closed(text, at)
        if end > at:
            return Token(Sort.QUOTE, unsaid(text[at + 1 : end]), at, end + 1)
    if text[at] == "(":
        end = _bracketed(text, at)
        if end > at:
            return Token(Sort.LABEL, text[at:end], at, end)
    if text[at].isalnum():
        return _word(text, at)
    return Token(Sort.MARK, text[at], at, at + 1)


def _word(text: str, at: int) -> Token:
    """A word, with hyphens and apostrophes inside, or a figure with what belongs to its label."""
    end = at
    figure = text[at].isdigit()
    inner = ".-" if figure else "-'’"
    while end < len(text):
        if text[end].isalnum():
            end += 1
        elif text[end] in inner and text[end + 1 : end + 2].isalnum():
            if figure and text[end] == "-" and text[end + 1].isdigit():
                break  # "3-4" is a range
            end += 2
        elif figure and text[end] == "(" and _bracketed(text, end) > end:
            end = _bracketed(text, end)
        else:
            break
    word = text[at:end]
    if figure and word[-2:] not in ("st", "nd", "rd", "th"):
        return Token(Sort.LABEL, word, at, end)
    if len(word) == 1 and text[end : end + 1] == ")":
        return Token(Sort.LABEL, f"({word})", at, end + 1)
    return Token(Sort.WORD, word.casefold(), at, end)


def _bracketed(text: str, at: int) -> int:
    """The end of a label in brackets that begins here, or of several: "(a)(ii)"; else `at`."""
    end = at
    while text[end : end + 1] == "(":
        close = text.find(")", end)
        inner = text[end + 1 : close] if close > end else ""
        if not 0 < len(inner) <= 5 or not inner.isalnum():
            break
        end = close + 1
        if text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit():
            end += 1
            while text[end : end + 1].isdigit():
                end += 1
    return end


def _closed(text: str, at: int) -> int:
    """Where the quotation that opens here is closed; -1 where it is not."""
    mark = text[at]
    if mark == "“" and text.find("”", at) >= 0:
        return _balanced(text, at)
    last = -1
    for close in CLOSING[mark], _OTHERWISE.get(mark, ""):
        if last < 0 and close:
            for last in _closing(text, at, close):
                if _goes_on(text, last):
                    break
    return last


def _closing(text: str, at: int, close: str) -> Iterator[int]:
    """Where this closing mark stands after a place, and can be one."""
    found = text.find(close, at + 1)
    while found >= 0:
        if _may_close(text, found):
            yield found
        found = text.find(close, found + 1)


def _balanced(text: str, at: int) -> int:
    depth = 0
    for i in range(at, len(text)):
        depth += {"“": 1, "”": -1}.get(text[i], 0)
        if not depth:
            return i
    return text.find("”", at)


def _may_close(text: str, at: int) -> bool:
    """Whether a quotation mark can be a closing one: not inside a word, as an apostrophe is."""
    return not text[at + 1 : at + 2].isalnum()


def _goes_on(text: str, at: int) -> bool:
    """Whether what follows a closing mark is the end or goes on with the instruction.

    After the s of a plural the mark is the apostrophe of "Boards’ terms", unless it is.
    """
    rest = text[at + 1 : at + 60].lstrip()
    if not rest or not rest[0].isalpha():
        return True
    if text[at] in '”"»':
        return True
    if text[at - 1] != "s":
        return True
    word = "".join(rest.split(maxsplit=1)[:1]).strip(".,;:").casefold()
    return word in _GO_ON
