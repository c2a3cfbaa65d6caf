"""check, deadlines: findings on a motion, and until when notice has to be given for a meeting."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import Opened, keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motion_editor.core.motion import Motion
    from motion_editor.council.checks.finding import Finding
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.check import Beside
    from motion_editor.tasks.deadlines import Due


def _deadlines_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "motion", metavar="MOTION", nargs="?", default="",
        help="a .motion file, which names its council and its meeting",
    )  # fmt: skip
    parser.add_argument("--council", metavar="NAME", default="", help="whose standing orders")
    parser.add_argument("--meeting", metavar="DATE", default="", help="the date of the meeting")
    parser.add_argument("--days", action="store_true", help="each day, counted or why not")


def _deadlines(arguments: Arguments) -> Answer:
    from motion_editor.core.wording import phrase
    from motion_editor.tasks.councils import council, council_of
    from motion_editor.tasks.deadlines import deadlines, meeting_on, told

    opened = open_motion(arguments.motion) if arguments.motion else None
    details = opened.motion.details if opened else None
    named = arguments.council
    profile = council_of(opened.motion, named) if opened else council(named)
    written = arguments.meeting or (details.meeting if details else "")
    if not written:
        raise MotionError("It is not said for which meeting.", "Give --meeting and its date.")
    meeting = meeting_on(written)
    dues = deadlines(profile, meeting)
    lines = list(told(dues, days=arguments.days))
    received, came = _came(opened.motion, dues) if opened else ("", [])
    lines += [it for it in (received, *came) if it]
    facts = {
        "council": profile.id, "meeting": meeting.isoformat(),
        "deadlines": {it.what.name.lower(): _facts(it) for it in dues},
        "received": phrase(received), "amendments": [phrase(it) for it in came],
    }  # fmt: skip
    return Answer(lines, facts, opened.remarks if opened else ())


def _came(motion: Motion, dues: Sequence[Due]) -> tuple[str, list[str]]:
    """Whether the motion came in time, and whether its amendments did, in sentences."""
    from motion_editor.tasks.deadlines import amendments_said, in_time_said

    due, amending = dues[0].counted, dues[1].counted
    received = in_time_said(due, motion.details.received) if due else ""
    return received, list(amendments_said(motion, amending)) if amending else []


def _facts(due: Due) -> dict[str, object] | None:
    if due.counted is None:
        return None
    days = [{"day": it.day.isoformat(), "counted": it.number, "why": it.why}
            for it in due.counted.days]  # fmt: skip
    remark = due.counted.remark
    return {"deadline": due.counted.moment, "said": due.said, "days": days, "remark": remark}


def _check_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument("--council", metavar="NAME", default="", help="whose rules (the motion's)")
    parser.add_argument("--meeting", metavar="DATE", default="", help="for which meeting")
    parser.add_argument("--received", metavar="DATETIME", default="", help="when it was received")
    parser.add_argument(
        "--past", metavar="FOLDER", default="",
        help="motions of earlier meetings, and others for this one (.motion, .agenda, .docx, text)",
    )  # fmt: skip
    parser.add_argument(
        "--agenda", metavar="AGENDA", default="",
        help="the .agenda file of its meeting: how it is registered, and the motions beside it",
    )  # fmt: skip
    parser.add_argument(
        "--amendment", metavar="LABEL", default="",
        help="this amendment alone; --received is then when it was received",
    )  # fmt: skip
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--aside", metavar="N", type=int, default=0, help="set finding N aside")
    what.add_argument("--back", metavar="N", type=int, default=0, help="take that back")
    parser.add_argument("--note", metavar="WORDS", default="", help="why it is set aside: kept")
    add_output(parser, "with --aside or --back: save under this name instead of changing MOTION")


def _check(arguments: Arguments) -> Answer:
    from motion_editor.tasks.check import set_aside, take_back

    changes = bool(arguments.aside or arguments.back)
    if not changes and (arguments.output is not None or arguments.note):
        raise MotionError(
            "A check by itself changes nothing.", "Give --aside or --back and the finding's number."
        )
    opened = open_motion(arguments.motion, to_change=changes)
    beside, remarks = _beside(opened, arguments)
    motion = opened.motion
    remarks = (*_unread(motion, beside), *remarks)
    found = _found(motion, beside, arguments.amendment)
    kept = None
    if changes:
        finding = _numbered(found, arguments.aside or arguments.back)
        if arguments.aside:
            motion = set_aside(motion, finding, arguments.note)
        else:
            motion = take_back(motion, finding)
        did = "Finding set aside" if arguments.aside else "Finding taken back"
        kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
        found = _found(motion, beside, arguments.amendment)
    lines, facts = _told(motion, found)
    code = Code.FOUND if any(not it.note for it in found) else Code.DONE
    remarks = (*opened.remarks, *remarks)
    if kept is None:
        return Answer(lines, {"findings": facts}, remarks, code)
    facts_of = {"file": kept.name, "findings": facts}
    return Answer([*lines, kept.said], facts_of, remarks, code, kept.raw, kept.saved)


def _beside(opened: Opened, arguments: Arguments) -> tuple[Beside, Sequence[Remark]]:
    """What it is checked against, and what of that could not be read."""
    from pathlib import Path

    from motion_editor.tasks.check import Beside
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.dates import iso_date, iso_moment
    from motion_editor.tasks.past import past_motions

    past, remarks = past_motions(Path(arguments.past)) if arguments.past else ((), ())
    beside = Beside(
        council_of(opened.motion, arguments.council),
        iso_date(arguments.meeting) if arguments.meeting else "",
        iso_moment(arguments.received) if arguments.received else "",
        past,
    )
    if not arguments.agenda:
        return beside, remarks
    beside, more = _on_agenda(beside, opened, arguments.agenda)
    return beside, (*remarks, *more)


def _unread(motion: Motion, beside: Beside) -> Sequence[Remark]:
    """That the council's profile is not here, so that no rules of its own are looked at."""
    from motion_editor.council.profile import PLAIN
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.councils import missing

    said = missing(motion.details.council) if beside.profile == PLAIN else ""
    return (Remark(said),) if said else ()


def _on_agenda(beside: Beside, opened: Opened, name: str) -> tuple[Beside, Sequence[Remark]]:
    from motion_editor.cli.agenda_files import open_agenda
    from motion_editor.tasks.on_agenda import beside_agenda

    found = open_agenda(name)
    return beside_agenda(beside, found.agenda, opened.motion), found.remarks


def _found(motion: Motion, beside: Beside, label: str) -> tuple[Finding, ...]:
    from motion_editor.tasks.check import check, check_amendment
    from motion_editor.tasks.find import find_amendment

    if label:
        return check_amendment(motion, find_amendment(motion, label), beside)
    return check(motion, beside)


def _numbered(found: Sequence[Finding], number: int) -> Finding:
    if not 0 < number <= len(found):
        raise MotionError(f"There is no finding {number}.", "'check' lists them with numbers.")
    return found[number - 1]


def _told(motion: Motion, found: Sequence[Finding]) -> tuple[list[str], list[dict[str, object]]]:
    """Each finding in a line, with its number and place, under the name of what it is in."""
    from motion_editor.council.checks.finding import TITLES
    from motion_editor.papers.wording import label as named

    lines: list[str] = []
    facts: list[dict[str, object]] = []
    shown = ""
    for number, item in enumerate(found, 1):
        if item.amendment != shown:
            shown = item.amendment
            lines.append(f"{named(motion.amendment(shown))}:")
        line = _line(motion, item)
        where = f", line {line}" if line else ""
        words = f"{item.said} {item.advice}"
        aside = f" Set aside: {item.note}" if item.note else ""
        severity = item.severity.value
        lines.append(f"{number}: {severity} – {TITLES[item.rule]}{where}: {words}{aside}")
        facts.append(
            {"number": number, "rule": item.rule.value, "severity": item.severity.name.lower(),
             "said": item.said, "advice": item.advice, "clause": item.clause, "line": line,
             "words": item.words, "amendment": motion.amendment(shown).label if shown else "",
             "aside": item.note}
        )  # fmt: skip
    return lines or ["Nothing was found."], facts


def _line(motion: Motion, item: Finding) -> int:
    """The line on which 'show' prints the clause of a finding; 0 for none."""
    from motion_editor.core.clause import index_of
    from motion_editor.core.tracked import proposed

    text = motion.current.clauses
    if item.amendment:
        text = proposed(motion.amendment(item.amendment).text.clauses)
    return index_of(text, item.clause) + 1 if item.clause else 0


VERBS = (
    Verb(
        "check",
        "Findings against the council's rules, for the clerk to judge; nothing is blocked.",
        "check demo-out/sample.motion --meeting 2027-01-14",
        _check_arguments,
        _check,
        "Of the motion as it stands, and of each open amendment. A finding that is in order is set "
        "aside with a note, which is kept in the file; it comes back once the words change.",
    ),
    Verb(
        "deadlines",
        "Until when notice is to be given for a meeting, and how that is counted.",
        'deadlines --council aldermoor --meeting "14 January 2027" --days',
        _deadlines_arguments,
        _deadlines,
        "For motions, amendments and late minor amendments, by the council's standing orders.",
    ),
)
