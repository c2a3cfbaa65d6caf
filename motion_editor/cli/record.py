"""verify: a printed record against what the file computes."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import STREAM, open_motion, source, text_file
from motion_editor.cli.verb import Arguments, Verb, add_motion
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import capital

if TYPE_CHECKING:
    from motion_editor.tasks.verify import Verified


def _arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "record", metavar="RECORD", help="minutes or an agenda: .docx, .html or text; - for stdin"
    )
    parser.add_argument(
        "--roll", metavar="FILE", help="the members, one a line: NAME, or NAME, group, ward"
    )


def _verify(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.counted import read_roll
    from motion_editor.tasks.verify import verify

    names = (arguments.motion, arguments.record, arguments.roll)
    if names.count(STREAM) > 1:
        raise MotionError("Only one file can come from stdin.", "Name the others.")
    opened = open_motion(arguments.motion)
    roll = read_roll(text_file(arguments.roll, "members")) if arguments.roll else ()
    profile = council_of(opened.motion)
    roll = roll or tuple(member.name for member in profile.members)
    found = verify(opened.motion, source(arguments.record), new_id, roll, profile)
    facts = {"stages": found.stages, "votes": found.counts, "findings": found.findings}
    code = Code.FOUND if found.findings else Code.DONE
    return Answer(list(_lines(found)), facts, (*opened.remarks, *found.remarks), code)


def _lines(found: Verified) -> Iterator[str]:
    from motion_editor.tasks.verify import grouped

    yield "In the record"
    for stage in found.stages:
        clauses = f"{stage.clauses} {'clause' if stage.clauses == 1 else 'clauses'}"
        yield f"  line {stage.line}: {stage.name}, {clauses}"
    for count in found.counts:
        figures = ", ".join(f"{name} {number}" for name, number in count.members.items())
        figures += f"{', ' if figures else ''}casting vote {count.casting}" if count.casting else ""
        yield f"  line {count.line}: votes on the {count.on}, {figures}"
    for between, items in grouped(found.findings):
        yield ""
        yield capital(between)
        for item in items:
            where = f" (line {item.line})" if item.line else ""
            yield f"  {item.grade.value}: {item.said}{where}"
    yield ""
    number = len(found.findings)
    if number:
        yield f"{number} {'difference is' if number == 1 else 'differences are'} not explained."
    else:
        yield "Nothing is left unexplained."


VERBS = (
    Verb(
        "verify",
        "Compare a printed record with what the file computes.",
        "verify demo-out/sample.motion demo-out/substantive.docx",
        _arguments,
        _verify,
        "Each unexplained difference is listed with both readings and its grade: words, clause "
        "missing, clause added, order, punctuation, capitals, white space, layout or votes.",
    ),
)
