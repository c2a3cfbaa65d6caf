"""The members of a council: the roll, and how lists of votes tell them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.core.people import Person


@dataclass(frozen=True, slots=True)
class Member:
    """A member on the roll.

    `form` is their own form of address, empty where the council's usual one holds; `initials`
    stand before the surname where two members share it; `office` is what a list of votes calls
    them ("The Mayor").
    """

    name: str
    form: str = ""
    group: str = ""
    ward: str = ""
    initials: str = ""
    office: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, which may be double-barrelled."""
        return self.name.split()[-1] if self.name.split() else ""

    def person(self, form: str = "") -> Person:
        """The member as a paper names them; `form` is the council's form of address."""
        return Person(self.name, self.form or form)


def short_names(members: Sequence[Member]) -> dict[Member, str]:
    """How a list of votes names each: the surname, with initials where two members share it.

    Two members whose initials are the same as well are named in full.
    """
    shared = Counter(it.surname.casefold() for it in members)
    short = {it: _with_initials(it) if shared[it.surname.casefold()] > 1 else it.surname
             for it in members}  # fmt: skip
    twice = Counter(name.casefold() for name in short.values())
    return {it: it.name if twice[name.casefold()] > 1 else name for it, name in short.items()}


def _with_initials(member: Member) -> str:
    given = member.initials or " ".join(f"{word[0]}." for word in member.name.split()[:-1])
    return f"{given} {member.surname}".strip()
