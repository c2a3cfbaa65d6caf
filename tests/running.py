"""`python3 -m tests [--setup] [--no-window] [pytest's own arguments]`: run the tests.

With `--setup` first make what they need. Without Qt's system libraries the window tests cannot
run, and then this fails, unless `--no-window` says that they may be left out.
"""

import os
import sys
from importlib.util import find_spec

from motion_editor import bootstrap, qtcheck

NEEDED = ("PySide6", "docx", "hypothesis", "pytest", "pytestqt", "pytest_cov", "xdist")

COVERAGE = ("--cov",) if sys.version_info >= (3, 14) else ()
"""From 3.14 on Python itself tells where it goes; before, being told takes as long as the tests."""

WHOLE = (*COVERAGE, "-rfEs", "--numprocesses=auto", "--dist=worksteal")
"""What the whole suite is run with: a process for each core, and what was left out told."""


def run(arguments: list[str]) -> int:
    """Set up if asked to, then hand over to pytest and return its exit code."""
    os.chdir(bootstrap.ROOT)
    # As installed: else each of the many processes that tests start compiles the program anew.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if arguments[:1] == ["--setup"]:
        libraries = {} if "--no-window" in arguments else qtcheck.DRAWING
        return bootstrap.set_up("tests", arguments[1:], libraries)
    if not all(map(find_spec, NEEDED)):
        return bootstrap.use_environment("tests", arguments)
    return bootstrap.go_on(bootstrap.this_python(), "pytest", pytest_arguments(arguments))


def pytest_arguments(arguments: list[str]) -> list[str]:
    """What pytest is given: with no part of the tests named, all of them, on all cores."""
    part = any(not word.startswith("-") for word in arguments)
    return arguments if part else [*WHOLE, *arguments]
