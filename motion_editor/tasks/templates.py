"""The Word templates that papers can be set in, and whether a file can serve as one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor import places
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import atomic, disk
from motion_editor.store.folders import data_folder

if TYPE_CHECKING:
    from motion_editor.formats.word.appraisal import Appraisal

SUFFIXES = (".docx", ".dotx")
"""What the name of a template ends in."""


@dataclass(frozen=True, slots=True)
class Installed:
    """A template by the name that commands call it by; `own` for one that the user put there."""

    name: str
    path: Path
    own: bool


def own_folder() -> Path:
    """Where the user's own templates are looked for."""
    return data_folder() / "templates"


def installed() -> tuple[Installed, ...]:
    """The templates by name; one of the user's own takes the place of a bundled one."""
    found = {path.stem: Installed(path.stem, path, False) for path in places.templates()}
    own = [path for suffix in SUFFIXES for path in places.files(own_folder(), suffix)]
    for path in own:
        found[path.stem] = Installed(path.stem, path, True)
    return tuple(found[name] for name in sorted(found))


def template(name: str) -> Path:
    """The template of this name, or the file at this path; MotionError where there is neither."""
    path = Path(name)
    if path.suffix.lower() in SUFFIXES and disk.is_file(path):
        return path
    for item in installed():
        if name in (item.name, item.path.name):
            return item.path
    known = ", ".join(item.name for item in installed()) or "none"
    raise MotionError(
        say("There is no template “{name}”.", name=name),
        say("Name a .docx file, or one of these: {known}.", known=known),
    )


def check(path: Path) -> Appraisal:
    """Whether a Word file can serve as a template, and what is to be known of it.

    MotionError where it can't be read.
    """
    from motion_editor.formats.word.appraisal import appraise

    return appraise(disk.read(path))


def taken(path: Path) -> Path | None:
    """The template of the user's own whose place a file would take, if there is one."""
    return next((it.path for it in installed() if it.own and it.name == path.stem), None)


def install(path: Path, *, force: bool = False) -> Installed:
    """Copy a Word file into the folder of the user's own templates, under its own name.

    MotionError for one in which no paper can be set, and where a template of that name is there
    already unless `force`.
    """
    found = check(path)
    if not found.serves:
        reason = found.refused or found.wrong[0].said
        raise MotionError(
            say("{name} can't serve as a template: {reason}", name=path.name, reason=reason),
            say("Mend it in Word, and check it again."),
        )
    old, data = taken(path), disk.read(path)
    target = own_folder() / path.name
    if old is not None and not force:
        raise MotionError(
            say("There is a template of yours called “{name}” already.", name=path.stem),
            say("Give the file another name, or say that it takes the place of that one."),
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(target, data, force=force)
        if old is not None and old != target:
            old.unlink()
    except OSError as error:
        raise disk.problem(error, target, writing=True) from error
    return Installed(path.stem, target, True)


def dropped(path: Path) -> tuple[str, ...]:
    """Sentences on what papers leave out of a template."""
    from motion_editor.formats.word.template import load_template

    return load_template(path).dropped
