"""What a person should know about a reading, said in whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from motion_editor.core.clause import Role
from motion_editor.formats.draft import Draft, Drafted
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import numbers_put_in
from motion_editor.formats.outline import Part
from motion_editor.formats.page import Matter, is_note, is_page_header, matter, speaks_of_format
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import begins_people, only_people
from motion_editor.formats.reading import Remark, named_lines, quoted
from motion_editor.formats.set_aside import (
    on_lines,
    remark_on_amendment,
    remarks_aside,
    remarks_on_people,
    whole,
)
from motion_editor.formats.stems import ends_with_colon, is_heading

_HEADING = 60
_NOTE = "may be a note and no part of the motion"
_DOUBLE = re.compile(r"\(?\w{1,4}[.)]?(?:\(\w{1,4}\)|\.\d{1,3}\.?(?=\s))")
_OPENING = "“‘\"'"
_CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'"}


def remarks_on(draft: Draft, lines: Iterable[SourceLine]) -> tuple[Remark, ...]:
    """All remarks on the reading of a motion, in the order of the source."""
    found = [*remarks_beside(draft, lines), *_on_clauses(draft), *draft.remarks]
    found += [*remark_on_amendment(draft), *_on_words_above(draft)]
    return in_order(found)


def remarks_beside(draft: Draft, lines: Iterable[SourceLine]) -> tuple[Remark, ...]:
    """The remarks on what a source holds beside its clauses, and on lines joined to one."""
    lines = tuple(lines)
    found = [
        *_on_marks(lines),
        *_on_numbers(lines),
        *remarks_aside(draft),
        *remarks_on_people(draft),
    ]
    found += _on_title(draft)
    for at, item in enumerate(draft.items):
        if draft.outline.parts[at] is Part.BODY:
            found += item.remarks
            found += _on_hyphens(item)
    return in_order(found)


def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks by the lines that they are about."""
    return tuple(sorted(remarks, key=lambda remark: remark.line))


def _on_marks(lines: Iterable[SourceLine]) -> Iterator[Remark]:
    numbers = [line.number for line in lines if line.marks.strip(">")]
    if numbers:
        yield Remark(
            "Markdown signs were read as headings, bold, italic and links (on "
            f"{named_lines(numbers)}).",
            numbers[0],
        )


def _on_numbers(lines: Iterable[SourceLine]) -> Iterator[Remark]:
    for line in lines:
        if number := numbers_put_in(line):
            yield Remark(
                f"The marks put in “{number}” as a number, which was left out: points are numbered "
                "by themselves.",
                line.number,
            )


def _on_title(draft: Draft) -> Iterator[Remark]:
    at = draft.outline.title_at
    if at >= 0:
        item = draft.items[at]
        sure = item.heading == 1 or at == 0
        lines = on_lines(item)
        said = f"{quoted(draft.title)}{lines} was taken as the title."
        yield Remark(said, item.line, guess=not sure or draft.outline.parts[at] is not Part.TITLE)
        start, end = draft.outline.title_span
        if (end - start < len(item.text) or item.label) and draft.outline.parts[at] is Part.ASIDE:
            yield Remark(f"The rest of {quoted(whole(item))} was left out.", item.line, guess=True)


def _on_clauses(draft: Draft) -> Iterator[Remark]:
    for at, item in enumerate(draft.items):
        bare = draft.outline.parts[at] is Part.BODY and not item.pieces
        if bare and item.label is not None:
            label = item.label.printed
            yield Remark(f"“{label}” has no words after it; it was left out.", item.line)
    listed = _with_points(draft.clauses)
    for index, clause in enumerate(draft.clauses):
        after = draft.clauses[index + 1] if index + 1 < len(draft.clauses) else None
        item = draft.items[clause.paragraph]
        if clause.role is Role.LEAD_IN:
            yield from _on_lead_in(clause, after, bare=not listed[index])
        elif clause.role is Role.TEXT:
            yield from _on_text(clause, item)
        yield from _on_format(clause)
    if draft.clauses:
        yield from _on_quotes(draft.clauses[0])


def _on_hyphens(item: Paragraph) -> Iterator[Remark]:
    for above, below in zip(item.pieces, item.pieces[1:], strict=False):
        if above.text.endswith(("-", "\u2010")) and below.text[:1].isalnum():
            first = above.text.split()[-1]
            yield Remark(
                f"{quoted(first)} stands at the end of the line; a space was put after it, as "
                "after any other word there.",
                above.line.number,
                guess=True,
            )


def _with_points(clauses: tuple[Drafted, ...]) -> list[bool]:
    """For each clause whether a point stands under it, before the next lead-in."""
    out: list[bool] = []
    seen = False
    for clause in reversed(clauses):
        out.append(seen)
        seen = clause.role is Role.POINT or (seen and clause.role is not Role.LEAD_IN)
    return out[::-1]


def _on_lead_in(clause: Drafted, after: Drafted | None, *, bare: bool) -> Iterator[Remark]:
    if not ends_with_colon(clause.text):
        why = "" if bare else ", as points follow it"
        said = f"{quoted(clause.text)} was taken as a lead-in{why}."
        yield Remark(said, clause.line, guess=True, of_kind=True)
    if is_note(clause.text):
        yield Remark(f"{quoted(clause.text)} {_NOTE}; it was kept.", clause.line, guess=True)
    if after is None or after.role is Role.LEAD_IN:
        yield Remark(
            f"Nothing stands under {quoted(clause.text)}; a list may be missing.", clause.line
        )
        return
    if bare:
        yield Remark(
            f"Nothing under {quoted(clause.text)} has a bullet or a number; it was taken as text.",
            clause.line,
            guess=True,
            of_kind=True,
        )


def _on_text(clause: Drafted, item: Paragraph) -> Iterator[Remark]:
    if is_note(clause.text):
        what = _NOTE
    elif is_page_header(clause.text):
        what = "may be the head or foot of a page"
    elif clause.text.strip().isdecimal():
        what = "may be the number of a page"
    elif begins_people(clause.text) or any(one.form for one in only_people(clause.text)):
        what = "names people, in words that were not understood"
    elif matter(clause.text) is Matter.PAGE:
        what = "may be a heading or a phrase of the page"
    elif _DOUBLE.match(clause.text):
        what = "begins with a number of two parts"
    elif item.heading or (item.gap and len(clause.text) <= _HEADING and is_heading(clause.text)):
        what = "looks like a heading"
    else:
        return
    yield Remark(f"{quoted(clause.text)} {what}; it was kept as text.", clause.line, guess=True)


def _on_format(clause: Drafted) -> Iterator[Remark]:
    if speaks_of_format(clause.text):
        yield Remark(
            f"{quoted(clause.text)} speaks of changes that format shows. None of them were read as "
            "changes: words left out and words put in stand side by side.",
            clause.line,
            guess=True,
        )


def _on_words_above(draft: Draft) -> Iterator[Remark]:
    """A remark on words of the motion that stand above the line that names its mover."""
    found = draft.outline
    named = next((at for at in sorted(found.named) if found.parts[at] is Part.PEOPLE), -1)
    places = [clause.paragraph for clause in draft.clauses]
    above = [clause for clause in draft.clauses if clause.paragraph < named]
    if above and max(places) > named:
        yield Remark(
            f"{quoted(above[-1].text)} stands above line {draft.items[named].line}, which names "
            "people; it was kept in the motion.",
            above[-1].line,
            guess=True,
        )


def _on_quotes(clause: Drafted) -> Iterator[Remark]:
    mark = clause.text[:1]
    if mark and mark in _OPENING and _CLOSING[mark] not in clause.text[1:]:
        yield Remark(
            f"The motion begins with a quotation mark ({mark}), which was kept.", clause.line
        )
