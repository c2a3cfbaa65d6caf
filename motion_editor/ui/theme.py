"""Colours and fonts of the window in Qt's terms."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from motion_editor.ui.themes import FRAME, Theme, style_sheet, theme

LARGEST = 40
"""Pixels beyond which the frame's text does not grow: a window could not hold its menus."""

_ROLE = QPalette.ColorRole


class Look(Enum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    CONTRAST_LIGHT = "contrast-light"


def chosen(look: Look) -> Theme:
    """The theme for a choice; the system's where it is left to the system."""
    if look is not Look.SYSTEM:
        return theme(look.value)
    scheme = QGuiApplication.styleHints().colorScheme()
    if contrast_wanted():
        return theme("contrast-light" if scheme == Qt.ColorScheme.Light else "contrast")
    return theme("dark" if scheme == Qt.ColorScheme.Dark else "light")


def contrast_wanted() -> bool:
    """Whether the system asks for high contrast; Qt tells that from 6.10 on."""
    # Without a name for them Python would let go of the hints before they are asked.
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    wanted = hints.accessibility().contrastPreference()
    return bool(wanted == Qt.ContrastPreference.HighContrast)


def wear(app: QApplication, colours: Theme, percent: int = 100) -> None:
    """Dress the whole application in a theme, its text at a percentage of the system's size."""
    pixels = frame_pixels(percent)
    sheet = style_sheet(colours, family(), pixels)
    if app.styleSheet() == sheet and app.font() == frame_font(pixels):
        return  # Another window wears it: to measure all of it anew would take a quarter second.
    app.setPalette(palette(colours))
    app.setFont(frame_font(pixels))
    app.setStyleSheet(sheet)


def frame_pixels(percent: int) -> int:
    """The text size of the frame: the system's own, never below ours, at a percentage."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    usual = max(FRAME, _pixels(system))
    return min(round(usual * percent / 100), LARGEST)


def _pixels(font: QFont) -> int:
    """The size of a font in pixels, without loading it as QFontInfo would."""
    screen = QGuiApplication.primaryScreen()
    if font.pixelSize() > 0 or screen is None:
        return font.pixelSize()
    return round(font.pointSizeF() * screen.logicalDotsPerInchY() / 72)


def framed(pixels: int) -> int:
    """A measure of the frame for its usual text size, at the present one."""
    now = QGuiApplication.font().pixelSize()
    return round(pixels * max(now, FRAME) / FRAME)


def framed_size(width: int, height: int) -> QSize:
    """The same of a size; never more than the screen has room for."""
    wanted = QSize(framed(width), framed(height))
    screen = QGuiApplication.primaryScreen()
    return wanted if screen is None else wanted.boundedTo(screen.availableSize() * 0.9)


def palette(colours: Theme) -> QPalette:
    """The theme as Qt's palette; Fusion draws everything from it."""
    made = QPalette()
    for role, colour in (
        (_ROLE.Window, colours.panel),
        (_ROLE.WindowText, colours.text),
        (_ROLE.Base, colours.paper),
        (_ROLE.AlternateBase, colours.panel),
        (_ROLE.Text, colours.text),
        (_ROLE.PlaceholderText, colours.muted),
        (_ROLE.Button, colours.panel),
        (_ROLE.ButtonText, colours.text),
        (_ROLE.BrightText, colours.text),
        (_ROLE.ToolTipBase, colours.panel),
        (_ROLE.ToolTipText, colours.text),
        (_ROLE.Highlight, colours.highlight),
        (_ROLE.HighlightedText, colours.text),
        (_ROLE.Link, colours.accent),
        (_ROLE.LinkVisited, colours.accent),
        (_ROLE.Light, colours.paper),
        (_ROLE.Midlight, colours.hover),
        (_ROLE.Mid, colours.line),
        (_ROLE.Dark, colours.line),
        (_ROLE.Shadow, colours.canvas),
        (_ROLE.Accent, colours.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (_ROLE.WindowText, _ROLE.Text, _ROLE.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def family() -> str:
    """The system's own typeface; where the system has no opinion, Inter if it is there."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    undecided = system in ("", "Sans Serif", "Sans", "DejaVu Sans")
    return "Inter" if undecided and "Inter" in QFontDatabase.families() else system


def frame_font(pixels: int) -> QFont:
    """The font of everything around the paper."""
    font = QFont(family())
    font.setPixelSize(pixels)
    return font
