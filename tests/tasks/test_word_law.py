"""The law of Word: random motions with several amendments, as papers, are themselves again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import assume, given, settings, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.normal import normal
from motion_editor.core.people import Person
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.council.profile import Marks
from motion_editor.formats.sniff import Source, read_source
from motion_editor.formats.word.own_part import read_own
from motion_editor.formats.word.package import open_word
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.amendment import amendment_paper
from motion_editor.tasks.amend import amend
from motion_editor.tasks.amend_all import amend_all
from motion_editor.tasks.came import is_back
from motion_editor.tasks.paper import Kind, Order, make_paper
from motion_editor.tasks.receive import receive
from motion_editor.tasks.wish import How, Wish
from tests import notation
from tests.formats.word.making import unzipped, zipped
from tests.strategies import amendments_of, bases, ids
from tests.tasks.sample import STAFFING, motion, source
from tests.tasks.test_word_in import printable, words

NAMES = ("Idris Thackeray", "Odile Brackenbury", "Fenwick Oakes")


def amendment(at: int, base: Base, clauses: Clauses) -> Amendment:
    text = AmendmentText(TextKind.NOTIFIED, base, clauses)
    return Amendment(f"x{at}", f"{at + 1}", (text,), Person(NAMES[at]))


@st.composite
def amended_motions(draw: st.DrawFn) -> Motion:
    """A motion with up to three amendments, of which the last may amend the first."""
    base = draw(bases().map(printable).filter(lambda it: any(c.text.strip() for c in it)))
    over = Base(version="v")
    made: list[Amendment] = []
    for at in range(draw(st.integers(1, 3))):
        below, under = (base, over)
        if at == 2 and draw(st.booleans()):
            below, under = proposed(made[0].text.clauses), Base(amendment="x0", text=0)
        text = printable(draw(amendments_of(below, "pqs"[at], least_edits=1)))
        assume(has_changes(text) and any(it.text.strip() for it in proposed(text)))
        assume(original(text) == below and words(proposed(text)) != words(below))
        made.append(amendment(at, under, text))
    return Motion("m", Details("A motion"), (Version("v", VersionKind.NOTICE, base),), tuple(made))


def written(here: Motion, item: Amendment, marks: Marks = Marks.TRACKED) -> Source:
    return read_source(data=write_word(amendment_paper(here, item, marks=marks)))


@given(amended_motions(), st.sampled_from((Marks.TRACKED, Marks.BOTH)))
@settings(max_examples=30)
def test_the_papers_of_all_amendments_received_are_the_motion_again(
    there: Motion, marks: Marks
) -> None:
    here = replace(there, amendments=())
    back, _ = receive(here, [written(there, it, marks) for it in there.amendments], ids("r"))
    assert back.versions[0].clauses == there.versions[0].clauses
    assert [it.id for it in back.amendments] == [it.id for it in there.amendments]
    for got, want in zip(back.amendments, there.amendments, strict=True):
        assert got.text.base == want.text.base
        assert normal(got.text.clauses) == normal(want.text.clauses)
        assert got.mover == want.mover


@given(amended_motions())
@settings(max_examples=30)
def test_added_as_tracked_they_are_what_they_were_ids_and_moves_included(there: Motion) -> None:
    now = replace(there, amendments=())
    for item in there.amendments:
        base = item.text.base
        wish = Wish(how=How.TRACKED, label=item.label)
        now, _ = amend(now, written(there, item), ids("r"), wish, base)
        made = now.amendments[-1]
        assert made.id == item.id
        assert normal(made.text.clauses) == normal(item.text.clauses)


def test_a_paper_that_was_edited_still_says_what_was_moved() -> None:
    """The moved clause has other words besides, the clause put in others than were written."""
    base = notation.read(
        "a - Patrols fell.\nb - The bridge is closed.\nc - Nobody has ever asked why."
    )
    marks = notation.read(
        "n - {++The cost is known.++}{++¶++}\nx>c - Nobody {++in Aldermoor ++}has ever asked why.\n"
        "a - Patrols fell.\nb - The bridge is closed.\nc - {--Nobody has ever asked why.--}{--¶--}"
    )
    here = Motion("m", Details("A motion"), (Version("v", VersionKind.NOTICE, base),))
    there = here.with_amendment(amendment(0, Base(version="v"), marks))
    parts = unzipped(written(there, there.amendments[0]).data)
    parts["word/document.xml"] = parts["word/document.xml"].replace("is known", "was told")
    edited = read_source(data=zipped(parts))
    for now in (amend(here, edited, ids("r"))[0], receive(here, [edited], ids("r"))[0]):
        (made,) = now.amendments
        assert made.id != "x0"
        first, copy, *_ = made.text.clauses
        assert (first.text, copy.moved_from) == ("The cost was told.", "c")
        assert copy.text == "Nobody in Aldermoor has ever asked why."


def test_one_that_is_here_already_is_added_with_ids_of_its_own_and_that_is_said() -> None:
    base = notation.read("a - Patrols fell.\nb - The bridge is closed.")
    marks = notation.read(
        "a - Patrols {--fell--}{++halved++}.\nn - {++New.++}{++¶++}\nb - The bridge is closed."
    )
    here = Motion("m", Details("A motion"), (Version("v", VersionKind.NOTICE, base),))
    there = here.with_amendment(amendment(0, Base(version="v"), marks))
    now, report = amend(there, written(there, there.amendments[0]), ids("r"))
    first, second = now.amendments
    assert first.id != second.id
    assert [it.id for it in second.text.clauses][::2] == ["a", "b"]
    assert second.text.clauses[1].id != "n"
    assert any("is here already" in it.words for it in report.parts)


@given(amended_motions())
@settings(max_examples=8)
def test_a_paper_with_its_marks_in_words_alone_is_its_amendment_again(there: Motion) -> None:
    here = replace(there, amendments=())
    for item in there.amendments:
        paper = written(there, item, Marks.BRACKETS)
        here, _ = receive(here, [paper], ids("r"))
        made = here.amendments[-1]
        assert (made.id, made.text.base, made.mover) == (item.id, item.text.base, item.mover)
        assert normal(made.text.clauses) == normal(item.text.clauses)
        again, _ = receive(there, [paper], ids("r"))
        assert again == there
        bare, wish = replace(here, amendments=here.amendments[:-1]), Wish(label=item.label)
        now, _ = amend(bare, paper, ids("r"), wish, item.text.base)
        assert (now.amendments[-1].id, now.amendments[-1].mover) == (item.id, item.mover)
        assert normal(now.amendments[-1].text.clauses) == normal(item.text.clauses)


def test_a_list_of_amendments_knows_its_motion_and_says_that_it_holds_no_text(
    tmp_path: Path,
) -> None:
    there, _ = amend(motion(), source(STAFFING), ids("a"), Wish(label="A"))
    data = write_word(make_paper(there, Order(Kind.AMENDMENTS)))
    own = read_own(open_word(data))
    assert own is not None
    assert (own.whose.motion, own.base) == (there.id, text_hash(there.current.clauses))
    path = tmp_path / "renamed.docx"
    path.write_bytes(data)
    assert not is_back(there, path)
    with pytest.raises(MotionError, match="paper of the meeting: it has no text to take in"):
        receive(there, [read_source(path)], ids("r"))
    with pytest.raises(MotionError, match="is a list, or a paper of the meeting: it has no text"):
        amend_all(there, read_source(path), ids("r"))


def test_a_paper_with_marks_in_words_that_was_edited_amends_its_amendment() -> None:
    there, _ = amend(motion(), source(STAFFING), ids("a"), Wish(label="A"))
    parts = unzipped(written(there, there.amendments[0], Marks.BRACKETS).data)
    text = parts["word/document.xml"]
    assert text.count("[INSERT:] ") >= 1
    parts["word/document.xml"] = text.replace("[INSERT:] ", "[INSERT:] perhaps ", 1)
    back, _ = receive(there, [read_source(data=zipped(parts))], ids("r"))
    own, made = back.amendments
    assert own == there.amendments[0]
    assert made.text.base == Base(amendment=own.id, text=0)
    assert "perhaps" in "".join(notation.words(proposed(made.text.clauses)))
