"""The Word templates that papers can be set in, and whether a file can serve as one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from motion_editor import places
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import disk
from motion_editor.store.folders import data_folder


@dataclass(frozen=True, slots=True)
class Installed:
    """A template by the name that commands call it by; `own` for one that the user put there."""

    name: str
    path: Path
    own: bool


@dataclass(frozen=True, slots=True)
class StyleCheck:
    """Which of the styles that papers need a file has and lacks, and which it may do without.

    `oddities` are sentences on what its papers would look like, `refused` says why none can be
    set in it although no style is missing.
    """

    has: tuple[str, ...]
    lacks: tuple[str, ...]
    optional: tuple[str, ...]
    oddities: tuple[str, ...] = ()
    refused: str = ""

    @property
    def serves(self) -> bool:
        """Whether papers can be set in it."""
        return not self.lacks and not self.refused


def own_folder() -> Path:
    """Where the user's own templates are looked for."""
    return data_folder() / "templates"


def installed() -> tuple[Installed, ...]:
    """The templates by name; one of the user's own takes the place of a bundled one."""
    found = {path.stem: Installed(path.stem, path, False) for path in places.templates()}
    for path in places.files(own_folder(), ".docx"):
        found[path.stem] = Installed(path.stem, path, True)
    return tuple(found[name] for name in sorted(found))


def template(name: str) -> Path:
    """The template of this name, or the file at this path; MotionError where there is neither."""
    path = Path(name)
    if path.suffix.lower() in (".docx", ".dotx") and disk.is_file(path):
        return path
    for item in installed():
        if name in (item.name, item.path.name):
            return item.path
    known = ", ".join(item.name for item in installed()) or "none"
    raise MotionError(
        say("There is no template “{name}”.", name=name),
        say("Name a .docx file, or one of these: {known}.", known=known),
    )


def check(path: Path) -> StyleCheck:
    """Whether a Word file can serve as a template: its styles, and a paper set in it for trial.

    MotionError where it can't be read.
    """
    from motion_editor.formats.word.names import VAL, w
    from motion_editor.formats.word.package import open_word
    from motion_editor.formats.word.template import LEVELS, STYLES
    from motion_editor.formats.word.trial import oddities

    data = disk.read(path)
    root = open_word(data).first("styles")
    styles = () if root is None else tuple(root.iterchildren(w("style")))
    names = (style.find(w("name")) for style in styles)
    there = {name.get(VAL, "").lower() for name in names if name is not None}
    needed = (*STYLES.values(), *LEVELS[:2])
    found = StyleCheck(
        has=tuple(name for name in (*needed, *LEVELS[2:]) if name.lower() in there),
        lacks=tuple(name for name in needed if name.lower() not in there),
        optional=tuple(name for name in LEVELS[2:] if name.lower() not in there),
    )
    if found.lacks:
        return found
    try:
        return replace(found, oddities=oddities(data))
    except MotionError as error:
        return replace(found, refused=str(error))
