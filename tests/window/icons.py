"""The program's icon in the sizes and forms that desktops ask for, drawn from its one drawing.

python3 -m tests.window.icons      # writes resources/icons/app/
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.source import ROOT

FOLDER: Final = ROOT / "resources" / "icons" / "app"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
APPLE: Final = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08"}
"""What Apple's .icns calls the sizes that it holds as PNG."""


def png(size: int) -> bytes:
    """The icon, this many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "motion-editor.svg")).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Windows' .ico: a table, then each size as PNG (256 is written as 0)."""
    table, at = b"", 6 + 16 * len(images)
    for size, data in images.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(images)) + table + b"".join(images.values())


def icns(images: dict[int, bytes]) -> bytes:
    """Apple's .icns: each size as PNG behind its name and length."""
    parts = (
        name + struct.pack(">I", 8 + len(images[size])) + images[size]
        for size, name in APPLE.items()
    )
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(folder: Path = FOLDER) -> None:
    """Write them all."""
    _app = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    images = {size: png(size) for size in SIZES}
    for size, data in images.items():
        (folder / f"{size}.png").write_bytes(data)
    (folder / "motion-editor.ico").write_bytes(ico(images))
    (folder / "motion-editor.icns").write_bytes(icns(images))


if __name__ == "__main__":
    main()
