"""The wheel in a virtual environment, pipx and uv: installed with a network, and tried."""

from __future__ import annotations

import os
from pathlib import Path

from tests.install.trying import (
    PYTHON,
    Place,
    call,
    environment,
    fresh,
    in_the_menu,
    install,
    tool,
    tried,
    wheel,
)
from tests.source import ROOT


def by_wheel() -> str:
    """Build the wheel, install it into a fresh environment, try it, update it and take it off."""
    made, folder = wheel(), fresh("by-wheel")
    python = environment(folder / "venv")
    install(python, made)
    place = Place(home(folder))
    tried(place, python.parent)
    in_the_menu(place, python.parent)
    install(python, "--upgrade", "--force-reinstall", "--no-deps", made)
    tried(place, python.parent)
    call(PYTHON, "-m", "pip", "--python", python, "uninstall", "--quiet", "--yes", "motion-editor")
    return f"{made.relative_to(ROOT)}, {size(made)}"


def by_pipx() -> str:
    """`pipx install`, try it, `pipx uninstall`."""
    made, folder = wheel(), fresh("by-pipx")
    pipx = tool("pipx") / "pipx"
    own = {"PIPX_HOME": str(folder / "pipx"), "PIPX_BIN_DIR": str(folder / "bin")}
    call(pipx, "install", "--quiet", "--python", PYTHON, made, more=own)
    place = Place(home(folder))
    tried(place, folder / "bin")
    in_the_menu(place, folder / "bin")
    call(pipx, "uninstall", "motion-editor", more=own)
    return "pipx install, uninstall"


def by_uv() -> str:
    """`uv tool install`, and `uv run` in a copy of the checkout."""
    made, folder = wheel(), fresh("by-uv")
    uv = tool("uv") / "uv"
    own = {"UV_TOOL_DIR": str(folder / "tools"), "UV_TOOL_BIN_DIR": str(folder / "bin"),
           "UV_PYTHON": PYTHON}  # fmt: skip
    call(uv, "tool", "install", "--quiet", made, more=own)
    place = Place(home(folder))
    tried(place, folder / "bin")
    in_the_menu(place, folder / "bin")
    call(uv, "tool", "uninstall", "--quiet", "motion-editor", more=own)
    copy = folder / "checkout"
    call("git", "-c", "safe.directory=*", "clone", "--quiet", ROOT, copy)
    call(uv, "run", "--quiet", "motion-editor", "demo", "--out", folder / "papers", cwd=copy,
         more=own)  # fmt: skip
    return "uv tool install, uninstall; uv run in a checkout"


def home(folder: Path) -> Path:
    """A home for the trial."""
    made = folder / "home"
    made.mkdir()
    return made


def size(path: Path) -> str:
    """How large a file or folder is."""
    files = [path] if path.is_file() else [it for it in path.rglob("*") if it.is_file()]
    taken = sum(os.lstat(it).st_size for it in files)
    return f"{taken / 1e6:.1f} MB"
