"""Whether Qt can open a window here, found out before Qt is loaded.

Qt's wheel leans on libraries of the system. Without those of `DRAWING` nothing of Qt can be
imported; without those of the display, or without a display, Qt aborts the whole process with a
hint that is often wrong. Neither can be caught in Python, so we look first and say it in one line.
"""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from motion_editor.core.errors import MotionError

Libraries: TypeAlias = Mapping[str, str]
"""The name a library is loaded by, and the Debian package that holds it."""

DRAWING: Final[Libraries] = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11: Final[Libraries] = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND: Final[Libraries] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PLUGINS: Final = "Qt/plugins/platforms/*.so"
INSTALLED: Final = (Path(__file__).parent / "_data").is_dir()
"""Whether this came as a wheel or as a folder that needs no Python, and is no checkout."""

COMMAND: Final = "motion-editor" if INSTALLED else "python3 -m motion_editor"
WITHOUT_DISPLAY: Final = f"The command line works without one: {COMMAND} demo"


def explain(
    environ: Mapping[str, str] = os.environ,
    *,
    present: Callable[[str], bool] | None = None,
    system: str = sys.platform,
) -> MotionError | None:
    """Why no window can open here and what to do about it; None if one can.

    `present` says whether a library can be loaded. On Windows and macOS everything needed comes
    with Qt, and a display is always there.
    """
    if importlib.util.find_spec("PySide6") is None:
        return MotionError(
            "Qt (PySide6) is not installed for this Python.",
            "Run: python3 -m motion_editor --setup",
        )
    if not system.startswith("linux"):
        return None
    if not _platforms(environ):
        return MotionError(
            "There is no display (DISPLAY and WAYLAND_DISPLAY are unset).", WITHOUT_DISPLAY
        )
    if unknown := _unknown_platform(environ.get("QT_QPA_PLATFORM", "")):
        return MotionError(
            f"QT_QPA_PLATFORM names a display that Qt does not know ({unknown}).",
            "Unset it, or set it to xcb, wayland or offscreen.",
        )
    found = present or _loads
    return _without_libraries(_least_missing(environ, found)) or _unanswered(environ, found)


def missing(libraries: Libraries, present: Callable[[str], bool] | None = None) -> Libraries:
    """Those of `libraries` that cannot be loaded."""
    found = present or _loads
    return {name: package for name, package in libraries.items() if not found(name)}


def has_display(environ: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether a display is named at all; whether it answers is for `explain`."""
    return not system.startswith("linux") or bool(_platforms(environ))


def install_line(packages: Libraries) -> str:
    """The line that installs these libraries: a command on Debian's kin, else their names."""
    import shutil  # needed only where something is missing

    if shutil.which("apt-get") is None:
        return f"Install the packages that hold {' '.join(packages)}"
    sudo = "" if is_root() else "sudo "
    return f"Run: {sudo}apt-get install -y {' '.join(dict.fromkeys(packages.values()))}"


def is_root() -> bool:
    """Whether this process may install system packages."""
    return sys.platform != "win32" and os.geteuid() == 0


def needed(environ: Mapping[str, str] = os.environ) -> Libraries:
    """All libraries for a window on the display that `environ` names."""
    return _for_platform((_platforms(environ) or ("offscreen",))[0])


def _for_platform(platform: str) -> Libraries:
    own: Mapping[str, Libraries] = {"xcb": X11, "wayland": WAYLAND}
    return {**DRAWING, **own.get(platform, {})}


def _platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The ways to a display, as Qt tries them; each may be taken if the one before fails."""
    asked = environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return tuple(part.split(":")[0].split("-")[0] for part in asked.split(";") if part)
    ways = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return tuple(platform for platform, variable in ways if environ.get(variable))


def _unknown_platform(asked: str) -> str:
    """What is asked for if no plugin of Qt's wheel serves it, else ""."""
    spec = importlib.util.find_spec("PySide6")
    homes = (spec and spec.submodule_search_locations) or ()
    plugins = [plugin.name for home in homes for plugin in Path(home).glob(PLUGINS)]
    served = [
        way for way in _platforms({"QT_QPA_PLATFORM": asked})
        if any(name.startswith(f"libq{way}") for name in plugins)
    ]  # fmt: skip
    return "" if served or not (asked and plugins) else asked


def _least_missing(environ: Mapping[str, str], found: Callable[[str], bool]) -> Libraries:
    """What the way to a display that lacks least still lacks; Qt falls back to that way."""
    return min((missing(_for_platform(way), found) for way in _platforms(environ)), key=len)


def _without_libraries(lacking: Libraries) -> MotionError | None:
    if not lacking:
        return None
    what = "1 system library is" if len(lacking) == 1 else f"{len(lacking)} system libraries are"
    return MotionError(
        f"The window cannot open because {what} missing.", f"{install_line(lacking)}"
    )


def _unanswered(environ: Mapping[str, str], found: Callable[[str], bool]) -> MotionError | None:
    platforms = _platforms(environ)
    ready = [way for way in platforms if not missing(_for_platform(way), found)]
    if any(_answers(way, environ) for way in ready):
        return None
    name = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY") or "none is named"
    return MotionError(f"The display does not answer ({name}).", WITHOUT_DISPLAY)


def _answers(platform: str, environ: Mapping[str, str]) -> bool:
    if platform == "xcb":
        return _x11_answers(environ.get("DISPLAY", ""))
    return platform != "wayland" or _wayland_answers(environ)


def _x11_answers(display: str) -> bool:
    """Whether an X server takes us, asked as Qt asks (so that its permissions count too)."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode() or None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    import socket

    folder = environ.get("XDG_RUNTIME_DIR", "")
    path = Path(folder, environ.get("WAYLAND_DISPLAY") or "wayland-0")
    with socket.socket(socket.AF_UNIX) as line:
        return line.connect_ex(str(path)) == 0


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
