"""What is copied, for other programs: text and HTML as the text is seen, or as it would read.

In text, words left out and put in stand in brackets, so that they can be told without colour; in
HTML they are <del> and <ins>. Points keep their bullets and numbers, in HTML as real lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.numbering import NEW, NumberingStyle, numbers
from motion_editor.core.place import Span
from motion_editor.core.text import KEPT
from motion_editor.formats.clip_own import cut_out, is_own_phrase
from motion_editor.formats.html_out import clauses_in_html, said_in_html
from motion_editor.formats.text_out import clauses_in_text
from motion_editor.papers.blocks import ClauseLine, Printed, printed

_HEAD = '<meta http-equiv="content-type" content="text/html; charset=utf-8">'


def seen(
    clauses: Clauses, span: Span, labels: Sequence[str], style: NumberingStyle, *, tracked: bool
) -> tuple[Printed, ...]:
    """The lines of a span as they are seen, marks included; `labels` are those of all clauses.

    The first line is a point only where the span begins with it.
    """
    some = cut_out(clauses, span)
    if is_own_phrase(some):
        some = (some[0].with_runs(run.with_state(KEPT) for run in some[0].runs),)
    if len(some) > 1 and not some[-1].runs:
        some = some[:-1]
    if span.start.offset or len(some) == 1:
        some = (replace(some[0], role=Role.TEXT, was=None), *some[1:])
    first = span.start.clause
    numbered = tracked and any(text.strip("•◦▪ ") not in ("", NEW) for text in labels)
    given = labels if numbered else [""] * len(clauses)
    lines = [
        ClauseLine(item, given[first + at] if item.role is Role.POINT else "")
        for at, item in enumerate(some)
    ]
    made = printed(lines, style)
    return made if tracked else _counted(made, clauses, first, labels, style)


def _counted(
    made: Sequence[Printed],
    clauses: Clauses,
    first: int,
    labels: Sequence[str],
    style: NumberingStyle,
) -> tuple[Printed, ...]:
    """The lines of a plain text with the labels that they have in all of it."""
    counts = numbers(clauses, style)
    return tuple(
        replace(line, label=labels[first + at], number=counts[first + at])
        if line.role is Role.POINT
        else line
        for at, line in enumerate(made)
    )


def as_text(lines: Sequence[Printed]) -> str:
    """The lines as plain text."""
    return "\n".join(clauses_in_text(tuple(lines)))


def as_html(lines: Sequence[Printed], style: NumberingStyle) -> str:
    """The lines as a piece of HTML; the brackets are left to text."""
    bare = [
        replace(line, pieces=tuple(it for it in line.pieces if not it.marker)) for line in lines
    ]
    if len(bare) == 1:
        return f"{_HEAD}<span>{said_in_html(bare[0].pieces)}</span>"
    return _HEAD + "\n".join(clauses_in_html(bare, style))
