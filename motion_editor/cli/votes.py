"""--votes and --roll: how members voted, and who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.cli.files import STREAM, text_file
from motion_editor.cli.verb import Arguments
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.core.votes import Votes
    from motion_editor.tasks.roll import Chamber

VOTES = "lines such as 'for Fenwick Oakes', 'against 21' or 'casting for NAME', or - for stdin"
ROLL = "the members, one a line: NAME, or NAME, group, ward; else those of the motion's council"


def voted(motion: Motion, arguments: Arguments) -> tuple[Votes, Chamber]:
    """The votes in the file named, none where none is, and who may vote; MotionError."""
    from motion_editor.tasks.decide import NO_VOTES
    from motion_editor.tasks.roll import chamber_of, read_members
    from motion_editor.tasks.votes import read_votes

    if [arguments.motion, arguments.votes, arguments.roll].count(STREAM) > 1:
        raise MotionError("Only one file can come from stdin.", "Name the other.")
    members = read_members(text_file(arguments.roll, "members")) if arguments.roll else ()
    votes = read_votes(text_file(arguments.votes, "votes")) if arguments.votes else NO_VOTES
    return votes, chamber_of(motion, members)


def figures(votes: Votes, chamber: Chamber) -> dict[str, object]:
    """The figures that are known, and what they come to; nothing where nobody voted."""
    from motion_editor.meeting.tally import result, tally

    if not votes:
        return {}
    known = tally(votes).figures.items()
    found: dict[str, object] = {cast.value: number for cast, number in known if number is not None}
    return {**found, "result": result(votes, may_cast=chamber.casting)}
