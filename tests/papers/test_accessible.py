"""Everybody can read every paper in every template: headings, lists, language, pictures, tables."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from lxml import etree
from lxml.etree import _Element

from motion_editor.formats.word import names as n
from motion_editor.formats.word.frame import is_title
from motion_editor.formats.word.lists import list_level, read_lists
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import shape
from motion_editor.formats.word.placeholders import text_of
from motion_editor.formats.word.styles import styles_of
from tests.formats.word.making import unzipped
from tests.papers.printed import AGENDAS, TEMPLATES, ordered, printed

EVERY = [(name, look) for name in (*ordered(), *AGENDAS) for look in TEMPLATES]
TYPED = re.compile(r"\s*(?:[•◦▪·*–-]|\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)])\s")


def paragraphs(package: Package) -> list[_Element]:
    return [it for it in package.body.iter(n.P) if text_of(it).strip()]


@pytest.fixture(params=EVERY, ids=lambda it: " in ".join(it))
def file(request: pytest.FixtureRequest) -> bytes:
    return printed(*request.param)[1]


def test_it_is_titled_and_in_british_english(file: bytes) -> None:
    parts = unzipped(file)
    core = parts["docProps/core.xml"]
    assert re.search("<dc:title>[^<]+</dc:title>", core)
    assert "<dc:language>en-GB</dc:language>" in core
    said = set(re.findall(r'<w:lang w:val="([^"]+)"', "".join(parts.values())))
    assert said == {"en-GB"}


def test_one_title_then_headings_without_a_gap(file: bytes) -> None:
    package = open_word(file)
    styles = styles_of(package)
    levels: list[int] = []
    for paragraph in paragraphs(package):
        style = paragraph.find(f"{n.PPR}/{n.STYLE}")
        outline = styles.outline("" if style is None else style.get(n.VAL, ""))
        if outline is not None or is_title(paragraph, styles):
            levels.append(outline or 0)
    assert levels[0] == 0 and levels.count(0) == 1, levels
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_points_are_items_of_lists_and_no_label_is_typed(file: bytes) -> None:
    package = open_word(file)
    styles = styles_of(package)
    lists = read_lists(package.first("numbering"), styles)
    items = 0
    for paragraph in paragraphs(package):
        props = paragraph.find(n.PPR)
        if props is None:
            continue
        num, level = list_level(shape(props), styles, lists)
        items += lists.level(num, level) is not None
        name = styles.name(shape(props).style)
        if name.startswith(("motion clause", "motion subclause")):
            assert lists.level(num, level) is not None
            assert not TYPED.match(text_of(paragraph)), text_of(paragraph)
    titles = ("List of amendments", "Amendments received", "Decisions:", "Follow-up list:")
    assert items or any(it in "".join(unzipped(file).values()) for it in titles)


def test_pictures_are_described_and_nothing_floats(file: bytes) -> None:
    parts = unzipped(file)
    roots = [
        etree.fromstring(text.encode())
        for name, text in parts.items()
        if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", name)
    ]
    for root in roots:
        for element in root.iter():
            name = str(element.tag).rpartition("}")[2]
            assert name not in ("txbxContent", "anchor", "framePr", "pict"), name
            if name == "docPr":
                assert len(element.get("descr") or "") > 10


def test_tables_have_header_rows_and_none_is_for_layout(file: bytes) -> None:
    package = open_word(file)
    for table in package.body.iter(n.TBL):
        assert table.find(f"{n.ROW}/{w('trPr')}/{w('tblHeader')}") is not None
        assert not list(table.iter(w("gridSpan"), w("vMerge")))


@pytest.mark.parametrize("look", TEMPLATES)
@pytest.mark.parametrize("name", [it for it in ordered() if it.startswith("amendment-")])
def test_changes_are_said_in_words_as_well(name: str, look: str) -> None:
    words = [text_of(it) for it in paragraphs(open_word(printed(name, look)[1]))]
    assert "The amendment in words" in words
    assert "Motion to read if carried" in words


@pytest.mark.parametrize("look", TEMPLATES)
def test_text_can_be_read_against_white(look: str) -> None:
    """The contrast is at least 7:1 (WCAG 2.1, 1.4.6) in all that is ours."""
    from tests.formats.word.test_template import contrast

    styles = unzipped(printed("notice", look)[1])["word/styles.xml"]
    colours = set(re.findall(r'<w:color w:val="([0-9A-F]{6})"', styles))
    assert all(contrast(colour) >= 7 for colour in colours), colours
