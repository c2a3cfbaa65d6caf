"""Putting words in, or leaving them out, with the white space that a sentence needs."""

from __future__ import annotations

from motion_editor.compare.tokens import CLOSERS, OPENERS
from motion_editor.core import edit
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.footnotes import OPEN
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Emphasis
from motion_editor.tasks.anchored import View, view

_MARKS = frozenset(",.;:!?%…") | CLOSERS
_TIGHT = frozenset("/-‐‑") | {OPEN}


def put(
    now: Clauses, span: Span, text: str, new_id: NewId, emphasis: Emphasis | None = None
) -> edit.Edited:
    """Replace a stretch by words, or leave it out where there are none."""
    whole = view(now, range(len(now)))
    start, end = _offsets(whole, span)
    left, right = whole.text[start - 1 : start], whole.text[end : end + 1]
    if not text:
        start, end = _without_blank(whole.text, start, end)
    elif not text.isspace():
        start, end = _trimmed(whole.text, start, end)
        if start == end:
            text = _spaced(left, text, right)
        elif whole.text[start] in _MARKS and left.isalnum() and text[0].isalnum():
            text = f" {text}"
        if left == " " and text[0] in _MARKS and start > 0:
            start -= 1
    if start < end:
        last = whole.places[end - 1]
        span = Span(whole.places[start], Place(last.clause, last.offset + 1))
    return edit.replace(now, span, text, tracked=True, new_id=new_id, emphasis=emphasis)


def split(now: Clauses, at: Place, new_id: NewId) -> edit.Edited:
    """Begin a new clause at a place; the blank that stands there goes."""
    whole = view(now, range(len(now)))
    start, end = _offsets(whole, Span(at, at))
    while end < len(whole.text) and whole.text[end] in " \u2028":
        end += 1
    if start < end:
        at_end = whole.places[end - 1]
        now = edit.replace(
            now, Span(at, Place(at_end.clause, at_end.offset + 1)), "", tracked=True, new_id=new_id
        ).clauses
        at = Place(at_end.clause, at_end.offset + 1) if at_end.clause != at.clause else at
    return edit.split(now, at, tracked=True, new_id=new_id)


def _offsets(whole: View, span: Span) -> tuple[int, int]:
    """The offsets in the words of the amended text of a stretch of the marked one."""
    return whole.places.before(span.start), whole.places.before(span.end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the blanks at its ends: other words are put in between them."""
    inner = text[start:end]
    if not inner.strip():
        return start, end
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def _without_blank(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the one blank beside it that goes with its words."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if start and left == " " and (not right or right.isspace() or right in _MARKS):
        return start - 1, end
    if right == " " and (not left or left == "\n" or left in OPENERS):
        return start, end + 1
    return start, end


def _spaced(left: str, text: str, right: str) -> str:
    first, last = text[0], text[-1]
    tight = first in _MARKS or (first in _TIGHT and text[1:2] != " ")
    if left and not left.isspace() and left not in OPENERS and not tight:
        text = f" {text}"
    if right and not right.isspace() and right not in _MARKS and right not in _TIGHT:
        text = text if last.isspace() or last in OPENERS else f"{text} "
    return text
