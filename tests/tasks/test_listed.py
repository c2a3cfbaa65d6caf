"""The list of amendments: all that are open, in their order, with what stands in their way."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.formats.text_out import write_text
from motion_editor.meeting.order import ordered
from motion_editor.papers.blocks import Heading
from motion_editor.papers.listed import list_paper
from motion_editor.store.ids import new_id
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listed import listed
from motion_editor.tasks.order import set_order
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import Wish
from tests.tasks.sample import clashing
from tests.tasks.test_kinds import SAMPLE


def text_of(motion: Motion) -> str:
    return write_text(list_paper(motion, listed(motion)))


def heads(motion: Motion) -> list[str]:
    blocks = list_paper(motion, listed(motion)).blocks
    return [it.text for it in blocks if isinstance(it, Heading) and it.level == 2]


def test_amendments_stand_in_the_order_in_which_they_are_taken() -> None:
    names = [SAMPLE.amendment(id).label for id in ordered(SAMPLE).ids]
    assert heads(SAMPLE) == [
        f"{at}. Amendment {name}, to the notice of motion" for at, name in enumerate(names, 1)
    ]
    turned, _ = set_order(SAMPLE, names[::-1])
    assert [head.split(",")[0][3:] for head in heads(turned)] == [
        f"Amendment {name}" for name in names[::-1]
    ]
    assert "The chair’s order, not that by place and reach." in text_of(turned)


def test_each_says_whose_it_is_what_it_does_and_what_others_do_to_it() -> None:
    said = text_of(SAMPLE)
    for amendment in SAMPLE.amendments:
        assert f"Mover: {amendment.mover.full}" in said
        assert f"Seconder: {amendment.seconder.full}" in said
    clash = "Amendment 1 would clash with Amendment 2 in request 1, to be settled before it is put."
    assert f"If others are carried\n\nIf Amendment 2 is carried: {clash}" in said


def test_what_is_decided_is_listed_apart_and_clashes_are_told() -> None:
    carried, _ = decide(SAMPLE, "1", Outcome.CARRIED, new_id)
    assert heads(carried) == ["1. Amendment 2, to the substantive motion", "Already decided"]
    assert "Amendment 1: carried." in text_of(carried)
    assert "To be settled before the amendment can be put\n\nClash 1, in " in text_of(clashing())


def test_what_amends_an_amendment_falls_with_it() -> None:
    motion, _ = propose(SAMPLE, new_id, Wish(), SAMPLE.amendments[0].id)
    said = text_of(motion)
    assert "If Amendment 1 is not carried: " in said and "it amends Amendment 1." in said


@pytest.mark.parametrize("outcome", [Outcome.LOST, Outcome.WITHDRAWN])
def test_where_none_is_open_that_is_said(outcome: Outcome) -> None:
    motion = SAMPLE
    for amendment in SAMPLE.amendments:
        motion, _ = decide(motion, amendment.label, outcome, new_id)
    assert "No amendment is open." in text_of(motion)
    assert heads(motion) == ["Already decided"]
