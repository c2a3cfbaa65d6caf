"""What a person should know about a reading, said in whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from motion_editor.core.clause import Role
from motion_editor.core.wording import mark, phrase, say
from motion_editor.formats.draft import Draft, Drafted
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import numbers_put_in
from motion_editor.formats.outline import Part
from motion_editor.formats.page import Matter, is_note, is_page_header, matter, speaks_of_format
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import begins_people, only_people
from motion_editor.formats.reading import Remark, named_lines, quoted
from motion_editor.formats.set_aside import (
    remark_on_amendment,
    remarks_aside,
    remarks_on_people,
    shown,
    whole,
)
from motion_editor.formats.stems import ends_with_colon, is_heading

_HEADING = 60
_NOTE = mark("may be a note and no part of the motion")
_LEAD_IN = mark("{words} was taken as a lead-in.")
_LEAD_IN_OF_POINTS = mark("{words} was taken as a lead-in, as points follow it.")
_DOUBLE = re.compile(r"\(?\w{1,4}[.)]?(?:\(\w{1,4}\)|\.\d{1,3}\.?(?=\s))")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates of direction; a lone mark (U+200E) turns nothing."""
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
            found += _on_direction(item)
    return in_order(found)


def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks by the lines that they are about."""
    return tuple(sorted(remarks, key=lambda remark: remark.line))


def _on_marks(lines: Iterable[SourceLine]) -> Iterator[Remark]:
    numbers = [line.number for line in lines if line.marks.strip(">")]
    if numbers:
        yield Remark(
            say(
                "Markdown signs were read as headings, bold, italic and links (on {lines}).",
                lines=named_lines(numbers),
            ),
            numbers[0],
        )


def _on_numbers(lines: Iterable[SourceLine]) -> Iterator[Remark]:
    for line in lines:
        if number := numbers_put_in(line):
            yield Remark(
                say(
                    "The marks put in “{number}” as a number, which was left out: points are "
                    "numbered by themselves.",
                    number=number,
                ),
                line.number,
            )


def _on_title(draft: Draft) -> Iterator[Remark]:
    at = draft.outline.title_at
    if at >= 0:
        item = draft.items[at]
        sure = item.heading == 1 or at == 0
        said = say("{words} was taken as the title.", words=shown(item, draft.title))
        yield Remark(said, item.line, guess=not sure or draft.outline.parts[at] is not Part.TITLE)
        start, end = draft.outline.title_span
        if (end - start < len(item.text) or item.label) and draft.outline.parts[at] is Part.ASIDE:
            rest = say("The rest of {words} was left out.", words=quoted(whole(item)))
            yield Remark(rest, item.line, guess=True)


def _on_clauses(draft: Draft) -> Iterator[Remark]:
    for at, item in enumerate(draft.items):
        bare = draft.outline.parts[at] is Part.BODY and not item.pieces
        if bare and item.label is not None:
            label = item.label.printed
            said = say("“{label}” has no words after it; it was left out.", label=label)
            yield Remark(said, item.line)
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


def _on_direction(item: Paragraph) -> Iterator[Remark]:
    """That words may be shown in another order than they are read in: by signs that nobody sees."""
    found = sorted({char for run in item.runs for char in _TURNS.findall(run.text)})
    if found:
        yield Remark(
            say(
                "{words} holds signs that nobody sees and that turn the direction in which words "
                "are shown ({signs}). They were kept.",
                words=_TURNS.sub("", shown(item)),
                signs=", ".join(f"U+{ord(char):04X}" for char in found),
            ),
            item.line,
            guess=True,
        )


def _on_hyphens(item: Paragraph) -> Iterator[Remark]:
    for above, below in zip(item.pieces, item.pieces[1:], strict=False):
        if above.text.endswith(("-", "\u2010")) and below.text[:1].isalnum():
            first = above.text.split()[-1]
            yield Remark(
                say(
                    "{word} stands at the end of the line; a space was put after it, as after any "
                    "other word there.",
                    word=quoted(first),
                ),
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
        said = say(_LEAD_IN if bare else _LEAD_IN_OF_POINTS, words=quoted(clause.text))
        yield Remark(said, clause.line, guess=True, of_kind=True)
    if is_note(clause.text):
        said = say(
            "{words} {reason}; it was kept.", words=quoted(clause.text), reason=phrase(_NOTE)
        )
        yield Remark(said, clause.line, guess=True)
    if after is None or after.role is Role.LEAD_IN:
        yield Remark(
            say("Nothing stands under {words}; a list may be missing.", words=quoted(clause.text)),
            clause.line,
        )
        return
    if bare:
        yield Remark(
            say(
                "Nothing under {words} has a bullet or a number; it was taken as text.",
                words=quoted(clause.text),
            ),
            clause.line,
            guess=True,
            of_kind=True,
        )


def _on_text(clause: Drafted, item: Paragraph) -> Iterator[Remark]:
    if is_note(clause.text):
        reason = _NOTE
    elif is_page_header(clause.text):
        reason = mark("may be the head or foot of a page")
    elif clause.text.strip().isdecimal():
        reason = mark("may be the number of a page")
    elif begins_people(clause.text) or any(one.form for one in only_people(clause.text)):
        reason = mark("names people, in words that were not understood")
    elif matter(clause.text) is Matter.PAGE:
        reason = mark("may be a heading or a phrase of the page")
    elif _DOUBLE.match(clause.text):
        reason = mark("begins with a number of two parts")
    elif item.heading or (item.gap and len(clause.text) <= _HEADING and is_heading(clause.text)):
        reason = mark("looks like a heading")
    else:
        return
    said = say(
        "{words} {reason}; it was kept as text.", words=quoted(clause.text), reason=phrase(reason)
    )
    yield Remark(said, clause.line, guess=True)


def _on_format(clause: Drafted) -> Iterator[Remark]:
    if speaks_of_format(clause.text):
        yield Remark(
            say(
                "{words} speaks of changes that format shows. None of them were read as changes: "
                "words left out and words put in stand side by side.",
                words=quoted(clause.text),
            ),
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
            say(
                "{words} stands above line {line}, which names people; it was kept in the motion.",
                words=quoted(above[-1].text),
                line=draft.items[named].line,
            ),
            above[-1].line,
            guess=True,
        )


def _on_quotes(clause: Drafted) -> Iterator[Remark]:
    sign = clause.text[:1]
    if sign and sign in _OPENING and _CLOSING[sign] not in clause.text[1:]:
        said = say("The motion begins with a quotation mark ({sign}), which was kept.", sign=sign)
        yield Remark(said, clause.line)
