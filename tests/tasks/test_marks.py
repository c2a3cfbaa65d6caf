"""The changes of an amendment by number, taking them back, and tidying its marks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.tasks.marks import numbered, tidied, without_changes
from tests import notation, strategies

TEXT = """
    a # This Council notes:
    b - {--Many--}{++Most++} trees {--are good--}{++do good++}.
    c - {--Oaks are better.--}{--¶--}
"""


def amended(text: Clauses) -> tuple[Motion, Amendment]:
    """A motion with one amendment of which notice was given, and that amendment."""
    made = Amendment("x", "1", (AmendmentText(TextKind.NOTIFIED, Base("v"), text),))
    version = Version("v", VersionKind.NOTICE, original(text))
    return Motion("m", Details(), (version,), (made,)), made


def test_each_change_has_its_number_in_words() -> None:
    motion, amendment = amended(notation.read(TEXT))
    assert [(it.number, it.words) for it in numbered(motion, amendment)] == [
        (1, "In note 1, leave out “Many” and insert “Most”."),
        (2, "In note 1, leave out “are good” and insert “do good”."),
        (3, "Leave out note 2."),
    ]


def test_one_change_goes_and_the_others_stay() -> None:
    motion, amendment = amended(notation.read(TEXT))
    after = without_changes(motion, amendment, [2]).amendment("1")
    assert [it.words for it in numbered(motion.with_amendment(after), after)] == [
        "In note 1, leave out “Many” and insert “Most”.", "Leave out note 2.",
    ]  # fmt: skip
    assert len(after.texts) == 2, "what notice was given of stays printable"


@given(strategies.tracked_texts())
def test_taken_back_one_and_all_leave_the_base(text: Clauses) -> None:
    motion, amendment = amended(text)
    every = [it.number for it in numbered(motion, amendment)]
    after = without_changes(motion, amendment, every).amendment("1").text.clauses
    assert not has_changes(after)
    assert original(after) == original(text)
    for number in every:
        one = without_changes(motion, amendment, [number]).amendment("1").text.clauses
        assert original(one) == original(text)


@given(strategies.tracked_texts())
def test_tidied_marks_are_of_the_same_two_texts(text: Clauses) -> None:
    motion, amendment = amended(text)
    found = tidied(motion, amendment)
    assert original(found.clauses) == original(text)
    assert proposed(found.clauses) == proposed(text)
    assert bool(found.before) == (found.clauses != text)


def test_what_is_not_there_or_stands_fixed_is_refused() -> None:
    motion, amendment = amended(notation.read(TEXT))
    with pytest.raises(MotionError, match="no change 4") as caught:
        without_changes(motion, amendment, [1, 4])
    assert "numbered 1 to 3" in caught.value.advice
    lost = replace(amendment, outcome=Outcome.LOST)
    with pytest.raises(MotionError, match="has been decided"):
        without_changes(motion.with_amendment(lost), lost, [1])
