"""An amendment made like another: the same changes, nobody's people, ids of its own."""

from __future__ import annotations

import pytest
from hypothesis import given

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.normal import alike
from motion_editor.core.people import NOBODY
from motion_editor.core.tracked import has_changes, original
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.like import like
from motion_editor.tasks.notice import is_draft
from motion_editor.tasks.wish import Wish
from tests import strategies
from tests.tasks import sample


def of(text: Clauses) -> Motion:
    version = Version("v", VersionKind.NOTICE, original(text), ("",) * len(original(text)))
    motion = Motion("m", Details(), (version,))
    return motion.with_amendment(
        Amendment("x", "1", (AmendmentText(TextKind.NOTIFIED, Base("v"), text),))
    )


@given(strategies.tracked_texts())
def test_it_makes_the_same_changes_under_ids_of_its_own(text: Clauses) -> None:
    motion = of(text)
    if not has_changes(text):
        with pytest.raises(MotionError):
            like(motion, motion.amendments[0], strategies.ids("k"))
        return
    after, _ = like(motion, motion.amendments[0], strategies.ids("k"))
    first, made = after.amendments
    assert first is motion.amendments[0]
    assert alike(made.text.clauses, text)
    assert original(made.text.clauses) == original(text)
    base = {item.id for item in original(text)}
    assert {item.id for item in made.text.clauses} & {item.id for item in text} <= base
    assert made.text.base == first.text.base
    assert is_draft(after, made)


def amended() -> Motion:
    new_id = strategies.ids()
    wish = Wish(mover="Councillor Idris Thackeray", group="Independents")
    motion = sample.motion(new_id=new_id)
    return amend(motion, sample.source(sample.STAFFING), new_id, wish)[0]


def test_nobody_moves_it_and_it_has_the_next_label() -> None:
    motion = amended()
    after, report = like(motion, motion.amendments[0], strategies.ids("k"))
    made = after.amendments[1]
    assert (made.label, made.mover, made.seconder, made.group) == ("2", NOBODY, NOBODY, "")
    assert report.done == "Added Amendment 2, a draft with the changes of Amendment 1."


def test_a_lost_one_is_carried_over_to_the_text_that_now_stands() -> None:
    new_id = strategies.ids("k")
    motion, _ = decide(amended(), "1", Outcome.LOST, new_id)
    other = sample.NOTICE.replace("20 mph", "15 mph")
    motion, _ = amend(motion, sample.source(other), new_id)
    motion, _ = decide(motion, "2", Outcome.CARRIED, new_id)
    motion, _ = like(motion, motion.amendments[0], new_id)
    made = motion.amendments[-1]
    assert made.text.base == Base(version=motion.current.id)
    assert original(made.text.clauses) == motion.current.clauses
    assert "15 since" in " ".join(it.proposed_text for it in made.text.clauses)
    assert is_draft(motion, made)


def test_what_stands_already_is_not_proposed_again() -> None:
    new_id = strategies.ids("k")
    motion, _ = decide(amended(), "1", Outcome.CARRIED, new_id)
    with pytest.raises(MotionError, match="already stands"):
        like(motion, motion.amendments[0], new_id)


def test_open_clashes_are_settled_first() -> None:
    new_id = strategies.ids("k")
    motion = sample.motion(new_id=new_id)
    for text in (sample.YEARLY, sample.NOTICE.replace("six months", "nine months")):
        motion, _ = amend(motion, sample.source(text), new_id)
    motion, _ = decide(motion, "1", Outcome.CARRIED, new_id)
    with pytest.raises(MotionError, match="clashes"):
        like(motion, motion.amendments[1], new_id)


def test_what_it_amends_must_stand_itself() -> None:
    new_id = strategies.ids("k")
    motion = amended()
    other = sample.NOTICE.replace("by half", "by 15").replace("20 mph", "15 mph")
    motion, _ = amend(motion, sample.source(other), new_id, Wish(to="Amendment 1", label="A"))
    motion, _ = decide(motion, "1", Outcome.LOST, new_id)
    with pytest.raises(MotionError, match="no longer stands"):
        like(motion, motion.amendment("A"), new_id)
