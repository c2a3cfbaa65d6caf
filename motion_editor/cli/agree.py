"""composite, and what else is decided than a whole amendment: parts of one, a paragraph."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer
from motion_editor.cli.change import answered
from motion_editor.cli.files import open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError
from motion_editor.core.figures import figure

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion


def _composite_arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "labels", metavar="LABEL", nargs="+",
        help="the amendments it is made of, in the order in which they are taken in",
    )  # fmt: skip
    parser.add_argument("--label", metavar="L", default="", help="its label; else the next number")
    add_output(parser, "save under this name instead of changing MOTION")


def _composite(arguments: Arguments) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.composite import composite

    opened = open_motion(arguments.motion, to_change=True)
    motion, report = composite(opened.motion, arguments.labels, new_id, arguments.label)
    return answered(opened, motion, report, arguments)


def paragraph_of(motion: Motion, arguments: Arguments) -> tuple[str, ...]:
    """The clauses voted on separately, if LABEL names a place in the text and no amendment."""
    from motion_editor.tasks.find import MOTION, is_free_label
    from motion_editor.tasks.separate import addressed, clauses_at

    label = arguments.label.strip()
    wanted = None
    if label.lower() != MOTION and is_free_label(motion, label):
        wanted = addressed(label)
    if wanted is None:
        return ()
    if arguments.parts:
        raise MotionError(
            f"“{label}” is a place in the motion, and only an amendment has parts.",
            "Leave out --parts.",
        )
    return clauses_at(motion, wanted)


def parts_named(written: str) -> list[int]:
    """The numbers of changes, parted by commas; MotionError for what is none."""
    found = [figure(part.strip()) for part in written.split(",")]
    if None in found:
        raise MotionError(
            f"“{written}” does not name changes of an amendment.",
            "Give their numbers, parted by commas: 'revert MOTION LABEL' lists them.",
        )
    return [part for part in found if part is not None]


VERBS = (
    Verb(
        "composite",
        "Make one amendment of several that are agreed as one.",
        "composite streets.motion 1 2 --label C",
        _composite_arguments,
        _composite,
        "Each is accepted into it in turn. One that clashes with those before stays open as an "
        "amendment to the composite, to be settled and then accepted, before that can be carried.",
    ),
)
