"""An agenda as the bytes of an .agenda file and back, and opening and saving it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, get_args

import msgspec

from motion_editor.core import agenda as core
from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import mark, say
from motion_editor.store import (
    agenda_schema,
    astray,
    codec,
    disk,
    dump,
    envelope,
    motions,
    newer,
    parse,
    schema,
    seal,
    sound,
)
from motion_editor.store.collecting import put_off
from motion_editor.store.problems import damaged

SUFFIX = ".agenda"
_COPY = mark("Open an earlier copy, or ask whoever sent the file for theirs. Nothing was changed.")


class Loaded(NamedTuple):
    """An agenda as opened; see `motions.Loaded`."""

    agenda: Agenda
    read_only: bool
    digest: str
    remarks: tuple[str, ...] = ()
    whole: bytes = b""


def encode(agenda: Agenda, past: Sequence[schema.Past] = ()) -> bytes:
    """The bytes of the file; MotionError for an agenda that would be refused.

    `past` are the states before it.
    """
    file = checked(agenda)
    file.past = list(past) or msgspec.UNSET
    return codec.written(file)


def checked(agenda: Agenda) -> agenda_schema.Agenda:
    """What the file says, without the states before it; MotionError for an unsound agenda."""
    _refuse_unsound(agenda)
    return _dumped(agenda)


@put_off()
def decode(data: bytes, name: str) -> Loaded:
    """The agenda in these bytes, of a file called `name`; MotionError where there is none."""
    digest = hashlib.sha256(data).hexdigest()
    raw = envelope.parsed(data, name, not_ours(name))
    if raw.get("format") != schema.AGENDA:
        raise not_ours(name)
    if envelope.number(raw, name) > agenda_schema.SCHEMA:
        return _of_newer(raw, name, digest)._replace(whole=data)
    try:
        file = schema.converted(raw, agenda_schema.Agenda)
        found = _parsed(file)
        _refuse_unsound(found)
    except (msgspec.ValidationError, MotionError) as error:
        raise damaged(name, error) from error
    known = () if isinstance(file.past, msgspec.UnsetType) else file.past
    doubt = seal.doubt(data, raw, name, partial(encode, found, known))
    found, left_out = astray.without_of(found)
    return Loaded(found, False, digest, (*doubt, *left_out), data)


def is_agenda(data: bytes) -> bool:
    """Whether these bytes, sound or not, say that they are an agenda."""
    try:
        raw = envelope.parsed(data, "", not_ours(""))
    except MotionError:
        return False
    return raw.get("format") == schema.AGENDA


def load(path: Path) -> Loaded:
    """Open an agenda; MotionError where the file can't be read or is damaged."""
    return decode(disk.read(path), path.name)


def load_to_change(path: Path) -> Loaded:
    """Open an agenda that is going to be changed; MotionError for one of a newer schema too."""
    loaded = load(path)
    if loaded.read_only:
        raise motions.of_newer(path)
    return loaded


def save(
    path: Path,
    agenda: Agenda,
    *,
    expected: str | None = None,
    force: bool = False,
    after: Sequence[bytes] = (),
    apart: bool = False,
    part_of: bytes = b"",
) -> str:
    """Save an agenda atomically; the digest of what is now on the disk.

    `expected` is the digest of the file as it was opened: it is replaced only if it is still
    that. MotionError, and nothing written, otherwise. `after` are files of which this agenda
    comes; so it does of the file as expected, unless that is `apart`, see `motions.save`.
    """

    def data(there: bytes | None) -> bytes:
        comes_of = expected is not None and not apart and not force
        own = [there] if comes_of and there is not None else []
        return motions.told_of(checked(agenda), [*after, *own], part_of)

    return motions.save_bytes(path, data, newer_than, expected=expected, force=force)


def made(
    path: Path,
    agenda: Agenda,
    *,
    expected: str | None = None,
    force: bool = False,
    after: Sequence[bytes] = (),
    apart: bool = False,
) -> bytes:
    """The bytes that `save` would write; nothing is written. MotionError as there."""
    parents = motions.parents_of(path, after, expected=None if apart else expected, force=force)
    return motions.told_of(checked(agenda), parents)


def save_made(
    path: Path, data: bytes, *, expected: str | None = None, force: bool = False
) -> motions.Written:
    """Save an agenda's bytes, as `save` does."""
    digest = motions.save_bytes(path, data, newer_than, expected=expected, force=force)
    return motions.Written(digest, data)


def as_opened(path: Path | None, digest: str | None, agenda: Agenda) -> bytes:
    """The bytes of a file of which nobody has kept them, see `motions.as_opened`."""
    return motions.still_there(path, digest) or encode(agenda)


def newer_than(there: bytes) -> bool:
    """Whether a file is an agenda of a newer schema, which we never replace."""
    try:
        raw = envelope.parsed(there, "", not_ours(""))
        return raw.get("format") == schema.AGENDA and (
            envelope.number(raw, "") > agenda_schema.SCHEMA
        )
    except MotionError:
        return False


def parsed(file: agenda_schema.Agenda) -> Agenda:
    """The agenda that a file says; MotionError where its parts contradict each other."""
    found = _parsed(file)
    _refuse_unsound(found)
    return found


def motion_hash(motion: Motion) -> str:
    """What tells whether a motion is still the same: `sha256:` and that of its file's bytes."""
    return f"sha256:{hashlib.sha256(codec.encode(motion)).hexdigest()}"


def origin_of(name: str, motion: Motion) -> core.Origin:
    """Where a motion came from that is as the file of this name has it."""
    from motion_editor.store import past  # which no start needs

    data = codec.encode(motion)
    return core.Origin(name, f"sha256:{hashlib.sha256(data).hexdigest()}", past.mark(data))


def not_ours(name: str) -> MotionError:
    """What to say of a file that is no agenda."""
    return MotionError(
        say("“{name}” is not an agenda of Motion Editor.", name=name),
        say("Make one with 'agenda new' (in the window: File, New agenda), and add motions to it."),
    )


def _of_newer(raw: dict[str, object], name: str, digest: str) -> Loaded:
    """As much as is understood of a file with a newer schema, to be read only."""
    known = newer.pruned(raw, agenda_schema.Agenda)
    known["schema"] = agenda_schema.SCHEMA
    try:
        found = _parsed(schema.converted(known, agenda_schema.Agenda))
        _refuse_unsound(found)
    except (msgspec.ValidationError, MotionError) as error:
        raise MotionError(
            say("“{name}” was written by a newer Motion Editor and can't be read.", name=name),
            say("Install the newest Motion Editor to open it. The file was not changed."),
        ) from error
    said = say(
        "“{name}” was written by a newer Motion Editor: it is opened to be read only, and may "
        "hold more than is shown.",
        name=name,
    )
    found, left_out = astray.without_of(found)
    return Loaded(found, True, digest, (said, *left_out))


def _dumped(agenda: Agenda) -> agenda_schema.Agenda:
    return agenda_schema.Agenda(
        id=agenda.id,
        council=agenda.council,
        meeting=agenda.meeting,
        time=agenda.time,
        place=agenda.place,
        kind=agenda.kind,
        first=agenda.first,
        items=[_item(it) for it in agenda.items],
    )


def _item(item: core.Item) -> agenda_schema.Item:
    exempt, origin = item.exempt, item.origin
    return agenda_schema.Item(
        id=item.id,
        sort=item.sort,
        number=item.number,
        title=item.title,
        text=item.text,
        registration=_registration(item.registration) if item.registration != _NONE else None,
        minutes=item.minutes,
        exempt=_exemption(exempt) if exempt else None,
        placed=item.placed,
        origin=_origin(origin) if origin else None,
        amendments=[
            agenda_schema.Registered(
                amendment=it.amendment, registration=_registration(it.registration)
            )
            for it in item.amendments
        ],
        motion=dump.motion_file(item.motion) if item.motion else None,
    )


_NONE = core.NOT_REGISTERED


def _origin(item: core.Origin) -> agenda_schema.Origin:
    return agenda_schema.Origin(name=item.name, hash=item.hash, mark=item.mark)


def _exemption(item: core.Exemption) -> agenda_schema.Exemption:
    law = next((it for it in _LAWS if it == item.law), _LAWS[0])
    return agenda_schema.Exemption(paragraph=item.paragraph, why=item.why, law=law)


_LAWS: Final[tuple[agenda_schema.Law, ...]] = get_args(agenda_schema.Law)


def _registration(item: core.Registration) -> agenda_schema.Registration:
    return agenda_schema.Registration(
        received=item.received, reference=item.reference, standing=item.standing, why=item.why
    )


def _parsed(file: agenda_schema.Agenda) -> Agenda:
    return Agenda(
        id=file.id,
        council=file.council,
        meeting=file.meeting,
        time=file.time,
        place=file.place,
        kind=file.kind,
        items=tuple(map(_parsed_item, file.items)),
        first=file.first,
    )


def _parsed_item(item: agenda_schema.Item) -> core.Item:
    exempt, origin = item.exempt, item.origin
    return core.Item(
        id=item.id,
        sort=item.sort,
        title=item.title,
        text=item.text,
        motion=parse.motion(item.motion) if item.motion else None,
        registration=_parsed_registration(item.registration) if item.registration else _NONE,
        amendments=tuple(
            core.Registered(it.amendment, _parsed_registration(it.registration))
            for it in item.amendments
        ),
        minutes=item.minutes,
        exempt=core.Exemption(exempt.paragraph, exempt.why, exempt.law) if exempt else None,
        number=item.number,
        placed=item.placed,
        origin=core.Origin(origin.name, origin.hash, origin.mark) if origin else None,
    )


def _parsed_registration(item: agenda_schema.Registration) -> core.Registration:
    return core.Registration(item.received, item.reference, item.standing, item.why)


def _refuse_unsound(agenda: Agenda) -> None:
    """Raise MotionError where ids meet twice, or an item is not what it says."""
    ids = [it.id for it in agenda.items]
    if len(set(ids)) < len(ids):
        raise MotionError(say("Two items have the same id."), _COPY)
    for number, item in enumerate(agenda.items, 1):
        if item.sort is core.Sort.MOTION and item.motion is None:
            raise MotionError(say("Item {number} is a motion, and has none.", number=number), _COPY)
        if item.sort is core.Sort.TEXT and item.motion is not None:
            raise MotionError(
                say("Item {number} holds a motion, and says that it is none.", number=number), _COPY
            )
        if item.motion is not None:
            sound.refuse_unsound(item.motion)
