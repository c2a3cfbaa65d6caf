"""A rival text that has nothing of the motion: taken where that is asked for, or confirmed."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.text import ADDED, Run
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.tasks.alter import alter_by
from motion_editor.tasks.amend import amend
from motion_editor.tasks.choices import NO_CHOICES
from motion_editor.tasks.reading import look_at, refuse_open
from motion_editor.tasks.wish import How, Wish
from tests.strategies import ids
from tests.tasks.meetings_drawn import motion_moved

SOURCE = read_source(data=b"Ask the county what ferries cost.\n\nThank every crew.\n")
LINES = ["Ask the county what ferries cost.", "Thank every crew."]


def test_a_rival_text_that_shares_no_clause_is_taken_where_it_is_asked_for() -> None:
    motion, report = amend(motion_moved(), SOURCE, ids("a"), Wish(how=How.WHOLE))
    made = motion.amendments[-1].text.clauses
    assert original(made) == motion.notice.clauses
    assert [it.text for it in proposed(made) if it.text] == LINES
    assert any("all of that is left out" in it.text for it in report.remarks)


@pytest.mark.parametrize("how", [How.AUTO, How.WHOLE])
def test_in_the_window_it_is_a_guess_to_be_confirmed(how: How) -> None:
    motion, wish = motion_moved(), Wish(how=how)
    draft = look_at(motion, SOURCE, wish)
    (part,) = draft.pending
    assert "Nothing of the text that it amends is left" in part.words
    assert draft.parts[0] is part and len(draft.parts) > 1
    with pytest.raises(MotionError):
        refuse_open(draft)
    wish = Wish(how=how, choices=NO_CHOICES.confirm((part.key, part.guess)))
    refuse_open(look_at(motion, SOURCE, wish))
    motion, _ = amend(motion, SOURCE, ids("a"), wish)
    assert [it.text for it in proposed(motion.amendments[-1].text.clauses) if it.text] == LINES


def test_it_is_not_said_to_fit_an_earlier_version_better() -> None:
    made = motion_moved()
    new = Clause("n", (Run("Say what it costs.", ADDED),), Role.POINT, end=ADDED)
    motion, _ = alter_by(made, (new, *made.notice.clauses), ids("b"))
    assert len(motion.versions) == 2
    assert look_at(motion, SOURCE, Wish()).doubts == ()


def test_unasked_it_is_refused_as_the_wrong_file_would_be() -> None:
    with pytest.raises(MotionError) as caught:
        amend(motion_moved(), SOURCE, ids("a"))
    assert "--as whole" in str(caught.value.advice)
