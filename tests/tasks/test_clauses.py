"""What is done to one clause, in a draft and in an amendment."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.text import KEPT
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.clauses import WORDY, Act, Doing, done
from motion_editor.tasks.places import clause_at
from tests import notation, strategies
from tests.strategies import ids

TREES = """
    a # This Council notes:
    b - Trees are good.
    c -- Oaks are better.
    d # This Council resolves to:
    e - Plant trees.
"""
AMENDED = TREES.replace("Plant trees", "Plant {--trees--}{++oaks++}")


def did(text: str, clause: str, act: Act, words: str = "", link: str = "") -> str:
    """The text once an act is done to the clause that is meant; tracked where it has marks."""
    clauses = notation.read(text)
    doing = Doing(act, clause_at(clauses, clause), words, link)
    return notation.show(done(clauses, doing, ids("m"), tracked="{" in text))


@given(strategies.tracked_texts(), st.sampled_from(Act), st.data())
def test_no_act_alters_the_base(text: Clauses, act: Act, data: st.DataObject) -> None:
    standing = proposed(text)
    assume(standing)
    number = data.draw(st.integers(1, len(standing)))
    doing = Doing(act, clause_at(text, str(number)), "new words here" if act in WORDY else "")
    try:
        after = done(text, doing, ids("m"), tracked=True)
    except MotionError:
        return
    assert original(after) == original(text)


@strategies.few
@given(strategies.tracked_texts(), st.data())
def test_a_clause_reworded_or_put_in_says_just_that(text: Clauses, data: st.DataObject) -> None:
    standing = [item.text for item in proposed(text)]
    assume(standing)
    at = data.draw(st.integers(0, len(standing) - 1))
    index = clause_at(text, str(at + 1))
    put_in = done(text, Doing(Act.INSERT, index, "wholly new"), ids("m"), tracked=True)
    assert [it.text for it in proposed(put_in)] == [
        *standing[: at + 1], "wholly new", *standing[at + 1 :],
    ]  # fmt: skip
    assume(standing[at] != "wholly new")
    reworded = done(text, Doing(Act.REWORD, index, "wholly new"), ids("m"), tracked=True)
    assert [it.text for it in proposed(reworded)] == [
        *standing[:at], "wholly new", *standing[at + 1 :],
    ]  # fmt: skip


@given(strategies.tracked_texts())
def test_each_clause_is_found_by_its_number(text: Clauses) -> None:
    standing = proposed(text)
    for number, item in enumerate(standing, 1):
        found = text[clause_at(text, str(number))]
        assert (found.moved_from or found.id) == item.id
        assert found.proposed_text or found.in_proposed


def test_a_draft_is_changed_straight_away() -> None:
    after = did(TREES, "oaks", Act.UNNEST)
    assert "c - Oaks are better." in after
    assert "e # Plant trees." in did(TREES, "5", Act.LEAD_IN)
    assert "b -" not in did(TREES, "good", Act.LEAVE_OUT)
    assert "b - Many trees." in did(TREES, "2", Act.REWORD, "Many trees.")


def test_an_amendment_marks_whole_words() -> None:
    after = did(AMENDED, "resolves", Act.REWORD, "This Council requests the Cabinet to:")
    assert "This Council {--resolves--}{++requests the Cabinet++} to:" in after
    assert "{--Trees are good.--}" in did(AMENDED, "good", Act.LEAVE_OUT)


def test_only_an_amendment_s_own_words_can_look_otherwise() -> None:
    clauses = notation.read(AMENDED)
    after = done(clauses, Doing(Act.BOLD, 4, "oaks"), ids("m"), tracked=True)
    assert [run.emphasis.bold for run in after[4].runs] == [False, False, True, False]
    with pytest.raises(MotionError, match="can’t change how"):
        done(clauses, Doing(Act.BOLD, 4, "Plant"), ids("m"), tracked=True)
    with pytest.raises(MotionError, match="no address"):
        done(clauses, Doing(Act.LINK, 4, "oaks", "nowhere"), ids("m"), tracked=True)
    plain = notation.read(TREES)
    linked = done(plain, Doing(Act.LINK, 4, "trees", "oaks.example"), ids(), tracked=False)
    assert {run.emphasis.link for run in linked[4].runs} == {"", "https://oaks.example"}
    assert {run.state for run in linked[4].runs} == {KEPT}


@pytest.mark.parametrize(
    ("act", "words", "said"),
    [
        (Act.REWORD, "", "needs words"),
        (Act.REWORD, "one\ntwo", "on one line"),
        (Act.REWORD, "Trees are good.", "change nothing"),
        (Act.POINT, "", "change nothing"),
        (Act.BOLD, "elms", "do not stand there"),
        (Act.ITALIC, "e", "stand there 3 times"),
    ],
)
def test_what_can_not_be_done_is_refused(act: Act, words: str, said: str) -> None:
    with pytest.raises(MotionError, match=said):
        did(TREES, "2", act, words)


@pytest.mark.parametrize(
    ("clause", "said"),
    [("0", "no clause 0"), ("6", "no clause 6"), ("elms", "No clause has"), ("are", "2 clauses")],
)
def test_a_clause_that_is_not_clear_is_asked_for(clause: str, said: str) -> None:
    with pytest.raises(MotionError, match=said):
        clause_at(notation.read(TREES), clause)
