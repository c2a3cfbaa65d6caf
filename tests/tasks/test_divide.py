"""Parts of an amendment decided, the others left open."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.papers.agreed import agreed_names, what_made
from motion_editor.tasks.decide import decide
from motion_editor.tasks.divide import decide_parts, parts_of
from motion_editor.tasks.find import base_clauses, version_made_by
from motion_editor.tasks.listing import listing
from tests import notation
from tests.strategies import ids
from tests.tasks.test_agree import made

BASE = "h # This Council asks for:\nb1 - more trees\nb2 - fewer cars\nb3 - a report"
AMENDMENT = (
    "h # This Council asks for:\nb1 - {--more--}{++many++} trees\n"
    "b2 - fewer {--cars--}{++lorries++}\nb3 - {--a report--}{--¶--}"
)
OTHER = "h # This Council asks for:\nb1 - more {++tall ++}trees\nb2 - fewer cars\nb3 - a report"


def sample() -> Motion:
    """A motion with an amendment A of three parts and another, B."""
    motion = made(notation.read(BASE), notation.read(AMENDMENT))
    text = AmendmentText(TextKind.NOTIFIED, Base(version="v1"), notation.read(OTHER))
    return motion.with_amendment(Amendment("B", "B", (text,)))


def words(motion: Motion) -> list[str]:
    return [item.text for item in motion.current.clauses][1:]


def test_the_parts_are_told_in_words() -> None:
    motion = sample()
    found = parts_of(motion, motion.amendment("A"))
    assert [part.numbers for part in found] == [(1,), (2,), (3,)]
    assert "“cars”" in found[1].words[0]


def test_some_carried_make_a_version_and_the_others_stay_open_over_it() -> None:
    motion, report = decide_parts(sample(), "A", [1, 3], Outcome.CARRIED, ids("z"))
    assert report.done == (
        "Amendment A: changes 1 and 3 carried. That made version 2, substantive motion; "
        "the others stay open."
    )
    assert words(motion) == ["many trees", "fewer cars"]
    left = motion.amendment("A")
    assert left.open
    assert left.text.kind is TextKind.LEFT
    assert original(left.text.clauses) == motion.current.clauses
    assert [it.text for it in proposed(left.text.clauses)][1:] == ["many trees", "fewer lorries"]
    assert [item.amendment for item in report.carried] == ["B"]
    assert what_made(motion, motion.current) == "Amendment A: carried in part."
    line = listing(motion).amendments[0]
    assert len(line.parts) == 1
    assert line.parts[0].startswith("carried: ")
    motion, _ = decide(motion, "A", Outcome.CARRIED, ids("y"))
    assert words(motion) == ["many trees", "fewer lorries"]
    assert version_made_by(motion, motion.amendment("A")) == motion.current


def test_some_lost_are_dropped_and_the_motion_stays() -> None:
    motion, report = decide_parts(sample(), "A", [2], Outcome.LOST, ids("z"))
    assert report.done == "Amendment A: change 2 lost. The others stay open."
    assert len(motion.versions) == 1
    assert [it.text for it in proposed(motion.amendment("A").text.clauses)][1:] == [
        "many trees",
        "fewer cars",
    ]
    assert motion.amendment("A").notified == sample().amendment("A").notified


def test_one_after_the_other_they_are_the_whole() -> None:
    whole, _ = decide(sample(), "A", Outcome.CARRIED, ids("z"))
    motion = sample()
    for _ in range(3):
        motion, _ = decide_parts(
            motion, "A", [1], Outcome.ACCEPTED, ids(f"y{len(motion.versions)}")
        )
    assert words(motion) == words(whole)
    assert not motion.amendment("A").open
    assert len(motion.versions) == 4


def test_all_of_them_are_the_amendment() -> None:
    motion, report = decide_parts(sample(), "A", [1, 2, 3], Outcome.CARRIED, ids("z"))
    assert motion.amendment("A").outcome is Outcome.CARRIED
    assert "changes" not in report.done


def test_parts_of_an_amendment_to_an_amendment_become_part_of_it() -> None:
    above = (
        "h # This Council asks for:\nb1 - {--many--}{++all++} trees\nb2 - fewer {++old ++}lorries"
    )
    motion = made(notation.read(BASE), notation.read(AMENDMENT), notation.read(above))
    motion, report = decide_parts(motion, "A1", [2], Outcome.CARRIED, ids("z"))
    assert "Amendment A now reads as amended by that" in report.done
    under, left = motion.amendment("A"), motion.amendment("A1")
    assert agreed_names(motion, under) == "Amendment A1"
    assert [it.text for it in proposed(under.text.clauses)][1:] == [
        "many trees",
        "fewer old lorries",
    ]
    assert left.open
    assert original(left.text.clauses) == base_clauses(motion, left.text.base)
    motion, _ = decide(motion, "A1", Outcome.CARRIED, ids("y"))
    assert agreed_names(motion, motion.amendment("A")) == "Amendment A1"


def test_what_amends_it_stays_on_it() -> None:
    above = "h # This Council asks for:\nb1 - many trees\nb2 - fewer {++old ++}lorries"
    motion = made(notation.read(BASE), notation.read(AMENDMENT), notation.read(above))
    motion, _ = decide_parts(motion, "A", [1], Outcome.CARRIED, ids("z"))
    on_top = motion.amendment("A1")
    assert on_top.text.base == Base(amendment="A", text=1)
    assert not on_top.text.clashes


@pytest.mark.parametrize(
    ("numbers", "outcome", "said"),
    [
        ([4], Outcome.CARRIED, "no change 4"),
        ([1], Outcome.DEFERRED, "stay open"),
    ],
)
def test_what_is_no_part_is_refused(numbers: list[int], outcome: Outcome, said: str) -> None:
    with pytest.raises(MotionError, match=said):
        decide_parts(sample(), "A", numbers, outcome, ids("z"))


def test_half_a_split_is_refused() -> None:
    text = BASE.replace("b1 - more trees", "b1 - more {++¶++}\na1 - {++old ++}trees").replace(
        "fewer", "{++far ++}fewer"
    )
    motion = made(notation.read(BASE), notation.read(text))
    with pytest.raises(MotionError, match="changes 1 and 2 of Amendment A can't be parted"):
        decide_parts(motion, "A", [2], Outcome.CARRIED, ids("z"))
