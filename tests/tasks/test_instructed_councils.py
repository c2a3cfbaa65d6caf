"""Instructions as councils have printed them, read where they are kept; skipped elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.instructions.paper import read_instructions
from motion_editor.formats.text import read_text
from motion_editor.tasks.instructed import carried_out
from motion_editor.tasks.report import Fate, Part
from tests.notation import read
from tests.strategies import ids

CASES = Path(__file__).parents[3] / "shared" / "cases" / "councils"

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not here")


def case(name: str) -> list[str]:
    """The paragraphs of a stored page."""
    lines = (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip()]


def done(base: str, *lines: str) -> tuple[str, list[Part]]:
    """What instructions make of a text, evened out, and the fate of each part."""
    text = read_text(base, ids("b")).clauses
    paper = read_instructions("\n\n".join(lines))
    now, parts = carried_out(paper, text, NumberingStyle(), (), ids())
    assert original(now) == text
    return " ".join(" ".join(it.text for it in proposed(now)).split()), list(parts)


def test_two_deletions_in_one_sentence() -> None:
    lines = case("02_leeds_lordmayor")
    base, altered = [it for it in lines if it.startswith("This Council believes")]
    told = [it for it in lines if it.startswith("Under the provisions")]
    after, parts = done(base, told[0])
    assert after == " ".join(altered.split())
    assert [part.fate for part in parts] == [Fate.GUESSED, Fate.GUESSED]
    after, parts = done(altered, told[1])
    assert after.endswith("Independent Group within the next three years")
    assert [part.fate for part in parts] == [Fate.GUESSED]


def test_all_after_and_the_resolution() -> None:
    lines = case("52_leeds_constitution_full")
    base = next(it for it in lines if it.startswith("That the recommendations"))
    first = next(at for at, it in enumerate(lines) if it.startswith("Delete all after"))
    after, parts = done(base, *lines[first : first + 2])
    resolved = next(it for it in lines if it.startswith("RESOLVED")).split("– ")[1]
    wanted = " ".join(resolved.replace("scrutiny boards", "Scrutiny Boards").split())
    assert after == wanted
    assert [part.fate for part in parts] == [Fate.APPLIED]


def test_a_word_in_capitals_is_told_from_the_same_in_small_letters() -> None:
    lines = case("18_leeds_planning")
    start = next(at for at, it in enumerate(lines) if it.startswith("Following"))
    first = next(at for at, it in enumerate(lines) if it.startswith("Delete all after"))
    after, parts = done("\n\n".join(lines[start : start + 3]), *lines[first:])
    assert after.startswith("Following publication of detailed returns")
    assert [part.fate for part in parts] == [Fate.APPLIED]


def test_a_range_of_letters_and_relettering() -> None:
    letters = NumberingStyle(Series.LETTERS)
    base = read(
        "\n".join(["z # That this Council:", *(f"{it} - notes {it}." for it in "abcdefghi")])
    )
    lines = case("09_sheffield_amendment_list")
    first, second = [at for at, it in enumerate(lines) if "Amendment to be moved" in it]
    told = "\n\n".join(lines[first:second]).split("1 Page")[0]
    now, parts = carried_out(read_instructions(told), base, letters, (), ids())
    begin = [item.text.split()[0] for item in proposed(now)][1:]
    assert begin == ["notes"] * 4 + ["recognises", "notes", "notes", "believes"]
    assert [part.fate for part in parts] == [Fate.APPLIED] * 3
    told = "\n\n".join(lines[second:])
    now, parts = carried_out(read_instructions(told), base, letters, (), ids())
    assert [(part.fate, part.why) for part in parts] == [
        (Fate.GUESSED, "b is announced and not there.")
    ]
