"""Ids: short, plain, never the same twice."""

from __future__ import annotations

from motion_editor.store.ids import ALPHABET, LENGTH, new_id


def test_ids_are_short_plain_and_differ() -> None:
    made = {new_id() for _ in range(5_000)}
    assert len(made) == 5_000
    assert all(len(item) == LENGTH and set(item) <= set(ALPHABET) for item in made)
