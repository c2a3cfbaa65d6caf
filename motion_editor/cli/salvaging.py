"""recover FILE: what can be saved of a damaged file, and the copy from before it was changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import new_agenda_file
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import Kept, keep_new, output_name, refuse_source
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.core.motion import Motion
    from motion_editor.store.backup import Earlier

SUFFIXES = (".motion", ".agenda", ".amendment", ".recovery", ".agenda-recovery")


def is_file(which: str) -> bool:
    """Whether this names a file of ours, and not one of those that were left behind."""
    return Path(which).suffix.lower() in SUFFIXES


def recover_file(arguments: Arguments) -> Answer:
    """What can be saved of the file, or, with --earlier, what it was before it was changed."""
    from motion_editor.store import backup, salvage

    path = Path(arguments.which)
    earlier = backup.look(path)
    if arguments.earlier:
        return _earlier(path, earlier, arguments)
    facts: dict[str, object] = {"file": str(path), "earlier": str(earlier.file) if earlier else ""}
    if salvage.is_whole(path):
        if arguments.output is not None:
            raise MotionError(f"“{path.name}” is whole.", "Open it as it is.")
        lines = [f"“{path.name}” is whole: there is nothing to recover.", *_about(earlier)]
        return Answer(lines, {**facts, "whole": True})
    found = salvage.salvage(path)
    facts |= {"whole": False, "kept": list(found.kept), "lost": list(found.lost)}
    lines = [f"“{path.name}” is damaged. What can be saved of it:"]
    lines += [f"  {it}" for it in found.kept]
    lines += ["Lost:", *(f"  {it}" for it in found.lost)] if found.lost else []
    lines += _about(earlier)
    if arguments.output is None:
        lines.append("-o saves it under another name; the damaged file stays as it is.")
        return Answer(lines, facts, code=Code.FOUND)
    kept = _keep(found.found, found.whole, path, arguments)
    if kept.raw is None:
        lines.append(kept.said)
    facts["saved"] = kept.name
    return Answer(lines, facts, (), Code.FOUND, kept.raw, kept.saved)


def _about(earlier: Earlier | None) -> list[str]:
    from motion_editor.papers.wording import date

    if earlier is None:
        return []
    when = date(earlier.when.isoformat(timespec="minutes")[:16])
    return [f"A copy from before it was changed here, put by {when}: {earlier.file} (--earlier)."]


def _earlier(path: Path, earlier: Earlier | None, arguments: Arguments) -> Answer:
    """The copy from before the file was changed: told, or saved under another name."""
    from motion_editor.store import agendas, motions

    if earlier is None:
        raise MotionError(
            f"No copy of “{path.name}” from before it was changed is kept on this computer.",
            "One is made whenever a file is saved over.",
        )
    facts = {"file": str(path), "earlier": str(earlier.file)}
    if arguments.output is None:
        return Answer(_about(earlier), facts)
    of_agenda = path.suffix.lower() == agendas.SUFFIX
    found = agendas.load(earlier.file) if of_agenda else motions.load(earlier.file)
    kept = _keep(found[0], found.whole, path, arguments)
    return Answer([kept.said], {**facts, "saved": kept.name}, (), Code.DONE, kept.raw, kept.saved)


def _keep(found: Motion | Agenda, whole: bytes, path: Path, arguments: Arguments) -> Kept:
    """Save it; `whole` is a file in which it is, with the states before."""
    from motion_editor.core.motion import Motion

    output = output_name(arguments.output, "")
    refuse_source(output, str(path))
    if isinstance(found, Motion):
        return keep_new(found, output, force=arguments.force, after=[whole])
    return new_agenda_file(found, output, force=arguments.force, after=[whole])


def crash_lines() -> tuple[list[str], list[str]]:
    """That the program broke down earlier, in words, and the reports' names."""
    from motion_editor.papers.wording import date
    from motion_editor.store import crash

    lines, files = [], []
    for report in crash.reports():
        when = date(report.when.isoformat(timespec="minutes")[:16])
        files.append(str(report.file))
        lines.append(
            f"Motion Editor broke down on {when}. A report that helps to mend it is kept at "
            f"{report.file}: it names places in the program, none of your words. Nothing is sent; "
            "delete it as you like."
        )
    return lines, files
