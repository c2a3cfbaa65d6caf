"""Laws of a Word copy that goes out to be amended and comes back, and what people meet."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import assume, given

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses, fitted
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import whole
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.normal import normal
from motion_editor.core.people import Person
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.formats.sniff import Source, read_source
from motion_editor.formats.word.own_part import NAME
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.amendment import amendment_paper
from motion_editor.papers.blocks import Block, ClauseLine
from motion_editor.papers.to_amend import version_to_amend
from motion_editor.tasks import proposed_in
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.tasks.draft_part import State
from motion_editor.tasks.notice import drafted
from motion_editor.tasks.reading import look_at
from motion_editor.tasks.receive import Receipt, receive, untracked
from motion_editor.tasks.send import Also
from motion_editor.tasks.send_word import word_copy
from motion_editor.tasks.wish import Wish
from tests import notation
from tests.formats.word.making import patched, unzipped, zipped
from tests.strategies import amendments_of, bases, few, ids, tracked_texts
from tests.tasks.sample import MOVED, STAFFING, YEARLY, motion, source, texts

HERE = motion()
BASE = HERE.current.clauses
THERE, _ = amend(HERE, source(STAFFING), ids("a"), Wish(label="A"))


def printable(clauses: Clauses) -> Clauses:
    return tuple(item.with_runs(whole(item.runs)) for item in clauses)


def of(base: Clauses, *amendments: Amendment) -> Motion:
    """A motion with this text."""
    return Motion("m", Details("A motion"), (Version("v", VersionKind.NOTICE, base),), amendments)


def edited(here: Motion, clauses: Clauses, by: str = "Odile Brackenbury") -> Source:
    """A copy of the motion that was sent, with what somebody has changed in it, tracked."""
    sent = unzipped(word_copy(here).data)
    paper = version_to_amend(here, here.current)
    own = [block for block in paper.blocks if not isinstance(block, ClauseLine)]
    blocks: tuple[Block, ...] = (*own[:-2], *map(ClauseLine, clauses), *own[-2:])
    written = unzipped(write_word(replace(paper, blocks=blocks, author=by), to_edit=True))
    return read_source(data=zipped(written | {NAME: sent[NAME]}))


def stripped(it: Source) -> Source:
    """The file as a program saves it that does not keep the part of our own."""
    parts = unzipped(it.data)
    rels = "word/_rels/document.xml.rels"
    parts[rels] = re.sub(r'<Relationship Id="rIdOwn"[^>]*/>', "", parts[rels])
    return read_source(data=zipped({k: v for k, v in parts.items() if "customXml" not in k}))


def taken(here: Motion, *sources: Source, unseen: bool = False) -> tuple[Motion, Receipt]:
    back, receipts = receive(here, sources, ids("r"), with_untracked=unseen)
    return back, receipts[-1]


def words(clauses: Clauses) -> list[tuple[str, str, int]]:
    """The clauses that have words: bare paragraphs that an editor leaves are none."""
    worded = fitted([it for it in clauses if it.text.strip()])
    return [(it.text, it.role.value, it.level) for it in worded]


def remarks(receipt: Receipt) -> list[str]:
    return [it.text for it in receipt.report.remarks]


@few
@given(bases(empty=False).flatmap(lambda base: amendments_of(base, "n", least_edits=1)))
def test_what_is_tracked_comes_back_over_the_very_text_that_was_sent(text: Clauses) -> None:
    text = printable(text)
    here = of(original(text))
    assume(words(original(text)) != words(proposed(text)))
    assume(all(it.text.strip() for it in original(text)))
    back, receipt = taken(here, edited(here, text))
    (made,) = back.amendments
    assert made.text.base == Base(version="v")
    assert original(made.text.clauses) == here.current.clauses
    assert words(proposed(made.text.clauses)) == words(proposed(text))
    assert made.mover == Person("Odile Brackenbury")
    again, receipt = taken(back, edited(here, text))
    assert again.amendments == back.amendments
    assert "is here already" in receipt.report.done


@few
@given(tracked_texts())
def test_an_amendment_paper_comes_back_as_it_was_marked_ids_and_moves_included(
    text: Clauses,
) -> None:
    text = printable(text)
    assume(words(original(text)) and has_changes(text))
    here = of(original(text))
    marked = AmendmentText(TextKind.NOTIFIED, Base(version="v"), text)
    there = of(original(text), Amendment("x1", "A", (marked,), Person("Idris Thackeray")))
    paper = amendment_paper(there, there.amendments[0])
    back, _ = taken(here, read_source(data=write_word(paper)))
    (made,) = back.amendments
    assert made.id == "x1"
    assert normal(made.text.clauses) == normal(text)
    again, receipt = taken(there, read_source(data=write_word(paper)))
    assert again == there
    assert receipt.report.done.endswith("as it was sent: nothing was changed.")


def test_what_goes_out_tracks_and_holds_nothing_that_was_not_meant_to_go() -> None:
    secret = replace(
        THERE,
        details=replace(THERE.details, council="aldermoor", received="2026-11-02"),
        notes=(Note(BASE[1].id, "source", "A leaked memo"),),
    )
    rival, _ = amend(secret, source(YEARLY), ids("b"), Wish(label="B", mover="Cllr Rival"))
    rival = drafted(rival, rival.amendment("B"))
    data = word_copy(rival).data
    parts = unzipped(data)
    everything = "".join(parts.values())
    for word in ("leaked", "every year", "Rival", "by 15", "amendment drafted", "Thackeray"):
        assert word not in everything
    assert "<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy>" in "".join(
        parts["docProps/core.xml"]
    )
    assert "dcterms:created" not in parts["docProps/core.xml"].replace("xmlns:dcterms", "")
    assert "docProps/app.xml" not in parts
    assert not re.search(r"rsid|Company|2026-11-2", everything)
    assert re.search(
        r'<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>',
        parts["word/settings.xml"],
    )


def test_with_an_amendment_go_its_own_marks_and_no_other() -> None:
    both, _ = amend(THERE, source(YEARLY), ids("b"), Wish(label="B"))
    parts = unzipped(word_copy(both, "A").data)
    assert re.search("<w:del [^>]*>.*half", parts["word/document.xml"])
    assert "every year" not in "".join(parts.values())
    assert 'w:author="Councillor Idris Thackeray"' in parts["word/document.xml"]
    assert "w:date" not in parts["word/document.xml"]


def test_what_can_not_be_sent_is_said() -> None:
    clashing, _ = alter_from(amend(HERE, source(YEARLY), ids("b"))[0], source(MOVED), ids("v"))
    with pytest.raises(MotionError, match="clashes that nobody has settled"):
        word_copy(clashing, "1")
    with pytest.raises(MotionError, match="the text alone"):
        word_copy(THERE, "A", {Also.LOG})


def test_who_edits_an_amendment_amends_it() -> None:
    sent = word_copy(THERE, "A").data
    body = "word/document.xml"
    data = patched(sent, lambda xml: xml.replace(
        "Introduce 20 mph limits", '</w:t></w:r><w:ins w:id="900" w:author="Odile Brackenbury">'
        '<w:r><w:t xml:space="preserve">Swiftly </w:t></w:r></w:ins><w:r>'
        '<w:t xml:space="preserve">Introduce 20 mph limits'), body)  # fmt: skip
    back, receipt = taken(THERE, read_source(data=data))
    made = back.amendments[-1]
    assert made.text.base == Base(amendment=THERE.amendments[0].id, text=0)
    assert receipt.report.done == "Added Amendment 1, against Amendment A."
    assert made.mover.full == "Odile Brackenbury"
    assert original(made.text.clauses) == proposed(THERE.amendments[0].text.clauses)
    assert "Swiftly Introduce 20 mph limits" in "".join(texts(proposed(made.text.clauses)))


def marked(text: str, clauses: Clauses = BASE) -> Clauses:
    """The text with another wording of one clause, tracked: `old → new`."""
    old, new = text.split(" → ")
    lines = [
        it
        if old not in it.text
        else it.with_runs(
            notation.read(f"{it.id} - {it.text.replace(old, f'{{--{old}--}}{{++{new}++}}')}")[
                0
            ].runs
        )
        for it in clauses
    ]
    assert tuple(lines) != clauses
    return tuple(lines)


def test_it_is_carried_over_where_the_motion_has_moved_on() -> None:
    back = edited(HERE, marked("half → a third"))
    now, _ = alter_from(HERE, source(MOVED), ids("v"))
    after, receipt = taken(now, back)
    kinds = [it.kind for it in after.amendments[0].texts]
    assert kinds == [TextKind.NOTIFIED, TextKind.CARRIED_OVER]
    assert after.amendments[0].texts[0].base == Base(version=HERE.current.id)
    assert [it.label for it in receipt.report.carried] == ["Amendment 1"]
    assert taken(now, stripped(back))[0].amendments[0].texts[0].base == Base(
        version=HERE.current.id
    )


def test_a_draft_that_was_written_on_since_is_found_by_its_ids() -> None:
    back = edited(HERE, marked("half → a third"))
    first = replace(HERE.current, id="other", clauses=tuple(
        it.with_runs(run.with_text(run.text.replace("six", "four")) for run in it.runs)
        for it in BASE
    ))  # fmt: skip
    now = replace(HERE, versions=(first,))
    after, receipt = taken(now, back)
    assert original(after.amendments[0].text.clauses) == first.clauses
    assert "a third" in "".join(texts(proposed(after.amendments[0].text.clauses)))
    assert "four months" in "".join(texts(proposed(after.amendments[0].text.clauses)))
    assert any(
        it.startswith("The text that Amendment 1 was written over") for it in remarks(receipt)
    )


def test_what_was_changed_unseen_is_told_and_nothing_taken_in() -> None:
    back = edited(HERE, marked("half → a third"))
    data = patched(back.data, lambda xml: xml.replace("six months", "sixty months"))
    unseen = read_source(data=data)
    for it in (unseen, stripped(unseen)):
        (found,) = untracked(HERE, [it], ids("u"))
        assert found.changes == ("In resolution 2, leave out “six” and insert “sixty”.",)
        with pytest.raises(MotionError, match="changed in a place without being tracked"):
            taken(HERE, it)
        after, receipt = taken(HERE, it, unseen=True)
        (made,) = after.amendments
        assert original(made.text.clauses) == BASE
        assert "sixty months" in "".join(texts(proposed(made.text.clauses)))
        assert "a third" in "".join(texts(proposed(made.text.clauses)))
        assert not made.mover
        assert any(text.startswith("Not tracked in the file") for text in remarks(receipt))


def test_a_copy_in_which_every_clause_was_changed_unseen_is_still_ours() -> None:
    sent = word_copy(HERE).data
    words = re.compile(r"(<w:t[ >][^<]*)")
    back = read_source(
        data=patched(sent, lambda xml: words.sub(lambda it: it[1].replace("e", "é"), xml))
    )
    (found,) = untracked(HERE, [back], ids("u"))
    assert found.changes
    after, _ = taken(HERE, back, unseen=True)
    assert original(after.amendments[0].text.clauses) == BASE
    for it in (stripped(back), read_source(data=patched(
        back.data, lambda xml: re.sub('base="[^"]*"', f'base="sha256:{"0" * 64}"', xml), NAME
    ))):  # fmt: skip
        with pytest.raises(MotionError):
            taken(HERE, it)


def test_a_file_of_another_motion_is_refused_whatever_it_says() -> None:
    other = motion("Bins\n\nThis Council resolves to:\n- Empty every bin each week.\n", ids("o"))
    theirs = word_copy(other).data
    lying = patched(theirs, lambda xml: re.sub('motion="[^"]*"', f'motion="{HERE.id}"', xml), NAME)
    for data in (theirs, lying):
        with pytest.raises(MotionError):
            taken(HERE, read_source(data=data))


def test_a_damaged_part_is_said_and_the_words_decide() -> None:
    back = edited(HERE, marked("half → a third"))
    spoilt = patched(back.data, lambda xml: xml.replace("sha256:", "md5:"), NAME)
    after, receipt = taken(HERE, read_source(data=spoilt))
    assert original(after.amendments[0].text.clauses) == BASE
    assert any("damaged or of a newer Motion Editor" in it for it in remarks(receipt))


def test_a_heading_put_in_does_not_end_the_motion() -> None:
    by = 'w:author="Odile Brackenbury"'
    style = f'<w:p><w:pPr><w:pStyle w:val="{{}}"/><w:rPr><w:ins w:id="901" {by}/></w:rPr></w:pPr>'
    back = edited(HERE, marked("half → a third"))
    parts = unzipped(back.data)
    heading = re.search(
        r'w:styleId="([^"]*)"[^>]*><w:name w:val="Motion Heading"', parts["word/styles.xml"]
    )
    assert heading
    words = f'<w:ins w:id="902" {by}><w:r><w:t>And more</w:t></w:r></w:ins></w:p>'
    put = style.format(heading[1]) + words
    at = parts["word/document.xml"].index("A survey found")
    at = parts["word/document.xml"].rindex("<w:p>", 0, at)
    body = parts["word/document.xml"]
    data = zipped(parts | {"word/document.xml": body[:at] + put + body[at:]})
    after, _ = taken(HERE, read_source(data=data))
    said = texts(proposed(after.amendments[0].text.clauses))
    assert "And more" in said
    assert said[-1] == BASE[-1].text


def test_each_reviewer_has_an_amendment_and_who_changes_anothers_words_amends_that() -> None:
    back = edited(HERE, marked("half → a third"))
    inner = (
        '<w:t xml:space="preserve">a </w:t></w:r><w:del w:id="900" w:author="Tamsin Wexcombe"><w:r>'
        '<w:delText xml:space="preserve">third</w:delText></w:r></w:del></w:ins><w:ins w:id="901" '
        'w:author="Tamsin Wexcombe"><w:r><w:t xml:space="preserve">fifth</w:t></w:r></w:ins>'
    )
    data = patched(back.data, lambda xml: re.sub(
        '<w:t xml:space="preserve">a third</w:t></w:r></w:ins>', inner, xml))  # fmt: skip
    gone = '</w:t></w:r><w:del w:id="910" w:author="Bertram Quillfeather"><w:r><w:delText '
    gone += 'xml:space="preserve"> by September</w:delText></w:r></w:del><w:r><w:t '
    data = patched(data, lambda xml: xml.replace(
        " by September", f'{gone}xml:space="preserve">'))  # fmt: skip
    after, receipt = taken(HERE, read_source(data=data))
    first, second, third = after.amendments
    assert [it.mover.name for it in after.amendments] == [
        "Odile Brackenbury", "Tamsin Wexcombe", "Bertram Quillfeather",
    ]  # fmt: skip
    assert [it.text.base for it in (first, third)] == [Base(version=HERE.current.id)] * 2
    assert second.text.base == Base(amendment=first.id)
    assert "by a fifth since" in "".join(texts(proposed(second.text.clauses)))
    assert "outside every school." in "".join(texts(proposed(third.text.clauses)))
    assert receipt.report.done == (
        "Added Amendment 1, against version 1 (notice). Added Amendment 2, against Amendment 1. "
        "Added Amendment 3, against version 1 (notice)."
    )
    again, _ = taken(after, read_source(data=data))
    assert again.amendments == after.amendments
    unseen = patched(data, lambda xml: xml.replace("six months", "sixty months"))
    after, _ = taken(HERE, read_source(data=unseen), unseen=True)
    assert [it.mover.name for it in after.amendments] == [
        "", "Odile Brackenbury", "Tamsin Wexcombe", "Bertram Quillfeather",
    ]  # fmt: skip
    assert after.amendments[2].text.base == Base(amendment=after.amendments[1].id)
    for at, words in enumerate(("sixty months", "by a third", "by a fifth", "every school.")):
        assert words in "".join(texts(proposed(after.amendments[at].text.clauses)))
        assert at == 0 or "sixty" not in "".join(texts(proposed(after.amendments[at].text.clauses)))


def test_an_amendment_that_another_has_edited_is_told_from_the_edits() -> None:
    text = notation.read("""
        l # This Council notes:
        a - Patrols have halved.
        b - {--The bridge is closed to all who walk.--}{--¶--}
        c - Buses run late.
        x>b - {--The--}{++Our++} bridge is closed to all who walk.
    """)
    here = of(original(text))
    first = Amendment("x1", "A", (AmendmentText(TextKind.NOTIFIED, Base(version="v"), text),))
    first = replace(first, mover=Person("Idris Thackeray", "Councillor"))
    there = of(original(text), first)
    gone = '</w:t></w:r><w:del w:id="910" w:author="Odile Brackenbury"><w:r><w:delText '
    gone += 'xml:space="preserve"> late</w:delText></w:r></w:del><w:r><w:t '
    data = patched(word_copy(there, "A").data, lambda xml: xml.replace(
        " late", f'{gone}xml:space="preserve">'))  # fmt: skip
    back, _ = taken(here, read_source(data=data))
    assert back.amendments[0].id == "x1"
    assert [it.mover.full for it in back.amendments] == [
        "Councillor Idris Thackeray", "Odile Brackenbury",
    ]  # fmt: skip
    assert normal(back.amendments[0].text.clauses) == text
    assert texts(proposed(back.amendments[1].text.clauses))[3] == "Buses run."


def test_marks_that_can_not_be_laid_over_the_text_are_compared_and_that_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise MotionError("They can't be laid over it.", "")

    monkeypatch.setattr(proposed_in, "amendments_in", refuses)
    change = marked("half → a third")
    back, receipt = taken(HERE, edited(HERE, change))
    assert proposed(back.amendments[-1].text.clauses) == proposed(change)
    assert any("could not be taken as they are marked in Word" in it for it in remarks(receipt))


def test_the_line_that_we_wrote_above_a_copy_is_nothing_that_did_not_fit() -> None:
    draft = look_at(HERE, edited(HERE, marked("half → a third")), Wish())
    assert [it.state for it in draft.parts if it.state is State.NOT_APPLIED] == []
