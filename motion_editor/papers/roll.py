"""Members as minutes name them: by the council's roll, in its order, with form and office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from motion_editor.core.people import Person
from motion_editor.council.members import Member, short_names
from motion_editor.council.profile import Profile
from motion_editor.papers.agreed import in_a_row

_PLURALS = {"Alderman": "Aldermen", "Alderwoman": "Alderwomen", "Mr": "Messrs"}
_UNIFORM = frozenset({"Mrs", "Ms", "Miss", "Dr", "Mx", "Lord", "Lady", "Sir", "Dame"})


@dataclass(frozen=True, slots=True)
class Named:
    """A member in a list: form of address, name, office; `at` is the place on the roll."""

    form: str
    name: str
    office: str = ""
    at: int = -1

    @property
    def full(self) -> str:
        """The member standing alone: "The Mayor (Councillor Oakes)"."""
        said = f"{self.form} {self.name}".strip()
        return f"{self.office} ({said})" if self.office else said


class Roll:
    """Finds members on the roll of a council by the names that a file has for them."""

    def __init__(self, profile: Profile) -> None:
        self._members = profile.members
        self._short = short_names(profile.members)
        self._form = profile.form
        self._forms = tuple({*profile.forms, profile.form, *(it.form for it in profile.members)})

    def member(self, name: str) -> Member | None:
        """The member whom a name means: the very name, else the short one, if that is one's."""
        bare = self._bare(name).casefold()
        for known in (lambda it: it.name, lambda it: self._short[it], lambda it: it.office):
            found = [it for it in self._members if known(it).casefold() in (bare, name.casefold())]
            if len(found) == 1 and bare:
                return found[0]
        return None

    def place(self, name: str) -> int:
        """The place of a member on the roll; after all of them for one who is not there."""
        found = self.member(name)
        return self._members.index(found) if found else len(self._members)

    def listed(self, name: str) -> Named:
        """A member as a list of votes names them."""
        found = self.member(name)
        if found is None:
            form = next((it for it in self._forms if it and name.startswith(f"{it} ")), "")
            return Named(form or self._form, self._bare(name), at=len(self._members))
        at = self._members.index(found)
        return Named(found.form or self._form, self._short[found], found.office, at)

    def full(self, name: str, known: Iterable[Person] = ()) -> str:
        """A member by form and whole name; `known` are people whom the file has with their form."""
        found = self.member(name)
        if found is not None:
            return found.person(self._form).full
        alike = next((it for it in known if name in (it.name, it.full)), None)
        if alike is not None:
            return alike.full
        return name if self._bare(name) != name else Person(name, self._form).full

    def _bare(self, name: str) -> str:
        """A name without its form of address."""
        for form in sorted(self._forms, key=len, reverse=True):
            if form and name.startswith(f"{form} "):
                return name.removeprefix(form).strip()
        return name


def in_order(roll: Roll, names: Sequence[str]) -> list[Named]:
    """Members in the order of the roll; those who are not on it come last, as they were named."""
    return [roll.listed(name) for name in sorted(names, key=roll.place)]


def row(members: Sequence[Named]) -> str:
    """Members in a row: "The Mayor (Councillor Thackeray), Councillors Oakes and Penhale"."""
    words: list[str] = []
    for (form, office), some in groupby(members, key=lambda it: (it.form, it.office)):
        group = list(some)
        if office or len(group) == 1 or form in _UNIFORM or not form:
            words += [it.full for it in group]
            continue
        first, *rest = group
        words += [f"{_plural(form)} {first.name}", *(it.name for it in rest)]
    return in_a_row(words)


def _plural(form: str) -> str:
    return _PLURALS.get(form, f"{form}s")
