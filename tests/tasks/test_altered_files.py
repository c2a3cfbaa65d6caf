"""A file altered by hand in one place that names another: refused, or all in it can be used."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

from hypothesis import given, strategies as st

from motion_editor.core.amendment import Choice, Outcome, Settlement
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import has_changes
from motion_editor.meeting.order import ordered
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.minutes import minutes_paper
from motion_editor.store import codec, parcels, salvage
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listing import listing
from motion_editor.tasks.send import Also, copy, parcel
from motion_editor.tasks.settle import settle
from motion_editor.tasks.show import text_of
from motion_editor.tasks.timeline import timeline
from tests.strategies import few, ids
from tests.tasks.crossings import crossings

NAMES = ("version", "amendment", "text", "clause", "last", "subject", "id", "name", "start", "end")
"""The keys under which a file names what stands elsewhere in it, or is named by."""

ALL = frozenset(Also)

Way = tuple[str | int, ...]


@cache
def met() -> Motion:
    """A motion of which two amendments are decided and others clash with what was carried."""
    motion = crossings()
    some = {"1", "6", "8", "9", "9a"}
    motion = replace(motion, amendments=tuple(it for it in motion.amendments if it.label in some))
    for label in ("1", "9a"):
        motion, _ = decide(motion, label, Outcome.CARRIED, ids(f"d{label}."))
    return replace(motion, order=tuple(it.id for it in motion.amendments))


@cache
def whole() -> str:
    """Its file."""
    return codec.encode(met()).decode()


def ways(value: object, way: Way = ()) -> list[Way]:
    """The way to each value that names something, or by which it is named."""
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
        if way[-1:] == ("order",):
            return [(*way, at) for at, _ in pairs]
    found = [(*way, key) for key, it in pairs if key in NAMES and isinstance(it, str | int)]
    return [*found, *(it for key, inner in pairs for it in ways(inner, (*way, key)))]


@cache
def known() -> tuple[list[Way], list[str]]:
    """The ways in the file, and the ids in it with some that are nobody's."""
    raw = json.loads(whole())
    found = met()
    taken = [found.id, *(it.id for it in found.versions), *(it.id for it in found.amendments)]
    return ways(raw), [*taken, found.current.clauses[0].id, "nowhere", ""]


def altered(way: Way, value: str | int) -> bytes:
    """The file with another value in one place."""
    raw = at = json.loads(whole())
    for step in way[:-1]:
        at = at[step]
    if way[-1] == "version" or way[-1] == "amendment":
        at.pop("text", None)
    at[way[-1]] = value
    return json.dumps(raw, indent=2).encode()


def used(motion: Motion) -> None:
    """Do with all that is in it what a clerk may; MotionError where that can't be done."""
    listing(motion)
    ordered(motion)
    timeline(motion)
    minutes_paper([motion])
    codec.encode(copy(motion, ALL)[0])
    for item in motion.amendments:
        text_of(motion, amendment=item.id)
        for at in range(len(item.texts)):
            amendment_paper(motion, item, text=at)
        if has_changes(item.text.clauses):
            parcels.encode(parcel(motion, item.id, ALL)[0])
        for clash in item.text.open_clashes if item.open else ():
            settle(motion, item.id, clash.name, Settlement(Choice.AMENDMENT), ids("s"))


def test_all_in_the_file_as_it_was_can_be_used() -> None:
    assert any(it.text.open_clashes for it in met().amendments)
    used(met())


@given(data=st.data())
@few
def test_a_file_altered_in_one_place_is_refused_or_all_in_it_can_be_used(
    data: st.DataObject,
) -> None:
    places, names = known()
    way = data.draw(st.sampled_from(places))
    number = way[-1] in ("text", "start", "end")
    value = data.draw(st.integers(0, 99)) if number else data.draw(st.sampled_from(names))
    damaged = altered(way, value)
    try:
        found = codec.decode(damaged, "a.motion").motion
    except MotionError as error:
        assert error.advice
        saved = salvage.salvaged(damaged, "a.motion").found
        assert isinstance(saved, Motion)
        used(saved)
        return
    used(found)


def test_a_label_may_be_the_id_of_another_amendment() -> None:
    one, two = met().amendments[:2]
    motion = met().with_amendment(replace(one, label=two.id))
    assert motion.amendment(two.id) is two
    assert motion.amendment(one.id).label == two.id
