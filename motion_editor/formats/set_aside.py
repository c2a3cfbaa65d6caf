"""What is said of the lines that stand beside the motion: left out, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from motion_editor.compare.tokens import bare
from motion_editor.core.people import Person
from motion_editor.core.wording import mark, phrase, say, strung
from motion_editor.formats.draft import Draft
from motion_editor.formats.events import Kind, event
from motion_editor.formats.names import same
from motion_editor.formats.outline import HEADS, INTRODUCES, RUNNING, UNNAMED, Part
from motion_editor.formats.page import amendment_heading, heads_amendment
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import Named, owners_in, title_beside
from motion_editor.formats.reading import Remark, named_lines, quoted
from motion_editor.formats.stems import is_heading

_PLAIN = frozenset(
    {
        Kind.RULE.value,
        Kind.PAGE.value,
        Kind.MINUTES.value,
        Kind.IN_WORDS.value,
        INTRODUCES,
        HEADS,
        UNNAMED,
    }
)
"""What is set aside for these reasons is recognised by fixed words, not guessed."""
_PAGES = (Kind.RULE.value, RUNNING)
_NAMING = (Kind.INTRO, Kind.PEOPLE, Kind.PAGE)
_WORDS = (Kind.STEM, Kind.BODY)
_NO_REASON = mark("is no part of the motion")
_MOST = 12
"""How many other motions are named by their lines."""


_BOTH = mark("{first} and {last} ({lines}) were left out of the motion: each {reason}.")
_ALL = mark("{first} to {last} ({lines}) were left out of the motion: each {reason}.")
_END_ON_ONE = mark(
    "The motion was taken to end before {words}, which {reason}: line {first} was left out."
)
_END_ON_SEVERAL = mark(
    "The motion was taken to end before {words}, which {reason}: lines {first} to {last} were "
    "left out."
)
_ANOTHER = mark(
    "Another motion seems to begin on {lines}. Only the first was read; copy the words of another "
    "to read that."
)
_FURTHER = mark(
    "Further motions seem to begin on {lines}. Only the first was read; copy the words of another "
    "to read that."
)
_UP_TO = mark("The words up to {words} were left out of the motion.")
_UP_TO_PEOPLE = mark(
    "The words up to {words} were taken as naming people: {people}, and left out of the motion."
)
_WHO = mark("{words} was taken as naming people.")
_WHO_PEOPLE = mark("{words} was taken as naming people: {people}.")
_MOVERS = (
    mark("{people} was taken as mover, as this line has it: {others}."),
    mark("{people} were taken as movers, as this line has it: {others}."),
)
_SECONDERS = (
    mark("{people} was taken as seconder, as this line has it: {others}."),
    mark("{people} were taken as seconders, as this line has it: {others}."),
)


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


def shown(item: Paragraph, words: str = "") -> str:
    """A paragraph (or `words` of it) in quotation marks, and its lines where it has several."""
    said = quoted(words or whole(item))
    numbers = lines_of([item])
    if len(numbers) == 1:
        return said
    return say("{words} ({lines})", words=said, lines=named_lines(numbers))


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
    if why == HEADS:
        yield Remark(headed(first), first.line)
        items = items[1:]
        if not items:
            return
        first = items[0]
    if len(items) == 1:
        said = say(
            "{words} was left out of the motion: it {reason}.",
            words=shown(first),
            reason=phrase(why),
        )
    else:
        numbers = lines_of(items)
        if why not in _PAGES:
            numbers = list(range(numbers[0], numbers[-1] + 1))  # Blank lines part them at most.
        said = say(
            _BOTH if len(items) == 2 else _ALL,
            first=quoted(whole(first)),
            last=quoted(whole(last)),
            lines=named_lines(numbers),
            reason=phrase(why),
        )
    yield Remark(said, first.line, guess=guess, left_out=True)


def headed(item: Paragraph) -> str:
    """What a line that heads the amendment was taken for."""
    heading = amendment_heading(whole(item))
    movers, seconders, _ = owners_in(heading[1]) if heading is not None else ((), (), "")
    if movers or seconders:
        return say(
            "{words} was taken as the heading of the amendment, which names {people}.",
            words=shown(item),
            people=who(movers, seconders),
        )
    return say("{words} was taken as the heading of the amendment.", words=shown(item))


def _end(draft: Draft) -> Remark:
    """Where the motion was taken to end, and what that left out."""
    found = draft.outline
    first = draft.items[found.end]
    numbers = lines_of(draft.items[found.end :])
    low, high = numbers[0], numbers[-1]
    why = found.why.get(found.end, _NO_REASON)
    people = who(*found.named.get(found.end, ((), ())))
    said = say(
        _END_ON_ONE if low == high else _END_ON_SEVERAL,
        words=quoted(whole(first)),
        reason=phrase(why),
        first=low,
        last=high,
    )
    if people:
        said = say("{ended} It was taken as naming people: {people}.", ended=said, people=people)
    return Remark(
        said,
        first.line,
        guess=why not in _PLAIN,
        left_out=True,
    )


def _more(draft: Draft) -> Iterator[Remark]:
    """Where further motions seem to begin in what was left out."""
    lines = list(_other_motions(draft))
    if not lines:
        return
    said = named_lines_apart(lines[:_MOST])
    if len(lines) > _MOST:
        rest = len(lines) - _MOST
        said = say("{lines}, and {number} more after that", lines=said, number=rest)
    yield Remark(say(_ANOTHER if len(lines) == 1 else _FURTHER, lines=said), lines[0], guess=True)


def named_lines_apart(numbers: Sequence[int]) -> str:
    """Line numbers in words, each by itself: "lines 4, 5 and 9"."""
    if len(numbers) == 1:
        return say("line {line}", line=numbers[0])
    first = ", ".join(map(str, numbers[:-1]))
    return say("lines {lines} and {last}", lines=first, last=numbers[-1])


def _other_motions(draft: Draft) -> Iterator[int]:
    """The lines where motions begin: their headings, or else the lines that name new movers."""
    found = draft.outline
    below = [(item, *event(item.text, begun=False)) for item in draft.items[found.end :]]
    seen = {bare(item.text) for item in draft.items[: found.end]}
    heads = [item for item, kind, _ in below if kind is Kind.NEXT]
    if heads:
        for item in heads:
            if bare(item.text) not in seen:
                yield item.line
            seen.add(bare(item.text))
        return
    last = max((at for at, (_, kind, _) in enumerate(below) if kind in _WORDS), default=-1)
    known = [found.movers]
    titles = {bare(draft.title), ""}
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
    return bare(item.text[slice(*span)]) if span else ""


def _alike(some: tuple[Person, ...], others: tuple[Person, ...]) -> bool:
    return any(same(one, other) for one in some for other in others)


def remark_on_amendment(draft: Draft) -> Iterator[Remark]:
    """The remark on a source that heads its words as an amendment and no motion."""
    found = draft.outline
    clauses = {clause.paragraph for clause in draft.clauses}
    head: Paragraph | None = None
    for at, item in enumerate(draft.items[: found.end]):
        if at in clauses and head is not None:
            yield Remark(
                say(
                    "The source seems to hold an amendment and no motion: see line {line}, "
                    "{words}. Its words were read as if they were a motion's.",
                    line=head.line,
                    words=quoted(whole(head)),
                ),
                guess=True,
            )
            return
        why = found.why.get(at, "")
        if why == Kind.AMENDMENT.value and heads_amendment(whole(item)):
            head = head or item
        elif found.parts[at] is Part.PEOPLE or why in (INTRODUCES, Kind.NEXT.value):
            head = None


def who(movers: tuple[Person, ...], seconders: tuple[Person, ...]) -> str:
    """Who does what: "Councillor Oakes as mover, …"; "" for nobody."""
    parts = []
    if movers:
        parts.append(say("{people} as mover", people=listed(movers)))
    if seconders:
        parts.append(say("{people} as seconder", people=listed(seconders)))
    return strung(parts) if parts else ""


def listed(people: tuple[Person, ...]) -> str:
    """People by their full names, in a list."""
    names = [person.full for person in people]
    if len(names) == 1:
        return names[0]
    return say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def remarks_on_people(draft: Draft) -> Iterator[Remark]:
    """Remarks on the lines that name people, and on which of them was followed."""
    found = draft.outline
    for at, item in enumerate(draft.items):
        if found.parts[at] is not Part.PEOPLE:
            continue
        people = who(*found.named.get(at, ((), ())))
        if at in found.signed:
            people = say("{people} among the signatories", people=listed(found.signed[at]))
        if at in found.rest:
            words = quoted(item.text[found.rest[at] :])
            said = say(_UP_TO_PEOPLE if people else _UP_TO, words=words, people=people)
            yield Remark(said, item.line, guess=True)
        else:
            said = say(_WHO_PEOPLE if people else _WHO, words=shown(item), people=people)
            yield Remark(said, item.line)
    yield from _choice(draft, _MOVERS, 0, found.movers)
    yield from _choice(draft, _SECONDERS, 1, found.seconders)
    if draft.others:
        yield Remark(
            say(
                "Several people move or second; {people} went among the signatories.",
                people=listed(draft.others),
            ),
            guess=True,
        )


def _choice(
    draft: Draft, taken: tuple[str, str], which: int, chosen: tuple[Person, ...]
) -> Iterator[Remark]:
    """Which line was followed, where several name different people in one role."""
    lines = {at: pair[which] for at, pair in draft.outline.named.items() if pair[which]}
    other = {at: people for at, people in lines.items() if not _same_people(people, chosen)}
    if not other or not chosen:
        return
    followed = max((at for at in lines if at not in other), default=-1)
    if followed < 0:
        return
    others = strung(
        [
            say("line {line} names {people}", line=draft.items[at].line, people=listed(it))
            for at, it in other.items()
        ],
        "; ",
    )
    yield Remark(
        say(taken[len(chosen) > 1], people=listed(chosen), others=others),
        draft.items[followed].line,
        guess=True,
    )


def _same_people(some: tuple[Person, ...], others: tuple[Person, ...]) -> bool:
    return len(some) == len(others) and all(
        same(one, other) for one, other in zip(some, others, strict=True)
    )
