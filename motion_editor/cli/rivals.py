"""rivals: the vote between motion and amendments, as Scottish councils take it."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import replace

from motion_editor.cli.answer import Answer
from motion_editor.cli.change import answered
from motion_editor.cli.files import open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.cli.votes import ROLL, voted
from motion_editor.core.errors import MotionError


def _arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "--votes", metavar="FILE",
        help="lines such as 'choice 1: Fenwick Oakes', 'choice motion: 12' or 'casting choice 1: "
        "NAME'; without it only what is put now is said",
    )  # fmt: skip
    parser.add_argument(
        "--no-action", metavar="LABEL", default="",
        help="the amendment that proposes to take no action, which is put first",
    )  # fmt: skip
    parser.add_argument("--roll", metavar="FILE", help=ROLL)
    add_output(parser, "save under this name instead of changing MOTION")


def _rivals(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.rivals import asked_now, decide_rivals

    opened = open_motion(arguments.motion, to_change=bool(arguments.votes))
    asked = asked_now(opened.motion, arguments.no_action)
    facts: dict[str, object] = {
        "how": asked.question.how, "put": asked.question.choices, "names": asked.names,
    }  # fmt: skip
    if not arguments.votes:
        if arguments.output is not None:
            raise MotionError("There is nothing to save.", "Give the votes with --votes.")
        return Answer([asked.said], {**facts, "said": asked.said}, opened.remarks)
    votes, chamber = voted(opened.motion, arguments)
    motion, report = decide_rivals(opened.motion, votes, new_id, arguments.no_action, chamber)
    answer = answered(opened, motion, report, arguments)
    return replace(answer, facts={**answer.facts, **facts})


VERBS = (
    Verb(
        "rivals",
        "Put motion and amendments to one vote, as rival texts.",
        "rivals demo-out/sample.motion",
        _arguments,
        _rivals,
        "With one amendment the vote is between it and the motion. With several a proposal to take "
        "no action comes first; else all are put at once, and that with the fewest votes drops out "
        "until one has more than half.",
    ),
)
