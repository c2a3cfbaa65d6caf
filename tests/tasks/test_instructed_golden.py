"""Instructions as papers word them, on texts of an invented council: what becomes of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.tracked import original
from motion_editor.formats.instructions.paper import read_instructions
from motion_editor.tasks.instructed import carried_out
from motion_editor.tasks.report import Fate
from tests.notation import read, show
from tests.strategies import ids

GOLDEN = Path(__file__).parents[1] / "golden" / "instructions.txt"
MANY = 5
"""More clauses left out whole than these are only counted."""

Text = tuple[Clauses, NumberingStyle, tuple[str, ...]]
Case = tuple[str, list[str], list[str]]


def _golden() -> tuple[dict[str, Text], list[Case]]:
    """The texts by name; and for each case the text's name, what is told and what is expected."""
    texts: dict[str, Text] = {}
    cases: list[Case] = []
    for block in GOLDEN.read_text(encoding="utf-8").split("\n\n")[2:]:
        head, *lines = block.strip("\n").split("\n")
        if head.startswith("== "):
            name, series, *labels = head.removeprefix("== ").split(", ")
            printed = tuple(it.strip(".") if it == "." else it for it in "".join(labels).split())
            clauses = read("\n".join(lines).replace("/", SOFT_BREAK))
            texts[name] = (clauses, NumberingStyle(Series(series)), printed)
        elif head.startswith("-- "):
            told = [it.removeprefix("> ") for it in lines if it.startswith("> ")]
            cases.append((head.removeprefix("-- "), told, lines[len(told) :]))
    return texts, cases


TEXTS, CASES = _golden()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}: {' '.join(case[1])[:60]}")
def test_what_becomes_of_it(case: Case) -> None:
    name, told, expected = case
    base, style, labels = TEXTS[name]
    now, parts = carried_out(
        read_instructions("\n\n".join(told), [it.text for it in base], unquoted=True),
        base,
        style,
        labels,
        ids(),
    )
    assert original(now) == base
    changed = [item for item in now if item.changed]
    gone = [item for item in changed if item.wholly_struck]
    found: list[str] = []
    if len(gone) > MANY:
        found.append(f"| {len(gone)} clauses left out")
        changed = [item for item in changed if not item.wholly_struck]
    lines = show(changed).replace(SOFT_BREAK, "/").split("\n") if changed else []
    found += [f"| {line}" for line in lines]
    found += [f"{it.fate.value}: {it.why}" if it.why else it.fate.value for it in parts]
    assert found == expected


def test_nothing_is_changed_by_what_is_not_applied() -> None:
    fates = [lines for _, _, lines in CASES if all(Fate.NOT_APPLIED.value in it for it in lines)]
    assert len(CASES) > 100
    assert len(fates) > 10
