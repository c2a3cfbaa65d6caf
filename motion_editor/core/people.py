"""The people of a motion: movers, seconders and signatories."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Person:
    """A member as a paper names them: `form` is the form of address, `name` the rest."""

    name: str
    form: str = ""

    @property
    def full(self) -> str:
        """The name with its form of address, as printed."""
        return f"{self.form} {self.name}".strip()

    def __bool__(self) -> bool:
        return bool(self.name)


NOBODY = Person("")

NOT_NAMED: Final = "not yet named"
"""What a paper prints where the name of one will stand; a reader knows it again."""
