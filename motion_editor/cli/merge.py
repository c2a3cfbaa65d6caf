"""merge: copies of one motion or one agenda that were edited apart, joined."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.cli.agenda_files import holds_agenda, keep_agenda, open_agenda
from motion_editor.cli.answer import Answer, Code
from motion_editor.cli.files import STREAM, Kept, keep_change, open_motion
from motion_editor.cli.verb import Arguments, Verb, add_motion, add_output
from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.merge.state import Brought, Clash, Side

ALL = "all"

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
    wanted = _wanted(arguments.take)
    if len(arguments.copies) > 1 and wanted.keys() - {ALL}:
        raise MotionError(
            "The clashes of each copy are numbered by themselves.", "Merge one copy at a time."
        )
    if holds_agenda(arguments.motion):
        return _agendas(arguments, wanted)
    return _motions(arguments, wanted)


def _motions(arguments: Arguments, wanted: Mapping[str, Side]) -> Answer:
    from motion_editor.store import motions
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.merge.copies import Copy, joined_copies

    opened = open_motion(arguments.motion, to_change=True)
    copies = [Copy.of(Path(name)) for name in arguments.copies]
    before = motions.as_opened(opened.path, opened.digest, opened.motion)
    motion, found = joined_copies(
        opened.motion, before, copies, new_id, lambda joined: _chosen(joined, wanted)
    )

    def keep(after: list[bytes], did: str) -> Kept:
        return keep_change(
            opened, motion, arguments.output, force=arguments.force, after=after, did=did
        )

    brought = [(one.name, one.data, it) for one, it in zip(copies, found, strict=True)]
    return _answer(arguments, wanted, brought, keep, opened.remarks)


def _agendas(arguments: Arguments, wanted: Mapping[str, Side]) -> Answer:
    from motion_editor.store import agendas
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.agenda.merge.copies import AgendaCopy, joined_agendas

    opened = open_agenda(arguments.motion, to_change=True)
    copies = [AgendaCopy.of(Path(name)) for name in arguments.copies]
    before = agendas.as_opened(opened.path, opened.digest, opened.agenda)
    agenda, found = joined_agendas(
        opened.agenda, before, copies, new_id, lambda joined: _chosen(joined, wanted)
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
    lines = [line for name, _, it in brought for line in _said(name, it)]
    facts: dict[str, object] = {"merged": [_facts(name, it) for name, _, it in brought]}
    code = Code.FOUND if any(_left(it, wanted) for _, _, it in brought) else Code.DONE
    if arguments.look:
        return Answer([*lines, "Nothing was written."], facts, remarks, code)
    # A copy of which a clash was not chosen for can be merged again, and says it again.
    after = [data for _, data, it in brought if not _open(it, wanted)]
    kept = keep(after, f"Merged {', '.join(name for name, _, _ in brought)}")
    return Answer(
        [*lines, kept.said], {**facts, "file": kept.name}, remarks, code, kept.raw, kept.saved
    )


def _wanted(written: str) -> dict[str, Side]:
    """What --take asks for, by the clashes' numbers or "all"."""
    from motion_editor.tasks.merge.state import Side

    out: dict[str, Side] = {}
    for part in filter(None, (it.strip() for it in written.split(","))):
        number, _, side = (it.strip().lower() for it in part.partition("="))
        if side not in {it.value for it in Side} or not (number == ALL or number.isdecimal()):
            raise MotionError(
                f"--take can't be “{part}”.", "Write 2=theirs, 1=ours,3=both or all=theirs."
            )
        out[number] = Side(side)
    return out


def _chosen(joined: Brought, wanted: Mapping[str, Side]) -> dict[str, Side]:
    """Whose readings stand, by the clashes' keys; MotionError for a clash or side that is not."""
    numbers = {str(at): clash for at, clash in enumerate(joined.clashes, 1)}
    unknown = [it for it in wanted if it != ALL and it not in numbers]
    if unknown:
        raise MotionError(
            f"There is no clash {unknown[0]}.", f"Clashes: {len(numbers)}. --look lists them."
        )
    out: dict[str, Side] = {}
    for number, clash in numbers.items():
        side = wanted.get(number, wanted.get(ALL))
        if side is None:
            continue
        if side not in clash.may and number in wanted:
            may = " or ".join(it.value for it in clash.may)
            raise MotionError(f"Clash {number} can't be “{side.value}”.", f"It can be {may}.")
        out[clash.key] = side
    return out


def _left(joined: Brought, wanted: Mapping[str, Side]) -> bool:
    """Whether anything is left for a person to look at or to choose."""
    return bool(joined.look) or _open(joined, wanted)


def _open(joined: Brought, wanted: Mapping[str, Side]) -> bool:
    """Whether it is not said of every clash whose reading stands."""
    numbers = {str(at) for at in range(1, len(joined.clashes) + 1)}
    return ALL not in wanted and bool(numbers - wanted.keys())


def _said(name: str, joined: Brought) -> Iterator[str]:
    """What a copy brought, line by line."""
    if not joined.taken and not joined.clashes and not joined.look:
        yield f"{name}: nothing in it is new here."
        return
    yield (
        f"{name}:"
        if joined.known
        else (f"{name}: no state that both copies had is known; each difference is a clash.")
    )
    yield from (f"  came in: {it}" for it in joined.taken)
    yield from (f"  to look at: {it}" for it in joined.look)
    for number, clash in enumerate(joined.clashes, 1):
        yield f"  clash {number}: {clash.where}"
        yield from (f"    {line}" for line in _readings(clash))


def _readings(clash: Clash) -> Iterator[str]:
    rows = [("before", clash.before or ""), ("ours", clash.ours), ("theirs", clash.theirs)]
    for side, words in rows:
        stands = " (stands)" if side == clash.chosen.value else ""
        for at, line in enumerate(words.splitlines()):
            yield f"{side}{stands}: {line}" if not at else f"  {line}"
    if clash.chosen.value == "both":
        yield "both stand"


def _facts(name: str, joined: Brought) -> dict[str, object]:
    return {
        "copy": name,
        "common_state": joined.known,
        "came_in": list(joined.taken),
        "to_look_at": list(joined.look),
        "clashes": [
            {
                "number": number,
                "where": it.where,
                "before": it.before,
                "ours": it.ours,
                "theirs": it.theirs,
                "stands": it.chosen.value,
                "may": [side.value for side in it.may],
            }
            for number, it in enumerate(joined.clashes, 1)
        ],
    }


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
