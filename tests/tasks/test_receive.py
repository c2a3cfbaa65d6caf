"""What receiving tells and does in the cases that people meet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Amendment, AmendmentText, Outcome, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Note
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import ADDED, Emphasis, Run
from motion_editor.core.tracked import proposed
from motion_editor.formats.sniff import Source, read_source
from motion_editor.store import codec, parcels
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.notice import drafted, is_draft, notified
from motion_editor.tasks.propose import propose
from motion_editor.tasks.receive import Receipt, joined, receive
from motion_editor.tasks.send import Also, parcel
from motion_editor.tasks.texts import with_text
from motion_editor.tasks.wish import NO_WISH, Wish
from tests.strategies import ids
from tests.tasks.sample import MOVED, NOTICE, STAFFING, YEARLY, motion, source, texts
from tests.tasks.test_share import sent, sent_whole

HERE = motion()
THERE, _ = amend(HERE, source(STAFFING), ids("a"), Wish(label="A"))


def taken(here: Motion, *sources: Source) -> tuple[Motion, Receipt]:
    """What comes of receiving, and the last of the receipts."""
    back, receipts = receive(here, sources, ids("r"))
    codec.encode(back)
    return back, receipts[-1]


def refused(here: Motion, *sources: Source) -> MotionError:
    """Why nothing was taken in."""
    with pytest.raises(MotionError) as caught:
        receive(here, sources, ids("r"))
    return caught.value


def revised(of: Motion, label: str, old: str, new: str) -> Motion:
    """The motion with other words in an amendment, as typing makes it."""
    amendment = of.amendment(label)
    clauses: Clauses = tuple(
        it.with_runs(
            run.with_text(run.text.replace(old, new)) if run.state is ADDED else run
            for run in it.runs
        )
        for it in amendment.text.clauses
    )
    return with_text(of, amendment, clauses)


def test_a_newer_text_becomes_a_further_one_and_is_carried_over() -> None:
    ours, _ = taken(HERE, sent(THERE, "A"))
    ours, _ = alter_from(ours, source(MOVED), ids("v"))
    theirs = revised(THERE, "A", "15", "a quarter")
    back, receipt = taken(ours, sent(theirs, "A"))
    kinds = [it.kind for it in back.amendments[0].texts]
    assert kinds == [
        TextKind.NOTIFIED, TextKind.CARRIED_OVER, TextKind.REVISED, TextKind.CARRIED_OVER,
    ]  # fmt: skip
    assert "Crossing patrols have fallen by a quarter since 2015." in texts(
        proposed(back.amendments[0].text.clauses)
    )
    assert receipt.report.done == (
        "Amendment A has a newer text, against version 1 (notice): it stands now, as its text 3."
    )
    assert not receipt.report.doubts
    assert receive(back, (sent(theirs, "A"),), ids("s"))[0] is back


def test_their_next_revision_is_no_clash_with_the_one_before() -> None:
    ours, _ = taken(HERE, sent(THERE, "A"))
    once = revised(THERE, "A", "15", "a quarter")
    ours, _ = taken(ours, sent(once, "A"))
    twice = revised(once, "A", "a quarter", "a third")
    back, receipt = taken(ours, sent(twice, "A"))
    assert not receipt.report.doubts
    assert [it.kind for it in back.amendments[0].texts[1:]] == [TextKind.REVISED] * 2


def test_what_came_is_never_written_over_here() -> None:
    ours, _ = taken(HERE, sent(THERE, "A"))
    ours, _ = taken(ours, sent(revised(THERE, "A", "15", "a quarter"), "A"))
    edited = revised(ours, "A", "a quarter", "a fifth")
    assert len(edited.amendments[0].texts) == 3
    assert len(revised(edited, "A", "a fifth", "a sixth").amendments[0].texts) == 3


def test_nor_is_what_came_with_its_revisions() -> None:
    theirs = revised(THERE, "A", "15", "a quarter")
    ours, _ = taken(HERE, sent(theirs, "A"))
    edited = revised(ours, "A", "a quarter", "a fifth")
    assert edited.amendments[0].texts[:2] == theirs.amendments[0].texts
    assert len(edited.amendments[0].texts) == 3


def test_that_it_has_been_decided_is_sent_with_the_log_alone() -> None:
    lost, _ = decide(THERE, "A", Outcome.LOST, ids("d"))
    made, (remark,) = parcel(lost, "A")
    assert made.amendment.outcome is None
    assert remark.startswith(
        "Amendment A has been decided here (lost), which is in the proceedings"
    )
    made, remarks = parcel(lost, "A", {Also.LOG})
    assert (made.amendment.outcome, remarks) == (Outcome.LOST, ())
    back, receipt = taken(HERE, read_source(data=parcels.encode(made)))
    assert back.amendments[0].open
    assert said(receipt) == [
        "In the file Amendment A has been decided (lost); here that is still to be recorded."
    ]


def test_revised_in_both_copies_it_is_told() -> None:
    ours = revised(THERE, "A", "15", "a fifth")
    back, receipt = taken(ours, sent(revised(THERE, "A", "15", "a quarter"), "A"))
    (doubt,) = receipt.report.doubts
    assert doubt == (
        "Amendment A was revised here too, and the text that came was not written over that: "
        "compare them. What was written here is its text 2."
    )
    assert back.amendments[0].texts[:2] == ours.amendments[0].texts


def test_one_that_is_decided_here_stays_so_and_that_is_told() -> None:
    ours, _ = decide(THERE, "A", Outcome.LOST, ids("d"))
    same, receipt = taken(ours, sent(THERE, "A"))
    assert same is ours
    assert not receipt.report.unsettled
    same, receipt = taken(ours, sent(revised(THERE, "A", "15", "a quarter"), "A"))
    assert same is ours
    assert receipt.report.done == (
        "Amendment A has been decided here (lost), and stays so: the newer text was not taken in."
    )
    assert receipt.report.unsettled


def test_a_label_that_is_taken_is_left_to_the_one_that_has_it() -> None:
    ours, _ = amend(HERE, source(YEARLY), ids("y"), Wish(label="A"))
    back, receipt = taken(ours, sent(THERE, "A"))
    assert [it.label for it in back.amendments] == ["A", "1"]
    assert "It was called “A” there, which is taken here; it is “1”." in said(receipt)


def said(receipt: Receipt) -> list[str]:
    """The remarks in a receipt."""
    return [it.text for it in receipt.report.remarks]


def test_people_that_are_lacking_are_filled_in_and_others_left_as_they_are() -> None:
    bare = replace(THERE.amendments[0], seconder=NOBODY, mover=Person("Jory Pascoe"))
    ours = THERE.with_amendment(bare)
    back, receipt = taken(ours, sent(THERE, "A"))
    assert back.amendments[0].seconder == THERE.amendments[0].seconder
    assert back.amendments[0].mover == bare.mover
    kept, filled = said(receipt)
    assert kept == (
        "The mover is “Jory Pascoe” here and “Councillor Idris Thackeray” there; it was left as "
        "it is here."
    )
    assert filled == "The seconder was taken in: “Councillor Odile Brackenbury”."


def test_a_strange_motion_is_refused_with_the_names_of_both() -> None:
    other = motion("Bins\n\nThis Council resolves to:\n- Empty every bin each week.\n", ids("o"))
    strange = replace(other, id="other", details=replace(other.details, reference="M 7"))
    error = refused(strange, sent(THERE, "A"))
    assert error.message == (
        "“the input” belongs to “Safer crossings”, and this motion is “Bins” (M 7)."
    )
    assert "that is not here, and that has little in common" in refused(other, sent(
        replace(THERE, id=other.id), "A"
    )).message  # fmt: skip


def test_a_motion_made_apart_is_known_by_its_words_whatever_its_ids_and_looks() -> None:
    apart = replace(motion(new_id=ids("apart")), id="apart")
    bold = tuple(
        it.with_runs([Run(it.text, emphasis=Emphasis(bold=True))]) for it in apart.notice.clauses
    )
    for clauses in (apart.notice.clauses, bold):
        ours = replace(apart, versions=(replace(apart.notice, clauses=clauses),))
        back, receipt = taken(ours, sent(THERE, "A"))
        assert texts(proposed(back.amendments[0].text.clauses)) == texts(
            proposed(THERE.amendments[0].text.clauses)
        )
        assert not receipt.report.unsettled
        assert "The text that Amendment A amends was known by its words" in said(receipt)[0]
        assert receive(back, (sent(THERE, "A"),), ids("s"))[0] is back


def test_over_a_text_that_is_not_here_it_is_fitted_and_each_choice_told() -> None:
    other = NOTICE.replace("by half", "by a third").replace("20 mph", "15 mph")
    ours = motion(other)
    back, receipt = taken(ours, sent(THERE, "A"))
    assert "Crossing patrols have fallen by 15 since 2015." in texts(
        proposed(back.amendments[0].text.clauses)
    )
    assert receipt.report.unsettled
    assert receipt.report.remarks[0].guess
    (part,) = [it for it in receipt.report.parts if it.why]
    assert part.words == "the text here has “a third”; the amendment would have “15”"
    assert part.why == "the amendment’s words were taken"


def on_top() -> Motion:
    """The sample with an amendment to the amendment."""
    new = NOTICE.replace(
        "- A survey found that parents would pay for a warden at every gate.\n", ""
    )
    made, _ = amend(
        THERE, source(new.replace("half", "15 posts")), ids("b"), Wish(to="A", label="B")
    )
    return made


def test_an_amendment_to_an_amendment_needs_the_one_below() -> None:
    both = on_top()
    error = refused(HERE, sent(both, "B"))
    assert error.message == "Amendment B amends Amendment A, which is not here."
    assert error.advice == "Receive Amendment A first, or both together."
    back, _ = taken(HERE, sent(both, "B"), sent(both, "A"))
    assert [it.texts for it in back.amendments] == [it.texts for it in both.amendments]
    carried, _ = decide(THERE, "A", Outcome.CARRIED, ids("d"))
    back, _ = taken(carried, sent(both, "B"))
    assert back.amendment("B").text.base.version == carried.current.id
    lost, _ = decide(THERE, "A", Outcome.LOST, ids("d"))
    _, receipt = taken(lost, sent(both, "B"))
    assert "can no longer be carried" in said(receipt)[0]


def test_what_stands_on_an_amendment_follows_its_newer_text() -> None:
    both = on_top()
    back, receipt = taken(both, sent(revised(THERE, "A", "15", "a quarter"), "A"))
    assert back.amendment("B").text.base.text == 1
    assert [it.label for it in receipt.report.carried] == ["Amendment B"]


def test_a_decided_motion_takes_no_amendment_in() -> None:
    decided, _ = decide(HERE, "motion", Outcome.CARRIED, ids("d"))
    assert "has been decided" in refused(decided, sent(THERE, "A")).message


def test_a_draft_goes_as_one_only_where_that_is_named() -> None:
    draft = drafted(THERE, THERE.amendments[0])
    made, remarks = parcel(draft, "A")
    assert not made.draft
    assert remarks[0] == (
        "Amendment A is a draft here, of which no notice is recorded; where it is received it "
        "counts as notified."
    )
    made, _ = parcel(draft, "A", {Also.DRAFTS})
    assert made.draft
    assert parcel(notified(draft, draft.amendments[0]), "A", {Also.DRAFTS})[0].draft is False


def test_a_draft_that_comes_as_one_is_one_here() -> None:
    draft = drafted(THERE, THERE.amendments[0])
    data = parcels.encode(parcel(draft, "A", {Also.DRAFTS})[0])
    back, _ = taken(HERE, read_source(data=data))
    assert is_draft(back, back.amendments[0])


@pytest.mark.parametrize("still", [False, True])
def test_a_newer_text_of_a_draft_ends_it_as_one_unless_it_is_one_there_too(still: bool) -> None:
    draft = drafted(THERE, THERE.amendments[0])
    also = {Also.DRAFTS} if still else set[Also]()
    data = parcels.encode(parcel(revised(draft, "A", "15", "a quarter"), "A", also)[0])
    back, receipt = taken(draft, read_source(data=data))
    said = "was a draft here; its text of then stands as notified"
    assert any(said in it.text for it in receipt.report.remarks) is not still
    assert is_draft(back, back.amendments[0]) is still
    assert back.amendments[0].texts[0] == THERE.amendments[0].text


def test_an_amendment_to_a_draft_does_not_go_out_with_the_drafts_words() -> None:
    both = on_top()
    both = drafted(both, both.amendment("A"))
    with pytest.raises(MotionError, match="Amendment B amends Amendment A, a draft"):
        parcel(both, "B")
    assert parcel(both, "B", {Also.DRAFTS})[0].motion.amendments


def test_of_a_copy_what_is_not_taken_in_is_told() -> None:
    theirs, _ = alter_from(THERE, source(MOVED), ids("v"))
    theirs = replace(theirs, notes=(Note("n3", "source", "A report."), Note("zz", "source", "?")))
    named = source(codec.encode(theirs).decode())
    back, receipt = taken(HERE, replace(named, name="copy.motion"))
    assert [it.label for it in back.amendments] == ["A"]
    assert [it.kind for it in back.amendments[0].texts] == [TextKind.NOTIFIED]
    assert len(back.notes) == 1
    *first, last = said(receipt)
    assert first == [
        "Added Amendment A, against version 1 (notice).",
        "1 note on a clause was taken in.",
        "A note on a clause that is not here was not taken in: ?",
    ]
    assert last == (
        "Version 2 of the motion in “copy.motion” is not here, and was not taken in: only "
        "amendments are received."
    )
    assert receipt.report.done == "From “copy.motion”: 1 amendment added."


def test_several_files_are_told_of_in_one_report() -> None:
    other, _ = amend(HERE, source(YEARLY), ids("y"), Wish(label="Y"))
    back, receipts = receive(HERE, (sent(THERE, "A"), sent_whole(other)), ids("r"))
    assert [it.label for it in back.amendments] == ["A", "Y"]
    report = joined(receipts)
    assert report.done == (
        "Added Amendment A, against version 1 (notice). From “the input”: 1 amendment added."
    )


def test_no_text_without_a_clash_is_refused() -> None:
    clashing, _ = amend(HERE, source(YEARLY), ids("y"), Wish(label="Y"))
    clashing, _ = alter_from(clashing, source(MOVED), ids("v"))
    only = replace(clashing.amendments[0], texts=clashing.amendments[0].texts[-1:])
    assert only.text.open_clashes
    assert (
        "no text without open clashes"
        in refused(HERE, sent(clashing.with_amendment(only), "Y")).message
    )


def test_a_draft_that_changes_nothing_yet_is_not_sent() -> None:
    draft, _ = propose(HERE, ids("p"), NO_WISH)
    with pytest.raises(MotionError, match="Amendment 1 changes nothing yet"):
        parcel(draft, "1")


def test_an_amendment_whose_base_is_lost_is_not_sent() -> None:
    amendment: Amendment = THERE.amendments[0]
    text: AmendmentText = replace(amendment.text, base=replace(amendment.text.base, version="z"))
    astray = THERE.with_amendment(replace(amendment, texts=(text,)))
    with pytest.raises(MotionError, match="is not in this file"):
        parcel(astray, "A")
