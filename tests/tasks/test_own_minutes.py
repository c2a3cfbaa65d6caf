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
from motion_editor.tasks.rivals import decide_rivals
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


@cache
def rivals() -> Motion:
    """A motion and two amendments put to one vote; each round is settled by a casting vote."""
    motion = motion_moved()
    kept = tuple(it for it in motion.amendments if it.label in ("1", "5"))
    motion = replace(motion, amendments=kept)
    for first, second in ((9, "motion"), (12, "1")):
        texts = [Total(Cast.FOR, 12, "5"), Total(Cast.FOR, first, "1")]
        texts.append(Total(Cast.FOR, 9, "motion"))
        cast = Cast.AGAINST if second == "motion" else Cast.FOR
        put = tuple(texts) if cast is Cast.AGAINST else tuple(texts[:2])
        votes = Votes(totals=(*put, Total(Cast.ABSTAIN, 2)))
        votes = replace(votes, casting=Ballot("Idris Thackeray", cast, second))
        motion, _ = decide_rivals(motion, votes, ids("r"))
    return motion


RIVALS_SLIPS = [
    ("casting vote for Amendment 1", "casting vote for Amendment 5",
     "The casting vote was for Amendment 1 by the file and for Amendment 5 by the record."),
    ("casting vote against the motion", "casting vote against Amendment 1",
     "The casting vote was against the motion by the file and against Amendment 1 by the record."),
    ("Councillor Idris Thackeray, gave a casting vote for",
     "Councillor Fenwick Oakes, gave a casting vote for",
     ("The casting vote was that of Idris Thackeray by the file and of Fenwick Oakes by the "
      "record.")),
    ("for Amendment 5 12, for Amendment 1 12", "for Amendment 5 11, for Amendment 1 12",
     "The file has 12 for Amendment 5, the record 11."),
    ("Amendment 1 was preferred", "Amendment 5 was preferred",
     "By the file Amendment 1 was preferred, by the record Amendment 5."),
]  # fmt: skip


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".html"])
def test_nothing_in_our_own_minutes_of_rival_texts_is_unexplained(suffix: str) -> None:
    found = verify(rivals(), read_source(data=_minutes(suffix)), ids("v"))
    assert found.findings == ()
    assert [it.casting for it in found.counts] == ["against the motion", "for Amendment 1"]


def test_nothing_in_our_own_minutes_of_rival_texts_in_two_languages_is_unexplained() -> None:
    welsh = find("arwelfa", [resource("councils")])
    paper = in_both(minutes_paper([rivals()], welsh), welsh)
    source = read_source(data=paper_bytes(paper, ".txt"))
    found = verify(rivals(), source, ids("v"), (), welsh)
    assert (found.findings, len(found.counts), len(found.stages)) == ((), 2, 4)


@pytest.mark.parametrize(("words", "slip", "said"), RIVALS_SLIPS)
def test_a_slip_in_the_vote_between_rival_texts_is_found(words: str, slip: str, said: str) -> None:
    minutes = _minutes(".txt").decode()
    assert words in minutes
    source = read_source(data=minutes.replace(words, slip).encode())
    assert [it.said for it in verify(rivals(), source, ids("v")).findings] == [said]


def test_a_word_changed_in_a_rival_text_is_found() -> None:
    minutes = _minutes(".txt").decode()
    words = rivals().amendment("5").text.clauses[-1].text.split()[-1]
    at = minutes.index(words)
    slip = f"{minutes[:at]}otherwise{minutes[at + len(words) :]}"
    found = verify(rivals(), read_source(data=slip.encode()), ids("v")).findings
    assert [it.between for it in found] == ["Amendment 5 in the file and Amendment 5 if carried"]


def _minutes(suffix: str) -> bytes:
    return paper_bytes(minutes_paper([rivals()]), suffix)


@pytest.mark.parametrize("outcome", [Outcome.CARRIED, Outcome.LOST])
def test_a_falsified_casting_vote_is_found(outcome: Outcome) -> None:
    side, other = (Cast.FOR, "against") if outcome is Outcome.CARRIED else (Cast.AGAINST, "for")
    totals = (Total(Cast.FOR, 12), Total(Cast.AGAINST, 12))
    votes = Votes((), totals, Taken.HANDS, Ballot("Idris Thackeray", side))
    motion, _ = decide(motion_moved(), "motion", outcome, ids("d"), votes)
    words = paper_bytes(minutes_paper([motion]), ".txt").decode()

    def said(record: str) -> list[str]:
        source = read_source(data=record.encode())
        return [it.said for it in verify(motion, source, ids("v"), NAMES).findings]

    assert said(words) == []
    slip = words.replace(f"casting vote {side.value}", f"casting vote {other}")
    assert said(slip) == [
        f"The casting vote was “{other}”, and it is said to be {outcome.value}.",
        f"The casting vote was “{side.value}” by the file and “{other}” by the record.",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "On a roll call vote 12 Members voted for the motion and 12 for the amendment.",
        "There voted for the amendment 12 and for the motion 12.",
        "For the Motion: 12\n\nFor the Amendment: 12",
    ],
)
def test_a_vote_between_rival_texts_is_read_in_others_words(words: str) -> None:
    motion = motion_moved()
    motion = replace(motion, amendments=(motion.amendment("5"),))
    votes = Votes(totals=(Total(Cast.FOR, 12, "5"), Total(Cast.FOR, 12, "motion")))
    votes = replace(votes, casting=Ballot("Idris Thackeray", Cast.FOR, "motion"))
    motion, _ = decide_rivals(motion, votes, ids("r"))
    minutes = paper_bytes(minutes_paper([motion]), ".txt").decode()
    head, rest = minutes.split("On a vote between", 1)
    _, rest = rest.split("The amendment was accordingly", 1)
    casting = "The Provost (Councillor Thackeray) used his casting vote in favour of the Motion."
    record = f"{head}{words}\n\n{casting}\n\nThe amendment was accordingly{rest}"

    def said(record: str) -> list[str]:
        source = read_source(data=record.encode())
        return [it.said for it in verify(motion, source, ids("v")).findings]

    assert said(record) == []
    assert len(said(record.replace("12", "13", 1))) == 1
    assert len(said(record.replace("favour of the Motion", "favour of the Amendment"))) == 1
