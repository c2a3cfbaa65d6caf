"""Amendments carried over, more than once and on top of each other."""

from __future__ import annotations

from motion_editor.core.amendment import Choice, Outcome, Settlement, TextKind
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.settle import settle
from motion_editor.tasks.wish import Wish
from tests.strategies import ids
from tests.tasks.sample import MOVED, NOTICE, STAFFING, YEARLY, motion, source, texts


def clashing() -> Motion:
    """The sample altered by its mover after an amendment to the same words."""
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(YEARLY), new_id)
    now, _ = alter_from(now, source(MOVED), new_id)
    return now


def test_what_is_carried_over_stands_on_the_new_version() -> None:
    now = clashing()
    text = now.amendments[0].text
    assert (text.kind, text.base.version) == (TextKind.CARRIED_OVER, now.current.id)
    assert original(text.clauses) == now.current.clauses
    assert [(it.old, it.base, it.amendment) for it in text.open_clashes] == [
        ("within six months", "within nine months", "every year")
    ]


def test_an_open_clash_is_found_again_when_the_text_moves_on_once_more() -> None:
    again = MOVED.replace("nine", "ten").replace("half since", "a third since")
    now, _ = alter_from(clashing(), source(again), ids("x"))
    text = now.amendments[0].text
    assert [(it.old, it.base, it.amendment) for it in text.open_clashes] == [
        ("within six months", "within ten months", "every year")
    ]
    assert original(text.clauses) == now.current.clauses


def test_a_clash_that_goes_away_takes_nothing_with_it() -> None:
    back = MOVED.replace("nine", "six")
    now, _ = alter_from(clashing(), source(back), ids("x"))
    text = now.amendments[0].text
    assert not text.open_clashes
    assert texts(proposed(text.clauses))[-1] == "Report to the Transport Committee every year."


def test_a_clash_settled_once_stays_settled_while_its_readings_do() -> None:
    new_id = ids("x")
    start = clashing()
    two = YEARLY.replace("by half", "by 15")
    now, _ = amend(start, source(two), new_id, Wish(to="notice", label="B"))
    now, _ = alter_from(now, source(MOVED.replace("by half", "by 16")), new_id)
    clashes = now.amendment("B").text.open_clashes
    assert len(clashes) == 2
    chosen = next(it for it in clashes if it.amendment == "every year")
    now, _ = settle(now, "B", chosen.name, Settlement(Choice.AMENDMENT), new_id)
    further = MOVED.replace("by half", "by 16").replace("20 mph", "20mph")
    now, report = alter_from(now, source(further), new_id)
    text = now.amendment("B").text
    assert [it.amendment for it in text.open_clashes] == ["15"]
    assert texts(proposed(text.clauses))[-1] == "Report to the Transport Committee every year."
    assert report.unsettled


def test_an_amendment_on_top_follows_the_one_below() -> None:
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(STAFFING), new_id, Wish(label="A"))
    on_top = NOTICE.replace("half", "15 posts")
    now, _ = amend(now, source(on_top), new_id, Wish(to="A", label="B"))
    now, _ = alter_from(now, source(MOVED), new_id)
    below, top = now.amendment("A"), now.amendment("B")
    assert top.text.base.amendment == below.id
    assert top.text.base.text == len(below.texts) - 1
    assert original(top.text.clauses) == base_clauses(now, top.text.base)
    now, _ = decide(now, "A", Outcome.CARRIED, new_id)
    top = now.amendment("B")
    assert top.text.base.version == now.current.id
    assert (
        texts(proposed(top.text.clauses))[2]
        == "Crossing patrols have fallen by 15 posts since 2015."
    )
    now, _ = decide(now, "B", Outcome.CARRIED, new_id)
    assert len(now.versions) == 4


def test_labels_are_frozen_when_something_hangs_on_them() -> None:
    new_id = ids()
    first = motion(new_id=new_id)
    assert not first.current.labels
    now, _ = amend(first, source(YEARLY), new_id)
    assert now.notice.labels == ("", "•", "•", "•", "", "•", "•")
    now, _ = alter_from(now, source(MOVED), new_id)
    assert len(now.current.labels) == 8


def test_what_is_decided_is_carried_over_no_more() -> None:
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(YEARLY), new_id)
    now, _ = decide(now, "1", Outcome.LOST, new_id)
    before = now.amendments
    now, report = alter_from(now, source(MOVED), new_id)
    assert now.amendments == before
    assert not report.carried


def test_what_is_deferred_is_carried_over() -> None:
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(STAFFING), new_id)
    now, _ = decide(now, "1", Outcome.DEFERRED, new_id)
    now, _ = alter_from(now, source(MOVED), new_id)
    assert now.amendments[0].text.base.version == now.current.id
