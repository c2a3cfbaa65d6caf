"""Opening and writing .amendment files: one amendment, with the texts that it was written over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from motion_editor.core.amendment import Amendment
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import say
from motion_editor.store import codec, dump, envelope, parse, schema, seal, sound
from motion_editor.store.collecting import put_off
from motion_editor.store.problems import damaged

SUFFIX = ".amendment"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A sent amendment, as the part of its motion that it needs.

    `motion` has the motion's id, title and reference, the versions that the amendment's texts
    stand over, the amendments under it, and last the amendment itself. `draft` says that no notice
    of it was given, `doubt`, in a sentence, that the file is not as it was written.
    """

    motion: Motion
    draft: bool = False
    doubt: tuple[str, ...] = ()

    @property
    def amendment(self) -> Amendment:
        """The amendment that was sent."""
        return self.motion.amendments[-1]


def encode(parcel: Parcel) -> bytes:
    """The bytes of the file; MotionError for a parcel that would be refused."""
    sound.refuse_unsound(parcel.motion)
    whole = dump.motion_file(parcel.motion)
    *under, amendment = whole.amendments
    about = parcel.motion.details
    sent = schema.Sent(
        motion=schema.Whose(
            id=parcel.motion.id,
            title=about.title,
            reference=about.reference,
            council=about.council,
        ),
        bases=whole.versions,
        under=under,
        amendment=amendment,
        draft=parcel.draft,
        proceedings=whole.proceedings,
        notes=whole.notes,
        profile=whole.profile,
    )
    return codec.written(sent)


@put_off()
def decode(data: bytes, name: str) -> Parcel:
    """The parcel in these bytes, of a file called `name`; MotionError where there is none."""
    raw = envelope.parsed(data, name, _not_ours(name))
    if raw.get("format") != schema.SENT:
        raise _not_ours(name)
    if envelope.number(raw, name) > schema.SENT_SCHEMA:
        raise MotionError(
            say("“{name}” was sent from a newer Motion Editor.", name=name),
            say("Install the newest Motion Editor to take it in. Nothing was changed."),
        )
    try:
        found = _parcel(schema.sent(raw))
    except (msgspec.ValidationError, MotionError) as error:
        raise damaged(name, error) from error
    return replace(found, doubt=seal.doubt(data, raw, name, lambda: encode(found)))


def is_parcel(data: bytes) -> bool:
    """Whether these bytes, sound or not, say that they are a sent amendment."""
    try:
        raw = envelope.parsed(data, "", _not_ours(""))
    except MotionError:
        return False
    return raw.get("format") == schema.SENT


def save(path: Path, parcel: Parcel, *, force: bool = False) -> int:
    """Write a parcel atomically; how many bytes it has. An existing file only with `force`."""
    from motion_editor.store import atomic  # which no start needs

    data = seal.sealed(encode(parcel))
    atomic.write(path, data, force=force)
    return len(data)


def _parcel(sent: schema.Sent) -> Parcel:
    file = schema.Motion(
        id=sent.motion.id,
        details=schema.Details(
            title=sent.motion.title,
            reference=sent.motion.reference,
            council=sent.motion.council,
        ),
        versions=sent.bases,
        amendments=[*sent.under, sent.amendment],
        proceedings=sent.proceedings,
        notes=sent.notes,
        profile=sent.profile,
    )
    found = parse.motion(file)
    sound.refuse_unsound(found)
    return Parcel(found, sent.draft)


def _not_ours(name: str) -> MotionError:
    return MotionError(
        say("“{name}” is not an amendment that was sent from Motion Editor.", name=name),
        say("Use 'amend' (in the window: Add an amendment from a paper) for one in a paper."),
    )
