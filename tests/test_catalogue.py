"""The catalogue has every sentence that the source names, under the one key it is asked by."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests import catalogue


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ET.Element:
    """A catalogue of the source as it is now."""
    path = tmp_path_factory.mktemp("words") / "motion_editor.ts"
    catalogue.update(path)
    return ET.parse(path).getroot()


@pytest.fixture(autouse=True, scope="module")
def calls_let_go() -> Iterator[None]:
    yield
    called.cache_clear()


@cache
def called(path: Path) -> tuple[tuple[str, ast.Call], ...]:
    """The calls in a file of something by its bare name, and this name."""
    return tuple(
        (node.func.id, node)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    )


def named(path: Path) -> list[ast.Call]:
    """The calls in a file by which words are named."""
    return [node for name, node in called(path) if name in catalogue.NAMES and node.args]


@pytest.mark.window
def test_every_sentence_of_the_source_is_in_it_and_asked_for_by_no_context(
    made: ET.Element,
) -> None:
    assert {it.findtext("name") or "" for it in made.iter("context")} == {""}
    there = {
        (it.findtext("source"), it.findtext("comment"), it.get("numerus") == "yes")
        for it in made.iter("message")
    }
    wanted = set()
    for path in catalogue.sources():
        for call in named(path):
            words = [it.value if isinstance(it, ast.Constant) else None for it in call.args[:2]]
            if isinstance(words[0], str) and words[0]:
                assert isinstance(call.func, ast.Name)
                counts = call.func.id == "many"
                wanted.add((words[0], words[1] if counts else None, counts))
    assert len(wanted) > 1000
    assert wanted <= there, sorted(map(str, wanted - there))


def test_what_counts_is_written_out_where_it_is_said() -> None:
    """Its forms in another language belong to the sentence: they can't come out of a table."""
    for path in catalogue.sources():
        for call in named(path):
            if isinstance(call.func, ast.Name) and call.func.id == "many" and len(call.args) == 3:
                assert all(isinstance(it, ast.Constant) for it in call.args[:2]), path


def _bare(path: Path) -> Iterator[str]:
    """What is told a person as it stands in the source: no catalogue would have it."""
    for name, call in called(path):
        words = call.args[:2] if name == "MotionError" else call.args[:1]
        if name in ("MotionError", "Remark", "Report") and any(map(_sentence, words)):
            yield f"{path.relative_to(catalogue.TOP)}:{call.lineno}"


def _sentence(word: ast.expr) -> bool:
    if isinstance(word, ast.IfExp):
        return _sentence(word.body) or _sentence(word.orelse)
    if isinstance(word, ast.BinOp):
        return _sentence(word.left) or _sentence(word.right)
    return isinstance(word, ast.JoinedStr) or (isinstance(word, ast.Constant) and bool(word.value))


def test_nothing_is_told_past_the_catalogue() -> None:
    assert [it for path in catalogue.sources() for it in _bare(path)] == []


OF_BOTH = re.compile(r"--[a-z].*\bin the window\b", re.DOTALL)
OF_THE_COMMAND_LINE = ("atomic.py", "overlaid.py", "paper.py", "spelling.py")
"""The files below the window whose refusals of an option that was given are met nowhere else."""


def test_what_can_be_seen_in_the_window_names_no_option_alone() -> None:
    told = [
        (path.name, call.args[0].value)
        for path in catalogue.sources()
        for call in named(path)
        if isinstance(call.args[0], ast.Constant)
    ]
    assert len(told) > 1000
    assert not [
        words
        for name, words in told
        if name not in OF_THE_COMMAND_LINE
        and isinstance(words, str)
        and re.search(r"(?<![\w-])--[a-z]", words)
        and not OF_BOTH.search(words)
    ]
