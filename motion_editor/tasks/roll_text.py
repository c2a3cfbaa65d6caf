"""A roll as text: `NAME, group, ward` a line, or rows out of a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from motion_editor.council.members import Member
from motion_editor.council.profile import Profile
from motion_editor.tasks.council_fields import TABLES

Row = tuple[str, ...]
_COLUMNS: Final = tuple(name for name, _ in TABLES["members"])
_PLAIN: Final = ("name", "group", "ward")
"""What stands in a line where nothing says otherwise."""
_KNOWN: Final = {
    "name": "name", "member": "name", "councillor": "name", "group": "group", "party": "group",
    "ward": "ward", "division": "ward", "initials": "initials", "office": "office",
    "role": "office",
    "form": "form", "title": "form", "form of address": "form",
}  # fmt: skip


def rows(text: str, forms: Sequence[str] = ()) -> tuple[Row, ...]:
    """The members in a text, each as a row of the table; a form of address stands apart.

    Cells are parted by tabs, or where there are none by commas. A first line that says "Name"
    names the columns.
    """
    lines = [line for line in text.replace("\r\n", "\n").split("\n") if line.strip(" \t,")]
    parted = "\t" if any("\t" in line for line in lines) else ","
    cells = [[cell.strip().strip('"').strip() for cell in line.split(parted)] for line in lines]
    named = _heads(cells[0]) if cells else None
    order = named or (_COLUMNS if len(max(cells, key=len, default=[])) > len(_PLAIN) else _PLAIN)
    made = (dict(zip(order, it, strict=False)) for it in cells[1 if named else 0 :])
    return tuple(_row(it, forms) for it in made if it.get("name"))


def _heads(first: Sequence[str]) -> tuple[str, ...] | None:
    """The columns that a first line names; None where it is a member's."""
    names = [_KNOWN.get(cell.casefold(), "") for cell in first]
    return tuple(names) if "name" in names and all(names) else None


def _row(it: Mapping[str, str], forms: Sequence[str]) -> Row:
    name, form = it["name"], it.get("form", "")
    for known in sorted(forms, key=len, reverse=True):
        if not form and name.casefold().startswith(f"{known.casefold()} "):
            name, form = name[len(known) :].strip(), known
    return tuple({**it, "name": name, "form": form}.get(column, "") for column in _COLUMNS)


def offered(profile: Profile) -> tuple[str, ...]:
    """The members as they are named in a motion, each with the form of address."""
    return tuple(named(it, profile) for it in profile.members)


def named(member: Member, profile: Profile) -> str:
    """A member with the form of address, as a motion names them."""
    return member.person(profile.form).full
