"""The budgets of the source: short files, short functions, everything named and explained."""

import ast
from collections.abc import Callable, Iterator
from statistics import median, quantiles
from typing import Final

import pytest

from tests.source import Function, forget, length, read

PACKAGE: Final = read("motion_editor")
EVERYTHING: Final = PACKAGE + read("tests")
# The only places that may catch whatever comes: they report it or save what can be saved.
CATCH_ALL: Final = {
    "motion_editor/ui/errors.py", "motion_editor/ui/worker.py", "motion_editor/store/recovery.py",
}  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def trees_let_go() -> Iterator[None]:
    yield
    forget()


def functions(fits: Callable[[Function], bool] = lambda node: True) -> list[Function]:
    """The functions and methods of the package that `fits` accepts."""
    return [
        node
        for source in PACKAGE
        for node, _ in source.definitions()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and fits(node)
    ]


def test_no_file_is_longer_than_400_lines() -> None:
    assert not [f"{source.path}: {source.lines}" for source in EVERYTHING if source.lines > 400]


def test_half_of_the_files_have_at_most_150_lines() -> None:
    assert median(source.lines for source in PACKAGE if source.lines > 1) <= 150


def test_no_function_is_longer_than_50_lines_and_no_class_than_300() -> None:
    most = {ast.FunctionDef: 50, ast.AsyncFunctionDef: 50, ast.ClassDef: 300}
    too_long = [
        f"{source.path}:{node.lineno} {node.name}: {length(node)}"
        for source in EVERYTHING
        for node, _ in source.definitions()
        if length(node) > most[type(node)]
    ]
    assert not too_long


def test_all_but_one_function_in_a_hundred_have_at_most_30_lines() -> None:
    assert quantiles([length(node) for node in functions()], n=100)[-1] <= 30


def test_everything_public_is_documented() -> None:
    bare = [
        source.path
        for source in EVERYTHING
        if source.tree.body and not ast.get_docstring(source.tree)
    ]
    bare += [
        f"{source.path}:{node.lineno} {node.name}"
        for source in PACKAGE
        for node, public in source.definitions()
        if public and not ast.get_docstring(node) and not overrides_qt(node.name)
    ]
    assert not bare


def overrides_qt(name: str) -> bool:
    """Whether this is a method of Qt's: ours are written with underscores."""
    return name[0].islower() and name != name.lower()


def test_everything_is_annotated() -> None:
    def bare(node: Function) -> bool:
        rest = [argument for argument in (node.args.vararg, node.args.kwarg) if argument]
        named = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, *rest]
        known = [argument.annotation or argument.arg in {"self", "cls"} for argument in named]
        return node.returns is None or not all(known)

    assert not [f"{node.name}:{node.lineno}" for node in functions(bare)]


def test_nothing_catches_whatever_comes_and_keeps_it() -> None:
    broad = [
        f"{source.path}:{node.lineno}"
        for source in PACKAGE
        if source.path not in CATCH_ALL
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and ast.unparse(node.body[-1]) != "raise"
    ]
    assert not broad


def test_nothing_is_left_for_later() -> None:
    words = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "raise Not" + "ImplementedError")
    found = [
        f"{source.path}: {word}" for source in EVERYTHING for word in words if word in source.text
    ]
    assert not found
