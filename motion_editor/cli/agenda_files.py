"""Agendas named on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.files import STREAM, Kept, now, output_name, read_stdin
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.formats.reading import Remark
    from motion_editor.store.agendas import Loaded


@dataclass(frozen=True, slots=True)
class OpenedAgenda:
    """An agenda as opened: where from, None for stdin, and what of it could not be read.

    `whole` is the file that it was in.
    """

    agenda: Agenda
    path: Path | None
    digest: str = ""
    remarks: tuple[Remark, ...] = ()
    whole: bytes = b""

    @property
    def folder(self) -> Path:
        """Where the files of its motions are looked for."""
        return self.path.parent if self.path else Path()


def open_agenda(name: str, *, to_change: bool = False) -> OpenedAgenda:
    """The agenda in a file; one that is going to be changed must not be of a newer schema."""
    from motion_editor.store import agendas

    if name == STREAM:
        loaded = agendas.decode(read_stdin(), "stdin")
        if to_change and loaded.read_only:
            raise MotionError(
                "The agenda was written by a newer Motion Editor and is not changed by this one.",
                "Install the newest Motion Editor.",
            )
        return _opened(loaded, None)
    path = Path(name)
    return _opened(agendas.load_to_change(path) if to_change else agendas.load(path), path)


def _opened(loaded: Loaded, path: Path | None) -> OpenedAgenda:
    from motion_editor.formats.reading import Remark

    remarks = tuple(map(Remark, loaded.remarks))
    digest = loaded.digest if path is not None else ""
    return OpenedAgenda(loaded.agenda, path, digest, remarks, loaded.whole)


def holds_agenda(name: str) -> bool:
    """Whether a file, by its content, is an agenda; false for stdin and what can't be read."""
    from motion_editor.store import agendas, disk

    if name == STREAM:
        return False
    try:
        return agendas.is_agenda(disk.read(Path(name)))
    except MotionError:
        return False


def keep_agenda(
    opened: OpenedAgenda,
    agenda: Agenda,
    output: str | None,
    *,
    force: bool,
    did: str,
    after: Sequence[bytes] = (),
) -> Kept:
    """Save a changed agenda: to OUT, else over the file it came from, else to stdout.

    `did` is what was done, for the work logs of the motions that it changes; with "" they get
    none. `after` are files that were joined to it.
    """
    from motion_editor.store import agendas

    own = "" if opened.path is None else str(opened.path)
    name = output_name(output, own or STREAM)
    agenda = _entered(opened.agenda, agenda, did)
    if output is None and own:
        if agenda == opened.agenda:
            return Kept(name, written=False)
        agendas.save(Path(name), agenda, expected=opened.digest, after=after)
        return Kept(name)
    return new_agenda_file(agenda, name, force=force, after=(*after, opened.whole))


def _entered(before: Agenda, after: Agenda, did: str) -> Agenda:
    from motion_editor.store import settings
    from motion_editor.tasks.worklog import entered_on_agenda

    chosen, _ = settings.load()
    if not did or not chosen.log:
        return after
    return entered_on_agenda(before, after, did, chosen.name, now())


def new_agenda_file(
    agenda: Agenda, name: str, *, force: bool, after: Sequence[bytes] = (), part_of: bytes = b""
) -> Kept:
    """Save an agenda under a name of its own, or hand it back for stdout.

    `after` are the files that it comes of, `part_of` the one of which it is a copy to be sent.
    """
    from motion_editor.store import agendas, motions, seal

    if name == STREAM:
        data = motions.told_of(agendas.checked(agenda), after, part_of)
        return Kept("stdout", seal.sealed(data))
    if Path(name).suffix.lower() != agendas.SUFFIX:
        raise MotionError(
            f"An agenda can't be saved as “{Path(name).name}”: nobody could open it by that name.",
            "Choose one that ends in .agenda; 'paper agenda' writes .docx, .pdf, .html and .txt.",
        )
    agendas.save(Path(name), agenda, force=force, after=after, part_of=part_of)
    return Kept(name)
