"""The sentences of a council's minutes known again: what each paragraph of a record tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Final

from motion_editor.council.phrases import (
    AS_AMENDING,
    THE_MOTION,
    THE_SUBSTANTIVE,
    Phrases,
    decision_on,
    places_of,
    vote_on,
)
from motion_editor.formats.events import Kind

_KINDS: Final = {
    "moved": Kind.INTRO,
    "moved_alone": Kind.INTRO,
    "notified": Kind.INTRO,
    "altered_read": Kind.INTRO,
    "now_read": Kind.INTRO,
    "resolved": Kind.RECORD,
    "amendment_moved": Kind.AMENDMENT,
    "amendment_moved_alone": Kind.AMENDMENT,
    "amendment_notified": Kind.AMENDMENT,
}
"""What those phrases are that head a text; the others tell of the meeting."""

_DECISIONS: Final = "original"
"""From this one on they are words of lists, and no sentences."""

_HEADINGS: Final = frozenset(
    heads(it) for heads in (vote_on, decision_on) for it in (THE_MOTION, THE_SUBSTANTIVE)
)
_IT: Final = r"[^.;:]{0,80}\b(?:motion|amendment)\b[^.;:]{0,60}?"
_PLACES: Final = {"it": _IT, "parent": _IT}
_ANY: Final = r".{1,300}?"
_PLACE: Final = re.compile(r"(\{[A-Za-z_]*\})")


class Phrased:
    """Knows the sentences that councils' phrases make, whatever fills their places.

    `names` are those of amendments, which may stand as headings, with their labels.
    """

    def __init__(self, known: Iterable[Phrases], names: Mapping[str, str] | None = None) -> None:
        known_by = {name.casefold(): label for name, label in (names or {}).items()}
        self._names = dict(sorted(known_by.items(), key=lambda it: -len(it[0])))
        made: dict[str, Kind] = {}
        for phrases in known:
            for field in fields(phrases):
                if field.name == _DECISIONS:
                    break
                pattern = getattr(phrases, field.name)
                made[_regex(pattern)] = _KINDS.get(field.name, Kind.TALK)
        self._known = [(re.compile(pattern), kind) for pattern, kind in made.items()]

    def label(self, text: str) -> str:
        """The label of the amendment whose name begins a paragraph; "" for none."""
        words = " ".join(text.split()).casefold()
        found = (
            label
            for name, label in self._names.items()
            if words.startswith(name) and not words[len(name) : len(name) + 1].isalnum()
        )
        return next(found, "")

    def kind(self, text: str) -> Kind | None:
        """What a paragraph is that one of the phrases made; None where none did."""
        words = " ".join(text.split())
        if words.casefold() in self._names:
            return Kind.PAGE
        if words.startswith(AS_AMENDING):
            return Kind.AMENDMENT
        if words in _HEADINGS:
            return Kind.TALK
        return next((kind for pattern, kind in self._known if pattern.fullmatch(words)), None)


def _regex(pattern: str) -> str:
    """The phrase as a pattern; after it may follow when, or why."""
    words = pattern.strip().rstrip(".")
    parts = _PLACE.split(words)
    out = "".join(
        _PLACES.get(places_of(part)[0], _ANY) if _PLACE.fullmatch(part) else re.escape(part)
        for part in parts
    )
    rest = "" if pattern.rstrip().endswith(":") or not places_of(pattern) else r"(?:[.:,]? .*[^:])?"
    if pattern.rstrip().endswith(".") and not rest:
        rest = r"(?: at [^:]*)?(?:[.:]? .*[^:])?"
    return rf"(?i:{out}){rest}\.?"
