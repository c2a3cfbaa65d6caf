"""What a paper's settings have beside those of its template."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from motion_editor.formats.word.writer import write_word
from motion_editor.papers.agenda import agenda_paper
from motion_editor.papers.blocks import Paper
from motion_editor.places import template
from tests.formats.word.making import docx, p
from tests.tasks.agenda import meeting

NAME = "word/settings.xml"


def settings(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(NAME).decode() if NAME in archive.namelist() else ""


@pytest.mark.parametrize("look", [None, template("aldermoor"), docx(p("{{clauses}}"))])
def test_word_is_to_update_fields_where_there_are_contents_and_nowhere_else(look: object) -> None:
    paper = agenda_paper(meeting.agenda())
    said = settings(write_word(paper, look))  # type: ignore[arg-type]
    assert said.count("<w:updateFields") == 1 and "w:dirty" not in said
    # The schema has it before these, and Word calls a file damaged that has it elsewhere.
    assert not re.search("<w:(?:compat|themeFontLang|decimalSymbol).*<w:updateFields", said)
    bare = Paper(paper.title, paper.blocks[:1])
    assert "updateFields" not in settings(write_word(bare, look))  # type: ignore[arg-type]
