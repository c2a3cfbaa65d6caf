"""Curly quotation marks and dashes: what was just typed on the keyboard, and nothing else.

Each replacement is a step of its own, so that Undo gives back the very character typed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from motion_editor.core import edit
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.edit import Edited
from motion_editor.core.footnotes import OPEN
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, STRUCK, cut, pieces, words
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import mark, tr

EN_DASH = "\u2013"
DASH = mark("dash")

_OPENING, APOSTROPHE = "\u2018", "\u2019"
_LONGEST = 6
"""Characters after an opening mark beyond which it is one."""

_NAME = mark("apostrophe")
_MARKS = {"'": (_OPENING, APOSTROPHE), '"': ("\u201c", "\u201d")}
_OPENS_AFTER = f" \u00a0\u2028([{{/\u2013\u2014\u2018\u201c{OPEN}"


_YEAR = re.compile(r"[0-9]{2}")
_NO_YEAR = re.compile(r"[0-9]{2}[^\W_sS]")
_ELIDED = re.compile(r"(?:tis|twas|twere|twill|em|til|cause|n)[^\w'\u2019]|n\u2019", re.IGNORECASE)
"""What stands after an apostrophe for what is left out: “’90s”, “’tis”, “rock ’n’ roll”."""


class Swap(NamedTuple):
    """Characters before the caret, and what is to stand there instead; `after` more follow them."""

    old: str
    new: str
    after: int = 0
    name: str = mark("curly quotation mark")


class Typist:
    """Watches what is typed in a row."""

    def __init__(self) -> None:
        self._typed = ""
        self._end = Place(0, 0)
        self._opened: Place | None = None
        """Where a mark was taken for an opening one, if nothing but words was typed since."""

    def typed(self, session: Session, before: Place, char: str, after: Place) -> Place | None:
        """A character was typed at a place; where the caret stands if something was replaced."""
        in_a_row = before == self._end and after.clause == before.clause
        self._typed = (self._typed if in_a_row else "")[-2:] + char
        self._end = after
        self._opened = self._opened if in_a_row else None
        done = self._swapped(session, after, _swap(self._typed, _before(session, after)))
        return self._elided(session, done or after) or done

    def _swapped(self, session: Session, after: Place, swap: Swap | None) -> Place | None:
        """Make a replacement, if there is one to be made; where the caret then stands."""
        if swap is None:
            return None
        start = Place(after.clause, after.offset - len(swap.old) - swap.after)
        item = session.clauses[after.clause]
        if not _own(item, start.offset, swap.old, tracked=session.tracked):
            return None
        caret = self._replace(session, swap, Span(start, start), after)
        self._typed, self._end = "", caret
        if swap.new == _OPENING:
            self._opened = start
        return caret

    def _elided(self, session: Session, after: Place) -> Place | None:
        """Turn a mark that was taken for an opening one round, where words are left out there.

        And back, where what looked like a year goes on as something else.
        """
        opened = self._opened
        if opened is None or opened.clause != after.clause:
            return None
        runs = cut(session.clauses[after.clause].runs, opened.offset, after.offset)
        first, since = words(runs)[:1], words(runs)[1:]
        if len(since) > _LONGEST:
            self._opened = None
        if first == _OPENING and (_YEAR.fullmatch(since) or _ELIDED.fullmatch(since)):
            return self._swapped(session, after, Swap(first, APOSTROPHE, len(since), _NAME))
        if first == APOSTROPHE and _NO_YEAR.fullmatch(since):
            return self._swapped(session, after, Swap(first, _OPENING, len(since)))
        return None

    def _replace(self, session: Session, swap: Swap, at: Span, caret: Place) -> Place:
        span = Span(at.start, Place(at.start.clause, at.start.offset + len(swap.old)))
        now = Place(caret.clause, caret.offset + len(swap.new) - len(swap.old))

        def make(clauses: Clauses, tracked: bool) -> Edited:
            return edit.replace(clauses, span, swap.new, tracked=tracked, new_id=session.new_id)

        session.edit(tr(swap.name), make, Span(caret, caret), keeps=Span(now, now))
        return now


def _swap(typed: str, left: str) -> Swap | None:
    """What to replace after this was typed; `left` is the text before the last character."""
    if typed[-1] in _MARKS:
        opening = not left or left[-1] in _OPENS_AFTER
        return Swap(typed[-1], _MARKS[typed[-1]][0 if opening else 1])
    if typed.endswith("--"):
        return Swap("--", EN_DASH, name=DASH)
    if typed.endswith("- ") and left.endswith(" -"):
        return Swap("-", EN_DASH, 1, DASH)
    return None


def _before(session: Session, after: Place) -> str:
    """What stands left of the character before a place."""
    return _left(session.clauses[after.clause], after.offset - 1)


def _left(item: Clause, offset: int) -> str:
    """What stands left of a place in the amended text, as far as it matters."""
    out = ""
    for start, run in pieces(item.runs):
        if start < offset and run.state is not STRUCK:
            out += run.text[: offset - start]
    return out[-2:]


def _own(item: Clause, start: int, old: str, *, tracked: bool) -> bool:
    """Whether these characters stand there and are the author's own."""
    found = cut(item.runs, max(start, 0), start + len(old))
    return words(found) == old and not (tracked and any(it.state is not ADDED for it in found))
