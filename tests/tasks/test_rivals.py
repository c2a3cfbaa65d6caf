"""Rival texts put to the vote, round by round."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import RIVALS_PUT
from motion_editor.tasks.amend import amend
from motion_editor.tasks.rivals import asked_now, decide_rivals
from motion_editor.tasks.roll import Chamber
from motion_editor.tasks.votes import read_votes
from tests.strategies import ids
from tests.tasks import sample

NEW_ID = ids()


def rivalled(*texts: str) -> Motion:
    now = sample.motion(new_id=NEW_ID)
    for text in texts:
        now, _ = amend(now, sample.source(text), NEW_ID)
    return now


def test_a_casting_vote_between_texts_that_are_not_equal_is_said() -> None:
    tied = "choice 1: 12\nchoice motion: 12\ncasting choice 1: The Mayor"
    assert not decide_rivals(rivalled(sample.YEARLY), read_votes(tied), NEW_ID)[1].doubts
    votes = read_votes(tied.replace("1: 12", "1: 14"))
    _, report = decide_rivals(rivalled(sample.YEARLY), votes, NEW_ID)
    assert ["no other text has as many votes" in it for it in report.doubts] == [True]


THIRD = sample.NOTICE.replace("by September", "by May")
FOURTH = sample.NOTICE.replace("Introduce", "Take no action on")


def test_with_one_amendment_the_winner_is_the_decision() -> None:
    start = rivalled(sample.YEARLY)
    assert asked_now(start).said == "The vote is between Amendment 1 and the motion."
    now, report = decide_rivals(start, read_votes("choice 1: 12\nchoice motion: 9"), NEW_ID)
    assert report.done.startswith("Amendment 1 12, the motion 9: Amendment 1 wins. ")
    assert now.current.clauses[-1].text.endswith("every year.")
    assert [now.amendments[0].outcome, now.outcome] == [Outcome.CARRIED, Outcome.CARRIED]
    kept, _ = decide_rivals(start, read_votes("choice 1: 2\nchoice motion: 9"), NEW_ID)
    assert [kept.amendments[0].outcome, kept.outcome] == [Outcome.LOST, Outcome.CARRIED]
    assert kept.current.id == start.current.id


def test_one_that_was_rejected_for_the_agenda_is_no_rival_and_not_lost() -> None:
    start = rivalled(sample.YEARLY, THIRD)
    known = Chamber(out=frozenset({start.amendments[1].id}))
    assert "Amendment 2" not in asked_now(start, "", known.out).said
    votes = read_votes("choice 1: 12\nchoice motion: 9")
    now, _ = decide_rivals(start, votes, NEW_ID, "", known)
    assert [it.outcome for it in now.amendments] == [Outcome.CARRIED, None]


def test_no_action_comes_first_then_the_fewest_drop_out_until_one_has_more_than_half() -> None:
    now = rivalled(sample.YEARLY, THIRD, FOURTH)
    assert asked_now(now, "3").said.startswith("Amendment 3 is put first and by itself")
    now, _ = decide_rivals(now, read_votes("for 5\nagainst 16"), NEW_ID, "3")
    assert now.amendments[2].outcome is Outcome.LOST
    assert "Amendment 2, Amendment 1 and the motion" in asked_now(now, "3").said
    votes = read_votes("choice 1: 9\nchoice 2: 8\nchoice motion: 4")
    now, report = decide_rivals(now, votes, NEW_ID)
    assert report.done.endswith("the motion drops out.")
    assert asked_now(now).said == "The vote is between Amendment 2 and Amendment 1."
    votes = read_votes("choice 1: 10\nchoice 2: 10")
    with pytest.raises(MotionError, match="have as many votes each"):
        decide_rivals(now, votes, NEW_ID)
    votes = read_votes("choice 1: 10\nchoice 2: 10\ncasting choice 2: Fenwick Oakes")
    now, _ = decide_rivals(now, votes, NEW_ID)
    assert [it.outcome for it in now.amendments[:2]] == [Outcome.LOST, Outcome.CARRIED]
    assert now.outcome is Outcome.CARRIED
    rounds = [it for it in now.proceedings if it.kind == RIVALS_PUT]
    assert [it.outcome for it in rounds] == ["lost", "lost", "carried"]
    assert rounds[-1].votes.casting is not None


@pytest.mark.parametrize(
    ("votes", "wrong"),
    [("choice 2: 4\nchoice 1: 5", "There is no amendment “2”"), ("for 4", "do not say how many"),
     ("choice 1: 4\nchoice motion: 4", "Amendment 1 and the motion have as many")],
)  # fmt: skip
def test_what_decides_nothing_is_refused(votes: str, wrong: str) -> None:
    with pytest.raises(MotionError, match=wrong):
        decide_rivals(rivalled(sample.YEARLY), read_votes(votes), NEW_ID)


def test_without_an_amendment_there_is_nothing_to_choose() -> None:
    with pytest.raises(MotionError, match="no two texts"):
        asked_now(sample.motion())
