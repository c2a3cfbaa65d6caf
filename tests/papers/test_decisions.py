"""The decision list: a row for each, in the council's words, Oxford's for the form of a motion."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import GUILLOTINE, MOVED, RIVALS_PUT, Event
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.phrases import Phrases
from motion_editor.council.profile import PLAIN
from motion_editor.papers.blocks import Table
from motion_editor.papers.decisions import decisions_paper
from motion_editor.tasks.decide import decide
from motion_editor.tasks.rivals import decide_rivals
from tests.papers.test_minutes import with_amendments
from tests.strategies import ids
from tests.tasks.meetings_drawn import NAMES

VOTES = Votes((), (Total(Cast.FOR, 18), Total(Cast.AGAINST, 0), Total(Cast.ABSTAIN, 6)))


def rows(*motions: Motion, phrases: Phrases = PLAIN.minutes) -> list[tuple[str, ...]]:
    paper = decisions_paper(motions, replace(PLAIN, minutes=phrases))
    (table,) = [it for it in paper.blocks if isinstance(it, Table)]
    return list(table.rows)


def test_each_amendment_and_the_motion_have_a_row_in_the_order_decided() -> None:
    new_id = ids("d")
    motion, _ = decide(with_amendments("1", "2"), "2", Outcome.WITHDRAWN, new_id)
    motion, _ = decide(motion, "1", Outcome.CARRIED, new_id, VOTES)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, new_id, Votes(taken=Taken.ASSENT))
    oakes = "Councillor Fenwick Oakes"
    assert rows(motion) == [
        ("Amendment 2", "Not recorded", "Withdrawn", ""),
        ("Amendment 1", "Not recorded", "Carried", "for 18, against 0, abstained 6"),
        ("Safer crossings", oakes, "Agreed without a vote: motion including Amendment 1", ""),
    ]
    assert rows(motion, with_amendments())[0][0] == "Safer crossings: Amendment 2"


@pytest.mark.parametrize(
    ("labels", "form"),
    [((), "original motion"), (("1",), "motion including amendment"),
     (("1", "9"), "motion including both amendments")],
)  # fmt: skip
def test_in_which_form_it_was_carried(labels: tuple[str, ...], form: str) -> None:
    new_id = ids("d")
    motion = with_amendments(*labels)
    for label in labels:
        motion, _ = decide(motion, label, Outcome.CARRIED, new_id)
    motion, _ = decide(motion, "motion", Outcome.CARRIED, new_id)
    assert rows(motion)[-1][2] == f"Carried: {form}"
    assert rows(motion, phrases=Phrases(said_carried="AGREED"))[-1][2] == f"AGREED: {form}"


def test_what_was_not_reached_is_said_so() -> None:
    motion = with_amendments()
    assert rows(motion)[0][2] == "No decision recorded"
    moved = Event(MOVED, motion.id, by=(NAMES[1],))
    motion = replace(motion, proceedings=(moved, Event(GUILLOTINE)))
    assert rows(motion)[0][1:3] == ("Councillor Idris Thackeray", "Not taken: time elapsed")


def test_a_casting_vote_and_the_votes_between_rival_texts_are_in_the_list() -> None:
    equal = (Total(Cast.FOR, 3), Total(Cast.AGAINST, 3))
    tied = Votes((), equal, casting=Ballot("Fenwick Oakes", Cast.FOR))
    motion, _ = decide(with_amendments("1"), "1", Outcome.CARRIED, ids("d"), tied)
    assert rows(motion)[0][3] == "for 3, against 3, casting vote for"
    motion = with_amendments("1")
    id = motion.amendments[0].id
    texts = Votes((), (Total(Cast.FOR, 9, motion.id), Total(Cast.FOR, 12, id)))
    put = Event(RIVALS_PUT, id, "carried", votes=texts)
    motion = replace(motion, proceedings=(*motion.proceedings, put))
    motion, _ = decide(motion, "1", Outcome.CARRIED, ids("d"))
    assert rows(motion)[0][3] == "for the motion 9, for the amendment 12"


def test_each_of_rival_texts_has_the_round_that_decided_it() -> None:
    motion = with_amendments("1", "2")
    first = (Total(Cast.FOR, 9, "1"), Total(Cast.FOR, 8, "2"), Total(Cast.FOR, 3, "motion"))
    motion, _ = decide_rivals(motion, Votes(totals=first), ids("d"))
    motion, _ = decide_rivals(motion, Votes(totals=first[:2]), ids("e"))
    last = "for Amendment 1 9, for Amendment 2 8"
    assert [(it[2], it[3]) for it in rows(motion)] == [
        ("Lost", last), ("Carried", last), ("Carried: motion including Amendment 1", last)
    ]  # fmt: skip
