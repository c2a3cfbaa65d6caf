"""meet: what happens at the meeting, entered as it happens."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer
from motion_editor.cli.change import answered
from motion_editor.cli.files import open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.cli.votes import ROLL, VOTES, figures, voted
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion

_BACK = "undo"


def _arguments(parser: ArgumentParser) -> None:
    from motion_editor.tasks.meet import ACTS

    add_motion(parser)
    parser.add_argument(
        "event", metavar="EVENT", nargs="?", type=str.lower, choices=[*ACTS, _BACK],
        help=f"{', '.join(ACTS)}; or undo, which takes the last entry back; without it all that "
        "was entered is listed",
    )  # fmt: skip
    parser.add_argument(
        "subject", metavar="LABEL|motion", nargs="?", default="motion",
        help="the amendment it is about; else the motion",
    )  # fmt: skip
    parser.add_argument("--by", metavar="NAMES", default="", help="who did it; commas between")
    parser.add_argument(
        "--when", metavar="TIME", default="", help="as 19:05, on the day of the meeting"
    )
    parser.add_argument("--why", metavar="TEXT", default="", help="a note that is kept with it")
    parser.add_argument("--votes", metavar="FILE", help=VOTES)
    parser.add_argument("--roll", metavar="FILE", help=ROLL)
    add_output(parser, "save under this name instead of changing MOTION")


def _meet(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.meet import Entered, meet, moment, taken_back
    from motion_editor.tasks.roll import named_in

    if not arguments.event:
        opened = open_motion(arguments.motion)
        return Answer(timeline_lines(opened.motion), timeline_facts(opened.motion), opened.remarks)
    opened = open_motion(arguments.motion, to_change=True)
    if arguments.event == _BACK:
        motion, report = taken_back(opened.motion)
        return answered(opened, motion, report, arguments)
    votes, chamber = voted(opened.motion, arguments)
    _refuse_votes(arguments)
    when = moment(arguments.when, opened.motion.details.meeting)
    said = Entered(named_in(arguments.by), when, arguments.why, votes)
    motion, report = meet(
        opened.motion, arguments.event, arguments.subject, new_id, said, chamber
    )  # fmt: skip
    answer = answered(opened, motion, report, arguments)
    facts = {"votes": figures(votes, chamber), **timeline_facts(motion)}
    return replace(answer, facts={**answer.facts, **facts})


def _refuse_votes(arguments: Arguments) -> None:
    """Raise MotionError for votes on what nobody votes on."""
    from motion_editor.tasks.meet import KINDS

    if arguments.votes and arguments.event in KINDS:
        raise MotionError(
            f"'{arguments.event}' is not voted on.", "Give the votes with what came of them."
        )


def timeline_lines(motion: Motion) -> list[str]:
    """What happened at the meeting, a line for each step; what is odd below it."""
    from motion_editor.tasks.roll import chamber_of
    from motion_editor.tasks.timeline import said_next, timeline

    ways = chamber_of(motion).ways
    found = timeline(motion, ways)
    lines = [] if found else ["Nothing of the meeting has been entered."]
    for item in found:
        when = f"{item.when}  " if item.when else ""
        lines.append(f"{item.number:>3}  {when}{item.words} ({item.stands})")
        lines += [f"     to look at: {words}" for words in item.odd]
    coming = said_next(motion, ways)
    return [*lines, *([coming] if coming else [])]


def timeline_facts(motion: Motion) -> dict[str, object]:
    """The same as facts, with the text that was before the meeting at each step."""
    from motion_editor.meeting.proceedings import course
    from motion_editor.tasks.roll import chamber_of
    from motion_editor.tasks.show import Marks, lines
    from motion_editor.tasks.timeline import said_next, text_at, timeline

    style, ways = motion.details.numbering, chamber_of(motion).ways
    steps = []
    for entry, moment in zip(timeline(motion, ways), course(motion, ways), strict=True):
        text, event = text_at(motion, moment.stage), moment.event
        steps.append({
            "number": entry.number, "when": event.when, "kind": event.kind, "words": entry.words,
            "by": event.by, "why": event.why, "outcome": event.outcome, "stands": entry.stands,
            "voting_on": entry.voting, "to_check": entry.odd, "text": text.name,
            "lines": [it.text for it in lines(text, Marks.CRITIC, style)],
        })  # fmt: skip
    return {"proceedings": steps, "next": said_next(motion, ways)}


VERBS = (
    Verb(
        "meet",
        "Enter what happens at the meeting, or list it.",
        'meet demo-out/sample.motion moved --by "Fenwick Oakes" --when 19:05',
        _arguments,
        _meet,
        "What can hardly have been so is said, and entered all the same. Outcomes are recorded as "
        "'decide' does.",
    ),
)
