"""A trial paper in a template, opened as other programs open it: what its pages are like."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import Run
from motion_editor.core.wording import say
from motion_editor.formats.word.writer import write_word
from motion_editor.papers.blocks import NAMES, TEXT, ClauseLine, Heading, Line, LineStyle, Paper

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

_A4: Final = (210, 297)
_ENGLISH: Final = "en-GB"
# What is said outright in Normal goes before the defaults, which come first in the file.
_LANGUAGE: Final = (
    "w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val"
    " | w:style[@w:type='paragraph'][@w:default='1']/w:rPr/w:lang/@w:val"
)
_FAULTS: Final = (AttributeError, KeyError, ValueError, IndexError, TypeError)
"""What another program comes to grief with where parts of a file are not of the kind they say."""

_PAPER: Final = Paper(
    "Trial",
    (
        Heading("Trial", 1),
        ClauseLine(Clause("a", (Run("This Council notes:"),), Role.LEAD_IN)),
        ClauseLine(Clause("b", (Run("A point."),))),
        ClauseLine(Clause("c", (Run("A point under it."),), level=1)),
        ClauseLine(Clause("d", (Run("A point under that."),), level=2)),
        ClauseLine(Clause("e", (Run("Plain text."),), Role.TEXT)),
        Heading("A section"),
        Heading("A part of it", 3),
        Line((Run("A detail."),), LineStyle.DETAIL),
        Line((Run("Words."),)),
        Line((Run("A note."),), LineStyle.NOTE),
        Line((Run("Mover:"),), LineStyle.MOVER),
    ),
    fields=tuple((name, "Trial") for name in NAMES if name != TEXT),
)


def oddities(template: bytes) -> tuple[str, ...]:
    """What is unlike a British council's paper in papers set in a template, a sentence each.

    The paper is written and checked like any other, then opened with python-docx. MotionError
    where no paper can be set in the template.
    """
    for series in Series:
        written = write_word(replace(_PAPER, numbering=NumberingStyle(series)), template)
    from lxml.etree import LxmlError

    try:
        found = _opened(written)
    except (*_FAULTS, LxmlError) as error:
        raise MotionError(
            say("Other programs can't open a paper that is set in it."),
            say("Open it in Word, save it as a .docx under a new name, and try that."),
        ) from error
    return tuple(sentence for sentence in found if sentence)


def _opened(written: bytes) -> tuple[str, str]:
    from docx import Document

    document = Document(io.BytesIO(written))
    return _page(document.sections[-1]), _language(document)


def _page(section: Section) -> str:
    try:
        width, height = section.page_width, section.page_height
    except ValueError:
        return say("The size of its page can't be understood; set it in Word to A4.")
    if width is None or height is None:
        return say("It does not say the size of its page; set it in Word to A4.")
    size = round(width.mm), round(height.mm)
    if all(abs(one - two) <= 1 for one, two in zip(size, _A4, strict=True)):
        return ""
    return say(
        "Its page has {width} × {height} mm and is not upright A4 (210 × 297 mm).",
        width=size[0],
        height=size[1],
    )


def _language(document: Document) -> str:
    found = [str(value) for value in document.styles.element.xpath(_LANGUAGE)]
    if not found:
        return say("It does not say its language; set English (United Kingdom) in Word.")
    if found[-1] == _ENGLISH:
        return ""
    return say(
        "Its language is {found} and not {wanted}: Word will check spelling by that.",
        found=found[-1],
        wanted=_ENGLISH,
    )
