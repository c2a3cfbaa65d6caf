"""Separate votes on paragraphs of the motion."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original
from motion_editor.core.votes import Cast, Total, Votes
from motion_editor.papers.agreed import what_made
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listing import listing
from motion_editor.tasks.separate import addressed, clauses_at, decide_paragraph, paragraphs
from tests import notation
from tests.strategies import ids
from tests.tasks.test_agree import made

BASE = """
h # This Council notes:
b1 - trees
b2 - cars
b3 -- old ones
l # This Council resolves:
b4 - to plant
b5 - to report
"""
AMENDMENT = BASE.replace("to plant", "to plant{++ more++}")


def sample(amendment: str = AMENDMENT) -> Motion:
    return made(notation.read(BASE), notation.read(amendment))


def voted(motion: Motion, words: str, outcome: Outcome = Outcome.LOST) -> Motion:
    wanted = addressed(words)
    assert wanted is not None
    votes = Votes(totals=(Total(Cast.FOR, 2), Total(Cast.AGAINST, 9)))
    after, _ = decide_paragraph(motion, clauses_at(motion, wanted), outcome, ids("z"), votes)
    return after


def words(motion: Motion) -> list[str]:
    return [item.text for item in motion.current.clauses]


def test_a_paragraph_lost_is_left_out_with_what_stands_under_it() -> None:
    motion = voted(sample(), "note 2")
    assert words(motion) == [
        "This Council notes:", "trees", "This Council resolves:", "to plant", "to report",
    ]  # fmt: skip
    assert motion.current.why == "note 2 not carried"
    assert what_made(motion, motion.current) == "Amended: note 2 not carried."
    (said,) = listing(motion).separate
    assert said.startswith("note 2: lost (for 2, against 9)")
    text = motion.amendment("A").text
    assert original(text.clauses) == motion.current.clauses
    assert not text.clashes


def test_one_carried_stays_and_is_recorded() -> None:
    motion = voted(sample(), "note 1", Outcome.CARRIED)
    assert len(motion.versions) == 1
    assert listing(motion).separate


def test_an_amendment_to_what_is_left_out_clashes() -> None:
    motion = voted(sample(), "resolution 1")
    assert len(motion.amendment("A").text.open_clashes) == 1


def test_several_are_left_out_together_and_addresses_are_those_printed() -> None:
    motion = voted(sample(), "resolutions 1 and 2")
    assert words(motion)[-1] == "This Council resolves:"
    assert motion.current.why == "resolution 1 and resolution 2 not carried"


def test_one_paragraph_is_left_out_or_several_are() -> None:
    one, several = (
        decide_paragraph(sample(), ids_, Outcome.LOST, ids("z"))[1].done
        for ids_ in (("b4",), ("b4", "b5"))
    )
    assert one.endswith("substantive motion, is without it.")
    assert several.endswith("substantive motion, is without them.")


@pytest.mark.parametrize("words", ["1", "A", "Amendment 1", "motion", "the motion", "nonsense"])
def test_what_names_no_place_is_none(words: str) -> None:
    assert addressed(words) is None


def test_what_can_not_be_voted_on_is_refused() -> None:
    motion = sample()
    with pytest.raises(MotionError, match="no note 7"):
        voted(motion, "note 7")
    with pytest.raises(MotionError, match="is carried or lost"):
        voted(motion, "note 1", Outcome.WITHDRAWN)
    decided, _ = decide(motion, "motion", Outcome.CARRIED, ids("y"))
    with pytest.raises(MotionError, match="has been decided"):
        voted(decided, "note 1")
    assert paragraphs(decided) == ()
    alone = made(notation.read("b1 - one"), notation.read("b1 - one"))
    with pytest.raises(MotionError, match="leave nothing"):
        decide_paragraph(alone, ("b1",), Outcome.LOST, ids("x"))
