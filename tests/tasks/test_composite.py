"""Several amendments agreed as one."""

from __future__ import annotations

import pytest
from hypothesis import assume, event, given

from motion_editor.core.amendment import (
    Amendment,
    AmendmentText,
    Base,
    Choice,
    Outcome,
    Settlement,
    TextKind,
)
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.people import Person
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.text_out import write_text
from motion_editor.papers.agreed import text_name
from motion_editor.revise.rebase import rebase
from motion_editor.tasks.composite import composite
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listing import listing
from motion_editor.tasks.paper import Kind, Order, make_paper, notified_text
from motion_editor.tasks.settle import settle
from tests import notation
from tests.revise.test_compose import apart, quiet
from tests.strategies import few, ids


def made(base: Clauses, *texts: Clauses) -> Motion:
    """A motion with amendments 1, 2, …"""
    motion = Motion("m", Details("Trees"), (Version("v1", VersionKind.NOTICE, base),))
    for at, text in enumerate(texts, 1):
        notified = AmendmentText(TextKind.NOTIFIED, Base(version="v1"), text)
        mover = Person(f"Member {at}", "Councillor")
        motion = motion.with_amendment(Amendment(f"x{at}", str(at), (notified,), mover))
    return motion


def words(clauses: Clauses) -> list[str]:
    return [item.text for item in clauses]


@few
@given(apart())
def test_of_two_that_are_apart_it_is_both_whichever_comes_first(
    both: tuple[Clauses, Clauses],
) -> None:
    one, two = both
    apart = quiet(rebase(one, two, ids("z")), rebase(two, one, ids("y")))
    event(f"apart: {apart}")
    assume(apart and words(proposed(one)) and words(proposed(two)))
    motion = made(original(one), one, two)
    found = []
    for order in (["1", "2"], ["2", "1"]):
        after, report = composite(motion, order, ids("w"), "C")
        assert not report.unsettled
        assert original(after.amendment("C").text.clauses) == original(one)
        found.append(words(proposed(after.amendment("C").text.clauses)))
    first, _ = decide(motion, "1", Outcome.CARRIED, ids("first"))
    if proposed(first.amendment("2").text.clauses):
        then, _ = decide(first, "2", Outcome.CARRIED, ids("u"))
        assert found == [words(then.current.clauses)] * 2


BASE = "h # This Council asks for:\nb1 - more trees\nb2 - fewer cars"
ONE = BASE.replace("more", "{--more--}{++many++}")
TWO = BASE.replace("cars", "{--cars--}{++lorries++}")
RIVAL = BASE.replace("more", "{--more--}{++all++}")


def sample(*texts: str) -> Motion:
    return made(*map(notation.read, (BASE, *texts)))


def test_it_names_all_movers_and_says_what_it_is_made_of() -> None:
    motion, report = composite(sample(ONE, TWO), ["1", "2"], ids("z"))
    made = motion.amendment("3")
    assert report.done == "Amendment 3 is made of Amendment 1 and Amendment 2."
    assert made.mover.full == "Councillor Member 1 and Councillor Member 2"
    assert text_name(motion, made) == "made of Amendment 1 and Amendment 2"
    assert [it.outcome for it in motion.amendments] == [Outcome.ACCEPTED, Outcome.ACCEPTED, None]
    assert motion.amendment("1").notified == sample(ONE, TWO).amendment("1").notified
    assert listing(motion).to_decide == ("Amendment 3", "the motion")
    motion, _ = decide(motion, "3", Outcome.CARRIED, ids("y"))
    assert words(motion.current.clauses)[1:] == ["many trees", "fewer lorries"]


def test_what_overlaps_is_a_clash_to_be_settled_before_it_can_be_carried() -> None:
    motion, report = composite(sample(ONE, RIVAL, TWO), ["1", "2", "3"], ids("z"), "C")
    assert report.unsettled
    assert "to be settled and then accepted into it: Amendment 2" in report.done
    (clash,) = motion.amendment("2").text.open_clashes
    assert (clash.base, clash.amendment) == ("many", "all")
    with pytest.raises(MotionError, match="has not taken in Amendment 2"):
        decide(motion, "C", Outcome.CARRIED, ids("y"))
    motion, _ = settle(motion, "2", clash.name, Settlement(Choice.AMENDMENT), ids("x"))
    motion, _ = decide(motion, "2", Outcome.ACCEPTED, ids("w"))
    motion, _ = decide(motion, "C", Outcome.CARRIED, ids("q"))
    assert words(motion.current.clauses)[1:] == ["all trees", "fewer lorries"]


def test_as_it_was_made_it_is_printed_even_after_the_text_has_moved_on() -> None:
    fourth = BASE.replace("This Council", "This{++ full++} Council")
    motion, _ = composite(sample(ONE, TWO, fourth), ["1", "2"], ids("z"))
    as_made = motion.amendment("4").text.clauses
    motion, _ = decide(motion, "3", Outcome.CARRIED, ids("y"))
    made = motion.amendment("4")
    at = notified_text(motion, "4")
    assert made.texts[at].clauses == as_made
    assert made.text.clauses != as_made
    assert text_name(motion, made, at) == "made of Amendment 1 and Amendment 2"
    printed = write_text(make_paper(motion, Order(Kind.AMENDMENT, "4", suffix=".txt", text=at)))
    assert "many" in printed
    assert "lorries" in printed


def test_what_can_not_be_one_is_refused() -> None:
    motion = sample(ONE, TWO)
    for labels in (["1"], ["1", "1"]):
        with pytest.raises(MotionError, match="two amendments or more"):
            composite(motion, labels, ids("z"))
    lost, _ = decide(motion, "1", Outcome.LOST, ids("y"))
    with pytest.raises(MotionError, match="decided already"):
        composite(lost, ["1", "2"], ids("x"))
    on_top = AmendmentText(TextKind.NOTIFIED, Base(amendment="x1"), proposed(notation.read(ONE)))
    mixed = motion.with_amendment(Amendment("x3", "3", (on_top,)))
    with pytest.raises(MotionError, match="do not amend the same text"):
        composite(mixed, ["1", "3"], ids("w"))
