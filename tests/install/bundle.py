"""The self-contained folder: built by PyInstaller, tried in a root that has no Python."""

from __future__ import annotations

import ast
import os
import platform
import shlex
import shutil
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.install import licensing, screen
from tests.install.trying import (
    BUILD,
    DIST,
    Failed,
    Place,
    call,
    environment,
    fresh,
    in_the_menu,
    install,
    tried,
    wheel,
)
from tests.install.ways import home, size
from tests.install.wheelhouse import version
from tests.source import ROOT

SPEC: Final = Path(__file__).parent / "motion_editor.spec"
NEEDED: Final = "libgl1,libegl1"
"""What the window takes from the system all the same: they go with its graphics."""


def built(root: Path | None) -> str:
    """Build it, lay the licences into it, try it here and in a bare root, and pack it."""
    made = _made()
    licensing.lay(made / "licences", _system_libraries(), BUILD / "by-bundle/venv/bin/python")
    shutil.copy(ROOT / "LICENSE", made)
    trials = [_tried_here(made)]
    bare = root or _bare_root()
    trials.append(_tried_in(bare, made) if bare else "not tried without Python: that needs root")
    packed = DIST / f"{made.name}.tar.gz"
    with tarfile.open(packed, "w:gz", compresslevel=6) as archive:
        archive.add(made, made.name)
    return f"{size(made)}, packed {size(packed)}; {'; '.join(trials)}"


def _made() -> Path:
    """The folder, in dist/."""
    folder = fresh("by-bundle")
    python = environment(folder / "venv")
    install(python, wheel(), "pyinstaller>=6.22")
    call(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath",
         folder / "dist", "--workpath", folder / "work", SPEC, cwd=folder,
         more={"PYTHONPATH": ""})  # fmt: skip
    name = f"motion-editor-{version()}-{sys.platform}-{platform.machine()}"
    shutil.rmtree(DIST / name, ignore_errors=True)
    shutil.move(folder / "dist" / "motion-editor", DIST / name)
    return DIST / name


def _system_libraries() -> Iterator[Path]:
    """The libraries that PyInstaller took from the system, out of its own list."""
    (listed,) = (BUILD / "by-bundle" / "work").glob("*/COLLECT-*.toc")
    found = ast.literal_eval(listed.read_text("utf-8"))
    for entry in _entries(found):
        if entry[2] == "BINARY" and entry[1].startswith(("/usr/lib/", "/lib/")):
            yield Path(entry[1])


def _entries(value: object) -> Iterator[tuple[str, str, str]]:
    """The (name, source, kind) of PyInstaller's list, however deep they stand in it."""
    if isinstance(value, tuple) and len(value) == 3 and all(isinstance(it, str) for it in value):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _entries(item)


def _tried_here(made: Path) -> str:
    """Try it from another folder than that in which it was built."""
    folder = fresh("bundle-here")
    moved = folder / "moved here"
    shutil.copytree(made, moved, symlinks=True)
    place = Place(home(folder))
    tried(place, moved)
    in_the_menu(place, moved)
    return "tried here"


def _bare_root() -> Path | None:
    """A root of Debian without Python, made once; None where that can't be done."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        return None
    root = BUILD / "bare"
    if not (root / "etc" / "debian_version").exists():
        call("debootstrap", "--variant=minbase", f"--include={NEEDED}", "bookworm", root)
    return root


def _tried_in(root: Path, made: Path) -> str:
    """Try it in a root of its own, without Python and without a network."""
    if list(root.glob("usr/bin/python*")) or list(root.glob("usr/local/bin/python*")):
        raise Failed(f"{root} has a Python: the trial would prove nothing")
    folder = root / "opt" / "motion-editor"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder, symlinks=True)
    homes = root / "home" / "clerk"
    shutil.rmtree(homes, ignore_errors=True)
    homes.mkdir(parents=True)
    place = Place(homes, (*_before(root), "chroot", str(root)), root)
    tried(place, Path("/opt/motion-editor"))
    in_the_menu(place, Path("/opt/motion-editor"))
    count = len(list((homes / "papers").iterdir()))
    pictured = screen.pictured(place, Path("/opt/motion-editor"), DIST / f"{made.name}.png")
    return f"tried without Python and without a network ({count} papers; {pictured})"


def _before(root: Path) -> tuple[str, ...]:
    """The words before a command in the root: its own network, which has nothing; this screen.

    The fonts of this system are lent to it, as any desktop has some.
    """
    lent = [it for it in ("/tmp/.X11-unix", "/usr/share/fonts", "/etc/fonts") if Path(it).is_dir()]
    for name in lent:
        (root / name.removeprefix("/")).mkdir(parents=True, exist_ok=True)
    binds = "".join(f"mount --bind {it} {shlex.quote(f'{root}{it}')} && " for it in lent)
    return ("unshare", "--net", "--mount", "sh", "-c", f'{binds}exec "$@"', "sh")
