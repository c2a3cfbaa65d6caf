"""How a meeting stands at every step, and what can hardly have been so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Base, Outcome
from motion_editor.core.clause import Clause, Role
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.text import ADDED, Run
from motion_editor.meeting.proceedings import (
    ENTERED,
    OF_MEETING,
    Next,
    Odd,
    Ways,
    course,
    nexts,
    standing,
)
from motion_editor.papers.agreed import (
    AMENDMENT_DECIDED,
    MOTION_ALTERED,
    MOTION_CORRECTED,
    MOTION_DECIDED,
    PARAGRAPH_DECIDED,
    PART_DECIDED,
)
from tests.meeting.drawn import amendment, motion_of


def start() -> Motion:
    """A motion with two amendments to it and one to the first of these."""
    base = (Clause("b0", (Run("The Council notes:"),), Role.LEAD_IN), Clause("b1", (Run("one"),)))
    one = (base[0], replace(base[1], runs=(Run("one"), Run(" more", ADDED))))
    two = (replace(base[0], runs=(Run("The Council notes:"), Run(" also", ADDED))), base[1])
    plain = (base[0], Clause("b1", (Run("one more"),)))
    on_one = (plain[0], replace(plain[1], runs=(Run("one more"), Run(" time", ADDED))))
    motion = motion_of(base, one, two)
    return motion.with_amendment(amendment("1a", Base(amendment="a1"), on_one))


START = start()
SUBJECTS = ("m", "a1", "a2", "a1a")


def met(*events: tuple[str, str] | Event) -> Motion:
    made = (it if isinstance(it, Event) else Event(it[0], it[1]) for it in events)
    return replace(START, proceedings=tuple(made))


def odd(*events: tuple[str, str] | Event) -> list[Odd]:
    """What is odd about the last."""
    return [it.odd for it in course(met(*events))[-1].warned]


EVENTS = st.builds(
    Event,
    st.sampled_from((*sorted(OF_MEETING), "amendment drafted")),
    st.sampled_from(SUBJECTS),
    st.sampled_from(("", "carried", "lost", "deferred")),
    by=st.sampled_from(((), ("Fenwick Oakes",))),
    when=st.sampled_from(("", "2027-01-14T19:05", "2027-01-14T19:10")),
)


@given(st.lists(EVENTS, max_size=14))
def test_whatever_happened_nothing_is_forbidden_and_nothing_lost(events: list[Event]) -> None:
    motion = replace(START, proceedings=tuple(events))
    found = course(motion)
    assert [it.event for it in found] == [it for it in events if it.kind in OF_MEETING]
    assert [motion.proceedings[it.at] for it in found] == [it.event for it in found]
    known = set[str]()
    for moment in found:
        # What has ended and is moved again is told where that is entered.
        again = set(moment.stage.moved) & moment.stage.ended
        assert not again - known or moment.warned
        known = again
        assert moment.stage.before in {"", *SUBJECTS}
    for item in nexts(motion, standing(motion)):
        assert item.subject in SUBJECTS


@given(st.lists(EVENTS, max_size=10), st.lists(EVENTS, max_size=4))
def test_what_comes_later_changes_nothing_of_what_was(one: list[Event], two: list[Event]) -> None:
    before = course(replace(START, proceedings=tuple(one)))
    assert course(replace(START, proceedings=(*one, *two)))[: len(before)] == before


@given(st.lists(st.integers(0, 2), max_size=12))
def test_what_is_said_to_come_next_is_never_odd(choices: list[int]) -> None:
    motion = START
    for choice in choices:
        found = nexts(motion, standing(motion))
        if not found:
            return
        item = found[min(choice, len(found) - 1)]
        decided = "motion decided" if item.subject == "m" else "amendment decided"
        entered = item.what in ENTERED
        event = Event(item.what if entered else decided, item.subject,
                      "" if entered else item.what)  # fmt: skip
        motion = replace(motion, proceedings=(*motion.proceedings, event))
        if not entered and item.subject != "m":
            gone = replace(motion.amendment(item.subject), outcome=Outcome(item.what))
            motion = motion.with_amendment(gone)
        warned = {it.odd for it in course(motion)[-1].warned}
        # A vote may be taken before a seconder is found, and that is said.
        assert warned <= {Odd.NOT_SECONDED, Odd.WAITING}


M, A, B = ("moved", "m"), ("moved", "a1"), ("moved", "a2")
GONE = Event("amendment decided", "a1", "lost")


@pytest.mark.parametrize(
    ("events", "wanted"),
    [
        ([("seconded", "m")], [Odd.NOT_MOVED]),
        ([M, M], [Odd.MOVED_TWICE]),
        ([A], [Odd.MOTION_FIRST]),
        ([M, A, B], [Odd.ANOTHER_BEFORE]),
        ([M, A, ("moved", "a1a")], []),
        ([M, ("put", "m")], [Odd.NOT_SECONDED]),
        ([("put", "m")], [Odd.NOT_MOVED]),
        ([M, ("seconded", "m"), A, ("put", "m")], [Odd.WAITING]),
        ([M, ("seconded", "m"), ("seconded", "m")], [Odd.SECONDED_TWICE]),
        ([M, ("seconded", "m"), ("put", "m"), Event("amendment decided", "a2", "lost")],
         [Odd.ANOTHER_PUT]),
        ([M, A, GONE, ("put", "a1")], [Odd.DECIDED]),
        ([("adjourned", "m"), M], [Odd.ADJOURNED]),
        ([("adjourned", "m"), ("resumed", "m"), M], []),
        ([("resumed", "m")], [Odd.NOT_ADJOURNED]),
        ([M, ("guillotine", "m"), ("closure", "m")], [Odd.GUILLOTINE]),
        ([M, ("closure", "m"), ("closure", "m")], [Odd.CLOSED]),
        ([("interest declared", "m")], [Odd.NOBODY]),
        ([Event("moved", "m", by=("A. Oakes",)), Event("seconded", "m", by=("A Oakes",))],
         [Odd.BY_MOVER]),
        ([Event("moved", "m", when="2027-01-14T19:10"), Event("put", "m", when="2027-01-14T19:05")],
         [Odd.EARLIER, Odd.NOT_SECONDED]),
    ],
)  # fmt: skip
def test_what_can_hardly_have_been_so_is_said(
    events: list[tuple[str, str] | Event], wanted: list[Odd]
) -> None:
    assert odd(*events) == wanted


def test_one_amendment_after_the_other_and_then_the_motion() -> None:
    assert nexts(met(), standing(met())) == (Next("moved", "m"),)
    now = met(M, ("seconded", "m"))
    assert nexts(now, standing(now))[0] == Next("moved", "a2")
    now = met(M, ("seconded", "m"), A, ("seconded", "a1"))
    assert nexts(now, standing(now))[0] == Next("moved", "a1a")
    now = met(M, ("seconded", "m"), A, ("seconded", "a1"), ("put", "a1"))
    assert standing(now).put == "a1"
    assert [it.what for it in nexts(now, standing(now))] == ["carried", "lost"]
    now = met(M, ("seconded", "m"), A, GONE)
    assert standing(now).before == "m"
    assert nexts(met(("adjourned", "m")), standing(met(("adjourned", "m")))) == (
        Next("resumed", "m"),
    )


def test_what_is_deferred_may_be_moved_again() -> None:
    put_off = Event("amendment decided", "a1", "deferred")
    assert odd(M, A, put_off, A) == []


def test_every_kind_of_decision_is_known_here() -> None:
    kinds = {AMENDMENT_DECIDED, MOTION_DECIDED, PART_DECIDED, PARAGRAPH_DECIDED}
    assert kinds | {MOTION_ALTERED, MOTION_CORRECTED} <= OF_MEETING


def test_rival_texts_are_moved_one_after_the_other_and_put_together() -> None:
    ways = Ways(seconded=False, rivals=True)
    now = met(M)
    assert [it.what for it in nexts(now, standing(now), ways)] == ["moved", "rivals put"]
    now = met(M, A, B)
    assert [it.warned for it in course(now, ways)] == [(), (), ()]
    assert nexts(now, standing(now), ways) == (Next("rivals put", "m"),)


def test_what_was_rejected_is_not_expected_and_is_odd_where_it_comes_all_the_same() -> None:
    motion = replace(START, proceedings=(Event("moved", "m"), Event("seconded", "m")))
    first = nexts(motion, standing(motion))[0]
    assert first.what == "moved"
    ways = Ways(out=frozenset({first.subject}))
    left = nexts(motion, standing(motion), ways)
    assert left
    assert first.subject not in {it.subject for it in left}
    moved = replace(motion, proceedings=(*motion.proceedings, Event("moved", first.subject)))
    assert Odd.REJECTED in {it.odd for it in course(moved, ways)[-1].warned}
    assert Odd.REJECTED not in {it.odd for it in course(moved)[-1].warned}
