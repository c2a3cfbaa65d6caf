"""How long a motion is, and how that stands to its own limit or that of its council."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from motion_editor.core.clause import Clause, Role
from motion_editor.core.count import word_count, words_in
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, mark, say
from motion_editor.council.profile import Counted, Profile

NEAR = 10
"""A limit is near when less than one part in so many of it is left."""

_COUNTED = {
    Counted.TEXT: mark("{council} counts the words of the text, not the title."),
    Counted.TITLED: mark("{council} counts the words of the text and the title."),
    Counted.POINTS: mark(
        "{council} counts the words of the text without its lead-ins, not the title."
    ),
}
_OWN = {
    Counted.TEXT: mark(
        "The limit is this motion’s own; it counts the words of the text, not the title."
    ),
    Counted.TITLED: mark(
        "The limit is this motion’s own; it counts the words of the text and the title."
    ),
    Counted.POINTS: mark(
        "The limit is this motion’s own; it counts the words of the text without its lead-ins, "
        "not the title."
    ),
}


@dataclass(frozen=True, slots=True)
class Length:
    """The number of words that count, the limit (0 for none), and what is counted, in words."""

    words: int
    limit: int = 0
    counts: str = ""

    @property
    def over(self) -> int:
        """How many words there are too many."""
        return max(self.words - self.limit, 0) if self.limit else 0

    @property
    def near(self) -> bool:
        """Whether the limit is passed, or all but reached."""
        return bool(self.limit) and (self.limit - self.words) * NEAR < self.limit

    @property
    def said(self) -> str:
        """The length in words: "262 words, 12 over the limit of 250"."""
        if not self.limit:
            return words_said(self.words)
        if self.over:
            return say(
                "{length}, {over:,} over the limit of {limit:,}",
                length=words_said(self.words),
                over=self.over,
                limit=self.limit,
            )
        if self.near:
            left = self.limit - self.words
            return say(
                "{length}, {left} left of {limit:,}",
                length=words_said(self.words),
                left=left or say("none"),
                limit=self.limit,
            )
        return say("{words:,} of at most {limit}", words=self.words, limit=words_said(self.limit))


def length_of(
    motion: Motion, clauses: Iterable[Clause], profile: Profile, known: int | None = None
) -> Length:
    """The length of a plain text of a motion; `known` is its number of words where it was counted.

    The motion's own limit goes before its council's. Without a limit it is that of the text.
    """
    some = tuple(clauses)
    total = word_count(some) if known is None else known
    own = motion.details.limit
    if not own and not profile.limit:
        return Length(total)
    if profile.counted is Counted.TITLED:
        total += words_in(motion.details.title)
    if profile.counted is Counted.POINTS:
        total -= word_count(item for item in some if item.role is Role.LEAD_IN)
    if own:
        return Length(total, own, say(_OWN[profile.counted]))
    return Length(total, profile.limit, say(_COUNTED[profile.counted], council=profile.name))


def words_said(number: int) -> str:
    """A number of words: "1 word", "1,200 words"."""
    return many("{n:,} words", "{n:,} word", number)
