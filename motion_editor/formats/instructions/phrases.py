"""The phrases of an instruction: what it is done to, where, and what is put in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from motion_editor.formats.instructions.addresses import address
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.places import position, stretch, words
from motion_editor.formats.instructions.tokens import Sort
from motion_editor.formats.instructions.unquoted import bare_words
from motion_editor.formats.instructions.values import (
    Address,
    New,
    Position,
    Stretch,
    Target,
    Words,
)
from motion_editor.formats.instructions.verbs import JOINTS, verb_next

_ITSELF: Final = ("paragraph", "clause", "point", "bullet point", "bullet", "sentence", "section")
_TEXT: Final = ("motion", "resolution", "notice of motion")
PARTS: Final = ("line", "sentence", "sub-point")
"""What stands within a paragraph, and is named within its place."""

_ALL_UNDER: Final = tuple(
    f"and {all_} {under} it"
    for all_ in ("everything", "all", "all points", "all the points", "the points", "the bullets",
                 "all bullets", "all the bullets", "all bullet points")
    for under in ("under", "below", "beneath")
)  # fmt: skip
_ALL_AFTER: Final = tuple(
    f"and {all_} {after}"
    for all_ in ("everything", "all", "all words", "all the words", "all that", "the rest", "what")
    for after in ("that follows", "following", "follows", "after it", "after", "thereafter",
                  "which follows", "following it", "after that")
)  # fmt: skip
_ITS_OWN: Final = tuple(
    f"{and_} {parts}"
    for and_ in ("and its", "and all its", "with its", "with all its", "and the", "including its")
    for parts in ("sub-points", "sub-paragraphs", "subparagraphs", "sub-clauses", "sub-bullets")
)  # fmt: skip
"""What goes with a point anyway."""

_EVERYWHERE: Final = ("wherever it appears", "wherever it occurs", "wherever they appear",
                      "wherever they occur", "throughout",
                      "each time it appears", "each time it occurs", "in each case",
                      "in all cases", "in every case")  # fmt: skip


@dataclass(slots=True)
class Got:
    """What has been read of one instruction so far."""

    place: Address | None = None
    position: Position | None = None
    targets: list[Target] = field(default_factory=list)
    new: New | None = None
    every: bool = False


def circumstances(read: Cursor, got: Got, *, narrower: bool = False) -> None:
    """Where it is done, in any order: "in note 2", "after “…”", "at the end".

    With `narrower` a line or sentence of a place may follow it without a word between.
    """
    while True:
        read.skip(",", ":")
        at = read.at
        if read.word(*_EVERYWHERE):
            got.every = True
            continue
        where = position(read)
        if where is not None and _closer(got, where):
            continue
        read.at = at
        if read.word("in", "from", "of", "under", "within", "on", "at", "beneath"):
            place = under_quoted(read) if read.token(read.at - 1).text == "under" else None
            place = place or address(read)
            if place is not None and _placed(got, place):
                continue
        read.at = at
        if read.word("("):
            inside = address(read)
            if inside is not None and read.word(")") and _placed(got, inside):
                continue
        read.at = at
        if narrower and got.place is not None and _within(read, got):
            continue
        read.at = at
        return


def under_quoted(read: Cursor) -> Address | None:
    """What stands under a lead-in that is quoted."""

    def found() -> Address | None:
        read.skip("the", "lead-in", "heading", "words", "stem", "section", "title")
        quote = read.take(Sort.QUOTE)
        return Address("section", under=quote.text) if quote else None

    return read.tried(found)


def _closer(got: Got, where: Position) -> bool:
    """Whether it says where: the first that is named, or its end: "after note 2, at the end"."""
    if got.position is None:
        got.position = where
        return True
    return where.of is None and not isinstance(got.position.of, Words)


def _placed(got: Got, place: Address) -> bool:
    if got.place is None:
        got.place = None if place.noun == "motion" else place
        return True
    if place.noun in PARTS and got.place.noun not in PARTS and place.within is None:
        got.place = replace(place, within=got.place)
        return True
    if got.place.noun in PARTS and got.place.within is None and place.noun not in PARTS:
        got.place = replace(got.place, within=place)
        return True
    if got.place.noun in ("section", "list") and place.within is None:
        got.place = replace(place, within=got.place)
        return True
    return place.noun == "motion"


def _within(read: Cursor, got: Got) -> bool:
    """A line or sentence of the place just named: "in resolution 2, line 4"."""
    inner = address(read)
    outer = got.place.noun if got.place else ""
    fits = inner is not None and (inner.noun in PARTS or outer in ("section", "list"))
    if inner is None or not fits or inner.within is not None:
        return False
    return _placed(got, inner)


def objects(read: Cursor, got: Got) -> bool:
    """What is left out, moved or changed: one thing, or several in a row."""
    while True:
        at = read.at
        joint = read.word(", and", "and", ",", ";") if got.targets else ""
        if got.targets and not joint:
            break
        found: Target | None = stretch(read) or _whole(read, got) or words(read) or address(read)
        found = found or read.tried(lambda: bare_words(read))
        if found is None or (got.targets and isinstance(found, Address) and found.noun == "motion"):
            read.at = at
            break
        part = _narrowed(found, got.targets) if joint == "," else None
        if part is not None:
            got.targets[-1] = part
            continue
        got.targets.append(_with_all_after(read, _with_all_under(read, found)))
    return bool(got.targets)


def _narrowed(found: Target, had: Sequence[Target]) -> Address | None:
    """A part of the place just named: "note (b), second sentence"; None for another thing."""
    whole = had[-1] if had else None
    if not isinstance(found, Address) or not isinstance(whole, Address):
        return None
    inner = found.noun in PARTS and found.within is None and whole.noun not in PARTS
    return replace(found, within=whole) if inner else None


def _with_all_under(read: Cursor, found: Target) -> Target:
    """A lead-in "and everything under it" is its section."""
    if not isinstance(found, Address):
        return found
    if read.word(*_ITS_OWN) or not read.word(*_ALL_UNDER):
        return found
    return Address("section", under=found.words) if found.words else found


def _with_all_after(read: Cursor, found: Target) -> Target:
    """Words "and everything that follows"."""
    if not isinstance(found, Words) or not read.word(*_ALL_AFTER):
        return found
    return Stretch(found, whole=True, upto="end")


def _whole(read: Cursor, got: Got) -> Address | None:
    """All of the text, or of a place in it: "the whole motion", "all the words of note 2", "all".

    Where a place was named before ("In note 2, leave out all"), all of that.
    """

    def found() -> Address | None:
        read.skip("the")
        if not read.word("whole", "entire", "all", "entirety", "everything"):
            return None
        named = bool(read.word("of", "in", "under"))
        read.skip("the", "current", "existing", "original")
        if not named and read.word("words", "wording", "text", "contents", "content"):
            named = bool(read.word("of", "in", "under"))
            read.skip("the", "current", "existing", "original", "whole")
        if read.word(*_TEXT):
            return Address("motion")
        every = None if named else address(read)
        if every is not None:
            return every if every.noun == "section" and every.sort else None
        if not named and got.place is not None and read.word(*_ITSELF):
            return got.place
        if named and not read.word("it"):
            return address(read)
        return (got.place or Address("motion")) if named or _ends_there(read) else None

    made = read.tried(found)
    if made is not None and made is got.place:
        got.place = None
    return made


def _ends_there(read: Cursor) -> bool:
    """Whether what is left out ends here: with the sentence, or where something is put in."""
    at = read.at
    if read.at >= read.size or read.word(".", ";", ":"):
        read.at = at
        return True
    read.skip(*JOINTS)
    found = read.at > at and verb_next(read)
    read.at = at
    return found
