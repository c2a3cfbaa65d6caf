"""The motions in a folder: those of earlier meetings, and others for the same one."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.wording import say
from motion_editor.council.checks.matter import Past, bare_words
from motion_editor.formats.reading import Remark
from motion_editor.formats.sniff import Kind, read_source
from motion_editor.places import files
from motion_editor.store import motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.dates import moment_of
from motion_editor.tasks.read import reading_of

KINDS: Final = (".motion", ".docx", ".txt")
MOST: Final = 2_000
"""So many motions are looked at; the newest by their names where there are more."""

_DAY = re.compile(r"(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)")


def past_motions(folder: Path) -> tuple[tuple[Past, ...], tuple[Remark, ...]]:
    """The motions in a folder, and what of it could not be read; MotionError for no folder.

    The date is that of the meeting, else of receipt, else the one in the name of the file.
    """
    if not folder.is_dir():
        raise MotionError(
            say("There is no folder {folder}.", folder=folder), say("Check its name.")
        )
    found: list[Past] = []
    remarks: list[Remark] = []
    paths = sorted((it for kind in KINDS for it in files(folder, kind)), key=lambda it: it.name)
    for path in paths[-MOST:]:
        try:
            found.append(_read(path))
        except MotionError as error:
            said = say("{name} was left out: {reason}", name=path.name, reason=error.message)
            remarks.append(Remark(said))
    return tuple(found), tuple(remarks)


def _read(path: Path) -> Past:
    if path.suffix == KINDS[0]:
        return past_of(motions.load(path).motion, path.stem)
    source = read_source(path)
    if source.kind is Kind.MOTION:
        raise MotionError(say("It is no text."), say("Give it its right ending."))
    read = reading_of(source, new_id)
    return _past(path.name, read.details, read.clauses, path.stem)


def past_of(motion: Motion, name: str = "") -> Past:
    """A motion of our own as others are held against it; `name` is that of its file."""
    return _past(motion.id, motion.details, motion.notice.clauses, name)


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
