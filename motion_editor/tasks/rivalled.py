"""The votes between rival texts that a record tells of, beside those that the file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from motion_editor.compare.grades import Grade
from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import RIVALS_PUT, Event
from motion_editor.core.votes import Ballot, Cast
from motion_editor.core.wording import mark, opening, phrase, say
from motion_editor.formats.casting import casting_in
from motion_editor.formats.division import members_in, rounds
from motion_editor.meeting.division import member
from motion_editor.papers.naming import called, name_of
from motion_editor.papers.recorded import choices, figure
from motion_editor.tasks.casting import Slip, other_name
from motion_editor.tasks.counted import VOTES, Count
from motion_editor.tasks.findings import Finding

RIVALS: Final = "rival texts"
_FOR: Final = r"(?:for|in\s+favour\s+of)"
_WON: Final = r"\s+(?:was\s+preferred|was\s+successful|won|prevailed)\b"
_OUT: Final = r"\s+(?:had\s+the\s+fewest\s+votes|dropped\s+out)\b"
_ABSTAINED: Final = re.compile(r"(?i)\babst\w+\s*[:(]?\s*(\d{1,3})\b")
_CASTING: Final = r"casting\s+vote\b[^.]{0,40}?"


@dataclass(slots=True)
class _Round:
    """What a record tells of one vote, the texts by id."""

    line: int
    figures: dict[str, int] = field(default_factory=dict)
    listed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    abstained: int | None = None
    casting: Ballot | None = None
    won: str = ""
    dropped: str = ""


def rival_votes(
    motion: Motion, told: Sequence[tuple[int, str]], past: int
) -> tuple[list[Count], list[Finding]]:
    """The votes between rival texts in paragraphs of a record: counted, and beside the file's.

    `past` is how many of them the record has told before.
    """
    events = [it for it in motion.proceedings if it.kind == RIVALS_PUT and choices(it.votes)]
    counts: list[Count] = []
    found: list[Finding] = []
    for at, texts in enumerate(rounds(told), past):
        if at >= len(events):
            break
        read = _read(motion, events[at], texts)
        counts.append(_count(motion, read))
        for computed, record, said in _slips(motion, events[at], read):
            found.append(Finding(VOTES, Grade.VOTES, computed, record, said, read.line))
    return counts, found


def _names(motion: Motion, id: str) -> str:
    """What a record may call one of the texts, as a pattern."""
    item = next((it for it in motion.amendments if it.id == id), None)
    other = name_of(item) if item is not None else "the substantive motion"
    known = {called(motion, id), other}
    longest = sorted(known, key=len, reverse=True)
    return rf"(?:{'|'.join(map(re.escape, longest))})(?!\w)"


def _read(motion: Motion, event: Event, texts: Sequence[tuple[int, str]]) -> _Round:
    out = _Round(texts[0][0])
    for _, text in texts:
        words = " ".join(text.split())
        casting = casting_in(words)
        for id in choices(event.votes):
            name = _names(motion, id)
            side = re.search(rf"(?i){_CASTING}\b({_FOR}|against)\s+{name}", words)
            if casting is not None and side is not None:
                cast = Cast.AGAINST if side[1].lower() == "against" else Cast.FOR
                out.casting = Ballot(casting.name, cast, id)
            _figures(out, id, name, words)
            out.won = id if re.search(rf"(?i){name}{_WON}", words) else out.won
            out.dropped = id if re.search(rf"(?i){name}{_OUT}", words) else out.dropped
        abstained = _ABSTAINED.search(words)
        out.abstained = int(abstained[1]) if abstained else out.abstained
    return out


def _figures(out: _Round, id: str, name: str, words: str) -> None:
    """The votes for one of the texts that a paragraph gives: in figures, or by names."""
    head = re.match(rf"(?i){_FOR}\s+{name}\s*(?:\((\d{{1,3}})\))?\s*[:–—-]\s*(?=[^\d\s])", words)
    if head is not None:
        rest = words[head.end() :]
        last = re.search(r"\((\d{1,3})\)\W*$", rest)
        out.listed[id] = members_in(rest)
        printed = head[1] or (last[1] if last else "")
        out.figures[id] = int(printed) if printed else len(out.listed[id])
        return
    after = re.search(rf"(?i)\b{_FOR}\s+{name}\s*[:(=–—-]?\s*(\d{{1,3}})\b", words)
    before = re.search(
        rf"(?i)\b(\d{{1,3}})\s+(?:votes?\s+|members?\s+|voted\s+){{0,2}}{_FOR}\s+{name}", words
    )
    found = after or before
    if found is not None:
        out.figures[id] = int(found[1])


def _count(motion: Motion, read: _Round) -> Count:
    figures: dict[str, int] = {}
    for id, count in read.figures.items():
        figures[opening(called(motion, id))] = count
    if read.abstained:
        figures[Cast.ABSTAIN.value] = read.abstained
    casting = _side(motion, read.casting) if read.casting is not None else ""
    won = read.won or read.dropped
    outcome = opening(called(motion, won)) if won else ""
    return Count(RIVALS, read.line, figures, figures, outcome, casting)


def _slips(motion: Motion, event: Event, read: _Round) -> Iterator[Slip]:
    for id in choices(event.votes):
        ours, theirs = figure(event.votes, Cast.FOR, id), read.figures.get(id)
        name = called(motion, id)
        if ours is not None and theirs is not None and ours != theirs:
            said = say(
                "The file has {ours} for {name}, the record {theirs}.",
                ours=ours,
                name=name,
                theirs=theirs,
            )
            yield str(ours), str(theirs), said
        yield from _elsewhere(motion, event, id, read.listed.get(id, ()))
    ours = figure(event.votes, Cast.ABSTAIN)
    if ours is not None and read.abstained is not None and ours != read.abstained:
        said = say(
            "The file has {ours} “{cast}”, the record {theirs}.",
            ours=ours,
            cast=phrase(Cast.ABSTAIN.value),
            theirs=read.abstained,
        )
        yield str(ours), str(read.abstained), said
    yield from _casting(motion, event.votes.casting, read)
    yield from _fate(motion, event, read)


def _elsewhere(motion: Motion, event: Event, id: str, listed: Sequence[str]) -> Iterator[Slip]:
    """The members whom the record lists for a text, and the file for another."""
    for name in listed:
        meant = [it for it in event.votes.ballots if member(name, [it.name])]
        if len(meant) == 1 and meant[0].choice != id:
            one = meant[0]
            ours = called(motion, one.choice) if one.choice else phrase(one.cast.value)
            pattern = (
                mark("{name} voted for {ours} by the file and for {theirs} by the record.")
                if one.choice
                else mark("{name} voted “{ours}” by the file and for {theirs} by the record.")
            )
            said = say(pattern, name=one.name, ours=ours, theirs=called(motion, id))
            yield ours, called(motion, id), said


def _casting(motion: Motion, ours: Ballot | None, read: _Round) -> Iterator[Slip]:
    theirs = read.casting
    if ours is None and theirs is None:
        return
    if ours is None or theirs is None:
        if theirs is not None:
            yield "", _side(motion, theirs), say("The record has a casting vote, the file none.")
        elif ours is not None and read.figures:
            yield _side(motion, ours), "", say("The file has a casting vote, the record none.")
    elif (ours.cast, ours.choice) != (theirs.cast, theirs.choice):
        one, two = _side(motion, ours), _side(motion, theirs)
        said = say(
            "The casting vote was {ours} by the file and {theirs} by the record.",
            ours=phrase(one),
            theirs=phrase(two),
        )
        yield one, two, said
    else:
        yield from other_name(ours, theirs)


def _side(motion: Motion, ballot: Ballot) -> str:
    name = called(motion, ballot.choice)
    pattern = mark("for {name}") if ballot.cast is Cast.FOR else mark("against {name}")
    return say(pattern, name=name)


def _fate(motion: Motion, event: Event, read: _Round) -> Iterator[Slip]:
    won = event.outcome == Outcome.CARRIED.value
    theirs = read.won if won else read.dropped
    if theirs and theirs != event.subject:
        pattern = (
            mark("By the file {ours} was preferred, by the record {theirs}.")
            if won
            else mark("By the file {ours} dropped out, by the record {theirs}.")
        )
        ours, other = called(motion, event.subject), called(motion, theirs)
        yield ours, other, say(pattern, ours=ours, theirs=other)
