"""The earlier states that a damaged file keeps: those that are whole, for what was saved of it.

Where a part of the motion or the agenda itself was lost nobody has taken that out. Each state then
says what was left of it: where copies are merged that have it in common, it is held against them
without what was lost, which comes in again from the other and is not taken for taken out.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from motion_editor.core.wording import many
from motion_editor.store import past, schema
from motion_editor.store.lessened import Raw, by_id, dicts

Sign = Callable[[Raw], set[str]]

_MARK: Final = re.compile("[0-9a-f]{32}")


def sound(values: object, lost: list[str]) -> list[schema.Past]:
    """Those of the states under `past` that are whole; of one that is not its mark is left.

    A mark follows from its state, where that is there. How many are lost is added to `lost`.
    """
    out: list[schema.Past] = []
    broken = size = 0
    for item in dicts(values):
        packed = _words(item, "state")
        data = past.unpacked(packed) if packed and size < past.LARGEST else None
        size += len(data or b"")
        mark = past.mark(data) if data is not None else ""
        broken += bool(packed and not mark)
        known = mark or _marked(item, "mark")
        if known:
            out.append(
                schema.Past(
                    mark=known,
                    when=_words(item, "when"),
                    state=packed if mark else "",
                    sent=item.get("sent") is True,
                    of=_marked(item, "of"),
                    left=_marked(item, "left"),
                    torn=item.get("torn") is True,
                )
            )
    _tell(broken, lost)
    return out


def named(values: dict[str, object], states: Sequence[schema.Past]) -> None:
    """Give what has lost its id the one that it had: the motion or agenda, and what is in it.

    A version is known by its clauses, which others may have too, a clause by its words, an
    amendment by its label, an item by its motion. No file keeps states of another motion or agenda.
    """
    wholes = [past.unpacked(it.state) for it in reversed(states) if it.state]
    _name(values, [json.loads(it) for it in wholes if it is not None])


def _name(values: dict[str, object], known: Sequence[Raw]) -> None:
    """The same by what is known of the states, the newest first."""
    if known and _words(known[0], "id"):
        values["id"] = known[0]["id"]  # and not that which was altered, if it was
    motions = [it["motion"] for it in dicts(values.get("items")) if "motion" in it]
    for motion in dicts(motions):
        there = (it.get("motion") for state in known for it in dicts(state.get("items")))
        _name(motion, [it for it in dicts([*there]) if it.get("id") == motion.get("id")])
    for key, sign in _SIGNS.items():
        _name_row(values.get(key), _rows(known, key), sign)
    for version in dicts(values.get("versions")):
        same = [it for it in _rows(known, "versions") if it.get("id") == version.get("id")]
        _name_row(version.get("clauses"), _rows(same, "clauses"), _words_of)


def _rows(known: Sequence[Raw], key: str) -> list[dict[str, object]]:
    return [it for one in known for it in dicts(one.get(key))]


def _name_row(row: object, before: Sequence[Raw], sign: Sign) -> None:
    """Give each of a row that has no id that of the first that has a sign in common with it."""
    nameless = [it for it in dicts(row) if "id" not in it]
    taken = {*by_id(row)}
    of_sign: dict[str, deque[tuple[int, str]]] = {}
    for at, one in enumerate(before if nameless else ()):
        for it in sign(one) if _words(one, "id") else ():
            of_sign.setdefault(it, deque()).append((at, _words(one, "id")))
    for item in nameless:
        same = [of_sign[it] for it in sign(item) if it in of_sign]
        for ids in same:
            while ids and ids[0][1] in taken:
                ids.popleft()
        _, id = min((ids[0] for ids in same if ids), default=(0, ""))
        item |= {"id": id} if id else {}
        taken.add(id)


def _of_motion(item: Raw) -> set[str]:
    motion = item.get("motion")
    return {_words(motion, "id")} - {""} if isinstance(motion, dict) else set()


def _words_of(clause: Raw) -> set[str]:
    words = clause.get("words")
    return {json.dumps(words)} if words else set()


_SIGNS: Final[Mapping[str, Sign]] = {
    "versions": lambda it: {*by_id(it.get("clauses"))},
    "amendments": lambda it: {_words(it, "label")} - {""},
    "items": _of_motion,
}
"""By what those of a row are known that have lost their ids."""


def with_lost(
    states: Sequence[schema.Past], saved: bytes, *, torn: bool
) -> tuple[schema.Past, ...]:
    """The states, each of which says what was left of it: the file `saved`.

    `torn` see `lessened.Left`. What was saved of a copy that was sent is one with ever more left
    out.
    """
    mark = past.mark(saved)
    return tuple(it if it.sent else replace(it, left=mark, torn=torn) for it in states)


def _tell(broken: int, lost: list[str]) -> None:
    if broken:
        lost.append(
            many(
                "{n} earlier states can’t be read: merging a copy that goes back to one of them "
                "may ask for each difference.",
                "{n} earlier state can’t be read: merging a copy that goes back to it may ask for "
                "each difference.",
                broken,
            )
        )


def _words(item: Raw, key: str) -> str:
    found = item.get(key)
    return found if isinstance(found, str) else ""


def _marked(item: Raw, key: str) -> str:
    found = _words(item, key)
    return found if _MARK.fullmatch(found) else ""
