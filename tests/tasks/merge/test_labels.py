"""What becomes of the labels of amendments when two copies are joined: no two have the same."""

from __future__ import annotations

import pytest

from motion_editor.core.motion import Motion
from motion_editor.tasks.amend import amend
from motion_editor.tasks.find import sharing_a_label
from motion_editor.tasks.merge.join import Joined, join
from motion_editor.tasks.merge.state import Side
from motion_editor.tasks.set import set_amendment
from tests.strategies import ids
from tests.tasks import sample

NEW_ID = ids()
EARLIER = sample.NOTICE.replace("by September", "by May")
ONE, _ = amend(sample.motion(new_id=NEW_ID), sample.source(sample.YEARLY), NEW_ID)
TWO, _ = amend(ONE, sample.source(EARLIER), NEW_ID)


def put(motion: Motion, at: int, **values: str) -> Motion:
    return set_amendment(motion, motion.amendments[at], values)


def labels(joined: Joined) -> list[str]:
    return [it.label for it in joined.motion.amendments]


@pytest.mark.parametrize("ours", ["label", "mover"])
def test_a_label_and_a_date_of_receipt_given_in_one_copy_come_through(ours: str) -> None:
    named = put(ONE, 0, label="7", received="2026-01-02")
    moved = put(ONE, 0, mover="Cllr Odile Brackenbury")
    pair = (named, moved) if ours == "label" else (moved, named)
    joined = join(ONE, *pair, NEW_ID)
    (made,) = joined.motion.amendments
    assert (made.label, made.received) == ("7", "2026-01-02")
    assert made.mover.name == "Odile Brackenbury"
    assert not joined.clashes


def test_two_labels_for_one_amendment_are_a_clash() -> None:
    joined = join(ONE, put(ONE, 0, label="7"), put(ONE, 0, label="8"), NEW_ID)
    (clash,) = joined.clashes
    assert (clash.where, clash.ours, clash.theirs) == ("Amendment 7, label", "7", "8")
    chosen = {clash.key: Side.THEIRS}
    assert labels(join(ONE, put(ONE, 0, label="7"), put(ONE, 0, label="8"), NEW_ID, chosen)) == [
        "8"
    ]


def test_a_label_that_another_amendment_has_here_is_not_taken_from_the_other_copy() -> None:
    joined = join(ONE, TWO, put(ONE, 0, label="2"), NEW_ID)
    assert labels(joined) == ["1", "2"]
    assert ["was given the label “2” in the other copy" in it for it in joined.look] == [True]
    back = join(ONE, put(ONE, 0, label="2"), TWO, NEW_ID)
    assert labels(back) == ["2", "1"]


def test_labels_that_change_places_in_one_copy_do_so_in_both() -> None:
    turned = put(put(put(TWO, 0, label="9"), 1, label="1"), 0, label="2")
    joined = join(TWO, put(TWO, 0, mover="Cllr Odile Brackenbury"), turned, NEW_ID)
    assert labels(joined) == ["2", "1"]
    assert sharing_a_label(joined.motion) == ()
