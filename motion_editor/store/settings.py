"""The user's settings, in a small JSON file that can do no harm when it is broken.

It names the version of the program's settings that wrote it. Older ones are carried over; of a
newer one all that this program doesn't know, or can't read, is written again as it was. What
another window has written there meanwhile stays, but for what was changed in this one.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say, strung
from motion_editor.store import disk, settings_read
from motion_editor.store.folders import config_folder
from motion_editor.store.settings_read import VERSION

_MAX_BYTES = 1024 * 1024
_LASTING = (errno.EACCES, errno.EPERM, errno.EISDIR, errno.ELOOP)
"""Refusals of the system that no waiting ends."""

_APART = ("other", "unread", "untouched")
"""What is no setting of its own in the file."""

_LONGEST = 1.0
"""Seconds after which nobody can be at writing so small a file any more."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has chosen, and where the window stood.

    `theme` is "system", "light", "dark", "contrast" or "contrast-light"; `zoom` and `frame`, for
    the text and for all around it, are percentages; `council` is the name of a profile; `curly`
    whether quotation marks and dashes are made curly and long as they are typed; `spelling` whether
    words in no list are marked; `language` that of the window, as "cy", or "" for the system's;
    `folder` where files were last chosen, `past` where the motions of earlier meetings are.
    `name` is the person's in the work log, as they typed it, and `log` whether one is written.
    `window` holds the window's own values, `other` what a newer program has put there, kept as it
    is; so is `unread`, values of a newer program for settings that we know. `untouched` is whether
    the file couldn't be read just now, and so is not written over.
    """

    theme: str = "system"
    zoom: int = 100
    council: str = ""
    folder: str = ""
    started: bool = False
    window: Mapping[str, str] = field(default_factory=dict)
    other: Mapping[str, object] = field(default_factory=dict)
    curly: bool = False
    frame: int = 100
    spelling: bool = True
    language: str = ""
    past: str = ""
    name: str = ""
    log: bool = True
    version: int = VERSION
    unread: Mapping[str, object] = field(default_factory=dict)
    untouched: bool = False


def load() -> tuple[Settings, str]:
    """The settings, and a sentence on what of them could not be read ("" as a rule).

    A missing file, a broken one, or a single broken value never stops the program: what can't
    be read has its default, and the file is set aside under another name.
    """
    path = settings_file()
    if disk.absent(path):
        return Settings(), ""
    try:
        data = disk.read(path, _MAX_BYTES)
    except MotionError as error:
        cause = error.__cause__
        if isinstance(cause, OSError) and cause.errno not in _LASTING:
            return Settings(untouched=True), _defaults(path)
        data = b""
    raw = settings_read.parsed(data)
    if raw is None:
        return Settings(), _both(_defaults(path), _set_aside(path))
    settings, bad = _settings(settings_read.carried(raw))
    if not bad:
        return settings, ""
    said = say(
        "Settings that can't be read have their defaults: {names}.",
        names=", ".join(f"“{name}”" for name in bad),
    )
    return settings, _both(said, _set_aside(path, data))


def save(settings: Settings, since: Settings | None = None) -> None:
    """Keep the settings; MotionError where the folder can't be written.

    With `since`, the settings as they were loaded or kept last, only what is another now is
    changed in the file as it stands; without, the file says these and nothing else.
    """
    from motion_editor.store import atomic, guard  # which no start needs

    path = settings_file()
    if since is None and settings.untouched:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.problem(error, path.parent, writing=True) from error
    with guard.alone(path, longest=_LONGEST):
        if since is not None and not disk.absent(path):
            there, broken = load()
            if there.untouched:
                return
            settings = settings if broken else changed(there, since, settings)
        atomic.write(path, json.dumps(_raw(settings), indent=2).encode(), force=True)


def changed(there: Settings, since: Settings, now: Settings) -> Settings:
    """The settings that are there, with what was changed here since: the window's by its values."""
    one_by_one = {it.name for it in fields(Settings)} - {*_APART, "version", "window"}
    mine = {name: getattr(now, name) for name in one_by_one}
    window = {key: it for key, it in now.window.items() if since.window.get(key) != it}
    return replace(
        there,
        window={**there.window, **window},
        **{name: it for name, it in mine.items() if it != getattr(since, name)},
    )


def settings_file() -> Path:
    """Where the settings are."""
    return config_folder() / "settings.json"


def _raw(settings: Settings) -> dict[str, object]:
    """The settings as the file has them; what a person chose stands before what wasn't read."""
    usual = Settings()
    named = {it.name: getattr(settings, it.name) for it in fields(Settings)}
    kept = {
        name: value
        for name, value in settings.unread.items()
        if named.get(name) == getattr(usual, name)
    }
    apart = {name: named.pop(name) for name in _APART}
    return {
        "version": settings.version,
        **apart["other"],
        **named,
        "window": dict(settings.window),
        **kept,
    }


def _settings(raw: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """The settings in a file, and the names of those that can't be read and are not kept."""
    plain = Settings()
    known = {it.name for it in fields(Settings)} - {*_APART, "version"}
    here = {name: value for name, value in raw.items() if name in known}
    good = {
        name: value
        for name, value in here.items()
        if settings_read.fits(name, value, getattr(plain, name))
    }
    unread = {name: value for name, value in here.items() if name not in good}
    version = settings_read.version_of(raw)
    newer = version > VERSION
    settings = Settings(
        **good,  # type: ignore[arg-type]
        version=max(version, VERSION),
        other={key: value for key, value in raw.items() if key not in {*known, "version"}},
        unread=unread if newer else {},
    )
    return settings, [] if newer else list(unread)


def _defaults(path: Path) -> str:
    return say("The settings in {path} can't be read: the defaults are used.", path=path)


def _both(said: str, more: str) -> str:
    return strung((said, more), " ") if more else said


def _set_aside(path: Path, data: bytes | None = None) -> str:
    """Set the file, or a copy of it, aside under a free name; the sentence about it.

    "" where that can't be done: then nothing is lost yet, and the file stays where it is.
    """
    from motion_editor.store.aside import copied, moved

    kept = moved(path) if data is None else copied(path, data)
    return "" if kept is None else say("What was there is kept as {name}.", name=kept.name)
