"""The votes in a record: counted by names, against totals, a roll, the file and the outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare.grades import Grade
from motion_editor.core.amendment import CARRYING, Outcome
from motion_editor.core.votes import Cast, Taken, Votes
from motion_editor.core.wording import many, mark, phrase, say, strung
from motion_editor.formats.names import people_in
from motion_editor.formats.reading import Remark
from motion_editor.meeting.division import (
    VOTING,
    Division,
    Joined,
    joined_names,
    key,
    member,
    miscounted,
    number,
    repeated,
    with_members,
)
from motion_editor.papers.recorded import choices
from motion_editor.tasks.casting import beside_casting, other_casting
from motion_editor.tasks.findings import Finding
from motion_editor.tasks.roll import read_members

VOTES = mark("votes")
_ON = {
    "amendment": mark("the amendment"),
    "motion": mark("the motion"),
    "paragraph": mark("the paragraph"),
}


@dataclass(frozen=True, slots=True)
class Held:
    """A division, and what the file holds of the same vote."""

    division: Division
    outcome: Outcome | None = None
    votes: Votes = Votes()


@dataclass(frozen=True, slots=True)
class Count:
    """A division counted: by the commas between the names, and by members.

    `casting` is the side of the casting vote, which is in none of the figures.
    """

    on: str
    line: int
    by_commas: dict[str, int]
    members: dict[str, int]
    outcome: str
    casting: str = ""


def read_roll(text: str) -> tuple[str, ...]:
    """The members in a file of lines `NAME` or `NAME, group, ward`; MotionError for none."""
    return tuple(item.name for item in read_members(text))


def counts(held: Sequence[Held], roll: Sequence[str]) -> tuple[Count, ...]:
    """Each division in figures."""
    return tuple(_count(item.division, roll) for item in held if item.division.votes)


def _count(division: Division, roll: Sequence[str]) -> Count:
    whole = with_members(division, joined_names(division, roll))
    casting = division.votes.casting
    commas = {cast.value: number(division.votes, cast) for cast in Cast}
    members = {cast.value: number(whole, cast) for cast in Cast}
    return Count(
        division.on,
        division.line,
        {name: count for name, count in commas.items() if count},
        {name: count for name, count in members.items() if count},
        division.outcome,
        casting.cast.value if casting is not None else "",
    )


def vote_findings(held: Sequence[Held], roll: Sequence[str]) -> Iterator[Finding]:
    """What in the votes does not add up; a slip that two votes share is said once."""
    yield from _joined(held, roll)
    for item in held:
        division = item.division
        whole = with_members(division, joined_names(division, roll))
        sentences = [
            *_repeated(whole),
            *_strangers(whole, roll),
            *_totals(division.votes, whole),
            *_beside_outcome(division, whole),
            *beside_casting(division, whole),
            *_beside_file(item, whole),
        ]
        for computed, record, said in sentences:
            yield Finding(VOTES, Grade.VOTES, computed, record, said, division.line)


def vote_remarks(held: Sequence[Held], roll: Sequence[str]) -> Iterator[Remark]:
    """What a person may want to know of the lists and is no contradiction."""
    for item in held:
        division = item.division
        if division.spare:
            said = many(
                "In the votes on {subject} {n} commas have no name between them.",
                "In the votes on {subject} there is {n} comma too many.",
                division.spare,
                subject=phrase(_ON[division.on]),
            )
            yield Remark(said, division.line)
        whole = with_members(division, joined_names(division, roll))
        missing = _in_no_list(whole, roll)
        if missing:
            said = say(
                "On the roll, and in no list of the votes on {subject}: {names}.",
                subject=phrase(_ON[division.on]),
                names=", ".join(missing),
            )
            yield Remark(said, division.line)
        for name, meant in _ambiguous(whole, roll):
            yield Remark(
                say("“{name}” may be any of: {names}.", name=name, names=", ".join(meant)),
                division.line,
                guess=True,
            )


Slip = tuple[str, str, str]
"""The reading computed, that of the record, and the sentence."""


def _joined(held: Sequence[Held], roll: Sequence[str]) -> Iterator[Finding]:
    """Names that are two members, each once, with all the votes that it stands in."""
    found: dict[str, list[tuple[Joined, Division]]] = {}
    for item in held:
        for joined in joined_names(item.division, roll):
            found.setdefault(joined.name, []).append((joined, item.division))
    for name, places in found.items():
        joined = places[0][0]
        where = strung([_counted_there(joined, division, roll) for _, division in places], "; ")
        first, second = joined.members
        pattern = (
            mark("“{name}” is two members, {first} and {second}, without a comma: {where}.")
            if joined.certain
            else mark(
                "“{name}” is possibly two members, {first} and {second}, without a comma: {where}."
            )
        )
        said = say(pattern, name=name, first=first, second=second, where=where)
        yield Finding(
            VOTES, Grade.VOTES, f"{first}, {second}", name, said, places[0][1].line,
            guess=not joined.certain,
        )  # fmt: skip


def _counted_there(joined: Joined, division: Division, roll: Sequence[str]) -> str:
    cast = next(item.cast for item in division.votes.ballots if item.name == joined.name)
    whole = with_members(division, joined_names(division, roll))
    return say(
        "votes on {subject} (line {line}): {cast} {members} by members, {commas} by commas",
        subject=phrase(_ON[division.on]),
        line=division.line,
        cast=phrase(cast.value),
        members=whole.counted(cast),
        commas=division.votes.counted(cast),
    )


def _repeated(votes: Votes) -> Iterator[Slip]:
    for name, casts in repeated(votes):
        words = strung([phrase(cast.value) for cast in casts])
        if len(set(casts)) == 1:
            said = say("{name} is listed twice, “{cast}”.", name=name, cast=phrase(casts[0].value))
        elif Cast.ABSENT in casts and set(casts) & set(VOTING):
            said = say("{name} is listed as absent and as voting: {casts}.", name=name, casts=words)
        elif {Cast.FOR, Cast.AGAINST} <= set(casts):
            said = say("{name} is listed on both sides: {casts}.", name=name, casts=words)
        else:
            said = say("{name} is listed more than once: {casts}.", name=name, casts=words)
        yield "", f"{name}: {words}", said


def _strangers(votes: Votes, roll: Sequence[str]) -> Iterator[Slip]:
    for ballot in votes.ballots if roll else ():
        if not member(ballot.name, roll):
            said = say("“{name}” is not on the roll.", name=ballot.name)
            yield "", ballot.name, said


def _ambiguous(votes: Votes, roll: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for ballot in votes.ballots:
        meant = member(ballot.name, roll)
        if len(meant) > 1:
            yield ballot.name, meant


def _in_no_list(votes: Votes, roll: Sequence[str]) -> list[str]:
    if not votes.ballots:
        return []
    listed = {key(name) for item in votes.ballots for name in member(item.name, roll)}
    return [name for name in roll if key(name) not in listed]


def _totals(printed: Votes, whole: Votes) -> Iterator[Slip]:
    for total, counted in miscounted(whole):
        # Where commas are missing for all we know, the total may be right by them.
        if printed.counted(total.cast) == total.count and printed.counted(total.cast) != counted:
            said = many(
                "The total “{cast}” is {total}, which counts commas; {n} members are listed.",
                "The total “{cast}” is {total}, which counts commas; {n} member is listed.",
                counted,
                cast=phrase(total.cast.value),
                total=total.count,
            )
        else:
            said = many(
                "The total “{cast}” is {total}, and {n} members are listed.",
                "The total “{cast}” is {total}, and {n} member is listed.",
                counted,
                cast=phrase(total.cast.value),
                total=total.count,
            )
        yield str(counted), str(total.count), said


def _beside_outcome(division: Division, votes: Votes) -> Iterator[Slip]:
    found, against = number(votes, Cast.FOR), number(votes, Cast.AGAINST)
    if not division.outcome or not (found or against):
        return
    figures = f"{found}:{against}"
    if division.unanimous and against:
        said = say("It is said to be unanimous, and {n} voted against.", n=against)
        yield figures, division.outcome, said
    if division.outcome == "carried" and found < against:
        said = say(
            "{found} voted for and {against} against, and it is said to be carried.",
            found=found,
            against=against,
        )
        yield figures, division.outcome, said
    if division.outcome == "lost" and found > against:
        said = say(
            "{found} voted for and {against} against, and it is said to be lost.",
            found=found,
            against=against,
        )
        yield figures, division.outcome, said


def _beside_file(item: Held, whole: Votes) -> Iterator[Slip]:
    """Where the file holds another outcome, other figures or other names than the record."""
    division, outcome = item.division, item.outcome
    if outcome in (*CARRYING, Outcome.LOST, Outcome.WITHDRAWN) and division.outcome:
        ours = "carried" if outcome in CARRYING else outcome.value if outcome else ""
        if ours != division.outcome:
            said = say(
                "The file has it {ours}, the record {theirs}.",
                ours=phrase(ours),
                theirs=phrase(division.outcome),
            )
            yield ours, division.outcome, said
    if choices(item.votes):
        return  # Rival texts: each has votes for it, and a record no name for these that is one's.
    for cast in Cast:
        ours_count, theirs = _figure(item.votes, cast), _figure(whole, cast)
        if ours_count is not None and theirs is not None and ours_count != theirs:
            said = say(
                "The file has {ours} “{cast}”, the record {theirs}.",
                ours=ours_count,
                cast=phrase(cast.value),
                theirs=theirs,
            )
            yield str(ours_count), str(theirs), said
    yield from _other_names(item.votes, whole)
    yield from other_casting(item.votes, division.votes)


def _figure(votes: Votes, cast: Cast) -> int | None:
    """How many voted so, as far as the votes say; the members listed before the total.

    On a show of hands those named are some alone, and the total is before them.
    """
    given = next((total.count for total in votes.totals if total.cast is cast), None)
    if given is not None and votes.taken is Taken.HANDS:
        return given
    return votes.counted(cast) or given


def _other_names(ours: Votes, theirs: Votes) -> Iterator[Slip]:
    """The members whom file and record list differently, where both list members."""
    if not ours.ballots or not theirs.ballots:
        return
    names = tuple(item.name for item in theirs.ballots)
    one = {_as_listed(item.name, names): item for item in ours.ballots}
    two = {key(item.name): item for item in theirs.ballots}
    sides = {item.cast for item in theirs.ballots}
    for bare, item in one.items():
        there = two.get(bare)
        if there is None and item.cast in sides:
            said = say(
                "{name} voted “{cast}” by the file and is not in the record.",
                name=item.name,
                cast=phrase(item.cast.value),
            )
            yield item.name, "", said
        elif there is not None and there.cast is not item.cast:
            said = say(
                "{name} voted “{ours}” by the file and “{theirs}” by the record.",
                name=item.name,
                ours=phrase(item.cast.value),
                theirs=phrase(there.cast.value),
            )
            yield f"{item.name}: {item.cast.value}", f"{item.name}: {there.cast.value}", said
    for bare, item in two.items():
        if bare not in one:
            said = say(
                "{name} voted “{cast}” by the record and is not in the file.",
                name=item.name,
                cast=phrase(item.cast.value),
            )
            yield "", item.name, said


def _as_listed(name: str, names: Iterable[str]) -> str:
    """A name of the file as the record has it, where one there may be the same member's."""
    people = people_in(name)
    bare = people[0].name if people else name
    meant = member(bare, tuple(names))
    return key(meant[0]) if len(meant) == 1 else key(bare)
