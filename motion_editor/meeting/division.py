"""A division as a record prints it: who voted how, what was announced; and whether it adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.votes import Ballot, Cast, Total, Votes

VOTING = (Cast.FOR, Cast.AGAINST, Cast.ABSTAIN)
"""The casts of members who took part."""


@dataclass(frozen=True, slots=True)
class Division:
    """A vote in a record: on what, its lists and totals, and the line where it begins.

    `on` is "amendment", "motion" or "paragraph", `label` the amendment's where it is said.
    `spare` counts commas between which nobody stands.
    """

    on: str
    line: int
    votes: Votes
    unanimous: bool = False
    outcome: str = ""
    spare: int = 0
    label: str = ""

    def listed(self, cast: Cast) -> tuple[str, ...]:
        """The members listed so, as the record names them."""
        return tuple(item.name for item in self.votes.ballots if item.cast is cast)


@dataclass(frozen=True, slots=True)
class Joined:
    """A name that stands for two members, by the roll or by the look of the other names."""

    name: str
    members: tuple[str, str]
    certain: bool


def key(name: str) -> str:
    """A name for comparing: case, full stops and white space evened out."""
    return " ".join(name.replace(".", " ").split()).casefold()


def joined_names(division: Division, roll: Sequence[str]) -> tuple[Joined, ...]:
    """The names that are two members without a comma; without a roll only possibly so."""
    if roll:
        return tuple(_on_roll(division, roll))
    names = [item.name for item in division.votes.ballots]
    single = sum(len(_words(name)) == 1 for name in names)
    if single < 2 or single < len(names) * 0.8:
        return ()
    return tuple(
        Joined(name, (first, second), certain=False)
        for name in names
        if len(words := _words(name)) == 2
        for first, second in [words]
        if len(first) > 1 and len(second) > 1
    )


def _words(name: str) -> list[str]:
    """The words of a name, an initial taken with the word after it; an office is one word."""
    if name.startswith("The "):
        return [name]
    out: list[str] = []
    initial = ""
    for word in name.split():
        if len(word.rstrip(".")) == 1:
            initial += word + " "
        else:
            out.append(initial + word)
            initial = ""
    return out


def _on_roll(division: Division, roll: Sequence[str]) -> Iterator[Joined]:
    exact = {key(name) for name in roll}
    for ballot in division.votes.ballots:
        if key(ballot.name) in exact:
            continue
        words = ballot.name.split()
        for at in range(1, len(words)):
            first, second = (member(" ".join(part), roll) for part in (words[:at], words[at:]))
            if len(first) == len(second) == 1 and first != second:
                yield Joined(ballot.name, (first[0], second[0]), certain=True)
                break


def member(name: str, roll: Sequence[str]) -> tuple[str, ...]:
    """The members on a roll whom a name may mean: the very one, else all of that surname."""
    wanted = key(name)
    exact = tuple(item for item in roll if key(item) == wanted)
    if exact:
        return exact
    return tuple(item for item in roll if _may_be(wanted.split(), key(item).split()))


def _may_be(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names end alike and none of their other words contradict."""
    if not one or not other or one[-1] != other[-1]:
        return False
    return all(
        left.startswith(right) or right.startswith(left)
        for left, right in zip(one[:-1], other[:-1], strict=False)
    )


def with_members(division: Division, found: Sequence[Joined]) -> Votes:
    """The votes with each such name as the two members that it stands for."""
    parted: dict[str, tuple[str, ...]] = {item.name: item.members for item in found}
    ballots = tuple(
        Ballot(name, item.cast)
        for item in division.votes.ballots
        for name in parted.get(item.name, (item.name,))
    )
    return Votes(ballots, division.votes.totals)


def repeated(votes: Votes) -> tuple[tuple[str, tuple[Cast, ...]], ...]:
    """The members named more than once, and how they are listed each time."""
    counts = Counter(key(item.name) for item in votes.ballots)
    out: dict[str, tuple[str, list[Cast]]] = {}
    for item in votes.ballots:
        bare = key(item.name)
        if counts[bare] > 1:
            out.setdefault(bare, (item.name, []))[1].append(item.cast)
    return tuple((name, tuple(casts)) for name, casts in out.values())


def miscounted(votes: Votes) -> tuple[tuple[Total, int], ...]:
    """The totals that are not the number of members listed, where any are."""
    return tuple(
        (total, counted)
        for total in votes.totals
        if (counted := votes.counted(total.cast)) not in (0, total.count)
    )


def number(votes: Votes, cast: Cast) -> int:
    """How many voted so: the members listed, else the total."""
    counted = votes.counted(cast)
    return counted or sum(total.count for total in votes.totals if total.cast is cast)
