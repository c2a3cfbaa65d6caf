"""The motions in a folder or on an agenda: of earlier meetings, and others for the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from motion_editor.core.agenda import Agenda, Sort
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.wording import many, say
from motion_editor.council.checks.matter import Past, bare_words
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, read_source
from motion_editor.places import listed
from motion_editor.store import agendas, motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.dates import moment_of
from motion_editor.tasks.read import reading_of

KINDS: Final = (".motion", ".agenda", ".docx", ".txt", ".md", ".html", ".htm")
NOT_READ: Final = (".pdf", ".doc", ".odt", ".rtf", ".docm")
"""Kinds in which motions are kept, and from which none is read."""

MOST: Final = 2_000
"""So many files are looked at; the last by their names where there are more."""

_NAMED: Final = 3
_DAY = re.compile(r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)")


def past_motions(folder: Path) -> tuple[tuple[Past, ...], tuple[Remark, ...]]:
    """The motions in a folder, and what of it was not read; MotionError for no folder.

    The date is that of the meeting, else of receipt, else the one in the name of the file.
    """
    if not folder.is_dir():
        raise MotionError(
            say("There is no folder {folder}.", folder=folder), say("Check its name.")
        )
    found: list[Past] = []
    remarks: list[Remark] = []
    everything = listed(folder)
    paths = [it for it in everything if it.suffix.casefold() in KINDS]
    for path in paths[-MOST:]:
        try:
            found += _read(path)
        except MotionError as error:
            said = say("{name} was left out: {reason}", name=path.name, reason=error.message)
            remarks.append(Remark(said))
    rest = [it.name for it in everything if it.suffix.casefold() in NOT_READ]
    return tuple(found), (*remarks, *_left_out(rest), *_too_many(paths))


def _left_out(names: Sequence[str]) -> Iterator[Remark]:
    if names:
        shown = ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
        yield Remark(
            many(
                "{n} files of earlier motions are of a kind that is not read: {names}. Save them "
                "as .docx or .txt.",
                "{n} file of earlier motions is of a kind that is not read: {names}. Save it as "
                ".docx or .txt.",
                len(names), names=shown,
            )
        )  # fmt: skip


def _too_many(paths: Sequence[Path]) -> Iterator[Remark]:
    if len(paths) > MOST:
        yield Remark(
            say(
                "Only the last {most} of {n} files were read, by their names.",
                most=MOST, n=len(paths),
            )
        )  # fmt: skip


def _read(path: Path) -> tuple[Past, ...]:
    ending = path.suffix.casefold()
    if ending == agendas.SUFFIX:
        return on_agenda(agendas.load(path).agenda)
    if ending == KINDS[0]:
        return (past_of(motions.load(path).motion, path.stem),)
    source = read_source(path)
    if source.kind is Kind.MOTION:
        raise MotionError(say("It is no text."), say("Give it its right ending."))
    read = reading_of(source, new_id)
    found = _past(path.name, read.details, read.clauses, path.stem)
    return (replace(found, paper=True),)


def on_agenda(agenda: Agenda) -> tuple[Past, ...]:
    """The motions on an agenda, each as one for its meeting; those that were rejected are not."""
    day = moment_of(agenda.meeting).date() if agenda.meeting else None
    found = []
    for item in agenda.items:
        if item.motion is not None and item.sort is Sort.MOTION and not item.rejected:
            past = past_of(item.motion, item.called)
            found.append(replace(past, when=day or past.when))
    return tuple(found)


def past_of(motion: Motion, name: str = "") -> Past:
    """A motion of our own as others are held against it; `name` is that of its file."""
    past = _past(motion.id, motion.details, motion.notice.clauses, name)
    return replace(past, outcome=motion.outcome)


def _past(id: str, details: Details, clauses: Clauses, name: str) -> Past:
    written = details.meeting or details.received
    when = moment_of(written).date() if written else _named(name)
    words = "\n".join(map(bare_words, clauses))
    return Past(id, details.title or name, words, when, details.mover, details.group)


def _named(stem: str) -> date | None:
    """The date in the name of a file, as in "2026-09-15 Trees"; None where there is none."""
    found = _DAY.search(stem)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None
