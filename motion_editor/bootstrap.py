"""Setting up a checkout: `--setup` makes .venv, installs what is missing and goes on.

Standard library only. It works where `pip install` is refused (PEP 668: Debian's own Python) and
where `venv` has no pip to give (Debian without python3-venv), by letting the pip outside install
into the environment. A stamp in the environment says what stands in it, so a second run is quick.
"""

import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from motion_editor.complain import complain
from motion_editor.core.errors import MotionError
from motion_editor.qtcheck import Libraries, install_line, is_root, missing

Call: TypeAlias = Callable[[Sequence[str]], int]
"""Runs a command and returns its exit code; what it writes is shown on stderr."""

ROOT: Final = Path(__file__).resolve().parent.parent
STAMP: Final = "motion-editor-setup"
EXTRA: Final[Mapping[str, str]] = {"motion_editor": "", "tests": "test"}
"""The program that is set up for, and the extra of pyproject.toml that it needs."""
PIP_WITH_PYTHON: Final = (22, 3)
"""The first pip that can install into another Python's environment (`--python`)."""


def run_command(command: Sequence[str]) -> int:
    """Run a command with nothing to lead it astray, all that it writes going to stderr."""
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=2, env=clean_environment())


def run_quietly(command: Sequence[str]) -> int:
    """The same, showing errors only."""
    null = subprocess.DEVNULL
    return subprocess.call(command, stdin=null, stdout=null, env=clean_environment())


def set_up(program: str, arguments: Sequence[str], libraries: Libraries) -> int:
    """Install what `program` needs, then go on with it and the rest of its line.

    `libraries` are the system libraries it will want. Returns the exit code: the program's own,
    or 2 where setting up failed. Installed from a wheel there is nothing to set up.
    """
    if not is_checkout():
        return go_on(this_python(), program, arguments)
    install_libraries(libraries)
    try:
        python = make_ready(program)
    except MotionError as problem:
        return complain(problem)
    return go_on(python, program, arguments)


def use_environment(program: str, arguments: Sequence[str]) -> int:
    """Go on in the environment that was set up before; where there is none, say how to make it."""
    python = python_of(environment())
    if is_checkout() and stands(program) and python != this_python():
        return go_on(python, program, arguments)
    advice = f"Run: python3 -m {program} --setup" if is_checkout() else "Install it again with pip."
    return complain(
        MotionError("Parts of Motion Editor are not installed for this Python.", advice)
    )


def is_checkout() -> bool:
    """Whether this is the project's own folder, and not a copy installed from a wheel."""
    return (ROOT / "pyproject.toml").is_file()


def environment() -> Path:
    """The virtual environment to use: the active one, else .venv in the checkout."""
    return Path(sys.prefix) if sys.prefix != sys.base_prefix else ROOT / ".venv"


def this_python() -> Path:
    """The interpreter that runs this."""
    return Path(sys.executable)


def python_of(folder: Path) -> Path:
    """The interpreter of a virtual environment."""
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def stands(program: str) -> bool:
    """Whether all that `program` needs was installed here, for this checkout as it is now."""
    stamp = environment() / STAMP
    return stamp.is_file() and _marks(program) <= set(stamp.read_text("utf-8").splitlines())


def make_ready(program: str, call: Call = run_command) -> Path:
    """Make the environment unless it stands, and return its Python; MotionError if it failed."""
    folder = environment()
    python = python_of(folder)
    if stands(program) and _runs(python):
        return python
    _say(f"setting up {folder} (about 125 MB are fetched the first time) …")
    if not _runs(python):
        _make(folder, call)
    _install(python, EXTRA[program], call)
    (folder / STAMP).write_text("\n".join(sorted(_marks(program))) + "\n", "utf-8")
    return python


def install_libraries(libraries: Libraries, call: Call = run_quietly) -> None:
    """Install the missing ones with apt where we may, naming them first; else say how.

    A failure is said and not raised: the command line and most tests do without.
    """
    lacking = missing(libraries)
    if not lacking:
        return
    if not is_root() or shutil.which("apt-get") is None:
        _say(f"Qt needs {len(lacking)} system libraries more. {install_line(lacking)}")
        return
    packages = list(dict.fromkeys(lacking.values()))
    _say(f"installing the system libraries Qt needs: {' '.join(packages)}")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Acquire::Retries=3",
           "-o", "DPkg::Lock::Timeout=120"]  # fmt: skip
    call([*apt, "update"])  # where one source of many fails, the others still serve
    if call([*apt, "install", "-y", "--no-install-recommends", *packages]):
        _say(f"apt-get could not install them; going on without. {install_line(lacking)}")


def go_on(python: Path, program: str, arguments: Sequence[str]) -> int:
    """Run `python -m program arguments` in place of this process (on Windows: beneath it)."""
    command = [str(python), "-m", program, *arguments]
    if sys.platform == "win32":
        return subprocess.call(command, env=clean_environment())
    sys.stdout.flush()
    os.execve(python, command, clean_environment())


def clean_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment variables without those that would lead Python or pip elsewhere."""
    astray = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT"}
    return {name: value for name, value in environ.items() if name not in astray}


def _marks(program: str) -> set[str]:
    """What a stamp must say: for which checkout, from which pyproject.toml, with which extra."""
    digest = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return {f"checkout {ROOT}", f"pyproject {digest}"} | (
        {f"extra {EXTRA[program]}"} if EXTRA[program] else set()
    )


def _make(folder: Path, call: Call) -> None:
    """Make the environment: without pip where the pip outside can serve it, else with its own."""
    own_pip = [] if _pip_version() < PIP_WITH_PYTHON else ["--without-pip"]
    if call([sys.executable, "-m", "venv", "--clear", *own_pip, str(folder)]):
        shutil.rmtree(folder, ignore_errors=True)  # half an environment would pass for a whole one
        raise MotionError(
            f"The virtual environment {folder} could not be made.",
            "Install pip and venv for this Python (Debian: apt-get install python3-pip "
            "python3-venv) and try again.",
        )


def _install(python: Path, extra: str, call: Call) -> None:
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    options = ["install", "--disable-pip-version-check", *quiet, "--editable", target]
    if call([*_pip_for(python), *options]):
        raise MotionError(
            "pip could not install what Motion Editor needs; its own words stand above.",
            "Check the network connection and try again.",
        )


def _pip_for(python: Path) -> list[str]:
    """The command that installs into this Python: its own pip, else that of the Python beneath."""
    if _runs(python, "import pip"):
        return [str(python), "-m", "pip"]
    beneath = Path(sys.base_prefix, "python.exe" if sys.platform == "win32" else "bin/python3")
    for outside in (this_python(), beneath):
        if _runs(outside, "import pip"):
            return [str(outside), "-m", "pip", "--python", str(python)]
    raise MotionError(
        f"There is no pip to install into {python}.",
        "Install it (Debian: apt-get install python3-pip) and try again.",
    )


def _pip_version() -> tuple[int, ...]:
    """The version of this Python's own pip; () if it has none."""
    try:
        version = importlib.metadata.version("pip")
    except importlib.metadata.PackageNotFoundError:
        return ()
    return tuple(int(part) for part in version.split(".")[:2] if part.isdigit())


def _runs(python: Path, code: str = "") -> bool:
    """Whether this interpreter starts (a moved checkout breaks it) and can run `code`."""
    if not python.exists():
        return False
    done = subprocess.run([python, "-c", code], env=clean_environment(), capture_output=True)
    return done.returncode == 0


def _say(text: str) -> None:
    sys.stderr.write(f"motion-editor: {text}\n")
    sys.stderr.flush()
