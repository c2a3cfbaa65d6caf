"""Published test pairs of other programs, where they lie beside the checkout."""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from motion_editor.compare.hunks import Hunks
from motion_editor.compare.tokens import is_word, split
from motion_editor.compare.words import apply, diff, invert

PAIRS = Path(__file__).parents[3] / "shared" / "cases" / "peers" / "diff.jsonl"
ROWS: list[dict[str, Any]] = (
    [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()] if PAIRS.exists() else []
)
pytestmark = pytest.mark.skipif(not ROWS, reason="the shared cases are not beside the checkout")

MORE_MARKED = {
    "tests/Unit/DiffTest.php::testLinenumberForcelinebreak": (
        "a clause rewritten nearly whole, of which the peer keeps single words standing between its"
        " changes (the, we); we mark those phrases whole"
    ),
}
"""Pairs in which we mark more than the peer, and why."""

_PIECE = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}|(.)", re.DOTALL)

Pieces = Iterable[tuple[str, str]]
"""Text kept ("both"), struck ("old") and put in ("new"), in order."""


def test_every_published_pair_is_exact() -> None:
    for row in ROWS:
        old, new = row["base"], row["amended"]
        hunks = diff(old, new)
        assert apply(old, hunks) == new
        assert apply(new, invert(old, hunks)) == old
        assert bool(hunks) == (old != new)


def test_no_more_is_marked_than_by_the_peer() -> None:
    more = {
        row["source"].partition(":")[2]: (ours, peers)
        for row in ROWS
        if (line := row.get("expected_marked") or row.get("observed_marked"))
        and (ours := letters(pieces(row["base"], diff(row["base"], row["amended"]))))
        > (peers := letters(peers_pieces(line)))
    }
    assert more.keys() == MORE_MARKED.keys(), more


@pytest.mark.parametrize("row", [row for row in ROWS if row["kind"] == "peer_known_failure"])
def test_what_the_peer_knows_it_fails_at(row: dict[str, Any]) -> None:
    """Exact, in no more changes than it wishes for, no more marked, and the same words."""
    hunks = diff(row["base"], row["amended"])
    assert apply(row["base"], hunks) == row["amended"]
    assert len(hunks) <= row["peer_hunks"]
    wished = list(peers_pieces(row["expected_marked"]))
    assert marked_words(pieces(row["base"], hunks)) == marked_words(wished)


def peers_pieces(line: str) -> Iterator[tuple[str, str]]:
    for struck, put, kept in _PIECE.findall(line):
        yield ("old", struck) if struck else ("new", put) if put else ("both", kept)


def pieces(old: str, hunks: Hunks) -> Iterator[tuple[str, str]]:
    at = 0
    for hunk in hunks:
        yield "both", old[at : hunk.start]
        yield "old", old[hunk.start : hunk.end]
        yield "new", hunk.text
        at = hunk.end
    yield "both", old[at:]


def letters(marked: Pieces) -> int:
    """How many letters the words hold that are struck and put in."""
    return sum(map(len, marked_words(marked)))


def marked_words(marked: Pieces) -> list[str]:
    """The words struck and then the words put in, also those of which a part is kept.

    White space, line ends with it, is left aside: a peer leaves unmarked whether they change.
    """
    sides: dict[str, list[tuple[str, int]]] = {"old": [], "new": []}
    number = 0
    for kind, text in marked:
        for char in text:
            number += 1
            for side in sides:
                if kind in ("both", side):
                    sides[side].append((char, number))
    words = {side: list(_words(chars)) for side, chars in sides.items()}
    kept = {place for _, place in words["old"]} & {place for _, place in words["new"]}
    return [word for found in words.values() for word, place in found if place not in kept]


def _words(chars: list[tuple[str, int]]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The words of one of the texts, each with the numbers of its characters."""
    tokens = split("".join(char for char, _ in chars))
    for at, word in enumerate(tokens.words):
        if is_word(word):
            yield word, tuple(number for _, number in chars[tokens.start(at) : tokens.ends[at + 1]])
