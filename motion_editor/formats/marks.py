"""The marks of bracketed papers: [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE]."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, cut, in_state, joined
from motion_editor.core.wording import say
from motion_editor.formats.bullets import label_of
from motion_editor.formats.lines import SourceLine

MARKER = re.compile(
    r"\[\s*(?:(?:(?P<delete>delet(?:e|ed|ion))|(?P<insert>insert(?:ed|ion)?))\s*:?\s*\](?::(?!\S))?"
    r"|(?P<end>to\s+here)\s*:?\s*\])",
    re.IGNORECASE,
)
"""A colon right after an opening mark is part of it; after a closing one it is the motion's."""

_LIKE = re.compile(
    r"\[\s*(?:delet(?:e|ed|ion)|omit(?:ted)?|removed?|leave\s+out|left\s+out|struck|strike"
    r"|insert(?:ed|ion)?|add(?:ed|ition)?|put\s+in|replaced?)\b[^\[\]]*\]",
    re.IGNORECASE,
)
"""What looks like a mark and is none of ours: “[DELETE: the words]”."""

_PARTS = 3


def has_marks(text: str) -> bool:
    """Whether a text has any of the marks; one that only closes is a slip to be said."""
    return MARKER.search(text) is not None


def like_a_mark(text: str) -> str:
    """What in a text looks like a mark and is not read as one; "" for nothing."""
    found = _LIKE.search(MARKER.sub("", text))
    return found.group() if found else ""


@dataclass(slots=True)
class _Open:
    """The mark that is open: what it does, how it reads, where it stands."""

    state: State = KEPT
    printed: str = ""
    line: int = 0


def marked_lines(lines: Iterable[SourceLine]) -> list[SourceLine]:
    """The lines with the marks taken off and their words in the states that the marks give.

    Raises MotionError, naming lines, where a mark is not closed or not opened.
    """
    now = _Open()
    out = [_marked(line, now) for line in lines]
    if now.state is not KEPT:
        raise MotionError(
            say("{sign} on line {line} is never closed.", sign=now.printed, line=now.line),
            say("Put [TO HERE] after the words that it marks."),
        )
    return out


def _marked(line: SourceLine, now: _Open) -> SourceLine:
    """One line in its states; `now` is what is open, and goes on to the next line."""
    runs: list[Run] = []
    marks = ""
    at = 0
    for found in MARKER.finditer(line.text):
        runs += _after(runs, _in(now.state, cut(line.runs, at, found.start())))
        _turn(found, line.number, now)
        marks += found.group()
        at = found.end()
    runs += _after(runs, _in(now.state, cut(line.runs, at)))
    kept, number = renumbered(joined(runs))
    return replace(line, runs=kept, end=now.state, brackets=marks + number)


def renumbered(runs: Runs) -> tuple[Runs, str]:
    """The runs of a line whose number alone is marked as changed, with its old number, and the new.

    Numbers are no words: a motion counts its points, whatever is put in among them.
    """
    shown = [run for run in runs if run.text.strip()]
    states = [run.state for run in shown[:_PARTS]]
    if states not in ([STRUCK, ADDED, KEPT], [ADDED, STRUCK, KEPT]):
        return runs, ""
    old, new = (run.text.strip() for run in shown[: _PARTS - 1])
    if states[0] is ADDED:
        old, new = new, old
    if not (_is_number(old) and _is_number(new)):
        return runs, ""
    words = shown[2].text
    space = "" if words[:1].isspace() else " "
    at = runs.index(shown[2])
    text = "".join(run.text for run in runs)
    indent = text[: len(text) - len(text.lstrip())]
    return joined((Run(f"{indent}{old}{space}"), *runs[at:])), new


def _is_number(text: str) -> bool:
    found = label_of(text)
    return found is not None and not found.is_bullet and found.end == len(text)


def numbers_put_in(line: SourceLine) -> str:
    """The number that a line's marks put in the place of its own; "" for none."""
    return MARKER.sub("", line.brackets)


def _after(left: Sequence[Run], right: Runs) -> Runs:
    """The words behind a mark, less the white space that words of their state have before it."""
    if not left or not right or left[-1].state is not right[0].state:
        return right
    first = right[0].text
    if not left[-1].text[-1:].isspace() or not first[:1].isspace():
        return right
    return cut(right, len(first) - len(first.lstrip()))


def _in(state: State, runs: Runs) -> Runs:
    """The words in a state; outside brackets they keep the state that they have."""
    return runs if state is KEPT else in_state(runs, state)


def _turn(found: re.Match[str], line: int, now: _Open) -> None:
    printed = found.group()
    if found.group("end") is not None:
        if now.state is KEPT:
            raise MotionError(
                say("{sign} on line {line} closes nothing.", sign=printed, line=line),
                say("Put [DELETE:] or [INSERT:] before the words that it marks, or take it away."),
            )
        now.state = KEPT
        return
    if now.state is not KEPT:
        raise MotionError(
            say(
                "{sign} on line {line} begins before {opened} on line {opened_line} is closed.",
                sign=printed,
                line=line,
                opened=now.printed,
                opened_line=now.line,
            ),
            say("Put [TO HERE] where the first of them ends."),
        )
    now.state = ADDED if found.group("insert") else STRUCK
    now.printed, now.line = printed, line
