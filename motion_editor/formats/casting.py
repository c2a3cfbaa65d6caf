"""A casting vote in the words of a record: whose it was, and on which side."""

from __future__ import annotations

import re
from typing import Final

from motion_editor.core.votes import Ballot, Cast
from motion_editor.formats.names import FORMS, NAME, people_in

_VOTE: Final = re.compile(
    r"(?i)\b(?:second\s+(?:and|or)\s+casting|casting\s+or\s+second|casting)\s+votes?\b"
)
_NONE: Final = re.compile(
    r"(?i)\b(?:no|not|nor|never|without|declin\w+|refus\w+|didn[’']t|would\s+have|"
    r"may|might|can|could|has\s+a|have\s+a|had\s+a|entitled)\b"
)
"""What says that there was none, or tells of the right to one."""
_SIDE: Final = re.compile(r"(?i)\b(in\s+favour|for|against)\b")
_LAST: Final = re.compile(r"(?i).*\b(in\s+favour|for|against)\b", re.DOTALL)
_DONE: Final = re.compile(
    r"(?i)\b(not\s+)?(carried|carry|agreed|approved?|adopted?|lost|defeat(?:ed)?|reject(?:ed)?)\b"
)
_NO: Final = ("lost", "defeat", "reject")
_FIGURE: Final = re.compile(r"\d[\w\s]{0,20}$")
_OFFICE: Final = re.compile(r"(?i)(?:lord\s+)?(?:mayor|provost)|chair\w*|convener|president")
_WHO: Final = re.compile(rf"{FORMS}\s*{NAME}|(?<=\(){NAME}(?=\))")


def casting_in(text: str) -> Ballot | None:
    """The casting vote that a sentence tells of; None where it tells of none that was given.

    The name is "" where only an office is named ("the Provost used her casting vote").
    """
    found = _VOTE.search(text)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :]
    if _NONE.search(before.rsplit(",", 1)[-1][-40:]):
        return None
    cast = _after(after) or _before(before) or _by_outcome(text)
    return Ballot(_who(text), cast) if cast is not None else None


def _after(words: str) -> Cast | None:
    """The side that is said after the words "casting vote", the nearest."""
    side = _SIDE.search(words)
    return _cast(side[1]) if side and not words[side.end() :].lstrip()[:1].isdigit() else None


def _before(words: str) -> Cast | None:
    """The side that is said before them: "voted against it with her casting vote"."""
    side = _LAST.match(words)
    if side is None or _FIGURE.search(words[: side.start(1)]):
        return None
    rest = words[side.end(1) :]
    return None if re.match(r"[\s:=-]*\d", rest) else _cast(side[1])


def _by_outcome(text: str) -> Cast | None:
    """The side by what came of it: "carried on the casting vote of the Mayor"."""
    done = _DONE.search(text)
    if done is None:
        return None
    lost = bool(done[1]) != done[2].lower().startswith(_NO)
    return Cast.AGAINST if lost else Cast.FOR


def _cast(words: str) -> Cast:
    return Cast.AGAINST if words.lower() == "against" else Cast.FOR


def _who(text: str) -> str:
    """The member named, without the office; "" where nobody is."""
    found = _WHO.search(text)
    people = people_in(found[0]) if found else ()
    name = people[0].name if people else ""
    return "" if _OFFICE.fullmatch(name) else name
