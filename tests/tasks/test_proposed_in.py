"""An amendment that was sent with its marks and that several have edited: each amends it."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from hypothesis import assume, given

from motion_editor.core.amendment import Base
from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.formats.sniff import Source, read_source
from motion_editor.formats.word.both import stretch_of
from motion_editor.formats.word.review_in import open_review
from motion_editor.tasks.receive import untracked
from motion_editor.tasks.send_word import word_copy
from tests.formats.word.making import patched
from tests.strategies import few, ids, tracked_texts
from tests.tasks.sample import texts
from tests.tasks.test_word_in import THERE, edited, of, printable, remarks, taken, words

WORD = '<w:t xml:space="preserve">'


def changed(by: str, id: int, struck: str = "", added: str = "") -> str:
    """Tracked words in the middle of a run."""
    signed = f'w:id="{id}" w:author="{by}"'
    gone = f"<w:del {signed}><w:r><w:delText>{struck}</w:delText></w:r></w:del>" if struck else ""
    new = f"<w:ins {signed}><w:r>{WORD}{added}</w:t></w:r></w:ins>" if added else ""
    return f"</w:t></w:r>{gone}{new}<w:r>{WORD}"


def by_two(xml: str) -> str:
    """What two people make of the amendment: one in the motion's words, one in its own as well."""
    xml = xml.replace(" by September", changed("Ben Quill", 901, " by September"))
    xml = xml.replace(f"{WORD}15<", f"{WORD}1{changed('Ann Pym', 902, '5')}<")
    return xml.replace("Four in ten", f"{changed('Ann Pym', 903, added='Nearly ')}Four in ten")


def made(back: Source, unseen: bool = False) -> list[tuple[str, list[str]]]:
    """Who has amended the amendment, and which clauses read how then."""
    after, _ = taken(THERE, back, unseen=unseen)
    below = proposed(THERE.amendments[0].text.clauses)
    out = []
    for item in after.amendments[1:]:
        assert item.text.base == Base(amendment=THERE.amendments[0].id)
        assert original(item.text.clauses) == below
        new = [it for it in texts(proposed(item.text.clauses)) if it not in texts(below)]
        out.append((item.mover.full, new))
    assert taken(after, back, unseen=unseen)[0] == after
    return out


def test_each_of_several_amends_the_amendment_that_was_sent() -> None:
    data = patched(word_copy(THERE, "A").data, by_two)
    ann = [
        (
            "Nearly Four in ten pupils walk to school, and three in ten more would if the way felt "
            "safe."
        ),
        "Crossing patrols have fallen by 1 since 2015.",
    ]
    ben = ["Introduce 20 mph limits outside every school."]
    assert made(read_source(data=data)) == [("Ann Pym", ann), ("Ben Quill", ben)]
    unseen = read_source(data=patched(data, lambda xml: xml.replace("six", "sixty")))
    assert untracked(THERE, [unseen], ids("u"))
    nobody = ["Report to the Transport Committee within sixty months."]
    assert made(unseen, unseen=True) == [("", nobody), ("Ann Pym", ann), ("Ben Quill", ben)]


def test_what_one_has_tracked_and_what_nobody_has_is_one_and_that_is_said() -> None:
    data = patched(word_copy(THERE, "A").data, lambda xml: xml.replace(
        " by September", changed("Ben Quill", 901, " by September")
    ).replace("six", "sixty"))  # fmt: skip
    after, receipt = taken(THERE, read_source(data=data), unseen=True)
    assert [it.mover.full for it in after.amendments[1:]] == [""]
    assert any("signed by Ben Quill, others nobody has tracked" in it for it in remarks(receipt))


@few
@given(tracked_texts())
def test_with_the_changes_of_one_accepted_a_file_has_the_amended_text(text: Clauses) -> None:
    text = printable(text)
    assume(has_changes(text) and words(original(text)) and words(proposed(text)))
    by = "Odile Brackenbury"
    data = edited(of(original(text)), text, by).data
    review = open_review(data, stretch=stretch_of, accepted=by)
    assert not review.reviewers
    found = [it.text for it in review.texts().text().clauses if it.text.strip()]
    assert found == [it[0] for it in words(proposed(text))]


def commented(data: bytes, *places: str) -> Source:
    """The file with a comment on the paragraph of each of these words."""
    made = Document(BytesIO(data))
    for place in places:
        found = next(it for it in made.paragraphs if place in it.text)
        made.add_comment(found.runs, text=f"On {place}", author="Ann Pym")
    out = BytesIO()
    made.save(out)
    return read_source(data=out.getvalue())


@pytest.mark.parametrize("label", ["", "A"])
def test_comments_alone_come_back_as_notes_and_those_beside_the_text_are_told(label: str) -> None:
    back = commented(word_copy(THERE, label).data, "Crossing patrols", "Seconder")
    after, receipt = taken(THERE, back)
    assert [it.text for it in after.notes] == ["Ann Pym: On Crossing patrols"]
    assert after.notes[0].clause == THERE.current.clauses[2].id
    assert after.amendments == THERE.amendments
    assert "A comment by Ann Pym stands on no clause and was left out: “On Seconder”." in remarks(
        receipt
    )
    assert taken(after, back)[0] == after
