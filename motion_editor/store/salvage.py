"""What can be saved of a damaged motion, agenda or sent amendment, and what is lost, in words.

Only what stands in the file is saved. A clause that can't be read leaves an empty one in its
place, so that the others keep theirs. Nothing is written; the damaged file stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
    past,
    salvaged_past,
    schema,
)
from motion_editor.store.fitting import fitted
from motion_editor.store.rebuilt import Where, rebuilt, rebuilt_agenda

MOST = 40
"""Sentences on what is lost; the rest is counted."""
_WORDS = 60


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A motion (of a sent amendment too) or an agenda, with what is there and what is lost.

    `whole` is the file that it would be, which knows the states before it; none where none is.
    """

    found: Motion | Agenda
    kept: tuple[str, ...]
    lost: tuple[str, ...]
    whole: bytes = b""


def is_whole(path: Path) -> bool:
    """Whether a file of ours opens as it is; MotionError where it can't be read at all."""
    return _opens(disk.read(path), path.name)


def _opens(data: bytes, name: str) -> bool:
    try:
        _decoded(_body(data), name)
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
    if form := envelope.wide(data):
        data = data.decode(form, "replace").encode()
    read = loose.read(_body(data))
    lost = [said for it in read.lost if (said := _line(it))]
    raw = _all_named(read.values, lost)
    if not {"versions", "bases", "items"} & raw.keys():
        raise MotionError(
            say("Nothing can be saved of “{name}”.", name=name),
            say("Open an earlier copy, or ask whoever sent it for theirs. It was not changed."),
        )
    if read.cut:
        lost.append(say("The end of the file is missing, and whatever stood there."))
    told: list[str] = []
    states: Sequence[schema.Past] = salvaged_past.sound(raw.pop("past", None), told)
    salvaged_past.named(raw, states)
    found, kept, more = _rebuilt(raw, name, read.holed, lost)
    unseen = read.gap or (read.sound and not (lost or more) and not _opens(data, name))
    if unseen:
        lost.append(
            say("A part is missing or altered, and nothing tells which: look through it all.")
        )
    if states and (read.cut or len(lost) + len(more) > _beside(read.lost)):
        states = salvaged_past.with_lost(states, _encoded(found), torn=unseen or _torn(read))
    kept += _states(states)
    whole = _encoded(found, states) if states else b""
    return Salvaged(found, tuple(kept), _some([*lost, *more, *told]), whole)


def _rebuilt(
    raw: dict[str, object], name: str, holed: set[int], lost: list[str]
) -> tuple[Motion | Agenda, list[str], list[str]]:
    """What the values say, what is there, and what is lost but for what is added to `lost`."""
    if "items" not in raw:
        raw = _as_motion(raw)
        empty = _empty_before(raw, holed)
        return rebuilt(fitted(raw, schema.Motion, lost), name, empty)
    empty = _empty_before(raw, holed)
    return rebuilt_agenda(fitted(raw, agenda_schema.Agenda, lost), empty)


def _torn(read: loose.Loose) -> bool:
    """Whether lines of clauses are lost, or may be."""
    return read.cut or any(it.under in ("", "versions", "clauses", "words") for it in read.lost)


def _encoded(found: Motion | Agenda, states: Sequence[schema.Past] = ()) -> bytes:
    if isinstance(found, Motion):
        return codec.encode(found, states)
    return agendas.encode(found, states)


def _states(states: Sequence[schema.Past]) -> Iterator[str]:
    """That earlier states are there, in words."""
    count = sum(bool(it.state) for it in states)
    if count:
        yield many(
            "{n} earlier states, by which copies are merged.",
            "{n} earlier state, by which copies are merged.",
            count,
        )


def _beside(lost: Sequence[loose.Lost]) -> int:
    """How many lines that are told to be lost are of what stands beside the motion or agenda."""
    keys = (_KEY.match(it.words) for it in lost)
    beside = (
        it.under in past.BESIDE
        or (key is not None and key[1] in past.BESIDE)
        or (key is None and _PACKED.search(it.words) is not None)
        for it, key in zip(lost, keys, strict=True)
    )
    return sum(is_so and bool(_line(it)) for it, is_so in zip(lost, beside, strict=True))


def _body(data: bytes) -> bytes:
    """The file itself, below the first line of a recovery file."""
    head, _, rest = data.partition(b"\n")
    return rest if head.startswith(b"{") and rest.lstrip().startswith(b"{") else data


_SHAPES = (
    ("versions", "clauses"), ("amendments", "texts"), ("items", "sort"), ("past", "mark"),
    ("details", "numbering"),
)  # fmt: skip
_KNOWN = {
    name
    for kind in (schema.Motion, schema.Sent, agenda_schema.Agenda)
    for name in kind.__struct_fields__
}
_SENT = {"bases", "under", "amendment", "draft"}


def _all_named(values: dict[str, object], lost: list[str]) -> dict[str, object]:
    """The same as `_named`, of the motions of an agenda too."""
    raw = _named(values, lost)
    for item in _dicts(raw.get("items")):
        _with_its_motion(item)
        motion = item.get("motion")
        if isinstance(motion, dict):
            item["motion"] = _named(motion, lost)
    return raw


def _named(values: dict[str, object], lost: list[str]) -> dict[str, object]:
    """What stands under a key that can't be read, under the key that it must have had.

    A key that is read, but is none of ours, is added to `lost` with what stood under it.
    """
    out = {key: it for key, it in values.items() if key in _KNOWN}
    sent = bool(_SENT & out.keys())
    for key in sorted(values.keys() - out.keys()):
        called = _called(values[key], sent=sent)
        if called and called not in out:
            out[called] = values[key]
        elif not key.startswith(loose.UNNAMED):  # whose line is among those that are lost
            lost.append(say("What stood under the damaged key “{key}” is lost.", key=_short(key)))
    for version in _dicts(out.get("bases" if sent else "versions")):
        for key in version.keys() - set(schema.Version.__struct_fields__):
            if any("role" in it for it in _dicts(version[key])):
                version.setdefault("clauses", version.pop(key))
    return out


def _called(value: object, *, sent: bool) -> str:
    """The key that a value must have had, by what is in it; "" where that can't be told."""
    first = value[0] if isinstance(value, list) and value else value
    name = next((it for it, sign in _SHAPES if isinstance(first, dict) and sign in first), "")
    if name != "details" and isinstance(value, dict):
        return "amendment" if name else ""
    return "bases" if sent and name == "versions" else name


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
    return _unread(lost, _short(_PACKED.sub("…", lost.words)))


def _short(words: str) -> str:
    """The beginning of words, with nothing in it that can't be seen."""
    seen = "".join(it if it.isprintable() else "\N{REPLACEMENT CHARACTER}" for it in words)
    return seen if len(seen) <= _WORDS else f"{seen[: _WORDS - 1]}…"


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
