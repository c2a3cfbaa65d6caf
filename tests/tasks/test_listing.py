"""The listing names a place as the papers do: by the text spoken of, as that was printed."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.formats.sniff import read_source
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import Line
from motion_editor.papers.listed import list_paper
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.listed import listed
from motion_editor.tasks.listing import listing
from tests.strategies import ids
from tests.tasks.meetings_drawn import motion_moved

LEAD_IN = (
    "In the lead-in “This Council resolves to:”, leave out “resolves” and insert “invites all”."
)
POINT = "In resolution 2, leave out “six months” and insert “a year”."


def met() -> Motion:
    """A motion whose lead-in an amendment has changed over the change of another one."""
    new_id = ids("a")
    motion = replace(motion_moved(), amendments=())
    for words in (LEAD_IN, POINT):
        motion, _ = amend(motion, read_source(data=words.encode()), new_id)
    return decide(motion, "1", Outcome.CARRIED, new_id)[0]


def test_list_and_papers_call_a_place_the_same_by_the_lead_in_that_stands_now() -> None:
    motion = met()
    said = listing(motion).amendments[1].flags
    assert said == ("Point 2: now stands under “This Council invites all to:”.",)
    for paper in (
        amendment_paper(motion, motion.amendments[1]),
        list_paper(motion, listed(motion)),
    ):
        lines = ["".join(run.text for run in it.runs) for it in paper.blocks
                 if isinstance(it, Line)]  # fmt: skip
        assert said[0] in lines


def test_a_place_is_called_by_the_label_that_the_text_was_issued_with() -> None:
    motion = met()
    labels = ("", "A", "B", "C", "", "D", "E")
    versions = (*motion.versions[:-1], replace(motion.current, labels=labels))
    motion = replace(motion, versions=versions)
    assert listing(motion).amendments[1].flags[0].startswith("Point E: ")
