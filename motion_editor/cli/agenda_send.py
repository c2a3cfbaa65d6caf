"""send of an agenda: a copy without what was before, and what is not everybody's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from motion_editor.cli.agenda_files import new_agenda_file, open_agenda
from motion_editor.cli.answer import Answer
from motion_editor.cli.files import STREAM, refuse_source
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.cli.verb import Arguments
    from motion_editor.tasks.agenda.send import Going, Kept

_EXEMPT, _REJECTED = "exempt", "rejected"
_ALSO: Final = ("evidence", "drafts", "log", "snapshots", "work-log", _EXEMPT, _REJECTED)


def sent(arguments: Arguments, output: str) -> Answer:
    """Write the copy, and say what was left out of it."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.send import copy

    if arguments.amendment or arguments.template:
        raise MotionError(
            "Of an agenda all is sent that is everybody's.",
            "Leave out --amendment and --template, or send a motion of it: 'agenda out'.",
        )
    going = _going(arguments.also)
    _refuse_name(output)
    opened = open_agenda(arguments.motion, to_change=True)
    refuse_source(output, arguments.motion)
    made, left, said = copy(opened.agenda, going)
    kept = new_agenda_file(made, output, force=arguments.force, part_of=opened.whole)
    lines = [f"Wrote {kept.name}: the agenda with {_items(len(made.items))}.", *_left_out(left)]
    remarks = (*opened.remarks, *map(Remark, said))
    facts = {"file": kept.name, "items": [it.id for it in made.items], "left_out": left}
    return Answer(lines, facts, remarks, raw=kept.raw, saved=kept.saved)


def _going(written: str) -> Going:
    from motion_editor.tasks.agenda.send import Going
    from motion_editor.tasks.send import Also

    words = {it.strip().lower() for it in written.split(",") if it.strip()}
    if wrong := sorted(words.difference(_ALSO)):
        raise MotionError(
            f"--with can't be “{wrong[0]}” of an agenda.",
            f"It is one or more of: {', '.join(_ALSO)}, with commas between.",
        )
    also = frozenset(map(Also, words - {_EXEMPT, _REJECTED}))
    return Going(also, exempt=_EXEMPT in words, rejected=_REJECTED in words)


def _refuse_name(output: str) -> None:
    if output != STREAM and Path(output).suffix.lower() != ".agenda":
        raise MotionError(
            "An agenda is sent as a file whose name ends in .agenda.",
            "Choose such a name; 'paper agenda' writes it as Word, PDF, web page or text.",
        )


def _items(count: int) -> str:
    return f"{count} item{'' if count == 1 else 's'}"


def _left_out(left: Kept) -> list[str]:
    counted = (
        (left.exempt, "the text of 1 exempt item", "the texts of {} exempt items"),
        (left.rejected, "1 rejected notice", "{} rejected notices"),
        (left.drafts, "1 draft", "{} drafts"),
        (left.evidence, "1 note on clauses", "{} notes on clauses"),
        (left.log, "the proceedings", "the proceedings"),
        (left.snapshots, "1 snapshot", "{} snapshots"),
        (left.work, "the work logs", "the work logs"),
    )
    said = [one if many == 1 else more.format(many) for many, one, more in counted if many]
    return [f"Left out: {', '.join(said)}."] if said else []
