"""What of a template would keep readers from its papers, or mislead whoever has it read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from motion_editor.core.wording import many, say
from motion_editor.formats.word import names as n
from motion_editor.formats.word.frame import is_title
from motion_editor.formats.word.kept import parts_named
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package
from motion_editor.formats.word.placeholders import located, matches, text_of
from motion_editor.formats.word.styles import styles_of

if TYPE_CHECKING:
    from lxml.etree import _Element


def hindrances(package: Package, *, in_text: bool) -> Iterator[str]:
    """Sentences on pictures, text boxes, tables and headings; of the text where it is printed."""
    parts: list[tuple[_Element, str]] = []
    if in_text:
        parts.append((package.body, say("its text")))
        yield from _headings(package)
        yield from _tables(package.body)
    there = package.archive.NameToInfo
    parts += [(package.part(it), say("its {part}", part=name))
              for it, name in parts_named(package).items() if it in there]  # fmt: skip
    for root, part in parts:
        missing = _undescribed(root)
        if missing:
            yield many(
                "{n} pictures in {part} have no description for those who can’t see them: give "
                "them alternative text in Word.",
                "A picture in {part} has no description for those who can’t see it: give it "
                "alternative text in Word.",
                missing,
                part=part,
            )
        if next(root.iter(n.TEXT_BOX), None) is not None:
            yield say(
                "There is a text box in {part}: screen readers may pass over it. Put its words "
                "into a paragraph.",
                part=part,
            )


def _headings(package: Package) -> Iterator[str]:
    styles = styles_of(package)
    titles = 0
    for paragraph, where in located(package.body):
        text = text_of(paragraph)
        first = is_title(paragraph, styles) and bool(text.strip())
        titles += first
        if not first and any(it.name in ("title", "motion_title") for it in matches(text)):
            yield say(
                "{place}: the title is not in a heading of the first level (“Motion Title” is "
                "one), so the paper prints its own as well.",
                place=where,
            )
    if titles > 1:
        yield say("It has {n} headings of the first level; a paper should have one.", n=titles)


def _tables(body: _Element) -> Iterator[str]:
    for number, table in enumerate(body.iter(n.TBL), 1):
        if table.find(f"{n.ROW}/{w('trPr')}/{w('tblHeader')}") is None:
            yield say(
                "Table {number} has no header row: if it is there for the layout only, use "
                "paragraphs and tabs instead, which are read aloud in order.",
                number=number,
            )


def _undescribed(root: _Element) -> int:
    """How many pictures have no description."""
    props = (it for it in root.iter() if str(it.tag).endswith("wordprocessingDrawing}docPr"))
    return sum(not (it.get("descr") or "").strip() for it in props)
