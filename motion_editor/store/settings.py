"""The user's settings, in a small JSON file that can do no harm when it is broken."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import disk
from motion_editor.store.folders import config_folder

_MAX_BYTES = 1024 * 1024


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
    is.
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


def load() -> tuple[Settings, str]:
    """The settings, and a sentence on what of them could not be read ("" as a rule).

    A missing file, a broken one, or a single broken value never stops the program: what can't
    be read has its default.
    """
    path = settings_file()
    if disk.absent(path):
        return Settings(), ""
    try:
        raw = json.loads(disk.read(path, _MAX_BYTES).decode("utf-8"))
    except (MotionError, ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        said = say("The settings in {path} can't be read: the defaults are used.", path=path)
        return Settings(), said
    return _settings(raw)


def save(settings: Settings) -> None:
    """Keep the settings; MotionError where the folder can't be written."""
    from motion_editor.store import atomic  # which no start needs

    path = settings_file()
    named = {item.name: getattr(settings, item.name) for item in fields(Settings)}
    named.pop("other")
    data = {**settings.other, **named, "window": dict(settings.window)}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.problem(error, path.parent, writing=True) from error
    atomic.write(path, json.dumps(data, indent=2).encode(), force=True)


def settings_file() -> Path:
    """Where the settings are."""
    return config_folder() / "settings.json"


def _settings(raw: Mapping[str, object]) -> tuple[Settings, str]:
    plain = Settings()
    good: dict[str, object] = {}
    bad: list[str] = []
    for item in fields(Settings):
        if item.name == "other" or item.name not in raw:
            continue
        value = raw[item.name]
        if _fits(item.name, value, getattr(plain, item.name)):
            good[item.name] = value
        else:
            bad.append(f"“{item.name}”")
    known = {item.name for item in fields(Settings)}
    other = {key: value for key, value in raw.items() if key not in known}
    names = ", ".join(bad)
    said = say("Settings that can't be read have their defaults: {names}.", names=names)
    return Settings(**good, other=other), said if bad else ""  # type: ignore[arg-type]


def _fits(name: str, value: object, usual: object) -> bool:
    if name == "window":
        return isinstance(value, dict) and all(isinstance(it, str) for it in value.values())
    if name == "theme":
        return value in ("system", "light", "dark", "contrast", "contrast-light")
    if name in ("zoom", "frame"):
        return type(value) is int and 25 <= value <= 500
    return type(value) is type(usual)
