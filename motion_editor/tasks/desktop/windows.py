"""What Windows is told, for one person and without an administrator: keys below HKEY_CURRENT_USER.

Microsoft: “Programmatic identifiers”, “File types”, “Application registration”. Which program opens
a kind of file is the person's choice there: where they made one, ours is offered beside it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from motion_editor.core.wording import mark
from motion_editor.places import resource
from motion_editor.tasks.desktop.kinds import KINDS, NAME
from motion_editor.tasks.desktop.shelf import Want

CLASSES: Final = r"Software\Classes"
PATHS: Final = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
FILES, ICON = mark("kinds of files"), mark("icon")
OPENS, BY_NAME = mark("what opens them"), mark("Start, Run")
BETWEEN: Final = "|"
"""Between the key and the name of a value, in a place; a name of "" is the key's own value."""


def wants(program: Path) -> tuple[Want, ...]:
    """The values that are to be in the registry, for this program to be started."""
    drawing = resource("icons", "app", "motion-editor.ico")
    command = f'"{program}" "%1"'
    out = [
        _want(BY_NAME, rf"{PATHS}\{program.name}", "", str(program)),
        _want(OPENS, rf"{CLASSES}\Applications\{program.name}", "FriendlyAppName", NAME),
        _want(OPENS, rf"{CLASSES}\Applications\{program.name}\shell\open\command", "", command),
    ]
    for kind in KINDS:
        own = rf"{CLASSES}\{kind.windows}"
        out += [
            _want(OPENS, rf"{CLASSES}\Applications\{program.name}\SupportedTypes", kind.suffix, ""),
            _want(FILES, own, "", kind.title),
            _want(ICON, rf"{own}\DefaultIcon", "", f'"{drawing}"'),
            _want(OPENS, rf"{own}\shell\open\command", "", command),
            _want(FILES, rf"{CLASSES}\{kind.suffix}\OpenWithProgids", kind.windows, ""),
            _want(FILES, rf"{CLASSES}\{kind.suffix}", "", kind.windows, modest=True),
        ]
    return tuple(out)


def _want(what: str, key: str, name: str, value: str, *, modest: bool = False) -> Want:
    return Want(what, f"{key}{BETWEEN}{name}", value.encode(), modest)
