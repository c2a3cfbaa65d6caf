"""Agendas on the disk: nothing is lost, what is damaged is told, the golden file opens for ever.

`python -m tests.store.test_agendas` writes the published schema anew.
"""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from motion_editor.core import agenda as core
from motion_editor.core.agenda import (
    Agenda,
    Exemption,
    Item,
    Origin,
    Registration,
    Sort,
    Standing,
)
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Entry
from motion_editor.places import resource
from motion_editor.store import agenda_schema, agendas, codec, motions, past, published, schema
from tests.store.agenda_golden import expected_agenda
from tests.store.drawn import TEXTS, motions as drawn_motions
from tests.store.golden import expected

GOLDEN = Path(__file__).parents[1] / "golden" / "agenda-schema-1.agenda"


def _published() -> str:
    return json.dumps(published.agenda(), indent=2, ensure_ascii=False) + "\n"


def test_the_published_schema_is_that_of_the_program() -> None:
    path = resource("schema", agenda_schema.SCHEMA_NAME)
    assert path.read_text("utf-8") == _published(), "run python -m tests.store.test_agendas"


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (core.Agenda, agenda_schema.Agenda),
        (core.Item, agenda_schema.Item),
        (core.Registration, agenda_schema.Registration),
        (core.Registered, agenda_schema.Registered),
        (core.Exemption, agenda_schema.Exemption),
        (core.Origin, agenda_schema.Origin),
    ],
)
def test_the_file_has_a_key_for_everything_that_the_core_holds(
    value: type, part: type[schema.Part]
) -> None:
    ours = set(part.__struct_fields__) - {"format", "schema", "past", "sum"}
    assert ours == {item.name for item in fields(value)}


def test_the_golden_file_opens_and_is_what_we_write_today() -> None:
    assert agendas.load(GOLDEN).agenda == expected_agenda()
    assert agendas.encode(expected_agenda()) == GOLDEN.read_bytes()


@st.composite
def drawn(draw: st.DrawFn) -> Agenda:
    """An agenda with motions of all sorts in it."""
    items = []
    for at in range(draw(st.integers(0, 2))):
        motion = draw(drawn_motions())
        laws = st.sampled_from(("", "england", "wales", "scotland"))
        exempt = draw(st.none() | st.builds(Exemption, st.integers(0, 18), TEXTS, laws))
        registration = draw(st.builds(Registration, TEXTS, TEXTS, st.sampled_from(Standing), TEXTS))
        item = Item(
            f"i{at}", draw(st.sampled_from((Sort.MOTION, Sort.REPORT))), draw(TEXTS), draw(TEXTS),
            motion, registration, (), draw(st.integers(0, 90)), exempt, draw(TEXTS),
            draw(st.booleans()), draw(st.none() | st.builds(Origin, TEXTS, TEXTS)),
        )  # fmt: skip
        for amendment in motion.amendments[:1]:
            item = item.with_amendment(amendment.id, registration)
        items.append(item)
    one, two, three, four, five, six = (draw(TEXTS) for _ in range(6))
    return Agenda("a", one, two, three, four, five, tuple(items), six)


@settings(max_examples=40)
@given(drawn())
def test_what_is_written_is_read_again_to_the_last_word(agenda: Agenda) -> None:
    data = agendas.encode(agenda)
    assert agendas.decode(data, "x.agenda").agenda == agenda
    assert agendas.is_agenda(data)


def test_a_motion_in_it_is_a_whole_motion_file() -> None:
    raw = json.loads(agendas.encode(expected_agenda()))
    inside = json.dumps(raw["items"][1]["motion"]).encode()
    assert codec.decode(inside, "x.motion").motion == expected()


def test_a_newer_one_is_opened_to_be_read_and_never_replaced(tmp_path: Path) -> None:
    raw = json.loads(agendas.encode(expected_agenda()))
    raw |= {"schema": 2, "livestream": "yes"}
    raw["items"][0]["seats"] = 4
    path = tmp_path / "x.agenda"
    path.write_text(json.dumps(raw))
    loaded = agendas.load(path)
    assert loaded.read_only and loaded.agenda == expected_agenda() and loaded.remarks
    before = path.read_bytes()
    with pytest.raises(MotionError, match="newer Motion Editor"):
        agendas.save(path, expected_agenda(), force=True)
    with pytest.raises(MotionError, match="newer Motion Editor"):
        agendas.load_to_change(path)
    assert path.read_bytes() == before


def test_a_file_changed_by_somebody_else_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.agenda"
    digest = agendas.save(path, expected_agenda())
    other = replace(expected_agenda(), place="Town Hall")
    agendas.save(path, other, force=True)
    with pytest.raises(MotionError, match="changed by somebody else"):
        agendas.save(path, expected_agenda(), expected=digest)
    assert agendas.load(path).agenda == other


def test_a_file_knows_the_states_before_it_and_two_copies_the_last_they_both_had(
    tmp_path: Path,
) -> None:
    path, copy = tmp_path / "a.agenda", tmp_path / "b.agenda"
    digest = agendas.save(path, expected_agenda())
    copy.write_bytes(path.read_bytes())
    agendas.save(path, replace(expected_agenda(), place="Town Hall"), expected=digest)
    agendas.save(copy, replace(expected_agenda(), place="Old Hall"), expected=digest)
    one, two = (past.lineage(it.read_bytes()) for it in (path, copy))
    assert one is not None and two is not None
    found = past.common_of(one, two, lambda data: agendas.decode(data, "").agenda)
    assert found is not None and found.place == expected_agenda().place
    assert agendas.load(path).agenda.place == "Town Hall" and not agendas.load(path).remarks
    force = agendas.save(path, replace(expected_agenda(), id="another"), force=True)
    assert force and past.lineage(path.read_bytes()).before == ()  # type: ignore[union-attr]


def test_the_mark_is_that_of_the_agenda_and_not_of_what_its_motions_keep_beside_them() -> None:
    item = expected_agenda().items[1]
    assert item.motion is not None
    logged = replace(item.motion, log=(Entry("2026-12-01T09:00:00+00:00", "typed"),))
    other = expected_agenda().with_item(replace(item, motion=logged))
    plain = past.mark(agendas.encode(expected_agenda()))
    assert past.mark(agendas.encode(other)) == plain != ""
    moved = replace(expected_agenda(), place="Town Hall")
    assert past.mark(agendas.encode(moved)) != plain


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda raw: raw["items"][1].pop("motion"), "Item 2 is a motion, and has none"),
        (lambda raw: raw["items"][0].update(id="it2c8v4k6z1d"), "Two items have the same id"),
        (lambda raw: raw["items"][1].update(sort="item"), "says that it is none"),
        (lambda raw: raw["items"][1].update(sort="song"), "item 2, sort: “song” is not one of"),
        (lambda raw: raw["items"][1].update(hymn=3), "item 2: it has a field “hymn”"),
        (lambda raw: raw.pop("schema"), "does not say its schema"),
        (lambda raw: raw.update(format="motion"), "is not an agenda"),
    ],
)
def test_what_is_damaged_is_told_with_its_place(change: object, said: str) -> None:
    raw = json.loads(GOLDEN.read_bytes())
    assert callable(change)
    change(raw)
    with pytest.raises(MotionError) as told:
        agendas.decode(json.dumps(raw).encode(), "x.agenda")
    assert said in told.value.message


def test_an_agenda_where_a_motion_is_wanted_is_told_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.agenda"
    agendas.save(path, expected_agenda())
    with pytest.raises(MotionError, match="is an agenda, not a motion"):
        motions.load(path)


if __name__ == "__main__":
    target = resource("schema") / agenda_schema.SCHEMA_NAME
    target.write_text(_published(), "utf-8")
