"""Our own icons: small drawings in resources/icons, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from motion_editor.places import resource

_SIZES = (16, 24, 32, 48, 64)


def icon(name: str, colour: str) -> QIcon:
    """The icon of this name; `currentColor` in its drawing becomes the colour."""
    drawing = resource("icons", f"{name}.svg").read_text("utf-8")
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode("utf-8")))
    made = QIcon()
    for size in _SIZES:
        image = QPixmap(QSize(size, size))
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(image)
    return made


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return icon("motion-editor", "#1F4E8C")
