"""An agenda that is sent: what is not everybody's stays here, and nothing is lost by merging it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.agenda import Agenda, Sort, arranged, numbers
from motion_editor.core.kept import Entry
from motion_editor.store import agendas, motions, past
from motion_editor.tasks.agenda.make import set_agenda
from motion_editor.tasks.agenda.merge.copies import AgendaCopy, joined_agendas
from motion_editor.tasks.agenda.send import Going, Kept, copy, could_go
from motion_editor.tasks.send import Also
from motion_editor.tasks.set import set_details
from tests.strategies import ids
from tests.tasks.agenda import drawn
from tests.tasks.agenda.meeting import SECRET, agenda

ALL = Going(frozenset(Also), exempt=True, rejected=True)


@given(drawn.agendas().map(arranged), st.booleans(), st.booleans())
def test_what_is_sent_is_a_sound_agenda_with_the_same_numbers(
    whole: Agenda, exempt: bool, rejected: bool
) -> None:
    sent, left, _ = copy(whole, Going(exempt=exempt, rejected=rejected))
    assert agendas.decode(agendas.encode(sent), "x.agenda").agenda == sent
    assert numbers(sent).items() <= numbers(whole).items()
    there = {it.id for it in sent.items}
    assert all(it.id in there or (it.rejected and not rejected) for it in whole.items)
    shut = sum(it.exempt is not None and not (it.rejected and not rejected) for it in whole.items)
    assert left.exempt == (0 if exempt else shut)


def test_all_that_is_named_goes() -> None:
    whole = agenda()
    sent, left, said = copy(whole, ALL)
    assert left == Kept() and not said
    assert sent == replace(whole, items=tuple(replace(it, origin=None) for it in whole.items))


def test_what_is_not_everybodys_stays_here() -> None:
    whole = agenda()
    sent, left, _ = copy(whole)
    assert (left.exempt, left.rejected) == (1, 2)
    assert could_go(whole).rejected == 2
    assert SECRET.encode() not in agendas.encode(sent)
    assert b"crossings.motion" not in agendas.encode(sent)
    private = next(it for it in sent.items if it.exempt)
    assert (private.sort, private.called) == (Sort.TEXT, "The old depot")
    assert private.exempt and private.exempt.why == "A price is being agreed."
    assert "2" not in {it.label for it in sent.items[1].motion.amendments}  # type: ignore[union-attr]


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """The file of an agenda of which something was taken off, with a work log in a motion."""
    path = tmp_path / "whole.agenda"
    first = agenda()
    one = first.items[1]
    assert one.motion is not None
    logged = replace(one.motion, log=(Entry("2026-12-01T09:00", "Wren Abara", "Wrote it"),))
    first = first.with_item(replace(one, motion=logged))
    digest = agendas.save(path, first)
    secret = next(it for it in first.items if it.exempt)
    agendas.save(path, first.without(secret.id), expected=digest)
    return path


def test_no_state_from_before_goes_and_merging_the_copy_takes_nothing_away(whole: Path) -> None:
    now = agendas.load(whole).agenda
    sent, left, _ = copy(now)
    assert left.work == 1
    path = whole.with_name("sent.agenda")
    agendas.save(path, sent, part_of=whole.read_bytes())
    known = past.lineage(path.read_bytes())
    assert known is not None and [it.state for it in known.before] == [""]
    there = agendas.load(path).agenda
    there = set_agenda(there, {"place": "Old Hall"})
    one = there.items[1]
    assert one.motion is not None
    there = there.with_item(replace(one, motion=set_details(one.motion, {"title": "Crossings!"})))
    agendas.save(path, there, expected=motions.digest_of(path.read_bytes()))
    joined, (found,) = joined_agendas(now, whole.read_bytes(), [AgendaCopy.of(path)], ids("z"))
    assert found.known and not found.clashes
    expected = set_agenda(now, {"place": "Old Hall"})
    mine = expected.items[1]
    assert mine.motion is not None
    mended = set_details(mine.motion, {"title": "Crossings!"})
    assert joined == expected.with_item(replace(mine, motion=mended))
