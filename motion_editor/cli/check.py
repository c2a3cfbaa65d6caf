"""deadlines: until when notice has to be given for a meeting, and how that is counted."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer
from motion_editor.cli.files import open_motion
from motion_editor.cli.verb import Arguments, Verb
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
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
    from motion_editor.tasks.deadlines import deadlines, in_time_said, meeting_on, told

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
    received = ""
    if details and dues[0].counted:
        received = in_time_said(dues[0].counted, details.received)
        lines += [received] if received else []
    facts = {
        "council": profile.id, "meeting": meeting.isoformat(),
        "deadlines": {it.what.name.lower(): _facts(it) for it in dues},
        "received": phrase(received),
    }  # fmt: skip
    return Answer(lines, facts, opened.remarks if opened else ())


def _facts(due: Due) -> dict[str, object] | None:
    if due.counted is None:
        return None
    days = [{"day": it.day.isoformat(), "counted": it.number, "why": it.why}
            for it in due.counted.days]  # fmt: skip
    return {"deadline": due.counted.moment, "said": due.said, "days": days}


VERBS = (
    Verb(
        "deadlines",
        "Until when notice is to be given for a meeting, and how that is counted.",
        'deadlines --council aldermoor --meeting "14 January 2027" --days',
        _deadlines_arguments,
        _deadlines,
        "For motions, amendments and late minor amendments, by the council's standing orders.",
    ),
)
