"""Footnotes of web pages that name them as such (ARIA's doc-noteref and doc-endnotes)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.core.text import KEPT, SOFT_BREAK, Run, Runs, joined
from motion_editor.formats.lines import SourceLine

SPOT: Final = "\ufdd0"
"""Stands for a reference while the page is read; no page may hold it, for it is no character."""

_LABEL: Final = 8
"""Numbers and signs of footnotes are no longer than this."""

REFERENCE, BACK, LIST = "doc-noteref", "doc-backlink", "doc-endnotes"


class _Reference(NamedTuple):
    name: str
    label: str


@dataclass(slots=True)
class Footnotes:
    """The references of a page in order, and the words of its footnotes by the names they have."""

    _references: list[_Reference] = field(default_factory=list)
    _words: dict[str, Runs] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)

    def refer(self, name: str) -> Run:
        """What stands in the text for a reference to the footnote of this name."""
        self._references.append(_Reference(name, ""))
        return Run(SPOT)

    def label(self, text: str) -> None:
        """The number, or more of it, that the page shows for the last reference."""
        last = self._references[-1]
        self._references[-1] = last._replace(label=last.label + text)

    def take(self, name: str, number: int, runs: Runs) -> None:
        """A paragraph of a footnote, that stands on this line of the page."""
        before = self._words.get(name, ())
        gap = (Run(SOFT_BREAK),) if before else ()
        self._words[name] = joined((*before, *gap, *runs))
        self._numbers.setdefault(name, number)

    def placed(self, lines: Sequence[SourceLine]) -> list[SourceLine]:
        """The lines with each footnote where it is first referred to; the others stand last."""
        references = iter(self._references)
        out = [
            replace(line, runs=joined(self._filled(line.runs, references)))
            if SPOT in line.text
            else line
            for line in lines
        ]
        for name, runs in self._words.items():
            out += [SourceLine(self._numbers[name], runs), SourceLine(self._numbers[name], ())]
        return out

    def _filled(self, runs: Runs, references: Iterator[_Reference]) -> Iterator[Run]:
        for run in runs:
            first, *rest = run.text.split(SPOT)
            yield run.with_text(first)
            for text in rest:
                yield from self._note(run, next(references))
                yield run.with_text(text)

    def _note(self, at: Run, reference: _Reference) -> Iterator[Run]:
        words = self._words.pop(reference.name, ())
        if not words:
            yield at.with_text(reference.label)
            return
        yield at.with_text(OPEN)
        yield from (run if at.state is KEPT else run.with_state(at.state) for run in words)
        yield at.with_text(CLOSE)
        if len(reference.label) > _LABEL:
            yield at.with_text(reference.label)  # Never closed: these are words of the text.
