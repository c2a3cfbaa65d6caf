"""The README names what pyproject.toml asks for."""

import re
import tomllib
from typing import Any, Final

import pytest

from motion_editor.cli.main import VERBS
from motion_editor.council.reading import parse
from tests.source import ROOT

README: Final = (ROOT / "README.md").read_text("utf-8")
PROJECT: Final[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))[
    "project"
]
ROWS: Final = dict(re.findall(r"^\| ([\w-]+) (≥ .*?) \| .*\|$", README, re.MULTILINE))
"""The bounds that the table of libraries gives, by library."""


def asked(line: str) -> tuple[str, str, str]:
    """A requirement as the library, its oldest version and the one from which it is too new."""
    name, bounds = re.fullmatch(r"([\w-]+)(.*?)(?:;.*)?", line).groups()  # type: ignore[union-attr]
    known = dict(re.findall(r"(>=|<)([\d.]+)", bounds))
    return name, known.get(">=", ""), known.get("<", "")


@pytest.mark.parametrize("line", PROJECT["dependencies"])
def test_each_dependency_has_its_row_with_its_bounds(line: str) -> None:
    name, oldest, above = asked(line)
    assert ROWS[name] == f"≥ {oldest}" + (f", < {above}" if above else "")


def test_no_row_is_left_of_a_library_that_went() -> None:
    assert set(ROWS) == {asked(line)[0] for line in PROJECT["dependencies"]}


@pytest.mark.parametrize("extra", ["test", "dev", "oracle"])
def test_what_the_tests_need_is_named(extra: str) -> None:
    said = README.partition("Only for the tests:")[2].partition("\n## ")[0]
    names = [asked(line)[0] for line in PROJECT["optional-dependencies"][extra]]
    known = {name for name in names if name not in ROWS}
    # "pytest with pytest-qt, -cov and -timeout" is how it is written.
    assert all(name in said or f"-{name.removeprefix('pytest-')}" in said for name in known)


def test_each_verb_is_in_the_table_of_verbs_or_said_to_be_missing() -> None:
    table = README.partition("| verb | does |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
    named = set(re.findall(r"`([a-z]+)`", "\n".join(rows)))
    assert named == {verb.name for verb in VERBS}


def test_the_council_that_serves_as_an_example_is_in_order() -> None:
    text = README.partition("### A council of one's own")[2].split("```")[1]
    assert parse(text, "README.md").limit == 300
