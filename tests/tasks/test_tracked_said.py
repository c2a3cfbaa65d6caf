"""What is said of a Word file with tracked changes: of its comments, whoever is taken in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.motion import Note
from motion_editor.formats.sniff import read_source
from motion_editor.tasks.amend import amend
from motion_editor.tasks.amend_all import amend_all, each_look
from motion_editor.tasks.read import read_motion
from motion_editor.tasks.wish import Untracked, Wish
from tests.formats.word.making import docx, p, r
from tests.formats.word.reviewing import ANN, BEN, change, ins, point
from tests.strategies import ids
from tests.tasks.test_tracked_in import NOTES, motion, word

INDENTED = (
    '<w:p><w:pPr><w:ind w:left="720"/>'
    f"""{change("pPrChange", ANN, '<w:pPr><w:ind w:left="0"/></w:pPr>')}</w:pPr>"""
    f"{r('Parents have asked for help.')}</w:p>"
)
"""A paragraph of which somebody has changed nothing but the indent."""


def _comments(*words: str) -> dict[str, str]:
    """The part with comments by Ben, the first of which has the id 3."""
    all_of_them = "".join(
        f'<w:comment w:id="{id}" w:author="{BEN}">{p(it)}</w:comment>'
        for id, it in enumerate(words, 3)
    )
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return {"word/comments.xml": f'<w:comments xmlns:w="{w}">{all_of_them}</w:comments>'}


def test_comments_become_notes_on_their_clauses() -> None:
    start, end = '<w:commentRangeStart w:id="3"/>', '<w:commentRangeEnd w:id="3"/>'
    said = '<w:r><w:commentReference w:id="4"/></w:r>'
    source = read_source(
        data=docx(
            "".join(
                [
                    p("Safer crossings", said, style="MotionTitle"),
                    NOTES,
                    point(start, "Nineteen patrols ", ins(ANN, "still "), "stand today.", end),
                    point("Parents have asked for help."),
                    point("Nobody answered."),
                ]
            ),
            _comments("Which patrols?", "Not mine."),
        )
    )
    now, report = amend(motion(), source, ids())
    assert now.notes == (Note("b", "comment", f"{BEN}: Which patrols?"),)
    said_of = [it.text for it in report.remarks if "omment" in it.text]
    assert len(said_of) == 2
    assert "kept as a note" in said_of[0] or "kept as a note" in said_of[1]
    again, remarks = read_motion(source, ids())
    assert [it.text for it in again.notes] == [f"{BEN}: Which patrols?"]
    assert not any("left out: “Which" in it.text for it in remarks)


@pytest.mark.parametrize("others", [(), (point("Nobody ", ins(BEN, "has "), "answered."),)])
def test_comments_stay_where_the_first_reviewer_changed_nothing(others: tuple[str, ...]) -> None:
    start, end = '<w:commentRangeStart w:id="3"/>', '<w:commentRangeEnd w:id="3"/>'
    commented = point(start, "Nineteen patrols stand today.", end)
    source = word(commented, INDENTED, *others, parts=_comments("Which patrols?"))
    made, remarks = read_motion(source, ids())
    assert len(made.amendments) == len(others)
    assert [it.text for it in made.notes] == [f"{BEN}: Which patrols?"]
    assert any("kept as a note" in it.text for it in remarks)
    assert not any(f"{ANN} signed" in it.text for it in remarks)


def test_all_can_be_looked_at_where_the_first_changed_nothing() -> None:
    source = word(
        point("Nineteen patrols stand today."),
        INDENTED,
        point("Nobody ", ins(BEN, "has "), "answered."),
    )
    now = replace(read_motion(source, ids())[0], amendments=())
    looked = each_look(now, source, Wish(), ids())
    assert [wish.reviewer for _, wish in looked] == [ANN, BEN]


def test_comments_come_with_whichever_reviewer_is_taken() -> None:
    start = '<w:commentRangeStart w:id="3"/>'
    source = word(
        point(start, "Nineteen patrols ", ins(ANN, "still "), "stand today."),
        point("Parents have asked for help."), point("Nobody ", ins(BEN, "has "), "answered."),
        parts=_comments("Which patrols?"),
    )  # fmt: skip
    note = Note("b", "comment", f"{BEN}: Which patrols?")
    for wish in (Wish(reviewer=ANN), Wish(reviewer=BEN), Wish()):
        now, report = amend_all(motion(), source, ids(), wish)
        assert now.notes == (note,)
        assert sum("kept as a note" in it.text for it in report.remarks) == 1


@pytest.mark.parametrize("untracked", Untracked)
def test_a_comment_on_a_clause_that_is_left_out_is_not_said_to_be_kept(
    untracked: Untracked,
) -> None:
    source = word(
        point("Nineteen patrols ", ins(ANN, "still "), "stand today."),
        point("Parents have asked for help."),
        point('<w:commentRangeStart w:id="3"/>', "Lamps are dark here."), point("Nobody answered."),
        parts=_comments("Which patrols?"),
    )  # fmt: skip
    now, report = amend(motion(), source, ids(), Wish(untracked=untracked))
    said = [it.text for it in report.remarks if "omment" in it.text]
    assert len(said) == 1
    assert ("kept as a note" in said[0]) == bool(now.notes) == (untracked is Untracked.TAKE)
