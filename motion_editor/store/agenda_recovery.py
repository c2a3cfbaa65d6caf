"""Recovery files of agendas, beside those of motions: the agenda as it was a moment ago."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import phrase
from motion_editor.store import agendas, motions, past, recovery
from motion_editor.store.recovery import ALTERED, Found, Origin
from motion_editor.store.schema import Past
from motion_editor.store.typed import Typed

SUFFIX: Final = ".agenda-recovery"


@dataclass(frozen=True, slots=True)
class Recovered:
    """The agenda of a recovery file; `doubt` is a sentence where it is not as it was written.

    `saved` is the agenda as its file had it when it was written on, where that is known, and
    `whole` that file, with the states before.
    """

    agenda: Agenda
    doubt: str = ""
    saved: Agenda | None = None
    whole: bytes = b""


def new_file() -> Path:
    """A name for the recovery file of an agenda that is now open in this process."""
    return recovery.new_file(SUFFIX)


def write(
    file: Path,
    agenda: Agenda,
    origin: Origin,
    began: Sequence[Past] = (),
    typed: Sequence[Typed] = (),
) -> None:
    """Write or replace a recovery file, whole or not at all; MotionError where it can't be.

    `began` are the states before, see `recovery.Began`; `typed` see `recovery.Found`.
    """
    title = " ".join(filter(None, (agenda.kind, agenda.meeting)))
    recovery.write_bytes(file, agendas.encode(agenda, began), title, origin, typed)


def left_behind() -> tuple[Found, ...]:
    """The agendas that can be recovered, the latest first."""
    return recovery.left_behind(SUFFIX)


def recover(found: Found) -> Recovered:
    """The agenda in a recovery file; MotionError where it is damaged or gone."""
    data, same = recovery.kept_bytes(found)
    agenda = agendas.decode(data, found.file.name).agenda
    saved = past.last_before(data, _state)
    there = found.origin
    before = past.written_on(data) or motions.still_there(there.path, there.digest)
    return Recovered(agenda, "" if same else phrase(ALTERED), saved, before)


def _state(data: bytes) -> Agenda | None:
    """The agenda in the bytes of a state; None where it can't be read."""
    try:
        return agendas.decode(data, "").agenda
    except MotionError:
        return None
