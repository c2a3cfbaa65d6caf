"""Settling clashes."""

from __future__ import annotations

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.core.amendment import AmendmentText, Base, Choice, Settlement, TextKind
from motion_editor.core.errors import MotionError
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.clash import settle
from motion_editor.revise.readings import composed, parts
from motion_editor.revise.rebase import rebase
from tests import notation
from tests.core.test_laws import check_sound
from tests.strategies import amendments_of, bases, ids

AMENDMENT = Settlement(Choice.AMENDMENT)


def carried(text: str, onto: str) -> AmendmentText:
    done = rebase(notation.read(text), notation.read(onto), ids("z"))
    return AmendmentText(TextKind.CARRIED_OVER, Base("v2"), done.clauses, done.clashes, done.flags)


def settled(text: AmendmentText, how: Settlement) -> str:
    done = settle(text, "1", how, ids("y"))
    assert original(done.clauses) == original(text.clauses)
    assert not done.open_clashes
    assert done.clashes[0].settled == how
    return "\n".join(notation.words(proposed(done.clauses)))


WORDS = carried(
    "a - We ask the {--Cabinet to act--}{++Mayor to resign++} now",
    "a - We ask the Cabinet to {--act--}{++report++} now",
)
WHOLE = carried("a - {--One two, three--}{--¶--}\nb - Four", "a - One two{--,--} three\nb - Four")
GONE = carried(
    "a - One\nb -- Two {--trees--}{++oaks++}\nc - Three",
    "a - One\nb -- {--Two trees--}{--¶--}\nc - Three",
)


def test_the_base_reading_leaves_the_new_text_as_it_is() -> None:
    assert settled(WORDS, Settlement(Choice.BASE)) == "We ask the Cabinet to report now"
    assert settled(WHOLE, Settlement(Choice.BASE)) == "One two three\nFour"
    assert settled(GONE, Settlement(Choice.BASE)) == "One\nThree"


def test_the_amendments_reading_is_put_in_as_tracked_edits() -> None:
    assert settled(WORDS, AMENDMENT) == "We ask the Mayor to resign now"
    assert settled(WHOLE, AMENDMENT) == "Four"
    assert settled(GONE, AMENDMENT) == "One\nTwo oaks\nThree"


def test_a_clause_put_back_keeps_its_level() -> None:
    done = settle(GONE, "1", AMENDMENT, ids("y"))
    assert [item.level for item in proposed(done.clauses)] == [0, 1, 0]


def test_a_clash_that_ends_a_clause_leaves_the_words_before_it_alone() -> None:
    """The amendment strikes the end of a clause and joins it on; the other rewords that end."""
    text = carried(
        "a - One two. {--Three four--}{--¶--}\nb - five",
        "a - One two. Three {--four--}{++4++}\nb - five",
    )
    assert settled(text, AMENDMENT) == "One two. five"
    assert settled(text, Settlement(Choice.OWN, "Six ")) == "One two. Six \nfive"


def test_what_the_amendment_puts_in_beside_a_clash_stays() -> None:
    text = carried(
        "a - One {++2++}{--two--}{--¶--}\nb - {++New ++}three",
        "a - One two{++ too++}\nt - {++¶++}\nb - three",
    )
    assert [clash.amendment for clash in text.clashes] == ["2"]
    assert settled(text, AMENDMENT) == "One 2New three"


def test_own_words_stand_in_place_of_both_readings() -> None:
    own = Settlement(Choice.OWN, "Leader to answer")
    assert settled(WORDS, own) == "We ask the Leader to answer now"
    assert settled(GONE, Settlement(Choice.OWN, "Two elms")) == "One\nTwo elms\nThree"


def test_an_unknown_or_settled_clash_is_said() -> None:
    with pytest.raises(MotionError, match="no clash “7”"):
        settle(WORDS, "7", AMENDMENT, ids())
    done = settle(WORDS, "1", AMENDMENT, ids())
    with pytest.raises(MotionError, match="settled already"):
        settle(done, "1", AMENDMENT, ids())


@given(st.data())
def test_settling_everything_keeps_the_base_and_leaves_nothing_open(data: st.DataObject) -> None:
    base = data.draw(bases(empty=False))
    mine = data.draw(amendments_of(base, "m"))
    theirs = data.draw(amendments_of(base, "t"))
    done = rebase(mine, theirs, ids("z"))
    text = AmendmentText(TextKind.CARRIED_OVER, Base("v2"), done.clauses, done.clashes)
    event(f"clashes: {min(len(done.clashes), 3)}")
    new_id = ids("y")
    for clash in done.clashes:
        choice = data.draw(st.sampled_from(Choice))
        found = parts(clash)
        picks = [data.draw(st.sampled_from(part.picks)) for part in found]
        own = data.draw(st.sampled_from(("own words", composed(found, picks))))
        text = settle(text, clash.name, Settlement(choice, own), new_id)
        if choice is Choice.OWN and "\n" not in own:
            assert own in "\n".join(notation.words(proposed(text.clauses)))
        assert original(text.clauses) == proposed(theirs)
        check_sound(text.clauses)
    assert not text.open_clashes
