"""amend --reviewer, --one-person, --untracked: Word files with the tracked changes of others."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, TypedDict

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.formats.sniff import Source
    from motion_editor.tasks.wish import Untracked, Wish


class Reviewed(TypedDict):
    """What is asked about the reviewers of a Word file, as a wish has it."""

    reviewer: str
    one_person: tuple[tuple[str, str], ...]
    untracked: Untracked | None


def add_review(parser: ArgumentParser) -> None:
    """The options for a Word file with tracked changes."""
    parser.add_argument(
        "--reviewer", metavar="NAME", default="",
        help="only the tracked changes of this one; else each reviewer's become an amendment",
    )  # fmt: skip
    parser.add_argument(
        "--one-person", metavar="NAME=NAME", action="append", default=[],
        help="two names that signed tracked changes are one person's, the second stands",
    )  # fmt: skip
    parser.add_argument(
        "--untracked", choices=("take", "leave"),
        help="edits in the Word file that nobody tracked: take them as well, or leave them; "
        "without it they are only reported, and nothing is written",
    )  # fmt: skip


def reviewed_wish(arguments: Arguments) -> Reviewed:
    """These options as a wish has them; MotionError for two names that are none."""
    from motion_editor.tasks.wish import Untracked

    untracked = Untracked(arguments.untracked) if arguments.untracked else None
    pairs = tuple(_pair(words) for words in arguments.one_person)
    return Reviewed(reviewer=arguments.reviewer, one_person=pairs, untracked=untracked)


def _pair(words: str) -> tuple[str, str]:
    one, sign, other = words.partition("=")
    if not (sign and one.strip() and other.strip()):
        raise MotionError(
            f"“{words}” does not name one person twice.",
            "Write it as --one-person “F. Oakes = Fenwick Oakes”.",
        )
    return one.strip(), other.strip()


def undecided_answer(motion: Motion, source: Source, wish: Wish) -> Answer | None:
    """The edits that nobody tracked, where it is not said what becomes of them; else None."""
    from motion_editor.formats.sniff import Kind
    from motion_editor.tasks.wish import How

    if source.kind is not Kind.WORD or wish.how not in (How.AUTO, How.TRACKED):
        return None
    from motion_editor.tasks.amend import wanted_base
    from motion_editor.tasks.tracked_in import undecided

    found = undecided(motion, source, wanted_base(motion, wish.to), wish)
    if found is None:
        return None
    places = [remark.text for remark in found.remarks]
    count = len(places)
    where = "1 place" if count == 1 else f"{count} places"
    advice = (
        "Nothing was written. With --untracked take these edits are taken in as well, with "
        "--untracked leave they are not; amend … --look gives each a number."
    )
    lines = [
        f"With its tracked changes refused the Word file differs from the motion in {where}:",
        *(f"  {words}" for words in places),
        *found.doubts,
        advice,
    ]
    return Answer(lines, {"untracked": places, "to_check": found.doubts}, code=Code.FOUND)
