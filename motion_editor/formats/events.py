"""What a single paragraph of a source is, seen for itself."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from motion_editor.core.wording import mark
from motion_editor.formats.page import Matter, matter, titled
from motion_editor.formats.people import Named, bare_role, named_in, unnamed
from motion_editor.formats.stems import ends_with_colon, is_closed, is_heading, starts_with_stem

_HEADING_MAX = 250
_MENTIONS = re.compile(r"(?i)\b(?:motions?|amendments?)\b")


class Kind(Enum):
    """What a paragraph is, as far as it can be told without its neighbours."""

    RULE = mark("is a line or a page number")
    PAGE = mark("is a heading or a phrase of the page")
    TALK = mark("tells of the meeting")
    RECORD = mark("records what happened at the meeting")
    MINUTES = mark("begins the minutes")
    AMENDMENT = mark("tells of an amendment or of something else that was moved")
    NEXT = mark("begins another motion")
    IN_WORDS = mark("begins the amendment in words")
    LISTED = mark("lists a motion of the agenda")
    LETTER = mark("belongs to a letter or an e-mail")
    CLOSE = mark("closes a letter or an e-mail")
    FOOT = mark("stands below motions on their pages")
    TITLED = mark("gives the title")
    INTRO = mark("speaks of the motion once more")
    PEOPLE = mark("names people")
    ROLE = mark("is a word for mover or seconder alone")
    STEM = mark("opens as a motion does")
    BODY = mark("is none of these")


_OF_MATTER = {
    Matter.RULE: Kind.RULE,
    Matter.PAGE: Kind.PAGE,
    Matter.TALK: Kind.TALK,
    Matter.RECORD: Kind.RECORD,
    Matter.MINUTES: Kind.MINUTES,
    Matter.AMENDMENT: Kind.AMENDMENT,
    Matter.NEXT: Kind.NEXT,
    Matter.READS: Kind.INTRO,
    Matter.IN_WORDS: Kind.IN_WORDS,
    Matter.LISTED: Kind.LISTED,
    Matter.LETTER: Kind.LETTER,
    Matter.CLOSE: Kind.CLOSE,
    Matter.FOOT: Kind.FOOT,
}


_CERTAIN = (Matter.RULE, Matter.MINUTES, Matter.NEXT, Matter.LISTED, Matter.CLOSE, Matter.FOOT)
"""What a paragraph is whomever it names."""


class Event(NamedTuple):
    """A paragraph's kind, and the people that it names."""

    kind: Kind
    named: Named | None = None


def event(text: str, *, begun: bool) -> Event:
    """What a paragraph is; once the motion has `begun`, headings are no longer looked for."""
    if bare_role(text) or unnamed(text):
        return Event(Kind.ROLE)
    if not begun and titled(text):
        return Event(Kind.TITLED)
    beside = matter(text)
    named = named_in(text, heading=not begun and _MENTIONS.search(text) is not None)
    if beside is Matter.NEXT:
        heads = is_heading(text) or ends_with_colon(text) or named is not None
        beside = Matter.NEXT if heads else None
    if beside in _CERTAIN:
        return Event(_OF_MATTER[beside], named)
    if named is not None and (people := _people(text, named, begun=begun)) is not None:
        return Event(people, named)
    if beside is not None:
        return Event(_OF_MATTER[beside], named)
    stem = starts_with_stem(text) and not is_heading(text)
    return Event(Kind.STEM if stem else Kind.BODY)


def _people(text: str, named: Named, *, begun: bool) -> Kind | None:
    """What a paragraph that names people is; None where it names them only in passing."""
    if named.moves_amendment or (named.amends and (named.introduces or named.pure or not begun)):
        return Kind.AMENDMENT
    if named.introduces or named.rest >= 0:
        return Kind.INTRO
    if named.pure or (not begun and len(text) <= _HEADING_MAX and not is_closed(text)):
        return Kind.PEOPLE
    return None
