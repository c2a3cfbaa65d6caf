"""merge: copies of one motion or one agenda that were edited apart, joined."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import holds_agenda, keep_agenda, open_agenda
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import STREAM, Kept, keep_change, open_motion
from motion_editor.cli.joining import ALL, chosen, facts_of, left, said_of, still_open, wanted_sides
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.merge.state import Brought, Side

Keep = Callable[[list[bytes], str], Kept]
"""Saves what was joined, given the files that are wholly in it, and what was done."""


def _arguments(parser: ArgumentParser) -> None:
    add_motion(parser, "a .motion or .agenda file")
    parser.add_argument(
        "copies", metavar="COPY", nargs="+", help="a copy of MOTION that was edited apart from it"
    )
    parser.add_argument(
        "--take", metavar="N=SIDE", default="",
        help="whose reading stands for clash N: ours (MOTION's, which stands unless said), theirs "
        "(COPY's) or both; several with commas between, or all=SIDE",
    )  # fmt: skip
    parser.add_argument(
        "--look", action="store_true", help="say what would come in; nothing is written"
    )
    add_output(parser, "save under this name instead of changing MOTION")


def _merge(arguments: Arguments) -> Answer:
    if STREAM in (arguments.motion, *arguments.copies):
        raise MotionError(
            "What copies have in common is looked for in their files, not on stdin.",
            "Name the files.",
        )
    wanted = wanted_sides(arguments.take)
    if len(arguments.copies) > 1 and wanted.keys() - {ALL}:
        raise MotionError(
            "The clashes of each copy are numbered by themselves.", "Merge one copy at a time."
        )
    if holds_agenda(arguments.motion):
        return _agendas(arguments, wanted)
    return _motions(arguments, wanted)


def _motions(arguments: Arguments, wanted: Mapping[str, Side]) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.merge.copies import Copy, joined_copies

    opened = open_motion(arguments.motion, to_change=True)
    copies = [Copy.of(Path(name)) for name in arguments.copies]
    motion, found = joined_copies(
        opened.motion, opened.whole, copies, new_id, lambda joined: chosen(joined, wanted)
    )

    def keep(after: list[bytes], did: str) -> Kept:
        return keep_change(
            opened, motion, arguments.output, force=arguments.force, after=after, did=did
        )

    brought = [(one.name, one.data, it) for one, it in zip(copies, found, strict=True)]
    return _answer(arguments, wanted, brought, keep, opened.remarks)


def _agendas(arguments: Arguments, wanted: Mapping[str, Side]) -> Answer:
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.merge.copies import AgendaCopy, joined_agendas

    opened = open_agenda(arguments.motion, to_change=True)
    copies = [AgendaCopy.of(Path(name)) for name in arguments.copies]
    agenda, found = joined_agendas(
        opened.agenda, opened.whole, copies, new_id, lambda joined: chosen(joined, wanted)
    )

    def keep(after: list[bytes], did: str) -> Kept:
        return keep_agenda(
            opened, agenda, arguments.output, force=arguments.force, after=after, did=did
        )

    brought = [(one.name, one.data, it) for one, it in zip(copies, found, strict=True)]
    return _answer(arguments, wanted, brought, keep, opened.remarks)


def _answer(
    arguments: Arguments,
    wanted: Mapping[str, Side],
    brought: Sequence[tuple[str, bytes, Brought]],
    keep: Keep,
    remarks: Sequence[Remark],
) -> Answer:
    """Save what was joined, unless it is only looked at, and say what each copy brought."""
    lines = [line for name, _, it in brought for line in said_of(name, it)]
    facts: dict[str, object] = {"merged": [facts_of(name, it) for name, _, it in brought]}
    code = Code.FOUND if any(left(it, wanted) for _, _, it in brought) else Code.DONE
    if arguments.look:
        return Answer([*lines, "Nothing was written."], facts, remarks, code)
    # A copy of which a clash was not chosen for can be merged again, and says it again.
    after = [data for _, data, it in brought if not still_open(it, wanted)]
    kept = keep(after, f"Merged {', '.join(name for name, _, _ in brought)}")
    return Answer(
        [*lines, kept.said], {**facts, "file": kept.name}, remarks, code, kept.raw, kept.saved
    )


VERBS = (
    Verb(
        "merge",
        "Join copies of one motion, or of one agenda, that were edited apart.",
        "merge crossings.motion crossings-copy.motion --look",
        _arguments,
        _merge,
        "What only one copy changed comes in; what both changed is a clash: MOTION's reading "
        "stands until --take says otherwise. Nothing that one copy alone has is left out unasked. "
        "The copies themselves are left alone.",
    ),
)
