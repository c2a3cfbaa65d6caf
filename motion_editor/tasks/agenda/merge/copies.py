"""Copies of an agenda as files: which state they have in common, and several joined in turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.agenda import Agenda
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import agendas, disk, motions, past
from motion_editor.store.past import Lineage
from motion_editor.tasks.agenda.merge.join import JoinedAgenda, join_agendas
from motion_editor.tasks.merge.copies import beside_it, in_turn, known
from motion_editor.tasks.merge.state import Side


@dataclass(frozen=True, slots=True)
class AgendaCopy:
    """A copy of an agenda as its file holds it."""

    name: str
    data: bytes
    agenda: Agenda

    @classmethod
    def of(cls, path: Path) -> AgendaCopy:
        """The copy in a file; MotionError where it can't be read, or is of a newer schema."""
        data = disk.read(path)
        loaded = agendas.decode(data, path.name)
        if loaded.read_only:
            raise motions.of_newer(path)
        return cls(path.name, data, loaded.agenda)


def joined_agendas(
    agenda: Agenda,
    opened: bytes,
    copies: Sequence[AgendaCopy],
    new_id: NewId,
    choose: Callable[[JoinedAgenda], Mapping[str, Side]] = lambda _: {},
    *,
    before: Sequence[bytes] = (),
) -> tuple[Agenda, tuple[JoinedAgenda, ...]]:
    """The agenda with each copy joined to it in turn, and what each brought.

    `opened` is the agenda's own file as it was opened, `choose` says of what a copy brings which
    readings stand; `before` are files that were joined since it was opened. MotionError where one
    is no copy of this agenda.
    """

    def joined(
        now: Agenda, copy: AgendaCopy, lines: tuple[Lineage, Lineage], choices: Mapping[str, Side]
    ) -> tuple[Agenda, JoinedAgenda]:
        if copy.agenda.id != now.id:
            raise MotionError(
                say("“{name}” holds another agenda.", name=copy.name),
                say("Only copies of one agenda can be merged; open it beside this one."),
            )
        base = past.common_of(*lines, _read)
        found = join_agendas(base, now, copy.agenda, new_id, choices)
        return found.agenda, found

    return in_turn(agenda, known(opened, before), copies, joined, choose)


def beside(path: Path, agenda: Agenda) -> tuple[Path, ...]:
    """Copies that a shared folder has made beside an agenda's file, see `merge.copies.beside`."""

    def is_other(other: Path) -> bool:
        found = AgendaCopy.of(other).agenda
        return found.id == agenda.id and found != agenda

    return beside_it(path, is_other)


def _read(data: bytes) -> Agenda | None:
    try:
        return agendas.decode(data, "").agenda
    except MotionError:
        return None
