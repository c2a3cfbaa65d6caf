"""Registering what came: when, under which reference, let on or not and why, its time, Part 2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from motion_editor.core.agenda import (
    Agenda,
    Exemption,
    Item,
    Registration,
    Sort,
    Standing,
    arranged,
)
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.council.exempt import law_name, paragraph
from motion_editor.council.profile import Profile
from motion_editor.tasks.agenda.find import amendment_of
from motion_editor.tasks.agenda.make import number, profile_of
from motion_editor.tasks.dates import iso_moment
from motion_editor.tasks.typed import printable, typed

ITEM_FIELDS: Final = (
    "received", "reference", "standing", "why", "minutes", "exempt", "exempt-why", "number",
    "placed", "title", "text",
)  # fmt: skip
"""What is registered of an item, by the names that it is set by."""

NOTICE_FIELDS: Final = ("received", "reference", "standing", "why")
"""What is registered of an amendment."""

_MOST_MINUTES: Final = 1440


def register(
    agenda: Agenda, item: Item, values: Mapping[str, str], profile: Profile | None = None
) -> Agenda:
    """The agenda with these fields of an item, by the names in ITEM_FIELDS.

    An empty value clears one. Rejected items go to the end, exempt ones into Part 2. MotionError
    for a field that is not known or a value that is none, and then nothing is set.
    """
    profile = profile or profile_of(agenda)
    # The paragraph comes before the reason for it, in whatever order they are given.
    for name, written in sorted(values.items(), key=lambda it: it[0] == "exempt-why"):
        item = _with(item, name, written, profile)
    return arranged(agenda.with_item(item))


def register_amendment(agenda: Agenda, item: Item, label: str, values: Mapping[str, str]) -> Agenda:
    """The agenda with these fields of an amendment, by the names in NOTICE_FIELDS."""
    amendment = amendment_of(item, label)
    made = item.of_amendment(amendment.id)
    for name, written in values.items():
        if name not in NOTICE_FIELDS:
            raise _unknown(name, NOTICE_FIELDS)
        made = _noticed(made, name, typed(written, _value_of(name)))
    return agenda.with_item(item.with_amendment(amendment.id, made))


def standing(written: str) -> Standing:
    """Whether a notice is accepted or rejected; MotionError for any other word."""
    known = {it.value: it for it in Standing}
    found = known.get(written.strip().lower() or Standing.RECEIVED.value)
    if found is None:
        raise MotionError(
            say("A notice can't be “{written}”.", written=written),
            say("It is one of: {known}.", known=", ".join(known)),
        )
    return found


def minutes(written: str) -> int:
    """A time limit as "30" or "30 minutes", 0 for none; MotionError for what is none."""
    figures = written.lower().removesuffix("minutes").removesuffix("min").strip()
    sound = figures.isascii() and figures.isdecimal() and len(figures) < 6
    if figures and not (sound and int(figures) <= _MOST_MINUTES):
        raise MotionError(
            say("“{written}” is no number of minutes.", written=written),
            say("Write for instance 30, or nothing for no limit."),
        )
    return int(figures or "0")


def _with(item: Item, name: str, written: str, profile: Profile) -> Item:
    if name == "text":
        return replace(_own(item, name), text=printable(written, say("the text")).strip())
    value = typed(written, _value_of(name))
    if name in NOTICE_FIELDS:
        return replace(item, registration=_noticed(item.registration, name, value))
    match name:
        case "minutes":
            return replace(item, minutes=minutes(value))
        case "exempt":
            return replace(item, exempt=_exempt(item, value, profile))
        case "exempt-why":
            if item.exempt is None:
                raise MotionError(
                    say("The item is not exempt, so there is no reason for it."),
                    say("Give the paragraph first, or with it."),
                )
            return replace(item, exempt=replace(item.exempt, why=value))
        case "number":
            return replace(item, number=number(value))
        case "placed":
            return replace(item, placed=_yes(value))
        case "title":
            return replace(_own(item, name), title=value)
    raise _unknown(name, ITEM_FIELDS)


def _own(item: Item, name: str) -> Item:
    """The item; MotionError for a motion, whose words stand in the motion itself."""
    if item.sort is Sort.MOTION:
        raise MotionError(
            say("The {name} of a motion stands in the motion itself.", name=name),
            say("Open the motion and change it there."),
        )
    return item


def _exempt(item: Item, value: str, profile: Profile) -> Exemption | None:
    if not value:
        return None
    found = paragraph(profile.exempt, value)
    law = law_name(profile.exempt)
    why = item.exempt.why if item.exempt else ""
    return Exemption(found, why, law)


def _noticed(made: Registration, name: str, value: str) -> Registration:
    match name:
        case "received":
            return replace(made, received=value and iso_moment(value))
        case "reference":
            return replace(made, reference=value)
        case "standing":
            return replace(made, standing=standing(value))
    return replace(made, why=value)


def _yes(written: str) -> bool:
    known = {"yes": True, "no": False, "": False}
    if written.lower() not in known:
        raise MotionError(
            say("“{written}” is neither yes nor no.", written=written), say("Write yes or no.")
        )
    return known[written.lower()]


def _value_of(name: str) -> str:
    return say("the value of “{name}”", name=name)


def _unknown(name: str, known: tuple[str, ...]) -> MotionError:
    return MotionError(
        say("There is no field “{name}”.", name=name),
        say("The fields are: {known}.", known=", ".join(known)),
    )
