"""Word files that others have changed, taken in as amendments of a motion."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import Source, read_source
from motion_editor.formats.word.review_in import open_review
from motion_editor.formats.word.revisions import raw
from motion_editor.tasks.amend import amend
from motion_editor.tasks.amend_all import amend_all
from motion_editor.tasks.choices import Choices
from motion_editor.tasks.read import read_motion
from motion_editor.tasks.reading import look_at, refuse_open
from motion_editor.tasks.report import Fate, Report
from motion_editor.tasks.tracked_in import amendments_in
from motion_editor.tasks.tracked_said import alike
from motion_editor.tasks.wish import How, Untracked, Wish
from tests import notation
from tests.formats.word.making import CASES, docx, p, r
from tests.formats.word.reviewing import (
    ANN,
    BEN,
    change,
    dele,
    file,
    ins,
    lead_in,
    point,
    struck_in,
)
from tests.strategies import ids

NOTES = lead_in("This Council notes:")
BASE = """
    a # This Council notes:
    b - Nineteen patrols stand today.
    c - Parents have asked for help.
    d - Nobody answered.
"""


def motion(text: str = BASE) -> Motion:
    version = Version("v1", VersionKind.NOTICE, notation.read(text))
    made, _ = read_motion(read_source(data=file(NOTES, point("x"))), ids())
    return Motion("m", made.details, (version,))


def word(*paragraphs: str, parts: dict[str, str] | None = None) -> Source:
    if parts is None:
        return read_source(data=file(NOTES, *paragraphs))
    return read_source(data=docx("".join((NOTES, *paragraphs)), parts))


def shown(now: Motion, label: str = "1") -> str:
    clauses = now.amendment(label).text.clauses
    return notation.show([it for it in clauses if it.changed])


def parts(report: Report, fate: Fate) -> list[str]:
    return [it.words for it in report.parts if it.fate is fate]


TWO = (
    point("Nineteen patrols ", dele(ANN, "stand"), ins(ANN, "are left"), " today."),
    point("Parents have asked ", ins(ANN, "and "), struck_in(ANN, BEN, "asked "), "for help."),
    point("Nobody ", dele(BEN, "answered"), ins(BEN, "replied"), "."),
)


def test_each_reviewer_has_an_amendment_and_on_anothers_words_one_to_that() -> None:
    now, report = amend_all(motion(), word(*TWO), ids())
    assert [it.mover.full for it in now.amendments] == [ANN, BEN, BEN]
    assert shown(now, "1") == (
        "b - Nineteen patrols {--stand--}{++are left++} today.\n"
        "c - Parents have asked {++and asked ++}for help."
    )
    assert shown(now, "2") == "c - Parents have asked and {--asked --}for help."
    assert shown(now, "3") == "d - Nobody {--answered--}{++replied++}."
    bases = [it.text.base for it in now.amendments]
    assert [(it.version, it.amendment) for it in bases] == [
        ("v1", ""), ("", now.amendments[0].id), ("v1", ""),
    ]  # fmt: skip
    assert len(parts(report, Fate.APPLIED)) == 4
    assert all("signed the changes" in it for it in parts(report, Fate.GUESSED))


def test_one_of_several_is_taken_by_name_and_the_others_are_named() -> None:
    now, report = amend_all(motion(), word(*TWO), ids(), Wish(reviewer="fenwick oakes"))
    assert shown(now) == "d - Nobody {--answered--}{++replied++}."
    assert any(ANN in it.text for it in report.remarks)
    with pytest.raises(MotionError, match="no tracked changes of"):
        amend_all(motion(), word(*TWO), ids(), Wish(reviewer="Nobody Here"))
    with pytest.raises(MotionError, match="not in the motion"):
        amend(motion(), word(*TWO), ids(), Wish(reviewer=f"{BEN}, on the changes of {ANN}"))
    first, _ = amend_all(motion(), word(*TWO), ids(), Wish(reviewer=ANN))
    then, _ = amend(first, word(*TWO), ids("k"), Wish(reviewer=f"{BEN}, on the changes of {ANN}"))
    assert then.amendments[1].text.base.amendment == first.amendments[0].id


def test_a_label_or_a_name_is_not_given_to_several() -> None:
    for wish in (Wish(label="A"), Wish(mover="Odile Brackenbury")):
        with pytest.raises(MotionError, match="changes of 3"):
            amend_all(motion(), word(*TWO), ids(), wish)


def test_who_signed_is_a_guess_that_can_be_refused_and_is_none_where_it_is_said() -> None:
    source = word(
        point("Nineteen patrols stand ", dele(ANN, "to"), "day."),
        *TWO[1:1],
        point("Parents have asked for help."),
        point("Nobody answered."),
    )
    draft = look_at(motion(), source, Wish())
    (guess,) = draft.pending
    assert draft.mover == ANN
    refused = Wish(choices=Choices().refuse(*guess.with_it))
    assert look_at(motion(), source, refused).mover == ""
    now, report = amend(motion(), source, ids(), Wish(mover="Councillor Fenwick Oakes"))
    assert now.amendments[0].mover.full == "Councillor Fenwick Oakes"
    assert not report.unsettled


@pytest.mark.parametrize("author", ["Author", ""])
def test_where_the_name_was_taken_out_it_is_asked_for(author: str) -> None:
    source = word(
        point("Nineteen patrols stand ", ins(author, "until "), "today."),
        point("Parents have asked for help."), point("Nobody answered."),
    )  # fmt: skip
    now, report = amend(motion(), source, ids())
    assert not now.amendments[0].mover
    assert any("does not say who" in it for it in parts(report, Fate.GUESSED))


def test_two_spellings_are_offered_as_one_person() -> None:
    source = word(
        point("Nineteen patrols ", ins(ANN, "still "), "stand today."),
        point("Parents have ", ins("Cllr O. Brackenbury", "often "), "asked for help."),
        point("Nobody answered."),
    )
    review = open_review(source.data)
    assert list(alike(review.reviewers)) == [(ANN, "Cllr O. Brackenbury")]
    now, report = amend_all(motion(), source, ids())
    assert len(now.amendments) == 2
    assert any("--one-person" in it for it in parts(report, Fate.GUESSED))
    merged = Wish(one_person=((ANN, "Cllr O. Brackenbury"),))
    now, _ = amend_all(motion(), source, ids(), merged)
    assert [it.mover.full for it in now.amendments] == ["Cllr O. Brackenbury"]


# Edits that nobody has tracked.

SLY = word(
    point("Nineteen patrols ", dele(ANN, "stand"), ins(ANN, "are left"), " this day."),
    point("Parents have asked for help."),
    point("Quite new."),
    point("Nobody ", ins(ANN, "ever "), "answered."),
)


def test_edits_that_nobody_tracked_are_told_before_anything_is_taken_in() -> None:
    with pytest.raises(MotionError, match="differs from the motion in 2 places"):
        amend(motion(), SLY, ids())
    draft = look_at(motion(), SLY, Wish())
    told = [it.words for it in draft.pending if "No tracked change" in it.words]
    assert len(told) == 2
    assert "the motion has “today”, the file has “this day”" in told[0]
    assert "the file has “Quite new.” besides" in told[1]
    with pytest.raises(MotionError, match="guesses are still"):
        refuse_open(draft)


@pytest.mark.parametrize(
    ("untracked", "lines"),
    [
        (
            Untracked.TAKE,
            [
                "- Nineteen patrols {--stand--}{++are left++} {--today--}{++this day++}.",
                "- {++Quite new.++}{++¶++}",
                "- Nobody {++ever ++}answered.",
            ],
        ),
        (
            Untracked.LEAVE,
            [
                "- Nineteen patrols {--stand--}{++are left++} today.",
                "- Nobody {++ever ++}answered.",
            ],
        ),
    ],
)
def test_they_are_taken_or_left(untracked: Untracked, lines: list[str]) -> None:
    now, report = amend(motion(), SLY, ids("n"), Wish(untracked=untracked))
    assert [line.split(" ", 1)[1] for line in shown(now).split("\n")] == lines
    assert original(now.amendments[0].text.clauses) == now.current.clauses
    left = [it for it in parts(report, Fate.NOT_APPLIED) if "No tracked change" in it]
    assert len(left) == (2 if untracked is Untracked.LEAVE else 0)


def test_one_of_them_is_taken_and_another_left() -> None:
    draft = look_at(motion(), SLY, Wish())
    first, second = (it for it in draft.pending if "No tracked change" in it.words)
    choices = Choices().confirm((first.key, first.guess)).refuse(*second.with_it)
    now, _ = amend(motion(), SLY, ids(), Wish(choices=choices))
    assert "this day" in shown(now)
    assert "Quite new" not in shown(now)


def test_a_change_that_meets_such_an_edit_is_made_in_our_words_and_that_is_told() -> None:
    source = word(
        point("Nineteen patrols still ", dele(ANN, "wait"), ins(ANN, "work"), " today."),
        point("Parents have asked for help."), point("Nobody answered."),
    )  # fmt: skip
    now, report = amend(motion(), source, ids(), Wish(untracked=Untracked.LEAVE))
    made = now.amendments[0].text
    assert original(made.clauses) == now.current.clauses
    assert "work" in proposed(made.clauses)[1].text
    assert any("meets an edit" in it for it in parts(report, Fate.GUESSED))


def test_of_several_such_edits_are_an_amendment_by_themselves() -> None:
    source = word(*TWO[:2], point("Nobody at all ", dele(BEN, "answered"), ins(BEN, "cared"), "."))
    now, _ = amend_all(motion(), source, ids(), Wish(untracked=Untracked.TAKE))
    assert shown(now, "1") == "d - Nobody{++ at all++} answered."
    assert shown(now, "4") == "d - Nobody {--answered--}{++cared++}."


def test_a_file_over_an_earlier_version_says_so() -> None:
    old = motion()
    newer = Version("v2", VersionKind.ALTERED, notation.read(BASE.replace("Nineteen", "Twenty")))
    now = old.with_version(newer)
    source = word(
        point("Nineteen patrols ", ins(ANN, "still "), "stand today."),
        point("Parents have asked for help."), point("Nobody answered."),
    )  # fmt: skip
    draft = look_at(now, source, Wish())
    assert any("is version 1 (notice), word for word" in it for it in draft.doubts)
    now, report = amend(now, source, ids(), Wish(to="1"))
    assert report.carried
    assert proposed(now.amendments[0].text.clauses)[1].text == "Twenty patrols still stand today."


# What stands beside.


def test_changes_beside_the_text_are_named() -> None:
    data = docx(
        "".join(
            [
                p("Safer ", ins(ANN, "street "), "crossings", style="MotionTitle"),
                NOTES,
                point("Nineteen patrols ", ins(ANN, "still "), "stand today."),
                point("Parents have asked for help."),
                point("Nobody answered."),
                p("Mover: ", dele(ANN, "Idris Thackeray"), ins(ANN, "Marisol Penhale"),
                  style="MotionMover"),
            ]
        )
    )  # fmt: skip
    _, report = amend(motion(), read_source(data=data), ids())
    told = [it.text for it in report.remarks if "beside the motion's text" in it.text]
    assert len(told) == 2
    assert "Safer {++street ++}crossings" in told[0]
    assert "{--Idris Thackeray--}{++Marisol Penhale++}" in told[1]


def test_a_motion_read_from_such_a_file_has_its_amendments() -> None:
    made, remarks = read_motion(word(*TWO), ids())
    assert notation.words(made.current.clauses) == [
        "This Council notes:", "Nineteen patrols stand today.",
        "Parents have asked for help.", "Nobody answered.",
    ]  # fmt: skip
    assert len(made.amendments) == 3
    assert any("Added Amendment 1" in it.text for it in remarks)


def test_a_source_without_tracked_changes_has_none() -> None:
    plain = word(point("Nineteen patrols stand today."))
    with pytest.raises(MotionError, match="no tracked changes"):
        amend(motion(), plain, ids(), Wish(how=How.TRACKED))
    with pytest.raises(MotionError, match="Only Word files"):
        amend(motion(), read_source(data=b"Leave out note 1."), ids(), Wish(how=How.TRACKED))
    with pytest.raises(MotionError, match="has tracked changes"):
        amend(motion(), word(*TWO), ids(), Wish(how=How.WHOLE))


def test_the_seam_for_files_that_were_sent() -> None:
    found = amendments_in(open_review(word(*TWO).data), notation.read(BASE), ids())
    assert [(it.whose.name, it.under) for it in found] == [(ANN, -1), (BEN, 0), (BEN, -1)]
    assert original(found[1].clauses) == proposed(found[0].clauses)


# The real and constructed files.

FILES = sorted((*CASES.glob("docx/*.docx"), *CASES.glob("docx-own/*.docx")))
NO_AMENDMENT = {
    "delText_outside": "struck words outside any change",
    "rPrChange": "only looks change",
    "rp016_deleted_cc": "only a content control goes",
    "rp024_paragraphmark_rpr_change": "only the look of a mark changes",
    "rp026_numberingchange": "only the number of a list field changes",
    "rp022_numberingchange": "the list is another, its points are the same",
    "delP_lastincell": "the change stands in a table beside the text",
    "ins_in_sdt": "the change stands in the line that names the mover",
}


@pytest.mark.skipif(not FILES, reason="the shared cases are not here")
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_becomes_amendments_of_the_motion_that_it_was(path: Path) -> None:
    """A motion made from the rejected text; the file over it; both texts word for word."""
    source = read_source(path)
    made, _ = read_motion(source, ids())
    bare = replace(made, amendments=(), notes=())
    if path.stem in NO_AMENDMENT:
        assert not made.amendments, NO_AMENDMENT[path.stem]
        return
    now, _ = amend_all(bare, source, ids("k"), Wish(untracked=Untracked.LEAVE))
    assert now.amendments
    assert len(now.amendments) == len(made.amendments)
    assert original(now.amendments[0].text.clauses) == bare.current.clauses
    if len(now.amendments) > 1:
        return
    lines = _words(raw(source.data, "clean", notes=True))
    have = _words(notation.words(proposed(now.amendments[0].text.clauses)))
    at = 0
    for line in have:  # Each clause in turn; what stands beside the text is between them.
        at = next(i for i in range(at, len(lines)) if lines[i].endswith(line)) + 1


def _words(lines: object) -> list[str]:
    assert isinstance(lines, list | tuple)
    return [
        "".join(line.split()) for text in lines for line in text.split("\u2028") if line.strip()
    ]


def test_a_run_of_looks_alone_is_no_amendment() -> None:
    look = change("rPrChange", ANN, "<w:rPr/>")
    source = word(point(r("Nineteen patrols stand today.", props=f"<w:b/>{look}")))
    made, remarks = read_motion(source, ids())
    assert not made.amendments
    assert any("how words look" in it.text for it in remarks)
