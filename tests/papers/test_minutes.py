"""The minute of a motion says what its file says, in the council's phrases, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from hypothesis import given, settings

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.proceedings import ADJOURNED, GUILLOTINE, INTEREST, MOVED, RIVALS_PUT, Event
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.phrases import Phrases
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Rules
from motion_editor.formats.text_out import write_text
from motion_editor.papers.agreed import MOTION_ALTERED
from motion_editor.papers.minutes import minutes_paper, to_the_clerk
from motion_editor.tasks.decide import decide
from motion_editor.tasks.divide import decide_parts
from motion_editor.tasks.separate import decide_paragraph, paragraphs
from tests.strategies import ids
from tests.tasks.meetings_drawn import NAMES, ROLL, meetings, motion_moved, profiles


def with_amendments(*labels: str) -> Motion:
    """The motion with some of its amendments."""
    motion = motion_moved()
    return replace(motion, amendments=tuple(it for it in motion.amendments if it.label in labels))


def then(motion: Motion, *events: Event) -> Motion:
    return replace(motion, proceedings=(*motion.proceedings, *events))


def said(motion: Motion, profile: Profile = PLAIN, *, marked: bool = False) -> list[str]:
    """The lines of the minutes without the empty ones."""
    words = write_text(minutes_paper([motion], profile, marked=marked))
    return [it for it in words.splitlines() if it]


def test_a_file_that_knows_of_decisions_alone_has_right_minutes() -> None:
    new_id = ids("d")
    motion, _ = decide(with_amendments("1", "2"), "1", Outcome.CARRIED, new_id)
    motion, _ = decide(motion, "2", Outcome.LOST, new_id)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, new_id)
    found = said(motion)
    order = [
        "It was moved by Councillor Fenwick Oakes and seconded by Councillor Marisol Penhale that:",
        "Amendment 1",
        "Amendment 1 was moved by a member who is not recorded:",
        "In note 2, leave out “half” and insert “15”.",
        "Amendment 1 was put to the vote and carried.",
        "The motion as amended became the substantive motion.",
        "The substantive motion now read:",
        "Amendment 2",
        "Amendment 2 was put to the vote and lost.",
        "Vote on the substantive motion",
        "The substantive motion was put to the vote and carried.",
        "Resolved",
    ]
    assert [it for it in found if it in order] == order
    assert found.count("• Crossing patrols have fallen by 15 since 2014.") == 2


def test_a_reason_that_the_phrase_has_said_already_is_not_said_again() -> None:
    motion, event = with_amendments(), partial(Event, MOTION_ALTERED)
    for why, end in (("with the consent of the meeting", "."), ("on advice", " on advice.")):
        found = said(then(motion, event(why=why, by=("Fenwick Oakes",))))
        told = "With the consent of the meeting Councillor Fenwick Oakes altered the motion"
        assert told + end in found


@pytest.mark.parametrize("outcome", [it for it in Outcome if it is not Outcome.CARRIED])
def test_every_outcome_of_an_amendment_is_said_in_its_phrase(outcome: Outcome) -> None:
    motion, _ = decide(with_amendments("1"), "1", outcome, ids("d"))
    phrase = getattr(PLAIN.minutes, outcome.value.replace("-", "_"))
    assert phrase.replace("{it}", "The amendment") in said(motion)
    alone = with_amendments()
    if outcome is not Outcome.ACCEPTED:
        alone, _ = decide(alone, "motion", outcome, ids("d"))
        assert phrase.replace("{it}", "The motion") in said(alone)
        both, _ = decide(motion, "motion", outcome, ids("e"))
        voted = any(it.startswith("Vote on the ") for it in said(both))
        assert voted is (outcome is Outcome.LOST)
        moved = any("It was moved by" in it for it in said(alone))
        unmoved = (Outcome.NOT_MOVED, Outcome.WITHDRAWN, Outcome.RULED_OUT, Outcome.FELL)
        assert moved is (outcome not in unmoved)
        assert not any(it == "Resolved" for it in said(alone))


def test_who_moved_in_the_meeting_stands_before_who_gave_notice() -> None:
    motion = then(with_amendments(), Event(MOVED, motion_moved().id, by=(NAMES[1],)))
    for profile in (PLAIN, replace(PLAIN, members=ROLL)):
        found = said(motion, profile)
        assert any(it.startswith("It was moved by Councillor Idris Thackeray") for it in found)


def test_a_seconder_is_missed_only_where_the_standing_orders_want_one() -> None:
    alone = Person("")
    motion, _ = decide(with_amendments(), "motion", Outcome.LOST, ids("d"))
    motion = replace(motion, details=replace(motion.details, seconder=alone))
    words = "It was moved by Councillor Fenwick Oakes"
    assert f"{words} and seconded by a member who is not recorded that:" in said(motion)
    rules = (Rules(date(2020, 1, 1)), Rules(date(2026, 5, 1), seconded=False))
    assert f"{words} that:" in said(motion, replace(PLAIN, rules=rules))


def test_a_reason_and_a_time_are_added_to_what_happened() -> None:
    motion = then(
        with_amendments("1"),
        Event(INTEREST, by=(NAMES[0],), why="the school is a neighbour"),
        Event(ADJOURNED, when="2027-01-14T20:15"),
        Event(ADJOURNED, when="20:45"),
        Event("amendment decided", motion_moved().amendment("1").id, "referred", why="to Cabinet"),
    )
    found = said(motion)
    assert "Councillor Fenwick Oakes declared an interest: the school is a neighbour." in found
    assert {"The meeting adjourned at 8.15pm.", "The meeting adjourned at 8.45pm."} < set(found)
    assert "The amendment was referred to Cabinet." in found


def test_why_an_amendment_fell_is_said_where_the_texts_show_it() -> None:
    new_id = ids("d")
    motion, _ = decide(with_amendments("1", "6", "9", "9a"), "1", Outcome.CARRIED, new_id)
    motion, _ = decide(motion, "6", Outcome.FELL, new_id)
    motion, _ = decide(motion, "9", Outcome.LOST, new_id)
    motion, _ = decide(motion, "9a", Outcome.FELL, new_id)
    found = said(motion)
    assert "Amendment 6 fell because of Amendment 1, which changes the same words." in found
    place = found.index("As an amendment to the notice of motion:")
    assert found[place + 1] == "In note 2, leave out “half” and insert “a third”."
    assert "Amendment 9a fell with Amendment 9, which it amended." in found


def test_after_the_guillotine_what_is_not_decided_was_not_taken() -> None:
    motion = then(with_amendments(), Event(GUILLOTINE, motion_moved().id))
    assert said(motion)[-2:] == [
        "The time allowed for motions ended.",
        "The motion was not taken: the time for motions had elapsed.",
    ]


def test_what_is_decided_in_parts_and_by_paragraph_is_told_so() -> None:
    new_id = ids("d")
    motion, _ = decide_parts(with_amendments("3"), "3", (1,), Outcome.CARRIED, new_id)
    motion, _ = decide(motion, "3", Outcome.LOST, new_id)
    motion, _ = decide_paragraph(motion, (paragraphs(motion)[1][0],), Outcome.LOST, new_id)
    found = said(motion)
    assert "Of the amendment the following was put to the vote and carried:" in found
    assert "The rest of the amendment was put to the vote and lost." in found
    assert "On a separate vote on a paragraph, note 2 was not agreed and is left out." in found
    # The instructions are those of the whole amendment, as it was moved.
    assert sum(it.startswith("In note 3, after “that” insert") for it in found) == 2


def test_rival_texts_are_put_against_one_another() -> None:
    motion = with_amendments("1", "5")
    one, five = (it.id for it in motion.amendments)
    votes = Votes((), (Total(Cast.FOR, 9, one), Total(Cast.FOR, 3, five)), Taken.HANDS)
    motion = then(motion, Event(RIVALS_PUT, one, "carried", votes=votes))
    motion, _ = decide(motion, "5", Outcome.LOST, ids("d"))
    found = said(motion)
    assert "On a vote between Amendment 1 and Amendment 5, Amendment 1 was preferred." in found
    assert "On a show of hands: for Amendment 1 9, for Amendment 5 3." in found
    assert "Amendment 5 was accordingly lost." in found


def test_a_text_that_is_not_in_the_file_is_not_taken_for_the_motion() -> None:
    votes = Votes((), (Total(Cast.FOR, 9, "nowhere"), Total(Cast.FOR, 3)), Taken.HANDS)
    motion = then(with_amendments("1", "5"), Event(RIVALS_PUT, "nowhere", "carried", votes=votes))
    assert any("an amendment that is not in the file was preferred." in it for it in said(motion))


def test_a_proposal_to_take_no_action_is_said_to_be_lost_once() -> None:
    votes = Votes((), (Total(Cast.FOR, 3), Total(Cast.AGAINST, 9)))
    motion = with_amendments("1", "5")
    motion = then(motion, Event(RIVALS_PUT, motion.amendments[1].id, "lost", votes=votes))
    motion, _ = decide(motion, "5", Outcome.LOST, ids("d"))
    told = [it for it in said(motion) if it.startswith("Amendment 5") and "lost" in it]
    assert told == ["Amendment 5 was put to the vote and lost."]


def test_the_phrases_are_the_councils() -> None:
    loud = Phrases(moved="{MOVER} MOVED and {seconder} SECONDED", carried="{IT} WAS CARRIED")
    motion, _ = decide(with_amendments(), "motion", Outcome.CARRIED, ids("d"))
    found = said(motion, replace(PLAIN, minutes=loud))
    assert "COUNCILLOR FENWICK OAKES MOVED and Councillor Marisol Penhale SECONDED" in found
    assert "THE MOTION WAS CARRIED" in found


def test_the_marked_text_is_printed_by_choice() -> None:
    motion, _ = decide(with_amendments("1"), "1", Outcome.LOST, ids("d"))
    assert not any("[INSERT:]" in it for it in said(motion))
    assert any("[INSERT:] 15 [TO HERE]" in it for it in said(motion, marked=True))


def test_totals_that_are_not_those_of_the_list_are_told_the_clerk_and_not_printed() -> None:
    ballots = (Ballot("A", Cast.FOR), Ballot("B", Cast.FOR), Ballot("C", Cast.AGAINST))
    totals = (Total(Cast.FOR, 3), Total(Cast.AGAINST, 1))
    votes = Votes(ballots, totals, Taken.RECORDED)
    motion, _ = decide(with_amendments(), "motion", Outcome.CARRIED, ids("d"), votes)
    assert list(to_the_clerk([motion])) == [
        "Votes on the motion: “For”: 3 announced, 2 listed. The list is printed."
    ]
    assert "For the motion: Councillors A and B (2)" in said(motion)
    assert not any("announced" in it for it in said(motion))


@given(meetings(), profiles())
@settings(max_examples=30)
def test_whatever_happened_is_told_once_and_in_order(motion: Motion, profile: Profile) -> None:
    found = said(motion, profile)
    decided = [it.subject for it in motion.proceedings if it.kind == "amendment decided"]
    for item in motion.amendments:
        head = f"Amendment {item.label}"
        assert found.count(head) == (item.id in decided), head
    carried = motion.outcome is Outcome.CARRIED
    assert (profile.minutes.resolved in found) is carried
    if carried:
        after = found[found.index(profile.minutes.resolved) :]
        assert all(any(it.text in row for row in after) for it in motion.current.clauses)
