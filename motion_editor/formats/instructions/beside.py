"""What is said of the lines beside instructions: no line of a paper goes unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from motion_editor.core.wording import many, mark, say
from motion_editor.formats.draft import Draft
from motion_editor.formats.outline import HEADS, Part
from motion_editor.formats.page import amendment_heading
from motion_editor.formats.people import bare_role, named_in
from motion_editor.formats.reading import Remark, quoted
from motion_editor.formats.set_aside import (
    headed,
    lines_of,
    listed,
    named_lines_apart,
    shown,
    who,
    whole,
)

_WHO_PEOPLE = mark("{words} was taken as naming people: {people}.")
_SAYS_NOTHING = re.compile(
    r"(?:(?:an?|the|this|that|council|motion|resolution|text|wording|amend(?:ed|ment|ments|s)?|is|be|"
    r"to|as|by|follows?|following|below|proposed|i|we|move|original|existing|current|substantive|"
    r"reads?|for|reference|page|of|\d{1,3}|and)\b[\W_]*)*",
    re.IGNORECASE,
)
"""Words in which nothing is said beyond that the motion is amended, or is quoted, or a page."""


def remarks_passed_over(found: Draft, passed: Sequence[int]) -> Iterator[Remark]:
    """Remarks on the paragraphs at `passed`: whom they name, or that they were passed over."""
    over: list[int] = []
    for at in passed:
        item = found.items[at]
        people = who(*found.outline.named.get(at, ((), ())))
        if _is_understood(found, at):
            continue
        if people:
            said = say(_WHO_PEOPLE, words=shown(item), people=people)
            yield Remark(said, item.line)
        elif found.outline.why.get(at) == HEADS and amendment_heading(whole(item)) is not None:
            yield Remark(headed(item), item.line)
        else:
            over.append(at)
    if over:
        yield _passed(found, over)
    if found.others:
        said = say(
            "An amendment has one mover and one seconder; not taken: {people}.",
            people=listed(found.others),
        )
        yield Remark(said)


def _is_understood(found: Draft, at: int) -> bool:
    """Whether all that a paragraph says was taken, or it says nothing of its own."""
    text = whole(found.items[at]).strip()
    if _SAYS_NOTHING.fullmatch(text.lstrip("(“‘\"'–—-*# ")):
        return True
    named = named_in(text)
    if named is not None and named.pure and found.outline.parts[at] is Part.PEOPLE:
        return not (set(named.movers) - {found.mover} or set(named.seconders) - {found.seconder})
    heading = amendment_heading(text)
    if heading is not None and found.outline.parts[at] is not Part.BODY:
        label, owner = heading
        return label in ("", found.label) and not owner
    return bool(bare_role(text))


def _passed(found: Draft, over: Sequence[int]) -> Remark:
    """That paragraphs were passed over, with the words of each."""
    items = [found.items[at] for at in over]
    lines = lines_of(items)
    return Remark(
        many(
            "{n} paragraphs of the paper stand beside its instructions and were passed over "
            "({lines}): {words}.",
            "A paragraph of the paper stands beside its instructions and was passed over "
            "({lines}): {words}.",
            len(items),
            lines=named_lines_apart(lines),
            words="; ".join(quoted(whole(item)) for item in items),
        ),
        lines[0] if lines else 0,
    )
