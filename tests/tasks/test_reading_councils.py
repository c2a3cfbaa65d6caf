"""Sheets as councils have printed them, looked at before they are taken in; skipped elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.tasks.draft_part import State, Use
from motion_editor.tasks.read import read_motion
from motion_editor.tasks.reading import DraftReading, look_at
from motion_editor.tasks.wish import NO_WISH, How
from tests.strategies import ids

CASES = Path(__file__).parents[3] / "shared" / "cases" / "councils"

pytestmark = pytest.mark.skipif(not CASES.is_dir(), reason="the cases are not here")


def lines(name: str) -> list[str]:
    return (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def motion(text: str) -> Motion:
    return read_motion(read_source(data=text.encode()), ids("b"))[0]


def look(amends: str, sheet: str) -> DraftReading:
    base = motion(amends)
    draft = look_at(base, read_source(data=sheet.encode()), NO_WISH)
    assert original(draft.clauses) == base.current.clauses
    shown = draft.text.split("\n")
    assert set(draft.uses) == {at for at, line in enumerate(shown, 1) if line.strip()}
    for part in draft.parts:
        if part.lines[0] and part.state is not State.NOTE:
            assert draft.text[slice(*part.spot)].strip()
    return draft


def first(page: list[str], start: str) -> int:
    return next(at for at, line in enumerate(page) if line.startswith(start))


def test_a_sheet_of_instructions_with_numbered_items() -> None:
    page = lines("09_sheffield_amendment_list")
    begin, end = [at for at, line in enumerate(page) if "Amendment to be moved" in line]
    base = "That this Council:\n" + "\n".join(f"({it}) notes {it}{it};" for it in "abcdefghi")
    draft = look(base, "\n".join(page[begin:end]))
    assert draft.how is How.INSTRUCTIONS
    parts = [it for it in draft.parts if it.state is not State.NOTE]
    assert [it.state for it in parts] == [State.APPLIED] * 3
    assert [it.lines for it in parts] == [(5, 9), (11, 11), (13, 15)]
    changed = [[mark.clause for mark in it.marks] for it in parts]
    now = {it.id: it.text for it in draft.clauses}
    assert [now[it][:10] for it in changed[0]] == [
        "notes ee;", "notes ff;", "notes gg;", "recognises", "notes that",
    ]  # fmt: skip
    assert changed[1] == []
    assert now[changed[2][0]] == "notes ii;"


def test_a_rival_text_with_one_letter_of_another_case() -> None:
    page = lines("64_havering_democracy_amendment")
    start = first(page, "Amendment on behalf")
    base = "\n".join(page[first(page, "Democracy") : start])
    draft = look(base, "\n".join(page[start:]))
    assert draft.how is How.WHOLE
    great = next(it for it in draft.parts if "“great”" in it.words)
    assert draft.text[slice(*great.spot)] == "Great"
    assert set(draft.uses.values()) == {Use.PART, Use.TOLD}


def test_all_after_a_word_with_the_block_that_replaces_it() -> None:
    page = [line for line in lines("18_leeds_planning") if line.strip()]
    start, sheet = first(page, "Following"), first(page, "An amendment was moved")
    draft = look("\n\n".join(page[start : start + 3]), "\n\n".join(page[sheet:]))
    (part,) = [it for it in draft.parts if it.state is not State.NOTE]
    assert part.state is State.APPLIED
    assert draft.mover == "Councillor Leadley"
    assert draft.uses[1] is Use.TOLD
    assert proposed(draft.clauses)[0].text.startswith("Following publication of detailed returns")
    assert draft.text[slice(*part.spot)].startswith("Delete all after ‘Following’")


@pytest.mark.parametrize("name", sorted(it.stem for it in CASES.glob("*.txt")))
def test_no_page_of_a_council_brings_it_down(name: str) -> None:
    from motion_editor.core.errors import MotionError

    page = "\n".join(lines(name))
    try:
        base = read_motion(read_source(data=page.encode()), ids("b"))[0]
        draft = look_at(base, read_source(data=page.encode()), NO_WISH)
    except MotionError:
        return
    shown = draft.text.split("\n")
    assert set(draft.uses) == {at for at, line in enumerate(shown, 1) if line.strip()}
    assert all(part.spot.end <= len(draft.text) for part in draft.parts)
