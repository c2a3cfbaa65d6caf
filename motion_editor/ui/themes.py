"""Colours as roles, read from resources/themes. No Qt here: a test measures them."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import NamedTuple

from motion_editor.core.errors import MotionError
from motion_editor.places import resource
from motion_editor.ui.tongue import tr


class Theme(NamedTuple):
    """One theme: every role as a `#RRGGBB` colour; `amendments` go round.

    `high` says that it is one of high contrast, which its test holds to more.
    """

    name: str
    dark: bool
    high: bool
    canvas: str
    panel: str
    paper: str
    line: str
    edge: str
    hover: str
    text: str
    muted: str
    accent: str
    on_accent: str
    inserted: str
    inserted_tint: str
    struck: str
    struck_tint: str
    bar: str
    selection: str
    highlight: str
    warning: str
    warning_tint: str
    misspelt: str
    amendments: tuple[str, ...]

    def amendment(self, index: int) -> str:
        """The colour of the amendment at this position."""
        return self.amendments[index % len(self.amendments)]


ROLES = tuple(name for name in Theme._fields if name not in ("name", "dark", "high", "amendments"))

THEMES = ("light", "dark", "contrast", "contrast-light")
"""The themes in resources/themes."""

FRAME = 13
"""The usual text size of the frame, in pixels; the style sheet is written for it."""

GROWS = 10
"""Measures in the style sheet from so many pixels on grow with the text; lines and gaps do not."""

_GROUNDS = ("panel", "paper", "canvas", "hover", "selection")

TEXT_PAIRS = (
    *((ink, ground) for ink in ("text", "muted", "accent") for ground in _GROUNDS),
    ("text", "highlight"),
    ("on_accent", "accent"),
    *(("inserted", ground) for ground in ("inserted_tint", "paper", "panel", "selection", "hover")),
    *(("struck", ground) for ground in ("struck_tint", "paper", "panel")),
    ("warning", "paper"),
    # What was found is tinted under the ink it has.
    *((ink, "warning_tint") for ink in ("warning", "accent", "text", "inserted", "struck")),
)
"""Which role is written on which."""

MARK_PAIRS = (
    *(
        (mark, ground)
        for mark in ("edge", "accent", "bar")
        for ground in ("panel", "paper", "canvas")
    ),
    ("accent", "selection"),
    ("accent", "hover"),
    ("edge", "hover"),
)
"""Which mark, edge or ring of the focus must be seen on which ground, or beside which colour."""


@cache
def theme(name: str) -> Theme:
    """The theme of this name, one of THEMES; MotionError where its file lacks a role."""
    raw = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    missing = [role for role in ROLES if role not in raw["colours"]]
    if missing:
        raise MotionError(
            tr(
                "The theme “{theme}” has no colour for: {roles}.",
                theme=name,
                roles=", ".join(missing),
            ),
            tr("Install Motion Editor again, or add the colours to the theme file."),
        )
    colours = {role: raw["colours"][role] for role in ROLES}
    return Theme(
        name=raw["name"],
        dark=raw["dark"],
        high=name.startswith("contrast"),
        amendments=tuple(raw["amendments"]),
        **colours,
    )


def style_sheet(colours: Theme, family: str, pixels: int = FRAME) -> str:
    """The window's style sheet with the theme's colours put in for `@role@`, and a typeface.

    `pixels` is the text size of the frame, for which every larger measure is scaled.
    """
    sheet = resource("themes", "window.qss").read_text("utf-8").replace("@family@", family)
    sheet = sheet.replace("@icons@", resource("icons").as_posix())
    sheet = sheet.replace("@ink@", ("-white" if colours.dark else "-black") if colours.high else "")
    for role in sorted(ROLES, key=len, reverse=True):
        sheet = sheet.replace(f"@{role}@", getattr(colours, role))
    return sheet if pixels == FRAME else _grown(sheet, pixels)


def _grown(sheet: str, pixels: int) -> str:
    def scaled(found: re.Match[str]) -> str:
        now = int(found[1])
        return f"{round(now * pixels / FRAME) if now >= GROWS else now}px"

    return re.sub(r"\b(\d+)px", scaled, sheet)


def contrast(one: str, two: str) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
