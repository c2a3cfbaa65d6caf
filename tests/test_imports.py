"""Imports run one way, and what must stay light stays light.

import-linter says the same of whole chains of imports (pyproject.toml); this needs nothing
installed and names the line at fault.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

import pytest

from tests.conftest import WINDOW_FILE
from tests.source import Source, forget, read

ROOMS_BELOW: Final = {
    "core": set(),
    "compare": {"core"},
    "revise": {"core", "compare"},
    "council": {"core", "compare", "revise"},
    "meeting": {"core", "compare", "revise"},
    "papers": {"core", "compare", "revise", "council", "meeting"},
    "store": {"core", "compare", "revise", "council", "meeting"},
    "formats": {"core", "compare", "revise", "council", "meeting", "papers"},
    "tasks": {"core", "compare", "revise", "council", "meeting", "papers", "store", "formats"},
}
ALL_ROOMS: Final = {*ROOMS_BELOW, "tasks"}
# What would make the core depend on the machine, the hour or chance.
IMPURE: Final = {
    "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "subprocess",
    "tempfile", "threading", "time", "urllib", "uuid",
}  # fmt: skip
IMPURE_CALLS: Final = {"now", "today", "utcnow", "open", "print", "input"}
PACKAGE: Final = read("motion_editor")


@pytest.fixture(autouse=True, scope="module")
def trees_let_go() -> Iterator[None]:
    yield
    forget()


def room(module: str) -> str:
    """The room of a module of ours; "" for the package itself and for what is not ours."""
    parts = module.split(".")
    return parts[1] if parts[0] == "motion_editor" and len(parts) > 1 else ""


def of_room(name: str) -> list[Source]:
    """The files of one room."""
    return [source for source in PACKAGE if room(source.module) == name]


@pytest.mark.parametrize("name", ["ui", "cli", *ROOMS_BELOW])
def test_a_room_imports_only_rooms_below_it(name: str) -> None:
    allowed = {name} | ROOMS_BELOW.get(name, ALL_ROOMS)
    rooms = {"ui", "cli", *ROOMS_BELOW}
    wrong = [
        f"{source.path} imports {module}"
        for source in of_room(name)
        for module in source.imports()
        if room(module) in rooms - allowed
    ]
    assert not wrong


def test_formats_know_of_papers_only_the_blocks() -> None:
    wrong = [
        f"{source.path} imports {module}"
        for source in of_room("formats")
        for module in source.imports()
        if room(module) == "papers"
        and module != "motion_editor.papers"
        and not module.startswith("motion_editor.papers.blocks")
    ]
    assert not wrong


def test_the_core_rests_on_the_pure_part_of_the_standard_library() -> None:
    foreign = [
        f"{source.path} imports {module}"
        for source in of_room("core")
        for module in source.imports()
        if (top := module.split(".")[0]) != "motion_editor"
        and (top not in sys.stdlib_module_names or top in IMPURE)
    ]
    calls = [
        f"{source.path}:{node.lineno} calls {name}"
        for source in of_room("core")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call) and (name := called(node)) in IMPURE_CALLS
    ]
    assert not foreign
    assert not calls


def called(node: ast.Call) -> str:
    """The bare name of what is called: "now" in `datetime.now()`."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def test_qt_is_imported_in_ui_alone() -> None:
    wrong = [
        source.path
        for source in PACKAGE
        if room(source.module) != "ui"
        and any(module.split(".")[0] in {"PySide6", "shiboken6"} for module in source.imports())
    ]
    assert not wrong


def test_what_is_read_without_qt_imports_none_of_it() -> None:
    """Else no test at all runs where Qt is missing, `--no-window` or not."""
    tests = read("tests")
    files = {source.module: source for source in (*tests, *PACKAGE)}
    first = [
        source.module
        for source in tests
        if source.path.endswith("/conftest.py")
        or (
            source.module.split(".")[-1].startswith("test_") and not WINDOW_FILE.search(source.text)
        )
    ]
    came = dict.fromkeys(first, "")
    for module in (waiting := list(came)):
        for name in files[module].imports_at_once():
            if name in files and name not in came:
                came[name] = module
                waiting.append(name)
    wrong = [
        f"{module} (imported by {by or 'pytest'}) imports {name}"
        for module, by in came.items()
        for name in files[module].imports_at_once()
        if name in {"PySide6", "shiboken6", "pytestqt"}
    ]
    assert not wrong


@pytest.mark.parametrize(
    "module", ["motion_editor", "motion_editor.start", "motion_editor.cli.main"]
)
def test_what_starts_first_loads_neither_qt_nor_lxml(module: str) -> None:
    heavy = "{'PySide6', 'shiboken6', 'lxml', 'docx', 'hypothesis'}"
    code = f"import sys, {module}; print(*{heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
