"""A file knows the states before it: enough to join copies, and never too much."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings, strategies as st

from motion_editor.core.motion import Motion
from motion_editor.store import codec, motions, past, schema
from tests.store.drawn import motions as drawn
from tests.store.test_codec import motion

_NOW = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)


def _titled(title: str) -> Motion:
    found = motion()
    return replace(found, details=replace(found.details, title=title))


def _lineage(path: Path) -> past.Lineage:
    found = past.lineage(path.read_bytes())
    assert found is not None
    return found


@settings(max_examples=25)
@given(drawn())
def test_a_state_is_packed_and_unpacked_whole(made: Motion) -> None:
    data = codec.encode(made)
    again = past.unpacked(past.pack(data))
    assert again is not None
    whole = replace(codec.decode(data, "").motion, kept=(), log=())
    assert codec.decode(again, "").motion == whole
    assert past.mark(again) == past.mark(data)


@settings(max_examples=25)
@given(drawn(), st.lists(st.builds(schema.Past, mark=st.text(max_size=3)), max_size=3))
def test_the_mark_is_that_of_the_motion_and_not_of_what_went_before(
    made: Motion, before: list[schema.Past]
) -> None:
    data = codec.encode(made, before)
    assert codec.decode(data, "").motion == codec.decode(codec.encode(made), "").motion
    assert past.mark(data) == past.mark(codec.encode(made))


def test_a_file_that_is_replaced_is_known_to_the_new_one(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.motion", tmp_path / "b.motion"
    digest = motions.save(path, _titled("one"))
    copy.write_bytes(path.read_bytes())
    motions.save(path, _titled("two"), expected=digest)
    motions.save(copy, _titled("three"), expected=digest)
    assert past.common(_lineage(path), _lineage(copy)) == _titled("one")
    assert motions.load(path).motion == _titled("two")


def test_a_copy_that_was_not_changed_is_itself_the_common_state(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.motion", tmp_path / "b.motion"
    digest = motions.save(path, _titled("one"))
    copy.write_bytes(path.read_bytes())
    motions.save(path, _titled("two"), expected=digest)
    assert past.common(_lineage(path), _lineage(copy)) == _titled("one")
    assert past.common(_lineage(copy), _lineage(path)) == _titled("one")


def test_copies_that_went_to_and_fro_have_their_newest_common_state(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.motion", tmp_path / "b.motion"
    digest = motions.save(path, _titled("one"))
    digest = motions.save(path, _titled("two"), expected=digest)
    motions.save(copy, _titled("of the copy"), after=[path.read_bytes()])
    motions.save(path, _titled("three"), expected=digest)
    assert past.common(_lineage(path), _lineage(copy)) == _titled("two")


def test_what_is_somebody_else_s_is_no_state_of_ours(tmp_path: Path) -> None:
    """Written over theirs, as Keep mine does: their words are not in it."""
    path, theirs = tmp_path / "a.motion", tmp_path / "theirs.motion"
    digest = motions.save(path, _titled("one"))
    opened = path.read_bytes()
    now = motions.save(path, _titled("theirs"), expected=digest)
    theirs.write_bytes(path.read_bytes())
    motions.save(path, _titled("mine"), expected=now, after=[opened], apart=True)
    assert past.common(_lineage(path), _lineage(theirs)) == _titled("one")
    motions.save(path, _titled("forced"), force=True)
    assert past.common(_lineage(path), _lineage(theirs)) is None


def test_another_motion_that_is_written_over_is_no_state_of_this_one(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, _titled("one"))
    motions.save(path, replace(_titled("two"), id="another"), force=True)
    assert _lineage(path).before == ()


def test_of_a_sent_copy_the_copy_as_it_was_sent_is_the_common_state(tmp_path: Path) -> None:
    """What was left out of it counts as never there, not as taken out."""
    path, copy = tmp_path / "a.motion", tmp_path / "sent.motion"
    digest = motions.save(path, _titled("whole"))
    sent = motions.save(copy, _titled("part"), part_of=path.read_bytes())
    motions.save(copy, _titled("part, edited"), expected=sent)
    motions.save(path, _titled("whole, edited"), expected=digest)
    for one, two in ((path, copy), (copy, path)):
        assert past.common(_lineage(one), _lineage(two)) == _titled("part")


def test_a_sent_copy_is_one_still_when_it_is_saved_as_it_is_under_another_name(
    tmp_path: Path,
) -> None:
    path, copy, other = (tmp_path / f"{it}.motion" for it in ("a", "sent", "other"))
    digest = motions.save(path, _titled("first"))
    motions.save(path, _titled("whole"), expected=digest)
    motions.save(copy, _titled("part"), part_of=path.read_bytes())
    again = motions.save(other, _titled("part"), after=[copy.read_bytes()])
    assert _lineage(other).own == _lineage(copy).own
    motions.save(other, _titled("part, edited"), expected=again)
    assert past.common(_lineage(path), _lineage(other)) == _titled("part")


@settings(max_examples=25)
@given(st.lists(st.sampled_from("abcdef"), min_size=2, max_size=5, unique=True))
def test_the_file_that_was_written_on_is_made_again_of_what_is_told_of_it(names: list[str]) -> None:
    whole = b""
    for name in names:
        known = past.following(codec.encode(_titled(name)), [whole], _NOW) if whole else []
        whole = codec.encode(_titled(name), known)
    found = past.lineage(whole)
    assert found is not None
    kept = codec.encode(_titled("now"), found.all)
    assert past.lineage(past.written_on(kept)) == found
    assert past.written_on(codec.encode(_titled("now"))) == b""


def test_saving_the_same_again_adds_no_state(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    digest = motions.save(path, _titled("one"))
    again = motions.save(path, _titled("one"), expected=digest)
    assert again == digest


@given(st.lists(st.integers(1, 40_000), max_size=120))
def test_few_states_are_kept_whole_and_some_of_every_age(gaps: list[int]) -> None:
    """However often a file is saved (gaps in minutes), it is bounded, and its newest is whole."""
    now, data, extra = _NOW, codec.encode(_titled("0")), list[schema.Past]()
    for at, gap in enumerate(gaps, 1):
        now += timedelta(minutes=gap)
        before = codec.encode(_titled(str(at - 1)), extra)
        data = codec.encode(_titled(str(at)))
        extra = past.following(data, [before], now)
    whole = [it for it in extra if it.state]
    assert len(extra) == min(len(gaps), past.MARKS)
    assert len(whole) <= len(past.AGES) + 1
    assert all(one.when <= two.when for one, two in pairwise(extra))
    assert not gaps or extra[-1].state


def test_what_is_damaged_of_earlier_states_does_not_stop_the_file() -> None:
    data = codec.encode(_titled("one"), [schema.Past(mark="a", state="no base64")])
    found = past.lineage(data)
    assert found is not None
    assert codec.decode(data, "").motion == _titled("one")
    other = past.lineage(
        codec.encode(_titled("two"), [schema.Past(mark="a", state="eJwrTUwBAA==")])
    )
    assert other is not None
    assert past.common(found, other) is None


def test_a_packed_state_that_would_unpack_without_end_is_none() -> None:
    import base64
    import zlib

    bomb = base64.b64encode(zlib.compress(b" " * (past.LARGEST + 1), 9)).decode()
    assert past.unpacked(bomb) is None


def test_a_state_is_read_without_the_program() -> None:
    """As the README says: base64, then zlib, then JSON."""
    import base64
    import zlib

    data = codec.encode(_titled("one"))
    plain = json.loads(zlib.decompress(base64.b64decode(past.pack(data))))
    assert plain == json.loads(data)
