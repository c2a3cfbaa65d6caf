"""One line a clause, tracked words in CriticMarkup: tests read as the texts they are about.

`id sign words`, where the sign is `#` for a lead-in, `-` for a point, `=` for text, once for each
level and one more; `(…)` after it holds the sign that the base has. `copy>source` is a moved copy.
`{--words--}` are struck, `{++words++}` added; `{--¶--}` and `{++¶++}` at the end are the mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from motion_editor.core.clause import Clause, Clauses, Role, Was
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, joined

_SIGNS = {Role.LEAD_IN: "#", Role.POINT: "-", Role.TEXT: "="}
_ROLES = {sign: role for role, sign in _SIGNS.items()}
_LINE = re.compile(r"(\S+?)(?:>(\S+))? ([#=-]+)(?:\(([#=-]+)\))?(?: (.*))?", re.DOTALL)
_PIECE = re.compile(r"\{\+\+(.*?)\+\+\}|\{--(.*?)--\}|([^{]+|\{)", re.DOTALL)
_MARKS = {"{++¶++}": ADDED, "{--¶--}": STRUCK}


def show(clauses: Sequence[Clause]) -> str:
    """The notation of a tracked text."""
    return "\n".join(_show_clause(item) for item in clauses)


def read(text: str) -> Clauses:
    """The tracked text of a notation; leading white space of each line is left aside."""
    return tuple(_read_clause(line.lstrip(" ")) for line in text.strip("\n ").split("\n"))


def words(clauses: Sequence[Clause]) -> list[str]:
    """The words of a plain text, one item a clause."""
    return [item.text for item in clauses]


def _show_clause(item: Clause) -> str:
    name = f"{item.id}>{item.moved_from}" if item.moved_from else item.id
    was = f"({_sign(item.was)})" if item.was else ""
    body = "".join(_show_run(run) for run in item.runs)
    mark = next((shown for shown, state in _MARKS.items() if state is item.end), "")
    return (
        f"{name} {_sign(item.kind)}{was} {body}{mark}".rstrip(" ")
        if not (body or mark)
        else f"{name} {_sign(item.kind)}{was} {body}{mark}"
    )


def _show_run(run: Run) -> str:
    if run.state is KEPT:
        return run.text
    return f"{{++{run.text}++}}" if run.state is ADDED else f"{{--{run.text}--}}"


def _sign(kind: Was) -> str:
    return _SIGNS[kind.role] * (kind.level + 1)


def _kind(sign: str) -> Was:
    return Was(_ROLES[sign[0]], len(sign) - 1)


def _read_clause(line: str) -> Clause:
    found = _LINE.fullmatch(line)
    assert found, f"not a clause: {line!r}"
    id, source, sign, was, body = found.groups()
    body = body or ""
    end: State = KEPT
    for shown, state in _MARKS.items():
        if body.endswith(shown):
            body, end = body.removesuffix(shown), state
    runs = []
    for added, struck, kept in _PIECE.findall(body):
        state = ADDED if added else STRUCK if struck else KEPT
        runs.append(Run(added or struck or kept, state))
    kind = _kind(sign)
    base = _kind(was) if was else None
    return Clause(id, joined(runs), kind.role, kind.level, end, base, source or "")
