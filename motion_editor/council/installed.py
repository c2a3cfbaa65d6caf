"""The files of councils' profiles: one of them, all in some folders, or one by its name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.reading import parse
from motion_editor.places import files

MAX_BYTES: Final = 1024 * 1024

_CHECK: Final = mark("Check the file, or take it away.")


@dataclass(frozen=True, slots=True)
class Found:
    """A profile's file as found: `fault` says what is wrong where it could not be read."""

    id: str
    path: Path
    profile: Profile | None
    fault: MotionError | None = None


def load(path: Path) -> Profile:
    """The profile in a file; MotionError where it can't be read."""
    return parse(text_of(path), path.name, path.stem)


def text_of(path: Path) -> str:
    """The text of a profile's file; MotionError where it can't be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise MotionError(
            say("{path} can't be read: {reason}.", path=path, reason=error.strerror), _CHECK
        ) from error
    return decoded(data, path.name)


def decoded(data: bytes, name: str) -> str:
    """The text in the bytes of a file of this name; MotionError where it is too large or none."""
    if len(data) > MAX_BYTES:
        raise MotionError(say("{name} is too large for a council's profile.", name=name), _CHECK)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise MotionError(
            say("{name}, line {line}, is not UTF-8.", name=name, line=line),
            say("Save it as UTF-8."),
        ) from error


def councils(folders: Iterable[Path]) -> tuple[Found, ...]:
    """The profiles in some folders, by name; of two with one name that in the later folder counts.

    A profile that can't be read is listed with its fault; a folder that is not there is empty.
    MotionError where one may not be looked into.
    """
    found: dict[str, Found] = {}
    for folder in folders:
        for path in files(folder, ".toml"):
            try:
                found[path.stem] = Found(path.stem, path, load(path))
            except MotionError as fault:
                found[path.stem] = Found(path.stem, path, None, fault)
    return tuple(found[id] for id in sorted(found))


def by_id(id: str, folders: Sequence[Path]) -> Profile | None:
    """The profile with this id, no other being read; None where there is none that can be."""
    for folder in reversed(folders):
        path = next((it for it in files(folder, ".toml") if it.stem == id), None)
        if path is not None:
            try:
                return load(path)
            except MotionError:
                return None
    return None


def find(name: str, folders: Iterable[Path]) -> Profile:
    """The profile with this id, or of the council of this name; MotionError where there is none."""
    if not name:
        return PLAIN
    known = councils(folders)
    wanted = name.casefold()
    for item in known:
        named = item.profile.name.casefold() if item.profile else ""
        if wanted in (item.id.casefold(), named):
            if item.profile is None:
                raise item.fault or MotionError(
                    say("{path} can't be read.", path=item.path), _CHECK
                )
            return item.profile
    ids = ", ".join(item.id for item in known) or say("none")
    raise MotionError(
        say("There is no council “{name}”.", name=name), say("Those installed are: {ids}.", ids=ids)
    )
