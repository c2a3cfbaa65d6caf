"""Every paper of an agenda: those there are, for whom they are, and none that holds secrets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from motion_editor.core.agenda import Standing
from motion_editor.core.amendment import Outcome
from motion_editor.formats.text_out import write_text
from motion_editor.papers.agenda import Print
from motion_editor.tasks.agenda.every import papers_of
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.tasks.all_papers import write_all
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import Kind, Order
from tests.strategies import ids
from tests.tasks.agenda import meeting

AGENDA = meeting.agenda()
LIKE = Order(Kind.MINUTES, profile=profile_of(AGENDA), when="2027-01-21T19:00:00")


def test_papers_of_the_meeting_are_among_them_once_it_has_met(tmp_path: Path) -> None:
    assert [it.name for it in papers_of(AGENDA, LIKE)] == ["agenda", "amendments"]
    item = AGENDA.items[2]
    assert item.motion is not None
    motion, _ = decide(item.motion, "motion", Outcome.CARRIED, ids("d"))
    met = AGENDA.with_item(replace(item, motion=motion))
    every = list(papers_of(met, LIKE, stem="jan"))
    names = ["agenda", "amendments", "minutes", "decisions", "follow-up"]
    assert [it.name for it in every] == [f"jan-{name}" for name in names]
    written = write_all(every, tmp_path, (".txt",))
    assert len(written.files) == 5 and written.told == ()
    assert not any(meeting.SECRET in it.read_text() for it in tmp_path.iterdir())
    full = papers_of(met, LIKE, Print(full=True, rejected=True))
    assert meeting.SECRET in write_text(next(full).make(".txt"))


def test_without_amendments_there_is_no_list_of_them_unless_of_those_rejected() -> None:
    item = AGENDA.items[1]
    assert item.motion is not None
    for amendment in item.motion.amendments:
        made = replace(item.of_amendment(amendment.id), standing=Standing.REJECTED)
        item = item.with_amendment(amendment.id, made)
    agenda = AGENDA.with_item(item)
    assert [it.name for it in papers_of(agenda, LIKE)] == ["agenda"]
    both = [it.name for it in papers_of(agenda, LIKE, Print(rejected=True))]
    assert both == ["agenda", "amendments"]
