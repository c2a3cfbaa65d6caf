"""A count that does not add up is said at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.members import Member
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules, Share
from motion_editor.meeting.tally import Result, result
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.decide import decide
from motion_editor.tasks.meet import Entered, meet
from motion_editor.tasks.roll import (
    Chamber,
    chair_of,
    chamber_of,
    placed,
    read_members,
    recorded,
    rules_of,
    whom,
)
from motion_editor.tasks.votes import in_words, read_votes
from tests.strategies import ids
from tests.tasks import sample

ROLL = """\
# The council of an invented town
Fenwick Oakes, Harbour, Marsh
Councillor Anna Carter, Harbour, Mill
Colin Carter, Independent
Marisol Penhale, Independent, Quay
Odile Brackenbury-Fell, Harbour, Quay
"""
MEMBERS = (*read_members(ROLL), Member("Idris Thackeray", office="The Mayor"))
CHAMBER = Chamber(MEMBERS)
CASTS = st.lists(st.sampled_from(Cast), min_size=len(MEMBERS), max_size=len(MEMBERS))


def said(text: str, outcome: Outcome | None = None, chamber: Chamber = CHAMBER) -> str:
    return " ".join(does_not_add_up(placed(read_votes(text), chamber.members), outcome, chamber))


def ruled(**rules: object) -> Chamber:
    return Chamber(MEMBERS, Rules(date(2026, 5, 1), **rules))  # type: ignore[arg-type]


@given(CASTS)
def test_a_whole_roll_adds_up(casts: list[Cast]) -> None:
    ballots = tuple(Ballot(it.name, cast) for it, cast in zip(MEMBERS, casts, strict=True))
    totals = tuple(Total(cast, casts.count(cast)) for cast in Cast)
    votes = Votes(ballots, totals, Taken.RECORDED)
    outcome = {Result.CARRIED: Outcome.CARRIED, Result.LOST: Outcome.LOST}.get(result(votes))
    assert does_not_add_up(votes, outcome, CHAMBER) == ()
    short = Votes(ballots[1:], totals, Taken.RECORDED)
    assert does_not_add_up(short, outcome, CHAMBER)


@given(st.lists(st.integers(0, 6), min_size=3, max_size=3))
def test_more_votes_than_members_are_always_said(numbers: list[int]) -> None:
    lines = zip(("for", "against", "abstain"), numbers, strict=True)
    found = said("\n".join(f"{cast} {n}" for cast, n in lines))
    assert ("the council has 6 members" in found) == (sum(numbers) > 6)


@pytest.mark.parametrize(
    ("text", "outcome", "wanted"),
    [
        ("for Carter", None, "“Carter” may be any of: Anna Carter, Colin Carter."),
        ("for Penhele", None, "“Penhele” is not on the roll. Most like it are: Marisol Penhale."),
        ("for Quill", None, "“Quill” is not on the roll."),
        ("for A. Carter\nfor Anna Carter", None, "stands twice"),
        (
            "recorded vote\nfor Oakes\nagainst Penhale",
            None,
            "are in none of the lists: Anna Carter, Colin Carter, Odile Brackenbury-Fell, Idris",
        ),
        ("for 3\nagainst 1\nabsent 1", None, "Those present and absent come to 5"),
        ("show of hands\nfor 3\nagainst 2\nagainst Oakes", Outcome.CARRIED, ""),
        ("for 3\nagainst 2\nagainst Oakes", Outcome.CARRIED, "The total “against” is 2, and 1"),
        ("for 3\nagainst 2\ncasting for The Mayor", Outcome.CARRIED, "the votes are not equal"),
        ("for 3\nagainst 3\ncasting for The Mayor", Outcome.CARRIED, ""),
        ("for 3\nagainst 3\ncasting for Thackeray", Outcome.LOST, "casting vote was “for”"),
        ("for 3\nagainst 3", Outcome.LOST, "lost by a casting vote?"),
        ("for 3\nagainst 2\ndemanded Oakes", Outcome.CARRIED, "no member is named in it"),
    ],
)
def test_a_slip_is_said(text: str, outcome: Outcome | None, wanted: str) -> None:
    found = said(text, outcome)
    assert wanted in found
    assert bool(wanted) == bool(found)


def test_two_of_one_surname_are_told_apart_and_an_office_is_a_name() -> None:
    assert [it.name for it in whom("Cllr A Carter", MEMBERS)] == ["Anna Carter"]
    assert [it.name for it in whom("Y Cynghorydd A Carter", MEMBERS)] == ["Anna Carter"]
    assert [it.name for it in whom("the mayor", MEMBERS)] == ["Idris Thackeray"]
    assert [it.name for it in whom("Councillor Brackenbury-Fell", MEMBERS)] == [MEMBERS[4].name]
    assert not whom("Fell", MEMBERS)
    by_file = Member("Robert Carter", initials="J. R.")
    assert whom("J.R. Carter", (*MEMBERS, by_file)) == (by_file,)
    # Another of that surname and initial is not on the roll, and takes nobody's vote.
    dorothea = Member("Dorothea Wrenfield", initials="D.")
    assert whom("D Wrenfield", (dorothea,)) == (dorothea,)
    assert whom("Derek Wrenfield", (dorothea,)) == ()


def test_standing_orders_say_who_may_demand_names_and_whether_there_is_a_casting_vote() -> None:
    five = ruled(recorded=Share(3))
    assert "2 asked for a recorded vote, and 3 members are needed" in said(
        "for Oakes\nagainst Penhale\ndemanded Oakes\ndemanded Penhale", chamber=five
    )
    quarter = ruled(recorded=Share(part=Fraction(1, 4), present=True))
    assert "2 members are needed" in said("for 4\nagainst 2\ndemanded Oakes", chamber=quarter)
    assert "needed" not in said("for 2\nagainst 2\nabsent 2\ndemanded Oakes", chamber=quarter)
    none = ruled(casting=False)
    assert said("for 3\nagainst 3", Outcome.LOST, none) == ""
    assert "it is not carried" in said("for 3\nagainst 3", Outcome.CARRIED, none)
    assert "there is none" in said("for 3\nagainst 3\ncasting for Oakes", Outcome.LOST, none)


def test_a_vote_on_the_budget_asks_for_names() -> None:
    budget = Chamber(MEMBERS, Rules(date(2026, 5, 1), budget_recorded=True), budget=True)
    assert "the law asks for the names" in said("for 4\nagainst 2", Outcome.CARRIED, budget)
    names = "for Oakes\nagainst Penhale\nabstain A Carter"
    assert "law" not in said(names, Outcome.CARRIED, budget)
    assert "law" not in said("for 4\nagainst 2", Outcome.CARRIED, ruled(budget_recorded=True))


def test_one_who_declared_an_interest_does_not_vote() -> None:
    away = Chamber(MEMBERS, interests=("Councillor Oakes",))
    assert "Fenwick Oakes declared an interest" in said("for Oakes", chamber=away)
    assert "declared" not in said("interest Oakes\nfor Penhale", chamber=away)


def test_those_who_declared_an_interest_are_no_votes_of_a_show_of_hands() -> None:
    known = replace(CHAMBER, interests=("Colin Carter", "Fenwick Oakes"))
    assert said("for 4", chamber=known) == ""
    assert said("for 3\nagainst 2", chamber=known) == (
        "5 votes are recorded; of 6 members 2 have declared an interest."
    )


def test_names_are_kept_as_the_roll_has_them_and_doubts_reported() -> None:
    new_id = ids()
    votes = read_votes("for Cllr Oakes\nagainst Carter\ncasting for The Mayor")
    motion, report = decide(
        sample.motion(new_id=new_id), "motion", Outcome.LOST, new_id, votes, CHAMBER
    )
    kept = motion.proceedings[-1].votes
    assert [it.name for it in kept.ballots] == ["Fenwick Oakes", "Carter"]
    assert kept.casting == Ballot("Idris Thackeray", Cast.FOR)
    assert report.doubts
    assert in_words(kept) == "for 1, against 1, casting vote for"


@pytest.mark.parametrize(
    "text",
    ["casting abstain Oakes", "casting for 3", "casting for A\ncasting against B", "demanded",
     "choice 1:", "choice 1: 3\nchoice 1: 4"],
)  # fmt: skip
def test_what_is_no_casting_vote_is_refused(text: str) -> None:
    with pytest.raises(Exception, match=r"Line [12] of the votes"):
        read_votes(text)


def test_votes_without_figures_say_how_they_were_taken() -> None:
    assert in_words(read_votes("without a vote")) == "without a vote"


def test_who_asked_for_names_at_the_meeting_stands_with_the_vote() -> None:
    new_id, five = ids(), ruled(recorded=Share(3))
    motion = sample.motion(new_id=new_id)
    motion, report = meet(motion, "recorded", "motion", new_id, Entered(("Oakes",)), five)
    assert report.doubts == ("1 asked for a recorded vote, and 3 members are needed.",)
    chamber = replace(five, asked=chamber_of(motion).asked)
    assert chamber.asked == ("Fenwick Oakes",)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, new_id, read_votes("for Oakes"), chamber)
    assert motion.proceedings[-1].votes.demanded == ("Fenwick Oakes",)
    assert chamber_of(motion).asked == ()


def test_those_named_with_the_vote_are_counted_with_those_entered_before_it() -> None:
    five = replace(ruled(recorded=Share(3)), asked=("Fenwick Oakes", "Idris Thackeray"))
    votes = "for Oakes\nagainst Penhale\ndemanded Cllr Oakes\ndemanded Penhale"
    assert "asked for" not in said(votes, chamber=five)
    assert len(recorded(read_votes(votes), five).demanded) == 3


def test_who_presides_is_the_member_of_that_office() -> None:
    assert chair_of(Profile(chair="Mayor", members=MEMBERS)) == "Idris Thackeray"
    assert chair_of(Profile(chair="Provost", members=MEMBERS)) == "The Provost"


def test_the_standing_orders_are_those_of_the_day_of_the_meeting() -> None:
    old, new = Rules(date(2025, 5, 1), casting=False), Rules(date(2027, 5, 1))
    profile = Profile(rules=(old, new), members=MEMBERS)
    assert rules_of(profile, "2026-11-27") is old
    assert rules_of(profile, "2027-05-01T19:00") is new
    assert rules_of(profile, "") is new
    assert rules_of(profile, "2024-01-01") is None
    assert chamber_of(sample.motion(), profile=profile).members == MEMBERS
