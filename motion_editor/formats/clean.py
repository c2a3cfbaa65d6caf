"""The clean text after a marked one ("Motion to read if carried:"): each checks the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import count

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clause, Clauses, fitted
from motion_editor.core.text import KEPT, in_state
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, say
from motion_editor.formats.draft import draft
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.reading import Remark

_NAME = r"(?:motion|recommendations?|resolution|white\s+paper|text|wording|proposal)"
_AGREED = r"(?:carried|agreed|approved|passed|accepted|amended|adopted)"
_HEADING = re.compile(
    rf"""\W*(?:
      (?:the\s+)?(?:\w+\s+){{0,3}}?{_NAME}\s+(?:as\s+amended\s+)?
        (?:to|will|would|should|shall)\s+(?:then\s+|now\s+)?read\b.{{0,60}}
    | (?:the\s+)?(?:\w+\s+){{0,2}}?{_NAME}\s+(?:as\s+amended\s+)?if\s+{_AGREED}
    | if\s+(?:the\s+amendment\s+is\s+)?{_AGREED},?\s+(?:the\s+)?(?:\w+\s+){{0,3}}?{_NAME}\s+
        (?:will|would|to|shall)\s+(?:then\s+)?read\b.{{0,60}}
    | (?:the\s+)?clean\s+(?:text|version|copy|wording)(?:\s+if\s+{_AGREED})?
    | (?:the\s+)?{_NAME}\s+as\s+amended
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 150
_DIFFERS = mark(
    "The clean text below the marked one reads “{clean}”, where its marks make “{marked}” of the "
    "motion; the marks were followed. Check which is meant."
)
_LACKS = mark(
    "The clean text below the marked one lacks “{words}”, which stands by its marks; the marks "
    "were followed. Check which is meant."
)
_HAS = mark(
    "The clean text below the marked one also has “{words}”, which its marks do not make; the "
    "marks were followed. Check which is meant."
)
_BY_MARKS = (_DIFFERS, _LACKS, _HAS)
_BY_INSTRUCTIONS = (
    mark(
        "The clean text below the instructions reads “{clean}”, where they make “{marked}” of the "
        "motion; the instructions were followed. Check which is meant."
    ),
    mark(
        "The clean text below the instructions lacks “{words}”, which stands by them; the "
        "instructions were followed. Check which is meant."
    ),
    mark(
        "The clean text below the instructions also has “{words}”, which they do not put in; the "
        "instructions were followed. Check which is meant."
    ),
)


def parted(
    lines: Sequence[SourceLine], is_marked: Callable[[SourceLine], bool]
) -> tuple[list[SourceLine], list[SourceLine]]:
    """The lines of the marked text and of the clean one after it, without the heading between.

    There is a clean text only where a heading says so, below all that is marked.
    """
    marked = [at for at, line in enumerate(lines) if is_marked(line)]
    last = marked[-1] if marked else len(lines)
    for at in range(last + 1, len(lines)):
        if is_heading(lines[at].text) and any(not line.blank for line in lines[at + 1 :]):
            return list(lines[:at]), list(lines[at + 1 :])
    return list(lines), []


def clean_alone(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The clean text of a paper whose marks were lost; empty where it has none."""
    at = next((at for at, line in enumerate(lines) if is_heading(line.text)), len(lines))
    below = list(lines[at + 1 :])
    above = any(not line.blank for line in lines[:at])
    return below if above and any(not line.blank for line in below) else []


def is_heading(text: str) -> bool:
    """Whether a line says that the text as amended follows."""
    return len(text) <= _LONGEST and _HEADING.match(text) is not None


def checked(
    found: Clauses, clean: Sequence[SourceLine], *, instructed: bool = False
) -> tuple[Remark, ...]:
    """What a clean text says of the tracked text that its marks make; nothing where there is none.

    With `instructed` the text is one that instructions make.

    White space, and what is a point, a lead-in or plain text, are no differences.
    """
    if not any(not line.blank for line in clean):
        return ()
    first = clean[0].number
    told = _BY_INSTRUCTIONS if instructed else _BY_MARKS
    out = tuple(
        Remark(said, first, guess=True)
        for said in _differences(proposed(found), clauses_of(clean), told)
    )
    same = say("The clean text below the marked one says the same, word for word.")
    if instructed:
        same = say("The clean text below the instructions says the same, word for word.")
    return out or (Remark(same, first),)


def clauses_of(lines: Sequence[SourceLine]) -> Clauses:
    """The clauses of a clean text, page matter aside."""
    numbers = count()
    return fitted(
        tuple(
            Clause(f"clean {next(numbers)}", in_state(item.runs, KEPT), item.role, item.level)
            for item in draft(lines, amendment=True).clauses
        )
    )


def _differences(marked: Clauses, clean: Clauses, told: tuple[str, str, str]) -> list[str]:
    differs, lacks, has = told
    numbers = count()
    out: list[str] = []
    for item in compare(marked, clean, lambda: f"new {next(numbers)}"):
        one, two = (" ".join(text.split()) for text in (item.original_text, item.proposed_text))
        if item.wholly_struck:
            out += [say(lacks, words=one)] if one else []
        elif item.wholly_added:
            out += [say(has, words=two)] if two else []
        elif one != two:
            out.append(say(differs, clean=two, marked=one))
    return out
