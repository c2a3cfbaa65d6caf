"""What can be saved of a damaged motion, agenda or sent amendment, and what is lost, in words.

Only what stands in the file is saved. A clause that can't be read leaves an empty one in its
place, so that the others keep theirs. Nothing is written; the damaged file stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import many, say
from motion_editor.store import (
    agenda_schema,
    agendas,
    codec,
    disk,
    envelope,
    loose,
    parcels,
    schema,
)
from motion_editor.store.fitting import fitted
from motion_editor.store.rebuilt import Where, rebuilt, rebuilt_agenda

MOST = 40
"""Sentences on what is lost; the rest is counted."""
_WORDS = 60


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A motion (of a sent amendment too) or an agenda, with what is there and what is lost."""

    found: Motion | Agenda
    kept: tuple[str, ...]
    lost: tuple[str, ...]


def is_whole(path: Path) -> bool:
    """Whether a file of ours opens as it is; MotionError where it can't be read at all."""
    try:
        _decoded(_body(disk.read(path)), path.name)
    except MotionError:
        return False
    return True


def _decoded(data: bytes, name: str) -> object:
    if parcels.is_parcel(data):
        return parcels.decode(data, name)
    return agendas.decode(data, name) if agendas.is_agenda(data) else codec.decode(data, name)


def salvage(path: Path) -> Salvaged:
    """All that can be saved of a file; MotionError where that is nothing, or it is none of ours."""
    return salvaged(disk.read(path), path.name)


def salvaged(data: bytes, name: str) -> Salvaged:
    """The same of the bytes of a file called `name`."""
    if envelope.is_wide(data):
        data = data.decode("utf-16", "replace").encode()
    read = loose.read(_body(data))
    raw = _named(read.values)
    if not {"versions", "bases", "items"} & raw.keys():
        raise MotionError(
            say("Nothing can be saved of “{name}”.", name=name),
            say("Open an earlier copy, or ask whoever sent it for theirs. It was not changed."),
        )
    lost = [said for it in read.lost if (said := _line(it))]
    if read.cut:
        lost.append(say("The end of the file is missing, and whatever stood there."))
    found: Motion | Agenda
    if "items" in raw:
        for item in _dicts(raw["items"]):
            _with_its_motion(item)
            motion = item.get("motion")
            if isinstance(motion, dict):
                item["motion"] = _named(motion)
        empty = _empty_before(raw, read.holed)
        found, kept, more = rebuilt_agenda(fitted(raw, agenda_schema.Agenda, lost), empty)
    else:
        raw = _as_motion(raw)
        empty = _empty_before(raw, read.holed)
        found, kept, more = rebuilt(fitted(raw, schema.Motion, lost), name, empty)
    return Salvaged(found, tuple(kept), _some([*lost, *more]))


def _body(data: bytes) -> bytes:
    """The file itself, below the first line of a recovery file."""
    head, _, rest = data.partition(b"\n")
    return rest if head.startswith(b"{") and rest.lstrip().startswith(b"{") else data


_SHAPES = (("versions", "clauses"), ("amendments", "texts"), ("items", "sort"))
_KNOWN = {
    name
    for kind in (schema.Motion, schema.Sent, agenda_schema.Agenda)
    for name in kind.__struct_fields__
}
_SENT = {"bases", "under", "amendment", "draft"}


def _named(values: dict[str, object]) -> dict[str, object]:
    """What stands under a key that can't be read, under the key that it must have had."""
    out = {key: it for key, it in values.items() if key in _KNOWN}
    sent = bool(_SENT & out.keys())
    for key in values.keys() - out.keys():
        value = values[key]
        first = value[0] if isinstance(value, list) and value else value
        if not isinstance(first, dict):
            continue
        for name, sign in _SHAPES:
            called = ("bases" if name == "versions" else name) if sent else name
            called = "amendment" if isinstance(value, dict) else called
            if sign in first and called not in out:
                out[called] = value
    for version in _dicts(out.get("bases" if sent else "versions")):
        for key in version.keys() - set(schema.Version.__struct_fields__):
            clauses = version.pop(key)
            if any("role" in it for it in _dicts(clauses)):
                version.setdefault("clauses", clauses)
    return out


def _empty_before(raw: dict[str, object], holed: set[int]) -> set[Where]:
    """The clauses that are empty in the file itself, and of which nothing was lost."""
    items = _dicts(raw.get("items"))
    motions = _dicts([it.get("motion") for it in items]) if items else [raw]
    return {
        (str(version.get("id")), str(clause.get("id")))
        for motion in motions
        for version in _dicts(motion.get("versions"))
        for clause in _dicts(version.get("clauses"))
        if id(clause) not in holed
        and clause.get("words", "") in ("", [])
        and clause.keys() <= set(schema.Clause.__struct_fields__)
    }


def _with_its_motion(item: dict[str, object]) -> None:
    """An item's motion that stands under a key that is damaged, under its own."""
    for key in item.keys() - set(agenda_schema.Item.__struct_fields__):
        value = item[key]
        if "motion" not in item and isinstance(value, dict) and "versions" in value:
            item["motion"] = item.pop(key)


def _dicts(values: object) -> list[dict[str, object]]:
    return [it for it in values if isinstance(it, dict)] if isinstance(values, list) else []


def _as_motion(raw: dict[str, object]) -> dict[str, object]:
    """A sent amendment as the motion that it is a part of."""
    if "bases" not in raw:
        return raw
    whose = raw.get("motion")
    about = dict(whose) if isinstance(whose, dict) else {}
    under = raw.get("under")
    return {
        "id": about.pop("id", ""),
        "details": about,
        "versions": raw["bases"],
        "amendments": [*(under if isinstance(under, list) else []), raw.get("amendment")],
        "proceedings": raw.get("proceedings", []),
        "notes": raw.get("notes", []),
    }


_KEY = re.compile(r'"(\w+)": ')
_PACKED = re.compile(r"[A-Za-z0-9+/=]{60,}")
_FIGURES = {"hash", "mark", "of", "sum"}
"""Keys under which nothing stands but a checksum."""


def _line(lost: loose.Lost) -> str:
    """That a line can't be read, with its words where they are any that a person could know.

    Nothing of a snapshot, of which it is said elsewhere that it is lost.
    """
    key = _KEY.match(lost.words)
    state = key is not None and key[1] == "state"  # an amendment's words have one, too
    if _PACKED.search(lost.words) or (state and lost.under in ("kept", "past")):
        if lost.under == "kept":
            return ""  # the snapshot does not fit its schema then, which is said
        if state or lost.under == "past":
            return _unread(lost, say("an earlier state, packed."))
    if key is not None and key[1] in _FIGURES:
        return _unread(lost, say("a checksum."))
    words = "".join(
        sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for sign in _PACKED.sub("…", lost.words)
    )
    return _unread(lost, words if len(words) <= _WORDS else f"{words[: _WORDS - 1]}…")


def _unread(lost: loose.Lost, words: str) -> str:
    """That a line can't be read; a part, where the file is laid out so that lines tell nothing."""
    if not lost.line:
        return say("A part can’t be read: {words}", words=words)
    return say("Line {number} can’t be read: {words}", number=lost.line, words=words)


def _some(lost: Sequence[str]) -> tuple[str, ...]:
    if len(lost) <= MOST:
        return tuple(lost)
    more = many("And {n} more things.", "And {n} more thing.", len(lost) - MOST)
    return (*lost[:MOST], more)
