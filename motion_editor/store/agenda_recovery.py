"""Recovery files of agendas, beside those of motions: the agenda as it was a moment ago."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from motion_editor.core.agenda import Agenda
from motion_editor.core.wording import phrase
from motion_editor.store import agendas, recovery
from motion_editor.store.recovery import ALTERED, Found, Origin

SUFFIX: Final = ".agenda-recovery"


@dataclass(frozen=True, slots=True)
class Recovered:
    """The agenda of a recovery file; `doubt` is a sentence where it is not as it was written."""

    agenda: Agenda
    doubt: str = ""


def new_file() -> Path:
    """A name for the recovery file of an agenda that is now open in this process."""
    return recovery.new_file(SUFFIX)


def write(file: Path, agenda: Agenda, origin: Origin) -> None:
    """Write or replace a recovery file, whole or not at all; MotionError where it can't be."""
    title = " ".join(filter(None, (agenda.kind, agenda.meeting)))
    recovery.write_bytes(file, agendas.encode(agenda), title, origin)


def left_behind() -> tuple[Found, ...]:
    """The agendas that can be recovered, the latest first."""
    return recovery.left_behind(SUFFIX)


def recover(found: Found) -> Recovered:
    """The agenda in a recovery file; MotionError where it is damaged or gone."""
    data, same = recovery.kept_bytes(found)
    agenda = agendas.decode(data, found.file.name).agenda
    return Recovered(agenda, "" if same else phrase(ALTERED))
