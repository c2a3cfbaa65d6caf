"""What the meeting is shown at every step."""

from __future__ import annotations

from hypothesis import given

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import MOVED, PUT, Event
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.meeting.proceedings import Stage
from motion_editor.tasks.amend import amend
from motion_editor.tasks.chair import Shown, sheet
from motion_editor.tasks.meet import meet
from tests.meeting.drawn import amended
from tests.strategies import ids
from tests.tasks import sample

NEW_ID = ids()


def begun() -> Motion:
    now, _ = amend(sample.motion(new_id=NEW_ID), sample.source(sample.STAFFING), NEW_ID)
    return now


def words(items: tuple[Shown, ...]) -> list[str]:
    return ["".join(text for text, _ in it.pieces) for it in items]


def met(motion: Motion, *steps: tuple[str, str]) -> Motion:
    for act, subject in steps:
        motion, _ = meet(motion, act, subject, NEW_ID)
    return motion


def test_the_chair_sees_the_change_in_words_and_marked_and_the_text_if_carried() -> None:
    now = met(begun(), ("moved", "motion"), ("moved", "1"), ("put", "1"))
    found = sheet(now)
    assert (found.head, found.name) == ("Being voted on", "Amendment 1")
    assert found.people == (
        "Moved by Councillor Idris Thackeray, seconded by Councillor Odile Brackenbury"
    )
    assert found.changes[0] == "In note 2, leave out “half” and insert “15”."
    assert [state for _, state in found.marked[0].pieces] == [KEPT, STRUCK, ADDED, KEPT]
    assert {state for _, state in found.marked[1].pieces} == {STRUCK}
    assert words(found.result)[2] == "Crossing patrols have fallen by 15 since 2015."
    assert len(found.result) == 6


def test_what_was_at_a_step_is_shown_as_it_was() -> None:
    now = met(begun(), ("moved", "motion"), ("moved", "1"), ("put", "1"), ("carried", "1"))
    after = sheet(now)
    assert (after.head, after.name) == ("Under debate", "The substantive motion")
    assert not after.amends
    start = sheet(now, first=True)
    assert words(start.result) == sample.texts(now.notice.clauses)
    put = Stage(now.notice.id, moved=(now.id, now.amendments[0].id), put=now.amendments[0].id)
    assert sheet(now, put).changes[0] == "In note 2, leave out “half” and insert “15”."


def test_a_decision_and_an_adjournment_are_said() -> None:
    now = met(begun(), ("moved", "motion"), ("carried", "motion"))
    assert sheet(now).head == "Decided: carried"
    assert now.outcome is Outcome.CARRIED
    assert sheet(met(begun(), ("adjourned", "motion"))).head == "The meeting is adjourned"


@given(amended())
def test_no_word_of_either_text_is_missing(motion: Motion) -> None:
    for item in motion.amendments:
        at = Event(MOVED, item.id), Event(PUT, item.id)
        stage = Stage(motion.current.id, moved=tuple(it.subject for it in at), put=item.id)
        found = sheet(motion, stage)
        clauses = item.text.clauses
        assert [it.strip() for it in words(found.result)] == [
            _bare(it.text) for it in proposed(clauses)
        ]
        assert found.amends
        struck = "".join(text for it in found.marked for text, state in it.pieces
                         if state is STRUCK)  # fmt: skip
        assert len(struck.split()) <= sum(len(_bare(it.text).split()) for it in original(clauses))


def _bare(text: str) -> str:
    from motion_editor.core.footnotes import spoken

    return spoken(text).strip()
