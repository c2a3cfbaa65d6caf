"""Our own minutes of any meeting are true by our own check of records."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.installed import find
from motion_editor.council.profile import PLAIN, Profile, VoteLayout
from motion_editor.formats.sniff import Source, read_source
from motion_editor.papers.minutes import minutes_paper
from motion_editor.papers.second import in_both
from motion_editor.places import resource
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import paper_bytes
from motion_editor.tasks.verify import verify
from tests.strategies import ids
from tests.tasks import test_minuted
from tests.tasks.meetings_drawn import NAMES, ROLL, meetings, motion_moved, profiles


@cache
def other() -> Motion:
    """Another motion of the same meeting: amended, and lost."""
    new_id = ids("o")
    shown = Votes((), (Total(Cast.FOR, 9), Total(Cast.AGAINST, 4)))
    motion, _ = decide(
        test_minuted.motion(test_minuted.ORDERS), "1", Outcome.CARRIED, new_id, shown
    )
    lost = Votes((), (Total(Cast.FOR, 2), Total(Cast.AGAINST, 4)))
    motion, _ = decide(motion, "motion", Outcome.LOST, new_id, lost)
    return replace(motion, details=replace(motion.details, title="A ferry for all"))


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".html"])
@given(motion=meetings(), profile=profiles(), data=st.data())
@settings(max_examples=8)
def test_nothing_in_our_own_minutes_is_unexplained(
    suffix: str, motion: Motion, profile: Profile, data: st.DataObject
) -> None:
    motions = data.draw(st.sampled_from([[motion], [motion, other()], [other(), motion]]))
    paper = minutes_paper(motions, profile, marked=data.draw(st.booleans()))
    roll = tuple(it.name for it in profile.members)
    source = read_source(data=paper_bytes(paper, suffix))
    found = verify(motion, source, ids("v"), roll, profile)
    assert [(it.between, it.computed, it.record, it.said) for it in found.findings] == []


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".html"])
def test_nothing_in_our_own_minutes_in_two_languages_is_unexplained(suffix: str) -> None:
    welsh = find("arwelfa", [resource("councils")])
    paper = in_both(minutes_paper([other()], welsh), welsh)
    source = read_source(data=paper_bytes(paper, suffix))
    found = verify(other(), source, ids("v"), (), welsh)
    assert found.findings == ()
    assert len(found.stages) == len(verify(other(), _english(suffix), ids("v")).stages)


def _english(suffix: str) -> Source:
    return read_source(data=paper_bytes(minutes_paper([other()]), suffix))


@pytest.mark.parametrize("named", [(), (Ballot("Fenwick Oakes", Cast.FOR),)])
def test_a_count_of_hands_that_is_not_the_files_is_found(named: tuple[Ballot, ...]) -> None:
    totals = (Total(Cast.FOR, 12), Total(Cast.AGAINST, 38), Total(Cast.ABSTAIN, 3))
    votes = Votes(named, totals, Taken.HANDS)
    motion, _ = decide(motion_moved(), "1", Outcome.LOST, ids("d"), votes)
    words = paper_bytes(minutes_paper([motion]), ".txt").decode()

    def said(record: str) -> list[str]:
        source = read_source(data=record.encode())
        return [it.said for it in verify(motion, source, ids("v")).findings]

    assert said(words) == []
    assert said(words.replace("for 12", "for 13")) == ["The file has 12 “for”, the record 13."]


@pytest.mark.parametrize("suffix", [".txt", ".docx"])
def test_a_word_changed_in_our_own_minutes_is_found(suffix: str) -> None:
    paper = minutes_paper([other()])
    assert verify(other(), read_source(data=paper_bytes(paper, suffix)), ids("v")).findings == ()
    words = paper_bytes(paper, ".txt").decode()
    slip = words.replace("2. Thank the crews of the ferry.", "2. Thank the crew of the ferry.")
    found = verify(other(), read_source(data=slip.encode()), ids("v"))
    assert [it.record for it in found.findings] == ["crew"]
    tally = verify(other(), read_source(data=words.replace("for 9", "for 8").encode()), ids("v"))
    assert [str(it.said) for it in tally.findings] == ["The file has 9 “for”, the record 8."]


@pytest.mark.parametrize("layout", [VoteLayout.AFTER, VoteLayout.NAMES, VoteLayout.YES_NO])
def test_a_member_on_the_other_side_in_our_own_minutes_is_found(layout: VoteLayout) -> None:
    casts = (Cast.FOR, Cast.FOR, Cast.FOR, Cast.AGAINST, Cast.AGAINST)
    votes = Votes(tuple(map(Ballot, NAMES, casts)), taken=Taken.RECORDED)
    motion, _ = decide(motion_moved(), "motion", Outcome.CARRIED, ids("d"), votes)
    profile = replace(PLAIN, members=ROLL, votes=layout)
    words = paper_bytes(minutes_paper([motion], profile), ".txt").decode()
    assert verify(motion, read_source(data=words.encode()), ids("v"), NAMES).findings == ()
    slip = words.replace(" and Councillor Brackenbury", "").replace(
        "Alderman Wexcombe and", "Councillor Brackenbury, Alderman Wexcombe and"
    )
    assert slip != words
    found = verify(motion, read_source(data=slip.encode()), ids("v"), NAMES)
    said = [str(it.said) for it in found.findings]
    assert "Odile Brackenbury voted “for” by the file and “against” by the record." in said
