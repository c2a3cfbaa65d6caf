"""What is said of labels that the motion shows otherwise than its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from motion_editor.core.clause import Clause, fitted
from motion_editor.core.numbering import labels, numbers
from motion_editor.core.text import Run
from motion_editor.core.wording import Said, say, strung
from motion_editor.formats.nesting import Entry, Nested
from motion_editor.formats.reading import Remark

_MOST = 8
"""How many ways of labelling are named one by one."""


def relabelled(entries: Sequence[Entry], nesting: Nested) -> Iterator[Remark]:
    """One remark on the labels that change, each way in which they do named once.

    A motion labels its points in one style, a source often in several, or from another number on.
    """
    made = [
        Clause(str(at), (Run(entry.text),), entry.role, level)
        for at, (entry, level) in enumerate(zip(entries, nesting.levels, strict=True))
    ]
    clauses = fitted(tuple(made))
    shown = labels(clauses, nesting.style)
    counts = numbers(clauses, nesting.style)
    said: dict[tuple[object, ...], tuple[str, int, str]] = {}
    first = 0
    for at, (entry, reading) in enumerate(zip(entries, nesting.readings, strict=True)):
        label = entry.label
        if label is None or reading is None:
            continue
        if _plain(label.printed) == shown[at] or (label.is_bullet and not shown[at].strip("•◦▪")):
            continue
        shift = 0 if label.is_bullet else reading.value - counts[at]
        ours = shown[at].strip("().").isdecimal(), clauses[at].level
        said.setdefault(
            (label.style, reading.series, *ours, shift), (label.printed, entry.line, shown[at])
        )
        first = first or entry.line
    if said:
        labels_shown = _list([_shown(*it) for it in list(said.values())[:_MOST]])
        if len(said) > _MOST:
            rest = len(said) - _MOST
            labels_shown = say("{labels}, and {number} more", labels=labels_shown, number=rest)
        yield Remark(
            say(
                "Some labels are shown otherwise than in the source: {labels}.",
                labels=labels_shown,
            ),
            first,
        )


def _plain(printed: str) -> str:
    return "".join(printed.split())


def _shown(printed: str, line: int, ours: str) -> Said:
    return say("“{label}” on line {line} as “{shown}”", label=printed, line=line, shown=ours)


def _list(items: Sequence[Said]) -> Said:
    if len(items) == 1:
        return items[0]
    return say("{labels} and {last}", labels=strung(items[:-1]), last=items[-1])
