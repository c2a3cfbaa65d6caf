"""paper all: every paper of motions and agendas at once, into one folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import holds_agenda, open_agenda
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import open_motion
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.council.profile import Marks
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.all_papers import Printed, Written

_Every = tuple[list["Printed"], tuple["Remark", ...]]
"""The papers of a file, and what is to be known of it."""


def press_all(arguments: Arguments) -> Answer:
    """Every paper of every motion and agenda named, in every format, into a folder."""
    from motion_editor.cli.progress import Progress
    from motion_editor.tasks.all_papers import write_all

    formats = _formats(arguments.formats)
    found = list(_found(arguments, datetime.now().isoformat(timespec="seconds")))
    papers = [it for every, _ in found for it in every]
    with Progress() as progress:

        def step(done: int, total: int, name: str) -> bool:
            progress.step(done, total, name)
            return True

        made = write_all(papers, Path(arguments.output), formats, look=arguments.template,
                         force=arguments.force, step=step)  # fmt: skip
    remarks = (*(it for _, remarks in found for it in remarks), *_remarks(made))
    lines = [f"{made.said} In {arguments.output}:", *(f"  {name}" for name in made.files)]
    facts = {"folder": arguments.output, "files": list(made.files),
             "not_made": [name for name, _ in made.problems]}  # fmt: skip
    return Answer(lines, facts, remarks, Code.FOUND if made.problems else Code.DONE)


def _found(arguments: Arguments, when: str) -> Iterator[_Every]:
    """The papers of each file named."""
    from motion_editor.council.profile import Marks

    names: Sequence[str] = arguments.motions
    marks = Marks(arguments.marks) if arguments.marks else None
    for name in names:
        stem = Path(name).stem if len(names) > 1 else ""
        if holds_agenda(name):
            yield _of_agenda(arguments, name, when, stem, marks)
        else:
            yield _of_motion(arguments, name, when, stem, marks)


def _of_motion(
    arguments: Arguments, name: str, when: str, stem: str, marks: Marks | None
) -> _Every:
    from motion_editor.tasks.all_papers import papers_of
    from motion_editor.tasks.councils import council_of

    opened = open_motion(name)
    profile = council_of(opened.motion, arguments.council)
    every = papers_of(opened.motion, profile, when, stem, marks, arguments.meeting)
    return list(every), opened.remarks


def _of_agenda(
    arguments: Arguments, name: str, when: str, stem: str, marks: Marks | None
) -> _Every:
    from motion_editor.formats.reading import Remark
    from motion_editor.papers.agenda import Print
    from motion_editor.tasks.agenda.every import papers_of
    from motion_editor.tasks.agenda.findings import findings
    from motion_editor.tasks.agenda.make import profile_of
    from motion_editor.tasks.paper import Kind, Order

    opened = open_agenda(name)
    profile = profile_of(opened.agenda, arguments.council)
    like = Order(Kind.MINUTES, "", marks, profile, arguments.meeting, when)
    how = Print(arguments.full, arguments.rejected)
    every = papers_of(opened.agenda, like, how, stem)
    told = (Remark(it.said) for it in findings(opened.agenda, profile))
    return list(every), (*opened.remarks, *told)


def _remarks(made: Written) -> Iterator[Remark]:
    """What was not made and why, and what is to be known of what was."""
    from motion_editor.formats.reading import Remark

    for name, error in made.problems:
        yield Remark(f"{name} was not made: {error.message} {error.advice}")
    yield from map(Remark, (*made.told, *made.left_out))


def _formats(words: str) -> tuple[str, ...]:
    """The formats named, every one where none is; MotionError for one that we don't write."""
    from motion_editor.tasks.paper import FORMATS

    wanted = tuple(f".{it.strip().lstrip('.').lower()}" for it in words.split(",") if it.strip())
    for suffix in wanted:
        if suffix not in FORMATS:
            known = ", ".join(it[1:] for it in FORMATS)
            raise MotionError(f"“{suffix[1:]}” is no format of ours.", f"Name some of {known}.")
    return wanted or FORMATS
