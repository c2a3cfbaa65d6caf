"""Whether a line goes on with the one above it, or begins a paragraph of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from motion_editor.formats.lines import SourceLine
from motion_editor.formats.stems import (
    ends_with_colon,
    first_word,
    goes_on,
    is_closed,
    is_open,
    starts_with_stem,
)

_LONG = 45
_CUT = re.compile(r"\b(?:an?|the|of|our|its|their|and|or)\s*$")
_NARROWEST = 8
"""No text is wrapped narrower than this; shorter lines are figures."""
_WIDEST = 160
"""No text is wrapped wider than this; a longer line is a paragraph."""


class Join(Enum):
    """What becomes of a line below another; the doubtful ones are remarked on."""

    YES = "yes"
    NO = "no"
    YES_PERHAPS = "yes, perhaps"
    NO_PERHAPS = "no, perhaps"

    @property
    def joined(self) -> bool:
        """Whether the two lines become one paragraph."""
        return self in (Join.YES, Join.YES_PERHAPS)

    @property
    def doubtful(self) -> bool:
        """Whether a person should look."""
        return self in (Join.YES_PERHAPS, Join.NO_PERHAPS)


class Labelled(Enum):
    """Whether a paragraph has a bullet or number, and whether it stands alone on its line.

    A page that puts bullets on lines of their own lets no point end before the next bullet.
    """

    NOT = "not"
    INLINE = "inline"
    ALONE = "alone"


def wrap_width(lines: Sequence[SourceLine], labelled: Sequence[bool]) -> int:
    """The width at which a text was wrapped, 0 where each line is a paragraph of its own.

    A wrap shows where a line stops in mid-sentence and the next goes on in small letters.
    """
    width = 0
    shown = [
        (line, label)
        for line, label in zip(lines, labelled, strict=True)
        if not (line.ghost or line.running)
    ]
    for (above, _), (below, label) in pairwise(shown):
        if above.blank or below.blank or label:
            continue
        size = len(above.text.rstrip())
        if width < size <= _WIDEST and goes_on(below.text) and not is_closed(above.text):
            width = size
    return width if width >= _NARROWEST else 0


def join(above: SourceLine, below: SourceLine, width: int, *, label: Labelled) -> Join:
    """What becomes of `below`, which has no label and no blank line before it.

    `label` is the kind of label that the paragraph above has; `width` comes from `wrap_width`.
    """
    if ends_with_colon(above.text):
        return Join.NO
    if not width:
        if label is Labelled.ALONE and not is_closed(above.text):
            return Join.YES
        if is_open(above.text):
            return Join.YES_PERHAPS if _is_cut(above.text) else Join.NO_PERHAPS
        return Join.NO
    size = len(above.text.rstrip())
    if size > width * 1.2 + 8:  # A paragraph in one line, among others that are wrapped.
        return Join.YES_PERHAPS if goes_on(below.text) and not is_closed(above.text) else Join.NO
    room = width - size - 1 - len(first_word(below.text))
    if is_closed(above.text):
        return _after_a_sentence(above, below, fits=room >= 0)
    if is_open(above.text) or label is Labelled.ALONE:
        return Join.YES
    if goes_on(below.text):
        # Points that lost their bullets look like this too, so a short line is doubtful.
        return Join.YES_PERHAPS if room >= 0 and label is Labelled.NOT else Join.YES
    if room < 0:
        return Join.YES
    if label is Labelled.NOT:
        return Join.YES_PERHAPS if starts_with_stem(above.text) else Join.NO
    return Join.NO_PERHAPS if room > width / 4 else Join.YES_PERHAPS


def _is_cut(text: str) -> bool:
    """Whether a long line ends with a word that no paragraph ends with."""
    return len(text) >= _LONG and _CUT.search(text) is not None


def _after_a_sentence(above: SourceLine, below: SourceLine, *, fits: bool) -> Join:
    if goes_on(below.text):
        small_item = above.text.rstrip()[-1:] == ";" or fits
        return Join.NO_PERHAPS if small_item else Join.YES_PERHAPS
    # In a wrapped text the next word would have stood on the line above, had it fitted.
    return Join.NO if fits else Join.YES_PERHAPS


def fills(above: SourceLine, below: SourceLine, width: int) -> bool:
    """Whether the line above had no room for the first word below it."""
    return len(above.text.rstrip()) + 1 + len(first_word(below.text)) > width
