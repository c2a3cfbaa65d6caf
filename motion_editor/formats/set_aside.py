"""What is said of the lines that stand beside the motion: left out, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from motion_editor.core.people import Person
from motion_editor.formats.draft import Draft
from motion_editor.formats.events import Kind, event
from motion_editor.formats.names import same
from motion_editor.formats.outline import HEADS, INTRODUCES, RUNNING, Part
from motion_editor.formats.page import heads_amendment
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import Named, title_beside
from motion_editor.formats.reading import Remark, named_lines, quoted
from motion_editor.formats.stems import is_heading

_PLAIN = frozenset(
    {Kind.RULE.value, Kind.PAGE.value, Kind.MINUTES.value, Kind.IN_WORDS.value, INTRODUCES, HEADS}
)
"""What is set aside for these reasons is recognised by fixed words, not guessed."""
_PAGES = (Kind.RULE.value, RUNNING)
_NAMING = (Kind.INTRO, Kind.PEOPLE, Kind.PAGE)
_WORDS = (Kind.STEM, Kind.BODY)
_NO_REASON = "is no part of the motion"
_MOST = 12
"""How many other motions are named by their lines."""


def whole(item: Paragraph) -> str:
    """A paragraph with its label, as it is quoted."""
    return f"{item.label.printed} {item.text}" if item.label else item.text


def lines_of(items: Iterable[Paragraph]) -> list[int]:
    """The numbers of the lines that some paragraphs stand on, in order."""
    numbers: set[int] = set()
    for item in items:
        numbers |= {piece.line.number for piece in item.pieces}
        if item.label_piece:
            numbers.add(item.label_piece.line.number)
    return sorted(numbers)


def on_lines(item: Paragraph) -> str:
    """The lines of a paragraph in brackets, for one that stands on several."""
    numbers = lines_of([item])
    return "" if len(numbers) == 1 else f" ({named_lines(numbers)})"


def remarks_aside(draft: Draft) -> Iterator[Remark]:
    """Remarks on all that was left out: above the motion, within it and after it."""
    found = draft.outline
    aside = [
        at for at in range(found.end) if found.parts[at] is Part.ASIDE and at != found.title_at
    ]
    pages = [at for at in aside if found.why.get(at) in _PAGES]
    for why in _PAGES:
        yield from _left_out(draft, [at for at in pages if found.why[at] == why], why)
    reasons = {at: found.why.get(at, _NO_REASON) for at in aside}
    others = [at for at in range(found.end) if at not in pages]
    for why, group in groupby(others, key=lambda at: reasons.get(at, "")):
        if why:
            yield from _left_out(draft, list(group), why)
    if found.end < len(draft.items):
        yield _end(draft)
        yield from _more(draft)


def _left_out(draft: Draft, group: Sequence[int], why: str) -> Iterator[Remark]:
    """One remark on paragraphs that were set aside for one reason."""
    items = [draft.items[at] for at in group]
    if not items:
        return
    first, last, guess = items[0], items[-1], why not in _PLAIN
    if len(items) == 1:
        said = f"{quoted(whole(first))}{on_lines(first)} was left out of the motion: it {why}."
    else:
        numbers = lines_of(items)
        if why not in _PAGES:
            numbers = list(range(numbers[0], numbers[-1] + 1))  # Blank lines part them at most.
        to = "and" if len(items) == 2 else "to"
        said = (
            f"{quoted(whole(first))} {to} {quoted(whole(last))} ({named_lines(numbers)}) were left "
            f"out of the motion: each {why}."
        )
    yield Remark(said, first.line, guess=guess, left_out=True)


def _end(draft: Draft) -> Remark:
    """Where the motion was taken to end, and what that left out."""
    found = draft.outline
    first = draft.items[found.end]
    numbers = lines_of(draft.items[found.end :])
    low, high = numbers[0], numbers[-1]
    lines = f"line {low} was" if low == high else f"lines {low} to {high} were"
    why = found.why.get(found.end, _NO_REASON)
    named = who(*found.named.get(found.end, ((), ())))
    taken = f" It was taken as naming people{named}." if named else ""
    return Remark(
        f"The motion was taken to end before {quoted(whole(first))}, which {why}: {lines} left "
        f"out.{taken}",
        first.line,
        guess=why not in _PLAIN,
        left_out=True,
    )


def _more(draft: Draft) -> Iterator[Remark]:
    """Where further motions seem to begin in what was left out."""
    lines = list(_other_motions(draft))
    if not lines:
        return
    shown = named_lines_apart(lines[:_MOST])
    rest = "" if len(lines) <= _MOST else f", and {len(lines) - _MOST} more after that"
    what = "Another motion seems" if len(lines) == 1 else "Further motions seem"
    yield Remark(
        f"{what} to begin on {shown}{rest}. Only the first was read; copy the words of another to "
        "read that.",
        lines[0],
        guess=True,
    )


def named_lines_apart(numbers: Sequence[int]) -> str:
    """Line numbers in words, each by itself: "lines 4, 5 and 9"."""
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    return f"lines {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _other_motions(draft: Draft) -> Iterator[int]:
    """The lines where motions begin: their headings, or else the lines that name new movers."""
    found = draft.outline
    below = [(item, *event(item.text, begun=False)) for item in draft.items[found.end :]]
    seen = {_bare(item.text) for item in draft.items[: found.end]}
    heads = [item for item, kind, _ in below if kind is Kind.NEXT]
    if heads:
        for item in heads:
            if _bare(item.text) not in seen:
                yield item.line
            seen.add(_bare(item.text))
        return
    last = max((at for at, (_, kind, _) in enumerate(below) if kind in _WORDS), default=-1)
    known = [found.movers]
    titles = {_bare(draft.title), ""}
    above: Paragraph | None = None
    for item, kind, named in below[: last + 1]:
        head = above if above is not None and is_heading(above.text) else item
        above = item if kind is Kind.BODY else None
        if named is None or not named.movers or kind not in _NAMING:
            continue
        title = _title(item, named) if kind is Kind.PEOPLE else ""
        if not any(_alike(named.movers, movers) for movers in known) or title not in titles:
            yield head.line
        known.append(named.movers)
        titles.add(title)


def _title(item: Paragraph, named: Named) -> str:
    span = None if named.introduces else title_beside(item.text, named, heading=True)
    return _bare(item.text[slice(*span)]) if span else ""


def _alike(some: tuple[Person, ...], others: tuple[Person, ...]) -> bool:
    return any(same(one, other) for one in some for other in others)


def _bare(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def remark_on_amendment(draft: Draft) -> Iterator[Remark]:
    """The remark on a source that heads its words as an amendment and no motion."""
    found = draft.outline
    clauses = {clause.paragraph for clause in draft.clauses}
    head: Paragraph | None = None
    for at, item in enumerate(draft.items[: found.end]):
        if at in clauses and head is not None:
            yield Remark(
                f"The source seems to hold an amendment and no motion: see line {head.line}, "
                f"{quoted(whole(head))}. Its words were read as if they were a motion's.",
                guess=True,
            )
            return
        why = found.why.get(at, "")
        if why == Kind.AMENDMENT.value and heads_amendment(whole(item)):
            head = head or item
        elif found.parts[at] is Part.PEOPLE or why in (INTRODUCES, Kind.NEXT.value):
            head = None


def who(movers: tuple[Person, ...], seconders: tuple[Person, ...]) -> str:
    """Who does what, after a colon: "Councillor Oakes as mover, …"; "" for nobody."""
    parts = []
    if movers:
        parts.append(f"{listed(movers)} as mover")
    if seconders:
        parts.append(f"{listed(seconders)} as seconder")
    return f": {', '.join(parts)}" if parts else ""


def listed(people: tuple[Person, ...]) -> str:
    """People by their full names, in a list."""
    names = [person.full for person in people]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def remarks_on_people(draft: Draft) -> Iterator[Remark]:
    """Remarks on the lines that name people, and on which of them was followed."""
    found = draft.outline
    for at, item in enumerate(draft.items):
        if found.parts[at] is not Part.PEOPLE:
            continue
        said = who(*found.named.get(at, ((), ())))
        if at in found.signed:
            said = f": {listed(found.signed[at])} among the signatories"
        if at in found.rest:
            taken = f"were taken as naming people{said}, and " if said else "were "
            yield Remark(
                f"The words up to {quoted(item.text[found.rest[at] :])} {taken}left out of the "
                "motion.",
                item.line,
                guess=True,
            )
        else:
            lines = on_lines(item)
            yield Remark(
                f"{quoted(whole(item))}{lines} was taken as naming people{said}.", item.line
            )
    yield from _choice(draft, "mover", 0, found.movers)
    yield from _choice(draft, "seconder", 1, found.seconders)
    if draft.others:
        yield Remark(
            f"Several people move or second; {listed(draft.others)} went among the signatories.",
            guess=True,
        )


def _choice(draft: Draft, role: str, which: int, chosen: tuple[Person, ...]) -> Iterator[Remark]:
    """Which line was followed, where several name different people in one role."""
    lines = {at: pair[which] for at, pair in draft.outline.named.items() if pair[which]}
    other = {at: people for at, people in lines.items() if not _same_people(people, chosen)}
    if not other or not chosen:
        return
    followed = max((at for at in lines if at not in other), default=-1)
    if followed < 0:
        return
    others = "; ".join(
        f"line {draft.items[at].line} names {listed(it)}" for at, it in other.items()
    )
    taken = f"was taken as {role}" if len(chosen) == 1 else f"were taken as {role}s"
    yield Remark(
        f"{listed(chosen)} {taken}, as this line has it: {others}.",
        draft.items[followed].line,
        guess=True,
    )


def _same_people(some: tuple[Person, ...], others: tuple[Person, ...]) -> bool:
    return len(some) == len(others) and all(
        same(one, other) for one, other in zip(some, others, strict=True)
    )
