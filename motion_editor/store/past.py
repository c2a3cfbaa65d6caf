"""Earlier states that the file of a motion or an agenda keeps, so that copies can be joined.

Whenever a file is replaced, the new one is told what stood in the old one: a mark that tells that
state from every other, and of some states all of it, packed. Two copies that were edited apart so
know the last state that both had, whoever began the second one and whatever it is called.
A copy that is sent is encoded anew and has nothing of this.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from msgspec import ValidationError, to_builtins
from msgspec.structs import replace

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import codec, schema

BESIDE = ("past", "kept", "log", "sum")
"""Keys of the file that are about its states, and are no part of one.

So are those of the motions on an agenda, each of which is a whole motion file.
"""

T = TypeVar("T")

MARKS = 100
"""The most states of which a file keeps the marks."""

AGES = tuple(timedelta(minutes=it) for it in (10, 60, 8 * 60, 24 * 60, 7 * 24 * 60, 30 * 24 * 60))
"""Of the states younger than each of these, the oldest is kept whole; and so is the newest."""

UNREAD = 5
"""States that can't be read after which no other is tried: a forged file may hold hundreds."""

LARGEST = 64 * 1024 * 1024
"""The most bytes that a packed state may unpack to: that of a file."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """A file's own state, with its mark, and those before it, the newest last."""

    own: schema.Past
    before: tuple[schema.Past, ...] = ()

    @property
    def all(self) -> tuple[schema.Past, ...]:
        """Every state, its own last."""
        return (*self.before, self.own)


def lineage(data: bytes) -> Lineage | None:
    """What a file of ours says of itself and of the states before; None for any other bytes."""
    raw = _raw(data)
    if raw is None:
        return None
    own = _plain(raw)
    try:
        before = schema.converted(raw.get("past", []), list[schema.Past])
    except ValidationError:
        before = []
    of = before[-1].mark if before and before[-1].sent else ""
    here = schema.Past(mark=_mark(own), state=_packed(own), of=of)
    return Lineage(here, tuple(before))


def mark(data: bytes) -> str:
    """What tells the state in a file of ours from every other; "" for any other bytes."""
    raw = _raw(data)
    return "" if raw is None else _mark(_plain(raw))


def whose(data: bytes) -> object:
    """The id of the motion or agenda in the bytes of a file; None where there is none."""
    raw = _raw(data)
    return None if raw is None else raw.get("id")


def pack(data: bytes) -> str:
    """The state in the bytes of a .motion file, as its `state` stands in a file."""
    raw = _raw(data)
    if raw is None:
        raise ValueError("not a motion's file")
    return _packed(_plain(raw))


def unpacked(state: str) -> bytes | None:
    """The bytes of a .motion file from a packed state; None for what is damaged, or too large."""
    reader = zlib.decompressobj()
    try:
        data = reader.decompress(base64.b64decode(state, validate=True), LARGEST)
    except (ValueError, binascii.Error, zlib.error):
        return None
    return data if reader.eof else None


def last_before(data: bytes, read: Callable[[bytes], T | None]) -> T | None:
    """The newest state before the one in the bytes of a file, where it is kept there whole."""
    found = lineage(data)
    states = [it.state for it in found.before if it.state] if found is not None else []
    whole = unpacked(states[-1]) if states else None
    return read(whole) if whole is not None else None


def written_on(data: bytes) -> bytes:
    """The file that stood before the state in these bytes, made of what they tell of it.

    It tells of the states before it as they do; none where none is kept whole.
    """
    found = lineage(data)
    last = next((it for it in reversed(found.before) if it.state), None) if found else None
    whole = unpacked(last.state) if last is not None else None
    raw = _raw(whole) if whole is not None else None
    if found is None or raw is None:
        return b""
    raw["past"] = to_builtins([it for it in found.before if it is not last])
    return json.dumps(raw).encode()


def following(own: bytes, parents: Iterable[bytes], now: datetime) -> list[schema.Past]:
    """The states before the file `own`, which comes after these others, thinned out.

    A parent is the file that is replaced, the one it was opened from, or a copy joined to it.
    """
    here, own_id, sent_of = mark(own), whose(own), ""
    out: dict[str, schema.Past] = {}
    when = now.isoformat(timespec="seconds")
    for data in parents:
        # A file that is replaced may have been another motion's.
        found = lineage(data) if whose(data) == own_id else None
        for it in found.all if found is not None else ():
            if it.mark == here:
                sent_of = it.of or sent_of
                continue
            known = out.get(it.mark)
            # What was lost on one way only is here again by the other.
            left = it.left if known is None or known.left else ""
            if known is None or (it.state and not known.state):
                known = replace(it, when=it.when or when, sent=False)
            out[it.mark] = replace(known, left=left, torn=bool(left) and it.torn)
    states = sorted(out.values(), key=lambda it: (it.mark == sent_of, it.when))
    made = _thinned(states, now)
    if made and made[-1].mark == sent_of:
        # It is the copy as it was sent still, whatever the file is called.
        made[-1] = replace(made[-1], sent=True)
    return made


def sent(whole: bytes, now: datetime) -> list[schema.Past]:
    """What a copy says of the file that it was made of, from which something was left out."""
    when = now.isoformat(timespec="seconds")
    return [schema.Past(mark=mark(whole), when=when, sent=True)]


def common(ours: Lineage, theirs: Lineage) -> Motion | None:
    """The newest state that both copies had; None where no such state is kept in either.

    Of a copy in which something was left out it is the copy as it was sent: what it never had
    nobody has taken out of it. So of a state that something was lost of since in one of the two.
    """
    return common_of(ours, theirs, state)


def common_of(ours: Lineage, theirs: Lineage, read: Callable[[bytes], T | None]) -> T | None:
    """The same of files of any kind; `read` reads a state's bytes, None where it can't."""
    whole = {it.mark: it.state for it in (*ours.all, *theirs.all) if it.state}
    known = {it.mark for it in ours.all}
    unread = 0
    for at in range(len(theirs.all) - 1, -1, -1):
        mark = theirs.all[at].mark
        if mark not in known:
            continue
        there = _as_sent((*ours.all, *theirs.all), mark) or mark
        data = unpacked(whole[there]) if there in whole else None
        for it in (*ours.all, *theirs.all):
            if data is not None and it.left and it.mark == mark:
                data = _left_of(data, whole.get(it.left, ""), torn=it.torn)
        found = read(data) if data is not None else None
        unread += data is not None and found is None
        if found is not None or there != mark or unread >= UNREAD:
            return found
    return None


def _left_of(data: bytes, packed: str, *, torn: bool) -> bytes | None:
    """A state without what was lost of it since; None where that can't be said."""
    from motion_editor.store.lessened import lessened  # which few merges need

    left = unpacked(packed) if packed else None
    before, after = _raw(data), _raw(left) if left is not None else None
    if before is None or after is None:
        return None
    return lessened(before, after, torn=torn)


def _as_sent(states: Iterable[schema.Past], mark: str) -> str:
    """The mark of the copy that was made of a state and sent; "" where none of these is one."""
    return next((it.mark for it in states if it.of == mark), "")


def state(data: bytes) -> Motion | None:
    """The motion in the bytes of a state; None where it can't be read."""
    try:
        return codec.decode(data, "").motion
    except MotionError:
        return None


def _thinned(states: Sequence[schema.Past], now: datetime) -> list[schema.Past]:
    whole = set(_wanted([it for it in states if it.state], now))
    # As it was sent: without that nobody knows what the copy never had.
    whole.update([it.mark for it in states if it.of][-1:])
    whole.update(it.left for it in states[-MARKS:])
    return [it if it.mark in whole else replace(it, state="") for it in states[-MARKS:]]


def _wanted(states: Sequence[schema.Past], now: datetime) -> Iterator[str]:
    """The marks of the states that are kept whole."""
    yield from (it.mark for it in states[-1:])
    for age in AGES:
        young = (it.mark for it in states if _when(it, now) >= now - age)
        yield from list(young)[:1]


def _when(state: schema.Past, now: datetime) -> datetime:
    try:
        return datetime.fromisoformat(state.when).astimezone(now.tzinfo)
    except (ValueError, OverflowError):
        return now


def _raw(data: bytes) -> dict[str, object] | None:
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return raw if isinstance(raw, dict) and raw.get("format") in _OF_OURS else None


_OF_OURS = (schema.FORMAT, schema.AGENDA)


def _plain(raw: dict[str, object]) -> bytes:
    """A state as bytes that are the same whoever wrote it down."""
    own = _without_beside(raw)
    if raw["format"] == schema.AGENDA and isinstance(items := raw.get("items"), list):
        own["items"] = [_plain_item(it) for it in items]
    return json.dumps(own, sort_keys=True, separators=(",", ":")).encode()


def _plain_item(item: object) -> object:
    motion = item.get("motion") if isinstance(item, dict) else None
    if not isinstance(item, dict) or not isinstance(motion, dict):
        return item
    return {**item, "motion": _without_beside(motion)}


def _without_beside(raw: dict[str, object]) -> dict[str, object]:
    return {key: value for key, value in raw.items() if key not in BESIDE}


def _mark(plain: bytes) -> str:
    return hashlib.sha256(plain).hexdigest()[:32]


def _packed(plain: bytes) -> str:
    return base64.b64encode(zlib.compress(plain, 9)).decode()
