"""Copies that are joined: whose readings stand, and what each copy brought, in lines and facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError

if TYPE_CHECKING:
    from motion_editor.tasks.merge.state import Brought, Clash, Side

ALL = "all"


def wanted_sides(written: str) -> dict[str, Side]:
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


def chosen(joined: Brought, wanted: Mapping[str, Side]) -> dict[str, Side]:
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


def left(joined: Brought, wanted: Mapping[str, Side]) -> bool:
    """Whether anything is left for a person to look at or to choose."""
    return bool(joined.look) or still_open(joined, wanted)


def still_open(joined: Brought, wanted: Mapping[str, Side]) -> bool:
    """Whether it is not said of every clash whose reading stands."""
    numbers = {str(at) for at in range(1, len(joined.clashes) + 1)}
    return ALL not in wanted and bool(numbers - wanted.keys())


def said_of(name: str, joined: Brought) -> Iterator[str]:
    """What a copy brought, line by line."""
    if not joined.taken and not joined.clashes and not joined.look:
        yield f"{name}: nothing in it is new here."
        return
    yield (
        f"{name}:"
        if joined.known
        else (f"{name}: no state that both copies had is known; each difference is a clash.")
    )
    yield from brought(joined)


def brought(joined: Brought) -> Iterator[str]:
    """What came in, what is to be looked at, and each clash with its readings, line by line."""
    yield from (f"  came in: {it}" for it in joined.taken)
    yield from (f"  to look at: {it}" for it in joined.look)
    for number, clash in enumerate(joined.clashes, 1):
        yield f"  clash {number}: {clash.where}"
        yield from (f"    {line}" for line in _readings(clash))


def _readings(clash: Clash) -> Iterator[str]:
    rows = [("before", clash.before or "")]
    rows += [("ours", clash.ours or "nothing"), ("theirs", clash.theirs or "nothing")]
    for side, words in rows:
        stands = " (stands)" if side == clash.chosen.value else ""
        for at, line in enumerate(words.splitlines()):
            yield f"{side}{stands}: {line}" if not at else f"  {line}"
    if clash.chosen.value == "both":
        yield "both stand"


def facts_of(name: str, joined: Brought) -> dict[str, object]:
    """What a copy brought, for programs."""
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
