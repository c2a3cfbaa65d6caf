"""The earlier states of a damaged file: what is whole is kept, nothing of what is not stops it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings, strategies as st

from motion_editor.core.motion import Motion
from motion_editor.store import codec, past, salvage, salvaged_past, schema
from motion_editor.store.lessened import lessened
from tests.store.golden import expected

NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
FIRST = codec.encode(expected())


def titled(title: str) -> Motion:
    return replace(expected(), details=replace(expected().details, title=title))


def saved(title: str, before: bytes) -> bytes:
    own = titled(title)
    return codec.encode(own, past.following(codec.encode(own), [before], NOW))


FILE = saved("now", saved("second", FIRST))
KEPT = json.loads(FILE)["past"]
KEYS = st.sampled_from(
    ("id", "versions", "clauses", "amendments", "texts", "details", "items", "motion", "label")
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda it: st.lists(it, max_size=3) | st.dictionaries(KEYS, it, max_size=4),
    max_leaves=12,
)
RAW = st.builds(
    lambda of, it: {**it, "format": of},
    st.sampled_from((schema.FORMAT, schema.AGENDA)),
    st.dictionaries(KEYS, JSON),
)


@settings(max_examples=25)
@given(st.lists(RAW | JSON, max_size=3), RAW, st.lists(JSON, max_size=2), st.booleans())
def test_states_that_hold_anything_stop_nothing(
    states: list[object], values: dict[str, object], odd: list[object], torn: bool
) -> None:
    packed = [{"mark": "0" * 32, "state": past._packed(json.dumps(it).encode())} for it in states]
    lost: list[str] = []
    kept = salvaged_past.sound([*packed, *odd], lost)
    salvaged_past.named(values, kept)
    known = salvaged_past.with_lost(kept, json.dumps(values).encode(), torn=torn)
    lines = past.Lineage(schema.Past(past.mark(FIRST), state=past.pack(FIRST)), known)
    past.common(lines, past.Lineage(schema.Past("1"), known))
    assert all(it.startswith(("1 ", "2 ", "3 ")) for it in lost)


@given(st.integers(0, len(KEPT[0]["state"]) - 1), st.sampled_from("Aa0+"))
def test_of_a_state_that_is_damaged_the_mark_is_left(at: int, sign: str) -> None:
    state = KEPT[0]["state"]
    damaged = {**KEPT[0], "state": state[:at] + sign + state[at + 1 :]}
    lost: list[str] = []
    first, second = salvaged_past.sound([damaged, KEPT[1]], lost)
    same = state[at] == sign or past.unpacked(damaged["state"]) == past.unpacked(state)
    assert (first.mark, first.state != "", bool(lost)) == (KEPT[0]["mark"], same, not same)
    assert second.state == KEPT[1]["state"]


def test_a_mark_that_is_damaged_follows_from_its_state() -> None:
    (found,) = salvaged_past.sound([{**KEPT[0], "mark": "no mark"}], [])
    assert found.mark == KEPT[0]["mark"]
    assert salvaged_past.sound([{"mark": "no mark", "when": 7}], []) == []


def test_each_state_says_what_was_left_of_it() -> None:
    found = salvage.salvaged(FILE.replace(b'"label": "', b'"label": \xff"', 1), "a")
    lines = past.lineage(found.whole)
    assert lines is not None and any("label" in it for it in found.lost)
    assert [it.mark for it in lines.before] == [it["mark"] for it in KEPT]
    assert {(it.left, it.torn) for it in lines.before} == {(lines.own.mark, False)}
    assert found.kept[-1] == "2 earlier states, by which copies are merged."
    none = FILE.replace(b'"state": "eN', b'"state": "e-').replace(b'"label"', b'"\xff"', 1)
    found = salvage.salvaged(none, "a")
    lines = past.lineage(found.whole)
    assert lines is not None and not any(it.state for it in lines.before)
    assert found.lost[-1].startswith("2 earlier states can’t be read: merging a copy")


def test_where_nothing_else_is_lost_the_states_are_as_they_were() -> None:
    before, key, after = FILE.rpartition(b'"when"')
    found = salvage.salvaged(before + key[:3] + b"\xff" + key[4:] + after, "a")
    lines = past.lineage(found.whole)
    assert lines is not None and found.found == titled("now")
    assert [it.state for it in lines.before] == [it["state"] for it in KEPT]
    assert not any(it.left for it in lines.before)


def test_what_was_left_is_kept_until_a_copy_has_brought_the_rest() -> None:
    """However often it is saved; then nothing counts as lost any more."""
    found = salvage.salvaged(FILE.replace(b'"label": "', b'"label": \xff"', 1), "a")
    file = found.whole
    for at in range(past.MARKS // 20):
        own = codec.encode(titled(f"{at}"))
        file = codec.encode(titled(f"{at}"), past.following(own, [file], NOW + timedelta(at)))
    lines = past.lineage(file)
    assert lines is not None
    whole = {it.mark for it in lines.all if it.state}
    assert {it.left for it in lines.before if it.left} < whole
    for parents in ([file, FIRST], [FIRST, file]):
        after = past.following(codec.encode(titled("both")), parents, NOW)
        assert [it.left for it in after if it.mark == past.mark(FIRST)] == [""]


def test_a_state_nested_too_deep_says_nothing_and_stops_nothing() -> None:
    one, two = dict[str, object](a=1), dict[str, object](a=2)
    for _ in range(2000):
        one, two = {"a": one}, {"a": two}
    raw = json.loads(FIRST)
    assert lessened({**raw, "x": one}, {**raw, "x": two}, torn=True) is None


@settings(max_examples=50)
@given(st.lists(st.sampled_from("abcdef")), st.lists(st.sampled_from("abcdef")))
def test_each_is_named_by_the_first_of_its_words_that_no_other_has_the_name_of(
    now: list[str], before: list[str]
) -> None:
    row: list[dict[str, object]] = [{"label": it} for it in now]
    known: list[dict[str, object]] = [{"id": str(at), "label": it} for at, it in enumerate(before)]
    salvaged_past._name({"amendments": row}, [{"amendments": known}])
    for label in "abcdef":
        ids = [str(at) for at, it in enumerate(before) if it == label]
        found = [it.get("id") for it in row if it["label"] == label]
        assert found == [*ids, *([None] * len(found))][: len(found)]
