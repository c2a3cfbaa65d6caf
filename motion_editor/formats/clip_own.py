"""What is copied, in our own form: so that within the program nothing of it is lost.

JSON: {"lines": [{"runs": [[words, bold, italic, link], …], "role": …, "level": …}, …],
"struck": …}; a line that is only a part of its clause has neither role nor level. Ids never
travel, nor do marks: the words are those of the amended text, or else `struck` says that they are
left out there.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.clause import MAX_LEVEL, Clauses, Role, Was
from motion_editor.core.errors import MotionError
from motion_editor.core.pasting import Pasted
from motion_editor.core.place import Span
from motion_editor.core.text import (
    ADDED,
    KEPT,
    Emphasis,
    Run,
    cut,
    joined,
    proposed_words,
)
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark
from motion_editor.formats.html_in import ADDRESS
from motion_editor.formats.lines import without_controls

_FAULT = MotionError(
    mark("What was copied can’t be read: another version of Motion Editor wrote it."),
    mark("Paste it as plain text."),
)
_MOST = 20_000
"""Stretches of one look that are pasted at most: a hundred times those of a long motion."""

_TOO_LONG = MotionError(
    mark("What was copied is longer than any motion needs to be."), mark("Copy a part of it.")
)


PUT_IN_ANEW = mark(
    "The words pasted had been left out where you copied them: here they are put in."
)


@dataclass(frozen=True, slots=True)
class Taken:
    """The lines to put in, what a person should know about them, and whether they are our own."""

    lines: tuple[Pasted, ...]
    note: str = ""
    own: bool = False


def cut_out(clauses: Clauses, span: Span) -> Clauses:
    """The clauses of a span, with no words but those in it."""
    first, last = span.start.clause, span.end.clause
    out = []
    for at in range(first, last + 1):
        item = clauses[at]
        low = span.start.offset if at == first else 0
        high = span.end.offset if at == last else item.length
        out.append(item.with_runs(cut(item.runs, low, high)))
    return tuple(out)


def only_struck(clauses: Clauses) -> bool:
    """Whether there are words, and all of them are left out."""
    runs = [run for item in clauses for run in item.runs]
    return bool(runs) and not any(run.in_proposed for run in runs)


def lines_of(clauses: Clauses, span: Span) -> tuple[Pasted, ...]:
    """A span as lines of the amended text: what is left out does not come along.

    Where nothing else was taken, words left out do: somebody wants just these.
    """
    some = cut_out(clauses, span)
    if only_struck(some):
        plain = tuple(replace(it.whole(KEPT), was=None, moved_from="") for it in some if it.runs)
    else:
        plain = proposed(some)
    # A projection fits the levels to one another; copied points keep their own.
    kinds = {it.moved_from or it.id: it.kind for it in some}
    first, last = clauses[span.start.clause], clauses[span.end.clause]
    begins = not proposed_words(cut(first.runs, 0, span.start.offset))
    ends = not proposed_words(cut(last.runs, span.end.offset))
    ends = ends and (span.end.offset > 0 or not last.length)
    out = []
    for number, item in enumerate(plain):
        whole = (number > 0 or begins) and (number < len(plain) - 1 or ends)
        out.append(Pasted(item.runs, kinds.get(item.id, item.kind) if whole else None))
    return tuple(out)


def encode(clauses: Clauses, span: Span) -> bytes:
    """A span as bytes."""
    return packed(lines_of(clauses, span), struck=only_struck(cut_out(clauses, span)))


def packed(lines: Sequence[Pasted], *, struck: bool = False) -> bytes:
    """Lines as bytes."""
    said = []
    for line in lines:
        runs = [
            [it.text, it.emphasis.bold, it.emphasis.italic, it.emphasis.link] for it in line.runs
        ]
        kind = {"role": line.kind.role.value, "level": line.kind.level} if line.kind else {}
        said.append({"runs": runs, **kind})
    return json.dumps({"lines": said, "struck": struck}).encode("ascii")


def decode(data: bytes) -> Taken:
    """The lines in such bytes; MotionError for what is none of ours."""
    try:
        said = json.loads(data)
        if sum(len(line["runs"]) for line in said["lines"]) > _MOST:
            raise _TOO_LONG
        lines = tuple(_line(line) for line in said["lines"])
        return Taken(lines, PUT_IN_ANEW if said["struck"] else "", own=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _FAULT from error


def _line(said: dict[str, object]) -> Pasted:
    runs = said["runs"]
    if not isinstance(runs, list):
        raise TypeError(runs)
    made = joined(_run(*run) for run in runs)
    if "role" not in said:
        return Pasted(made)
    level = said["level"]
    if not isinstance(level, int) or not 0 <= level <= MAX_LEVEL:
        raise ValueError(level)
    return Pasted(made, Was(Role(said["role"]), level))


def _run(text: str, bold: bool, italic: bool, link: str) -> Run:
    if not isinstance(text, str) or not isinstance(link, str):
        raise TypeError(text)
    if "\n" in text or without_controls(text)[1]:
        raise ValueError(text)
    link = link if ADDRESS.match(link) else ""
    return Run(text, KEPT, Emphasis(bool(bold), bool(italic), link))


def is_own_phrase(clauses: Clauses) -> bool:
    """Whether these are words within one clause, all of the amendment's own: they need no marks."""
    return len(clauses) == 1 and all(run.state is ADDED for run in clauses[0].runs)
