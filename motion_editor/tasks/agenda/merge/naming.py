"""What the fields of an agenda and its items are called, and how each is said."""

from __future__ import annotations

from motion_editor.core.agenda import Exemption, Registration, Standing
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.wording import date
from motion_editor.tasks.agenda.law import chosen
from motion_editor.tasks.councils import known_by

HEAD = {
    "council": mark("Council"),
    "kind": mark("Kind of meeting"),
    "meeting": mark("Day"),
    "time": mark("Time"),
    "place": mark("Place"),
    "first": mark("First motion’s number"),
}
"""The fields at the head of an agenda, in the order in which they are asked for."""

ITEM = {
    "title": mark("Title"),
    "text": mark("What it says"),
    "minutes": mark("Minutes"),
    "exempt": mark("Exempt"),
    "number": mark("Number"),
    "placed": mark("Place set by hand"),
}
"""The fields of an item, but for its motion and what is registered."""

RECEIVED, REFERENCE, STANDING = mark("Received"), mark("Reference"), mark("Standing")


def head_words(name: str, value: str) -> str:
    """A field of the head as words; "" for an empty one."""
    if name == "council" and value:
        found = known_by(value)
        return found.name if found.id == value and found.name else value
    return date(value) if name == "meeting" and value else value


def item_words(value: object, profile: Profile = PLAIN) -> str:
    """A field of an item as words; "" for an empty one."""
    match value:
        case bool():
            return say("yes") if value else ""
        case int():
            return str(value) if value else ""
        case Exemption():
            paragraph = chosen(value, profile)
            if not value.why:
                return paragraph
            return say("{paragraph}: {why}", paragraph=paragraph, why=value.why)
        case None:
            return ""
    return str(value)


def standing_words(found: Registration) -> str:
    """Whether a notice was let on and why, as words; "" where it is not decided."""
    if found.standing is Standing.RECEIVED and not found.why:
        return ""
    standing = phrase(found.standing.value)
    return say("{standing}: {why}", standing=standing, why=found.why) if found.why else standing
