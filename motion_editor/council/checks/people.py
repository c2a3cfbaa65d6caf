"""Mover, seconder and signatories: there, different, and on the roll."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from motion_editor.core.people import Person
from motion_editor.core.wording import say
from motion_editor.council.checks.finding import Finding, Rule, Severity
from motion_editor.council.checks.matter import Matter
from motion_editor.council.members import Member

_LETTERS = frozenset(
    ("am", "bem", "cbe", "dbe", "dl", "frsa", "jp", "kbe", "kc", "mbe", "mp", "ms", "msp", "obe",
     "phd", "qc")
)  # fmt: skip
"""Letters after names."""

_PART = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_BESIDE = re.compile(r"\s*\([^()]*\)\s*$|,?\s+on\s+behalf\s+of\b.*$", re.IGNORECASE)
"""What stands beside a name: a group, or the name of who holds an office."""


def check_people(matter: Matter) -> Iterator[Finding]:
    """Whether two different members move and second it."""
    rules = matter.rules
    if not matter.mover:
        yield _rule(say("No mover is named."), say("Name the member who moves it."))
    if not matter.seconder and (rules is None or rules.seconded):
        yield _rule(say("No seconder is named."), say("Name the member who seconds it."))
    if same(matter.mover, matter.seconder, matter.profile.members):
        yield _rule(
            say("{name} both moves and seconds it.", name=matter.mover.full),
            say("Name another member as seconder."),
        )


def _rule(said: str, advice: str) -> Finding:
    return Finding(Rule.PEOPLE, Severity.RULE, said, advice)


def check_roll(matter: Matter) -> Iterator[Finding]:
    """Whether everybody named is a member, and one alone."""
    members = matter.profile.members
    for person in (matter.mover, matter.seconder, *matter.signatories) if members else ():
        meant = on_roll(person, members) if person else members[:1]
        if not meant:
            yield Finding(
                Rule.ROLL, Severity.DOUBT,
                say("{name} is not on the roll of members.", name=person.full),
                _near(person, members), words=person.full,
            )  # fmt: skip
        elif len(meant) > 1:
            names = ", ".join(it.name for it in meant)
            yield Finding(
                Rule.ROLL, Severity.DOUBT,
                say("{name} may be any of {names}.", name=person.full, names=names),
                say("Name them by their initials or in full."), words=person.full,
            )  # fmt: skip


def _near(person: Person, members: Sequence[Member]) -> str:
    from difflib import get_close_matches

    known = {it.name.casefold(): it.name for it in members}
    near = get_close_matches(person.name.casefold(), known, 1, 0.75)
    if near:
        return say("Is {name} meant? Otherwise put the roll right.", name=known[near[0]])
    return say("Check the name, or put the roll right.")


def on_roll(person: Person, members: Sequence[Member]) -> tuple[Member, ...]:
    """The members that a name may mean: by office, in full, by initials, by surname alone."""
    full, name = (_BESIDE.sub("", it) for it in (person.full, person.name))
    wanted = (full.casefold(), name.casefold())
    office = [it for it in members if it.office and it.office.casefold() in wanted]
    if office:
        return tuple(office)
    parts = name_parts(name)
    whole = tuple(it for it in members if name_parts(it.name) == parts)
    return whole or tuple(it for it in members if parts and _may_be(parts, it))


def _may_be(parts: Sequence[str], member: Member) -> bool:
    own = name_parts(member.name)
    if not own or own[-1] != parts[-1]:
        return False
    given = [*own[:-1]]
    initials = [it[0] for it in name_parts(member.initials.replace(".", " "))]
    return _begins(parts[:-1], given) or (
        bool(initials) and [it[0] for it in parts[:-1]] == initials
    )


def _begins(named: Sequence[str], given: Sequence[str]) -> bool:
    """Whether each name stands for one of those given, in their order: itself or its initial."""
    rest = iter(given)
    return all(
        any(own == name or (len(name) == 1 and own[0] == name) for own in rest) for name in named
    )


def name_parts(name: str) -> list[str]:
    """The parts of a name in small letters, without the letters after it."""
    found = _PART.findall(name.casefold().replace("’", "'"))
    while len(found) > 1 and found[-1] in _LETTERS:
        found.pop()
    return found


def same(one: Person, other: Person, members: Sequence[Member] = ()) -> bool:
    """Whether two names are the same member's, as far as the names and the roll tell."""
    if not (one and other):
        return False
    if name_parts(one.name) == name_parts(other.name):
        return True
    first, second = on_roll(one, members), on_roll(other, members)
    return len(first) == 1 and first == second


def group_of(named: str, mover: Person, members: Sequence[Member]) -> str:
    """The group whose motion it is: the one named, else that of its mover by the roll, else ""."""
    if named.strip() or not mover:
        return named.strip()
    meant = on_roll(mover, members)
    return meant[0].group if len(meant) == 1 else ""


def known_as(person: Person, members: Sequence[Member]) -> str:
    """The name by which the roll has a member; the one given where it may be several, or nobody."""
    meant = on_roll(person, members)
    return meant[0].name if len(meant) == 1 else person.name
