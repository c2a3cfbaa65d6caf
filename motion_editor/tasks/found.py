"""What was found in the source of an amendment, before anything of it is in a motion."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.motion import Note
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.tasks.choices import Key
from motion_editor.tasks.report import Part
from motion_editor.tasks.wish import How


@dataclass(frozen=True, slots=True)
class Found:
    """The amendment in a source, how it was taken, and what was not understood.

    `said` tells how in words; `lines` are those of a paper whose looks were followed, in states.
    `parts` are those of a paper of instructions, or the changes that are left out by choice.
    `quoted` are the lines in which such a paper quotes the motion, `clean` those of the text that
    it says will result. `notes` are comments on its clauses. `doubts` are what a person should
    check, None where that is still to be found out. `pairs` are the keys of remarks that are about
    a change, each with that of the change. `id` is that of the amendment where the source says it.
    """

    amendment: ReadAmendment
    how: How
    remarks: tuple[Remark, ...]
    said: str
    lines: tuple[SourceLine, ...] = ()
    parts: tuple[Part, ...] = ()
    quoted: frozenset[int] = frozenset()
    clean: frozenset[int] = frozenset()
    notes: tuple[Note, ...] = ()
    doubts: tuple[str, ...] | None = None
    pairs: tuple[tuple[Key, Key], ...] = ()
    id: str = ""
