"""What a person should know about a reading, said in whole sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from motion_editor.core.clause import Role
from motion_editor.core.people import Person
from motion_editor.formats.draft import Draft, Drafted
from motion_editor.formats.events import Kind
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.outline import HEADS, INTRODUCES, Part
from motion_editor.formats.page import is_note, is_page_header
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.reading import Remark
from motion_editor.formats.stems import ends_with_colon, is_heading

_QUOTED = 60
_HEADING = 60
_PLAIN = frozenset(
    {Kind.RULE.value, Kind.PAGE.value, Kind.MINUTES.value, Kind.IN_WORDS.value, INTRODUCES, HEADS}
)
"""What is set aside for these reasons is recognised by fixed words, not guessed."""
_OPENING = "“‘\"'"
_CLOSING = {"“": "”", "‘": "’", '"': '"', "'": "'"}


def remarks_on(draft: Draft, lines: Iterable[SourceLine]) -> tuple[Remark, ...]:
    """All remarks on the reading of a motion, in the order of the source."""
    found = [*remarks_beside(draft, lines), *_on_clauses(draft), *draft.remarks]
    return in_order(found)


def remarks_beside(draft: Draft, lines: Iterable[SourceLine]) -> tuple[Remark, ...]:
    """The remarks on what a source holds beside its clauses, and on lines joined to one."""
    found = [*_on_marks(lines), *_on_page(draft), *_on_people(draft), *_on_title(draft)]
    for at, item in enumerate(draft.items):
        if draft.outline.parts[at] is Part.BODY:
            found += item.remarks
            found += _on_hyphens(item)
    return in_order(found)


def in_order(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks by the lines that they are about."""
    return tuple(sorted(remarks, key=lambda remark: remark.line))


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks, white space evened out."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _QUOTED else f"“{line[:_QUOTED].rstrip()}…”"


def _on_marks(lines: Iterable[SourceLine]) -> Iterator[Remark]:
    numbers = [line.number for line in lines if line.marks]
    if numbers:
        yield Remark(
            f"Markdown signs were read as headings, bold, italic and links (on {_named(numbers)}).",
            numbers[0],
        )


def _named(numbers: list[int]) -> str:
    """Line numbers in words, runs of them as a range."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    said = ", ".join(f"{low}" if low == high else f"{low} to {high}" for low, high in ranges)
    return f"line{'s' if len(numbers) > 1 else ''} {said}"


def _on_page(draft: Draft) -> Iterator[Remark]:
    """Remarks on what was set aside: each paragraph above the motion, all that comes after it."""
    found = draft.outline
    for at, item in enumerate(draft.items[: found.end]):
        if found.parts[at] is Part.ASIDE and at != found.title_at:
            numbers = _lines_of(item)
            where = "" if len(numbers) == 1 else f" ({_named(numbers)})"
            why = found.why.get(at, "is no part of the motion")
            yield Remark(
                f"{quoted(_whole(item))}{where} was left out of the motion: it {why}.",
                item.line,
                guess=why not in _PLAIN,
            )
    if found.end < len(draft.items):
        first = draft.items[found.end]
        numbers = [number for item in draft.items[found.end :] for number in _lines_of(item)]
        why = found.why.get(found.end, "is no part of the motion")
        yield Remark(
            f"The motion was taken to end before {quoted(_whole(first))}, which {why}: "
            f"{_range(numbers)} left out.",
            first.line,
            guess=why not in _PLAIN,
        )


def _whole(item: Paragraph) -> str:
    return f"{item.label.printed} {item.text}" if item.label else item.text


def _lines_of(item: Paragraph) -> list[int]:
    numbers = [item.label_piece.line.number] if item.label_piece else []
    return sorted({*numbers, *(piece.line.number for piece in item.pieces)})


def _range(numbers: list[int]) -> str:
    low, high = min(numbers), max(numbers)
    return f"line {low} was" if low == high else f"lines {low} to {high} were"


def _on_people(draft: Draft) -> Iterator[Remark]:
    found = draft.outline
    for at, item in enumerate(draft.items):
        if found.parts[at] is not Part.PEOPLE:
            continue
        said = _who(*found.named.get(at, ((), ())))
        if at in found.rest:
            yield Remark(
                f"The words up to {quoted(item.text[found.rest[at] :])} were taken as naming "
                f"people{said}, and left out of the motion.",
                item.line,
                guess=True,
            )
        else:
            yield Remark(f"{quoted(_whole(item))} was taken as naming people{said}.", item.line)
    if draft.others:
        yield Remark(
            f"Several people move or second; {_list(draft.others)} went among the signatories.",
            guess=True,
        )


def _who(movers: tuple[Person, ...], seconders: tuple[Person, ...]) -> str:
    parts = []
    if movers:
        parts.append(f"{_list(movers)} as mover")
    if seconders:
        parts.append(f"{_list(seconders)} as seconder")
    return f": {', '.join(parts)}" if parts else ""


def _list(people: tuple[Person, ...]) -> str:
    names = [person.full for person in people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _on_title(draft: Draft) -> Iterator[Remark]:
    at = draft.outline.title_at
    if at >= 0:
        item = draft.items[at]
        sure = item.heading == 1 or at == 0
        said = f"{quoted(draft.title)} was taken as the title."
        yield Remark(said, item.line, guess=not sure or draft.outline.parts[at] is not Part.TITLE)
        start, end = draft.outline.title_span
        if (end - start < len(item.text) or item.label) and draft.outline.parts[at] is Part.ASIDE:
            yield Remark(f"The rest of {quoted(_whole(item))} was left out.", item.line, guess=True)


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
    if draft.clauses:
        yield from _on_quotes(draft.clauses[0])


def _on_hyphens(item: Paragraph) -> Iterator[Remark]:
    for above, below in zip(item.pieces, item.pieces[1:], strict=False):
        if above.text.endswith(("-", "\u2010", "\u00ad")) and below.text[:1].isalnum():
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
        yield Remark(
            f"{quoted(clause.text)} was taken as a lead-in, as points follow it.",
            clause.line,
            guess=True,
        )
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
        )


def _on_text(clause: Drafted, item: Paragraph) -> Iterator[Remark]:
    if is_note(clause.text):
        what = "may be a note and no part of the motion"
    elif is_page_header(clause.text):
        what = "may be the head or foot of a page"
    elif item.heading or (item.gap and len(clause.text) <= _HEADING and is_heading(clause.text)):
        what = "looks like a heading"
    else:
        return
    yield Remark(f"{quoted(clause.text)} {what}; it was kept as text.", clause.line, guess=True)


def _on_quotes(clause: Drafted) -> Iterator[Remark]:
    mark = clause.text[:1]
    if mark and mark in _OPENING and _CLOSING[mark] not in clause.text[1:]:
        yield Remark(
            f"The motion begins with a quotation mark ({mark}), which was kept.", clause.line
        )
