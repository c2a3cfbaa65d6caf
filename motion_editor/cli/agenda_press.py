"""The papers of an agenda: from one .agenda file, or from motions."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import holds_agenda, open_agenda
from motion_editor.cli.answer import Answer
from motion_editor.cli.files import keep_bytes, open_motion, refuse_source
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.formats.reading import Remark


def is_of_agenda(arguments: Arguments) -> bool:
    """Whether the paper that is asked for is one of an agenda."""
    if arguments.kind == "agenda":
        return True
    return arguments.kind == "amendments" and any(map(holds_agenda, arguments.motions))


def press(arguments: Arguments) -> Answer:
    """Write the agenda, or the list of amendments to all that is on it."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.findings import findings
    from motion_editor.tasks.agenda.make import profile_of
    from motion_editor.tasks.agenda.printed import Wanted, make, remarks
    from motion_editor.tasks.paper import paper_bytes, suffix_of
    from motion_editor.tasks.templates import dropped, template

    if arguments.amendment or arguments.as_notified or arguments.marks or arguments.evidence:
        raise MotionError(
            "The papers of an agenda print amendments in words, and no notes.",
            "Leave out --amendment, --as-notified, --marks and --evidence.",
        )
    suffix = suffix_of(arguments.output)
    refuse_source(arguments.output, *arguments.motions)
    agenda, said = _agenda(arguments)
    profile = profile_of(agenda, arguments.council)
    wanted = Wanted(
        profile, arguments.kind == "amendments", arguments.full, arguments.rejected,
        arguments.meeting, datetime.now().isoformat(timespec="seconds"),
    )  # fmt: skip
    paper = make(agenda, wanted)
    look = template(arguments.template or profile.template) if suffix == ".docx" else None
    kept = keep_bytes(paper_bytes(paper, suffix, look), arguments.output, force=arguments.force)
    said = (*said, *remarks(paper, suffix))
    said += tuple(Remark(it.said) for it in findings(agenda, profile))
    said += tuple(map(Remark, dropped(look))) if look else ()
    if arguments.template and not look:
        said = (*said, Remark("Templates are for Word papers: --template was left aside."))
    if kept.raw is not None:
        return Answer(remarks=said, raw=kept.raw)
    facts = {"file": kept.name, "kind": arguments.kind, "title": paper.title}
    return Answer([f"{paper.title}.", kept.said], facts, said, saved=kept.saved)


def _agenda(arguments: Arguments) -> tuple[Agenda, tuple[Remark, ...]]:
    """The agenda that is named, or one of the motions that are, in their order."""
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.printed import from_motions
    from motion_editor.tasks.councils import council

    names = arguments.motions
    if any(map(holds_agenda, names)):
        if len(names) > 1:
            raise MotionError(
                "A paper is made from one agenda, or from motions.",
                "Name one .agenda file alone, or add the motions to it with 'agenda add'.",
            )
        opened = open_agenda(names[0])
        return opened.agenda, opened.remarks
    motions = [open_motion(name) for name in names]
    profile = council(arguments.council)
    agenda = from_motions([it.motion for it in motions], new_id, profile)
    return agenda, tuple(remark for it in motions for remark in it.remarks)
