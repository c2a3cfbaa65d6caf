"""Colours and fonts of the window in Qt's terms."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from motion_editor.ui.themes import Theme, style_sheet, theme

FRAME = 13
"""The text size of the frame, in pixels."""

_ROLE = QPalette.ColorRole


class Look(Enum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def chosen(look: Look) -> Theme:
    """The theme for a choice; the system's where it is left to the system."""
    if look is not Look.SYSTEM:
        return theme(look.value)
    scheme = QGuiApplication.styleHints().colorScheme()
    return theme("dark" if scheme == Qt.ColorScheme.Dark else "light")


def wear(app: QApplication, colours: Theme) -> None:
    """Dress the whole application in a theme."""
    app.setPalette(palette(colours))
    app.setFont(frame_font())
    app.setStyleSheet(style_sheet(colours, family()))


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


def frame_font() -> QFont:
    """The font of everything around the paper."""
    font = QFont(family())
    font.setPixelSize(FRAME)
    return font
