"""Two states of one motion side by side: only what differs, with a little around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, phrase, say, strung
from motion_editor.papers.wording import date, label, people, version_name
from motion_editor.tasks.abreast import Row, Side, rows
from motion_editor.tasks.apart_beside import Tell, as_lines, beside
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.timeline import Entry, timeline
from motion_editor.tasks.votes import in_words

AROUND = 1
"""How many unchanged clauses are shown before and after a changed one."""


ALIKE = mark("The words are the same; what differs is how they are marked or numbered.")

_MEETING = "the meeting "
"""No text has it for its id."""

PASSED_OVER = Row(None, None, changed=False)
"""Stands for unchanged clauses that are left out between those shown."""


@dataclass(frozen=True, slots=True)
class Part:
    """One text of the motion, or what stands around them."""

    head: str
    rows: tuple[Row, ...]


def what_differs(
    old: Motion | None, new: Motion, new_id: NewId, tell: Tell = str
) -> tuple[Part, ...]:
    """Every text, and the details, in which two states differ; all of `new` where `old` is None.

    Empty only where the two are equal in everything that can be shown as words. What stands around
    the texts is told by `tell`, so that it can be compared in the language it is read in.
    """
    before = dict(_texts(old, tell)) if old is not None else {}
    after = dict(_texts(new, tell))
    out: list[Part] = []
    for key in dict.fromkeys((*after, *before)):
        head, then = before.get(key, ("", ()))
        head, now = after.get(key, (head, ()))
        out += text_differs(head, then, now, new_id)
    return tuple(out)


def text_differs(head: str, old: Clauses, new: Clauses, new_id: NewId) -> Iterator[Part]:
    """The part for two texts, under this heading; nothing where they are the same."""
    found = _rows(old, new, new_id)
    if any(row.changed for row in found):
        yield Part(head, _brief(found))


def _texts(motion: Motion, tell: Tell) -> Iterator[tuple[str, tuple[str, Clauses]]]:
    """Every text by its id, with what it is called."""
    yield "", (say("Details"), as_lines(_details(motion), tell))
    yield _MEETING, (say("The meeting"), as_lines(_happened(motion), tell))
    for version in motion.versions:
        yield version.id, (version_name(motion, version), version.clauses)
    for item in motion.amendments:
        yield item.id, (say("{name}, if carried", name=label(item)), proposed(item.text.clauses))
        for at, text in enumerate(item.texts[:-1], 1):
            head = say("{name}, its text {number} of {all}", name=label(item), number=at,
                       all=len(item.texts))  # fmt: skip
            yield f"{item.id} {at}", (head, proposed(text.clauses))
    yield from beside(motion, tell)


def _details(motion: Motion) -> list[str]:
    """What stands around the texts, line by line."""
    about = motion.details
    outcome = motion.outcome.value if motion.outcome else ""
    named = (
        (mark("Title: {words}"), about.title),
        (mark("Mover: {words}"), about.mover.full),
        (mark("Seconder: {words}"), about.seconder.full),
        (mark("Signatories: {words}"), people(about.signatories)),
        (mark("Group: {words}"), about.group),
        (mark("Meeting: {words}"), date(about.meeting)),
        (mark("Received: {words}"), date(about.received)),
        (mark("Reference: {words}"), about.reference),
        (mark("Council: {words}"), _council(motion)),
        (mark("Reason: {words}"), about.reason),
        (mark("Word limit: {words}"), f"{about.limit:,}" if about.limit else ""),
        (mark("Words that are right here: {words}"), ", ".join(about.words)),
        (mark("Outcome: {words}"), phrase(outcome)),
    )
    said: list[str] = [say(name, words=words) for name, words in named if words]
    return [*said, *(_about(item) for item in motion.amendments)]


def _happened(motion: Motion) -> list[str]:
    """What was entered at the meeting, line by line, a vote by name under way included."""
    steps = ((it.when, _step(motion, it)) for it in timeline(motion))
    return [strung([when, words], " ") if when else words for when, words in steps]


def _step(motion: Motion, entry: Entry) -> str:
    votes = motion.proceedings[entry.at].votes
    under_way = bool(entry.voting) and bool(votes)
    if not under_way:
        return entry.words
    return say("{entry} ({votes})", entry=entry.words, votes=in_words(votes))


def _council(motion: Motion) -> str:
    """The council's name; what the motion calls it, where no profile of it is here."""
    wanted, profile = motion.details.council, council_of(motion)
    return profile.name if wanted and profile.id == wanted else wanted


def _about(item: Amendment) -> str:
    named = (
        (mark("mover {words}"), item.mover.full),
        (mark("seconder {words}"), item.seconder.full),
        (mark("group {words}"), item.group),
        (mark("subject {words}"), item.subject),
        (mark("reason {words}"), item.reason),
        (mark("received {words}"), date(item.received)),
    )
    outcome = phrase(item.outcome.value) if item.outcome else say("open")
    said = strung([outcome, *(say(name, words=words) for name, words in named if words)], "; ")
    return strung([label(item), said], ": ")


def _rows(old: Clauses, new: Clauses, new_id: NewId) -> tuple[Row, ...]:
    if old and new:
        return rows(compare(old, new, new_id))
    sides = [Side(item, at, at, ((at, 0),)) for at, item in enumerate(old or new)]
    return tuple(Row(it if old else None, it if new else None, changed=True) for it in sides)


def _brief(found: Sequence[Row]) -> tuple[Row, ...]:
    """The rows that differ, a few around them, and one empty row for all that is passed over."""
    near = {
        there
        for at, row in enumerate(found)
        if row.changed
        for there in range(at - AROUND, at + AROUND + 1)
    }
    out: list[Row] = []
    for at, row in enumerate(found):
        if at in near:
            out.append(row)
        elif not out or out[-1] is not PASSED_OVER:
            out.append(PASSED_OVER)
    return tuple(out)
