"""Amendments carried over, more than once and on top of each other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Choice, Outcome, Settlement, TextKind
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.normal import alike
from motion_editor.core.text import ADDED, Run
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.remembered import remembered
from motion_editor.tasks.settle import reopen, settle, settle_both
from motion_editor.tasks.texts import with_text
from motion_editor.tasks.wish import Wish
from tests.strategies import ids
from tests.tasks.sample import MOVED, NOTICE, STAFFING, YEARLY, clashing, motion, source, texts


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


def two_clashes(new_id: NewId) -> Motion:
    """The sample with an amendment B that clashes in two clauses with the text that stands."""
    now, _ = amend(clashing(), source(TWO), new_id, Wish(to="notice", label="B"))
    return alter_from(now, source(SIXTEEN), new_id)[0]


TWO = YEARLY.replace("by half", "by 15")
SIXTEEN = MOVED.replace("by half", "by 16")
YEARLY_CHOSEN = Settlement(Choice.AMENDMENT)


def named(now: Motion, amendment: str) -> str:
    """The name of the clash of B in which it has these words."""
    return next(it.name for it in now.amendment("B").text.clashes if it.amendment == amendment)


def test_a_clash_that_comes_back_with_the_base_is_settled_as_it_was() -> None:
    new_id = ids("x")
    now = two_clashes(new_id)
    now, _ = settle(now, "B", named(now, "every year"), YEARLY_CHOSEN, new_id)
    now, _ = alter_from(now, source(SIXTEEN.replace("nine", "six")), new_id)
    assert [it.amendment for it in now.amendment("B").text.clashes] == ["15"]
    now, report = alter_from(now, source(SIXTEEN), new_id)
    text = now.amendment("B").text
    assert [it.amendment for it in text.open_clashes] == ["15"]
    assert texts(proposed(text.clauses))[-1] == "Report to the Transport Committee every year."
    told = next(it for it in report.carried if it.label == "Amendment B")
    assert [it.amendment for it in told.again] == ["every year"]


def test_what_was_chosen_between_two_readings_holds_when_the_base_has_come_back() -> None:
    """Settled altogether, the amendment strikes other words: the readings are still the same."""
    new_id = ids("x")
    now, _ = settle(clashing(), "1", "1", YEARLY_CHOSEN, new_id)
    now, _ = alter_from(now, source(MOVED.replace("nine", "ten")), new_id)
    assert now.amendments[0].text.open_clashes
    now, _ = settle(now, "1", "1", YEARLY_CHOSEN, new_id)
    now, _ = alter_from(now, source(MOVED), new_id)
    assert not now.amendments[0].text.open_clashes
    assert now.amendments[0].text.clashes[0].settled == YEARLY_CHOSEN


def test_a_new_clash_with_the_readings_of_a_settled_one_is_asked_about() -> None:
    """Two points read alike; the choice for one says nothing of the other."""
    twice = NOTICE.replace("by September.", "within six months.")
    both = twice.replace("within six months", "every year")
    new_id = ids()
    now, _ = amend(motion(twice, new_id), source(both), new_id)
    one = twice.replace("Committee within six", "Committee within nine")
    now, _ = alter_from(now, source(one.replace("by half", "by some")), new_id)
    now, _ = settle(now, "1", "1", YEARLY_CHOSEN, new_id)
    now, _ = alter_from(now, source(one.replace("within six", "within nine")), new_id)
    assert [it.settled for it in now.amendments[0].text.clashes] == [None]


def test_a_settling_can_be_undone_and_changed() -> None:
    new_id = ids("x")
    now = two_clashes(new_id)
    year, posts = named(now, "every year"), named(now, "15")
    before = now.amendment("B").text
    now, _ = settle(now, "B", year, YEARLY_CHOSEN, new_id)
    now, _ = settle(now, "B", posts, Settlement(Choice.OWN, "17"), new_id)
    now, report = reopen(now, "B", posts, new_id)
    text = now.amendment("B").text
    assert ([it.name for it in text.open_clashes], report.open) == ([posts], 1)
    assert "by 16 since" in texts(proposed(text.clauses))[2]
    now, _ = settle(now, "B", year, Settlement(Choice.BASE), new_id)
    now, _ = settle(now, "B", posts, Settlement(Choice.AMENDMENT), new_id)
    assert texts(proposed(now.amendment("B").text.clauses))[-1].endswith("within nine months.")
    for name in (year, posts):
        now, _ = reopen(now, "B", name, new_id)
    assert alike(now.amendment("B").text.clauses, before.clauses)
    assert now.amendment("B").text.clashes == before.clashes


def test_a_settling_that_was_undone_does_not_come_back() -> None:
    new_id = ids("x")
    now, _ = settle(clashing(), "1", "1", YEARLY_CHOSEN, new_id)
    now, _ = reopen(now, "1", "1", new_id)
    now, _ = alter_from(now, source(MOVED.replace("by half", "by 16")), new_id)
    text = now.amendments[0].text
    assert [(it.old, it.settled) for it in text.clashes] == [("within six months", None)]
    assert texts(proposed(text.clauses))[-1].endswith("within nine months.")


def test_what_was_changed_by_hand_since_is_not_lost_by_reopening() -> None:
    new_id = ids("x")
    now, _ = settle(clashing(), "1", "1", YEARLY_CHOSEN, new_id)
    text = now.amendments[0].text
    typed = replace(text.clauses[-1], runs=(*text.clauses[-1].runs, Run(" Now.", ADDED)))
    now = with_text(now, now.amendments[0], (*text.clauses[:-1], typed))
    with pytest.raises(MotionError, match="changed by hand"):
        reopen(now, "1", "1", new_id)
    with pytest.raises(MotionError, match="changed by hand"):
        settle(now, "1", "1", Settlement(Choice.BASE), new_id)


def test_only_what_was_settled_is_reopened_and_both_only_where_there_is_one() -> None:
    now = clashing()
    with pytest.raises(MotionError, match="Clash 1 is open"):
        reopen(now, "1", "1", ids())
    with pytest.raises(MotionError, match="change the same words"):
        settle_both(now, "1", "1", ids())
    with pytest.raises(MotionError, match="no clash “7”"):
        reopen(now, "1", "7", ids())


def test_a_settling_follows_a_clause_that_was_left_out_and_put_in_again() -> None:
    new_id = ids("x")
    now = two_clashes(new_id)
    now, _ = settle(now, "B", named(now, "every year"), YEARLY_CHOSEN, new_id)
    (clash,) = [it for it in now.amendment("B").text.clashes if it.settled]
    shifted = replace(clash, settled=None, clause="elsewhere")
    texts_before = now.amendment("B").texts
    assert list(remembered([shifted], texts_before, {"elsewhere"})) == [("2", YEARLY_CHOSEN)]
    assert not list(remembered([shifted], texts_before, {"elsewhere", clash.clause}))


def test_a_clash_settled_with_both_reads_as_either_side_has_it() -> None:
    new_id = ids()
    other = NOTICE.replace("school by September", "nursery by October")
    now, _ = amend(motion(new_id=new_id), source(other), new_id)
    now, _ = alter_from(now, source(NOTICE.replace("by September", "before September")), new_id)
    (clash,) = now.amendments[0].text.open_clashes
    now, _ = settle_both(now, "1", clash.name, new_id)
    said = texts(proposed(now.amendments[0].text.clauses))[-2]
    assert said == "Introduce 20 mph limits outside every nursery before October."


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


def test_a_clash_on_top_is_settled_and_reopened_over_the_text_below() -> None:
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(STAFFING), new_id, Wish(label="A"))
    on_top = NOTICE.replace("half", "20").replace(
        "- A survey found that parents would pay for a warden at every gate.\n", ""
    )
    now, _ = amend(now, source(on_top), new_id, Wish(to="A", label="B"))
    now, _ = alter_from(now, source(NOTICE.replace("by half", "by 16")), new_id)
    before = now.amendment("B").text
    (clash,) = before.open_clashes
    now, _ = settle(now, "B", clash.name, Settlement(Choice.OWN, "17 posts"), new_id)
    now, _ = reopen(now, "B", clash.name, new_id)
    text = now.amendment("B").text
    assert text.clashes == before.clashes
    assert alike(text.clauses, before.clauses)


def test_own_words_do_not_run_into_those_beside_them() -> None:
    """Where every reading begins with a blank nobody who types words of his own sees it."""
    new_id = ids()
    now = motion(new_id=new_id)
    mine = NOTICE.replace("Committee within", "Committee in public within")
    now, _ = amend(now, source(mine), new_id)
    now, _ = alter_from(now, source(NOTICE.replace(" within six months", "")), new_id)
    (clash,) = now.amendments[0].text.clashes
    assert clash.amendment[0] == " "
    for words, said in (("in public", " in public."), (", in public", ", in public.")):
        done, _ = settle(now, "1", "1", Settlement(Choice.OWN, words), new_id)
        last = proposed(done.amendments[0].text.clauses)[-1]
        assert last.text == f"Report to the Transport Committee{said}"
