"""What was changed beside the text of a Word copy that came back: told, and who moves taken."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details
from motion_editor.core.people import Person
from motion_editor.formats.sniff import read_source
from motion_editor.formats.word.revisions import raw
from motion_editor.tasks.read import read_motion
from motion_editor.tasks.receive import untracked
from motion_editor.tasks.send_word import word_copy
from tests.formats.word.making import docx, p, patched
from tests.strategies import ids
from tests.tasks.sample import texts
from tests.tasks.test_word_in import HERE, THERE, edited, marked, remarks, taken

BODY = "word/document.xml"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            ">Safer crossings<", ">Safe crossings<",
            (
                "Outside the motion’s text the file has “Safe crossings” in place of “Safer "
                "crossings”, which no tracked change says: it was not taken in."
            ),
        ),
        (
            "<w:p>(?:(?!<w:p>).)*Penhale.*?</w:p>", "",
            ("The line “Seconder: Councillor Marisol Penhale” outside the motion’s text is missing "
            "from the file, which no tracked change says: nothing was changed for it."),
        ),
        (
            "<w:sectPr", "<w:p><w:r><w:t>By order</w:t></w:r></w:p><w:sectPr",
            "A line outside the motion’s text was not taken in: “By order”.",
        ),
    ],
)  # fmt: skip
def test_lines_that_were_changed_or_taken_off_beside_the_text_are_told(
    old: str, new: str, said: str
) -> None:
    sent = edited(HERE, marked("half → a third"))
    _, receipt = taken(HERE, sent)
    before = remarks(receipt)
    data = patched(sent.data, lambda xml: re.sub(old, new, xml, count=1), BODY)
    _, receipt = taken(HERE, read_source(data=data))
    assert [it for it in remarks(receipt) if it not in before] == [said]
    retitled = replace(HERE, details=Details("Another"))
    _, receipt = taken(retitled, read_source(data=data))
    told = " ".join(remarks(receipt))
    assert ("compare it with the paper that was sent" in told) == (not said.startswith("A line"))


def test_lines_that_a_template_printed_are_told_where_they_were_changed(tmp_path: Path) -> None:
    look = tmp_path / "look.docx"
    look.write_bytes(docx(f"{p('Nether Moor')}{p('{{clauses}}')}{p('Officer')}{p('In May')}"))
    sent = word_copy(HERE, look=str(look)).data
    _, receipt = taken(HERE, read_source(data=sent))
    assert remarks(receipt) == []
    data = patched(sent, lambda xml: xml.replace("In May", "In June"), BODY)
    _, receipt = taken(HERE, read_source(data=data))
    assert "A line outside the motion’s text was not taken in: “In June”." in remarks(receipt)


def signed(xml: str, mover: str) -> str:
    """A paper with another seconder, and this mover."""
    return xml.replace("Marisol Penhale", "Tamsin Wexcombe").replace("Fenwick Oakes", mover)


def test_who_moves_or_seconds_is_taken_from_a_line_only_where_a_person_agrees() -> None:
    for back, mover, what in (
        (edited(HERE, marked("half → a third")), "Ann Pym", "Amendment 1"),
        (edited(HERE, marked("half → a third")), "Fenwick Oakes", "the motion"),
        (read_source(data=word_copy(HERE).data), "Fenwick Oakes", "the motion"),
    ):
        it = read_source(data=patched(back.data, partial(signed, mover=mover)))
        (found,) = untracked(HERE, [it], ids("u"))
        assert not found.changes
        assert found.people[-1] == (
            "The line “Seconder: Councillor Marisol Penhale” reads “Seconder: Councillor Tamsin "
            f"Wexcombe”: Councillor Tamsin Wexcombe becomes the seconder of {what}."
        )
        with pytest.raises(MotionError, match="who moves or seconds was changed"):
            taken(HERE, it)
        after, receipt = taken(HERE, it, unseen=True)
        assert found.people[-1] in remarks(receipt)
        whose = after.details if what == "the motion" else after.amendments[0]
        assert whose.seconder == Person("Tamsin Wexcombe", "Councillor")
        assert after.details.mover == HERE.details.mover
        assert mover == "Fenwick Oakes" or after.amendments[0].mover.name == mover
        assert not untracked(after, [it], ids("u"))
        again, _ = taken(after, it)
        assert again == after


def test_a_mover_whom_a_tracked_change_names_is_asked_about_too() -> None:
    new = (
        'Mover: </w:t></w:r><w:del w:id="950" w:author="T W"><w:r><w:delText>Councillor Idris '
        'Thackeray</w:delText></w:r></w:del><w:ins w:id="951" w:author="T W"><w:r><w:t>Councillor '
        "Tamsin Wexcombe</w:t></w:r></w:ins><w:r><w:t>"
    )
    old = "Mover: Councillor Idris Thackeray"
    data = patched(word_copy(THERE, "A").data, lambda xml: xml.replace(old, new), BODY)
    (found,) = untracked(THERE, [read_source(data=data)], ids("u"))
    assert found.people[0] == (
        "The line “Mover: Councillor Idris Thackeray” reads “Mover: Councillor Tamsin Wexcombe”: "
        "Councillor Tamsin Wexcombe becomes the mover of Amendment A."
    )
    after, receipt = taken(THERE, read_source(data=data), unseen=True)
    assert after.amendment("A").mover == Person("Tamsin Wexcombe", "Councillor")
    assert after.amendment("A").texts == THERE.amendment("A").texts
    assert receipt.amendments == (THERE.amendments[0].id,)


CELLS = "".join(
    f"<w:tr><w:tc>{p(f'{role} by:')}</w:tc><w:tc>{p(name)}</w:tc></w:tr>"
    for role, name in (("Moved", "{{mover}}"), ("Seconded", "{{seconder}}"))
)


@pytest.mark.parametrize(
    "look",
    [
        p("Proposed by {{mover}}") + p("Seconded by {{seconder}}") + p("{{clauses}}"),
        p("{{clauses}}") + f"<w:tbl>{CELLS}</w:tbl>" + p("In May"),
    ],
)
@pytest.mark.parametrize("label", ["", "A"])
def test_who_moves_stands_once_where_a_template_says_it(
    look: str, label: str, tmp_path: Path
) -> None:
    path = tmp_path / "look.docx"
    path.write_bytes(docx(look))
    sent = read_source(data=word_copy(THERE, label, look=str(path)).data)
    lines = raw(sent.data, "clean")
    name = "Councillor Idris Thackeray" if label else "Councillor Fenwick Oakes"
    assert sum(name in line for line in lines) == 1
    assert "End of the text." in lines
    assert not untracked(THERE, [sent], ids("u"))
    back, receipt = taken(THERE, sent)
    assert back == THERE and remarks(receipt) == []
    other = patched(sent.data, lambda xml: xml.replace(name, "Councillor Tamsin Wexcombe"))
    (found,) = untracked(THERE, [read_source(data=other)], ids("u"))
    assert "Councillor Tamsin Wexcombe becomes the mover of" in found.people[0]
    if not label:
        read, _ = read_motion(sent, ids("z"))[:2]
        assert read.details.mover.full == name
        assert texts(read.current.clauses) == texts(HERE.current.clauses)
