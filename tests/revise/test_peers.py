"""Published cases of other programs, where they lie beside the checkout: who collides with whom."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import combinations, permutations
from pathlib import Path
from typing import Any

import pytest

from motion_editor.compare.phrasing import occurrences
from motion_editor.compare.tracked import compare
from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.text import Run
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.rebase import Rebased, rebase
from tests.strategies import ids

CASES = Path(__file__).parents[3] / "shared" / "cases" / "peers" / "merge.jsonl"
ROWS: list[dict[str, Any]] = (
    [json.loads(line) for line in CASES.read_text("utf-8").splitlines()] if CASES.exists() else []
)
pytestmark = pytest.mark.skipif(not ROWS, reason="the shared cases are not beside the checkout")

RANGE, ANCHOR = "apply_line_range", "anchored_suggestion"
RIVALS = [row for row in ROWS if row["kind"] not in (RANGE, ANCHOR) and len(row["amendments"]) > 1]
ALONE = [row for row in ROWS if len(row["amendments"]) == 1 and row["kind"] != ANCHOR]


def name_of(row: dict[str, Any]) -> str:
    return str(row["source"]).rsplit("::", 1)[-1]


def clauses(text: str, pre: str = "c") -> Clauses:
    return tuple(
        Clause(f"{pre}{at}", (Run(line),) if line else ())
        for at, line in enumerate(text.split("\n"))
    )


def amended(base: str, text: str, pre: str) -> Clauses:
    return compare(clauses(base), clauses(text), ids(pre))


def words(text: Clauses) -> str:
    return "\n".join(item.text for item in proposed(text))


def both_ways(row: dict[str, Any], one: int, two: int) -> tuple[Rebased, Rebased]:
    """The second amendment of two carried over the first, and the first over the second."""
    base, texts = row["base"], row["amendments"]
    first, second = amended(base, texts[one], "x"), amended(base, texts[two], "y")
    return rebase(second, first, ids("z")), rebase(first, second, ids("w"))


def colliding(row: dict[str, Any]) -> set[int]:
    """The numbers of the amendments that clash with another."""
    every = combinations(range(len(row["amendments"])), 2)
    return {at for pair in every if both_ways(row, *pair)[0].clashes for at in pair}


@pytest.mark.parametrize("row", RIVALS, ids=name_of)
def test_those_collide_that_are_said_to(row: dict[str, Any]) -> None:
    # Of the ambiguous the peer says both; it has two put in words at one place. That is a matter of
    # order: both are kept, and a flag asks.
    found = colliding(row)
    assert bool(found) == (row["collides"] and not row.get("ambiguous"))
    told = row.get("colliding_amendments_separated_out", ())
    told = (*told, *row.get("colliding_amendments_inlined", ()))
    if not row.get("ambiguous"):
        assert {at - 1 for at in told} <= found


@pytest.mark.parametrize("row", RIVALS, ids=name_of)
def test_it_does_not_matter_which_is_carried_first(row: dict[str, Any]) -> None:
    for one, two in combinations(range(len(row["amendments"])), 2):
        here, there = both_ways(row, one, two)
        assert [(it.base, it.amendment) for it in here.clashes] == [
            (it.amendment, it.base) for it in there.clashes
        ]
        kinds = {flag.kind for flag in here.flags}
        assert kinds == {flag.kind for flag in there.flags}
        same = words(here.clauses) == words(there.clauses)
        # Where they clash the new base stands; of two put in at one place the new base's is first.
        assert same or here.clashes or kinds == {FlagKind.SAME_PLACE}


@pytest.mark.parametrize("row", [row for row in RIVALS if row.get("ambiguous")], ids=name_of)
def test_what_is_put_in_at_one_place_by_both_is_kept_and_asked_about(row: dict[str, Any]) -> None:
    result, _ = both_ways(row, 0, 1)
    assert {flag.kind for flag in result.flags} == {FlagKind.SAME_PLACE}
    kept = set(words(result.clauses).split())
    assert all(kept >= set(text.split()) for text in row["amendments"])


def all_carried(base: str, texts: Sequence[str]) -> tuple[str, set[FlagKind]]:
    """The text with the amendments carried one after the other, and the flags on the way."""
    over = [amended(base, text, f"m{at}-") for at, text in enumerate(texts)]
    flags: set[FlagKind] = set()
    for at in range(1, len(over)):
        for before in range(at):
            result = rebase(over[at], over[before], ids(f"n{at}{before}-"))
            assert not result.clashes
            flags |= {flag.kind for flag in result.flags}
            over[at] = result.clauses
    return words(over[-1]), flags


@pytest.mark.parametrize(
    "row", [row for row in RIVALS if {"merged", "merged_observed"} & set(row)], ids=name_of
)
def test_the_text_with_all_carried_is_as_stated(row: dict[str, Any]) -> None:
    stated = row.get("merged", row.get("merged_observed"))
    found = {order: all_carried(row["base"], order) for order in permutations(row["amendments"])}
    # Of two put in at one place the peer prints the later first; which is first is ours to ask.
    asked = any(FlagKind.SAME_PLACE in flags for _, flags in found.values())
    results = [text for text, _ in found.values()]
    assert stated in results if asked else set(results) == {stated}


@pytest.mark.parametrize("row", ALONE, ids=name_of)
def test_one_alone_gives_the_text_stated(row: dict[str, Any]) -> None:
    (text,) = row["amendments"]
    if row["kind"] == RANGE:
        text = with_lines(row["base"], text)
    tracked = amended(row["base"], text, "x")
    assert words(tracked) == row["merged"]
    assert original(tracked) == clauses(row["base"])


def with_lines(base: str, change: dict[str, Any]) -> str:
    """The base with its lines from … to … replaced; each says its number."""
    starts = [
        next(re.finditer(rf"(?:Level 2 LI|Line) {at}\b", base)).span()
        for at in (change["from_line"], change["to_line"])
    ]
    return f"{base[: starts[0][0]]}{change['text']}{base[starts[1][1] :]}"


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == ANCHOR], ids=name_of)
def test_a_suggestion_goes_where_it_is_anchored_or_nowhere(row: dict[str, Any]) -> None:
    (change,) = row["amendments"]
    (at,) = occurrences(change["old"], row["base"])
    text = row["base"][: at.start] + change["new"] + row["base"][at.end :]
    motion = clauses(row["base"], ELEMENT[name_of(row).startswith("test_merge_suggestion_two")])
    mine = compare(clauses(row["base"], change["element"]), clauses(text), ids("x"))
    if row["collides"]:
        with pytest.raises(ValueError, match="different bases"):
            rebase(mine, motion, ids("z"))
    else:
        assert words(rebase(mine, motion, ids("z")).clauses) == row["merged"]


ELEMENT = {False: "testEltId", True: "cit_5__p"}
"""The elements that the published documents have."""
