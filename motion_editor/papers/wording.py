"""The fixed words of papers and of the window: British English, in the chamber's terms."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from motion_editor.compare.phrasing import NEW_LINE
from motion_editor.core.amendment import Amendment, FlagKind, Outcome, TextKind
from motion_editor.core.days import day_in_words
from motion_editor.core.footnotes import spoken, stretches
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.wording import Said, mark, phrase, say

VERSIONS: Final = {
    VersionKind.NOTICE: mark("Notice of motion"),
    VersionKind.ALTERED: mark("Motion as altered"),
    VersionKind.CORRECTED: mark("Motion as corrected"),
    VersionKind.SUBSTANTIVE: mark("Substantive motion"),
}

OUTCOMES: Final = {
    Outcome.CARRIED: mark("Carried"),
    Outcome.LOST: mark("Lost"),
    Outcome.ACCEPTED: mark("Accepted by the mover"),
    Outcome.WITHDRAWN: mark("Withdrawn"),
    Outcome.FELL: mark("Fell"),
    Outcome.NOT_MOVED: mark("Not moved"),
    Outcome.RULED_OUT: mark("Ruled out of order"),
    Outcome.REFERRED: mark("Referred"),
    Outcome.NOTED: mark("Noted"),
    Outcome.DEFERRED: mark("Deferred"),
}

TEXTS: Final = {
    TextKind.NOTIFIED: mark("as notified"),
    TextKind.REVISED: mark("as revised"),
    TextKind.CARRIED_OVER: mark("as carried over to the text that stands now"),
    TextKind.SETTLED: mark("with clashes settled"),
    TextKind.AGREED: mark("as agreed by the mover"),
    TextKind.LEFT: mark("as left after parts of it were decided"),
}

FLAGS: Final = {
    FlagKind.TOUCHES: mark("The change touches another made since."),
    FlagKind.SAME_PLACE: mark(
        "Something else was inserted at the same place: the order is the chair's."
    ),
    FlagKind.SATISFIED: mark("The motion already says so: there is nothing left to change."),
    FlagKind.BOTH_STRUCK: mark("The words have already been left out."),
    FlagKind.NOW_UNDER: mark("The change now stands under other words."),
    FlagKind.MOVE_CLASH: mark("The clause has been moved elsewhere since."),
}

IF_CARRIED: Final = "Motion to read if carried"
IN_WORDS: Final = "The amendment in words"
END: Final = "End of the text."
"""Below a text in which changes are tracked, where nothing else of the paper follows."""

TO_AMEND: Final = (
    "Make your changes in the text below: Word marks each of them. Save the file and send it back."
)
MARKED: Final = "The amendment, marked in the text"
IN_BRACKETS: Final = "The amendment, marked in words"
NOTHING_LEFT: Final = "Nothing: the amendment leaves out every word of the text."
CLASHES: Final = "To be settled before the amendment can be put"
TO_LOOK_AT: Final = "To look at since the text moved on"
WHEN_AMENDED: Final = "As it was when the amendment was written"
READS_NOW: Final = "As it stands now"
AMENDMENT_HAS: Final = "As the amendment has it"
UNTIL_SETTLED: Final = (
    "Until this is settled the motion's own reading stands, and the amendment can't be carried."
)
HOW_MADE: Final = "What made the motion read so"
AS_NOTIFIED: Final = "The motion reads as it was given notice of."
NO_CHANGE: Final = "The amendment changes nothing in the text."
READING_MARKS: Final = (
    "Words between DELETE and TO HERE are left out, words between INSERT and TO HERE put in."
)
_NOTHING: Final = mark("nothing")


def version_name(motion: Motion, version: Version) -> str:
    """What a version is called: "Substantive motion", or "Substantive motion 2" of several."""
    name = phrase(VERSIONS[version.kind])
    alike = [item.id for item in motion.versions if item.kind is version.kind]
    if len(alike) < 2 or version.id not in alike:
        return name
    return say("{name} {number}", name=name, number=alike.index(version.id) + 1)


def label(amendment: Amendment) -> str:
    """An amendment's label, which may be a bare figure or letter."""
    text = amendment.label.strip()
    if len(text) > 3:
        return text
    return say("Amendment {label}", label=text) if text else say("Amendment")


def date(iso: str) -> str:
    """A date or time in words ("14 January 2027, 11.20am"); what is no ISO date as it stands."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    day = day_in_words(when)
    if len(iso) <= 10:
        return day
    hour = when.hour % 12 or 12
    return f"{day}, {hour}.{when.minute:02}{'am' if when.hour < 12 else 'pm'}"


def people(items: tuple[Person, ...]) -> str:
    """Names in a row: "A, B and C"."""
    names = [item.full for item in items]
    if len(names) < 2:
        return "".join(names)
    return say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")

_BREAKS = re.compile("[\u2028\n]")


def quoted(words: str) -> str:
    """Words in quotation marks, single ones where they hold double ones; lone spaces are named."""
    if stretches(words) == ((0, len(words)),):
        return say("the footnote {words}", words=quoted(words[1:-1]))
    inner = " / ".join(part for part in _BREAKS.split(spoken(words)) if part.strip()).strip()
    if not inner:
        if "\u2028" in words:
            return say("a line break")
        return say("a space") if len(words) == 1 else say("spaces")
    single = re.search("[“”]", inner) and "‘" not in inner
    return f"‘{inner}’" if single else f"“{inner}”"


def cited(words: str) -> str:
    """Words in quotation marks, to be found again or put in by whoever reads the sentence.

    Line breaks and footnotes are named in square brackets. The marks are such as the words
    themselves do not have.
    """
    whole = stretches(words) == ((0, len(words)),)
    if whole or not words.strip():
        return quoted(words)
    parts = [part.strip() for part in _BREAKS.split(spoken(words))]
    inner = f" {NEW_LINE} ".join(parts).strip()
    if not re.search("[“”]", inner):
        return f"“{inner}”"
    if not re.search(r"‘|’(?!\w)", inner):
        return f"‘{inner}’"
    return f"“{inner}”" if '"' in inner else f'"{inner}"'


def ordinal(number: int) -> str:
    """An ordinal: "first", "12th"."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10)
    return f"{number}{tail or 'th'}"


def reading(words: str, nothing: str = _NOTHING, *, brief: bool = False) -> str:
    """One reading of a clash in words; that a clause ends there is said, for it may be disputed."""
    if not words.strip("\n"):
        return say("the end of a clause") if words else phrase(nothing)
    said = quoted(shortened(words) if brief else words)
    return say("{words}, where the clause ends", words=said) if words.endswith("\n") else said


def hyphened(words: str) -> str:
    """Words as part of a file name: small letters and figures, hyphens between."""
    letters = "".join(ch if ch.isalnum() else " " for ch in words.lower())
    return "-".join(letters.split())


def full_stop(sentence: str) -> str:
    """A sentence with its full stop, which one inside quotation marks spares."""
    text = sentence.strip()
    if re.search("[.!?][”’]?$", text):
        return sentence if text == sentence else text
    return say("{sentence}.", sentence=sentence) if isinstance(sentence, Said) else f"{text}."


def shortened(text: str, most: int = 48) -> str:
    """The first words of a text, with an ellipsis where it goes on."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[: most - 1].rsplit(' ', 1)[0].rstrip(' ,;:')} …"
