"""Whether an amendment does no more than negate the motion: it may be voted down instead.

Councils' rules have it that a direct negative is no amendment (Brighton & Hove, Part 3.2; the
parish model). That is for the chair to say: here it is only told, and only where it is certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.sections import section
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import say
from motion_editor.papers.places import noun
from motion_editor.tasks.addressed import ASKED

_WORD = re.compile(r"[^\W_]+")
_NOT = frozenset(("not", "never", "no"))
_HELPS = frozenset(("does", "do", "did", "will", "shall", "should", "be", "is", "are", "to"))
_AGAINST = {
    "opposes": "supports", "opposing": "supporting", "oppose": "support", "disagrees": "agrees",
    "disagree": "agree", "rejects": "accepts", "reject": "accept", "declines": "resolves",
    "refuses": "resolves",
}  # fmt: skip
"""Verbs with those that they turn round."""
_VOTED_DOWN = re.compile(
    r"""(?:that\s+)?(?:(?:this|the)\s+)?(?:full\s+)?(?:council|assembly|committee|meeting|motion)\s+
    (?: (?:rejects?|opposes?|does\s+not\s+(?:support|agree\s+(?:to|with)|approve|accept))
        \s+(?:the|this)\s+(?:motion|proposal)
      | (?:takes?|resolves\s+to\s+take)\s+no\s+(?:further\s+)?action(?:\s+on\s+(?:the|this)\s+
        (?:motion|matter))?
      | (?:be|is)\s+(?:rejected|not\s+(?:agreed|approved|supported|accepted|carried))
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 30
"""More words than any of these sentences has; with more clauses it is none of them."""


def is_negative(clauses: Sequence[Clause]) -> bool:
    """Whether the text of an amendment is that of the motion, only what it resolves turned round.

    It is so too where the whole of it rejects the motion, or is not one word but that the council
    does not do what it would.
    """
    base, after = original(clauses), proposed(clauses)
    if not base or not after:
        return False
    return _votes_down(after) or _turned_round(base, after) or _asks_the_contrary(base, after)


def _votes_down(after: Clauses) -> bool:
    """Whether the whole of it says that the motion is rejected."""
    said = [item for item in after if item.runs]
    if len(said) > _LONGEST:
        return False
    return bool(_VOTED_DOWN.fullmatch(" ".join(item.text for item in said).strip(" .;:")))


def negated(clauses: Sequence[Clause]) -> str:
    """That an amendment seems to negate the motion, in a sentence; "" where it does not."""
    if not is_negative(clauses):
        return ""
    return say(
        "It seems to do no more than negate the motion, which voting against the motion does too: "
        "whether it is in order is for the chair to say."
    )


def _turned_round(base: Clauses, after: Clauses) -> bool:
    """Whether each clause says the same but that all which is resolved is negated."""
    if len(base) != len(after):
        return False
    # What no mark touches is the same clause in both.
    other = {
        at: (a.text, b.text)
        for at, (a, b) in enumerate(zip(base, after, strict=True))
        if a is not b
    }
    if any(a != b and _core(a) != _core(b) for a, b in other.values()):
        return False
    turned = {at for at, (a, b) in other.items() if a != b and _sign(a) != _sign(b)}
    if not turned:
        return False
    wish = list(_operative(base))
    return bool(wish) and all(any(at in turned for at in group) for group in wish)


def _operative(base: Clauses) -> Iterator[list[int]]:
    """The ways to negate each that is resolved: its lead-in, or every one of its points."""
    heads = [at for at, it in enumerate(base) if it.role is Role.LEAD_IN and not it.level]
    asked = [at for at in heads if noun(base[at].text) in ASKED]
    for head in asked:
        points = range(head + 1, section(base, head))
        yield from ([head, at] for at in points if not base[at].level)
        if not points:
            yield [head]
    if not heads:
        yield from ([at] for at, it in enumerate(base) if noun(it.text) in ASKED)


def _asks_the_contrary(base: Clauses, after: Clauses) -> bool:
    """Whether one sentence is all: that the council does not do what the motion would."""
    if len(after) != 1 or not _sign(after[0].text) or any(_sign(it.text) for it in base):
        return False
    said = set(_core(after[0].text)) - {"that"}
    words = {word for item in base for word in _core(item.text)}
    return len(said) > 3 and said <= words


def _core(text: str) -> list[str]:
    """The words without those that negate, and verbs without their endings."""
    words = [_AGAINST.get(it, it) for it in _words(text)]
    return [_bare(it) for it in words if it not in _NOT and it not in _HELPS]


def _sign(text: str) -> bool:
    """Whether the words are negated."""
    return sum(it in _NOT or it in _AGAINST for it in _words(text)) % 2 == 1


def _words(text: str) -> list[str]:
    even = text.casefold().replace("’", "'").replace("n't", " not").replace("cannot", "can not")
    return _WORD.findall(even)


def _bare(word: str) -> str:
    """A verb as it is after "does not": resolves as resolve, and likewise every other word."""
    return word.removesuffix("s").removesuffix("e")
