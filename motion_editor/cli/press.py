"""paper: the papers that go to the clerk, the members and the agenda."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_press import is_of_agenda, press
from motion_editor.cli.answer import Answer
from motion_editor.cli.every_paper import press_all
from motion_editor.cli.files import keep_bytes, open_motion, refuse_source
from motion_editor.cli.verb import Arguments, Verb, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from pathlib import Path

    from motion_editor.core.motion import Motion
    from motion_editor.council.profile import Profile
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.paper import Order

_KINDS = (
    "notice", "amendment", "substantive", "amendments", "agenda", "minutes", "decisions",
    "follow-up", "all",
)  # fmt: skip
_MEETING = ("minutes", "decisions", "follow-up")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "kind",
        metavar="KIND",
        choices=_KINDS,
        help="notice, amendment, substantive, amendments (the list of those open), agenda, "
        "minutes, decisions, follow-up (these three of one or several motions), or all",
    )
    parser.add_argument(
        "motions", metavar="MOTION", nargs="+",
        help="a .motion file, or -; of agenda, amendments, the meeting and all also an .agenda "
        "file",
    )  # fmt: skip
    add_output(
        parser,
        "what to write: .docx, .pdf, .html or .txt; - is text on stdout; of all papers a folder",
    )
    parser.add_argument(
        "--amendment", metavar="LABEL", action="append", default=[],
        help="which amendment, where there are several",
    )  # fmt: skip
    parser.add_argument(
        "--as-notified", action="store_true",
        help="the amendment as notice was given of it, where its text has changed since",
    )  # fmt: skip
    parser.add_argument(
        "--formats", metavar="LIST", default="",
        help="of all papers: which formats, such as docx,pdf; every one where it is not said",
    )  # fmt: skip
    parser.add_argument("--template", metavar="T", default="", help="a Word template: name or file")
    parser.add_argument("--council", metavar="NAME", default="", help="another council's style")
    parser.add_argument(
        "--marks", choices=("tracked", "brackets", "both"),
        help="an amendment as tracked changes, in bracketed words, or both",
    )  # fmt: skip
    parser.add_argument("--meeting", metavar="DATE", default="", help="the date of the meeting")
    parser.add_argument(
        "--evidence", action="store_true", help="with the notes on its clauses, after the text"
    )
    parser.add_argument(
        "--full", action="store_true",
        help="of an agenda: with the texts that are exempt, for members alone",
    )  # fmt: skip
    parser.add_argument(
        "--rejected", action="store_true", help="of an agenda: what was not accepted, and why"
    )


def _paper(arguments: Arguments) -> Answer:
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.paper import make_paper, meeting_paper, paper_bytes, suffix_of
    from motion_editor.tasks.templates import template

    _refuse(arguments)
    if arguments.kind == "all":
        return press_all(arguments)
    if is_of_agenda(arguments):
        return press(arguments)
    suffix = suffix_of(arguments.output)
    refuse_source(arguments.output, *arguments.motions)
    every = [open_motion(name) for name in arguments.motions]
    opened = every[0]
    profile = council_of(opened.motion, arguments.council)
    order = _order(arguments, opened.motion, profile, suffix)
    motions = [it.motion for it in every]
    meets = arguments.kind in _MEETING
    paper = meeting_paper(motions, order) if meets else make_paper(opened.motion, order)
    look = template(arguments.template or profile.template) if suffix == ".docx" else None
    kept = keep_bytes(paper_bytes(paper, suffix, look), arguments.output, force=arguments.force)
    remarks = (
        *(it for one in every for it in one.remarks), *_unknown(opened.motion, profile),
        *_left_aside(arguments, suffix),
        *_too_long(opened.motion, order), *_to_know(motions, order), *_dropped(look),
    )  # fmt: skip
    if kept.raw is not None:
        return Answer(remarks=remarks, raw=kept.raw)
    facts = {"file": kept.name, "kind": arguments.kind, "title": paper.title}
    lines = [f"{paper.title}.", kept.said]
    return Answer(lines, facts, remarks, saved=kept.saved)


def _unknown(motion: Motion, profile: Profile) -> Iterator[Remark]:
    """That the council's profile is not here, so that the paper is in the plain style."""
    from motion_editor.council.profile import PLAIN
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.councils import missing

    said = missing(motion.details.council) if profile == PLAIN else ""
    if said:
        yield Remark(said)


def _order(arguments: Arguments, motion: Motion, profile: Profile, suffix: str) -> Order:
    """What the paper is to be."""
    from motion_editor.council.profile import Marks
    from motion_editor.tasks.paper import Kind, Order, notified_text

    kind, label = Kind(arguments.kind), next(iter(arguments.amendment), "")
    then = arguments.as_notified and kind is Kind.AMENDMENT
    return Order(
        kind,
        label,
        Marks(arguments.marks) if arguments.marks else None,
        profile,
        arguments.meeting,
        datetime.now().isoformat(timespec="seconds"),
        suffix,
        text=notified_text(motion, label) if then else -1,
        evidence=arguments.evidence,
    )


def _to_know(motions: Sequence[Motion], order: Order) -> Iterator[Remark]:
    """What the clerk is told of votes that do not add up, and of labels that several have."""
    from motion_editor.formats.reading import Remark
    from motion_editor.papers.minutes import to_the_clerk
    from motion_editor.tasks.paper import Kind, to_know

    votes = to_the_clerk(motions) if order.kind is Kind.MINUTES else ()
    for said in votes or to_know(motions[0], order.kind, order.amendment):
        yield Remark(said)


def _too_long(motion: Motion, order: Order) -> Iterator[Remark]:
    """That the text printed, if carried, is longer than its council would have a motion."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.length import length_of
    from motion_editor.tasks.paper import OF_MEETING, text_printed

    if order.kind in OF_MEETING:
        return
    length = length_of(motion, text_printed(motion, order), order.profile)
    if length.over:
        yield Remark(f"It is too long: {length.said}. {length.counts}")


def _dropped(look: Path | None) -> Iterator[Remark]:
    """What a paper leaves out of its template."""
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.templates import dropped

    for said in dropped(look) if look is not None else ():
        yield Remark(said)


def _left_aside(arguments: Arguments, suffix: str) -> Iterator[Remark]:
    """What was asked for and has no meaning for this paper."""
    from motion_editor.formats.reading import Remark

    if arguments.marks == "tracked" and arguments.kind == "minutes":
        yield Remark("Minutes say amendments in words: for marks beside them, name brackets.")
    elif arguments.marks and arguments.kind not in ("amendment", "minutes"):
        yield Remark(f"The paper '{arguments.kind}' has no marks: --marks was left aside.")
    elif arguments.marks == "tracked" and suffix == ".txt":
        yield Remark("Text can't be tracked: the changes are marked in bracketed words.")
    if arguments.as_notified and arguments.kind != "amendment":
        yield Remark(
            f"The paper '{arguments.kind}' is of no amendment: --as-notified was left aside."
        )
    if arguments.template and suffix != ".docx":
        yield Remark("Templates are for Word papers: --template was left aside.")


def _refuse(arguments: Arguments) -> None:
    """Raise MotionError for what this version does not do, and for what contradicts itself."""
    of_agenda = is_of_agenda(arguments)
    if not of_agenda and (arguments.full or arguments.rejected):
        raise MotionError(
            "--full and --rejected are for the papers of an agenda.", "Leave them out."
        )
    if arguments.evidence and arguments.kind not in ("notice", "substantive"):
        raise MotionError(
            f"The paper '{arguments.kind}' prints no notes.",
            "Leave out --evidence, or print the notice.",
        )
    if not arguments.output:
        raise MotionError("It is not said where the paper goes.", "Add -o and a file name.")
    if arguments.formats and arguments.kind != "all":
        raise MotionError(
            "--formats is for all papers at once.", "Say the format by the end of the name."
        )
    if len(arguments.motions) > 1 and arguments.kind not in ("all", *_MEETING) and not of_agenda:
        raise MotionError("This paper is about one motion.", "Name one file.")
    if arguments.amendment and arguments.kind != "amendment":
        raise MotionError(
            f"The paper '{arguments.kind}' prints no amendment.", "Leave out --amendment."
        )
    if len(arguments.amendment) > 1:
        raise MotionError(
            "An amendment paper is about one amendment.", "Make one paper for each of them."
        )


VERBS = (
    Verb(
        "paper",
        "Print a notice, an amendment paper, the substantive motion, an agenda, minutes and lists.",
        "paper amendment demo-out/sample.motion --amendment 2 --marks both -o amendment.docx",
        _arguments,
        _paper,
    ),
)
