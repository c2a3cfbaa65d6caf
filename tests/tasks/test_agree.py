"""Amendments to an amendment, voted on before it."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.tracked import original, proposed
from motion_editor.papers.agreed import agreed_names, agreed_to, text_name
from motion_editor.tasks.alter import alter
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import base_clauses
from motion_editor.tasks.listing import listing
from motion_editor.tasks.notice import drafted, notice_given
from tests import notation
from tests.strategies import amendments_of, bases, ids


def made(base: Clauses, below: Clauses, *above: Clauses) -> Motion:
    """A motion with an amendment A and amendments A1, A2, … on top of it."""
    motion = Motion("m", Details("Trees"), (Version("v1", VersionKind.NOTICE, base),))
    texts = [("A", Base(version="v1"), below)]
    texts += [(f"A{at}", Base(amendment="A", text=0), text) for at, text in enumerate(above, 1)]
    for label, to, text in texts:
        item = Amendment(label, label, (AmendmentText(TextKind.NOTIFIED, to, text),))
        motion = motion.with_amendment(item)
    return motion


@given(st.data())
def test_the_amendment_takes_in_what_was_carried(data: st.DataObject) -> None:
    base = data.draw(bases(2, 5, empty=False))
    below = data.draw(amendments_of(base, "a"))
    one = data.draw(amendments_of(proposed(below), "u"))
    two = data.draw(amendments_of(proposed(below), "w"))
    if not proposed(one):
        return
    motion = made(base, below, one, two)
    after, report = decide(motion, "A1", Outcome.CARRIED, ids("z"))
    under, other = after.amendment("A"), after.amendment("A2")
    assert [it.text for it in proposed(under.text.clauses)] == [it.text for it in proposed(one)]
    assert original(under.text.clauses) == base
    assert under.notified == motion.amendment("A").notified
    assert other.text.base == Base(amendment="A", text=1)
    assert original(other.text.clauses) == base_clauses(after, other.text.base)
    assert [item.amendment for item in report.carried] == ["A2"]
    assert after.versions == motion.versions
    assert under.open
    assert after.proceedings[-1].subject == "A1"


BASE = "h # This Council asks for:\nb1 - more trees\nb2 - fewer cars"
BELOW = "h # This Council asks for:\nb1 - {--more--}{++many++} trees\nb2 - fewer cars"
ABOVE = "h # This Council asks for:\nb1 - many {++tall ++}trees\nb2 - fewer cars"
FURTHER = "h # This Council asks for:\nb1 - many tall {++old ++}trees\nb2 - fewer cars"


def sample(*above: str) -> Motion:
    return made(*map(notation.read, (BASE, BELOW, *above)))


def test_it_is_told_wherever_the_amendment_is() -> None:
    motion, report = decide(sample(ABOVE), "A1", Outcome.ACCEPTED, ids("z"))
    under = motion.amendment("A")
    assert report.done == ("Amendment A1: accepted. Amendment A now reads as amended by it.")
    assert agreed_names(motion, under) == "Amendment A1"
    assert text_name(motion, under) == "as amended by Amendment A1"
    assert text_name(motion, under, 0) == "as notified"
    assert listing(motion).amendments[0].amended_by == "Amendment A1"
    assert proposed(under.text.clauses) == notation.read(
        ABOVE.replace("{++", "").replace("++}", "")
    )


def test_what_amends_the_one_taken_in_amends_the_whole() -> None:
    motion = sample(ABOVE)
    item = Amendment(
        "A1x", "A1x",
        (AmendmentText(TextKind.NOTIFIED, Base(amendment="A1"), notation.read(FURTHER)),),
    )  # fmt: skip
    motion = motion.with_amendment(item)
    motion, _ = decide(motion, "A1", Outcome.CARRIED, ids("z"))
    assert motion.amendment("A1x").text.base == Base(amendment="A", text=1)
    motion, _ = decide(motion, "A1x", Outcome.CARRIED, ids("y"))
    assert agreed_names(motion, motion.amendment("A")) == "Amendment A1 and Amendment A1x"
    motion, _ = decide(motion, "A", Outcome.CARRIED, ids("x"))
    assert [it.text for it in motion.current.clauses][1] == "many tall old trees"


def test_a_text_carried_over_later_still_says_what_it_took_in() -> None:
    motion, _ = decide(sample(ABOVE), "A1", Outcome.CARRIED, ids("z"))
    base = notation.read(BASE.replace("cars", "lorries"))
    motion, _ = alter(motion, base, ids("y"))
    assert text_name(motion, motion.amendment("A")) == (
        "as amended by Amendment A1, as carried over to the text that stands now"
    )


def test_two_that_touch_the_same_words_clash_and_the_clash_is_told() -> None:
    other = ABOVE.replace("many {++tall ++}", "{--many--}{++a few++} ")
    first = ABOVE.replace("many {++tall ++}", "{--many--}{++countless++} ")
    motion, report = decide(sample(first, other), "A1", Outcome.CARRIED, ids("z"))
    assert report.unsettled
    (clash,) = motion.amendment("A2").text.open_clashes
    assert (clash.base, clash.amendment) == ("countless", "a few")
    with pytest.raises(MotionError, match="has clashes"):
        decide(motion, "A2", Outcome.CARRIED, ids("y"))


def test_what_can_not_be_taken_in_is_refused() -> None:
    lost, _ = decide(sample(ABOVE), "A", Outcome.LOST, ids("z"))
    with pytest.raises(MotionError, match="A1 does not amend the motion but Amendment A"):
        decide(lost, "A1", Outcome.CARRIED, ids("y"))
    clashing = sample(ABOVE)
    base = notation.read(BASE.replace("more", "some"))
    clashing, _ = alter(clashing, base, ids("x"))
    assert clashing.amendment("A").text.open_clashes
    with pytest.raises(MotionError, match="nobody has settled"):
        decide(clashing, "A1", Outcome.CARRIED, ids("w"))


def test_a_draft_that_took_in_another_is_notified_as_amended_by_it() -> None:
    motion = sample(ABOVE)
    motion = drafted(motion, motion.amendment("A"))
    motion, _ = decide(motion, "A1", Outcome.ACCEPTED, ids("z"))
    motion = notice_given(motion, motion.amendment("A"))
    under = motion.amendment("A")
    assert text_name(motion, under) == "as amended by Amendment A1, as notified"
    assert text_name(motion, under, 0) == "as drafted"
    assert agreed_to(motion, under) == (motion.amendment("A1"),)
