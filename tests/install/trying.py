"""Trying an installed program as a person would: its version, the demonstration, its window."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.source import ROOT

BUILD: Final = ROOT / "build" / "install"
"""What is made on the way; it may go at any time."""

DIST: Final = ROOT / "dist"
"""What can be given away."""

PAPERS: Final = ("notice.docx", "notice.pdf", "amendment-1.docx", "substantive.docx")
PYTHON: Final = str(getattr(sys, "_base_executable", sys.executable))
"""The Python beneath, which has pip."""

_PATIENCE: Final = 120
"""Seconds for a window to be painted on a machine that is busy with other things."""


class Failed(Exception):  # noqa: N818 (what it says is that it failed)
    """Something that should have worked did not; the words say what."""


@dataclass(frozen=True)
class Place:
    """Where programs are run: with these words before each, and a home of their own.

    `root` is the folder that they take for `/`, where that is not the system's own.
    """

    home: Path
    before: Sequence[str] = ()
    root: Path = Path("/")
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def inside(self) -> Path:
        """The home as the programs see it."""
        return Path("/") / self.home.relative_to(self.root) if self.before else self.home

    def environ(self) -> dict[str, str]:
        """What a fresh login would have, and nothing of the session that runs this."""
        home = str(self.inside)
        return {
            "HOME": home,
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/share",
            "XDG_STATE_HOME": f"{home}/state",
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "LANG": "C.UTF-8",
            **self.more,
        }

    def run(self, *words: str | Path, codes: Sequence[int] = (0,)) -> str:
        """What a program prints; Failed where it ends with another code."""
        line = [*self.before, *map(str, words)]
        done = subprocess.run(
            line, env=self.environ(), capture_output=True, text=True, cwd=self.home, check=False
        )
        if done.returncode not in codes:
            raise Failed(f"{' '.join(line)}\nended with {done.returncode}\n{done.stderr[-2000:]}")
        return done.stdout


def fresh(name: str) -> Path:
    """An empty folder below build/."""
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def call(*words: str | Path, cwd: Path = ROOT, more: Mapping[str, str] | None = None) -> str:
    """What a command of this system prints, run as it is; Failed with its last words."""
    astray = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    environ = {key: it for key, it in os.environ.items() if key not in astray}
    line = [str(word) for word in words]
    done = subprocess.run(
        line, cwd=cwd, env={**environ, **(more or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"{' '.join(line)}\nended with {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout


def environment(folder: Path) -> Path:
    """The Python of a fresh virtual environment, which needs no ensurepip."""
    call(PYTHON, "-m", "venv", "--clear", "--without-pip", folder)
    return folder / "bin" / "python"


def install(python: Path, *words: str | Path) -> None:
    """Install into an environment by the pip outside it."""
    call(PYTHON, "-m", "pip", "--python", python, "install", "--quiet", *words)


def tool(*packages: str) -> Path:
    """The folder of the programs of packages that are not part of the project: pipx, uv."""
    folder = BUILD / "tools"
    if not (folder / "bin" / "python").exists():
        environment(folder)
    install(folder / "bin" / "python", *packages)
    return folder / "bin"


def wheel() -> Path:
    """The wheel of the project as it is now, in dist/."""
    into = fresh("wheel")
    call(PYTHON, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", into, ROOT)
    (made,) = into.iterdir()
    DIST.mkdir(exist_ok=True)
    return Path(shutil.copy(made, DIST))


def tried(place: Place, folder: Path) -> None:
    """Try the two programs in a folder, as `place` sees it; Failed where one does not do."""
    program = folder / "motion-editor"
    if not place.run(program, "--version").startswith("motion-editor "):
        raise Failed(f"{program} does not tell its version")
    place.run(program, "demo", "--out", place.inside / "papers")
    written = {it.name for it in (place.home / "papers").iterdir()}
    if lacking := set(PAPERS) - written:
        raise Failed(f"the demonstration did not write {', '.join(sorted(lacking))}")
    (motion,) = (it for it in (place.home / "papers").glob("*.motion"))
    _opened(place, folder / "motion-editor-gui", place.inside / "papers" / motion.name)


def in_the_menu(place: Place, folder: Path) -> None:
    """Put the program in a menu, let a desktop judge that, and take it back."""
    program = folder / "motion-editor"
    # 1: an indexer is not installed here.
    place.run(program, "integrate", codes=(0, 1))
    entry = place.inside / "share" / "applications" / "motion-editor.desktop"
    if shutil.which("desktop-file-validate") and not place.before:
        place.run("desktop-file-validate", entry)
    if shutil.which("gio") and shutil.which("update-mime-database") and not place.before:
        told = place.run("gio", "mime", "application/x-motion+json")
        if "motion-editor.desktop" not in told:
            raise Failed(f"the desktop does not open .motion files: {told}")
    place.run(program, "integrate", "--remove")
    left = [it for it in (place.home / "share").rglob("*") if it.is_file()]
    if left:
        raise Failed(f"integrate --remove left {left}")


def _opened(place: Place, program: Path, motion: Path) -> None:
    """Open the window offscreen on a motion: once it is painted its settings are written."""
    with opened(place, program, motion, {"QT_QPA_PLATFORM": "offscreen"}):
        time.sleep(1)


@contextmanager
def opened(place: Place, program: Path, motion: Path, more: Mapping[str, str]) -> Iterator[None]:
    """The window on a motion, painted; Failed where it does not open, ends or complains."""
    kept = place.home / "config" / "motion-editor" / "settings.json"
    kept.unlink(missing_ok=True)
    line = [*place.before, str(program), str(motion)]
    with (place.home / "window.log").open("w") as log:
        running = subprocess.Popen(
            line, env={**place.environ(), **more}, stdout=log, stderr=log, cwd=place.home
        )
        try:
            _until_painted(running, kept)
            yield
            if running.poll() is not None:
                raise Failed(f"the window closed by itself: {running.returncode}")
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(30)
            said = (place.home / "window.log").read_text()
    if said.strip():
        raise Failed(f"the window says: {said}")


def _until_painted(running: subprocess.Popen[bytes], kept: Path) -> None:
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if running.poll() is not None:
            raise Failed(f"the window did not open, and ended with {running.returncode}")
        if kept.exists() and json.loads(kept.read_text()).get("started"):
            return
        time.sleep(0.2)
    raise Failed(f"the window was not painted within {_PATIENCE} seconds")
