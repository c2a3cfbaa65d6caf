"""What the details of a motion and of an amendment are called, and how each is said."""

from __future__ import annotations

from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import Person
from motion_editor.core.wording import mark, phrase, say
from motion_editor.papers.wording import people
from motion_editor.tasks.set import numbering_words

_NAMES = {
    "title": mark("Title"),
    "mover": mark("Mover"),
    "seconder": mark("Seconder"),
    "signatories": mark("Signatories"),
    "group": mark("Group"),
    "meeting": mark("Meeting"),
    "received": mark("Received"),
    "reference": mark("Reference"),
    "council": mark("Council"),
    "numbering": mark("Numbering"),
    "limit": mark("Word limit"),
    "words": mark("Words that are right here"),
    "reason": mark("Reason"),
    "budget": mark("Decides on the budget"),
    "subject": mark("Subject"),
    "label": mark("Label"),
}


def field_name(name: str) -> str:
    """What a detail is called."""
    return phrase(_NAMES[name])


def as_words(value: object) -> str:
    """A detail as words; "" for an empty one."""
    match value:
        case Person():
            return value.full
        case NumberingStyle():
            return numbering_words(value)
        case bool():
            return say("yes") if value else ""
        case int():
            return f"{value:,}" if value else ""
        case tuple():
            row = [it for it in value if isinstance(it, Person)]
            return people(tuple(row)) if row else ", ".join(str(it) for it in value)
    return str(value)
