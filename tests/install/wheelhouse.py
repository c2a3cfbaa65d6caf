"""Wheels for computers without a network, and without anybody who may install on them.

For each system the wheels of all Pythons that the program runs on are collected into one folder,
with a program that installs from it. uv decides which versions, for that system and not for this
one (pip would take the markers of the system that it runs on); pip fetches them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.install.trying import BUILD, DIST, PYTHON, Failed, Place, call, fresh, tool, tried, wheel
from tests.install.ways import home, size
from tests.source import ROOT

PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
LAID: Final = Path(__file__).parent / "house"
"""What is laid beside the wheels: the program that installs, and how to start it."""


@dataclass(frozen=True)
class House:
    """A system, as uv calls it, and its wheels' tags, as pip asks for them; and the Pythons."""

    uv: str
    tags: Sequence[str]
    pythons: Sequence[str] = PYTHONS


def _linux(machine: str, newest: int) -> tuple[str, ...]:
    older = [it for it in (36, 35, 34, 31, 28, 27, 24, 17, 12, 5) if it <= newest]
    names = [f"manylinux_2_{it}_{machine}" for it in older]
    return (*names, f"manylinux2014_{machine}", f"manylinux2010_{machine}")


HOUSES: Final = {
    "windows": House("windows", ("win_amd64",)),
    "macos-arm64": House("aarch64-apple-darwin", ("macosx_13_0_arm64",)),
    "macos-x86_64": House("x86_64-apple-darwin", ("macosx_13_0_x86_64",)),
    "linux-x86_64": House("x86_64-manylinux_2_34", _linux("x86_64", 34)),
    # The newest PySide6 for Debian 12 on ARM, 6.8.0.2, is for no newer Python than 3.13.
    "linux-aarch64": House("aarch64-manylinux_2_36", _linux("aarch64", 36), PYTHONS[:-1]),
}
HERE: Final = "linux-x86_64"
"""The one that is tried."""


def collected(systems: Sequence[str]) -> str:
    """Collect the wheels for these systems, check that none lacks, try those for this one."""
    made = wheel()
    said = []
    for system in systems:
        folder = fresh(f"wheelhouse-{system}") / f"motion-editor-{version()}-{system}"
        wheels = folder / "wheels"
        wheels.mkdir(parents=True)
        shutil.copy(made, wheels)
        _fetch(HOUSES[system], wheels)
        for python in HOUSES[system].pythons:
            _complete(HOUSES[system], python, wheels)
        lay(folder, system)
        packed = pack(folder, DIST / f"{folder.name}-wheels.zip")
        trial = _tried(packed, system) if system == HERE else "not tried on that system"
        said.append(
            f"{system} {size(packed)}, whole for {', '.join(HOUSES[system].pythons)}; {trial}"
        )
    return "\n  ".join(["", *said])


def version() -> str:
    """The version of the program."""
    text = (ROOT / "motion_editor" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "(.*?)"', text)
    assert found is not None
    return found[1]


def pins(house: House, python: str, above: Path | None) -> Path:
    """The versions to be fetched for a Python; those of `above` are kept to where they serve."""
    out = BUILD / f"pins-{house.uv}-{python}.txt"
    keep = ("--constraints", above) if above is not None else ()
    call(
        tool("uv") / "uv", "pip", "compile", "--quiet", "--no-header", "--no-annotate",
        "--only-binary", ":all:", "--python-platform", house.uv, "--python-version", python,
        *keep, "--output-file", out, ROOT / "pyproject.toml",
    )  # fmt: skip
    return out


def lay(folder: Path, system: str) -> None:
    """Lay beside the wheels what installs them, and for which system they are."""
    for path in filter(Path.is_file, LAID.iterdir()):
        data = path.read_bytes()
        if path.suffix in (".cmd", ".txt"):  # which are opened on Windows
            data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        if path.suffix != ".cmd" or system == "windows":
            (folder / path.name).write_bytes(data)
    (folder / "install.sh").chmod(0o755)
    (folder / "system.txt").write_text(f"{system}\n")


def pack(folder: Path, into: Path) -> Path:
    """One file to be carried; wheels can't be made smaller."""
    DIST.mkdir(exist_ok=True)
    with zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(folder.parent))
    return into


def asked() -> list[str]:
    """What the program asks for, as pyproject.toml says it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return list(project["dependencies"])


def _fetch(house: House, wheels: Path) -> None:
    """Fetch the wheels for every Python, and pip's own, for where there is none."""
    tags = [word for tag in house.tags for word in ("--platform", tag)]
    above = None
    for python in house.pythons:
        chosen = pins(house, python, above)
        above = above or chosen
        call(
            PYTHON, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", *tags,
            "--python-version", python, "--dest", wheels, "--requirement", chosen,
        )  # fmt: skip
    call(PYTHON, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
         "--dest", wheels, "pip")  # fmt: skip


def _complete(house: House, python: str, wheels: Path) -> None:
    """Have uv find all that is needed among the wheels and nowhere else; Failed where it can't.

    uv takes no notice of a wheel that is for older Pythons alone; pip did, when it fetched them.
    """
    call(
        tool("uv") / "uv", "pip", "install", "--quiet", "--dry-run", "--no-index", "--find-links",
        wheels, "--only-binary", ":all:", "--python-platform", house.uv, "--python-version",
        python, "--target", BUILD / "nowhere", "motion-editor",
    )  # fmt: skip


def _tried(packed: Path, system: str) -> str:
    """Unpack, install without a network and try it; then remove it."""
    folder = fresh("by-wheelhouse")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(folder)
    (laid,) = folder.iterdir()
    place = Place(home(folder), _alone())
    to = folder / "program"
    place.run(PYTHON, laid / "install.py", "--to", to, "--no-menu")
    tried(place, to / "bin")
    place.run(PYTHON, laid / "install.py", "--to", to, "--no-menu")  # once more: as an update
    place.run(PYTHON, laid / "install.py", "--to", to, "--remove")
    if to.exists():
        raise Failed(f"{to} was not removed")
    return "tried here without a network" if _alone() else "tried here with pip --no-index"


def _alone() -> tuple[str, ...]:
    """The words before a command that is to have no network; none where that is not allowed."""
    for words in (("unshare", "--net"), ("unshare", "--user", "--map-root-user", "--net")):
        try:
            if not subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
                return words
        except OSError:
            return ()
    return ()
