"""What merged without a clash, told with what it now stands under."""

from __future__ import annotations

from motion_editor.core.amendment import Flag, FlagKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import Heading, Line
from motion_editor.papers.flags import each_in_words, flag_said
from motion_editor.papers.places import Places
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.settle import looked_at
from tests.notation import read
from tests.strategies import ids
from tests.tasks.sample import NOTICE, YEARLY, motion, source

UNDER = "Request 2: now stands under “This Council asks the Mayor to:”."


def test_the_paper_names_the_new_lead_in_until_it_was_looked_at() -> None:
    new_id = ids()
    now, _ = amend(motion(new_id=new_id), source(YEARLY), new_id)
    moved = NOTICE.replace("This Council resolves to:", "This Council asks the Mayor to:")
    now, _ = alter_from(now, source(moved), new_id)
    told = amendment_paper(now, now.amendments[0]).blocks
    at = told.index(Heading("To look at since the text moved on"))
    below = told[at + 1]
    assert isinstance(below, Line)
    assert "".join(it.text for it in below.runs) == UNDER
    now, _ = looked_at(now, "1", now.amendments[0].text.flags[0])
    assert Heading("To look at since the text moved on") not in (
        amendment_paper(now, now.amendments[0]).blocks
    )


def test_a_flag_says_under_what_the_change_stands() -> None:
    assert flag_said(Flag(FlagKind.NOW_UNDER, "a", "We ask:")) == (
        "The change now stands under “We ask:”."
    )
    assert flag_said(Flag(FlagKind.NOW_UNDER, "a")) == "The change now stands under no lead-in."


def test_what_stands_under_one_new_lead_in_is_said_in_one_go() -> None:
    clauses = read("l # This Council resolves to:\na - One.\nb - Two.\nc - Three.")
    places = Places(clauses, NumberingStyle(Series.NUMBERS))
    flags = [
        Flag(FlagKind.NOW_UNDER, "a", "We ask:"), Flag(FlagKind.TOUCHES, "b"),
        Flag(FlagKind.NOW_UNDER, "c", "We ask:"), Flag(FlagKind.NOW_UNDER, "a", "We ask:"),
        Flag(FlagKind.NOW_UNDER, "b"), Flag(FlagKind.NOW_UNDER, "l", "Nowhere."),
    ]  # fmt: skip
    said = each_in_words((it, places) for it in flags)
    assert said[0] == "Resolution 1 and resolution 3: now stand under “We ask:”."
    assert said[2] == "Resolution 2: now stands under no lead-in."
    assert len(said) == 4
