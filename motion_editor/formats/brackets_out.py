"""A tracked text in bracketed words, as `read_brackets` takes it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from motion_editor.compare.hunks import Hunk
from motion_editor.compare.words import tidy
from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, SOFT_BREAK, STRUCK, State
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.apart import OPENERS, STOPS
from motion_editor.formats.bullets import label_of
from motion_editor.formats.marks import MARKER

_OPENING = {STRUCK: "[DELETE:]", ADDED: "[INSERT:]"}
_CLOSING = "[TO HERE]"
_BULLET = "• "


def write_brackets(clauses: Sequence[Clause]) -> str:
    """A text, plain or tracked, with what is left out and put in between words in brackets.

    Points have bullets, deeper ones more indentation; a blank line parts the clauses. A clause
    that is split, joined or moved is left out and put in whole. Raises MotionError where the text
    itself holds such a mark.
    """
    if any(MARKER.search(item.text) for item in clauses):
        raise MotionError(
            say("The text itself has a mark such as [TO HERE] in it."),
            say("Take it out of the text, or print the amendment with tracked changes."),
        )
    return "\n\n".join(line for line in _lines(normal(clauses)) if line.strip()) + "\n"


def _lines(clauses: Sequence[Clause]) -> Iterator[str]:
    segments = list(_segments(clauses))
    for at, segment in enumerate(segments):
        first = segment[0]
        simple = len(segment) == 1 and first.end is KEPT and not first.moved_from
        if simple and not (_ends_struck(first) and _goes_on(segments[at + 1 : at + 2])):
            yield _line(first, _inline(first))
            continue
        for item in original(segment):
            yield _line(item, _marked(item.text, STRUCK))
        for item in proposed(segment):
            yield _line(item, _marked(item.text, ADDED))


def _segments(clauses: Sequence[Clause]) -> Iterator[tuple[Clause, ...]]:
    """Stretches that begin and end where clauses of both texts do; whole clauses stand alone."""
    waiting: list[Clause] = []
    for item in clauses:
        waiting.append(item)
        alone = len(waiting) == 1 and (item.wholly_struck or item.wholly_added)
        if alone or (item.in_original and item.in_proposed):
            yield tuple(waiting)
            waiting = []
    if waiting:
        yield tuple(waiting)


def _ends_struck(item: Clause) -> bool:
    """Whether the last words of the base are left out, so that a line put in would go on here."""
    last = [run.state for run in item.runs if run.in_original and run.text.strip()]
    return last[-1:] == [STRUCK]


def _goes_on(following: Sequence[Sequence[Clause]]) -> bool:
    """Whether the next line is put in and has no bullet."""
    first = [item for segment in following for item in segment[:1]]
    return any(item.role is not Role.POINT and item.end is not KEPT for item in first)


def _line(item: Clause, text: str) -> str:
    if not text or (item.role is not Role.POINT and not _looks_labelled(item)):
        return text
    return "  " * item.level + _BULLET + text


def _looks_labelled(item: Clause) -> bool:
    """Whether the words begin as if with a number: a bullet keeps them from being taken for one."""
    return any(label_of(text.lstrip()) for text in (item.original_text, item.proposed_text))


def _inline(item: Clause) -> str:
    """The words of one clause with whole words and phrases marked."""
    old = item.original_text
    out = ""
    at = 0
    for hunk in _widened(tidy(_hunks(item), old), old):
        out = _beside(out + old[at : hunk.start], _marked(old[hunk.start : hunk.end], STRUCK))
        out = _beside(out, _marked(hunk.text, ADDED))
        at = hunk.end
        glued = (
            not old[at : at + 1].strip() or not (old[hunk.start : at] + hunk.text)[-1:].isspace()
        )
        out += "" if glued else " "
    return _one_line(out + old[at:])


def _hunks(item: Clause) -> tuple[Hunk, ...]:
    """The recorded changes of a clause over its words in the base."""
    out: list[Hunk] = []
    at = start = 0
    added = ""
    for run in (*item.runs, None):
        if run is None or run.state is KEPT:
            if added or at > start:
                out.append(Hunk(start, at, added))
            added = ""
            at += len(run.text) if run else 0
            start = at
        elif run.state is STRUCK:
            at += len(run.text)
        else:
            added += run.text
    return tuple(out)


def _widened(hunks: Sequence[Hunk], old: str) -> list[Hunk]:
    """The hunks grown to the next blank where nothing else parts their words from what is kept.

    A reader of brackets can't tell words that belong together from words that lost their space.
    """
    out: list[Hunk] = []
    for hunk in hunks:
        start, end, text = hunk
        right = old[end : end + 1]
        if _cling(old[start - 1 : start], (text or right)[:1]):
            start = _blank_before(old, start)
            text = old[start : hunk.start] + text
        if _cling((text or old[start - 1 : start])[-1:], right):
            past = _blank_after(old, end)
            text, end = text + old[end:past], past
        if out and start <= out[-1].end:
            last = out.pop()
            text = last.text + old[last.end : hunk.start] + text[hunk.start - start :]
            start = last.start
        out.append(Hunk(start, end, text))
    return out


def _cling(left: str, right: str) -> bool:
    """Whether two characters stand together with nothing that parts words between them."""
    if not left.strip() or not right.strip():
        return False
    return left not in OPENERS and right not in STOPS


def _blank_before(text: str, at: int) -> int:
    while at and not text[at - 1].isspace():
        at -= 1
    return at


def _blank_after(text: str, at: int) -> int:
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _marked(text: str, state: State) -> str:
    """Words between marks, the white space at their ends outside them."""
    words = text.strip()
    if not words:
        return ""
    before = " " if text[:1].isspace() else ""
    return _one_line(f"{before}{_OPENING[state]} {words} {_CLOSING}")


def _beside(left: str, right: str) -> str:
    return left + (right.lstrip() if left[-1:].isspace() else right)


def _one_line(text: str) -> str:
    """The words on one line: plain text has no sign for a line break inside a clause."""
    return text.replace(SOFT_BREAK, " ")
