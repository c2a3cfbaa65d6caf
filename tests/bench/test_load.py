"""Large agendas and an hour of typing: memory is bounded. The turns are measured, not tested."""

from __future__ import annotations

import pytest

from tests.bench.load import measured

AGENDA = 700
"""Megabytes at most for an agenda of 100 motions and 300 amendments, its papers written; 430 to 460
were measured."""

KEPT = 40
"""Megabytes that 10,000 keys may leave behind, once undo is as long as it gets."""


@pytest.mark.long
@pytest.mark.window
@pytest.mark.timeout(600)
def test_a_large_agenda_takes_a_bounded_amount_of_memory() -> None:
    told = measured(["agenda", "200", "200"])
    assert told.figures["most memory, MB"] < AGENDA
    assert "export: pdf written" in told.turns


@pytest.mark.long
@pytest.mark.window
@pytest.mark.timeout(1_200)
def test_an_hour_of_typing_leaves_nothing_behind() -> None:
    """Undo keeps a thousand steps; there are two thousand, so that the second half adds none."""
    figures = measured(["hour", "200", "20"]).figures
    middle, end = "10000 keys", "20000 keys"
    assert figures[f"memory after {end}, MB"] - figures[f"memory after {middle}, MB"] < KEPT
    assert figures[f"objects after {end}"] < 1.1 * figures[f"objects after {middle}"]
