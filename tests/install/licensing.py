"""The licences of all that is in the self-contained folder, laid into it."""

from __future__ import annotations

import importlib.metadata
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).parent / "licences"
BUILDERS: Final = {"pip", "setuptools", "altgraph", "packaging", "pyinstaller-hooks-contrib"}
"""What is in the environment to build with, and not in the folder."""

NOTICE: Final = """\
Motion Editor is free software under the MIT licence (motion-editor/LICENSE). This folder holds,
beside it, the works of others, each under the licence that is in the folder of its name:

Qt and PySide6 (PySide6_Essentials, shiboken6) are under the LGPL, version 3 (LGPL-3.0.txt, which
adds to GPL-3.0.txt). They are libraries of their own in _internal/PySide6 and _internal/shiboken6:
you may replace them by other builds of the same interface, and take the program apart to do so.
Their sources are at https://download.qt.io and https://code.qt.io, by the version below.

The programs motion-editor and motion-editor-gui begin with PyInstaller's loader, which is under the
GPL, version 2 or later, with an exception that lets it be put before any program (pyinstaller/).

Libraries of the system that the folder was built on, in system/, are as Debian's copyright files
say; those under the LGPL (GLib and others; LGPL-2.1.txt) may be replaced in the same way. Their
sources are at https://deb.debian.org, by the package's name and version.

"""


def lay(into: Path, sources: Iterable[Path], python: Path) -> None:
    """Lay them into a folder: by distribution, Python's own, and the system's by package.

    `sources` are the libraries of the system that were taken, `python` is the environment's.
    """
    into.mkdir()
    for text in TEXTS.iterdir():
        shutil.copy(text, into)
    lines = [*_of_distributions(into, python), *_of_system(into, sources)]
    shutil.copy(Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), into / "Python.txt")
    (into / "NOTICE.txt").write_text(NOTICE + "".join(f"{line}\n" for line in sorted(lines)))


def _of_distributions(into: Path, python: Path) -> Iterator[str]:
    """Copy the licences that each distribution brings; its name, version and licence in words."""
    (site,) = python.parent.parent.glob("lib/python3*/site-packages")
    for found in importlib.metadata.distributions(path=[str(site)]):
        name = found.metadata["Name"]
        if name.lower() in BUILDERS:
            continue
        texts = [it for it in found.files or () if _is_licence(Path(str(it)))]
        for text in texts:
            (into / name).mkdir(exist_ok=True)
            shutil.copy(Path(str(found.locate_file(text))), into / name / Path(str(text)).name)
        given = (it for it in ("License-Expression", "License") if it in found.metadata)
        known = next((found.metadata[it] for it in given), "see the folder of its name")
        yield f"{name} {found.version}: {known.splitlines()[0]}"


def _is_licence(path: Path) -> bool:
    name = path.name.upper()
    return ".dist-info" in str(path) and name.startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))


def _of_system(into: Path, sources: Iterable[Path]) -> Iterator[str]:
    """Copy Debian's copyright file of each package; nothing on a system without dpkg."""
    if shutil.which("dpkg-query") is None:
        return
    packages = {package for path in sources for package in _package(path)}
    for package in sorted(packages):
        said = Path("/usr/share/doc", package.split(":")[0], "copyright")
        if said.is_file():
            (into / "system").mkdir(exist_ok=True)
            shutil.copy(said, into / "system" / f"{package.split(':')[0]}.txt")
        line = ["dpkg-query", "--show", "--showformat", "${Version}", package]
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        yield f"system: {package.split(':')[0]} {done.stdout}"


def _package(path: Path) -> Iterator[str]:
    """The package that a library is from; Debian knows it below / as well as below /usr."""
    real = path.resolve()
    for name in (str(real), str(real).removeprefix("/usr")):
        done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True,
                              check=False)  # fmt: skip
        if not done.returncode:
            yield done.stdout.split(": ")[0].split(", ")[0]
            return
