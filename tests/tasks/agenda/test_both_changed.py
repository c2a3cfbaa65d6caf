"""A motion changed on the agenda and in its own file is merged with what both had last."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.formats.sniff import read_source
from motion_editor.store import agendas, motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.both_changed import with_file
from motion_editor.tasks.agenda.sync import Met, up_to_date
from motion_editor.tasks.agenda.take_in import take_in
from motion_editor.tasks.merge.state import Side
from tests.tasks.agenda.drawn import made


def titled(motion: Motion, title: str, mover: str = "") -> Motion:
    details = replace(motion.details, title=title)
    return replace(motion, details=replace(details, mover=Person(mover)))


@pytest.fixture
def apart(tmp_path: Path) -> Agenda:
    """An agenda whose motion was changed there before it was ever saved, and in its file too."""
    path = tmp_path / "a.motion"
    digest = motions.save(path, made(1))
    agenda, _ = take_in(Agenda("a"), [read_source(path)], new_id)
    one = agenda.items[0]
    motions.save(path, titled(made(1), "Canal"), expected=digest)
    return agenda.with_item(replace(one, motion=titled(made(1), "Bridge 1", "Odile")))


def test_what_either_changed_stands_and_the_file_is_as_it_was(
    apart: Agenda, tmp_path: Path
) -> None:
    path = tmp_path / "a.motion"
    before = path.read_bytes()
    item, found = with_file(apart.items[0], path, agendas.encode(apart), new_id)
    assert found.known and found.clashes == ()
    assert item.motion == titled(made(1), "Canal", "Odile")
    assert path.read_bytes() == before
    (update,) = up_to_date(apart.with_item(item), tmp_path)[1]
    assert update.met is Met.AHEAD


def test_what_both_changed_is_chosen(apart: Agenda, tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    one = replace(apart.items[0], motion=titled(made(1), "River"))
    _, found = with_file(one, path, b"", new_id)
    (clash,) = found.clashes
    assert (clash.before, clash.ours, clash.theirs) == ("Bridge 1", "River", "Canal")
    item, _ = with_file(one, path, b"", new_id, {clash.key: Side.THEIRS})
    assert item.called == "Canal"


def test_the_agendas_own_file_has_what_both_had_where_the_motions_has_its_mark_alone(
    apart: Agenda, tmp_path: Path
) -> None:
    path, own = tmp_path / "a.motion", tmp_path / "x.agenda"
    one = apart.items[0]
    digest = agendas.save(own, apart.with_item(replace(one, motion=made(1))))
    agendas.save(own, apart, expected=digest)
    raw = json.loads(path.read_bytes())
    raw["past"][0].pop("state")
    raw.pop("sum")
    path.write_text(json.dumps(raw))
    assert not with_file(one, path, b"", new_id)[1].known
    item, found = with_file(one, path, own.read_bytes(), new_id)
    assert found.known and item.motion == titled(made(1), "Canal", "Odile")


def test_another_motion_and_what_is_spoilt_are_refused_in_words(
    apart: Agenda, tmp_path: Path
) -> None:
    motions.save(tmp_path / "b.motion", made(2))
    with pytest.raises(MotionError, match="is another motion"):
        with_file(apart.items[0], tmp_path / "b.motion", b"", new_id)
    found = with_file(apart.items[0], tmp_path / "a.motion", b'{"format": "agenda"}', new_id)
    assert found[1].known
