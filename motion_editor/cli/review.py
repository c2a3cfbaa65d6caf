"""revert, tidy, notify: what is done with the marks of an amendment written here."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import Opened, keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion

_OUTPUT = "save under this name instead of changing MOTION"


def _label(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument("label", metavar="LABEL", help="an amendment")


def _revert_arguments(parser: ArgumentParser) -> None:
    _label(parser)
    parser.add_argument(
        "numbers",
        metavar="CHANGE",
        nargs="*",
        help="a number, or all; none lists them",
    )
    add_output(parser, _OUTPUT)


def _revert(arguments: Arguments) -> Answer:
    from motion_editor.papers.wording import label as named
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.marks import numbered, without_changes

    opened = open_motion(arguments.motion, to_change=bool(arguments.numbers))
    amendment = find_amendment(opened.motion, arguments.label)
    found = numbered(opened.motion, amendment)
    if not arguments.numbers:
        _refuse_output(arguments, "Nothing is changed without the number of a change.")
        lines = [f"{item.number}: {item.words}" for item in found] or ["It changes nothing."]
        return Answer(lines, {"changes": found}, opened.remarks)
    every = arguments.numbers == ["all"]
    wanted = [it.number for it in found] if every else [_number(it) for it in arguments.numbers]
    motion = without_changes(opened.motion, amendment, wanted)
    gone = [item for item in found if item.number in wanted]
    lines = [f"Taken back: {item.words}" for item in gone] or ["There was nothing to take back."]
    did = f"Changes taken back in {named(amendment)}"
    return _kept(opened, motion, lines, {"reverted": gone}, arguments, did)


def _number(written: str) -> int:
    number = figure(written)
    if number is None:
        raise MotionError(
            f"“{written}” is not the number of a change.",
            "Give numbers, or all; without one the changes are listed.",
        )
    return number


def _tidy_arguments(parser: ArgumentParser) -> None:
    _label(parser)
    parser.add_argument("--yes", action="store_true", help="do it; else it is shown and not done")
    add_output(parser, _OUTPUT)


def _tidy(arguments: Arguments) -> Answer:
    from motion_editor.papers.wording import label as named
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.marks import tidied
    from motion_editor.tasks.texts import with_text

    opened = open_motion(arguments.motion, to_change=arguments.yes)
    amendment = find_amendment(opened.motion, arguments.label)
    found = tidied(opened.motion, amendment)
    facts: dict[str, object] = {"before": found.before, "after": found.after}
    lines = []
    for before, after in zip(found.before, found.after, strict=True):
        lines += [f"as it is: {before}", f"tidied:   {after}"]
    if not found.before:
        lines.append("The marks are whole words and phrases already.")
    if not arguments.yes:
        _refuse_output(arguments, "Nothing is changed without --yes.")
        lines += ["Nothing was changed; --yes does it."] if found.before else []
        code = Code.FOUND if found.before else Code.DONE
        return Answer(lines, facts, opened.remarks, code)
    motion = opened.motion
    if found.before:
        motion = with_text(motion, amendment, found.clauses)
    return _kept(opened, motion, lines, facts, arguments, f"Marks tidied in {named(amendment)}")


def _notify_arguments(parser: ArgumentParser) -> None:
    _label(parser)
    add_output(parser, _OUTPUT)


def _notify(arguments: Arguments) -> Answer:
    from motion_editor.papers.wording import label as named
    from motion_editor.tasks.find import find_amendment
    from motion_editor.tasks.notice import notice_given

    opened = open_motion(arguments.motion, to_change=True)
    amendment = find_amendment(opened.motion, arguments.label)
    motion = notice_given(opened.motion, amendment)
    said = f"Notice of {named(amendment)} is recorded; its text stays printable."
    did = f"Notice of {named(amendment)} recorded"
    return _kept(opened, motion, [said], {"amendment": amendment.label}, arguments, did)


def _refuse_output(arguments: Arguments, why: str) -> None:
    if arguments.output is not None:
        raise MotionError(why, "Leave out -o.")


def _kept(
    opened: Opened,
    motion: Motion,
    lines: list[str],
    facts: dict[str, object],
    arguments: Arguments,
    did: str,
) -> Answer:
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    return Answer(
        [*lines, kept.said], {"file": kept.name, **facts}, opened.remarks,
        raw=kept.raw, saved=kept.saved,
    )  # fmt: skip


VERBS = (
    Verb(
        "revert",
        "List the changes of an amendment by number, or take some of them back.",
        "revert demo-out/sample.motion 2 3",
        _revert_arguments,
        _revert,
    ),
    Verb(
        "tidy",
        "Mark whole words and phrases in an amendment in place of parts of them.",
        "tidy demo-out/sample.motion 2",
        _tidy_arguments,
        _tidy,
        "What it would make of them is shown; with --yes it is done. Neither text changes by it.",
    ),
    Verb(
        "notify",
        "Record that notice was given of an amendment drafted here.",
        "notify streets.motion 1",
        _notify_arguments,
        _notify,
        "Its text stays printable as it is; what is changed later makes a revised one beside it.",
    ),
)
