"""What a template printed is known again, wherever Word has moved the ends of the bookmark."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from motion_editor.formats.word.letterhead import END, START
from motion_editor.formats.word.reader import read_word
from motion_editor.formats.word.revisions import raw
from motion_editor.formats.word.writer import write_word
from motion_editor.store.ids import new_id
from tests.formats.word.making import SIGNED, docx, p, paper, patched

TEXT = "l # Notes:\na - One.\nb -- Two."
LOOK = docx(f"{p('Nether Moor')}{p('{{clauses}}')}{p('Officer')}{p('Printed in May')}")
_FIRST = re.compile(r"(<w:p>(?:<w:pPr>.*?</w:pPr>)?)")


def inside(text: str) -> str:
    """Both ends within the paragraphs that follow them, as Word saves them."""
    for end in (START, END):
        before, _, after = text.partition(end)
        found = _FIRST.search(after)
        assert found is not None
        text = f"{before}{after[: found.end()]}{end}{after[found.end() :]}"
    return text


def behind(text: str) -> str:
    """The last end behind the words of the paragraph before it."""
    return text.replace(f"</w:p>{END}", f"{END}</w:p>")


@pytest.mark.parametrize("moved", [None, inside, behind])
def test_it_is_left_out_and_said(moved: Callable[[str], str] | None) -> None:
    data = write_word(paper(TEXT), LOOK)
    found = read_word(patched(data, moved) if moved else data, new_id)
    assert [it.text for it in found.clauses] == ["Notes:", "One.", "Two."]
    said = [(it.line, it.text) for it in found.remarks if "template prints it" in it.text]
    assert [words.split("”")[0] for _, words in said] == [
        "“Nether Moor",
        "“Officer",
        "“Printed in May",
    ]
    lines = raw(data, "clean")
    assert [lines[line - 1] for line, _ in said] == ["Nether Moor", "Officer", "Printed in May"]


def test_what_somebody_changes_in_it_is_said() -> None:
    new = f'<w:ins w:id="99" {SIGNED}><w:r><w:t xml:space="preserve"> of Works</w:t></w:r></w:ins>'
    data = patched(
        write_word(paper(TEXT), LOOK),
        lambda text: re.sub(r"(Officer</w:t></w:r>)", rf"\1{new}", text),
    )
    found = read_word(data, new_id)
    assert any("“Officer{++ of Works++}” was left out" in it.text for it in found.remarks)


def test_what_is_typed_between_template_and_text_is_read() -> None:
    data = patched(
        write_word(paper(TEXT), LOOK),
        lambda text: text.replace(END, f"{p('That this be so.', style='MotionText')}{END}"),
    )
    words = [it.text for it in read_word(data, new_id).clauses]
    assert words == ["Notes:", "One.", "Two.", "That this be so."]


def test_a_file_of_others_is_read_as_before() -> None:
    found = read_word(docx(f"{p('This Council notes:')}{p('That it rains.')}"), new_id)
    assert [it.text for it in found.clauses] == ["This Council notes:", "That it rains."]
