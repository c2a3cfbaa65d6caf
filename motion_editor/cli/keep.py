"""keep: snapshots of a motion under a name, in its file."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import Opened, keep_change, now, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.core.kept import Kept
    from motion_editor.core.motion import Motion

_WAYS = ("list", "restore", "remove", "rename", "compare")


def _arguments(parser: ArgumentParser) -> None:
    add_motion(parser)
    parser.add_argument(
        "name", metavar="NAME", nargs="?", default="",
        help="keep the motion as it is now under this name; without it the snapshots are listed",
    )  # fmt: skip
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--list", action="store_true", help="list the snapshots")
    ways.add_argument(
        "--restore", metavar="NAME",
        help="have the motion as this snapshot has it; as it is now it is kept first",
    )  # fmt: skip
    ways.add_argument("--remove", metavar="NAME", help="take this snapshot out of the file")
    ways.add_argument("--rename", nargs=2, metavar=("NAME", "NEW"), help="call it otherwise")
    ways.add_argument(
        "--compare", nargs=2, metavar=("OLD", "NEW"),
        help="what differs between any two: snapshots, now (as it is now), or versions (notice, "
        "moved, substantive, a number), whose words alone are compared",
    )  # fmt: skip
    parser.add_argument(
        "--exit-code", action="store_true", help="with --compare, exit with 1 where they differ"
    )
    add_output(parser, "save under this name instead of changing MOTION")


def _keep(arguments: Arguments) -> Answer:
    chosen = [it for it in _WAYS if getattr(arguments, it)]
    if chosen and arguments.name:
        raise MotionError(
            f"--{chosen[0]} and the name of a new snapshot can't be had in one line.",
            "Use one of them.",
        )
    if arguments.name:
        return _made(arguments)
    if not chosen or arguments.list or arguments.compare:
        if arguments.output is not None:
            raise MotionError("Nothing is changed by this.", "Leave out -o.")
        opened = open_motion(arguments.motion)
        if arguments.compare:
            return _compared(opened, arguments)
        return Answer(*_listed(opened.motion), opened.remarks)
    do = {"restore": _restored, "remove": _removed, "rename": _renamed}[chosen[0]]
    return do(open_motion(arguments.motion, to_change=True), arguments)


def _made(arguments: Arguments) -> Answer:
    from motion_editor.tasks import snapshots

    opened = open_motion(arguments.motion, to_change=True)
    motion = snapshots.keep(opened.motion, arguments.name, _by(), now())
    name = motion.kept[-1].name
    return _saved(opened, motion, arguments, f"Snapshot “{name}” kept")


def _restored(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.tasks import snapshots

    item = snapshots.find(opened.motion, arguments.restore)
    motion, made = snapshots.restored(opened.motion, item, _by(), now())
    before = [f"As it was until now it is kept as “{made.name}”."] if made else []
    return _saved(opened, motion, arguments, f"Snapshot “{item.name}” restored", before)


def _removed(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.tasks import snapshots

    item = snapshots.find(opened.motion, arguments.remove)
    motion = snapshots.remove(opened.motion, item)
    return _saved(opened, motion, arguments, f"Snapshot “{item.name}” removed")


def _renamed(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.tasks import snapshots

    old, new = arguments.rename
    item = snapshots.find(opened.motion, old)
    motion = snapshots.rename(opened.motion, item, new)
    name = snapshots.find(motion, new).name
    return _saved(opened, motion, arguments, f"Snapshot “{item.name}” renamed “{name}”")


def _saved(
    opened: Opened, motion: Motion, arguments: Arguments, did: str, more: list[str] | None = None
) -> Answer:
    kept = keep_change(opened, motion, arguments.output, force=arguments.force, did=did)
    lines = [f"{did}.", *(more or []), kept.said]
    facts = {"file": kept.name, **_listed(motion)[1]}
    return Answer(lines, facts, opened.remarks, raw=kept.raw, saved=kept.saved)


def _listed(motion: Motion) -> tuple[list[str], dict[str, object]]:
    lines = [_line(it) for it in motion.kept] or ["No snapshot is kept in it."]
    facts = [
        {"name": it.name, "when": it.when, "by": it.by, "unasked": it.unasked} for it in motion.kept
    ]
    return lines, {"snapshots": facts}


def _line(item: Kept) -> str:
    from motion_editor.papers.wording import date

    by = f", by {item.by}" if item.by else ""
    own = ", kept by the program" if item.unasked else ""
    return f"{item.name}: {date(item.when)}{by}{own}"


def _compared(opened: Opened, arguments: Arguments) -> Answer:
    from motion_editor.cli.apart import part_lines
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.states import between, find_state, said

    old, new = (find_state(opened.motion, it) for it in arguments.compare)
    parts = between(opened.motion, old, new, new_id)
    lines = [line for part in parts for line in part_lines(part, (old.name, new.name))]
    nothing = said(opened.motion, old, new, parts)
    lines += [nothing] if nothing else []
    facts = {"old": old.name, "new": new.name, "differ": bool(parts), "lines": lines}
    code = Code.FOUND if parts and arguments.exit_code else Code.DONE
    return Answer(lines, facts, opened.remarks, code)


def _by() -> str:
    from motion_editor.store import settings

    return settings.load()[0].name


VERBS = (
    Verb(
        "keep",
        "Keep snapshots of a motion under a name; compare and restore them.",
        'keep demo-out/sample.motion "For the group meeting"',
        _arguments,
        _keep,
        "A snapshot holds the whole motion: its texts, details, amendments, votes and notes. It "
        "stays in the file and goes along with nothing that is sent, unless 'send --with "
        "snapshots' asks for it.",
    ),
)
