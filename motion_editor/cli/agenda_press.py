"""The papers of an agenda: from one .agenda file, or from motions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

from motion_editor.cli.agenda_files import holds_agenda, open_agenda
from motion_editor.cli.answer import Answer
from motion_editor.cli.files import keep_bytes, open_motion, refuse_source
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.council.profile import Profile
    from motion_editor.formats.reading import Remark
    from motion_editor.papers.blocks import Paper


_OF_AGENDA: Final = ("amendments", "minutes", "decisions", "follow-up", "all")
"""What is printed of an agenda as well, beside the agenda itself."""


def is_of_agenda(arguments: Arguments) -> bool:
    """Whether the paper that is asked for is one of an agenda."""
    if arguments.kind == "agenda":
        return True
    return arguments.kind in _OF_AGENDA and any(map(holds_agenda, arguments.motions))


def press(arguments: Arguments) -> Answer:
    """Write the agenda, the list of amendments to all that is on it, or a paper of its meeting."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.agenda.make import profile_of
    from motion_editor.tasks.agenda.printed import remarks
    from motion_editor.tasks.paper import paper_bytes, suffix_of
    from motion_editor.tasks.templates import dropped, template

    _refuse(arguments)
    suffix = suffix_of(arguments.output)
    refuse_source(arguments.output, *arguments.motions)
    agenda, said = _agenda(arguments)
    profile = profile_of(agenda, arguments.council)
    paper = _paper(agenda, arguments, profile)
    look = template(arguments.template or profile.template) if suffix == ".docx" else None
    kept = keep_bytes(paper_bytes(paper, suffix, look), arguments.output, force=arguments.force)
    said = (*said, *remarks(paper, suffix))
    said += tuple(map(Remark, _to_look_at(agenda, arguments.kind, profile)))
    said += tuple(map(Remark, dropped(look))) if look else ()
    if arguments.template and not look:
        said = (*said, Remark("Templates are for Word papers: --template was left aside."))
    if kept.raw is not None:
        return Answer(remarks=said, raw=kept.raw)
    facts = {"file": kept.name, "kind": arguments.kind, "title": paper.title}
    return Answer([f"{paper.title}.", kept.said], facts, said, saved=kept.saved)


def _refuse(arguments: Arguments) -> None:
    """Raise MotionError for what papers of an agenda do not have."""
    minutes = arguments.kind == "minutes"
    if arguments.amendment or arguments.as_notified or arguments.evidence:
        raise MotionError(
            "The papers of an agenda are of all amendments, and print no notes.",
            "Leave out --amendment, --as-notified and --evidence.",
        )
    if arguments.marks and not minutes:
        raise MotionError(
            "The papers of an agenda print amendments in words.", "Leave out --marks."
        )
    if arguments.rejected and arguments.kind not in ("agenda", "amendments"):
        raise MotionError(
            "What was rejected was not before the meeting.",
            "Leave out --rejected: 'paper agenda' and 'paper amendments' have it.",
        )


def _paper(agenda: Agenda, arguments: Arguments, profile: Profile) -> Paper:
    """The paper that is asked for, as blocks."""
    from motion_editor.council.profile import Marks
    from motion_editor.tasks.agenda.printed import Wanted, make
    from motion_editor.tasks.agenda.sat import sat
    from motion_editor.tasks.paper import Kind, Order

    when = datetime.now().isoformat(timespec="seconds")
    if arguments.kind in ("agenda", "amendments"):
        amendments = arguments.kind == "amendments"
        wanted = Wanted(
            profile, amendments, arguments.full, arguments.rejected, arguments.meeting, when
        )
        return make(agenda, wanted)
    marks = Marks(arguments.marks) if arguments.marks else None
    order = Order(Kind(arguments.kind), "", marks, profile, arguments.meeting, when)
    return sat(agenda, order, full=arguments.full)


def _to_look_at(agenda: Agenda, named: str, profile: Profile) -> Iterator[str]:
    """What the clerk is told beside the paper of this name."""
    from motion_editor.tasks.agenda.findings import findings
    from motion_editor.tasks.agenda.make import unknown
    from motion_editor.tasks.agenda.sat import remarks_on
    from motion_editor.tasks.paper import OF_MEETING

    kind = next((it for it in OF_MEETING if it.value == named), None)
    if kind is None:
        yield from (it.said for it in findings(agenda, profile))
    else:
        if lacking := unknown(agenda, profile):
            yield lacking
        yield from remarks_on(agenda, kind)


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
