"""Published test pairs of other programs, where they lie beside the checkout: exact on each."""

import json
from pathlib import Path

import pytest

from motion_editor.compare.words import apply, diff, invert

PAIRS = Path(__file__).parents[3] / "shared" / "cases" / "peers" / "diff.jsonl"


@pytest.mark.skipif(not PAIRS.exists(), reason="the shared cases are not beside the checkout")
def test_every_published_pair_is_exact() -> None:
    alike = 0
    rows = [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]
    for row in rows:
        old, new = row["base"], row["amended"]
        hunks = diff(old, new)
        assert apply(old, hunks) == new
        assert apply(new, invert(old, hunks)) == old
        assert bool(hunks) == (old != new)
        alike += len(hunks) <= row.get("peer_hunks", 0)
    # Seldom more marks than the peer itself prints.
    assert alike >= 0.75 * len(rows)
