"""An earlier state in which the same is left out as was lost of a later one that was damaged."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.store import agenda_schema, agendas, codec, schema
from motion_editor.store.fitting import fitted
from motion_editor.store.rebuilt import rebuilt, rebuilt_agenda

Raw = Mapping[str, object]

MOST = 40
"""Amendments up to which what belongs together is tried out: each trial reads all of them."""


def lessened(state: Raw, now: Raw, *, torn: bool) -> bytes | None:
    """The bytes of a state, without what is not in `now`; None where they would not open.

    `now` is what was left when a file that comes of the state was damaged; `torn` see `Left`.
    """
    with suppress(RecursionError):  # of a state that nobody has written by this program
        return next(filter(_opens, _ways(state, Left(now, state, torn))), None)
    return None


@dataclass(frozen=True, slots=True)
class Left:
    """What was saved of a damaged file, or of a part of it.

    `stamps` is what says over which words an amendment is. Of clauses that are not there nobody
    can say whether they were taken out where the clauses are `torn`, and lines of them are lost.
    """

    now: Raw
    stamps: Raw
    torn: bool

    def of_agenda(self, state: Raw) -> dict[str, object]:
        """An agenda, without the items that are not there now."""
        there, stamped = by_id(self.now.get("items")), by_id(self.stamps.get("items"))
        items = [
            replace(self, now=there[id], stamps=stamped[id]).of_item(it)
            for id, it in by_id(state.get("items")).items()
            if id in there
        ]
        return {**_fields(state, self.now), "items": items}

    def of_item(self, item: Raw) -> dict[str, object]:
        """An item, whose motion is without what is not there now; as it is now without a motion."""
        one, two, three = (it.get("motion") for it in (item, self.now, self.stamps))
        if not (isinstance(one, dict) and isinstance(two, dict) and isinstance(three, dict)):
            return dict(self.now) if one else _fields(item, self.now)
        motion = replace(self, now=two, stamps=three).of_motion(one)
        return {**_fields(item, self.now), "sort": self.now.get("sort"), "motion": motion}

    def of_motion(self, state: Raw) -> dict[str, object]:
        """A motion, without what is not there now."""
        made = _fields(state, self.now)
        there, stamped = (by_id(self.now.get(it)) for it in ("versions", "amendments"))
        versions = by_id(state.get("versions")).items()
        made["versions"] = [self._of_version(it, there[id]) for id, it in versions if id in there]
        # Of an amendment that is another there nobody can say what of it was lost: it is asked.
        kept = {id: _bare(it) for id, it in stamped.items()}
        stamped = by_id(self.stamps.get("amendments"))
        amendments = by_id(state.get("amendments")).items()
        made["amendments"] = [stamped[id] for id, it in amendments if kept.get(id) == _bare(it)]
        details, own = state.get("details"), self.now.get("details")
        if isinstance(details, dict) and isinstance(own, dict):
            made["details"] = _fields(details, own)
        return made

    def _of_version(self, version: Raw, now: Raw) -> dict[str, object]:
        """A version, in which those clauses are empty that are empty now.

        Where clauses are torn one may have the words of the next, which is not there now, or an
        empty one with another id stands there.
        """
        here, there = by_id(version.get("clauses")), by_id(now.get("clauses"))
        torn = self.torn or any(not it.get("words") and id not in here for id, it in there.items())
        gone = {_sign(it.get("words")) for id, it in here.items() if id not in there and torn}
        gone |= _NOTHING
        empty = {id for id, it in there.items() if _sign(it.get("words")) in gone}
        clauses = [
            there[id] if id in empty and it.get("words") else it
            for id, it in here.items()
            if id in there or not torn
        ]
        if clauses == version.get("clauses"):
            return dict(version)
        made = {**version, "clauses": clauses}
        for key in ("change", "labels"):  # which belong to the words
            made.pop(key, None)
            if key in now:
                made[key] = now[key]
        return made


def _opens(data: bytes) -> bool:
    try:
        if agendas.is_agenda(data):
            agendas.decode(data, "")
        else:
            codec.decode(data, "")
    except MotionError:
        return False
    return True


def _ways(state: Raw, left: Left) -> Iterator[bytes]:
    """The state, without what is not there now.

    Its amendments are over the words that were there, or over those that are there now; else it
    is what still belongs together.
    """
    of = Left.of_agenda if state.get("format") == schema.AGENDA else Left.of_motion
    for stamps in (state, left.now):
        yield json.dumps(of(replace(left, stamps=stamps), state)).encode()
    made = of(left, state)
    if sum(len(dicts(it.get("amendments"))) for it in (made, *_motions(made))) <= MOST:
        with suppress(MotionError):
            yield _put_together(made)


def _motions(agenda: Raw) -> list[dict[str, object]]:
    return dicts([it.get("motion") for it in dicts(agenda.get("items"))])


def _put_together(raw: dict[str, object]) -> bytes:
    if raw.get("format") == schema.AGENDA:
        return agendas.encode(rebuilt_agenda(fitted(raw, agenda_schema.Agenda, []))[0])
    return codec.encode(rebuilt(fitted(raw, schema.Motion, []))[0])


def _bare(amendment: Raw) -> dict[str, object]:
    """An amendment without what its texts say of the words that they amend."""
    texts = [{k: v for k, v in it.items() if k != "hash"} for it in dicts(amendment.get("texts"))]
    return {**amendment, "texts": texts}


def _fields(before: Raw, now: Raw) -> dict[str, object]:
    """Each field, but where it is empty now, or less; of a row what is in it now."""
    made: dict[str, object] = {}
    for key, value in before.items():
        there = now.get(key)
        if isinstance(value, list) and isinstance(there, list):
            known = set(map(_sign, there))
            made[key] = [it for it in value if _sign(it) in known]
        elif isinstance(value, dict) and isinstance(there, dict):
            made[key] = value if _fields(value, there) == value else there
        elif there not in (None, "", [], 0, False):
            made[key] = value
        elif key in now:
            made[key] = there
    return made


def _sign(value: object) -> str:
    """What tells a value from every other."""
    return json.dumps(value, sort_keys=True)


_NOTHING: Final = frozenset({"null", '""', "[]"})
"""What says that there are no words."""


def by_id(values: object) -> dict[str, dict[str, object]]:
    """The objects of a list by their ids."""
    return {str(it.get("id")): it for it in dicts(values)}


def dicts(values: object) -> list[dict[str, object]]:
    """The objects of a list; none of what is no list."""
    return [it for it in values if isinstance(it, dict)] if isinstance(values, list) else []
