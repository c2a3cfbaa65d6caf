"""Tracked texts in bracketed words: nothing missing, nothing invented, in both texts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from motion_editor.core.clause import Clauses, fitted
from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.core.tracked import original, proposed
from motion_editor.papers.marked import MarkedLine, marked_lines, plain_clause
from tests.notation import read
from tests.strategies import any_tracked, bases, tracked_texts


def shapes(clauses: Clauses) -> list[tuple[object, ...]]:
    """What a plain text says: role, level and words of each clause."""
    return [(item.role, item.level, item.text) for item in clauses]


def one_text(lines: tuple[MarkedLine, ...], without: State) -> list[tuple[object, ...]]:
    """What the lines say of the base (without ADDED) or of the amended text (without STRUCK)."""
    kept = [line for line in lines if line.state is not without]
    levels = fitted([plain_clause(line) for line in kept])
    return [
        (line.role, item.level, line.words(without))
        for line, item in zip(kept, levels, strict=True)
    ]


@given(tracked_texts(8))
@settings(max_examples=120)
def test_both_texts_can_be_read_from_the_lines(clauses: Clauses) -> None:
    lines = marked_lines(clauses)
    assert one_text(lines, ADDED) == shapes(original(clauses))
    assert one_text(lines, STRUCK) == shapes(proposed(clauses))


@given(any_tracked())
@settings(max_examples=80)
def test_so_they_can_from_foreign_marks(clauses: Clauses) -> None:
    lines = marked_lines(clauses)
    assert one_text(lines, ADDED) == shapes(original(clauses))
    assert one_text(lines, STRUCK) == shapes(proposed(clauses))


@given(bases())
@settings(max_examples=50)
def test_a_plain_text_has_no_markers(clauses: Clauses) -> None:
    lines = marked_lines(clauses)
    assert [plain_clause(line).text for line in lines] == [item.text for item in clauses]
    assert not any(piece.marker for line in lines for piece in line.pieces)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            (
                "a - grown {--by a tenth--}{++from 40++} in all the branches since "
                "2015{++, they say++}."
            ),
            [
                (
                    "grown [DELETE:] by a tenth [TO HERE][INSERT:] from 40 [TO HERE] in all the "
                    "branches since 2015[INSERT:] , they say [TO HERE]."
                )
            ],
        ),
        (
            "a - We {--demand --}{++ask ++}that we{++ all++} pay",
            [
                (
                    "We [DELETE:] demand [TO HERE] [INSERT:] ask [TO HERE] that we "
                    "[INSERT:] all [TO HERE] pay"
                )
            ],
        ),
        (
            "a - our librar{--y--}{++ies++} at large",
            ["our [DELETE:] library [TO HERE][INSERT:] libraries [TO HERE] at large"],
        ),
        (
            "a - one\nb - {--two--}{--¶--}\nc - {++three++}{++¶++}\nd - four",
            ["one", "[DELETE:] two [TO HERE]", "[INSERT:] three [TO HERE]", "four"],
        ),
        (
            "a - one {++¶++}\nb - two",
            ["[DELETE:] one two [TO HERE]", "[INSERT:] one [TO HERE] ", "[INSERT:] two [TO HERE]"],
        ),
        (
            "a - one{--¶--}\nb - two",
            ["[DELETE:] one [TO HERE]", "[DELETE:] two [TO HERE]", "[INSERT:] onetwo [TO HERE]"],
        ),
        (
            "a #(-) one {--two--}",
            ["[DELETE:] one two [TO HERE]", "[INSERT:] one [TO HERE] "],
        ),
        (
            "a - {--one two--}{--¶--}\nb - three\nc>a - one{-- two--}",
            ["[DELETE:] one two [TO HERE]", "three", "[INSERT:] one [TO HERE]"],
        ),
        ("a - one\nb - {++¶++}", ["one", "[INSERT:] [TO HERE]"]),
    ],
)
def test_how_it_reads(text: str, lines: list[str]) -> None:
    assert [plain_clause(line).text for line in marked_lines(read(text))] == lines
