"""Who may vote: the members of the motion's council, or those in a file, and whom a name means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import DEMANDED, INTEREST
from motion_editor.core.votes import Ballot, Votes
from motion_editor.core.wording import say, strung
from motion_editor.council.members import Member, short_names
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules, rules_on
from motion_editor.formats.names import people_in
from motion_editor.meeting.division import key, member
from motion_editor.meeting.proceedings import DECIDED, IN_PART, USUAL, Ways
from motion_editor.tasks.councils import council_of

MOST = 2000
"""More members than any council has."""


@dataclass(frozen=True, slots=True)
class Chamber:
    """What is known of those who vote: the roll, the standing orders, who may not.

    `budget` says that the law asks for names. `interests` are members who declared one, `asked`
    those who asked for a recorded vote on what is before the meeting. `chair` is who presides.
    `out` are the amendments, by id, that were not let on to the agenda.
    """

    members: tuple[Member, ...] = ()
    rules: Rules | None = None
    budget: bool = False
    interests: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    chair: str = ""
    out: frozenset[str] = frozenset()

    @property
    def ways(self) -> Ways:
        """How it debates, by its standing orders."""
        rules = self.rules
        known = Ways(rules.seconded, rules.rivals) if rules else USUAL
        return replace(known, out=self.out)

    @property
    def casting(self) -> bool:
        """Whether the one who presides has a casting vote."""
        return self.rules is None or self.rules.casting


NO_CHAMBER = Chamber()


def read_members(text: str) -> tuple[Member, ...]:
    """The members in a file of lines `NAME` or `NAME, group, ward`; MotionError for none."""
    out: list[Member] = []
    for line in text.splitlines():
        parts = [" ".join(part.split()) for part in line.strip("\ufeff \t").split(",")]
        if not parts[0] or parts[0].startswith("#"):
            continue
        people = people_in(parts[0])
        one = Member(people[0].name, people[0].form) if people else Member(parts[0])
        group, ward = (*parts[1:], "", "")[:2]
        out.append(replace(one, group=group, ward=ward))
    if not out or len(out) > MOST:
        raise MotionError(
            say("The roll names no member.")
            if not out
            else say("The roll has more lines than any council has members."),
            say("Write one member a line, such as “Fenwick Oakes, Labour, Marsh Ward”."),
        )
    known: set[str] = set()
    for item in out:
        if key(item.name) in known:
            raise MotionError(
                say("The roll names {name} twice.", name=item.name),
                say("Tell the two apart by an initial, or leave one out."),
            )
        known.add(key(item.name))
    return tuple(out)


def chamber_of(
    motion: Motion, members: Sequence[Member] = (), profile: Profile | None = None
) -> Chamber:
    """Who votes on a motion: by its council's profile, or by a roll of one's own.

    The standing orders are those of the day of the meeting; of a motion without one the last.
    """
    known = profile or council_of(motion)
    declared = [name for it in motion.proceedings if it.kind == INTEREST for name in it.by]
    return Chamber(
        tuple(members) or known.members,
        rules_of(known, motion.details.meeting),
        motion.details.budget,
        tuple(dict.fromkeys(declared)),
        asked_for_names(motion),
        chair_of(known, members),
    )


def asked_for_names(motion: Motion) -> tuple[str, ...]:
    """Who has asked for a recorded vote since the last decision."""
    names: list[str] = []
    for event in motion.proceedings:
        if event.kind in DECIDED | IN_PART:
            names = []
        elif event.kind == DEMANDED:
            names += event.by
    return tuple(dict.fromkeys(names))


def chair_of(profile: Profile, members: Sequence[Member] = ()) -> str:
    """Who presides: the member with the chair's office, else the chair's title alone."""
    wanted = key(profile.chair)
    roll = members or profile.members
    known = (it.name for it in roll if it.office and key(it.office).removeprefix("the ") == wanted)
    return next(known, say("The {title}", title=profile.chair))


def rules_of(profile: Profile, meeting: str) -> Rules | None:
    """The standing orders of a council on the day of a meeting; without a day the last."""
    try:
        day = date.fromisoformat(meeting[:10])
    except ValueError:
        day = date.max
    return rules_on(profile.rules, day)


def bare(name: str) -> str:
    """A name without its form of address: "Councillor Oakes" is "Oakes"."""
    found = people_in(name)
    return found[0].name if found else name


def whom(name: str, members: Sequence[Member]) -> tuple[Member, ...]:
    """The members whom a name may mean: by office, by the very name, else by surname and initial.

    Several where it does not tell two of one surname apart; none for one who is not on the roll.
    """
    wanted, said = key(bare(name)), key(name)
    short = short_names(members)
    exact = tuple(it for it in members if wanted == key(it.name) or _office(it) in (said, wanted))
    if exact:
        return exact
    listed = tuple(it for it in members if wanted == key(short[it]))
    return listed or tuple(it for it in members if member(wanted, _names(it, wanted)))


def _office(item: Member) -> str:
    return key(item.office) if item.office else "\0"


def _names(item: Member, wanted: str) -> list[str]:
    """What a member goes by; a first name written out is none that merely begins like an initial.

    “Derek Wrenfield” is not Dorothea, whose initial is D.
    """
    given = wanted.split()[:-1]
    letters = all(len(word) == 1 for word in given)
    return [item.name, *([f"{item.initials} {item.surname}"] if item.initials and letters else [])]


def nearest(name: str, members: Sequence[Member]) -> tuple[str, ...]:
    """The names on the roll that are most like one that is not on it, at most three."""
    wanted, known = key(bare(name)), {key(it.name): it.name for it in members}
    last = wanted.split()[-1] if wanted.split() else wanted
    found = get_close_matches(wanted, known, 3, 0.75)
    by_last = {key(it.surname): it.surname for it in members}
    for near in get_close_matches(last, by_last, 3, 0.75):
        found += [key(it.name) for it in members if key(it.surname) == near]
    return tuple(known[it] for it in dict.fromkeys(found))[:3]


def placed(votes: Votes, members: Sequence[Member]) -> Votes:
    """The votes with each name as the roll has it, where it means one member and no other."""
    if not members:
        return votes
    casting = votes.casting and _placed(votes.casting, members)
    demanded = tuple(_full(name, members) for name in votes.demanded)
    ballots = tuple(_placed(it, members) for it in votes.ballots)
    return replace(votes, ballots=ballots, casting=casting, demanded=demanded)


def recorded(votes: Votes, chamber: Chamber) -> Votes:
    """The votes as they are recorded: names as on the roll, and who had asked for names."""
    known = placed(votes, chamber.members)
    return replace(known, demanded=askers(known, chamber)) if known else known


def askers(votes: Votes, chamber: Chamber) -> tuple[str, ...]:
    """Who asked for a recorded vote: those entered before it, then those named with the vote."""
    named = {key(bare(it)): it for it in chamber.asked}
    for name in votes.demanded:
        named.setdefault(key(bare(_full(name, chamber.members))), name)
    return tuple(named.values())


def _placed(ballot: Ballot, members: Sequence[Member]) -> Ballot:
    return replace(ballot, name=_full(ballot.name, members))


def _full(name: str, members: Sequence[Member]) -> str:
    found = whom(name, members)
    return found[0].name if len(found) == 1 else name


def unclear(votes: Votes, members: Sequence[Member]) -> Iterator[str]:
    """Each name in the votes that is not on the roll, or may mean several, in a sentence."""
    names = [it.name for it in votes.ballots] + list(votes.demanded)
    names += [votes.casting.name] if votes.casting else []
    for name in dict.fromkeys(names) if members else ():
        found = whom(name, members)
        if len(found) == 1:
            continue
        if found:
            either = strung([it.name for it in found])
            yield say("“{name}” may be any of: {names}.", name=name, names=either)
            continue
        near = nearest(name, members)
        if near:
            yield say(
                "“{name}” is not on the roll. Most like it are: {names}.",
                name=name,
                names=strung(near),
            )
        else:
            yield say("“{name}” is not on the roll.", name=name)


def in_order(
    members: Sequence[Member], groups: Sequence[str] = (), *, by_group: bool = False
) -> tuple[Member, ...]:
    """The roll by surname, or by group in the council's order and there by surname."""
    places = {name: at for at, name in enumerate(groups)}

    def place(item: Member) -> tuple[object, ...]:
        group = (places.get(item.group, len(places)), item.group) if by_group else ()
        return (*group, item.surname.casefold(), item.name.casefold())

    return tuple(sorted(members, key=place))


def named_in(written: str) -> tuple[str, ...]:
    """Names with commas or semicolons between, each without its form of address."""
    parts = (" ".join(part.split()) for part in written.replace(";", ",").split(","))
    return tuple(bare(part) for part in parts if part)
