"""What a desktop on Linux is told, by freedesktop.org's rules: menu, kinds of files, icons.

Desktop Entry Specification 1.4, Shared MIME-info 0.21, Icon Theme 0.13. A desktop reads them only
once they have been indexed, which other programs do.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say
from motion_editor.places import listed, resource
from motion_editor.tasks.desktop.kinds import ABOUT, KINDS, NAME
from motion_editor.tasks.desktop.shelf import Want

ENTRY: Final = "applications/motion-editor.desktop"
TYPES: Final = "mime/packages/motion-editor.xml"
MENU, FILES, ICON = mark("menu entry"), mark("kinds of files"), mark("icon")

INDEXERS: Final = (
    ("update-mime-database", "mime", "shared-mime-info"),
    ("update-desktop-database", "applications", "desktop-file-utils"),
)
"""Who indexes which folder, and the package that the indexer is in."""

INDEXED: Final = (
    "applications/mimeinfo.cache",
    *(f"mime/{name}" for name in (
        "XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic",
        "mime.cache", "subclasses", "treemagic", "types", "version",
    )),
)  # fmt: skip
"""What the indexers write: it may go where nobody's files are left to be indexed."""


def home() -> Path:
    """The folder of what is one person's, to desktops: XDG_DATA_HOME."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def wants(program: Path, folder: Path) -> tuple[Want, ...]:
    """What is to be in the folder, for this program to be started."""
    icons = folder / "icons" / "hicolor"
    drawing = resource("icons", "motion-editor.svg")
    sizes = [it for it in listed(resource("icons", "app")) if it.suffix == ".png"]
    return (
        Want(MENU, str(folder / ENTRY), entry(program).encode()),
        Want(FILES, str(folder / TYPES), types().encode()),
        Want(ICON, str(icons / "scalable/apps/motion-editor.svg"), drawing.read_bytes()),
        *(
            Want(ICON, str(icons / f"{it.stem}x{it.stem}/apps/motion-editor.png"), it.read_bytes())
            for it in sorted(sizes, key=lambda it: int(it.stem))
        ),
    )


def entry(program: Path) -> str:
    """The entry of the menu; MotionError where no entry can name the program."""
    path = str(program)
    if not path.isprintable():
        raise MotionError(
            say("A menu entry can't name the program {path}.", path=ascii(path)),
            say("Install Motion Editor in a folder with a plainer name."),
        )
    lines = {
        "Type": "Application",
        "Version": "1.4",
        "Name": NAME,
        "GenericName": "Council motions",
        "Comment": ABOUT,
        "Exec": f"{_command(path)} %F",
        "TryExec": _string(path),
        "Icon": "motion-editor",
        "Terminal": "false",
        "Categories": "Office;WordProcessor;",
        "Keywords": "council;motion;amendment;agenda;minutes;",
        "MimeType": "".join(f"{kind.mime};" for kind in KINDS),
        "StartupNotify": "true",
        "StartupWMClass": "motion-editor",
    }
    return "\n".join(["[Desktop Entry]", *(f"{key}={it}" for key, it in lines.items()), ""])


def types() -> str:
    """The kinds of files; they are JSON, so that any editor of text is offered as well."""
    kinds = "".join(
        f"  <mime-type type={quoteattr(kind.mime)}>\n"
        f"    <comment>{escape(kind.title)}</comment>\n"
        '    <sub-class-of type="application/json"/>\n'
        '    <icon name="motion-editor"/>\n'
        f"    <glob pattern={quoteattr(f'*{kind.suffix}')}/>\n"
        "  </mime-type>\n"
        for kind in KINDS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f"{kinds}</mime-info>\n"
    )


def index(folder: Path, run: Callable[[Sequence[str]], bool]) -> tuple[str, ...]:
    """Have the folder indexed; what is to be said where that was not possible."""
    said = []
    for program, part, package in INDEXERS:
        if not (folder / part).is_dir():
            continue
        if shutil.which(program) is None:
            said.append(
                say(
                    "{program} is not installed ({package}): without it the desktop may not open "
                    "these files yet.",
                    program=program,
                    package=package,
                )
            )
        elif not run((program, str(folder / part))):
            said.append(say("{program} failed in {folder}.", program=program, folder=folder / part))
    icons = folder / "icons" / "hicolor"
    with contextlib.suppress(OSError):  # an index of icons older than its folder is passed over
        os.utime(icons)
    return tuple(said)


def sweep(folder: Path) -> None:
    """Remove what was indexed, where none of anybody's files is left to be indexed."""
    for part in ("mime/packages", "applications"):
        others = [it for it in listed(folder / part) if it.name != "mimeinfo.cache"]
        if others:
            continue
        for name in INDEXED:
            if name.startswith(part.split("/")[0]):
                with contextlib.suppress(OSError):
                    (folder / name).unlink()
    with contextlib.suppress(OSError):
        (folder / "mime/application").rmdir()


def run(command: Sequence[str]) -> bool:
    """Run a command, showing nothing of it; whether it did what it should in half a minute."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _command(path: str) -> str:
    """A path as the word of a command: quoted by the rules of Exec, then by those of all values.

    A name with an equals sign would be taken for a variable, so `env` is given it.
    """
    quoted = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in path)
    word = _string(f'"{quoted}"'.replace("%", "%%"))
    return f"env {word}" if "=" in path else word


def _string(value: str) -> str:
    return value.replace("\\", "\\\\")
