"""alter, amend, decide, settle: what happens to a motion."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from motion_editor.cli.answer import NAME, Answer, Code
from motion_editor.cli.files import Opened, keep_change, open_motion, source
from motion_editor.cli.looked import add_choices, chooses, chosen, looked
from motion_editor.cli.receipt import received_on
from motion_editor.cli.reviewed import add_review, reviewed_wish, undecided_answer
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.cli.votes import ROLL, VOTES, figures, voted
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.tasks.report import Report
    from motion_editor.tasks.wish import How, Wish

_OUTPUT = "save under this name instead of changing MOTION"


def _alter_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "source", metavar="SOURCE", help="the full new text or instructions, or - for stdin"
    )
    parser.add_argument("--why", metavar="TEXT", default="", help="why it was altered")
    parser.add_argument(
        "--when", metavar="TIME", default="", help="as 19:05, on the day of the meeting"
    )
    parser.add_argument(
        "--correction", action="store_true", help="the officer's correction, not the mover's"
    )
    add_output(parser, _OUTPUT)


def _alter(arguments: Arguments) -> Answer:
    from motion_editor.core.motion import VersionKind
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.alter import alter_from
    from motion_editor.tasks.meet import moment, stamped

    _two_streams(arguments.motion, arguments.source)
    opened = open_motion(arguments.motion, to_change=True)
    when = moment(arguments.when, opened.motion.details.meeting)
    kind = VersionKind.CORRECTED if arguments.correction else VersionKind.ALTERED
    motion, report = alter_from(
        opened.motion, source(arguments.source), new_id, why=arguments.why, kind=kind
    )
    return answered(opened, stamped(opened.motion, motion, when), report, arguments)


def _amend_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "source", metavar="SOURCE", nargs="?", default="",
        help="the amendment's paper, or - for stdin",
    )  # fmt: skip
    parser.add_argument(
        "--like",
        metavar="LABEL",
        default="",
        help="no paper: a new draft with the changes of this amendment, under a label of its own",
    )
    parser.add_argument(
        "--empty",
        action="store_true",
        help="no paper: a draft that changes nothing yet, for 'edit'",
    )
    parser.add_argument(
        "--to", metavar="VERSION|LABEL", default="",
        help="what it amends: notice, moved, substantive, a version's number, or an amendment",
    )  # fmt: skip
    parser.add_argument("--mover", metavar="M", default="", help="who moves it")
    parser.add_argument("--seconder", metavar="S", default="", help="who seconds it")
    parser.add_argument("--group", metavar="G", default="", help="the group it comes from")
    parser.add_argument("--label", metavar="L", default="", help="its label; else the next number")
    parser.add_argument("--received", metavar="DATETIME", default="", help="when it was received")
    parser.add_argument(
        "--as", dest="how", default="auto",
        choices=("auto", "tracked", "brackets", "formatted", "instructions", "whole"),
        help="how SOURCE is written: with Word's tracked changes, marked in [DELETE:] and "
        "[INSERT:], marked by how words look, instructions in English, "
        "or the whole amended text; auto decides and says how",
    )  # fmt: skip
    parser.add_argument(
        "--legend", metavar="LOOKS", default="",
        help='what looks mean in SOURCE, such as "strike=out,bold+italic=in"',
    )  # fmt: skip
    parser.add_argument(
        "--yes", action="store_true", help="the legend proposed for SOURCE is right"
    )
    add_review(parser)
    add_choices(parser)
    add_output(parser, _OUTPUT)


def _amend(arguments: Arguments) -> Answer:
    from motion_editor.cli.share import received
    from motion_editor.store.ids import new_id
    from motion_editor.store.parcels import is_parcel
    from motion_editor.tasks.amend_all import amend_all

    _two_streams(arguments.motion, arguments.source)
    if sum(map(bool, (arguments.source, arguments.like, arguments.empty))) != 1:
        raise MotionError(
            "An amendment is made from a SOURCE, like another one with --like LABEL, or --empty.",
            "Give one of the three.",
        )
    opened = open_motion(arguments.motion, to_change=True)
    if arguments.like:
        return _amend_like(opened, arguments)
    if arguments.empty:
        return _amend_empty(opened, arguments)
    wish, paper = _wish(arguments), source(arguments.source)
    if is_parcel(paper.data):
        _refuse_wish(wish, chooses=chooses(arguments) or bool(arguments.received))
        return received(opened, (paper,), arguments)
    if arguments.look:
        return looked(opened.motion, paper, wish)
    wish = chosen(opened.motion, paper, wish, arguments)
    left = undecided_answer(opened.motion, paper, wish)
    if left is not None:
        return left
    motion, report = amend_all(opened.motion, paper, new_id, wish)
    return answered(opened, received_on(opened.motion, motion, arguments), report, arguments)


def _wish(arguments: Arguments) -> Wish:
    from motion_editor.tasks.wish import Wish

    return Wish(
        to=arguments.to, mover=arguments.mover, seconder=arguments.seconder,
        group=arguments.group, label=arguments.label, how=_how(arguments),
        legend=arguments.legend, yes=arguments.yes, **reviewed_wish(arguments),
    )  # fmt: skip


def _refuse_wish(wish: Wish, *, chooses: bool) -> None:
    """Raise MotionError where something is wished of an amendment that says it all itself."""
    from motion_editor.tasks.wish import NO_WISH

    if chooses or wish != NO_WISH:
        raise MotionError(
            "A sent amendment says itself what it amends, who moves it and what it is called.",
            "Give nothing beside it; 'set' changes its people once it is here.",
        )


def _how(arguments: Arguments) -> How:
    """How SOURCE is to be read; one whose looks are explained is read by them."""
    from motion_editor.tasks.wish import How

    how = How(arguments.how)
    if not arguments.legend or how is How.FORMATTED:
        return how
    if how is not How.AUTO:
        raise MotionError(
            "A legend says what looks mean, for a paper that is marked by them.",
            "Leave out --legend, or take --as formatted.",
        )
    return How.FORMATTED


def _amend_like(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.like import like
    from motion_editor.tasks.wish import Wish

    if arguments.to:
        raise MotionError(
            "What is made like another amendment amends what that one does.", "Leave out --to."
        )
    wish = Wish(
        mover=arguments.mover, seconder=arguments.seconder,
        group=arguments.group, label=arguments.label,
    )  # fmt: skip
    shown = find_amendment(opened.motion, arguments.like)
    motion, report = like(opened.motion, shown, new_id, wish)
    return answered(opened, received_on(opened.motion, motion, arguments), report, arguments)


def _amend_empty(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.papers.wording import label as named
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.propose import propose
    from motion_editor.tasks.report import Report
    from motion_editor.tasks.wish import Wish

    wish = Wish(
        mover=arguments.mover, seconder=arguments.seconder,
        group=arguments.group, label=arguments.label,
    )  # fmt: skip
    under = find_amendment(opened.motion, arguments.to).id if arguments.to else ""
    motion, made = propose(opened.motion, new_id, wish, under)
    motion = received_on(opened.motion, motion, arguments)
    return answered(opened, motion, Report(f"Added {named(made)}, a draft."), arguments)


def _decide_arguments(parser: ArgumentParser) -> None:
    from motion_editor.core.amendment import Outcome

    add_motion(parser)
    parser.add_argument(
        "label", metavar="LABEL|motion|PLACE",
        help="an amendment, the motion itself, or a paragraph of it voted on separately, by what "
        'it is called: "paragraph 3", "note 2"',
    )  # fmt: skip
    parser.add_argument(
        "outcome", metavar="OUTCOME", type=str.lower, choices=[item.value for item in Outcome],
        help=", ".join(item.value for item in Outcome),
    )  # fmt: skip
    parser.add_argument(
        "--parts", metavar="N,N…", default="",
        help="only these changes of the amendment, numbered as 'revert' and "
        "'show --marks words --numbers' list them; the others stay open",
    )  # fmt: skip
    parser.add_argument(
        "--votes", metavar="FILE",
        help=VOTES,
    )  # fmt: skip
    parser.add_argument("--roll", metavar="FILE", help=ROLL)
    add_output(parser, _OUTPUT)


def _decide(arguments: Arguments) -> Answer:
    from motion_editor.core.amendment import Outcome
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.decide import decide

    opened = open_motion(arguments.motion, to_change=True)
    votes, chamber = voted(opened.motion, arguments)
    outcome = Outcome(arguments.outcome)
    from motion_editor.cli.agree import paragraph_of, parts_named

    paragraph = paragraph_of(opened.motion, arguments)
    if paragraph:
        from motion_editor.tasks.separate import decide_paragraph

        motion, report = decide_paragraph(opened.motion, paragraph, outcome, new_id, votes, chamber)
    elif arguments.parts:
        from motion_editor.tasks.divide import decide_parts

        numbers = parts_named(arguments.parts)
        motion, report = decide_parts(
            opened.motion, arguments.label, numbers, outcome, new_id, votes, chamber
        )
    else:
        motion, report = decide(opened.motion, arguments.label, outcome, new_id, votes, chamber)
    answer = answered(opened, motion, report, arguments)
    return replace(answer, facts={**answer.facts, "votes": figures(votes, chamber)})


def _settle_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument("label", metavar="LABEL", help="an amendment")
    parser.add_argument(
        "clash",
        metavar="CLASH",
        help="the clash's name: 1, 2, …; or flags: what was to look at has been looked at",
    )
    parser.add_argument(
        "reading", metavar="base|amendment|both|reopen", nargs="?",
        choices=("base", "amendment", "both", "reopen"),
        help="the reading of the text that now stands, or the amendment's; what both change, "
        "where they change different words; or undo what was settled",
    )  # fmt: skip
    parser.add_argument("--text", metavar="T", help="own words instead of either reading")
    add_output(parser, _OUTPUT)


def _settle(arguments: Arguments) -> Answer:
    from motion_editor.core.amendment import Choice, Settlement
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.settle import looked_at, reopen, settle, settle_both

    if arguments.clash == "flags" and arguments.reading is None and arguments.text is None:
        opened = open_motion(arguments.motion, to_change=True)
        return answered(opened, *looked_at(opened.motion, arguments.label), arguments)
    if (arguments.reading is None) == (arguments.text is None):
        raise MotionError(
            "A clash is settled with one of: base, amendment, both, --text and own words.",
            f"See '{NAME} settle --help'.",
        )
    opened = open_motion(arguments.motion, to_change=True)
    by_name = {"both": settle_both, "reopen": reopen}.get(arguments.reading or "")
    if by_name is not None:
        motion, report = by_name(opened.motion, arguments.label, arguments.clash, new_id)
        return answered(opened, motion, report, arguments)
    choice = Choice.OWN if arguments.reading is None else Choice(arguments.reading)
    settlement = Settlement(choice, arguments.text or "")
    motion, report = settle(opened.motion, arguments.label, arguments.clash, settlement, new_id)
    return answered(opened, motion, report, arguments)


def _two_streams(*names: str) -> None:
    if names.count("-") > 1:
        raise MotionError("Only one file can come from stdin.", "Name the other.")


def answered(opened: Opened, motion: Motion, report: Report, arguments: Arguments) -> Answer:
    """Save the motion, and say what was done, each part of the source, and what clashes."""
    from motion_editor.formats.reading import Remark

    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=report.done)
    lines, told = told_of(motion, report)
    lines.append(kept.said)
    facts = {"file": kept.name, **told}
    code = Code.FOUND if report.unsettled else Code.DONE
    doubts = () if arguments.json else (Remark(words) for words in report.doubts)
    remarks = (*opened.remarks, *report.remarks, *doubts)
    return Answer(lines, facts, remarks, code, kept.raw, kept.saved)


def told_of(motion: Motion, report: Report) -> tuple[list[str], dict[str, object]]:
    """What was done, each part of the source, and what clashes: as lines, and as facts."""
    from motion_editor.tasks.listing import clashes_of, flags_of

    lines = [report.done, *([report.how] if report.how else [])]
    lines += [f"  {part.fate.value}: {part.words}{_why(part.why)}" for part in report.parts]
    carried = []
    for item in report.carried:
        amendment = motion.amendment(item.amendment)
        clashes, flags = clashes_of(motion, amendment), flags_of(motion, amendment)
        again = [it for it in clashes if not it.open and item.again]
        lines += _carried_lines(item.label, [
            f"  {it.words}" for it in clashes if it.open
        ], [
            *(f"  as before: {it.words} It was {it.settled}." for it in again),
            *(f"  to look at: {words}" for words in flags),
        ])  # fmt: skip
        carried.append({"amendment": item.label, "clashes": clashes, "flags": flags})
    return lines, {
        "done": report.done, "how": report.how, "parts": report.parts,
        "carried_over": carried, "to_check": report.doubts,
    }  # fmt: skip


def _carried_lines(label: str, clashes: Sequence[str], flags: Sequence[str]) -> list[str]:
    count = len(clashes)
    said = f", with {count} {'clash' if count == 1 else 'clashes'} to settle" if count else ""
    return [f"{label} was carried over{said}.", *clashes, *flags]


def _why(reason: str) -> str:
    return f" ({reason})" if reason else ""


VERBS = (
    Verb(
        "alter",
        "The mover's alteration, or the officer's correction.",
        'alter demo-out/sample.motion demo-out/notice.txt --why "with the consent of the meeting"',
        _alter_arguments,
        _alter,
        "Makes the next version and carries the open amendments over.",
    ),
    Verb(
        "amend",
        "Add an amendment found in a text, a web page or a Word file.",
        "amend demo-out/sample.motion demo-out/amendment-1.txt --to notice --label B",
        _amend_arguments,
        _amend,
        "Each part of SOURCE is reported as applied, applied with a guess, or not applied.",
    ),
    Verb(
        "decide",
        "Record what became of an amendment or of the motion.",
        "decide demo-out/sample.motion 2 carried",
        _decide_arguments,
        _decide,
        "Carried and accepted amendments make the next version, and so does a paragraph lost in a "
        "separate vote; the others are carried over.",
    ),
    Verb(
        "settle",
        "Settle a clash of an amendment that was carried over.",
        "settle crossings.motion 1 1 amendment",
        _settle_arguments,
        _settle,
        "A clash that was settled can be settled otherwise, or reopened.",
    ),
)
