"""What hypothesis draws here: texts full of what is hard to compare, and edited copies of them."""

from __future__ import annotations

from hypothesis import strategies as st

from motion_editor.compare.hunks import Hunk
from motion_editor.compare.tokens import split

# Few words, so that they recur and a change can be cut in many places.
_WORDS = (
    "the", "The", "a", "of", "council", "Council's", "Council’s", "bus", "no", "Cllr", "and",
    "£5", "£1.8m", "20mph", "1st", "2021/22", "10.30am", "5%", ".", ",", ";", ":", "?", "(", ")",
    "“", "”", "‘", "’", '"', "–", "-", "..", "école", "e\u0301te\u0301",
    "👩‍👩‍👧", "🇬🇧", "🇫🇷", "👍🏾",
)  # fmt: skip
_BLANKS = (" ", " ", " ", " ", " ", "", "  ", "\u00a0", "\u2028")


@st.composite
def texts(draw: st.DrawFn, most: int = 20) -> str:
    """A text of few different tokens and odd blanks."""
    few = draw(st.integers(2, len(_WORDS)))
    word, blank = st.sampled_from(_WORDS[:few]), st.sampled_from(_BLANKS)
    return "".join(a + b for a, b in draw(st.lists(st.tuples(word, blank), max_size=most)))


@st.composite
def recorded(draw: st.DrawFn, old: str) -> tuple[Hunk, ...]:
    """Hunks over a text as typing leaves them: anywhere, in the middle of words too."""
    out: list[Hunk] = []
    at = draw(st.integers(0, 8))
    while at <= len(old) and len(out) < 6:
        end = min(len(old), at + draw(st.sampled_from((0, 0, 1, 2, 6, 15))))
        text = draw(st.one_of(st.sampled_from(("", "x", " ", "a b ")), texts(2)))
        out.append(Hunk(at, end, text))
        at = end + draw(st.integers(1, 9))
    return tuple(out)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """A text and another: mostly an edited copy, now and then quite another."""
    old = draw(texts())
    if draw(st.integers(0, 5)) == 0:
        return old, draw(texts())
    new = old
    for _ in range(draw(st.integers(0, 5))):
        at = draw(st.integers(0, len(new)))
        end = min(len(new), at + draw(st.sampled_from((0, 0, 1, 2, 5, 12))))
        new = new[:at] + draw(texts(3)) + new[end:]
    return old, new


def inner(text: str) -> set[int]:
    """The offsets that lie inside a token, where no change may begin or end."""
    tokens = split(text)
    return {
        at
        for index in range(tokens.size)
        for at in range(tokens.start(index) + 1, tokens.ends[index + 1])
    }
